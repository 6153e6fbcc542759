"""Nothing lost, nothing invented: the letters and digits of the plan's tables against what was placed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from extract.lines import text_of
from extract.page import Box, Page, Word
from extract.raw import RawFinding, RawPlan
from extract.standing import in_box

NOT_CONSERVED = "not_conserved"


def check_conservation(plan: RawPlan, pages: Sequence[Page]) -> list[RawFinding]:
    """Findings of severity error, one for each page whose tables and placed cells do not say the same."""
    areas: dict[int, list[Box]] = {}
    for number, box in plan.areas:
        areas.setdefault(number, []).append(box)
    placed: dict[int, list[Word]] = {number: [] for number in areas}
    for cell in plan.cells.values():
        for line in cell.text.lines:
            if line.page in placed:
                placed[line.page] += line.words
    findings = []
    by_number = {page.number: page for page in pages}
    for number, boxes in sorted(areas.items()):
        words = by_number[number].words
        if _are_all(placed[number], words, boxes):  # nearly always
            continue
        printed = [w for box in boxes for w in in_box(words, box)]
        expected, got = (Counter(word.text for word in words) for words in (printed, placed[number]))
        expected, got = _letters((expected - got).elements()), _letters((got - expected).elements())
        if got != expected:
            held = {(w.x0, w.top) for w in placed[number]}
            lost = [w for w in printed if (w.x0, w.top) not in held]
            said = text_of(lost)[:200]
            counts = f"{sum((expected - got).values())} letters lost, {sum((got - expected).values())} too many"
            findings.append(
                RawFinding(
                    NOT_CONSERVED,
                    "error",
                    f"The tables of page {number} and the result differ: {counts}. Not placed: {said}",
                    tuple((number, w.box) for w in lost[:20]),
                )
            )
    return findings


def _are_all(placed: Sequence[Word], words: Sequence[Word], boxes: Sequence[Box]) -> bool:
    """Whether all words that are placed are words of the page, each placed once, and no other lies in its tables."""
    held = set(map(id, placed))
    others = [w for w in words if id(w) not in held]
    if len(held) != len(placed) or len(others) + len(held) != len(words):
        return False
    return not any(in_box(others, box) for box in boxes)


def _letters(texts: Iterable[str]) -> Counter[str]:
    """How often each letter and digit stands in the texts."""
    counts = Counter("".join(texts))
    return Counter({c: n for c, n in counts.items() if c.isalnum()})
