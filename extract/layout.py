"""What stands on a page around and between its tables: paragraphs in reading order, running heads apart."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.lines import bounding_box, group_lines
from extract.page import Box, Page, Word
from extract.placed import Line, PlacedText
from extract.tables import PageTables, Table
from normalise.headings import parse_heading

PARAGRAPH_GAP = 0.55
"""Space between lines, in line heights, from which a new paragraph begins."""
SENTENCE_GAP = 0.15
"""The same where a sentence ends above and another begins below."""
INDENT = 8.0
"""Points from which a line is indented."""
LITTLE_TEXT = 300
"""Letters outside tables below which they are taken for headings only."""
CAPITALS = 10
"""Letters of a line in capitals that make it a heading of its own."""
SAME_MIDDLE = 4.0
"""Points by which twice the middles of two centred lines differ at most."""
SHORT_LINE = 0.82
"""A line that fills less of its column than this ends a paragraph, where a new sentence follows."""
LARGER = 1.08
"""Times the size of the text from which letters are those of a heading."""
LINES_OF_HEADING = 4
"""Lines of a heading, at most."""
FEW_LINES = 8
"""Lines of text from which a page tells its usual size itself."""
GUTTER = 10.0
"""Points of white between two columns of text, at least."""
GUTTER_LINES = 4
"""Lines that must show the gutter."""

_STARTS_NEW = re.compile(r"^(?:[\d]+[.)]|[-–•▪●]|[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ„“\"(])")
_NUMBERED = re.compile(r"\d{1,3}(?:\.\d+)*[.)]$|[IVX]+\.")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph outside tables; `bold` where most of it is, `size` of most of its words in points.

    `loud` says whether it is set apart as a heading: bold, in capitals, or larger than the text around it.
    """

    page: int
    text: PlacedText
    box: Box
    bold: bool
    size: float
    loud: bool = False

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


def lay_out(pages: Sequence[PageTables]) -> list[PageLayout]:
    """Paragraphs and tables of all pages in reading order."""
    layouts = []
    for found in pages:
        page, heads = found.page, {w for line in found.running for w in line}
        body: Sequence[Word] = page.words
        for table in found.tables:
            body = _outside(body, table.box)
        body = [w for w in body if w not in heads]
        blocks: list[Block] = []
        top = 0.0
        for table in found.tables:
            blocks += _read_paragraphs(page, [w for w in body if top <= _middle(w) < table.box[1]])
            blocks.append(table)
            top = max(top, table.box[1])
        blocks += _read_paragraphs(page, [w for w in body if _middle(w) >= top])
        running = [_paragraph(page.number, [line], page.width) for line in found.running]
        layouts.append(PageLayout(page.number, tuple(blocks), tuple(running)))
    usual = _usual_size(layouts)
    return [_with_loud(layout, usual) for layout in layouts]


def _usual_size(layouts: Sequence[PageLayout]) -> float:
    """The size of most letters of the paragraphs, in points."""
    sizes: Counter[float] = Counter()
    blocks = [block for layout in layouts for block in layout.blocks]
    for block in blocks:
        if isinstance(block, Paragraph):
            sizes[block.size] += len(block.joined)
    if sum(sizes.values()) < LITTLE_TEXT:  # headings alone: the letters of the tables tell
        for block in blocks:
            if isinstance(block, Table):
                for word in (word for cell in block.cells for word in cell.words):
                    sizes[round(word.size, 1)] += len(word.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _with_loud(layout: PageLayout, usual: float) -> PageLayout:
    """The page with its headings told; sizes are compared on the page itself where it has enough text."""
    lines = sum(len(b.text.lines) for b in layout.blocks if isinstance(b, Paragraph))
    body = _usual_size([layout]) if lines >= FEW_LINES else usual
    blocks = tuple(replace(b, loud=_is_loud(b, body)) if isinstance(b, Paragraph) else b for b in layout.blocks)
    return replace(layout, blocks=blocks)


def _is_loud(paragraph: Paragraph, body: float) -> bool:
    text = paragraph.joined.strip()
    if paragraph.bold or (text.isupper() and any(c.isalpha() for c in text)):
        return True
    larger = paragraph.size >= LARGER * body and len(paragraph.text.lines) <= LINES_OF_HEADING
    ends = text.endswith(".") and re.search(r"\d\.$", text) is None  # a sentence; `2022.-2025.` is none
    return larger and (text.endswith(":") or (not ends and " " in text))


def _middle(word: Word) -> float:
    return (word.top + word.bottom) / 2


def _outside(words: Sequence[Word], box: Box) -> list[Word]:
    x0, top, x1, bottom = box
    return [w for w in words if not (top <= (w.top + w.bottom) / 2 <= bottom and x0 <= (w.x0 + w.x1) / 2 <= x1)]


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
            for left_side in (True, False):
                part = [[w for w in line if (w.x0 < x) == left_side] for line in lines[i:end]]
                columns.append([line for line in part if line])
            i = end
        else:
            plain.append(lines[i])
            i += 1
    return [*columns, plain] if plain else columns


def _gutters(line: Sequence[Word]) -> list[tuple[float, float]]:
    """White gaps within a line wide enough for a gutter."""
    return [(a.x1, b.x0) for a, b in pairwise(line) if b.x0 - a.x1 >= GUTTER]


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
        shared = [(max(g[0], stripe[0]), min(g[1], stripe[1])) if stripe else g for g in options]
        shared = [g for g in shared if g[1] - g[0] >= GUTTER / 2]
        if not shared:
            break
        stripe, end = shared[0], i + 1
    end = _trim_tail(lines, start, end, stripe)
    if both < GUTTER_LINES or stripe is None or stripe[0] == float("-inf") or stripe[1] == float("inf"):
        return start, None
    return end, stripe


def _trim_tail(lines: Sequence[Sequence[Word]], start: int, end: int, stripe: tuple[float, float] | None) -> int:
    """Leave out lines of one side that stand apart below both columns: a heading over what follows."""
    last_both = max(
        (
            i
            for i in range(start, end)
            if stripe
            and lines[i][0].x0 < stripe[1]
            and lines[i][-1].x1 > stripe[0]
            and lines[i][0].x1 <= stripe[0] + GUTTER
            and lines[i][-1].x0 >= stripe[1] - GUTTER
        ),
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
    gaps = sorted(b[1] - a[3] for a, b in pairwise(boxes) if b[1] - a[3] > -2)
    usual = gaps[len(gaps) // 4] if gaps else 0.0
    styles = [_style(line) for line in lines]
    paragraphs: list[list[int]] = [[0]]
    for i in range(1, len(lines)):
        above, here = boxes[i - 1], boxes[i]
        height = here[3] - here[1]
        gap = here[1] - above[3]
        short = (above[2] - left) < SHORT_LINE * (right - left)
        text = lines[i][0].text
        below = boxes[i + 1] if i + 1 < len(boxes) else here
        text_below = _spans(here, left, right) and below[0] - left < INDENT and below is not here
        new = _STARTS_NEW.match(text) is not None and (text_below or not _centred(above, here, left, right))
        numbered = _NUMBERED.match(text) is not None
        begins = (
            gap > usual + PARAGRAPH_GAP * height
            or (gap > usual + SENTENCE_GAP * height and new and lines[i - 1][-1].text.endswith((".", ":", ";")))
            or styles[i] != styles[i - 1]
            or _ends_capitals(lines[i - 1], lines[i])
            or (new and not short and here[0] - above[0] > INDENT)
            or (new and short and (numbered or not styles[i][0]))  # a heading goes on
            or (new and text_below and _in_middle(above, left, right))
            or (styles[i][0] and _is_labelled(lines[i]))
        )
        if begins:
            paragraphs.append([])
        paragraphs[-1].append(i)
    return [_paragraph(page.number, [lines[i] for i in group], right - left) for group in paragraphs]


def _centred(above: Box, here: Box, left: float, right: float) -> bool:
    """Whether both lines are centred in the column: a title over several lines."""
    widths = above[2] - above[0], here[2] - here[0]
    if abs(above[0] + above[2] - here[0] - here[2]) < SAME_MIDDLE and max(widths) - min(widths) > 2 * INDENT:
        return True  # a common middle, whatever the sides of the page's other text
    even = all(abs((b[0] - left) - (right - b[2])) < INDENT for b in (above, here))
    return even and max(above[0], here[0]) - left > INDENT


def _is_labelled(line: Sequence[Word]) -> bool:
    """Whether a heading begins with the label of a goal and its number or colon: `OPŠTI CILJ: …`, `Mera 1.1 …`."""
    heading = parse_heading(" ".join([w.text for w in line]))
    return heading.labelled and heading.level is not None and heading.start > 0


def _in_middle(line: Box, left: float, right: float) -> bool:
    """Whether the line leaves as much room at its left as at its right."""
    return line[0] - left > INDENT and abs((line[0] - left) - (right - line[2])) < INDENT


def _spans(line: Box, left: float, right: float) -> bool:
    """Whether the line reaches from side to side of the column."""
    return line[0] - left < INDENT and right - line[2] < INDENT


def _ends_capitals(above: Sequence[Word], here: Sequence[Word]) -> bool:
    """Whether a line in capitals is followed by one that begins like a sentence: a title and what stands below it."""
    if len(above) < 2 or not here[0].text[:1].isupper():
        return False
    heading = " ".join([w.text for w in above])
    long = heading.isupper() and sum(map(str.isalpha, heading)) >= CAPITALS
    return long and any(map(str.islower, here[0].text))


def _style(line: Sequence[Word]) -> tuple[bool, int]:
    """Whether most of the line is bold, and its size to the nearest point."""
    letters = sum([len(w.text) for w in line])
    bold = sum([len(w.text) for w in line if w.bold]) * 2 > letters
    return bold, round(max([w.size for w in line]))


def _paragraph(page: int, lines: Sequence[Sequence[Word]], width: float) -> Paragraph:
    words = [w for line in lines for w in line]
    sizes = Counter(round(w.size, 1) for w in words)
    placed = PlacedText(
        tuple(Line(page, tuple(line), True, min(1.0, (line[-1].x1 - line[0].x0) / max(width, 1.0))) for line in lines)
    )
    bold = sum(len(w.text) for w in words if w.bold) * 2 > sum(len(w.text) for w in words)
    return Paragraph(page, placed, bounding_box(words), bold, sizes.most_common(1)[0][0])
