"""The place of a signature or below a title: beside its date."""

import re
from collections.abc import Sequence

from normalise.facts.said import Said
from normalise.facts.words import LONGEST_TITLE, begins_with, facts_data, institution_heads, nominative_place, read_day
from normalise.script import to_latin

LONGEST_DAY = 40
"""Characters behind a place within which its day ends: `Bar, dana 30. septembra 2023. godine`."""


def place_in(text: str) -> str | None:
    """The place in `Beograd, februar 2015.`, `U Sarajevu, dana …`; None without place and date."""
    match = re.match(r"^\W*([UУ]\s+)?([A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ][^\W\d_]+(?:\s[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ]?[^\W\d_]+){0,2}),", text)
    if match is None or not read_day(text[match.end() :][:LONGEST_DAY]) or begins_with(text, institution_heads()):
        return None  # `Skupština opštine Morača, na sjednici održanoj …`
    return nominative_place(to_latin(match[2])) if match[1] else to_latin(match[2])


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
