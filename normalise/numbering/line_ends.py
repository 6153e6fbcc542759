"""Whether an item ends with a line of a cell and another one begins with the next, by their words."""

import re

from normalise.numbering.words import (
    forms,
    is_deed,
    is_ordinal,
    names_anew,
    names_several,
    opens_indicator,
    plain,
    unbroken,
)
from normalise.words.inflection import is_active, is_adjective, is_genitive, is_nominative, is_oblique

OPENS, _CLOSES = "\"„“'(", ')]”“»"%'

_WORD = re.compile(r"[^\W\d_]")
_ORDINAL = re.compile(r"\d{1,4}\. ")
SHORT_MEASURE = 4
"""Letters of a measure whose other forms begin as too many words do."""
_UNFINISHED = (",", "-", "–", "—", "/")
_WANTS_SUBJECT = re.compile(
    r"\bkoj(?:(?:u|ega?|emu?|im|ima|oj|ih|om) (?:je|su) \w+[aeilo]|i je \w+l[aeio]|i su \w+l[aeo]"
    r"|a je \w+(?:l[eio]|[^l]o)|e je \w+(?:la|[^l]o)|e su \w+li)$"
)
"""A line ends in a clause whose subject is still to come: `portal koji je razvilo` over `Ministarstvo`."""


def goes_on(before: str) -> bool:
    """Whether a line (with the one before it) cannot end an item, however much room it has."""
    return before.endswith(_UNFINISHED) or _WANTS_SUBJECT.search(plain(before)) is not None


def hangs(before: str) -> bool:
    """Whether a line (after the one before it, which may hold the beginning of its word) ends in a preposition.

    Or in what somebody did, and what it was is still to come: `Vlada utvrdila` over `Predlog zakona`.
    """
    *words, last = unbroken(before).split()
    if not last.islower():
        return False  # `Faza I` is whole
    return plain(last) in forms("hanging") or (is_active(plain(last)) and not {"se", "се"} & {*words})


def is_part(before: str, after: str) -> bool:
    """Whether the next line cannot begin an indicator, or the one before be a whole one.

    What was done (`Usvojen`) is none without its subject, nor `najmanje` without its number; none begins with a
    bracket, a name in quotes or in another case (`dostavljene` over `Vladi`), none is an abbreviation alone.
    """
    first = plain(after.split()[0].rstrip(".,;)"))
    named = first in forms("oblique_names") or is_oblique(first) or is_genitive(first) or _is_abbreviation(after)
    return is_deed(before) or (after[0].isdigit() and hangs(before)) or after[0] in OPENS or named


def is_quantity(text: str) -> bool:
    """Whether a text has no words but the unit of a figure (`75 %`, `6.000 litara`, `10(20)/0,4 kV`)."""
    figure, _, unit = text.rpartition(" ")
    return not _WORD.search(text) or (text[0].isdigit() and not _WORD.search(figure) and plain(unit) in forms("units"))


def is_date(text: str) -> bool:
    """Whether a text begins with a year or with another ordinal of time: `2027. godine`."""
    ordinal = _ORDINAL.match(text)
    return ordinal is not None and is_ordinal(text, ordinal.end())


def _is_abbreviation(text: str) -> bool:
    """Whether a text is one abbreviation (`RH`, `FBiH`)."""
    return text.isalpha() and sum(map(str.isupper, text)) > 1


def begins_anew(before: str, after: str) -> bool:
    """Whether a line begins with a subject of its own, and the one before is whole (`Objekat izgrađen` over `Doseg`).

    A line that ends in a preposition, an adjective or a name goes on; what was done (`Usvojen`) wants its subject.
    One word alone, or before another name, may be a name (`u opštini` over `Kragujevac`), but for several things.

    Args:
        before: the line before it.
        after: the rest of the cell.
    """
    last, (first, following) = before.split()[-1], (*unbroken(after).split(), "")[:2]
    if not _is_whole(before) or last[0].isupper() or hangs(before):
        return False
    if not (following[:1].islower() or (not following and names_several(first))):
        return False
    if first[0].isdigit():
        whole = is_nominative(plain(last)) or _is_counted(before)
        return before[0].isdigit() or (whole and not _is_measure(plain(last)))
    return (is_deed(last) or not is_adjective(plain(last))) and names_anew(first, following)


def counts_anew(before: str, after: str) -> bool:
    """Whether a line in small letters begins with a measure below a whole indicator: `broj obuka` over `broj đaka`.

    What stands before may be of it: `ukupan` over `broj`.
    """
    opening, last, first = (plain(word) for word in (before.split()[0], before.split()[-1], after.split()[0]))
    measures = forms("indicator_measures")
    if first not in measures - forms("hanging") or not (opening in measures or is_deed(opening)):
        return False
    of_it = any(map(is_adjective, (last, f"{last}i", f"{last[:-2]}{last[-1]}i")))  # `isti`, `jednak`, `ukupan`
    return _is_whole(before) and not (hangs(before) or of_it or is_deed(last) or last in measures)


def _is_counted(before: str) -> bool:
    """Whether a line says how many of something was done, and of what: `Održano šest ciklusa obuke`."""
    words = before.split()
    figures = (word[0].isdigit() or plain(word) in forms("spelled_out") for word in words[1:-1])
    return is_deed(words[0]) and any(figures) and not is_deed(words[-1])


def _is_measure(word: str) -> bool:
    """Whether a word is one of the measures of an indicator, in any case: `dužine` over `12 km`."""
    measures = forms("indicator_measures")
    return word in measures or any(word.startswith(m[:-1]) for m in measures if len(m) > SHORT_MEASURE)


def opens_item(before: str, after: str) -> bool:
    """Whether the next line begins with a word that begins an indicator, and the one before ends as items do."""
    return _is_whole(before) and opens_indicator(after.split()[0])


def _is_whole(before: str) -> bool:
    """Whether a line ends in a word or figure, or closes what it opened."""
    return before[-1].isalnum() or before[-1] in _CLOSES
