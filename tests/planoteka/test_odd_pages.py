"""Pages as no file should have them: words lost or exchanged, rules missing. Nothing of it may end a document."""

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.resources import files
from typing import Any

import pytest

from extract.page import Page, Word
from planoteka import pipeline
from planoteka.writing import canonical_json
from tests.documents import plans

PLANS_TRIED = 8
"""Documents for each seed and kind of change."""
PART = 0.15
"""Part of the words or rules that are changed."""

Change = Callable[[Page, random.Random], Page]


def _lose_words(page: Page, chance: random.Random) -> Page:
    return replace(page, words=tuple(w for w in page.words if chance.random() > PART))


def _lose_rules(page: Page, chance: random.Random) -> Page:
    return replace(page, edges=tuple(e for e in page.edges if chance.random() > PART))


def _exchange_words(page: Page, chance: random.Random) -> Page:
    return _rewrite(page, chance, [w.text for w in page.words])


def _spread_headers(page: Page, chance: random.Random) -> Page:
    """Header words and numbers of any level where none are expected."""
    data = json.loads(files("normalise").joinpath("data/columns.json").read_text("utf-8"))
    printed = [word for headers in data["printed"].values() for text in headers for word in text.split()]
    return _rewrite(page, chance, [*printed, *["1.", "1.1.1.", "a)", "IV", "2024", "–", "UKUPNO"] * 20])


def _rewrite(page: Page, chance: random.Random, texts: Sequence[str]) -> Page:
    def other(word: Word) -> Word:
        return word._replace(text=chance.choice(texts), cuts=()) if chance.random() < PART else word

    return replace(page, words=tuple(map(other, page.words)))


@pytest.mark.parametrize("change", [_lose_words, _lose_rules, _exchange_words, _spread_headers])
@pytest.mark.parametrize("seed", range(2))
def test_odd_pages_end_no_document(change: Change, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    read = pipeline.read_trusted

    def read_changed(*arguments: Any, **named: Any) -> Any:
        trusted = read(*arguments, **named)
        return replace(trusted, pages=tuple(change(page, chance) for page in trusted.pages))

    monkeypatch.setattr(pipeline, "read_trusted", read_changed)
    for path in chance.sample(plans, PLANS_TRIED):
        plan = pipeline.extract_plan(path)
        assert json.loads(canonical_json(plan))["document"]["pages"] == plan.document.pages
