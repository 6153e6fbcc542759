"""How a text begins and ends: whether it is whole."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from extract.placed import Line, PlacedText
from normalise.fields import DONE
from normalise.headers import STEM, match_words
from normalise.letters import CAPITAL
from normalise.script import to_latin
from normalise.vocabulary import read_short_words

_FIRST_LETTER = re.compile(r"[^\W\d_]")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_OPEN = (",", "–", "(", "„", "-")
_SENTENCE_END = re.compile(r"[.;:!?]\W*$")
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{4,}\. (?=[^\W\d_])")
_CAPITAL_WITHIN = re.compile(r"(?<=[\w.] )([A-ZČĆŠĐŽ][^\W\d_]{3,})(?= )")
_WORD = re.compile(r"[^\W\d_]{2,}(?!\w)")
_OUTLINE_NUMBER = re.compile(rf"(?<![\w./])(?<![{CAPITAL}] )\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?!\.?\w|[/%])")
"""Not behind an abbreviation, whose version it is: `WCAG 2.1`."""

EARLY = 0.7
"""How full a line is at most that ends early: the next word would have stood there."""
GAP = 1.0
"""Space between two words of one text, at most, in heights of a line."""
ODD = 2.0
"""Times the other spaces of a justified line, at most, that one of them is."""
SHORTEST = 4
"""Letters of a word that is no abbreviation."""


def begins_small(text: str) -> bool:
    """Whether the first letter of the text is a small one."""
    first = text[:1]
    if first.isalpha():
        return first.islower()
    found = _FIRST_LETTER.search(text)
    return found is not None and found[0].islower()


@lru_cache(maxsize=1024)
def ends_open(text: str) -> bool:
    """Whether the text breaks off: at a comma, a hyphen, an open bracket, or a word that another must follow."""
    text = text.rstrip()
    if text.endswith(_OPEN) or ("(" in text and text.count("(") > text.count(")")):
        return True
    if not text[-1:].isalpha():
        return False
    last = _LAST_WORD.match(text, max(text.rfind(" "), text.rfind("\n")) + 1)  # no ending: `MUP-a`
    return last is not None and to_latin(last[0]) in read_short_words("standing")


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a mark that ends sentences."""
    return _SENTENCE_END.search(text) is not None


def holds_number(text: str) -> bool:
    """Whether a number of an outline stands within the text: `Obuka nastavnika Mjera 1.2.`."""
    return "." in text and _OUTLINE_NUMBER.search(text) is not None


def holds_paragraphs(text: PlacedText, begun: tuple[str, ...]) -> bool:
    """Whether a line ends early where the next begins with a capital: a second paragraph begins there.

    Args:
        text: of a cell.
        begun: how lines begin that are known to begin a value.
    """
    return any(above.fill < EARLY for above, _ in _begin_anew(text, begun))


def capitals_within(text: PlacedText, begun: tuple[str, ...]) -> Iterator[str]:
    """The words with a capital that begin lines of the text in the middle of a sentence; `begun` as above."""
    words = (below.text.split(" ", 1)[0].strip(",.;:()") for _, below in _begin_anew(text, begun))
    return (word for word in words if len(word) >= SHORTEST)


def _begin_anew(text: PlacedText, begun: tuple[str, ...]) -> Iterator[tuple[Line, Line]]:
    """The lines that begin with a capital, each behind the one above it that is not known to end there."""
    for above, below in pairwise(text.lines):
        if not below.text[:1].isupper():
            continue
        first = _WORD.match(below.text)
        if first is None or not first[0][1:].islower():
            continue
        if not (below.text.startswith(begun) or ends_sentence(above.text) or ends_open(above.text)):
            yield above, below


def holds_sentences(text: str) -> bool:
    """Whether a sentence ends within the text and another begins: no title does so."""
    return ". " in text and any(text[found.end()].isupper() for found in _NEXT_SENTENCE.finditer(text))


def holds_label(text: str) -> bool:
    """Whether a word with a capital within the text heads another column or row: `1. 3. Završetak 1. 6.`."""
    heads = (match_words(found[1]) for found in _CAPITAL_WITHIN.finditer(text))
    return any(field not in DONE and sure >= STEM for field, sure in heads)


def holds_odd_gap(text: PlacedText) -> bool:
    """Whether one space of a line is as wide and wider than all others by far, as none of justified lines is."""
    return any(map(_has_odd_gap, text.lines))


def _has_odd_gap(line: Line) -> bool:
    words = [word for word in line.words if any(map(str.isalnum, word.text))]  # no marks of items, which stand apart
    *others, widest = sorted(two.x0 - one.x1 for one, two in pairwise(words)) or [0.0]
    return bool(others) and widest > max(GAP * (words[0].bottom - words[0].top), ODD * others[-1])


def holds_gap(text: PlacedText) -> bool:
    """Whether two words of a line stand further apart than the line is high: one may be of the column beside."""
    return any(
        two.x0 - one.x1 > GAP * (one.bottom - one.top) for line in text.lines for one, two in pairwise(line.words)
    )
