"""What stands on a page around and between its tables: paragraphs in reading order, running heads apart."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extract.lines import bounding_box, group_lines
from extract.page import Box, Page, Word
from extract.placed import Line, PlacedText
from extract.tables import Table

MARGIN = 0.12
"""Part of the page's height at its top and bottom where running heads and page numbers stand."""
RUNNING_SHARE = 0.4
"""Part of the pages on which a line must come again to be a running head."""
SAME_HEIGHT = 4.0
"""Points: running heads stand at the same height on every page."""
PARAGRAPH_GAP = 0.55
"""Space between lines, in line heights, from which a new paragraph begins."""
INDENT = 8.0
"""Points from which a line is indented."""
SHORT_LINE = 0.82
"""A line that fills less of its column than this ends a paragraph, where a new sentence follows."""
GUTTER = 10.0
"""Points of white between two columns of text, at least."""
GUTTER_LINES = 4
"""Lines that must show the gutter."""

_PAGE_NUMBER = re.compile(r"^\W*(?:(?:str(?:ana|anica|\.)?|стр(?:ана|аница|\.)?|page)\s*)?\d{1,4}(?:\s*(?:/|od|од|of)\s*\d+)?\W*$", re.I)
_STARTS_NEW = re.compile(r"^(?:[\d]+[.)]|[-–•▪●]|[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ„“\"(])")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph outside tables; `bold` where all its words are, `size` of most of them in points."""

    page: int
    text: PlacedText
    box: Box
    bold: bool
    size: float

    @property
    def joined(self) -> str:
        """The text on one line, for matching."""
        return " ".join(line.text for line in self.text.lines)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The blocks of a page in reading order and its running heads and feet."""

    number: int
    blocks: tuple[Block, ...]
    running: tuple[Paragraph, ...]


def lay_out(pages: Sequence[tuple[Page, Sequence[Table]]]) -> list[PageLayout]:
    """Paragraphs and tables of all pages in reading order; needs all pages to tell running heads.

    Args:
        pages: each page with the tables found on it.
    """
    outside = [[w for w in page.words if not _in_tables(w, tables)] for page, tables in pages]
    lines = [group_lines(words) for words in outside]
    running = _find_running(pages, lines)
    layouts = []
    for (page, tables), page_lines, heads in zip(pages, lines, running, strict=True):
        body = [w for i, line in enumerate(page_lines) if i not in heads for w in line]
        blocks: list[Block] = []
        bands = sorted(tables, key=lambda t: t.box[1])
        top = 0.0
        for table in bands:
            blocks += _read_paragraphs(page, [w for w in body if top <= _middle(w) < table.box[1]])
            blocks.append(table)
            top = max(top, table.box[1])
        blocks += _read_paragraphs(page, [w for w in body if _middle(w) >= top])
        feet = [_paragraph(page.number, [page_lines[i]], page.width) for i in sorted(heads)]
        layouts.append(PageLayout(page.number, tuple(blocks), tuple(feet)))
    return layouts


def _middle(word: Word) -> float:
    return (word.top + word.bottom) / 2


def _in_tables(word: Word, tables: Sequence[Table]) -> bool:
    x, y = (word.x0 + word.x1) / 2, _middle(word)
    return any(t.box[0] <= x <= t.box[2] and t.box[1] <= y <= t.box[3] for t in tables)


def _find_running(
    pages: Sequence[tuple[Page, Sequence[Table]]], lines: Sequence[Sequence[Sequence[Word]]]
) -> list[set[int]]:
    """For each page the positions of the lines that are running heads, running feet or page numbers.

    A line is one where its text, digits aside, stands at the same height on enough pages, or where it is
    only a page number in the margin.
    """
    seen: Counter[tuple[str, int]] = Counter()
    keys: list[list[tuple[int, tuple[str, int]]]] = []
    for (page, tables), page_lines in zip(pages, lines, strict=True):
        first = min((t.box[1] for t in tables), default=page.height)
        last = max((t.box[3] for t in tables), default=0.0)
        found = []
        for i, line in enumerate(page_lines):
            box = bounding_box(line)
            top_margin = box[3] <= page.height * MARGIN and box[3] <= first
            bottom_margin = box[1] >= page.height * (1 - MARGIN) and box[1] >= last
            if top_margin or bottom_margin:
                text = re.sub(r"\d+", "#", "".join(w.text for w in line)).lower()
                found.append((i, (text, round(box[1] / SAME_HEIGHT))))
        keys.append(found)
        seen.update({key for _, key in found})
    need = max(2, RUNNING_SHARE * len(pages))
    result = []
    for found, page_lines in zip(keys, lines, strict=True):
        heads = set()
        for i, (text, height) in found:
            often = sum(seen[(text, height + d)] for d in (-1, 0, 1))
            printed = " ".join(w.text for w in page_lines[i])
            if often >= need or _PAGE_NUMBER.match(printed):
                heads.add(i)
        result.append(heads)
    return result


def _read_paragraphs(page: Page, words: Sequence[Word]) -> list[Paragraph]:
    """Paragraphs of the words between two tables, column by column."""
    if not words:
        return []
    lines = group_lines(words)
    result = []
    for column in _split_columns(lines):
        result += _split_paragraphs(page, column)
    return result


def _split_columns(lines: list[list[Word]]) -> list[list[list[Word]]]:
    """Runs of lines, each of one column: two-column text is read down the left column, then the right."""
    gutters = [_gutters(line) for line in lines]
    columns: list[list[list[Word]]] = []
    plain: list[list[Word]] = []
    i = 0
    left, right = min(w.x0 for line in lines for w in line), max(w.x1 for line in lines for w in line)
    middle = (left + right) / 2
    while i < len(lines):
        end, gutter = _two_column_run(lines, gutters, i, middle)
        if end - i >= GUTTER_LINES and gutter is not None:
            if plain:
                columns.append(plain)
                plain = []
            x = sum(gutter) / 2
            for side in (lambda w: w.x0 < x, lambda w: w.x0 >= x):
                part = [[w for w in line if side(w)] for line in lines[i:end]]
                columns.append([line for line in part if line])
            i = end
        else:
            plain.append(lines[i])
            i += 1
    return [*columns, plain] if plain else columns


def _gutters(line: Sequence[Word]) -> list[tuple[float, float]]:
    """White gaps within a line wide enough for a gutter."""
    return [(a.x1, b.x0) for a, b in zip(line, line[1:], strict=False) if b.x0 - a.x1 >= GUTTER]


def _two_column_run(
    lines: Sequence[Sequence[Word]], gutters: Sequence[Sequence[tuple[float, float]]], start: int, middle: float
) -> tuple[int, tuple[float, float] | None]:
    """How far from `start` the lines leave one common white stripe near the middle, and that stripe."""
    stripe: tuple[float, float] | None = None
    end, both = start, 0
    for i in range(start, len(lines)):
        x0, x1 = lines[i][0].x0, lines[i][-1].x1
        options = [g for g in gutters[i] if g[0] < middle + 4 * GUTTER and g[1] > middle - 4 * GUTTER]
        if not options:  # a line of one column only is white on the other side
            if x1 < middle:
                options = [(x1, float("inf"))]
            elif x0 > middle:
                options = [(float("-inf"), x0)]
            else:
                break
        else:
            both += 1
        shared = [
            (max(g[0], stripe[0]), min(g[1], stripe[1])) if stripe else g for g in options
        ]
        shared = [g for g in shared if g[1] - g[0] >= GUTTER / 2]
        if not shared:
            break
        stripe, end = shared[0], i + 1
    end = _trim_tail(lines, start, end, stripe)
    if both < GUTTER_LINES or stripe is None or stripe[0] == float("-inf") or stripe[1] == float("inf"):
        return start, None
    return end, stripe


def _trim_tail(
    lines: Sequence[Sequence[Word]], start: int, end: int, stripe: tuple[float, float] | None
) -> int:
    """Leave out lines of one side that stand apart below both columns: a heading over what follows."""
    last_both = max(
        (i for i in range(start, end) if stripe and lines[i][0].x0 < stripe[1] and lines[i][-1].x1 > stripe[0]
         and lines[i][0].x1 <= stripe[0] + GUTTER and lines[i][-1].x0 >= stripe[1] - GUTTER),
        default=end,
    )
    for i in range(last_both + 1, end):
        above, here = bounding_box(lines[i - 1]), bounding_box(lines[i])
        if here[1] - above[3] > PARAGRAPH_GAP * (here[3] - here[1]):
            return i
    return end


def _split_paragraphs(page: Page, lines: Sequence[Sequence[Word]]) -> list[Paragraph]:
    """Paragraphs of one column: cut at larger gaps, indents, changes of style and after short lines."""
    if not lines:
        return []
    boxes = [bounding_box(line) for line in lines]
    left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
    gaps = sorted(b[1] - a[3] for a, b in zip(boxes, boxes[1:], strict=False) if b[1] - a[3] > -2)
    usual = gaps[len(gaps) // 4] if gaps else 0.0
    paragraphs: list[list[int]] = [[0]]
    for i in range(1, len(lines)):
        above, here = boxes[i - 1], boxes[i]
        height = here[3] - here[1]
        gap = here[1] - above[3]
        short = (above[2] - left) < SHORT_LINE * (right - left)
        text = lines[i][0].text
        begins = (
            gap > usual + PARAGRAPH_GAP * height
            or _style(lines[i]) != _style(lines[i - 1])
            or (here[0] - above[0] > INDENT and not short and _STARTS_NEW.match(text) is not None)
            or (short and _STARTS_NEW.match(text) is not None and not _centred(above, here, left, right))
        )
        if begins:
            paragraphs.append([])
        paragraphs[-1].append(i)
    return [_paragraph(page.number, [lines[i] for i in group], right - left) for group in paragraphs]


def _centred(above: Box, here: Box, left: float, right: float) -> bool:
    """Whether both lines are centred in the column: a title over several lines."""
    even = all(abs((b[0] - left) - (right - b[2])) < INDENT for b in (above, here))
    return even and max(above[0], here[0]) - left > INDENT


def _style(line: Sequence[Word]) -> tuple[bool, int]:
    """Whether most of the line is bold, and its size to the nearest point."""
    letters = sum(len(w.text) for w in line)
    bold = sum(len(w.text) for w in line if w.bold) * 2 > letters
    return bold, round(max(w.size for w in line))


def _paragraph(page: int, lines: Sequence[Sequence[Word]], width: float) -> Paragraph:
    words = [w for line in lines for w in line]
    sizes = Counter(round(w.size, 1) for w in words)
    placed = PlacedText(
        tuple(Line(page, tuple(line), True, min(1.0, (line[-1].x1 - line[0].x0) / max(width, 1.0))) for line in lines)
    )
    bold = sum(len(w.text) for w in words if w.bold) * 2 > sum(len(w.text) for w in words)
    return Paragraph(page, placed, bounding_box(words), bold, sizes.most_common(1)[0][0])
