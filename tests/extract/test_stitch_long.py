"""Tables over very many pages: each page takes as much work as the first ones."""

import pytest

from extract.layout import PageLayout
from extract.stitch import stitch
from tests.extract.build_pages import build_layouts, build_table
from tests.extract.stitch_pages import HEAD
from tests.operations import grows_linearly

CUT = [["1.{0}", "Izraditi plan", "MF", "2021"], ["1.{0}a", "Doneti zakon o", "MP", "2022"], ["", "Vodama", "", ""]]
LABELS = [["Mera", "Mera {0}"], ["Nosilac", "Vlada"], ["Rok", "2021"], ["Indikator", "Broj obuka"]]


def _layouts(rows: list[list[str]], pages: int, head: list[list[str]]) -> list[PageLayout]:
    texts = [[[text.format(page) for text in row] for row in rows] for page in range(1, pages + 1)]
    tables = [build_table(text if page else [*head, *text], page + 1) for page, text in enumerate(texts)]
    return build_layouts(*([table] for table in tables))


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        pytest.param(CUT, [HEAD], id="rows cut by each page"),
        pytest.param(LABELS, [], id="forms"),
    ],
)
def test_a_table_over_many_pages_takes_as_much_work_a_page(rows: list[list[str]], head: list[list[str]]) -> None:
    layouts = {count: _layouts(rows, count, head) for count in (40, 80, 160)}
    assert grows_linearly(lambda count: stitch(layouts[count]), 40)
