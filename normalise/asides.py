"""Lines that tell of the document itself and name nothing in it, however they are set."""

from normalise.facts.acts import names_number
from normalise.facts.places import place_in
from normalise.facts.words import begins_with, facts_data, is_day_alone, words_of
from normalise.headings import parse_heading


def is_aside(text: str) -> bool:
    """Whether a line gives place and day, number or state of a document, a chapter of text or the unit of its money.

    As `Sarajevo, mart 2026.`, `Mart 2026.`, `Broj: 02-12/26`, `Nacrt`, `1. Uvod`, `Svi iznosi su u KM`.
    """
    return (
        place_in(text) is not None
        or names_number(text)
        or begins_with(text, facts_data()["asides"])
        or is_day_alone(text)
        or names_text(text)
    )


def names_text(text: str) -> bool:
    """Whether a heading is one of a chapter of text: `1. Uvod`."""
    title = text[parse_heading(text).start :]
    return " ".join(words_of(title)) in facts_data()["text_chapters"]
