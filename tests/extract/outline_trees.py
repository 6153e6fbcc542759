"""Rows, headings and bands that the tests of the outline share."""

from extract.stitch import StreamItem
from tests.extract.build_pages import Text, build_paragraph, build_stitched, print_goals, read_stream

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]


ONE = ["1.1.1", "Izraditi plan", "MF", "2021"]


TWO = ["1.1.2", "Doneti zakon", "MP", "2022"]


LINE_ONE = "1.1.1 Izraditi plan | responsible: MF | deadline: 2021"


LINE_TWO = "1.1.2 Doneti zakon | responsible: MP | deadline: 2022"


def heading(text: str, size: float = 12.0) -> StreamItem:
    return build_paragraph(text, bold=True, size=size)


def band(text: str) -> list[str]:
    return [text, "<", "<", "<"]


TITLE = heading("STRATEGIJA", 18)


TEXT = build_paragraph("Ovo je obična rečenica koja opisuje stanje u oblasti i ništa ne najavljuje, a duga je.")


def tree(*items: StreamItem | Text) -> list[str]:
    stream = [build_stitched(item) if isinstance(item, list) else item for item in items]
    return print_goals(read_stream(*stream).goals)  # type: ignore[arg-type]
