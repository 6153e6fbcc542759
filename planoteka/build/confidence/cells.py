"""What speaks against the reading of a field, from its own cells and values."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawCell
from normalise.contents import GUESSED, begins_with_verb, is_number, reads_as_deadline
from normalise.headers import EXACT, PAIR, is_header
from normalise.letters import holds_digit
from normalise.model import Amount
from normalise.numbering import BULLETS
from normalise.script import to_latin
from planoteka.build.confidence.observed import LISTS, Observed, Usual, amounts_of
from planoteka.build.confidence.texts import (
    begins_small,
    ends_open,
    ends_sentence,
    holds_label,
    holds_number,
    holds_odd_gap,
)

WORDED = ("tasks", "responsible", "indicators", "risks")
"""Fields whose values are words of their own, never those of a header or figures alone."""
OF_PARAGRAPHS = ("responsible", "resources", "remarks")
"""Fields whose cells may well hold several paragraphs."""
OF_PARTS = ("responsible", "resources", "deadlines")
"""Fields of several columns, or of parts that belong together."""
EACH = ("responsible", "deadlines")
"""Fields that every activity has where most have them."""
SOMETIMES = ("risks", "remarks")
"""Fields that may well be empty where most activities have them."""
ENDING = ("title", "tasks", "responsible", "indicators", "resources", "risks")
"""What is asked whether it is whole at its end."""
_BEHIND_ITEM = ",;–- "
_BEHIND_NUMBER = ".:)–-"
_LIST = re.compile(r"(?:^|[^\W\d] )1[.)] .+ 2[.)] ")
TOP, BOTTOM = 1, 3
SAME = 1.0
"""Points by which boxes above each other may overlap."""
_YEAR = re.compile(r"\b20[1-4]\d\b")


def doubt_field(name: str, seen: Observed, usual: Usual) -> set[str]:
    """All doubts about the title or a field of an activity; an empty one is odd where the others have something."""
    found: set[str] = set()
    if name in usual.fields and name not in seen.filled and name not in SOMETIMES:
        found.add("no one or no time, unlike the others" if name in EACH else "empty, unlike the others")
    if name not in seen.held:
        return found | _doubt_parts(name, seen, usual) if name == "deadlines" else found
    for cell in seen.cells.get(name, ()):
        found |= _doubt_column(cell)
    if name in seen.gaps and (not usual.justified or any(map(holds_odd_gap, seen.texts(name)))):
        found.add("a wide gap stands within a line")
    found |= _doubt_paragraphs(name, seen, usual)
    if name == "title":
        found |= _doubt_title(seen, usual)
    found |= _doubt_values(name, seen, usual)
    if name in ENDING and any(map(ends_open, _ends(name, seen))):
        found.add("it ends in the middle of a sentence")
    return found | _doubt_parts(name, seen, usual) if name in OF_PARTS else found


def _ends(name: str, seen: Observed) -> Iterator[str]:
    """How the title, the items of a list or a field end, without marks that may well end an item."""
    texts = [seen.built.title] if name == "title" else [value.text for value in getattr(seen.built, name)]
    return (text.rstrip(_BEHIND_ITEM) for text in (texts if name in LISTS else texts[-1:]))


def _doubt_column(raw: RawCell) -> set[str]:
    """Doubts about what the column of a cell holds."""
    if raw.column.field is None:
        return {"unknown header"}
    if not raw.column.path or raw.column.header.certainty == GUESSED:
        return {"column told by its content"}
    return set() if raw.column.header.certainty in (EXACT, PAIR) else {"header told by a part of it"}


def _doubt_paragraphs(name: str, seen: Observed, usual: Usual) -> set[str]:
    """Doubts about whether a text is one: a second one seems to begin within it; what a page cuts has its own."""
    if any(text.lines and text.lines[0].page != text.lines[-1].page for text in seen.texts(name)):
        return set()
    if name in seen.doubled:
        return set() if name in OF_PARAGRAPHS else {"a second paragraph begins within it"}
    anew = name in (*LISTS, "risks") and usual.begins_anew(seen, name)
    return {"a line within it begins with a capital"} if anew else set()


def _doubt_title(seen: Observed, usual: Usual) -> set[str]:
    """Doubts about a title: a second one seems to begin within it, a number or the name itself stands elsewhere."""
    title = seen.raw.title
    inner = pairwise(title.lines) if usual.verbs else ()
    goal = seen.goals[-1] if seen.goals else None
    other = seen.cells.get("other", ())
    unknown = [raw for raw in other if raw.column.field is None]
    found = {
        "a second title seems to begin within it": any(
            begins_with_verb(below.text) and not ends_sentence(above.text) for above, below in inner
        ),
        "a list stands within it": "1" in seen.built.title and _LIST.search(seen.built.title),
        "a number of the outline stands within it": holds_number(seen.built.title),
        "what an unknown label tells stands above it": any(_stands_above(raw.text, title) for raw in unknown),
        "each goal has one activity, which may be named by it": usual.alone
        and not (seen.built.number or (goal and goal.number)),
        "it has no number, and one stands in no field": seen.built.number is None
        and any(raw.column.field in (None, "number") and is_number(to_latin(raw.text.joined)) for raw in other),
    }
    return {reason for reason, holds in found.items() if holds} | _doubt_number(seen)


def _doubt_number(seen: Observed) -> set[str]:
    """Doubts about a number that says less than what is printed in its place: `1.1` for `1.1/a`."""
    printed = seen.raw.number_text.joined.lstrip(f"{BULLETS} ").rstrip(_BEHIND_NUMBER)
    if not printed or printed == seen.built.number:
        return set()
    printed = "".join(to_latin(printed).split())
    if seen.built.number is None:
        return {"what stands for its number is none"}
    _, number, rest = printed.partition(seen.built.number)
    return {"more stands for its number"} if number and rest else set()


def _stands_above(text: PlacedText, title: PlacedText) -> bool:
    """Whether words stand on the page of a title and above it."""
    if not title.lines or not any(map(str.isalpha, text.joined)):
        return False
    one, two = text.lines[0], title.lines[0]
    return one.page == two.page and one.box[BOTTOM] <= two.box[TOP] + SAME


def _doubt_values(name: str, seen: Observed, usual: Usual) -> set[str]:
    """Doubts about values of another kind than the field's."""
    texts = [value.text for value in getattr(seen.built, name)] if name in WORDED else []
    found: set[str] = set()
    if name == "responsible" and any((begins_small(t) or holds_digit(t)) and reads_as_deadline(t) for t in texts):
        found.add("holds what reads as a deadline")
    if any(is_header(t) or (holds_digit(t) and not any(map(str.isalpha, t))) for t in texts):
        found.add("holds a number or a header word for a text")
    if usual.has_headers or name == "deadlines":
        said = [seen.built.title] if name == "title" else [value.text for value in getattr(seen.built, name, ())]
        if any(map(usual.holds_header, said)) or (name == "deadlines" and any(map(holds_label, said))):
            found.add("a header stands within it")
    return found


def _doubt_parts(name: str, seen: Observed, usual: Usual) -> set[str]:
    """Doubts about what the columns of a field have to do with each other."""
    columns = {id(raw.column): raw.column for raw in seen.cells.get(name, ())}.values()
    found: set[str] = set()
    if name == "responsible" and usual.leads and columns and all(c.field == "partners" for c in columns):
        found.add("partners without a lead, unlike the others")
    if name == "resources":
        found |= doubt_amounts(amounts_of(seen), columns, usual)
        if usual.amounts and any(not r.amounts and holds_digit(r.text) for r in seen.built.resources):
            found.add("figures and no amount, unlike the others")
    if name == "deadlines":
        if usual.one_time and any(len(d.parts) > 1 and not d.tasks for d in seen.built.deadlines):
            found.add("two times stand in it, unlike the others")
        parts = {c.header.part for c in columns}
        if any(is_tick(raw) for raw in seen.cells.get(name, ())):
            found.add("a tick stands for a time")
        if len(columns) > 1 and not ({"start", "end"} <= parts or "mark" in parts):
            found.add("times of several columns")
    return found


def doubt_amounts(amounts: Sequence[Amount], columns: Collection[Column], usual: Usual) -> set[str]:
    """Doubts about what the amounts from some columns lack."""
    printed = {int(year) for column in columns for year in _YEAR.findall(column.printed)} if amounts else set()
    found = {
        "an amount without a currency, unlike the others": usual.currencies
        and any(a.currency is None for a in amounts),
        "its header names a year, and no amount has it": printed and all(a.year not in printed for a in amounts),
    }
    return {reason for reason, holds in found.items() if holds}


def is_tick(raw: RawCell) -> bool:
    """Whether a cell holds one sign alone, as the charts of quarters do."""
    return len(raw.text.joined) == 1 and raw.column.header.part != "mark"
