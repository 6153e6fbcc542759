"""The place of a signature or below a title: beside its date."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import takewhile

from normalise.facts.said import Said
from normalise.facts.words import (
    LONGEST_TITLE,
    begins_issue,
    begins_with,
    facts_data,
    institution_heads,
    read_day,
)
from normalise.letters import CAPITAL
from normalise.script import fold, to_latin

_MARKS = ' .,;:()„“”"«»'
"""Signs beside a word."""
LONGEST_DAY = 40
"""Characters behind a place within which its day ends: `Bar, dana 30. septembra 2023. godine`."""


def place_in(text: str) -> str | None:
    """The place as printed in `Beograd, februar 2015.`, `U Sarajevu, dana …`; None without place and date."""
    match = _begins_with_place().match(text)
    if match is None or not _begins_with_day(text[match.end() :]) or begins_issue(text):
        return None  # `Podaci zavoda, stanje 31. decembra 2024.`, `Petak, 6. februara 2026.`
    known = to_latin(match[2]) in facts_data()["places"].values()
    body = not known and begins_with(text, institution_heads())  # `Skupština opštine Morača, na …`
    return None if body else to_latin(match[0]).strip(" ,")


@cache
def _begins_with_place() -> re.Pattern[str]:
    """A name of up to three words, and on what it lies: `Banja Luka,`, `Herceg-Novi,`, `Krapina na Sutli,`."""
    word, capital = r"[^\W\d_]+(?:-[^\W\d_]+)*", f"[{CAPITAL}]"
    lies = rf"(?:{'|'.join(facts_data()['within_places'])})\s{capital}{word}"
    return re.compile(rf"^\W*([UУ]\s+)?({capital}{word}(?:\s{capital}?{word}){{0,2}}(?:\s{lies})?),")


def name_place(printed: str, said: Iterable[str]) -> str | None:
    """The nominative of a place; None where it stands behind `u` and neither list nor the plan's own words tell it.

    Args:
        printed: the place as it stands beside a date: `Sarajevo`, `U Kozarskoj Dubici`.
        said: where it may be named too: `Opština Kozarska Dubica`.
    """
    preposition, _, locative = printed.partition(" ")
    if preposition not in ("U", "u") or not locative:
        return printed
    if locative in facts_data()["places"]:
        return str(facts_data()["places"][locative])
    words = locative.split()
    named = set()
    for text in said:
        around = to_latin(text).split()
        for at in range(len(around) - len(words) + 1):
            pairs = zip(words, [w.strip(_MARKS) for w in around[at : at + len(words)]], strict=True)
            forms = [_as_it_stands(word, other) for word, other in pairs]
            named.add(" ".join(form for form in forms if form) if all(forms) else "")
    named -= {"", locative}
    return named.pop() if len(named) == 1 else _place_by_ending(locative)


def _as_it_stands(word: str, other: str) -> str | None:
    """A word of a place in the locative as the same word is printed elsewhere; None where that is another word."""
    endings = facts_data()["locatives"]
    forms = [word.removesuffix(end) + form for end, own in endings.items() if word.endswith(end) for form in own]
    return next((form for form in (*forms, word) if fold(form) == fold(other)), None)


def _place_by_ending(name: str) -> str | None:
    """The nominative where the locative's ending leaves but one: `Kraljevu`; None of other names."""
    endings = facts_data()["place_endings"] if " " not in name else []
    return next((name.removesuffix(end) + own for end, own in endings if name.endswith(end)), None)


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
        below = takewhile(lambda line: not begins_with(line.text, facts_data()["offices"]), lines[i + 1 : i + 3])
        for other in (*below, *lines[max(0, i - 1) : i]):  # who signs stands below an office
            words = other.text.split()
            short = 1 <= len(words) <= 3 and all(w[0].isupper() for w in words) and not re.search(r"\d", other.text)
            if short and not begins_with(other.text, [*facts_data()["offices"], *institution_heads()]):
                return to_latin(other.text.strip(" .,"))
    return None


def known_place(lines: Sequence[Said]) -> str | None:
    """The known place that stands on a line of its own, or before an address: `Beograd, Nemanjina 22`."""
    known = {fold(place): place for place in facts_data()["places"].values()}
    return next((known[name] for s in lines if (name := fold(s.text.split(",")[0]).strip(" .")) in known), None)
