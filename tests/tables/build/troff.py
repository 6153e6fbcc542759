"""Prints a sheet with troff and its `tbl`: letters and rules as old typesetting programs put them."""

import re
import subprocess
from html import unescape
from pathlib import Path

from .grid import Cells


def tbl(cells: Cells, head: int, css: str) -> str:
    """The table for `tbl`; `css` holds its options and, after `;|`, the formats of the header and of the body."""
    options, formats = css.split(";|", 1)
    *heads, body = re.split(r"(?<! )\|(?! )", formats)
    drawn = "allbox" not in options and "bare" not in options
    width = 1 + max(c["col"] for c in cells)
    rows: list[list[str | None]] = [["" for _ in range(width)] for _ in range(1 + max(c["row"] for c in cells))]
    for c in cells:
        text = c["text"]
        if "w(" in body and c["row"] >= head and len(text) > 12 and not text[0].isdigit():
            text = f"T{{\n.ad l\n{text}\nT}}"
        rows[c["row"]][c["col"]] = text
        for col in range(c["col"] + 1, c["col"] + c["colspan"]):
            rows[c["row"]][col] = None  # the format says that the cell goes on
        for row in range(c["row"] + 1, c["row"] + c["rowspan"]):
            rows[row][c["col"]] = "\\^" if row >= head else ""
    made = ["\t".join(text for text in row if text is not None) for row in rows]
    if drawn:
        ends = [] if "box" in options else ["_"]
        made = [*ends, *made[:head], "_", *made[head:], *ends]
    options = options.replace("bare", "").strip()
    return "\n".join([".TS", f"{options};" if options else "", *heads, f"{body}.", *made, ".TE"]).replace("\n\n", "\n")


def print_troff(body: list[str], target: Path) -> None:
    """Paragraphs of HTML and tables of `tbl`, as they come."""
    pieces = [
        p if p.startswith(".TS") else ".sp 0.5\n" + unescape(re.sub("<[^>]+>", "", p)).replace("’", "'") for p in body
    ]
    page = ".nh\n.nr PS 10\n.po 2.5c\n.ll 16c\n.sp 2c\n" + "\n.br\n".join(pieces) + "\n"
    table = subprocess.run(["tbl"], input=page.encode(), capture_output=True, check=True).stdout
    ps = subprocess.run(["groff", "-Tps", "-Kutf8", "-P-pa4"], input=table, capture_output=True, check=True).stdout
    command = ["ps2pdf", "-dPDFSETTINGS=/prepress", "-", str(target)]
    subprocess.run(command, input=ps, check=True, capture_output=True)
