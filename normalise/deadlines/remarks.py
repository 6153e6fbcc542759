"""What a person should know of a deadline's reading."""

from normalise.deadlines.items import Item
from normalise.deadlines.tokens import Token, Tokens
from normalise.notes import Note

_PROBLEMS = {
    "year": ("deadline-year-missing", "The deadline names no year and the plan has more than one."),
    "date": ("deadline-date-impossible", "The calendar has no such date."),
    "every": ("deadline-every-unknown", "The deadline comes again, but not in a whole unit of time."),
    "unit": ("deadline-unit-missing", "The deadline counts from an event, but does not say in which unit."),
    "order": ("deadline-reversed", "The deadline ends before it begins."),
}


def find_remarks(text: str, items: list[Item], left: list[Token], tokens: Tokens) -> tuple[Note, ...]:
    """Write the notes on a reading.

    Args:
        text: the deadline, Latin, on one line.
        items: what was read.
        left: words that nobody read.
        tokens: all tokens, for misread figures.
    """
    notes = []
    if not items:
        return (Note("deadline-unread", f"The deadline “{text}” cannot be read."),)
    if problems := {item.problem for item in items if item.problem}:
        notes += [Note(code, f"{said} “{text}”") for problem, (code, said) in _PROBLEMS.items() if problem in problems]
        unsure = [item.trigger for item in items if item.problem == "event"]
        notes += [Note("deadline-event-bound", f"The bound is an event, not a day: {name}.", "info") for name in unsure]
    for token in tokens:
        if token.kind in ("num", "roman") and _is_misread(token):
            notes.append(
                Note("deadline-figure-misread", f"“{token.text}” was read as {token.value}.", "info", said=token.text)
            )
    if left:
        words = " ".join(token.text for token in left)
        notes.append(Note("deadline-partly-read", f"Of the deadline “{text}” these words were not read: {words}."))
    return tuple(notes)


def _is_misread(token: Token) -> bool:
    if token.kind == "num":
        return not token.text.isdigit()
    return "l" in token.text or not set(token.text.upper()) <= set("IVX")
