"""Small tables, paragraphs and pages from rows of text, for tests.

In a row of text `<` is the cell at its left going on (a column span), `^` the cell above (a row span), `\\n` a
new line, and a `*` before the text makes it bold. Every letter is 5 points wide, so lines are as long as they look.
"""

from collections.abc import Sequence

from extract.layout import Block, PageLayout, Paragraph
from extract.outline import read_outline
from extract.page import Box, Edge, Page, Word
from extract.placed import Line, PlacedText
from extract.raw import RawActivity, RawGoal, RawPlan
from extract.rows import Row, table_rows
from extract.stitch import StitchedTable, StreamItem, stitch
from extract.tables import Cell, Table

LETTER, HEIGHT, LEADING, SIZE = 5.0, 10.0, 12.0, 10.0
"""Points: width of a letter, height of a word, from line to line, size of the letters."""
WIDTH = 100.0
"""Points of a column where no widths are told."""
PAGE = (600.0, 840.0)

Text = Sequence[Sequence[str]]


def build_words(
    text: str, x0: float = 50.0, top: float = 100.0, *, bold: bool = False, size: float = SIZE
) -> list[Word]:
    """The words of a text at a place, line by line."""
    words = []
    for i, line in enumerate(text.split("\n")):
        x, y = x0, top + i * LEADING
        for word in line.split(" "):
            if word:
                words.append(Word(word, x, y, x + LETTER * len(word), y + HEIGHT, size, bold))
            x += LETTER * (len(word) + 1)
    return words


def build_text(text: str, page: int = 1, x0: float = 50.0, top: float = 100.0) -> PlacedText:
    """A placed text, a line for each line."""
    lines = text.split("\n")
    return PlacedText(
        tuple(Line(page, tuple(build_words(s, x0, top + i * LEADING))) for i, s in enumerate(lines) if s.strip())
    )


def build_table(
    rows: Text,
    page: int = 1,
    widths: Sequence[float] = (),
    *,
    x0: float = 50.0,
    top: float = 100.0,
    ruled: bool = True,
    open_top: bool = False,
    open_bottom: bool = False,
) -> Table:
    """The table of rows of text."""
    widths = widths or [WIDTH] * len(rows[0])
    xs = [x0]
    for width in widths:
        xs.append(xs[-1] + width)
    ys = [top]
    for row in rows:
        ys.append(ys[-1] + 4 + LEADING * max(text.count("\n") + 1 for text in row))
    cells = []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if text in ("<", "^"):
                continue
            colspan = 1
            while c + colspan < len(row) and row[c + colspan] == "<":
                colspan += 1
            rowspan = 1
            while r + rowspan < len(rows) and rows[r + rowspan][c] == "^":
                rowspan += 1
            box: Box = (xs[c], ys[r], xs[c + colspan], ys[r + rowspan])
            words = build_words(text.lstrip("*"), xs[c] + 2, ys[r] + 2, bold=text.startswith("*"))
            cells.append(Cell(r, c, rowspan, colspan, box, tuple(words)))
    whole = (xs[0], ys[0], xs[-1], ys[-1])
    return Table(page, whole, tuple(xs), tuple(ys), tuple(cells), ruled, open_top, open_bottom)


def build_rows(rows: Text, widths: Sequence[float] = ()) -> list[Row]:
    """The rows of a table as they are read."""
    return table_rows(build_table(rows, widths=widths))


def build_stitched(rows: Text, widths: Sequence[float] = ()) -> StitchedTable:
    """A table on one page, as stitching hands it on."""
    table = build_table(rows, widths=widths)
    return StitchedTable(tuple(table_rows(table)), ((1, table.box),))


def build_paragraph(
    text: str, page: int = 1, *, bold: bool = False, size: float = SIZE, loud: bool = False
) -> Paragraph:
    """A paragraph outside tables; bold ones are loud."""
    placed = build_text(text, page, top=20.0)
    boxes = [line.box for line in placed.lines]
    box = (min(b[0] for b in boxes), boxes[0][1], max(b[2] for b in boxes), boxes[-1][3])
    return Paragraph(page, placed, box, bold, size, loud or bold)


def build_page(number: int, *parts: Table | list[Word], edges: Sequence[Edge] = ()) -> Page:
    """A page as it is read, with the words and drawn rules of tables and other words."""
    words: list[Word] = []
    lines = list(edges)
    for part in parts:
        if not isinstance(part, Table):
            words += part
            continue
        for cell in part.cells:
            words += cell.words
            x0, top, x1, bottom = cell.box
            lines += [Edge(x0, top, x1, top), Edge(x0, bottom, x1, bottom)]
            lines += [Edge(x0, top, x0, bottom), Edge(x1, top, x1, bottom)]
    return Page(number, *PAGE, tuple(words), tuple(lines))


def build_layouts(*pages: Sequence[Block]) -> list[PageLayout]:
    """Pages of blocks, numbered from 1."""
    return [PageLayout(i, tuple(blocks), ()) for i, blocks in enumerate(pages, 1)]


def stitch_pages(*pages: Text, widths: Sequence[float] = (), **options: bool) -> list[list[list[str]]]:
    """The tables of pages with a table each, stitched, as texts."""
    tables = [build_table(rows, i, widths, **options) for i, rows in enumerate(pages, 1)]
    return print_tables(stitch(build_layouts(*([t] for t in tables))))


def print_tables(stream: Sequence[StreamItem]) -> list[list[list[str]]]:
    """What the rows of the tables say; a cell over several rows is said in each."""
    return [[[c.printed for c in row] for row in item.rows] for item in stream if isinstance(item, StitchedTable)]


def read_stream(*items: StreamItem) -> RawPlan:
    """The plan of paragraphs and tables."""
    return read_outline(items)


def print_goals(goals: Sequence[RawGoal], indent: str = "") -> list[str]:
    """The tree as lines: goals as `level number title`, activities with a dash and their cells."""
    lines = []
    for goal in goals:
        lines.append(f"{indent}{goal.level} {goal.number or '?'} {_flat(goal.title)}".rstrip())
        lines += [f"{indent}  * {_cells(row)}" for row in goal.indicators]
        lines += [f"{indent}  - {print_activity(activity)}" for activity in goal.activities]
        lines += print_goals(goal.goals, indent + "  ")
    return lines


def print_activity(activity: RawActivity) -> str:
    """`number title | field: text | …`."""
    said = [f"{activity.number or '?'} {_flat(activity.title)}", *filter(None, [_cells(activity.cells)])]
    return " | ".join([*said, *(f"p: {_flat(p)}" for p in activity.paragraphs)])


def find_codes(plan: RawPlan) -> list[str]:
    """The codes of the plan's findings."""
    return [finding.code for finding in plan.findings]


def _cells(cells: Sequence) -> str:  # type: ignore[type-arg]
    return " | ".join(f"{c.column.field}: {c.cell.printed}" for c in cells)


def _flat(text: PlacedText) -> str:
    return " ".join(line.text for line in text.lines)
