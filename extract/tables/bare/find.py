"""Tables without any rules: a line of header words begins them, the white between words divides them."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from extract.lines import Line, all_bold, bounding_box
from extract.page import Edge, Page
from extract.standing import between_sides
from extract.tables.bare.body import cut_at_prose, cut_below_rows
from extract.tables.bare.headings import body_end, first_of_rows
from extract.tables.bare.heads import band_tops, lone_header, same_header
from extract.tables.bare.painted import head_of, lone_heads, room_below, with_painted
from extract.tables.bare.rows import find_rows
from extract.tables.compose import below_head, compose_table
from extract.tables.forms.key_rows import compose_key_rows, first_key_row
from extract.tables.heads.goal_lines import numbers_title, without_numbered_titles
from extract.tables.heads.header_lines import (
    FEWEST_COLUMNS,
    begins_with_header,
    counts_columns,
    find_headers,
    has_bold_header,
)
from extract.tables.heads.leaf_heads import find_columns_below
from extract.tables.heads.over_figures import clear_heads, join_crossed, join_marks, without_spanning
from extract.tables.heads.parted_heads import part_heads
from extract.tables.table import Table
from extract.tables.white.centred_rows import are_level
from extract.tables.white.space import fits, segments
from extract.tables.white.stretched import join_stretched
from extract.tables.white.white_rows import without_sum_label


def find_bare(
    page: Page,
    lines: Sequence[Line],
    above: Table | None = None,
    rules: Sequence[Edge] = (),
    closed: bool = False,
    headed: Table | None = None,
    painted: Sequence[Table] = (),
) -> list[Table]:
    """Tables without rules among the lines.

    Args:
        page: the page the words are on.
        lines: of the upright words outside the tables found by rules.
        above: the last table without rules of the page before, which may go on here.
        rules: horizontals that may divide rows; without any between them, white space does.
        closed: whether a rule ended the last row of the page before: no row goes on here.
        headed: the last table without upright rules, of any page before, that has a header: it may be printed again.
        painted: heads on coloured areas that show the columns of the rows below them.
    """
    heads = with_painted(page, find_headers(lines, has_bold_header(headed)), lines, painted)
    ends = [0, *(body for _, body in heads)]
    keyed = [(first_key_row(lines, end, start), start, body) for end, (start, body) in zip(ends, heads, strict=False)]
    tables = []
    starts = [*keyed, (len(lines),) * 3]
    if above is not None:
        end = body_end(lines, _head_end(lines, above), starts[0][0])
        table = _build(page, [], lines[:end], above.columns, above, rules, closed, painted=painted)
        if table is not None:
            tables.append(table)
        tables += _go_on(page, lines[end : starts[0][0]], above, rules, painted)
    for (key, start, body), (following, _, _) in itertools.pairwise(starts):
        before, header = tables[-1] if tables else above, lines[start:body]
        counted = body + (body < following and counts_columns(lines[body], header))
        first = first_of_rows(lines, counted, following)  # below all bands
        end = body_end(lines, first, following)
        if headed is not None and (before is None or not same_header(header, before)):
            before = headed if same_header(header, headed) else before
        bands = lines[body:first]
        table = _build(page, header, lines[first:end], None, before, rules, closed and not tables, bands, painted)
        if table is None and first == len(lines):
            others = [replace(headed, page=page.number)] if headed is not None else []
            table = lone_header(header, bands, [*others, *tables, *lone_heads(page, header, painted)])
        if table is not None:
            headed = table
            tables += [compose_key_rows(page, lines[key:start])] if key < start else []
            tables += [table, *_go_on(page, lines[end:following], table, rules, painted)]
    return tables


def _head_end(lines: Sequence[Line], above: Table) -> int:
    """The line after those at the top of a page that end a header which the page before has begun."""
    if len(above.rows) - 1 > _head_rows(above):
        return 0
    return next((i for i, line in enumerate(lines) if not (line[0].bold and line[0].text[:1].islower())), len(lines))


def _head_rows(table: Table) -> int:
    """How many rows the header has that a table begins with; 0 where it begins with none."""
    return max(c.rowspan for c in table.cells if c.row == 0) if begins_with_header(table) else 0


def _go_on(
    page: Page, lines: Sequence[Line], before: Table, rules: Sequence[Edge], painted: Sequence[Table]
) -> list[Table]:
    """The tables without a header that follow a heading and stand in the columns of the one before it.

    Sentences may stand between the heading and the rows.
    """
    tables = []
    at = _below_sentences(lines, first_of_rows(lines, 0, len(lines)), before)
    while at < len(lines):
        end = body_end(lines, at, len(lines))
        first = at + _other_header(lines[at:end])
        if first == at and not any(_begins_row(line, before) for line in lines[at:end]):
            break
        header, body = lines[at:first], cut_below_rows(lines[first:end], above=len(before.rows) - 1)
        known = None if header else before.columns
        table = _build(page, header, body, known, before, rules, painted=painted)
        if table is None or not fits(without_numbered_titles(_without_sums(body)), table.columns):
            break
        tables.append(table)
        at = _below_sentences(lines, first_of_rows(lines, end, len(lines)), before)
    return tables


def _below_sentences(lines: Sequence[Line], at: int, before: Table) -> int:
    """The line below those of one run each that run over the columns of a table, where a row of it begins there."""
    below = at
    while below < len(lines) and len(segments(lines[below])) == 1 and not fits([lines[below]], before.columns):
        below += 1
    return below if below < len(lines) and _begins_row(lines[below], before) else at


def _other_header(lines: Sequence[Line]) -> int:
    """How many bold lines over plain ones the lines begin with: the header of a table of other columns.

    Its first column has a head too: the rest of a header that a page cut may have none.
    """
    depth = next((i for i, line in enumerate(lines) if not all_bold(line)), 0)
    header, body = lines[:depth], lines[depth:]
    parted = all(len(segments(line)) > 1 and not numbers_title(line) for line in header)
    if not header or not parted or any(map(all_bold, body)):
        return 0
    second = min((runs[1][0] for line in body if len(runs := segments(line)) > 1), default=0.0)
    return depth if min(line[0].x0 for line in header) < second else 0


def _begins_row(line: Line, before: Table) -> bool:
    """Whether a line has words in half of a table's columns, those left out that hold but marks (X)."""
    depth = _head_rows(before) % (len(before.rows) - 1)  # of nothing but a header, this tells its columns
    texts = {c.col for c in before.cells if c.row >= depth and any(len(w.text) > 1 for w in c.words)}
    places = [(a, b) for i, (a, b) in enumerate(itertools.pairwise(before.columns)) if i in texts]
    return 0 < len(places) <= 2 * sum(bool(between_sides(line, a, b)) for a, b in places)


def _build(
    page: Page,
    header: Sequence[Line],
    body: Sequence[Line],
    known: Sequence[float] | None,
    before: Table | None = None,
    rules: Sequence[Edge] = (),
    closed: bool = False,
    bands: Sequence[Line] = (),
    painted: Sequence[Table] = (),
) -> Table | None:
    """The table of a header, the headings below it and its body; None where the lines do not form columns.

    `known` are the columns of the table that goes on here; `before` is a table whose columns hold where the
    header says the same: on a page with few rows a column may be empty. `closed` says that the page before ended
    with a rule: what stands above the first number is of its row, which is centred.
    """
    head = head_of(page, header, painted)
    body = cut_below_rows(body, header)
    everything = [w for line in (*header, *body) for w in line]
    if not body or not everything:
        return None
    left, top, right, bottom = bounding_box(everything)
    columns, body = _find_columns(header, body, known, before, (left, right + 1), head)
    if (head is None and len(columns) - 1 < FEWEST_COLUMNS) or not body:
        return None
    ends_head = before is not None and _head_end(body, before) == len(body)
    if known and not ends_head and not any(len(segments(line)) > 1 for line in body):
        return None
    columns[0], columns[-1] = min(columns[0], left), max(columns[-1], right + 1)
    starts, drawn = find_rows(page, header, body, columns, before, rules, closed, room_below(head, before, painted))
    bottom = max(w.bottom for line in body for w in line)
    if head is not None:
        ys = [head.rows[-1], *band_tops(bands)[1:], *starts[not bands :], bottom]
        table = compose_table(page, columns, ys, drawn, [w for line in (*bands, *body) for w in line])
        table = below_head(head, table)
    else:
        ys = [*([top] if header else []), *band_tops(bands), *starts, bottom]
        table = compose_table(page, columns, ys, drawn, [w for line in (*header, *bands, *body) for w in line])
        table = part_heads(table)
    return replace(table, level=before is not None and are_level(before))


def _find_columns(
    header: Sequence[Line],
    body: Sequence[Line],
    known: Sequence[float] | None,
    before: Table | None,
    sides: tuple[float, float],
    head: Table | None,
) -> tuple[list[float], Sequence[Line]]:
    """The columns of a table that lies between two sides, and its body without the prose below it."""
    if head is not None:
        return list(head.columns), cut_at_prose(body, head.columns)
    rows = without_numbered_titles(_without_sums(body)) or _without_sums(body)
    heads = without_spanning(header)
    columns = _known_columns(known, rows) if known else find_columns_below(heads, rows, *sides)
    if not known and before is not None and same_header(header, before):
        alike = _known_columns(before.columns, rows)
        if fits(rows, alike):
            return alike, cut_at_prose(body, alike)
    body = cut_at_prose(body, columns)
    words = [w for line in body for w in line]
    columns = columns if known else join_stretched(columns, heads, body)
    columns = join_marks(clear_heads(columns, header, words), heads, words)
    return (join_crossed(columns, header, body) if header else columns), body


def _without_sums(body: Sequence[Line]) -> list[Line]:
    """The lines of the body without the labels of sums, which stand over several columns."""
    return [words for line in body if (words := without_sum_label(line))]


def _known_columns(known: Sequence[float], body: Sequence[Line]) -> list[float]:
    """The columns of the table that goes on, where its white lies in the body: words may end elsewhere than above."""
    moved = list(known)
    for i, x in enumerate(known[1:-1], 1):
        if not fits(body, [known[0], x, known[-1]]):
            over = [w for line in body for w in line if w.x0 < x < w.x1]
            places = [min((w.x0 for w in over), default=x) - 1, max((w.x1 for w in over), default=x) + 1]
            free = [p for p in places if moved[i - 1] < p < known[i + 1] and fits(body, [known[0], p, known[-1]])]
            moved[i] = free[0] if free else x
    return moved
