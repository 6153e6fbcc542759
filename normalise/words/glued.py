"""Words glued together (`okvirsaradnje`, `RSDza`) taken apart, where only one reading is possible."""

import re
from functools import lru_cache
from math import log

from normalise.letters import CAPITAL, SMALL
from normalise.script import to_latin
from normalise.vocabulary import RARE, find_beginnings, read_short_words
from normalise.words.known import frequency, known
from normalise.words.spelling import is_misprint

_ACTS = read_short_words("acts")
_CAMEL = re.compile(rf"(?<=[{SMALL}])(?=[{CAPITAL}])")
_ACRONYM = re.compile(rf"([{CAPITAL}]{{2,}})([{SMALL}]{{2,}})")
# Case endings that are written onto an abbreviation: MUPom, NVOima.
_ENDINGS = read_short_words("abbreviation_endings")
# Words that also begin other words: `pod aktivnost` and `podaktivnost` are two readings.
_PREFIXES = read_short_words("prefixes")
_FUNCTION = read_short_words("glued")
_LEAST = 6  # letters: shorter glued words have too many readings
_CONTENT_LEAST = 4
_PARTS_MOST = 4
_MARGIN = log(30)  # by how much the best reading must be likelier than the next
_CUT = log(50)  # two lost blanks in one word are that much rarer than one


@lru_cache(maxsize=16384)
def split_word(word: str) -> str:
    """Give a run of letters with blanks where words were glued, unchanged where that is not certain."""
    if len(word) < 4 or known(word):
        return word
    acronym = _ACRONYM.fullmatch(word)
    if acronym:
        right = to_latin(acronym[2])
        certain = (
            right not in _ENDINGS and right in _FUNCTION | {"godine", "dinara"} and not known(acronym[1][-1] + right)
        )
        return f"{acronym[1]} {acronym[2]}" if certain else word
    pieces = _CAMEL.split(word)
    if len(pieces) > 1:
        sure = all(len(piece) > 1 and known(piece) for piece in pieces)
        return " ".join(pieces) if sure and len(pieces[0]) >= _CONTENT_LEAST else word
    if word.isupper():
        # The heading of an act: ODLUKAO OSNIVANJU.
        return f"{word[:-1]} {word[-1]}" if to_latin(word[-1]) == "O" and to_latin(word[:-1]).lower() in _ACTS else word
    if len(word) < _LEAST:
        return word
    latin = to_latin(word)
    lengths = _read(latin.lower(), latin[0].isupper())
    if lengths is None:
        return word
    # Before a glued `u` or `za` the word itself must be free of slips; its ending is another letter by chance.
    short = latin[-lengths[-1] :] in _FUNCTION
    if is_misprint(latin.lower(), len(latin) - max(2, lengths[-1]) if short else len(latin)):
        return word
    return _cut(word, lengths)


def _cut(word: str, lengths: tuple[int, ...]) -> str:
    """The word, in its own script, cut into parts of so many Latin letters."""
    parts, start = [], 0
    for length in lengths:
        end, latin = start, 0
        while latin < length:
            latin += len(to_latin(word[end].lower()))
            end += 1
        parts.append(word[start:end])
        start = end
    return " ".join(parts)


def _read(word: str, capital: bool) -> tuple[int, ...] | None:
    """The lengths of the words that a run of small Latin letters consists of, None without one sure reading."""
    readings = sorted(_readings(word, 0, (), capital), reverse=True)
    if not readings or (len(readings) > 1 and readings[0][0] - readings[1][0] < _MARGIN):
        return None
    return readings[0][1]


def _readings(word: str, start: int, lengths: tuple[int, ...], capital: bool) -> list[tuple[float, tuple[int, ...]]]:
    if start == len(word):
        return [(0.0, lengths)] if len(lengths) > 1 else []
    if len(lengths) == _PARTS_MOST:
        return []
    found = []
    for length in find_beginnings(word[start:]):
        part = word[start : start + length]
        if not _may_stand(part, start, capital):
            continue
        if (
            lengths
            and part not in _FUNCTION
            and word[start - 1] == "o"
            and word[start - lengths[-1] : start] not in _FUNCTION
        ):
            continue  # društvenoekonomski: a compound as well
        weight = log(frequency(part)) - _CUT
        found += [(weight + rest, ways) for rest, ways in _readings(word, start + length, (*lengths, length), capital)]
    return found


def _may_stand(part: str, start: int, capital: bool) -> bool:
    if start == 0:
        return part not in _PREFIXES and len(part) >= _CONTENT_LEAST + (capital or frequency(part) <= RARE)
    if part in _FUNCTION:
        return len(part) > 1 or not capital  # a name in a case form: Gnjilanu
    return len(part) >= _CONTENT_LEAST + (frequency(part) <= RARE)
