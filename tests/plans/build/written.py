"""Content written as lines: `# level | title` for goals (more `#` below), `- title | lead | deadline | key: value`.

Keys: p partners; i indicators (`;;` between, `^` between their parts); t tasks (`;;`); s source; m amounts that the
source names (`value/year/currency`, the last two where they are named); a amounts by year; g programme; r risks;
n note; w first and last day; x.NAME a column of its own.
A deadline is `printed@parts`.
"""

from itertools import pairwise
from typing import Any

from .tree import Act, Content, Goal, Ind, act, ind


def written(
    title: str, years: tuple[int, int] | None, language: str, currency: str, lines: str, **facts: Any
) -> Content:
    """A plan's content from its lines."""
    plan: dict[str, Any] = {"title": title} | facts
    if years:
        plan["period"] = {"start": f"{years[0]}-01-01", "end": f"{years[1]}-12-31"}
    rows = [line.strip() for line in lines.strip().splitlines() if line.strip()]
    return Content(plan, tuple(_goals(rows, 1)), currency, language)


def _goals(rows: list[str], depth: int) -> list[Goal]:
    """The goals whose lines begin with so many marks."""
    mark = "#" * depth + " "
    starts = [k for k, row in enumerate(rows) if row.startswith(mark)]
    goals = []
    for start, end in pairwise([*starts, len(rows)]):
        level, title, *more = (part.strip() for part in rows[start][depth:].split("|"))
        below = rows[start + 1 : end]
        acts = [_act(row) for row in below if row.startswith("- ")]
        deeper = _goals(below, depth + 1)
        own: tuple[Ind, ...] = tuple(_ind(i) for m in more if m.startswith("i:") for i in m[2:].split(";;"))
        goals.append(Goal(level, title, tuple(deeper or acts), own))
    return goals


def _ind(text: str) -> Ind:
    return ind(text.replace("^", "|"))


def _act(row: str) -> Act:
    title, lead, deadline, *more = (part.strip() for part in row[2:].split("|"))
    told: dict[str, Any] = {}
    own: dict[str, str] = {}
    for part in more:
        key, _, value = part.partition(":")
        value = value.strip()
        if key.startswith("x."):
            own[key[2:]] = value
        elif key == "i":
            told["ind"] = [i.strip().replace("^", "|") for i in value.split(";;")]
        elif key == "t":
            told["tasks"] = [t.strip() for t in value.split(";;")]
        elif key == "a":
            told["amt"] = {int(y): int(v) for y, v in (pair.split("=") for pair in value.split(","))}
        elif key == "m":
            told["in_src"] = tuple(_amount(v) for v in value.split(","))
        elif key == "w":
            first, _, last = value.partition("/")
            told["span"] = (first, last or None)
        else:
            told[{"p": "partners", "s": "src", "g": "prog", "r": "risks", "n": "note"}[key]] = value
    return act(title, lead, deadline.replace("@", "|"), more=own, **told)


def _amount(text: str) -> tuple[Any, ...]:
    """`35000/2024/EUR` as value, year and, where it is another, the currency; a dash for no year."""
    value, year, *currency = [*text.strip().split("/"), "-"][:3] if "/" in text else (text, "-")
    return (int(value), None if year == "-" else int(year), *(c for c in currency if c != "-"))
