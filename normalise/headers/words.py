"""The field that the words of one header name, and how sure that is.

A header is matched whole first, then as a question, then by pairs of words, then by the word that stands first in it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from normalise.fields import GOAL_FIELDS
from normalise.headers.data import START, WORDS, header_words, tight
from normalise.headers.short import write_out
from normalise.script import fold

EXACT, PAIR, STEM, LATER_STEM = 1.0, 0.9, 0.75, 0.4
"""How sure a match is, by the way it was made."""
SHORTEST_STEM = 4
"""Letters: shorter beginnings are not looked for in words that a narrow column broke."""
MAX_HEADER = 160
"""Characters: longer text is no header."""
_ASIDE = re.compile(r"\(.*?\)|\d+|\bna \w+ jeziku\b", re.IGNORECASE)
"""Brackets and figures in a header, which are no part of its words."""
MAX_LEVELS = 60
"""Characters of a header that lists levels."""
_NOUN = re.compile(r"(?:[ae]nje|stvo|ija|ost|[^aeiou]or|os|eg|iz|oj|in|id|aj|et|od)$")
"""How nouns end that are no adjectives."""
_ADJECTIVE = re.compile(r"(?:sk|n|ljiv)(?:[aeiou]|og|om|im|ih|oj)$")
_TO_DO = re.compile(r"(?:ov|ir|is|av|iv)ati$|(?:od|er|uz|or)iti$")
"""How verbs end that say what is to be done: no header begins with one."""

_told: ContextVar[tuple[tuple[str, str], ...]] = ContextVar("headers of the format in force", default=())


@contextmanager
def told_headers(headers: Mapping[str, str]) -> Iterator[None]:
    """Within the block, these printed headers name these fields before all known words."""
    token = _told.set(tuple((tight(printed), field) for printed, field in headers.items()))
    try:
        yield
    finally:
        _told.reset(token)


def headers_told() -> tuple[tuple[str, str], ...]:
    """The headers of the format in force with their fields."""
    return _told.get()


def is_header(text: str) -> bool:
    """Whether the text is a header that is known word for word."""
    if not 0 < len(text) <= MAX_HEADER:
        return False
    start, told = fold(text)[:START], _told.get()
    if not told and start.isalpha() and start not in header_words()["starts"]:  # most texts, without a closer look
        return False
    return _match_whole(text, told) is not None


def match_words(text: str) -> tuple[str | None, float]:
    """The field a single header names and how sure that is; (None, 0) for unknown words."""
    return _match_words(text, _told.get())


@lru_cache(maxsize=4096)
def _match_words(text: str, told: tuple[tuple[str, str], ...]) -> tuple[str | None, float]:
    if not text.strip() or len(text) > MAX_HEADER:
        return None, 0.0
    whole = _match_whole(text, told)
    if whole:
        return whole, EXACT
    words = WORDS.findall(fold(write_out(text)))
    asked = _match_question(words)
    if asked:
        return asked, PAIR
    if len(words) > 1 and words[-1] in header_words()["until"]:  # `Realizovati do`
        return "deadline", STEM
    if len(words) > 1 and _TO_DO.search(words[0]):  # `Organizovati obuke`, `Sprovoditi kampanje`
        return None, 0.0
    if _names_levels(text, told):
        return "activity", PAIR
    paired = _match_pair(words, "/" in text)
    if paired:
        return paired, PAIR
    clause = next((at for at, word in enumerate(words) if at and word.startswith(header_words()["relative"])), None)
    if clause and (whole := _match_whole(" ".join(words[:clause]), told)):  # `Naziv propisa koji se donosi`
        return whole, PAIR
    stems, named = header_words()["stems_by_start"], _names_something(words)
    ranks = [
        (field == "number" and (at > 0 or named), _only_modifies(word, stem, field), at, -sum(map(len, stem)), field)
        for at, word in enumerate(words)
        for stem, field in stems.get(word[:2], ())
        if _starts(words, at, stem) and not _is_of_other(words, at, stem)
    ]
    if ranks:
        *_, at, _, field = min(ranks)
        counted = any(other in header_words()["counted"] for *_, other in ranks)
        counted = counted or (len(ranks) == 1 and _counts(words[at:]))
        if field == "number" and counted:  # `Oznaka projekta u proračunu`
            return "reference", STEM
        modifiers = {before for _, modifies, before, *_ in ranks if modifies}
        if all(i in modifiers or is_weak(w) or (named and _is_number(w)) for i, w in enumerate(words[:at])):
            return field, STEM
        described = "/" not in text and field != "responsible" and any(_is_described(words, i) for i in range(at))
        return (None, 0.0) if described else (field, LATER_STEM)
    glued = tight(text)  # a word broken by a narrow column
    joined = (("".join(stem), field) for stem, field in stems.get(glued[:2], ()) if not _is_of_other(words, 0, stem))
    length, found = max(((len(stem), field) for stem, field in joined if glued.startswith(stem)), default=(0, ""))
    return (found, STEM) if length > SHORTEST_STEM else (None, 0.0)


def _match_whole(text: str, told: tuple[tuple[str, str], ...]) -> str | None:
    """The field of a header that is known word for word, what stands in brackets and figures aside."""
    glued, whole = tight(text), header_words()["whole"]
    for printed, field in told:
        if printed == glued:
            return field
    found: str | None = whole.get(glued)
    bare = text if found else _ASIDE.sub("", text)
    return found if bare == text else whole.get(tight(bare))


def _names_levels(text: str, told: tuple[tuple[str, str], ...]) -> bool:
    """Whether a header lists levels down to what is done, all in one column: `Cilj, mjera, zadatak`."""
    parts = [p for p in header_words()["joints"].split(fold(text)) if p.strip()] if len(text) <= MAX_LEVELS else []
    if len(parts) < 2:
        return False
    (*above, (lowest, certainty)) = [_match_words(part.strip(), told) for part in parts]
    done = lowest in {"activity", "task"} and certainty >= STEM
    goals = any(field in {"goal", "specific_goal"} for field, _ in above)
    return done and goals and all(field in GOAL_FIELDS and sure >= STEM for field, sure in above)


def _match_question(words: Sequence[str]) -> str | None:
    """The field that a header asks for: `Ko će to uraditi?`, `Do kada`, `Kako ćemo znati da smo uspjeli`."""
    for start, later, field in header_words()["questions"]:
        first = start.split()
        if list(words[: len(first)]) == first and any(w.startswith(later) for w in words[len(first) - 1 :]):
            return str(field)
    return None


def _match_pair(words: Sequence[str], beside: bool) -> str | None:
    """The field of two words that stand in a header together.

    What stands before them decides where it is a noun that they only describe: `Rok ključnih aktivnosti`; with one of
    an indicator they decide, where no stroke (`beside`) or `i` stands between: `Pokazatelji i ciljane vrijednosti`.
    """
    data = header_words()
    head = next((i for i, w in enumerate(words) if w.startswith(data["head_stems"])), len(words))
    places: dict[str, int] = {}
    for i, word in enumerate(words):
        for stem in data["pair_stems"].get(word[:2], ()):
            if word.startswith(stem):
                places.setdefault(stem, i)
    for first, second, field in data["pairs"]:
        both = first in places and second in places
        if not both or (field == "number" and _names_something(words)):
            continue
        start, end = sorted((places[first], places[second]))
        decides = start == head or end <= head  # `Opis aktivnosti za provedbu mjere` speaks of activities
        if decides or (field in data["of_indicator"] and not (beside or data["beside_set"] & {*words[head:end]})):
            return str(field)
    return None


def names_code(text: str) -> bool:
    """Whether a header says that its cells hold a number or code beside a name: `Oznaka i naziv mjere`."""
    words = WORDS.findall(fold(text))
    return _names_something(words) and any(map(_is_number, words))


def _names_something(words: Sequence[str]) -> bool:
    """Whether a header says that its cells name what it speaks of, beside its number: `Oznaka i naziv mjere`."""
    return any(word in header_words()["naming"] for word in words)


def _counts(words: Sequence[str]) -> bool:
    """Whether the words say how many of something unknown there are: `Broj stanovnika`."""
    first, *others = words
    return first in header_words()["counting"] and any(w.isalpha() and not is_weak(w) for w in others)


def _is_number(word: str) -> bool:
    """Whether the word begins as one of a number does: `Oznaka`, `Šifra`."""
    stems = header_words()["stems_by_start"].get(word[:2], ())
    return any(field == "number" and _starts((word,), 0, stem) for stem, field in stems)


def is_weak(word: str) -> bool:
    """Whether the word says nothing of what a column holds, so that the next one decides: `Naziv`, `Planirane`."""
    weak: dict[str, list[str]] = header_words()["weak"]
    return word in weak["whole"] or word.startswith(tuple(weak["beginnings"]))


def _only_modifies(word: str, stem: Sequence[str], field: str) -> bool:
    """Whether the word is an adjective of a goal or of what is done: `Projektni partneri`, `Ciljni rok`.

    A stem that is a whole word is the noun itself: `Cijena`.
    """
    return field in header_words()["modifying"] and word != stem[0] and _ADJECTIVE.search(word) is not None


def _is_described(words: Sequence[str], at: int) -> bool:
    """Whether the word is a noun of no known meaning that the next ones describe: `Doprinos programu`.

    Short words are abbreviations, or pieces that a line end broke off.
    """
    word, following = words[at], words[at + 1]
    return not is_weak(word) and len(word) > 3 and len(following) > 2 and _NOUN.search(word) is not None


def _is_of_other(words: Sequence[str], at: int, stem: Sequence[str]) -> bool:
    """Whether a word that names its field only alone has another behind it: `Izvor buke` is no source of money."""
    alone = stem[0] in header_words()["alone"] and words[at].startswith(stem[0])
    return alone and not all(map(is_weak, words[at + 1 : at + 2]))


def _starts(words: Sequence[str], at: int, stem: Sequence[str]) -> bool:
    """Whether the words from `at` begin with the parts of the stem; two letters must be the whole word."""
    if at + len(stem) > len(words):
        return False
    return all(w == s if len(s) <= 2 else w.startswith(s) for w, s in zip(words[at:], stem, strict=False))
