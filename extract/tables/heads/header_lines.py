"""Lines of column headers among the words of a page, told by the words they say."""

import re
from collections.abc import Sequence

from extract.lines import Line, all_bold, bounding_box, group_lines, text_of
from extract.page import Word
from extract.standing import by_column
from extract.tables.heads.goal_lines import (
    HEADER_GAP,
    labels_goal,
    names_goal_beside,
    numbers_title,
    texts_of,
)
from extract.tables.heads.heading_lines import without_headings
from extract.tables.heads.sub_heads import (
    divides_heads,
    is_year,
    stands_below_others,
    stands_beside_heads,
)
from extract.tables.table import Table
from extract.tables.white.figures import counts_up, is_figure
from extract.tables.white.space import find_gutters, segments
from normalise.headers import match_header, names_sum
from normalise.headings import parse_heading, starts_numbered
from normalise.letters import CAPITAL

FEWEST_COLUMNS = 3
"""Columns of a table without rules, at least."""
LIKELY = 0.45
"""Mean certainty of the words of a line from which it is a header."""
HEADER_REACH = 40.0
"""Points above a table's first rule within which its header may end."""
SENTENCE = 4
"""Blanks in a text that ends with a dot, from which it is a sentence."""
CAPITALISED = 0.75
"""Part of the header words that begin with a capital letter."""
CLOSE = 0.7
"""Space between two lines of one header, in line heights, at most."""
_ROMAN = re.compile(rf"[IVX]+ [{CAPITAL}]")
"""A Roman number without a dot before a title."""
LEAST_HEIGHT = 1.0
"""Points: words of broken fonts may have no height at all."""
LARGER = 1.08
"""Times the letter size of the rows, or of a header, from which a line over them is a title."""


def find_headers(lines: Sequence[Line], bold: bool = False) -> list[tuple[int, int]]:
    """Where headers stand: (first line, line after the last) of each; below a bold one, or where told so, all are."""
    found = _find_known(lines, bold)
    blocks = _bold_headers(lines, found)
    first = min((end for _, end in blocks), default=len(lines))
    found = [span for span in found if span[0] < first or all_bold(lines[span[0]])]
    return sorted(without_headings(lines, span) for span in [*blocks, *found])


def find_any_headers(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where lines stand that may be headers, those that are plain below bold ones among them."""
    found = _find_known(lines)
    return sorted([*found, *_bold_headers(lines, found)])


def _find_known(lines: Sequence[Line], bold: bool = False) -> list[tuple[int, int]]:
    """Where lines with known heads stand, with the other lines of their header."""
    found: list[tuple[int, int]] = []
    for i, line in enumerate(lines):
        if (found and i < found[-1][1]) or not is_header_line(line) or (bold and not all_bold(line)):
            continue
        start, end = i, i + 1
        bold = all_bold(line)
        first = found[-1][1] if found else 0
        while start > first and _belongs(lines[start - 1], lines[start], bold, line):
            if start - 1 > first and _is_second_line(lines[start - 2], lines[start - 1], line):
                break
            start -= 1
        while end < len(lines) and _goes_on(lines[start:end], lines[end], bold, line):
            end += 1
        found.append((start, end))
    return found


def _goes_on(header: Sequence[Line], line: Line, bold: bool, first: Line) -> bool:
    """Whether the header goes on with the line, and this is no row of its own: one that counts the columns, or sums."""
    belongs = divides_heads(line, header) or stands_beside_heads(line, header)
    belongs = belongs or (_belongs(line, header[-1], bold, first) and not stands_below_others(line, header))
    return belongs and not counts_columns(line, header) and not _holds_sums(line)


def _holds_sums(line: Line) -> bool:
    """Whether the line begins with the label of a sum and holds amounts, years aside."""
    return names_sum(text_of(line)) and any(is_figure(t) and not is_year(t) for t in texts_of(line)[1:])


def counts_columns(line: Line, header: Sequence[Line]) -> bool:
    """Whether the line below a header only counts its columns from the first one on (1 2 3 4)."""
    return counts_up(line) and not any(x1 < line[0].x0 for above in header for _, x1 in segments(above, HEADER_GAP))


def _is_second_line(above: Line, line: Line, header: Line) -> bool:
    """Whether the line goes on with a heading over the table: one run each, beginning at the same place.

    A short one that begins right of the first head is a tall head of another column.
    """
    runs = segments(above, HEADER_GAP), segments(line, HEADER_GAP)
    same = len(runs[0]) == len(runs[1]) == 1 and abs(runs[0][0][0] - runs[1][0][0]) < 2
    left, _, right, _ = bounding_box(header)
    tall = above[0].x0 >= segments(header, HEADER_GAP)[0][1] and 2 * (above[-1].x1 - above[0].x0) <= right - left
    return same and not tall and _space(above, line) <= CLOSE


def _bold_headers(lines: Sequence[Line], found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Headers whose words are told only from all lines of a bold block together, aligned at its foot."""
    taken = {i for start, end in found for i in range(start, end)}
    blocks: list[list[int]] = []
    for i, line in enumerate(lines):
        if i in taken or not all_bold(line):
            continue
        close = bool(blocks) and blocks[-1][-1] == i - 1 and _space(lines[i - 1], line) <= CLOSE
        heading = len(segments(line, HEADER_GAP)) == 1 and _is_heading(text_of(line))
        if close and not (heading or _holds_sums(line) or is_larger(lines[i - 1], line)):
            blocks[-1].append(i)
        else:
            blocks.append([i])
    result = []
    for block in blocks:
        for first in range(len(block) - 1):
            if is_header_block([lines[i] for i in block[first:]]):
                result.append((block[first], block[-1] + 1))
                break
    return result


def is_header_block(block: Sequence[Line]) -> bool:
    """Whether the lines together are column headers; none are none."""
    if not block:
        return False
    words = [w for line in block for w in line]
    left, _, right, _ = bounding_box(words)
    texts = [text_of(held) for held in by_column(words, find_gutters(block, left, right + 1))]
    return len(texts) >= FEWEST_COLUMNS and _are_headers([t for t in texts if t])


def begins_with_header(table: Table, before: Table | None = None) -> bool:
    """Whether the first row of a table holds column headers, in bold if those of the table before are."""
    return bool(find_headers(group_lines(_first_row(table)), has_bold_header(before)))


def has_bold_header(table: Table | None) -> bool:
    """Whether the header that a table begins with is in bold."""
    return table is not None and all_bold(_first_row(table))


def _first_row(table: Table) -> list[Word]:
    return [w for c in table.cells if c.row == 0 for w in c.words]


def are_header(lines: Sequence[Line]) -> bool:
    """Whether all the lines are those of one header."""
    return is_header_block(lines) or find_headers(lines) == [(0, len(lines))]


def is_larger(above: Line, line: Line) -> bool:
    """Whether a line over another is set larger, as a title is."""
    return min(w.size for w in above) > LARGER * max(w.size for w in line)


def _space(above: Line, below: Line) -> float:
    """The space between two lines in heights of the first."""
    one, other = bounding_box(above), bounding_box(below)
    return (other[1] - one[3]) / max(one[3] - one[1], LEAST_HEIGHT)


def is_header_line(line: Line) -> bool:
    """Whether the runs of words of a line are column headers."""
    texts = texts_of(line)
    return len(texts) >= FEWEST_COLUMNS - 1 and _are_headers(texts)


def _are_headers(texts: Sequence[str]) -> bool:
    """Whether the texts are heads; years among them tell nothing: each has a column below a head.

    A row of texts begins with its number.
    """
    texts = [t for t in texts if not is_year(t)]
    if any(starts_numbered(t) and (i == 0 or parse_heading(t).start < len(t)) for i, t in enumerate(texts)):
        return False
    if any(t.endswith(".") and t.count(" ") >= SENTENCE for t in texts):
        return False
    if sum(t[:1].isupper() for t in texts) < CAPITALISED * len(texts):
        return False
    matches = [(h.field, h.certainty) for h in (match_header((t,)) for t in texts)]
    fields = {field for field, sure in matches if field and sure >= LIKELY}
    return len(fields) >= 2 and sum(sure for _, sure in matches) / max(1, len(texts)) >= LIKELY


def overlap_in_height(line: Line, header: Line) -> bool:
    """Whether the lines share a part of their height: the two lines of one head beside the one of another."""
    one, other = bounding_box(line), bounding_box(header)
    return min(one[3], other[3]) > max(one[1], other[1])


def _belongs(line: Line, neighbour: Line, bold: bool, header: Line) -> bool:
    """Whether a line next to a header line is another line of its cells."""
    one, other = sorted((bounding_box(line), bounding_box(neighbour)), key=lambda b: b[1])
    if other[1] - one[3] > CLOSE * (one[3] - one[1]) or all_bold(line) != bold:
        return False
    if is_larger(line, header):
        return False
    if not bold:
        return overlap_in_height(line, neighbour) and not any(starts_numbered(t) for t in texts_of(line))
    left, _, right, _ = bounding_box(header)
    spans = segments(line, HEADER_GAP)
    if len(spans) > 1:
        return not (labels_goal(line) or numbers_title(line) or names_goal_beside(line))
    return not _is_heading(text_of(line)) and spans[0][1] - spans[0][0] <= 0.5 * (right - left)


def _is_heading(text: str) -> bool:
    """Whether a text in bold begins as a heading: with the label of a goal or a number."""
    heading = parse_heading(text)
    numbered = heading.number is not None and any(map(str.isalnum, text[heading.start :]))  # no `5.)` of `(2025.)`
    goes_on = text[:1].islower() and not text[heading.start :][:1].isupper()  # `a) izraditi plan` is no heading either
    return (heading.labelled or numbered or _ROMAN.match(text) is not None) and not goes_on
