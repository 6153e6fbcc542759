"""Tables with horizontal rules only where the page ends: a header or a heading alone stands last on it."""

import pytest

from extract.tables import find_tables
from extract.tables.across.stacks import find_stacks
from tests.extract.table_pages import level, page, put, rows, texts_of

TEXTS = [["Measure", "Body", "Effect"], ["Joint fuel", "Offices", "Savings"], ["Training", "School", "Quality"]]
COLUMNS = [50.0, 150.0, 260.0]


def _cut_header_below(lower: list[str], shift: float = 0.0) -> list[list[list[str]]]:
    """Two tables of other columns between rules of one width, and below them a row at the end of the page."""
    first = [
        ["Pokazatelj", "Izvor provere", "Rok provere"],
        ["Broj", "Zavod", "Kraj godine"],
        ["Udeo", "Zavod", "Sredina godine"],
    ]
    second = [["Aktivnost", "Nosilac", "Partneri", "Rok"], ["Park", "Opština", "Grad", "maj"]]
    left, right = [50, 130, 270], [50, 115, 185, 300]
    words = [*rows([first[0]], left, 102), *rows(first[1:], left, 122, 16), *put("Mera 2", 50, 154, bold=True)]
    words += [*rows([second[0]], right, 170), *put("državni", 185, 182), *rows(second[1:], right, 202, 16)]
    words += rows([second[1]], right, 218) + put("Mera 3", 50, 234, bold=True)
    words += (
        rows([first[0]], left, 250) + rows(first[1:], left, 266, 16) + rows([lower], [x + shift for x in right], 298)
    )
    edges = [level(y) for y in (100, 120, 136, 152, 168, 200, 216, 232, 248, 264, 280, 296, 310)]
    return [texts_of(table) for table in find_stacks(page([]), words, edges)]


def test_the_first_lines_of_a_header_at_the_end_of_a_page_stand_in_its_columns() -> None:
    heads = ["Aktivnost", "Nosilac", "Partneri", "Rok"]
    *_, above, cut = _cut_header_below(heads)
    assert cut == [heads] and above[-1] == ["Udeo", "Zavod", "Sredina godine"]


def test_another_row_at_the_end_of_a_page_is_of_the_table_above() -> None:
    for lower, shift in (
        (["Aktivnost", "Nosilac", "Saradnik", "Rok"], 0.0),
        (["Aktivnost", "Nosilac", "Partneri", "Rok"], 5.0),
    ):
        assert [lower] not in _cut_header_below(lower, shift)


def test_columns_are_those_of_the_row_that_goes_on_below_a_header_at_the_end_of_a_page() -> None:
    """Heads stand in the middle of columns of other widths: white between them alone is elsewhere."""
    heads = [w for text, x in zip(TEXTS[0], [95.0, 230.0, 320.0], strict=True) for w in put(text, x, 102)]
    lines = [["Joint fuel buying for", "Offices of all towns", "Savings"], ["schools and offices", "and schools", ""]]
    body = rows(lines, [52.0, 162.0, 300.0], 122, 12)
    (table,) = find_tables(page([*put("Goal 1", 52, 82), *heads, *body], [level(y) for y in (80, 100, 120)]))
    assert texts_of(table)[-1] == [
        "Joint fuel buying for schools and offices",
        "Offices of all towns and schools",
        "Savings",
    ]


def test_the_numbered_heading_of_a_goal_at_the_end_of_the_page_is_a_row() -> None:
    for text, height in (
        ("2. PREVENCIJA", 4),
        ("Cilj 2: Voda", 4),
        ("Izvor podataka", 3),
        ("2", 3),
        ("1. Napomena: kurs", 3),
    ):
        words = [*rows(TEXTS, COLUMNS, 102, 20), *put(text, 50, 162)]
        (table,) = find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160, 180)])
        assert len(texts_of(table)) == height, text


def test_columns_of_a_header_above_one_row_are_those_of_the_row() -> None:
    """Heads stand in the middle of their columns, the texts below begin at the left: white lies at both sides."""
    heads = [*put("Pokazatelj", 70, 102, bold=True), *put("Jedinica mere", 230, 102, bold=True)]
    words = [
        *heads,
        *put("Vrednost", 360, 102, bold=True),
        *rows([["Broj noći", "broj", "41.250"]], [50, 180, 340], 122),
    ]
    (table,) = find_stacks(page([]), words, [level(y, 50, 420) for y in (100, 120, 136)])
    assert texts_of(table) == [["Pokazatelj", "Jedinica mere", "Vrednost"], ["Broj noći", "broj", "41.250"]]


def test_columns_of_a_row_of_which_one_has_no_head_are_not_those_of_the_header() -> None:
    """Figures that end at the right stand far from a head at the left, beside the end of the text before them."""
    lines = [["Low", "Each payment is checked", "61"], ["", "by two of us", ""], ["High", "We visit each farm", "9"]]
    words = [w._replace(bold=True) for w in rows([["Level", "What is done", "Share"]], [50, 180, 330], 102)]
    words += rows(lines, [50, 180, 404], 122)
    (table,) = find_stacks(page([]), words, [level(y, 50, 420) for y in (100, 120, 176)])
    assert texts_of(table)[0] == ["Level", "What is done", "Share"]


SHORT = [["1.1", "Uvesti red", "Grad", "2026."], ["1.2", "Obučiti", "Škola", "2027."]]


@pytest.mark.parametrize(("x", "heads"), [(200, ["Br.", "Mjera", "Nosilac", "Rok"]), (250, ["Br.", "", "Mjera"])])
def test_a_head_in_the_middle_of_a_wide_column_is_that_of_short_texts_at_its_left(x: float, heads: list[str]) -> None:
    """One that stands elsewhere in the white beside them is of a column without texts."""
    words = rows([["Br.", "Mjera", "Nosilac", "Rok"]], [60, x, 320, 395], 102)
    words = [*(w._replace(bold=True) for w in words), *rows(SHORT, [50, 110, 310, 380], 122, 20)]
    (table,) = find_stacks(page([]), words, [level(y, 50, 420) for y in (100, 120, 140, 160)])
    assert texts_of(table)[0][: len(heads)] == heads and texts_of(table)[1][1] == "Uvesti red"
