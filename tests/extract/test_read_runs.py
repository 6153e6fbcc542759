"""What is asked of all words of a page at once gives what would be asked of each."""

import pytest

from extract.page import Edge, Word
from extract.read.crossing import Crossings
from extract.read.doubles import drop_doubles
from extract.read.runs import Columns, Run, Runs

RULES = [Edge(x, 0, x, 800) for x in (-3.0, 99.5, 100.2, 300.0)]


def _runs(*sides: tuple[float, float], text: str = "cilj", top: float = 100.0) -> Runs:
    words = [Word(text, x0, top, x1, top + 10, 10.0) for x0, x1 in sides]
    return Runs(Run(word, range(len(text))) for word in words)


def test_a_page_without_words_has_no_columns() -> None:
    assert Runs().columns == Columns()


@pytest.mark.parametrize(
    "sides",
    [
        (-8.0, 20.0),
        (-2.0, 20.0),
        (0.0, 98.0),
        (80.0, 101.6),
        (98.4, 140.0),
        (101.0, 299.0),
        (250.0, 302.0),
        (301.0, 500.0),
    ],
)
def test_every_word_over_a_rule_is_looked_at(sides: tuple[float, float]) -> None:
    """Wherever it begins: left of the page too, in the point of a rule, behind the last one."""
    crossings, runs = Crossings(RULES), _runs(sides, (310.0, 340.0))
    assert not crossings.find_rules(runs[0].word) or crossings.find_near(runs.columns)[:1] == [0]


def test_words_between_rules_are_not_looked_at() -> None:
    assert Crossings(RULES).find_near(_runs((101.5, 150.0), (160.0, 299.0), (305.0, 500.0)).columns) == []


def test_rules_and_words_that_a_broken_file_sets_anywhere_take_no_room() -> None:
    far = 1e12
    crossings = Crossings([*RULES, Edge(far, 0, far, 800)])
    assert crossings.find_near(_runs((50.0, far), (301.0, 302.0), (far, 2 * far)).columns) == [0]


@pytest.mark.parametrize(("x0", "top", "count"), [(51.5, 100.0, 1), (50.0, 98.5, 1), (53.0, 100.0, 2), (50.0, 103, 2)])
def test_a_word_printed_again_near_its_place_is_one(x0: float, top: float, count: int) -> None:
    words = Runs([*_runs((50.0, 80.0)), *_runs((x0, x0 + 30), top=top), *_runs((50.0, 80.0), text="mera", top=130.0)])
    assert len(drop_doubles(words.columns)) == count + 1
