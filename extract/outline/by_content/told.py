"""What the cells of one column tell."""

from collections.abc import Sequence

from normalise.contents import (
    FEWEST_CELLS,
    are_helpers,
    is_money,
    measures,
    names_sources,
    read_field,
    read_words,
    says_work,
)
from normalise.letters import holds_digit
from normalise.numbering import split_tasks
from normalise.script import to_latin

MONEY = "resources"
SOURCES = "sources"
"""What columns of money tell that hold no figures but where it comes from."""
TELLING = {"responsible", "deadline", MONEY}
"""Fields that cells tell wherever they stand."""
LONGEST_MARK = 3
"""Characters of cells that are but marked."""
LOOKED_AT = 5
"""Cells of which one must be money where the head speaks of it."""


def tell_field(texts: Sequence[str], head: str) -> str | None:
    """The field that cells tell for certain: parties, times, money with figures in most or but its sources.

    Args:
        texts: of the column, empty ones left out.
        head: above them; figures in a unit of it are no money.
    """
    if len(texts) < FEWEST_CELLS:
        return None
    field, figures = read_field(texts), 2 * count_figures(texts) > len(texts)
    marks = all(len(text) <= LONGEST_MARK for text in texts)  # `NE` is no money, and says neither where it comes from
    if field in {MONEY, "responsible", None} and not (figures or marks) and (field == MONEY or names_sources(texts)):
        return SOURCES
    if field == MONEY and measures(head):
        return None
    several = len({*texts})
    differ = field == "deadline" and several >= FEWEST_CELLS and 2 * several > len(texts)
    return field if field == "responsible" or differ or (field in TELLING and figures) else None


def tell_helpers(texts: Sequence[str]) -> bool:
    """Whether cells right beside those who are responsible name others, though less surely, and say nothing else."""
    return len(texts) >= FEWEST_CELLS and not (read_field(texts) or read_words(texts)) and are_helpers(texts)


def tell_words(texts: Sequence[str], rows: int) -> str | None:
    """The field that the words of cells tell where most rows have one and most say something else.

    Args:
        texts: of the column, empty ones left out.
        rows: of the table.
    """
    enough = len(texts) >= FEWEST_CELLS and 2 * len(texts) > rows and 2 * len({*texts}) > len(texts)
    return read_words(texts) if enough else None


def are_lists(cells: Sequence[str]) -> bool:
    """Whether most cells, as raw text, are lists of what is to be done."""
    lists = [items for cell in cells if len(items := [cell[i.start : i.end] for i in split_tasks(cell).items]) > 1]
    work = all(2 * sum(map(says_work, items)) > len(items) for items in lists)
    return len(lists) >= FEWEST_CELLS and 2 * len(lists) > len(cells) and work


def count_figures(texts: Sequence[str]) -> int:
    """How many of the texts hold a figure."""
    return sum(map(holds_digit, texts))


def denies_money(texts: Sequence[str]) -> bool:
    """Whether the cells below a head of money speak of none: `Ulaganje` over `Obnova krova`."""
    said = texts[:LOOKED_AT]
    figures = any(not any(map(str.isalpha, text)) for text in said)
    return len(texts) >= FEWEST_CELLS and not figures and not any(is_money(to_latin(text)) for text in said)
