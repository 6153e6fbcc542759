"""What a cell says of cost in words: nothing to pay, not known yet, counted elsewhere, in kind."""

import re
from collections.abc import Sequence
from functools import lru_cache

from normalise.model import MoneyStatus
from normalise.money.words import Lexicon, plain, read_words

_EMPTY = re.compile(r"[\s\W_]*")
_WEAK: dict[str, MoneyStatus] = {"unknown_weak": "unknown", "no_cost_weak": "no_cost"}


@lru_cache(maxsize=1)
def _lexicons() -> tuple[Lexicon, Lexicon, dict[str, MoneyStatus], tuple[str, ...]]:
    data = read_words("money_status")
    statuses = data["statuses"]
    phrases = [(pattern, key) for key, patterns in statuses.items() for pattern in patterns]
    conditional = Lexicon([(pattern, "conditional") for pattern in data["conditional"]], data)
    whole = {plain(text).lower(): key for key, texts in data["whole_cell"].items() for text in texts}
    return Lexicon(phrases, data), conditional, whole, tuple(statuses)


def read_status(text: str, starts: Sequence[int], *, has_source: bool) -> MoneyStatus | None:
    """Read the status of a cell without amounts.

    Args:
        text: folded cell text.
        starts: its word starts.
        has_source: a source of money is named in it.

    Returns:
        The status, or None where the words say nothing about cost.
    """
    if _EMPTY.fullmatch(text):
        return "none"
    lexicon, _, whole, order = _lexicons()
    if said := whole.get(text.strip(" \n.,;:-()")):
        return said
    found = lexicon.meanings(text, starts)
    for key in order:
        if key == "source_only" and has_source:
            return "source_only"
        if key in found:
            return _WEAK.get(key) or key  # type: ignore[return-value]
    return None


def is_conditional(text: str, starts: Sequence[int]) -> bool:
    """True where the money depends on something: an application, available means, an approval."""
    return bool(_lexicons()[1].meanings(text, starts))
