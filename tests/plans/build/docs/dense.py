# ruff: noqa: E501 - texts and style sheets stay in one line
"""Dense plans of Bosnia and Herzegovina and Croatia on pages that cut rows, merged cells and forms."""

from pathlib import Path

from .. import columns as c
from .. import money as m
from ..assembled import banded, forms, headed, info, merged
from ..blocks import Grid
from ..content.bih_dense import (
    BREZOVIK,
    BREZOVIK_INTRO,
    INTEGRITET,
    INTEGRITET_INTRO,
    NJEGA,
    SUMARSTVO,
    SUMARSTVO_INTRO,
)
from ..content.hr_dense import CLANOVI, HRANA, HRANA_INTRO, HRANA_POJMOVI, PRILAGODBA, PRILAGODBA_INTRO, SCENARIJI
from ..layout import Json, cell
from ..looks import writer
from ..programs.weasy import print_weasy
from ..tree import Path as Place
from ..tree import dotted
from ..turn import lay_pages, turn_pages


def page(wide: float, high: float, font: str, size: float) -> str:
    """A page in millimetres with its number, and its letters."""
    foot = "@bottom-center { content: counter(page); font: 8pt 'Liberation Sans' }"
    return f"@page {{ size: {wide}mm {high}mm; margin: 13mm 12mm; {foot} }} html {{ font: {size}pt/1.2 '{font}' }} p.plain {{ text-align: justify }} .band {{ background: #e4e4e4 }} "


def lettered(path: Place, activity: bool) -> str | None:
    """A, A.1; activities without a number."""
    return None if activity else ".".join(["ABCDEF"[path[0]], *(str(k + 1) for k in path[1:])])


INTEGRITY = [
    c.number("Broj", 4, False),
    c.title("Mjere i aktivnosti / Naziv aktivnosti", 17),
    c.tasks("Mjere i aktivnosti / Konkretni koraci", 17),
    c.parties("Odgovornost / Glavni nosilac", 11, style="semi"),
    c.parties("Odgovornost / Podrška u provođenju", 11, "partners", "semi"),
    c.deadline("Rok provođenja", 8),
    c.indicators("Pokazatelji izvršenja", 13, "num"),
    m.source("Potrebna sredstva (KM) i izvor", 10, currency="BAM"),
    c.risks("Rizik na koji se aktivnost odnosi", 10),
]
CARE = [
    c.title("Aktivnosti koje doprinose cilju", 22),
    c.tasks("Podaktivnosti", 22),
    c.deadline("Period implementacije", 10),
    c.parties("Odgovorna institucija", 13, style="semi"),
    c.parties("Partneri u implementaciji", 12, "partners", "semi"),
    c.indicators("Mjerljivi pokazatelji", 16, "dash"),
]
FORESTS = [
    c.number("Red. broj", 5, False),
    c.title("Naziv aktivnosti", 25),
    c.deadline("Rok za izvršenje", 11),
    c.parties("Nadležni organ / Glavni", 14, style="para"),
    c.parties("Nadležni organ / Ostali", 14, "partners", "para"),
    c.indicators("Pokazatelji rezultata", 17, "num"),
    m.source("Procjena sredstava", 14, currency="BAM", lines=True),
]
FORM = [
    c.title("Naziv mjere/projekta", 0, "{} "),
    c.other("Ciljna grupa", 0, "g"),
    c.tasks("Aktivnosti/sadržaj mjere", 0),
    c.indicators("Indikatori za praćenje", 0, "dash"),
    c.other("Razvojni efekat i doprinos mjere", 0, "e"),
    c.parties("Institucija odgovorna za koordinaciju implementacije mjere", 0, style="semi"),
    c.parties("Nosioci i partneri mjere", 0, "partners", "semi"),
    c.deadline("Period implementacije mjere", 0),
    m.source("Indikativna finansijska konstrukcija sa izvorima finansiranja", 0, currency="BAM", lines=True),
    c.risks("Rizici", 0),
]
FOOD = [
    c.number("Red. br.", 4, False),
    c.title("Naziv aktivnosti", 17),
    c.parties("Nadležnost / Nositelj", 9.5, style="semi"),
    c.parties("Nadležnost / Sunositelji", 9.5, "partners", "semi"),
    c.deadline("Rok provedbe", 7),
    c.indicators("Pokazatelji rezultata / Naziv pokazatelja", 13, lines=True),
    c.of_indicator("Pokazatelji rezultata / Početna vrijednost (2023.)", 5, "base"),
    *(c.of_indicator(f"Pokazatelji rezultata / Ciljna vrijednost / {y}.", 5, str(y)) for y in (2024, 2025, 2026)),
    *(m.amount(f"Procijenjeni trošak (EUR) / {y}.", 5.5, y, "EUR") for y in (2024, 2025, 2026)),
    m.source("Izvor financiranja", 9, currency="EUR"),
]
FOOD_DATES = [
    c.title("Aktivnost", 22, "{}. "),
    c.parties("Nadležno tijelo za provedbu", 14, style="semi"),
    c.parties("Sudionici", 13, "partners", "semi"),
    *c.start_end("Početak provedbe", "Završetak provedbe", 8, "month", "hr", "trajno"),
    c.indicators("Pokazatelj rezultata", 15, "num"),
    m.amount("Ukupna sredstva (€)", 8, None, "EUR", dated=False),
    m.source("Izvor sredstava", 12, currency="EUR"),
]
CLIMATE = [
    c.title("Aktivnost", 24, "{}. "),
    c.parties("Nositelj provedbe", 13, style="semi"),
    c.parties("Suradne institucije", 13, "partners", "semi"),
    c.deadline("Rok", 9),
    c.indicators("Pokazatelji uspješnosti", 17, "semi"),
    m.source("Trošak i izvor financiranja", 15, currency="EUR"),
    c.other("Stanje provedbe", 7, "s"),
]
CLIMATE_YEARS = [
    c.number("Šifra aktivnosti", 6, False),
    c.title("Opis", 22),
    c.deadline("Razdoblje", 9),
    c.parties("Tijelo nadležno za provedbu", 13, style="semi"),
    c.indicators("Ishodi", 15, "dash"),
    *(m.amount(f"Proračun Županije i ostali izvori (EUR) / {y}.", 7, y, "EUR") for y in (2025, 2026, 2027)),
    m.source("Proračunska oznaka", 8, "prog"),
    c.risks("Mogući rizici", 10),
]


def integrity(target: Path) -> Json:
    doc = banded(
        INTEGRITET, INTEGRITY, dotted, ["STRATEŠKI CILJ {n}. ", "Strateški program {n}. "], "Latn", INTEGRITET_INTRO
    )
    return print_weasy(
        doc, target, page(297, 114, "Liberation Sans", 9.2), "td { border: .6pt solid #000; padding: 2pt 3pt }"
    )


def care(target: Path) -> Json:
    goals = [("Oblast", 8.0, "{n}. "), ("Specifični cilj", 10.0, "{n}. ")]
    doc = merged(NJEGA, CARE, lettered, goals, "Latn", repeat=False)
    css = page(297, 145, "DejaVu Sans Condensed", 7.9) + "td { vertical-align: middle } "
    return print_weasy(doc, target, "", css + "td { border: .6pt solid #000; padding: 2pt 3pt }")


def forests(target: Path) -> Json:
    doc = banded(SUMARSTVO, FORESTS, dotted, ["STRATEŠKI CILJ {n}: ", "MJERA {n}: "], "Cyrl", SUMARSTVO_INTRO)
    fills = "table { border-collapse: separate; border-spacing: 1.5pt } td { background: #f1f1f1 } .head td { background: #8c2f39; color: #fff } .band { background: #e3c9cc !important }"
    return print_weasy(doc, target, page(297, 210, "DejaVu Sans Condensed", 8), fills)


def forests_sideways(target: Path) -> Json:
    made = forests(target)
    lay_pages(target, "Prilog 2. Akcioni plan")
    return made


def form_rows(target: Path) -> Json:
    doc = forms(BREZOVIK, FORM, dotted, ("Veza sa strateškim ciljem", "Prioritet"), "Latn", [30, 70], BREZOVIK_INTRO)
    rules = "td { border-top: .6pt solid #555; border-bottom: .6pt solid #555; padding: 3pt 4pt } table { margin-bottom: 14pt }"
    return print_weasy(doc, target, page(210, 297, "Liberation Serif", 11.6), rules)


def food(target: Path) -> Json:
    doc = banded(HRANA, FOOD, dotted, ["POSEBNI CILJ {n}. ", "Mjera {n}. "], "Latn", HRANA_INTRO)
    return print_weasy(
        doc, target, page(297, 196, "Nimbus Roman", 8.4), "td { border: .6pt solid #000; padding: 2pt 3pt }"
    )


def food_gazette(target: Path) -> Json:
    goals = [("Posebni cilj", 8.0, "{n}. "), ("Mjera", 9.0, "{n}. ")]
    doc = merged(HRANA, FOOD_DATES, dotted, goals, "Latn", HRANA_INTRO, repeat=False)
    head = "@page { @top-left { content: 'Srijeda, 21. veljače 2024.' } @top-center { content: 'NARODNE NOVINE' } @top-right { content: 'Broj 21 – Stranica ' counter(page) } }"
    rules = "td { border: .6pt solid #000; padding: 1.5pt 2pt } .head td { vertical-align: top; text-align: left }"
    return print_weasy(doc, target, page(297, 210, "Liberation Serif", 9) + head, rules, soft=True)


def food_fills(target: Path) -> Json:
    after = [("h2", "Pojmovi"), info(HRANA_POJMOVI, ["Pojam", "Definicija"], [22, 78])]
    doc = banded(HRANA, FOOD_DATES, dotted, ["POSEBNI CILJ {n}. ", "Mjera {n}. "], "Latn", HRANA_INTRO, after)
    fills = "table { border-collapse: separate; border-spacing: 1pt 0 } tbody tr:nth-child(even) td { background: #e8eef7 } tbody tr:nth-child(odd) td { background: #f8fafd } .head td { background: #1b3f73; color: #fff } .band { background: #9db6da !important }"
    return print_weasy(doc, target, page(297, 210, "Liberation Sans", 9), fills)


def climate_columns(path: Place) -> list[c.Col]:
    """The first goal's columns, those of the others."""
    return CLIMATE if path[:1] == (0,) else CLIMATE_YEARS


def climate_word(target: Path) -> Json:
    before = [
        *PRILAGODBA_INTRO,
        ("h2", "Klimatski scenariji"),
        info(SCENARIJI, ["Pokazatelj", "2011. – 2040.", "2041. – 2070."], [50, 25, 25]),
    ]
    after = [("h2", "Članovi radne skupine"), info(CLANOVI, ["Ime i prezime", "Ustanova", "Uloga"], [30, 40, 30])]
    doc = headed(PRILAGODBA, climate_columns, dotted, ["CILJ {n}. ", "Mjera {n}. "], "Latn", before, after)
    return writer(doc, target, word=True, page="29.7cm 21cm", size=9.5, font="Carlito", margin="1.6cm")


def climate_turned(target: Path) -> Json:
    labels = [
        (
            "Opis mjere",
            "Mjerom se smanjuje ranjivost na učinke klimatskih promjena na području Županije i nadležnim se tijelima osiguravaju uvjeti za provedbu.",
        ),
        ("Koordinator mjere", "Upravni odjel za graditeljstvo i zaštitu okoliša"),
        ("Veza sa strateškim dokumentima", "Plan razvoja Požeško-slavonske županije 2021. – 2027., posebni cilj 3.2."),
    ]
    above = [Grid([24, 76], [], [[cell(a, "b"), cell(b)] for a, b in labels], False)]
    doc = headed(
        PRILAGODBA, climate_columns, dotted, ["CILJ {n}. ", "Mjera {n}. "], "Latn", PRILAGODBA_INTRO, above=above
    )
    made = print_weasy(doc, target, page(297, 210, "Liberation Serif", 9.7), "td { border: .6pt solid #000 }")
    turn_pages(target)
    return made


DOCUMENTS = {
    "ba-integritet--moved-names": integrity,
    "ba-njega--moved-goals": care,
    "ba-sumarstvo--lists-cut": forests,
    "ba-sumarstvo--sideways": forests_sideways,
    "ba-brezovik--lines": form_rows,
    "hr-hrana--below-rules": food,
    "hr-hrana--gazette": food_gazette,
    "hr-hrana--fills": food_fills,
    "hr-prilagodba--word": climate_word,
    "hr-prilagodba--turned-labels": climate_turned,
}
