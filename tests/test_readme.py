"""What the README shows is what the program gives."""

import json
import re
from typing import Any

from tests.documents import ROOT, read_json, samples

README = (ROOT / "README.md").read_text(encoding="utf-8")


def _activities(goals: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [a for goal in goals for a in (*goal["activities"], *_activities(goal["goals"]))]


def _shown(excerpt: Any, whole: Any) -> bool:
    """Whether the excerpt is the whole with some keys left out."""
    if isinstance(excerpt, dict):
        return all(key in whole and _shown(value, whole[key]) for key, value in excerpt.items())
    if isinstance(excerpt, list):
        return len(excerpt) == len(whole) and all(_shown(a, b) for a, b in zip(excerpt, whole, strict=True))
    return bool(excerpt == whole)


def test_the_excerpt_is_from_the_sample() -> None:
    found = re.search(r"```json\n(.*?)```", README, re.DOTALL)
    assert found
    excerpt = json.loads(found[1])
    plan = read_json(next(d for d in samples if d.stem == "rs-centar-plan-rada-2015"))
    activity = next(a for a in _activities(plan["goals"]) if a["id"] == excerpt["id"])
    assert _shown(excerpt, activity)


def test_the_files_and_folders_it_names_are_there() -> None:
    names = set(re.findall(r"(?:samples|docs|planoteka|extract|normalise|tests)/[\w./-]+", README))
    missing = [name for name in names if not (ROOT / name.rstrip(".")).exists()]
    assert names and not missing
