# ruff: noqa: E501 - texts and style sheets stay in one line
"""Pages as flat OpenDocument, printed to PDF by LibreOffice: Writer for Word-like tables, Calc for spreadsheets.

Footnotes are written in a paragraph as `text{{the note}}`.
"""

import re
import subprocess
import tempfile
from html import escape
from pathlib import Path

from .html import cyrillic
from .layout import Row

NAMES = " ".join(
    f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}"'
    for k, v in {
        "office": "office:1.0",
        "style": "style:1.0",
        "text": "text:1.0",
        "table": "table:1.0",
        "fo": "xsl-fo-compatible:1.0",
        "number": "datastyle:1.0",
    }.items()
)


def script_of(text: str, script: str) -> str:
    """The text in the wanted script, escaped."""
    return escape(cyrillic(text) if script == "Cyrl" else re.sub("[⟦⟧]", "", text), quote=False)


class Writer:
    """A flat text document: paragraphs and tables one after another."""

    def __init__(
        self,
        script: str = "Latn",
        page: str = "29.7cm 21cm",
        margin: str = "2cm",
        size: float = 10,
        font: str = "Liberation Serif",
        head: str = "",
        foot: str = "",
        border: str = "0.5pt solid #000000",
    ) -> None:
        self.script, self.page, self.margin, self.size, self.font = script, page.split(), margin, size, font
        self.head, self.foot, self.border = head, foot, border
        self.body: list[str] = []
        self.styles: list[str] = []
        self.notes = 0

    def inline(self, text: str) -> str:
        """Text with its footnotes."""
        out = []
        for k, piece in enumerate(re.split(r"\{\{(.*?)\}\}", text)):
            if k % 2:
                self.notes += 1
                out.append(
                    f'<text:note text:note-class="footnote" text:id="n{self.notes}"><text:note-citation>{self.notes}</text:note-citation>'
                    f'<text:note-body><text:p text:style-name="note">{script_of(piece, self.script)}</text:p></text:note-body></text:note>'
                )
            else:
                out.append(script_of(piece, self.script))
        return "".join(out)

    def p(self, text: str, style: str = "plain") -> None:
        """A paragraph: plain, title, h2, h3, center."""
        self.body.append(f'<text:p text:style-name="{style}">{self.inline(text)}</text:p>')

    def cells(self, row: Row, blocked: dict[int, tuple[int, str]]) -> str:
        """A row's cells; columns taken by cells merged from above get covered cells."""
        out, column = [], 0

        def covered() -> None:
            nonlocal column
            while column in blocked:
                rows, _ = blocked[column]
                out.append("<table:covered-table-cell/>")
                if rows == 1:
                    del blocked[column]
                else:
                    blocked[column] = (rows - 1, "")
                column += 1

        for c in row:
            covered()
            spans = f' table:number-columns-spanned="{c.colspan}" table:number-rows-spanned="{c.rowspan}"'
            css = c.css.split()
            style = "head" if "h" in css else "right" if "num" in css else "bold" if "b" in css else "cell"
            paras = "".join(f'<text:p text:style-name="{style}">{self.inline(t)}</text:p>' for t in c.paras or ("",))
            look = "grey" if "h" in css or "band" in css else "turn" if "v" in css else "box"
            out.append(
                f'<table:table-cell table:style-name="{look}"{spans} office:value-type="string">{paras}</table:table-cell>'
            )
            for k in range(c.colspan):
                if k:
                    out.append("<table:covered-table-cell/>")
                if c.rowspan > 1:
                    blocked[column + k] = (c.rowspan - 1, "")
            column += c.colspan
        covered()
        return "".join(out)

    def table(self, widths: list[float], head: list[Row], body: list[Row], repeat: bool = True) -> None:
        """A table whose rows may break over pages."""
        n = len(self.styles)
        self.styles += [
            f'<style:style style:name="t{n}c{k}" style:family="table-column"><style:table-column-properties style:rel-column-width="{int(w * 100)}*"/></style:style>'
            for k, w in enumerate(widths)
        ]
        out = [
            '<table:table table:style-name="tab">',
            *(f'<table:table-column table:style-name="t{n}c{k}"/>' for k in range(len(widths))),
        ]
        blocked: dict[int, tuple[int, str]] = {}
        lines = [f'<table:table-row table:style-name="row">{self.cells(r, blocked)}</table:table-row>' for r in head]
        out += ["<table:table-header-rows>", *lines, "</table:table-header-rows>"] if repeat and lines else lines
        out += [f'<table:table-row table:style-name="row">{self.cells(r, blocked)}</table:table-row>' for r in body]
        self.body.append("".join([*out, "</table:table>"]))

    def xml(self) -> str:
        """The whole document."""

        def para(name: str, text: str = "", para_: str = "") -> str:
            sized = text if "font-size" in text else f'fo:font-size="{self.size}pt" {text}'
            return (
                f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm" {para_}/>'
                f'<style:text-properties style:font-name="f" {sized}/></style:style>'
            )

        # one font size per style: a repeated attribute is not XML
        def box(name: str, more: str = "") -> str:
            return f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="{self.border}" {more}/></style:style>'

        bold = 'fo:font-weight="bold"'
        number = '<text:page-number text:select-page="current"/>'
        foot = f'<style:footer><text:p text:style-name="foot">{script_of(self.foot, self.script)}{number}</text:p></style:footer>'
        head = (
            f'<style:header><text:p text:style-name="foot">{script_of(self.head, self.script)}</text:p></style:header>'
            if self.head
            else ""
        )
        edge = (
            '<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>'
            if self.head
            else ""
        )
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="f" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="'{self.font}'"/></office:font-face-decls>
<office:styles><style:style style:name="note" style:family="paragraph"><style:text-properties style:font-name="f" fo:font-size="8pt"/></style:style></office:styles>
<office:automatic-styles>
{para("plain", "", 'fo:text-align="justify"')}{para("title", bold + ' fo:font-size="14pt"', 'fo:text-align="center" fo:padding="0.2cm"')}{para("center", "", 'fo:text-align="center"')}
{para("h2", bold, 'fo:keep-with-next="always"').replace('margin-top="0cm"', 'margin-top="0.4cm"')}{para("h3", bold + ' fo:font-style="italic"', 'fo:keep-with-next="always"').replace('margin-top="0cm"', 'margin-top="0.3cm"')}
{para("cell")}{para("bold", bold)}{para("head", bold, 'fo:text-align="center"')}{para("right", "", 'fo:text-align="end"')}{para("foot", 'fo:font-size="8pt"', 'fo:text-align="center"')}
{box("box")}{box("grey", 'fo:background-color="#d9d9d9"')}{box("turn", 'style:rotation-angle="90" style:writing-mode="bt-lr"')}
<style:style style:name="tab" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" fo:margin-top="0.15cm" fo:margin-bottom="0.15cm" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>
<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>
{"".join(self.styles)}
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="{self.page[0]}" fo:page-height="{self.page[1]}" fo:margin="{self.margin}"/>{edge}<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl">{head}{foot}</style:master-page></office:master-styles>
<office:body><office:text>{"".join(self.body)}</office:text></office:body></office:document>"""

    def print(self, target: Path) -> None:
        """Writes the PDF."""
        convert(self.xml(), "fodt", target)


def convert(xml: str, kind: str, target: Path) -> None:
    """A flat OpenDocument file to PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{target.stem}.{kind}")
        source.write_text(xml, encoding="utf-8")
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                str(source),
            ],
            check=True,
            capture_output=True,
            timeout=240,
        )
        target.write_bytes(Path(folder, f"{target.stem}.pdf").read_bytes())


def sheet(
    columns: list[float],
    rows: list[list[tuple[str, int, str]]],
    target: Path,
    repeat: int = 0,
    size: float = 9,
    fit: bool = False,
) -> None:
    """A spreadsheet print: widths in cm, rows of (text, columns it spans, style) where style is of "grid none bold fill right".

    `repeat` rows at the top come again on each page. Scaled only with `fit`: to the width of the page.
    """

    def look(style: str) -> str:
        words = style.split()
        border = "" if "none" in words else 'fo:border="0.35pt solid #000000"'
        fill = 'fo:background-color="#bdd7ee"' if "fill" in words else ""
        align = 'fo:text-align="end"' if "right" in words else 'fo:text-align="center"' if "center" in words else ""
        weight = 'fo:font-weight="bold"' if "bold" in words else ""
        return (
            f'<style:style style:name="{style.replace(" ", "_")}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding="0.04cm" {border} {fill}/>'
            f'<style:paragraph-properties {align}/><style:text-properties style:font-name="f" fo:font-size="{size}pt" {weight}/></style:style>'
        )

    styles = "".join(look(s) for s in sorted({s for r in rows for _, _, s in r}))
    widths = "".join(
        f'<style:style style:name="c{k}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>'
        for k, w in enumerate(columns)
    )

    def line(row: list[tuple[str, int, str]]) -> str:
        made = "".join(
            f'<table:table-cell table:style-name="{s.replace(" ", "_")}" table:number-columns-spanned="{n}" office:value-type="string"><text:p>{escape(t, quote=False)}</text:p></table:table-cell>'
            + "<table:covered-table-cell/>" * (n - 1)
            for t, n, s in row
        )
        return f'<table:table-row table:style-name="r">{made}</table:table-row>'

    top = "".join(map(line, rows[:repeat]))
    head = f"<table:table-header-rows>{top}</table:table-header-rows>" if repeat else ""
    xml = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="f" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:automatic-styles>{styles}{widths}<style:style style:name="r" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
<style:style style:name="ta" style:family="table" style:master-page-name="Default"/>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.3cm" {'style:scale-to-X="1" style:scale-to-Y="0"' if fit else ""}/><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pl"><style:header style:display="false"/><style:footer><text:p>Strana <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="Plan" table:style-name="ta">{"".join(f'<table:table-column table:style-name="c{k}"/>' for k in range(len(columns)))}{head}{"".join(map(line, rows[repeat:]))}</table:table></office:spreadsheet></office:body></office:document>"""
    convert(xml, "fods", target)
