# ruff: noqa: E501 - texts and style sheets stay in one line
"""Columns: each knows what it prints for an activity and what a reader learns from it.

The truth of a document is what its columns say, in their order, so it never depends on a PDF.
"""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass

from .tree import Act, Ind, Json, indicator_truth, parts, plain

Paras = list[str]


@dataclass(frozen=True)
class Col:
    """A column: header rows from top to bottom, width in percent, what it prints and what it means."""

    head: tuple[str, ...]
    width: float
    prints: Callable[[Act, str | None], Paras]
    means: Callable[[Act, str | None], Json] = lambda act, number: {}
    per_indicator: Callable[[Ind], Paras] | None = None  # then a line of the row holds one indicator
    css: str = ""
    details: tuple[str, ...] = ()  # what it tells of an indicator: unit, base, base_year, source, or years of targets
    per_fund: Callable[[int, Act], Paras] | None = None  # then a line of the row holds one source of money


def heads(head: str) -> tuple[str, ...]:
    """ "Rok / Kraj" is a header of two levels."""
    return tuple(head.split(" / "))


def listed(items: list[str], style: str) -> Paras:
    """Items as a cell prints them: `para`, `dash`, `dot` (bullets), `num` (1.), `glued` (1. a 2. b), `comma`, `semi`, `semipara`."""
    if style == "para" or not items:
        return items
    if style in ("dash", "dot"):
        return [{"dash": "- ", "dot": "• "}[style] + i for i in items]
    if style == "num":
        return [f"{n}. {i}" for n, i in enumerate(items, 1)]
    if style == "glued":
        return [" ".join(f"{n}. {i}" for n, i in enumerate(items, 1))]
    if style == "semipara":
        return [i + ";" for i in items[:-1]] + [items[-1]]
    return [{"comma": ", ", "semi": "; "}[style].join(items)]


def number(head: str, width: float, dot: bool = True) -> Col:
    """The activity's printed number in a column of its own."""
    return Col(heads(head), width, lambda a, n: [n + ("." if dot else "")] if n else [], lambda a, n: {"number": n})


def title(head: str, width: float, numbered: str = "", mark: str = "") -> Col:
    """The title; `numbered` like "{}. " puts the number before it, `mark` is wrapped around all of it."""

    def prints(a: Act, n: str | None) -> Paras:
        return [(numbered.format(n) if numbered and n else "") + a.title]

    return Col(heads(head), width, prints, lambda a, n: {"title": plain(a.title)} | ({"number": n} if numbered else {}))


def tasks(head: str, width: float, style: str = "num") -> Col:
    """What is to be done within the activity."""

    def means(a: Act, n: str | None) -> Json:
        numbered = style in ("num", "glued")
        return {"tasks": [{"number": str(i) if numbered else None, "text": plain(t)} for i, t in enumerate(a.tasks, 1)]}

    return Col(heads(head), width, lambda a, n: listed(list(a.tasks), style), means)


def parties(head: str, width: float, who: str = "lead", style: str = "comma") -> Col:
    """Lead, partners, or both in one cell ("lead", "partners", "both"). A party "1,2> Name" is of these tasks."""

    def names(a: Act) -> list[str]:
        return list({"lead": a.lead, "partners": a.partners, "both": a.lead + a.partners}[who])

    def printed(name: str) -> str:
        refs, mark, rest = name.rpartition("> ")
        return f"{refs.replace(',', '. i ')}. {rest}" if mark else rest

    def means(a: Act, n: str | None) -> Json:
        out = []
        for name in names(a):
            refs, mark, rest = name.rpartition("> ")
            role = "partner" if name in a.partners and who != "lead" else "lead"
            out.append({"tasks": refs.split(",") if mark else [], "text": plain(rest), "role": role})
        return {"responsible": out}

    return Col(heads(head), width, lambda a, n: listed([printed(x) for x in names(a)], style), means)


def indicators(head: str, width: float, style: str = "para", lines: bool = False) -> Col:
    """The indicators of the activity; with `lines` each has a line of its own beside baseline and targets."""

    def means(a: Act, n: str | None) -> Json:
        numbered = style in ("num", "glued")
        return {"indicators": [indicator_truth(x, str(i) if numbered else None) for i, x in enumerate(a.ind, 1)]}

    return Col(
        heads(head),
        width,
        lambda a, n: listed([i.text for i in a.ind], style),
        means,
        (lambda i: [i.text]) if lines else None,
    )


def of_indicator(head: str, width: float, what: str) -> Col:
    """Unit, base, base_year, source, or the target of a year ("2025") or the only one ("target")."""

    def one(i: Ind) -> Paras:
        if what.isdigit():
            text = dict(i.targets).get(int(what), "")
        elif what == "target":
            text = i.targets[-1][1] if i.targets else ""
        elif what == "base_in_year":
            text = f"{i.base} ({i.base_year})" if i.base_year else i.base
        elif what == "base_2022":  # the year stands in the header
            text = i.base
        else:
            text = getattr(i, what)
        return [text] if text else []

    told = {"base_in_year": ("base", "base_year"), "base_2022": ("base", "base_year")}.get(what, (what,))
    return Col(heads(head), width, lambda a, n: [p for i in a.ind for p in one(i)], per_indicator=one, details=told)


def deadline(head: str, width: float) -> Col:
    """One deadline cell."""

    def means(a: Act, n: str | None) -> Json:
        text, _, code = a.dl.partition("|")
        return {"deadlines": [{"text": plain(text), "tasks": [], "parts": parts(code)}] if text else []}

    return Col(heads(head), width, lambda a, n: [a.dl.partition("|")[0]] if a.dl else [], means)


MONTHS = {
    "sr": [
        "januar",
        "februar",
        "mart",
        "april",
        "maj",
        "jun",
        "jul",
        "avgust",
        "septembar",
        "oktobar",
        "novembar",
        "decembar",
    ],
    "cnr": [
        "januar",
        "februar",
        "mart",
        "april",
        "maj",
        "jun",
        "jul",
        "avgust",
        "septembar",
        "oktobar",
        "novembar",
        "decembar",
    ],
    "bs": [
        "januar",
        "februar",
        "mart",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "septembar",
        "oktobar",
        "novembar",
        "decembar",
    ],
    "hr": [
        "siječanj",
        "veljača",
        "ožujak",
        "travanj",
        "svibanj",
        "lipanj",
        "srpanj",
        "kolovoz",
        "rujan",
        "listopad",
        "studeni",
        "prosinac",
    ],
}


def day(iso: str, style: str, language: str) -> str:
    """A date as printed: "day" 01.03.2024., "month" mart 2024., "number" 03/2024, "quarter" I kvartal 2024."""
    y, m, d = iso.split("-")
    if style == "month":
        return f"{MONTHS[language][int(m) - 1]} {y}."
    if style == "number":
        return f"{m}/{y}"
    if style == "quarter":
        return f"⟦{('I', 'II', 'III', 'IV')[(int(m) - 1) // 3]}⟧ kvartal {y}."
    return f"{d}.{m}.{y}."


def edge(iso: str, style: str, last: bool) -> str:
    """The first or last day of what `day` printed."""
    y, m, d = (int(x) for x in iso.split("-"))
    if style == "quarter":
        m = (m - 1) // 3 * 3 + (3 if last else 1)
    if style != "day":
        d = monthrange(y, m)[1] if last else 1
    return f"{y:04}-{m:02}-{d:02}"


def start_end(head_start: str, head_end: str, width: float, style: str, language: str, goes_on: str) -> list[Col]:
    """Two columns, start and end; an end of None prints `goes_on` (kontinuirano)."""

    def first(a: Act) -> str:
        return day(a.span[0], style, language) if a.span else ""

    def last(a: Act) -> str:
        return "" if not a.span else goes_on if a.span[1] is None else day(a.span[1], style, language)

    def means(a: Act, n: str | None) -> Json:
        if not a.span:
            return {"deadlines": []}
        end = a.span[1] and edge(a.span[1], style, True)
        part = {
            "kind": "period" if end else "continuous",
            "start": edge(a.span[0], style, False),
            "end": end,
            "every": None,
        }
        return {"deadlines": [{"text": plain(first(a) + " " + last(a)), "tasks": [], "parts": [part]}]}

    return [
        Col(heads(head_start), width, lambda a, n: [first(a)] if first(a) else [], means),
        Col(heads(head_end), width, lambda a, n: [last(a)] if last(a) else []),
    ]


def risks(head: str, width: float) -> Col:
    """What may go wrong."""
    return Col(
        heads(head),
        width,
        lambda a, n: [a.risks] if a.risks else [],
        lambda a, n: {"risks": [{"text": plain(a.risks)}] if a.risks else []},
    )


def remark(head: str, width: float) -> Col:
    """A note."""
    return Col(
        heads(head),
        width,
        lambda a, n: [a.note] if a.note else [],
        lambda a, n: {"remarks": [{"text": plain(a.note)}] if a.note else []},
    )


def other(head: str, width: float, key: str) -> Col:
    """A column without a field: `more[key]` of the activity."""

    def text(a: Act) -> str:
        return dict(a.more).get(key, "")

    return Col(
        heads(head),
        width,
        lambda a, n: [text(a)] if text(a) else [],
        lambda a, n: {"other": [{"column": plain(" / ".join(heads(head))), "text": plain(text(a))}] if text(a) else []},
    )


def gantt(head: str, width: float, first: str, last: str, mark: str = "x") -> Col:
    """A Gantt column: marked where the activity's span meets first..last; means nothing alone, see `gantt_all`."""

    def on(a: Act) -> bool:
        return bool(a.span and a.span[0] <= last and (a.span[1] or "9999") >= first)

    return Col(heads(head), width, lambda a, n: [mark] if on(a) else [])


FIELDS = ("tasks", "responsible", "indicators", "deadlines", "resources", "risks")


def activity_truth(a: Act, number_: str | None, columns: list[Col]) -> Json:
    """The activity as its columns tell it."""
    out: Json = {"number": None, "title": plain(a.title)} | {f: [] for f in FIELDS}
    for column in columns:
        for key, value in column.means(a, number_).items():
            out[key] = out.get(key, []) + value if isinstance(value, list) else value
    told = {d for column in columns for d in column.details}
    out["indicators"] = [told_of(i, told) for i in out["indicators"]]
    return out


def told_of(indicator: Json, told: set[str]) -> Json:
    """The indicator without what no column tells of it."""
    out = {"number": indicator["number"], "text": indicator["text"]}
    if "unit" in told and "unit" in indicator:
        out["unit"] = indicator["unit"]
    if "base" in told and "baseline" in indicator:
        out["baseline"] = indicator["baseline"] | ({} if "base_year" in told else {"year": None})
    targets = indicator.get("targets", [])
    if "target" in told:
        out["targets"] = [{"value": t["value"], "year": None} for t in targets[-1:]]
    elif any(str(t["year"]) in told for t in targets):
        out["targets"] = [t for t in targets if str(t["year"]) in told]
    if "source" in told and "verification" in indicator:
        out["verification"] = indicator["verification"]
    return out
