"""Headers at a page break: printed again, cut by it, or of a part that begins below it."""

from collections.abc import Sequence
from itertools import pairwise

from extract.columns import FEWEST_COLUMNS, LONGEST_HEADER
from extract.hierarchy import find_goal_row
from extract.rows import Row, RowCell, printed_row
from extract.stitch.key import twin_of
from extract.stitch.stitched import OpenTable
from normalise.headers import STEM, match_words

HEAD_ROWS = 8
"""Rows at the top of a table among which a repeated header is looked for."""


def halves_of_header(last: OpenTable, row: Row) -> bool:
    """Whether the last row before the break and the first after it together say what a header before it says.

    Below a head over several columns the row after the break holds the heads of these. Or each head stands in one of
    both rows, as where those that did not fit went to the next page.
    """
    above = last.rows[-1]
    pairs = [(twin_of(above, cell), cell) for cell in row]
    if len(above) == 1 or {twin for twin, _ in pairs} != {*above}:
        return False
    if not any(c.text for c in above) or not any(c.text for c in row):
        return False
    if all(twin is not None and bool(twin.text) != bool(cell.text) for twin, cell in pairs):
        return all(match_words(cell.printed)[1] >= STEM for cell in (*above, *row) if cell.text)
    over = heads_over(above, row)
    whole = [f"{'' if t in over else t.unspaced}{c.unspaced}" for t, c in pairs if t is not None]
    if max(map(len, whole)) > LONGEST_HEADER:
        return False
    return tuple(text for text in whole if text) in last.header_rows()


def heads_over(above: Row, row: Row) -> list[RowCell]:
    """The cells of the row above that stand over several of the row."""
    twins = [twin_of(above, cell) for cell in row]
    return [cell for cell in above if twins.count(cell) > 1]


def begins_part(last: OpenTable, row: Row) -> bool:
    """Whether the row before the break names a goal whose own header is the row after it.

    It has label and title beside each other, or is a band, as the one below which that header stood before.
    """
    if len(last.heads()) < 2:
        return False
    return find_goal_row(last.rows[-1]) is not None or (len(last.rows[-1]) == 1 and last.heads_band(row))


def are_forms_own(last: OpenTable, rows: Sequence[Row], repeated: int) -> bool:
    """Whether rows after the break that say what heads before it say are none of these printed again, but a form's own.

    Those of the forms before are not in the one that it cuts. Another form begins where the label that follows them
    there follows here too: of one form, the break cuts further down.
    """
    said = {printed_row(row) for row in last.rows}
    if any(printed_row(row) not in said for row in rows[:repeated]):
        return True
    if not repeated or repeated >= min(len(rows), len(last.rows)):
        return False
    return rows[repeated][0].printed.split() == last.rows[repeated][0].printed.split()


def repeated_header(last: OpenTable, next_rows: Sequence[Row]) -> int:
    """How many rows at the top of the next part say what a header and the bands over it said, in order.

    The first header of the table is printed again, or the last one where it has several; another one begins a part.
    So does the first one of the table before where this has none. Where neither is, the bands over the last row may be.
    """
    heads = last.heads() or [[r for r in last.rows[:1] if all(c.bold for c in r if c.text)]]
    first = heads[:1] if last.headers and len(heads) > 1 else []
    return max(_count_repeated(head, next_rows) for head in (*first, heads[-1], _bands_over(last.tail())))


def _bands_over(rows: Sequence[Row]) -> list[Row]:
    """The rows of one cell above each other that stand over the last row; none where it is one itself."""
    end = len(rows)
    while end and len(rows[end - 1]) > 1:
        end -= 1
    begin = end
    while begin and len(rows[begin - 1]) == 1:
        begin -= 1
    return list(rows[begin:end]) if end < len(rows) else []


def _count_repeated(rows: Sequence[Row], next_rows: Sequence[Row]) -> int:
    head = [printed_row(r) for r in rows]
    below = [printed_row([c for c in r if c not in above]) for above, r in pairwise(rows)]
    count, at = 0, 0
    for row in next_rows[:HEAD_ROWS]:
        printed = printed_row(row)
        said = enumerate(zip(head, [(), *below], strict=False))
        places = [i for i, (whole, own) in said if _says_again(printed, whole) or _says_again(printed, own)]
        later = [i for i in places if i >= at]
        if not printed or not later:
            break
        at = later[0] + 1
        count += 1
    return count


def _says_again(printed: Sequence[str], head: Sequence[str]) -> bool:
    """Whether cells say what those of a header say; some of several may have their last lines cut off."""
    if len(printed) != len(head):
        return False
    whole = sum(text == full for text, full in zip(printed, head, strict=True))
    return whole == len(head) or (
        whole > 0
        and len(head) >= FEWEST_COLUMNS
        and all(full.startswith(text) for text, full in zip(printed, head, strict=True))
    )
