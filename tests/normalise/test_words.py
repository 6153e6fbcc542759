"""Words: what the vocabulary knows, how lines are joined, which blanks are put back."""

import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalise.words import find_words, frequency, join_lines, known, mark_breaks, told_words
from normalise.words.glued import split_word

CASES = Path(__file__).parents[1] / "cases"
LINES = json.loads((CASES / "words_lines.json").read_text("utf-8"))
GLUED = json.loads((CASES / "words_glued.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("aktivnostima", True),
        ("АКТИВНОСТИ", True),
        ("spriječiti", True),
        ("sprečiti", True),
        ("provedbi", True),
        ("RSD", True),
        ("sunosioci", True),
        ("materijalno-tehnički", True),
        ("kapmanje", False),
        ("medusobno", False),
        ("saobraaja", False),
        ("12", False),
        ("", False),
    ],
)
def test_known(word: str, expected: bool) -> None:
    assert known(word) is expected


def test_frequency_orders_words() -> None:
    assert frequency("i") > frequency("aktivnost") > frequency("evidentiranje") > frequency("kapmanje") == 0.0


def test_find_words_fills_places() -> None:
    assert find_words(["-čćđ", "l", "-čćđ", "a", "n"]) == ["član", "lan"] or set(
        find_words(["-čćđ", "l", "-čćđ", "a", "n"])
    ) == {"član", "lan"}
    assert find_words(["m", "e", "čćđ", "u", "s", "o", "b", "n", "o"]) == ["međusobno"]
    assert find_words(["x", "y", "z"]) == []


@pytest.mark.parametrize("case", LINES, ids=lambda c: f"{c['rule']}:{'|'.join(c['lines'])}")
def test_join_lines(case: dict[str, Any]) -> None:
    with told_words(case["words"]) if "words" in case else nullcontext():
        assert join_lines(case["lines"], case.get("tight", ())) == case["text"]


@pytest.mark.parametrize("case", LINES, ids=lambda c: f"{c['rule']}:{'|'.join(c['lines'])}")
def test_marked_breaks_keep_every_place(case: dict[str, Any]) -> None:
    marked = mark_breaks(case["lines"], case.get("tight", ()))
    assert len(marked) == len("\n".join(case["lines"]))
    if "\u00ad" in marked.replace("\u00ad\n", ""):
        assert join_lines(case["lines"], case.get("tight", ())) != " ".join(case["lines"])


def test_the_words_of_a_document_are_forgotten_after_it() -> None:
    with told_words(["porodično-pravne", "insti-"]):
        assert join_lines(["porodično-", "pravne"]) == "porodično-pravne"
    assert join_lines(["porodično-", "pravne"]) == "porodičnopravne"


@given(st.lists(st.text(st.sampled_from("aktivnost Ii-–\u00ad1."), max_size=12), max_size=4).map(tuple), st.booleans())
def test_joining_loses_no_letter(lines: tuple[str, ...], tight: bool) -> None:
    text = join_lines(lines, [tight] * len(lines))
    assert [c for c in text if c.isalnum()] == [c for line in lines for c in line if c.isalnum()]
    assert text == " ".join(text.split())


@pytest.mark.parametrize(("word", "expected"), GLUED, ids=[word for word, _ in GLUED])
def test_split_word(word: str, expected: str) -> None:
    assert split_word(word) == expected


@given(st.text(st.sampled_from("radnaiuzaABcd"), max_size=30))
def test_split_word_only_adds_blanks(word: str) -> None:
    assert split_word(word).replace(" ", "") == word


def test_a_typed_hyphen_is_the_authors_where_the_printer_breaks_words_with_its_own() -> None:
    lines = ["Kulturno-", "umjetnička društva"]
    with told_words(["insti\u2010", "dobrovoljno"]):
        assert join_lines(lines) == "Kulturno-umjetnička društva"
    with told_words(["insti-", "dobrovoljno"]):
        assert join_lines(lines) == "Kulturnoumjetnička društva"


def test_letters_with_full_stops_are_no_rest_of_a_word() -> None:
    assert join_lines(["prijevoz", "a.d. Split"], [True, True]) == "prijevoz a.d. Split"
    assert join_lines(["putnik", "a. Dalje"], [True, True]) == "putnika. Dalje"
