# ruff: noqa: E501 - style sheets stay in one line
"""The plan of the sample of Sarajevo on other pages: its truth, printed in other looks."""

import json
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

from ..html import print_pdf
from ..layout import Json

TRUTHS = Path(__file__).parents[4] / "samples" / "truth"
COLUMNS = ("deadlines", "responsible", "indicators", "resources")
SARAJEVO = [
    "",
    "Aktivnost",
    "Vremenski rok",
    "Institucija nadležna za provedbu",
    "Pokazatelji implementacije",
    "Potrebni resursi",
]
WIDTHS = "".join(f'<col style="width:{w}%">' for w in (6, 28, 10, 20, 20, 16))
FULL = "td { border: .6pt solid #000; padding: 2pt 4pt; vertical-align: top; }"
OPEN = "td { border: none; border-top: .6pt solid #444; border-bottom: .6pt solid #444; padding: 3pt 5pt; vertical-align: top; }"
FILLS = "table { border-collapse: separate; border-spacing: 0 3pt; } td { border: none; padding: 3pt 5pt; vertical-align: top; } tbody td { background: #e3ecf9; } thead td, .band { background: #b8cdea !important; }"
BASE = "html { font: 9pt/1.2 'Liberation Sans'; } tr { break-inside: auto; } td > p { margin: 1pt 0; } thead td { font-weight: bold; }"


def _page(wide: bool, look: str) -> str:
    paper = f"size: A4{' landscape' if wide else ''}; margin: 14mm 12mm;"
    return (
        f"@page {{ {paper} @bottom-center {{ content: counter(page); font: 8pt 'Liberation Sans'; }} }} {BASE} {look}"
    )


def _cell(entries: Iterable[Json]) -> str:
    return "<td>" + "".join(f"<p>{escape(entry['text'], quote=False)}</p>" for entry in entries) + "</td>"


def _rows(goal: Json) -> str:
    """The activities of a goal: number, title and the fields beside them."""
    named = (f"<td>{a['number']}</td><td>{escape(a['title'], quote=False)}</td>" for a in goal["activities"])
    cells = ("".join(_cell(a[name]) for name in COLUMNS) for a in goal["activities"])
    return "".join(f"<tr>{name}{rest}</tr>" for name, rest in zip(named, cells, strict=True))


def _table(rows: str) -> str:
    head = "".join(f"<td>{text}</td>" for text in SARAJEVO)
    return f"<table><colgroup>{WIDTHS}</colgroup><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _label(goal: Json, under: bool) -> str:
    return f"{'Strateški program ' if under else ''}{goal['number']}{'' if under else '.'} {escape(goal['title'], quote=False)}"


def _in_bands(goals: list[Json]) -> str:
    """One table, its goals as rows over all columns."""
    rows = ""
    for area in goals:
        rows += f'<tr><td class="band" colspan="6">{_label(area, False)}</td></tr>'
        for goal in area["goals"]:
            rows += f'<tr><td class="band" colspan="6">{_label(goal, True)}</td></tr>{_rows(goal)}'
    return _table(rows)


def _below_headings(goals: list[Json]) -> str:
    """A table below the heading of each goal."""
    body = ""
    for area in goals:
        body += f"<h2>{_label(area, False)}</h2>"
        body += "".join(f"<h3>{_label(goal, True)}</h3>{_table(_rows(goal))}" for goal in area["goals"])
    return body


def _print(lay: Callable[[list[Json]], str], css: str) -> Callable[[Path], Json]:
    def build(target: Path) -> Json:
        plan: Json = json.loads((TRUTHS / "ba-sarajevo-sluzbene-novine-2021-5.json").read_text(encoding="utf-8"))
        print_pdf(lay(plan["goals"]), css, target, "Latn", "bs")
        return {**plan, "plan": {}}

    return build


DOCUMENTS = {
    "ba-sarajevo-opet--bands-fills": _print(_in_bands, _page(True, FILLS)),
    "ba-sarajevo-opet--headings-open": _print(_below_headings, _page(True, OPEN)),
    "ba-sarajevo-opet--headings-tall": _print(_below_headings, _page(False, FULL)),
}
