# ruff: noqa: E501 - texts and style sheets stay in one line
"""Documents as headings, paragraphs and tables, printed by several programs."""

from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from .columns import Col
from .html import FULL, print_pdf, table, widths
from .layout import Cell, Json, Row, header_rows
from .odf import NAMES, Writer, convert, script_of

LANDSCAPE = "@page { size: A4 landscape; margin: 14mm; }"


@dataclass(frozen=True)
class Grid:
    """A table: widths in percent, header rows, rows."""

    widths: list[float]
    head: list[Row]
    body: list[Row]
    repeat: bool = True


@dataclass
class Doc:
    """A document and its truth; `script` is Latn or Cyrl, `lang` a language tag."""

    truth: Json
    lang: str = "sr"
    script: str = "Latn"
    blocks: list[tuple[str, str | Grid]] = field(default_factory=list)

    def add(self, kind: str, text: str) -> None:
        """A paragraph: title, h2, h3, plain, center."""
        self.blocks.append((kind, text))

    def grid(self, columns: list[Col], body: list[Row], repeat: bool = True) -> None:
        """A table of columns with their header."""
        self.rows(widths(columns), header_rows(columns), body, repeat)

    def rows(self, shares: list[float], head: list[Row], body: list[Row], repeat: bool = True) -> None:
        """A table."""
        self.blocks.append(("table", Grid(shares, head, body, repeat)))

    def web(self, target: Path, css: str = "", rules: str = FULL) -> Json:
        """Printed by Chromium."""
        tags = {"title": "h1", "h2": "h2", "h3": "h3", "plain": "p", "center": "p"}
        made = [
            table(b.widths, b.head, b.body, repeat=b.repeat)
            if isinstance(b, Grid)
            else f"<{tags[k]} class='{k}'>{escape(b, quote=False)}</{tags[k]}>"
            for k, b in self.blocks
        ]
        print_pdf(
            "".join(made),
            f"{rules} .center {{ text-align: center; }} .band {{ background: #ddd; }} {css}",
            target,
            self.script,
            self.lang,
        )
        return self.truth

    def word(
        self, target: Path, page: str = "29.7cm 21cm", size: float = 10, font: str = "Liberation Serif", head: str = ""
    ) -> Json:
        """Printed by LibreOffice Writer."""
        doc = Writer(self.script, page, size=size, font=font, head=head)
        for kind, b in self.blocks:
            if isinstance(b, Grid):
                doc.table(b.widths, b.head, b.body, b.repeat)
            else:
                doc.p(b, kind)
        doc.print(target)
        return self.truth

    def excel(self, target: Path, wide: float = 27, size: float = 9, high: float = 21) -> Json:
        """Printed by LibreOffice Calc: one sheet, headings as merged rows without rules."""
        grids = [b for _, b in self.blocks if isinstance(b, Grid)]
        shares = max((g.widths for g in grids), key=len)
        rows: list[tuple[Row, bool]] = []
        for _, b in self.blocks:
            if isinstance(b, Grid):
                rows += [(r, True) for r in (*b.head, *b.body)]
            else:
                rows.append(([Cell((b,), len(shares), 1, "b")], False))
        convert(_sheet([w * wide / sum(shares) for w in shares], rows, self.script, size, high), "fods", target)
        return self.truth


def _sheet(centimetres: list[float], rows: list[tuple[Row, bool]], script: str, size: float, high: float) -> str:
    """A flat spreadsheet; merged cells keep their rules."""
    blocked: dict[int, int] = {}
    lines = [_sheet_row(row, ruled, blocked, len(centimetres), script) for row, ruled in rows]

    def look(name: str, ruled: bool, bold: bool, fill: bool, more: str = "") -> str:
        border = 'fo:border="0.35pt solid #000000"' if ruled else ""
        colour = 'fo:background-color="#d9e2f3"' if fill else ""
        weight = 'fo:font-weight="bold"' if bold else ""
        return (
            f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding="0.04cm" {border} {colour}/>'
            f'<style:paragraph-properties {more}/><style:text-properties style:font-name="f" fo:font-size="{size}pt" {weight}/></style:style>'
        )

    columns = "".join(
        f'<style:style style:name="c{k}" style:family="table-column"><style:table-column-properties style:column-width="{w:.2f}cm"/></style:style>'
        for k, w in enumerate(centimetres)
    )
    styles = look("box", True, False, False) + look("free", False, True, False) + look("bold", True, True, False)
    styles += look("head", True, True, True, 'fo:text-align="center"') + look(
        "num", True, False, False, 'fo:text-align="end"'
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="f" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:automatic-styles>{styles}{columns}<style:style style:name="r" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
<style:style style:name="ta" style:family="table" style:master-page-name="Default"/>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="{high}cm" style:print-orientation="landscape" fo:margin="1.2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pl"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="Plan" table:style-name="ta">{"".join(f'<table:table-column table:style-name="c{k}"/>' for k in range(len(centimetres)))}{"".join(lines)}</table:table></office:spreadsheet></office:body></office:document>"""


def _sheet_row(row: Row, ruled: bool, blocked: dict[int, int], count: int, script: str) -> str:
    """One row; columns taken by cells merged from above get covered cells."""
    out, column, cells = [], 0, list(row)
    while column < count:
        if blocked.get(column, 0):
            blocked[column] -= 1
            out.append("<table:covered-table-cell/>")
            column += 1
            continue
        if not cells:
            break
        c = cells.pop(0)
        css = c.css.split()
        style = (
            "free"
            if not ruled
            else "head"
            if "h" in css
            else "num"
            if "num" in css
            else "bold"
            if {"b", "band"} & set(css)
            else "box"
        )
        text = "".join(f"<text:p>{script_of(t, script)}</text:p>" for t in c.paras)
        out.append(
            f'<table:table-cell table:style-name="{style}" table:number-columns-spanned="{c.colspan}" table:number-rows-spanned="{c.rowspan}" office:value-type="string">{text}</table:table-cell>'
        )
        out += ["<table:covered-table-cell/>"] * (c.colspan - 1)
        for k in range(c.colspan):
            blocked[column + k] = c.rowspan - 1
        column += c.colspan
    return f'<table:table-row table:style-name="r">{"".join(out)}</table:table-row>'


def band(text: str, columns: int) -> Row:
    """A row of one cell over all columns."""
    return [Cell((text,), columns, 1, "b band")]
