"""Columns that nearly touch, as those of a sheet: figures flush right beside texts flush left."""

from collections.abc import Sequence

import pytest

from extract.page import Word
from extract.tables.across.stacks import find_stacks
from extract.tables.heads.ruled_heads import at_rule_ends
from extract.tables.white.space import find_gutters
from tests.extract.table_pages import level, page, put, texts_of

TEXTS = ["Budget of town", "Own funds", "Loan of bank", "Donors"]
DATES = ["31.08.2026", "15.12.2026", "30.11.2026", "31.12.2027"]


def _flush_right(text: str, x1: float, y: float) -> list[Word]:
    words = put(text, 0, y)
    return [w._replace(x0=w.x0 + x1 - words[-1].x1, x1=w.x1 + x1 - words[-1].x1) for w in words]


def _columns(figures: Sequence[str], texts: Sequence[str] = TEXTS) -> int:
    """How many columns the rows of a name, a figure that ends at 200 and a text that begins at 202 have."""
    pairs = zip(figures, texts, strict=True)
    lines = [[*put("name", 50, y), *_flush_right(f, 200, y), *put(t, 202, y)] for y, (f, t) in enumerate(pairs)]
    return len(find_gutters(lines, 50, 300)) - 1


@pytest.mark.parametrize(
    ("figures", "texts", "count"),
    [
        (["4.800", "22.500", "750", "61.000"], TEXTS, 3),
        (DATES, TEXTS, 3),
        (DATES, ["godine"] * 4, 2),  # what goes on from the date
        (["1.1", "1.2", "1.3", "1.4"], TEXTS, 2),  # numbers of the texts
        (["about", "not over", "from", "to"], TEXTS, 2),
        (["4.800", "22.500", "750", "people"], TEXTS, 2),
        (["4.800", "22.500", "750", "61.000"], ["€"] * 4, 2),
    ],
)
def test_figures_flush_right_end_a_column(figures: Sequence[str], texts: Sequence[str], count: int) -> None:
    assert _columns(figures, texts) == count


def test_a_head_over_the_left_ends_of_figures_makes_no_column() -> None:
    lines = [[*put("Name", 50, 100), *put("Completion", 130, 100), *put("Result of it", 220, 100)]]
    for i, date in enumerate(DATES * 3):
        lines.append([*put("name", 50, 120 + 20 * i), *_flush_right(date, 200, 120 + 20 * i), *put("x", 220, 0)])
    assert len(find_gutters(lines, 50, 300)) - 1 == 3


def test_a_gutter_beside_the_end_of_a_rule_stays() -> None:
    rows = [[*put("31.08.2026", 50, 100), *put("text", 102, 100)]]
    assert at_rule_ends([50, 101.6, 150], rows, [level(98, 50, 101)]) == [50, 101.6, 150]
    assert at_rule_ends([50, 101.8, 150], rows, [level(98, 50, 100.5)]) == [50, 100.5, 150]


def test_rows_of_a_sheet_with_rules_below_them_only() -> None:
    words = [*put("Name", 52, 102), *put("Amount", 165, 102), *put("Source", 240, 102)]
    for i, (figure, text) in enumerate(zip(["4.800", "22.500", "750", "61.000"], TEXTS, strict=True), 1):
        words += [*put("name", 52, 102 + 20 * i), *_flush_right(figure, 200, 102 + 20 * i)]
        words += put(text, 202, 102 + 20 * i)
    (table,) = find_stacks(page([]), words, [level(100 + 20 * i) for i in range(6)])
    assert texts_of(table)[2] == ["name", "22.500", "Own funds"]
