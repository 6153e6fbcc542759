"""Other pages for the same HTML: sheets of other heights, type, alignment and space, drawn from a seed."""

import random
import re
from pathlib import Path

from tests.plans.build.html import page_script

KINDS = ("low", "plain", "unkind")
WRITER = "writer"
NO_WRITER = (
    *("picture", "nested", "turned", "gantt", "gazette", "glasnik", "beside"),
    *("sideways", "rotate", "cropped", "rewritten", "landscape"),
)
"""Layouts that live by what LibreOffice does not read from HTML."""
A4 = (210.0, 297.0)
"""Width and height in mm."""
SANS, SERIF, NARROW, ROMAN = "Liberation Sans", "Liberation Serif", "Liberation Sans Narrow", "Nimbus Roman"


def style_page(css: str, kind: str, seed: str, name: str) -> str:
    """The style sheet of a document for another page, the same for the same seed and name."""
    draw = random.Random(f"{seed}{name}")
    width, height = _sheet(css) if kind != "low" else (A4[::-1] if "landscape" in css else A4)
    height *= draw.uniform(0.45, 0.85) if kind == "low" else draw.uniform(0.5, 0.95)
    ruled = "table td { border" in css
    page = f"{_without_size(css)} @page {{ size: {width}mm {height:.0f}mm; }} "
    if kind == "low":
        return page
    if kind == "unkind":
        align, space = draw.choice(["top", "middle", "bottom"]), draw.choice([1, 2, 3, 5])
        text = draw.choice(["left", "left", "justify", "center"])
        font = draw.choice([SERIF, SANS, NARROW, ROMAN])
    else:  # without rules, rows are told by space and by where their cells begin
        align = draw.choice(["top", "middle", "bottom"] if ruled else ["top", "top", "middle"])
        space = draw.choice([1, 2, 3, 5] if ruled else [3, 4, 5])
        text = draw.choice(["left", "left", "left", "center"] if ruled else ["left"])
        font = draw.choice([SERIF, SANS, NARROW])
    cells = f"vertical-align: {align}; padding: {space}pt; text-align: {text};"
    return f"{page} tbody td {{ {cells} }} html {{ font-family: {font!r}; }} "


def _sheet(css: str) -> tuple[float, float]:
    """Width and height in mm that a style sheet asks for."""
    told = re.search(r"size:\s*([\d.]+)mm\s+([\d.]+)mm", css)
    if told:
        return float(told[1]), float(told[2])
    if "A4 landscape" in css:
        return A4[1], A4[0]
    return (420.0, 297.0) if "A3" in css else A4


def _without_size(css: str) -> str:
    return re.sub(r"size:[^;}]*;?", "", css)


def write_page(target: Path, body: str, css: str, seed: str, script: str, lang: str) -> None:
    """A document as plain HTML for LibreOffice: tables with rules, nothing of their styles."""
    draw = random.Random(f"{seed}{target.stem}")
    width, height = _sheet(css)
    height *= draw.uniform(0.6, 1)
    space = draw.choice([2, 3, 5])
    table = f'<table border="1" cellspacing="0" cellpadding="{space}" width="100%" style="border-collapse: collapse">'
    text = re.sub(r'<table class="[^"]*">', table, page_script(body, script))
    text = re.sub(r'<td class="([^"]*)"', lambda cell: f'<td{_cell_style(cell[1].split())} valign="top"', text)
    text = re.sub(r'<td( align="center"[^>]*)>(.*?)</td>', r"<td\1><b>\2</b></td>", text, flags=re.S)
    font, size = draw.choice([SERIF, SANS]), draw.choice([8, 9, 10, 11])
    style = f"@page {{ size: {width}mm {height:.0f}mm; margin: 15mm; }} p {{ margin: 0; }} "
    style += f'body, td, p {{ font-family: "{font}"; font-size: {size}pt; }} td {{ border: 0.5pt solid #000; }}'
    page = f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{style}</style></head>'
    target.write_text(f"{page}<body><p>&nbsp;</p>{text}</body></html>", encoding="utf-8")


def _cell_style(classes: list[str]) -> str:
    if "h" in classes:
        return ' align="center"'
    return ' align="right"' if "num" in classes else ""
