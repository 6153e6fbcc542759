"""Decides what stands between two lines: a blank, a hyphen that belongs there, or a word that was broken."""

import re
from collections.abc import Sequence

from normalise.script import to_latin
from normalise.words.figures import is_broken_figure
from normalise.words.vocabulary import RARE, frequency, known, read_short_words

BREAKERS = "\u00ad\ufffe\x02"
"""Soft hyphen; what pdfium gives for the hyphen at a line end."""
BLANK, KEEP, DROP = "blank", "keep", "drop"
"""Between lines: a blank; nothing (a hyphen at the end stays); nothing, and the hyphen at the end goes."""

_HYPHENS = "-‐‑–¬" + BREAKERS
_LETTER = r"[^\W\d_]"
_TAIL = re.compile(rf"({_LETTER}+)([{_HYPHENS}]?)$")
_HEAD = re.compile(rf"{_LETTER}+")
_PART = re.compile(rf"({_LETTER}+)[{_HYPHENS}]?")
_CLOSING = re.compile(r"[,;:)\]”“»]|\.(?!\S)|/\S")
# Inside a line: a dash within a word, with or without a blank after it (`preoptereće–nost`, `Republi- čkim`).
INNER_DASH = re.compile(rf"({_LETTER}+)([-‐‑–] ?)(?={_LETTER})")
# Short words that stand on a line of their own or open it in their own right.
_STANDING = read_short_words("standing")
_LINKING = read_short_words("linking")  # pred- i postnatalni
_BROKEN_LEAST = 4  # letters: a shorter left part is an ordinary word too easily
_COMPOUND_LEAST = 5
_ENDING_LONGEST = 3
_PARTS_MOST = 4  # lines that one word is broken over
_USUAL = 4.0  # how much more usual the whole must be than its left part
_FULL = 1  # letters that a full line may be shorter than the widest one


def decide_breaks(lines: Sequence[str]) -> list[str]:
    """Say for each line but the last what follows it: `BLANK`, `KEEP` or `DROP`.

    Args:
        lines: without blanks at their ends, none empty.
    """
    widest = max((len(line) for line in lines), default=0)
    found: list[str] = []
    carried = ""  # the beginning of the word that ends the line, from the lines before
    while len(found) < len(lines) - 1:
        place = len(found)
        chain = _decide_chain(lines, place, widest, carried)
        found += chain or [_decide(lines, place, widest, carried)]
        tail = _find_tail(lines[place]) if found[-1] == DROP and not chain else None
        carried = (carried if _PART.fullmatch(lines[place]) else "") + tail[1] if tail else ""
    return found


def _find_tail(line: str) -> re.Match[str] | None:
    """The letters at the end of a line with the hyphen behind them."""
    return _TAIL.search(line, line.rfind(" ") + 1)


def _decide_chain(lines: Sequence[str], place: int, widest: int, carried: str) -> list[str]:
    """A word broken over three lines and more: whole lines that are parts of it."""
    if " " in lines[place + 1] or place + 2 >= len(lines):
        return []
    tail = _find_tail(lines[place])
    if not tail or not _PART.fullmatch(lines[place + 1]):
        return []
    word = (carried if _PART.fullmatch(lines[place]) else "") + tail[1]
    for behind in range(place + 1, min(place + _PARTS_MOST, len(lines) - 1)):
        part = _PART.fullmatch(lines[behind])
        head = _HEAD.match(lines[behind + 1])
        if not part or not head or not _same_case(word, part[1]):
            return []
        narrow = len(lines[behind]) + _FULL >= widest or lines[behind][-1] in _HYPHENS
        word += part[1]
        parts_known = is_word(part[1]) and is_word(head[0])
        if narrow and _same_case(word, head[0]) and known(word + head[0]) and not parts_known:
            return [DROP] * (behind + 1 - place)
    return []


def _decide(lines: Sequence[str], place: int, widest: int, carried: str) -> str:
    line, following = lines[place], lines[place + 1]
    tail, head = _find_tail(line), _HEAD.match(following)
    mark = line[-1]
    left = (carried if carried and _PART.fullmatch(line) else "") + (tail[1] if tail else "")
    if _CLOSING.match(following):
        return KEEP
    if tail and head and tail[2]:
        if mark in BREAKERS or is_break(left, head[0]) or (left != tail[1] and is_break(tail[1], head[0])):
            return DROP
        # pred- i postnatalni; a dash before a new phrase
        return BLANK if _is_linking(head[0]) or (head[0][0].isupper() and tail[1].islower()) else KEEP
    if mark in BREAKERS:  # a broken number or sign
        return DROP
    if is_broken_figure(line, following):
        return KEEP
    if mark in "-–/" and len(line) > 1 and line[-2] != " " and (following[0].isdigit() or head):
        return KEEP  # 2017-2018, A-1, skloništa/sigurne
    if tail and head:
        alone, last = tail[0] == line, place + 2 == len(lines) and head[0] == following
        goes_on = following[-1] in _HYPHENS and bool(_PART.fullmatch(following))
        if not goes_on and _is_broken(left, head[0], alone, last, widest):
            return DROP
    return BLANK


def is_word(text: str) -> bool:
    """Whether letters are a word; a single letter only where it is one of the language's own (`i`, `u`)."""
    return known(text) and (len(text) > 1 or to_latin(text).lower() in _STANDING)


def is_break(left: str, right: str) -> bool:
    """Whether a hyphen between two parts only breaks the word."""
    whole = known(left + right)
    if _is_linking(right) and not (whole and not known(left)):
        return False
    if not _same_case(left, right) or len(left) == 1:
        return False  # a name, e-mail
    if whole:
        return True
    if left.isupper() and len(left) <= _BROKEN_LEAST and is_word(right):
        return False  # EU-integracije
    return not _is_compound(left, right)


def _is_compound(left: str, right: str) -> bool:
    """Whether two whole words may stand together; rare ones only as an adverb before its adjective."""
    if not (known(left) and is_word(right)):
        return False
    usual = frequency(left) > RARE and frequency(right) > RARE
    return usual or (to_latin(left).lower().endswith("o") and len(left) >= _COMPOUND_LEAST)


def _is_broken(left: str, right: str, alone: bool, last: bool, widest: int) -> bool:
    """Whether a narrow cell broke a word between the parts, without a hyphen."""
    if not _same_case(left, right) or to_latin(left).lower() in _STANDING:
        return False
    full = alone and len(left) + _FULL >= widest
    if not known(left + right):
        # A misprint: remnants that are no words, the first as wide as the cell.
        return full and len(left) >= _BROKEN_LEAST and not is_word(left) and not is_word(right)
    short = to_latin(right).lower() in _STANDING
    if not known(left) or not is_word(right):
        # A remnant that is no word; an abbreviation or what stands beside one is no remnant.
        return not left.isupper() or (right.isupper() and (len(left) >= _BROKEN_LEAST or not known(right)))
    if len(left) < _BROKEN_LEAST or not alone:
        return False
    if short and last and len(right) == 1:
        return True  # no text ends in `i`: the remnant of AKTIVNOST|I
    if short:
        usual = frequency(left)
        return full and (usual <= RARE or frequency(left + right) > _USUAL * usual)
    # Both are words: broken only if the whole is wider than every line here, and the right part looks like an
    # ending (odgovor|ni) or is the rarer word.
    whole = len(left) + len(right)
    return whole > widest and (len(right) <= _ENDING_LONGEST or frequency(left + right) >= frequency(right))


def is_inner_break(left: str, dash: str, right: str) -> bool:
    """Whether a dash inside a line is the hyphen of an earlier line break (`Republi- čkim`)."""
    if not _same_case(left, right):
        return False
    blank = dash.endswith(" ")
    whole = known(left + right)
    if _is_linking(right) and blank:
        return whole and not known(left)
    if len(right) == 1 and len(left) >= _BROKEN_LEAST and not blank:
        return whole  # Kontinuiran-o
    if whole:
        return not (known(left) and known(right)) or (blank and len(left) >= _BROKEN_LEAST)
    # A word that the vocabulary lacks: only an en dash between remnants tells (sanzacionali–stički).
    return dash[0] == "–" and not blank and not known(left) and not known(right)


def _is_linking(word: str) -> bool:
    return to_latin(word).lower() in _LINKING


def _same_case(left: str, right: str) -> bool:
    """Whether the right part can go on with the left one: small letters, or capitals after capitals."""
    return not right[0].isupper() or (left.isupper() and right.isupper())
