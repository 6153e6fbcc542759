"""The test plans are complete: each PDF has a truth in the contract's words, is small, and is named in the list."""

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from normalise.model import DeadlineKind, Level

FOLDER = Path(__file__).parent
NAMES = sorted(p.stem for p in FOLDER.glob("*.pdf"))


def nodes(value: Any) -> list[dict[str, Any]]:
    """All objects below a value."""
    found = [value] if isinstance(value, dict) else []
    for below in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        found += nodes(below)
    return found


def test_every_plan_has_a_truth_and_a_line_in_the_list() -> None:
    listed = re.findall(r"^\| `(\S+--\S+)` \|", (FOLDER / "README.md").read_text(encoding="utf-8"), re.M)
    assert NAMES == sorted(p.stem for p in (FOLDER / "truth").glob("*.json")) == sorted(listed)


@pytest.mark.parametrize("name", NAMES)
def test_small_and_in_the_words_of_the_contract(name: str) -> None:
    assert (FOLDER / f"{name}.pdf").stat().st_size < 120_000
    truth = json.loads((FOLDER / "truth" / f"{name}.json").read_text(encoding="utf-8"))
    assert name.startswith("no-plan--") == (truth["goals"] == [])
    every = nodes(truth["goals"])
    assert {n["level"] for n in every if "level" in n} <= set(get_args(Level))
    assert {n["kind"] for n in every if "kind" in n} <= set(get_args(DeadlineKind))
    assert all(n["title"].strip() for n in every if "title" in n)
    assert not [n for n in every if "⟦" in json.dumps(n, ensure_ascii=False)]
