"""Heads that a page break parted from the rest of their header."""

from collections.abc import Sequence
from dataclasses import replace

from extract.layout import Block, Paragraph
from extract.placed import Line, PlacedText
from extract.stitch import StitchedTable, stitch
from tests.extract.build_pages import build_layouts, build_paragraph, build_table, build_words, print_tables

STARTS = (54.0, 154.0, 254.0, 354.0)
ROWS = [["Oznaka", "", "", "Rok"], ["4.1", "Plan", "MF", "2021"], ["4.2", "Zakon", "MP", "2022"]]


def _heads(*texts: str, page: int = 1, shift: float = 0.0) -> Paragraph:
    """A line with texts in the columns of the table, at the end of a page."""
    words = [
        w for text, x0 in zip(texts, STARTS, strict=True) for w in build_words(text, x0 + shift, 800, bold=True) if text
    ]
    return replace(build_paragraph("x", page, bold=True), text=PlacedText((Line(page, tuple(words)),)))


def _head_row(*above: Block, ruled: bool = True, head: Sequence[str] = ROWS[0]) -> list[str]:
    (table,) = print_tables(stitch(build_layouts(above, [build_table([head, *ROWS[1:]], 2, ruled=ruled)])))
    return table[0]


def test_heads_at_the_end_of_a_page_stand_in_the_empty_cells_of_the_header_on_the_next() -> None:
    assert _head_row(_heads("", "Mjera", "Nositelj", "")) == ["Oznaka", "Mjera", "Nositelj", "Rok"]


def test_they_are_no_text_any_more_and_have_their_place() -> None:
    (table,) = stitch(build_layouts([_heads("", "Mjera", "Nositelj", "")], [build_table(ROWS, 2)]))
    assert isinstance(table, StitchedTable)
    assert table.parts[0][0] == 1
    assert [page for page, _ in table.rows[0][1].boxes] == [1, 2]


def test_other_words_above_a_table_are_text() -> None:
    for above in (
        _heads("", "Mjera", "", ""),  # one head still lacks
        _heads("", "Mjera", "Nositelj", "", shift=80),  # beside the cells
        _heads("Broj", "Mjera", "Nositelj", ""),  # over a head that is there
        _heads("", "Mjera", "Nositelj", "", page=0),  # not the page before
    ):
        assert _head_row(above) == ROWS[0]
    assert _head_row(_heads("", "Mjera", "Nositelj", ""), build_paragraph("Tekst")) == ROWS[0]
    assert _head_row(_heads("", "Mjera", "Nositelj", ""), ruled=False) == ROWS[0]
    data = ["4.0", "", "", "2020"]
    assert _head_row(_heads("", "Mjera", "Nositelj", ""), head=data) == data  # no header


def test_a_text_above_on_its_own_page_is_no_head() -> None:
    stream = stitch(build_layouts([], [_heads("", "Mjera", "Nositelj", "", page=2), build_table(ROWS, 2)]))
    assert print_tables(stream)[0][0] == ROWS[0]


def _band(above: str, below: str, *, bold: bool = True) -> list[str]:
    page = build_table([[f"*{below}", "<", "<", "<"], *ROWS[1:]], 2)
    (*_, table) = print_tables(stitch(build_layouts([build_paragraph(above, bold=bold)], [page])))
    return table[0]


def test_the_beginning_of_a_band_that_the_page_cut_is_its_own() -> None:
    assert _band("Mjera 4.1. Zaštita od", "poplava")[0] == "Mjera 4.1. Zaštita od poplava"
    assert _band("Mjera 4.1. Zaštita.", "poplava")[0] == "poplava"
    assert _band("Mjera 4.1. Zaštita", "Poplava")[0] == "Poplava"
    assert _band("Mjera 4.1. Zaštita od", "poplava", bold=False)[0] == "poplava"
