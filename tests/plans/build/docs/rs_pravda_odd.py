# ruff: noqa: E501 - texts and style sheets stay in one line
"""Serbia, courts: recommendations before the activities; a title within the table; lists in lists with notes below."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_pravda import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, walk
from .rs_pravda import dotted

RECOMMENDED = [
    c.number("Br.", 7),
    c.title("Aktivnosti", 26),
    c.parties("Nadležni organ", 17),
    c.deadline("Rok", 13),
    m.source("Izvor finansiranja", 17),
    c.indicators("Pokazatelj rezultata", 20),
]
ADVICE = {
    (0, 0): (
        "Ojačati nezavisnost sudova i kriterijume za izbor i ocenjivanje sudija.",
        "Sudije se biraju i napreduju prema jasnim merilima.",
        "Pozitivna ocena u godišnjem izveštaju Evropske komisije.",
    ),
    (0, 1): (
        "Obezbediti samostalnost javnog tužilaštva u postupanju.",
        "Javna tužilaštva rade bez uticaja i sa dovoljno tužilaca.",
        "Smanjen broj pritužbi na rad.",
    ),
    (1, 0): (
        "Smanjiti broj starih predmeta.",
        "Postupci se okončavaju u razumnom roku.",
        "Skraćeno prosečno trajanje postupka.",
    ),
    (1, 1): (
        "Unaprediti obuku sudskog osoblja.",
        "Osoblje je obučeno i raspoređeno prema potrebama.",
        "Rezultati ankete korisnika.",
    ),
}


def recommended(target: Path) -> Json:
    """Above the activities of each measure a table of what is recommended, what comes of it and how that is known."""
    parts = ["<h1>Akcioni plan za unapređenje rada pravosudnih organa za period 2025–2026. godine</h1>"]
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            parts.append(f"<h2>{path[0] + 1}. {goal.title.upper()}</h2>")
            continue
        parts.append(f"<h3>{dotted(path, False)}. {goal.title}</h3>")
        head = [[cell(t, "h") for t in ("PREPORUKA", "REZULTAT PREPORUKE", "INDIKATOR UTICAJA")]]
        parts.append(table([34, 33, 33], head, [[cell(t) for t in ADVICE[path]]], "advice"))  # type: ignore[index]
        parts.append(
            table(
                widths(RECOMMENDED),
                header_rows(RECOMMENDED),
                [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), RECOMMENDED)],
            )
        )
    css = (
        FULL
        + """table.advice .head td { background: #dbe5f1; } html { font: 10.2pt/1.25 "Liberation Serif"; } @page { size: A4 landscape; margin: 14mm; @bottom-right { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf("".join(parts), css, target)
    out = truth(PLAN, "Latn", dotted, RECOMMENDED, issuer=None)
    for area in out["goals"]:
        area["title"] = area["title"].upper()
    return out


INSIDE = [
    c.number("RB", 6),
    c.title("MERE / AKTIVNOSTI", 28),
    c.parties("NOSILAC", 17),
    c.deadline("ROK", 13),
    m.amount("SREDSTVA (EUR) / 2025", 9, 2025, "EUR"),
    m.amount("SREDSTVA (EUR) / 2026", 9, 2026, "EUR"),
    c.indicators("INDIKATORI", 18, "dash"),
]


def inside(target: Path) -> Json:
    """The title is the first row of the table; sums between; notes below."""
    columns = [INSIDE[0], c.title("AKTIVNOST", 28), *INSIDE[2:]]
    body: list[Row] = []
    for path, goal in walk(PLAN.goals):
        if len(path) == 1:
            body.append([cell(f"OBLAST {path[0] + 1}: {goal.title}", "b g", len(columns))])
            continue
        body.append([cell(f"Mera {dotted(path, False)} {goal.title}", "b", len(columns))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), columns)]
        sums = [sum(dict(a.amt).get(y, 0) for a in acts(goal)) for y in (2025, 2026)]
        body.append(
            [
                cell(f"Međuzbir za meru {dotted(path, False)}", "i", 4),
                *(cell(m.grouped(v), "num") for v in sums),
                Cell(),
            ]
        )
    first = [
        cell("AKCIONI PLAN ZA UNAPREĐENJE RADA PRAVOSUDNIH ORGANA ZA PERIOD 2025–2026. GODINE", "b t", len(columns))
    ]
    text = (
        table(widths(columns), [], [first, *header_rows(columns), *body], repeat=False)
        + "<p class='s'>* Sredstva iz budžeta obezbeđena su na razdelu nosilaca.</p><p class='s'>** Rokovi se računaju od usvajanja plana.</p>"
    )
    css = (
        FULL
        + """td.t { text-align: center; font-size: 12pt; background: #d0cece; } td.g { background: #e7e6e6; } td.h { font-weight: bold; text-align: center; } td.i { font-style: italic; } p.s { font-size: 8pt; } html { font: 10pt/1.22 "Liberation Sans"; } @page { size: A4 landscape; margin: 14mm; }"""
    )
    print_pdf(text, css, target)
    return truth(PLAN, "Latn", dotted, columns, issuer=None, title=None, period=None)


DOCUMENTS = {"rs-pravosude--preporuke": recommended, "rs-pravosude--title-inside": inside}
