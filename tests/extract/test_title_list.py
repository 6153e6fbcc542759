"""Numbered lists below the names of activities."""

import pytest

from extract.outline.title_list import part_list
from tests.extract.build_pages import build_text


def test_a_list_below_the_name_of_an_activity_is_its_tasks() -> None:
    name, tasks = part_list(build_text("Obnova škole\n1. popis štete;\n2. nabavka i\nugradnja prozora"))
    assert name.joined.strip() == "Obnova škole"
    said = [(number, task.raw) for number, task in tasks]
    assert said == [
        ("1", "popis štete"),
        ("2", "nabavka i\nugradnja prozora"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "1. Popis štete\n2. Nabavka",  # nothing names the activity
        "Obnova škole\n1. popis štete",  # no list
        "Obnova škole\n1. popis\n3. nabavka",
        "Obnova škole 1. popis 2. nabavka",
        "Obnova u periodu\n1. januara do\n2. marta",
    ],
)
def test_other_titles_are_whole(title: str) -> None:
    whole, tasks = part_list(build_text(title))
    assert (whole.raw, tasks) == (title, [])
