# ruff: noqa: E501 - texts and style sheets stay in one line
"""From content and columns to rows of cells, and the truth of the whole document."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from .columns import Col, activity_truth, told_of
from .tree import Act, Content, Goal, Json, Numbering, Path, indicator_truth, plain


@dataclass(frozen=True)
class Cell:
    """A cell of a table: paragraphs, spans and CSS classes (`n` narrow number, `h` header, `band`, `sum`, `v` rotated)."""

    paras: tuple[str, ...] = ()
    colspan: int = 1
    rowspan: int = 1
    css: str = ""


Row = list[Cell]


def cell(text: str | list[str], css: str = "", colspan: int = 1, rowspan: int = 1) -> Cell:
    """A cell from one paragraph or several."""
    return Cell((text,) if isinstance(text, str) else tuple(text), colspan, rowspan, css)


def header_rows(columns: list[Col], before: list[tuple[str, ...]] | None = None) -> list[Row]:
    """Header rows; equal neighbours on a level are one cell, a header without lower levels spans them."""
    heads = (before or []) + [c.head for c in columns]
    css = [""] * len(before or []) + [c.css for c in columns]
    depth = max(map(len, heads))
    rows: list[Row] = [[] for _ in range(depth)]
    for level in range(depth):
        k = 0
        while k < len(heads):
            head = heads[k]
            if level >= len(head):
                k += 1
                continue
            lowest = level == len(head) - 1
            wide = 1
            while not lowest and k + wide < len(heads) and heads[k + wide][: level + 1] == head[: level + 1]:
                wide += 1
            rows[level].append(
                Cell((head[level],), wide, depth - level if lowest else 1, "h " + (css[k] if lowest else ""))
            )
            k += wide
    return rows


def activity_rows(a: Act, number: str | None, columns: list[Col]) -> list[Row]:
    """The rows of one activity: one, or one for each indicator or source of money where columns ask for lines."""
    lines = max(1, len(a.ind)) if any(c.per_indicator for c in columns) else 1
    lines = max(lines, len(a.funds)) if any(c.per_fund for c in columns) else lines
    rows: list[Row] = []
    for k in range(lines):
        row = []
        for c in columns:
            if c.per_fund:
                row.append(Cell(tuple(c.per_fund(k, a)), css=c.css))
            elif c.per_indicator:
                row.append(Cell(tuple(c.per_indicator(a.ind[k])) if a.ind else (), css=c.css))
            elif k == 0:
                row.append(Cell(tuple(c.prints(a, number)), 1, lines, c.css))
        rows.append(row)
    return rows


def under(cells: list[Cell], rows: list[Row]) -> list[Row]:
    """Rows with cells merged over all of them put before the first."""
    return [[*(replace(c, rowspan=len(rows)) for c in cells), *rows[0]], *rows[1:]]


def merge_equal(rows: list[Row], columns: list[int]) -> list[Row]:
    """Equal cells below each other in these columns become one merged cell; rows must have one cell a column."""
    out = [list(r) for r in rows]
    taken: set[tuple[int, int]] = set()
    for k in columns:
        first = 0
        for i in range(1, len(rows) + 1):
            if i == len(rows) or rows[i][k].paras != rows[first][k].paras or not rows[i][k].paras:
                out[first][k] = replace(rows[first][k], rowspan=i - first)
                taken |= {(j, k) for j in range(first + 1, i)}
                first = i
    return [[x for k, x in enumerate(r) if (i, k) not in taken] for i, r in enumerate(out)]


def walk(goals: tuple[Goal, ...], path: Path = ()) -> Iterator[tuple[Path, Goal]]:
    """All goals with their positions, in document order."""
    for k, goal in enumerate(goals):
        yield (*path, k), goal
        yield from walk(tuple(g for g in goal.below if isinstance(g, Goal)), (*path, k))


def acts(goal: Goal) -> list[Act]:
    """The activities right below a goal."""
    return [a for a in goal.below if isinstance(a, Act)]


def goal_truth(
    goal: Goal, path: Path, numbering: Numbering, columns: list[Col], deep: Any = None, printed: tuple[str, ...] = ()
) -> Json:
    """A goal with all below it as the columns tell it; `deep` chooses columns for a path, `printed` names what
    is printed of its own indicators."""
    below = [g for g in goal.below if isinstance(g, Goal)]
    cols = deep(path) if deep else columns
    return {
        "number": numbering(path, False),
        "title": plain(goal.title),
        "level": goal.level,
        "indicators": [told_of(indicator_truth(i), set(printed)) for i in goal.ind if printed],
        "goals": [goal_truth(g, (*path, k), numbering, columns, deep, printed) for k, g in enumerate(below)],
        "activities": [activity_truth(a, numbering((*path, k), True), cols) for k, a in enumerate(acts(goal))],
    }


def truth(
    content: Content,
    script: str,
    numbering: Numbering,
    columns: list[Col],
    deep: Any = None,
    printed: tuple[str, ...] = (),
    **plan: Any,
) -> Json:
    """The truth of a document; `plan` overrides facts (None: the layout does not print it)."""
    facts = {k: v for k, v in (content.plan | plan).items() if v is not None}
    return {
        "document": {"language": content.language, "script": script},
        "plan": facts,
        "goals": [goal_truth(g, (k,), numbering, columns, deep, printed) for k, g in enumerate(content.goals)],
    }


NO_PLAN: Json = {"document": {}, "plan": {}, "goals": []}
