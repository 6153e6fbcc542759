"""A format from its file to the result: what it tells is what is read."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import extract.formats as formats
from extract.formats import find_formats
from normalise.model import Activity, Goal, Plan
from planoteka.pipeline import extract_plan
from tests.documents import SAMPLES

PLAN = SAMPLES / "rs-centar-plan-rada-2015.pdf"
OTHER = SAMPLES / "xk-ranilug-born-digital.pdf"
FORMAT = """
from dataclasses import replace
from extract.formats import Format

def _without_centre(page):
    return replace(page, words=tuple(word for word in page.words if word.text != "ИОМ"))

FORMAT = Format(
    id="rs_proba_2015",
    describes="Proba",
    matches=lambda pages: any("ОПШТИ ЦИЉ" in page for page in pages),
    headers={"Носилац": "remarks"},
    levels={"Специфични циљ": "measure"},
    mend_page=_without_centre,
)
"""


@pytest.fixture
def with_a_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "rs_proba_2015.py").write_text(FORMAT, encoding="utf-8")
    monkeypatch.setattr(formats, "__path__", [str(tmp_path)])
    monkeypatch.delitem(sys.modules, "extract.formats.rs_proba_2015", raising=False)
    find_formats.cache_clear()
    yield
    find_formats.cache_clear()


def _goals(goals: list[Goal]) -> list[Goal]:
    return [found for goal in goals for found in (goal, *_goals(goal.goals))]


def _activities(plan: Plan) -> list[Activity]:
    return [activity for goal in _goals(plan.goals) for activity in goal.activities]


def test_what_a_format_tells_is_what_is_read(with_a_format: None) -> None:
    plan = extract_plan(PLAN)
    activities = _activities(plan)
    assert not any(activity.responsible for activity in activities)
    assert all(activity.remarks for activity in activities)
    assert not any("IOM" in remark.text for activity in activities for remark in activity.remarks)
    assert next(goal.level for goal in _goals(plan.goals) if goal.number == "1.2") == "measure"


def test_without_it_the_general_reading_is_as_before() -> None:
    plan = extract_plan(PLAN)
    assert all(activity.responsible for activity in _activities(plan))
    assert "IOM" in " ".join(party.text for activity in _activities(plan) for party in activity.responsible)
    assert {goal.level for goal in _goals(plan.goals)} == {"goal", "specific_goal"}


def test_another_document_is_read_as_ever_unless_the_format_is_asked_for(with_a_format: None) -> None:
    assert any(activity.responsible for activity in _activities(extract_plan(OTHER)))
    assert not any(a.responsible for a in _activities(extract_plan(PLAN, format_id="rs_proba_2015")))
