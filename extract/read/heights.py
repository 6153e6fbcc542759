"""Filled areas by where they lie on the page: one with a map or a chart has thousands of them."""

from collections.abc import Iterable

from extract.read.drawing import Area

ROW = 40.0
"""Points of height that one row holds: about two lines of a table."""
FEW = 60
"""Areas up to which looking at all is quicker than finding their rows."""
LAST = 400
"""Row of what lies below any page, or is said to."""


class AreasByHeight:
    """Areas in rows of the page's height, asked for those that may reach into a part of it."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._all = list(areas)
        self._rows: dict[int, list[Area]] = {}
        for area in self._all if len(self._all) > FEW else ():
            for row in _rows(area.top, area.bottom):
                self._rows.setdefault(row, []).append(area)

    def near(self, top: float, bottom: float) -> list[Area]:
        """The areas that may reach into a height (in points from the top of the page); all that do are among them."""
        if not self._rows:
            return self._all
        rows = [self._rows[row] for row in _rows(top, bottom) if row in self._rows]
        return rows[0] if len(rows) == 1 else list(dict.fromkeys(area for row in rows for area in row))


def _rows(top: float, bottom: float) -> range:
    first, last = (int(max(-1.0, min(y / ROW, LAST))) for y in (top, bottom))
    return range(first, last + 1)
