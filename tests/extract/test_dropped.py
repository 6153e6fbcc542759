"""Cells of rows that went nowhere are named."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from extract.checks.dropped import find_dropped
from extract.outline import NO_ACTIVITIES
from extract.placed import Line, PlacedText
from extract.raw import RawFinding, RawPlan
from extract.stitch import StreamItem
from tests.extract.build_pages import build_paragraph, build_stitched, build_words, read_stream

HEAD = ["Cilj", "Aktivnost", "Nosilac", "Rok"]
ROWS = [["1. Voda", "Izraditi plan", "Vlada", "2021."], ["1. Voda", "Obnoviti mrežu", "Vodovod", "2022."]]


def read() -> RawPlan:
    return read_stream(build_stitched([HEAD, *ROWS]))


def warned(stream: Sequence[StreamItem], plan: RawPlan) -> list[str]:
    """The codes of the warnings."""
    return [found.code for found in find_dropped(stream, plan) if found.severity == "warning"]


def test_a_plan_read_whole_drops_nothing() -> None:
    """A goal said again on every row is in the plan once."""
    plan = read()
    assert len(plan.read) == 8
    assert find_dropped([], plan) == []


def test_a_cell_that_went_nowhere_is_named_with_its_place() -> None:
    plan = read()
    lost = plan.goals[0].activities[0].cells.pop(0)
    found = find_dropped([], plan)
    assert [f.code for f in found] == ["row_without_place"]
    assert lost.text.joined in found[0].message
    assert found[0].places == lost.cell.boxes


def test_figures_and_what_a_finding_names_are_not_named() -> None:
    plan = read()
    cells = plan.goals[0].activities[0].cells
    figure = next(raw for raw in cells if raw.text.joined == "2021.")
    cells.remove(figure)
    assert find_dropped([], plan) == []
    plan = read()
    lost = plan.goals[0].activities[0].cells.pop(0)
    plan.findings.append(RawFinding("overlong", "warning", "named already", lost.cell.boxes))
    assert find_dropped([], plan) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("šetnje uz reku", True),
        ("Napomena o reci", False),
        ("2. faza", False),
        ("Rizici: Malo vode u reci", True),
        ("Voda: Malo je vode u reci", False),
        ("Napomena: Malo je vode", False),
    ],
)
def test_a_text_between_tables_that_goes_on_is_told(text: str, told: bool) -> None:
    one, two = (build_stitched([HEAD, [row[0], *row[1:]]]) for row in ROWS)
    stream = [one, build_paragraph(text), two]
    plan = read_stream(*stream)
    plan.areas += [*one.parts, *two.parts]
    assert warned(stream, plan) == (["text_beside_tables"] if told else [])
    assert find_dropped(stream[:2], plan) == []
    assert find_dropped(stream[1:], plan) == []


def test_words_in_columns_between_tables_are_told() -> None:
    """As a row of a table without rules is, that was taken for text."""
    one, two = (build_stitched([HEAD, row]) for row in ROWS)
    plan = read_stream(one, two)
    plan.areas += [*one.parts, *two.parts]
    for gap, told in ((30.0, True), (5.0, False)):
        left = build_words("Nosilac")
        text = PlacedText((Line(1, (*left, *build_words("Vlada Srbije", left[-1].x1 + gap))),))
        item = replace(build_paragraph("Nosilac Vlada Srbije"), text=text)
        assert bool(warned([one, item, two], plan)) is told


def test_other_text_between_tables_is_told_once_a_page() -> None:
    """From the first goal on; captions and goals said again are nothing to read."""
    table = build_stitched([HEAD[1:], ROWS[0][1:]])
    goal = build_paragraph("Cilj 1: Čista voda", bold=True)
    plan = read_stream(goal, table)
    plan.areas += table.parts
    texts = [build_paragraph(text) for text in ("Reke su čiste danas.", "Mere se sprovode svuda.")]
    (found,) = find_dropped([goal, *texts, table], plan)
    assert (found.code, found.severity, len(found.places)) == ("text_between_tables", "info", 2)
    assert find_dropped([*texts, goal, table], plan) == []
    for text in ("Tabela 2. Mere za vodu", "Cilj 1: Čista voda (nastavak)", "Čista voda"):
        assert find_dropped([goal, build_paragraph(text), table], plan) == []


def test_a_labelled_heading_above_the_first_table_is_told() -> None:
    table = build_stitched([HEAD[1:], ROWS[0][1:]])
    goal = build_paragraph("Oblast 1: Čista voda", bold=True)
    plan = read_stream(goal, table)
    plan.areas += table.parts
    assert warned([goal, build_paragraph("Opšti cilj: Bolje snabdevanje"), table], plan) == ["heading_without_place"]


def test_a_row_printed_as_text_is_told_by_its_number() -> None:
    one, two = (build_stitched([HEAD[1:], row[1:]]) for row in ROWS)
    goals = [build_paragraph(f"Cilj {i}: {name}", bold=True) for i, name in enumerate(("Voda", "Put"), 1)]
    for text, told in (("1.2. Očistiti kanal Vodovod 2022.", True), ("3.2. Očistiti kanal Vodovod 2022.", False)):
        stream = [goals[0], one, build_paragraph(text), goals[1], two]
        plan = read_stream(*stream)
        plan.areas += [*one.parts, *two.parts]
        assert bool(warned(stream, plan)) is told


def test_a_numbered_heading_that_names_nothing_is_told_once() -> None:
    one, two = (build_stitched([HEAD[1:], row[1:]]) for row in ROWS)
    goals = [build_paragraph(f"Cilj {i}: {name}", bold=True) for i, name in enumerate(("Voda", "Put"), 1)]
    stream = [goals[0], one, build_paragraph("Oblast 1.2. Očistiti sve kanale", bold=True), goals[1], two]
    plan = read_stream(*stream)
    plan.areas += [*one.parts, *two.parts]
    assert len(find_dropped(stream, plan)) <= 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oblast Čistija voda", True),
        ("OTVORENOST", True),
        ("Cilj 2", False),
        ("Koji problem rješava?", False),
        ("Čistija voda teče.", False),
        ("Cilj 1: Voda (nastavak strane)", False),
        ("Oblast 2: Čistija voda", True),
        ("IV Praćenje i izveštavanje", False),
        ("Tabela 2. Mere za vodu", False),
        ("Napomena: mere za vodu", False),
    ],
)
def test_a_heading_between_tables_that_is_above_nothing_is_told(text: str, told: bool) -> None:
    """Labels, captions, notes, a lone chapter and goals said again are none."""
    one, two = (build_stitched([HEAD, row]) for row in ROWS)
    plan = read_stream(one, two)
    plan.areas += [*one.parts, *two.parts]
    heading = replace(build_paragraph(text, bold=True), loud=True)
    quiet = replace(heading, loud=False)
    assert warned([one, heading, two], plan) == (["heading_without_place"] if told else [])
    labelled = text.startswith("Oblast 2:")
    assert warned([one, quiet, two], plan) == (["heading_without_place"] if labelled else [])


def test_chapters_that_part_the_plan_are_told() -> None:
    one, two = (build_stitched([HEAD, row]) for row in ROWS)
    plan = read_stream(one, two)
    plan.areas += [*one.parts, *two.parts]
    chapters = [replace(build_paragraph(f"{i}. USLUGE", bold=True), loud=True) for i in ("II", "III")]
    assert [f.code for f in find_dropped([one, *chapters, two], plan)] == ["heading_without_place"] * 2


def test_a_band_that_names_no_goal_is_told() -> None:
    table = build_stitched([HEAD, ROWS[0], ["Oblast Čistija voda", "<", "<", "<"], ROWS[1]])
    plan = read_stream(table)
    assert find_dropped([], plan) == []
    area = next(goal for goal in plan.goals if "Čistija" in goal.title.joined)
    plan.goals[plan.goals.index(area)] = replace(area, title=PlacedText())
    assert [f.code for f in find_dropped([], plan)] == ["heading_without_place"]


@pytest.mark.parametrize(("rows", "told"), [([], True), ([["1.1", "Izraditi plan", "Vlada", "2021."]], False)])
def test_goals_without_any_activity_are_told(rows: list[list[str]], told: bool) -> None:
    goal = [["Indikator", "Početna vrijednost", "Ciljna vrijednost"], ["Broj izvora", "1", "2"]]
    table = [["R.br.", "Aktivnost", "Nosilac", "Rok"], *rows]
    stream = [build_paragraph("Cilj 1: Voda", bold=True), build_stitched(goal)]
    plan = read_stream(*stream, *([build_stitched(table)] if rows else []))
    assert plan.goals
    assert (NO_ACTIVITIES in {f.code for f in plan.findings}) is told
