"""The official gazette that prints a plan, from its running heads."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from normalise.facts.places import place_in
from normalise.facts.said import Said
from normalise.facts.words import begins_issue, begins_with, facts_data, read_day
from normalise.letters import holds_digit
from normalise.model import Gazette
from normalise.script import to_latin

_ISSUE = re.compile(r"\bbr(?:oj)?\b\.?\s*:?\s*(\d+(?:/\d+)?)", re.I)
_NUMBER_BEHIND = re.compile(r"\W*(\d{1,3}/(?:\d\d){1,2})\b")
"""`Službeni glasnik Grada Siska 32/2021`."""


def read_gazette(running: Sequence[str]) -> Gazette | None:
    """Name, issue and day of the gazette from its running heads, which may stand on lines of their own."""
    lines = [to_latin(" ".join(text.split())) for text in running]
    for text in lines:
        found = _name().search(text)
        if found is None:
            continue
        behind = _NUMBER_BEHIND.match(text, found.end())
        beside = [text, *(line for line in lines if line is not text and (_is_head(line) or place_in(line)))]
        issue = next((number for line in beside if (number := _ISSUE.search(line))), behind)
        day = next((day for line in beside if (day := read_day(line))), None)
        return Gazette(name=found[1].strip(" ,.-"), issue=issue[1] if issue else None, published_on=day)
    return None


def head_of_issue(lines: Sequence[Said]) -> int:
    """How many lines at a document's top are the head of the issue that prints it: name, number, place and day."""
    if not lines or not heads_issue(lines[0].text):
        return 0
    rest = takewhile(lambda s: _is_head(s.text) or place_in(s.text) is not None, lines[1:])
    return 1 + sum(1 for _ in rest)


def heads_issue(text: str) -> bool:
    """Whether a line names a gazette as the head of its issue does: `SLUŽBENI GLASNIK`, `Broj 3 – Službeni list`."""
    line = to_latin(text)
    return begins_with(line, facts_data()["gazettes"]) or (_is_head(line) and _name().search(line) is not None)


def _is_head(line: str) -> bool:
    """Whether a running head gives the issue or the day: `Broj 23 – Strana 45`, `Četvrtak, 17. 6. 2021.`"""
    return begins_issue(line) and holds_digit(line)


@cache
def _name() -> re.Pattern[str]:
    """The kind of a gazette and whose it is, up to a figure, a sign, its number, year or weekday."""
    kinds = "|".join(r"\s+".join(map(_loose, name.split())) for name in facts_data()["gazettes"])
    ends = "|".join(map(_loose, facts_data()["heads_of_issues"]))
    parts = "|".join(r"\s+".join(map(_loose, part.split())) for part in facts_data()["gazette_parts"])
    return re.compile(
        rf"(?i)((?:{kinds})\b[^\d–|\"“”„«»]*?(?:\s[–-]\s(?:{parts}))?)[\"“”«»]?\s*(?=$|[–|,\"“”«»]|-(?!\w)|\d|\b(?:{ends}))"
    )


def _loose(word: str) -> str:
    """A pattern for a folded word with any diacritics."""
    return "".join({"s": "[sš]", "z": "[zž]", "c": "[cčć]"}.get(c, c) for c in word)
