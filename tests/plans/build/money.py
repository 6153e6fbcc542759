# ruff: noqa: E501 - texts and style sheets stay in one line
"""Columns of money: where it comes from, how much in which year, in one cell or in several."""

from collections.abc import Sequence

from .columns import Col, Paras, heads, listed
from .tree import Act, Json, plain


def resource(text: str, amounts: list[Json] | None = None) -> Json:
    """One filled money cell."""
    return {"resources": [{"text": plain(text), "amounts": amounts or []}] if text else []}


def source(head: str, width: float, what: str = "src", currency: str | None = None, lines: bool = False) -> Col:
    """Where the money comes from ("src", with the amounts it names) or its programme ("prog").

    With `lines` each source is a paragraph of its own.
    """

    def printed(a: Act) -> Paras:
        text = getattr(a, what)
        return (text.split("; ") if lines else [text]) if text else []

    def means(a: Act, n: str | None) -> Json:
        named = [
            {"value": v, "currency": other[0] if other else currency, "year": y}
            for v, y, *other in (a.in_src if what == "src" else ())
        ]
        return resource(" ".join(printed(a)), named)

    return Col(heads(head), width, lambda a, n: printed(a), means)


def grouped(value: float, mark: str = ".", decimals: int = 0) -> str:
    """12345.5 as 12.345,50."""
    whole, _, rest = f"{value:.{decimals}f}".partition(".")
    return f"{int(whole):,}".replace(",", mark) + ("," + rest if rest else "")


def amount(
    head: str,
    width: float,
    year: int | None,
    currency: str | None,
    scale: int = 1,
    mark: str = ".",
    decimals: int = 0,
    unit: str = "",
    none: str = "",
    dated: bool = True,
) -> Col:
    """An amount in a column: of a year, or with year None the sum over the years; `none` is printed where there is none."""

    def value(a: Act) -> int | None:
        found = dict(a.amt)
        return found.get(year) if year else (sum(found.values()) if found else None)

    def text(a: Act) -> str:
        v = value(a)
        return none if v is None else grouped(v / scale, mark, decimals or int(v % scale > 0)) + unit

    def means(a: Act, n: str | None) -> Json:
        v = value(a)
        return resource(
            text(a), [] if v is None else [{"value": v, "currency": currency, "year": year if dated else None}]
        )

    return Col(heads(head), width, lambda a, n: [text(a)] if text(a) else [], means, css="num")


def funded(
    head_source: str,
    head_programme: str,
    head_year: str,
    widths: tuple[float, float, float],
    years: tuple[int, ...],
    currency: str,
    scale: int,
) -> list[Col]:
    """Source, programme and a column per year, a line for each source of an activity; the truth goes line by line."""

    def lines(a: Act) -> list[tuple[str, str, dict[int, int]]]:
        return [(s, p, dict(v)) for s, p, v in a.funds] or ([(a.src, a.prog, dict(a.amt))] if a.src else [])

    def number(v: int | None) -> str:
        return "" if v is None else grouped(v / scale, decimals=int(v % scale > 0))

    def means(a: Act, n: str | None) -> Json:
        out = []
        for s, p, v in lines(a):
            out += resource(s)["resources"] + resource(p)["resources"]
            for y in years:
                out += resource(number(v.get(y)), [{"value": v[y], "currency": currency, "year": y}] if y in v else [])[
                    "resources"
                ]
        return {"resources": out}

    def text(k: int, a: Act, what: int) -> Paras:
        line = lines(a)[k] if k < len(lines(a)) else ("", "", {})
        made = line[what] if what < 2 else number(line[2].get(what))
        return [str(made)] if made else []

    def column(head: str, width: float, what: int, css: str = "") -> Col:
        return Col(
            heads(head),
            width,
            lambda a, n: text(0, a, what),
            means if what == 0 else lambda a, n: {},
            css=css,
            per_fund=lambda k, a: text(k, a, what),
        )

    return [
        column(head_source, widths[0], 0),
        column(head_programme, widths[1], 1),
        *(column(f"{head_year} / {y}.", widths[2], y, "num") for y in years),
    ]


def money(head: str, width: float, currency: str, name: str, style: str = "para", free: str = "") -> Col:
    """Source and dated amounts in one cell: "Budžet", "102.000 RSD za 2024. godinu"."""

    def lines(a: Act) -> Paras:
        out = [a.src] if a.src else []
        out += [f"{grouped(v)} {name} za {y}. godinu" for y, v in a.amt]
        return listed(out or ([free] if free else []), style)

    def means(a: Act, n: str | None) -> Json:
        return resource(" ".join(lines(a)), [{"value": v, "currency": currency, "year": y} for y, v in a.amt])

    return Col(heads(head), width, lambda a, n: lines(a), means)


def money_of(head: str, width: float, keys: Sequence[str], currency: str) -> Col:
    """An amount of `more[key]`, or the sum of several keys; a dash is none, 0 costs nothing."""

    def text(a: Act) -> str:
        values = [dict(a.more)[k] for k in keys]
        return values[0] if values == ["–"] else f"{sum(map(int, values)):,}".replace(",", ".")

    def means(a: Act, n: str | None) -> Json:
        figures = text(a).replace(".", "")
        amounts = [{"value": int(figures), "currency": currency, "year": None}] if figures.strip("0–") else []
        return resource(text(a), amounts)

    return Col(heads(head), width, lambda a, n: [text(a)], means, css="num")
