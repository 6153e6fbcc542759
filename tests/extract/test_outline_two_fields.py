"""Cells whose header names two fields: each part goes to its own, as far as a time or a sum tells where it begins."""

import pytest

from extract.raw import RawActivity, walk_goals
from extract.stitch import StreamItem
from tests.extract.build_pages import build_stitched, print_activity, read_stream
from tests.extract.outline_trees import heading


def read(head: str, *cells: str) -> list[RawActivity]:
    """The activities of a table with a column of two fields."""
    rows = [["Br.", "Aktivnost", head, "Indikator"], *([f"{i}.", f"Plan {i}", c, "Izveštaj"] for i, c in _count(cells))]
    return read_stream(heading("Cilj 1: Voda"), build_stitched(rows, (30.0, 100.0, 200.0, 100.0))).goals[0].activities


def _count(cells: tuple[str, ...]) -> list[tuple[int, str]]:
    return list(enumerate(cells, 1))


def said(activity: RawActivity) -> str:
    return " | ".join(f"{c.column.field}: {c.cell.printed}" for c in activity.cells if c.column.field != "indicator")


PARTED = [
    # header, cell, what its fields are
    ("Nosilac i rok", "JKP Vodovod, do 30.6.2026.", "responsible: JKP Vodovod | deadline: do 30.6.2026."),
    ("Nosilac i rok", "Ured za mlade (III kvartal)", "responsible: Ured za mlade | deadline: III kvartal"),
    ("Nosilac (rok)", "Ured za mlade\n2026.", "responsible: Ured za mlade | deadline: 2026."),
    ("Nosilac / rok", "Ured za mlade do 1.3.2026.", "responsible: Ured za mlade | deadline: do 1.3.2026."),
    ("Ko i kada", "Ured;stalno", "responsible: Ured | deadline: stalno"),
    ("Rok i nosilac", "IV kvartal 2026. JKP Vodovod", "deadline: IV kvartal 2026. | responsible: JKP Vodovod"),
    ("Partneri i rok", "Crveni krst, maj – jun 2026.", "partners: Crveni krst | deadline: maj – jun 2026."),
    ("Rok i sredstva", "2026. / 5.000 KM", "deadline: 2026. | resources: 5.000 KM"),
    ("Nosilac i sredstva", "Ured; nisu potrebna sredstva", "responsible: Ured | resources: nisu potrebna sredstva"),
    ("Nosilac, rok, iznos", "Ured; 2026.; 5.000 KM", "responsible: Ured | deadline: 2026. | resources: 5.000 KM"),
    ("Rok i nosilac", "31.12.2026.", "deadline: 31.12.2026."),
]


@pytest.mark.parametrize(("head", "cell", "parts"), PARTED)
def test_a_cell_is_parted_where_a_time_or_a_sum_begins_or_ends(head: str, cell: str, parts: str) -> None:
    (activity,) = read(head, cell)
    assert (said(activity), activity.whole) == (parts, [])


WHOLE = [
    ("Nosilac i rok", "Ured (II kvartal), Služba (III kvartal)"),  # two of each
    ("Nosilac i rok", "Ured za mlade 2026."),  # nothing tells that the year is not part of the name
    ("Nosilac i rok", "Ured za mlade"),
    ("Rok i nosilac", "nakon usvajanja plana, budžeta i odluke"),  # what happens may go on
    ("Nosilac i izvor finansiranja", "Općina; budžet Općine"),  # a payer is a body too
    ("Nosilac, mesto i rok", "Ured, Sarajevo, maj 2026."),
]


@pytest.mark.parametrize(("head", "cell"), WHOLE)
def test_a_cell_in_which_nothing_tells_stays_whole_and_is_named(head: str, cell: str) -> None:
    (activity,) = read(head, cell)
    assert [c.text.spaced for c in activity.whole] == [cell]
    assert len(said(activity).split(" | ")) == 1


def test_the_parts_have_places_of_their_own() -> None:
    (activity,) = read("Nosilac i rok", "Ured, stalno")
    who, when = (c.text.places()[0][1] for c in activity.cells[:2])
    assert who[2] <= when[0]


def test_a_time_behind_a_title_is_parted_at_a_sign_only() -> None:
    rows = [["Br.", "Aktivnost i rok", "Nosilac"], ["1", "Doneti plan (maj 2026.)", "MF"], ["2", "Plan za 2026.", "MP"]]
    one, two = read_stream(heading("Cilj 1: Voda"), build_stitched(rows, (30.0, 200.0, 100.0))).goals[0].activities
    assert print_activity(one) == "1 Doneti plan | deadline: maj 2026. | responsible: MF"
    assert (print_activity(two), len(two.whole)) == ("2 Plan za 2026. | responsible: MP", 1)


def test_a_cell_that_activities_share_is_parted_for_each() -> None:
    rows = [["Br.", "Aktivnost", "Nosilac i rok"], ["1", "Plan", "MF, 2026."], ["2", "Zakon", "^"]]
    activities = read_stream(heading("Cilj 1: Voda"), build_stitched(rows)).goals[0].activities
    assert [said(a) for a in activities] == ["responsible: MF | deadline: 2026."] * 2


def test_a_form_below_its_name_has_such_labels_too() -> None:
    stream: list[StreamItem] = [heading("Cilj 1: Voda"), heading("Mjera 1.1. Zaštita izvora")]
    form = build_stitched([["Nositelj i rok", "Hrvatske vode, 2026."], ["Iznos", "5.000 EUR"]])
    plan = read_stream(*stream, form)
    (activity,) = [a for goal in walk_goals(plan.goals) for a in goal.activities]
    assert (activity.number, activity.title.raw) == ("1.1", "Zaštita izvora")
    assert said(activity) == "responsible: Hrvatske vode | deadline: 2026. | resources: 5.000 EUR"
