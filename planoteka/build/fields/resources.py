"""Money and its sources, with the tasks that it is for."""

import re
from collections.abc import Sequence

from extract.placed import PlacedText
from extract.raw import RawCell
from normalise.model import Funding, Resource, Task, TaskMatch
from normalise.money import parse_money
from normalise.resource_tasks import blank_titles, match_tasks
from planoteka.build.context import Context, read_value

_FIGURE = re.compile(r"\d[\d.,]*")


def figures_by_line(text: PlacedText) -> str | None:
    """The lines of a cell that has a figure in each and room behind it: as many sums; None for any other cell."""
    above = text.lines[:-1]
    if not above or not all(_FIGURE.fullmatch(line.text) for line in text.lines):
        return None
    if any(line.text.startswith("0") for line in text.lines[1:]):
        return None  # `650.000` / `000` is one figure
    plain = all(line.text.isdigit() for line in text.lines)
    return text.raw if all(line.tight is False or (plain and 0 <= line.fill < 1) for line in above) else None


def build_resources(cells: Sequence[RawCell], tasks: Sequence[Task], context: Context, at: str) -> list[Resource]:
    """A resource for each filled cell, in column order."""
    result: list[Resource] = []
    named = [(t.number, t.text) for t in tasks if t.number]
    for raw in cells:
        value = read_value(raw.text)
        header = raw.column.header
        matches = match_tasks(value.text, named) if named else []
        money = figures_by_line(raw.text) or blank_titles(value.text, matches)  # a task's words are no source
        reading = parse_money(
            money,
            plan_period=context.period,
            column_unit=header.unit,
            column_year=header.year,
            country=context.country,
            issuer=context.issuer,
        )
        result.append(
            Resource(
                text=value.text,
                raw=value.raw,
                tasks=list(dict.fromkeys(m.number for m in matches)),
                task_matches=[TaskMatch(number=m.number, agreement=m.agreement) for m in matches],
                status=reading.status,
                amounts=list(reading.amounts),
                funding=[Funding(**vars(source)) for source in reading.funding],  # a reading is kept
                places=value.places,
            )
        )
        context.note(reading.notes, f"{at}/resources/{len(result) - 1}", raw.text)
    return result
