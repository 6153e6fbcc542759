"""One text to its meaning, as plain data: what `planoteka value` answers."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from normalise.deadlines import parse_deadline
from normalise.model import Period
from normalise.money import parse_money
from normalise.numbering import split_items
from normalise.parties import parse_parties
from normalise.script import to_latin
from normalise.words import mark_breaks

Question = Mapping[str, Any]
Answer = dict[str, Any]


def _period(question: Question) -> Period | None:
    """The plan's period where the question names one."""
    given = question.get("plan_period")
    return _period_of(given.get("start"), given.get("end")) if given else None


@lru_cache(maxsize=64)
def _period_of(start: str | None, end: str | None) -> Period:
    return Period(start=start, end=end)


def _latin(question: Question) -> str:
    return to_latin(question["text"])


def read_deadline(question: Question) -> Answer:
    """`{"parts": [...]}`."""
    parts = parse_deadline(_latin(question), _period(question)).parts
    return {"parts": [dict(vars(part)) for part in parts]}


def read_money(question: Question) -> Answer:
    """`{"status", "amounts", "funding"}`."""
    reading = parse_money(
        _latin(question),
        plan_period=_period(question),
        column_unit=question.get("column_unit"),
        column_year=question.get("column_year"),
    )
    return {
        "status": reading.status,
        "amounts": [dict(vars(amount)) for amount in reading.amounts],
        "funding": [dict(vars(source)) for source in reading.funding],
    }


def read_responsible(question: Question) -> Answer:
    """`{"responsible": [{"tasks", "text", "organisations"}]}`."""
    lines = question["text"].split("\n")
    reading = parse_parties(mark_breaks(lines, ()), tasks=_task_numbers(question))
    return {
        "responsible": [
            {
                "tasks": list(party.tasks),
                "text": to_latin(question["text"][party.start : party.end]),
                "organisations": [dict(vars(organisation)) for organisation in party.organisations],
            }
            for party in reading.responsible
        ]
    }


def _task_numbers(question: Question) -> list[str] | None:
    """The activity's task numbers where the question names them or counts them."""
    if question.get("tasks") is not None:
        return [str(number) for number in question["tasks"]]
    count = question.get("tasks_in_activity")
    return None if count is None else [str(number) for number in range(1, int(count) + 1)]


def read_script(question: Question) -> Answer:
    """`{"text"}` in canonical Latin."""
    return {"text": _latin(question)}


def read_numbering(question: Question) -> Answer:
    """`{"items": [{"number", "text"}]}`."""
    text = question["text"]
    return {
        "items": [{"number": item.number, "text": to_latin(text[item.start : item.end])} for item in split_items(text)]
    }


PARSERS: dict[str, Callable[[Question], Answer]] = {
    "deadline": read_deadline,
    "money": read_money,
    "responsible": read_responsible,
    "script": read_script,
    "numbering": read_numbering,
}
