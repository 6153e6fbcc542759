"""Plans for the tests of confidence, and what was told of them."""

from collections.abc import Sequence

from extract.layout import Paragraph
from normalise.model import Activity, Confidence, Goal
from tests.extract.build_pages import build_paragraph
from tests.planoteka.build_plans import build

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]


TITLES = ["Izraditi plan upravljanja", "Obnoviti mrežu", "Popisati izvore", "Obučiti komunalce", "Objaviti podatke"]


BODY = "Ministarstvo pravde"


def rows(*changed: tuple[int, int, str]) -> list[list[str]]:
    """Five sound rows with some cells (row, column) changed."""
    made = [[f"1.{i}", title, BODY, "2021."] for i, title in enumerate(TITLES, 1)]
    for row, column, text in changed:
        made[row][column] = text
    return made


def walk(goals: Sequence[Goal]) -> list[Activity]:
    return [a for goal in goals for a in (*goal.activities, *walk(goal.goals))]


def told(confidence: Confidence) -> set[str]:
    return set(confidence.reasons)


def beside(head: Sequence[str], *columns: Sequence[str]) -> Confidence:
    """The confidence of the first of five activities with further columns beside number and title."""
    table = [[f"1.{i}", title, *cells] for i, (title, *cells) in enumerate(zip(TITLES, *columns, strict=True), 1)]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [["R.br.", "Aktivnost", *head], *table])
    confidence = walk(goals)[0].confidence
    assert confidence is not None
    return confidence


def rated(table: Sequence[Sequence[str]], *headings: Paragraph) -> list[Confidence]:
    """The confidence of every activity of a table below a goal."""
    goals, _ = build(*(headings or (build_paragraph("Cilj 1: Voda", bold=True),)), [HEAD, *table])
    return [a.confidence for a in walk(goals) if a.confidence is not None]
