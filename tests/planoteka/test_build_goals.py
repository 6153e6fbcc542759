"""The tree of the model: ids, numbers put right, levels."""

from collections.abc import Iterator

from normalise.model import Goal
from tests.extract.build_pages import build_paragraph
from tests.planoteka.build_plans import ID, build, codes

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]


def row(number: str, title: str = "Izraditi plan") -> list[str]:
    return [number, title, "Ministarstvo pravde", "2021."]


def ids(goals: list[Goal]) -> Iterator[str]:
    for goal in goals:
        yield goal.id
        for activity in goal.activities:
            yield activity.id
            yield from (task.id for task in activity.tasks)
        yield from ids(goal.goals)


def test_ids_are_the_document_and_the_printed_numbers_on_the_way_down() -> None:
    goals, _ = build(
        build_paragraph("Opšti cilj 1: Voda", bold=True),
        build_paragraph("Poseban cilj 1.1: Reke", bold=True),
        [
            ["R.br.", "Aktivnost", "Zadaci", "Nosilac", "Rok"],
            ["1.1.1", "Plan", "1. Popis\n2. Nacrt", "Ministarstvo pravde", "2021."],
        ],
    )
    assert list(ids(goals)) == [
        f"{ID}/1",
        f"{ID}/1/1.1",
        f"{ID}/1/1.1/1.1.1",
        f"{ID}/1/1.1/1.1.1/1",
        f"{ID}/1/1.1/1.1.1/2",
    ]


def test_ids_are_positions_where_nothing_is_printed() -> None:
    goals, _ = build(
        [["Aktivnost", "Zadaci", "Nosilac", "Rok"], ["Plan", "Popis izvora", "Ministarstvo pravde", "2021."]]
    )
    assert list(ids(goals)) == [f"{ID}/g1", f"{ID}/g1/a1", f"{ID}/g1/a1/t1"]


def test_ids_are_unique_where_printed_numbers_are_not() -> None:
    """Numbers that stand twice and cannot be put right, tasks 1, 2, 2."""
    head = ["R.br.", "Aktivnost", "Zadaci", "Nosilac", "Rok"]
    rows = [
        ["1.1", "Plan", "1. Popis\n2. Nacrt\n2. Zakon", "Ministarstvo pravde", "2021."],
        ["1.1", "Obuka", "", "Ministarstvo pravde", "2021."],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [head, *rows])
    made = list(ids(goals))
    assert len(made) == len(set(made)) == 6
    assert made[1:5] == [f"{ID}/1/1.1", f"{ID}/1/1.1/1", f"{ID}/1/1.1/2", f"{ID}/1/1.1/t3"]


def test_goals_that_bear_one_number_have_ids_of_their_own() -> None:
    goals, context = build(
        build_paragraph("Cilj 3: Voda", bold=True),
        [HEAD, row("A")],
        build_paragraph("Cilj 3: Vazduh", bold=True),
        [HEAD, row("B")],
        build_paragraph("Cilj 5: Šume", bold=True),
        [HEAD, row("C")],
    )
    made = list(ids(goals))
    assert len(made) == len(set(made)) == 6
    assert made[0] == f"{ID}/3"
    assert codes(context) != []


def test_the_same_plan_has_the_same_ids() -> None:
    plan = build_paragraph("Cilj 1: Voda", bold=True), [HEAD, row("1.1"), row("1.2")]
    assert list(ids(build(*plan)[0])) == list(ids(build(*plan)[0]))


def test_a_slip_of_the_outline_is_put_right() -> None:
    """2.3.1, 2.3.2, 2.3.3, 2.3.2: the last can only be 2.3.4."""
    goals, context = build(
        build_paragraph("Mera 2.3: Voda", bold=True),
        [HEAD, row("2.3.1"), row("2.3.2"), row("2.3.3"), row("2.3.2", "Obuka")],
    )
    assert [a.number for a in goals[0].activities] == ["2.3.1", "2.3.2", "2.3.3", "2.3.4"]
    (repair,) = context.repairs
    assert (repair.rule, repair.before, repair.after) == ("outline_number", "2.3.2", "2.3.4")
    assert len(repair.places) == 1
    assert goals[0].activities[3].id == f"{ID}/2.3/2.3.4"


def test_numbers_in_order_are_left_alone() -> None:
    goals, context = build(build_paragraph("Cilj 1: Voda", bold=True), [HEAD, row("1.1"), row("1.2")])
    assert [a.number for a in goals[0].activities] == ["1.1", "1.2"]
    assert (context.repairs, context.findings) == ([], [])


def test_a_gap_in_the_numbers_is_told_and_left() -> None:
    goals, context = build(build_paragraph("Mera 2.3: Voda", bold=True), [HEAD, row("2.3.1"), row("2.3.4")])
    assert [a.number for a in goals[0].activities] == ["2.3.1", "2.3.4"]
    assert context.repairs == []
    assert context.findings != []


def test_activities_under_no_goal_have_a_finding() -> None:
    goals, context = build([HEAD, row("1.1")])
    assert (goals[0].title, goals[0].level, goals[0].number) == ("", "goal", None)
    assert "goal_without_title" in codes(context)


def test_goals_keep_level_number_title_and_place() -> None:
    goals, _ = build(build_paragraph("Општи циљ 1: Чиста вода", bold=True), [HEAD, row("1.1")])
    (goal,) = goals
    assert (goal.level, goal.number, goal.title) == ("goal", "1", "Čista voda")
    (place,) = goal.places
    assert place.page == 1
    assert place.box == (115.0, 20.0, 165.0, 30.0)  # of the title alone


def test_narrative_plans_have_a_task_for_each_paragraph() -> None:
    texts = ["1. Popis", "2. Nacrt", "3. Obuka"]
    stream = [build_paragraph("MERE", loud=True)]
    for text in texts:
        stream += [build_paragraph(text, bold=True), build_paragraph("Radi zavod.")]
    goals, context = build(*stream)
    assert goals[0].level == "narrative"
    assert [(a.number, a.title, [t.text for t in a.tasks]) for a in goals[0].activities] == [
        ("1", "Popis", ["Radi zavod."]),
        ("2", "Nacrt", ["Radi zavod."]),
        ("3", "Obuka", ["Radi zavod."]),
    ]
    assert goals[0].activities[0].tasks[0].id == f"{ID}/g1/1/t1"
    assert context.repairs == []


def test_a_paragraph_of_a_narrative_plan_that_begins_with_a_bullet_is_its_items() -> None:
    stream = [build_paragraph("MERE", loud=True)]
    for text, said in (("1. Popis", "• Radi zavod."), ("2. Nacrt", "• Prvo. • Drugo."), ("3. Obuka", "Radi (•) ured.")):
        stream += [build_paragraph(text, bold=True), build_paragraph(said)]
    activities = build(*stream)[0][0].activities
    assert [[t.text for t in a.tasks] for a in activities] == [["Radi zavod."], ["Prvo.", "Drugo."], ["Radi (•) ured."]]


def test_paragraphs_of_a_narrative_plan_that_count_have_numbers() -> None:
    stream = [build_paragraph("MERE", loud=True)]
    for text, said in (
        ("1. Popis", ["1) Radi zavod.", "2) Radi ured."]),
        ("2. Nacrt", ["1) Prvo.", "Bez broja."]),
        ("3. Obuka", ["1) Prvo.\n2) Drugo."]),
    ):
        stream += [build_paragraph(text, bold=True), *map(build_paragraph, said)]
    assert [[(t.number, t.text) for t in a.tasks] for a in build(*stream)[0][0].activities] == [
        [("1", "Radi zavod."), ("2", "Radi ured.")],
        [(None, "1) Prvo."), (None, "Bez broja.")],
        [("1", "Prvo."), ("2", "Drugo.")],
    ]


def test_tasks_in_rows_of_their_own() -> None:
    rows = [row("1.1"), ["1.1.1", "Popis izvora", "", ""], ["1.1.2", "Nacrt", "", ""], row("1.2")]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [HEAD, *rows])
    first, second = goals[0].activities
    assert [(t.number, t.text) for t in first.tasks] == [("1.1.1", "Popis izvora"), ("1.1.2", "Nacrt")]
    assert second.tasks == []


def test_indicators_of_goals() -> None:
    head = ["Pokazatelj", "Jedinica", "Polazna vrednost", "Ciljana vrednost"]
    goals, _ = build(
        build_paragraph("Cilj 1: Voda", bold=True), [head, ["Broj mreža", "broj", "1", "5"]], [HEAD, row("1.1")]
    )
    (indicator,) = goals[0].indicators
    assert (indicator.text, indicator.unit) == ("Broj mreža", "broj")
    assert indicator.baseline is not None
    assert (indicator.baseline.value, [t.value for t in indicator.targets]) == ("1", ["5"])
    assert len(goals[0].activities) == 1


def test_the_number_of_a_goals_indicator_in_a_column_of_its_own() -> None:
    head = ["R.br.", "Pokazatelj", "Polazna vrednost", "Ciljana vrednost"]
    lines = [["1.", "Broj mreža", "1", "5"], ["P-2", "Udeo", "2", "6"], ["", "3. Rok", "2", "6"]]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [head, *lines], [HEAD, row("1.1")])
    assert [(i.number, i.text) for i in goals[0].indicators] == [("1", "Broj mreža"), ("P-2", "Udeo"), ("3", "Rok")]


def test_what_stands_for_a_number_and_is_none_is_told() -> None:
    head = ["R.br.", "Aktivnost", "Nosilac", "Rok"]
    rows = [["1.1", "Izraditi plan", "Vlada", "2021."], ["", "Popisati izvore", "Vlada", "2021."]]
    for number, told in (("3 i 4", True), ("–", False)):
        goals, context = build([head, *rows, [number, "Obnoviti mrežu", "Vodovod", "2022."]])
        assert goals[0].activities[-1].number is None
        (found,) = [f for f in context.findings if f.code == "number_unread"] or [None]
        assert (found is not None and number in found.message) is told
