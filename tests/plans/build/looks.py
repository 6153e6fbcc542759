# ruff: noqa: E501 - texts and style sheets stay in one line
"""More ways of printing a document: footnotes and signatures on the web, rules and fills of Writer tables, Word's own file between."""

import re
import subprocess
import tempfile
from html import escape
from pathlib import Path

from .blocks import Doc, Grid
from .html import FULL, print_pdf, table
from .layout import Json
from .odf import Writer, convert

LINES = 'fo:border-left="none" fo:border-right="none" fo:border-top="0.5pt solid #000000" fo:border-bottom="0.5pt solid #000000"'
TAGS = {"title": "h1", "h2": "h2", "h3": "h3"}


def paged(doc: Doc, target: Path, css: str = "", rules: str = FULL) -> Json:
    """Printed by Chromium; `{{note}}` in a paragraph becomes a raised number and a note below the next table."""
    made: list[str] = []
    notes: list[str] = []
    count = 0
    for kind, block in doc.blocks:
        if isinstance(block, Grid):
            made.append(table(block.widths, block.head, block.body, repeat=block.repeat))
            made += [f"<p class='note'>{n}</p>" for n in notes]
            notes = []
            continue
        pieces = re.split(r"\{\{(.*?)\}\}", block)
        text = ""
        for k, piece in enumerate(pieces):
            if k % 2:
                count += 1
                notes.append(f"<sup>{count}</sup> {escape(piece, quote=False)}")
                text += f"<sup>{count}</sup>"
            else:
                text += escape(piece, quote=False)
        tag = TAGS.get(kind, "p")
        made.append(f"<{tag} class='{kind}'>{text}</{tag}>")
    base = ".center { text-align: center; } .right { text-align: right; } .note { font-size: 80%; } .band { background: #ddd; } .plain { text-align: justify; margin: 3pt 0; } sup { font-size: 70%; }"
    print_pdf("".join(made), f"{rules} {base} {css}", target, doc.script, doc.lang)
    return doc.truth


def writer(
    doc: Doc,
    target: Path,
    rules: str = "",
    grey: str = "#d9d9d9",
    word: bool = False,
    tight: bool = False,
    heads: bool = False,
    **look: object,
) -> Json:
    """Printed by LibreOffice Writer; `rules` are the borders of a cell, `word` goes through a .docx file.

    `tight` leaves no space above and below the texts of cells, `heads` keeps all rules around those of the header.
    """
    out = Writer(doc.script, **look)  # type: ignore[arg-type]
    for kind, block in doc.blocks:
        if isinstance(block, Grid):
            out.table(block.widths, block.head, block.body, block.repeat)
        else:
            out.p(block, kind)
    xml = out.xml().replace("#d9d9d9", grey)
    boxes = re.compile(
        rf'(style:name="(?!{"head" if heads else "-"}")[^"]*" style:family="table-cell">[^>]*?)fo:border="{out.border}"'
    )
    xml = boxes.sub(lambda found: found[1] + rules, xml) if rules else xml
    if tight:
        xml = xml.replace('fo:padding="0.08cm"', 'fo:padding-left="0.14cm" fo:padding-right="0.14cm"')
    if word:
        _through_word(xml, target)
    else:
        convert(xml, "fodt", target)
    return doc.truth


def _through_word(xml: str, target: Path) -> None:
    """A flat text document as .docx, then as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{target.stem}.fodt")
        source.write_text(xml, encoding="utf-8")
        for kind, name in (("docx", source), ("pdf", source.with_suffix(".docx"))):
            office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
            command = [*office, "--convert-to", kind, "--outdir", folder, str(name)]
            subprocess.run(command, check=True, capture_output=True, timeout=240)
        target.write_bytes(source.with_suffix(".pdf").read_bytes())
