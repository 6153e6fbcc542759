"""Events that a deadline hangs on: where their text ends, and their name in the nominative."""

from functools import lru_cache

from normalise.deadlines.vocabulary import load_data

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
_FEMININE = ("ske", "čke", "ške", "ne", "ve", "oj", "svake", "šnje")
_SOFT = "čćžšđj"
# `po sprovedenoj javnoj raspravi`: more than this are not said in a deadline.
_MOST_ADJECTIVES = 3
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
    words = text.split(" ")
    name = " ".join(_name_adjectives(words) or [_name_noun(words[0]), *words[1:]])
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
    """Keep capitals, or a capital first letter."""
    if word.isupper():
        return name.upper()
    return name[:1].upper() + name[1:] if word[:1].isupper() else name


def _name_adjectives(words: list[str]) -> list[str] | None:
    """`konačnog usvajanja` is `konačno usvajanje`, `javne rasprave` is `javna rasprava`; None without an adjective."""
    for count in range(min(_MOST_ADJECTIVES, len(words) - 1), 0, -1):
        noun = words[count]
        if not noun.isalpha() or len(noun) < 3:
            continue
        named = [_name_adjective(word, noun) for word in words[:count]]
        if all(named):
            return [*(name for name in named if name), _name_noun(noun), *words[count + 1 :]]
    return None


def _name_adjective(word: str, noun: str) -> str | None:
    """An adjective in the nominative that fits its noun, None where the word is none or does not agree with it."""
    if not word.isalpha() or len(word) < 4:
        return None
    name = _name_noun(noun)
    ending = next((end for end in _ADJECTIVE if word.endswith(end)), None)
    if ending and noun.endswith("a" if "g" in ending else "u"):
        stem = word[: -len(ending)]
        if name.endswith(_NEUTER):
            return stem + ("e" if stem[-1] in _SOFT or stem.endswith("nj") else "o")
        return stem + "i"
    feminine = noun.endswith(("e", "i")) and name.endswith(("a", "t"))
    if feminine and word.endswith(_FEMININE) and word.lower() not in load_data()["triggers"]["feminine_before_e"]:
        return word[: -2 if word.endswith("oj") else -1] + "a"
    return None
