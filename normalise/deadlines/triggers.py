"""Events that a deadline hangs on: where their text ends, and their name in the nominative."""

from functools import lru_cache

from normalise.deadlines.tokens import Token
from normalise.deadlines.vocabulary import fold, load_data

Tokens = tuple[Token, ...]

# Endings of the first noun, genitive or locative, and what they are in the nominative. First match wins.
_NOUN_ENDINGS = (
    ("nja", "nje"), ("nju", "nje"), ("ća", "će"), ("ću", "će"), ("đa", "đe"), ("đu", "đe"),
    ("stva", "stvo"), ("stvu", "stvo"), ("išta", "ište"), ("ištu", "ište"),
    ("etka", "etak"), ("etku", "etak"), ("anka", "anak"), ("anku", "anak"), ("upka", "upak"), ("upku", "upak"),
    ("atka", "atak"), ("atku", "atak"), ("aška", "ašak"), ("cija", "cije"),
    ("cijama", "cije"), ("ama", "e"), ("ima", "i"),
    ("osti", "ost"), ("ici", "ica"), ("uci", "uka"), ("vci", "vka"), ("šci", "ška"), ("lci", "lka"), ("aci", "aka"),
    ("zi", "ga"), ("moći", "moć"), ("i", "a"), ("e", "a"), ("a", ""), ("u", ""),
)  # fmt: skip
_NEUTER = ("nje", "će", "đe", "stvo", "ište", "lo", "no")
# An adjective before the noun: its endings in the genitive and locative of neuter and masculine, and of feminine.
_ADJECTIVE = ("oga", "og", "ega", "eg", "ome", "omu", "om", "emu", "em")
_FEMININE = ("ske", "čke", "ške", "ne", "ve", "oj")
_SOFT = "čćžšđj"
_TRAILING = " .,;:-–—("


@lru_cache(maxsize=8192)
def name_trigger(text: str) -> str | None:
    """Give an event's name: its first noun in the nominative, the rest as printed.

    Args:
        text: Latin, the event after `nakon`, `po`, `od` (genitive or locative).

    Returns:
        `usvajanje Zakona` of `usvajanja Zakona`; None where there is no text.
    """
    text = text.strip(_TRAILING)
    if not text:
        return None
    first, space, rest = text.partition(" ")
    second, gap, more = rest.partition(" ")
    named = _name_adjective(first, second) if space else None
    name = " ".join(named) + gap + more if named else _name_noun(first) + space + rest
    names: dict[str, str] = load_data()["triggers"]["names"]
    return names.get(name, name)


def _name_noun(word: str) -> str:
    if not word.isalpha() or (len(word) > 1 and word.isupper() and len(word) < 6):
        return word  # an abbreviation, a number
    known = load_data()["triggers"]["nouns"].get(word.lower())
    if known:
        return _like(word, known)
    for ending, nominative in _NOUN_ENDINGS:
        if word.lower().endswith(ending) and len(word) > len(ending) + 1:
            return _like(word, word[: -len(ending)].lower() + nominative)
    return word


def _like(word: str, name: str) -> str:
    """Keep a capital first letter."""
    return name[:1].upper() + name[1:] if word[:1].isupper() else name


def _name_adjective(first: str, second: str) -> tuple[str, str] | None:
    """`konačnog usvajanja` is `konačno usvajanje`, `javne rasprave` is `javna rasprava`; None without an adjective."""
    if not (first.isalpha() and second.isalpha() and len(first) > 4 and len(second) > 2):
        return None
    noun = _name_noun(second)
    ending = next((end for end in _ADJECTIVE if first.endswith(end)), None)
    if ending and second.endswith("a" if "g" in ending else "u"):
        stem = first[: -len(ending)]
        if noun.endswith(_NEUTER):
            return stem + ("e" if stem[-1] in _SOFT or stem.endswith("nj") else "o"), noun
        return stem + "i", noun
    feminine_noun = second.endswith(("e", "i")) and noun.endswith(("a", "t"))
    if (
        feminine_noun
        and first.endswith(_FEMININE)
        and first.lower() not in load_data()["triggers"]["feminine_before_e"]
    ):
        return first[: -2 if first.endswith("oj") else -1] + "a", noun
    return None


def fold_head(text: str) -> str:
    """Give the key of the first word of an event."""
    return fold(text.partition(" ")[0])
