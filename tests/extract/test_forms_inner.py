"""Forms with labels alone over small tables, with outcomes, and with goals below the name."""

from extract.forms.find import find_forms
from extract.labelled import gather_labelled
from extract.stitch import StreamItem
from tests.extract.build_pages import (
    Text,
    build_paragraph,
    build_rows,
    build_stitched,
    find_codes,
    print_goals,
    read_stream,
)
from tests.extract.form_pages import FORM

WIDTHS = (90.0, 50.0, 50.0, 50.0)
WHO = ["Nosilac", "Ministarstvo", "<", "<"]
WHEN = ["Rok", "2021", "<", "<"]


def fields(rows: Text) -> list[tuple[str | None, str]]:
    (form,) = find_forms(build_rows(rows, WIDTHS)) or [None]
    return [(c.column.field, c.cell.printed) for c in form.cells] if form else []


def test_a_label_alone_has_the_small_table_or_the_text_below_it() -> None:
    money = [["Potrebna sredstva (EUR)", "<", "<", "<"], ["2024", "<", "2025", "2026"], ["100", "<", "200", "300"]]
    said = ["Rizici", "<", "<", "<"], ["Nema dovoljno kadra", "<", "<", "<"]
    read = fields([WHO, *money, WHEN, *said])
    assert read == [
        ("responsible", "Ministarstvo"),
        *(("resources", amount) for amount in ("100", "200", "300")),
        ("deadline", "2021"),
        ("risks", "Nema dovoljno kadra"),
    ]


def test_a_row_alone_that_no_list_has_is_no_label() -> None:
    rows = [WHO, WHEN, ["Pokazatelj", "Broj", "<", "<"], ["Nešto drugo", "<", "<", "<"], ["2024", "<", "2025", "2026"]]
    assert find_forms(build_rows([*rows, ["100", "<", "200", "300"]], WIDTHS)) is None


def test_what_comes_of_an_activity_counts_as_its_indicator() -> None:
    form = [["Očekivani rezultat", "Bolja voda"], ["Nosilac", "Ured"], ["Rok", "2026."]]
    stream: list[StreamItem] = [build_paragraph("Cilj 1. Voda", bold=True)]
    for number in ("1.1", "1.2"):
        stream += [build_paragraph(f"{number}. Mreža {number}", bold=True), build_stitched(form)]
    plan = read_stream(*stream)
    assert print_goals(plan.goals) == [
        "goal 1 Voda",
        *(f"  - {n} Mreža {n} | indicator: Bolja voda | responsible: Ured | deadline: 2026." for n in ("1.1", "1.2")),
    ]


def test_the_name_over_a_form_is_that_of_its_activity_and_its_labels_name_the_goals() -> None:
    for names in (("Projekat 1: Mreža", "Projekat 2: Pumpe"), ("Mreža", "Pumpe")):
        stream: list[StreamItem] = []
        for i, name in enumerate(names, 1):
            goals = [["Strateški cilj", "1. Voda"], ["Specifični cilj", f"1.{i}. Cijevi {i}"]]
            form = build_stitched([*goals, ["Opis aktivnosti", "Sve je staro."], *FORM[1:4]])
            stream += [build_paragraph(name, bold=True), form]
        plan = read_stream(*stream)
        assert find_codes(plan) == []
        assert [line.split(" |")[0].split("- ")[-1].strip() for line in print_goals(plan.goals)] == [
            "goal 1 Voda",
            "specific_goal 1.1 Cijevi 1",
            f"{'1' if names[0][-5:] == 'Mreža' and ':' in names[0] else '?'} Mreža",
            "specific_goal 1.2 Cijevi 2",
            f"{'2' if ':' in names[1] else '?'} Pumpe",
        ]


def test_a_goal_that_a_form_names_stands_beside_that_of_the_form_before() -> None:
    rows = [
        row
        for i in (1, 2)
        for row in ([f"Mjera {i}.1: Mreža {i}", "<"], ["Prioritetna oblast", f"{i}. Voda {i}"], *FORM[1:4])
    ]
    plan = read_stream(*gather_labelled([build_stitched(rows)]))
    assert [line.split(" |")[0] for line in print_goals(plan.goals)] == [
        "area 1 Voda 1",
        "  - 1.1 Mreža 1",
        "area 2 Voda 2",
        "  - 2.1 Mreža 2",
    ]


def test_a_label_that_describes_is_not_told_by_its_values() -> None:
    for label, told in (("Opis", False), ("Xyz", True)):
        forms = [
            build_stitched([["Naziv mjere", f"Voda {who}"], [label, who], *FORM[1:4]])
            for who in ("Ministarstvo zdravlja", "Zavod za statistiku", "Ministarstvo pravde")
        ]
        assert ("columns_guessed" in find_codes(read_stream(*forms))) == told
