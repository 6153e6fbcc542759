"""Money and its sources, with the tasks that it is for."""

from collections.abc import Sequence

from extract.raw import RawCell
from normalise.model import Resource, Task, TaskMatch
from normalise.money import parse_money
from normalise.resource_tasks import blank_titles, match_tasks
from planoteka.build.context import Context, read_value


def build_resources(cells: Sequence[RawCell], tasks: Sequence[Task], context: Context, at: str) -> list[Resource]:
    """A resource for each filled cell, in column order."""
    result: list[Resource] = []
    named = [(t.number, t.text) for t in tasks if t.number]
    for raw in cells:
        value = read_value(raw.text)
        header = raw.column.header
        matches = match_tasks(value.text, named) if named else []
        money = blank_titles(value.text, matches)  # words of a task's title are no source
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
                funding=[source.model_copy() for source in reading.funding],  # a reading is kept
                places=value.places,
            )
        )
        context.note(reading.notes, f"{at}/resources/{len(result) - 1}", raw.text)
    return result
