"""Deadlines that hang on an event: `nakon usvajanja Zakona`, `u roku od 90 dana od …`, `15 dana pre isteka roka`."""

from normalise.deadlines.days import day_after, day_before
from normalise.deadlines.durations import Length, read_length
from normalise.deadlines.items import Cell, Found, Item, by_item, from_item
from normalise.deadlines.lists import read_list
from normalise.deadlines.phrases import match_phrase
from normalise.deadlines.spans import resolve_spans
from normalise.deadlines.tokens import Tokens
from normalise.deadlines.triggers import name_trigger
from normalise.deadlines.vocabulary import known_set
from normalise.deadlines.years import is_year

_NOW = Length(0, "D")
_EVENT_WORDS = ("word", "plan", "plan_adj", "whole", "edge", "ord", "continuous", "recur", "plain_year", "month")
_STARTS_ANOTHER = ("continuous", "recur", "every", "latest", "then", "do", "starting", "count", "inclusive", "earliest")
_PO_WORDS = ("word", "plan", "edge", "whole", "plan_adj")
_DATED = ("month", "unit", "edge", "season")
_LETTER_UNITS = {"m": "M", "n": "Y", "g": "Y", "d": "D", "q": "Q"}


def read_after(cell: Cell, at: int) -> Found:
    """Read `nakon …`, `posle …`: an event, a length of time from an event, or a date from whose next day it runs."""
    tokens = cell.tokens
    after = _skip_day_words(tokens, at + 1)
    if length := _read_elapsed(cell, after):
        return length
    if tokens[after].kind == "every" and tokens[after + 1].kind in _PO_WORDS:
        return _read_words_of_event(cell, after, None, bounds=False)  # nakon svake obuke
    return _read_after_dates(cell, after) or read_event(cell, after)


def read_po(cell: Cell, at: int) -> Found:
    """Read `po usvajanju …`; `po planu`, `po zakonu` are no events."""
    head = cell.tokens[at + 1]
    if length := _read_elapsed(cell, at + 1):
        return length
    if head.kind == "edge" and (dates := _read_after_dates(cell, at + 1)):
        return dates
    noun = cell.tokens[at + 2] if head.key.endswith(("om", "oj", "em")) else head  # po usvojenom planu
    if {head.key, noun.key} & known_set("after_words.not_events") or head.kind not in _PO_WORDS:
        return None
    return read_event(cell, at + 1)


def read_before(cell: Cell, at: int) -> Found:
    """Read `prije …`: an event, or a date up to whose eve it runs (`prije kraja 2021.` up to its end)."""
    tokens = cell.tokens
    after = _skip_day_words(tokens, at + 1)
    if dates := read_list(tokens, after, commas=False):
        span = resolve_spans(dates[0], cell.plan)[0]
        if dates[0][0].point.edge != "end":
            span = span._replace(by=span.start and day_before(span.start))
        return [by_item(span)], dates[1]
    return read_event(cell, after)


def read_immediate(cell: Cell, at: int) -> Found:
    """Read `odmah po usvajanju`, `neposredno nakon …`."""
    if cell.tokens[at + 1].kind not in ("po", "after"):
        return None
    if cell.tokens[at].key not in known_set("after_words.immediate"):
        return None
    return read_event(cell, _skip_day_words(cell.tokens, at + 2), _NOW.iso())


def read_length_item(cell: Cell, at: int) -> Found:
    """Read a length of time with its event: `90 dana nakon usvajanja`, `30 dana od dana`, `6 mjeseci`."""
    found = read_length(cell.tokens, at)
    if found is None:
        return None
    length, after = found
    tokens = cell.tokens
    link = after + (tokens[after].kind == "open")
    if tokens[link].key in known_set("small_words.counted"):
        link += 1
    if tokens[link].kind not in ("od", "after", "po", "before"):
        return [Item("after", offset=length.iso())], after
    sign = "-" if tokens[link].kind == "before" else ""
    event = read_event(cell, _skip_day_words(tokens, link + 1), sign + length.iso())
    return event or ([Item("after", offset=sign + length.iso())], _skip_day_words(tokens, link + 1))


def read_letter_offset(cell: Cell, at: int) -> Found:
    """Read `T+3`, `N+2`, `M+6`, `T + 30 dana`; a bare `T+3` names no unit of time."""
    if cell.tokens[at + 1].text != "+":
        return None
    letter, _, number = cell.tokens[at : at + 3]
    if len(letter.text) != 1 or not letter.text.isalpha() or number.kind not in ("num", "card"):
        return None
    trigger = letter.text.upper()
    if length := read_length(cell.tokens, at + 2):
        return [Item("after", trigger=trigger, offset=length[0].iso())], length[1]
    unit = _LETTER_UNITS.get(letter.key)
    count = int(number.value) * (3 if unit == "Q" else 1)
    offset = f"P{count}{unit.replace('Q', 'M')}" if unit else None
    return [Item("after", trigger=trigger, offset=offset, problem="" if unit else "unit")], at + 3


def read_event(cell: Cell, at: int, offset: str | None = None, bounds: bool = False) -> Found:
    """Read an event's text up to where another deadline begins.

    Args:
        cell: the deadline being read.
        at: the event's first word.
        offset: ISO 8601 duration from the event.
        bounds: it was said with `od`, `do`, `počev`.

    Returns:
        One `after` item, or None where no event begins here.
    """
    if cell.tokens[at].kind not in _EVENT_WORDS:
        return None
    return _read_words_of_event(cell, at, offset, bounds=bounds)


def _read_words_of_event(cell: Cell, at: int, offset: str | None, *, bounds: bool) -> Found:
    end = _find_end(cell, at)
    trigger = name_trigger(cell.text[cell.tokens[at].start : cell.tokens[end - 1].end]) if end > at else None
    return [Item("after", trigger=trigger, offset=offset, bounds=bounds)], end


def _read_after_dates(cell: Cell, at: int) -> Found:
    """`(nakon) 1. juna 2021.`, `(po) isteku 2021. godine`: from the next day on."""
    dates = read_list(cell.tokens, at, commas=False)
    if dates is None or dates[0][0].point.unit == "plan_year":
        return None
    span = resolve_spans(dates[0], cell.plan)[-1]
    return [from_item(span._replace(since=span.end and day_after(span.end)))], dates[1]


def _read_elapsed(cell: Cell, at: int) -> Found:
    """`(nakon) šest mjeseci od usvajanja`, `(po) isteku roka od 30 dana od objave`."""
    tokens = cell.tokens
    if tokens[at].key in known_set("small_words.elapsed"):
        at += 1
        if tokens[at].key in known_set("small_words.term_of"):
            at += 1
        at += tokens[at].kind == "od"
    return read_length_item(cell, at) if tokens[at].kind in ("num", "card", "unit") else None


def _skip_day_words(tokens: Tokens, at: int) -> int:
    """`od dana usvajanja`: pass over `dana`, `datuma`, `trenutka`."""
    return at + 1 if tokens[at].key in known_set("after_words.day_words") else at


def _find_end(cell: Cell, at: int) -> int:
    """Where the text of an event ends: at another deadline, not at numbers and years of its own name."""
    tokens = cell.tokens
    depth = 0
    end = at + 1
    while tokens[end].kind != "end":
        token = tokens[end]
        if token.kind == "open":
            if _starts_deadline(cell, end + 1):
                return end
            depth += 1
        elif token.kind == "close":
            depth -= 1
            if depth < 0:
                return end
        elif token.kind == "semi":
            return end
        elif token.kind in ("comma", "and", "dash"):
            if is_year(tokens[end + 1]) and "num" in (tokens[end - 1].kind, tokens[end - 2].kind):
                end += 1  # years of a name: Strategije 2021-2025
                continue
            following = end + 1 + (tokens[end + 1].key in ("a", "i", "te"))
            if _starts_deadline(cell, following):
                return end
        elif token.kind in ("continuous", "latest", "starting", "inclusive") or _dated_alone(cell, at, end):
            return end
        end += 1
    return end


def _starts_deadline(cell: Cell, at: int) -> bool:
    token = cell.tokens[at]
    if token.kind in _STARTS_ANOTHER or match_phrase(cell.tokens, at):
        return True
    return token.kind in (*_DATED, "num", "roman", "ord", "od") and (
        read_list(cell.tokens, at + (token.kind == "od")) is not None
    )


def _dated_alone(cell: Cell, start: int, at: int) -> bool:
    """A date in the middle of the text that is not part of a name (`za 2021.`, `od 2021. do 2025. godine`)."""
    tokens = cell.tokens
    token, before = tokens[at], tokens[at - 1]
    if token.kind == "do":
        opened = any(earlier.kind == "od" for earlier in tokens[max(at - 4, start) : at])
        return not opened and read_list(tokens, at + 1) is not None
    if before.kind in ("za", "od", "u", "of", "during", "with", "dash", "do", "slash", "dot") or before.key in (
        "iz",
        "br",
    ):
        return False
    if token.kind not in ("roman", "ord", "num", *_DATED):
        return False
    found = read_list(tokens, at)
    return found is not None and all(
        joined.point.unit not in ("year", "plan_year") and (joined.point.unit != "day" or joined.point.year)
        for joined in found[0]
    )
