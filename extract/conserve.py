"""Nothing lost, nothing invented: the letters and digits of the plan's tables against what was placed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from extract.page import Box, Page, Word
from extract.raw import RawFinding, RawPlan

NOT_CONSERVED = "not_conserved"


def check_conservation(plan: RawPlan, pages: Sequence[Page]) -> list[RawFinding]:
    """Findings of severity error, one for each page whose tables and placed cells do not say the same."""
    on_page: dict[int, Counter[str]] = {}
    inside: dict[int, list[Word]] = {}
    for number, box in plan.areas:
        page = next(p for p in pages if p.number == number)
        words = [w for w in page.words if _inside(w, box)]
        inside.setdefault(number, []).extend(words)
        on_page.setdefault(number, Counter()).update(_letters(words))
    placed: dict[int, Counter[str]] = {}
    held: set[tuple[int, float, float]] = set()
    for cell in plan.cells.values():
        for line in cell.text.lines:
            if line.page in on_page:
                placed.setdefault(line.page, Counter()).update(_letters(line.words))
                held |= {(line.page, w.x0, w.top) for w in line.words}
    findings = []
    for number, expected in sorted(on_page.items()):
        got = placed.get(number, Counter())
        if got != expected:
            lost = [w for w in inside[number] if (number, w.x0, w.top) not in held]
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


def _letters(words: Iterable[Word]) -> Counter[str]:
    return Counter(c for w in words for c in w.text if c.isalnum())


def _inside(word: Word, box: Box) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
