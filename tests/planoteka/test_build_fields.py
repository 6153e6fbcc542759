"""Cells of an activity to the values of its fields."""

from collections.abc import Sequence

import pytest
from pydantic import BaseModel

from extract.placed import Line, PlacedText
from normalise.model import Period, Small
from normalise.numbering import ListReading, split_tasks
from planoteka.build.fields import tasks
from planoteka.build.fields.resources import figures_by_line
from tests.extract.build_pages import build_paragraph, build_words
from tests.planoteka.build_plans import build, build_one, codes

WHAT = ["Aktivnost", "Nosilac", "Rok"]


def test_raw_stays_as_printed_and_text_is_latin() -> None:
    made, _ = build_one(
        ["Активности", "Надлежни орган", "Рок", "Напомена"], ["План", "Влада", "2021.", "Израдити\nплан"]
    )
    assert (made.title, made.remarks[0].raw, made.remarks[0].text) == ("Plan", "Израдити план", "Izraditi plan")


def test_a_broken_word_is_joined_in_raw_and_text() -> None:
    made, _ = build_one([*WHAT, "Napomena"], ["Plan", "Ministarstvo pravde", "2021.", "Izrada uprav-\nljanja"])
    assert (made.remarks[0].raw, made.remarks[0].text) == ("Izrada upravljanja", "Izrada upravljanja")


def test_tasks_are_the_items_of_the_cell_with_their_places() -> None:
    made, context = build_one(
        ["Aktivnost", "Zadaci", "Nosilac", "Rok"], ["Plan", "1. Popis\n2. Nacrt", "Ministarstvo pravde", "2021."]
    )
    assert [(t.number, t.text, t.raw) for t in made.tasks] == [("1", "Popis", "Popis"), ("2", "Nacrt", "Nacrt")]
    first, second = (t.places[0].box for t in made.tasks)
    assert first[3] <= second[1]
    assert codes(context) == []


def test_a_task_without_a_number_has_none() -> None:
    made, _ = build_one(
        ["Aktivnost", "Zadaci", "Nosilac", "Rok"], ["Plan", "Popis izvora", "Ministarstvo pravde", "2021."]
    )
    assert [(t.number, t.text) for t in made.tasks] == [(None, "Popis izvora")]


def test_words_of_a_cell_that_go_into_no_item_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def lose_the_last(raw: str, line_fill: Sequence[float] | None = None) -> ListReading:
        reading = split_tasks(raw, line_fill)
        return reading._replace(items=reading.items[:-1])

    monkeypatch.setattr(tasks, "split_tasks", lose_the_last)
    head = ["Aktivnost", "Zadaci", "Nosilac", "Rok"]
    made, context = build_one(head, ["Plan", "1. Popis\n2. Nacrt zakona", "Ministarstvo pravde", "2021."])
    assert len(made.tasks) == 1
    (finding,) = [f for f in context.findings if f.code == "text_not_placed"]
    assert (finding.severity, finding.at) == ("error", "/goals/0/activities/0/tasks")
    assert finding.message.endswith("Nacrt zakona")


def test_numbers_of_tasks_stay_as_printed_with_a_finding() -> None:
    made, context = build_one(
        ["Aktivnost", "Zadaci", "Nosilac", "Rok"],
        [
            "Plan",
            "1. Popis voda\n2. Nacrt plana\n3. Zakon o vodi\n3. Obuka osoba\n4. Ispit osoba",
            "Ministarstvo pravde",
            "2021.",
        ],
    )
    assert [t.number for t in made.tasks] == ["1", "2", "3", "3", "4"]
    assert context.repairs == []
    (finding,) = context.findings
    assert (finding.code, finding.at) == ("list_number_repeated", "/goals/0/activities/0/tasks/3")
    assert finding.places == made.tasks[3].places


def test_numbers_of_indicators_are_put_right_with_a_repair() -> None:
    made, context = build_one(
        [*WHAT, "Pokazatelji"],
        ["Plan", "Ministarstvo pravde", "2021.", "1. Popis\n2. Nacrt\n3. Zakon\n3. Obuka\n4. Ispit"],
    )
    assert [i.number for i in made.indicators] == ["1", "2", "3", "4", "5"]
    assert [(r.rule, r.before, r.after) for r in context.repairs] == [
        ("list_number", "3", "4"),
        ("list_number", "4", "5"),
    ]
    assert context.repairs[0].at == "/goals/0/activities/0/indicators/3/number"


def test_a_name_that_a_line_end_breaks_is_one_body() -> None:
    made, _ = build_one(WHAT, ["Plan", "Kancelar\u00ad\nija za mlade,\nHAMAG-\nBICRO", "2021."])
    (party,) = made.responsible
    assert [body.name for body in party.organisations] == ["Kancelarija za mlade", "HAMAG-BICRO"]


def test_parties_refer_to_tasks_that_exist() -> None:
    head = ["Aktivnost", "Zadaci", "Nosilac", "Rok"]
    made, context = build_one(head, ["Plan", "1. Popis\n2. Nacrt", "1. Vlada\n2. Skupština", "2021."])
    assert [(r.tasks, r.text) for r in made.responsible] == [(["1"], "Vlada"), (["2"], "Skupština")]
    made, context = build_one(head, ["Plan", "Popis", "7. Vlada", "2021."])
    assert made.responsible[0].tasks == []
    assert codes(context) != []


def test_what_begins_with_an_amount_names_nobody() -> None:
    _, context = build_one(WHAT, ["Plan", "Vlada, 172.000Donacije", "2021."])
    assert "party_names_nobody" in codes(context)
    _, context = build_one(WHAT, ["Plan", "Vlada, 60. brigada", "2021."])
    assert "party_names_nobody" not in codes(context)


def test_partners_have_their_role() -> None:
    made, _ = build_one([*WHAT, "Partneri"], ["Plan", "Ministarstvo pravde", "2021.", "Skupština"])
    assert [(r.text, r.role) for r in made.responsible][1] == ("Skupština", "partner")
    assert made.responsible[0].role != "partner"


@pytest.mark.parametrize("nothing", ["–", "/"])
def test_a_dash_or_a_stroke_is_no_partner(nothing: str) -> None:
    made, _ = build_one([*WHAT, "Partneri"], ["Plan", "Vlada", "2021.", nothing])
    assert [party.text for party in made.responsible] == ["Vlada"]


def test_baseline_and_targets_belong_to_the_indicator_of_their_row() -> None:
    head = [*WHAT, "Pokazatelj", "Jedinica", "Polazna vrednost", "Ciljana vrednost 2022", "Ciljana vrednost 2023"]
    rows = [
        ["Plan", "Ministarstvo pravde", "2021.", "Broj mreža", "broj", "1", "5", "9"],
        ["", "", "", "Udeo", "%", "10", "20", ""],
    ]
    made, context = build_one(head, *rows)
    assert [(i.text, i.unit) for i in made.indicators] == [("Broj mreža", "broj"), ("Udeo", "%")]
    first, second = made.indicators
    assert first.baseline is not None
    assert first.baseline.value == "1"
    assert [(t.value, t.year) for t in first.targets] == [("5", 2022), ("9", 2023)]
    assert [(t.value, t.year) for t in second.targets] == [("20", 2022)]
    assert len(first.places) == 5
    assert codes(context) == []


def test_values_in_as_many_lines_as_indicators_are_shared_out() -> None:
    head = [*WHAT, "Pokazatelji", "Ciljana vrednost"]
    made, _ = build_one(head, ["Plan", "Ministarstvo pravde", "2021.", "1. Popis\n2. Nacrt", "5\n7"])
    assert [[t.value for t in i.targets] for i in made.indicators] == [["5"], ["7"]]
    made, _ = build_one(head, ["Plan", "Ministarstvo pravde", "2021.", "1. Popis\n2. Nacrt", "5"])
    assert [[t.value for t in i.targets] for i in made.indicators] == [["5"], ["5"]]


@pytest.mark.parametrize("heads", [("Bazna godina", "Početna vrednost"), ("Базна година", "Почетна вредност")])
def test_a_year_of_the_baseline_and_its_value(heads: tuple[str, str]) -> None:
    head = [*WHAT, "Pokazatelj", *heads]
    made, _ = build_one(head, ["Plan", "Ministarstvo pravde", "2021.", "Broj mreža", "2019", "12"])
    baseline = made.indicators[0].baseline
    assert baseline is not None
    assert (baseline.value, baseline.year) == ("12", 2019)


@pytest.mark.parametrize(
    ("printed", "value", "year"),
    [("41.250 (2023)", "41.250", 2023), ("12 (2023.)", "12", 2023), ("12 (od 2023)", "12 (od 2023)", None)],
)
def test_a_year_in_a_bracket_behind_a_baseline(printed: str, value: str, year: int | None) -> None:
    head = [*WHAT, "Pokazatelj", "Početna vrednost (bazna godina)", "Ciljana vrednost 2025"]
    made, _ = build_one(head, ["Plan", "Ministarstvo pravde", "2021.", "Broj mreža", printed, "50 (2026)"])
    (found,) = made.indicators
    assert found.baseline is not None
    assert (found.baseline.value, found.baseline.year) == (value, year)
    assert [(t.value, t.year) for t in found.targets] == [("50 (2026)", 2025)]


def test_two_sources_of_verification_are_both_kept() -> None:
    head = [*WHAT, "Pokazatelj", "Izvor provere", "Način praćenja"]
    made, _ = build_one(head, ["Plan", "Ministarstvo pravde", "2021.", "Broj mreža", "Izveštaj", "Anketa"])
    assert made.indicators[0].verification == "Izveštaj; Anketa"


@pytest.mark.parametrize(
    ("said", "shares"),
    [
        ("Evidencija\nvolontera", ["Evidencija volontera", "Evidencija volontera"]),
        ("Evidencija\nAnketa", ["Evidencija", "Anketa"]),
    ],
)
def test_a_verification_over_two_lines_is_one_for_all_indicators(said: str, shares: list[str]) -> None:
    head = [*WHAT, "Pokazatelji", "Izvor provere"]
    made, _ = build_one(head, ["Plan", "Ministarstvo pravde", "2021.", "1. Popis\n2. Nacrt", said])
    assert [i.verification for i in made.indicators] == shares


def test_verification_without_an_indicator_is_a_cell_of_its_own() -> None:
    made, _ = build_one([*WHAT, "Izvor provere"], ["Plan", "Ministarstvo pravde", "2021.", "Izveštaj"])
    assert made.indicators == []
    assert [(o.column, o.text) for o in made.other] == [("Izvor provere", "Izveštaj")]


DEADLINES = [
    ("2021.", None, [("period", "2021-01-01", "2021-12-31")]),
    ("do 31.12.2021.", None, [("by", None, "2021-12-31")]),
    ("kontinuirano", None, [("continuous", None, None)]),
    ("kontinuiran\no", None, [("continuous", None, None)]),  # a narrow column breaks a word without a hyphen
    ("do kraja\n2021.", None, [("by", None, "2021-12-31")]),
    ("II kvartal", Period(start="2021-01-01", end="2021-12-31"), [("period", "2021-04-01", "2021-06-30")]),
]


@pytest.mark.parametrize(("text", "period", "expected"), DEADLINES)
def test_deadlines(text: str, period: Period | None, expected: list[tuple[str, str | None, str | None]]) -> None:
    made, _ = build_one(WHAT, ["Plan", "Ministarstvo pravde", text], period=period)
    (deadline,) = made.deadlines
    assert [(p.kind, p.start, p.end) for p in deadline.parts] == expected
    assert deadline.raw.replace(" ", "") == "".join(text.split())


def test_the_column_tells_the_unit_of_figures() -> None:
    def parts(head: str, *cells: str) -> list[list[tuple[str | None, str | None]]]:
        rows = [["Aktivnost", "Nosilac", head], *([f"Plan {cell}", "Ministarstvo pravde", cell] for cell in cells)]
        goals, _ = build(
            build_paragraph("Cilj 1: Voda", bold=True), rows, period=Period(start="2026-01-01", end="2026")
        )
        return [[(p.start, p.end) for p in a.deadlines[0].parts] for a in goals[0].activities]

    assert parts("Kvartal", "II", "I – II") == [[("2026-04-01", "2026-06-30")], [("2026-01-01", "2026-06-30")]]
    assert parts("Rok", "II", "VI – XII") == [[("2026-02-01", "2026-02-28")], [("2026-06-01", "2026-12-31")]]


def test_a_quarter_and_its_year_in_two_columns_are_one() -> None:
    rows = [
        ["Aktivnost", "Nosilac", "Rok", "<"],
        ["^", "^", "Kvartal", "Godina"],
        ["Plan", "Ministarstvo pravde", "II", "2026."],
        ["Zakon", "Ministarstvo pravde", "IV/2026", "2027."],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), rows)
    one, two = goals[0].activities
    assert [(d.text, [(p.start, p.end) for p in d.parts]) for d in one.deadlines] == [
        ("II 2026.", [("2026-04-01", "2026-06-30")])
    ]
    assert [d.text for d in two.deadlines] == ["IV/2026", "2027."]


def test_start_and_end_in_two_columns_are_one_period() -> None:
    rows = [
        ["Aktivnost", "Nosilac", "Rok", "<"],
        ["^", "^", "Početak", "Kraj"],
        ["Plan", "Ministarstvo pravde", "1.3.2021.", "30.6.2021."],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), rows)
    (deadline,) = goals[0].activities[0].deadlines
    assert [(p.kind, p.start, p.end) for p in deadline.parts] == [("period", "2021-03-01", "2021-06-30")]
    assert deadline.text == deadline.raw == "1.3.2021. 30.6.2021."
    assert len(deadline.places) == 2


def test_a_start_column_beside_continuous_gives_it_a_start() -> None:
    rows = [
        ["Aktivnost", "Nosilac", "Rok", "<"],
        ["^", "^", "Početak", "Kraj"],
        ["Plan", "Ministarstvo pravde", "1.3.2021.", "kontinuirano"],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), rows)
    (part,) = goals[0].activities[0].deadlines[0].parts
    assert (part.kind, part.start) == ("continuous", "2021-03-01")


def test_marks_of_a_chart_are_one_deadline() -> None:
    rows = [
        ["Aktivnost", "Nosilac", "Rok 2021", "<", "<", "<"],
        ["^", "^", "I", "II", "III", "IV"],
        ["Plan", "Ministarstvo pravde", "", "x", "x", ""],
        ["Zakon", "Ministarstvo pravde", "", "", "", ""],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), rows)
    plan, law = goals[0].activities
    assert [(p.start, p.end) for d in plan.deadlines for p in d.parts] == [("2021-04-01", "2021-09-30")]
    assert law.deadlines == []


def test_one_resource_for_each_filled_cell_in_column_order() -> None:
    rows = [
        ["Aktivnost", "Nosilac", "Rok", "Finansijska sredstva", "<", "<"],
        ["^", "^", "^", "Iznos", "2022", "Izvor"],
        ["Plan", "Ministarstvo pravde", "2021.", "100.000 RSD", "", "Budžet Republike Srbije"],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), rows)
    resources = goals[0].activities[0].resources
    assert [r.text for r in resources] == ["100.000 RSD", "Budžet Republike Srbije"]
    assert [(a.value, a.currency) for a in resources[0].amounts] == [(100000, "RSD")]
    assert resources[1].amounts == []
    assert resources[1].status == "source_only"


@pytest.mark.parametrize(
    ("cell", "sums"),
    [
        ("540\n620", [540_000, 620_000]),
        ("540 620", [540_620_000]),
    ],
)
def test_figures_with_room_behind_them_are_as_many_sums(cell: str, sums: list[int]) -> None:
    made, _ = build_one(["Aktivnost", "Nosilac", "Rok", "Sredstva u 000 din."], ["Plan", "Vlada", "2021.", cell])
    assert [a.value for a in made.resources[0].amounts] == sums


def test_a_figure_behind_a_full_line_may_go_on() -> None:
    def broken(first: str, second: str, fill: float, tight: bool | None = None) -> PlacedText:
        lines = [Line(1, tuple(build_words(figure)), fill=fill, tight=tight) for figure in (first, second)]
        return PlacedText(tuple(lines))

    assert [figures_by_line(broken("540", "620", fill)) for fill in (0.4, 1.0)] == ["540\n620", None]
    assert [figures_by_line(broken("1.540", "620", 0.4, tight)) for tight in (None, False)] == [None, "1.540\n620"]
    assert figures_by_line(broken("650", "000", 0.4)) is None


def test_columns_in_thousands_are_multiplied_and_their_year_is_kept() -> None:
    rows = [
        ["Aktivnost", "Nosilac", "Rok", "Sredstva u 000 din.", "<"],
        ["^", "^", "^", "2021", "2022"],
        ["Plan", "Ministarstvo pravde", "2021.", "1.500", "200"],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), rows)
    amounts = [a for r in goals[0].activities[0].resources for a in r.amounts]
    assert [(a.value, a.currency, a.year) for a in amounts] == [(1_500_000, "RSD", 2021), (200_000, "RSD", 2022)]


def test_a_column_in_full_units_is_not_multiplied() -> None:
    made, _ = build_one([*WHAT, "Sredstva (KM)"], ["Plan", "Ministarstvo pravde", "2021.", "1.500"])
    assert [(a.value, a.currency) for r in made.resources for a in r.amounts] == [(1500, "BAM")]


def test_risks_remarks_and_unknown_columns_are_kept() -> None:
    made, _ = build_one([*WHAT, "Rizici", "Zastavica"], ["Plan", "Ministarstvo pravde", "2021.", "Kašnjenje", "Plava"])
    assert [r.text for r in made.risks] == ["Kašnjenje"]
    assert [(o.column, o.text) for o in made.other] == [("Zastavica", "Plava")]


def test_an_unknown_header_is_named_wherever_it_has_a_cell() -> None:
    rows = [["Plan", "Ministarstvo pravde", "2021.", "Plava"], ["Zakon", "Ministarstvo pravde", "2021.", "Bela"]]
    _, context = build_one([*WHAT, "Zastavica"], *rows)
    (first, second) = context.findings
    assert (first.code, second.code) == ("unknown_header", "unknown_header")
    assert first.message == second.message and "Zastavica" in first.message


def test_an_empty_cell_gives_no_value() -> None:
    made, _ = build_one(
        [*WHAT, "Sredstva", "Rizici"], ["Plan", "", "", "", ""], ["Zakon", "Ministarstvo pravde", "2021.", "1", "x"]
    )
    assert (made.responsible, made.deadlines, made.resources, made.risks) == ([], [], [], [])


def test_places_are_rounded_and_on_their_page() -> None:
    made, _ = build_one(WHAT, ["Plan", "Ministarstvo pravde", "2021."])
    (place,) = made.responsible[0].places
    assert place.page == 1
    assert place.box == (152.0, 118.0, 247.0, 128.0)


def values(node: object) -> list[int]:
    """The identities of all values below a node."""
    if isinstance(node, list):
        return [one for item in node for one in values(item)]
    below = [one for item in vars(node).values() for one in values(item)] if isinstance(node, BaseModel | Small) else []
    return [id(node), *below] if isinstance(node, BaseModel | Small) else []


def test_no_value_is_part_of_two_activities() -> None:
    """Who puts one right changes nothing else, in this plan or in one that is read later."""
    head, row = [*WHAT, "Sredstva"], ["Plan", "Ministarstvo pravde", "do 31.12.2021.", "Budžet Republike: 2.000 RSD"]
    made = [build_one(head, row)[0], build_one(head, row)[0]]
    assert made[0].responsible[0].organisations and made[0].resources[0].funding and made[0].resources[0].amounts
    identities = values(made)
    assert len(set(identities)) == len(identities)
