"""Rows without a colour below heads on coloured areas, in the columns that these show."""

from collections.abc import Sequence

from extract.lines import Line
from extract.page import Page
from extract.tables.table import Table
from extract.tables.white.padded_rows import room_of


def with_painted(
    page: Page, found: Sequence[tuple[int, int]], lines: Sequence[Line], painted: Sequence[Table]
) -> list[tuple[int, int]]:
    """Where headers stand, painted ones as their areas show: (first line, line after the last) of each."""
    spans = []
    for head in _on(page, painted):
        held = [i for i, line in enumerate(lines) if _stands_in(line, head)]
        if held:
            spans.append((held[0], held[-1] + 1))
    others = [(a, b) for a, b in found if not any(a < end and start < b for start, end in spans)]
    return sorted([*spans, *others])


def head_of(page: Page, header: Sequence[Line], painted: Sequence[Table]) -> Table | None:
    """The painted heads that the lines of a header are."""
    return next(
        (head for head in _on(page, painted) if header and all(_stands_in(line, head) for line in header)), None
    )


def lone_heads(page: Page, header: Sequence[Line], painted: Sequence[Table]) -> list[Table]:
    """The painted heads that the lines of a header are, if no row below them is painted."""
    head = head_of(page, header, painted)
    return [head] if head is not None and all(f.top < head.box[3] for f in page.fills) else []


def room_below(head: Table | None, before: Table | None, painted: Sequence[Table]) -> float | None:
    """The white between the texts of two cells below painted heads, or those over a table that goes on."""
    inner = before.columns[1:-1] if before is not None else ()
    head = head or next((h for h in reversed(painted) if h.columns[1:-1] == inner), None)
    return room_of(head) if head is not None else None


def _on(page: Page, painted: Sequence[Table]) -> list[Table]:
    return [head for head in painted if head.page == page.number]


def _stands_in(line: Line, head: Table) -> bool:
    """Whether a line begins within the area of heads."""
    x0, top, x1, bottom = head.box
    return x0 <= line[0].x0 < x1 and top <= (line[0].top + line[0].bottom) / 2 < bottom
