"""Lines that tell of the document itself and name nothing in it, however they are set."""

from normalise.facts.acts import day_of_session, names_number
from normalise.facts.gazette import heads_issue
from normalise.facts.places import place_in
from normalise.facts.said import Said
from normalise.facts.title import dates_title
from normalise.facts.words import begins_with, facts_data, is_day_alone, names_plan, read_years, words_of
from normalise.headings import parse_heading

__all__ = ["closes_text", "dates_title", "introduces_text", "is_aside", "is_dated_title", "names_plan"]


def is_aside(text: str) -> bool:
    """Whether a line gives place and day, number, state or gazette of a document, or the unit of its money.

    As `Sarajevo, mart 2026.`, `Mart 2026.`, `Broj: 02-12/26`, `Nacrt`, `Službeni list 3/26`, `Svi iznosi su u KM`.
    """
    return (
        place_in(text) is not None
        or names_number(text)
        or begins_with(text, facts_data()["asides"])
        or " ".join(words_of(text)) in facts_data()["asides_alone"]
        or is_day_alone(text)
        or heads_issue(text)
    )


def closes_text(text: str) -> bool:
    """Whether a line gives number, or place and day, of a document, or tells of the session that adopted it."""
    return place_in(text) is not None or names_number(text) or day_of_session([Said(text)]) is not None


def is_dated_title(text: str) -> bool:
    """Whether a heading begins with a kind of plan and says for which years it is: `PLAN OBUKE ZA 2027. GODINU`."""
    return names_plan(text) and read_years(text) is not None


def introduces_text(text: str) -> bool:
    """Whether a heading is that of the first chapter of a text: `1. Uvod`."""
    title = text[parse_heading(text).start :]
    return " ".join(words_of(title)) in facts_data()["first_chapters"]
