# ruff: noqa: E501 - tables stay as they are written
"""Tables of audit and statistical reports as a browser prints them: tables of text, heads of three levels, page columns."""

from .sheet import Sheet
from .words import COUNTRIES, EN, lines, numbers

RULES = "td, th { border: 0.5pt solid #444; } "


def audit_findings() -> Sheet:
    css = RULES + "html { font-size: 8pt; } th { background: #d9d9d9; font-weight: bold; }"
    grid = """No | Finding | Recommendation | Management response | Due
1 | Contracts below the threshold were split into several orders without a written reason. | Orders of the same kind should be added up before the procedure is chosen. | Accepted. The purchasing manual will be revised. | Q2 2011
2 | ^ | The manual should name who approves exceptions. | Partly accepted: exceptions are approved by the head of unit. | Q3 2011
3 | Travel claims were paid twice in 14 of 240 cases (5.8 %). | Recover EUR 3,412 and add a check to the payment system. | Accepted. EUR 2,980 recovered by 30 June. | Done
4 | The inventory of laboratory equipment is incomplete: 31 items could not be found, 12 were never recorded. | Count all items above EUR 420 once a year. | ^ | 31.12.2011
5 | Minutes of two evaluation committees are missing. | – | Noted. | –"""
    return (
        Sheet("ruled", css)
        .text(EN[1])
        .html('<p class="caption">Annex II: Findings and recommendations</p>')
        .table(grid, css="", widths="5% 30% 28% 25% 12%")
        .text(EN[0])
    )


def three_level_heads() -> Sheet:
    css = RULES + "html { font-size: 8pt; } td.figure { text-align: right; }"
    head = """Grade | Permanent posts | < | < | < | Temporary posts | < | Vacant (%)
^ | 2009 | < | 2010 | < | 2009 | 2010 | ^
^ | Men | Women | Men | Women | Total | Total | ^
"""
    rows = lines(["AD 14–16", "AD 12–13", "AD 9–11", "AD 5–8", "AST 7–11", "AST 1–6"], 6, 201, 0, 240)
    rows = "\n".join(
        f"{row} | {n}" for row, n in zip(rows.splitlines(), ["(2.1)", "–", "(0.4)", "11.5", "–", "3.0"], strict=True)
    )
    return (
        Sheet("ruled", css)
        .html("<h3>4.2 Establishment plan</h3>")
        .text(EN[1])
        .table(head + rows + "\nTotal | 612 | 587 | 640 | 601 | 93 | 88 | 2.9", 3, css="wide")
        .html('<p class="note"><sup>1</sup> Posts filled on 31 December. Figures in brackets: provisional.</p>')
        .text(*EN)
    )


def tables_in_page_columns() -> Sheet:
    css = RULES + "body { column-count: 2; column-gap: 20pt; } html { font-size: 8pt; } h3 { font-size: 9pt; }"
    sheet = Sheet("ruled", css).html("<h3>2. Market situation</h3>").text(*EN)
    sheet.table(
        "Sector | 2008 | 2009\nDairy | 41.2 | 39.8\nBeef | 22.7 | 24.1\nPig meat | 18.0 | 17.9\nPoultry | 9.5 | 10.3",
        css="wide",
    )
    sheet.text(*EN, *EN, *EN).html("<h3>3. Prices</h3>").text(*EN, *EN)
    sheet.table(
        "Product | Unit | Price\nButter | EUR/100 kg | 231\nSkimmed milk / powder | EUR/100 kg | 178\nCheddar | EUR/100 kg | 263",
        css="wide",
    )
    return sheet.text(*EN, *EN)


def energy_balance() -> Sheet:
    css = "table { border-top: 1.2pt solid; border-bottom: 1.2pt solid; } thead tr:last-child th { border-bottom: 0.5pt solid; } th.group { border-bottom: 0.4pt solid; } td { padding: 1pt 5pt; } tr.x td { border-top: 0.4pt solid; }"
    grid = (
        "Supply | Production | < | Net imports | < | Share\n^ | 2008 | 2009 | 2008 | 2009 | %\n"
        + lines(
            [
                "Hard coal",
                "Lignite",
                "Crude oil and feedstocks",
                "Natural gas",
                "Nuclear heat",
                "Hydro power",
                "Wind, solar, other",
            ],
            4,
            204,
            -900,
            60000,
        ).replace("\n", " | 11.4\n")
        + " | 11.4\nTotal | 612,409 | 598,002 | 94,118 | 90,776 | 100.0"
    )
    return (
        Sheet("lines", css)
        .text(EN[0])
        .html('<p class="caption">Table 3.1 — Primary energy (ktoe)</p>')
        .table(grid, 2, css="")
        .html('<p class="note">Source: national questionnaires; totals may not add up due to rounding.</p>')
        .text(*EN)
    )


def striped_aid() -> Sheet:
    css = "th { background: #1f3864; color: #fff; font-weight: bold; } tbody tr:nth-child(even) td { background: #e8eef7; } td { padding: 2pt 6pt; }"
    grid = "Country | Grants | Loans | Equity | Total | of which untied (%)\n" + lines(
        COUNTRIES[:11], 5, 205, 0, 4000, 1
    )
    return (
        Sheet("lines", css)
        .text(EN[1])
        .html('<p class="caption">Figure 7. Aid by donor, 2009 (USD million)</p>')
        .table(grid, css="")
        .text(EN[0])
    )


def hairlines() -> Sheet:
    css = "table { border-top: 1pt solid #06c; border-bottom: 1pt solid #06c; } td { border-bottom: 0.4pt dotted #888; } th { border-bottom: 1pt solid #06c; text-align: left; } html { font-size: 8.5pt; }"
    grid = """Occupation | Employed | < | Median age | Weekly hours
 | thousand | % of all | years | h
Managers | 1,204 | 6.1 | 47 | 44.2
Professionals | 3,377 | 17.0 | 43 | 40.1
Technicians and associate / professionals | 2,981 | 15.0 | 41 | 39.4
Clerical support workers | 2,054 | 10.3 | 42 | 36.8
Service and sales workers | 3,210 | 16.2 | 39 | 34.0
Craft and related trades / workers | 2,655 | 13.4 | 42 | 40.6
Elementary occupations | 1,998 | 10.1 | 43 | 33.7"""
    return (
        Sheet("lines", css)
        .text(*EN)
        .table(grid, 2, css="wide")
        .html('<p class="note">LFS, annual averages.</p>')
        .text(EN[0])
    )


def census_stub() -> Sheet:
    css = "table { border-top: 1.5pt solid; border-bottom: 1pt solid; } thead th { border-bottom: 0.5pt solid; } td + td, th + th { border-left: 0.5pt solid; } td { padding: 0.5pt 4pt; vertical-align: bottom; } html { font-size: 7.5pt; } .foot { font-weight: bold; }"
    grid = """Type of unit | All units | Occupied | < | Vacant | <
^ | ^ | Owner | Renter | For sale | Other
Housing units, total . . . . . . | 127,866 | 74,873 | 35,344 | 2,191 | 15,458
~Single family . . . . . . . . . | 80,406 | 65,104 | 10,233 | 1,644 | 3,425
~Two or more units in / structure . . . . . . . . . . | 31,244 | 4,010 | 22,618 | 390 | 4,226
~~2 to 4 units . . . . . . . . . | 10,117 | 1,872 | 6,755 | (Z) | 1,490
~~5 units and over . . . . . . . | 21,127 | 2,138 | 15,863 | 390 | 2,736
~Mobile home or / trailer . . . . . . . . . . . . | 8,880 | 5,759 | 1,622 | 157 | 1,342
~Boat, RV, van . . . . . . . . . | 96 | (NA) | 31 | – | 65
Median rooms per unit . . . . . | 5.6 | 6.2 | 4.1 | 5.9 | 4.8"""
    return (
        Sheet("ruled", css)
        .html(
            '<p class="caption">Table 982. Housing Units by Type and Tenure: 2009</p><p class="note">[In thousands (127,866 represents 127,866,000). As of fall, except as noted]</p>'
        )
        .table(grid, 2, css="wide")
        .html('<p class="note">– Represents zero. NA Not available. Z Fewer than 500 units.</p>')
        .text(*EN)
    )


def survey_questions() -> Sheet:
    css = "td { padding: 3pt 6pt; } html { font-size: 9pt; } td.first { width: 60mm; }"
    grid = """Question | Yes | No | Do not / know | Base
Have you contacted a public office during / the last twelve months? | 61.3 | 38.1 | 0.6 | 1,004
Was the matter settled at the first / attempt? | 44.0 | 52.7 | 3.3 | 615
Were you told how long it would take? | 37.9 | 58.2 | 3.9 | 615
Would you use an electronic form instead of / a visit, if there were one for your matter? | 70.4 | 21.5 | 8.1 | 1,004
Do you hold an electronic identity card? | 18.2 | 80.9 | 0.9 | 1,004"""
    return (
        Sheet("bare", css)
        .text(EN[0])
        .html('<p class="caption">Table 9: Contacts with public offices (% of answers)</p>')
        .table(grid, css="")
        .text(*EN)
    )


def turned_heads() -> Sheet:
    css = (
        RULES
        + "th div { writing-mode: vertical-rl; transform: rotate(180deg); margin: auto; } th.first div { writing-mode: horizontal-tb; transform: none; } td { text-align: center; } td.first { text-align: left; }"
    )
    grid = """Regulator | Independent budget | Own staff rules | Appeals body | Annual report | Staff
Energy | Yes | Yes | No | Yes | 212
Postal services | No | Yes | No | Yes | 34
Electronic communications | Yes | Yes | Yes | Yes | 187
Railways | No | No | Yes | n.a. | 21
Media | Yes | No | Yes | Yes | 56"""
    return Sheet("ruled", css).text(EN[1]).table(grid, css="").text(EN[0])


def merged_schedule() -> Sheet:
    css = RULES + "html { font-size: 8.5pt; }"
    grid = """Priority axis | Operation | Lead partner | Budget (EUR) | Period
1. Accessibility | Upgrade of the border crossing and its access road | Road Directorate | 4,250,000 | 2008–2011
^ | Cycle path along the river | Municipality of Lendor | 780,500 | 2009
^ | Joint bus timetable and ticket | ^ | 95,000 | 2010–2011
2. Environment | Flood warning for the upper catchment | Water Agency; Institute of Hydrology | 1,130,000 | 2008–2012
^ | Monitoring of large carnivores | Forest Service | 212,300 | ^
3. Technical assistance | Secretariat, audits, evaluation, publicity | Managing Authority | 640,000 | 2007–2013
Total | < | < | 7,107,800 | """
    return Sheet("ruled", css).text(EN[0]).table(grid, css="wide").text(*EN)


def consultation() -> Sheet:
    css = "table { border-top: 1pt solid; } td, th { border-bottom: 0.5pt solid #777; padding: 3pt 6pt; } html { font-size: 8.5pt; } th { text-align: left; font-weight: bold; }"
    grid = """Respondent | Comment | Reply of the Agency
Chamber of Commerce | The deadline of thirty days in Article 4 is too short for small firms. | Accepted. The deadline is now sixty days.
Consumers’ Union | Complaints should also be taken by telephone. A record could be sent to the caller for signature. | Not accepted: a written form is required by the Act.
Association of / Municipalities | The costs of publication are not estimated. | Accepted. See section 6.
Two citizens | General support. | Noted with thanks."""
    return Sheet("lines", css).text(EN[1]).table(grid, css="", widths="25% 42% 33%").text(*EN)


def many_narrow_columns() -> Sheet:
    css = "@page { size: A4 landscape; } " + RULES + "html { font-size: 7pt; } td, th { padding: 1pt 2.5pt; }"
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    rows = "\n".join(
        " | ".join([c, *numbers(210 + i, 12, 90, 135, 1), *numbers(240 + i, 1, 90, 135, 1)])
        for i, c in enumerate(COUNTRIES)
    )
    return (
        Sheet("ruled", css)
        .text(EN[0])
        .table("Country | " + " | ".join(months) + " | Year\n" + rows, css="wide")
        .text(EN[1])
    )


SHEETS = {
    f"report-{build.__name__.replace('_', '-')}": build
    for build in (
        audit_findings,
        three_level_heads,
        tables_in_page_columns,
        energy_balance,
        striped_aid,
        hairlines,
        census_stub,
        survey_questions,
        turned_heads,
        merged_schedule,
        consultation,
        many_narrow_columns,
    )
}
