"""The confidence of activities and fields: reasons, and how they add up."""

from dataclasses import replace

import pytest

from extract.placed import PlacedText
from extract.raw import RawActivity, RawCell
from normalise.contents import begins_with_verb
from normalise.model import Activity, Deadline, DeadlinePart, Finding, Place
from planoteka.build import build_goals
from planoteka.build.confidence import DOUBTFUL
from planoteka.build.confidence.beside import doubt_beside
from planoteka.build.confidence.cells import doubt_field
from planoteka.build.confidence.factors import FACTORS
from planoteka.build.confidence.observed import Observed, Usual
from planoteka.build.confidence.pages import Pages
from planoteka.build.confidence.rows import count_two
from planoteka.build.confidence.texts import begins_small, ends_open
from planoteka.build.context import Context
from tests.extract.build_pages import build_paragraph, build_stitched, build_text, read_stream
from tests.planoteka.build_plans import build, codes
from tests.planoteka.confidence_plans import BODY, HEAD, TITLES, beside, rated, rows, told, walk


def test_sound_rows_have_no_reasons_against_them() -> None:
    for confidence in rated(rows()):
        assert confidence.reasons == []
        assert confidence.overall == 1.0
        assert confidence.fields == {"title": 1.0, "goal": 1.0, "responsible": 1.0, "deadlines": 1.0}


@pytest.mark.parametrize(
    ("row", "column", "text", "reason"),
    [
        (2, 1, "Zadatak", "activity: its title is a header word"),
        (2, 1, BODY, "activity: its title is a party of other activities"),
        (2, 0, "", "activity: no number, unlike the others"),
        (2, 0, "3", "activity: its number is of another kind than the others"),
        (2, 0, "1.7", "goal: a number below it does not follow the one above"),
        (2, 2, "Saradnici", "responsible: holds a number or a header word for a text"),
        (2, 2, "2021", "responsible: holds a number or a header word for a text"),
        (2, 3, "", "deadlines: no one or no time, unlike the others"),
        (2, 3, "neki dan", "deadlines: warning deadline_unread"),
        (2, 2, f"{BODY};\njednom godišnje", "responsible: holds what reads as a deadline"),
        (2, 1, "Popisati izvore\n1.4 Obnoviti mrežu", "activity: a further number of its kind stands within it"),
        (2, 1, "Popisati izvore\nObnoviti mrežu", "title: a second title seems to begin within it"),
        (2, 1, "Popisati izvore 1. Izraditi popis 2. Objaviti ga", "title: a list stands within it"),
    ],
)
def test_what_sets_a_row_apart_is_a_reason(row: int, column: int, text: str, reason: str) -> None:
    confidence = rated(rows((row, column, text)))[row]
    assert reason in told(confidence)
    assert confidence.overall < 1.0


@pytest.mark.parametrize(
    "changed",
    [
        [(i, 1, title.lower()) for i, title in enumerate(TITLES)],
        [(i, 0, "") for i in range(5)],
        [(i, 3, "") for i in (0, 2, 4)],
    ],
)
def test_what_many_rows_share_is_none(changed: list[tuple[int, int, str]]) -> None:
    """Titles in small letters, no numbers, deadlines that most rows leave empty: the plan is like that."""
    odd = {reason for c in rated(rows(*changed)) for reason in c.reasons if "unlike the others" in reason}
    assert odd == set()


def test_a_title_in_small_letters_is_odd_without_a_number() -> None:
    said = "activity: its title begins in small letters, unlike the others"
    for number, odd in (("", True), ("1.3", False)):
        assert (said in told(rated(rows((2, 0, number), (2, 1, "rezultata analize primene")))[2])) is odd


def test_a_number_that_stands_twice_speaks_against_the_titles() -> None:
    """And, where the column is that of something else, against all titles of the plan."""
    found = rated(rows(*[(i, 0, "A1") for i in range(4)], (4, 0, "A2")))
    twice, again = "title: its number stands twice", "title: it is doubtful in other activities"
    assert [(twice in told(c), again in told(c)) for c in found] == [(i < 4, True) for i in range(5)]


@pytest.mark.parametrize(
    ("printed", "number", "reason"),
    [
        ("M 1.1.1", None, "what stands for its number is none"),
        ("1.1/а", "1.1", "more stands for its number"),
        ("1. 1.", "1.1", None),
        ("Mjera 1.1:", "1.1", None),
        ("2.3.2", "2.3.4", None),
        ("–", None, None),
        ("•", None, None),
        ("", None, None),
    ],
)
def test_what_is_printed_for_a_number_says_no_more_than_it(
    printed: str, number: str | None, reason: str | None
) -> None:
    """Labels stand before it, and a number put right is another."""
    raw = RawActivity(number, PlacedText(), number_text=build_text(printed))
    seen = Observed(raw, Activity(id="a", number=number, title=""), (), {}, "")
    assert doubt_field("title", seen, Usual([seen])) == ({reason} if reason else set())


def test_doubts_about_a_goal_say_less_of_the_activities_beside_it() -> None:
    odd = {"title": {"a": 0.1}, "goal": {}}
    whole, goal = {"title": {}, "goal": {"b": 0.1}}, {"an activity beside it is doubtful"}
    for fields, reasons in ((odd, goal), (whole, {"the goal of an activity beside it is doubtful"})):
        found = list(
            doubt_beside([{}] * 3, [fields, {"title": {}, "goal": {}}, {"title": {}, "goal": {}}], [False] * 3)
        )
        assert [of_row for of_row, _ in found] == [set(), reasons, set()]


def test_a_doubtful_activity_that_begins_a_page_may_be_the_rest_of_the_one_before() -> None:
    sound = {"title": {}, "goal": {}}
    (above, _), *_ = doubt_beside([{}] * 2, [sound, {"title": {"a": 0.1}, "goal": {}}], [True, False])
    assert above == {"the next page begins with a doubtful activity"}


@pytest.mark.parametrize(("odd", "said"), [(1, None), (2, "many"), (4, "most")])
def test_many_doubtful_activities_speak_against_all(odd: int, said: str | None) -> None:
    fields = [{"title": {}, "goal": {}}] * 8
    for of_row, _ in doubt_beside([{"a": 0.4}] * odd + [{}] * (8 - odd), fields, [False] * 8):
        found = {reason for reason in of_row if "activities of the plan" in reason}
        assert found == ({f"{said} activities of the plan are doubtful"} if said else set())


@pytest.mark.parametrize(("odd", "fields", "again"), [(1, 11, True), (1, 12, False), (1, 2, False), (2, 3, True)])
def test_a_field_is_doubted_that_is_doubtful_in_a_tenth_of_the_others(odd: int, fields: int, again: bool) -> None:
    """Two activities tell nothing of each other."""
    table = [{"title": {"a": 0.6} if i < odd else {}, "goal": {}} for i in range(fields)]
    *_, (_, last) = doubt_beside([{}] * fields, table, [False] * fields)
    assert last == ({"title": {"it is doubtful in other activities"}} if again else {})


def test_a_dash_says_that_there_is_nothing() -> None:
    assert not any("responsible" in reason for reason in told(rated(rows((2, 2, "–")))[2]))


def test_risks_may_be_empty_where_others_have_some() -> None:
    for head, odd in (("Rizici", False), ("Indikatori", True)):
        cells = ["", "Broj poplava", "Broj suša", "Broj oluja", "Broj mrazova"]
        reasons = beside(["Nosilac", head], [BODY] * 5, cells).reasons
        assert any("empty, unlike the others" in reason for reason in reasons) is odd


@pytest.mark.parametrize(
    ("column", "text"), [(1, "Popisati izvore i"), (2, "Ministarstvo pravde i"), (1, "Popisati izvore (izvorišta")]
)
def test_a_value_that_breaks_off_is_doubtful(column: int, text: str) -> None:
    name = ("title", "responsible")[column - 1]
    assert f"{name}: it ends in the middle of a sentence" in told(rated(rows((2, column, text)))[2])


def test_items_may_end_with_commas_and_dashes() -> None:
    for text in ("Popisati izvore,", "Popisati izvore –", "Saglasnost MUP-a"):
        assert not any("middle" in reason for reason in told(rated(rows((2, 1, text)))[2]))


def test_factors_of_a_field_and_of_the_activity_multiply_and_the_least_is_the_activitys() -> None:
    confidence = rated(rows((2, 0, ""), (2, 3, "")))[2]
    whole = FACTORS["no number, unlike the others"]
    assert confidence.fields["title"] == whole
    assert confidence.fields["deadlines"] == round(whole * FACTORS["no one or no time, unlike the others"], 3)
    assert confidence.overall == min(confidence.fields.values())


def test_a_finding_names_the_doubtful() -> None:
    goals, context = build(build_paragraph("Cilj 1: Voda", bold=True), [HEAD, *rows((2, 0, ""))])
    confidence = walk(goals)[2].confidence
    assert confidence is not None and confidence.overall < DOUBTFUL
    found = next(f for f in context.findings if f.code == "doubtful_activity")
    assert found.at == "/goals/0/activities/2"
    assert "no number, unlike the others" in found.message
    assert codes(context).count("doubtful_activity") == 1


def test_the_version_of_what_an_abbreviation_names_is_no_number_of_the_outline() -> None:
    assert told(rated(rows((2, 1, "Primeniti standard WCAG 2.1")))[2]) == set()


def test_factors_are_certainties() -> None:
    assert all(0 < factor < 1 for factor in FACTORS.values())


def test_text_is_worth_what_its_page_is_worth() -> None:
    lost = Finding(code="not_conserved", severity="warning", message="", places=[Place(page=1, box=(0, 0, 1, 1))])
    cut = Finding(code="cut_at_edge", severity="warning", message="", places=[Place(page=4, box=(5, 5, 9, 9))])
    pages = Pages({1: "sound", 2: "repaired", 3: "recognised", 4: "sound"}, [lost, cut])
    for page, said in (
        (1, {"letters lost or invented on the page"}),
        (2, {"text mended"}),
        (3, {"text recognised from a picture"}),
        (4, set()),
    ):
        assert pages.doubt_text([Place(page=page, box=(0, 0, 5, 9))]) == said
    assert pages.doubt_text([Place(page=4, box=(0, 0, 6, 9))]) == {"the edge of the page cuts it"}


@pytest.mark.parametrize(
    ("text", "small", "verb", "open_end"),
    [
        ("Izraditi plan", False, True, False),
        ("Израдити план", False, True, False),
        ("Izrada plana za", False, False, True),
        ("1. izrada plana, ", True, False, True),
        ("Plan (nacrt", False, False, True),
        ("Plan (nacrt).", False, False, False),
        ("2021", False, False, False),
        ("", False, False, False),
    ],
)
def test_beginnings_and_ends(text: str, small: bool, verb: bool, open_end: bool) -> None:
    assert (begins_small(text), begins_with_verb(text), ends_open(text)) == (small, verb, open_end)


def test_activities_that_say_nothing_more_are_doubtful() -> None:
    said = "activity: no activity says more than its name"
    assert said in told(beside(["Rok"], [""] * 5))
    assert said not in told(beside(["Rok"], ["2021.", "", "", "", ""]))


@pytest.mark.parametrize(
    ("row", "column", "text", "reason"),
    [
        (2, 1, "Popisati izvore Nosilac", "title: a header stands within it"),
        (2, 3, "01.02.2021. Završetak 31.03.2021.", "deadlines: a header stands within it"),
        (2, 1, "Popisati izvore Mera 1.2.", "title: a number of the outline stands within it"),
        (2, 1, "Popis\nObnova", "title: a second paragraph begins within it"),
    ],
)
def test_words_of_other_rows_and_columns_within_a_value(row: int, column: int, text: str, reason: str) -> None:
    assert reason in told(rated(rows((row, column, text)))[row])


@pytest.mark.parametrize("text", ["Nosilac popisati", "Popisati. Nosilac treba", "Popisati nosilac", "Izvore Nosilaca"])
def test_a_word_of_a_header_begins_or_is_another(text: str) -> None:
    assert not any("header" in reason for reason in told(rated(rows((2, 1, text)))[2]))


@pytest.mark.parametrize(
    ("headings", "reason"),
    [
        ([], "goal: no printed goal"),
        ([], "goal: its number tells of a goal, and none has one"),
        (["Cilj: Voda"], "goal: its number tells of a goal, and none has one"),
        (["Cilj 1: Voda Nosilac"], "goal: a header stands in its goal's title"),
        (["Cilj 1: Voda i ovo:"], "goal: its goal's title ends in a colon"),
        (["Cilj 1: Voda 1.1. Reke"], "goal: a number of the outline stands in its goal's title"),
        (["Oblast: Reke", "Cilj 1: Voda"], "goal: a goal without a number above a numbered one"),
    ],
)
def test_goals_that_are_not_those_of_the_activities(headings: list[str], reason: str) -> None:
    goals, _ = build(*(build_paragraph(text, bold=True) for text in headings), [HEAD, *rows()])
    assert all(reason in a.confidence.reasons for a in walk(goals) if a.confidence)


def test_a_number_tells_of_a_level_between_it_and_its_goal() -> None:
    deep = [[f"1.2.{i}", *row[1:]] for i, row in enumerate(rows(), 1)]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [HEAD, *deep])
    said = "goal: its number tells of a level that is missing"
    assert all(said in a.confidence.reasons for a in walk(goals) if a.confidence)
    assert all(said not in c.reasons for c in rated(rows()))


def test_goals_with_one_activity_each_may_be_the_activities() -> None:
    """Those of cards whose name went to a goal; one goal with several activities among four is not the rule."""
    title = "title: each goal has one activity, which may be named by it"
    goal = "goal: each goal has one activity, and the last no number"
    for numbered in (False, True):
        names = [f"Mjera {i}: {name}" if numbered else f"Mjera: {name}" for i, name in enumerate(TITLES, 1)]
        items = [x for name in names for x in (build_paragraph(name, bold=True), [HEAD, ["", "Popis", BODY, "2021."]])]
        goals, _ = build(*items)
        assert len(walk(goals)) == len(TITLES)
        assert all(({title, goal} <= told(a.confidence)) is not numbered for a in walk(goals) if a.confidence)
    assert all(not {title, goal} & told(confidence) for confidence in rated(rows()))


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("heading_without_place", "goal: a heading of the plan names no goal"),
        ("plan_not_named", "goal: nothing names a plan or a goal"),
    ],
)
def test_what_is_said_of_the_whole_plan_speaks_against_all_goals(code: str, reason: str) -> None:
    raws = read_stream(build_paragraph("Cilj 1: Voda", bold=True), build_stitched([HEAD, *rows()])).goals
    for severity, odd in (("warning", True), ("info", False)):
        context = Context("a", findings=[Finding(code=code, severity=severity, message="", at=None)])
        found = [a.confidence for a in walk(build_goals(raws, context)) if a.confidence]
        assert found and all((reason in told(c)) is odd for c in found)


def test_numbers_that_do_not_go_on_speak_most_against_the_goals_around_them() -> None:
    odd = ["", "Popis", BODY, "2021."]
    items = [x for i in (1, 2) for x in (build_paragraph(f"Cilj {i}: Voda", bold=True), build_stitched([HEAD, odd]))]
    context = Context("a")
    context.find("outline_number_gap", "warning", "", "/goals/0/activities/0/number", [])
    goals = [a.confidence for a in walk(build_goals(read_stream(*items).goals, context)) if a.confidence]
    near, far = "goal: the numbers near it do not go on", "goal: the plan's numbers do not go on"
    assert [(near in told(c), far in told(c)) for c in goals] == [(True, True), (False, True)]


def test_items_behind_semicolons_may_begin_small() -> None:
    head = [*HEAD, "Indikator"]
    cells = ["Broj obuka", "Broj izvora", "Broj ljudi", "Broj akata"]
    said = "indicators: an item begins in the middle of a sentence"
    for text, odd in (("Broj obuka; broj polaznika", False), ("1. Broj obuka\n2. broj polaznika", True)):
        table = [[*row, cell] for row, cell in zip(rows(), [*cells, text], strict=True)]
        goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [head, *table])
        last = walk(goals)[-1]
        assert last.confidence is not None
        assert len(last.indicators) == 2
        assert (said in last.confidence.reasons) is odd


@pytest.mark.parametrize(("second", "odd"), [("^", True), ("Izgraditi nasip", False)])
def test_an_activity_of_several_rows_that_each_name_something_is_doubtful(second: str, odd: bool) -> None:
    table = [
        ["R.br.", "Aktivnost", "Mjera", "Nosilac", "Rok"],
        ["1.1", "Izraditi plan", "1.1.1 Popisati izvore", BODY, "2021."],
        ["^" if odd else "1.2", second, "1.1.2 Obnoviti mrežu", BODY, "2022."],
    ]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), table)
    confidence = walk(goals)[0].confidence
    assert confidence is not None
    assert ("activity: several rows of it name something done" in confidence.reasons) is odd


@pytest.mark.parametrize("text", ["Popis od 1.2.2021.", "Popis\nobnova", "Popis:\nObnova", "Popis i\nObnova"])
def test_a_title_goes_on_or_says_a_date(text: str) -> None:
    assert not any(said.startswith("title: a ") for said in told(rated(rows((2, 1, text)))[2]))


SEVERAL = "activity: several of its fields hold two values"


TWO = "activity: two of its fields hold two values"


@pytest.mark.parametrize(
    ("title", "bodies", "time", "reason"),
    [
        ("Popis\nObnova", "Opština\nZavod", "2021.", SEVERAL),
        ("Popis\nObnova", BODY, "2021.", TWO),
        ("Popis", "Opština\nZavod", "mart 2021.\nkontinuirano", TWO),
        ("Popis", "Opština\nZavod", "2021.", None),
        ("Popis", BODY, "mart 2021.\nkontinuirano", None),
    ],
)
def test_two_rows_taken_for_one_show_in_several_fields(title: str, bodies: str, time: str, reason: str | None) -> None:
    """The title counts twice, and a deadline of several kinds as a field with two paragraphs."""
    found = told(rated(rows((2, 1, title), (2, 2, bodies), (2, 3, time)))[2])
    assert found & {TWO, SEVERAL} == ({reason} if reason else set())


@pytest.mark.parametrize(("tasks", "signs"), [([], 2), (["1"], 1)])
def test_deadlines_of_tasks_may_be_of_several_kinds(tasks: list[str], signs: int) -> None:
    parts = [DeadlinePart(kind="continuous"), DeadlinePart(kind="by", end="2021-03-01")]
    activity = Activity(id="a", title="", deadlines=[Deadline(text="", raw="", tasks=tasks, parts=parts)])
    bodies = cells_of("Opština\nZavod")
    seen = Observed(RawActivity("1", PlacedText(), cells=bodies), activity, (), {"responsible": bodies}, "")
    assert count_two(seen, Usual([seen])) == signs


def test_a_page_within_a_text_begins_no_paragraph() -> None:
    one, two = build_text("Popis", 1), build_text("Obnova", 2)
    lines = (*(replace(line, fill=0.2) for line in one.lines), *two.lines)
    seen = Observed(RawActivity("1", PlacedText(lines)), Activity(id="a", title="Popis Obnova"), (), {}, "")
    assert count_two(seen, Usual([seen])) == 2
    assert doubt_field("title", seen, Usual([seen])) == set()


def cells_of(text: str) -> list[RawCell]:
    """The cells of the responsible of an activity that say this."""
    stream = read_stream(
        build_paragraph("Cilj 1: Voda", bold=True), build_stitched([HEAD, ["1", "Popis", text, "2021."]])
    )
    return [raw for raw in stream.goals[0].activities[0].cells if raw.column.field == "responsible"]


def test_a_cell_of_two_fields_that_cannot_be_parted_is_doubtful_and_named() -> None:
    rows = ["Plan", "Uprava policije u sastavu Ministarstva", "Izveštaj"], ["Zakon", "MF, do kraja 2021.", "Izveštaj"]
    goals, context = build([["Aktivnost", "Nosilac i rok", "Indikator"], *rows])
    whole, parted = goals[0].activities
    assert whole.confidence is not None
    assert parted.confidence is not None
    assert whole.confidence.fields["responsible"] < DOUBTFUL < parted.confidence.fields["responsible"]
    told = [(f.at, f.severity) for f in context.findings if f.code == "fields_not_parted"]
    assert told == [("/goals/0/activities/0/responsible", "warning")]
