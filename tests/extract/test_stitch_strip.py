"""Rows, and the rest of cut ones, that stand without rules at the top of a page."""

from dataclasses import replace

from extract.layout import Block, Paragraph
from extract.placed import Line, PlacedText
from extract.stitch import stitch
from tests.extract.build_pages import build_layouts, build_paragraph, build_table, build_words, print_tables
from tests.extract.outline_trees import HEAD

ROWS = [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon o", "Ministarstvo", "2022"]]
STARTS = (52.0, 152.0, 252.0, 352.0)


def _lines(*texts: str, shift: float = 0.0) -> Paragraph:
    """A line with texts in the columns of the table, at the top of the second page."""
    words = [w for text, x0 in zip(texts, STARTS, strict=True) for w in build_words(text, x0 + shift, 20)]
    paragraph = build_paragraph("x", 2)
    return replace(paragraph, text=PlacedText((Line(2, tuple(words)),)))


def _stitched(*blocks: Block, ruled: bool = True) -> list[list[list[str]]]:
    return print_tables(stitch(build_layouts([build_table(ROWS, 1, ruled=ruled)], blocks)))


def test_lines_in_the_columns_of_the_table_before_are_the_rest_of_its_row() -> None:
    ((*_, row),) = _stitched(_lines("", "vodama", "pravde", ""))
    assert row == ["1.2", "Zakon o vodama", "Ministarstvo pravde", "2022"]


def test_the_table_goes_on_below_them() -> None:
    (rows,) = _stitched(_lines("", "vodama", "pravde", ""), build_table([["1.3", "Popis", "MP", "2023"]], 2))
    assert [row[0] for row in rows] == [HEAD[0], "1.1", "1.2", "1.3"]
    assert rows[2][1] == "Zakon o vodama"


def test_lines_that_begin_another_row_are_it() -> None:
    more = ["1.3", "Uredba", "MF", "2023"]
    assert _stitched(_lines(*more)) == [[*ROWS, more]]


def test_lines_elsewhere_are_text() -> None:
    ((*_, row),) = _stitched(_lines("", "vodama", "pravde", "", shift=20))
    assert row == ROWS[-1]
    assert _stitched(_lines("", "vodama", "", ""))[0][-1] == ROWS[-1]  # one column is chance
    assert _stitched(_lines("", "vodama i drugim stvarima", "pravde", ""))[0][-1] == ROWS[-1]
    assert _stitched(replace(_lines("", "vodama", "pravde", ""), loud=True))[0][-1] == ROWS[-1]
    assert _stitched(build_paragraph("Uvod", 2), _lines("", "vodama", "pravde", ""))[0][-1] == ROWS[-1]


def test_without_rules_the_rest_of_one_cell_is_enough() -> None:
    band = build_paragraph("Cilj 2. Vode", 2, bold=True)
    assert _stitched(_lines("", "", "finansija", ""), band, ruled=False)[0][-1][2] == "Ministarstvo finansija"
    assert _stitched(_lines("Tekst", "", "", ""), band, ruled=False)[0][-1] == ROWS[-1]  # where text begins


def test_the_table_may_go_on_on_the_page_after_them() -> None:
    more = ["1.3", "Popis", "MP", "2023"]
    layouts = build_layouts([build_table(ROWS, 1)], [_lines("", "vodama", "pravde", "")], [build_table([more], 3)])
    (rows,) = print_tables(stitch(layouts))
    assert rows[-2][1] == "Zakon o vodama" and rows[-1] == more
