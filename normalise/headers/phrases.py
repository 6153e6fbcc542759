"""Headings and labels that say what a row, a column or a table is for."""

import re
from functools import lru_cache

from normalise.fields import DONE
from normalise.headers.data import WORDS, header_words, tight
from normalise.headers.words import is_weak, match_words
from normalise.months import month_names
from normalise.script import fold, to_latin

LISTED = 2
"""Words among which a line names what its list holds, where the last one does not."""

_NUMBER = re.compile(r"(?:\d+(?:\.\d+)*|\b[IVX]+\b)[\s.:–—-]*")
"""The number of a caption."""
_COUNTS = re.compile(r"^\W*\d{1,2}(?:\.\d{1,2})*[.)]\s+")


@lru_cache(maxsize=4096)
def is_plan_word(text: str) -> bool:
    """Whether a heading only announces the plan or a table (`PLAN AKTIVNOSTI`, `Tabela 2`)."""
    data, words = header_words(), WORDS.findall(fold(text))
    folded = " ".join(words)
    if f"{folded} ".startswith(data["announcing"]):
        return True
    if len(words) > 1 and all(word in data["parts_of_plan"] for word in words):  # `Ciljevi, mere i aktivnosti`
        return True
    return any(phrase in f" {folded}" for phrase in data["plan_words"])


def is_chapter_word(title: str) -> bool:
    """Whether the title of a numbered heading only says that what it names follows: `3. Mjere`."""
    return " ".join(WORDS.findall(fold(title))) in header_words()["parts_alone"]


@lru_cache(maxsize=4096)
def names_sum(text: str) -> bool:
    """Whether a row that begins with the text holds sums (`Ukupno`, `Suma za meru 1.1`); woods are none (`šuma`)."""
    folded = fold(text)
    return header_words()["sum"].match(folded) is not None and to_latin(text).lstrip()[:1].lower() == folded[:1]


def is_caption(text: str) -> bool:
    """Whether a line is the numbered caption of a table or picture (`Tabela 2. Pregled aktivnosti`)."""
    return header_words()["caption"].match(fold(text)) is not None


def caption_end(text: str) -> int:
    """Where the number of a caption ends, with what parts it from the title; 0 for other lines."""
    found = _NUMBER.search(text) if is_caption(text) else None
    return found.end() if found else 0


def is_note(text: str) -> bool:
    """Whether a line beside a table says where it comes from or notes something (`Izvor: …`, `Napomena: …`)."""
    return header_words()["note"].match(fold(text)) is not None


def only_names(text: str) -> bool:
    """Whether a header only says that its cells name or describe something: `Opis`, `Naziv`."""
    return tight(text) in header_words()["naming_set"]


def names_part_of_year(text: str) -> bool:
    """Whether a header is that of a column to be marked for a month or quarter: `jan`, `IV`, `2. kvartal`."""
    return tight(text) in header_words()["mark_set"]


def names_decided(text: str) -> bool:
    """Whether a header names what is to be done where who does it and when stand beside: `Zaključak`, `Zaduženje`."""
    return tight(text) in header_words()["decided_set"]


def heads_form(label: str, value: str) -> bool:
    """Whether two texts only head the labels of a form and what stands beside them: `Element | Opis`."""
    sets = header_words()["form_head_sets"]
    return tight(label) in sets["labels"] and tight(value) in sets["values"]


def _uncounted(text: str) -> str:
    """A label without the number that counts it: `1. Naziv aktivnosti:`."""
    return _COUNTS.sub("", text)


def describes(text: str) -> bool:
    """Whether a header says that its cells describe what is named elsewhere: `Opis obaveze`."""
    return tight(_uncounted(text)).startswith(tuple(header_words()["describing"]))


def described_field(text: str) -> str | None:
    """The field of what the cells below a header describe: `Kratak opis mjere`; None where they describe nothing."""
    words = WORDS.findall(fold(_uncounted(text)))
    at = next((i for i, word in enumerate(words) if word in header_words()["describing"]), None)
    return match_words(" ".join(words[at + 1 :]))[0] if at is not None and all(map(is_weak, words[:at])) else None


def names_several(text: str) -> bool:
    """Whether a label announces a list of what is done: `Planirani zadaci`, but not `Naziv aktivnosti`."""
    words = WORDS.findall(fold(_uncounted(text)))
    return bool(words) and words[-1] in header_words()["several"] and words[0] not in header_words()["naming"]


def announces_items(text: str, sure: bool = False) -> bool:
    """Whether a line with a colon says that a list of what is done follows: `Planirane aktivnosti:`.

    In a sentence too, `Sprovešće se sledeće aktivnosti:`, but not where its words name something else of them.

    Args:
        text: the line.
        sure: not of measures alone, which a text may take without planning them.
    """
    if not text.endswith(":"):
        return False
    data, words = header_words(), WORDS.findall(fold(text))
    last = next((word for word in reversed(words) if not word.startswith(data["following"])), "")
    named = data["listed"].intersection((*words[:LISTED], last))
    if sure:
        named &= {*data["several"]}
    return bool(named) and words[0] not in data["naming"] and match_words(" ".join(words))[0] in {None, *DONE}


def names_month(text: str) -> bool:
    """Whether a heading is but the name of a month, with its year or without."""
    words = WORDS.findall(fold(text))
    named = [word for word in words if word in month_names()]
    return bool(named) and all(word in named or word.isdecimal() for word in words)


def names_record(text: str) -> bool:
    """Whether a header is one of a register of contracts or of what has happened: `Dobavljač`, `Datum`."""
    return any(word.startswith(tuple(header_words()["registers"])) for word in WORDS.findall(fold(text)))


def asks_name(text: str) -> bool:
    """Whether a label asks for the name of one thing: `Naziv aktivnosti`."""
    words = WORDS.findall(fold(_uncounted(text)))
    return bool(words) and words[0] in header_words()["naming"] and not describes(text)


def names_outcome(text: str) -> bool:
    """Whether a header names what comes of an activity: `Očekivani rezultat`."""
    return any(word.startswith(tuple(header_words()["outcomes"])) for word in WORDS.findall(fold(text)))


def rates(text: str) -> bool:
    """Whether a cell only says how urgent something is: `Visok`, `Srednji prioritet`."""
    words = WORDS.findall(fold(text))
    return bool(words) and all(word.startswith(tuple(header_words()["ratings"])) for word in words)


def names_aim(text: str) -> bool:
    """Whether a label says no more than that it is an aim, of a plan or of a project: `Cilj`, no `Strateški cilj`."""
    return tight(text) in header_words()["aims"]


def names_year(text: str) -> bool:
    """Whether a header says that its cells hold a year: `Bazna godina`."""
    return any(word.startswith(tuple(header_words()["years"])) for word in WORDS.findall(fold(text)))


def names_measures(text: str) -> bool:
    """Whether a heading announces measures or activities that follow as numbered headings; no table of contents."""
    folded = " ".join(WORDS.findall(fold(text)))
    if f"{folded} ".startswith(header_words()["listing"]):
        return False
    return is_plan_word(text) or f"{folded} ".startswith(header_words()["narrative_words"])
