"""The confidence of activities and fields: reasons, and how they add up."""

from collections.abc import Sequence

import pytest

from extract.layout import Paragraph
from normalise.model import Activity, Confidence, Finding, Goal, Place
from planoteka.build.confidence import DOUBTFUL
from planoteka.build.confidence.factors import FACTORS
from planoteka.build.confidence.pages import Pages
from planoteka.build.confidence.texts import begins_small, begins_with_verb, ends_open
from tests.extract.build_pages import build_paragraph
from tests.planoteka.build_plans import build, codes

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]
TITLES = ["Izraditi plan upravljanja", "Obnoviti mrežu", "Popisati izvore", "Obučiti komunalce", "Objaviti podatke"]
BODY = "Ministarstvo pravde"


def rows(*changed: tuple[int, int, str]) -> list[list[str]]:
    """Five sound rows with some cells (row, column) changed."""
    made = [[f"1.{i}", title, BODY, "2021."] for i, title in enumerate(TITLES, 1)]
    for row, column, text in changed:
        made[row][column] = text
    return made


def rated(table: Sequence[Sequence[str]], *headings: Paragraph) -> list[Confidence]:
    """The confidence of every activity of a table below a goal."""
    goals, _ = build(*(headings or (build_paragraph("Cilj 1: Voda", bold=True),)), [HEAD, *table])
    return [a.confidence for a in walk(goals) if a.confidence is not None]


def walk(goals: Sequence[Goal]) -> list[Activity]:
    return [a for goal in goals for a in (*goal.activities, *walk(goal.goals))]


def told(confidence: Confidence) -> set[str]:
    return set(confidence.reasons)


def test_sound_rows_have_no_reasons_against_them() -> None:
    for confidence in rated(rows()):
        assert confidence.reasons == []
        assert confidence.overall == 1.0
        assert confidence.fields == {"title": 1.0, "goal": 1.0, "responsible": 1.0, "deadlines": 1.0}


@pytest.mark.parametrize(
    ("row", "column", "text", "reason"),
    [
        (2, 1, "rezultata analize primene", "activity: its title begins in small letters, unlike the others"),
        (2, 1, "Popisati izvore na", "activity: its title breaks off"),
        (2, 1, "Zadatak", "activity: its title is a header word"),
        (2, 1, BODY, "activity: its title is a party of other activities"),
        (2, 0, "", "activity: no number, unlike the others"),
        (2, 0, "1.7", "activity: its number does not follow the one above"),
        (2, 2, "Saradnici", "responsible: holds a number or a header word for a text"),
        (2, 3, "", "deadlines: empty, unlike the others"),
        (2, 3, "neki dan", "deadlines: warning deadline_unread"),
        (2, 2, "vaspitanja", "responsible: begins in small letters, unlike the others"),
        (2, 2, f"{BODY};\njednom godišnje", "responsible: holds what reads as a deadline"),
        (2, 1, "Popisati izvore\n1.4 Obnoviti mrežu", "activity: a further number of its kind stands within it"),
        (2, 1, "Popisati izvore\nObnoviti mrežu", "title: a second title seems to begin within it"),
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


def test_what_is_doubtful_makes_its_neighbours_doubtful() -> None:
    confidences = rated(rows((2, 0, ""), (2, 1, "analize primene")))
    assert "activity: the activity below it is doubtful" in told(confidences[1])
    assert "activity: the activity above it is doubtful" in told(confidences[3])
    assert not any("doubtful" in reason for reason in told(confidences[0]))


def test_goals_are_rated_at_their_activities() -> None:
    goals, _ = build(
        build_paragraph("Cilj 1: Voda", bold=True),
        [HEAD, *rows()],
        build_paragraph("Cilj 2: Vazduh i", bold=True),
        [HEAD, ["2.1", "Meriti vazduh", BODY, "2021."]],
    )
    last = walk(goals)[-1].confidence
    assert last is not None
    assert "goal: its goal's title is not whole" in told(last)
    assert last.fields["goal"] < last.fields["title"] == 1.0


def test_a_goal_of_several_sentences_is_doubtful() -> None:
    confidence = rated(rows(), build_paragraph("Cilj 1: Voda je malo. Reke su čiste.", bold=True))[0]
    assert "goal: its goal's title is several sentences" in told(confidence)
    one = rated(rows(), build_paragraph("Cilj 1: Voda za 2025. godinu, reke čl. Grada", bold=True))[0]
    assert not any("sentences" in reason for reason in told(one))


def test_factors_of_a_field_and_of_the_activity_multiply_and_the_least_is_the_activitys() -> None:
    confidence = rated(rows((2, 0, ""), (2, 3, "")))[2]
    whole = FACTORS["no number, unlike the others"]
    assert confidence.fields["title"] == whole
    assert confidence.fields["deadlines"] == round(whole * FACTORS["empty, unlike the others"], 3)
    assert confidence.overall == min(confidence.fields.values())


def test_a_finding_names_the_doubtful() -> None:
    goals, context = build(build_paragraph("Cilj 1: Voda", bold=True), [HEAD, *rows((2, 0, ""))])
    confidence = walk(goals)[2].confidence
    assert confidence is not None and confidence.overall < DOUBTFUL
    found = next(f for f in context.findings if f.code == "doubtful_activity")
    assert found.at == "/goals/0/activities/2"
    assert "no number, unlike the others" in found.message
    assert codes(context).count("doubtful_activity") == 1


def test_factors_are_certainties() -> None:
    assert all(0 < factor < 1 for factor in FACTORS.values())


def finding(code: str, page: int) -> Finding:
    return Finding(code=code, severity="warning", message="", places=[Place(page=page, box=(0, 0, 1, 1))])


@pytest.mark.parametrize(
    ("code", "at", "reasons"),
    [
        ("row_without_place", 4, {"a row of its page belongs to no activity"}),
        ("row_without_place", 5, {"a row of the next page belongs to no activity"}),
        ("row_without_place", 6, set()),
        ("table_without_plan", 4, set()),
        ("table_without_plan", 3, {"a table of the next page was left out"}),
        ("sum_row", 4, set()),
    ],
)
def test_what_was_left_out_nearby_speaks_against_an_activity(code: str, at: int, reasons: set[str]) -> None:
    assert Pages({}, [finding(code, at)]).doubt_row((4,)) == reasons


def test_text_is_worth_what_its_page_is_worth() -> None:
    pages = Pages({1: "sound", 2: "repaired", 3: "recognised"}, [finding("not_conserved", 1)])
    assert pages.doubt_text({2}) == {"text mended"}
    assert pages.doubt_text({3}) == {"text recognised from a picture"}
    assert pages.doubt_text({1}) == {"letters lost or invented on the page"}


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
