"""Tables without any rules: a line of header words begins them, the white between words divides them."""

import itertools
from collections.abc import Sequence

from extract.lines import bounding_box, group_lines
from extract.page import Edge, Page, Word
from extract.tables.compose import compose_table
from extract.tables.rules import cluster
from extract.tables.space import MIN_GUTTER, find_gutters, find_row_starts, fits, runs_over, segments
from extract.tables.table import Table
from normalise.headers import match_words
from normalise.headings import parse_heading, starts_numbered

HEADER_GAP = 6.0
"""Points of white between two header words of different columns, at least."""
FEWEST_COLUMNS = 3
"""Columns of a table without rules, at least."""
LIKELY = 0.45
"""Mean certainty of the words of a line from which it is a header."""
RULE_WIDTH = 0.5
"""Part of the table's width from which a rule divides its rows."""
HEADER_REACH = 40.0
"""Points above a table's first rule within which its header may stand."""
CAPITALISED = 0.75
"""Part of the header words that begin with a capital letter."""
CLOSE = 0.7
"""Space between two lines of one header, in line heights, at most."""
APART = 0.3
"""Line heights by which the white below a header is wider than that between its lines, at least."""
MOSTLY = 0.6
"""Part of the cells of a column that are only numbers, from which it is a column of numbers."""

Line = Sequence[Word]


def find_bare(
    page: Page,
    words: Sequence[Word],
    above: Table | None = None,
    rules: Sequence[Edge] = (),
    closed: bool = False,
) -> list[Table]:
    """Tables without rules among the words.

    Args:
        page: the page the words are on.
        words: those outside the tables found by rules.
        above: the last table without rules of the page before, which may go on here.
        rules: horizontals that may divide rows; without any between them, white space does.
        closed: whether a rule ended the last row of the page before: no row goes on here.
    """
    lines = group_lines([w for w in words if w.turn == 0])
    heads = _find_headers(lines)
    tables = []
    starts = [*heads, (len(lines), len(lines))]
    if above is not None:
        end = _body_end(lines, 0, starts[0][0])
        table = _build(page, [], lines[:end], above.columns, None, rules, closed)
        if table is not None:
            tables.append(table)
    for (start, body), (following, _) in itertools.pairwise(starts):
        end = _body_end(lines, body, following)
        before = tables[-1] if tables else above
        table = _build(page, lines[start:body], lines[body:end], None, before, rules, closed and not tables)
        if table is not None:
            tables.append(table)
    return tables


def headers_are_rows(table: Table, words: Sequence[Word]) -> bool:
    """Whether every header in or just above the table is a row of its own: else its rules do not divide its rows."""
    top, bottom = table.box[1], table.box[3]
    near = [w for w in words if top - HEADER_REACH <= w.top and w.bottom <= bottom + 1]
    lines = group_lines([w for w in near if w.turn == 0])
    for start, end in _find_headers(lines):
        rows = {_row_of(w, table) for line in lines[start:end] for w in line}
        others = {_row_of(w, table) for line in (*lines[:start], *lines[end:]) for w in line}
        if None in rows or rows & others:
            return False
    return True


def _row_of(word: Word, table: Table) -> int | None:
    """The row between the table's horizontals that the word stands in; None above them."""
    middle = (word.top + word.bottom) / 2
    return next((i for i, y in enumerate(table.rows[1:]) if table.rows[0] <= middle < y), None)


def _find_headers(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where headers stand: (first line, line after the last) of each."""
    found: list[tuple[int, int]] = []
    for i, line in enumerate(lines):
        if (found and i < found[-1][1]) or not is_header_line(line):
            continue
        start, end = i, i + 1
        bold = all(w.bold for w in line)
        first = found[-1][1] if found else 0
        while start > first and _belongs(lines[start - 1], lines[start], bold, line):
            if start - 1 > first and _is_second_line(lines[start - 2], lines[start - 1]):
                break
            start -= 1
        while end < len(lines) and _belongs(lines[end], lines[end - 1], bold, line):
            end += 1
        if not bold and _is_last_line(lines, end):
            end += 1
        found.append((start, end))
    return sorted([*found, *_bold_headers(lines, found)])


def _is_last_line(lines: Sequence[Line], i: int) -> bool:
    """Whether the line below a header in plain letters is its second: close to it, and more white follows."""
    if not 0 < i < len(lines) - 1 or any(starts_numbered(t) for t in _texts(lines[i])):
        return False
    above, below = _space(lines[i - 1], lines[i]), _space(lines[i], lines[i + 1])
    return len(_texts(lines[i])) > 1 and 0 < above <= CLOSE and below > above + APART


def _is_second_line(above: Line, line: Line) -> bool:
    """Whether the line goes on with a heading over the table: one run each, beginning at the same place."""
    runs = segments(above, HEADER_GAP), segments(line, HEADER_GAP)
    same = len(runs[0]) == len(runs[1]) == 1 and abs(runs[0][0][0] - runs[1][0][0]) < 2
    return same and _space(above, line) <= CLOSE


def _bold_headers(lines: Sequence[Line], found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Headers whose words are told only from all lines of a bold block together, aligned at its foot."""
    taken = {i for start, end in found for i in range(start, end)}
    blocks: list[list[int]] = []
    for i, line in enumerate(lines):
        if i in taken or not all(w.bold for w in line):
            continue
        if blocks and blocks[-1][-1] == i - 1 and _space(lines[i - 1], line) <= CLOSE:
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
    """Whether the lines together are column headers."""
    left, _, right, _ = bounding_box([w for line in block for w in line])
    columns = find_gutters(block, left, right + 1)
    texts = [
        " ".join(w.text for line in block for w in line if a <= (w.x0 + w.x1) / 2 < b)
        for a, b in itertools.pairwise(columns)
    ]
    return len(texts) >= FEWEST_COLUMNS and _are_headers([t for t in texts if t])


def _space(above: Line, below: Line) -> float:
    """The space between two lines in heights of the first."""
    one, other = bounding_box(above), bounding_box(below)
    return (other[1] - one[3]) / (one[3] - one[1])


def _texts(line: Line) -> list[str]:
    """The runs of words of a line."""
    spans = segments(line, HEADER_GAP)
    return [" ".join(w.text for w in line if a <= w.x0 and w.x1 <= b) for a, b in spans]


def is_header_line(line: Line) -> bool:
    """Whether the runs of words of a line are column headers."""
    texts = _texts(line)
    return len(texts) >= FEWEST_COLUMNS - 1 and _are_headers(texts)


def _are_headers(texts: Sequence[str]) -> bool:
    if any(starts_numbered(t) and parse_heading(t).start < len(t) for t in texts):
        return False
    if sum(t[:1].isupper() for t in texts) < CAPITALISED * len(texts):
        return False
    matches = [match_words(t) for t in texts]
    fields = {field for field, sure in matches if field and sure >= LIKELY}
    return len(fields) >= 2 and sum(sure for _, sure in matches) / len(texts) >= LIKELY


def _belongs(line: Line, neighbour: Line, bold: bool, header: Line) -> bool:
    """Whether a line next to a header line is another line of its cells."""
    one, other = sorted((bounding_box(line), bounding_box(neighbour)), key=lambda b: b[1])
    if other[1] - one[3] > CLOSE * (one[3] - one[1]) or all(w.bold for w in line) != bold:
        return False
    if not bold and any(starts_numbered(t) for t in _texts(line)):
        return False
    left, _, right, _ = bounding_box(header)
    spans = segments(line, HEADER_GAP)
    return (
        bold
        and not (len(spans) == 1 and (spans[0][1] - spans[0][0]) > 0.5 * (right - left))
        and not (len(spans) == 1 and parse_heading(" ".join(w.text for w in line)).labelled)
    )


def _body_end(lines: Sequence[Line], start: int, end: int) -> int:
    """The line after the last one of the body: a heading or the next header ends it."""
    for i in range(start, end):
        text = " ".join(w.text for w in lines[i])
        heading = parse_heading(text)
        single = len(segments(lines[i], 3 * MIN_GUTTER)) == 1
        if single and (all(w.bold for w in lines[i]) or (heading.labelled and heading.level != "activity")):
            return i
    return end


def _build(
    page: Page,
    header: Sequence[Line],
    body: Sequence[Line],
    known: Sequence[float] | None,
    before: Table | None = None,
    rules: Sequence[Edge] = (),
    closed: bool = False,
) -> Table | None:
    """The table of a header and its body; None where the lines do not form columns.

    `known` are the columns of the table that goes on here; `before` is a table whose columns hold where the
    header says the same: on a page with few rows a column may be empty. `closed` says that the page before ended
    with a rule: what stands above the first number is of its row, which is centred.
    """
    everything = [w for line in (*header, *body) for w in line]
    if not body or not everything:
        return None
    left, top, right, bottom = bounding_box(everything)
    columns = list(known) if known else find_gutters([*header, *body], left, right + 1)
    if not known and before is not None and _same_header(header, before) and fits([*header, *body], before.columns):
        columns = list(before.columns)
    body = _cut_at_prose(body, columns)
    if len(columns) - 1 < FEWEST_COLUMNS or not body:
        return None
    if known and not any(len(segments(line)) > 1 for line in body):
        return None
    columns[0], columns[-1] = min(columns[0], left), max(columns[-1], right + 1)
    words = [w for line in body for w in line]
    cuts = [e for e in rules if top < e.top < bottom and e.x1 - e.x0 > RULE_WIDTH * (right - left)]
    inner = [e for e in cuts if min(w.top for w in words) < e.top < max(w.top for w in words)]
    if inner:  # rules or stripes divide the rows
        starts = cluster([e.top for e in inner])
        starts = [min(w.top for w in words), *starts]
    else:
        numbered = _is_numbered(body, columns)
        starts = find_row_starts(words, columns, numbered)
        if closed and numbered and not any(w.top < starts[1] and _middle(w) < columns[1] for w in words if starts[1:]):
            del starts[1:2]
    ys = [*([top] if header else []), *starts, max(w.bottom for w in words)]
    return compose_table(page, columns, ys, [], [w for line in (*header, *body) for w in line])


def _middle(word: Word) -> float:
    return (word.x0 + word.x1) / 2


def _same_header(header: Sequence[Line], before: Table) -> bool:
    """Whether the header says what that of the other table says."""
    words = sorted(w.text for line in header for w in line)
    return words == sorted(w.text for cell in before.cells if cell.row == 0 for w in cell.words)


def _cut_at_prose(body: Sequence[Line], columns: Sequence[float]) -> Sequence[Line]:
    """The lines before the first one that runs on over a gutter: text below the table."""
    for i, line in enumerate(body):
        if sum(runs_over(line, x) for x in columns[1:-1]) >= 2:
            return body[:i]
    return body


def _is_numbered(body: Sequence[Line], columns: Sequence[float]) -> bool:
    """Whether the cells of the first column begin with numbers: some of its lines do, all unlike."""
    texts = [" ".join(w.text for w in line if (w.x0 + w.x1) / 2 < columns[1]) for line in body]
    heads = [parse_heading(t) for t in texts if t]
    numbers = [h.number for h in heads if h.number is not None]
    alone = [t for t, h in zip([t for t in texts if t], heads, strict=True) if h.number and h.start >= len(t)]
    return (
        bool(numbers)
        and len(set(numbers)) == len(numbers)
        and (len(alone) >= MOSTLY * len(heads) or all("." in n for n in numbers) or len(numbers) > 1)
    )
