"""What is to be told of the text itself: mended words as repairs, doubtful ones as findings, at their values."""

from collections.abc import Sequence

from pydantic import BaseModel

from extract.page import LOW_CONFIDENCE, Box, Page, as_shown
from extract.repair import Mend
from normalise.model import Finding, Goal, Place, Plan, Repair
from normalise.script import to_latin
from planoteka.build.context import place
from planoteka.build.missing import name_pages

MOST_SHOWN = 5
"""Of the mended words outside the values."""
TEXTS = ("title", "text", "verification", "unit")
"""The fields of a value that hold what the page says at its places."""

Spot = tuple[str, BaseModel, Place]
"""A value with its JSON pointer and one of its places."""


def add_text_marks(plan: Plan, mends: Sequence[Mend], pages: Sequence[Page]) -> None:
    """Add repairs for the mended words that stand in values, and findings for the doubtful recognised ones.

    Mended words that stand in no value are counted by one finding.

    Args:
        plan: is added to.
        mends: words that were put right before the tables were read.
        pages: as used.
    """
    recognised = [page for page in pages if page.health == "recognised"]
    doubtful = [(page.number, w) for page in recognised for w in page.words if w.confidence < LOW_CONFIDENCE]
    if not mends and not doubtful:
        return
    by_page: dict[int, list[Spot]] = {}
    for pointer, value in _values(plan.goals):
        for spot in value.__dict__.get("places", ()):
            by_page.setdefault(spot.page, []).append((pointer, value, spot))
    outside: list[Mend] = []
    for mend in mends:
        at = _value_at(by_page.get(mend.page, []), mend.box, mend.after)
        if at is None:
            outside.append(mend)
            continue
        where = [place(mend.page, mend.box)]
        plan.repairs.append(Repair(rule=mend.rule, before=mend.before, after=mend.after, at=at, places=where))
    if outside:
        plan.findings.append(_count_outside(outside))
    for number, word in doubtful:
        at = _value_at(by_page.get(number, []), word.box, word.text)
        if at is not None:
            message = f"“{word.text}” was recognised with little confidence ({word.confidence:.2f})."
            where = [place(number, word.box)]
            plan.findings.append(
                Finding(code="doubtful_word", severity="warning", message=message, at=at, places=where)
            )


def turn_back(plan: Plan, pages: Sequence[Page]) -> None:
    """Put the places on turned pages, levelled scans and joined sheets where they lie on the pages as they are."""
    moved = {p.number: p for p in pages if p.turned or p.skew or p.beside}
    if not moved:
        return
    spots = [s for _, value in _values(plan.goals) for s in value.__dict__.get("places", ())]
    spots += [s for finding in plan.findings for s in finding.places]
    spots += [s for repair in plan.repairs for s in repair.places]
    for spot in {id(s): s for s in spots if s.page in moved}.values():
        back = place(*_on_page(spot.box, moved[spot.page]))
        spot.page, spot.box = back.page, back.box


def _on_page(box: Box, page: Page) -> tuple[int, Box]:
    """On which page, and where there, a box of a page as read is shown."""
    for x, number, by in reversed(page.beside):
        if box[0] >= x:
            return number, (box[0] - by, box[1], box[2] - by, box[3])
    if page.skew:
        from extract.recognise import place_on_scan

        box = place_on_scan(box, page)
    return page.number, as_shown(box, page)


def _count_outside(mends: Sequence[Mend]) -> Finding:
    """The finding that counts mended words which stand in no value of the plan."""
    some = ", ".join(dict.fromkeys(f"“{m.before}” to “{m.after}”" for m in mends[:MOST_SHOWN]))
    said = f"Words put right outside the plan's values: {len(mends)} ({name_pages(m.page for m in mends)})"
    places = [place(m.page, m.box) for m in mends[:MOST_SHOWN]]
    return Finding(code="words_mended", severity="info", message=f"{said}, such as {some}.", places=places)


def _values(goals: Sequence[Goal]) -> list[tuple[str, BaseModel]]:
    """Every value of the goals with its JSON pointer, the deepest first."""
    found: list[tuple[str, BaseModel]] = []
    for i, goal in enumerate(goals):
        _add_values(goal, f"/goals/{i}", found)
    return found


def _add_values(model: BaseModel, pointer: str, found: list[tuple[str, BaseModel]]) -> None:
    """Add the values of a model, which stands at the pointer, and then itself."""
    for name, below in model.__dict__.items():
        if not below or isinstance(below, str) or name == "places":
            continue
        if isinstance(below, list):
            for i, item in enumerate(below):
                if isinstance(item, BaseModel):
                    _add_values(item, f"{pointer}/{name}/{i}", found)
        elif isinstance(below, BaseModel):
            _add_values(below, f"{pointer}/{name}", found)
    found.append((pointer, model))


def _value_at(spots: Sequence[Spot], box: Box, word: str) -> str | None:
    """The pointer of the first value whose place holds the middle of the box: that of its text with the word."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for pointer, value, spot in spots:
        x0, top, x1, bottom = spot.box
        if x0 <= x <= x1 and top <= y <= bottom:
            name = _text_with(value, word)
            return f"{pointer}/{name}" if name else pointer
    return None


def _text_with(value: BaseModel, word: str) -> str | None:
    """The name of the value's own text in which the word stands; None where it stands in none."""
    sought = to_latin(word).strip(".,;:()")
    texts = {name: getattr(value, name) for name in TEXTS if name in type(value).model_fields}
    return next((name for name, text in texts.items() if isinstance(text, str) and sought in text), None)
