# ruff: noqa: E501 - tables stay as they are written
"""Partly ruled tables of audit and statistical offices: white gaps, heads in boxes, short rules, sums, quarters."""

from .sheet import Sheet
from .words import COUNTRIES, EN, lines

SANS = "html { font: 8pt 'Liberation Sans'; } "


def office_white_gaps() -> Sheet:
    css = (
        SANS
        + "th { background: #b7c9e2; text-align: left; } table { border-top: 1pt solid #036; border-bottom: 1pt solid #036; } tr:nth-child(even) td { background: #edf1f7; } td + td, th + th { border-left: 2pt solid #fff; } td.figure { text-align: right; }"
    )
    grid = """Agency | Recommendation | Status | Year
Department of Transportation | Set performance goals for the transit program | Open | 2007
Department of Labor | Revise the guidance on trade adjustment assistance so that states can report outcomes consistently | Closed, implemented | 2006
Small Business Office | Document the eligibility decisions | Open | 2008
National Archives | Assess the risks of the records project and update its schedule | Closed, not implemented | 2005"""
    return Sheet("ruled", css).table(grid, css="wide", widths="24% 42% 22% 12%").text(*EN)


def office_head_in_boxes() -> Sheet:
    grid = "Item | Ordinary | < | Supplementary | <\n^ | Authorized | Used | Authorized | Used\n" + lines(
        ["Personnel", "Travel", "Printing and copies", "Rent, postage and utilities", "Supplies", "Grants"], 4, 501
    )
    css = "table, th { border: 0.8pt solid; } td { padding: 1pt 4pt; }"
    return Sheet("ruled", css).text(EN[0]).table(grid, 2, css="wide").text(*EN)


def office_row_heads() -> Sheet:
    grid = """Sector | Instrument | Number | Value (EUR million) | Share (%)
Transport | Loans | 14 | 2,310 | 31.0
^ | Guarantees | 3 | 402 | 5.4
Energy | Loans | 22 | 3,118 | 41.8
^ | Equity funds | 5 | 120 | 1.6
^ | Guarantees | 1 | 15 | 0.2
Water, sewerage and / solid waste | Loans | 9 | 1,204 | 16.1
^ | Grants | 30 | 290 | 3.9
Total |  | 84 | 7,459 | 100.0"""
    css = "th { border-top: 1pt solid; border-bottom: 1pt solid; } td + td { border-top: 0.4pt solid; } td.first { border-top: 0.8pt solid; border-right: 0.4pt solid; vertical-align: middle; } tr:last-child td { border-right: none; } table { border-bottom: 1pt solid; }"
    return Sheet("ruled", css).text(EN[1]).table(grid, css="wide").text(EN[0])


def office_uprights_in_head() -> Sheet:
    grid = "Characteristic | Total | Percent with | < | <\n^ | ^ | Any / coverage | Private | Public\n" + lines(
        ["All persons", "~Under 18 years", "~18 to 64 years", "~65 years and over", "Native born", "Foreign born"],
        4,
        502,
        1,
        99,
        1,
    )
    css = "table { border-top: 1pt solid; border-bottom: 1pt solid; } th { border-bottom: 0.6pt solid; } th + th, tr:nth-child(2) th { border-left: 0.6pt solid; } td { padding: 0.5pt 5pt; }"
    return Sheet("ruled", css).table(grid, 2, css="wide").text(*EN)


def office_upright_beside_names() -> Sheet:
    grid = """ | Number of schools | < | Enrolment | <
Control and level | 2000–01 | 2008–09 | 2000–01 | 2008–09
Public | 93,273 | 98,706 | 47,204 | 49,266
~Elementary | 64,601 | 67,148 | 30,673 | 31,446
~Secondary | 21,994 | 24,348 | 15,038 | 16,055
~Combined | 5,096 | 5,623 | 1,266 | 1,520
Private | 27,223 | 33,740 | 5,341 | 5,910"""
    css = "table { border-top: 1pt solid; border-bottom: 1pt solid; } .first { border-right: 0.6pt solid; } thead tr:last-child th { border-bottom: 0.6pt solid; } th.group { border-bottom: 0.4pt solid; } td { padding: 0.5pt 5pt; }"
    return Sheet("ruled", css).table(grid, 2, css="wide").text(*EN)


def office_head_above_grid() -> Sheet:
    grid = """Region | 2007 | < | 2008 | <
^ | Births | Deaths | Births | Deaths
North | 12,410 | 11,004 | 12,502 | 11,120
East | 8,118 | 9,402 | 8,044 | 9,377
South | 20,331 | 15,118 | 20,870 | 15,300
West | 5,006 | 4,870 | 5,120 | 4,802
Total | 45,865 | 40,394 | 46,536 | 40,599"""
    css = "table { border-top: 1.5pt solid; border-bottom: 1.5pt solid; } th.group, tr:nth-child(2) th, th.first { border-bottom: 0.5pt solid; } td:nth-child(even) { border-left: 0.5pt solid; } td:last-child { border-right: 0.5pt solid; } tbody tr:last-child td { border-top: 0.5pt solid; }"
    return Sheet("ruled", css).table(grid, 2, css="").text(*EN)


def office_short_strokes() -> Sheet:
    """Every side of every cell a stroke of its own, the corners open."""
    rows = [["Species", "Quota (t)", "Landings (t)", "Uptake (%)"], ["Cod", "12,400", "11,980", "96.6"]]
    rows += [["Haddock", "8,310", "5,204", "62.6"], ["Whiting", "3,020", "3,114", "103.1"]]
    xs, made = [0, 120, 210, 300, 380], ""
    for r, row in enumerate(rows):
        for text, x0, x1 in zip(row, xs, xs[1:], strict=False):
            y = 17 * r + 1
            for a, b, c, d in (
                (x0 + 1, y, x1 - 1, y),
                (x0 + 1, y + 17, x1 - 1, y + 17),
                (x0, y + 1, x0, y + 16),
                (x1, y + 1, x1, y + 16),
            ):
                made += f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="#000" stroke-width="0.6"/>'
            made += f'<text x="{x0 + 4}" y="{y + 12}" font-size="9">{text}</text>'
    return (
        Sheet("ruled")
        .text(EN[0])
        .html(f'<svg width="400" height="75">{made}</svg>')
        .found("\n".join(" | ".join(row) for row in rows))
        .text(EN[1])
    )


def office_sums() -> Sheet:
    grid = """Purpose | Obligations | Outlays
Grants to States for the construction, / maintenance and repair of highways and / bridges (trust fund) | 41,210 | 38,118
Mass transit | 9,118 | 8,204
Payments to the passenger railroad / corporation, including debt service | 1,552 | 1,490
Air traffic organization: operations, facilities / and equipment | 14,903 | 14,118
Total | 66,783 | 61,930"""
    css = "table { border-top: 1pt solid; border-bottom: 1pt double; } th { border-bottom: 0.5pt solid; } td { vertical-align: bottom; padding: 1pt 6pt; } tr:last-child td + td { border-top: 0.5pt solid; }"
    return Sheet("lines", css).text(EN[0]).table(grid, css="").text(EN[1])


def office_quarters() -> Sheet:
    grid = """ | 2007 | 2008 | 2009 | 2010 Q1
Prices and costs |  |  |  |
HICP | 2.1 | 3.3 | 0.3 | 1.1
Labour cost index | 2.6 | 3.5 | 2.8 | 2.3
Output |  |  |  |
Real GDP | 2.8 | 0.5 | –4.1 | 0.6
Industrial production | 3.7 | –1.8 | –14.9 | 4.7"""
    css = (
        SANS
        + "th { border-top: 1.5pt solid #039; border-bottom: 0.5pt solid #039; } table { border-bottom: 1.5pt solid #039; } td { padding: 1pt 4pt; }"
    )
    return Sheet("lines", css).table(grid, css="wide").text(*EN)


def office_striped() -> Sheet:
    grid = (
        "Country | Net migration | Acquisitions / of citizenship | Asylum / applications | Positive / decisions (%)\n"
    )
    css = (
        SANS
        + "th { border-bottom: 1pt solid #c60; } tbody tr:nth-child(odd) td { background: #fdeada; } table { border-bottom: 1pt solid #c60; } td { padding: 1pt 6pt; }"
    )
    return Sheet("lines", css).text(EN[0]).table(grid + lines(COUNTRIES, 4, 503, 10, 90000, 0, " "), css="wide")


def office_age_ranges() -> Sheet:
    grid = " | Total | 15–24 | < | 25–54 | < | 55–64 | <\n^ | ^ | Men | Women | Men | Women | Men | Women\n"
    css = (
        SANS
        + "th { border-top: 0.5pt solid #f90; border-bottom: 0.5pt solid #f90; } td { border-bottom: 0.25pt dotted #bbb; padding: 0.4pt 5pt; } table { border-bottom: 1pt solid #f90; }"
    )
    return Sheet("lines", css).table(grid + lines(["EU-27", *COUNTRIES], 7, 504, 10, 95, 1), 2, css="wide").text(EN[0])


SHEETS = {
    f.__name__.replace("_", "-"): f
    for f in (
        office_white_gaps,
        office_head_in_boxes,
        office_row_heads,
        office_uprights_in_head,
        office_upright_beside_names,
        office_head_above_grid,
        office_short_strokes,
        office_sums,
        office_quarters,
        office_striped,
        office_age_ranges,
    )
}
