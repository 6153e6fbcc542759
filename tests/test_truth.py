"""Every field of every document against its truth."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.documents import KNOWN_MISSES, SCANS, TABLES_ALONE, parameters, plans, read_json, samples, truth_of
from tests.score import score_plan

SCAN_SHARE = 0.95
"""What recognition must reach: letters are read from a picture."""


@pytest.mark.parametrize("document", parameters(samples + plans))
def test_every_field_is_right(document: Path, request: pytest.FixtureRequest) -> None:
    if document.stem in KNOWN_MISSES:
        request.applymarker(pytest.mark.xfail(strict=True, reason=KNOWN_MISSES[document.stem]))
    truth = json.loads(truth_of(document).read_text(encoding="utf-8"))
    if document.stem in TABLES_ALONE:
        truth["plan"] = {}  # then none may be invented
    score = score_plan(read_json(document), truth)
    assert score.share >= (SCAN_SHARE if document.stem in SCANS else 1.0), score.report()


def test_every_truth_has_its_document() -> None:
    used = {truth_of(document) for document in samples + plans}
    kept = {path for folder in {path.parent for path in used} for path in folder.glob("*.json")}
    assert used == kept


def _truth() -> dict[str, Any]:
    path = next(truth_of(d) for d in samples if d.stem == "rs-akcioni-plan-2017-2018")
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def test_a_truth_scores_itself() -> None:
    assert score_plan(_truth(), _truth()).share == 1.0


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda a: a.update(title="Nešto drugo"), "title"),
        (lambda a: a["tasks"].pop(), "task"),
        (lambda a: a["tasks"].append({"number": "99", "text": "izmišljen"}), "task number"),
        (lambda a: a["responsible"][0].update(text="Neko"), "responsible"),
        (lambda a: a["deadlines"][0]["parts"][0].update(end="1999-12-31"), "deadline part"),
        (lambda a: a["deadlines"].clear(), "deadline"),
    ],
)
def test_a_wrong_field_is_seen(change: Any, field: str) -> None:
    wrong = copy.deepcopy(_truth())
    activity = next(a for g in wrong["goals"] for a in g["activities"] if a["tasks"] and a["deadlines"])
    change(activity)
    score = score_plan(wrong, _truth())
    assert field in {miss[0] for miss in score.misses}


def test_letter_case_dashes_and_quotes_are_forgiven_and_no_more() -> None:
    truth = {"plan": {"title": "Plan „A“ – prvi"}, "goals": []}
    assert score_plan({"plan": {"title": 'PLAN "A" - prvi.'}, "goals": []}, truth).share == 1.0
    assert score_plan({"plan": {"title": "Plan A prvi"}, "goals": []}, truth).share < 1.0
