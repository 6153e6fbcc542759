"""Where the words that a note is about stand within the text that was read."""

import unicodedata
from functools import lru_cache

from extract.placed import PlacedText
from normalise.script import to_latin


def find_said(text: PlacedText, said: str) -> list[PlacedText]:
    """Every place where the words stand in the text, whatever their script, case, diacritics and line breaks."""
    raw = text.raw
    folded, sought = "".join(map(_fold, raw)), "".join(map(_fold, said))
    if not sought or sought not in folded:
        return []
    places = [at for at, printed in enumerate(raw) for _ in _fold(printed)]
    found, start = [], 0
    while (start := folded.find(sought, start)) >= 0:
        first, last = places[start], places[start + len(sought) - 1] + 1
        if not (raw[first - 1 : first].isalnum() or raw[last : last + 1].isalnum()):
            found.append(text.slice(first, last))
        start += len(sought)
    return found


@lru_cache(maxsize=1024)
def _fold(letter: str) -> str:
    """A letter as words are compared: Latin, small, without diacritics; signs and blanks are nothing."""
    plain = unicodedata.normalize("NFKD", to_latin(letter).lower().replace("đ", "d"))
    return "".join(c for c in plain if c.isalnum())
