"""Coloured areas that are not the cells."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from extract.tables.drawn.rules import build_grid
from extract.tables.drawn.shades import hides_columns
from tests.extract.table_pages import grid, page, rows

COLUMNS = [50.0, 150.0, 250.0]
HEADS = ["Aktivnost", "Nosilac", "Rok"]


def hides(texts: Sequence[Sequence[str]], below: Sequence[Sequence[str]] = (), bold: int = 1) -> bool:
    """Whether fills behind rows, the first ones bold, hide columns; rows without a fill may stand below."""
    words = rows([*texts, *below], COLUMNS, 104, 20)
    words = [w._replace(bold=w.top < 90 + 20 * bold) for w in words]
    edges = [replace(e, fill=True) for e in grid([48, 148, 248, 348], [100 + 20 * i for i in range(len(texts) + 1)])]
    found = build_grid(edges)
    assert found is not None
    return hides_columns(page(words, edges), edges, found)


@pytest.mark.parametrize(
    ("texts", "hidden"),
    [
        ([HEADS], True),
        ([HEADS, ["realizacije", "", ""]], False),  # on a ground of its own: no second line of heads
        ([HEADS, ["Urediti", "Opština", "2025."]], False),
    ],
)
def test_a_ground_behind_heads_alone_hides_the_columns_below(texts: list[list[str]], hidden: bool) -> None:
    assert hides(texts, [["Popraviti", "Opština", "2026."]]) is hidden


def test_heads_that_end_a_page_hide_no_columns() -> None:
    heads = [HEADS, ["Mera 1.1. Bolji putevi", "i mostovi", ""]]
    assert not hides(heads, bold=2)
    assert hides(heads, [["Popraviti", "Opština", "2026."]], bold=2)


@pytest.mark.parametrize(("sides", "hidden"), [((), True), ((48, 348), False)])
def test_an_upright_beside_one_column_hides_the_others_where_no_rule_closes_the_sides(
    sides: tuple[float, ...], hidden: bool
) -> None:
    texts = [["Putevi", "Popraviti", "Opština"], ["", "Urediti", "Zavod"], ["Škole", "Obnoviti", "Savet"]]
    edges = [e for e in grid([48, 148, 348], [100, 120, 140, 160]) if e.horizontal or e.x0 in (148, *sides)]
    found = build_grid(edges)
    assert found is not None
    assert hides_columns(page(rows(texts, COLUMNS, 104, 20), edges), edges, found) is hidden
