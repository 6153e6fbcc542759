"""What speaks against fields because activities share cells, and against lines of two columns."""

from dataclasses import replace

import pytest

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawActivity, RawCell
from extract.rows import RowCell
from normalise.headers import match_header
from normalise.model import Activity, Responsible
from planoteka.build.confidence.cells import doubt_field
from planoteka.build.confidence.observed import Observed, Usual
from planoteka.build.confidence.shared import BELOW_FILLED, CUT, doubt_shared
from tests.extract.build_pages import build_text

COLUMN = Column(0, 50, ("Nosilac",), match_header("Nosilac"))
BODY = Responsible(text="Vlada", raw="Vlada", role="lead")


def seen(text: PlacedText | None, *, merged: bool = False, ruled: bool = True) -> Observed:
    """An activity with those who are responsible for it, or without any, beside a remark."""
    said = RowCell(0, 50, text or build_text("da"), (), merged=merged, ruled=ruled)
    built = Activity(id="a", title="Popisati", responsible=[BODY] if text else [])
    raw = RawActivity("1", build_text("Popisati"), cells=[RawCell(COLUMN, said)])
    return Observed(raw, built, (), {"responsible" if text else "remarks": raw.cells}, "")


@pytest.mark.parametrize(("merged", "end", "odd"), [(True, True, True), (False, True, False), (True, False, False)])
def test_a_page_may_cut_a_cell_that_activities_share(merged: bool, end: bool, odd: bool) -> None:
    """Where such cells stand in the plan, and it says another thing on the other side of the page."""
    one, two, last = seen(build_text("Vlada")), seen(build_text("Zavod"), merged=merged), seen(build_text("Uprava"))
    said = {"responsible": {CUT}} if odd else {}
    assert doubt_shared([one, two, last], [end, False, False]) == [said, said, {}]
    assert doubt_shared([two, two], [end, False]) == [{}, {}]


@pytest.mark.parametrize("ruled", [True, False])
def test_without_rules_an_empty_field_may_share_what_stands_above(ruled: bool) -> None:
    plan = [seen(None, ruled=ruled), seen(build_text("Vlada"), ruled=ruled), seen(None, ruled=ruled)]
    assert doubt_shared(plan, [False] * 3) == [{}, {}, {} if ruled else {"responsible": {BELOW_FILLED}}]


def test_the_labels_of_a_form_stand_below_each_other_and_share_nothing() -> None:
    plan = [seen(build_text("Vlada"), ruled=False), seen(None, ruled=False)]
    plan[1].raw.cells.append(replace(plan[1].raw.cells[0], row=1))
    assert doubt_shared(plan, [False] * 2) == [{}, {}]


def test_without_rules_a_wide_gap_may_part_two_columns() -> None:
    """Where few lines have one: those of justified text are stretched."""
    text = build_text("Vlada Zavod")
    first, second = text.lines[0].words
    apart = PlacedText((replace(text.lines[0], words=(first, second._replace(x0=first.x1 + 30, x1=first.x1 + 50))),))
    said = "a wide gap stands within a line"
    for printed, ruled, odd in ((apart, False, True), (apart, True, False), (text, False, False)):
        one = seen(printed, ruled=ruled)
        assert (said in doubt_field("responsible", one, Usual([one, *[seen(text)] * 3]))) is odd
        assert said not in doubt_field("responsible", one, Usual([one]))


def test_a_gap_wider_than_all_others_of_its_line_is_none_of_justified_text() -> None:
    line = build_text("Osnovati fond 157.000 Budžet").lines[0]

    def spaced(*gaps: float) -> PlacedText:
        words, x0 = [], 0.0
        for word, gap in zip(line.words, gaps, strict=True):
            x0 += gap
            words.append(word._replace(x0=x0, x1=x0 + 20))
            x0 += 20
        return PlacedText((replace(line, words=tuple(words)),))

    for gaps, odd in (((0, 15, 18, 15), False), ((0, 3, 30, 0), True), ((0, 3, 4, 3), False)):
        one = seen(spaced(*gaps), ruled=False)
        doubts = doubt_field("responsible", one, Usual([one] * 4))
        assert ("a wide gap stands within a line" in doubts) is odd, gaps
