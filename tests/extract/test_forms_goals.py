"""Forms and the goals above them: headings, bands, tables below a form."""

import pytest

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


def test_goals_over_the_forms_of_one_table() -> None:
    second = [["Cilj 2: More", "<"], ["Naziv mere", "2.1. Čisto more"], *FORM[1:4]]
    rows = [["Cilj 1: Voda", "<"], ["Naziv mere", "1.1. Čista voda"], *FORM[1:4], *second]
    assert [line.split(" |")[0] for line in print_goals(read_stream(build_stitched(rows)).goals)] == [
        "goal 1 Voda",
        "  - 1.1 Čista voda",
        "goal 2 More",
        "  - 2.1 Čisto more",
    ]


def test_a_heading_above_a_form_stands_over_the_table_of_its_steps_too() -> None:
    form = [["Naziv mere", "1.1. Čista voda"], *FORM[1:4]]
    steps = [["Aktivnost", "Nosilac", "Rok"], ["1.1.1. Popis", "MF", "2021"], ["1.1.2. Nacrt", "MP", "2022"]]
    stream = build_paragraph("Cilj 1: Voda"), build_stitched(form), build_stitched(steps)
    assert print_goals(read_stream(*stream).goals)[:2] == ["goal 1 Voda", "  measure 1.1 Čista voda"]


def test_a_form_without_a_name_tells_of_the_measure_in_the_heading_above_it() -> None:
    tasks = ["Aktivnosti", "1. Popis\n2. Nacrt"]
    expected = ["goal 1 Voda", "  - 1.1 Čista voda"]
    over = build_paragraph("Cilj 1: Voda", bold=True), build_paragraph("Mera 1.1: Čista voda", bold=True)
    plan = read_stream(*over, build_stitched([*FORM[1:4], tasks]))
    assert [line.split(" |")[0] for line in print_goals(plan.goals)] == expected
    banded = build_stitched([["Mera 1.1: Čista voda", "<"], *FORM[1:4], tasks])
    assert [line.split(" |")[0] for line in print_goals(read_stream(over[0], banded).goals)] == expected


def test_a_number_with_a_title_alone_above_a_form_names_its_measure() -> None:
    forms = [row for i in (1, 2) for row in ([f"1.{i}. Čista voda {i}", "<"], *FORM[1:4])]
    plan = read_stream(build_paragraph("Cilj 1: Voda", bold=True), build_stitched(forms))
    assert [line.split(" |")[0] for line in print_goals(plan.goals)] == [
        "goal 1 Voda",
        "  - 1.1 Čista voda 1",
        "  - 1.2 Čista voda 2",
    ]


@pytest.mark.parametrize("named", [["Strateški cilj", "Cilj 1: Voda"], ["Oblast", "Voda"]])
def test_a_form_that_names_what_stands_above_the_measure_in_its_heading(named: list[str]) -> None:
    heading = build_paragraph("Mera 1.1: Čista voda", bold=True)
    plan = read_stream(build_paragraph("Cilj 1: Voda", bold=True), heading, build_stitched([named, *FORM[1:4]]))
    lines = [line.split(" |")[0].strip() for line in print_goals(plan.goals)]
    assert lines == ["goal 1 Voda", *(["area ? Voda"] if named[0] == "Oblast" else []), "- 1.1 Čista voda"]


def test_measures_in_headings_without_a_goal_above_them() -> None:
    stream = [
        item
        for i, title in enumerate(("Čista voda", "Zdravo more"), 1)
        for item in (build_paragraph(f"Mera {i}: {title}", bold=True), build_stitched(FORM[1:4]))
    ]
    goals = read_stream(*stream).goals
    assert [(g.title.raw, [(a.number, a.title.raw) for a in g.activities]) for g in goals] == [
        ("", [("1", "Čista voda"), ("2", "Zdravo more")])
    ]


def test_one_activity_in_a_form_stands_below_the_measure_in_the_heading() -> None:
    over = build_paragraph("Cilj 1: Voda", bold=True), build_paragraph("Mera 1.1: Čista voda", bold=True)
    goals = read_stream(*over, build_stitched([["Aktivnost", "Popis mreža"], *FORM[1:4]])).goals
    assert [line.split(" |")[0] for line in print_goals(goals)][1:] == [
        "  measure 1.1 Čista voda",
        "    - ? Popis mreža",
    ]


def test_a_form_above_a_table_of_indicators_and_one_of_activities_is_the_goals() -> None:
    over = build_paragraph("Cilj 1: Voda", bold=True), build_paragraph("Mera 1.1: Čista voda", bold=True)
    indicators = [["Pokazatelj", "Početna vrednost", "Ciljna vrednost"], ["Broj mreža", "1", "5"]]
    steps = [["Aktivnost", "Nosilac", "Rok"], ["1.1.1. Popis", "MF", "2021"], ["1.1.2. Nacrt", "MP", "2022"]]
    stream = *over, build_stitched(FORM[1:4]), build_stitched(indicators), build_stitched(steps)
    activities = [line for line in print_goals(read_stream(*stream).goals) if " - " in line]
    assert [line.split(" |")[0] for line in activities] == ["    - 1.1.1 Popis", "    - 1.1.2 Nacrt"]


def test_a_goal_named_once_in_a_table_is_that_of_the_forms_below_it() -> None:
    rows = [["Cilj", "1. Voda"], *FORM[:4], ["Naziv mere", "Zdravo more"], *FORM[1:4]]
    lines = print_goals(read_stream(build_stitched(rows)).goals)
    assert [line.split(" |")[0] for line in lines] == ["goal 1 Voda", "  - ? Čista voda", "  - ? Zdravo more"]


def test_numbers_that_count_the_labels() -> None:
    beside = [[f"{i}.", *row] for i, row in enumerate([*FORM[:3], ["Pokazatelji rezultata", "Broj mreža"]], 1)]
    before = [[f"{number} {label}", value] for number, label, value in beside]
    for rows in (beside, before):
        forms = find_forms(build_rows(rows))
        assert forms is not None
        assert [c.column.field for c in forms[0].cells] == ["measure", "responsible", "deadline", "indicator"]


def test_a_form_becomes_an_activity_under_its_goal() -> None:
    rows = [["Cilj", "1. Voda"], *FORM[:4], ["Aktivnosti", "1. Popis 2. Nacrt"]]
    assert print_goals(read_stream(build_stitched(rows)).goals) == [
        "goal 1 Voda",
        "  - ? Čista voda | responsible: Ministarstvo | deadline: 2021 | indicator: Broj mreža"
        " | task: 1. Popis 2. Nacrt",
    ]


def test_the_goal_that_a_form_names_stands_beside_those_before_it() -> None:
    rows = [["Cilj", "2. More"], ["Mjera", "2.1. Obala"], ["Projekt", "2.1.1. Popis"], *FORM[1:4]]
    before = build_paragraph("Cilj 1: Voda", bold=True), build_paragraph("Mjera 1.1: Reka", bold=True)
    table = build_stitched([["Br.", "Aktivnost", "Nosilac", "Rok"], ["1.1.1", "Nasip", "MF", "2025."]])
    read = print_goals(read_stream(*before, table, build_stitched(rows)).goals)
    assert [line.split(" |")[0] for line in read] == [
        "goal 1 Voda",
        "  measure 1.1 Reka",
        "    - 1.1.1 Nasip",
        "goal 2 More",
        "  measure 2.1 Obala",
        "    - 2.1.1 Popis",
    ]


@pytest.mark.parametrize(
    ("label", "value", "read"),
    [
        ("Projekt/aktivnost", "1.1.1. Popis", ["measure 1.1 Čista voda", "  - 1.1.1 Popis"]),
        ("Naziv aktivnosti", "Popis", ["measure 1.1 Čista voda", "  - ? Popis"]),
        ("Aktivnost", "Popis", ["goal ?", "  - 1.1 Čista voda"]),
    ],
)
def test_a_form_that_names_one_activity_of_a_measure_tells_of_it(label: str, value: str, read: list[str]) -> None:
    rows = [["Mjera", "1.1. Čista voda"], [label, value], *FORM[1:4]]
    assert [line.split(" |")[0] for line in print_goals(read_stream(build_stitched(rows)).goals)] == read


def test_a_form_stands_under_the_heading_above_it() -> None:
    stream = build_paragraph("Cilj 1: Voda", bold=True), build_stitched(FORM)
    assert print_goals(read_stream(*stream).goals)[0] == "goal 1 Voda"


def test_a_goal_that_a_form_names_again_leaves_open_those_of_the_headings_below_it() -> None:
    over = build_paragraph("Strateški cilj 1. Voda", bold=True), build_paragraph("Prioritet 1.1. Reke", bold=True)
    form = build_stitched([["Veza sa strateškim ciljem", "1. Voda"], ["Naziv mjere", "1.1.1. Nasip"], *FORM[1:4]])
    assert [line.split(" |")[0] for line in print_goals(read_stream(*over, form).goals)] == [
        "goal 1 Voda",
        "  area 1.1 Reke",
        "    - 1.1.1 Nasip",
    ]


def test_a_form_without_a_name_is_named_by_a_finding() -> None:
    rows = [["Nosilac", "MF"], ["Rok", "2021"], ["Pokazatelj", "Broj"], ["Sredstva", "100"]]
    plan = read_stream(build_stitched(rows))
    assert plan.goals == []
    assert "form_without_name" in [f.code for f in plan.findings]


@pytest.mark.parametrize(("label", "title"), [("Naziv", "Karta"), ("Naziv banke", None)])
def test_a_name_of_something_unknown_below_other_labels_is_no_title(label: str, title: str | None) -> None:
    rows = [["Nosilac", "MF"], ["Rok", "2021"], [label, "Karta"], ["Pokazatelj", "Broj"]]
    goals = read_stream(build_paragraph("Cilj 1. Voda", bold=True), build_stitched(rows)).goals
    assert [line.split(" ")[4] for line in print_goals(goals)[1:]] == ([title] if title else [])
    first = print_goals(read_stream(build_paragraph("Cilj 1. Voda", bold=True), build_stitched([rows[2], *rows])).goals)
    assert first[1].startswith("  - ? Karta")


def test_a_number_that_counts_the_labels_is_no_number_of_the_activity() -> None:
    rows = [["1. Naziv aktivnosti", "Popis"], ["2. Nosilac", "MF"], ["3. Rok", "2021"], ["4. Pokazatelj", "Broj"]]
    assert print_goals(read_stream(build_stitched(rows)).goals)[1].startswith("  - ? Popis")
    rows[0][0] = "Aktivnost 1.1"
    assert print_goals(read_stream(build_stitched(rows)).goals)[1].startswith("  - 1.1 Popis")


def test_a_name_and_its_number_in_a_row_are_an_activity_of_the_measure_in_the_heading() -> None:
    rows = [
        ["Naziv aktivnosti", "Popis - mreža - puteva", "Oznaka", "1.1.1"],
        ["Nositelj", "Ured", "Rok provedbe", "2025."],
        ["Pokazatelji", "Broj mreža", "<", "<"],
    ]
    plan = read_stream(build_paragraph("Mera 1.1. Putevi", bold=True), build_stitched(rows))
    assert [line.split(" | ")[0] for line in print_goals(plan.goals)] == [
        "measure 1.1 Putevi",
        "  - 1.1.1 Popis - mreža - puteva",
    ]
    rows[0][3] = "nema"
    forms = find_forms(build_rows([rows[0], ["Nositelj", "Ured", "<", "<"], ["Rok", "2025.", "<", "<"], rows[2]]))
    assert forms is not None
    assert forms[0].cells[0].text.raw.split()[-2:] == ["Oznaka", "nema"]  # no number, no label below: words of the name


def test_a_form_above_a_table_of_activities_speaks_of_their_goal() -> None:
    form = [
        ["Vodeći organ", "Ministarstvo"],
        ["Ostali učesnici", "Zavod"],
        ["Opis obaveze", "Obaveza uređuje vode"],
        ["Period sprovođenja", "2021"],
    ]
    steps = build_stitched([["Ključni koraci", "Odgovorni organ", "Rok"], ["1.1. Plan", "Zavod", "2021"]])
    heading = build_paragraph("Obaveza 1. Čista voda", bold=True)
    plan = read_stream(heading, build_stitched(form), steps)
    assert print_goals(plan.goals) == ["measure 1 Čista voda", "  - 1.1 Plan | responsible: Zavod | deadline: 2021"]
    assert [f.code for f in plan.findings] == ["goal_detail"]
    alone = read_stream(heading, build_stitched(form))
    assert print_goals(alone.goals)[1].startswith("  - ? Obaveza uređuje vode")


def test_a_form_above_a_table_of_activities_names_their_goal() -> None:
    steps = build_stitched([["Aktivnost", "Nosilac", "Rok"], ["1.1. Plan", "Zavod", "2021"]])
    plan = read_stream(build_stitched(FORM), steps)
    assert print_goals(plan.goals) == ["measure ? Čista voda", "  - 1.1 Plan | responsible: Zavod | deadline: 2021"]
    apart = read_stream(build_stitched(FORM), build_paragraph("Mera 2. Zrak", bold=True), steps)
    assert len(print_goals(apart.goals)) == 4


def test_labels_above_the_header_of_rows_are_no_form() -> None:
    header = ["Naziv aktivnosti", "Rok", "Realizator", "Saradnici", "Pokazatelji rezultata"]
    activity = ["1.1.1 Javni radovi", "april 2026.", "Odeljenje", "Zavod", "Broj radova"]
    wide = [[*row, "<", "<", "<"] for row in FORM]  # one value over all columns but the first
    assert find_forms(build_rows(wide)) is not None
    assert find_forms(build_rows([*wide, header, activity])) is None


def test_a_table_that_begins_with_a_form_has_its_activities_below() -> None:
    def measure(number: str) -> Text:
        label = [["Naziv mere:", f"{number}. Mreža", "<", "<"], ["Nosilac mere:", "Zavod", "<", "<"]]
        label += [["Period sprovođenja:", "2021", "<", "<"]]
        head = ["Naziv aktivnosti", "Rok", "Realizator", "Sredstva i izvor"]
        return [*label, head, [f"{number}.1 Plan", "mart", "MF", "100"], [f"{number}.2 Zakon", "maj", "MP", "200"]]

    heading = build_paragraph("Cilj 1: Voda", bold=True)
    plan = read_stream(heading, build_stitched([*measure("1.1"), *measure("1.2")]))
    assert print_goals(plan.goals) == [
        "goal 1 Voda",
        "  measure 1.1 Mreža",
        "    - 1.1.1 Plan | deadline: mart | responsible: MF | resources: 100",
        "    - 1.1.2 Zakon | deadline: maj | responsible: MP | resources: 200",
        "  measure 1.2 Mreža",
        "    - 1.2.1 Plan | deadline: mart | responsible: MF | resources: 100",
        "    - 1.2.2 Zakon | deadline: maj | responsible: MP | resources: 200",
    ]
    assert [f.code for f in plan.findings] == ["goal_detail", "goal_detail"]


def test_a_number_above_the_name_of_a_measure_is_its_own() -> None:
    rows = [["Redni broj mjere", "7"], *FORM, ["Redni broj mjere", "8"], ["Naziv mere", "Zdravo more"], *FORM[1:]]
    plan = read_stream(build_paragraph("2. ZGRADE", bold=True), build_stitched(rows))
    lines = print_goals(plan.goals)
    assert [line.split(" | ")[0] for line in lines] == ["goal 2 ZGRADE", "  - 7 Čista voda", "  - 8 Zdravo more"]
    assert not plan.findings


@pytest.mark.parametrize("kind", [["Prioritet", "visok"], ["Veza sa strateškim ciljem", "SC1"], ["Sektor", "voda"]])
def test_what_an_activity_is_for_stands_below_its_name(kind: list[str]) -> None:
    rows = [row for i in (1, 2) for row in (["Naziv projekta", f"1.{i}. Čista voda"], kind, *FORM[1:4])]
    lines = print_goals(read_stream(build_paragraph("Cilj 1: Voda", bold=True), build_stitched(rows)).goals)
    assert [line.split(" |")[0] for line in lines] == ["goal 1 Voda", "  - 1.1 Čista voda", "  - 1.2 Čista voda"]
    assert all(f"None: {kind[1]}" in line for line in lines[1:])


def test_a_name_of_anything_is_the_title_before_its_description() -> None:
    rows = [["Naziv", "1.1. Čista voda"], ["Opis mjere sa okvirnim područjima djelovanja", "Gradi se."], *FORM[1:4]]
    lines = print_goals(read_stream(build_paragraph("Cilj 1: Voda", bold=True), build_stitched(rows)).goals)
    assert lines[1].startswith("  - 1.1 Čista voda | None: Gradi se.")


def test_unknown_labels_are_told_by_their_values_in_all_forms() -> None:
    names, costs = ("1.1. Škola", "1.2. Most", "1.3. Put"), ("3.000 KM", "2.500 KM", "700 KM")
    told = (("Vrijednost", costs, "resources"), ("Vrijednost", ("nizak", "srednji", "visok"), "None"))
    for label, values, field in (*told, ("Vrijednost (t CO2)", ("27,9", "64,2", "8,8"), "None")):
        stream = [
            build_stitched([["Naziv mjere", name], [label, value], *FORM[1:4]])
            for name, value in zip(names, values, strict=True)
        ]
        plan = read_stream(build_paragraph("Cilj 1: Voda", bold=True), *stream)
        assert all(f"{field}: {value}" in line for line, value in zip(print_goals(plan.goals)[1:], values, strict=True))
        assert ("columns_guessed" in find_codes(plan)) is (field == "resources")


def test_a_goal_that_the_table_before_ends_with_stands_over_the_form_and_the_activities_below_it() -> None:
    head = ["Aktivnost", "Nosilac", "Rok"]
    above = build_stitched(
        [["Mera 1.1: More", "<", "<"], head, ["1.1.1. Popis", "MF", "2021"], ["Mera 1.2: Voda", "<", "<"]]
    )
    below = build_stitched([head, ["1.2.1. Nacrt", "MP", "2022"]])
    lines = print_goals(read_stream(above, build_stitched(FORM[1:4]), below).goals)
    assert [line.split(" |")[0].strip() for line in lines if "-" not in line] == [
        "measure 1.1 More",
        "measure 1.2 Voda",
    ]


def test_numbers_with_titles_alone_below_a_goal_in_the_same_table_name_forms() -> None:
    rows = [["Cilj 1: Voda", "<"], ["1.1. Mreža", "<"], ["Aktivnosti", "- Popis\n- Nacrt"], *FORM[1:4]]
    plan = read_stream(build_stitched([*rows, ["1.2. Pumpe", "<"], *rows[2:], ["Cilj 2: Put", "<"], *rows[1:]]))
    assert [line.split(" |")[0].strip() for line in print_goals(plan.goals)] == [
        "goal 1 Voda",
        "- 1.1 Mreža",
        "- 1.2 Pumpe",
        "goal 2 Put",
        "- 1.1 Mreža",
    ]
    assert not plan.findings


@pytest.mark.parametrize(
    ("lines", "label", "numbers"),
    [
        (("AKTIVNOST 1", "AKTIVNOST 2", "AKTIVNOST 3"), ["Naziv aktivnosti"], "123"),
        (("MJERA 1", "MJERA 2", "MJERA 3"), ["Naziv mjere"], "123"),
        (("KARTICA MJERE 1", "KARTICA MJERE 2", "KARTICA MJERE 3"), ["Naziv mjere"], "123"),
        (("FIŠA PROJEKTA", "FIŠA PROJEKTA", "FIŠA PROJEKTA"), ["Naziv projekta"], "???"),
        (("OBRAZAC 1", "OBRAZAC 2", "OBRAZAC 3"), ["Naziv mjere"], "???"),
        (("Aktivnost 1: Mreža", "Aktivnost 2: Pumpe", "Aktivnost 3: Vozila"), [], "123"),
        (("Mjera: Mreža", "Mjera: Pumpe", "Mjera: Vozila"), [], "???"),
        (("Mreža", "Pumpe", "Vozila"), [], "???"),
    ],
)
@pytest.mark.parametrize("inside", ["tables", "one table", "no table"])
def test_a_line_over_each_form_may_name_or_count_it(
    lines: tuple[str, ...], label: list[str], numbers: str, inside: str
) -> None:
    names = ("Mreža", "Pumpe", "Vozila")
    forms = [[*([[*label, name]] if label else []), *FORM[1:4]] for name in names]
    items: list[StreamItem] = [build_stitched([[line, "<"], *rows]) for line, rows in zip(lines, forms, strict=True)]
    if inside == "one table":
        items = [build_stitched([row for line, rows in zip(lines, forms, strict=True) for row in ([line, "<"], *rows)])]
    if inside == "no table":
        above = [build_paragraph(line, bold=True) for line in lines]
        items = [item for line, rows in zip(above, forms, strict=True) for item in (line, build_stitched(rows))]
    plan = read_stream(*gather_labelled([build_paragraph("Cilj 1: Voda", bold=True), *items]))
    said = [f"  - {number} {name}" for number, name in zip(numbers, names, strict=True)]
    assert [line.split(" |")[0] for line in print_goals(plan.goals)] == ["goal 1 Voda", *said]
    assert {*find_codes(plan)} == ({"text_between_tables"} if label and numbers == "???" else set())


@pytest.mark.parametrize("codes", [("M1", "M2"), ("KT-1", "KT-2"), ("1.", "2.")])
def test_a_number_in_the_place_of_the_first_label_has_the_name_beside_it(codes: tuple[str, str]) -> None:
    rows = [[code, "Mreža", "<", "<"] for code in codes]
    form = [["Nositelj", "Ured", "Rok", "2026."], ["Prioritet", "visok", "Trošak", "3.000 EUR"]]
    plan = read_stream(build_stitched([rows[0], *form, rows[1], *form]))
    said = "responsible: Ured | deadline: 2026. | None: visok | resources: 3.000 EUR"
    assert print_goals(plan.goals)[1:] == [f"  - {code.strip('.')} Mreža | {said}" for code in codes]


def test_names_alone_over_cards_of_two_labels_in_a_row() -> None:
    """How urgent something is names no goal of it."""
    form = [["Nositelj", "Ured", "Rok", "2026."], ["Prioritet", "visok", "Trošak", "3.000 EUR"]]
    names = ("Mreža", "Pumpe", "Vozila")
    plan = read_stream(*gather_labelled([build_stitched([[name, "<", "<", "<"], *form]) for name in names]))
    said = "responsible: Ured | deadline: 2026. | None: visok | resources: 3.000 EUR"
    assert print_goals(plan.goals)[1:] == [f"  - ? {name} | {said}" for name in names]


def test_what_comes_of_an_activity_is_its_indicator_below_its_name() -> None:
    outcome = ["Očekivani rezultat", "Nova mreža"]
    activity = [["Naziv projekta", "Mreža"], *FORM[1:3]]
    (line,) = print_goals(read_stream(build_stitched([*activity, outcome])).goals)[1:]
    assert line == "  - ? Mreža | responsible: Ministarstvo | deadline: 2021 | indicator: Nova mreža"
    for above in ([outcome, *activity], [*activity, ["Očekivani rezultat", "Rezultat 1.1: Nova mreža"]]):
        lines = print_goals(read_stream(build_stitched(above)).goals)
        assert lines[0].startswith("specific_goal") and lines[0].endswith("Nova mreža")


def test_a_heading_that_names_a_goal_above_each_form_stays_one() -> None:
    forms = [build_stitched([["Naziv aktivnosti", name], *FORM[1:4]]) for name in ("Mreža", "Pumpe")]
    for titles, goal in (
        (("1.1. Jezera", "1.1. Jezera"), ["1.1", "Jezera"]),
        (("Mjera 1", "Mjera 2"), ["1"]),
        (("Oblast: Jezera", "Oblast: Jezera"), ["?", "Jezera"]),
    ):
        above = [build_paragraph(title, bold=True) for title in titles]
        lines = print_goals(read_stream(above[0], forms[0], above[1], forms[1]).goals)
        assert lines[0].split()[1:] == goal


def test_a_row_alone_over_labels_that_are_no_form_stays_in_its_table() -> None:
    rows = [["PODACI", "<"], *FORM[:3], ["FINANSIRANJE", "<"], ["Izvor", "MF"], FORM[4]]
    assert len(gather_labelled([build_stitched(rows)])) == 1
