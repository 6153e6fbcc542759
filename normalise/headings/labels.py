"""The labels of headings: adjectives and the noun that names the level."""

import re

from normalise.headings.data import heading_words
from normalise.headings.numbers import Number, skip_marks
from normalise.script import fold

_WORD = re.compile(r"[^\W\d_]+")
_QUALIFIER = re.compile(r"\s+(?:\([^()\d]{1,8}\)|[A-ZČŠŽ]{2,3}(?=\s\d)|([^\W\d_]+))(?=\s*\d|\s+[IVX]+\b)")
_AND = re.compile(r"(?<=I)\s+[A-ZČĆŠĐŽ]{2}")
_ENDING = re.compile(r"\s*[-–—/(\[]\s*([^\W\d_]+)\.?[)\]/]?\s*$")
MOST_LABEL_WORDS = 3
"""Words of a level: adjectives and the noun."""


def without_continued(title: str) -> str:
    """The title without the `(nastavak)` of a heading that is repeated after a page break."""
    found = _ENDING.search(title)
    return title[: found.start()] if found and fold(found[1]) in heading_words()["continued"] else title


def read_label(text: str, at: int) -> tuple[str | None, int]:
    """The level that the words at the position name, and where they end."""
    data, adjective, end = heading_words(), None, at
    for _ in range(MOST_LABEL_WORDS):
        start = skip_marks(text, end) if end > at else at + len(text[at:]) - len(text[at:].lstrip(" \n.:"))
        match = _WORD.match(text, start)
        if match is None:
            return None, at
        word, end = fold(match[0]), match.end()
        glued = next((a for a in data["before"] if word.startswith(a) and word.endswith("cilj")), None)
        level = data["nouns"].get(word) or ("goal" if glued else None)
        if level:
            return _by_adjective(level, glued or adjective), end
        if not any(word.startswith(a) for a in data["before"]):
            return None, at
        adjective = word
    return None, at


def named_level(label: str) -> str | None:
    """The level that the words of a label name, whatever follows them: `Oblast kvaliteta`; None of other words."""
    return read_label(label, 0)[0]


def label_noun(label: str) -> str | None:
    """The noun that names the level in a label, folded: `prioritet` of `Prioritet 1`; None without one."""
    nouns = heading_words()["nouns"]
    return next((word for word in reversed(_WORD.findall(fold(label))) if word in nouns), None)


def names_chapter(label: str) -> bool:
    """Whether the label is one that parts of a document have as well as levels of a plan: `Poglavlje 4`."""
    return label_noun(label) in heading_words()["chapters"]


def has_any_rank(label: str) -> bool:
    """Whether goals with this label stand above or below others, as each plan has it: `Prioritet`."""
    return label_noun(label) in heading_words()["any_rank"]


def _by_adjective(level: str, adjective: str | None) -> str:
    if level != "goal" or adjective is None:
        return level
    return next((named for stem, named in heading_words()["by_adjective"].items() if adjective.startswith(stem)), level)


def skip_qualifier(text: str, at: int) -> int:
    """Past words between a label and its number: `Područje djelovanja 3`, `Strateški cilj (SC) 1`."""
    match = _QUALIFIER.match(text, at)
    if match is None or (match[1] and fold(match[1]) not in heading_words()["after"]):
        return at
    return match.end()


def is_of_several(label: str) -> bool:
    """Whether a label is of several: `OPŠTE MERE`, `Mere`."""
    said = _WORD.findall(fold(label))
    return bool(said) and said[-1] in heading_words()["several"]


def names_common(label: str) -> bool:
    """Whether a label is the title of what several have in common: `Opšte mere`; `Mere` announces them."""
    return is_of_several(label) and len(label.split()) > 1


def is_and(text: str, start: int, label_end: int, number: Number) -> bool:
    """Whether a capital I behind a label is the word `i`: `MERE I ROKOVI`, `CILJ I MERA`."""
    if number.text != "I" or not _AND.match(text, number.end):
        return False
    nouns, following = heading_words()["nouns"], _WORD.match(text, skip_marks(text, number.end))
    word = fold(following[0]) if following else ""
    return fold(text[start:label_end]).split()[-1] in heading_words()["several"] or word in nouns or word[:-1] in nouns
