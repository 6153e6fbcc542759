"""The words beside a number that decide whether it numbers an item (`data/numbering.json`)."""

import re
from functools import cache, lru_cache
from typing import Literal

from normalise.files import read_data
from normalise.months import month_names
from normalise.script import to_latin
from normalise.vocabulary import has_word
from normalise.words.inflection import is_adjective, is_done, is_nominative

Before = Literal["free", "doubtful", "never"]

JOIN = r"(?:\s*(?:,\s*(?:i|и)\s|,|\+|&|(?:i|и|te|те|do|до)\s|-|–|—)\s*)"
"""What stands between several numbers before one text: `1. i 2.`, `1, 2, 3.`, `1-3.`"""

# Over the text before a number, read backwards: an opening bracket, blanks, a full stop, the word. One that a line end
# broke counts whole: the `ka` of `korisni-`, `ka4.` is no preposition.
_WORD_BEFORE = re.compile(r"\n?\(?[ \t\u00a0\n]*(\.?)([^\W\d_]+(?:\n[-‐‑\u00ad][^\W\d_]+)?)")
_FIGURE_BEFORE = re.compile(r"\s+\d")
_LINE_END = re.compile(r"[-‐‑\u00ad]\n")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_OTHERS = re.compile(rf"(?:{JOIN}\d{{1,2}}\.\s*)+")
_DEED = re.compile(r"(?=\w{7})\w+(?:ovan|iran|isan|žan|(?<!t)ven|[jdlrstzčćđšž]en|nut)[aeio]?")
_QUALITY = "nost"
"""How nouns end that name how something is: `Posjećenost`, `Dostupnost`."""
_LOOK_BACK = 32
"""Characters before a number in which its owner stands: longer than any word of the lists."""
_ABBREVIATIONS = 5
"""Letters: a word before a full stop ends a sentence unless it is as short as `čl.` or `str.`."""


@cache
def forms(name: str) -> frozenset[str]:
    """Every form of a word list: its words, and its stems with each ending."""
    data = read_data("numbering")
    entry = data[name] if isinstance(data[name], dict) else {"words": data[name]}
    built = {stem + ending for stem in entry.get("stems", ()) for ending in data["endings"]}
    return frozenset(built) | frozenset(entry.get("words", ()))


def unbroken(text: str) -> str:
    """A text with the words whole that the ends of its lines broke."""
    return _LINE_END.sub("", text) if "\n" in text else text


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A word as the lists have it: Latin, lower case."""
    return to_latin(word).lower()


@lru_cache(maxsize=8192)
def is_deed(word: str) -> bool:
    """Whether a word says that something was done (`Izrađen`, `usvojena`); short ones are known by their list."""
    word = plain(word)
    if word in forms("no_deeds"):
        return False
    return word in forms("indicator_deeds") or is_done(word) or _DEED.fullmatch(word) is not None


def opens_indicator(word: str) -> bool:
    """Whether an indicator begins with the word, capitalised: with a measure or with what was done."""
    if not word[0].isupper() or word.isupper():
        return False
    name = plain(word)
    return name in forms("indicator_measures") or name.endswith(_QUALITY) or is_deed(word)


def names_anew(word: str, following: str = "") -> bool:
    """Whether a capitalised word can only be the subject of a new statement, no part of a name.

    Args:
        word: as printed.
        following: the word behind it: `Metode akreditovane` is a statement, `Metode` alone may be a genitive.
    """
    if not word[0].isupper() or not word[1:].islower() or (name := plain(word)) in forms("oblique_names"):
        return False
    if is_adjective(name):
        several = name[-1] == "i" and following.endswith(("i", "и"))  # `Evaluacioni upitnici`: no other case is alike
        return several or is_nominative(plain(following))
    return is_nominative(name) or (is_deed(following) and has_word(name))


def names_several(word: str) -> bool:
    """Whether a word can only be the nominative of several things (`Zapisnici`) and is no town (`Vinkovci`)."""
    name = plain(word)
    town = name.endswith("ci") and not name.endswith("nici")
    return name.endswith("i") and not town and is_nominative(name)


def word_before(text: str, at: int) -> str:
    """The word right before a place, `""` where a sentence or clause ends in between."""
    back = text[max(0, at - _LOOK_BACK) : at][::-1]
    found = _WORD_BEFORE.match(back)
    if found is None or (found[1] and len(found[2]) > _ABBREVIATIONS):
        return ""
    word = found[2][::-1]
    word = plain(unbroken(word))
    counted = _FIGURE_BEFORE.match(back, found.end())
    return "" if counted and word in forms("counted") else word  # `u roku od 20 dana 3. Utvrditi`


def judge_before(text: str, at: int) -> Before:
    """Whether the number at `at` may be owned by the word before it (`člana 26.`, `pod tačkom 1.`, `deset (10)`)."""
    word = word_before(text, at)
    if not word:
        return "free"
    if word in forms("before_never") or (word in forms("spelled_out") and "(" in text[max(0, at - 1) : at + 1]):
        return "never"
    return "doubtful" if word in forms("before_doubtful") else "free"


def is_ordinal(text: str, at: int) -> bool:
    """Whether the word at `at` makes the number before it an ordinal or a date (`3. kvartal`, `31. marta`).

    Other such numbers may stand between: `7. i 8. razreda`.
    """
    others = _OTHERS.match(text, at)
    found = _WORD_AFTER.match(text, others.end() if others else at)
    if found is None:
        return False
    word = plain(found[0])
    return word in month_names() or (found[0][0].islower() and word in forms("after_never"))


def is_task_word(word: str) -> bool:
    """Whether the word only names tasks or joins their numbers (`zadatak`, `za`, `tačke`)."""
    return plain(word) in forms("task_words")
