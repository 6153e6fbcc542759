# ruff: noqa: E501 - texts and style sheets stay in one line
"""A Serbian town: a spreadsheet fitted to the page's width; underlined text, links and a letterhead drawn as a picture."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..content.rs_romi import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Cell, Json, Row, activity_rows, acts, header_rows, truth, walk
from ..odf import sheet
from ..tree import Path as Place
from .rs_romi import dotted

FIT = [
    c.number("Br.", 1.4),
    c.title("Naziv aktivnosti", 6),
    c.other("Korisnici", 4, "Korisnici"),
    c.parties("Nosilac", 4.5),
    c.parties("Partneri", 5, "partners"),
    *c.start_end("Početak", "Završetak", 2.4, "number", "sr", "kontinuirano"),
    c.indicators("Pokazatelji", 5.5, "semi"),
    m.source("Izvor finansiranja", 4),
    m.amount("2023", 2.6, 2023, "RSD", decimals=2),
    m.amount("2024", 2.6, 2024, "RSD", decimals=2),
    m.amount("2025", 2.6, 2025, "RSD", decimals=2),
]
MONEY_HEAD = ("2023. (RSD)", "2024. (RSD)", "2025. (RSD)")


def fitted(target: Path) -> Json:
    def line(cells: Row, style: str) -> list[tuple[str, int, str]]:
        return [("; ".join(x.paras), x.colspan, style + (" right" if "num" in x.css else "")) for x in cells]

    head = [[*(x.head[0] for x in FIT[:-3]), *MONEY_HEAD]]
    rows = [
        [("LAP ZA INKLUZIJU ROMA I ROMKINJA GRADA PODUNAVLJA 2023–2025. – TABELA AKTIVNOSTI", len(FIT), "none bold")],
        [(t, 1, "grid bold fill center") for t in head[0]],
    ]
    for path, goal in walk(PLAN.goals):
        rows.append([(f"{path[0] + 1}. {goal.title}", len(FIT), "grid bold")])
        for k, a in enumerate(acts(goal)):
            rows += [line(r, "grid") for r in activity_rows(a, dotted((*path, k), True), FIT)]
        sums = [sum(dict(a.amt).get(y, 0) for a in acts(goal)) for y in (2023, 2024, 2025)]
        rows.append(
            [
                ("UKUPNO:", len(FIT) - 3, "grid bold right"),
                *((m.grouped(v, decimals=2), 1, "grid bold right") for v in sums),
            ]
        )
    sheet([x.width for x in FIT], rows, target, repeat=2, fit=True)
    return truth(
        PLAN,
        "Latn",
        dotted,
        FIT,
        title=None,
        issuer=None,
        place=None,
        adopted_on=None,
        document_number=None,
        period=None,
    )


LINKS = [
    c.title("Mera i aktivnosti", 24, "{}) "),
    c.tasks("Koraci", 26, "dash"),
    c.parties("Odgovorna institucija", 17),
    c.deadline("Rokovi", 14),
    c.indicators("Indikatori", 19, "para"),
]
LOGO = "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60'><rect x='4' y='4' width='52' height='52' fill='none' stroke='%23900' stroke-width='4'/><path d='M12 48 L30 12 L48 48 Z' fill='%23059'/></svg>"


def links(target: Path) -> Json:
    """Headings underlined, words with links, a picture in the head, dotted cell rules, bold first words."""
    parts = [
        f'<p><img src="{LOGO}"> GRADSKA UPRAVA</p><h1>LOKALNI AKCIONI PLAN ZA INKLUZIJU ROMA I ROMKINJA GRADA PODUNAVLJA 2023–2025.</h1><p>Tekst plana i izveštaji: <a href="https://podunavlje.example/lap">www.podunavlje.example/lap</a></p>'
    ]

    def short(path: Place, activity: bool) -> str:
        return str(path[-1] + 1)

    for path, goal in walk(PLAN.goals):
        parts.append(f"<h2><u>Cilj {path[0] + 1}.</u> <u>{goal.title}</u></h2>")
        rows: list[Row] = []
        for k, a in enumerate(acts(goal)):
            for r in activity_rows(a, short((*path, k), True), LINKS):
                who = " ".join(r[2].paras)
                rows.append(
                    [
                        r[0],
                        r[1],
                        Cell(
                            (f'<a href="https://podunavlje.example/{k}">{who.replace("„", "&bdquo;")}</a>',), css="raw"
                        ),
                        *r[3:],
                    ]
                )
        parts.append(table(widths(LINKS), header_rows(LINKS), rows))
    css = (
        FULL
        + """table td { border: 0.7pt dotted #333; } a { color: #0563c1; text-decoration: underline; } img { width: 12mm; vertical-align: middle; } html { font: 10.3pt/1.25 "Liberation Sans"; }
      @page { @bottom-center { content: "Strana " counter(page); font: 8pt "Liberation Sans"; } }"""
    )
    print_pdf("".join(parts), css, target)
    return truth(PLAN, "Latn", short, LINKS, issuer=None, place=None, adopted_on=None, document_number=None)


DOCUMENTS = {"rs-romi--fit-to-width": fitted, "rs-romi--links": links}
