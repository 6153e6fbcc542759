"""Headings and sentences of a band over rows."""

from dataclasses import replace

import pytest

from extract.outline.bands import part_sentences
from extract.placed import PlacedText
from extract.rows import RowCell
from tests.extract.build_pages import build_rows

SAID = "Sredstva se osiguravaju u proračunima nositelja."


def build_band(*lines: str) -> RowCell:
    """A band of lines; a `*` before a line makes it bold."""
    cells = [row[0] for row in build_rows([[line, "<"] for line in lines])]
    return replace(cells[0], text=PlacedText(tuple(line for cell in cells for line in cell.text.lines)))


@pytest.mark.parametrize(
    ("lines", "used", "said", "left"),
    [
        (["*2. Nadzor", SAID], False, SAID, "2. Nadzor"),
        ([SAID, "*2. Nadzor"], True, SAID, "2. Nadzor"),
        ([SAID, "Opšti cilj 2: Nadzor"], True, SAID, "Opšti cilj 2: Nadzor"),
        ([SAID], True, SAID, None),
        ([SAID], False, None, SAID),  # above all rows it may be what they are for
        (["Osigurana su sva", "sredstva"], True, None, "Osigurana su sva sredstva"),
        (["*" + SAID], True, None, SAID),
        (["*SUŠA", "*Tablica 4. Mjere"], True, "Tablica 4. Mjere", "SUŠA"),
        (["*SUŠA", "*Tablica 4. Cilj 2: Voda"], True, None, "SUŠA Tablica 4. Cilj 2: Voda"),
        (["Izvor: zavod", "*SUŠA"], True, "Izvor: zavod", "SUŠA"),
    ],
)
def test_sentences_of_a_band(lines: list[str], used: bool, said: str | None, left: str | None) -> None:
    cell = build_band(*lines)
    found = part_sentences([[cell]], 0, cell, used)
    assert [part and part.printed for part in found] == [said, left]
