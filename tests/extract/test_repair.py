"""The verdict on a page and its mending: each kind of damage, and what must stay."""

import json
from pathlib import Path

import pytest

from extract.page import Page, Word
from extract.repair import judge_page, repair_page

CASES = json.loads((Path(__file__).parents[1] / "cases" / "page_repairs.json").read_text("utf-8"))
SIZE, WIDTH, PER_LINE = 10.0, 5.0, 14


def build_page(text: str, number: int = 1) -> Page:
    """A page with the words of a text on lines of fourteen, letters of equal width, a blank as wide as a letter."""
    words, x = [], 50.0
    for place, part in enumerate(text.split(" ")):
        if place % PER_LINE == 0:
            x = 50.0
        top = 50.0 + 14 * (place // PER_LINE)
        words.append(Word(part, x, top, x + WIDTH * len(part), top + SIZE, SIZE, font="F"))
        x += WIDTH * (len(part) + 1)
    return Page(number, 595.0, 842.0, tuple(words))


def page_text(page: Page) -> str:
    return " ".join(word.text for word in page.words)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["kind"])
def test_repair(case: dict[str, str]) -> None:
    page = build_page(case["text"])
    mended = repair_page(page)
    assert page_text(mended.page) == case["mended"]
    if case["text"] != case["mended"]:
        assert judge_page(page).health == "damaged"
    else:
        assert mended.page is page
