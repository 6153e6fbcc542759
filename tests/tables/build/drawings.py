# ruff: noqa: E501 - markup stays in one line
"""Pages of reports with charts and diagrams, none of them a table."""

import random

from .sheet import Sheet
from .words import COUNTRIES, EN

SANS = 'font-size="8" font-family="Liberation Sans"'


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text}</text>'


def _line(x0: float, y0: float, x1: float, y1: float) -> str:
    return f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="#777" stroke-width="0.6"/>'


def _box(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}" stroke="#000" stroke-width="0.6"/>'


def _svg(width: int, height: int, body: str) -> str:
    return f'<svg width="{width}" height="{height}" {SANS}>{body}</svg>'


def _columns(seed: int) -> str:
    """A small chart of columns with a scale."""
    chance = random.Random(seed)
    body = "".join(
        _line(30, 10 + 20 * k, 200, 10 + 20 * k) + _text(26, 13 + 20 * k, str(100 - 20 * k), "end") for k in range(6)
    )
    for k, year in enumerate((2006, 2007, 2008, 2009)):
        high = chance.uniform(10, 95)
        body += _box(40 + 40 * k, 110 - high, 15, high, "#369") + _box(
            55 + 40 * k, 110 - high / 2, 15, high / 2, "#c93"
        )
        body += _text(55 + 40 * k, 122, str(year), "middle")
    return _svg(215, 130, body)


def office_none_charts() -> Sheet:
    """Four charts in frames, points in a grid with scales, bars with their values."""
    cells = "".join(
        f'<div style="border: 0.6pt solid #000; padding: 3pt"><p class="note">Chart {k}</p>{_columns(k)}</div>'
        for k in range(1, 5)
    )
    points = "".join(
        _line(50 + 60 * k, 10, 50 + 60 * k, 160) + _text(50 + 60 * k, 172, str(10 * k), "middle") for k in range(7)
    )
    points += "".join(
        _line(50, 10 + 30 * k, 410, 10 + 30 * k) + _text(45, 13 + 30 * k, str(100 - 20 * k), "end") for k in range(6)
    )
    chance = random.Random(3)
    points += "".join(_text(chance.uniform(60, 390), chance.uniform(20, 150), c[:2].upper()) for c in COUNTRIES)
    bars = _line(85, 0, 85, 184)
    for k, country in enumerate(COUNTRIES):
        value = chance.uniform(10, 95)
        bars += (
            _text(80, 12 + 13 * k, country, "end")
            + f'<rect x="85" y="{5 + 13 * k}" width="{3 * value:.1f}" height="9" fill="#369"/>'
        )
        bars += _text(88 + 3 * value, 12 + 13 * k, f"{value:.1f}")
    return (
        Sheet("none")
        .html(f'<div style="display: grid; grid-template-columns: 1fr 1fr">{cells}</div>')
        .html(_svg(460, 180, points))
        .html(_svg(460, 190, bars))
        .text(EN[0])
    )


def office_none_diagrams() -> Sheet:
    """The steps of a procedure, and who stands above whom."""
    names = [
        "Application",
        "Check",
        "Letter",
        "Agreement",
        "Evaluation",
        "Reserve list",
        "Payment",
        "Interim report",
        "Report",
    ]
    flow = "".join(
        _box(10 + 160 * (k % 3), 10 + 70 * (k // 3), 120, 40, "#eee")
        + _text(70 + 160 * (k % 3), 33 + 70 * (k // 3), name, "middle")
        for k, name in enumerate(names)
    )
    flow += "".join(_line(130 + 160 * k, 30 + 70 * r, 170 + 160 * k, 30 + 70 * r) for k in range(2) for r in range(3))
    flow += _line(230, 50, 230, 80) + _line(70, 120, 70, 150)
    staff = _box(180, 5, 110, 34, "#eef") + _text(235, 26, "Director", "middle")
    staff += _box(180, 70, 110, 34, "#eef") + _text(235, 91, "Deputy", "middle") + _line(235, 39, 235, 70)
    staff += _line(235, 104, 235, 130) + _line(65, 130, 405, 130)
    for k, name in enumerate(["Finance", "Legal affairs", "Statistics", "Field offices"]):
        staff += _box(10 + 113.5 * k, 150, 110, 34, "#eef") + _text(65 + 113.5 * k, 171, name, "middle")
        staff += _line(65 + 113.5 * k, 130, 65 + 113.5 * k, 150)
    return Sheet("none").text(EN[0]).html(_svg(470, 205, flow)).text(EN[1]).html(_svg(470, 190, staff)).text(EN[0])


SHEETS = {f.__name__.replace("_", "-"): f for f in (office_none_charts, office_none_diagrams)}
