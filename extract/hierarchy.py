"""Where a goal belongs: under which of the goals above it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawGoal
from extract.rows import Row, RowCell, filled_cells
from normalise.headings import Heading, has_any_rank, label_noun, parse_heading
from normalise.letters import CAPITAL

RANK = {"area": 0, "goal": 1, "specific_goal": 2, "programme": 3, "measure": 4}
"""Which level stands above which where numbers do not tell."""

NAMED = 2
"""Cells of a row that names a goal: its number and its title."""
_ORDINAL = re.compile(f"[IVX]+[.)]?|[{CAPITAL}][.)]")  # Roman, or a letter
_CODE = re.compile(r"[^\W\d_]{0,3}(\d{1,2}(?:\.\d{1,2})*)\.?")

BROKEN = "\u00ad"
"""What stands in the place of a line's end that only breaks a word."""
CAPITALS = 1.0
"""Points by which letters that are all capitals rank as larger."""


def read_goal(text: PlacedText, level: str | None = None, size: float = 0.0) -> RawGoal:
    """The goal that a heading, a band or a cell names.

    Args:
        text: label, number and title as printed.
        level: the level its column names, used where the text names none.
        size: of the letters in points, which ranks headings without label and number; capitals are larger.
    """
    heading = _parse_whole(text)
    title = text.slice(heading.start, len(text.raw))
    named = heading.level if heading.level in RANK else level  # no goal has the level of an activity
    larger = CAPITALS if title.raw.isupper() else 0.0
    return RawGoal(named, heading.number, title, size + larger, text.slice(0, heading.start))


def _parse_whole(text: PlacedText) -> Heading:
    """What a text says as a heading, a label that lines break in one piece; where the title begins is in `raw`."""
    heading = parse_heading(text.raw)
    if heading.labelled or BROKEN not in text.marked:
        return heading
    kept = [at for at, letter in enumerate(text.marked) if letter != BROKEN]
    whole = parse_heading("".join(text.marked[at] for at in kept))
    return replace(whole, start=[*kept, len(text.raw)][whole.start]) if whole.labelled else heading


def column_level(column: Column) -> str | None:
    """The level that a column's own words name (`Program`, `Prioritetna oblast`), else that of its field."""
    named = parse_heading(column.own).level if column.path else None
    return named if named in RANK else column.field


def same_goal(one: RawGoal, other: RawGoal) -> bool:
    """Whether two headings name the same goal: a band repeated on the next page."""
    if one.number != other.number or (one.level and other.level and one.level != other.level):
        return False
    if not one.title or not other.title:
        return one.number is not None
    return one.bare_title == other.bare_title


def place_goal(path: list[RawGoal], goal: RawGoal) -> list[RawGoal]:
    """The path of goals down to the new one, which is not yet hung below its parent.

    A number that goes on from an ancestor's (1.1 under 1) decides first, but for labelled ones between, then an
    ancestor of the same level and kind of number, beside which it stands, then the rank of the levels, the kind of the
    number and the size of the letters. Nothing stands below a goal that is not printed.
    """
    path = list(dropwhile(lambda known: known.number is None and not known.title, path))
    depth = _last_above(path, goal)
    if depth:
        between = takewhile(lambda known: _is_between(known, goal), path[depth:])
        return [*path[:depth], *between, goal]
    for depth, known in enumerate(path):
        same = known.level == goal.level and not _named_apart(known, goal) and _is_activity(known) == _is_activity(goal)
        if goal.number and known.number and same and _alike(known, goal):
            return [*path[:depth], goal]
        if not goal.number and not known.number and same and label_noun(goal.label.raw) is not None:
            return [*path[:depth], goal]
    depth = len(path)
    while depth and not _above(path[depth - 1], goal):
        depth -= 1
    return [*path[:depth], goal]


def above_number(path: list[RawGoal], goal: RawGoal) -> list[RawGoal]:
    """The path down to the goal from whose number that of another goes on; all of it where there is none."""
    return path[: _last_above(path, goal) or len(path)]


def _last_above(path: Sequence[RawGoal], goal: RawGoal) -> int:
    """How deep the last goal stands from whose number that of another goes on: `1.1` from `1`; 0 without one."""
    numbers = [known.number for known in path]
    return max(
        (i for i, n in enumerate(numbers, 1) if n and goal.number and goal.number.startswith(f"{n}.")), default=0
    )


def above_goal(path: list[RawGoal], goal: RawGoal) -> list[RawGoal]:
    """The part of a path that stands above a goal, which may be one of the path itself."""
    own = next((depth for depth, known in enumerate(path) if same_goal(known, goal)), None)
    return path[:own] if own is not None else place_goal(path, goal)[:-1]


def _is_between(known: RawGoal, goal: RawGoal) -> bool:
    """Whether a goal without a number stands by its label above one whose number goes on from a goal over both.

    `Oblast 1`, `Opšti cilj: …`, `Specifični cilj 1.1`.
    """
    if known.number is not None or known.level is None or goal.level is None:
        return False
    return RANK[known.level] < RANK[goal.level]


def _above(parent: RawGoal, goal: RawGoal) -> bool:
    """Whether the one may stand above the other; what is no goal by its label, a project, stands below all."""
    if goal.level is None and _is_activity(goal) and not _is_activity(parent):
        return True
    if parent.level and goal.level:
        if _named_apart(parent, goal) and (parent.level == goal.level or _ranks_by_plan(parent.level, goal)):
            return True
        if RANK[parent.level] != RANK[goal.level]:
            return RANK[parent.level] < RANK[goal.level]
        return _depth(parent) < _depth(goal)
    if parent.number and goal.number:
        if parent.level is None and (goal.level or kinds_of(parent.number).isdisjoint(kinds_of(goal.number))):
            return True  # `I. OBRAZOVANJE` over `Mjera 1` or over `1. Škole`
        return _depth(parent) < _depth(goal)
    if parent.level or goal.level:
        return parent.level is None or (
            RANK[parent.level] < RANK["specific_goal"] and goal.level is None and (parent.size > goal.size)
        )
    return parent.size > goal.size + 0.5


def _is_activity(goal: RawGoal) -> bool:
    return names_activity(goal.label.raw)


def names_activity(label: str) -> bool:
    """Whether a label says that what it names is no goal: `PROJEKAT P1:`."""
    return parse_heading(label).level == "activity"


def _named_apart(one: RawGoal, other: RawGoal) -> bool:
    """Whether the labels of two goals have different nouns: `Poglavlje 23`, `Prioritet 1`."""
    nouns = label_noun(one.label.raw), label_noun(other.label.raw)
    return None not in nouns and nouns[0] != nouns[1]


def _ranks_by_plan(above: str, goal: RawGoal) -> bool:
    """Whether a goal below that level has a label that some plans have below goals and others above: `Prioritet`."""
    return has_any_rank(goal.label.raw) and RANK[above] <= RANK["goal"]


def _depth(goal: RawGoal) -> int:
    return len(re.findall(r"[^.]+", goal.number or ""))


def _alike(one: RawGoal, other: RawGoal) -> bool:
    """Whether the numbers of two goals are of one kind and depth."""
    same = not kinds_of(one.number or "").isdisjoint(kinds_of(other.number or ""))
    return same and _depth(one) == _depth(other)


def kinds_of(number: str) -> set[str]:
    """The kinds that a number may be of by how it begins: in figures, Roman, a letter."""
    if number[:1].isdigit():
        return {"figures"}
    first = number.partition(".")[0]
    if first == "V":
        return {"roman", "letter"}  # the Cyrillic list А, Б, В
    return {"roman" if set(first) <= set("IVX") else "letter"}


def name_levels(goals: list[RawGoal], depth: int = 0) -> None:
    """Give goals whose heading names no level the level of their place in the tree."""
    for goal in goals:
        if goal.level is None:
            below = {g.level for g in goal.goals}
            if below & {"programme", "goal"}:
                goal.level = "area"
            else:
                goal.level = ("goal", "specific_goal", "measure", "measure")[min(depth, 3)]
        name_levels(goal.goals, depth + 1)


def is_goal_heading(heading: Heading) -> bool:
    """Whether the heading carries the word of a goal's level."""
    return heading.labelled and heading.level is not None and heading.level != "activity"


def find_goal_row(row: Row) -> tuple[RowCell, RowCell] | None:
    """Label and title of a row that names a goal: label and number in one cell, the title in the other."""
    filled = filled_cells(row)
    if len(filled) != 2:
        return None
    heading = parse_heading(filled[0].printed)
    if is_goal_heading(heading) and heading.start >= len(filled[0].printed):
        return filled[0], filled[1]
    return None


def find_numbered_goal(rows: Sequence[Row], at: int) -> tuple[RowCell, RowCell] | None:
    """Number and title of a goal in a row of their own, from whose number those of the rows of cells below go on.

    A number of another kind stands above such goals, which count anew below it: `I.` over `1.` over `1.1`.
    """
    named = _number_and_title(rows[at])
    if named is None:
        return None
    number = _levels(named[0].printed)
    if not number:
        counted = at + 1 < len(rows) and _levels(rows[at + 1][0].printed)
        return named if counted and find_numbered_goal(rows, at + 1) else None
    below = next((row for row in rows[at + 1 :] if row[0].text and _number_and_title(row) is None), None)
    if below is None or sum(bool(c.text) for c in below) <= NAMED:
        return None
    following = _levels(below[0].printed)
    return named if len(following) > len(number) and following[: len(number)] == number else None


def _number_and_title(row: Row) -> tuple[RowCell, RowCell] | None:
    """The two cells of a row that holds but a number and, right of it, words."""
    filled = filled_cells(row)
    if len(filled) != NAMED or filled[0] is not row[0]:
        return None
    if not _levels(row[0].printed) and not _ORDINAL.fullmatch(row[0].printed.strip()):
        return None
    return (filled[0], filled[1]) if any(map(str.isalpha, filled[1].printed)) else None


def _levels(printed: str) -> list[str]:
    """The levels of a number alone, the letters of a code before it left out: `PC1.2` has 1 and 2."""
    found = _CODE.fullmatch(printed.strip())
    return found[1].split(".") if found else []
