# ruff: noqa: E501 - tables stay as they are written
"""Tables with rules across only, or none, of government reports, as LaTeX, troff and typewriters set them."""

from .sheet import Sheet
from .words import COUNTRIES, EN, lines, numbers


def booktabs_panels() -> Sheet:
    head = """Variable | Men | < | Women | <
^ | 2005 | 2010 | 2005 | 2010
"""
    rows = [
        "Panel A: Employment | < | < | < | <",
        lines(["~Employment rate", "~Part-time share", "~Weekly hours"], 4, 401, 1, 90, 1),
        "Panel B: Earnings | < | < | < | <",
        lines(["~Median wage", "~Mean wage", "~Gap (%)"], 4, 402, 1, 9000, 1),
        "N | 12,401 | 13,220 | 11,876 | 12,954",
    ]
    return (
        Sheet("lines", "a4paper,11pt", engine="latex")
        .text(*EN)
        .table(head + "\n".join(rows), 2, css="tabular; lines; lrrrr")
        .text(*EN)
    )


def latex_two_columns() -> Sheet:
    one = "Region | Firms | Jobs | Wage\n" + lines(["Coast", "Plains", "Uplands", "Capital"], 3, 411, 10, 9000)
    return (
        Sheet("lines", "a4paper,10pt,twocolumn", engine="latex")
        .html("<h3>Results</h3>")
        .text(*EN, *EN)
        .table(one, 1, css="tabular; lines; lrrr")
        .text(*EN, *EN, *EN)
        .text(*EN)
        .table(
            "Year | Rate | Error\n2007 | 4.12 | (0.31)\n2008 | 3.96 | (0.28)\n2009 | 5.70 | (0.44)",
            1,
            css="tabular; lines; lrr",
        )
        .text(*EN, *EN, *EN)
    )


def statistical_abstract() -> Sheet:
    css = "table { border-top: 1.2pt solid; border-bottom: 0.8pt solid; } th { border-bottom: 0.6pt solid; border-left: 0.4pt solid; } th:first-child { border-left: none; } td { padding: 0.3pt 4pt; border-left: 0.4pt solid; } td:first-child { border-left: none; } td.figure { text-align: right; } html { font-size: 7.5pt; font-family: Helvetica, Arial; }"
    head = """Characteristic | All / persons | Age | < | < | < | Percent / insured
^ | ^ | Under / 18 | 18 to / 34 | 35 to / 64 | 65 and / over | ^
"""
    rows = [
        lines(["Total"], 6, 421, 10, 9000),
        lines(["~Northeast", "~Midwest", "~South", "~West"], 6, 422, 10, 9000),
        "Household income: |  |  |  |  |  | ",
        lines(["~Under $25,000", "~$25,000 to $49,999", "~$50,000 to $74,999", "~$75,000 or more"], 6, 423, 10, 9000),
        "Citizenship: |  |  |  |  |  | ",
        lines(["~Native", "~Naturalized", "~Not a citizen"], 6, 424, 10, 9000),
    ]
    return (
        Sheet("ruled", css)
        .html('<p class="caption">Table 155. Health Insurance Coverage Status by Selected Characteristics: 2009</p>')
        .html(
            '<p class="note">[In thousands (304,280 represents 304,280,000), except percent. As of March of the following year. Government health insurance includes medicaid and other programs.]</p>'
        )
        .table(head + "\n".join(rows), 2, css="wide")
        .html('<p class="note">¹ Includes persons of unknown age. ² Annual average.</p>')
        .text(*EN)
    )


def gao_rows() -> Sheet:
    css = "table { border-top: 1.5pt solid #000; border-bottom: 1pt solid #000; } td { border-bottom: 0.4pt solid #888; } thead th { border-bottom: 1pt solid #000; text-align: left; font-weight: bold; vertical-align: bottom; } td.figure { text-align: left; } html { font-size: 8.5pt; }"
    grid = """Agency | Type of fee | Basis of the fee | Collections, fiscal year 2009
Animal and Plant Health Service | Inspection of aircraft passengers | $5.00 per arrival | $ 301 million
Customs and Border Protection | Commercial vessels | $437 per arrival, at most 15 payments a year | $ 19 million
^ | Railroad cars | $8.25 per car | $ 6 million
Coast Guard | Merchant mariner licensing | Fees of $45 to $110 depending on the kind of examination taken | Not available
Department of Energy, Office of Civilian Radioactive Waste | Nuclear waste fund | 1.0 mil per kilowatt-hour of nuclear electricity sold | $ 769 million"""
    return (
        Sheet("lines", css)
        .text(EN[1])
        .html('<p class="caption">Table 1: Selected User Fees</p>')
        .table(grid, 1, css="wide", widths="28% 22% 30% 20%")
        .html('<p class="note">Source: analysis of agency data.<br><sup>a</sup>Fees not collected in all ports.</p>')
        .text(*EN)
    )


def troff_lines_heads() -> Sheet:
    rows = "\n".join(" | ".join([c, *numbers(440 + i, 4, 10, 9000, 1)]) for i, c in enumerate(COUNTRIES[2:11]))
    return (
        Sheet("lines", engine="troff")
        .text(EN[0])
        .table(
            "Country | Exports | < | Imports | <\n^ | 2008 | 2009 | 2008 | 2009\n" + rows,
            2,
            css="center;|l c s c s|^ c c c c|l n n n n",
        )
        .text(*EN)
    )


def typewriter() -> Sheet:
    """As old offices print: one width for all letters, rules of hyphens."""
    head = [
        "                              Receipts        Outlays       Balance",
        "Fiscal year                  ($ mil.)       ($ mil.)      ($ mil.)",
        "-" * 66,
    ]
    rows, grid = [], ["Fiscal year | Receipts / ($ mil.) | Outlays / ($ mil.) | Balance / ($ mil.)"]
    for i, y in enumerate(range(1998, 2008)):
        a, b, c = numbers(450 + i, 3, 1000, 900000)
        rows.append(f"{y:<25}{a:>13}{b:>15}{c:>14}")
        grid.append(f"{y} | {a} | {b} | {c}")
    s = (
        Sheet("bare", "pre { font-family: 'Liberation Mono'; font-size: 8pt; }")
        .text(*EN)
        .html("<pre>" + "\n".join([*head, *rows, "-" * 66]) + "</pre>")
        .text(*EN)
    )
    return s.found("\n".join(grid))


SHEETS = {
    f"gov-{build.__name__.replace('_', '-')}": build
    for build in (booktabs_panels, latex_two_columns, statistical_abstract, gao_rows, troff_lines_heads, typewriter)
}
