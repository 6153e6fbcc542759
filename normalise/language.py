"""Which standard a text is written in: Serbian, Bosnian, Croatian or Montenegrin, told by its words."""

import re
from functools import cache
from typing import Literal

from normalise.files import read_data
from normalise.script import to_latin

Language = Literal["sr", "bs", "hr", "cnr"]
# Enough of a document to tell; more costs time and adds nothing.
_ENOUGH = 60_000
_START = 3  # letters; entries with fewer are whole words and end with a blank
_NO_WORD = re.compile(r"[^\w ]")


def detect_language(text: str) -> Language | None:
    """Say which standard a text is written in.

    Args:
        text: some sentences in either script; the more the surer.

    Returns:
        The BCP 47 language, None where no word tells (no text, numbers, another language).
    """
    return _judge(_marks(to_latin(text[:_ENOUGH]).lower()))


def _judge(marks: dict[str, int]) -> Language | None:
    ekavian, ijekavian = marks["ekavian"], marks["ijekavian"]
    western, eastern = marks["croatian"], marks["eastern"]
    if western and western > eastern + marks["bosnian"] and ijekavian >= ekavian:
        return "hr"
    if ekavian > ijekavian:
        return "sr"
    local = {"sr": marks["serbian"], "bs": marks["bosnian"], "cnr": marks["montenegrin"]}
    # The ijekavian east: whose places are named decides, then the words of the south.
    best = max(local.values())
    if best:
        if local["cnr"] == best:
            return "cnr"
        return "sr" if local["sr"] > local["bs"] and marks["eastern"] else "bs"
    if not ijekavian:
        return "sr" if eastern else None
    # No place is named: opština and sprovođenje are not said in Sarajevo.
    return "cnr" if marks["southern"] else "bs"


def _marks(text: str) -> dict[str, int]:
    """How many words (or pairs of words) begin like those of each standard.

    A word is compared only with the entries that have its first letters.
    """
    asked = _by_start()
    counts = dict.fromkeys(_words(), 0)
    ends = dict.fromkeys(counts, 0)
    at = 0
    for word in _NO_WORD.sub(" ", text).split(" "):
        for name, pattern in asked.get(word[:_START], ()):
            if at >= ends[name] and (match := pattern.match(text, at)):
                counts[name] += 1
                ends[name] = match.end()
        at += len(word) + 1
    return counts


@cache
def _words() -> dict[str, list[str]]:
    return {name: words for name, words in read_data("languages").items() if name != "comment"}


@cache
def _by_start() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """By the first letters of entries: the standards that have such, each with a pattern of these entries."""
    asked: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for name, words in _words().items():
        alike: dict[str, list[str]] = {}
        for word in words:
            alike.setdefault(word[:_START].strip(), []).append(word)
        for letters, entries in alike.items():
            said = [re.escape(w[:-1]) + r"\b" if w[-1] == " " else re.escape(w) for w in entries]
            asked.setdefault(letters, []).append((name, re.compile("|".join(said))))
    return asked
