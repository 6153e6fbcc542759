# ruff: noqa: E501 - tables stay as they are written
"""Tables as statistical offices print them: leaders, panels, names over two lines, units under the header."""

from .sheet import Sheet
from .words import COUNTRIES, EN, ES, FR, STATES, lines


def leaders() -> Sheet:
    css = "table { border-top: 1.5pt solid; border-bottom: 1pt solid; } thead th { border-bottom: 0.5pt solid; } td + td, th + th { border-left: 0.5pt solid; } td { padding: 0.6pt 4pt; } html { font-size: 8pt; }"
    rows = "\n".join(name.replace(" | ", " . . . . . . . . . | ", 1) for name in lines(STATES, 5, 61).splitlines())
    return (
        Sheet("ruled", css)
        .html(
            '<p class="caption">No. 412. Federal aid to state and local governments</p><p class="note">[In millions of dollars. For year ending September 30]</p>'
        )
        .table("State | 1990 | 2000 | 2005 | 2008 | 2009\n" + rows, css="")
        .html('<p class="note">– Represents zero. Z Less than $500,000.</p>')
        .text(*EN)
    )


def panels() -> Sheet:
    css = "table { border-top: 1pt solid; border-bottom: 1pt solid; } thead th { border-bottom: 0.5pt solid; } .panel td { text-align: center; }"
    grid = (
        "Country | 2006 | 2007 | 2008 | 2009\nMen | < | < | < | <\n"
        + lines(COUNTRIES[:5], 4, 62, 1, 99, 1)
        + "\nWomen | < | < | < | <\n"
        + lines(COUNTRIES[:5], 4, 63, 1, 99, 1)
    )
    return Sheet("lines", css + "td[colspan] { text-align: center; }").text(EN[0]).table(grid, css="wide").text(EN[1])


def names_over_two_lines() -> Sheet:
    css = "td, th { border-left: 0.5pt solid; border-right: 0.5pt solid; } table { border: 0.5pt solid; } th { border-bottom: 0.5pt solid; } td { vertical-align: bottom; padding-top: 0.5pt; padding-bottom: 0.5pt; }"
    grid = """Industry | Establishments | Employees | Payroll
Agriculture, forestry, fishing / and hunting | 22,651 | 167,662 | 5,563
Mining | 24,696 | 629,271 | 48,721
Arts, entertainment / and recreation | 124,620 | 2,030,871 | 58,876
Accommodation and / food services | 634,361 | 11,600,751 | 170,826
Utilities | 16,887 | 632,432 | 48,652
Other services | 744,075 | 5,519,787 | 136,007"""
    return Sheet("ruled", css).text(EN[1]).table(grid, css="").text(EN[1])


def first_rule_only() -> Sheet:
    css = "table { border-top: 1pt solid #339; border-bottom: 1pt solid #339; } th { border-bottom: 1pt solid #339; } td.first, th.first { border-right: 1pt solid #339; }"
    return (
        Sheet("ruled", css, "es")
        .text(*ES)
        .table(
            "Región | Hogares | Viviendas | Renta media | Paro\n"
            + lines(["Norte", "Sur", "Este", "Oeste", "Centro", "Islas"], 4, 64, mark="."),
            css="wide",
        )
        .text(*ES)
    )


def missing_values() -> Sheet:
    css = "td, th { border: 0.4pt solid #777; }"
    grid = """Pays | 2005 | 2006 | 2007 | 2008 | Note
Autriche | 12,4 | 12,9 | : | 13,2 | (1)
Belgique | : | : | 8,1 | 8,0 |
Chypre | 4,4 | 4,9 (p) | 5,1 | – | (2)
Hongrie | 33,0 | 31,8 | n.d. | 30,2 |
UE-27 | 17,2 | 17,4 | 17,9 | 18,1 | (3)"""
    return Sheet("ruled", css, "fr").text(*FR).table(grid, css="").text(*FR)


def unit_rows() -> Sheet:
    css = "td, th { border-left: 0.5pt solid; border-right: 0.5pt solid; } table { border: 0.8pt solid; } th { border-bottom: 0.5pt solid; } tr:nth-child(7) td { border-bottom: 0.5pt solid; border-top: 0.5pt solid; }"
    grid = (
        "Heading | Budget | Outturn | Rate\n | EUR million | EUR million | %\n"
        + lines(["Staff", "Buildings", "Operations", "~Studies", "~Information", "~Meetings"], 3, 65)
        + "\nTotal | 88,120 | 80,412 | 91\n"
        + lines(["Own resources", "Other revenue"], 3, 66)
    )
    return Sheet("ruled", css).text(EN[0]).table(grid, 2, css="wide").text(EN[0])


def two_stacked() -> Sheet:
    css = "table { border-top: 1pt solid; border-bottom: 1pt solid; width: 100%; } thead th { border-bottom: 0.5pt solid; }"
    sheet = Sheet("lines", css).text(EN[0]).html('<p class="caption">Table 4a: Revenue</p>')
    sheet.table("Source | 2009 | 2010\n" + lines(["Fees", "Grants", "Sales", "Other"], 2, 67), css="").html(
        '<p class="caption">Table 4b: Staff by grade and sex</p>'
    )
    return sheet.table(
        "Grade | Men | Women | All | Share\n" + lines(["Senior", "Middle", "Junior", "Trainees"], 4, 68, 1, 99), css=""
    ).text(*EN)


def text_lines() -> Sheet:
    css = "td, th { border-bottom: 0.5pt solid #888; } th { border-top: 0.8pt solid; text-align: left; }"
    grid = """Measure | Responsible body | Expected effect
Simplified reporting for small farms | Ministry of Agriculture, paying agency | Less time spent on forms by about ten thousand holdings
Joint purchase of fuel | Regional offices | Savings of up to three per cent of running costs
Training on public procurement | School of administration | Fewer complaints and shorter procedures"""
    return Sheet("lines", css).text(EN[0]).table(grid, css="wide", widths="30% 30% 40%").text(EN[1])


def columns_beside_text() -> Sheet:
    css = "body { column-count: 2; column-gap: 20pt; } .full { width: 100%; font-size: 8pt; }"
    sheet = (
        Sheet("ruled", css)
        .text(*EN * 3)
        .table("Year | Cases | Closed\n" + lines(["2005", "2006", "2007", "2008"], 2, 69))
    )
    return (
        sheet.text(*EN * 6).table("Court | Judges | Staff\n" + lines(["First", "Second", "Third"], 2, 70)).text(*EN * 3)
    )


def open_end() -> Sheet:
    css = "table { border-top: 1pt solid; } th { border-bottom: 0.5pt solid; } tr:nth-child(3) td { border-bottom: 0.5pt solid; }"
    grid = "Age group | 1991 | 2001 | 2011\n" + lines(
        ["All ages", "0–14", "Subtotal", "15–29", "30–44", "45–59", "60 and over"], 3, 71
    )
    return (
        Sheet("lines", css)
        .text(EN[0])
        .table(grid, css="wide")
        .html('<p class="note">Source: census of population.</p>')
        .text(*EN)
    )


def underlined_heads() -> Sheet:
    css = "th { padding: 0 8pt; } th div { border-bottom: 0.5pt solid; } td { padding: 0.5pt 8pt; } tr:last-child td.figure div { border-bottom: 2pt double; border-top: 0.5pt solid; }"
    grid = "Fund | Balance | Receipts | Outlays\n" + lines(
        ["General", "Highway", "Airport", "Harbor", "Pension", "Total"], 3, 72
    )
    return Sheet("lines", css).text(*EN).table(grid, css="").text(*EN)


def spaced_cells() -> Sheet:
    grid = "Port | Ships | Tonnes | Passengers\n" + lines(["Kiel", "Rostock", "Lübeck", "Emden"], 3, 73)
    return (
        Sheet("ruled", engine="writer")
        .text(EN[0])
        .table(grid, attributes='border="1" cellspacing="6" cellpadding="3" width="90%"')
        .text(*EN)
    )


def two_text_columns() -> Sheet:
    css = ".full td { width: 50%; }"
    grid = """Strengths | Weaknesses
Experienced staff in all regional offices and good knowledge of the sector | Old equipment; long procedures for the approval of new projects
Stable financing | High share of temporary posts"""
    return Sheet("ruled", css).text(EN[0]).table(grid, css="full wide").text(EN[1])


SHEETS = {
    f.__name__.replace("_", "-"): f
    for f in (
        leaders,
        panels,
        names_over_two_lines,
        first_rule_only,
        missing_values,
        unit_rows,
        two_stacked,
        text_lines,
        columns_beside_text,
        open_end,
        underlined_heads,
        spaced_cells,
        two_text_columns,
    )
}
