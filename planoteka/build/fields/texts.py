"""Risks, remarks and columns without a field of their own, as they are printed."""

from collections.abc import Sequence

from extract.raw import RawCell
from normalise.model import Other, Text
from planoteka.build.context import Context, read_value


def build_texts(cells: Sequence[RawCell]) -> list[Text]:
    """A text for each cell."""
    values = (read_value(raw.text) for raw in cells)
    return [Text(text=v.text, raw=v.raw, places=v.places) for v in values]


def build_other(cells: Sequence[RawCell], context: Context, at: str) -> list[Other]:
    """Cells under headers that have no field of their own, under the header as printed; unknown ones are named."""
    result = []
    for raw in cells:
        value = read_value(raw.text)
        result.append(Other(column=raw.column.printed, text=value.text, places=value.places))
        if raw.column.field is None:
            said = f"The header “{raw.column.printed}” is not known: its cells are in `other`."
            context.find("unknown_header", "info", said, f"{at}/other/{len(result) - 1}", value.places)
    return result
