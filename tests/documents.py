"""The documents that the tests read, found by name, and what each is compared with."""

import json
from functools import lru_cache
from pathlib import Path
from shutil import which
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
GOLDEN = ROOT / "golden"
PLANS = ROOT / "tests" / "plans"

TWINS = {"xk-ranilug-born-digital": "xk-ranilug-strategija-2024"}
"""Documents whose truth has another name: the same text printed from Word instead of scanned."""
SCANS = {"xk-ranilug-strategija-2024"}
"""Documents without a text layer: they need Tesseract."""
TABLES_ALONE = {f"ba-sarajevo-sluzbene-novine-2021-5--{layout}" for layout in ("bare", "word")}
"""Layouts that print the tables without the act: the plan's facts do not stand in them."""
KNOWN_MISSES: dict[str, str] = {}
"""Documents of which not every field can be read yet, with the reason."""
NO_PLAN = {"xk-kmop-projekat"}

samples = sorted(SAMPLES.glob("*.pdf")) + sorted((SAMPLES / "variants").glob("*.pdf"))
plans = sorted(PLANS.glob("*.pdf"))


def truth_of(document: Path) -> Path:
    """The truth of a document: of the same name without its layout."""
    if document.parent == PLANS:
        return PLANS / "truth" / f"{document.stem}.json"
    name = document.stem.split("--")[0]
    return SAMPLES / "truth" / f"{TWINS.get(name, name)}.json"


def parameters(documents: list[Path]) -> list[Any]:
    """One parameter a document, named by it; all tests of a document run in one worker and share its reading."""
    return [pytest.param(d, id=d.stem, marks=pytest.mark.xdist_group(d.stem)) for d in documents]


def extracted(document: Path) -> bytes:
    """The canonical JSON of a document, read once a test run; a scan is skipped visibly without Tesseract."""
    if document.stem in SCANS and which("tesseract") is None:
        pytest.skip("Tesseract is not installed: `make setup` says what to install")
    return _extract(document)


@lru_cache
def _extract(document: Path) -> bytes:
    from planoteka.pipeline import extract_plan
    from planoteka.writing import canonical_json

    return canonical_json(extract_plan(document))


def read_json(document: Path) -> dict[str, Any]:
    """The extracted plan as plain data."""
    data: dict[str, Any] = json.loads(extracted(document))
    return data
