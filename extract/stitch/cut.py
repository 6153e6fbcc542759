"""Whether a page break cut a row: numbers decide where the table has them, else what the cells tell is weighed."""

from collections.abc import Sequence

from extract.columns import Column, column_of
from extract.hierarchy import find_goal_row
from extract.rows import Row, RowCell, filled_cells
from extract.stitch.counted import FIRST_ITEM, told_by_number
from extract.stitch.key import (
    NAMES,
    column_cells,
    counterpart,
    data_rows,
    is_goal,
    is_numbered,
    key_position,
    spans_rows,
    twin_of,
)
from extract.stitch.reads_on import (
    CERTAIN,
    ENDS,
    FIGURE,
    HINT,
    LIKELY,
    SEPARATE,
    STARTS_CAPITAL,
    STARTS_SMALL,
    has_room,
    reads_on,
    text_goes_on,
    would_have_fitted,
)
from normalise.contents import reads_as_deadline
from normalise.headers import PAIR, match_words, names_sum
from normalise.script import to_latin

FEWEST_SMALL = 2
"""Cells of a column that begin with a small letter from which that tells little of a sentence."""
LONGEST_TIME = 60
"""Characters of a text that is a time and nothing else, at most."""


def row_goes_on(
    rows: Sequence[Row], row: Row, columns: Sequence[Column], open_rules: bool, after: Sequence[Row] = ()
) -> bool:
    """Whether the first row after a break is the rest of the last row before it.

    Args:
        rows: of the table before the break.
        row: the first after it.
        columns: of the table's header; none where it has no header.
        open_rules: whether the rules are open at both sides of the break.
        after: the rows below the first.
    """
    last = rows[-1]
    if len(last) == 1:  # a band, whose last words may be short
        return filled_cells(row) == [row[0]] and not is_numbered(row[0]) and text_goes_on(last[0], row[0])
    if len(row) == 1:
        return False
    if len(row) < len(last) and find_goal_row(row) is not None:
        return False
    if _parts_name(rows, row, columns):
        return True
    key = key_position(rows, columns)
    above, here = counterpart(last, key), counterpart(row, key)
    unnamed = here is not None and bool(here.text) and lacks_name(rows, key, columns)
    begun = [] if unnamed else [c for c in row if _begins_below(last, c, columns)]
    if _begins_anew(last, row, begun, columns) or (not unnamed and _is_ended(last, row)):
        return False
    counted = None if unnamed else told_by_number(rows, (above, here), key, columns, after)
    if counted is not None:
        return counted
    score = CERTAIN * (open_rules + unnamed - len(begun))
    names_more = above is not None and spans_rows(rows, above, columns)  # an activity over several rows
    if (here is None or not here.text) and not names_more and not (here is not None and here.merged):
        score += CERTAIN
    return score + _weigh_row(rows, row, columns, names_more) > 0


def _parts_name(rows: Sequence[Row], row: Row, columns: Sequence[Column]) -> bool:
    """Whether the last row has a number without a name and the row a name without a number: it had no room above.

    Where names are over several rows, it is beside a further one of them.
    """
    fields = [next((c for c in columns if c.field == field), None) for field in ("number", *NAMES)]
    number, name = fields[0], next(filter(None, fields[1:]), None)
    if number is None or name is None:
        return False
    cells = [counterpart(r, (column.x0, column.x1)) for column in (number, name) for r in (rows[-1], row)]
    said = [cell is not None and bool(cell.text) for cell in cells]
    alone = said == [True, False, False, True] and is_numbered(cells[0])
    return alone and not any(c.merged for c in column_cells(rows, name.x0, name.x1))


def _begins_anew(last: Row, row: Row, begun: Sequence[RowCell], columns: Sequence[Column]) -> bool:
    """Whether the row begins with sums, with the number of an activity, or with a goal and nothing else.

    So does one of an activity below a goal on a row of its own.
    """
    said = [c for c in row if c.text]
    if all(is_goal(c, columns) for c in last if c.text) and not all(is_goal(c, columns) for c in said):
        return True
    if any(not is_goal(c, columns) for c in begun) or (said and names_sum(said[0].printed)):
        return True
    return bool(begun) and all(is_goal(c, columns) for c in said)


def _is_ended(last: Row, row: Row) -> bool:
    """Whether a rule ends the last row beside a cell that goes on over the page: texts begin below it."""
    if not any(c.cut for c in last):
        return False
    pairs = [(twin_of(last, cell), cell) for cell in row if cell.text]
    return any(t is not None and t.text and not t.cut and STARTS_CAPITAL.match(cell.printed) for t, cell in pairs)


def _weigh_row(rows: Sequence[Row], row: Row, columns: Sequence[Column], names_more: bool) -> float:
    """What the cells at both sides of the break tell, those over several rows only of a new row."""
    last = rows[-1]
    pairs = [
        (twin, cell)
        for cell in row
        if (twin := twin_of(last, cell)) is not None
        and not (cell.merged or twin.merged)
        and not ((names_more or is_goal(cell, columns)) and spans_rows(rows, twin, columns))
    ]
    score = sum(_weigh(rows, twin, cell, len(pairs)) for twin, cell in pairs)
    score += sum(min(0.0, _weigh(rows, twin, cell, 1)) for twin, cell in _merged_pairs(last, row))
    if len(pairs) > 1 and sum(bool(cell.text) for _, cell in pairs) == 1:
        score += HINT  # nothing but the rest of one text
    return score


def _merged_pairs(last: Row, row: Row) -> list[tuple[RowCell, RowCell]]:
    """Cells over several rows at both sides of the break, with unlike texts: what begins anew tells of its row."""
    pairs = [(twin_of(last, cell), cell) for cell in row if cell.merged and cell.text]
    return [(twin, cell) for twin, cell in pairs if twin and twin.merged and twin.text and twin.printed != cell.printed]


def form_goes_on(rows: Sequence[Row], row: Row, open_rules: bool) -> bool:
    """Whether the row is the rest of a form's last row: a label with words or a number of its own begins another."""
    label = row[0]
    above = twin_of(rows[-1], label)
    if label.text and above is not None and above.text:
        return FIRST_ITEM.match(label.printed) is None and text_goes_on(above, label)
    if inner_heads(rows[-1]):
        return False
    return row_goes_on(rows, row, (), open_rules)


def inner_heads(row: Row) -> Sequence[RowCell]:
    """The heads of a small table beside a form's label: two or more, all of words that a header has."""
    cells = row[1:]
    return cells if len(cells) > 1 and all(match_words(cell.printed)[1] >= PAIR for cell in cells) else ()


def header_goes_on(head: Row, row: Row) -> bool:
    """Whether the row is the rest of a header that the break cut: its words read on from the header's."""
    filled = filled_cells(row)
    small = [c for c in filled if STARTS_SMALL.match(c.printed) or c.printed.startswith("(")]
    twins = [twin_of(head, c) for c in filled]
    return (
        bool(small)
        and all(c in small or FIGURE.match(c.printed) for c in filled)
        and all(t is not None and t.text and not ENDS.search(t.printed) for t in twins)
    )


def lacks_name(rows: Sequence[Row], key: tuple[float, float], columns: Sequence[Column]) -> bool:
    """Whether only the last row has words but not those that name it: the break moved these to the next page."""
    *before, last = rows
    named, above = data_rows(before, key, columns), counterpart(last, key)
    if above is None or above.text or above in (before or [()])[-1] or not (named or columns):
        return False
    if all(is_goal(c, columns) for c in last if c.text):  # a goal on a row of its own
        return False
    return all(r in named or len(r) == 1 or not filled_cells(r) for r in before)


def _begins_below(last: Row, cell: RowCell, columns: Sequence[Column]) -> bool:
    """Whether the cell begins with a number below an empty one: a goal or activity that begins there, no list."""
    twin = twin_of(last, cell)
    fields = {columns[i].field for i in column_of(cell, columns)}
    named = next((name for name in NAMES if any(c.field == name for c in columns)), None)
    names = not fields or bool(fields & {None, "number", "goal", "specific_goal", "measure", named})
    return twin is not None and not twin.text and names and is_numbered(cell)


def _weigh(rows: Sequence[Row], above: RowCell, below: RowCell, width: int) -> float:
    """What two cells of one column tell: above 0 the row goes on, below 0 another begins."""
    if not above.text:
        return 0.0
    if not below.text:
        return 1 / width
    if has_room(above) or all(map(_is_whole, (above, below))):
        return SEPARATE
    told = reads_on(above, below)
    if told <= 0 or not STARTS_SMALL.match(below.printed):
        return told
    return min(told, _small_weight(rows, below), HINT if would_have_fitted(above, below) else told)


def _is_whole(cell: RowCell) -> bool:
    """Whether a text is a figure or a time and nothing else: two of them are no halves of one."""
    text = cell.printed
    return bool(FIGURE.match(text)) or (len(text) <= LONGEST_TIME and reads_as_deadline(to_latin(text)))


def _small_weight(rows: Sequence[Row], cell: RowCell) -> float:
    """What a small letter may tell at most, by how many cells of the column begin with one: nothing if most do."""
    cells = column_cells(rows, cell.x0, cell.x1)
    small = sum(STARTS_SMALL.match(c.printed) is not None for c in cells)
    if small < FEWEST_SMALL:
        return LIKELY
    return 0.0 if small * 2 > len(cells) else HINT
