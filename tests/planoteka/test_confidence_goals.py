"""The confidence of the goals above activities, from their titles."""

import pytest

from normalise.model import Goal
from planoteka.build.confidence.observed import Usual
from planoteka.build.confidence.rows import doubt_goals
from tests.extract.build_pages import build_paragraph
from tests.planoteka.build_plans import build
from tests.planoteka.confidence_plans import BODY, HEAD, rated, rows, told, walk


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


def test_more_goals_above_an_activity_than_above_most_others_are_odd() -> None:
    goals, _ = build(
        *(build_paragraph("Cilj 1: Voda", bold=True), [HEAD, *rows()[:3]]),
        *(build_paragraph("Cilj 2: Vazduh", bold=True), build_paragraph("Mjera 2.1: Dim", bold=True)),
        [HEAD, ["2.1.1", "Meriti vazduh", BODY, "2021."], ["2.1.2", "Meriti dim", BODY, "2021."]],
    )
    said = "goal: under more or fewer goals than the others"
    assert [a.confidence is not None and said in told(a.confidence) for a in walk(goals)] == [False] * 3 + [True] * 2


def test_numbers_begin_with_those_above_where_most_do() -> None:
    said = "goal: a number does not begin with the one above, unlike the others"
    table = rows((4, 0, "2.5"))
    assert [said in told(confidence) for confidence in rated(table)] == [False] * 4 + [True]
    other = rated(table, build_paragraph("Cilj 7: Voda", bold=True))
    assert not any(said in told(confidence) for confidence in other)


def test_a_goal_of_several_sentences_is_doubtful() -> None:
    confidence = rated(rows(), build_paragraph("Cilj 1: Voda je malo. Reke su čiste.", bold=True))[0]
    assert "goal: its goal's title is several sentences" in told(confidence)
    one = rated(rows(), build_paragraph("Cilj 1: Voda za 2025. godinu, reke čl. Grada", bold=True))[0]
    assert not any("sentences" in reason for reason in told(one))


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("Skrb o starima Mjera", "a header word ends its goal's title"),
        ("Ciljevi: Čista voda", "a label begins its goal's title"),
        ("Zaštita voda 2.450.000", "figures stand in its goal's title"),
        ("II Zaštita voda", "a Roman number begins its goal's title"),
    ],
)
def test_words_of_labels_and_headers_speak_against_a_goals_title(title: str, reason: str) -> None:
    goal = Goal(id="a", level="goal", title=title)
    assert reason in doubt_goals([goal], Usual([]))


def test_titles_may_end_in_words_that_headers_have() -> None:
    for heading in ("Cilj 1: Sprovođenje mera", "Cilj 1: Mere", "Cilj 1: Zaštita voda: izvori"):
        assert not any(
            "goal's title" in reason for reason in told(rated(rows(), build_paragraph(heading, bold=True))[0])
        )


def test_where_only_a_goal_is_doubtful_it_is_told_once() -> None:
    """And not at each of its activities."""
    for title, code in (("Voda je malo. Reke su čiste.", "doubtful_goal"), ("Voda", None)):
        goals, context = build(build_paragraph(f"Cilj 1: {title}", bold=True), [HEAD, *rows()])
        told_of = [f for f in context.findings if f.code.startswith("doubtful")]
        assert [f.code for f in told_of] == ([code] if code else [])
        assert all(f.at == "/goals/0" and f.places == goals[0].places for f in told_of)
