# ruff: noqa: E501 - templates stay in one line
"""Documents printed by typst."""

import json
from pathlib import Path

from ..blocks import Doc, Grid
from ..layout import Cell, Json
from .common import in_script

BOLD = {"h", "b", "band", "sum"}
SIDES = {"v": "center + horizon", "num": "right", "c": "center", "m": "left + horizon"}


def print_typst(
    doc: Doc,
    target: Path,
    page: str = 'paper: "a4", flipped: true, margin: 15mm',
    text: str = 'font: "Liberation Sans", size: 10pt',
    stroke: str = "0.5pt",
    head: str = "",
    foot: str = "",
    head_fill: str = "luma(220)",
    band_fill: str = "luma(235)",
    head_align: str = "center + horizon",
) -> Json:
    """Prints the document; the arguments are typst code, `turned` texts stand in boxes of 42 mm."""
    import typst

    def quoted(said: str) -> str:
        return "#" + json.dumps(in_script(said, doc.script), ensure_ascii=False)

    def cell(c: Cell) -> str:
        css = c.css.split()
        body = " #parbreak() ".join(map(quoted, c.paras))
        body = f"#strong[{body}]" if BOLD & {*css} else body
        if "v" in css:
            body = f"#rotate(-90deg, reflow: true)[#box(width: 42mm)[#set align(center); {body}]]"
        options = [f"colspan: {c.colspan}", f"rowspan: {c.rowspan}"]
        align = head_align if "h" in css else next((a for name, a in SIDES.items() if name in css), "")
        fill = head_fill if "h" in css else band_fill if {"band", "g"} & {*css} else ""
        options += [f"align: {align}"] if align else []
        options += [f"fill: {fill}"] if fill else []
        return f"table.cell({', '.join(options)})[{body}]"

    def block(kind: str, said: str) -> str:
        side = {"title": "center", "center": "center", "right": "right"}.get(kind, "left")
        size = {"title": 1.35, "h2": 1.15}.get(kind, 1)
        weight = "bold" if kind in ("title", "h2", "h3") else "regular"
        lines = " \\ ".join(map(quoted, said.split("\n")))
        sticky = "true" if kind in ("h2", "h3") else "false"
        return f'#block(sticky: {sticky}, above: 1em, below: 0.8em, width: 100%)[#set align({side}); #text(size: {size}em, weight: "{weight}")[{lines}]]'

    out = [f"#set page({page}, header: [{head}], footer: context [{foot}])", f'#set text({text}, lang: "{doc.lang}")']
    out.append("#set par(spacing: 0.65em, leading: 0.5em)")
    for kind, b in doc.blocks:
        if isinstance(b, Grid):
            heads = ", ".join(cell(c) for row in b.head for c in row)
            top = f"table.header(repeat: {str(b.repeat).lower()}, {heads})," if b.head else ""
            body = ",\n".join(cell(c) for row in b.body for c in row)
            columns = ", ".join(f"{w}fr" for w in b.widths)
            out.append(f"#table(columns: ({columns},), stroke: {stroke}, inset: 3pt,\n{top}\n{body})")
        elif kind == "columns":
            out.append(f"#columns(2, gutter: 8mm)[{' #parbreak() '.join(map(quoted, b.split(chr(10))))}]")
        else:
            out.append(block(kind, b))
    source = target.with_suffix(".typ")
    source.write_text("\n".join(out), encoding="utf-8")
    typst.compile(str(source), output=str(target), font_paths=["/usr/share/fonts"])
    source.unlink()
    return doc.truth
