"""The stream of paragraphs and tables to a tree of goals and activities, as printed."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extract.columns import Column, column_of, find_header
from extract.forms import Form, find_forms
from extract.hierarchy import is_goal_heading, name_levels, place_goal, read_goal, same_goal
from extract.layout import Paragraph
from extract.placed import PlacedText
from extract.narrative import read_narrative
from extract.raw import RawActivity, RawCell, RawFinding, RawGoal, RawPlan
from extract.rows import Row, RowCell, printed_row
from extract.stitch import StitchedTable, StreamItem
from normalise.contents import GUESSED, guess_fields
from normalise.headers import STEM, Header, is_plan_word, match_header
from normalise.headings import parse_heading
from normalise.script import fold

GOAL_FIELDS = {"goal", "specific_goal", "measure"}
ACTIVITY_FIELDS = ("activity", "task", "measure")
"""Fields whose cells may name an activity."""
WHO_WHEN = {"responsible", "deadline"}
PLAN_FIELDS = {"responsible", "deadline", "indicator", "resources", "risks", "partners", "verification"}
BAND_WIDTH = 0.8
"""Part of the table's width from which a lone cell is a band over its rows."""
LONGEST_HEADING = 400
"""Characters: longer paragraphs are text."""
FEWEST_GUESSED = 4
"""Columns and rows from which a table without a header is looked at."""
LONGEST_LABEL = 60
"""Characters of the label of a row."""
NESTED_ROWS = 1000
"""More rows than a table within a cell has."""
SUM_WORDS = ("ukupno", "svega", "sveukupno", "total", "zbir", "suma")
NO_GOAL = "no_plan_found"


@dataclass(slots=True)
class _Reader:
    """What has been read so far."""

    plan: RawPlan = field(default_factory=RawPlan)
    path: list[RawGoal] = field(default_factory=list)
    pending: list[Paragraph] = field(default_factory=list)
    announced: Paragraph | None = None  # the title of the plan or of a table, above
    columns: tuple[Column, ...] = ()
    cell_goals: dict[tuple[int, int], RawGoal] = field(default_factory=dict)
    activity: RawActivity | None = None
    key: tuple[int, ...] = ()
    rows_read: int = 0
    titled: bool = False
    header_rows: set[tuple[str, ...]] = field(default_factory=set)


def read_outline(stream: Sequence[StreamItem]) -> RawPlan:
    """Goals and activities of the document, in its order; findings for what was passed over."""
    reader = _Reader()
    skip = 0
    for position, item in enumerate(stream):
        if position < skip:
            continue
        if isinstance(item, StitchedTable):
            reader.titled = True
            _read_table(reader, item)
            continue
        narrative = read_narrative(stream, position)
        if narrative is not None:
            goal, skip = narrative
            reader.path, reader.pending = [], []
            reader.plan.goals.append(goal)
            continue
        _read_paragraph(reader, item)
    reader.plan.goals = [g for g in reader.plan.goals if _prune(g)]
    name_levels(reader.plan.goals)
    if not reader.plan.goals:
        reader.plan.findings.append(
            RawFinding(NO_GOAL, "warning", "No plan was found in this document: no table or list of activities.")
        )
    return reader.plan


def _prune(goal: RawGoal) -> bool:
    """Whether anything hangs below the goal; goals without anything below them are left out."""
    goal.goals = [g for g in goal.goals if _prune(g)]
    return bool(goal.goals or goal.activities or goal.indicators)


def _read_paragraph(reader: _Reader, paragraph: Paragraph) -> None:
    """Keep headings for the table that may follow; other text ends those that carry no label."""
    text = paragraph.joined
    heading = parse_heading(text)
    if is_goal_heading(heading) and len(text) <= LONGEST_HEADING:
        reader.pending.append(paragraph)
        reader.titled = True
        return
    wants_title = reader.pending and not parse_heading(reader.pending[-1].joined).number is None and (
        parse_heading(reader.pending[-1].joined).start >= len(reader.pending[-1].joined)
    )
    loud = paragraph.loud
    if not reader.titled and loud and not heading.number:  # the first heading of a document is its title
        reader.titled, reader.announced = True, paragraph
        return
    above, reader.announced = reader.announced, None
    goes_on = above is not None and (above.bold, above.size) == (paragraph.bold, paragraph.size) and not heading.number
    if (is_plan_word(text) and (loud or len(text) < LONGEST_HEADING / 4)) or (goes_on and loud):
        reader.pending, reader.announced = [], paragraph
    elif (loud or wants_title) and len(text) <= LONGEST_HEADING:
        reader.pending.append(paragraph)
    else:
        reader.pending = [p for p in reader.pending if is_goal_heading(parse_heading(p.joined))]


def _read_table(reader: _Reader, table: StitchedTable) -> None:
    """The rows of one table: headers, bands, activities; a table without a plan is named by a finding."""
    rows, at, seen_header = table.rows, 0, False
    waiting: list[RowCell] = []
    used = False
    inherited = reader.columns if _fits(table, reader.columns) else ()
    if not inherited and not _has_plan_header(rows):
        inherited = reader.columns = _guess_columns(reader, table)
    columns: tuple[Column, ...] = inherited
    forms = find_forms(rows)
    if forms is not None:
        _read_forms(reader, table, forms)
        return
    if not inherited and not _has_plan_header(rows) and not _only_headings(rows):
        _report_skipped(reader, table)
        reader.pending = []
        return
    width = max(r[-1].x1 for r in rows) - min(r[0].x0 for r in rows)
    while at < len(rows):
        row = rows[at]
        details = _details(row, width)
        if details:
            for cell in details:
                reader.plan.keep(cell)
            said = " ".join(c.printed for c in details)
            boxes = tuple(b for c in details for b in c.boxes)
            reader.plan.findings.append(
                RawFinding("goal_detail", "info", f"Said of the goal or measure above its activities: {said}", boxes)
            )
            at += 1
            continue
        named = _goal_row(row)
        if named is not None:
            for cell in named:
                reader.plan.keep(cell)
            _open_goals(reader, waiting, not used)
            waiting = []
            _enter(reader, _labelled_goal(*named))
            used, at = True, at + 1
            continue
        measured = _indicator_rows(rows, at) if reader.path or waiting or reader.pending else None
        if measured is not None:
            _open_goals(reader, waiting, not used)
            waiting = []
            at, cells = measured
            for raw in cells:
                reader.plan.keep(raw.cell)
            reader.path[-1].indicators.append(cells)
            used = True
            continue
        header = find_header(rows, at, not seen_header)
        if header is None and printed_row(row) in reader.header_rows:
            _note_header(reader, rows[at : at + 1])
            at += 1
            continue
        if header is not None and (not seen_header or _new_header(header[1], columns)):
            end, columns = header
            _note_header(reader, rows[at:end])
            seen_header, at = True, end
            reader.columns = columns
            continue
        band = _band(row, width)
        if band is not None and not _details(row, width):
            waiting.append(band)
            reader.plan.keep(band)
            at += 1
            continue
        if header is not None:  # the same header again
            _note_header(reader, rows[at : header[0]])
            at = header[0]
            continue
        if not columns:
            at += 1
            continue
        if waiting or reader.pending:
            _open_goals(reader, waiting, not used)
            waiting = []
        used |= _read_row(reader, row, columns)
        at += 1
    if waiting:
        _open_goals(reader, waiting, not used)
    reader.plan.areas += table.parts
    for cell in table.repeats:
        reader.plan.keep(cell)
    reader.activity, reader.key = None, ()


def _read_forms(reader: _Reader, table: StitchedTable, forms: Sequence[Form]) -> None:
    """Each form as an activity: named by its measure or activity, under the goals that it names."""
    reader.plan.areas += table.parts
    for row in table.rows:
        for cell in row:
            reader.plan.keep(cell)
    if reader.pending:
        _open_goals(reader, [], True)
    for form in forms:
        fields = {c.column.field for c in form}
        what = next((f for f in ("measure", "activity", "task") if f in fields), None)
        title = next((c for c in form if c.column.field == what), None)
        if title is None:
            _report_skipped(reader, table)
            continue
        path = list(reader.path)
        for raw in form:
            if raw.column.field in GOAL_FIELDS - {what}:
                path = _enter_cell(reader, path, raw)
        rest = [_as_task(c) if c.column.field == "activity" else c for c in form if c is not title]
        reader.activity, reader.key = None, ()
        _add_activity(reader, path, [title, *rest], what or "")
    reader.activity, reader.key = None, ()


def _as_task(raw: RawCell) -> RawCell:
    """Activities listed in the form of a measure are its tasks."""
    header = replace(raw.column.header, field="task")
    return RawCell(replace(raw.column, header=header), raw.cell, raw.row)


def _guess_columns(reader: _Reader, table: StitchedTable) -> tuple[Column, ...]:
    """The columns of a table without a header, told by its cells, with a finding; none where they tell no plan."""
    widest = max(len(r) for r in table.rows)
    rows = [r for r in table.rows if len(r) == widest]
    if widest < FEWEST_GUESSED or len(rows) < FEWEST_GUESSED or find_forms(table.rows) is not None:
        return ()
    fields = guess_fields([[r[i].printed for r in rows] for i in range(widest)])
    if fields is None:
        return ()
    reader.plan.findings.append(
        RawFinding("columns_guessed", "warning", "The table has no header: its columns were told by what they hold.")
    )
    return tuple(
        Column(cell.x0, cell.x1, (), Header(field, certainty=GUESSED))
        for cell, field in zip(rows[0], fields, strict=True)
    )


def _only_headings(rows: Sequence[Row]) -> bool:
    """Whether the table only names goals and says something of them, as above its activities on the next page."""
    width = max(r[-1].x1 for r in rows) - min(r[0].x0 for r in rows)
    bands = [_band(r, width) for r in rows]
    goals = [b for b in bands if b is not None and is_goal_heading(parse_heading(b.printed))]
    return bool(goals) and all(b is not None or _details(r, width) for r, b in zip(rows, bands, strict=True))


def _details(row: Row, width: float) -> list[RowCell]:
    """The cells of a row that says something of a goal: `Tip mere | Regulatorna`, `Period sprovođenja: 2023`."""
    filled = [c for c in row if c.text]
    if not filled or filled[-1].x1 - filled[0].x0 < BAND_WIDTH * width:
        return []
    if len(row) == 2 and len(filled) == 2 and len(filled[0].printed) <= LONGEST_LABEL:
        label = match_header((filled[0].printed,))
        if label.certainty >= STEM and label.field not in {*GOAL_FIELDS, *ACTIVITY_FIELDS, None}:
            return filled
    for cell in filled:
        label_text, colon, value = cell.printed.partition(":")
        known = match_header((label_text,))
        if not colon or not value.strip() or len(row) > 2 or known.certainty < STEM:
            return []
        if known.field in {*GOAL_FIELDS, *ACTIVITY_FIELDS, None} or len(label_text) > LONGEST_LABEL:
            return []
    return filled


def _fits(table: StitchedTable, columns: Sequence[Column]) -> bool:
    """Whether the table's rows lie in the columns of the table before it."""
    if not columns:
        return False
    row = max(table.rows, key=len)
    if len(row) != len(columns):
        return False
    shift = columns[0].x0 - row[0].x0
    return all(abs(c.x0 + shift - col.x0) < 8 for c, col in zip(row, columns, strict=True))


def _has_plan_header(rows: Sequence[Row]) -> bool:
    """Whether one of the table's headers is that of a plan: who or when beside what."""
    at, first = 0, True
    while at < len(rows):
        header = find_header(rows, at, first)
        if header is None:
            at += 1
            continue
        at, columns = header
        first = False
        if is_plan_header(columns):
            return True
    return False


def is_plan_header(columns: Sequence[Column]) -> bool:
    """Whether the columns are those of a plan's activities or of a goal's indicators."""
    fields = {c.field for c in columns}
    what = fields & {*ACTIVITY_FIELDS, *GOAL_FIELDS}
    if what and fields & WHO_WHEN and len(fields & (PLAN_FIELDS | {"task"})) >= 1 and len(columns) >= 3:
        return True
    if what and len(fields & PLAN_FIELDS) >= (2 if what & {"activity", "task"} else 3):
        return True
    return "indicator" in fields and len(fields & {"baseline", "target", "verification"}) >= 2


def _new_header(header: Sequence[Column], columns: Sequence[Column]) -> bool:
    return [c.printed for c in header] != [c.printed for c in columns]


def _note_header(reader: _Reader, rows: Sequence[Row]) -> None:
    for row in rows:
        reader.header_rows.add(printed_row(row))
        for cell in row:
            reader.plan.keep(cell)


def _report_skipped(reader: _Reader, table: StitchedTable) -> None:
    said = " | ".join(printed for printed in printed_row(table.rows[0]))[:120]
    reader.plan.findings.append(
        RawFinding("table_without_plan", "info", f"A table that is no plan was left out: {said}", table.parts)
    )


def _band(row: Row, width: float) -> RowCell | None:
    """The lone cell of a row that spans the table: a heading over the rows below it."""
    filled = [c for c in row if c.text]
    if len(filled) != 1:
        return None
    cell, heading = filled[0], parse_heading(filled[0].printed)
    if cell.x1 - cell.x0 >= BAND_WIDTH * width:
        return cell
    if cell is row[0] and cell.bold and (is_goal_heading(heading) or heading.number):
        return cell  # a heading that is short enough for the first column
    return None


def _goal_row(row: Row) -> tuple[RowCell, RowCell] | None:
    """A row that names a goal: its label and number in one cell, its title in the other."""
    filled = [c for c in row if c.text]
    if len(filled) != 2:
        return None
    heading = parse_heading(filled[0].printed)
    if is_goal_heading(heading) and heading.start >= len(filled[0].printed):
        return filled[0], filled[1]
    return None


def _labelled_goal(label: RowCell, title: RowCell) -> RawGoal:
    goal = read_goal(label.text)
    return RawGoal(goal.level, goal.number, title.text, 0.0, label.text)


def _indicator_rows(rows: Sequence[Row], at: int) -> tuple[int, list[RawCell]] | None:
    """An indicator whose row is its own header: label, name, headers of its values; the values stand below.

    Returns the row after it and its cells; None where the row is none.
    """
    row = rows[at]
    filled = [c for c in row if c.text]
    if len(filled) < 3 or match_header((filled[0].printed,)).field != "indicator" or len(filled[0].printed) > LONGEST_LABEL:
        return None
    if match_header((filled[1].printed,)).certainty > STEM:  # a header of its own kind
        return None
    heads = [(c, match_header((c.printed,))) for c in filled[2:]]
    if not all(h.field in {"baseline", "target", "unit", "verification"} for _, h in heads):
        return None
    label = match_header((filled[0].printed,))
    cells = [RawCell(Column(filled[1].x0, filled[1].x1, (filled[0].printed,), label), filled[1], at)]
    end = at + 1
    if end < len(rows):
        for value in rows[end]:
            over = [(c, h) for c, h in heads if value.overlap(c.x0, c.x1) > 0.5 * (value.x1 - value.x0)]
            if over and value.text:
                cells.append(RawCell(Column(value.x0, value.x1, (over[0][0].printed,), over[0][1]), value, at))
        end += 1
    return end, cells + [RawCell(Column(c.x0, c.x1, (c.printed,), Header(None)), c, at) for c in (filled[0], *filled[2:])]


def _open_goals(reader: _Reader, bands: Sequence[RowCell], top: bool) -> None:
    """Hang the goals of the headings above the table and of the bands in it into the tree.

    A band at the top of a table without a heading stands for the heading. One further down stands below it,
    but beside it where activities hang from the heading itself.
    """
    as_heading = 0.0
    if reader.path and not reader.pending and (top or reader.path[-1].activities):
        as_heading = reader.path[-1].size
    sources = [(p.text, p.size) for p in reader.pending] + [(b.text, as_heading) for b in bands]
    reader.pending = []
    goals: list[RawGoal] = []
    for text, size in ((part, size) for text, size in sources for part in _headings_in(text)):
        goal = read_goal(text, None, size)
        before = goals[-1] if goals else None
        if before is not None and not before.title and before.number and not goal.number and not goal.level:
            before.title = goal.title
        else:
            goals.append(goal)
    for goal in goals:
        _enter(reader, goal)


def _headings_in(text: PlacedText) -> list[PlacedText]:
    """A band as its headings: every line that begins with a level word begins one."""
    starts = [0]
    for i, line in enumerate(text.lines[1:], 1):
        if is_goal_heading(parse_heading(line.text)):
            starts.append(i)
    return [PlacedText(text.lines[a:b]) for a, b in zip(starts, [*starts[1:], len(text.lines)], strict=True)]


def _enter(reader: _Reader, goal: RawGoal) -> None:
    """Make the goal the current one: the same as one on the path, or a new one at its place."""
    for depth, known in enumerate(reader.path):
        if same_goal(known, goal):
            reader.path = reader.path[: depth + 1]
            return
    path = place_goal(reader.path, goal)
    siblings = path[-2].goals if len(path) > 1 else reader.plan.goals
    siblings.append(goal)
    reader.path = path
    reader.activity, reader.key = None, ()


def _read_row(reader: _Reader, row: Row, columns: Sequence[Column]) -> bool:
    """One row of data into the tree; False where nothing of it could be placed."""
    reader.rows_read += 1
    cells = _assign(row, columns, reader.rows_read)
    filled = [c for c in cells if c.text]
    if not filled:
        return False
    for raw in filled:
        reader.plan.keep(raw.cell)
    if any(_is_sum(c, columns) for c in filled):
        said = " | ".join(c.cell.printed for c in filled)
        boxes = tuple(b for c in filled for b in c.cell.boxes)
        reader.plan.findings.append(RawFinding("sum_row", "info", f"A row of sums was left out: {said}", boxes))
        return False
    what = _activity_field(columns)
    if what is None:
        return _read_indicator_row(reader, cells)
    title = next(c.x0 for c in columns if c.field == what)
    parents = [c for c in cells if c.column.field in GOAL_FIELDS - {what} and c.column.x0 < title]
    path = list(reader.path)
    for raw in parents:
        path = _enter_cell(reader, path, raw)
    _add_activity(reader, path, [c for c in cells if c not in parents], what)
    return True


def _is_sum(raw: RawCell, columns: Sequence[Column]) -> bool:
    """Whether the cell names a row of sums: over several columns, or where activities are named."""
    if not fold(raw.cell.printed).startswith(SUM_WORDS):
        return False
    return len(column_of(raw.cell, columns)) > 1 or raw.column.field in {"number", *ACTIVITY_FIELDS}


def _assign(row: Row, columns: Sequence[Column], position: int) -> list[RawCell]:
    """Each cell of the row with the column it stands in, in column order."""
    result = []
    for cell in row:
        at = column_of(cell, columns)
        if at:
            result.append((at[0], RawCell(columns[at[0]], cell, position)))
    return [raw for _, raw in sorted(result, key=lambda pair: pair[0])]


def _activity_field(columns: Sequence[Column]) -> str | None:
    """The field whose cells name an activity: activities, else the first column of measures or tasks."""
    if any(c.field == "activity" for c in columns):
        return "activity"
    return next((c.field for c in columns if c.field in ACTIVITY_FIELDS), None)


def _enter_cell(reader: _Reader, path: list[RawGoal], raw: RawCell) -> list[RawGoal]:
    """The path down to the goal that a cell names; an empty cell belongs to the goal above it."""
    known = reader.cell_goals.get((id(raw.cell), id(path[-1]) if path else 0))
    if known is not None:
        return [*path, known]
    siblings = path[-1].goals if path else reader.plan.goals
    if not raw.text:
        return [*path, siblings[-1]] if siblings else path
    goal = read_goal(raw.text, raw.column.field)
    twin = next((g for g in siblings[-1:] if same_goal(g, goal) and g.title), None)
    if twin is None:
        siblings.append(goal)
    reader.cell_goals[(id(raw.cell), id(path[-1]) if path else 0)] = twin or goal
    return [*path, twin or goal]


def _add_activity(reader: _Reader, path: list[RawGoal], cells: Sequence[RawCell], what: str) -> None:
    """The row as a new activity, or as a further row of the one whose cell it shares."""
    titles = [c for c in cells if c.column.field == what]
    numbers = [c for c in cells if c.column.field == "number" or (not c.column.path and _is_number(c))]
    named = [c for c in (*numbers[:1], *titles[:1]) if c.text]
    key = tuple(id(c.cell) for c in named)
    rest = [
        c
        for c in cells
        if c.text and c not in titles[:1] and c not in numbers[:1]
    ]
    rest = [inner for c in rest for inner in _unfold(c)]
    if reader.activity is not None and (not named or key == reader.key):
        held = {id(c.cell) for c in reader.activity.cells}
        reader.activity.cells += [c for c in rest if id(c.cell) not in held]
        return
    title = titles[0].text if titles else named[0].text if named else rest[0].text
    heading = parse_heading(title.raw)
    number_text = numbers[0].text if numbers else title.slice(0, heading.start)
    number = heading.number
    if numbers and numbers[0].text:
        number = parse_heading(numbers[0].text.raw).number or number
    if heading.number is not None or heading.labelled:
        title = title.slice(heading.start, len(title.raw))
    marked = [c for c in rest if c.column.header.part == "mark"]
    activity = RawActivity(number, title, number_text, [c for c in rest if c not in marked])
    if marked:
        cell_of = {c.column: c.cell for c in marked}
        activity.marks = [(c, cell_of.get(c)) for c in reader.columns if c.header.part == "mark"]
    if not path:
        path = [RawGoal(None, None, title.slice(0, 0))]
        reader.plan.goals.append(path[0])
        reader.path = path
    path[-1].activities.append(activity)
    reader.activity, reader.key = activity, key


def _unfold(raw: RawCell) -> list[RawCell]:
    """A cell with a small table in it as the cells of that table, under both headers; others as they are."""
    if len(raw.cell.nested) < 2:
        return [raw]
    head, *rows = raw.cell.nested
    cells = []
    for i, row in enumerate(rows):
        for cell in row:
            over = max(head, key=lambda c: c.overlap(cell.x0, cell.x1))
            if cell.text and printed_row(row) != printed_row(head):
                path = (*raw.column.path, over.printed)
                cells.append(RawCell(Column(cell.x0, cell.x1, path, match_header(path)), cell, raw.row * NESTED_ROWS + i))
    return cells


def _is_number(raw: RawCell) -> bool:
    return bool(raw.text) and parse_heading(raw.text.raw).start >= len(raw.text.raw)


def _read_indicator_row(reader: _Reader, cells: Sequence[RawCell]) -> bool:
    """A row of a goal's indicator table."""
    filled = [c for c in cells if c.text]
    if not reader.path or not any(c.column.field == "indicator" for c in filled):
        return False
    reader.path[-1].indicators.append(filled)
    return True
