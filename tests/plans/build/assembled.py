"""Documents put together from content and columns: goals as bands, headings, merged cells, or rows of forms."""

from collections.abc import Callable, Sequence

from .blocks import Doc, Grid, band
from .columns import Col, heads
from .html import widths
from .layout import Cell, Row, activity_rows, acts, cell, header_rows, truth, under, walk
from .tree import Content, Goal, Numbering, Path

Pieces = Sequence[str | Grid | tuple[str, str]]
"""Text, tables that are no plan, and (kind, text)."""
Chooser = Callable[[Path], list[Col]]


def info(rows: Sequence[Sequence[str]], head: Sequence[str], shares: list[float]) -> Grid:
    """A table that is no plan."""
    return Grid(shares, [[Cell((h,), css="h") for h in head]], [[Cell((x,)) for x in r] for r in rows])


def add(doc: Doc, pieces: Pieces) -> None:
    """What stands before or after the plan."""
    for piece in pieces:
        if isinstance(piece, Grid):
            doc.blocks.append(("table", piece))
        elif isinstance(piece, tuple):
            doc.add(*piece)
        else:
            doc.add("plain", piece)


def rows_of(goal: Goal, path: Path, numbering: Numbering, columns: list[Col]) -> list[Row]:
    """The rows of a goal's own activities."""
    return [r for k, a in enumerate(acts(goal)) for r in activity_rows(a, numbering((*path, k), True), columns)]


def banded(
    plan: Content,
    columns: list[Col],
    numbering: Numbering,
    labels: Sequence[str],
    script: str,
    before: Pieces = (),
    after: Pieces = (),
    repeat: bool = True,
) -> Doc:
    """One table, each goal a row over it."""
    doc = Doc(truth(plan, script, numbering, columns), plan.language, script)
    doc.add("title", plan.plan["title"])
    add(doc, before)
    body: list[Row] = []
    for path, goal in walk(plan.goals):
        body.append(band(labels[len(path) - 1].format(n=numbering(path, False)) + goal.title, len(columns)))
        body += rows_of(goal, path, numbering, columns)
    doc.rows(widths(columns), header_rows(columns), body, repeat)
    add(doc, after)
    return doc


def headed(
    plan: Content,
    choose: Chooser,
    numbering: Numbering,
    labels: Sequence[str],
    script: str,
    before: Pieces = (),
    after: Pieces = (),
    above: Pieces = (),
) -> Doc:
    """A heading for each goal and a table below it in columns of its own; `above` stands between them."""
    doc = Doc(truth(plan, script, numbering, [], deep=choose), plan.language, script)
    doc.add("title", plan.plan["title"])
    add(doc, before)
    for path, goal in walk(plan.goals):
        doc.add("h3" if len(path) > 1 else "h2", labels[len(path) - 1].format(n=numbering(path, False)) + goal.title)
        if acts(goal):
            add(doc, above)
            doc.grid(choose(path), rows_of(goal, path, numbering, choose(path)))
    add(doc, after)
    return doc


def merged(
    plan: Content,
    columns: list[Col],
    numbering: Numbering,
    goal_heads: Sequence[tuple[str, float, str]],
    script: str,
    before: Pieces = (),
    repeat: bool = True,
) -> Doc:
    """Goals in merged cells before their activities: header, width and mark of each level's column."""
    doc = Doc(truth(plan, script, numbering, columns), plan.language, script)
    doc.add("title", plan.plan["title"])
    add(doc, before)

    def below(goal: Goal, path: Path) -> list[Row]:
        inner = [g for g in goal.below if isinstance(g, Goal)]
        rows = [r for k, g in enumerate(inner) for r in below(g, (*path, k))]
        rows = rows or rows_of(goal, path, numbering, columns)
        return under([cell(goal_heads[len(path) - 1][2].format(n=numbering(path, False)) + goal.title)], rows)

    body = [r for k, g in enumerate(plan.goals) for r in below(g, (k,))]
    shares = widths(columns, *(width for _, width, _ in goal_heads))
    doc.rows(shares, header_rows(columns, [heads(head) for head, _, _ in goal_heads]), body, repeat)
    return doc


def forms(
    plan: Content,
    lines: list[Col],
    numbering: Numbering,
    goal_labels: tuple[str, str],
    script: str,
    shares: list[float],
    before: Pieces = (),
) -> Doc:
    """A table of labels and values for each activity; its two goals are its first rows."""
    doc = Doc(truth(plan, script, numbering, lines), plan.language, script)
    doc.add("title", plan.plan["title"])
    add(doc, before)
    for path, goal in walk(plan.goals):
        for k, a in enumerate(acts(goal)):
            number = numbering((*path, k), True)
            titles = (f"{path[0] + 1}. {plan.goals[path[0]].title}", f"{numbering(path, False)}. {goal.title}")
            rows = [[cell(label, "b l"), cell(title)] for label, title in zip(goal_labels, titles, strict=True)]
            rows += [[cell(x.head[0], "b l"), Cell(tuple(x.prints(a, number)))] for x in lines]
            doc.rows(shares, [], rows, False)
    return doc
