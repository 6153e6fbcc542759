"""The place of a signature or below a title: beside its date."""

import re
from collections.abc import Sequence
from functools import cache

from normalise.facts.said import Said
from normalise.facts.words import (
    LONGEST_TITLE,
    begins_issue,
    begins_with,
    facts_data,
    institution_heads,
    nominative_place,
    read_day,
    words_of,
)
from normalise.letters import CAPITAL
from normalise.script import fold, to_latin

LONGEST_DAY = 40
"""Characters behind a place within which its day ends: `Bar, dana 30. septembra 2023. godine`."""


def place_in(text: str) -> str | None:
    """The place in `Beograd, februar 2015.`, `U Sarajevu, dana …`; None without place and date."""
    match = _begins_with_place().match(text)
    if match is None or not _begins_with_day(text[match.end() :]) or begins_issue(text):
        return None  # `Podaci zavoda, stanje 31. decembra 2024.`, `Petak, 6. februara 2026.`
    place = nominative_place(to_latin(match[2])) if match[1] else to_latin(match[2])
    known = place in facts_data()["places"].values()
    return place if known or not begins_with(text, institution_heads()) else None  # `Skupština opštine Morača, na …`


@cache
def _begins_with_place() -> re.Pattern[str]:
    """A name of up to three words, and on what it lies: `Banja Luka,`, `U Novom Sadu,`, `Krapina na Sutli,`."""
    word, capital = r"[^\W\d_]+", f"[{CAPITAL}]"
    lies = rf"(?:{'|'.join(facts_data()['within_places'])})\s{capital}{word}"
    return re.compile(rf"^\W*([UУ]\s+)?({capital}{word}(?:\s{capital}?{word}){{0,2}}(?:\s{lies})?),")


def as_named(place: str, *said: str | None) -> str:
    """The place as title or issuer name it, where it stood behind `u`: Drenova of the `opštine Drenova`, no Drenovi."""
    words = {word for text in said if text for word in words_of(text)}
    stem, ending = place[:-1], place[-1:]
    named = [stem + own for own in facts_data()["locatives"].get(ending, ()) if fold(stem + own) in words]
    return named[0] if len(named) == 1 else place


def _begins_with_day(text: str) -> bool:
    """Whether a text begins with a day or a month, but for words like `dana`."""
    words = text[:LONGEST_DAY].split()
    while words and fold(words[0]).strip(" .:,") in facts_data()["before_day"]:
        words = words[1:]
    begun = bool(words) and (words[0][0].isdigit() or read_day(" ".join(words[:2])) is not None)
    return begun and read_day(" ".join(words)) is not None


def place_near(lines: Sequence[Said], day: str | None) -> str | None:
    """A short line that stands beside the date of a signature: the place."""
    for i, line in enumerate(lines):
        if day is None or read_day(line.text) != day or len(line.text) > LONGEST_TITLE / 5:
            continue
        if place := place_in(line.text):
            return place
        for other in (*lines[i + 1 : i + 3], *lines[max(0, i - 1) : i]):
            words = other.text.split()
            short = 1 <= len(words) <= 3 and all(w[0].isupper() for w in words) and not re.search(r"\d", other.text)
            if short and not begins_with(other.text, [*facts_data()["offices"], *institution_heads()]):
                return to_latin(other.text.strip(" .,"))
    return None


def known_place(lines: Sequence[Said]) -> str | None:
    """The known place that stands on a line of its own, or before an address: `Beograd, Nemanjina 22`."""
    known = {fold(place): place for place in facts_data()["places"].values()}
    return next((known[name] for s in lines if (name := fold(s.text.split(",")[0]).strip(" .")) in known), None)
