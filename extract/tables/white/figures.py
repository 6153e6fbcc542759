"""Rows without rules told by their figures: where columns hold numbers, each line with numbers is a row."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extract.lines import group_lines
from extract.page import Word
from normalise.letters import holds_digit

FEWEST_LINES = 3
"""Lines with figures from which they are rows of their own."""
MOSTLY = 0.6
"""Part of the filled places of a column that are figures, in a column of figures."""
HALF = 0.5
"""Part of the columns after the first that hold figures; part of the lines that are filled in each of them."""
TIGHTER = 1.0
"""Points by which the lines of one cell stand nearer to each other than rows do, at least."""

_FIGURE = re.compile(
    r"[(\[<>~≈±*†$€£]*\s*(?:[+\-–—−]?\s*[$€£]?\s*\d[\d\s.,'’:/\-–−%‰()*†$€£±]*(?:[a-z*†]{1,2}\b\)?)?|[-–—−.…:*x]{1,3}|n\.?/?[ad]\.?|nap|\([a-zA-Z]\))[\s%)*\]]*",
    re.I,
)

_COUNTED = re.compile(r"[IVX]{1,4}\.?|[QK][1-4]")
_COUNT = re.compile(r"\(?(\d{1,2})[.)]?")

Lines = Sequence[Sequence[Word]]


def is_figure(text: str) -> bool:
    """Whether the text is a number as statistics print it, or what stands for a missing one."""
    return _FIGURE.fullmatch(text.strip()) is not None


def is_counted(text: str) -> bool:
    """Whether a head counts quarters or months: `IV`, `Q1`."""
    return _COUNTED.fullmatch(text) is not None


def counts_up(line: Sequence[Word]) -> bool:
    """Whether the line holds nothing but the numbers of columns: 1, 2, 3 …"""
    counted = [found[1] for w in line if (found := _COUNT.fullmatch(w.text))]
    return len(line) >= FEWEST_LINES and counted == [str(i) for i in range(1, len(line) + 1)]


def texts_in(line: Sequence[Word], columns: Sequence[float]) -> list[str]:
    """What the line says in each column."""
    texts: list[list[str]] = [[] for _ in columns[1:]]
    inner = columns[1:-1]
    for w in line:
        texts[bisect_right(inner, (w.x0 + w.x1) / 2)].append(w.text)
    return list(map(" ".join, texts))


def figure_columns(rows: Sequence[Sequence[str]]) -> list[int]:
    """The columns after the first whose filled places are mostly figures; none where they are too few."""
    if not rows:
        return []
    found = []
    for column in range(1, len(rows[0])):
        filled = [row[column] for row in rows if row[column]]
        figures = sum(map(is_figure, filled))
        if filled and figures >= max(2, MOSTLY * len(filled)) and any(map(holds_digit, filled)):
            found.append(column)
    return found if found and len(found) >= HALF * (len(rows[0]) - 1) else []


def find_figure_rows(words: Sequence[Word], columns: Sequence[float], fewest: int = FEWEST_LINES) -> list[float]:
    """The tops of the rows of words that no rules divide; empty where the lines are no rows of figures.

    A line without figures goes on with the row above where it stands nearer to it than rows do or begins with
    a small letter or a bracket; a line with figures does so below a line without. Else it is a row of its own.

    Args:
        words: between two rules.
        columns: x positions, both sides included.
        fewest: lines with figures, at least.
    """
    lines = group_lines(words)
    rows = [texts_in(line, columns) for line in lines]
    columns_of_figures = figure_columns(rows)
    with_figures = [i for i, row in enumerate(rows) if any(is_figure(row[c]) for c in columns_of_figures)]
    if len(with_figures) < fewest or not _fill_lines(rows, columns_of_figures, with_figures):
        return []
    tops = [min(w.top for w in line) for line in lines]
    bottoms = [max(w.bottom for w in line) for line in lines]
    gaps = [0.0, *(top - bottom for top, bottom in zip(tops[1:], bottoms, strict=False))]
    between = sorted(gaps[i] for i in with_figures if i - 1 in with_figures)
    usual = between[len(between) // 2] if between else None
    starts = [tops[0]]
    for i in range(1, len(lines)):
        if i in with_figures and i - 1 in with_figures:
            starts.append(tops[i])
            continue
        tight = usual is not None and gaps[i] < usual - TIGHTER
        head = i < with_figures[0] or (i == with_figures[0] and not rows[i][0])
        first = next((text for text in rows[i] if text), "")
        if not (tight and not head) and not _goes_on(first):
            starts.append(tops[i])
    return starts


def _goes_on(text: str) -> bool:
    """Whether a text begins within a sentence, or is the rest of a row of dots."""
    return text[:1].islower() or text[:1] == "(" or (text != "" and not text.strip(". "))


def is_contents(lines: Lines) -> bool:
    """Whether the lines end with numbers that never fall: a table of contents with its pages."""
    ends = [line[-1].text for line in lines if line[-1].text.isdecimal()]
    numbers = list(map(int, ends))
    return len(numbers) >= FEWEST_LINES and numbers == sorted(numbers)


def _fill_lines(rows: Sequence[Sequence[str]], columns: Sequence[int], lines: Sequence[int]) -> bool:
    """Whether the columns of figures, and the first column, are filled on enough of the lines.

    Or the last column before the figures is, on all of them: the first one names groups of rows.
    """
    named = sum(bool(rows[i][0]) for i in lines) >= HALF * len(lines)
    parts = columns[0] > 1 and all(rows[i][columns[0] - 1][:1].isupper() for i in lines)
    return (named or parts) and all(sum(bool(rows[i][c]) for i in lines) >= HALF * len(lines) for c in columns)
