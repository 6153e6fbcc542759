"""First columns of goals merged over the rows of their activities, in tables whose rows only white space parts."""

from collections.abc import Sequence
from itertools import pairwise

from extract.lines import Line, bounding_box, group_lines, text_of
from extract.page import Edge, Word
from extract.standing import by_column
from extract.tables.table import Table
from extract.tables.white.centred_rows import LEVEL
from extract.tables.white.white_rows import ROW_GAP
from normalise.fields import GOAL_FIELDS
from normalise.headers import match_words
from normalise.headings import parse_heading


def count_goal_columns(header: Sequence[Line], columns: Sequence[float]) -> int:
    """How many columns at the left are headed by a goal, with activities right of them."""
    words = [w for line in header for w in line]
    texts = [text_of(held) for held in by_column(words, columns)]
    return _count_goals(texts)


def goal_columns_of(table: Table) -> int:
    """The same of a table; of one without a header the columns with cells over several rows."""
    head = [
        " ".join(w.text for c in table.cells if c.row == 0 and c.col == k for w in c.words) for k in _columns(table)
    ]
    found = _count_goals(head)
    merged = {c.col for c in table.cells if c.rowspan > 1 and c.row + c.rowspan > 2}
    return found or next((k for k in _columns(table) if k not in merged), 0)


def _columns(table: Table) -> range:
    return range(len(table.columns) - 1)


def _count_goals(texts: Sequence[str]) -> int:
    """How many of the heads at the left name goals; where none names activities, the last of them does."""
    fields = [match_words(text)[0] for text in texts]
    number = fields.index("number") if "number" in fields else 0
    if number and fields[number + 1 : number + 2] == ["activity"]:
        return number  # what stands left of the numbers of activities is said of several
    goals = next((k for k, field in enumerate(fields) if field not in GOAL_FIELDS), 0)
    done = "activity" if "activity" in fields else "measure"  # numbered measures are what is done
    if done in fields[goals : goals + 2]:
        return goals
    return goals - 1 if goals > 1 and "activity" not in fields else 0


def goal_rules(words: Sequence[Word], columns: Sequence[float], goals: int, starts: Sequence[float]) -> list[Edge]:
    """The rules between rows, each from the first column that begins a new cell there.

    Args:
        words: of the table's body.
        columns: x positions of the columns, both sides included.
        goals: how many columns at the left hold goals.
        starts: the tops of the rows.
    """
    begun = [set(_goal_rows(held, starts)) for held in by_column(words, columns[: goals + 1])]
    rules = []
    for row, y in enumerate(starts[1:], 1):
        first = next((k for k, rows in enumerate(begun) if row in rows), goals)
        rules.append(Edge(columns[first], y, columns[-1], y))
    return rules


def _goal_rows(words: Sequence[Word], starts: Sequence[float]) -> list[int]:
    """The rows at which the texts of one column of goals begin, but the first row.

    A text that begins level with a row does so at the top of its cell, as all do then.
    """
    boxes = [bounding_box([w for line in block for w in line]) for block in _blocks(group_lines(words))]
    rows = [i for i, y in enumerate(starts) if boxes and abs(boxes[0][1] - y) <= LEVEL][:1]
    level = bool(rows)
    for (_, top, _, bottom), (_, following, _, _) in pairwise(boxes):
        first = rows[-1] if rows else 0
        between = [i for i in range(first + 1, len(starts)) if starts[i] <= following + LEVEL]
        after = [i for i in between if starts[i] >= bottom - LEVEL]
        if not after:
            continue
        middle = top + bottom - starts[first]  # where the rows of a centred text end
        rows.append(after[-1] if level else min(after, key=lambda i: abs(starts[i] - middle)))
    return [i for i in rows if i]


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each text: one begins with a number or a label, or below a wide space."""
    heads = [parse_heading(text_of(line)) for line in lines]
    begins = [bool(head.number) or head.labelled for head in heads]
    spaces = [min(w.top for w in b) - max(w.bottom for w in a) for a, b in pairwise(lines)]
    usual = sorted(spaces)[len(spaces) // 4] if spaces else 0.0
    blocks: list[list[Line]] = []
    for i, line in enumerate(lines):
        apart = i and spaces[i - 1] > usual + ROW_GAP + 1
        if not i or (begins[i] if any(begins) else apart):
            blocks.append([])
        blocks[-1].append(line)
    return blocks
