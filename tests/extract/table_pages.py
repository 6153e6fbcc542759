"""Small pages for the tests of table finding: words where they are put, rules from drawn lines."""

from collections.abc import Iterable, Sequence

from extract.page import Edge, Page, Word
from extract.tables.table import Table

LETTER = 5.0
HEIGHT = 10.0


def put(text: str, x: float, y: float, bold: bool = False, turn: int = 0) -> list[Word]:
    """The words of a text from x on, their top at y: letters 5 points wide, blanks 2.5."""
    words = []
    for part in text.split():
        words.append(Word(part, x, y, x + LETTER * len(part), y + HEIGHT, size=10.0, bold=bold, turn=turn))
        x += LETTER * len(part) + LETTER / 2
    return words


def rows(texts: Sequence[Sequence[str]], columns: Sequence[float], y: float = 100.0, step: float = 16.0) -> list[Word]:
    """Rows of texts, each beginning at its column."""
    return [
        word
        for i, row in enumerate(texts)
        for text, x in zip(row, columns, strict=True)
        for word in put(text, x, y + i * step)
    ]


def level(y: float, x0: float = 50.0, x1: float = 350.0) -> Edge:
    """A horizontal rule."""
    return Edge(x0, y, x1, y)


def upright(x: float, top: float, bottom: float) -> Edge:
    """A vertical rule."""
    return Edge(x, top, x, bottom)


def grid(xs: Sequence[float], ys: Sequence[float]) -> list[Edge]:
    """All rules of a grid."""
    return [level(y, xs[0], xs[-1]) for y in ys] + [upright(x, ys[0], ys[-1]) for x in xs]


def page(words: Iterable[Word], edges: Iterable[Edge] = ()) -> Page:
    """A page of A4."""
    return Page(1, 595.0, 842.0, tuple(words), tuple(edges))


def texts_of(table: Table) -> list[list[str]]:
    """What each row says, cell by cell."""
    made: dict[int, list[str]] = {}
    for cell in sorted(table.cells, key=lambda c: (c.row, c.col)):
        made.setdefault(cell.row, []).append(" ".join(w.text for w in cell.words))
    return [made[row] for row in sorted(made)]


def spans_of(table: Table) -> dict[str, tuple[int, int]]:
    """Text of each filled cell -> (rowspan, colspan)."""
    return {" ".join(w.text for w in c.words): (c.rowspan, c.colspan) for c in table.cells if c.words}
