"""Lines of one column of text to paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from extract.layout.blocks import Paragraph
from extract.lines import bounding_box, mostly_bold, text_of
from extract.page import Box, Page, Word
from extract.placed import Line, PlacedText
from normalise.headers import is_caption, names_sum
from normalise.headings import COUNTED_LABEL, parse_heading, starts_numbered
from normalise.letters import CAPITAL, holds_digit
from normalise.numbering import SURE_BULLETS

PARAGRAPH_GAP = 0.55
"""Space between lines, in line heights, from which a new paragraph begins."""
WIDEST_LEADING = 0.8
"""Space between lines of a paragraph, in line heights, at most: text set with one line and a half between lines."""
SENTENCE_GAP = 0.15
"""The same where a sentence ends above and another begins below."""
OVERLAP = -2.0
"""Points: lines that overlap more are no lines below each other."""
INDENT = 8.0
"""Points from which a line is indented."""
FEWEST_SENTENCES = 3
"""Lines that end a sentence above one that begins another, from which each is a paragraph where no line is wrapped."""
CAPITALS = 10
"""Letters of a line in capitals that make it a heading of its own."""
SAME_MIDDLE = 4.0
"""Points by which twice the middles of two centred lines differ at most."""
SHORT_LINE = 0.82
"""A line that fills less of its column than this ends a paragraph, where a new sentence follows."""

QUOTES = '„“"'
"""With which a name may begin."""
_NUMBER = re.compile(r"((?:\d{1,2}\.)*)(\d{1,2})[.)]?$")
_STARTS_NEW = re.compile(rf"^(?:\d{{1,3}}[.)]|[-–{SURE_BULLETS}]|[{CAPITAL}{QUOTES}(])")


def split_paragraphs(page: Page, lines: Sequence[Sequence[Word]]) -> list[Paragraph]:
    """Paragraphs of one column: cut at larger gaps, indents, changes of style and after short lines."""
    if not lines:
        return []
    column = _Column(lines)
    starts = [0, *(i for i in range(1, len(lines)) if column.begins(i)), len(lines)]
    return [build_paragraph(page.number, lines[a:b], column.right - column.left) for a, b in pairwise(starts)]


class _Column:
    """The lines of one column of text, from top to bottom."""

    def __init__(self, lines: Sequence[Sequence[Word]]) -> None:
        self.lines = lines
        self.boxes = [bounding_box(line) for line in lines]
        self.styles = [_style(line) for line in lines]
        self.left, self.right = min(b[0] for b in self.boxes), max(b[2] for b in self.boxes)
        gaps = [b[1] - a[3] for a, b in pairwise(self.boxes)]
        self.inside = sorted(gap for i, gap in enumerate(gaps, 1) if gap > OVERLAP and self._goes_on(i))
        self.usual_gap = self._leading(gaps)
        ends = sum(_ends_sentence(a) and bool(_STARTS_NEW.match(b[0].text)) for a, b in pairwise(lines))
        self.unwrapped = not self.inside and ends >= FEWEST_SENTENCES

    def _leading(self, gaps: Sequence[float]) -> float:
        """The usual space between lines of a paragraph: above lines that go on for certain, else a narrow one."""
        if self.inside:
            return self.inside[len(self.inside) // 2]
        gaps = sorted(gap for gap in gaps if gap > OVERLAP)
        widest = WIDEST_LEADING * min(b[3] - b[1] for b in self.boxes)
        return min(gaps[len(gaps) // 4], widest) if gaps else 0.0

    def _goes_on(self, i: int) -> bool:
        """Whether line i begins in small letters below a full one set like it."""
        full = self.boxes[i - 1][2] - self.left >= SHORT_LINE * (self.right - self.left)
        return full and self.styles[i] == self.styles[i - 1] and self.lines[i][0].text[0].islower()

    def begins(self, i: int) -> bool:
        """Whether a paragraph begins with line i."""
        above, here = self.boxes[i - 1], self.boxes[i]
        height, gap, bold = here[3] - here[1], here[1] - above[3], self.styles[i][0]
        short = (above[2] - self.left) < SHORT_LINE * (self.right - self.left)
        text, text_below = self.lines[i][0].text, self._is_text(i)
        new = _STARTS_NEW.match(text) is not None and (text_below or not self._is_title(above, here))
        new = new and not ((text[0].isalpha() or text[0] in QUOTES) and _opens_bracket(self.lines[i - 1]))
        return (
            gap > self.usual_gap + PARAGRAPH_GAP * height
            or (gap > self.usual_gap + SENTENCE_GAP * height and new and _ends_sentence(self.lines[i - 1]))
            or (self.styles[i] != self.styles[i - 1] and (short or not self._runs_on(i)))
            or (new and _ends_sentence(self.lines[i - 1]) and (self.unwrapped or self._counts_on(i)))
            or above[0] > here[2]
            or _ends_capitals(self.lines[i - 1], self.lines[i])
            or (new and not short and here[0] - above[0] > INDENT)
            or (new and short and (not self._goes_on_bold(i) or starts_numbered(text_of(self.lines[i]))))
            or (new and text_below and self._in_middle(above))
            or (new and (short or bold) and is_caption(text_of(self.lines[i])))
            or (bold and not self.inside and gap > WIDEST_LEADING * height and not self._is_title(above, here))
            or (bold and (_is_labelled(self.lines[i]) or (new and (self._is_rubric(i) or self._has_room(i)))))
            or (_ends_sentence(self.lines[i - 1]) and _names_goal(self.lines[i]))
        )

    def _counts_on(self, i: int) -> bool:
        """Whether line i begins with the number after that of a line above it: `1.2.2.` below `1.2.1.`."""
        found = _NUMBER.match(self.lines[i][0].text)
        above = f"{found[1]}{int(found[2]) - 1}" if found else None
        return any(line[0].text.rstrip(".)") == above for line in self.lines[:i])

    def _runs_on(self, i: int) -> bool:
        """Whether line i begins like the last word above: the style changed within that line."""
        return _style(self.lines[i - 1][-1:]) == _style(self.lines[i][:1])

    def _goes_on_bold(self, i: int) -> bool:
        """Whether line i may go on with the heading above: all of it is bold, or it ends one of several lines."""
        return self.styles[i][0] and (all(w.bold for w in self.lines[i]) or not all(w.bold for w in self.lines[i - 1]))

    def _is_rubric(self, i: int) -> bool:
        """Whether line i, right below a named heading, asks or announces something, or stands below others too.

        `Koji problem mjera rješava?`, `Opis stanja:`.
        """
        text, heading = text_of(self.lines[i]), parse_heading(text_of(self.lines[i - 1]))
        return heading.number is not None and (text[-1] in "?:" or [*map(text_of, self.lines)].count(text) > 1)

    def _has_room(self, i: int) -> bool:
        """Whether line i begins with a capital below the title of a numbered heading that had room for its first word.

        That heading is in one line, and both begin at the left.
        """
        above, here, first = self.boxes[i - 1], self.boxes[i], self.lines[i][0]
        heading = parse_heading(text_of(self.lines[i - 1]))
        if heading.number is None or heading.start >= len(text_of(self.lines[i - 1])) or not first.text[0].isupper():
            return False
        at_left = max(above[0], here[0]) - self.left < INDENT
        return at_left and above[2] + (first.x1 - first.x0) + INDENT < self.right

    def _is_text(self, i: int) -> bool:
        """Whether line i reaches from side to side and the next one begins at the left: no title."""
        if i + 1 >= len(self.boxes):
            return False
        here, below = self.boxes[i], self.boxes[i + 1]
        return here[0] - self.left < INDENT and self.right - here[2] < INDENT and below[0] - self.left < INDENT

    def _is_title(self, above: Box, here: Box) -> bool:
        """Whether both lines are centred in the column: a title over several lines."""
        widths = above[2] - above[0], here[2] - here[0]
        if abs(above[0] + above[2] - here[0] - here[2]) < SAME_MIDDLE and max(widths) - min(widths) > 2 * INDENT:
            return True  # a common middle, whatever the sides of the page's other text
        even = all(abs((b[0] - self.left) - (self.right - b[2])) < INDENT for b in (above, here))
        return even and max(above[0], here[0]) - self.left > INDENT

    def _in_middle(self, line: Box) -> bool:
        """Whether the line leaves as much room at its left as at its right."""
        return line[0] - self.left > INDENT and abs((line[0] - self.left) - (self.right - line[2])) < INDENT


def _ends_sentence(line: Sequence[Word]) -> bool:
    return line[-1].text.endswith((".", ":", ";"))


def _opens_bracket(line: Sequence[Word]) -> bool:
    """Whether a bracket that opens in a line is not closed there: the next line goes on with what it holds."""
    text = text_of(line)
    return text.rfind("(") > text.rfind(")")


def _is_labelled(line: Sequence[Word]) -> bool:
    """Whether a heading begins with the label of a goal and its number or colon, a code, or with the label of a sum.

    `OPŠTI CILJ: …`, `Mera 1.1 …`, `M1.1 …`, `1.1. Voda`, `Ukupno za cilj 1: …`; with any words, `Sklop 1. Voda`.
    """
    text = text_of(line)
    counted = COUNTED_LABEL.match(text)
    if counted and counted["mark"]:
        return True
    heading = parse_heading(text)
    if heading.number and heading.number[0].isalpha() and heading.number[-1].isdigit():
        return True
    if heading.number and "." in heading.number and text[heading.start :][:1].isupper():
        return True
    return (heading.labelled and heading.level is not None and heading.start > 0) or (
        text[0].isupper() and names_sum(text) and holds_digit(text)
    )


def _names_goal(line: Sequence[Word]) -> bool:
    """Whether a line begins with the label of a goal and a colon, or its number and a title, in letters of any kind.

    `Opšti cilj: …`, `Cilj 1. Čista voda`.
    """
    text = text_of(line)
    heading = parse_heading(text)
    numbered = heading.labelled and heading.number is not None and text[heading.start :][:1].isupper()
    return heading.level is not None and (":" in text[: heading.start] or numbered)


def _ends_capitals(above: Sequence[Word], here: Sequence[Word]) -> bool:
    """Whether a line in capitals is followed by one that begins like a sentence: a title and what stands below it."""
    if len(above) < 2 or not here[0].text[:1].isupper():
        return False
    heading = text_of(above)
    long = heading.isupper() and sum(map(str.isalpha, heading)) >= CAPITALS
    return long and any(map(str.islower, here[0].text))


def _style(line: Sequence[Word]) -> tuple[bool, int]:
    """Whether most of the line is bold, and its size to the nearest point."""
    return mostly_bold(line), round(max([w.size for w in line]))


def build_paragraph(page: int, lines: Sequence[Sequence[Word]], width: float) -> Paragraph:
    """A paragraph of these lines, in a column so many points wide."""
    words = [w for line in lines for w in line]
    placed = PlacedText(
        tuple([Line(page, tuple(line), True, min(1.0, (line[-1].x1 - line[0].x0) / max(width, 1.0))) for line in lines])
    )
    return Paragraph(page, placed, bounding_box(words), mostly_bold(words), _usual_size(words))


def _usual_size(words: Sequence[Word]) -> float:
    """The size of most words, to a tenth of a point."""
    sizes = [w.size for w in words]
    if sizes.count(sizes[0]) * 2 > len(sizes):
        return round(sizes[0], 1)
    return Counter([round(size, 1) for size in sizes]).most_common(1)[0][0]
