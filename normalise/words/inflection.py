"""What form a word stands in, told by which of its other forms the vocabulary has: it holds no grammar itself."""

from functools import cache, lru_cache

from normalise.vocabulary import has_word, read_short_words, share_of

_VOWELS = "aeiou"
_LEAST = 4
"""Letters of a word whose forms tell anything: shorter ones are forms of too many words."""
_RATHER = 10
"""Times that a word is more common than another for it to be the one meant."""
_NEVER_NOMINATIVE = ("om", "em", "og", "eg", "oj", "im", "ih")
"""Ends of other cases; a noun that ends in one itself (`prilog`, `sistem`) has forms with more."""


@lru_cache(maxsize=8192)
def is_adjective(word: str) -> bool:
    """Whether a word in small Latin letters is an adjective in the nominative (`upotrebna`, `javni`, `novo`).

    Of several works (`radovi`), as `radovima` tells, few will think that they are a man's called `Rad`.
    """
    stem = word[:-1]
    if len(word) < _LEAST or word[-1] not in "aeio" or not (has_word(f"{stem}og") and has_word(f"{stem}im")):
        return False
    return share_of(f"{stem}ima") <= _RATHER * share_of(f"{stem}og")


@lru_cache(maxsize=8192)
def is_oblique(word: str) -> bool:
    """Whether a word in small Latin letters is an adjective in another case of one (`narodnoj`, `službenom`)."""
    return len(word) > _LEAST and word[-2:] in ("oj", "og", "om") and is_adjective(f"{word[:-2]}i")


@lru_cache(maxsize=8192)
def is_genitive(word: str) -> bool:
    """Whether a word in small Latin letters is a noun that can only stand in the genitive of one: `pravilnika`.

    `lista` (beside `list`), and `akta` and `dokumenta`, of which there may be several, can stand in the nominative.
    """
    stem = word[:-1]
    if len(word) < _LEAST or word[-1:] != "a" or not has_word(word) or not (has_word(stem) or _is_fleeting(stem)):
        return False
    masculine = has_word(f"{stem}om") or has_word(f"{stem}em")
    return masculine and not has_word(f"{stem}ama") and word not in _several_in_a() and not is_adjective(word)


@lru_cache(maxsize=8192)
def is_active(word: str) -> bool:
    """Whether a word in small Latin letters says what somebody did (`utvrdila`, `usvojio`); `vozila` is a noun.

    So is `stabala`, of which the genitive of many takes an `a` into `stabla`.
    """
    if word[-3:] == "ala" and has_word(f"{word[:-3]}la"):
        return False
    stem = word[:-2] if word[-2:] in ("la", "lo", "li", "le") else word[:-1] if word[-1:] == "o" else ""
    return len(stem) >= _LEAST and has_word(f"{stem}ti") and not (has_word(f"{stem}lom") or has_word(f"{stem}om"))


@lru_cache(maxsize=8192)
def is_done(word: str) -> bool:
    """Whether a word in small Latin letters says what was done to something (`odigrano`, `održane`)."""
    stem = word[:-1] if word[-1:] in _VOWELS else word
    return len(stem) > _LEAST and stem.endswith("an") and has_word(f"{stem[:-1]}ti") and is_adjective(f"{stem}i")


@lru_cache(maxsize=8192)
def is_nominative(word: str) -> bool:
    """Whether a word in small Latin letters is a noun that can only stand in the nominative, of one or of several.

    `metode` and `uprave`, of one in the genitive and of several in the nominative, are not.
    """
    if len(word) < _LEAST or not has_word(word) or is_adjective(word):
        return False
    stem, last = word[:-1], word[-1]
    if last == "a":
        return has_word(f"{stem}om") and has_word(f"{stem}i") and not (has_word(stem) or _is_fleeting(stem))
    if last == "o":
        return has_word(f"{stem}om") and has_word(f"{stem}u") and not has_word(f"{stem}i")
    if last == "e":
        return has_word(f"{stem}em") and has_word(f"{stem}u") and not has_word(f"{stem}om")
    if last == "i":
        masculine = stem.endswith(("ov", "ev", "c")) or has_word(f"{stem}om") or has_word(f"{stem}em")
        only = not has_word(f"{stem}ama") or _are_rather_men(stem)
        return masculine and has_word(f"{stem}ima") and only
    if last == "u" or word.endswith("ih"):
        return False
    if word.endswith(_NEVER_NOMINATIVE):
        return has_word(f"{word}i") or has_word(f"{word}om") if last == "m" else has_word(f"{word}u")
    return has_word(f"{word}a") or has_word(f"{word}i")


def _are_rather_men(stem: str) -> bool:
    """`zapisnici` are several of the common `zapisnik`, not the rare `zapisnica` in the dative; `bolnici` is that."""
    return stem.endswith("nic") and share_of(f"{stem[:-1]}k") > _RATHER * share_of(f"{stem}a")


@cache
def _several_in_a() -> frozenset[str]:
    """Nouns of which several end in `a` beside the usual `i`."""
    return read_short_words("several_in_a")


def _is_fleeting(stem: str) -> bool:
    """Whether a noun has the stem with an `a` before its last letter where nothing follows: `centr-a`, `centar`."""
    return len(stem) > 1 and stem[-2] not in _VOWELS and has_word(f"{stem[:-1]}a{stem[-1]}")
