"""What speaks against fields because of what was left out next to them, and against rows at the edges of pages."""

from dataclasses import replace

import pytest

from extract.columns import Column
from extract.raw import RawActivity, RawCell
from normalise.headers import match_header
from normalise.model import Activity, Finding, Place, Text
from planoteka.build.confidence.left import BELOW, doubt_neighbours
from planoteka.build.confidence.observed import Observed, Usual
from planoteka.build.confidence.rows import PAGE_ENDS, doubt_edge
from tests.extract.build_pages import build_rows, build_text

CODE = "row_without_place"


def seen(page: int, top: float) -> Observed:
    """An activity with its title at the left and a remark at the right."""
    title = Place(page=page, box=(50, top, 150, top + 10))
    remark = Text(text="da", raw="da", places=[Place(page=page, box=(200, top, 300, top + 10))])
    built = Activity(id="a", title="Popisati", remarks=[remark], places=[title])
    return Observed(RawActivity("1", build_text("Popisati", page, 50, top)), built, (), {}, "")


def left(page: int, top: float, x0: float = 210, code: str = CODE) -> Finding:
    return Finding(
        code=code, severity="warning", message="", places=[Place(page=page, box=(x0, top, x0 + 20, top + 10))]
    )


PLAN = [seen(1, 100), seen(1, 700), seen(2, 300)]


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (left(1, 720), [{}, {"remarks": {BELOW}}, {}]),
        (left(2, 50), [{}, {"remarks": {BELOW}}, {}]),
        (left(1, 720, x0=60), [{}, {"title": {BELOW}}, {}]),
        (left(1, 50), [{}, {}, {}]),
        (left(3, 50), [{}, {}, {}]),
        (left(1, 720, code="unknown_header"), [{}, {}, {}]),
    ],
)
def test_what_was_left_out_speaks_against_the_fields_above_it(
    finding: Finding, expected: list[dict[str, set[str]]]
) -> None:
    """Of the same columns; what stands before all or behind all may be something else."""
    assert doubt_neighbours(PLAN, [finding], [CODE]) == expected


def test_what_stands_two_pages_away_says_nothing() -> None:
    assert doubt_neighbours([seen(1, 100), seen(5, 100)], [left(3, 50)], [CODE]) == [{}, {}]


def test_rows_without_rules_are_less_sure_at_the_end_of_a_page() -> None:
    assert Usual(PLAN).ends == [False, True, False]
    ((cell,),) = build_rows([["da"]])
    column = Column(0, 50, ("Rok",), match_header("Rok"))
    for ruled, found in ((True, set()), (False, {PAGE_ENDS})):
        raw = RawActivity("1", build_text("Popisati"), cells=[RawCell(column, replace(cell, ruled=ruled))])
        one = Observed(raw, PLAN[0].built, (), {}, "")
        assert doubt_edge(one, last=True) == found
        assert doubt_edge(one, last=False) == set()
