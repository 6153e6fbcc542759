"""The words that name sources of money, payers and donors' countries (`data/money_sources.json`)."""

from functools import lru_cache
from typing import Any, NamedTuple

from normalise.files import read_data
from normalise.money.lexicon import Lexicon


class Source(NamedTuple):
    """One source of money: its type, its name (None where the text gives none), its span, and whether a body pays."""

    type: str
    name: str | None
    start: int
    end: int
    payer: bool = False


class Words(NamedTuple):
    """What a phrase of the data stands for: a source, a payer's name or a country's; and which names it takes.

    `own` are words for whatever budget is the plan's own.
    """

    kind: str
    type: str
    name: str | None = None
    takes: str | None = None
    own: bool = False


@lru_cache(maxsize=1)
def source_words() -> Lexicon:
    """All of them, each with its `Words`."""
    data = read_data("money_sources")
    phrases: list[tuple[str, Any]] = []
    for source in data["sources"]:
        meaning = Words("source", source["type"], source.get("name"), source.get("takes"), source.get("own", False))
        phrases += [(pattern, meaning) for pattern in source["words"]]
    for name, pattern in data["countries"]:
        phrases += [(f"{head} {pattern}", Words("source", "bilateral", name)) for head in data["country_heads"]]
    for name, pattern in data["country_adjectives"]:
        phrases += [(f"{pattern} {tail}", Words("source", "bilateral", name)) for tail in data["country_tails"]]
    phrases += [(name, Words("country", "bilateral", name)) for name in dict(data["countries"])]
    phrases += [(pattern, Words("payer", "state_budget")) for pattern in data["payers"]]
    phrases += [(pattern, Words("none", "")) for pattern in data["no_sources"]]
    return Lexicon(phrases, data)
