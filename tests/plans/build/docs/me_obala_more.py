# ruff: noqa: E501 - texts and style sheets stay in one line
"""Montenegro: a header of which continuation pages repeat only the lower row, and columns without a field."""

from pathlib import Path

from .. import columns as c
from ..content.me_obala import PLAN
from ..html import FULL, print_pdf, table, widths
from ..layout import Json, activity_rows, acts, cell, header_rows, truth, walk
from ..tree import dotted

PARTLY = [
    c.number("Rb", 5),
    c.title("Mjera/aktivnost", 23),
    c.parties("Nadležnost / Nosilac", 13),
    c.parties("Nadležnost / Partner u realizaciji", 14, "partners"),
    *c.start_end("Period realizacije / Od", "Period realizacije / Do", 9, "day", "cnr", "stalno"),
    c.other("Status realizacije", 9, "Status"),
    c.risks("Pretpostavke", 10),
    c.remark("Komentar", 8),
]


def partly(target: Path) -> Json:
    body = []
    for path, goal in walk(PLAN.goals):
        body.append([cell(f"{path[0] + 1}. {goal.title}", "b", len(PARTLY))])
        body += [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, dotted((*path, k), True), PARTLY)]
    upper, lower = header_rows(PARTLY)
    texts = iter(lower)
    lower = [next(texts) if len(x.head) > 1 else cell("", "h") for x in PARTLY]
    upper = [cell(list(x.paras), x.css, x.colspan) for x in upper]  # its empty lower half stands in the second table
    text = "<h1>Akcioni plan za razvoj vansezonskog turizma na primorju 2024–2025</h1>"
    text += table(widths(PARTLY), [], [upper], "top") + table(widths(PARTLY), [lower], body, "rest")
    css = (
        FULL
        + """.top { margin-bottom: 0; } .rest { margin-top: 0; } .top td { border-bottom: none; font-weight: bold; text-align: center; } .rest .head td { border-top: none; } html { font: 10.5pt/1.2 "Liberation Serif"; }
      .top td[colspan] { border-bottom: 0.6pt solid #000; } td.b { background: #dbe5f1; } @page { size: A4 landscape; margin: 18mm; @bottom-center { content: counter(page); font: 8pt "Liberation Serif"; } }"""
    )
    print_pdf(text, css, target, lang="sr-ME")
    return truth(PLAN, "Latn", dotted, PARTLY, issuer=None, place=None)


DOCUMENTS = {"me-obala--partly-repeated": partly}
