"""Mended words as repairs, doubtful ones as findings, at their values; raw as printed."""

import pytest

from extract.page import Beside, Page, Word
from extract.placed import Line, PlacedText
from extract.repair import Mend
from normalise.model import Activity, Document, Goal, Place, Plan, PlanFacts, Text
from planoteka.build.context import place, read_value
from planoteka.build.marks import add_text_marks, turn_back
from tests.extract.build_pages import build_words

BOX = (50.0, 100.0, 70.0, 110.0)
ELSEWHERE = (50.0, 400.0, 70.0, 410.0)


@pytest.fixture
def plan() -> Plan:
    here = [Place(page=1, box=(45, 95, 200, 130))]
    activity = Activity(
        id="d/1/1.1",
        title="Plan",
        places=[Place(page=1, box=(45, 60, 200, 80))],
        remarks=[Text(text="saobraćaj i voda", raw="saobra\x02aj i voda", places=here)],
    )
    goal = Goal(id="d/1", level="goal", title="Voda", activities=[activity])
    document = Document(id="d", file="d.pdf", sha256="0", pages=1)
    return Plan(document=document, plan=PlanFacts(), goals=[goal])


def build_mend(box: tuple[float, float, float, float], page: int = 1) -> Mend:
    return Mend(page=page, box=box, before="saobra\x02aj", after="saobraćaj", rule="letters")


def build_page(confidence: float, box: tuple[float, float, float, float] = BOX) -> Page:
    return Page(1, 600, 840, (Word("voda", *box, confidence=confidence),), health="recognised")


def test_a_mended_word_in_a_value_is_a_repair_at_that_value(plan: Plan) -> None:
    add_text_marks(plan, [build_mend(BOX)], [])
    (repair,) = plan.repairs
    assert repair.at == "/goals/0/activities/0/remarks/0/text"
    assert (repair.rule, repair.before, repair.after) == ("letters", "saobra\x02aj", "saobraćaj")
    assert repair.places == [Place(page=1, box=BOX)]


def test_a_mended_word_that_no_text_of_the_value_has_points_at_the_value(plan: Plan) -> None:
    plan.goals[0].activities[0].remarks[0].text = "drugo"
    add_text_marks(plan, [build_mend(BOX)], [])
    assert [r.at for r in plan.repairs] == ["/goals/0/activities/0/remarks/0"]


def test_mended_words_outside_every_value_are_counted(plan: Plan) -> None:
    add_text_marks(plan, [build_mend(ELSEWHERE), build_mend(BOX, 2), build_mend(BOX, 4)], [])
    assert plan.repairs == []
    (finding,) = plan.findings
    assert (finding.code, finding.severity, finding.at) == ("words_mended", "info", None)
    assert "3 (pages 1-2, 4)" in finding.message and "“saobraćaj”" in finding.message


def test_a_doubtful_word_in_a_value_is_a_finding_at_that_value(plan: Plan) -> None:
    add_text_marks(plan, [], [build_page(0.3)])
    (finding,) = plan.findings
    assert (finding.code, finding.severity, finding.at) == (
        "doubtful_word",
        "warning",
        "/goals/0/activities/0/remarks/0/text",
    )
    assert "voda" in finding.message


def test_sure_words_and_words_elsewhere_are_no_findings(plan: Plan) -> None:
    add_text_marks(plan, [], [build_page(0.9), build_page(0.3, ELSEWHERE)])
    assert plan.findings == []


def test_without_goals_mended_words_are_counted_only(plan: Plan) -> None:
    plan.goals = []
    add_text_marks(plan, [build_mend(BOX)], [build_page(0.3)])
    assert (plan.repairs, [f.code for f in plan.findings]) == ([], ["words_mended"])


def test_places_on_a_levelled_scan_are_turned_back(plan: Plan) -> None:
    """Around the middle of the page: what lies there stays, what lies at its side moves up or down."""
    remark = plan.goals[0].activities[0].remarks[0]
    remark.places = [Place(page=1, box=(290, 410, 310, 430)), Place(page=1, box=(20, 410, 40, 430))]
    turn_back(plan, [Page(1, 600, 840, skew=2.0)])
    middle, side = (((p.box[0] + p.box[2]) / 2, (p.box[1] + p.box[3]) / 2) for p in remark.places)
    assert middle == pytest.approx((300, 420), abs=0.1)
    assert abs(side[1] - 420) == pytest.approx(9.4, abs=0.2)


def test_places_on_a_page_that_lies_on_its_side_are_those_of_the_sheet(plan: Plan) -> None:
    remark = plan.goals[0].activities[0].remarks[0]
    remark.places = [Place(page=1, box=(100, 20, 300, 50))]
    turn_back(plan, [Page(1, 840, 600, turned=90)])
    assert remark.places[0].box == (20, 540, 50, 740)


def test_places_in_columns_of_another_page_are_on_that_page(plan: Plan) -> None:
    remark = plan.goals[0].activities[0].remarks[0]
    remark.places = [Place(page=1, box=(700, 20, 800, 50)), Place(page=1, box=(100, 20, 200, 50))]
    turn_back(plan, [Page(1, 1200, 600, beside=(Beside(650, 2, 600),)), Page(2, 840, 600)])
    assert [(p.page, p.box) for p in remark.places] == [(2, (100, 20, 200, 50)), (1, (100, 20, 200, 50))]


def test_places_on_other_pages_stay(plan: Plan) -> None:
    before = plan.model_dump()
    turn_back(plan, [Page(1, 600, 840), Page(2, 600, 840, skew=2.0)])
    assert plan.model_dump() == before


def test_raw_is_as_printed_while_text_is_mended() -> None:
    first, second = build_words("saobraćaj vode")
    value = read_value(PlacedText((Line(1, (first._replace(printed="saobraæaj"), second)),)))
    assert (value.raw, value.text) == ("saobraæaj vode", "saobraćaj vode")


def test_raw_and_text_of_sound_words_differ_only_by_script() -> None:
    value = read_value(PlacedText((Line(1, tuple(build_words("саобраћај и воде"))),)))
    assert (value.raw, value.text) == ("саобраћај и воде", "saobraćaj i vode")


def test_boxes_are_rounded() -> None:
    assert place(3, (1.23456, 2.0, 3.999, 4.001)) == Place(page=3, box=(1.23, 2.0, 4.0, 4.0))
