# ruff: noqa: E501 - markup and texts stay in one line
"""Prints a sheet with LaTeX: rules of `booktabs` or a whole grid, tables over pages, wide ones that lie on their side."""

import re
import subprocess
import tempfile
from html import unescape
from pathlib import Path

from .grid import Cells

PACKAGES = r"\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern,booktabs,multirow,longtable,array,rotating,textcomp}"
TOPS = {"grid": r"\hline", "lines": r"\toprule"}


def latex_table(cells: Cells, head: int, css: str) -> str:
    """The table as LaTeX; `css` is `environment; rules; column formats`, the rules `grid` or `lines`."""
    environment, rules, formats = (part.strip() for part in css.split(";", 2))
    height = max(c["row"] + c["rowspan"] for c in cells)
    made = [
        piece for r in range(height) for piece in (_row(cells, r, head, rules, formats), _rule(cells, r, head, rules))
    ]
    top, lines = TOPS[rules], "\n".join(made)
    if environment == "longtable":
        first, rest = "\n".join(made[: 2 * head]), "\n".join(made[2 * head :])
        return rf"\begin{{longtable}}{{{formats}}}{top}{first}\endhead" + "\n" + rest + r"\end{longtable}"
    table = rf"\begin{{tabular}}{{{formats}}}{top}" + "\n" + lines + r"\end{tabular}"
    if environment == "sideways":
        return rf"\begin{{sidewaystable}}\centering {table}\end{{sidewaystable}}"
    return rf"\begin{{center}}{table}\end{{center}}"


def _row(cells: Cells, r: int, head: int, rules: str, formats: str) -> str:
    """A row of the table; below a cell of several rows its places stay empty."""
    width = max(c["col"] + c["colspan"] for c in cells)
    side = "|" if rules == "grid" else ""
    row, col = [], 0
    while col < width:
        cell = next(c for c in cells if _covers(c, r, col))
        text = _escape(cell["text"]) if cell["row"] == r else ""
        if text and cell["rowspan"] > 1:
            text = rf"\multirow{{{cell['rowspan']}}}{{*}}{{{text}}}"
        if cell["colspan"] > 1 or (r < head and text and "p{" not in formats):
            text = rf"\multicolumn{{{cell['colspan']}}}{{{side if not col else ''}c{side}}}{{{text}}}"
        row.append(text)
        col += cell["colspan"]
    return " & ".join(row) + r" \\"


def _rule(cells: Cells, r: int, head: int, rules: str) -> str:
    """What is drawn below a row."""
    last = r == max(c["row"] + c["rowspan"] for c in cells) - 1
    if rules == "lines" and r < head - 1:
        wide = [c for c in cells if c["row"] == r and c["colspan"] > 1]
        return "".join(rf"\cmidrule(lr){{{c['col'] + 1}-{c['col'] + c['colspan']}}}" for c in wide)
    if rules == "lines":
        return r"\bottomrule" if last else r"\midrule" if r == head - 1 else ""
    going = [c for c in cells if c["row"] <= r < c["row"] + c["rowspan"] - 1]
    if not going:
        return r"\hline"
    width = max(c["col"] + c["colspan"] for c in cells)
    free = [k for k in range(width) if not any(_covers(c, r, k) for c in going)]
    return "".join(rf"\cline{{{k + 1}-{k + 1}}}" for k in free)


def _covers(cell: dict[str, int], row: int, col: int) -> bool:
    return cell["row"] <= row < cell["row"] + cell["rowspan"] and cell["col"] <= col < cell["col"] + cell["colspan"]


def _escape(text: str) -> str:
    indent = len(text) - len(text.lstrip("~"))
    text = re.sub(r"([&%$#_{}])", r"\\\1", text.lstrip("~"))
    text = text.replace("€", r"\texteuro{}").replace("–", "--").replace("—", "---")
    if " / " in text:
        text = r"\shortstack{" + text.replace(" / ", r"\\") + "}"
    return rf"\hspace*{{{indent}em}}{text}" if indent else text


def print_latex(body: list[str], css: str, target: Path) -> None:
    """Paragraphs of HTML and tables as they come; `css` holds the options of the class."""
    pieces = [piece if piece.startswith("\\") else _prose(piece) for piece in body]
    text = rf"\documentclass[{css}]{{article}}{PACKAGES}\begin{{document}}" + "\n\n".join(pieces) + r"\end{document}"
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.tex").write_text(text, encoding="utf-8")
        for _ in range(2):  # a table over pages is as wide as its rows of the run before
            subprocess.run(["pdflatex", "-interaction=batchmode", "a.tex"], cwd=folder, check=True, capture_output=True)
        target.write_bytes(Path(folder, "a.pdf").read_bytes())


def _prose(piece: str) -> str:
    text = _escape(unescape(re.sub("<[^>]+>", "", piece)))
    return rf"\section*{{{text}}}" if re.match(r"<h\d>", piece) else text
