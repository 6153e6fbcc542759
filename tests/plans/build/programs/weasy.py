# ruff: noqa: E501 - style sheets stay in one line
"""Documents printed by WeasyPrint."""

import re
from html import escape
from pathlib import Path

from ..blocks import Doc, Grid
from ..html import table
from ..layout import Json
from .common import in_script

BASE = """
@page { size: A4; margin: 18mm 15mm; } html { font: 9pt/1.2 "Liberation Serif"; } body { margin: 0 } p { margin: 0 }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 4pt 0 9pt; }
td { vertical-align: top; padding: 2pt 3pt; overflow-wrap: break-word; text-align: left } td p + p { margin-top: 2pt }
.head td { font-weight: bold; text-align: center; vertical-align: middle } td.num { text-align: right } td.c { text-align: center } td.b, td.band, td.sum { font-weight: bold }
h1 { font-size: 1.4em; text-align: center; margin: 8pt 0 } h2 { font-size: 1.15em; margin: 10pt 0 4pt } h3 { font-size: 1em; margin: 8pt 0 3pt } h1, h2, h3 { break-after: avoid }
.center { text-align: center } .right { text-align: right } p.plain { margin: 4pt 0 }
"""
TAGS = {"title": "h1", "h2": "h2", "h3": "h3"}


def print_weasy(
    doc: Doc, target: Path, css: str = "", rules: str = "td { border: 0.6pt solid #000 }", soft: bool = False
) -> Json:
    """Prints the document; `rules` are those of the tables' cells, `soft` breaks their words between syllables."""
    import weasyprint

    parts = []
    for kind, b in doc.blocks:
        if isinstance(b, Grid):
            shares = [w * 100 / sum(b.widths) for w in b.widths]
            parts.append(table(shares, b.head, b.body, repeat=b.repeat, soft=soft))
        else:
            tag, lines = TAGS.get(kind, "p"), "<br>".join(escape(t, quote=False) for t in b.split("\n"))
            parts.append(f"<{tag} class='{kind}'>{lines}</{tag}>")
    pieces = re.split("(<[^>]+>)", "".join(parts))
    text = "".join(x if x.startswith("<") else in_script(x, doc.script) for x in pieces)
    page = f'<!doctype html><html lang="{doc.lang}"><meta charset="utf-8"><style>{BASE}{rules}{css}</style><body>{text}</body></html>'
    weasyprint.HTML(string=page).write_pdf(str(target))
    return doc.truth
