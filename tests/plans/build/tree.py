# ruff: noqa: E501 - texts and style sheets stay in one line
"""The content of a plan as plain values, and the truth that follows from it.

Content is written in Latin script. `⟦IV⟧` marks what stays Latin when a layout prints Cyrillic.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Ind:
    """An indicator with where it starts and where it should be."""

    text: str
    unit: str = ""
    base: str = ""
    base_year: str = ""
    targets: tuple[tuple[int, str], ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Act:
    """An activity. `dl` is "printed|parts", `span` the first and last day (None: goes on), `amt` full units a year,
    `funds` several sources as (source, programme, amounts a year),
    `in_src` the (value, year, currency if another) that `src` itself names."""

    title: str
    tasks: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    ind: tuple[Ind, ...] = ()
    dl: str = ""
    span: tuple[str, str | None] | None = None
    src: str = ""
    prog: str = ""
    amt: tuple[tuple[int, int], ...] = ()
    funds: tuple[tuple[str, str, tuple[tuple[int, int], ...]], ...] = ()
    in_src: tuple[tuple[Any, ...], ...] = ()
    risks: str = ""
    note: str = ""
    more: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Goal:
    """A goal at any depth; `facts` are labelled values printed with it that the model has no field for."""

    level: str
    title: str
    below: tuple["Goal | Act", ...]
    ind: tuple[Ind, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Content:
    """A plan without its layout: facts as in the contract's `plan`, and its goals."""

    plan: Json
    goals: tuple[Goal, ...]
    currency: str
    language: str
    words: Json = field(default_factory=dict)


Path = tuple[int, ...]
Numbering = Callable[[Path, bool], str | None]  # 0-based positions on the way down, is it an activity


def ind(text: str) -> Ind:
    """An indicator from "text|unit|base|base year|2024=5,2025=7|source", later parts may be left out."""
    part = [p.strip() for p in text.split("|")] + [""] * 5
    targets = tuple((int(y), v.strip()) for y, v in (t.split("=") for t in part[4].split(",") if t))
    return Ind(part[0], part[1], part[2], part[3], targets, part[5])


def act(title: str, lead: str = "", dl: str = "", **rest: Any) -> Act:
    """An activity; parties are separated by `;`, indicators are given as for `ind`."""

    def split(text: str) -> tuple[str, ...]:
        return tuple(p.strip() for p in text.split(";") if p.strip())

    rest["partners"] = split(rest.get("partners", ""))
    rest["ind"] = tuple(ind(i) for i in rest.get("ind", ()))
    rest["amt"] = tuple(sorted(rest.get("amt", {}).items()))
    rest["funds"] = tuple((s, p, tuple(sorted(v.items()))) for s, p, v in rest.get("funds", ()))
    rest["tasks"] = tuple(rest.get("tasks", ()))
    rest["more"] = tuple(rest.get("more", {}).items())
    return Act(title=title, lead=split(lead), dl=dl, **rest)


def plain(text: str) -> str:
    """The text without the marks of what stays Latin."""
    return re.sub("[⟦⟧]", "", text)


def parts(code: str) -> list[Json]:
    """Deadline parts from "p:a/b", "by:b", "from:a", "c:a/b", "r:P6M", "od", "after:what:P90D", "st", "none", joined by +."""
    out = []
    kinds = {
        "p": "period",
        "by": "by",
        "from": "from",
        "c": "continuous",
        "r": "recurring",
        "od": "on_demand",
        "after": "after",
        "st": "status",
        "none": "none",
    }
    for item in code.split("+"):
        kind, _, rest = item.strip().partition(":")
        part: Json = {"kind": kinds[kind], "start": None, "end": None, "every": None}
        if kind in ("p", "c") and rest:
            part["start"], part["end"] = (x or None for x in rest.split("/"))
        elif kind == "by":
            part["end"] = rest
        elif kind == "from":
            part["start"] = rest
        elif kind == "r":
            part["every"] = rest
        elif kind == "after":
            part["trigger"], _, offset = (plain(x) or None for x in (*rest.partition(":")[:2], rest.partition(":")[2]))
            part["offset"] = offset
        out.append(part)
    return out


def indicator_truth(item: Ind, number: str | None = None) -> Json:
    """An indicator as the contract has it; values stay as printed."""
    out: Json = {"number": number, "text": plain(item.text)}
    if item.unit:
        out["unit"] = plain(item.unit)
    if item.base:
        out["baseline"] = {"value": plain(item.base), "year": int(item.base_year) if item.base_year else None}
    if item.targets:
        out["targets"] = [{"value": plain(v), "year": y} for y, v in item.targets]
    if item.source:
        out["verification"] = plain(item.source)
    return out


def roman(n: int) -> str:
    """1-39 as a Roman numeral."""
    return "X" * (n // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[n % 10]


def dotted(path: tuple[int, ...], activity: bool) -> str:
    """1.2.3 from the top of the plan down."""
    return ".".join(str(k + 1) for k in path)


def restarted(path: tuple[int, ...], activity: bool) -> str:
    """Goals 1.2, activities counted anew below each."""
    return str(path[-1] + 1) if activity else dotted(path, False)


def unnumbered(path: tuple[int, ...], activity: bool) -> str | None:
    """Goals 1.2, activities without a number."""
    return None if activity else dotted(path, False)


def counted(path: tuple[int, ...], activity: bool) -> str:
    """Counted anew at every level."""
    return str(path[-1] + 1)
