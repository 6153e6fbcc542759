"""Tables over page breaks: headers printed again, which tables are one."""

import pytest

from extract.layout import PageLayout
from extract.stitch import stitch
from extract.stitch.same import same_columns
from tests.extract.build_pages import (
    build_layouts,
    build_paragraph,
    build_table,
    print_tables,
    stitch_pages,
)
from tests.extract.stitch_pages import HEAD


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


@pytest.mark.parametrize(
    ("text", "size", "bold"),
    [("2. Naredni odeljak", 14, False), ("Napomena uz tabelu", 8, False), ("1.3. Naredna mera", 10, True)],
)
def test_what_is_no_footnote_keeps_them_apart(text: str, size: float, bold: bool) -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 2)
    assert len(stitch(build_layouts([one, build_paragraph(text, 1, size=size, bold=bold)], [other]))) == 3


def test_another_table_between_them_keeps_them_apart() -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    between = build_table([["a", "b"]], 1, top=400)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 2)
    assert len(stitch(build_layouts([one, between], [other]))) == 3


def test_tables_of_pages_that_are_not_neighbours_stay_apart() -> None:
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([["1.2", "Zakon", "MP", "2022"]], 3)
    assert len(stitch(build_layouts([one], [], [other]))) == 2
    first, _, third = build_layouts([one], [], [other])
    assert len(stitch([first, third])) == 2
    assert len(stitch([first, PageLayout(2, (), (), is_empty=True), third])) == 1


def test_a_label_begins_a_row_of_a_form() -> None:
    (table,) = stitch_pages(
        [["Naziv mere", "Nabavka"], ["Nosilac", "MF"], ["Rok", "2021"], ["Indikatori", "Broj aplikacija"]],
        [["Period sprovođenja", "jednom godišnje"], ["Rizici", "Nema"]],
    )
    assert [row[0] for row in table] == ["Naziv mere", "Nosilac", "Rok", "Indikatori", "Period sprovođenja", "Rizici"]


def test_the_numbers_of_labels_are_no_list_that_goes_on_after_the_break() -> None:
    form = [["1. Naziv mere", "Nasip"], ["2. Nosilac", "MF"]]
    below = [["3. Aktivnosti", "- popis"], ["4. Rok", "2025."]]
    assert stitch_pages(form, below) == [[*form, *below]]


def test_a_form_after_the_break_that_begins_as_the_one_before_is_another() -> None:
    goals = [["Cilj", "1. Voda", "<", "<"], ["Mjera", "1.1. Reka", "<", "<"]]
    rest = [["Nosilac", "MF", "<", "<"], ["Rok", "2025.", "<", "<"]]
    small = [["Indikatori", "Indikator", "Polazna vrijednost", "Ciljna vrijednost"], ["^", "Broj", "1", "2"]]
    first, second = ([*goals, ["Projekt", name, "<", "<"], *rest, *small] for name in ("1.1.1. Nasip", "1.1.2. Brana"))
    (table,) = stitch_pages(first, second)
    assert [row[0] for row in table[7:]] == ["Cilj", "Mjera", "Projekt", "Nosilac", "Rok", "Indikatori", "Indikatori"]


def test_the_heads_of_a_small_table_in_a_form_are_whole_at_the_break() -> None:
    form = [["Naziv mere", "Nasip", "<", "<"], ["Nosilac", "MF", "<", "<"], ["Rok", "2025.", "<", "<"]]
    heads = ["Indikatori", "Indikator", "Polazna vrijednost", "Ciljna vrijednost"]
    (table,) = stitch_pages([*form, heads], [["", "Broj nasipa", "0", "1"], ["Rizici", "Nema", "<", "<"]])
    assert table[3:] == [heads, ["", "Broj nasipa", "0", "1"], ["Rizici", "Nema"]]
    whole = ["Pokazatelji za praćenje mere", *heads[1:]]
    cut = ["Pokazatelji za praćenje", *heads[1:]]
    (table,) = stitch_pages([*form, cut], [["mere", "Broj nasipa", "0", "1"], ["Rizici", "Nema", "<", "<"]])
    assert table[3:] == [whole, [whole[0], "Broj nasipa", "0", "1"], ["Rizici", "Nema"]]


def test_the_heads_of_a_small_table_in_the_form_before_are_those_of_another() -> None:
    form = [["Naziv mere", "Nasip", "<", "<"], ["Nosilac", "MF", "<", "<"], ["Rok", "2025.", "<", "<"]]
    small = [["Pokazatelji", "Pokazatelj", "Polazna vrednost", "Ciljna vrednost"], ["^", "Broj", "0", "1"]]
    cut = build_layouts([build_table([*form, *small]), build_table(form, top=400)], [build_table(small, 2)])
    assert [row[0] for row in print_tables(stitch(cut))[1][3:]] == ["Pokazatelji", "Pokazatelji"]


def test_a_band_at_the_break_tells_no_columns() -> None:
    other = [["Cilj", "Pokazatelj", "<", "Vrednost"], ["Vode", "Broj", "<", "3"]]
    tables = [
        build_table([*other, HEAD, ["1.1", "Plan", "MF", "2021"], ["Mera 1.2", "<", "<", "<"]], 1, [40, 200, 120, 90]),
        build_table([["Mera 1.3", "<", "<", "<"], ["1.2", "Zakon", "MP", "2022"]], 2, [40, 200, 120, 90]),
    ]
    (table,) = print_tables(stitch(build_layouts(*([t] for t in tables))))
    assert [row[0] for row in table[-3:]] == ["Mera 1.2", "Mera 1.3", "1.2"]


def test_a_form_that_the_break_cuts_after_its_first_labels_goes_on() -> None:
    """The columns of a first part with two cells a row and a rest with four are not the same, its labels are."""
    first = build_table([["Naziv mjere", "Obnova zgrada", "<", "<"], ["Svrha mjere", "Ušteda", "<", "<"]])
    rest = [
        ["Aktivnosti", "Projekt", "<", "<"],
        ["Nositelj", "Grad", "Rok provedbe", "2025."],
        ["Pokazatelji rezultata", "Broj zgrada", "Izvor financiranja", "Proračun"],
    ]
    (table,) = print_tables(stitch(build_layouts([first], [build_table(rest, 2)])))
    assert [row[0] for row in table] == [
        "Naziv mjere",
        "Svrha mjere",
        "Aktivnosti",
        "Nositelj",
        "Pokazatelji rezultata",
    ]


def test_what_is_below_a_goal_at_the_end_of_a_page_is_no_rest_of_it() -> None:
    (table,) = stitch_pages(
        [["Operativni cilj 2", "Obogatiti ponudu", "<", "<"]], [["Indikator učinka 1", "Broj posetilaca", "14", "16"]]
    )
    assert [row[0] for row in table] == ["Operativni cilj 2", "Indikator učinka 1"]


def test_a_label_and_its_value_do_not_go_on_in_columns_of_which_one_lies_near() -> None:
    form = build_table([["Opis mere", "Voda"]], 1, [104, 296])
    assert not same_columns(form, build_table([HEAD], 2))


def test_a_list_below_an_empty_cell_begins_no_row() -> None:
    head = ["R.br.", "Aktivnost", "Rok", "Pokazatelji"]
    (table,) = stitch_pages(
        [head, ["1.1", "Zakon", "2021", "1. Zakon"], ["1.2", "", "2022", ""]],
        [["", "Plan", "", "1. Plan 2. Izveštaj"]],
    )
    assert table[-1] == ["1.2", "Plan", "2022", "1. Plan 2. Izveštaj"]


def test_an_empty_cell_below_merged_ones_that_nothing_divides_is_the_rest_of_each() -> None:
    (table,) = stitch_pages(
        [
            HEAD,
            ["1.", "Plan obuke", "Zavod", "2023"],
            ["2.", "Obuka nastavnika", "Škola", "2024"],
            ["^", "^", "Opština", "^"],
        ],
        [HEAD, ["", "<", "Centar", ""], ["3.", "Izbor opreme", "Zavod", "2025"]],
    )
    assert table[3:5] == [["2.", "Obuka nastavnika", name, "2024"] for name in ("Opština", "Centar")]
