# ruff: noqa: E501 - texts and style sheets stay in one line
"""Pages as HTML, printed to PDF by a headless Chromium."""

import re
import subprocess
import tempfile
from html import escape, unescape
from pathlib import Path

from .columns import Col
from .layout import Cell, Row

LETTERS = dict(
    zip(
        "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ",
        "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ",
        strict=True,
    )
)
PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ", "Lj": "Љ", "Nj": "Њ", "Dž": "Џ", "LJ": "Љ", "NJ": "Њ", "DŽ": "Џ"}
VOWELS = "aeiouаеиоуAEIOUАЕИОУ"


def cyrillic(text: str) -> str:
    """Serbian Latin as Cyrillic; what stands in ⟦⟧ stays."""
    out = []
    for k, piece in enumerate(re.split("⟦(.*?)⟧", text)):
        if k % 2:
            out.append(piece)
            continue
        for pair, letter in PAIRS.items():
            piece = piece.replace(pair, letter)
        out.append("".join(LETTERS.get(c, c) for c in piece))
    return "".join(out)


def page_script(html: str, script: str) -> str:
    """The text between tags in the wanted script, the marks gone."""

    def one(text: str) -> str:
        return escape(cyrillic(unescape(text)) if script == "Cyrl" else re.sub("[⟦⟧]", "", unescape(text)), quote=False)

    return "".join(x if x.startswith("<") else one(x) for x in re.split("(<[^>]+>)", html))


def hyphenated(text: str) -> str:
    """Soft hyphens between syllables of long words, as a typesetter would break them."""

    def word(m: re.Match[str]) -> str:
        return re.sub(f"(?<=[{VOWELS}])(?=[^{VOWELS}\\W][{VOWELS}])(?=\\w{{3}})", "\u00ad", m[0])

    return re.sub(r"\w{7,}", word, text)


def paras(items: tuple[str, ...], soft: bool = False) -> str:
    """Paragraphs of a cell."""
    made = [escape(hyphenated(p) if soft else p, quote=False) for p in items]
    return made[0] if len(made) == 1 else "".join(f"<p>{p}</p>" for p in made)


def row_html(row: Row, css: str = "", soft: bool = False) -> str:
    """A table row."""

    def one(c: Cell) -> str:
        spans = (f' colspan="{c.colspan}"' if c.colspan > 1 else "") + (
            f' rowspan="{c.rowspan}"' if c.rowspan > 1 else ""
        )
        inner = "".join(c.paras) if "raw" in c.css.split() else paras(c.paras, soft)
        if "v" in c.css.split():
            inner = f'<div class="turn">{inner}</div>'
        return f'<td class="{c.css}"{spans}>{inner}</td>'

    return f'<tr class="{css}">' + "".join(map(one, row)) + "</tr>"


def table(
    widths: list[float], head: list[Row], body: list[Row], css: str = "", repeat: bool = True, soft: bool = False
) -> str:
    """A table; `repeat` says whether the header comes again on each page."""
    cols = "".join(f'<col style="width:{w}%">' for w in widths)
    top = "".join(row_html(r, "head", soft) for r in head)
    lines = "".join(row_html(r, "", soft) for r in body)
    top = f"<thead>{top}</thead>" if repeat and head else top
    return f'<table class="{css}"><colgroup>{cols}</colgroup>{top}<tbody>{lines}</tbody></table>'


def widths(columns: list[Col], *before: float) -> list[float]:
    """Column widths in percent."""
    return [*before, *(c.width for c in columns)]


BASE = """
@page { size: A4; margin: 18mm 15mm 18mm 15mm; }
* { box-sizing: border-box; }
html { font: 9pt/1.2 "Liberation Serif"; } body { margin: 0; } p { margin: 0; }
table { border-collapse: collapse; table-layout: fixed; width: calc(100% - 1pt); margin: 4pt 0 8pt; }
td { vertical-align: top; padding: 2pt 3pt; overflow-wrap: break-word; text-align: left; }
td p + p { margin-top: 2pt; } thead { break-inside: avoid; }
.head td { font-weight: bold; text-align: center; vertical-align: middle; }
td.num { text-align: right; } td.c { text-align: center; } td.b { font-weight: bold; }
.turn { writing-mode: vertical-rl; transform: rotate(180deg); margin: 0 auto; max-height: 30mm; }
h1 { font-size: 14pt; text-align: center; margin: 8pt 0; } h2 { font-size: 11pt; margin: 10pt 0 4pt; }
h3 { font-size: 10pt; margin: 8pt 0 3pt; } h1, h2, h3 { break-after: avoid; padding-top: 2pt; line-height: 1.3; }
"""
FULL = "table td { border: 0.6pt solid #000; }"


def print_pdf(body: str, css: str, target: Path, script: str = "Latn", lang: str = "sr") -> None:
    """HTML to a PDF file."""
    text = page_script(body, script)
    page_css = cyrillic_css(css) if script == "Cyrl" else re.sub("[⟦⟧]", "", css)
    html = f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><style>{BASE}{page_css}</style><body>{text}</body></html>'
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(html, encoding="utf-8")
        subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-pdf-tagging",
                f"--user-data-dir={folder}/profile",
                f"--print-to-pdf={target}",
                "--no-pdf-header-footer",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )


def cyrillic_css(css: str) -> str:
    """The texts of page margin boxes in Cyrillic."""
    return re.sub(
        r"content:([^;]*);",
        lambda m: "content:" + re.sub('"([^"]*)"', lambda t: f'"{cyrillic(t[1])}"', m[1]) + ";",
        css,
    )
