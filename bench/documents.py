"""The documents that are measured, and what their tables say."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.documents import PLANS, truth_of

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
SCANS = {"xk-ranilug-strategija-2024"}
TWINS = {"xk-ranilug-born-digital": "xk-ranilug-strategija-2024"}
NO_PLAN = {"xk-kmop-projekat"}

Truths = Sequence[tuple[Path, dict[str, Any]]]
"""Documents with their truths."""

_LETTERS = re.compile(r"[^\W\d_]+")


def born_digital() -> list[Path]:
    """Samples with a text layer, then their other layouts."""
    return [path for path in sorted(SAMPLES.glob("*.pdf")) if path.stem not in SCANS]


def with_variants() -> list[Path]:
    """Born-digital samples with tables, and the variants."""
    plans = [path for path in born_digital() if path.stem not in NO_PLAN]
    return plans + sorted((SAMPLES / "variants").glob("*.pdf"))


def letters(text: str) -> str:
    """Only the letters of a text, in Latin and lower case: numbers and dots of lists are printed in many ways."""
    from normalise.script import to_latin

    return "".join(_LETTERS.findall(to_latin(text).casefold()))


def cells_of(document: Path) -> list[str]:
    """The letters of each cell of the document's activity tables, from its truth."""
    name = document.stem.split("--")[0]
    truth = json.loads((SAMPLES / "truth" / f"{TWINS.get(name, name)}.json").read_text(encoding="utf-8"))
    cells = [letters(" ".join(texts)) for goal in _goals(truth) for texts in _cells(goal)]
    return [cell for cell in cells if cell]


def _goals(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for goal in node["goals"]:
        if goal["level"] != "narrative":  # headings and paragraphs: no table
            yield goal
        yield from _goals(goal)


def _cells(goal: dict[str, Any]) -> Iterator[list[str]]:
    for activity in goal["activities"]:
        yield [activity["title"]]
        for column in ("tasks", "responsible", "indicators", "deadlines", "resources", "risks"):
            yield [entry["text"] for entry in activity.get(column, [])]


def own_documents() -> Truths:
    """Samples with a text layer, their variants and the plans of our own."""
    paths = [*born_digital(), *sorted((SAMPLES / "variants").glob("*.pdf")), *sorted(PLANS.glob("*.pdf"))]
    return [(path, json.loads(truth_of(path).read_text(encoding="utf-8"))) for path in paths]


def read_plan(path: Path) -> dict[str, Any]:
    """What is extracted from a document, as plain data."""
    from planoteka.pipeline import extract_plan

    return extract_plan(path).model_dump(mode="json")
