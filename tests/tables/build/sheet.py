# ruff: noqa: E501 - markup and texts stay in one line
"""One document of the corpus: a flow of text and tables, printed by Chromium, LibreOffice Writer or Calc, troff or LaTeX."""

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from tests.plans.build.html import print_pdf
from tests.plans.build.odf import sheet

from .grid import Cells, grid_html, read_grid, spoken
from .latex import latex_table, print_latex
from .troff import print_troff, tbl

BASE = """
table { table-layout: auto; width: auto; margin: 6pt 0 8pt; } td div, th div { margin: 0; }
td, th { padding: 2pt 4pt; text-align: left; vertical-align: top; font-weight: normal; }
th { text-align: center; vertical-align: middle; } td.figure { text-align: right; } tr { break-inside: avoid; }
p { margin: 5pt 0; text-align: justify; } .caption { font-weight: bold; text-align: left; margin-bottom: 2pt; }
.note { font-size: 7.5pt; } .wide { width: 100%; } .beside { display: flex; gap: 22pt; align-items: flex-start; }
.full td, .full th { border: 0.6pt solid #000; }
"""


class Sheet:
    """What a document holds, in order."""

    def __init__(self, group: str, css: str = "", lang: str = "en", engine: str = "chromium") -> None:
        self.group, self.css, self.lang, self.engine = group, css, lang, engine
        self.body: list[str] = []
        self.tables: list[dict[str, Any]] = []
        self.page = 1
        self.spreadsheet: tuple[list[float], list[list[tuple[str, int, str]]]] = ([], [])

    def text(self, *paragraphs: str) -> "Sheet":
        """Paragraphs of prose."""
        self.body += [f"<p>{p}</p>" for p in paragraphs]
        return self

    def html(self, piece: str) -> "Sheet":
        """A piece as it is."""
        self.body.append(piece)
        return self

    def turn_page(self) -> "Sheet":
        """The rest is printed on the next page."""
        self.page += 1
        return self.html('<div style="break-before: page"></div>')

    def table(self, grid: str, head: int = 1, css: str = "full", widths: str = "", attributes: str = "") -> "Sheet":
        """A table that counts."""
        cells: Cells = read_grid(grid)
        self.tables.append({"page": self.page, "cells": [c for c in spoken(cells) if c["text"]]})
        if self.engine == "troff":
            return self.html(tbl(cells, head, css))
        if self.engine == "latex":
            return self.html(latex_table(cells, head, css))
        return self.html(grid_html(cells, head, css, widths, attributes))

    def found(self, *grids: str) -> "Sheet":
        """What was printed last holds these tables, one a page, each with its own header."""
        self.tables = [
            {"page": page, "cells": [c for c in spoken(read_grid(grid)) if c["text"]]}
            for page, grid in enumerate(grids, 1)
        ]
        return self

    def cells(self, grid: str, widths: list[float], style: str) -> "Sheet":
        """A spreadsheet instead of a flow of text: nothing spans rows; `style` as in the test plans' `sheet`."""
        cells = read_grid(grid)
        self.tables.append({"page": 1, "cells": [c for c in spoken(cells) if c["text"]]})
        rows: list[list[tuple[str, int, str]]] = [[] for _ in range(1 + max(c["row"] for c in cells))]
        for c in cells:
            look = f"{style} bold" if c["row"] == 0 else f"{style} right" if c["text"][:1].isdigit() else style
            rows[c["row"]].append((c["text"], c["colspan"], look))
        self.spreadsheet = (widths, rows)
        return self

    def print(self, target: Path) -> dict[str, Any]:
        """Writes the PDF; gives what a reader should find."""
        if self.engine == "chromium":
            print_pdf("".join(self.body), BASE + self.css, target, lang=self.lang)
        else:
            self._convert(target)
        return {"group": self.group, "engine": self.engine, "tables": self.tables}

    def _convert(self, target: Path) -> None:
        if self.engine == "troff":
            print_troff(self.body, target)
            return
        if self.engine == "latex":
            print_latex(self.body, self.css, target)
            return
        if self.engine == "calc":
            sheet(*self.spreadsheet, target)
            return
        html = f'<html lang="{self.lang}"><meta charset="utf-8"><style>{self.css}</style><body>{"".join(self.body)}</body></html>'
        html = re.sub(r"</?div[^>]*>", "", html)
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, f"{target.stem}.html")
            source.write_text(html, encoding="utf-8")
            command = [
                "soffice",
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--infilter=HTML (StarWriter)",
            ]
            command += ["--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=240)
            target.write_bytes(Path(folder, f"{target.stem}.pdf").read_bytes())
