"""One measure per key-value table: labels at the left instead of headers above."""

from dataclasses import replace

import pytest

from extract.forms.find import find_forms
from tests.extract.build_pages import Text, build_rows, build_stitched, print_goals, read_stream
from tests.extract.form_pages import FORM


def test_a_form_is_read_by_its_labels() -> None:
    forms = find_forms(build_rows(FORM))
    assert forms is not None
    assert [[(c.column.field, c.cell.printed) for c in form.cells] for form in forms] == [
        [
            ("measure", "Čista voda"),
            ("responsible", "Ministarstvo"),
            ("deadline", "2021"),
            ("indicator", "Broj mreža"),
            ("remarks", "Nema"),
        ]
    ]


def test_several_forms_in_one_table() -> None:
    forms = find_forms(build_rows([*FORM, ["Naziv mere", "Zdravo more"], *FORM[1:]]))
    assert forms is not None
    assert [form.cells[0].cell.printed for form in forms] == ["Čista voda", "Zdravo more"]


def test_the_number_that_each_form_begins_with_is_of_the_name_below_it() -> None:
    """Another label stands beside it."""
    form = [["Broj mjere", "1.1", "Rok", "2026"], ["Naziv mjere", "Voda", "<", "<"], ["Nosilac", "MF", "<", "<"]]
    forms = find_forms(build_rows([*form, ["Broj mjere", "1.2", "Rok", "2027"], *form[1:]]))
    assert forms is not None
    assert [[c.cell.printed for c in f.cells[:3]] for f in forms] == [["1.1", "2026", "Voda"], ["1.2", "2027", "Voda"]]


@pytest.mark.parametrize(("first", "second"), [("Aktivnost", "Aktivnost"), ("Aktivnost 1.1", "Aktivnost 1.2")])
def test_forms_that_name_no_measure_begin_with_the_first_label(first: str, second: str) -> None:
    rows = [
        [first, "Plan"],
        ["Nosilac", "MF"],
        ["Rok", "2021"],
        [second, "Zakon"],
        ["Nosilac", "MP"],
        ["Rok", "2022"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [form.cells[0].cell.printed for form in forms] == ["Plan", "Zakon"]


@pytest.mark.parametrize("activity", ["Aktivnost", "Aktivnosti"])
def test_a_measure_below_the_list_of_activities_of_another_begins_a_form(activity: str) -> None:
    one = [["Mjera", "1.1 Cijevi"], ["Nosilac", "JKP"], ["Rok", "2026."], [activity, "popis"]]
    two = [["Mjera", "1.2 Pumpe"], *one[1:]]
    forms = find_forms(build_rows([["Oblast", "Voda"], *one, *two]))
    assert forms is not None
    assert [len(form.cells) for form in forms] == [5, 4]


def test_what_an_activity_is_for_stands_below_its_name_and_number() -> None:
    form = [["Oznaka", "A1"], ["Naziv aktivnosti", "Plan"], ["Mjera", "1.1 Cijevi"], ["Nosilac", "MF"]]
    for rows in (form, form[1:]):
        forms = find_forms(build_rows([*rows, *rows]))
        assert forms is not None
        assert [len(f.cells) for f in forms] == [len(rows), len(rows)]


def test_an_unknown_label_keeps_its_words() -> None:
    forms = find_forms(build_rows([*FORM, ["Boja zastavice", "plava"]]))
    assert forms is not None
    assert (forms[0].cells[-1].column.field, forms[0].cells[-1].column.printed) == (None, "Boja zastavice")


def test_a_label_that_is_half_known_is_not_guessed() -> None:
    forms = find_forms(build_rows([*FORM, ["Boja roka", "plava"]]))
    assert forms is not None
    assert (forms[0].cells[-1].column.field, forms[0].cells[-1].column.printed) == (None, "Boja roka")


def test_a_label_over_several_rows_has_all_of_them() -> None:
    rows = [*FORM[:3], ["Aktivnosti", "1. Popis"], ["^", "2. Nacrt"], *FORM[3:]]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    (tasks,) = [c for c in forms[0].cells if c.column.field == "activity"]
    assert tasks.text.raw == "1. Popis\n2. Nacrt"
    assert len(tasks.cell.boxes) == 2


def test_a_small_table_beside_a_label_is_read_by_its_own_header() -> None:
    rows = [
        ["Naziv mere", "Čista voda", "<", "<"],
        ["Period sprovođenja", "2021–2022", "<", "<"],
        ["Pokazatelj", "Broj mreža", "<", "<"],
        ["Aktivnosti", "Aktivnost", "Nosilac", "Rok"],
        ["^", "Popis", "MF", "2021"],
        ["^", "Nacrt", "", "2022"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [(c.column.field, c.cell.printed) for c in forms[0].cells[3:]] == [
        ("activity", "Popis"),
        ("responsible", "MF"),
        ("deadline", "2021"),
        ("activity", "Nacrt"),
        ("deadline", "2022"),
    ]
    assert [c.row for c in forms[0].cells[3:]] == [3, 3, 3, 4, 4]


def test_two_labels_in_a_row() -> None:
    rows = [
        ["Naziv mere", "Čista voda", "<", "<"],
        ["Nosilac", "Ured", "Rok", "2025."],
        ["Pokazatelj", "Broj mreža", "<", "<"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [c.column.field for c in forms[0].cells] == ["measure", "responsible", "deadline", "indicator"]


def test_labels_that_no_list_has_stand_at_the_side_of_known_ones() -> None:
    name, known = ["Naziv projekta", "Obnova", "<", "<"], ["Nositelj", "Ured", "Rok", "2025."]
    other = [["Vrijednost", "500 KM", "Partneri", "Udruge"], ["Prioritet", "visok", "Lokacija", "Most"]]
    forms = find_forms(build_rows([name, known, *other, ["Pokazatelj", "Broj mreža", "5", "8"]]))
    assert forms is not None
    said = {c.column.printed: c.cell.printed for c in forms[0].cells}
    assert (
        said.items() >= {"Vrijednost": "500 KM", "Partneri": "Udruge", "Prioritet": "visok", "Lokacija": "Most"}.items()
    )
    assert said.keys() - {"Lokacija"} == {label for label, *_ in (name, known, *other)} | {
        "Rok",
        "Partneri",
        "Pokazatelj",
    }


def test_bold_labels_tell_of_each_other_where_each_row_has_an_unknown_one() -> None:
    rows = [["*Naziv projekta", "Obnova", "<", "<"], ["*Nositelj", "Ured", "*Lokacija", "Most"]]
    forms = find_forms(build_rows([*rows, ["*Vrijednost", "500 KM", "*Rok", "2025."]]))
    assert forms is not None
    assert [c.cell.printed for c in forms[0].cells] == ["Obnova", "Ured", "Most", "500 KM", "2025."]
    plain = [[cell.strip("*") for cell in row] for row in rows]
    assert find_forms(build_rows([*plain, ["Vrijednost", "500 KM", "Rok", "2025."]])) is None


def test_a_risk_above_the_measure_and_an_aim_below_it_belong_to_it() -> None:
    form = [["Rizik", "Požar"], ["Mjera", "Popis"], ["Nositelj", "Ured"], ["Rok", "2025."], ["Cilj", "Red"]]
    for one, count in ((form, 1), (form[:4], 2)):
        forms = find_forms(build_rows([*one] * count))
        assert forms is not None
        assert [[c.cell.printed for c in found.cells] for found in forms] == [[value for _, value in one]] * count
    project = [["Naziv projekta", "Popis"], *form[2:]]
    lines = print_goals(read_stream(build_stitched(project)).goals)
    assert lines == ["goal ?", "  - ? Popis | responsible: Ured | deadline: 2025. | None: Red"]


def test_two_labels_of_one_field_in_a_row_stand_where_others_do() -> None:
    rows = [["Naziv mere", "Voda", "<", "<"], ["Nosilac", "MF", "Rok", "2025."]]
    money = ["Procena troškova", "5.000 KM", "Izvor finansiranja", "Fond"]
    forms = find_forms(build_rows([*rows, money]))
    assert forms is not None
    assert [c.cell.printed for c in forms[0].cells if c.column.field == "resources"] == ["5.000 KM", "Fond"]
    forms = find_forms(build_rows([*rows[:1], ["Nosilac", "MF", "<", "<"], ["Rok", "2025.", "<", "<"], money]))
    assert forms is not None
    assert "5.000 KM Izvor finansiranja Fond" in [c.cell.printed for c in forms[0].cells]


def test_a_label_of_partners_stands_beside_that_of_the_lead() -> None:
    rows = [
        ["Mjera", "1.1. Portal", "<", "<"],
        ["Nositelj", "Služba", "Sunositelji", "Upravni odjel"],
        ["Rok provedbe", "2025.", "Pokazatelj rezultata", "Broj usluga"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [(c.column.field, c.cell.printed) for c in forms[0].cells][1:3] == [
        ("responsible", "Služba"),
        ("partners", "Upravni odjel"),
    ]


def test_labels_that_stand_in_groups() -> None:
    rows = [
        ["Naziv mjere", "<", "Čista voda"],
        ["Provođenje", "Nositelj", "Ured"],
        ["^", "Vremenski okvir", "2025."],
        ["Praćenje", "Pokazatelj", "Broj mreža"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [(c.column.field, c.cell.printed) for c in forms[0].cells] == [
        ("measure", "Čista voda"),
        ("responsible", "Ured"),
        ("deadline", "2025."),
        ("indicator", "Broj mreža"),
    ]


def test_start_and_end_with_labels_of_their_own_stand_in_one_row() -> None:
    rows = [*FORM[:2], ["Datum početka", "01.03.2025."], ["Datum završetka", "30.06.2026."], FORM[3]]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    dates = [c for c in forms[0].cells if c.column.field == "deadline"]
    assert [(c.column.header.part, c.row) for c in dates] == [("start", 2), ("end", 2)]


def test_an_empty_value_gives_no_cell() -> None:
    forms = find_forms(build_rows([*FORM[:4], ["Napomena", ""]]))
    assert forms is not None
    assert len(forms[0].cells) == 4


NO_FORMS: list[tuple[str, Text]] = [
    ("a table with its header above", [["Aktivnost", "Nosilac", "Rok"], ["Plan", "MF", "2021"]]),
    ("labels of something else", [["Ime", "Ana"], ["Adresa", "Bulevar 1"], ["Telefon", "011"], ["Rok", "2021"]]),
    ("too few labels", [["Nosilac", "MF"], ["Rok", "2021"]]),
    ("a row without a label above", [["", "nastavak"], *FORM]),
    ("a row of one cell that names no goal", [["Voda za sve", "<"], *FORM]),
    (
        "rows of a goal above a table",
        [
            ["Cilj 1", "<", "Voda", "<"],
            ["Nosilac", "<", "MF", "<"],
            ["Pokazatelj", "<", "Broj", "<"],
            ["Br.", "Aktivnost", "Rok", "Sredstva"],
        ],
    ),
    (
        "a header above a band of a plan whose rows begin with words that labels have",
        [
            ["Ključne aktivnosti", "Glavni nositelj", "Suradnici u provedbi", "Rok provedbe", "Pokazatelji"],
            ["Mjera 2.1. Udruge", "<", "<", "<", "<"],
            ["Program malih potpora", "LAG", "-", "2027.", "Broj potpora"],
            ["Osposobljavanje voditelja udruga za pripremu projekata", "LAG", "Udruga", "2028.", "Broj polaznika"],
        ],
    ),
    (
        "a header of four columns, each a label, above rows of which one begins with a word that labels have",
        [
            ["Aktivnosti", "Zadaci", "Nositelji", "Rok"],
            ["Mjesec hrvatske knjige", "Ugostiti autore", "djelatnici", "listopad 2026."],
        ],
    ),
    ("labels mostly unknown", [*FORM[:4], *[[f"Reč {i}", "x"] for i in range(6)]]),
]


@pytest.mark.parametrize("rows", [c[1] for c in NO_FORMS], ids=[c[0] for c in NO_FORMS])
def test_tables_that_are_no_forms(rows: Text) -> None:
    assert find_forms(build_rows(rows)) is None


def test_two_labels_in_a_row_have_their_own_values() -> None:
    rows = [
        ["Naziv mjere", "Čista voda", "<", "<"],
        ["Nositelj", "Ured", "Rok provedbe", "2025."],
        ["Pokazatelji", "Broj mreža", "Izvor financiranja", "Proračun"],
        ["Opis", "Prvi", "Drugi", "Treći"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert [(c.column.field, c.cell.printed) for c in forms[0].cells][1:5] == [
        ("responsible", "Ured"),
        ("deadline", "2025."),
        ("indicator", "Broj mreža"),
        ("resources", "Proračun"),
    ]
    assert forms[0].cells[-1].text.raw.split() == ["Prvi", "Drugi", "Treći"]


def test_two_labels_of_one_field_in_a_row_name_its_parts() -> None:
    rows = [["Naziv mjere", "Čista voda", "<", "<"], ["Nositelj", "Ured", "<", "<"]]
    dates = build_rows([*rows, ["Početak", "1.1.2025.", "Završetak", "31.12.2025."], ["Opis", "Prvi", "<", "<"]])
    forms = find_forms(dates)
    assert forms is not None
    parts = [(c.column.header.part, c.cell.printed) for c in forms[0].cells if c.column.field == "deadline"]
    assert parts == [("start", "1.1.2025."), ("end", "31.12.2025.")]


def test_forms_of_other_widths_below_each_other() -> None:
    rows = build_rows([*FORM, *FORM])
    moved = [
        tuple(replace(c, x1=c.x1 + 20) if i == 0 else replace(c, x0=c.x0 + 20) for i, c in enumerate(r)) for r in rows
    ]
    forms = find_forms([*rows[: len(FORM)], *moved[len(FORM) :]])
    assert forms is not None and len(forms) == 2
    assert find_forms([*rows[:3], *moved[3 : len(FORM)]]) is None


def test_a_row_without_a_label_is_the_rest_of_the_row_above() -> None:
    forms = find_forms(build_rows([*FORM, ["", "nastavak"]]))
    assert forms is not None
    assert forms[0].cells[-1].text.raw == "Nema\nnastavak"


def test_a_value_that_names_a_goal_heads_no_small_table() -> None:
    rows = [
        *([label, value, "<", "<"] for label, value in FORM),
        ["Potrebna sredstva", "Iznos", "veza strateški cilj 2.", "Izvor"],
        ["^", "Budžet", "Općina", "Kanton"],
    ]
    forms = find_forms(build_rows(rows))
    assert forms is not None
    assert all(c.column.field != "goal" for c in forms[0].cells)


def test_the_number_of_a_measure_may_stand_in_its_label() -> None:
    form = [["Mera 1.1.", "Čista voda"], *FORM[1:]]
    assert print_goals(read_stream(build_stitched(form)).goals)[1].startswith("  - 1.1 Čista voda")
    steps = build_stitched([["Aktivnost", "Nosilac", "Rok"], ["1.1.1. Plan", "Zavod", "2021"]])
    assert print_goals(read_stream(build_stitched(form), steps).goals)[0] == "measure 1.1 Čista voda"


def test_a_description_of_the_measure_that_a_form_names_is_no_task() -> None:
    rows = [["Naziv mjere", "Čista voda"], ["Opis mjere", "Mreže se grade."], *FORM[1:]]
    (activity,) = read_stream(build_stitched(rows)).goals[0].activities
    assert [c.column.field for c in activity.cells if c.column.own == "Opis mjere"] == [None]
    for label, text in (("Opis aktivnosti", "Mreže se grade."), ("Opis mjere", "1. Popis\n2. Nacrt")):
        (activity,) = read_stream(build_stitched([rows[0], [label, text], *FORM[1:]])).goals[0].activities
        assert [c.column.field for c in activity.cells if c.column.own == label] == ["task"]


@pytest.mark.parametrize(
    "head", [["Element", "Opis"], ["Поље", "Садржај"], ["Stavka", "Vrijednost"], ["Naziv", "Opis"], ["Polje:", "Unos"]]
)
def test_what_only_heads_labels_and_values_is_no_label(head: list[str]) -> None:
    steps = [["Aktivnost", "Plan"], ["Nosilac", "MF"], ["Rok", "2021"]]
    for rows in ([head, *steps, *steps], [head, *steps, head, *steps]):
        forms = find_forms(build_rows(rows))
        assert forms is not None
        assert [[c.cell.printed for c in form.cells] for form in forms] == [["Plan", "MF", "2021"]] * 2


def test_a_name_and_a_description_beside_labels_are_values() -> None:
    forms = find_forms(build_rows([["Naziv", "Plan"], ["Opis", "Izrada plana"], *FORM[1:4]]))
    assert forms is not None
    assert [c.column.printed for c in forms[0].cells][:2] == ["Naziv", "Opis"]


def test_a_name_beside_the_heads_of_labels_and_values_is_not_passed_over() -> None:
    rows = [
        ["Mera 1.1 Voda", "Element", "Opis"],
        ["1", "Nosilac", "MF"],
        ["2", "Rok", "2026."],
        ["3", "Pokazatelj", "Broj"],
    ]
    assert find_forms(build_rows(rows)) is None
    rows[0][0] = "R. br."
    assert find_forms(build_rows(rows)) is not None


@pytest.mark.parametrize("label", ["^", ""])
def test_years_beside_a_label_are_the_heads_of_what_stands_below_them(label: str) -> None:
    rows = [*FORM, ["Sredstva", "2025.", "2026. (EUR)", "Ukupno"], [label, "15", "40", "55"]]
    forms = find_forms(build_rows([*([*row, "<", "<"] for row in FORM), *rows[len(FORM) :]]))
    assert forms is not None
    money = [(c.cell.printed, c.column.header.year) for c in forms[0].cells if c.column.field == "resources"]
    assert money == [("15", 2025), ("40", 2026), ("55", None)]
