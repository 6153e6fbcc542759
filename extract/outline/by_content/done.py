"""What is done and what it is for, told by the cells of columns whose heads are not known."""

from collections.abc import Sequence
from itertools import groupby

from extract.columns import Column
from extract.rows import Row
from normalise.contents import FEWEST_CELLS, GUESSED, SHORTEST_TITLE, is_number, read_field, says_work
from normalise.fields import ACTIVITY_FIELDS, GOAL_FIELDS, WHO_WHEN
from normalise.headers import names_record
from normalise.headings import parse_heading

OF_PLANS = {"indicator", "verification", "partners", "risks", "legal_instrument", *GOAL_FIELDS}
"""Fields that only plans have: who reports by when, and contracts with their price and term, are none."""
COSTED = {"number", "resources"}
"""Fields that plans have, and registers too."""
FEWEST_KNOWN = 3
"""Fields of plans beside a column that need not say what to do, one of which no other tables have."""
MOST = 0.8
"""Part of the rows from which a column has a text of its own for each."""
SHORTEST_AREA = 4
"""Letters that the names of areas have on average, at least."""


def find_done(columns: Sequence[Column], rows: Sequence[Row], unknown: Sequence[int]) -> int | None:
    """Which of the unknown columns says what is done; None where the others are not those of a plan.

    It has a text of its own in each row, left of who does it or of when. Measures beside it name what is done
    themselves, but where each stands over several of its texts, and so do tasks, but right of it.

    Args:
        columns: of a header, as far as heads or cells tell them.
        rows: below it, of as many cells.
        unknown: positions of the columns that nothing else tells.
    """
    fields = {c.field for c in columns}
    last = max((i for i, c in enumerate(columns) if c.field in WHO_WHEN), default=len(columns))
    done = _choose([i for i in unknown if i < last and not _is_merged(rows, i)], rows)
    if done is None or "activity" in fields:
        return None
    named = [i for i, c in enumerate(columns) if c.field in ACTIVITY_FIELDS and i != done]
    if named:
        apart = all(is_above(columns, rows, i, done) or (columns[i].field == "task" and i > done) for i in named)
        return done if apart and fields & WHO_WHEN else None
    work = _say_work(rows, done)
    levels = _has_levels(columns, rows)
    known = fields & {*OF_PLANS, *WHO_WHEN, "resources"}
    if fields & WHO_WHEN and fields & OF_PLANS and (work or len(known) >= FEWEST_KNOWN or levels):
        return done
    by_heads, register = {c.field for c in columns if c.header.certainty > GUESSED}, is_register(columns)
    if work and not register and fields >= WHO_WHEN and by_heads & WHO_WHEN:
        return done
    costed = fields >= COSTED and not register
    return done if by_heads >= WHO_WHEN and (costed or levels) else None


def is_above(columns: Sequence[Column], rows: Sequence[Row], i: int, done: int) -> bool:
    """Whether measures stand over several texts of the column right of them."""
    return columns[i].field == "measure" and i < done and _is_merged(rows, i)


def _choose(unknown: Sequence[int], rows: Sequence[Row]) -> int | None:
    """The only column whose texts are as long as what is done is named, or the one of several that says what to do."""
    titles = [i for i in unknown if _mean_length(_cells(rows, i)) >= SHORTEST_TITLE]
    doing = [i for i in titles if _say_work(rows, i)]
    found = titles if len(titles) == 1 else doing
    return found[0] if len(found) == 1 else None


def _say_work(rows: Sequence[Row], i: int) -> bool:
    """Whether most cells of a column say what is to be done."""
    texts = _cells(rows, i)
    return 2 * sum(map(says_work, texts)) > len(texts)


def _cells(rows: Sequence[Row], i: int) -> list[str]:
    return [row[i].printed for row in rows if row[i].text]


def _mean_length(texts: Sequence[str]) -> float:
    return sum(map(len, texts)) / max(1, len(texts))


def find_areas(columns: Sequence[Column], rows: Sequence[Row], unknown: Sequence[int]) -> dict[int, str]:
    """The unknown columns that stand over several of the activities right of them: these belong to what they say.

    They are of areas, and of measures where goals stand left of them. Bodies that do so are no others than those
    responsible, but where another column has these.

    Args:
        columns: of a header, as far as heads or cells tell them.
        rows: below it, of as many cells.
        unknown: positions of the columns that their own cells do not tell.
    """
    done = next((i for i, c in enumerate(columns) if c.field in ACTIVITY_FIELDS), 0)
    bodies = [i for i, c in enumerate(columns) if c.field == "responsible"]
    above = [i for i in (*unknown, *bodies[: len(bodies) - 1]) if i < done and _is_merged(rows, i)]
    goals = min((i for i, c in enumerate(columns) if c.field in GOAL_FIELDS), default=len(columns))
    return {i: "measure" if goals < i else "area" for i in above if _are_areas(_texts(rows, i))}


def _are_areas(texts: Sequence[str]) -> bool:
    """Whether the texts of merged cells name each another thing, none of them a time, an amount or a number."""
    return (
        _mean_length(texts) >= SHORTEST_AREA
        and len({*texts}) == len(texts)
        and read_field(texts) in {None, "responsible"}
    )


def _is_merged(rows: Sequence[Row], i: int) -> bool:
    """Whether most cells of a column stand over several rows."""
    return len(rows) >= FEWEST_CELLS and bool(rows[0][i].text) and len(_texts(rows, i)) < MOST * len(rows)


def _texts(rows: Sequence[Row], i: int) -> list[str]:
    """What a column says from above, each text once: an empty cell belongs to the one above it."""
    return [text for text, _ in groupby(row[i].printed for row in rows if row[i].text)]


def is_register(columns: Sequence[Column]) -> bool:
    """Whether a head is one of a register of contracts or of what has happened."""
    return any(names_record(c.printed) for c in columns)


def _has_levels(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether the rows have numbers of several levels: they stand below something."""
    at = next((i for i, c in enumerate(columns) if c.field == "number"), None)
    said = [row[at].printed for row in rows if row[at].text] if at is not None else []
    return bool(said) and all(is_number(text) and "." in (parse_heading(text).number or "") for text in said)
