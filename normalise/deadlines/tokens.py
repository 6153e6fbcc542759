"""From the text of a deadline to its tokens: numbers, words with their meaning, signs."""

import re
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from normalise.deadlines.spelling import mend_word, split_glued
from normalise.deadlines.vocabulary import known_set, load_data, phrase_words, romans, words
from normalise.script import fold, to_latin

_SIGNS = {
    ".": "dot", ",": "comma", ";": "semi", ":": "colon", "/": "slash", "\\": "slash", "(": "open", "[": "open",
    ")": "close", "]": "close", "&": "and", "+": "and", "'": "apos", "’": "apos", "`": "apos", "‘": "apos",
    **dict.fromkeys("-–—−‐‑‒÷", "dash"),
}  # fmt: skip
_EDGE = r"(?<![^\W_])", r"(?![^\W_])"
# Digits or letters with none of the other beside them, a Roman numeral with a 1 in it (1V, I1), a number with letters
# in it (2O21, 3l), digits or letters that the other kind stands beside, or any sign.
_TOKEN = re.compile(
    r"(?P<num>[0-9]++(?![OolIVX|]))|(?P<word>[^\W\d_]++(?![0-9|]))"
    rf"|(?P<roman>{_EDGE[0]}(?=[IVXl1|]*[IVXl|])(?=[IVXl|]*[1|])[IVXl1|]{{2,5}}{_EDGE[1]})"
    rf"|(?P<odd>{_EDGE[0]}(?=[0-9OolI]*[0-9])(?=[0-9]*[OolI])[0-9OolI]{{2,4}}{_EDGE[1]})"
    r"|(?P<beside>[0-9]+|[^\W\d_]+)|(?P<sign>\S)"
)
_DIGITS = str.maketrans("OolI", "0011")
# II and III of a quarter as a scan gives them: no quarter is the eleventh.
_ONES = {"11": 2, "111": 3}
_LEAST_SPACES = 3
"""Blanks within the shortest word that is printed letter by letter."""
_SPACED_OUT = re.compile(rf"(?<!\w)(?:[^\W\d_] ){{{_LEAST_SPACES},}}[^\W\d_](?!\w)")
_BROKEN_YEAR = re.compile(r"(?<!\d)(?:(?<=[/.–-])20 \d\d|20\d \d|2 0\d\d)(?=\.(?! ?\d)|$)")
"""A year of this century that the side of a narrow cell breaks: `2026/20 27.`, `31.12.202 7.`"""
_new = tuple.__new__
"""Makes a token in a fraction of the time that its class takes; there are several in every text."""
# A broken word is put together from at most this many pieces.
_PIECES = 4


class Token(NamedTuple):
    """A word, number or sign with its meaning and its place in the Latin text."""

    kind: str
    value: int | str
    key: str
    text: str
    start: int
    end: int


Tokens = tuple[Token, ...]


END = Token("end", "", "", "", -1, -1)


class Reading(NamedTuple):
    """The Latin text on one line and its tokens, closed by two `END` tokens."""

    text: str
    tokens: Tokens


def read_tokens(text: str) -> Reading:
    """Split a deadline into tokens.

    Args:
        text: as printed, Cyrillic or Latin.

    Returns:
        The text in Latin on one line, and its tokens; glued words are cut, broken ones joined, slips mended.
    """
    line = " ".join(to_latin(text).split())
    if line.count(" ") >= _LEAST_SPACES:
        line = _SPACED_OUT.sub(lambda found: found[0].replace(" ", ""), line)
    line = _BROKEN_YEAR.sub(lambda found: found[0].replace(" ", ""), line)
    raw = [_read_token(found) for found in _TOKEN.finditer(line)]
    kinds = {token.kind for token in raw}
    if "word" in kinds:
        raw = _name_words(_join_broken(raw))
        kinds.add("unit")
    if "unit" in kinds and "hour" in [token.value for token in raw]:
        raw = _drop_hours(raw)
    if "11" in line:
        raw = [_name_ones(token, following) for token, following in zip_longest(raw, raw[1:], fillvalue=END)]
    return Reading(line, (*raw, END, END, END))


def _drop_hours(raw: list[Token]) -> list[Token]:
    """Leave out times of the day: `do 12:00 časova 15. marta`, `u 10.30 h`."""
    at = 0
    while at + 3 < len(raw):
        hour, sign, minute, unit = raw[at : at + 4]
        named = unit.kind == "unit" and unit.value == "hour"
        timed = hour.kind == "num" and minute.kind == "num" and len(minute.key) == 2 and hour.end == sign.start
        if timed and named and sign.kind in ("colon", "dot", "comma"):
            del raw[at : at + 4]
        at += 1
    return raw


def _name_ones(token: Token, following: Token) -> Token:
    if token.text in _ONES and following.kind == "unit" and following.value == "quarter":
        return token._replace(kind="roman", value=_ONES[token.text])
    return token


def _read_token(found: re.Match[str]) -> Token:
    text = found[0]
    start, end = found.span()
    match found.lastgroup:
        case "word":
            return _name_word(text, start, end)
        case "sign":
            return _new(Token, (_SIGNS.get(text, "sign"), "", text, text, start, end))
        case "num" | "beside":
            return Token("num", int(text), text, text, start, end) if text.isdecimal() else _name_word(text, start, end)
        case "odd":
            digits = text.translate(_DIGITS)
            return Token("num", int(digits), digits, text, start, end)
        case "roman" if text in romans():
            return Token("roman", romans()[text], text, text, start, end)
    return Token(_SIGNS.get(text, "sign"), "", text, text, start, end)


def _name_word(text: str, start: int, end: int) -> Token:
    kind, value, key = _meaning(text)
    return _new(Token, (kind, value, key, text, start, end))


@lru_cache(maxsize=8192)
def _meaning(text: str) -> tuple[str, int | str, str]:
    """Kind, value and key of a word; kind `word` where it is not known."""
    key = fold(text)
    if text in romans():
        return "roman", romans()[text], key
    if found := words().get(key):
        return found.kind, found.value, key
    if key in known_set("joiners"):
        return "and", "", key
    return "word", "", key


def _join_broken(tokens: list[Token]) -> list[Token]:
    """Join `Kontinuiran o`, `kvar-tal`, `Kontinuiran odo`: pieces, some unknown, that make known words together."""
    if not any(map(_is_unknown, tokens)):
        return tokens
    joined: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        whole = _whole_word(tokens, at) if token.end - token.start and token.text[0].isalpha() else None
        if whole is None:
            joined.append(token)
            at += 1
            continue
        count, text = whole
        joined.append(_name_word(text, token.start, tokens[at + count - 1].end))
        at += count
    return joined


def _is_unknown(token: Token) -> bool:
    return token.kind == "word" and token.key not in known_set("filler")


def _whole_word(tokens: list[Token], at: int) -> tuple[int, str] | None:
    text, unknown, best = "", False, None
    for count, token in enumerate(tokens[at : at + 2 * _PIECES - 1], 1):
        if token.text[0].isalpha():
            text += token.text
            unknown = unknown or _is_unknown(token)
        elif token.kind != "dash":
            break
        if count > 1 and unknown and token.kind != "dash" and (fold(text) in words() or _is_glued(text, token)):
            best = count, text
    return best


def _is_glued(text: str, last: Token) -> bool:
    """Whether pieces, the last one unknown, are glued words that a line end broke: `Kontinuiran` over `odo`."""
    if not _is_unknown(last) or split_glued(last.key):
        return False
    pieces = split_glued(fold(text))
    return bool(pieces) and all(piece.start != len(fold(text)) - len(last.key) for piece in pieces)


def _name_words(tokens: list[Token]) -> list[Token]:
    """Give a meaning to abbreviations, glued words and slips."""
    named: list[Token] = []
    for at, token in enumerate(tokens):
        if token.kind != "word":
            named.append(token)
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else END
        short = words().get(token.key + ".")
        if short and after.kind in ("dot", "slash", "num", "apos", "dash"):
            named.append(token._replace(kind=short.kind, value=short.value))
        elif token.key in known_set("filler") or token.key in phrase_words():
            named.append(token)
        elif pieces := split_glued(token.key):
            offsets = _offsets(token.text)
            for piece in pieces:
                start, end = offsets[piece.start], offsets[piece.end]
                named.append(_name_word(token.text[start:end], token.start + start, token.start + end))
        elif mended := mend_word(token.key):
            word = words()[mended]
            named.append(token._replace(kind=word.kind, value=word.value, key=mended))
        else:
            named.append(token)
    return named


def _offsets(text: str) -> list[int]:
    """For every place in the key of a word, the place in the word."""
    return [at for at, letter in enumerate(text) for _ in fold(letter)] + [len(text)]


def lookalike_quarter(token: Token) -> int | None:
    """Quarter that a scan's П or Ш (II, III with joined strokes) stands for, None for other words."""
    found: int | None = load_data()["quarter_lookalikes"].get(token.text)
    return found
