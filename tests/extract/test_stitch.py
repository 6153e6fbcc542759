"""Rows over page breaks: what is one row, what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.rows import join_cells, table_rows
from extract.stitch import StitchedTable, stitch
from tests.extract.build_pages import (
    build_layouts,
    build_table,
    stitch_pages,
)
from tests.extract.stitch_pages import HEAD, STEPS, rows_below

PLAIN = ["Aktivnost", "Nosilac", "Rok"]


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
    pytest.param(
        [["3.1. 1.", "Izraditi plan", "MF", "2021"], ["3.1.", "Urediti zgradu", "MP", "2022."]],
        [["2.", "Općine", "", ""], ["3.1. 3.", "Popis", "MF", "2023"]],
        3,
        id="a number that a narrow column breaks is cut with its row",
    ),
    pytest.param(
        [["3.1.", "Urediti zgradu", "MP", "2022."]],
        [["1.", "Općine", "", ""], ["3.1. 2.", "Popis", "MF", "2023"]],
        2,
        id="the same, told by the numbers below the break",
    ),
    pytest.param(
        [
            ["Mera 3.1. Voda", "<", "<", "<"],
            ["3.1. 1.", "Plan", "MF", "2021"],
            ["3.1.", "Urediti zgradu", "MP", "2022."],
        ],
        [["2.", "Općine", "MF", ""], ["3.1. 3.", "Popis", "MF", "2023"]],
        4,
        id="the same below a band with a number",
    ),
    pytest.param(
        [["1.", "Urediti zgradu", "MP", "2022."]],
        [["2.", "Zakon", "MF", "2023."], ["3.", "Popis", "MF", "2023"]],
        3,
        id="numbers of one level each begin a row",
    ),
    pytest.param(
        [["A8.", "Plan", "MF", "2021"], ["A9.", "Urediti zgradu za", "MP", "2022."]],
        [["A1 0.", "općine", "MF", "2023."], ["A1 1.", "Popis", "MF", "2023"]],
        4,
        id="so does one with a letter that a narrow column breaks",
    ),
]


@pytest.mark.parametrize(("before", "after", "count"), ROWS)
def test_numbers_decide_where_the_table_has_them(before: list[list[str]], after: list[list[str]], count: int) -> None:
    assert len(rows_below(before, after)) == count


def test_numbers_decide_even_where_the_rules_are_open() -> None:
    """A page break may take the rule with it: the number still begins a row."""
    rows = rows_below(
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
    (row,) = rows_below([above], [below], head=PLAIN)
    assert row == [f"{a} {b}".strip() for a, b in zip(above, below, strict=True)]


@pytest.mark.parametrize(("above", "below"), APART)
def test_a_row_without_numbers_begins(above: list[str], below: list[str]) -> None:
    assert rows_below([above], [below], head=PLAIN) == [above, below]


def test_a_list_in_a_cell_goes_on() -> None:
    """`3.` is the next item of the list above, in a table whose rows have no numbers."""
    above = [["Obuka", "MF", "2020"], ["1. Popis 2. Nacrt", "MF", "2021"]]
    assert rows_below(above, [["3. Usvajanje", "", ""]], head=PLAIN)[1] == [
        "1. Popis 2. Nacrt 3. Usvajanje",
        "MF",
        "2021",
    ]
    assert len(rows_below(above, [["1. Usvajanje", "MP", "2022"]], head=PLAIN)) == 3


def test_open_rules_on_both_sides_join_what_letters_leave_open() -> None:
    above, below = ["Izraditi plan", "MF", "2021"], ["Beograd", "", ""]
    assert len(rows_below([above], [below], head=PLAIN, open_top=True, open_bottom=True)) == 1
    assert len(rows_below([above], [["Beograd", "MP", "2022"]], head=PLAIN)) == 2


def test_only_one_open_side_is_not_enough() -> None:
    above, below = ["Izraditi plan", "MF", "2021"], ["Beograd", "MP", ""]
    assert len(rows_below([above], [below], head=PLAIN, open_top=True, open_bottom=True)) == 1
    assert len(rows_below([above], [below], head=PLAIN, open_top=True)) == 2
    assert len(rows_below([above], [below], head=PLAIN, open_bottom=True)) == 2


def test_numbers_in_a_column_without_a_header_decide_too() -> None:
    head = ["", "Aktivnost", "Nosilac", "Rok"]
    rows = [["1.1", "Plan za", "MF", "2021"], ["1.2", "Zakon o", "MP", "2022"]]
    assert len(rows_below(rows, [["1.3", "obuci", "", ""]], head=head)) == 3
    assert len(rows_below(rows, [["", "Obuci", "Zavod", "2023"]], head=head)) == 2


def test_an_activity_over_several_rows_goes_on_while_its_next_row_begins() -> None:
    head = ["Aktivnost", "Zadaci", "Nosilac", "Rok"]
    rows = rows_below(
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


def test_a_text_that_had_room_left_does_not_go_on() -> None:
    """`MF` ends three lines above the foot of its row: its rest would not stand on the next page."""
    above = ["Izraditi plan za\nrazvoj i\nnapredak\nokoline", "MF", "2021"]
    assert len(rows_below([above], [["Doneti zakon o", "opštine", "2022"]], head=PLAIN)) == 2
    assert len(rows_below([["Izraditi plan za", "MF", "2021"]], [["Vodama", "opštine", ""]], head=PLAIN)) == 1


def test_small_letters_say_nothing_where_the_column_has_them_everywhere() -> None:
    above = [["Plan", "opštine", "2021"], ["Zakon", "gradovi", "2022"], ["Popis", "sudovi", "2023"]]
    assert len(rows_below(above, [["Obuka", "škole", "2024"]], head=PLAIN)) == 4
    two = [["Plan", "opštine, gradovi", "prva polovina godine"], ["Zakon", "gradovi, opštine", "druga polovina godine"]]
    assert len(rows_below(two, [["Popis", "preduzeća, gradovi", "polovina sledeće"]], head=PLAIN)) == 3


@pytest.mark.parametrize(("below", "count"), [("izveštaj", 2), ("nastavnoobrazovnih mera", 1)])
def test_small_letters_say_nothing_where_the_first_word_had_room_above(below: str, count: int) -> None:
    """A line of 100 points ends before a word that does not fit in it."""
    head = ["Aktivnost", "Nosilac", "Rok", "Pokazatelj", "Praćenje"]
    rows = [["Obuka", "MF", "prva faza", "Broj", "upitnik"]], [["Popis", "MP", "dva puta godišnje", "Broj", below]]
    assert len(rows_below(*rows, head=head)) == count


def test_a_time_above_and_another_below_are_those_of_two_rows() -> None:
    above = ["Obuka sudija", "Ministarstvo", "juni 2026."]
    assert len(rows_below([above], [["Popis", "sudovi", "do kraja 2027."]], head=PLAIN)) == 2
    assert len(rows_below([above], [["Popis", "sudovi", "do kraja projekta u gradu"]], head=PLAIN)) == 1


def test_a_time_without_a_year_is_one() -> None:
    above = ["Obuka sudija", "Sud", "I kvartal"]
    assert len(rows_below([above], [["Popis", "sudovi", "dva puta godišnje"]], head=PLAIN)) == 2


@pytest.mark.parametrize(("said", "count"), [("Institucionalizacij\na", 2), ("Izveštaj\na", 1)])
def test_the_last_letter_of_a_broken_word_is_no_word_that_ends_no_text(said: str, count: int) -> None:
    assert len(rows_below([["Obuka", "MF", said]], [["Popis", "MP", "Zakonu"]], head=PLAIN)) == count


def test_small_letters_tell_less_where_some_cells_of_the_column_begin_with_them() -> None:
    rows = [["Plan", "opštine", "Prvo"], ["Zakon", "MF", "Drugo"], ["Mreža", "MP", "Treće"]]
    rows.append(["Portal", "Ministarstvo", "Peto"])
    below = [["Popis", "preduzećima", "Šesto"]]
    assert len(rows_below(rows, below, head=PLAIN)) == 4
    assert len(rows_below([*rows[:3], ["Savet", "gradovi", "Četvrto"], rows[3]], below, head=PLAIN)) == 6


def test_room_above_tells_nothing_of_columns_divided_otherwise() -> None:
    (row,) = rows_below([["Obuka", "MF", "pokazatelj", "<"]], [["Popis", "MP", "da", "ne"]], head=HEAD)
    assert row[2:] == ["pokazatelj da ne"]


def test_the_next_item_of_a_list_goes_on_where_most_rows_begin_with_lists() -> None:
    head = ["Mera", "Zadaci", "Nosilac", "Rok"]
    rows = rows_below(
        [["Mreža", "1) Popis", "MF", "2020"], ["Portal", "1) Nacrt 2) Nabavka", "MF", "2021"]],
        [["", "3) Puštanje u rad", "opštine", ""]],
        head=head,
    )
    assert [row[1] for row in rows] == ["1) Popis", "1) Nacrt 2) Nabavka 3) Puštanje u rad"]


def test_a_number_alone_and_the_name_without_one_on_the_next_page_are_one_row() -> None:
    """The name has lines that may not be parted: it stands whole below the break, and so does the measure."""
    head = ["Mera", "Br.", "Aktivnost", "Nosilac", "Pokazatelj"]
    rows = rows_below(
        [["1. Voda", "1.1", "Popis", "Grad", "Broj"], ["", "2.1", "", "Centar", "Broj tribina"]],
        [["2. Mir", "", "Kampanja", "Policija", "Broj žalbi"], ["^", "2.2", "Obuka", "Grad", "Broj"]],
        head=head,
    )
    assert rows[1] == ["2. Mir", "2.1", "Kampanja", "Centar Policija", "Broj tribina Broj žalbi"]


def test_a_step_that_the_break_cuts_is_one() -> None:
    rows = rows_below(
        [
            ["1.1", "Plan", "Popis", "MF", "2021"],
            ["^", "^", "Nacrt", "MP", "2021"],
            ["1.2", "Izraditi", "Obuka za", "MF", "2022"],
        ],
        [["", "uputstvo", "opštine", "", ""]],
        head=STEPS,
    )
    assert rows[2:] == [["1.2", "Izraditi uputstvo", "Obuka za opštine", "MF", "2022"]]


def test_amounts_and_counts_that_begin_a_cell_do_not_read_on() -> None:
    """`1.500 učenika` begins with no small letter, and an amount does not go on with another."""
    head = ["Cilj", "Aktivnost", "Nosilac", "Sredstva", "Indikator"]
    rows = rows_below(
        [["Čista općina", "Očistiti odlagališta", "JKP „Čistoća“", "90.000 KM", "Nijedno novo odlagalište"]],
        [["", "Naučiti djecu", "Osnovne škole", "4.500 KM", "1.500 učenika"]],
        head=head,
    )
    assert len(rows) == 2


def test_the_rest_of_one_text_alone_goes_on_though_it_begins_with_a_name() -> None:
    head = ["Mera", "Aktivnost", "Rok", "Nosilac"]
    rows = rows_below(
        [["Brodovi", "Izrada dokumentacije", "2025", "MF"], ["^", "Priključci u lukama", "2027", "^"]],
        [["", "Vrsarka i Slanica", "", ""], ["^", "Oprema", "2028", "^"]],
        head=head,
    )
    assert [row[1] for row in rows] == ["Izrada dokumentacije", "Priključci u lukama Vrsarka i Slanica", "Oprema"]


def test_the_second_figure_of_an_outline_number_is_no_item() -> None:
    """`1.2. Stipendije` does not go on with the list of `1.1. Upis`."""
    head = ["Aktivnost", "Nosilac", "Rok", "Indikator"]
    rows = rows_below(
        [["1.1. Upis dece", "PU", "jun 2023.", "broj dece"], ["^", "^", "^", "broj razgovora"]],
        [["1.2. Stipendije", "srednje škole", "stalno", "broj stipendista"]],
        head=head,
    )
    assert rows[2] == ["1.2. Stipendije", "srednje škole", "stalno", "broj stipendista"]


def test_complete_figures_on_both_sides_are_two() -> None:
    head = ["Aktivnost", "Pokazatelj", "Polazna vrednost", "Ciljana vrednost", "Nosilac", "Rok"]
    rows = rows_below(
        [["Rad medijatorke", "Broj porodica", "310", "350", "Dom zdravlja", "2021"]],
        [["", "Procenat dece", "71", "80", "", ""]],
        head=head,
    )
    assert [row[1] for row in rows] == ["Broj porodica", "Procenat dece"]


def test_cells_that_end_above_the_others_at_the_foot_of_a_page_are_no_margin_of_another_row() -> None:
    head = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
    rows = rows_below(
        [["Voda", "Popis", "MP", "2020"], ["Vazduh", "", "MF", ""], ["^", "^", "^", ""]],
        [["", "Plan zona", "Sud", ""]],
        head=head,
    )
    assert rows == [["Voda", "Popis", "MP", "2020"], ["Vazduh", "Plan zona", "MF Sud", ""]]


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


def test_joined_text_fills_its_line_where_the_next_word_would_not_have_fitted() -> None:
    """Only with the next page's first word is it known whether a line ends a paragraph."""
    long, short = "Izraditi plan i mere", "Plan"
    (full,) = build_table([[long]], widths=[104.0]).cells
    assert full.words
    for text, fill in ((long, 1.0), (short, 0.0)):
        first, second = (build_table([[t]], i, [104.0]) for i, t in ((1, text), (2, "Upravljanje")))
        joined = join_cells(table_rows(first)[0][0], table_rows(second)[0][0])
        assert joined.text.lines[0].fill == fill
