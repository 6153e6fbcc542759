"""Level words that only one document has."""

import pytest

from extract.outline.own_labels import find_own_labels
from extract.stitch import StreamItem
from tests.extract.build_pages import build_paragraph, build_stitched
from tests.extract.outline_trees import HEAD, LINE_ONE, LINE_TWO, ONE, TEXT, TITLE, TWO, band, heading, tree


def test_labels_before_numbers_that_go_on_are_levels() -> None:
    rows = [HEAD, band("Linija rada 1.1. Voda"), ONE, band("Linija rada 1.2. Zrak"), TWO]
    assert tree(TITLE, heading("Korpa 1: Okolina"), TEXT, rows, heading("Korpa 2: Ljudi"), [HEAD, ONE]) == [
        "goal 1 Okolina",
        "  specific_goal 1.1 Voda",
        f"    - {LINE_ONE}",
        "  specific_goal 1.2 Zrak",
        f"    - {LINE_TWO}",
        "goal 2 Ljudi",
        f"  - {LINE_ONE}",
    ]


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        (["Korpa 1: Voda", "Korpa 2: Zrak"], {"Korpa": "goal"}),
        (["Korpa 1: Voda", "Korpa 1: Voda"], {}),
        (["Korpa 1: Voda", "Korpa 1: Voda", "Korpa 2: Zrak"], {"Korpa": "goal"}),  # printed again
        (["Korpa 2: Voda", "Korpa 3: Zrak"], {}),
        (["Korpa 1: Voda", "Korpa 4: Zrak"], {}),
        (["Korpa 1: Voda", "Korpa 1.1: Zrak"], {}),
        (["Korpa 1.1: Voda", "Korpa 1.2: Zrak", "Korpa 2.1: Ljudi"], {"Korpa": "specific_goal"}),
        (["Korpa 1.1: Voda", "Korpa 2.2: Zrak"], {"Korpa": "specific_goal"}),  # counted on
        (["Korpa 1.1: Voda", "Korpa 2.4: Zrak"], {}),
        (["Korpa 1 voda", "Korpa 2 zrak"], {}),
        (["Korpa I – Voda", "Korpa II – Zrak"], {"Korpa": "goal"}),
        (["Korpa A: Voda", "Korpa B: Zrak"], {"Korpa": "goal"}),
        (["Корпа А: Вода", "Корпа Б: Ваздух", "Корпа В: Људи"], {"Корпа": "goal"}),
        (["Korpa A: Voda", "Korpa C: Zrak"], {}),
        (["Korpa br. 1: Voda", "KORPA BR. 2: Zrak"], {}),
        (["Korpa br. 1: Voda", "Korpa br. 2: Zrak"], {"Korpa": "goal"}),
        (["Cilj 1: Okolina", "Korpa 1: Voda", "Korpa 2: Zrak"], {"Korpa": "specific_goal"}),
        (
            ["Cilj: Okolina", "Korpa 1: Voda", "Sklop 1.1: Reke", "Sklop 1.2: Mora", "Korpa 2: Zrak"],
            {"Korpa": "specific_goal", "Sklop": "measure"},
        ),
        (["Cilj 1: Okolina", "Korpa 1.1: Voda", "Korpa 1.2: Zrak"], {"Korpa": "specific_goal"}),
        (["Zadatak A.1. Voda", "Zadatak A.2. Zrak", "Zadatak B.1. Ljudi"], {"Zadatak": "specific_goal"}),
        (["Oblast rizika 1: Voda", "Oblast rizika 2: Zrak"], {"Oblast rizika": "area"}),
        (["Tabela 1. Voda", "Tabela 2. Zrak"], {}),
        (["Akcioni plan 1. Voda", "Akcioni plan 2. Zrak"], {}),
        (["Mera 1. Voda", "Mera 2. Zrak"], {}),  # known
    ],
)
def test_which_numbers_go_on(texts: list[str], labels: dict[str, str]) -> None:
    assert find_own_labels([heading(text) for text in texts]) == labels


def test_text_and_cells_of_rows_tell_no_labels() -> None:
    texts = ["Korpa 1: Voda", "Korpa 2: Zrak"]
    plain: list[StreamItem] = [build_paragraph(text) for text in texts]
    assert find_own_labels(plain) == {}
    assert find_own_labels([build_stitched([HEAD, *([text, "Plan", "MF", "2021"] for text in texts)])]) == {}


@pytest.mark.parametrize("numbers", [("A", "B"), ("1", "2"), ("I", "II")])
def test_a_label_right_above_goals_stands_above_them(numbers: tuple[str, str]) -> None:
    parts = [(heading(f"Domen {n} – Voda", 14), heading(f"Cilj {n}1: Zrak"), [HEAD, ONE]) for n in numbers]
    lines = [line for line in tree(TITLE, *(item for part in parts for item in part)) if "- 1" not in line]
    assert lines[::2] == [f"area {n} Voda" for n in numbers]
    assert all(line.startswith("  goal ") for line in lines[1::2])
