# ruff: noqa: E501 - pieces stay as they are written
"""Pages without any table: what looks like one must not become one."""

from .sheet import Sheet
from .words import DE, EN, ES, FR, PL


def two_column_text() -> Sheet:
    css = "body { column-count: 2; column-gap: 18pt; column-rule: 0.5pt solid #000; } h3 { border-bottom: 0.6pt solid; } .foot { border-top: 0.5pt solid; font-size: 7pt; }"
    sheet = Sheet("none", css)
    for n, title in enumerate(["Introduction", "Legal basis", "Scope", "Results", "Outlook"], 1):
        sheet.html(f"<h3>{n}. {title}</h3>").text(*EN, *EN[:1])
    return sheet.html(
        '<p class="foot">1 Regulation (EC) No 1234/2007 of 22 October 2007, OJ L 299, 16.11.2007, p. 1.</p>'
    )


def boxes() -> Sheet:
    css = ".box { border: 1pt solid; padding: 6pt; margin: 8pt 0; } .frame { border: 1.5pt solid #000; padding: 10pt; min-height: 255mm; } u { text-decoration: underline; }"
    sheet = Sheet("none", css, "fr").html('<div class="frame">').text(*FR)
    sheet.html(f'<div class="box"><b>Encadré 1</b><p>{FR[0]}</p></div>').text(
        "<u>Conclusions et recommandations</u>", *FR
    )
    sheet.html(f'<div class="box" style="background:#eee"><p>{FR[0]}</p><p>{FR[0]}</p></div>')
    return (
        sheet.html("<ul><li>premier point de la liste ;</li><li>deuxième point ;</li><li>troisième point.</li></ul>")
        .text(*FR)
        .html("</div>")
    )


def bar_chart() -> Sheet:
    bars = "".join(
        f'<rect x="{60 + i * 45}" y="{200 - h}" width="28" height="{h}" fill="#3366aa"/><text x="{62 + i * 45}" y="214">{2001 + i}</text>'
        for i, h in enumerate([40, 70, 55, 90, 120, 140, 110, 160])
    )
    grid = "".join(
        f'<line x1="50" x2="430" y1="{y}" y2="{y}" stroke="#999" stroke-width="0.5"/><text x="20" y="{y + 3}">{(200 - y) * 5}</text>'
        for y in range(0, 201, 25)
    )
    chart = f'<svg width="450" height="230" font-size="9">{grid}<line x1="50" x2="50" y1="0" y2="200" stroke="#000"/>{bars}</svg>'
    points = " ".join(f"{55 + i * 50},{180 - h}" for i, h in enumerate([20, 60, 45, 100, 90, 130, 125, 150]))
    other = f'<svg width="450" height="200" font-size="9"><rect x="50" y="10" width="380" height="175" fill="none" stroke="#000"/>{"".join(f"""<line x1="{50 + i * 76}" x2="{50 + i * 76}" y1="10" y2="185" stroke="#ccc"/><line x1="50" x2="430" y1="{10 + i * 35}" y2="{10 + i * 35}" stroke="#ccc"/><text x="20" y="{14 + i * 35}">{50 - i * 10}</text><text x="{46 + i * 76}" y="197">{1990 + i}</text>""" for i in range(6))}<polyline points="{points}" fill="none" stroke="#c00"/><text x="300" y="60">Exports</text></svg>'
    return Sheet("none").text(EN[0]).html(chart).text(EN[1]).html(other).text(*EN)


def contents() -> Sheet:
    css = ".toc div { display: flex; } .toc span { flex: 1; border-bottom: 1pt dotted #000; margin: 0 4pt 3pt; }"
    rows = "".join(
        f"<div>{n}. {t}<span></span>{p}</div>"
        for n, (t, p) in enumerate(
            [
                ("Introduction", 3),
                ("Results of the survey", 7),
                ("Financial management", 15),
                ("Conclusions", 28),
                ("Annexes", 31),
            ],
            1,
        )
    )
    plain = "".join(
        f"<p>{n}. {t} {'. ' * 40} {p}</p>"
        for n, (t, p) in enumerate([("Glossary", 40), ("Statistics", 44), ("Members", 51), ("References", 60)], 1)
    )
    return Sheet("none", css, "de").html(f'<h2>Inhalt</h2><div class="toc">{rows}</div>{plain}').text(*DE)


def letter() -> Sheet:
    css = ".top { display: flex; justify-content: space-between; border-bottom: 1pt solid; } .sign { display: flex; justify-content: space-around; margin-top: 30pt; } .sign div { border-top: 0.5pt solid; padding: 2pt 20pt; }"
    sheet = Sheet("none", css, "es").html(
        '<div class="top"><b>Ministerio de Agricultura</b><span>Ref. 2010/117</span><span>14 de mayo de 2010</span></div>'
    )
    sheet.text(*ES * 2).html(
        "<ol><li>Informe anual de la comisión, aprobado el 12 de mayo.</li><li>Acta de la reunión 14/2010.</li><li>Presupuesto de 2011.</li></ol>"
    )
    return sheet.text(*ES).html('<div class="sign"><div>El Secretario</div><div>La Presidenta</div></div>')


def form() -> Sheet:
    css = ".line { border-bottom: 0.6pt solid; display: inline-block; width: 180pt; } .tick { display: inline-block; width: 8pt; height: 8pt; border: 0.6pt solid; }"
    rows = "".join(
        f'<p>{label}: <span class="line">&nbsp;</span></p>'
        for label in ["Imię i nazwisko", "Adres", "Data urodzenia", "Numer telefonu", "Urząd"]
    )
    ticks = "".join(
        f'<p><span class="tick"></span> {t}</p>'
        for t in ["wniosek złożony po raz pierwszy", "zmiana danych", "wycofanie wniosku"]
    )
    return Sheet("none", css, "pl").text(*PL).html(rows + ticks).text(*PL * 3)


def equations() -> Sheet:
    lists = "".join(
        f"<p>Article {n} — Paragraph {n} of Annex II shall be replaced by the following: ‘{100 + n} tonnes’, and ‘{n}.5 %’ by ‘{n}.7 %’.</p>"
        for n in range(1, 12)
    )
    return (
        Sheet("none")
        .html(lists)
        .text(*EN)
        .html("".join(f"<p>({n}) &nbsp;&nbsp;&nbsp; OJ L {90 + n}, {n}.4.2009, p. {n * 7}.</p>" for n in range(1, 9)))
    )


SHEETS = {
    f.__name__.replace("_", "-"): f for f in (two_column_text, boxes, bar_chart, contents, letter, form, equations)
}
