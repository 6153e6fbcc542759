# ruff: noqa: E501 - style sheets stay in one line
"""Dense plans of Serbia, Montenegro and Kosovo without full rules: white space, horizontal rules, fills; texts centred in their cells."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from .. import columns as c
from .. import money as m
from ..blocks import Doc, band
from ..content.unseen_serbian import BUSINESS, FOOD, HEALTH, HERITAGE, INTEGRITY, MATRIX, TOWN
from ..html import widths
from ..layout import Cell, Json, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from ..looks import writer
from ..money import grouped
from ..tree import Act, Content, Goal, Numbering, dotted, restarted, roman, unnumbered
from ..tree import Path as Place

NUMBER = "@bottom-center { content: counter(page); font: 8pt 'Liberation Serif'; }"
LANDSCAPE = f"@page {{ size: A4 landscape; margin: 15mm 13mm; {NUMBER} }} "
WHITE = "td { border: none; padding: 3pt 4pt; } .band { background: none !important; } "
OPEN = "td { border-top: .6pt solid #000; border-bottom: .6pt solid #000; padding: 2pt 3pt; } .band { background: none !important; } "


def font(family: str, size: float) -> str:
    return f"html {{ font: {size * 1.28:.2f}pt/1.2 '{family}'; }} "


def start(con: Content, cols: list[c.Col], numbering: Numbering, script: str, intro: tuple[str, ...] = ()) -> Doc:
    doc = Doc(truth(con, script, numbering, cols), {"cnr": "sr-ME"}.get(con.language, con.language), script)
    doc.add("title", con.plan["title"])
    for text in intro:
        doc.add("plain", text)
    return doc


def rows_of(goal: Goal, path: Place, cols: list[c.Col], numbering: Numbering) -> list[Row]:
    return [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), cols)]


def headings(
    con: Content,
    cols: list[c.Col],
    numbering: Numbering,
    labels: tuple[str, ...],
    script: str = "Latn",
    intro: tuple[str, ...] = (),
) -> Doc:
    """Goals as headings, a table below each of the lowest."""
    doc = start(con, cols, numbering, script, intro)
    for path, goal in walk(con.goals):
        doc.add("h3" if len(path) > 1 else "h2", labels[len(path) - 1].format(numbering(path, False)) + goal.title)
        if acts(goal):
            doc.grid(cols, rows_of(goal, path, cols, numbering))
    return doc


def bands(
    con: Content,
    cols: list[c.Col],
    numbering: Numbering,
    labels: tuple[str, ...],
    script: str = "Latn",
    intro: tuple[str, ...] = (),
    repeat: bool = True,
    sums: str = "",
) -> Doc:
    """One table, goals as rows over its columns; `sums` is the label of a row of sums below each lowest goal."""
    doc = start(con, cols, numbering, script, intro)
    body: list[Row] = []
    for path, goal in walk(con.goals):
        number = numbering(path, False)
        body.append(band(labels[len(path) - 1].format(number) + goal.title, len(cols)))
        body += rows_of(goal, path, cols, numbering)
        if sums and acts(goal):
            body.append(sum_row(goal, cols, sums.format(number)))
    doc.grid(cols, body, repeat)
    return doc


def sum_row(goal: Goal, cols: list[c.Col], label: str) -> Row:
    """The sums of the columns of years, in thousands."""
    years = [k for k, col in enumerate(cols) if "num" in col.css]
    total = {y: sum(dict(a.amt).get(y, 0) for a in acts(goal)) for y in (int(cols[k].head[-1][:4]) for k in years)}
    rest = len(cols) - 1 - years[-1]
    sums = [Cell((grouped(v / 1000),), 1, 1, "b num") for v in total.values()]
    return [Cell((label,), years[0], 1, "b"), *sums, Cell((), rest)]


def party_tasks(head: str, width: float) -> c.Col:
    """Parties with the tasks they are of: `1. i 2. Name`, `1, 2, 3. Name`."""

    def printed(name: str) -> str:
        refs, mark, rest = name.rpartition("> ")
        numbers = refs.split(",")
        return f"{'. i '.join(numbers) if len(numbers) < 3 else ', '.join(numbers)}. {rest}" if mark else rest

    def prints(act: Act, number: str | None) -> list[str]:
        return [printed(name) for name in act.lead]

    return replace(c.parties(head, width), prints=prints)


def money_lines(head: str, width: float, currency: str) -> c.Col:
    """What `m.source` says, each part a paragraph."""
    return m.source(head, width, currency=currency, lines=True)


def roman_letters(path: Place, activity: bool) -> str:
    return "abcdefgh"[path[-1]] if activity else roman(path[0] + 1)


TASKS = [
    c.title("MERE I AKTIVNOSTI", 14),
    c.tasks("POJEDINAČNI ZADACI", 21),
    party_tasks("NADLEŽNI ORGANI I SARADNICI", 16),
    c.indicators("MERILA USPEŠNOSTI", 17, "num"),
    c.deadline("VREMENSKI OKVIR", 9),
    money_lines("POTREBNA SREDSTVA", 14, "RSD"),
    c.risks("PRETPOSTAVKE I RIZICI", 9),
]


def health(target: Path) -> Json:
    doc = headings(HEALTH, TASKS, unnumbered, ("Cilj {}: ",))
    return doc.web(target, LANDSCAPE + font("Liberation Sans", 7.6), WHITE + "td { padding: 2pt 5pt 6pt; }")


def heritage(target: Path) -> Json:
    """A table for each goal below its heading, the second level merged in the first column."""
    cols = [
        c.title("Planirani poslovi", 30),
        c.parties("Izvršioci", 15),
        m.source("Izvor sredstava", 14),
        c.deadline("Vreme izvršenja", 12),
        c.indicators("Pokazatelj uspeha", 18),
        c.other("Dokaz o realizaciji", 11, "v"),
    ]
    doc = start(HERITAGE, cols, unnumbered, "Cyrl", ("POSLOVI PO CILJEVIMA",))
    for k, goal in enumerate(HERITAGE.goals):
        doc.add("h2", f"Opšti cilj {k + 1}. {goal.title}")
        body: list[Row] = []
        for j, below in enumerate(g for g in goal.below if isinstance(g, Goal)):
            text = f"Posebni cilj {k + 1}.{j + 1}. {below.title}"
            body += under([cell(text)], rows_of(below, (k, j), cols, unnumbered))
        doc.rows(widths(cols, 16), header_rows(cols, [("Posebni ciljevi",)]), body)
    return doc.web(target, LANDSCAPE + font("Liberation Sans", 8.4), WHITE)


YEARS = (2025, 2026, 2027)
PERIOD = [
    c.number("R.b.", 5),
    c.title("Aktivnost", 22),
    c.parties("Nosilac i partneri", 15, style="semi"),
    *c.start_end("Trajanje / Početak", "Trajanje / Kraj", 9, "month", "cnr", "kontinuirano"),
    c.indicators("Indikator", 16, "dash"),
    *(m.amount(f"Budžet (€) / {y}.", 6.5, y, "EUR", none="/") for y in YEARS),
    m.source("Izvor", 9),
    c.remark("Napomena", 8),
]
MIDDLE = "td { vertical-align: middle; } "


def business(target: Path) -> Json:
    doc = headings(BUSINESS, PERIOD, restarted, ("STRATEŠKI CILJ {}: ", "Operativni cilj {}: "))
    return doc.web(target, LANDSCAPE + font("DejaVu Sans Condensed", 6.8) + MIDDLE, WHITE)


def business_open(target: Path) -> Json:
    doc = bands(BUSINESS, PERIOD, restarted, ("STRATEŠKI CILJ {}: ", "Operativni cilj {}: "), repeat=False)
    return doc.web(target, LANDSCAPE + font("Liberation Serif", 8) + MIDDLE + "td { text-align: center; }", OPEN)


MATRIX_COLUMNS = [
    c.number("Ozn.", 3.6, dot=False),
    c.title("Planirana aktivnost", 16),
    c.parties("Nosilac", 9),
    c.parties("Podrška", 9, "partners", "semi"),
    c.deadline("Dinamika", 7.5),
    c.indicators("Pokazatelj", 11, lines=True),
    c.of_indicator("Polazno stanje", 5.5, "base"),
    c.of_indicator("Cilj", 5.5, "target"),
    *(m.amount(f"Budžet (€) / {y}", 5, y, "EUR") for y in YEARS),
    m.source("Izvor sredstava", 8),
    c.other("Status", 6, "st"),
    c.remark("Komentar", 7),
]


def matrix(css: str, rules: str) -> Callable[[Path], Json]:
    """Areas by Roman numbers, activities by letters, two-level header, lines of indicators."""
    doc = headings(MATRIX, MATRIX_COLUMNS, roman_letters, ("Oblast {}. ",))
    return lambda target: doc.web(target, LANDSCAPE + css, rules)


TOWN_COLUMNS = [
    c.title("Aktivnosti", 16, "{}. "),
    *c.start_end("Period / od", "Period / do", 6, "number", "sr", "stalno"),
    c.parties("Nosilac", 9),
    c.parties("Partneri", 9, "partners", "semi"),
    c.indicators("Indikatori", 10, lines=True),
    c.of_indicator("Jedinica mere", 5, "unit"),
    c.of_indicator("Polazna vrednost (2024)", 5, "base_2022"),
    c.of_indicator("Ciljna vrednost", 5, "target"),
    c.of_indicator("Izvor provere", 8, "source"),
    *(m.amount(f"Procenjena sredstva u 000 din. / {y}", 5.5, y, "RSD", 1000) for y in YEARS),
    m.source("Izvor finansiranja", 8),
]


def town(target: Path) -> Json:
    doc = bands(
        TOWN,
        TOWN_COLUMNS,
        restarted,
        ("PROGRAM {}: ", "Mera {}: "),
        "Cyrl",
        repeat=False,
        sums="Ukupno za meru {}",
    )
    css = LANDSCAPE + font("DejaVu Sans Condensed", 5.6) + MIDDLE + "td { text-align: center; }"
    return doc.web(target, css, OPEN)


def food(target: Path) -> Json:
    """Stripes that touch beside each other: their only uprights end the head over the years."""
    cols = [
        c.number("Oznaka", 6),
        c.title("Aktivnost", 26),
        c.parties("Nadležni organ", 15),
        c.parties("Organi partneri", 15, "partners", "para"),
        c.deadline("Rok", 11),
        m.source("Izvor finansiranja", 13),
        *(m.amount(f"Sredstva u 000 dinara / {y}.", 6, y, "RSD", 1000) for y in YEARS),
    ]

    def below_first(path: Place, activity: bool) -> str | None:
        return dotted(path[1:], False) if len(path) > 1 else None

    doc = bands(FOOD, cols, below_first, ("Opšti cilj: ", "Poseban cilj {}: ", "Mera {}: "))
    fills = "table { border-collapse: separate; border-spacing: 0 2.5pt; } td { background: #f6efe3; padding: 3pt 4pt; } tr.head td { background: #d8b978; } .band { background: #e8d4ac !important; }"
    return doc.web(target, LANDSCAPE + font("Liberation Sans", 7.6), fills)


STEPS = [
    c.title("Aktivnost", 25),
    c.parties("Organi nadležni za sprovođenje", 14),
    c.deadline("Rok za sprovođenje", 9),
    c.indicators("Indikatori rezultata", 17, "semi"),
    m.source("Procjena troškova i izvor finansiranja", 12, currency="EUR"),
    c.other("Stepen realizacije", 9, "st"),
    c.remark("Obrazloženje", 14),
]


def integrity() -> Doc:
    """Recommendations merged in the first column over long rows."""
    doc = start(INTEGRITY, STEPS, unnumbered, "Latn", ("Sprovođenje prati Koordinaciono tijelo.",))
    body: list[Row] = []
    for k, goal in enumerate(INTEGRITY.goals):
        body += under([cell(f"{k + 1}. {goal.title}")], rows_of(goal, (k,), STEPS, unnumbered))
    doc.rows(widths(STEPS, 14), header_rows(STEPS, [("Preporuka",)]), body)
    return doc


def integrity_open(target: Path) -> Json:
    return integrity().web(target, LANDSCAPE + font("Liberation Serif", 8.6), OPEN)


def integrity_white(target: Path) -> Json:
    return writer(integrity(), target, rules='fo:border="none"', grey="#ffffff", size=9)


DOCUMENTS = {
    "rs-dusevno--bare": health,
    "rs-bastina--bare-merged": heritage,
    "me-preduzetnice--bare-middle": business,
    "me-preduzetnice--open-once": business_open,
    "xk-matrica--open": matrix(font("Liberation Sans", 6.6), OPEN),
    "xk-matrica--bare-middle": matrix(font("Liberation Sans Narrow", 6.8) + MIDDLE, WHITE),
    "rs-ekologija--open-sums": town,
    "rs-hrana--fills-heads": food,
    "me-preporuke--open-merged": integrity_open,
    "me-preporuke--word-bare": integrity_white,
}
