"""What the numbers of rows tell of a page break: whether the first below it begins a row or goes on with one."""

import re
from collections.abc import Sequence

from extract.columns import Column
from extract.rows import Row, RowCell
from extract.stitch.key import counterpart, data_rows, is_numbered

ITEM = re.compile(r"(?:^|\s)(\d{1,2})[.)]")
FIRST_ITEM = re.compile(r"^(\d{1,2})[.)]\s*\D")

_NUMBER_ALONE = re.compile(r"^[\d.\s]+$")
_DIGITS = re.compile(r"\d+")


def told_by_number(
    rows: Sequence[Row],
    named: tuple[RowCell | None, RowCell | None],
    key: tuple[float, float],
    columns: Sequence[Column],
    after: Sequence[Row],
) -> bool | None:
    """Whether the row goes on, where most rows have numbers and those at the break decide; None where they do not.

    Args:
        rows: before the break.
        named: the cells that name the rows above and below it.
        key: the x range of such cells.
        columns: of the table's header.
        after: rows further down.
    """
    above, here = named
    if here is None or not here.text:
        return None
    if above is not None and _completes_number([*rows[:-1], *after], above, here, key):
        return True
    numbered = sum(is_numbered(counterpart(r, key)) for r in rows)
    counted = numbered * 2 > len(data_rows(rows, key, columns))
    if counted and is_numbered(here):
        return False
    one = above is not None and is_numbered(above) and not above.merged
    return True if counted and numbered > 1 and one and not is_numbered(here) else None


def _completes_number(others: Sequence[Row], above: RowCell, below: RowCell, key: tuple[float, float]) -> bool:
    """Whether cells with nothing but numbers are two lines of one: together of as many levels as all others."""
    cells = [counterpart(r, key) for r in others if len(r) > 1]  # no band
    numbers = [c.printed for c in cells if c is not None and is_numbered(c)]
    printed = (above.printed, below.printed)
    if not numbers or not printed[0].endswith(".") or not all(map(_NUMBER_ALONE.match, (*printed, *numbers))):
        return False
    usual = {_levels(text) for text in numbers}
    return usual == {sum(map(_levels, printed))}


def _levels(number: str) -> int:
    return len(_DIGITS.findall(number))
