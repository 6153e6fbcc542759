"""Every value can be found again: the page's own letters inside its boxes are its raw text.

And what holds of every document: the same bytes twice, nothing lost.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from extract.lines import group_lines
from extract.page import Page, Word, turn_box
from extract.placed import cut_word
from normalise.script import to_latin
from tests.documents import NO_PLAN, SCANS, extracted, parameters, plans, read_json, samples

NEAR = 0.02
"""Points by which a box in the JSON, rounded to the hundredth, may cut into a letter."""
_JOINED = re.compile(r"[\s\u00ad\u2010-\u2015-]+")


def tight(text: str) -> str:
    """A text without white space and the dashes that lines may end with, or that join two columns of dates."""
    return _JOINED.sub("", text)


@lru_cache(maxsize=2)
def _pages(document: Path) -> dict[int, Page]:
    from planoteka.pages import read_wanted

    return {page.number: page for page in read_wanted(document, None).pages}


def read_again(page: Page, box: tuple[float, float, float, float]) -> str:
    """The letters of the page whose middle lies in the box, line by line."""
    words = [part for word in page.words if (part := _inside(word, box))]
    return "\n".join(" ".join(word.text for word in line) for line in group_lines(words))


def _levelled(place: dict[str, Any], page: Page) -> tuple[float, float, float, float]:
    """The box where it lies on the page as read: that is turned and levelled, boxes are given as shown."""
    wide, high = (page.width, page.height) if page.turned % 180 == 0 else (page.height, page.width)
    box = turn_box(tuple(place["box"]), wide, high, page.turned)
    if not page.skew:
        return box
    from extract.recognise import place_on_scan

    return place_on_scan(box, replace(page, skew=-page.skew))


def _inside(word: Word, box: tuple[float, float, float, float]) -> Word | None:
    x0, top, x1, bottom = box
    if not top - NEAR <= (word.top + word.bottom) / 2 <= bottom + NEAR:
        return None
    if x0 - NEAR <= word.x0 and word.x1 <= x1 + NEAR:
        return word
    if word.turn:  # its letters stand above each other: all of them or none
        return word if x0 <= (word.x0 + word.x1) / 2 <= x1 else None
    ends = (*word.cuts[1:], word.x1) if len(word.cuts) == len(word.text) else _even(word)
    starts = word.cuts if len(word.cuts) == len(word.text) else (word.x0, *_even(word)[:-1])
    mine = [i for i, (a, b) in enumerate(zip(starts, ends, strict=True)) if x0 - NEAR <= (a + b) / 2 <= x1 + NEAR]
    return cut_word(word, mine[0], mine[-1] + 1) if mine else None


def _even(word: Word) -> tuple[float, ...]:
    step = (word.x1 - word.x0) / len(word.text)
    return tuple(word.x0 + step * (i + 1) for i in range(len(word.text)))


def values(node: Any, path: str = "") -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """(path, text as printed or in Latin, places) of every value that says where it stands."""
    if isinstance(node, list):
        for i, item in enumerate(node):
            yield from values(item, f"{path}/{i}")
    elif isinstance(node, dict):
        said = node.get("raw") or node.get("title") or node.get("text")
        if "places" in node and said and not path.startswith(("/findings", "/repairs")):
            yield path, said, node["places"]
        for key, item in node.items():
            yield from values(item, f"{path}/{key}")


@pytest.mark.parametrize("document", parameters(samples + plans))
def test_the_page_inside_the_boxes_says_what_the_value_says(document: Path) -> None:
    pages, wrong = _pages(document), []
    for path, said, places in values(read_json(document)["goals"]):
        there = "\n".join(read_again(pages[place["page"]], _levelled(place, pages[place["page"]])) for place in places)
        if not _same(path, tight(to_latin(said)), tight(to_latin(there)), tight(to_latin(tight(there)))):
            wrong.append(f"{path}\n   value {said!r}\n   page  {there!r}")
    assert not wrong, f"{len(wrong)} values\n" + "\n".join(wrong[:10])


@pytest.mark.parametrize("document", parameters(samples + plans))
def test_every_value_says_where_it_stands_and_nothing_is_lost(document: Path) -> None:
    plan = read_json(document)
    without = [path for path, _, places in values(plan["goals"]) if not places]
    assert not without
    lost = [finding["message"] for finding in plan["findings"] if finding["code"] == "not_conserved"]
    assert not lost
    ids = [node["id"] for node in _nodes(plan["goals"])]
    assert len(ids) == len(set(ids)) and all(i.startswith(plan["document"]["id"] + "/") for i in ids)
    if document.stem in NO_PLAN or document.stem.startswith("no-plan--"):
        assert plan["goals"] == [] and plan["findings"]
    else:
        assert plan["goals"]


def _same(path: str, said: str, *readings: str) -> bool:
    """Whether one of the readings is what was said; an indicator's boxes go on with its baseline and targets."""
    if re.search(r"/indicators/\d+$", path):
        return any(there.startswith(said) for there in readings)
    return said in readings


def _nodes(goals: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for goal in goals:
        yield goal
        for activity in goal["activities"]:
            yield activity
            yield from activity["tasks"]
        yield from _nodes(goal["goals"])


@pytest.mark.parametrize("document", parameters([d for d in samples if d.stem not in SCANS]))
def test_another_run_gives_the_same_bytes(document: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom planoteka import extract_plan\n"
        "from planoteka.writing import canonical_json\n"
        f"sys.stdout.buffer.write(canonical_json(extract_plan(Path({str(document)!r}))))"
    )
    again = subprocess.run([sys.executable, "-X", "utf8", "-c", code], capture_output=True, check=True).stdout
    assert again == extracted(document)


def test_a_box_elsewhere_gives_another_text() -> None:
    document = next(d for d in samples if d.stem == "rs-centar-plan-rada-2015")
    page = _pages(document)[3]
    left, right = (next(w for w in page.words if w.text == text) for text in ("Специфични", "Рок"))
    assert read_again(page, left.box) == "Специфични"
    assert read_again(page, right.box) == "Рок"
    half = (left.x0, left.top, (left.x0 + left.x1) / 2, left.bottom)
    assert read_again(page, half) in ("Специ", "Специф", "Спец")
