# ruff: noqa: E501 - templates stay in one line
"""Documents printed by Qt's text documents."""

import os
from html import escape
from pathlib import Path

from ..blocks import Doc, Grid
from ..layout import Cell, Json, Row
from .common import in_script

TAGS = {"title": "h2", "h2": "h3", "h3": "h4"}
SIDES = {"title": "center", "center": "center", "right": "right"}


def print_qt(doc: Doc, target: Path, size: int, font: str, margin: int = 15) -> Json:
    """Prints the document on A4 lying sideways, with full rules."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import (
        QFont,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPdfWriter,
        QTextDocument,
        QTextLength,
        QTextTable,
    )

    app = QGuiApplication.instance() or QGuiApplication([])
    writer = QPdfWriter(str(target))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.A4))
    writer.setPageOrientation(QPageLayout.Landscape)
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Millimeter)

    def said(text: str) -> str:
        return escape(in_script(text, doc.script), quote=False)

    def cell(c: Cell) -> str:
        css = c.css.split()
        fill = "background-color:#d9e2f3;" if "h" in css else "background-color:#eee;" if "band" in css else ""
        bold = {"b", "band", "sum"} & {*css}
        inner = "".join(f"<p style='margin:0'>{'<b>' if bold else ''}{said(p)}</p>" for p in c.paras)
        side, tag = "right" if "num" in css else "center" if "h" in css else "left", "th" if "h" in css else "td"
        return (
            f"<{tag} style='{fill}' valign='top' align='{side}' colspan={c.colspan} rowspan={c.rowspan}>{inner}</{tag}>"
        )

    def rows(lines: list[Row]) -> str:
        return "".join("<tr>" + "".join(map(cell, line)) + "</tr>" for line in lines)

    parts = []
    for kind, b in doc.blocks:
        if isinstance(b, Grid):
            top = f"<thead>{rows(b.head)}</thead>" if b.repeat and b.head else rows(b.head)
            parts.append(
                f"<table width='100%' border='1' cellspacing='0' cellpadding='3' style='border-collapse:collapse;border-style:solid;border-color:#000'>{top}{rows(b.body)}</table><p></p>"
            )
        else:
            tag = TAGS.get(kind, "p")
            parts.append(f"<{tag} align='{SIDES.get(kind, 'left')}'>{'<br>'.join(map(said, b.split(chr(10))))}</{tag}>")
    text = QTextDocument()
    text.documentLayout().setPaintDevice(writer)
    text.setDefaultFont(QFont(font, size))
    text.setHtml("".join(parts))
    grids = [b for _, b in doc.blocks if isinstance(b, Grid)]
    for table, grid in zip(
        [f for f in text.rootFrame().childFrames() if isinstance(f, QTextTable)], grids, strict=True
    ):
        form = table.format()
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.PercentageLength, 100 * w / sum(grid.widths)) for w in grid.widths]
        )
        table.setFormat(form)
    text.setPageSize(QSizeF(writer.width(), writer.height()))
    text.print_(writer)
    del app
    return doc.truth
