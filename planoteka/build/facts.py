"""The facts of the plan, from what the document says outside its tables and goals."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from extract.layout import PageLayout, Paragraph
from extract.placed import Line
from extract.raw import RawGoal, RawPlan, walk_goals
from extract.stitch import StreamItem
from normalise.facts import Said, read_facts
from normalise.model import PlanFacts


def read_plan_facts(stream: Sequence[StreamItem], layouts: Sequence[PageLayout], raw: RawPlan) -> PlanFacts:
    """The facts from the paragraphs before and after the plan and from the running heads."""
    if not raw.goals:
        return PlanFacts()
    inside = {id(word) for line in _lines(raw.goals) for word in line.words}
    areas = set(raw.areas)

    def belongs(at: int) -> bool:
        item = stream[at]
        if isinstance(item, Paragraph):
            return any(not inside.isdisjoint(map(id, line.words)) for line in item.text.lines)
        return not areas.isdisjoint(item.parts)

    first = next(filter(belongs, range(len(stream))), len(stream))
    last = next(filter(belongs, reversed(range(len(stream)))), len(stream))
    running = Counter(p.joined for layout in layouts for p in layout.running)
    before, after = _said(stream[:first]), _said(stream[last + 1 :])
    heads = [text for text, _ in running.most_common()]
    return read_facts(before, after, heads)


def _lines(goals: Iterable[RawGoal]) -> Iterator[Line]:
    """The lines of the goals' titles and of their narrative activities; what heads these is the plan's title too."""
    for goal in walk_goals(goals):
        if goal.level != "narrative":
            yield from goal.title.lines
        for activity in goal.activities:
            yield from activity.title.lines
            for paragraph in activity.paragraphs:
                yield from paragraph.lines


def _said(items: Sequence[StreamItem]) -> list[Said]:
    """The paragraphs' lines with their style."""
    return [
        Said(line.text, (item.bold, item.size), i, item.loud)
        for i, item in enumerate(items)
        if isinstance(item, Paragraph)
        for line in item.text.lines
    ]
