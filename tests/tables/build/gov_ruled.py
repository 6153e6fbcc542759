# ruff: noqa: E501 - tables stay as they are written
"""Ruled and partly ruled tables of government reports, on their side, over pages and in page columns."""

from .sheet import Sheet
from .words import COUNTRIES, DE, EN, ES, FR, STATES, lines, numbers

RULES = "td, th { border: 0.5pt solid #000; } "


def eurostat_grid() -> Sheet:
    css = (
        RULES
        + "html { font-size: 7.5pt; } th { background: #fff; font-weight: bold; } table { border: 1.4pt solid #000; }"
    )
    head = """ | Total | Of which: | < | < | < | Change on previous year (%) | <
^ | ^ | Nationals | Citizens of / other EU / countries | Citizens of / non-EU / countries | Unknown | 2008 | 2009
^ | (1 000) | (1 000) | (1 000) | (1 000) | (1 000) | (%) | (%)
"""
    rows = []
    for i, c in enumerate(["EU-27 (¹)", *COUNTRIES[:12]]):
        n = numbers(3100 + i, 5, 5, 9000, 1, " ")
        d = numbers(3200 + i, 2, -9, 9, 1)
        if i in (3, 7):
            n[2] = ":"
        if i == 5:
            n[1:4] = ["", "", ""]
        if i in (2, 9):
            n[4] = "–"
        rows.append(" | ".join([c, *n, *d]))
    return (
        Sheet("ruled", css)
        .html("<h3>3. Acquisition of citizenship</h3>")
        .text(EN[0])
        .html('<p class="caption">Table 3.1: Residence permits by citizenship of holder, 2009</p>')
        .table(head + "\n".join(rows), 3, css="wide")
        .html(
            '<p class="note">(¹) Excluding Denmark; estimate.<br>(:) Data not available. (–) Nil.<br><i>Source:</i> Statistical office (online data code: mig_res07)</p>'
        )
        .text(*EN)
    )


def upright_and_head() -> Sheet:
    """No rules between the rows: their lines tell them; uprights through, a box, a rule below the head."""
    css = "table { border: 0.8pt solid #000; } th { border: 0.5pt solid #000; } td { border-left: 0.5pt solid #000; border-right: 0.5pt solid #000; padding: 0.6pt 4pt; } tr:last-child td { border-top: 0.5pt solid #000; font-weight: bold; } html { font-size: 8.5pt; }"
    head = "State | Number of / grants | Federal share / (in dollars) | State and local / share (in dollars) | Persons served\n"
    body = lines(STATES[:11], 4, 311, 4, 990000)
    return (
        Sheet("ruled", css)
        .text(*EN)
        .html('<p class="caption">Table 12. Community services block grant, fiscal year 2010</p>')
        .table(head + body + "\nTotal | 4,118 | 31,870,112 | 9,402,551 | 812,004", 1, css="wide")
        .html('<p class="note">NOTE: Details may not add to totals due to rounding.</p>')
        .text(EN[0])
    )


def bullets_in_cells() -> Sheet:
    css = RULES + "html { font-size: 8pt; } ul { margin: 0; padding-left: 9pt; } th { background: #dbe5f1; }"
    grid = """Priority | Key action | Responsible | Performance indicator | Timescale
1. Better regulation | – Publish impact assessments / – Review the stock of licences / – Set up a single contact point | Ministry of Economy / Regulatory Office | Share of laws with an assessment; / number of licences abolished | Dec 2011
^ | Train 120 drafters in plain language | Civil Service School | Drafters trained | Continuous
2. Open data | Publish the registers of companies, land and buildings in a format that machines can read | Statistics Office / (with Registers Agency) | Data sets published / (baseline: 12) | Jun 2012
^ | ^ | ^ | Downloads per month | ^
3. Cutting red tape | – One form for all building permits / – No stamps on copies | Ministry of Construction | Days to a permit: 94 → 60 | 2012–2013"""
    return Sheet("ruled", css).text(EN[1]).table(grid, css="wide", widths="15% 31% 20% 22% 12%").text(*EN)


def latex_sideways() -> Sheet:
    head = """Fund | Commitments | < | < | Payments | < | <
^ | 2007 | 2008 | 2009 | 2007 | 2008 | 2009
"""
    rows = lines(
        [
            "Regional Development Fund",
            "Social Fund",
            "Cohesion Fund",
            "Fisheries Fund",
            "Rural Development Fund",
            "Solidarity Fund",
            "Globalisation Fund",
        ],
        6,
        352,
        10,
        90000,
        1,
    )
    return Sheet("ruled", "a4paper,11pt", engine="latex").table(head + rows, 2, css="sideways; grid; |l|r|r|r|r|r|r|")


def latex_long() -> Sheet:
    """A table over two pages, its header on each."""
    names = [f"{a} {b}" for a in ("North", "South", "East", "West") for b in STATES]
    head = "No | Municipality | Area / (km2) | Inhabitants | Density | Schools\n"
    rows = [
        f"{i + 1} | {n} | {numbers(3500 + i, 1, 4, 900, 1)[0]} | {numbers(3600 + i, 1, 200, 90000)[0]} | {numbers(3700 + i, 1, 1, 400, 1)[0]} | {i * 7 % 13 or '–'}"
        for i, n in enumerate(names)
    ]
    sheet = Sheet("ruled", "a4paper,11pt", engine="latex")
    sheet.table(head + "\n".join(rows), 1, css="longtable; grid; |r|l|r|r|r|r|")
    return sheet.found(head + "\n".join(rows[:40]), head + "\n".join(rows[40:]))


def two_columns_of_text() -> Sheet:
    css = (
        RULES
        + "body { column-count: 2; column-gap: 18pt; } html { font-size: 8pt; } h3 { font-size: 9pt; margin: 4pt 0; } td.figure { text-align: right; } table { break-inside: avoid; }"
    )
    s = Sheet("ruled", css).html("<h3>Box 2: Housing</h3>").text(*EN)
    s.table(
        "Tenure | Dwellings | %\nOwner-occupied | 412,300 | 61.2\nRented, private | 140,118 | 20.8\nRented, public | 98,430 | 14.6\nOther | 22,900 | 3.4",
        css="wide",
    )
    s.text(*EN, *EN, *EN, EN[0]).html("<h3>Box 3: Heating</h3>").text(*EN, EN[1])
    s.table(
        "Fuel | Rooms | <\n^ | Heated | Not heated\nGas | 2.9 | 0.7\nWood and coal | 1.6 | 1.8\nDistrict heating | 3.1 | 0.1",
        2,
        css="wide",
    )
    return s.text(*EN, EN[0])


def writer_two() -> Sheet:
    css = "table { border-collapse: collapse; } td, th { border: 1px solid #000; padding: 1px 3px; font-family: 'Liberation Sans'; font-size: 9pt; } p { font-family: 'Liberation Sans'; font-size: 10pt; }"
    a = """Kreis | Betriebe | < | Fläche in ha | <
^ | 2007 | 2010 | 2007 | 2010
""" + lines(["Ahrental", "Birkenau", "Celle-Land", "Dornbach", "Emsried"], 4, 361, 10, 99000, 0, ".")
    b = """Betriebsgröße | Anteil
unter 5 ha | 31,4 %
5 bis 50 ha | 52,0 %
über 50 ha | 16,6 %"""
    return (
        Sheet("ruled", css, "de", engine="writer")
        .text(DE[0])
        .table(a, 2, css="", attributes='border="1" width="100%"')
        .text(DE[0])
        .table(b, 1, css="", attributes='border="1" width="45%"')
        .text(DE[0])
    )


def troff_double() -> Sheet:
    rows = "\n".join(" | ".join([c, *numbers(370 + i, 3, 10, 9000, 1)]) for i, c in enumerate(COUNTRIES[:9]))
    return (
        Sheet("ruled", engine="troff")
        .text(EN[0])
        .table("Country | Wheat | Barley | Maize\n" + rows, 1, css="doublebox, center;|lb | cb | cb | cb|l | n | n | n")
        .text(*EN)
    )


def spanish_partial() -> Sheet:
    """Rules around groups of columns only, a wide rule under the head, thin ones between groups of rows."""
    css = "th { border-bottom: 1.2pt solid #000; } td, th { border-left: 0.4pt solid #000; border-right: 0.4pt solid #000; padding: 1pt 4pt; } table { border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; } tr:nth-child(4n) td { border-bottom: 0.4pt solid #000; } td.figure { text-align: right; } html { font-size: 8.5pt; }"
    names = [
        "Almería",
        "Cádiz",
        "Córdoba",
        "Granada",
        "Huelva",
        "Jaén",
        "Málaga",
        "Sevilla",
        "Badajoz",
        "Cáceres",
        "Toledo",
        "Cuenca",
    ]
    grid = (
        "Provincia | Superficie / (ha) | Rendimiento / (kg/ha) | Producción / (t) | Precio medio / (€/100 kg)\n"
        + lines(names, 4, 381, 10, 90000, 0, ".")
    )
    return Sheet("ruled", css, "es").text(ES[0]).table(grid, 1, css="wide").text(ES[0], ES[0])


def french_boxes() -> Sheet:
    """Rules between columns in the head only; the body has rules between its rows."""
    css = "th { border: 0.5pt solid #000; background: #f2dcdb; } td { border-bottom: 0.5pt solid #999; } html { font-size: 8pt; } td.figure { text-align: right; } table { border: 0.5pt solid #000; }"
    grid = """Chapitre | Crédits votés | < | Exécution | < | Taux (%)
^ | 2009 | 2010 | 2009 | 2010 | ^
""" + "\n".join(
        f"{n} | {' | '.join(numbers(390 + i, 4, 100, 900000, 0, ' '))} | {numbers(395 + i, 1, 60, 100, 1)[0].replace('.', ',')}"
        for i, n in enumerate(
            [
                "Personnel",
                "Fonctionnement courant",
                "Interventions sociales et subventions aux associations",
                "Investissements",
                "Dette publique",
            ]
        )
    )
    return (
        Sheet("ruled", css, "fr")
        .text(FR[0])
        .table(grid, 2, css="wide", widths="34% 14% 14% 14% 14% 10%")
        .html('<p class="note">Source : direction du budget.</p>')
        .text(FR[0], FR[0])
    )


SHEETS = {
    f"gov-{build.__name__.replace('_', '-')}": build
    for build in (
        eurostat_grid,
        upright_and_head,
        bullets_in_cells,
        latex_sideways,
        latex_long,
        two_columns_of_text,
        writer_two,
        troff_double,
        spanish_partial,
        french_boxes,
    )
}
