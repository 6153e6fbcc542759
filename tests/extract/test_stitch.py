"""Tables and rows over page breaks: what is one row, what is not."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.rows import join_cells, table_rows
from extract.stitch import StitchedTable, same_columns, stitch
from tests.extract.build_pages import (
    build_layouts,
    build_paragraph,
    build_table,
    print_tables,
    stitch_pages,
)

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]
PLAIN = ["Aktivnost", "Nosilac", "Rok"]


def _data(*pages: Sequence[Sequence[str]], head: Sequence[str] = HEAD, **options: bool) -> list[list[str]]:
    """The rows below the header, which stands on the first page only."""
    first, *others = pages
    (table,) = stitch_pages([head, *first], *others, **options)
    assert table[0] == list(head)
    return table[1:]


ROWS = [
    pytest.param(
        [["1.1", "Izraditi plan", "MF", "2021"], ["1.2", "Doneti zakon", "MP", "2022"]],
        [["1.3", "obuka službenika", "MF", "2023"]],
        3,
        id="a number begins a row, whatever the letters",
    ),
    pytest.param(
        [["1.1", "Izraditi plan", "MF", "2021"], ["1.2", "Doneti zakon o", "MP", "2022"]],
        [["", "Vodama", "", ""]],
        2,
        id="an empty number goes on",
    ),
    pytest.param(
        [["1.1", "Izraditi plan", "MF", "2021"], ["1.2.", "Doneti zakon.", "MP", "2022"]],
        [["Nastavak", "Obuka", "", ""]],
        2,
        id="a key cell with words below a numbered one goes on",
    ),
    pytest.param(
        [["1.1", "Izraditi plan", "MF", "2021"], ["1.2", "Doneti zakon", "MP", "2022"]],
        [["1.3", "Obuka", "MF", "2023"], ["1.4", "Popis", "MF", "2023"]],
        4,
        id="nothing is cut",
    ),
]


@pytest.mark.parametrize(("before", "after", "count"), ROWS)
def test_numbers_decide_where_the_table_has_them(before: list[list[str]], after: list[list[str]], count: int) -> None:
    assert len(_data(before, after)) == count


def test_numbers_decide_even_where_the_rules_are_open() -> None:
    """A page break may take the rule with it: the number still begins a row."""
    rows = _data(
        [["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon", "MP", "2022"]],
        [["1.3", "Obuka", "MF", "2023"]],
        open_top=True,
        open_bottom=True,
    )
    assert [row[0] for row in rows] == ["1.1", "1.2", "1.3"]


CONTINUED = [
    pytest.param(["Izraditi plan", "MF", "2021"], ["", "i MP", ""], "empty key cell", id="empty key cell"),
    pytest.param(["Izraditi plan za", "MF", "2021"], ["upravljanje vodama", "", ""], "small letter", id="small letter"),
    pytest.param(["Izraditi plan uprav-", "MF", "2021"], ["ljanja vodama", "", ""], "hyphen", id="hyphen"),
    pytest.param(["Израдити план за", "МФ", "2021"], ["управљање водама", "", ""], "Cyrillic", id="Cyrillic small"),
]
APART = [
    pytest.param(["Izraditi plan.", "MF", "2021"], ["Doneti zakon", "MP", "2022"], id="a capital after a sentence"),
    pytest.param(["Izraditi plan", "MF", "2021"], ["Doneti zakon", "MP", "2022"], id="capitals in every cell"),
    pytest.param(
        ["1. Popis 2. Nacrt", "MF", "2021"], ["1. Obuka 2. Ispit", "MP", "2022"], id="a list that begins anew"
    ),
]


@pytest.mark.parametrize(("above", "below", "_why"), CONTINUED)
def test_a_row_without_numbers_goes_on(above: list[str], below: list[str], _why: str) -> None:
    (row,) = _data([above], [below], head=PLAIN)
    assert row == [f"{a} {b}".strip() for a, b in zip(above, below, strict=True)]


@pytest.mark.parametrize(("above", "below"), APART)
def test_a_row_without_numbers_begins(above: list[str], below: list[str]) -> None:
    assert _data([above], [below], head=PLAIN) == [above, below]


def test_a_list_in_a_cell_goes_on() -> None:
    """`3.` is the next item of the list above, in a table whose rows have no numbers."""
    above = [["Obuka", "MF", "2020"], ["1. Popis 2. Nacrt", "MF", "2021"]]
    assert _data(above, [["3. Usvajanje", "", ""]], head=PLAIN)[1] == ["1. Popis 2. Nacrt 3. Usvajanje", "MF", "2021"]
    assert len(_data(above, [["1. Usvajanje", "MP", "2022"]], head=PLAIN)) == 3


def test_open_rules_on_both_sides_join_what_letters_leave_open() -> None:
    above, below = ["Izraditi plan", "MF", "2021"], ["Beograd", "", ""]
    assert len(_data([above], [below], head=PLAIN, open_top=True, open_bottom=True)) == 1
    assert len(_data([above], [["Beograd", "MP", "2022"]], head=PLAIN)) == 2


def test_only_one_open_side_is_not_enough() -> None:
    above, below = ["Izraditi plan", "MF", "2021"], ["Beograd", "MP", ""]
    assert len(_data([above], [below], head=PLAIN, open_top=True, open_bottom=True)) == 1
    assert len(_data([above], [below], head=PLAIN, open_top=True)) == 2
    assert len(_data([above], [below], head=PLAIN, open_bottom=True)) == 2


def test_numbers_in_a_column_without_a_header_decide_too() -> None:
    head = ["", "Aktivnost", "Nosilac", "Rok"]
    rows = [["1.1", "Plan za", "MF", "2021"], ["1.2", "Zakon o", "MP", "2022"]]
    assert len(_data(rows, [["1.3", "obuci", "", ""]], head=head)) == 3
    assert len(_data(rows, [["", "Obuci", "Zavod", "2023"]], head=head)) == 2


def test_an_activity_over_several_rows_goes_on_while_its_next_row_begins() -> None:
    head = ["Aktivnost", "Zadaci", "Nosilac", "Rok"]
    rows = _data(
        [["Izraditi plan za", "Popis.", "MF", "2021"], ["^", "Nacrt.", "MP", "2022"]],
        [["upravljanje", "Obuka", "Zavod", "2023"]],
        head=head,
    )
    assert rows == [
        ["Izraditi plan za upravljanje", "Popis.", "MF", "2021"],
        ["Izraditi plan za upravljanje", "Nacrt.", "MP", "2022"],
        ["Izraditi plan za upravljanje", "Obuka", "Zavod", "2023"],
    ]


def test_joined_cells_keep_the_place_of_each_part() -> None:
    tables = [build_table([PLAIN, ["Plan za", "MF", "2021"]]), build_table([["vode", "", ""]], 2, top=40)]
    (table,) = stitch(build_layouts(*([t] for t in tables)))
    assert isinstance(table, StitchedTable)
    cell = table.rows[1][0]
    assert [page for page, _ in cell.boxes] == [1, 2]
    assert [page for page, _ in cell.text.places()] == [1, 2]
    assert table.parts == ((1, tables[0].box), (2, tables[1].box))
    assert table.joins == ((1, True),)


def test_a_merged_cell_is_carried_over_the_break() -> None:
    """A goal over several rows: empty on the next page, it still holds for the rows there."""
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = _data(
        [["Bolji život", "Plan.", "MF", "2021"], ["^", "Zakon.", "MP", "2022"]],
        [["", "Obuka", "MF", "2023"], ["^", "Popis", "MF", "2024"]],
        head=head,
    )
    assert [row[0] for row in rows] == ["Bolji život"] * 4


def test_the_rest_of_a_merged_cells_text_belongs_to_all_its_rows() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = _data(
        [["Bolji život za", "Plan.", "MF", "2021"], ["^", "Zakon.", "MP", "2022"]],
        [["sve građane", "Obuka", "MF", "2023"], ["^", "Popis", "MF", "2024"]],
        head=head,
    )
    assert [row[0] for row in rows] == ["Bolji život za sve građane"] * 4


def test_an_empty_cell_that_is_not_merged_stays_empty() -> None:
    rows = _data(
        [["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon", "MP", "2022"]],
        [["1.3", "Obuka", "", "2023"]],
    )
    assert rows[2] == ["1.3", "Obuka", "", "2023"]


def test_a_new_goal_in_a_merged_column_begins() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = _data(
        [["Bolji život", "Plan.", "MF", "2021"], ["^", "Zakon.", "MP", "2022"]],
        [["Zdrava voda", "Obuka", "MF", "2023"], ["^", "Popis", "MF", "2024"]],
        head=head,
    )
    assert [row[0] for row in rows] == ["Bolji život"] * 2 + ["Zdrava voda"] * 2


def test_a_header_printed_again_is_taken_once() -> None:
    (table,) = stitch_pages([HEAD, ["1.1", "Plan", "MF", "2021"]], [HEAD, ["1.2", "Zakon", "MP", "2022"]])
    assert table == [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon", "MP", "2022"]]


def test_a_header_printed_again_is_kept_for_the_count_of_words() -> None:
    tables = [build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], i) for i in (1, 2)]
    (table,) = stitch(build_layouts(*([t] for t in tables)))
    assert isinstance(table, StitchedTable)
    assert [cell.printed for cell in table.repeats] == HEAD


def test_a_row_cut_below_a_header_printed_again_goes_on() -> None:
    """Word repeats the header over the rest of a row."""
    (table,) = stitch_pages([PLAIN, ["Izraditi plan za", "MF", "2021"]], [PLAIN, ["upravljanje vodama", "", ""]])
    assert table == [PLAIN, ["Izraditi plan za upravljanje vodama", "MF", "2021"]]


TWO_LEVELS = [["Aktivnost", "Nosilac", "Sredstva", "<"], ["^", "^", "Iznos", "Izvor"]]


def test_a_two_level_header_printed_again_is_taken_once() -> None:
    (table,) = stitch_pages(
        [*TWO_LEVELS, ["Plan.", "MF", "100", "Budžet"]], [*TWO_LEVELS, ["Zakon", "MP", "200", "Budžet"]]
    )
    assert [row[0] for row in table] == ["Aktivnost", "Aktivnost", "Plan.", "Zakon"]


def test_only_the_lower_row_of_a_header_printed_again_is_taken_once() -> None:
    (table,) = stitch_pages(
        [*TWO_LEVELS, ["Plan.", "MF", "100", "Budžet"]],
        [["", "", "Iznos", "Izvor"], ["Zakon", "MP", "200", "Budžet"]],
    )
    assert [row[0] for row in table] == ["Aktivnost", "Aktivnost", "Plan.", "Zakon"]


def test_a_header_that_the_break_cuts_is_one() -> None:
    (table,) = stitch_pages(
        [["Aktivnost", "Nosilac", "Sredstva", "<"]],
        [["", "", "Iznos", "Izvor"], ["Plan", "MF", "100", "Budžet"]],
    )
    assert table[-1] == ["Plan", "MF", "100", "Budžet"]
    assert len(table) == 3


def test_a_band_above_the_header_printed_again_is_taken_once() -> None:
    band = ["Cilj 1: Voda", "<", "<", "<"]
    (table,) = stitch_pages([band, HEAD, ["1.1", "Plan", "MF", "2021"]], [band, HEAD, ["1.2", "Zakon", "MP", "2022"]])
    assert [row[0] for row in table] == ["Cilj 1: Voda", "R.br.", "1.1", "1.2"]


def test_a_band_at_the_top_of_a_page_is_a_row_of_its_own() -> None:
    (table,) = stitch_pages(
        [HEAD, ["1.1", "Plan", "MF", "2021"]], [["Cilj 2: Zdravlje", "<", "<", "<"], ["2.1", "Zakon", "MP", "2022"]]
    )
    assert table[2:] == [["Cilj 2: Zdravlje"], ["2.1", "Zakon", "MP", "2022"]]


def test_a_band_that_the_break_cuts_is_one() -> None:
    (table,) = stitch_pages(
        [HEAD, ["1.1", "Plan", "MF", "2021"], ["Cilj 2: Zdravlje za", "<", "<", "<"]],
        [["sve građane", "<", "<", "<"], ["2.1", "Zakon", "MP", "2022"]],
    )
    assert table[2:] == [["Cilj 2: Zdravlje za sve građane"], ["2.1", "Zakon", "MP", "2022"]]


FORM = [["Mera 1.1", "Voda"], ["Nosilac", "MF"], ["Rok", "2021"], ["Pokazatelji", "Broj"]]


def test_labels_of_a_form_are_no_header_printed_again() -> None:
    """Each form begins with the same labels: both are kept."""
    second = [["Mera 1.2", "Vazduh"], *FORM[1:]]
    tables = stitch_pages(FORM, second)
    assert [row for table in tables for row in table] == [*FORM, *second]


def test_columns_moved_sideways_are_the_same_table() -> None:
    """Left and right pages of a gazette."""
    left = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    right = build_table([["1.2", "Zakon", "MP", "2022"]], 2, x0=80.0)
    (table,) = print_tables(stitch(build_layouts([left], [right])))
    assert table[2] == ["1.2", "Zakon", "MP", "2022"]


SAME = [
    ({}, {}, True),
    ({}, {"x0": 80.0}, True),
    ({"widths": [100, 100, 100, 100]}, {"widths": [98, 102, 100, 100]}, True),
    ({"widths": [100, 100, 100, 100]}, {"widths": [60, 140, 100, 100]}, False),
    ({"widths": [100, 100, 100, 100]}, {"widths": [100, 100, 100, 150]}, False),
    ({"ruled": False}, {"ruled": False, "widths": [90, 110, 90, 110]}, True),
    ({"ruled": False}, {"ruled": False, "widths": [180, 180, 20, 20]}, False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_same_columns(one: dict, other: dict, expected: bool) -> None:  # type: ignore[type-arg]
    assert same_columns(build_table([HEAD], 1, **one), build_table([HEAD], 2, **other)) is expected


def test_a_box_as_wide_as_the_table_is_another() -> None:
    """It shares the outer lines, as every table of the page does."""
    table, box = build_table([HEAD]), build_table([["Napomena"]], 2, [400])
    assert not same_columns(table, box)
    assert same_columns(box, build_table([["Dalje"]], 3, [400]))


def test_a_row_of_bands_and_cells_shares_the_lines_that_it_has() -> None:
    assert same_columns(build_table([HEAD]), build_table([["1.1", "Plan"]], 2, [200, 200]))
    assert not same_columns(build_table([HEAD]), build_table([["1.1", "Plan"]], 2, [230, 170]))


def test_a_table_with_other_columns_is_another() -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 2, [40, 160, 150, 50])
    assert len(stitch(build_layouts([one], [other]))) == 2


def test_a_table_with_another_header_is_another() -> None:
    tables = stitch_pages(
        [HEAD, ["1.1", "Plan", "MF", "2021"]], [["Indikator", "Jedinica", "Polazna vrednost", "Izvor provere"]]
    )
    assert len(tables) == 2


def test_text_between_two_tables_keeps_them_apart() -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 2)
    text = build_paragraph("Ovo je rečenica između dve tabele, koja ih razdvaja.", 2)
    assert len(stitch(build_layouts([one], [text, other]))) == 3


def test_a_footnote_between_them_does_not() -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    note = build_paragraph("1 Službeni glasnik RS, broj 12/15", 1, size=8)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 2)
    stream = stitch(build_layouts([one, note], [other]))
    assert print_tables(stream)[0][-1][0] == "1.2"
    assert len(stream) == 2


def test_tables_of_pages_that_are_not_neighbours_stay_apart() -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 3)
    assert len(stitch(build_layouts([one], [], [other]))) == 2


def test_a_heading_printed_again_over_the_table_is_taken_once() -> None:
    heading = [build_paragraph("Tabela 1. Plan aktivnosti", i, bold=True) for i in (1, 2)]
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([HEAD, ["1.2", "Zakon", "MP", "2022"]], 2)
    stream = stitch(build_layouts([heading[0], one], [heading[1], other]))
    assert len(stream) == 2
    assert len(print_tables(stream)[0]) == 3


def test_joined_text_fills_its_line_where_the_next_word_would_not_have_fitted() -> None:
    """Only with the next page's first word is it known whether a line ends a paragraph."""
    long, short = "Izraditi plan i mere", "Plan"
    (full,) = build_table([[long]], widths=[104.0]).cells
    assert full.words
    for text, fill in ((long, 1.0), (short, 0.0)):
        first, second = (build_table([[t]], i, [104.0]) for i, t in ((1, text), (2, "Upravljanje")))
        joined = join_cells(table_rows(first)[0][0], table_rows(second)[0][0])
        assert joined.text.lines[0].fill == fill


CELLS = st.lists(
    st.tuples(st.sampled_from(["Plan", "Zakon", "Obuka", "Popis"]), st.sampled_from(["MF", "MP", ""])),
    min_size=2,
    max_size=8,
)


@given(CELLS, st.data())
def test_a_numbered_table_cut_between_any_rows_is_the_uncut_one(
    cells: list[tuple[str, str]], data: st.DataObject
) -> None:
    rows = [HEAD, *([f"1.{i}", name, who, "2021"] for i, (name, who) in enumerate(cells, 1))]
    cut = data.draw(st.integers(2, len(rows) - 1))
    again = [HEAD] if data.draw(st.booleans()) else []
    assert stitch_pages(rows[:cut], [*again, *rows[cut:]]) == stitch_pages(rows)


@given(CELLS, st.data())
def test_a_numbered_row_cut_anywhere_is_the_uncut_one(cells: list[tuple[str, str]], data: st.DataObject) -> None:
    rows = [
        HEAD,
        *([f"1.{i}", f"{name} za vode\ni mere u oblasti", who, "2021"] for i, (name, who) in enumerate(cells, 1)),
    ]
    at = data.draw(st.integers(1, len(rows) - 1))
    number, title, *rest = rows[at]
    first, second = title.split("\n")
    pages = [*rows[:at], [number, first, *rest]], [["", second, "", ""], *rows[at + 1 :]]
    assert stitch_pages(*pages) == stitch_pages(rows)
