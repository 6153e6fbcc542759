"""The tables of a page: from drawn rules first, then from white space where rules do not settle it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extract.groups import SNAP
from extract.lines import group_lines, upright_lines
from extract.page import Edge, Page, Word
from extract.standing import outside
from extract.tables.across.alike import share_columns
from extract.tables.across.known import Columns, find_known, is_within, known_columns
from extract.tables.across.stacks import find_stacks
from extract.tables.across.topless import with_header
from extract.tables.bare.figures import find_bare_figures
from extract.tables.bare.find import find_bare
from extract.tables.bare.texts import find_bare_texts
from extract.tables.compose import fill_grid
from extract.tables.cut_rows import Above, compose_cut_row, cut_row, end_of_page, with_empty_columns
from extract.tables.drawn.borders import fixed_rules, without_borders
from extract.tables.drawn.broken_uprights import join_uprights
from extract.tables.drawn.drawings import is_diagram, without_frames
from extract.tables.drawn.nested import nest, nest_repeated
from extract.tables.drawn.open_columns import has_open_columns
from extract.tables.drawn.open_forms import rules_of_form
from extract.tables.drawn.open_rows import has_open_rows, rules_of_padded
from extract.tables.drawn.overflow import hold_overflow, with_cut_cells
from extract.tables.drawn.painted_heads import find_painted_head, is_over_rules, level_sides
from extract.tables.drawn.rules import attach_sides, build_grid, group_edges
from extract.tables.drawn.run_over import join_overrun
from extract.tables.drawn.seams import (
    count_seams,
    is_painted,
    visible_edges,
    with_seams,
    without_white_rows,
)
from extract.tables.drawn.shades import hides_columns, open_rules
from extract.tables.drawn.split import split_rows, split_table
from extract.tables.drawn.stripes import join_stripes
from extract.tables.drawn.unpainted import with_unpainted
from extract.tables.drawn.wide_rows import sides_of_wide
from extract.tables.extend import extend_table
from extract.tables.forms.bare import find_bare_forms
from extract.tables.forms.labelled import find_labelled
from extract.tables.heads.header_lines import begins_with_header
from extract.tables.printed_again import rows_printed_again
from extract.tables.running import find_running
from extract.tables.table import Table
from extract.tables.white.space import fits


@dataclass(frozen=True, slots=True)
class PageTables:
    """A page, its tables from top to bottom, and its running lines, which belong to none of them."""

    page: Page
    tables: tuple[Table, ...]
    running: tuple[tuple[Word, ...], ...] = ()


def find_tables(page: Page) -> tuple[Table, ...]:
    """The tables of one page, top to bottom, every word within one given to exactly one cell."""
    return find_document_tables([page])[0].tables


def find_document_tables(pages: Sequence[Page], running_heads: Sequence[str] = ()) -> list[PageTables]:
    """The tables of all pages as they lie on each.

    Rules come first. Tables without rules are looked for among the other words, running heads left out;
    one that reaches the end of its page may go on on the next without a header.

    Args:
        pages: of one document, in order.
        running_heads: patterns of whole lines in the margins that a format names.
    """
    pages = without_borders(pages)
    fixed = fixed_rules(pages)
    seams = count_seams(pages)
    drawn = [_find_ruled(page, seams) for page in pages]
    found, loose = nest_repeated([tables for tables, _, _ in drawn]), [rules for _, rules, _ in drawn]
    ends = [[*rules, *(e for head in heads for e in level_sides(head.box))] for _, rules, heads in drawn]
    running = find_running(pages, found, running_heads)
    words = [_outside(*of_page) for of_page in zip(pages, found, running, strict=True)]
    again = rows_printed_again(words)
    running = [[*lines, *rows] for lines, rows in zip(running, again, strict=True)]
    words = [
        [w for w in own if all(w not in row for row in rows)] if rows else own
        for own, rows in zip(words, again, strict=True)
    ]
    for find_forms in (find_labelled, find_bare_forms):
        forms = find_forms(list(zip(pages, words, ends, strict=True)))
        found = [[*tables, *form] for tables, form in zip(found, forms, strict=True)]
        words = [_left(own, form) for own, form in zip(words, forms, strict=True)]
    heads = [head for _, _, heads in drawn for head in heads]
    stacks = [_with_headers(*of_page, heads) for of_page in zip(pages, words, loose, strict=True)]
    stacks = share_columns(pages, stacks, loose)
    known = known_columns(t for tables in stacks for t in tables)
    result: list[PageTables] = []
    above: Above | None = None
    headed: Table | None = None
    for page, ruled, rules, lines, own, stacked in zip(pages, found, loose, running, words, stacks, strict=True):
        tops = [w.top for w in own]
        before = above if all(t.box[1] > min(tops, default=t.box[1]) for t in ruled) else None
        stacked = _in_known(page, own, rules, stacked, known, before.table if before else None)
        tables = ruled + _find_open(page, own, rules, stacked, before, headed, heads)
        tables.sort(key=lambda t: (t.box[1], t.box[0]))
        if tables and result and result[-1].tables:
            tables[0] = with_unpainted(page, tables[0], result[-1].tables[-1])
        tables[-1:] = [with_cut_cells(page, t) for t in tables[-1:]]
        result.append(PageTables(page, tuple(tables), tuple(map(tuple, lines))))
        if not page.is_empty:
            above = end_of_page(page, tables, own, fixed)
        headed = next((t for t in reversed(tables) if not t.ruled and begins_with_header(t, headed)), headed)
    return result


def _find_ruled(page: Page, seams: Counter[int]) -> tuple[list[Table], list[Edge], list[Table]]:
    """Tables whose rules give rows and columns, the rules that give neither, and heads painted over rows that are not.

    `seams` are rows in which filled areas meet, by place.
    """
    tables: list[Table] = []
    drawings: list[Table] = []
    open_groups: list[list[Edge]] = []
    heads: list[Table] = []
    joined = join_stripes(page, group_edges(page.edges))
    groups = [with_seams(page, g, seams, [o for o in joined if o is not g]) for g in joined]
    lone = [g[0] for g in groups if len(g) == 1 and g[0].horizontal]
    for joined_group in join_uprights(attach_sides(groups)):
        group = visible_edges(page, joined_group)
        head = find_painted_head(page, group)
        if head is not None:
            heads.append(head)
            if is_over_rules(page, head):
                open_groups.append([*group, *level_sides(head.box)])
            continue
        table = _table_of(page, group)
        if table is None or has_open_columns(page, table, lone):
            open_groups.append(group)
        elif not any(c.words for c in table.cells):
            drawings.append(table)
        elif not is_diagram(page, table, group):
            more = [*sides_of_wide(page, table), *rules_of_padded(table), *rules_of_form(table)]
            tables.append((more and _table_of(page, [*group, *more])) or table)
    tables = without_frames(tables, drawings)
    return [split_table(t) for t in nest(tables)], open_rules(page, open_groups), heads


def _table_of(page: Page, group: list[Edge]) -> Table | None:
    """The table of a group of edges; None where they are no grid, or not that of its cells."""
    grid = build_grid(group)
    if grid is not None and is_painted(page, group):
        grid = without_white_rows(grid, page)
    if grid is None or len(grid.xs) <= 2 or len(grid.slots) <= 1 or hides_columns(page, group, grid):
        return None
    return join_overrun(fill_grid(page, hold_overflow(grid, page.words, group), page.words, True))


def _with_headers(page: Page, words: list[Word], loose: Sequence[Edge], heads: Sequence[Table]) -> list[Table]:
    """The tables between horizontal rules, each with its header, which stands in no other of them."""
    stacks = find_stacks(page, words, loose, heads)
    tables = []
    for stack in stacks:
        mine = _left(words, [s for s in stacks if s is not stack])
        table = with_header(page, stack, mine, loose)
        if table is not None:
            tables.append(table)
    return tables


def _outside(page: Page, ruled: Sequence[Table], lines: Sequence[Sequence[Word]]) -> list[Word]:
    """The words of the page outside tables with upright rules and running heads."""
    taken = {id(w) for line in lines for w in line}
    taken.update([id(w) for table in ruled for cell in table.cells for w in cell.words])
    return _left([w for w in page.words if id(w) not in taken], ruled)


def _find_open(
    page: Page,
    words: list[Word],
    loose: list[Edge],
    stacked: list[Table],
    above: Above | None,
    headed: Table | None,
    painted: Sequence[Table] = (),
) -> list[Table]:
    """Tables without vertical rules: by their horizontal ones where these divide all rows, else by white space."""
    before = above.table if above else None
    cut, end = cut_row(words, loose, above)
    tables = []
    if before is not None and stacked:
        stacked = [with_empty_columns(page, stacked[0], before, words, loose), *stacked[1:]]
        tables += _rows_above(page, [w for w in words if w not in cut], loose, stacked[0], before)
    for i, table in enumerate(stacked):
        goes_on = i == 0 and before is not None and len(before.columns) == len(table.columns)
        rest = cut if goes_on and abs(table.box[1] - end) <= SNAP and fits(group_lines(cut), table.columns) else []
        mine = _left(words, [*tables, *(other for other in stacked if other is not table)])
        extended = extend_table(page, table, mine, loose, goes_on, rest, painted)
        tables.append(split_rows(extended) if has_open_rows(extended) else extended)
    outside = _left(words, tables)
    lines = upright_lines(outside)
    closed = above is not None and above.closed
    tables += find_bare(page, lines, before if not tables else None, loose, closed, headed, painted)
    left = _left(outside, tables)
    if before is not None and cut and all(w in left for w in cut):
        tables.append(compose_cut_row(page, before, cut, end))
        left = [w for w in left if w not in cut]
    if left is not outside:
        lines = upright_lines(left)
    figures = find_bare_figures(page, lines)
    return tables + figures + find_bare_texts(page, upright_lines(_left(left, figures)) if figures else lines)


def _in_known(
    page: Page,
    words: list[Word],
    rules: Sequence[Edge],
    stacked: list[Table],
    known: Sequence[Columns],
    before: Table | None,
) -> list[Table]:
    """The tables between rules, or where there are none that of known columns; so too one that goes on.

    Beside cells merged over its rows the rules of these are narrower than the table and seem to be one by themselves.
    """
    within = before is not None and len(stacked) == 1 and is_within(stacked[0].columns, before.columns)
    if stacked and not within:
        return stacked
    told = find_known(page, words, rules, [before.columns] if within and before else known, before)
    return [told] if told else stacked


def _rows_above(page: Page, words: list[Word], loose: Sequence[Edge], first: Table, before: Table) -> list[Table]:
    """The table of rows at the top of a page that end the one before, above the first one of other columns."""
    top = first.box[1]
    above = [w for w in words if w.bottom <= top + SNAP]
    told = find_known(page, above, [e for e in loose if e.top <= top + SNAP], [before.columns], None)
    return [told] if told else []


def _left(words: list[Word], tables: Sequence[Table]) -> list[Word]:
    """The words of which the middle lies in none of the tables."""
    for table in tables:
        words = outside(words, table.box)
    return words
