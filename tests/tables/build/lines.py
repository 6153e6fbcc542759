# ruff: noqa: E501 - tables stay as they are written
"""Tables with few rules or none: columns by white space."""

from .sheet import Sheet
from .words import COUNTRIES, DE, EN, ES, STATES, lines

BOOK = "table { border-top: 1.2pt solid; border-bottom: 1.2pt solid; } thead tr:last-child th { border-bottom: 0.6pt solid; } th { padding-left: 9pt; padding-right: 9pt; } "


def booktabs() -> Sheet:
    return (
        Sheet("lines", BOOK)
        .text(*EN)
        .html('<p class="caption">Table 2: Prices by product</p>')
        .table(
            "Product | Unit | Spring | Summer | Autumn\n"
            + "\n".join(
                line.replace(" | ", " | EUR/t | ", 1)
                for line in lines(
                    ["Wheat", "Maize", "Barley", "Rape seed", "Sunflower", "Soya beans"], 3, 41
                ).splitlines()
            ),
            css="",
        )
        .text(*EN)
    )


def booktabs_groups() -> Sheet:
    css = BOOK + "th.group { border-bottom: 0.4pt solid; } th.first { border-bottom: 0.6pt solid; }"
    grid = "Country | Men | < |  | Women | <\n^ | 2001 | 2011 |  | 2001 | 2011\n" + "\n".join(
        " | ".join([*line.split(" | ")[:3], " ", *line.split(" | ")[3:]])
        for line in lines(COUNTRIES[:8], 4, 42, 1, 99, 1).splitlines()
    )
    return Sheet("lines", css).text(EN[0]).table(grid, 2, css="").text(*EN)


def every_row() -> Sheet:
    css = "td, th { border-bottom: 0.4pt solid #999; } th { border-top: 1pt solid; border-bottom: 1pt solid; }"
    return (
        Sheet("lines", css, "de")
        .text(*DE)
        .table(
            "Jahr | Einnahmen | Ausgaben | Saldo\n" + lines(["2004", "2005", "2006", "2007", "2008"], 3, 43, mark="."),
            css="wide",
        )
        .text(*DE)
    )


def two_columns() -> Sheet:
    css = "td, th { border-bottom: 0.4pt solid; } table { border-top: 1pt solid; width: 60%; }"
    return (
        Sheet("lines", css)
        .text(EN[0])
        .table(
            "Category | Number of complaints\n"
            + lines(["Access to documents", "Recruitment", "Contracts", "Fundamental rights", "Other"], 1, 44, 1, 400),
            css="",
        )
        .text(EN[1])
    )


def regression() -> Sheet:
    css = BOOK
    grid = " | Model 1 | Model 2 | Model 3\nIncome | 0.213 | 0.198 | 0.205\n | (0.041) | (0.043) | (0.040)\nAge | –0.011 | –0.012 | \n | (0.003) | (0.003) | \nConstant | 1.420 | 1.388 | 1.402\n | (0.220) | (0.231) | (0.219)\nObservations | 1,204 | 1,204 | 1,198"
    return Sheet("lines", css).text(EN[1]).table(grid, css="").text(*EN)


def filled_head() -> Sheet:
    css = "th { background: #cfe2cf; } table { border-bottom: 0.8pt solid #060; }"
    return (
        Sheet("lines", css, "es")
        .text(*ES)
        .table(
            "Comunidad | Centros | Alumnos | Profesores\n"
            + lines(["Aragón", "Asturias", "Canarias", "Cataluña", "Galicia", "Murcia", "Total"], 3, 45, mark="."),
            css="wide",
        )
        .text(*ES)
    )


def bare_numbers() -> Sheet:
    return Sheet("bare").text(*EN).table("State | Farms | Acres | Value\n" + lines(STATES, 3, 46), css="wide").text(*EN)


def bare_two_heads() -> Sheet:
    grid = "Region | Revenue | < | Staff | <\n^ | 2009 | 2010 | 2009 | 2010\n" + lines(
        ["North", "South", "East", "West", "Centre", "Islands", "Total"], 4, 47
    )
    return Sheet("bare", "th { padding: 1pt 14pt; }").text(EN[0]).table(grid, 2, css="").text(*EN)


def bare_text() -> Sheet:
    grid = """Programme | Contact | Phone | Grants
Rural roads | Office of Planning | 555-0142 | 12
Water supply | Regional board | 555-0177 | 8
School meals | Department of Education | 555-0199 | 31
Flood control | Office of Works | 555-0121 | 5
Libraries | Cultural services | 555-0163 | 17"""
    return Sheet("bare").text(*EN).table(grid, css="wide").text(*EN)


SHEETS = {
    f.__name__.replace("_", "-"): f
    for f in (
        booktabs,
        booktabs_groups,
        every_row,
        two_columns,
        regression,
        filled_head,
        bare_numbers,
        bare_two_heads,
        bare_text,
    )
}
