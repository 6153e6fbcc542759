"""Tables with horizontal rules only: the columns come from the white between the words."""

from collections.abc import Sequence
from itertools import pairwise

from extract.groups import SNAP
from extract.lines import all_bold, bounding_box, group_lines, text_of
from extract.page import Edge, Page, Word
from extract.tables.across.cut_below import ROW_REACH, columns_below, lines_below
from extract.tables.across.intervals import FEWEST_COLUMNS, LONGEST_BAND, Intervals, is_body, read_intervals, split_runs
from extract.tables.across.painted import rows_below, split_at_heads
from extract.tables.across.wide_rules import widen_rules
from extract.tables.across.widths import SAME_SIDE, levels_of, same_width
from extract.tables.compose import compose_table
from extract.tables.drawn.drawings import has_scale
from extract.tables.heads.cut_header import compose_cut_header
from extract.tables.heads.goal_lines import names_goal_beside, numbered_title
from extract.tables.heads.header_lines import LARGER, are_header, find_headers
from extract.tables.heads.over_figures import join_crossed, join_marks, span_heads, span_panels, without_spanning
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.ruled_heads import at_rule_ends, span_over_rules, without_ruled_heads
from extract.tables.table import Table
from extract.tables.white.figure_columns import find_figure_columns
from extract.tables.white.figures import HALF, find_figure_rows, is_contents
from extract.tables.white.row_starts import rows_between
from extract.tables.white.space import find_gutters, fits, is_band, join_spans, runs_over, segments
from extract.tables.white.white_rows import without_sum_label
from normalise.headers import is_note
from normalise.headings import parse_heading

FEWEST_FIGURES = 2
"""The same where lines of figures give the columns."""


def find_stacks(page: Page, words: Sequence[Word], edges: Sequence[Edge], painted: Sequence[Table] = ()) -> list[Table]:
    """Tables made of horizontal rules of the same width below each other, and of shorter ones between them.

    Args:
        page: the page.
        words: outside tables and running heads.
        edges: horizontals that are of no other table.
        painted: heads on coloured areas, which show the columns of the rows below them.
    """
    rules, drawn = levels_of(edges), levels_of(page.edges)
    heads = [head for head in painted if head.page == page.number]
    tables: list[Table] = []
    for group in same_width(rules):
        x0, x1 = min(e.x0 for e in group), max(e.x1 for e in group)
        top, bottom = min(e.top for e in group), max(e.top for e in group)
        within = [e for e in rules if e.x0 >= x0 - SAME_SIDE and e.x1 <= x1 + SAME_SIDE and top <= e.top]
        within = [e for e in within if e.top <= bottom or e.x0 <= x0 + SAME_SIDE or e.x1 >= x1 - SAME_SIDE]
        beside = [t for t in tables if t.box[0] < x1 and x0 < t.box[2]]
        lines = [e for e in drawn if x0 <= e.x0 and e.x1 <= x1 and top <= e.top <= bottom]
        if not any(t.box[1] < bottom and top < t.box[3] for t in beside) and not has_scale(words, lines):
            tables += _build_tables(page, words, read_intervals(words, x0, x1, within), heads)
    return tables


def _build_tables(page: Page, words: Sequence[Word], stack: Intervals, heads: Sequence[Table]) -> list[Table]:
    """The tables between the rules: runs of intervals that share columns, bands between them included."""
    tables: list[Table] = []
    for run, head in (part for whole in split_runs(stack) for part in split_at_heads(whole, stack, heads)):
        table = None
        if tables and run and not is_band(stack.rows[run[-1]]) and all(is_band(stack.rows[i]) for i in run[:-1]):
            ys = [*(stack.tops[i] for i in run), stack.ends[run[-1]]]
            table = compose_cut_header([stack.rows[i] for i in run], ys, tables)
        table = table or (rows_below(page, stack, run, head) if head else None)
        table = table or _build_table(page, words, stack, run, tables[-1].columns if tables else ())
        if table is not None:
            tables.append(table)
    return tables


def _build_table(
    page: Page, words: Sequence[Word], stack: Intervals, run: list[int], above: Sequence[float]
) -> Table | None:
    """The table of a run of intervals; None where they have no columns. `above` are those of the table above it."""
    rows, ends = stack.rows, stack.ends
    bands: list[int] = []
    while run and is_band(rows[run[-1]]) and not _ends_cell(rows[run[-1]], [rows[i] for i in run[:-1]]):
        bands.insert(0, run.pop())
    run = _without_text_above(run, rows, stack.x0, stack.x1)
    known = above if len(run) == 1 and above and _is_header_in(rows[run[0]], above) else ()
    if len(run) < 2 and not (known and _has_rows_below(words, ends[(bands or run)[-1]], known)):
        return None
    held = [w for i in run for w in rows[i]]
    lines = [line for i in run for line in group_lines(rows[i])]
    figures = find_figure_columns(lines, stack.x0, stack.x1) if not known else None
    below = lines_below(words, stack, ends[(bands or run)[-1]])
    columns = known or figures or _find_columns(stack, run, next(iter(below), ()))
    body = [i for i in run if is_body(rows[i])]
    only = below if not body else group_lines(rows[body[0]]) if len(body) == 1 else []
    if not known and not figures and only:
        heads = [line for i in run if i not in body and not is_band(rows[i]) for line in group_lines(rows[i])]
        columns = columns_below(columns, only, heads)
    contents = len(columns) == 3 and is_contents(group_lines(held))
    if contents or len(columns) - 1 < (FEWEST_FIGURES if figures else FEWEST_COLUMNS):
        return None
    ends_page = all(w.top < ends[(bands or run)[-1]] for w in words) and all(_is_heading(rows[i]) for i in bands)
    if bands and not figures and (ends_page or _goes_on(words, ends[bands[-1]], columns)):
        run += bands
        held += [w for i in bands for w in rows[i]]
    divided = any(is_band(rows[i]) for i in run[1:])  # bands are rows that rules divide from others
    alone = not divided and not any(is_body(rows[i]) and is_body(rows[k]) for i, k in pairwise(run))
    inner = [
        find_figure_rows(rows[i], columns, FEWEST_FIGURES)[1:] if figures else rows_between(rows[i], columns, alone)
        for i in run
    ]
    tops = [y for i, more in zip(run, inner, strict=True) for y in (stack.tops[i], *more)]
    drawn = widen_rules(stack.rules, columns, held) if figures else stack.rules
    table = compose_table(page, columns, [*tops, ends[run[-1]]], drawn, held)
    table = span_over_rules(table, drawn)
    return span_panels(span_heads(table)) if figures else part_heads(table)


def _ends_cell(row: Sequence[Word], header: Sequence[Sequence[Word]]) -> bool:
    """Whether words below a header alone end a cell that a page cut: plain ones below one head, but the first."""
    lines = [line for words in header for line in group_lines(words)]
    if not lines or any(w.bold for w in row) or not are_header(lines):
        return False
    heads = join_spans(sorted(span for line in lines for span in segments(line)))
    left, _, right, _ = bounding_box(row)
    return left > heads[0][1] and sum(a < right and left < b for a, b in heads) <= 1


def _is_heading(row: Sequence[Word]) -> bool:
    """Whether the words across the columns are a heading: in bold, or with the label or the number of a goal."""
    said = text_of(row)
    heading = parse_heading(said)
    numbered = heading.number is not None and heading.start < len(said) and not is_note(said[heading.start :])
    return all_bold(row) or heading.labelled or numbered


def _find_columns(stack: Intervals, run: Sequence[int], below: Sequence[Word]) -> list[float]:
    """The columns of a run of intervals: the white between their words, heads over several columns left out.

    Labels of sums alone, and titles, have none. `below` is the line of a row that may go on: it has the same columns.
    """
    run = _without_details(run, stack.rows, stack.x0, stack.x1)
    run = [i for i in run if not _names_goal(stack.rows[i])] or run
    rows = [
        without_ruled_heads(stack.rows[i], stack.rows[k], stack.ends[i], stack.rules, i == run[0])
        for i, k in pairwise(run)
    ] + [stack.rows[i] for i in run[-1:]]
    rows = [row for row in map(without_sum_label, rows) if row]
    if not rows:
        return [stack.x0, stack.x1]
    if are_header(lines := group_lines(rows[0])):
        rows[0] = [w for line in without_spanning(lines) for w in line]
    columns = find_gutters(rows, stack.x0, stack.x1, bands=True)
    if below and not fits([below], columns):
        shared = find_gutters([*rows, below], stack.x0, stack.x1, bands=True)
        if len(shared) == len(columns) and fits([below], shared):
            columns, rows = shared, [*rows, below]
    plain = [row for row in rows if not is_band(row)]
    heavy = [all_bold(row) for row in plain]
    body = next((k for k, row in enumerate(plain) if k and not heavy[k] and not _is_head(row, heavy[0])), len(plain))
    heads = [line for row in plain[:body] for line in group_lines(row)]
    columns = join_marks(columns, heads, [w for row in plain[body:] for w in row])
    columns = join_crossed(columns, heads, [line for row in plain[body:] for line in group_lines(row)])
    return at_rule_ends(columns, plain, stack.rules)


def _is_head(row: Sequence[Word], heavy: bool) -> bool:
    """Whether a row in plain letters is one of a header's, which is not `heavy`."""
    return not heavy and are_header(group_lines(row))


def _names_goal(row: Sequence[Word]) -> bool:
    """Whether the words between two rules are a title beside its number, or a goal beside what is said of it."""
    lines = group_lines(row)
    return bool(lines) and (numbered_title(row) is not None or names_goal_beside(lines[0]))


def _without_details(run: Sequence[int], rows: Sequence[Sequence[Word]], x0: float, x1: float) -> list[int]:
    """The intervals without those between a heading and the header below it, which has more columns.

    They say something of the goal: `Period: 2025   Tip mere: podsticajna`.
    """
    left_out: set[int] = set()
    between: list[int] | None = None
    for i in run:
        if is_band(rows[i]):
            between = [] if _is_heading(rows[i]) else between
        elif between is not None:
            if are_header(group_lines(rows[i])):
                columns = len(find_gutters([rows[i]], x0, x1))
                left_out |= {k for k in between if len(find_gutters([rows[k]], x0, x1)) < columns}
            between.append(i)
    return [i for i in run if i not in left_out]


def _is_header_in(row: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether the words between two rules are a header that stands in the columns."""
    lines = group_lines(row)
    return bool(find_headers(lines)) and fits(lines, columns)


def _without_text_above(run: list[int], rows: Sequence[Sequence[Word]], x0: float, x1: float) -> list[int]:
    """The intervals without the first, where that is text below the rule of a running head.

    Its lines run over the gutters, or it is a title: in larger type than the rows.
    """
    if len(run) < 2:
        return run
    lines, rest = group_lines(rows[run[0]]), [rows[i] for i in run[1:]]
    sizes = sorted(w.size for row in rest for w in row)
    if is_band(rows[run[0]]) and min(w.size for w in rows[run[0]]) > LARGER * sizes[len(sizes) // 2]:
        return run[1:]
    if len(lines) <= LONGEST_BAND:
        return run
    columns = find_gutters(rest, x0, x1, bands=True)
    crossing = sum(any(runs_over(line, x) for x in columns[1:-1]) for line in lines)
    return run[1:] if crossing > HALF * len(lines) else run


def _has_rows_below(words: Sequence[Word], end: float, columns: Sequence[float]) -> bool:
    """Whether rows may follow a header: one stands below it, or the page ends there."""
    return _goes_on(words, end, columns) or not any(w.top >= end - SNAP for w in words)


def _goes_on(words: Sequence[Word], end: float, columns: Sequence[float]) -> bool:
    """Whether a row without a rule below it follows closely: its first line stands in several of the columns."""
    inside = [w for w in words if columns[0] - SNAP <= w.x0 and w.x1 <= columns[-1] + SNAP and w.top >= end - SNAP]
    lines = group_lines(inside)[:1]
    return any(
        min(w.top for w in line) - end <= ROW_REACH * (line[0].bottom - line[0].top)
        and len(segments(line)) > 1
        and fits([line], columns)
        for line in lines
    )
