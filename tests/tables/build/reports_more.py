# ruff: noqa: E501 - tables stay as they are written
"""More report pages: amounts with signs, tables beside charts, Writer's and troff's tables, pages without a table."""

from .prose import bar_chart
from .sheet import Sheet
from .words import COUNTRIES, EN, STATES, lines, numbers


def appropriations() -> Sheet:
    css = "td { padding: 1pt 3pt; border: none; } th { border-bottom: 0.6pt solid; } td.figure { text-align: right; } tr:last-child td + td { border-top: 0.5pt solid; border-bottom: 2pt double; } html { font-size: 9pt; }"
    rows = [
        ("Salaries and benefits", "$ 14,208", "$ 14,911", "(703)"),
        ("Contractual services", "6,340", "5,872", "468"),
        ("Rent, communications and utilities", "2,119", "2,205", "(86)"),
        ("Equipment", "958", "1,400", "(442)"),
        ("Grants and subsidies", "31,750", "31,750", "—"),
        ("Total", "$ 55,375", "$ 56,138", "$ (763)"),
    ]
    grid = "Object class | FY 2010 / actual | FY 2011 / enacted | Change\n" + "\n".join(" | ".join(r) for r in rows)
    return (
        Sheet("lines", css)
        .text(EN[1])
        .html('<p class="caption">Appropriations by object (dollars in thousands)</p>')
        .table(grid, css="")
        .text(*EN)
    )


def beside_a_chart() -> Sheet:
    css = "td, th { border: 0.5pt solid #555; }"
    bars = "".join(
        f'<rect x="{30 + i * 34}" y="{120 - h}" width="22" height="{h}" fill="#579"/><text x="{30 + i * 34}" y="132">{2005 + i}</text>'
        for i, h in enumerate([30, 55, 80, 70, 100])
    )
    axis = "".join(
        f'<text x="4" y="{123 - v}">{v}</text><line x1="26" x2="200" y1="{120 - v}" y2="{120 - v}" stroke="#bbb" stroke-width="0.4"/>'
        for v in (0, 40, 80, 120)
    )
    sheet = Sheet("ruled", css).text(EN[0]).html('<div class="beside"><div>')
    sheet.table(
        "Year | Visits | Change (%)\n2005 | 3,120 | –\n2006 | 3,655 | +17.1\n2007 | 4,310 | +17.9\n2008 | 4,102 | –4.8\n2009 | 4,980 | +21.4"
    )
    return sheet.html(f'</div><svg width="210" height="140" font-size="8">{axis}{bars}</svg></div>').text(*EN)


def group_lines() -> Sheet:
    css = "table { border-top: 0.8pt solid; border-bottom: 0.8pt solid; } td[colspan] { border-top: 0.5pt solid #999; border-bottom: 0.5pt solid #999; font-style: italic; } thead th { border-bottom: 0.8pt solid; } html { font-size: 8.5pt; }"
    grid = "Region | Hospitals | Beds | Beds per 1,000\nNorthern regions | < | < | <\n" + lines(
        STATES[:4], 3, 221, 1, 900, 1
    )
    grid += (
        "\nSouthern regions | < | < | <\n"
        + lines(STATES[4:8], 3, 222, 1, 900, 1)
        + "\nIslands | < | < | <\n"
        + lines(STATES[8:10], 3, 223, 1, 900, 1)
    )
    return Sheet("lines", css).text(EN[1]).table(grid, css="wide").text(EN[0])


def two_small_bare() -> Sheet:
    css = "td { padding: 1pt 8pt; } th { font-weight: bold; padding: 1pt 8pt; }"
    one = "Fund | 2008 | 2009 | 2010\n" + lines(
        ["Regional fund", "Social fund", "Cohesion fund", "Fisheries fund"], 3, 224, 10, 999, 1
    )
    two = "Item | Number | Value (EUR) | Share\n" + "\n".join(
        f"{name} | {n} | {v} | {s} %"
        for name, n, v, s in [
            ("Works", "14", "2,310,400", "61.7"),
            ("Supplies", "96", "981,220", "26.2"),
            ("Services", "131", "453,009", "12.1"),
        ]
    )
    return (
        Sheet("bare", css)
        .text(EN[0])
        .html('<p class="caption">Table 4</p>')
        .table(one, css="")
        .text(EN[1])
        .html('<p class="caption">Table 5</p>')
        .table(two, css="")
        .text(EN[0])
    )


def words_in_columns() -> Sheet:
    css = "td { padding: 2pt 10pt; } th { font-weight: bold; text-align: left; padding: 2pt 10pt; }"
    grid = """Body | Seat | Legal form | Members
Data Authority | Brunn | independent office | 7
Sports Council | Aldermere | advisory body | 21
Film Centre | Corvenna | public institute | 5
Harbour Board | Ostrow | company | 9
Mint | Brunn | company | 3"""
    return Sheet("bare", css).text(EN[1]).table(grid, css="").text(*EN)


def writer_grid() -> Sheet:
    css = "table { border-collapse: collapse; } td, th { border: 1px solid #000; padding: 2px 4px; font-family: 'Liberation Serif'; font-size: 10pt; } p { font-family: 'Liberation Serif'; font-size: 11pt; }"
    grid = """Measure | Indicator | Baseline | < | Target 2013
^ | ^ | Year | Value | ^
Training of inspectors | Inspectors trained | 2007 | 118 | 400
^ | Training days held | 2007 | 12 | 60
Equipment of laboratories | Accredited methods | 2008 | 31 | 75
Information campaigns | Households reached (%) | 2009 | 14.5 | 40
^ | Leaflets printed | – | 0 | 250,000"""
    return (
        Sheet("ruled", css, engine="writer")
        .text(*EN)
        .table(grid, 2, css="", attributes='border="1" width="100%"')
        .text(*EN)
    )


def writer_narrow() -> Sheet:
    css = "table { border-collapse: collapse; } td, th { padding: 2px 6px; font-family: 'Liberation Sans'; font-size: 9pt; } p { font-family: 'Liberation Sans'; font-size: 10pt; }"
    grid = "Airport | Passengers | Freight (t) | Movements | Change (%)\n" + lines(
        ["Aldermere", "Brunn Central", "Corvenna", "Port Elias", "Sankt Veit"], 4, 226
    )
    return Sheet("bare", css, engine="writer").text(*EN).table(grid, css="", attributes='width="80%"').text(EN[0])


def writer_bare() -> Sheet:
    css = "td, th { padding: 2px 8px; font-family: 'Liberation Serif'; font-size: 10pt; } p { font-family: 'Liberation Serif'; font-size: 11pt; }"
    grid = "Crop | Area (ha) | Yield (t/ha) | Harvest (t)\n" + lines(
        ["Winter wheat", "Spring barley", "Oats", "Potatoes", "Sugar beet", "Fodder maize"], 3, 227, 1, 99, 1
    )
    return Sheet("bare", css, engine="writer").text(EN[1]).table(grid, css="").text(*EN)


def troff_allbox() -> Sheet:
    grid = """Instrument | Purpose | Budget | Paid
Twinning | Exchange of officials between ministries of old and new members | 4.20 | 3.91
Small grants | Support of associations, schools and libraries in rural districts | 1.15 | 0.88
Supply | Vehicles, radio sets, computers | 12.60 | 12.60
Works | Border posts and their access roads | 30.00 | 17.42"""
    return (
        Sheet("ruled", engine="troff").text(*EN).table(grid, css="allbox;|lb lb cb cb|lw(3.2c) lw(6.5c) n n").text(*EN)
    )


def troff_box() -> Sheet:
    rows = "\n".join(" | ".join([c, *numbers(230 + i, 4, 10, 9000)]) for i, c in enumerate(COUNTRIES[:10]))
    grid = "Country | Import | < | Export | <\n^ | 2008 | 2009 | 2008 | 2009\n" + rows
    return (
        Sheet("ruled", engine="troff")
        .text(EN[0])
        .table(grid, 2, css="box, center;|c | c s | c s|^ | c | c | c | c|l | n | n | n | n")
        .text(*EN)
    )


def troff_lines() -> Sheet:
    grid = "Quarter | Claims | Settled | Open | Average days\n" + "\n".join(
        " | ".join(
            [
                f"{['I', 'II', 'III', 'IV'][i % 4]} {2008 + i // 4}",
                *numbers(250 + i, 3, 10, 9000),
                *numbers(270 + i, 1, 9, 60, 1),
            ]
        )
        for i in range(8)
    )
    return Sheet("lines", engine="troff").text(EN[1]).table(grid, css="center;|l c c c c|l n n n n").text(*EN)


def troff_bare() -> Sheet:
    grid = "District | 1999 | 2004 | 2009\n" + "\n".join(
        " | ".join([name, *numbers(290 + i, 3, 1000, 90000)]) for i, name in enumerate(STATES[:9])
    )
    return Sheet("bare", engine="troff").text(EN[0]).table(grid, css="center bare;|l c c c|l n n n").text(*EN)


def none_article() -> Sheet:
    css = "body { column-count: 2; column-gap: 16pt; } html { font-size: 8.5pt; } h3 { font-size: 9.5pt; } i { display: block; text-align: center; margin: 4pt; }"
    sheet = (
        Sheet("none", css)
        .html("<h3>1 Method</h3>")
        .text(*EN)
        .html("<i>y<sub>t</sub> = α + β x<sub>t</sub> + ε<sub>t</sub>  (1)</i>")
    )
    sheet.html(
        "<ol><li>Offices with fewer than 10 staff were left out;</li><li>amounts above EUR 1 million were checked twice;</li><li>for 2009 only 3 of 4 quarters were known.</li></ol>"
    )
    sheet.text(*EN).html("<h3>2 Results</h3>").text(*EN).html(
        bar_chart().body[1].replace('width="450" height="230"', 'width="240" height="125" viewBox="0 0 450 230"')
    )
    sheet.html('<p class="note">Figure 1. Visits by year (thousand).</p>').text(*EN)
    return sheet.html(
        "<ul><li>14.2 % of the answers came late;</li><li>7.8 % came without a name;</li><li>0.3 % could not be read.</li></ul>"
    ).text(*EN)


def none_cover_and_lists() -> Sheet:
    sheet = Sheet(
        "none",
        "html { font-size: 9.5pt; } .two { column-count: 2; } .right { text-align: right; } .box { display: inline-block; border: 0.8pt solid; padding: 8pt 14pt; margin: 6pt 16pt; }",
    )
    sheet.html(
        "<p>Ministry of Regional Affairs<br>12 Harbour Street<br>1000 Aldermere</p><p class='right'>Aldermere, 14 May 2010<br>Ref. 341-07/2010</p>"
    ).text(*EN)
    sheet.html(
        "<p style='text-align:center'><span class='box'>Steering Committee</span></p><p style='text-align:center'><span class='box'>Secretariat</span><span class='box'>Audit Body</span><span class='box'>Evaluation</span></p>"
    )
    sheet.text(EN[0]).html(
        "<div class='two'><p>1. Barley<br>2. Oats<br>3. Rye<br>4. Spelt</p><p>5. Beans<br>6. Peas<br>7. Lupins<br>8. Vetches</p></div>"
    ).text(*EN)
    return sheet.html("<p>Chair: _______________ &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Date: _______________</p>")


SHEETS = {
    f"report-{build.__name__.replace('_', '-')}": build
    for build in (
        appropriations,
        beside_a_chart,
        group_lines,
        two_small_bare,
        words_in_columns,
        writer_grid,
        writer_narrow,
        writer_bare,
        troff_allbox,
        troff_box,
        troff_lines,
        troff_bare,
        none_article,
        none_cover_and_lists,
    )
}
