# ruff: noqa: E501 - texts and style sheets stay in one line
"""Measures whose labels stand before or above their values: as paragraphs, in lone cells, in rows (Bosnia and Herzegovina)."""

from collections.abc import Callable
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.ba_podaci import PLAN
from ..html import FULL, print_pdf, table
from ..layout import Cell, Json, acts, cell, truth, walk
from ..tree import Act, dotted

LINES = [
    c.tasks("Zadaci", 0),
    c.parties("Nosilac", 0),
    c.deadline("Rok", 0),
    c.indicators("Indikatori", 0, "dash"),
    m.source("Izvor finansiranja", 0, currency="BAM"),
    c.risks("Rizici", 0),
]
WIDTH = 6


def _name(a: Act, number: str) -> str:
    return f"Mjera {number}. {a.title}"


def _paragraphs(a: Act, number: str) -> str:
    """A heading, and a paragraph for each label and line."""
    parts = [f"<h3>{_name(a, number)}</h3>"]
    for line in LINES:
        first, *rest = line.prints(a, number)
        parts.append(f"<p>{line.head[0]}: {first if not rest else ''}</p>")
        parts += [f"<p>{text}</p>" for text in ((first, *rest) if rest else ())]
    return "".join(parts)


def _boxes(a: Act, number: str) -> str:
    """A box of lone cells, the labels before the values."""
    rows = [[cell(_name(a, number), "b")]]
    for line in LINES:
        first, *rest = line.prints(a, number)
        rows.append([Cell((f"{line.head[0]}: {first}", *rest) if not rest else (f"{line.head[0]}:", first, *rest))])
    return table([100], [], rows)


def _rows(a: Act, number: str) -> str:
    """A row of labels over a row of values, three times; the name over them."""
    rows = [[cell(_name(a, number), "b", WIDTH)]]
    for pair in (LINES[:1], LINES[1:3], LINES[3:]):
        span = WIDTH // len(pair)
        if len(pair) == 1:
            rows.append([cell(pair[0].head[0], "l", 2), Cell(tuple(pair[0].prints(a, number)), WIDTH - 2)])
            continue
        rows.append([cell(line.head[0], "l", span) for line in pair])
        rows.append([Cell(tuple(line.prints(a, number)), span) for line in pair])
    return table([100 / WIDTH] * WIDTH, [], rows)


def _document(show: Callable[[Act, str], str]) -> Callable[[Path], Json]:
    def make(target: Path) -> Json:
        parts = ["<h1>Akcioni plan za otvaranje podataka u institucijama Bosne i Hercegovine za period 2025–2027.</h1>"]
        for path, goal in walk(PLAN.goals):
            parts.append(f"<h2>Strateški cilj {path[0] + 1}. {goal.title}</h2>")
            parts += [show(a, dotted((*path, k), True)) for k, a in enumerate(acts(goal))]
        css = (
            FULL
            + "table { margin-bottom: 12pt; } td.l { font-weight: bold; } html { font: 11pt/1.2 'Liberation Serif'; }"
        )
        print_pdf("".join(parts), css, target, lang="bs")
        return truth(PLAN, "Latn", dotted, [c.title("Mjera", 0, "{}. "), *LINES], issuer=None)

    return make


DOCUMENTS = {
    "ba-podaci--labelled": _document(_paragraphs),
    "ba-podaci--boxes": _document(_boxes),
    "ba-podaci--stacked": _document(_rows),
}
