"""The tree of goals and activities, with ids and numbers checked."""

from collections.abc import Iterator, Sequence

from extract.placed import PlacedText
from extract.raw import RawActivity, RawCell, RawGoal, walk_goals
from normalise.letters import holds_digit
from normalise.model import Activity, Goal, Level, Place
from normalise.numbering import check_outline, mend_outline
from planoteka.build.confidence import rate_plan
from planoteka.build.confidence.observed import Observed
from planoteka.build.context import Context, places_of, read_value
from planoteka.build.fields import (
    build_chart,
    build_deadlines,
    build_indicators,
    build_other,
    build_paragraph_tasks,
    build_resources,
    build_responsible,
    build_task_rows,
    build_tasks,
    build_texts,
    read_units,
)
from planoteka.build.ids import UNSETTLED, settle_ids

COLUMNS = {
    "task": "tasks",
    "responsible": "responsible",
    "partners": "responsible",
    **dict.fromkeys(("indicator", "baseline", "target", "unit", "verification"), "indicators"),
    "deadline": "deadlines",
    "resources": "resources",
    "risks": "risks",
    "remarks": "remarks",
}
"""The field of an activity that the cells of a column are built into; those of others go to `other`."""
_BUILT = tuple(dict.fromkeys((*COLUMNS.values(), "other")))
OUTLINE_RULE = "outline_number"
"""The repair of a goal's or activity's number that can only be another."""


def build_goals(raws: Sequence[RawGoal], context: Context) -> list[Goal]:
    """The goals of a plan; numbers that are slips are put right where only one reading is possible."""
    numbers = _mend(raws, context)
    activities = (activity for goal in walk_goals(raws) for activity in goal.activities)
    context.units = read_units(c for a in activities for c in a.cells if c.column.field == "deadline")
    goals = [_goal(raw, context, f"/goals/{i}", numbers) for i, raw in enumerate(raws)]
    settle_ids(goals, context.document_id)
    rate_plan(list(_observe(raws, goals)), context)
    return goals


def _walk(raws: Sequence[RawGoal], at: str = "", depth: int = 0) -> Iterator[tuple[RawGoal | RawActivity, int, str]]:
    """Goals and activities in tree order, each with its depth and its JSON pointer."""
    for i, raw in enumerate(raws):
        here = f"{at}/goals/{i}"
        yield raw, depth, here
        yield from ((activity, depth + 1, f"{here}/activities/{j}") for j, activity in enumerate(raw.activities))
        yield from _walk(raw.goals, here, depth + 1)


def _mend(raws: Sequence[RawGoal], context: Context) -> dict[int, str | None]:
    """The number of every goal and activity, by identity, after mending; findings for what stays odd."""
    walk = [item for item in _walk(raws) if not (isinstance(item[0], RawGoal) and item[0].level == "narrative")]
    nodes, depths = [n for n, _, _ in walk], [d for _, d, _ in walk]
    mended = mend_outline([n.number for n in nodes], depths)
    numbers: dict[int, str | None] = {}
    for (node, _, at), (printed, right) in zip(walk, mended, strict=True):
        numbers[id(node)] = right or printed
        if right is not None and printed is not None:
            context.repair(OUTLINE_RULE, printed, right, f"{at}/number", _number_places(node))
        if right is None and printed is None and holds_digit(said := _number_text(node).joined):
            unread = f"What stands in the place of its number is none: {said}"
            context.find("number_unread", "warning", unread, f"{at}/number", _number_places(node))
    counted = [numbers[id(n)] for n in nodes if isinstance(n, RawActivity)]
    one_count = counted == [str(i) for i in range(1, len(counted) + 1)]  # over all goals: no gaps to tell of
    checked = [None if one_count and isinstance(n, RawActivity) else numbers[id(n)] for n in nodes]
    for note in check_outline(checked, depths):
        assert note.item is not None
        node, _, at = walk[note.item]
        context.find(note.code.replace("-", "_"), note.severity, note.message, f"{at}/number", _number_places(node))
    return numbers


def _number_places(node: RawGoal | RawActivity) -> list[Place]:
    """Where the number of a goal or activity stands, or its title where that is not known."""
    return places_of(_number_text(node) or node.title)


def _number_text(node: RawGoal | RawActivity) -> PlacedText:
    """What is printed in the place of a number."""
    return node.number_text if isinstance(node, RawActivity) else node.label


def _goal(raw: RawGoal, context: Context, at: str, numbers: dict[int, str | None]) -> Goal:
    number = numbers.get(id(raw), raw.number)
    title = read_value(raw.title)
    level: Level = raw.level or "goal"  # type: ignore[assignment]
    if not title.text:
        context.find("goal_without_title", "info", "The activities stand under no printed goal.", at)
    return Goal(
        id=UNSETTLED,
        level=level,
        number=number,
        title=title.text,
        indicators=build_indicators([c for row in raw.indicators for c in row], context, at),
        goals=[_goal(child, context, f"{at}/goals/{i}", numbers) for i, child in enumerate(raw.goals)],
        activities=[
            _activity(child, context, f"{at}/activities/{i}", numbers) for i, child in enumerate(raw.activities)
        ],
        places=title.places,
    )


def _activity(raw: RawActivity, context: Context, at: str, numbers: dict[int, str | None]) -> Activity:
    number = numbers.get(id(raw), raw.number)
    title = read_value(raw.title)
    for whole in raw.whole:
        _tell_whole(whole, context, at)
    cells = _by_field(raw)
    tasks = build_paragraph_tasks(raw.paragraphs) if raw.paragraphs else []
    tasks += build_tasks(cells["tasks"], context, at)
    tasks += build_task_rows(raw.task_rows)
    return Activity(
        id=UNSETTLED,
        number=number,
        title=title.text,
        tasks=tasks,
        responsible=build_responsible(cells["responsible"], tasks, context, at),
        indicators=build_indicators(cells["indicators"], context, at),
        deadlines=[*build_chart(raw.marks, context, at), *build_deadlines(cells["deadlines"], context, at)],
        resources=build_resources(cells["resources"], tasks, context, at),
        risks=build_texts(cells["risks"]),
        remarks=build_texts(cells["remarks"]),
        other=build_other(cells["other"], context, at),
        places=title.places,
    )


def _tell_whole(raw: RawCell, context: Context, at: str) -> None:
    """A finding for a cell of several fields, by its header or its labels, that went into the first as a whole."""
    name = COLUMNS.get(raw.column.field or "", "title")
    what = f"The header “{raw.column.printed}” names" if raw.column.header.others else "The labels in a cell name"
    said = f"{what} several fields, and nothing tells where the cell can be parted."
    context.find("fields_not_parted", "warning", said, f"{at}/{name}", places_of(raw.text))


def _by_field(raw: RawActivity) -> dict[str, list[RawCell]]:
    """The cells from which each field of the activity is built."""
    cells: dict[str, list[RawCell]] = {name: [] for name in _BUILT}
    fields = [cell.column.field for cell in raw.cells]
    indicated = "indicator" in fields
    for cell, field in zip(raw.cells, fields, strict=True):
        name = COLUMNS.get(field or "", "other")
        if name == "indicators" and not indicated:  # verification alone is a cell of its own
            name = "other"
        cells[name].append(cell)
    return cells


def _observe(
    raws: Sequence[RawGoal], goals: Sequence[Goal], above: Sequence[Goal] = (), at: str = ""
) -> Iterator[Observed]:
    """Every activity as printed beside it as built, in the plan's order."""
    for i, (raw, goal) in enumerate(zip(raws, goals, strict=True)):
        here, path = f"{at}/goals/{i}", (*above, goal)
        for j, (printed, built) in enumerate(zip(raw.activities, goal.activities, strict=True)):
            yield Observed(printed, built, path, _by_field(printed), f"{here}/activities/{j}")
        yield from _observe(raw.goals, goal.goals, path, here)
