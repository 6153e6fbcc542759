"""The rest of a row that a page break cut, where it stands in too few columns to be told as a table by itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.groups import SNAP
from extract.lines import all_bold, group_lines, text_of
from extract.page import Edge, Page, Word
from extract.standing import by_row
from extract.tables.across.widths import SAME_SIDE
from extract.tables.compose import compose_table
from extract.tables.drawn.borders import Place, is_fixed
from extract.tables.drawn.rules import level_with
from extract.tables.heads.header_lines import is_header_block, is_header_line
from extract.tables.heads.parted_heads import part_heads
from extract.tables.heads.ruled_heads import span_over_rules
from extract.tables.table import Table
from extract.tables.white.space import fits, is_band, segments
from extract.tables.white.white_rows import without_sum_label
from normalise.headings import parse_heading

HEADER_LINES = 4
"""Lines of a header, at most."""


@dataclass(frozen=True, slots=True)
class Above:
    """The table without upright rules that ended the page before.

    `closed` says whether a rule ends its last row, `sides` are the ends of its rules; None where it has none, or
    where other words follow it.
    """

    table: Table
    closed: bool
    sides: tuple[float, float] | None


def end_of_page(page: Page, tables: Sequence[Table], words: Sequence[Word], fixed: set[Place]) -> Above | None:
    """The table that ends a page; None where that has upright rules.

    Args:
        page: the page.
        tables: on it, from top to bottom.
        words: outside tables with upright rules and running heads.
        fixed: where rules stand at the same place on most pages: they end no row.
    """
    if not tables or tables[-1].ruled:
        return None
    table = tables[-1]
    held = [w for c in table.cells for w in c.words]
    bottom = max((w.bottom for w in held), default=table.box[3])
    rules = [e for e in page.edges if e.horizontal and e.top >= table.box[1] - SNAP and _spans(e, table)]
    last = any(w.top >= bottom for w in words)
    sides = (rules[0].x0, rules[0].x1) if rules and not last else None
    return Above(table, any(e.top >= bottom - SNAP and not is_fixed(e, fixed) for e in rules), sides)


def _spans(rule: Edge, table: Table) -> bool:
    return rule.x0 <= table.columns[0] + SAME_SIDE and rule.x1 >= table.columns[-1] - SAME_SIDE


def cut_row(words: Sequence[Word], rules: Sequence[Edge], above: Above | None) -> tuple[list[Word], float]:
    """The words at the top of the page that end the last row of the page before, and the rule below them.

    They lie in its columns, no rule ended the row there or one begins it here as well, and one of the same width ends
    it here. What stands above a header, and a heading, is none.

    Args:
        words: of the page, outside running heads.
        rules: the page's horizontals.
        above: the table that ended the page before.
    """
    if above is None or above.sides is None or not words:
        return [], 0.0
    first = min(w.top for w in words)
    left, right = above.sides
    alike = [e.top for e in rules if abs(e.x0 - left) <= SAME_SIDE and abs(e.x1 - right) <= SAME_SIDE]
    if above.closed and min(alike, default=first) >= first:
        return [], 0.0
    end = min((y for y in alike if y > first), default=0.0)
    after = min((y for y in alike if y > end + SNAP), default=float("inf"))
    rest = [w for w in words if w.bottom <= end + SNAP]
    lines, below = group_lines(rest), group_lines(w for w in words if end <= w.top < after)
    inside = all(w.turn == 0 and left - SNAP <= w.x0 and w.x1 <= right + SNAP for w in rest)
    if not rest or not inside or not fits(lines, above.table.columns):
        return [], 0.0
    if any(_is_heading(line, above.table) for line in lines) or _is_header(below):
        return [], 0.0
    return rest, end


def _is_heading(line: Sequence[Word], table: Table) -> bool:
    """Whether the line is a heading: labelled, or bold where the table's last row is not."""
    heading = parse_heading(text_of(line))
    labelled = heading.labelled and heading.level != "activity"
    last = [w for c in table.cells if c.row + c.rowspan == len(table.rows) - 1 for w in c.words]
    bold = all_bold(line) and not any(w.bold and w.x0 < line[-1].x1 and line[0].x0 < w.x1 for w in last)
    return len(segments(line)) == 1 and (labelled or bold)


def _is_header(lines: Sequence[Sequence[Word]]) -> bool:
    return bool(lines) and (any(map(is_header_line, lines[:HEADER_LINES])) or is_header_block(lines[:HEADER_LINES]))


def compose_cut_row(page: Page, above: Table, words: Sequence[Word], end: float) -> Table:
    """The rest of a row as a table of its own."""
    return compose_table(page, above.columns, [min(w.top for w in words), end], [], words)


def _is_printed_again(table: Table, above: Table) -> bool:
    """Whether a header of the table says what one of the table before says, at the same places."""
    heads = [_said(line) for line in _lines(table) if is_header_line(line)]
    return bool(heads) and heads[0] in [_said(line) for line in _lines(above)]


def _lines(table: Table) -> list[list[Word]]:
    return group_lines(w for c in table.cells for w in c.words)


def _said(line: Sequence[Word]) -> list[tuple[str, int]]:
    return [(w.text, round(w.x0 / SAME_SIDE)) for w in line]


def with_empty_columns(page: Page, table: Table, above: Table, words: Sequence[Word], rules: Sequence[Edge]) -> Table:
    """The table at the top of a page in the columns of the one that ended the page before, where some are empty in it.

    So is one below the same header, whose few rows show white within a column.

    Args:
        page: the page.
        table: the first on it, made of horizontal rules.
        above: the table that ended the page before.
        words: of the page, outside running heads.
        rules: the page's loose horizontals.
    """
    same_sides = all(abs(table.columns[i] - above.columns[i]) <= SAME_SIDE for i in (0, -1))
    again = _is_printed_again(table, above)
    last = [w for c in table.cells if c.row + c.rowspan == len(table.rows) - 1 for w in c.words]
    alone = again and is_band(last) and not fits(group_lines(last), table.columns)  # below heads narrower than it
    alike = len(table.columns) == len(above.columns)
    same = alike and all(abs(a - b) <= SNAP for a, b in zip(table.columns, above.columns, strict=True))
    if (alike and not again) or (same and not alone) or not same_sides:
        return table
    if len(table.columns) > len(above.columns) and not again:
        return table
    held = [w for c in table.cells for w in c.words]
    rows = by_row(held, table.rows)
    lines = [line for row in rows if not is_band(row) for line in group_lines(row)]
    first = any(w.bottom <= table.box[1] for w in words)
    if first or (_is_header(lines) and not again):
        return table
    said = [_said(line) for line in _lines(above)] if again else []
    rest = [without_sum_label(line) for line in lines if _said(line) not in said]  # heads stand over several columns
    if not fits(group_lines(last) if alone else rest, above.columns):
        return table
    drawn = level_with(rules, table.rows)
    composed = compose_table(page, above.columns, table.rows, drawn, held)
    return part_heads(span_over_rules(composed, drawn)) if again else composed
