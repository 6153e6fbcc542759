"""Unknown names back to the nominative: `sa Turističkom organizacijom Užica` names Turistička organizacija Užica."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from normalise.parties.tokens import abbreviation, ekavian, fold, stem, words

_HEAD_WITHIN = 4
"""Words of a name among which its head noun stands."""


class Head(NamedTuple):
    """A noun that names a body: nominatives (folded), gender, whether its names go on after commas."""

    singular: str
    plural: str
    gender: str
    is_list: bool

    def is_plural(self, word: str) -> bool:
        """Whether a form of it is the nominative of many, and not that of one too."""
        return fold(word) == self.plural != self.singular


@cache
def heads() -> dict[str, tuple[Head, ...]]:
    """Heads by the stem of their word; ekavian and ijekavian forms share one."""
    found: dict[str, tuple[Head, ...]] = {}
    for kind in ("list", "other"):
        for singular, plural, gender in words()["heads"][kind]:
            if " " not in singular:
                head = Head(fold(singular), fold(plural), gender, kind == "list")
                for key in {stem(singular), stem(plural)}:
                    found[key] = (*found.get(key, ()), head)
    return found


@lru_cache(maxsize=8192)
def head_of(word: str) -> Head | None:
    """The head that a word is a form of, in any case; of two spellings the one that it shares more letters with."""
    masculine = word.partition("/")[0]  # direktor/ica
    choices = heads().get(stem(masculine))
    if not choices:
        return None
    return max(choices, key=lambda head: _shared(fold(masculine), head.singular))


def _shared(word: str, other: str) -> int:
    """Letters that two words begin with in common."""
    return next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))


@lru_cache(maxsize=8192)
def is_nominative(word: str) -> bool:
    """Whether a word is the nominative of a head, singular or plural (`Ministarstvo`, `organi`, also `Min.`)."""
    masculine = word.partition("/")[0]
    form, choices = ekavian(fold(masculine)), heads().get(stem(masculine), ())
    return any(form in (ekavian(head.singular), ekavian(head.plural)) or form.endswith(".") for head in choices)


_PERSONS = re.compile(r"[a-zčćđšž]{2,}(?:[^l]nici|telji|ari|isti|lozi|ioci|anti|enti|ovci|eri|ori|jatri|[^d]a[cč]i)")
"""Plurals of persons by their work: `domari`, `razrednici`, `ugostitelji`; no matter of a body has this form."""


def names_persons(word: str) -> bool:
    """Whether a word is the nominative plural of persons, whatever they do; `Vinkovci` is a town."""
    if not word.endswith("i") or (word[0].isupper() and word.endswith("ovci")):
        return False
    return _PERSONS.fullmatch(word.lower()) is not None and word not in words()["no_persons"]


def is_noun(word: str) -> bool:
    """Whether a word names a body or persons, in any case; `MUP-ovi` are bodies."""
    return head_of(word) is not None or names_persons(word) or (word.endswith("i") and abbreviation(word) != word)


@cache
def _adjective() -> re.Pattern[str]:
    """What most adjectives are made like, folded: `strucni`, `gradska`, `ovlasceni`."""
    known = "|".join(words()["adjectives"])
    return re.compile(rf"[a-z-]*(?:[sczk]k|[^aeiou]n|en|ovan|iran|cion|dnj|snj|{known})(?:[aeiou]|om|im|oj)")


def is_adjective(word: str) -> bool:
    """Whether a word is made like an adjective."""
    return _adjective().fullmatch(fold(word)) is not None


_ENDINGS_OF_ADJECTIVES = {"a": "am", "e": "eo", "i": "i", "o": "oe", "u": "u", "m": "mi"}
"""Last letter of a noun to those of its adjectives; `i` before a consonant."""


def agrees(word: str, noun: str) -> bool:
    """Whether a word can be the adjective of a noun in the form that both have."""
    if not word.replace("-", "").isalpha() or word.isupper() or is_noun(word) or len(word) <= len("za"):
        return False
    ending, head = fold(noun.partition("/")[0])[-1], head_of(noun)
    if head is not None and head.gender == "f" and ending in "et":
        return word[-1] == ("e" if ending == "e" else "a")
    if head is not None and head.gender == "m" and ending == "a" and fold(noun) == head.singular:
        return word[-1] == "i"  # `gradski arhitekta`
    if head is not None and head.gender == "m" and ending == "o":
        return word[-1] == "i"  # `lokalni radio`
    return word[-1] in _ENDINGS_OF_ADJECTIVES.get(ending, "i")


def names_several(name: str) -> bool:
    """Whether an unknown name is that of a kind of body and not of one body: `školske uprave`, `Glavni gradovi`.

    A capital before a plural that is the genitive singular too (`Skupštine grada`) names one body.
    """
    for word in name.split(" ")[:_HEAD_WITHIN]:
        head = head_of(word.strip('"„“,.'))
        if head is not None:
            several = ekavian(fold(word)) == ekavian(head.plural) and head.plural != head.singular
            return several and (head.gender != "f" or not name[:1].isupper())
    return False


_ADJECTIVE = re.compile(r"(?:ima|im|ih|oga|og|om|oj|omu|em|e|a|o|i|u)$")
_OF_ONE = ("og", "eg")
"""Endings of adjectives in the genitive of one: `gradskog odeljenja`."""
_GOVERNED_ADJECTIVE = re.compile(r"n(?:im|ima|om|oj|og|oga)$")
_NEW_ADJECTIVE = {
    ("f", False): "a", ("m", False): "i", ("n", False): "o", ("f", True): "e", ("m", True): "i", ("n", True): "a",
}  # fmt: skip


def _is_plural(word: str, head: Head, adjectives: list[str]) -> bool:
    """Whether a head's form is plural: `organizacijama`, `timovima`, `međunarodnih organizacija`."""
    form = fold(word)
    dative = (head.singular[:-1] + "ama") if head.gender == "f" else (head.plural[:-1] + "ima")
    return form == dative or form == head.plural != head.singular or any(a.endswith("ih") for a in adjectives)


def _says_one(words_of_name: Sequence[str]) -> bool:
    """`ministarstva nadležnog …`, `Ministarstva prosvjete`: the genitive of one, whose nominative of many is alike."""
    noun, *rest = words_of_name
    return (bool(rest) and rest[0].endswith("og")) or (noun[0].isupper() and noun.endswith("stva"))


def _noun(word: str, head: Head, plural: bool) -> str:
    """The nominative of a head's printed form, its own letters kept (`organizacijom` gives `organizacija`)."""
    form, wanted = fold(word), head.plural if plural else head.singular
    same = _shared(form, wanted)
    return word[: len(word) - len(form) + same] + wanted[same:]  # from the end: `općin` is folded to `opstin`


def to_singular(words_of_name: Sequence[str], head: Head) -> str:
    """Adjectives and their head, printed in the plural, as one body is named: `osnovna tužilaštva` gives singulars."""
    *adjectives, noun = words_of_name
    ending = _NEW_ADJECTIVE[head.gender, False]
    return " ".join([*(_ADJECTIVE.sub(ending, word) for word in adjectives), _noun(noun, head, False)])


def to_nominative(name: str) -> str | None:
    """Put a name that stands after `u saradnji sa` or `uz podršku` into the nominative.

    Args:
        name: in Latin; adjectives, a head noun, the rest in the genitive or after a preposition.

    Returns:
        The name with its adjectives and head in the nominative, None where the head is not known.
    """
    if (short := abbreviation(name)) != name:
        return short  # MPUDT-om
    parts = name.split(" ")
    for at, word in enumerate(parts[:_HEAD_WITHIN]):
        head = head_of(word.strip('"„“,.'))
        if head is None or (word.isupper() and head_of(" ".join(parts[at + 1 : at + 2])) is not None):
            continue  # `NVO partnerima`
        one = head.gender != "f" and (_says_one(parts[at:]) or any(a.endswith(_OF_ONE) for a in parts[:at]))
        plural = not one and _is_plural(word, head, parts[:at])
        if fold(word) == head.singular and not plural:
            if head.gender != "f" or at or not word.islower():
                return name
            plural = True  # `uz pomoć institucija`: a noun of many has no other genitive that looks so
        of_one = name[0].isupper() or not (at and parts[0][-1:] in "aeiu")
        if head.gender == "f" and fold(word) == head.plural and of_one:
            plural = False  # `uz podršku Službe …`: the genitive singular
        ending = _NEW_ADJECTIVE[head.gender, plural]
        adjectives = [a if a == "i" or a.isupper() else _ADJECTIVE.sub(ending, a) for a in parts[:at]]
        rest = parts[at + 1 :]
        if rest[1:2] == ["za"] and _GOVERNED_ADJECTIVE.search(rest[0]):
            rest = [_ADJECTIVE.sub(ending, rest[0]), *rest[1:]]  # ministarstvom nadležnim za …
        return " ".join([*adjectives, _noun(word, head, plural), *rest])
    return None
