"""Words of the data files as regular expressions over folded text.

A pattern is written as people read it (see the `about` of the data files); its expression is for text without
diacritics and capitals.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

_PLAIN = str.maketrans(
    {
        **dict(zip("čćšžđśźČĆŠŽĐŚŹİ", "ccszdszCCSZDSZI", strict=True)),
        **dict.fromkeys([*map(chr, range(0x2000, 0x200B)), "\u00a0", "\u202f", "\u205f", "\t", "\r"], " "),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("’‘´`ʼ", "'"),
        **dict.fromkeys("„“”«»", '"'),
    }
)  # fmt: skip
GAP = r"[\s,.()\"'/:-]{1,4}"
"""What may stand between two words of one phrase: a blank, a line end, a comma, a bracket, a dash."""
_ALREADY_PLAIN = re.compile(r"[\n -_a-~]*")
KEY_LENGTH = 4
"""Letters of a word that tell which patterns can begin with it; shorter words are filed under all that they have."""
_OR = re.compile(r"\|(?![^{]*\})")
ANY_WORD = r"[^\s;]+\s+"
BETWEEN = {"..": 2, "...": 5}
"""How many words may stand between two of a pattern."""
_WORD_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]|(?<=[a-z])[A-Z]|(?<=[0-9])[A-Za-z]")


def plain(text: str) -> str:
    """Latin text without diacritics, one kind of blank, dash and quote; every character keeps its place."""
    return text if _ALREADY_PLAIN.fullmatch(text) else text.translate(_PLAIN)


def build_pattern(pattern: str, lists: Mapping[str, Any] | None = None) -> str:
    """Turn a written pattern into the source of a regular expression over `plain(text).lower()`.

    Args:
        pattern: words in the notation of the data files.
        lists: where `@name` is looked up.
    """
    out, gap = "", ""
    for item in pattern.split():
        if item.rstrip("?") in BETWEEN:
            out += f"{gap}(?:{ANY_WORD}){{0,{BETWEEN[item.rstrip('?')]}}}?"
            gap = ""
            continue
        optional = item.endswith("?") and len(item) > 1
        words = _word_source(item.rstrip("?") if optional else item, lists or {})
        out += f"(?:{gap}{words})?" if optional and gap else f"(?:{words}{GAP})?" if optional else gap + words
        gap = gap if optional and not gap else GAP
    return out


def alternatives(item: str) -> list[str]:
    """The words of one place of a pattern: `budžet*|proračun{a,u}` has two."""
    return _OR.split(item)


def _word_source(item: str, lists: Mapping[str, Any]) -> str:
    if item == "#":
        return r"\d+"
    sources = []
    for word in alternatives(item):
        if word.startswith("@"):
            name = word.rstrip("*")[1:]
            sources += [build_pattern(p, lists) for p in lists[name]]
        else:
            sources.append(_one_word(plain(word).lower()))
    return sources[0] if len(sources) == 1 else "(?:" + "|".join(sources) + ")"


def _one_word(word: str) -> str:
    end = "(?![a-z0-9])" if word[-1].isalnum() or word[-1] == "}" else ""
    if "{" in word:
        stem, endings = word.rstrip("}").split("{")
        choices = "|".join(sorted(endings.split(","), key=len, reverse=True))
        return f"{re.escape(stem)}(?:{choices})?(?![a-z0-9])"
    if word.startswith("*"):
        return "[a-z-]*" + _one_word(word[1:])
    if word.endswith("*"):
        return re.escape(word[:-1]) + "[a-z]*"
    return re.escape(word) + end


def expand_words(patterns: Iterable[str]) -> list[str]:
    """Sources of many patterns, longest written first, so that the longer word wins in an alternation."""
    return [build_pattern(p) for p in sorted(patterns, key=len, reverse=True)]


def word_starts(bare: str) -> list[tuple[int, str]]:
    """Where words of `plain` text (capitals kept) begin, glued ones (`obukeBudžet`) too, with their first letters."""
    text = bare.lower()
    places = [m.start() for m in _WORD_START.finditer(bare)]
    return [(place, text[place : place + KEY_LENGTH]) for place in places]
