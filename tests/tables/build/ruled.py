# ruff: noqa: E501 - tables stay as they are written
"""Tables with drawn rules between most of their cells."""

from .sheet import Sheet
from .words import COUNTRIES, DE, EN, ES, FR, PL, STATES, lines


def full_grid() -> Sheet:
    grid = "Chapitre | Crédits votés | < | < | Exécution | <\n^ | 2009 | 2010 | 2011 | Montant | %\n" + "\n".join(
        line + " | 91,2"
        for line in lines(
            [
                "Personnel",
                "Bâtiments et frais accessoires",
                "Équipement informatique",
                "Réunions et conférences",
                "Études",
                "Total",
            ],
            4,
            1,
            mark=" ",
        ).splitlines()
    )
    return (
        Sheet("ruled", lang="fr")
        .text(*FR)
        .html('<p class="caption">Tableau 3 : Crédits et exécution par chapitre</p>')
        .table(grid, 2)
        .html('<p class="note">Source : rapports annuels.</p>')
        .text(*FR * 2)
    )


def columns_only() -> Sheet:
    css = "table { border-top: 1pt solid; border-bottom: 1pt solid; } th, td { border-left: 0.5pt solid; border-right: 0.5pt solid; } th { border-bottom: 0.5pt solid; } th:first-child, td:first-child { border-left: none; } th:last-child, td:last-child { border-right: none; }"
    grid = "State | Population | Births | Deaths | Rate\n" + lines(STATES, 4, 2)
    return (
        Sheet("ruled", css)
        .text(*EN)
        .html('<p class="caption">Table 71. Vital statistics by state</p>')
        .table(grid, css="")
        .html('<p class="note">NA Not available. 1 Estimated.</p>')
        .text(EN[0])
    )


def shaded_two() -> Sheet:
    css = ".grey th { background: #d0d8e8; border: 0.5pt solid #8090a0; } .grey td { border: 0.5pt solid #8090a0; }"
    one = "Land | Betriebe | Fläche in ha | Anteil in %\n" + lines(
        ["Bayern", "Hessen", "Sachsen", "Thüringen", "Insgesamt"], 3, 3, mark="."
    )
    two = "Größenklasse | Anzahl / der Betriebe | Veränderung / gegenüber 2009\nunter 5 ha | 1.204 | –3,1\n5 bis 20 ha | 2.310 | –1,8\n20 bis 100 ha | 998 | +0,4\nüber 100 ha | 145 | +2,2"
    return Sheet("ruled", css, "de").text(*DE).table(one, css="grey").text(*DE).table(two, css="grey").text(*DE)


def group_rules() -> Sheet:
    css = "td, th { border-left: 0.5pt solid #000; border-right: 0.5pt solid #000; } table { border: 0.8pt solid; } thead tr:last-child th { border-bottom: 0.8pt solid; } th.group { border-bottom: 0.4pt solid; } .foot { border-top: 2.2pt double; font-weight: bold; }"
    grid = "Programme | Commitments | < | Payments | <\n^ | 2010 | 2011 | 2010 | 2011\n" + lines(
        [
            "Research",
            "~Energy",
            "~Transport",
            "~Health",
            "Cohesion",
            "~Regional fund",
            "~Social fund",
            "Administration",
            "Total",
        ],
        4,
        4,
    )
    return Sheet("ruled", css).text(EN[1]).table(grid, 2, css="wide").text(*EN)


def outer_box() -> Sheet:
    css = "table { border: 1pt solid #000; } thead tr:last-child th { border-bottom: 1pt solid #000; }"
    grid = "Indicator | 2007 | 2008 | 2009 | 2010\n" + lines(
        ["Cereals", "Oilseeds", "Sugar beet", "Potatoes", "Wine", "Olive oil", "Milk"], 4, 5, 1, 90, 1
    )
    return Sheet("ruled", css).text(*EN).table(grid, css="wide").text(*EN)


def number_rules() -> Sheet:
    css = "table { border-top: 1.5pt solid; border-bottom: 1.5pt solid; } th, td { border-left: 0.5pt solid; } th.first, td.first { border-left: none; } thead tr:last-child th { border-bottom: 0.5pt solid; } th.group { border-bottom: 0.5pt solid; } td { padding-top: 1pt; padding-bottom: 1pt; }"
    grid = "Sector and size | Number of firms | < | Employees | <\n^ | 2008 | 2009 | 2008 | 2009\n" + lines(
        [
            "Manufacturing",
            "~1–9 employees",
            "~10–49 employees",
            "~50 and more",
            "Construction",
            "~1–9 employees",
            "~10–49 employees",
            "~50 and more",
            "Services",
            "~Trade",
            "~Transport",
        ],
        4,
        6,
    )
    return Sheet("ruled", css).text(EN[0]).table(grid, 2, css="").text(*EN)


def merged_rows() -> Sheet:
    grid = """Objetivo | Acción | Unidad | Previsto | Realizado
Mejora de la calidad | Cursos de formación para el personal de las oficinas regionales | número | 25 | 31
^ | Publicaciones | ejemplares | 12.000 | 11.450
^ | Auditorías | número | 8 | 8
Reducción de costes | Energía | MWh | 1.250 | 1.180
^ | Papel | t | 14 | 12
Cooperación | Reuniones | número | 40 | 44"""
    return Sheet("ruled", lang="es").text(*ES).table(grid, css="full wide").text(*ES)


def side_by_side() -> Sheet:
    sheet = Sheet("ruled").text(*EN).html('<div class="beside">')
    sheet.table("Month | Arrivals | Nights\n" + lines(["January", "February", "March", "April", "May"], 2, 7))
    sheet.table("Origin | Share\n" + lines(["Germany", "Austria", "Italy", "Other"], 1, 8, 1, 50, 1))
    return sheet.html("</div>").text(EN[0])


def turned_heads() -> Sheet:
    css = "th div { writing-mode: vertical-rl; transform: rotate(180deg); height: 80pt; } th.first div { writing-mode: horizontal-tb; transform: none; height: auto; }"
    grid = "Country | Total area | Arable land | Permanent grass | Forest | Inland water\n" + lines(
        COUNTRIES[:8], 5, 9, 0, 100, 1
    )
    return Sheet("ruled", css).text(EN[0]).table(grid).text(EN[1])


def dashed_double() -> Sheet:
    css = "table { border: 2.5pt double #000; } td { border: 0.6pt dashed #555; } th { border: 0.6pt dotted #000; border-bottom: 2.5pt double; }"
    grid = "Provincia | Superficie | Producción | Rendimiento | Precio\n" + lines(
        ["Almería", "Cádiz", "Córdoba", "Granada", "Huelva", "Jaén", "Málaga", "Sevilla"], 4, 10, mark="."
    )
    return Sheet("ruled", css, "es").text(*ES).table(grid, css="wide").text(*ES)


def long_cells() -> Sheet:
    grid = """No | Recommendation of the auditors | Reply of the agency | Status
1 | The agency should introduce a register of exceptions and report on it to the management board every year. | The register was introduced in March; the first report will be presented at the next meeting of the board. | done
2 | Stocktaking should be carried out at least once a year. | Accepted. A new procedure is being drafted and staff will be trained in its use. | open
3 | Carry-overs of appropriations should be reduced. | See the reply to paragraph 12. |  """
    return Sheet("ruled").text(EN[0]).table(grid, css="full wide", widths="6% 40% 40% 14%").text(EN[1])


def empty_cells() -> Sheet:
    grid = """Item | 2008 | 2009 | 2010 | Remarks
Gates | 12 |  | 14 |
Bridges |  | 3 |  | under repair
 |  |  |  |
Tunnels | 1 |  |  |
Stations |  |  | 7 | closed / in winter
Sum | 13 | 3 | 21 | """
    return Sheet("ruled").text(EN[1]).table(grid, css="full wide").text(EN[1])


def two_pages() -> Sheet:
    head = "Kraj | Ludność | Powierzchnia | Gęstość | PKB\n"
    sheet = Sheet("ruled", ".full { width: 90%; }", "pl").text(*PL).table(head + lines(COUNTRIES[:7], 4, 11, mark=" "))
    return sheet.turn_page().table(head + lines(COUNTRIES[7:], 4, 12, mark=" ")).text(*PL)


def page_frame() -> Sheet:
    css = ".frame { border: 1pt solid #000; padding: 10pt; min-height: 250mm; }"
    sheet = Sheet("ruled", css).html('<div class="frame">').text(*EN)
    return (
        sheet.table("Grade | Posts | Filled\n" + lines(["AD 14", "AD 12", "AD 9", "AST 5", "AST 1"], 2, 13, 0, 40))
        .text(*EN)
        .html("</div>")
    )


SHEETS = {
    f.__name__.replace("_", "-"): f
    for f in (
        full_grid,
        columns_only,
        shaded_two,
        group_rules,
        outer_box,
        number_rules,
        merged_rows,
        side_by_side,
        turned_heads,
        dashed_double,
        long_cells,
        empty_cells,
        two_pages,
        page_frame,
    )
}
