"""Findings gathered, in order, and what the document as a whole lacks."""

import pytest

from extract.placed import Line, PlacedText
from normalise.model import AdoptedBy, Document, Finding, Gazette, Goal, Period, Place, Plan, PlanFacts, TextHealth
from normalise.notes import Note
from planoteka.build.context import Context
from planoteka.build.gather import common_pointer, gather_findings
from planoteka.build.locate import find_said
from planoteka.build.missing import find_unnamed, name_pages, tell_missing
from tests.extract.build_pages import build_paragraph, build_stitched, build_words, read_stream


def build_finding(
    code: str, message: str, at: str | None, page: int, top: float = 10.0, severity: str = "info"
) -> Finding:
    places = [Place(page=page, box=(10, top, 20, top + 10))] if page else []
    return Finding(code=code, severity=severity, message=message, at=at, places=places)  # type: ignore[arg-type]


def test_one_name_is_one_finding_with_all_its_places() -> None:
    said = "No list has the body “Savet”."
    one = build_finding("institution_unknown", said, "/goals/0/activities/1/responsible/2", 4)
    two = build_finding("institution_unknown", said.replace("S", "s"), "/goals/0/activities/3/responsible/0", 2)
    other = build_finding(
        "institution_unknown", "No list has the body “Centar”.", "/goals/1/activities/0/responsible/0", 3
    )
    first, second = gather_findings([one, other, two])
    assert first == other
    assert (second.message, second.at) == ("No list has the body “Savet” (2 times).", "/goals/0/activities")
    assert [place.page for place in second.places] == [4, 2]


def test_findings_of_values_stay_apart() -> None:
    both = [build_finding("money_no_currency", "“5” names no currency.", "/goals/0", 1, top) for top in (10, 30)]
    assert gather_findings(both) == both


def test_the_severest_come_first_then_the_pages() -> None:
    listed = [
        build_finding("a", "", "/goals/0", 2),
        build_finding("b", "", "/goals/1", 1, 50, "warning"),
        build_finding("c", "", "/plan", 0),
        build_finding("d", "", "/goals/2", 1, 20, "warning"),
        build_finding("e", "", "/goals/3", 9, 20, "error"),
    ]
    assert [f.code for f in gather_findings(listed)] == ["e", "d", "b", "c", "a"]
    assert gather_findings(listed) == gather_findings(listed[::-1])


@pytest.mark.parametrize(
    ("pointers", "common"),
    [
        ([], None),
        (["/goals/0/title"], "/goals/0/title"),
        (["/goals/0/activities/1/other/0", "/goals/0/activities/10/other/0"], "/goals/0/activities"),
        (["/goals/0", "/goals/0/title"], "/goals/0"),
        (["/goals/0", "/plan"], ""),
    ],
)
def test_the_pointer_of_several_is_that_of_what_holds_them(pointers: list[str], common: str | None) -> None:
    assert common_pointer(pointers) == common


def build_text(*lines: str) -> PlacedText:
    return PlacedText(tuple(Line(1, tuple(build_words(line))) for line in lines))


@pytest.mark.parametrize(
    ("lines", "said", "found"),
    [
        (("Потребна", "апликација за 2.250"), "potrebna aplikacija", ["Потребна\nапликација"]),
        (("12.250 EUR, 2.250 i 2.250",), "2.250", ["2.250", "2.250"]),
        (("Đačka kuća",), "dacka kuca", ["Đačka kuća"]),
        (("prora-", "čun"), "proračun", ["prora-\nčun"]),
        (("budžet",), "", []),
        (("budžetska",), "budžet", []),
    ],
)
def test_words_are_found_where_they_are_printed(lines: tuple[str, ...], said: str, found: list[str]) -> None:
    assert [text.raw for text in find_said(build_text(*lines), said)] == found


def test_equal_notes_point_at_one_place_each_and_quote_what_is_printed() -> None:
    context, text = Context("d"), build_text("Средства 2.250 и 2.250")
    note = Note("money-no-currency", "“2.250” names no currency.", "info", said="2.250")
    context.note([note, note], "/goals/0/activities/0/resources/0", text)
    context.note([Note("x-y", "“sredstva” is said.", said="sredstva")], "/goals/0", text)
    first, second, third = context.findings
    assert first.places != second.places and first.places[0].box[2] < second.places[0].box[0]
    assert third.message == "“Sredstva” is said."


def test_a_note_on_an_item_points_at_the_item() -> None:
    context, items = Context("d"), [build_text("MUP"), build_text("Savet")]
    context.note([Note("x-y", "Said.", item=1)], "/a", build_text("MUP, Savet"), items=items, first=2)
    assert [f.at for f in context.findings] == ["/a/3"]


def build_plan(facts: PlanFacts, *findings: Finding, goals: bool = True) -> Plan:
    text = [TextHealth(pages=(1, 2), health="sound"), TextHealth(pages=(3, 5), health="unreadable")]
    document = Document(id="d", file="d.pdf", sha256="0", pages=5, text=text)
    own = [Goal(id="d/1", level="goal", title="Voda")] if goals else []
    return Plan(document=document, plan=facts, goals=own, findings=list(findings))


def test_facts_that_were_not_found_are_named() -> None:
    known = {"title": "A", "issuer": "B", "place": "C", "adopted_on": "2021"}
    plan = build_plan(
        PlanFacts(**known, period=Period(start="2021-01-01"), adopted_by=AdoptedBy(act="Odluka", date="2021"))
    )
    tell_missing(plan)
    (finding,) = plan.findings
    assert (finding.code, finding.severity, finding.at) == ("facts_not_found", "info", "/plan")
    assert finding.message.endswith("are null: document_number, adopted_by.number, period.end.")


def test_a_plan_with_all_its_facts_needs_no_finding() -> None:
    gazette = Gazette(name="G", issue="5", published_on="2021-02-04")
    known = {"title": "A", "issuer": "B", "place": "C", "adopted_on": "2021", "document_number": "7"}
    plan = build_plan(PlanFacts(**known, period=Period(start="2021", end="2022"), gazette=gazette))
    tell_missing(plan)
    assert plan.findings == []


def test_without_a_plan_the_finding_says_where_to_look() -> None:
    found = [build_finding("no_plan_found", "No plan.", None, 0, severity="warning")]
    plan = build_plan(PlanFacts(), *found, *[build_finding("table_without_plan", "T", None, 1)] * 2, goals=False)
    tell_missing(plan)
    assert (
        plan.findings[0].message
        == "No plan. 2 tables were left out: look whether they are a plan. Not read: pages 3-5."
    )
    assert [f.code for f in plan.findings].count("facts_not_found") == 0


def test_activities_without_a_plan_or_goal_that_is_named() -> None:
    table = build_stitched([["Aktivnost", "Nosilac", "Rok"], ["Prijem prijava", "Komisija", "1. maj 2026."]])
    (bare,) = read_stream(table).goals
    (finding,) = find_unnamed([bare], PlanFacts())
    assert (finding.code, finding.severity, bool(finding.places)) == ("plan_not_named", "warning", True)
    named = read_stream(build_paragraph("Cilj 1: Voda", bold=True), table).goals
    for goals, facts in (([bare], PlanFacts(title="PLAN")), (named, PlanFacts()), ([], PlanFacts())):
        assert find_unnamed(goals, facts) == []


def test_a_table_left_out_between_the_activities_is_a_warning() -> None:
    left_out = [build_finding("table_without_plan", "T", None, page) for page in (1, 2, 4)]
    plan = build_plan(PlanFacts(), *left_out)
    plan.goals[0].places = [Place(page=1, box=(10, 60, 20, 70)), Place(page=3, box=(10, 60, 20, 70))]
    tell_missing(plan)
    assert [f.severity for f in plan.findings] == ["info", "warning", "info", "info"]


def test_pages_are_told_as_ranges() -> None:
    assert name_pages([5, 1, 2, 3, 2, 9, 8]) == "pages 1-3, 5, 8-9"
    assert (name_pages([4, 4]), name_pages([4, 5])) == ("page 4", "pages 4-5")
