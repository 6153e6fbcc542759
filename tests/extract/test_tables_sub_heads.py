"""Levels of a header without rules, told by two heads or more below one; text at the margin below a table."""

import pytest

from extract.lines import upright_lines
from extract.page import Word
from extract.tables.bare.body import cut_below_rows
from extract.tables.bare.find import find_bare
from extract.tables.compose import compose_table
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.sub_heads import divides_heads
from tests.extract.bare_tables import bold
from tests.extract.table_pages import page, put, rows, spans_of, texts_of

HEADS = [*put("Aktivnost", 50, 100), *put("Vremenski okvir", 160, 100), *put("Nosilac", 290, 100)]
ROW = rows([["Urediti park", "X", "", "X", "Opština"]], [50, 160, 200, 240, 290], 140)


def _runs(texts: list[str], columns: list[float]) -> list[Word]:
    return [w for text, x in zip(texts, columns, strict=True) for w in put(text, x, 118)]


@pytest.mark.parametrize(
    ("texts", "columns", "heavy", "expected"),
    [
        (["2025.", "2026."], [160, 200], True, True),
        (["2025.", "2026."], [160, 200], False, True),  # years are heads in any letters
        (["Prvo", "Drugo"], [160, 200], True, True),
        (["Prvo", "Drugo"], [160, 200], False, False),  # words that no header has may be a row's
        (["Prvo", "Drugo"], [140, 200], True, True),  # around the head
        (["300", "400"], [160, 200], True, False),  # sums
        (["Park", "Opština"], [50, 290], True, False),  # a row: one below each
        (["Urediti", "Prvo", "Drugo"], [50, 160, 200], True, False),
        (["Prvo"], [160], True, False),
    ],
)
def test_a_line_divides_heads(texts: list[str], columns: list[float], heavy: bool, expected: bool) -> None:
    line = _runs(texts, columns)
    header = [bold(HEADS) if heavy else HEADS]
    assert divides_heads(bold(line) if heavy else line, header) is expected


def test_years_below_a_head_are_its_columns() -> None:
    words = bold([*HEADS, *_runs(["2025.", "2026.", "2027."], [160, 200, 240])])
    body = [w._replace(top=w.top + y, bottom=w.bottom + y) for y in (0, 24, 48) for w in ROW]
    (table,) = find_bare(page([*words, *body]), upright_lines([*words, *body]))
    assert texts_of(table)[1] == ["2025.", "2026.", "2027."] and len(texts_of(table)) == 5
    assert spans_of(table)["Vremenski okvir"] == (1, 3) and spans_of(table)["Nosilac"] == (2, 1)


@pytest.mark.parametrize(("second", "band"), [("(MWh)", "Park"), ("", "SEKTOR ZGRADARSTVA")])
def test_a_bold_line_below_an_empty_one_or_below_two_heads_is_no_head(second: str, band: str) -> None:
    heads = [*put("Br.", 50, 90), *put("Mjera", 90, 90), *put("Nositelj", 250, 90), *put("Rok", 350, 90)]
    words = bold([*heads, *put(second, 350, 101), *put(band, 49, 112 if second else 101)])
    words += rows([["Z1", "Obnova", "Grad", "2025."], ["Z2", "Rasvjeta", "Grad", "2026."]], [49, 90, 250, 350], 140)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1][0] == band


def test_text_at_the_margin_ends_the_rows() -> None:
    body = [ROW, put("i šetalište", 50, 152)]
    sign = [put("PREDSJEDNIK", 45, 172), put("Vuko Todorović", 45, 184)]
    assert cut_below_rows([*body, *sign]) == body
    assert cut_below_rows([*body, *sign], [put("Br.", 45, 90)]) == [*body, *sign]


@pytest.mark.parametrize(("x", "white", "cut"), [(230, 9, True), (230, 2, False), (290, 9, False)])
def test_text_that_stands_in_no_column_ends_the_rows(x: float, white: float, cut: bool) -> None:
    """A signature at the right; a line of a centred cell is close to the one above it."""
    body, line = [ROW, put("i šetalište", 50, 152)], put("PREMIJERKA", x, 162 + white)
    assert cut_below_rows([*body, line]) == (body if cut else [*body, line])


@pytest.mark.parametrize(("rows_above", "size", "cut"), [(5, 10.0, True), (1, 10.0, False), (1, 11.0, True)])
def test_text_below_a_white_wider_than_rows_show_ends_them(rows_above: int, size: float, cut: bool) -> None:
    """The number of an act stands below the first column; a few rows show too little, but of text of another size."""
    body = [sorted([*put(str(i), 50, 140 + 12 * i), *put("Rasvjeta", 90, 140 + 12 * i)]) for i in range(rows_above)]
    line = [w._replace(size=size) for w in put("Broj: 02-04-1522/26", 50, 140 + 12 * rows_above + 10)]
    assert cut_below_rows([*body, line]) == (body if cut else [*body, line])


def test_a_row_below_no_header_is_not_parted() -> None:
    """The rest of a row at the top of a page, with two lines of the next one close to it."""
    words = [*put("park", 50, 100), *put("Nabavka", 50, 112), *put("opreme", 50, 124)]
    words += [*put("Opština", 160, 112), *put("Grad", 230, 112), *put("2025.", 290, 112)]
    table = compose_table(page(words), [50.0, 158.0, 228.0, 288.0, 340.0], [100, 136, 150], [], words)
    assert part_heads(table) is table


def test_rows_above_tell_how_wide_whites_are() -> None:
    body = [[*put(f"{i}. put", 45, y), *put("Grad", 200, y)] for i, y in enumerate((100, 112))]
    sign = put("DIREKTOR", 45, 134)
    assert cut_below_rows([*body, sign]) == [*body, sign]
    assert cut_below_rows([*body, sign], above=4) == body
