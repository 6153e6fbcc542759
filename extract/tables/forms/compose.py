"""A form as a table: labels, values beside them, at times second labels and values."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line, bounding_box
from extract.page import Page
from extract.standing import between_sides
from extract.tables.forms.sides import Sides, is_label
from extract.tables.table import Cell, Table
from normalise.headers import PAIR, match_words


def compose_form(
    page: Page, sides: Sides, ends: tuple[float, float], ys: Sequence[float], rows: Sequence[Sequence[Line]]
) -> Table:
    """The table of the lines of each row; a value without a second label beside it goes on over the places of these.

    Args:
        page: the page the form is on.
        sides: where its labels and values begin.
        ends: its left and right side.
        ys: the tops of its rows, and its bottom.
        rows: the lines of each row.
    """
    columns = (ends[0], *sides.columns(), ends[1])
    cells: list[Cell] = []
    tops: list[float] = []
    for row, (top, bottom) in zip(rows, pairwise(ys), strict=True):
        starts = [*range(len(columns) - 1)] if sides.has_second(row) else [0, 1]
        inner = _inner_rows(sides, row)
        levels = [top, *(min(w.top for w in lines[0]) for lines in inner[1:]), bottom]
        for a, b in pairwise([*starts, len(columns) - 1]):
            left = columns[a] if a else float("-inf")
            right = columns[b] if b < len(columns) - 1 else float("inf")
            parts = [(0, len(inner), row)] if a == 0 else [(i, 1, lines) for i, lines in enumerate(inner)]
            for i, span, lines in parts:
                words = tuple(between_sides((w for line in lines for w in line), left, right))
                box = (columns[a], levels[i], columns[b], levels[i + span])
                cells.append(Cell(len(tops) + i, a, span, b - a, box, words))
        tops += levels[:-1]
    x0, _, x1, _ = bounding_box([w for row in rows for line in row for w in line])
    box = (min(x0, ends[0]), ys[0], max(x1, ends[1]), ys[-1])
    return Table(page.number, box, columns, (*tops, ys[-1]), tuple(cells), False)


def _inner_rows(sides: Sides, row: Sequence[Line]) -> list[Sequence[Line]]:
    """The rows of the small table beside a label, its heads first; the row itself where beside it stands none.

    Each place has a head there, `Pokazatelj | Početno | Ciljano`, and not labels with their values; or each row has a
    label of its own, `Iznos:` over `Izvor:`. What a page break left of it has no label at all or the rest of one, and
    may begin with the rest of the row above.
    """
    texts, label = [sides.places([line]) for line in row], sides.label(row)
    rest = not label[:1].isupper() and not any(map(is_label, texts[0]))
    starts = [i for i, (name, *others) in enumerate(texts) if name and not name[0].islower() and any(others)]
    named = [i for i, (name, *_) in enumerate(texts) if name.endswith(":")]
    if sides.has_second(row) and len(named) > 1 and not named[0]:
        return [row[a:b] for a, b in pairwise([*named, len(row)])]
    if rest and starts[:1] != [0]:
        starts = [0, *starts]
    if len(starts) < 2 or starts[0]:
        return [row]
    headed = all(match_words(text)[1] >= PAIR for text in sides.places(row[: starts[1]]))
    return [row[a:b] for a, b in pairwise([*starts, len(row)])] if headed or rest else [row]
