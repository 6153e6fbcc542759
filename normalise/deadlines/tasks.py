"""Lists by task number inside a cell: `1. do kraja 2017. 2. kontinuirano`, `1. i 2. IV kvartal 2020; 3. odmah`."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from normalise.deadlines.vocabulary import load_data
from normalise.years import YEAR

# Days with a year, months with a year, years: their numbers are no task numbers (`1. 2026. 2. 2027.` counts tasks).
_DATE = re.compile(
    rf"(?<![\d.])(?:\d{{1,2}}\s*\.\s*(?:\d{{1,2}}|[IVXІХИВ]+)\s*\.\s*{YEAR}"
    r"|\d{1,2}\s*[./-]\s*(?:0?[1-9]|1[0-2])\s*[./-]\s*(?:19|20)?\d\d(?!\.?\d)"
    rf"|(?:0?[1-9]|1[0-2]|[IVX]+)(?:\.|\s*/\s*){YEAR}|{YEAR})\.?"
)
_NUMBER = r"(?:[1-9]\d?(?:\.\d{1,2}){0,4})"
_JOINT = r"\s*(?:,|;|-|–|—|\bi\b|\bи\b|/)\s*"
_TASK_WORDS = "|".join(load_data()["task_words"])
# `1.`, `2)`, `1. i 2.`, `1, 2, 3.`, `1-3.`, `Zadatak 1:`, `Ad 2)`, at the beginning or after white space or a sign.
_MARKER = re.compile(
    rf"(?:(?<=^)|(?<=[\s.;,)])|(?<=[^\W\d_]))(?:(?:{_TASK_WORDS})\.?\s*)?"
    rf"(?P<numbers>{_NUMBER}\s*[.)]?(?:{_JOINT}{_NUMBER}\s*[.)]?)*)(?<=[.)\d])(?P<colon>\s*[:–—-]\s+|:)?(?P<space>\s*)(?=\S)",
    re.IGNORECASE,
)
_ONE_NUMBER = re.compile(_NUMBER)
_RANGE = re.compile(rf"({_NUMBER})\s*[.)]?\s*[-–—]\s*({_NUMBER})")
# What ends the text of one task before the number of the next.
_APART = re.compile(r"(?:[.;]\s*|\n\s*)\Z")
# More tasks than this in `1-40.` are no task numbers.
_LONGEST_RANGE = 30


class TaskPart(NamedTuple):
    """A stretch of a cell that speaks of some tasks: their numbers, and where its text begins and ends."""

    tasks: tuple[str, ...]
    start: int
    end: int


def find_task_parts(text: str, is_deadline: Callable[[str], bool]) -> list[TaskPart]:
    """Split a cell into the deadlines of its tasks.

    Args:
        text: the cell as printed.
        is_deadline: says whether a stretch of text reads as a deadline, with nothing left over.

    Returns:
        The parts in order; empty where the cell is no such list. Dates (`31. 12. 2020.`), quarters (`1. kvartal`)
        and lengths of time (`6 mjeseci`) are not taken for task numbers.
    """
    if not _MARKER.match(text, len(text) - len(text.lstrip())):
        return []  # a list begins with a number
    dates = [found.span() for found in _DATE.finditer(text)]
    markers = [found for found in _MARKER.finditer(text) if _is_marker(found, dates)]
    if not markers or text[: markers[0].start()].strip():
        return []
    return _choose(text, markers, is_deadline)


def _is_marker(found: re.Match[str], dates: list[tuple[int, int]]) -> bool:
    start, end = found.span("numbers")
    closed = found["numbers"].rstrip()[-1] in ".)" or bool(found["colon"])
    return closed and not any(first < end and start < last for first, last in dates)


def _choose(text: str, markers: list[re.Match[str]], is_deadline: Callable[[str], bool]) -> list[TaskPart]:
    """Take the markers whose numbers rise and whose texts are all deadlines; none where the text has one reading."""

    dead_ends: set[int] = set()  # markers after which no way leads to the end

    def follow(chosen: list[re.Match[str]]) -> list[re.Match[str]] | None:
        last = chosen[-1]
        if last.start() in dead_ends:
            return None
        later = [m for m in markers if m.start() >= last.end() and _numbers_rise(last, m)]
        for marker in sorted(later, key=lambda m: not _is_next(last, m)):
            if is_deadline(_segment(text, last, marker.start())) and (
                _is_next(last, marker) or not is_deadline(text[marker.start() :])
            ):
                found = follow([*chosen, marker])
                if found:
                    return found
        if is_deadline(_segment(text, last, len(text))):
            return chosen
        dead_ends.add(last.start())
        return None

    chosen = follow(markers[:1])
    if chosen is None:
        return []
    if is_deadline(text) and not _counts_from_one(text, chosen):
        return []
    ends = [*(marker.start() for marker in chosen[1:]), len(text)]
    return [
        TaskPart(_numbers(marker["numbers"]), *_trim(text, marker.end(), end))
        for marker, end in zip(chosen, ends, strict=True)
    ]


def _segment(text: str, marker: re.Match[str], end: int) -> str:
    return text[slice(*_trim(text, marker.end(), end))]


def _numbers_rise(before: re.Match[str], after: re.Match[str]) -> bool:
    return _key(_numbers(after["numbers"])[0]) > _key(_numbers(before["numbers"])[-1])


def _is_next(before: re.Match[str], after: re.Match[str]) -> bool:
    *upper, last = _key(_numbers(before["numbers"])[-1])
    return _key(_numbers(after["numbers"])[0]) == (*upper, last + 1)


def _counts_from_one(text: str, chosen: list[re.Match[str]]) -> bool:
    """`1. mart 2021. 2. april 2021.` counts; the days of `1. mart do 2. april 2021.` do not."""
    if len(chosen) < 2 or _key(_numbers(chosen[0]["numbers"])[0])[-1] != 1:
        return False
    apart = all(_APART.search(text, 0, marker.start()) for marker in chosen[1:])
    return apart and all(_is_next(one, two) for one, two in pairwise(chosen))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in " \n\t;,":
        end -= 1
    return start, end


def _numbers(text: str) -> tuple[str, ...]:
    """`1. i 2.` gives 1, 2; `1-3.` gives 1, 2, 3."""
    found: list[str] = []
    at = 0
    while number := _ONE_NUMBER.search(text, at):
        span = _RANGE.match(text, number.start())
        if span and span[1].isdigit() and span[2].isdigit() and 0 < int(span[2]) - int(span[1]) < _LONGEST_RANGE:
            found += [str(task) for task in range(int(span[1]), int(span[2]) + 1)]
            at = span.end()
        else:
            found.append(number[0])
            at = number.end()
    return tuple(found)


def _key(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))
