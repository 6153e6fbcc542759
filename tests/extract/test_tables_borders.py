"""Page borders: rectangles at the same place on every page, and tables that look like one."""

from collections.abc import Sequence

from extract.page import Edge
from extract.tables import find_document_tables
from extract.tables.drawn.borders import without_borders
from tests.extract.table_pages import grid, page, put

BORDER = grid([40, 550], [40, 800])


def left(*pages: Sequence[Edge]) -> list[int]:
    """How many edges each page keeps."""
    return [len(p.edges) for p in without_borders([page([], edges) for edges in pages])]


def test_a_border_that_a_table_touches_takes_no_part_in_it() -> None:
    words = [*put("one", 52, 104), *put("two", 202, 104)]
    edges = [*BORDER, *grid([50, 200, 540], [100, 140, 180]), *grid([50, 200, 540], [180, 800])]
    found = find_document_tables([page(words, edges), page(words, edges)])
    assert [t.columns for p in found for t in p.tables] == [(50, 200, 540)] * 2


def test_only_what_is_on_most_pages_is_a_border() -> None:
    inner = grid([60, 200, 500], [100, 140])
    assert left([*BORDER, *inner], [*BORDER, *inner]) == [5, 5]
    assert left([*BORDER, *inner]) == [9]
    assert left([*BORDER, *inner], inner, inner) == [9, 5, 5]
    assert left([*BORDER, *inner], grid([45, 550], [40, 800])) == [9, 4]


def test_a_table_as_large_as_the_page_is_none() -> None:
    assert left(*[grid([40, 200, 550], [40, 300, 800])] * 2) == [6, 6]
    assert left(*[grid([40, 200, 550], [40, 800])] * 2) == [5, 5]  # without rules between its rows
