"""Documents printed by libraries that draw each cell: ReportLab and fpdf2."""

from html import escape
from pathlib import Path
from typing import Any

from ..blocks import Doc, Grid
from ..layout import Json
from .common import font_file, in_script

BOLD = {"b", "band", "sum"}


def print_reportlab(
    doc: Doc,
    target: Path,
    size: float,
    font: str,
    page: tuple[int, int] = (842, 595),
    margin: int = 40,
    style: list[Any] | None = None,
    head_fill: str = "#d9e2f3",
    band_fill: str = "#eeeeee",
) -> Json:
    """Prints the document by ReportLab; `style` are table commands for the rules."""
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer

    plain, bold = "P" + font.replace(" ", ""), "B" + font.replace(" ", "")
    pdfmetrics.registerFont(TTFont(plain, font_file(font)))
    pdfmetrics.registerFont(TTFont(bold, font_file(font, True)))

    def styled(heavy: bool = False, times: float = 1, side: int = 0, **more: Any) -> ParagraphStyle:
        return ParagraphStyle(
            "s",
            fontName=bold if heavy else plain,
            fontSize=size * times,
            leading=size * times * 1.18,
            alignment=side,
            **more,
        )

    styles = {"": styled(), "b": styled(True), "h": styled(True, 1, 1), "num": styled(side=2), "c": styled(side=1)}
    styles |= {
        "title": styled(True, 1.5, 1, spaceAfter=8, spaceBefore=6),
        "plain": styled(spaceAfter=4),
        "center": styled(side=1, spaceAfter=4),
        "right": styled(side=2),
    }
    styles |= {
        "h2": styled(True, 1.15, spaceBefore=9, spaceAfter=4, keepWithNext=1),
        "h3": styled(True, 1.02, spaceBefore=6, spaceAfter=3, keepWithNext=1),
    }

    def said(text: str) -> str:
        return escape(in_script(text, doc.script), quote=False)

    def table(grid: Grid) -> LongTable:
        rows = [*grid.head, *grid.body]
        data: list[list[Any]] = [[""] * len(grid.widths) for _ in rows]
        commands = list(style or [("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
        commands += [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        taken: set[tuple[int, int]] = set()
        for i, row in enumerate(rows):
            k = 0
            for c in row:
                while (i, k) in taken:
                    k += 1
                css = c.css.split()
                kind = "h" if "h" in css else "b" if BOLD & {*css} else next((s for s in ("num", "c") if s in css), "")
                data[i][k] = [Paragraph(said(p), styles[kind]) for p in c.paras]
                end = (k + c.colspan - 1, i + c.rowspan - 1)
                commands += [("SPAN", (k, i), end)] if c.colspan > 1 or c.rowspan > 1 else []
                fill = head_fill if "h" in css else band_fill if {"band", "g"} & {*css} else ""
                commands += [("BACKGROUND", (k, i), end, colors.HexColor(fill))] if fill else []
                commands += [("VALIGN", (k, i), (k, i), "MIDDLE")] if "h" in css else []
                taken |= {(i + a, k + b) for a in range(c.rowspan) for b in range(c.colspan)}
                k += c.colspan
        wide = (page[0] - 2 * margin) / sum(grid.widths)
        heads = len(grid.head) if grid.repeat else 0
        return LongTable(
            data, colWidths=[w * wide for w in grid.widths], repeatRows=heads, style=commands, splitInRow=1
        )

    def foot(canvas: Any, made: Any) -> None:
        canvas.setFont(plain, size - 1)
        canvas.drawRightString(page[0] - margin, margin - 18, said(f"Strana {made.page}"))

    flow: list[Any] = []
    for kind, b in doc.blocks:
        flow += (
            [table(b), Spacer(1, 8)]
            if isinstance(b, Grid)
            else [Paragraph(said(b).replace("\n", "<br/>"), styles[kind])]
        )
    made = SimpleDocTemplate(
        str(target), pagesize=page, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin
    )
    made.build(flow, onFirstPage=foot, onLaterPages=foot)
    return doc.truth


def print_fpdf(
    doc: Doc,
    target: Path,
    size: float,
    font: str,
    paper: str = "A4",
    margin: int = 12,
    head: str = "",
    head_fill: tuple[int, int, int] = (217, 217, 217),
    pad: float = 1,
) -> Json:
    """Prints the document by fpdf2 on paper lying sideways; rows are not cut by its pages."""
    from fpdf import FPDF
    from fpdf.fonts import FontFace

    def said(text: str) -> str:
        return in_script(text, doc.script)

    class Pages(FPDF):  # type: ignore[misc]
        def header(self) -> None:
            if head:
                self.set_font("F", size=size - 1)
                self.cell(0, 5, said(head), align="R", new_x="LMARGIN", new_y="NEXT")
                self.ln(1)

        def footer(self) -> None:
            self.set_y(-10)
            self.set_font("F", size=size - 1)
            self.cell(0, 5, said(f"Stranica {self.page_no()}"), align="C")

    pdf = Pages(orientation="L", format=paper)
    pdf.set_margin(margin)
    pdf.set_auto_page_break(True, margin + 2)
    pdf.add_font("F", "", font_file(font))
    pdf.add_font("F", "B", font_file(font, True))
    pdf.add_page()
    header = FontFace(emphasis="BOLD", fill_color=head_fill)
    looks = {
        "h": header,
        "band": FontFace(emphasis="BOLD", fill_color=(235, 235, 235)),
        "b": FontFace(emphasis="BOLD"),
        "sum": FontFace(emphasis="BOLD"),
    }
    for kind, b in doc.blocks:
        if isinstance(b, Grid):
            pdf.set_font("F", size=size)
            with pdf.table(
                col_widths=tuple(b.widths),
                num_heading_rows=max(1, len(b.head)),
                line_height=size * 0.441,
                padding=pad,
                text_align="LEFT",
                v_align="T",
                headings_style=header,
                width=pdf.epw,
            ) as table:
                for row in [*b.head, *b.body]:
                    line = table.row()
                    for c in row:
                        css = c.css.split()
                        side = "CENTER" if "h" in css or "c" in css else "RIGHT" if "num" in css else "LEFT"
                        look = next((looks[name] for name in looks if name in css), None)
                        line.cell(
                            said("\n".join(c.paras)), colspan=c.colspan, rowspan=c.rowspan, style=look, align=side
                        )
            pdf.ln(4)
            continue
        pdf.set_font(
            "F", "B" if kind in ("title", "h2", "h3") else "", {"title": size * 1.4, "h2": size * 1.15}.get(kind, size)
        )
        pdf.multi_cell(
            0,
            size * 0.5,
            said(b),
            align={"title": "C", "center": "C", "right": "R"}.get(kind, "L"),
            new_x="LMARGIN",
            new_y="NEXT",
        )
        pdf.ln(2)
    pdf.output(str(target))
    return doc.truth
