"""Words that a narrow cell may have broken at a line end without a hyphen: what was decided is told."""

from extract.placed import PlacedText
from extract.raw import RawFinding, RawPlan
from normalise.words import find_doubts

WORD_BROKEN = "word_broken"


def find_broken_words(plan: RawPlan) -> list[RawFinding]:
    """A finding for each line end in a cell of the plan that may or may not lie within a word."""
    return [finding for cell in plan.cells.values() if len(cell.text.lines) > 1 for finding in _find(cell.text)]


def _find(text: PlacedText) -> list[RawFinding]:
    findings = []
    for place, joined in find_doubts([line.text for line in text.lines], [line.tight for line in text.lines]):
        above, below = text.lines[place], text.lines[place + 1]
        left, right = above.words[-1], below.words[0]
        read = "one word" if joined else "two words"
        said = f"A line fills its cell with “{left.text}”, the next begins with “{right.text}”: read as {read}."
        findings.append(RawFinding(WORD_BROKEN, "info", said, ((above.page, left.box), (below.page, right.box))))
    return findings
