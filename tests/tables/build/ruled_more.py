# ruff: noqa: E501 - tables stay as they are written
"""More tables with rules or fills: white rules, areas for rules, open sides, spreadsheets, small tables."""

from .sheet import Sheet
from .words import COUNTRIES, DE, EN, FR, PL, STATES, lines


def white_rules() -> Sheet:
    css = "th { background: #1f4e79; color: #fff; border: 1.5pt solid #fff; } td { background: #dce6f1; border: 1.5pt solid #fff; } tr:nth-child(even) td { background: #b8cce4; }"
    return (
        Sheet("ruled", css, "pl")
        .text(*PL)
        .table(
            "Województwo | Gminy | Drogi w km | Mosty | Szkoły\n"
            + lines(["Łódzkie", "Śląskie", "Małopolskie", "Świętokrzyskie", "Żary", "Razem"], 4, 21, mark=" "),
            css="wide",
        )
        .text(*PL)
    )


def gaps_for_rules() -> Sheet:
    css = "table { border-collapse: separate; border-spacing: 0.8pt; background: #000; } td, th { background: #fff; }"
    return (
        Sheet("ruled", css)
        .text(EN[0])
        .table(
            "Type of aid | Measures | Amount | Share\n"
            + lines(["Grants", "Loans", "Guarantees", "Tax relief", "All"], 3, 22),
            css="wide",
        )
        .text(EN[1])
    )


def open_sides() -> Sheet:
    css = "td, th { border: 0.5pt solid #000; } tr > :first-child { border-left: none; } tr > :last-child { border-right: none; }"
    return (
        Sheet("ruled", css, "de")
        .text(*DE)
        .table(
            "Merkmal | Einheit | 2008 | 2009 | 2010\n"
            + "\n".join(
                line.replace(" | ", " | 1 000 t | ", 1)
                for line in lines(["Weizen", "Roggen", "Gerste", "Hafer"], 3, 23, mark=" ").splitlines()
            ),
            css="wide",
        )
        .text(*DE)
    )


def row_blocks() -> Sheet:
    css = "td, th { border-left: 0.5pt solid #000; border-right: 0.5pt solid #000; } th { border: 0.5pt solid; } table { border: 0.5pt solid; } tbody tr:nth-child(4n) td { border-bottom: 0.5pt solid; } td { padding-top: 0.5pt; padding-bottom: 0.5pt; }"
    return (
        Sheet("ruled", css)
        .text(EN[0])
        .table(
            "Country | Imports | Exports | Balance | Change in %\n"
            + "\n".join(
                line + f" | {i - 4}.{i % 7}" for i, line in enumerate(lines(COUNTRIES[:12], 3, 24).splitlines())
            ),
            css="wide",
        )
        .text(EN[1])
    )


def small_tables() -> Sheet:
    sheet = (
        Sheet("ruled").text(EN[0]).table("Date of entry | 12 May 2009\nRapporteur | A. Meyer\nCommittee | Budgets", 0)
    )
    sheet.text(EN[1]).table("Option | A | B | C\nCost | 1.2 | 3.4 | 2.8", 1)
    return sheet.text(EN[1]).table("Score | 5\nRank | 2", 0).text(EN[0])


def text_rows() -> Sheet:
    css = "td, th { border-left: 0.5pt solid; border-right: 0.5pt solid; } table { border: 0.5pt solid; } th { border-bottom: 0.5pt solid; }"
    grid = """Name of the body | Seat | Staff | Budget
European Agency for Safety and / Health at Work | Bilbao | 64 | 14.9
European Training Foundation | Turin | 131 | 19.5
Translation Centre for the Bodies / of the Union | Luxembourg | 206 | 48.1
Community Plant Variety Office | Angers | 46 | 12.6"""
    return Sheet("ruled", css).text(EN[1]).table(grid, css="wide").text(EN[1])


def three_levels() -> Sheet:
    grid = """Region | Persons | < | < | < | Households
^ | Men | < | Women | < | ^
^ | under 30 | 30 and over | under 30 | 30 and over | ^
""" + lines(["North", "South", "East", "West"], 5, 25)
    return Sheet("ruled").text(EN[0]).table(grid, 3, css="full wide").text(EN[1])


def sections() -> Sheet:
    grid = (
        "Titre | Prévu | Réalisé | Écart\nA. Recettes | < | < | <\n"
        + lines(["Subventions", "Ventes", "Autres"], 3, 26, mark=" ")
        + "\nB. Dépenses | < | < | <\n"
        + lines(["Personnel", "Loyers", "Impôts et taxes", "Total"], 3, 27, mark=" ")
    )
    return Sheet("ruled", lang="fr").text(*FR).table(grid, css="full wide").text(*FR)


def stripes() -> Sheet:
    css = "th { background: #444; color: #fff; } tbody tr:nth-child(odd) td { background: #e8e8e8; }"
    return (
        Sheet("ruled", css)
        .text(*EN)
        .table("State | Licences | Fees | Fines | Total\n" + lines(STATES[:9], 4, 28), css="wide")
        .text(EN[0])
    )


def calc_grid() -> Sheet:
    grid = "Code | Name | Plan 2010 | Plan 2011 | Index\n" + "\n".join(
        f"{41 + i} | " + line
        for i, line in enumerate(
            lines(["Wages", "Materials", "Services", "Interest", "Subsidies", "Transfers"], 3, 29).splitlines()
        )
    )
    return Sheet("ruled", engine="calc").cells(grid, [2, 5, 3, 3, 2.5], "grid")


def calc_free() -> Sheet:
    grid = "Account | Description | January | February | March\n" + "\n".join(
        f"{610 + i} | " + line
        for i, line in enumerate(
            lines(
                ["Travel", "Postage and telephone", "Rent", "Fuel", "Insurance", "Office supplies"], 3, 32
            ).splitlines()
        )
    )
    return Sheet("bare", engine="calc").cells(grid, [2.2, 5, 3, 3, 3], "none")


def writer_grid() -> Sheet:
    grid = "Activity | Responsible unit | Planned days | Used days\n" + "\n".join(
        line.replace(" | ", " | Unit B2 | ", 1)
        for line in lines(
            ["Inspection of warehouses", "Audit of grants", "Training", "Reporting"], 2, 30, 1, 60
        ).splitlines()
    )
    return (
        Sheet("ruled", engine="writer")
        .text(*EN)
        .table(grid, attributes='border="1" cellspacing="0" cellpadding="4" width="100%"')
        .text(*EN)
    )


def writer_double() -> Sheet:
    grid = "Year | Cases opened | Cases closed | Pending\n" + lines(
        ["2005", "2006", "2007", "2008", "2009"], 3, 31, 1, 900
    )
    return (
        Sheet("ruled", engine="writer")
        .text(EN[0])
        .table(grid, attributes='border="1" cellspacing="3" cellpadding="3" width="80%"')
        .text(*EN)
    )


SHEETS = {
    f.__name__.replace("_", "-"): f
    for f in (
        white_rules,
        gaps_for_rules,
        open_sides,
        row_blocks,
        small_tables,
        text_rows,
        three_levels,
        sections,
        stripes,
        calc_grid,
        calc_free,
        writer_grid,
        writer_double,
    )
}
