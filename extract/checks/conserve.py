"""Nothing lost, nothing invented: the letters and digits of the plan's tables against what was placed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from extract.page import Page, Word
from extract.raw import RawFinding, RawPlan

NOT_CONSERVED = "not_conserved"


def check_conservation(plan: RawPlan, pages: Sequence[Page]) -> list[RawFinding]:
    """Findings of severity error, one for each page whose tables and placed cells do not say the same."""
    inside: dict[int, list[Word]] = {}
    by_number = {page.number: page for page in pages}
    for number, (x0, top, x1, bottom) in plan.areas:
        words = [
            w
            for w in by_number[number].words
            if top <= (w.top + w.bottom) / 2 <= bottom and x0 <= (w.x0 + w.x1) / 2 <= x1
        ]
        inside.setdefault(number, []).extend(words)
    placed: dict[int, list[Word]] = {number: [] for number in inside}
    for cell in plan.cells.values():
        for line in cell.text.lines:
            if line.page in placed:
                placed[line.page].extend(line.words)
    findings = []
    for number, printed in sorted(inside.items()):
        if _are_same(printed, placed[number]):  # nearly always
            continue
        expected, got = (Counter(word.text for word in words) for words in (printed, placed[number]))
        expected, got = _letters((expected - got).elements()), _letters((got - expected).elements())
        if got != expected:
            held = {(w.x0, w.top) for w in placed[number]}
            lost = [w for w in printed if (w.x0, w.top) not in held]
            said = " ".join(w.text for w in lost)[:200]
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


def _are_same(printed: Sequence[Word], placed: Sequence[Word]) -> bool:
    """Whether the very same words stand in both, each once."""
    words = set(map(id, printed))
    return len(words) == len(printed) == len(placed) and words == set(map(id, placed))


def _letters(texts: Iterable[str]) -> Counter[str]:
    """How often each letter and digit stands in the texts."""
    counts = Counter("".join(texts))
    return Counter({c: n for c, n in counts.items() if c.isalnum()})
