"""Parties responsible and partners, with the tasks that they name."""

from collections.abc import Sequence

from extract.raw import RawCell
from normalise.model import Organisation, Responsible, Role, Task
from normalise.parties import parse_parties
from planoteka.build.context import Context, read_value
from planoteka.build.fields.items import check_cover, item_texts


def build_responsible(cells: Sequence[RawCell], tasks: Sequence[Task], context: Context, at: str) -> list[Responsible]:
    """The parties of the cells, with the tasks that they name and their organisations; a dash alone is no partner."""
    numbers = [t.number for t in tasks if t.number]
    result: list[Responsible] = []
    for raw in cells:
        role: Role | None = "partner" if raw.column.field == "partners" else None
        if role and not any(map(str.isalnum, raw.text.raw)):
            continue
        reading = parse_parties(
            raw.text.marked,
            tasks=numbers,
            short_names=context.short_names,
            country=context.country,
            role=role,
        )
        texts = item_texts(raw, reading.responsible)
        context.note(reading.notes, f"{at}/responsible", raw.text, items=texts, first=len(result))
        for item, text in zip(reading.responsible, texts, strict=True):
            value = read_value(text)
            result.append(
                Responsible(
                    text=value.text,
                    raw=value.raw,
                    tasks=list(item.tasks),
                    role=role or item.role,
                    organisations=[Organisation(**vars(body)) for body in item.organisations],  # a reading is kept
                    places=value.places,
                )
            )
        check_cover(raw, [(i.start, i.end) for i in reading.responsible], context, f"{at}/responsible")
    return result
