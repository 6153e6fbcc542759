"""What the bench counts: wrong fields and their confidence, page breaks, reprints of the same seed."""

import copy
from collections import Counter
from typing import Any

import pytest

from bench.breaks import JOINED, NO_PLAN, OTHER, PARTED, RIGHT, judge_breaks
from bench.confidence import share_caught
from bench.factors import fit_factors, rate
from bench.fields import LOST, Field, compare_fields
from bench.pages import style_page


def activity(number: str, *pages: int, title: str = "", rok: str = "2021.") -> dict[str, Any]:
    """An activity with a title on the first page and a deadline on the last."""
    places = [{"page": page, "box": [0, int(number[-1]), 9, 9]} for page in pages]
    return {
        "number": number,
        "title": title or f"Izraditi plan {number}",
        **{name: [] for name in ("tasks", "responsible", "indicators", "resources", "risks")},
        "deadlines": [{"text": rok, "parts": [], "places": places[-1:]}] if rok else [],
        "places": places[:1],
        "confidence": {"overall": 0.6, "fields": {"title": 0.6, "goal": 0.8, "deadlines": 0.7}, "reasons": REASONS},
    }


REASONS = ["activity: cut", "title: small", "deadlines: empty"]


def plan(*activities: dict[str, Any]) -> dict[str, Any]:
    return {"goals": [{"number": "1", "title": "Voda", "activities": list(activities)}], "findings": []}


def test_fields_have_their_confidence_and_their_reasons() -> None:
    result = plan(activity("1.1", 1))
    fields = list(compare_fields(result, copy.deepcopy(result)))
    assert [(f.name, f.wrong, f.confidence) for f in fields] == [
        ("deadlines", False, 0.7),
        ("goal", False, 0.8),
        ("title", False, 0.6),
    ]
    assert fields[2].reasons == {"cut", "small"}


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"title": "Drugo"}, {"title"}),
        ({"number": "1.9"}, {"title"}),
        ({"deadlines": []}, {"deadlines"}),
        ({"risks": [{"text": "Nema novca"}]}, {"risks"}),
    ],
)
def test_a_field_is_wrong_where_anything_of_it_differs(changed: dict[str, Any], wrong: set[str]) -> None:
    result, truth = plan(activity("1.1", 1)), plan(activity("1.1", 1) | changed)
    assert {f.name for f in compare_fields(result, truth) if f.wrong} == wrong


def test_a_wrong_goal_is_wrong_at_each_activity() -> None:
    result, truth = plan(activity("1.1", 1), activity("1.2", 1)), plan(activity("1.1", 1), activity("1.2", 1))
    truth["goals"][0]["title"] = "Vazduh"
    assert [f.name for f in compare_fields(result, truth) if f.wrong] == ["goal", "goal"]


def test_a_missing_activity_counts_at_the_one_before_it_else_at_the_plan() -> None:
    truth = plan(activity("1.1", 1), activity("1.2", 1))
    after, before = plan(activity("1.1", 1)), plan(activity("1.2", 1))
    assert [f.confidence for f in compare_fields(after, truth) if f.name == LOST] == [0.6]
    assert [f.confidence for f in compare_fields(before, truth) if f.name == LOST] == [1.0]
    told = before | {"findings": [{"severity": "warning"}]}
    assert [f.confidence for f in compare_fields(told, truth) if f.name == LOST] == [0.0]


def field(wrong: bool, confidence: float, *reasons: str) -> Field:
    return Field("title", wrong, confidence, frozenset(reasons))


def test_the_share_of_wrong_fields_among_the_least_confident() -> None:
    sure = [field(False, 1.0)] * 18
    assert share_caught([field(True, 0.2), field(True, 0.3), *sure]) == 1.0
    assert share_caught([field(True, 0.2), field(False, 0.3), field(True, 0.4), *sure[1:]]) == 0.5
    assert share_caught([*[field(False, 1.0)] * 19, field(True, 1.0)]) == pytest.approx(0.1)  # all are equally sure


def test_factors_are_nearer_to_what_went_wrong_than_before() -> None:
    seen = [(field(i < 8, 1.0, "bad"), i) for i in range(10)] + [(field(False, 1.0, "good"), i) for i in range(50)]
    factors = fit_factors(seen)
    assert factors["bad"] < 0.5 < 0.9 < factors["good"]
    assert rate(field(True, 1.0, "bad", "good"), factors).confidence == factors["bad"] * factors["good"]


@pytest.mark.parametrize(
    ("result", "truth", "verdict"),
    [
        ([activity("1.1", 1), activity("1.2", 2)], None, RIGHT),
        ([activity("1.1", 1, 2), activity("1.2", 2)], None, RIGHT),
        ([activity("1.1", 1), activity("1.1", 2, title="plana"), activity("1.2", 2)], ["1.1", "1.2"], PARTED),
        ([activity("1.1", 1, 2), activity("1.3", 2)], ["1.1", "1.2", "1.3"], JOINED),
        ([activity("1.1", 1), activity("1.2", 2, rok="")], ["1.1", "1.2"], OTHER),
        ([activity("1.1", 1)], None, NO_PLAN),
        ([activity("1.1", 4), activity("1.2", 5)], None, NO_PLAN),
    ],
)
def test_what_became_of_a_page_break(result: list[dict[str, Any]], truth: list[str] | None, verdict: str) -> None:
    want = plan(*(activity(number, 1) for number in truth)) if truth else plan(*result)
    assert judge_breaks([1], plan(*result), want) == Counter({verdict: 1})


def test_a_seed_asks_for_the_same_page_again() -> None:
    css = "@page { size: A4 landscape; } table td { border: 1pt solid; }"
    assert style_page(css, "plain", "3", "plan") == style_page(css, "plain", "3", "plan")
    assert style_page(css, "plain", "3", "plan") != style_page(css, "plain", "4", "plan")
    assert "size: 297.0mm" in style_page(css, "unkind", "3", "plan")
