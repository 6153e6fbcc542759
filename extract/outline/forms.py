"""Forms as activities, or as what is said of the goal above a table of activities."""

from collections.abc import Sequence
from dataclasses import replace

from extract.forms.find import Form
from extract.hierarchy import above_goal, column_level, names_activity, read_goal, same_goal
from extract.outline.activities import add_activity
from extract.outline.form_labels import is_list, is_outcome, with_field
from extract.outline.form_names import find_form_number
from extract.outline.reading import DETAIL, Reading
from extract.raw import RawActivity, RawCell, RawFinding, RawGoal
from normalise.codes import number_alone
from normalise.fields import GOAL_FIELDS
from normalise.headers import asks_name, described_field, describes, names_aim, only_names, rates
from normalise.headings import parse_heading


def read_form(reading: Reading, form: Form, path: Sequence[RawGoal]) -> list[RawGoal] | None:
    """A form as an activity: named by its measure or activity, else by the measure of the heading over it.

    Goals that headings over it name already say nothing new: those of the headings below them stay open.

    Args:
        reading: is added to.
        form: the form.
        path: the goals of the form before it in its table, under which it stands if it names none.

    Returns:
        The goals under which it stands; None where nothing names it.
    """
    headed = _heads_form(reading, form)
    what = None if headed else _naming_field(form)
    title = next((c for c in form.cells if c.column.field == what), None) if what else None
    if not headed and (title is None or describes(title.column.printed)):
        title = _bare_name(form) or title
        what = what or "activity"
    if title is None and not headed:
        return None
    form = _tell_outcomes(form, title)
    said = _say_kind(form, title, title is not None and bool(reading.path))
    goals = [c for c in form.cells if c.column.field in GOAL_FIELDS - {what} and c not in said]
    path = list(path if path and not goals and not headed else reading.path)
    measure = _take_headed(reading, path) if headed else None
    goals = [c for c in goals if not any(same_goal(_goal_of(c), known) for known in path)]
    if goals and (measure is None or _has_sister(path, _goal_of(goals[0]))):
        path = above_goal(path, _goal_of(goals[0]))
    for raw in goals:
        path = reading.enter_cell(path, raw)
    named = what or (measure and measure.level) or "activity"
    rest = [_beside_name(c, named) for c in form.cells if c is not title]
    rest = [with_field(c, None) if c in said else c for c in rest if c in said or c.column.field not in GOAL_FIELDS]
    reading.end_activity()
    if measure is not None:
        _add_headed(reading, path, measure, rest)
    elif title is not None and what is not None:
        add_activity(reading, path, [with_field(title, what), *rest], what)
        _add_number(reading, _number_of(title.column.printed))
    return path


def _add_number(reading: Reading, number: str | None) -> None:
    """The number of an activity whose cells have none: that in the label of its name, or in the line above the form."""
    activity, caption = reading.activity, reading.form_caption
    reading.form_caption = None
    counted = find_form_number(caption) if caption else None
    if activity is not None and activity.number is None:
        activity.number = number or counted
        if caption and counted and not number:
            activity.number_text, caption = caption.text, None
    if caption:
        said = f"Text between the plan's tables has no field: {caption.joined}"
        reading.plan.findings.append(RawFinding("text_between_tables", "info", said, tuple(caption.text.places())))


def _number_of(label: str) -> str | None:
    """The number that a label gives what it names, `Mera 1.1` or `1.1`; one that counts labels is none: `1. Naziv`."""
    heading = parse_heading(label)
    return number_alone(label) if heading.labelled or heading.start in {0, len(label)} else None


def _bare_name(form: Form) -> RawCell | None:
    """The cell whose label asks for a name and says not of what, or where the form begins of something no list has."""
    first = next((c for c in form.cells if c.column.field != "number"), None)
    asked = [c for c in form.cells if c.column.field is None and asks_name(c.column.printed)]
    return next((c for c in asked if c is first or only_names(c.column.printed)), None)


def _tell_outcomes(form: Form, title: RawCell | None) -> Form:
    """The form with what comes of the activity as its indicator, where it stands below its name and is no goal's."""
    at = form.cells.index(title) if title else -1
    return replace(
        form, cells=[with_field(c, "indicator") if i > at and is_outcome(c) else c for i, c in enumerate(form.cells)]
    )


def _say_kind(form: Form, title: RawCell | None, headed: bool) -> list[RawCell]:
    """The cells below the name that only say of what kind it is: `Prioritet | visok`.

    So do others where a heading names its goal: `Sektor | voda`; and `Cilj` is the aim of what is named above it.
    """
    below = form.cells[form.cells.index(title) + 1 :] if title else form.cells
    goals = [c for c in below if c.column.field in GOAL_FIELDS and _goal_of(c).number is None]
    return [c for c in goals if headed or rates(c.text.spaced) or (title and names_aim(c.column.printed))]


def _goal_of(raw: RawCell) -> RawGoal:
    return read_goal(raw.text, column_level(raw.column))


def _naming_field(form: Form) -> str | None:
    """The field that names what the form tells of: its measure, or the one activity that it names below it."""
    cells = {c.column.field: c for c in reversed(form.cells)}
    measure, activity = cells.get("measure"), cells.get("activity")
    if measure is not None and activity is not None and _names_one(activity, measure):
        return "activity"
    return next((f for f in ("measure", "activity", "task") if f in cells), None)


def _names_one(activity: RawCell, measure: RawCell) -> bool:
    """Whether a cell names one activity of the measure: its label asks for a name, or its number goes on."""
    above, own = (parse_heading(c.text.raw).number for c in (measure, activity))
    goes_on = above is not None and own is not None and own.startswith(f"{above}.")
    return not is_list(activity) and (goes_on or asks_name(activity.column.printed))


def _heads_form(reading: Reading, form: Form) -> bool:
    """Whether the heading right above is the measure that the form tells of: its name, with nothing below it.

    The form names no measure then, but that of a project or activity, and activities or tasks only as a list.
    """
    if not reading.path:
        return False
    goal = reading.path[-1]
    named = goal.number is not None or goal.level == "measure"
    named = named or _names_form(reading, goal)
    fields = {c.column.field for c in form.cells}
    said = [c for c in form.cells if c.column.field in {"activity", "task"}]
    lists = all(is_list(c) or (goal.level is None and describes(c.column.printed)) for c in said)
    named = named and goal.level in {"measure", None} and bool(goal.title)
    return named and goal.is_empty and (names_activity(goal.label.raw) or "measure" not in fields) and lists


def _names_form(reading: Reading, goal: RawGoal) -> bool:
    """Whether the heading of a goal is but the name of a form."""
    return any(name.text.raw.endswith(goal.title.raw) for name in reading.form_names)


def _has_sister(path: Sequence[RawGoal], goal: RawGoal) -> bool:
    """Whether a goal of the same level is on the path, both with numbers: one of the form before."""
    return goal.number is not None and any(known.number and known.level == goal.level for known in path)


def _take_headed(reading: Reading, path: list[RawGoal]) -> RawGoal:
    """Take the measure of the heading right above out of the tree and off the path: it is to be an activity."""
    measure = path.pop()
    (path[-1].goals if path else reading.plan.goals).remove(measure)
    return measure


def _add_headed(reading: Reading, path: list[RawGoal], measure: RawGoal, cells: Sequence[RawCell]) -> None:
    """The measure of a heading as the activity that the form below it tells of."""
    reading.path = list(path or reading.enter_unprinted(measure.title))
    cells, whole = reading.part(cells)
    reading.activity = RawActivity(measure.number, measure.title, measure.label, cells, whole=whole)
    reading.activity.paragraphs, reading.described = reading.described, []
    reading.path[-1].activities.append(reading.activity)


def enter_form(reading: Reading, form: Form, headed: bool) -> bool:
    """Enter the goals that a form above a table of activities names; the rest of it is named by a finding.

    Args:
        reading: is added to.
        form: the form.
        headed: whether a heading right above the form names a goal.

    Returns:
        False where neither the heading nor the form names one.
    """
    goals = [c for c in form.cells if c.column.field in GOAL_FIELDS and not describes(c.column.printed)]
    if not goals and not headed:
        return False
    for raw in goals:
        goal = read_goal(raw.text, column_level(raw.column))
        goal.number = goal.number or parse_heading(raw.column.printed).number
        reading.enter(goal)
    if details := [c.cell for c in form.cells if c not in goals]:
        reading.find(*DETAIL, details)
    return True


def _beside_name(raw: RawCell, what: str) -> RawCell:
    """A cell beside the name of a measure or activity: other activities are tasks, a description is no field."""
    if raw.column.field != "activity":
        return raw
    described = described_field(raw.column.printed) in {what, "measure"}
    return with_field(raw, None if described and not is_list(raw) else "task")
