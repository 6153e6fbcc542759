"""Numbered lists below the names of activities."""

import pytest

from extract.outline.title_list import part_list
from tests.extract.build_pages import build_stitched, build_text, read_stream
from tests.extract.outline_trees import heading


def test_a_list_below_the_name_of_an_activity_is_its_tasks() -> None:
    name, tasks = part_list(build_text("Obnova škole\n1. popis štete;\n2. nabavka i\nugradnja prozora"))
    assert name.joined.strip() == "Obnova škole"
    said = [(number, task.raw) for number, task in tasks]
    assert said == [
        ("1", "popis štete"),
        ("2", "nabavka i\nugradnja prozora"),
    ]


@pytest.mark.parametrize(("signs", "numbers"), [(("-", "-"), ("", "")), (("1.", "2."), ("1", "2"))])
def test_a_list_without_a_name_above_is_tasks(signs: tuple[str, str], numbers: tuple[str, str]) -> None:
    rows = [["Aktivnost", "Nosilac", "Rok"], [f"{signs[0]} Popis štete\n{signs[1]} Nabavka i\nugradnja", "JP", "2026"]]
    (activity,) = read_stream(heading("Cilj 1: Voda"), build_stitched(rows)).goals[0].activities
    assert (activity.number, activity.title.raw) == (None, "")
    tasks = [(number, text.raw) for number, text in activity.task_rows]
    assert tasks == [(numbers[0], "Popis štete"), (numbers[1], "Nabavka i\nugradnja")]
    counted = [["R.br.", *rows[0]], ["7.", *rows[1]]]
    (activity,) = read_stream(heading("Cilj 1: Voda"), build_stitched(counted)).goals[0].activities
    assert (activity.number, activity.title.raw, len(activity.task_rows)) == ("7", "", 2)


@pytest.mark.parametrize(
    "title",
    [
        "2. Popis štete\n3. Nabavka",
        "Obnova škole\n1. popis štete",  # no list
        "Obnova škole\n1. popis\n3. nabavka",
        "Obnova škole 1. popis 2. nabavka",
        "- Popis štete",
        "Obnova – faza\n– nastavak",
        "Obnova u periodu\n1. januara do\n2. marta",
    ],
)
def test_other_titles_are_whole(title: str) -> None:
    whole, tasks = part_list(build_text(title))
    assert (whole.raw, tasks) == (title, [])
