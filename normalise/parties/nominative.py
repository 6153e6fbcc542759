"""Unknown names back to the nominative: `sa Turističkom organizacijom Užica` names Turistička organizacija Užica."""

import re
from functools import cache
from typing import NamedTuple

from normalise.parties.tokens import ekavian, fold, stem, words


class Head(NamedTuple):
    """A noun that names a body: nominatives (folded), gender, whether its names go on after commas."""

    singular: str
    plural: str
    gender: str
    is_list: bool


@cache
def heads() -> dict[str, Head]:
    """Heads by the stem of their (last) word."""
    found: dict[str, Head] = {}
    for kind in ("list", "other"):
        for singular, plural, gender in words()["heads"][kind]:
            if " " not in singular:
                found.setdefault(stem(singular), Head(fold(singular), fold(plural), gender, kind == "list"))
    return found


def head_of(word: str) -> Head | None:
    """The head that a word is a form of, in any case."""
    return heads().get(stem(word))


def is_nominative(word: str) -> bool:
    """Whether a word is the nominative of a head, singular or plural (`Ministarstvo`, `organi`)."""
    head = head_of(word)
    return head is not None and ekavian(fold(word)) in (ekavian(head.singular), ekavian(head.plural))


# Endings of a noun and of its adjectives by case and number: (noun ending, adjective ending) as printed.
_PLURAL = re.compile(r"(?:ima|ama)$")
_NOUN = {"f": re.compile(r"(?:om|e|i|u)$"), "m": re.compile(r"(?:om|em|a|u)$"), "n": re.compile(r"(?:om|em|a|u)$")}
_ADJECTIVE = re.compile(r"(?:ima|im|ih|oga|og|om|oj|omu|em|e|a|o|i|u)$")
_NEW_ADJECTIVE = {
    ("f", False): "a",
    ("m", False): "i",
    ("n", False): "o",
    ("f", True): "e",
    ("m", True): "i",
    ("n", True): "a",
}


def _noun(word: str, head: Head, plural: bool) -> str:
    """The nominative of a head's printed form, its own letters kept (`organizacijom` gives `organizacija`)."""
    wanted = head.plural if plural else head.singular
    same = 0
    while same < min(len(word), len(wanted)) and fold(word[same]) == wanted[same]:
        same += 1
    return word[:same] + wanted[same:] if same >= len(wanted) - 3 else wanted


def to_nominative(name: str) -> str | None:
    """Put a name that stands after `u saradnji sa` or `uz podršku` into the nominative.

    Args:
        name: in Latin; adjectives, a head noun, the rest in the genitive or after a preposition.

    Returns:
        The name with its adjectives and head in the nominative, None where the head is not known.
    """
    parts = name.split(" ")
    for at, word in enumerate(parts[:4]):
        head = head_of(word.strip('"„“,.'))
        if head is None:
            continue
        if fold(word) == head.singular or (fold(word) == head.plural and head.gender != "f"):
            return name
        plural = bool(_PLURAL.search(word))
        ending = _NEW_ADJECTIVE[head.gender, plural]
        adjectives = [_ADJECTIVE.sub(ending, adjective) if adjective != "i" else adjective for adjective in parts[:at]]
        return " ".join([*adjectives, _noun(word, head, plural), *parts[at + 1 :]])
    return None
