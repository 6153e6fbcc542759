"""Where a goal belongs: number, level, size of the letters."""

from dataclasses import replace

import pytest

from extract.hierarchy import is_goal_heading, name_levels, place_goal, read_goal, same_goal
from extract.placed import PlacedText
from extract.raw import RawGoal
from normalise.headings import parse_heading
from tests.extract.build_pages import build_text


def goal(text: str, level: str | None = None, size: float = 0.0) -> RawGoal:
    return read_goal(build_text(text), level, size)


READ = [
    ("Opšti cilj 1: Čista voda", None, ("goal", "1", "Čista voda", "Opšti cilj 1: ")),
    ("Специфични циљ 2.1. Ваздух", None, ("specific_goal", "2.1", "Ваздух", "Специфични циљ 2.1. ")),
    ("1.1 Mreža", "measure", ("measure", "1.1", "Mreža", "1.1 ")),
    ("Mera 1.1 Mreža", "goal", ("measure", "1.1", "Mreža", "Mera 1.1 ")),
    ("Zaštita voda", None, (None, None, "Zaštita voda", "")),
    ("Mere za zaštitu voda", None, (None, None, "Mere za zaštitu voda", "")),
]


@pytest.mark.parametrize(("text", "column", "expected"), READ)
def test_label_number_and_title(text: str, column: str | None, expected: tuple[str | None, ...]) -> None:
    read = goal(text, column)
    assert (read.level, read.number, read.title.raw, read.label.raw.strip()) == (
        *expected[:3],
        (expected[3] or "").strip(),
    )


def test_a_label_that_a_narrow_column_breaks_is_read_whole() -> None:
    lines = [replace(line, tight=True) for line in build_text("Prioritet\nni cilj 1: Konkurent\nna privreda").lines]
    read = read_goal(PlacedText(tuple(lines)))
    assert (read.level, read.number, read.title.raw) == ("specific_goal", "1", "Konkurent\nna privreda")


SAME = [
    ("Cilj 1: Voda", "Cilj 1: Voda", True),
    ("Cilj 1: Voda", "CILJ 1 – VODA", True),
    ("Cilj 1: Voda", "Cilj 1", True),
    ("Cilj 1: Voda", "Cilj 2: Voda", False),
    ("Cilj 1: Voda", "Mera 1: Voda", False),
    ("Cilj 1: Voda", "Cilj 1: Vazduh", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_same_goal(one: str, other: str, expected: bool) -> None:
    assert same_goal(goal(one), goal(other)) is expected


PLACED = [
    pytest.param(["Cilj 1: Voda"], ["Cilj 1.1: Reke"], 2, id="a number goes on from the one above"),
    pytest.param(["Cilj 1: Voda", "Mera 1.1: Reke"], ["Mera 1.2: Mora"], 2, id="beside its sister"),
    pytest.param(["Cilj 1: Voda", "Mera 1.1: Reke"], ["Cilj 2: Vazduh"], 1, id="the next goal"),
    pytest.param(["Cilj 1: Voda"], ["Mera 3: Reke"], 2, id="the rank of the levels"),
    pytest.param(["Oblast 1: A", "Opšti cilj: B"], ["Specifični cilj 1.1: C"], 3, id="below one without a number"),
    pytest.param(["Oblast 1: A", "Opšti cilj: B", "Cilj 1.1: C"], ["Poseban cilj 1.2: D"], 3, id="the next below it"),
    pytest.param(["Oblast 1: A", "Mera: B"], ["Specifični cilj 1.1: C"], 2, id="none of a lower rank between"),
    pytest.param(["Mera 3: Reke"], ["Cilj 1: Voda"], 1, id="a higher rank ends it"),
    pytest.param(["Prioritet 1: A", "Cilj 1: B", "Mera 1: C"], ["Mera 2: D"], 3, id="numbers that begin anew"),
    pytest.param(["Cilj 1: A", "Prioritet 1.2: B"], ["Cilj 2: C"], 1, id="a sister of one above that has its level"),
    pytest.param(["Poglavlje 23: A"], ["Prioritet 1: B"], 2, id="another label of the same level"),
    pytest.param(["Poglavlje 23: A", "Prioritet 1: B"], ["Poglavlje 24: C"], 1, id="the next of the one above"),
    pytest.param(["Poglavlje: A", "Prioritet: B"], ["Poglavlje: C"], 1, id="the next of it without numbers"),
    pytest.param(["Cilj 23: A"], ["Prioritet 1: B"], 2, id="a priority below a goal"),
    pytest.param(["Prioritet 1: A", "Cilj 1: B"], ["Prioritet 2: C"], 1, id="a priority above a goal"),
    pytest.param(["Tema A: A", "Podtema AA: B"], ["Podtema AB: C"], 2, id="codes of two letters"),
    pytest.param(["1 Voda"], ["1.1 Reke"], 2, id="numbers without labels"),
    pytest.param(["10 Voda"], ["1.1 Reke"], 2, id="a deeper number under any"),
    pytest.param(["1 Voda", "1.1 Reke"], ["2 Vazduh"], 1, id="a flatter number"),
    pytest.param(["I. VODA"], ["Mera 1: Reke"], 2, id="a label below a heading without one"),
    pytest.param(["1. VODA"], ["Mera 1: Reke"], 2, id="a label below a heading that counts alike"),
    pytest.param(["I. VODA"], ["1. Reke"], 2, id="figures below a Roman number"),
    pytest.param(["I. VODA", "1. Reke"], ["II. VAZDUH"], 1, id="the next Roman number"),
    pytest.param(["I. VODA", "Mera 1: Reke"], ["II. VAZDUH"], 1, id="the next area above labels"),
    pytest.param(["Б. VODA"], ["В. VAZDUH"], 1, id="the third Cyrillic letter is no Roman number"),
    pytest.param(["I. VODA", "A. Reke"], ["B. Mora"], 2, id="letters below a Roman number"),
    pytest.param(["Mera 1: Reke"], ["2. VAZDUH"], 1, id="no label beside one of the same kind"),
    pytest.param(["Fokus 1: Voda"], ["PROJEKAT P1: Reke"], 2, id="a project below a goal"),
    pytest.param(["1. VODA"], ["PROJEKAT 1: Reke"], 2, id="a project that counts like the goal"),
    pytest.param(["1. VODA", "PROJEKAT 1: Reke"], ["PROJEKAT 2: Mora"], 2, id="a project beside another"),
]


@pytest.mark.parametrize(("path", "new", "depth"), PLACED)
def test_place_goal(path: list[str], new: list[str], depth: int) -> None:
    above = [goal(text) for text in path]
    placed = place_goal(above, goal(new[0]))
    assert len(placed) == depth
    assert placed[:-1] == above[: depth - 1]


def test_sizes_rank_headings_without_label_and_number() -> None:
    large, small = goal("Voda", size=14), goal("Reke", size=11)
    assert len(place_goal([large], small)) == 2
    assert len(place_goal([small], large)) == 1
    assert len(place_goal([large], goal("Vazduh", size=14))) == 1


def test_capitals_rank_as_larger_letters() -> None:
    assert len(place_goal([goal("VODA", size=12)], goal("Reke", size=12))) == 2
    assert len(place_goal([goal("VODA", size=12)], goal("REKE", size=12))) == 1
    assert len(place_goal([goal("VODA")], goal("Reke"))) == 2  # bands in a table have no size


@pytest.mark.parametrize(
    ("above", "size", "new", "depth"),
    [
        ("Voda", 12, "Mera 3: Reke", 2),  # a heading without a label holds the measures below it
        ("Prioritet 1: Voda", 14, "Reke", 2),  # smaller letters below an area
        ("Prioritet 1: Voda", 11, "Reke", 1),
        ("Mera 1: Voda", 14, "Reke", 1),  # below a measure stand activities
    ],
)
def test_headings_of_which_one_has_a_label(above: str, size: float, new: str, depth: int) -> None:
    assert len(place_goal([goal(above, size=size)], goal(new, size=11))) == depth


def test_goals_without_a_level_get_that_of_their_place() -> None:
    top, middle, low = goal("1 Voda"), goal("1.1 Reke"), goal("1.1.1 Ušća")
    top.goals, middle.goals = [middle], [low]
    name_levels([top])
    assert [g.level for g in (top, middle, low)] == ["goal", "specific_goal", "measure"]


def test_what_stands_above_named_goals_is_an_area() -> None:
    top = goal("Životna sredina")
    top.goals = [goal("Cilj 1: Voda")]
    name_levels([top])
    assert top.level == "area"


def test_named_levels_stay() -> None:
    top = goal("Mera 1: Voda")
    name_levels([top])
    assert top.level == "measure"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cilj 1: Voda", True),
        ("Mera 1.1", True),
        ("Aktivnost 1.1: Plan", False),
        ("1.1 Voda", False),
        ("Mere za vode", False),
    ],
)
def test_is_goal_heading(text: str, expected: bool) -> None:
    assert is_goal_heading(parse_heading(text)) is expected
