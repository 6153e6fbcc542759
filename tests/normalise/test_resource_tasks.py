"""Resources that repeat the titles of tasks are tied to them."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from normalise.resource_tasks import AGREEMENT, blank_titles, match_tasks

CASES = Path(__file__).parent.parent / "cases"
PLAN = [case for case in json.loads((CASES / "money_plans.json").read_text(encoding="utf-8")) if case.get("tasks")]
TASKS = [
    ("1", "Godišnji sastanak mreže Lokalnih timova za borbu protiv trgovine ljudima"),
    ("2", "Štampanje priručnika za nastavnike"),
    ("3", "Realizovati obuke"),
    ("4", "Definisati i usvojiti model saradnje sa medijima"),
]


@pytest.mark.parametrize("case", PLAN, ids=lambda c: c["text"][:50])
def test_cells_of_the_sample_plan(case):
    """Which tasks each cell names was read from the plan by eye; no title of a task that it leaves out is tied."""
    matches = match_tasks(case["text"], [tuple(task) for task in case["tasks"]])
    assert [match.number for match in matches] == case["tied"]
    assert all(match.agreement >= AGREEMENT for match in matches)
    assert all(a.end <= b.start for a, b in pairwise(matches))


def test_all_titles_of_the_plan_are_tied():
    """Of its 64 tasks, 57 are named by the resource of their activity."""
    assert sum(len(case["tasks"]) for case in PLAN) == 64
    assert sum(len(case["tied"]) for case in PLAN) == 57


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Godišnji sastanci mreže lokalnih timova za borbu protiv trgovine ljudima Nema troškova", ["1"]),
        ("Godišnji sastanak mreže lokanih timova za borbu protiv trgovine ljudma – 5.000 KM", ["1"]),
        ("Realizovane obuke 2.000 KM; štampanje priručnik za nastavnike 3.000 KM", ["3", "2"]),
        ("Годишњи састанак мреже локалних тимова за борбу против трговине људима – нема трошкова", ["1"]),
        ("Nema troškova", []),
        ("Obuke nastavnika 3.000 KM", []),
        ("Definisati i usvojiti model saradnje sa kompanijama 5.000 KM", []),
        ("", []),
    ],
)
def test_titles_in_other_words(text, tied):
    assert [match.number for match in match_tasks(text, TASKS)] == tied


def test_titles_are_blanked_in_place():
    text = "Realizovati obuke 6.000 KM"
    blanked = blank_titles(text, match_tasks(text, TASKS))
    assert len(blanked) == len(text)
    assert blanked.strip() == "6.000 KM"
