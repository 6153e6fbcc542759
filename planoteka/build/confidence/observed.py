"""What a rating looks at: an activity as printed beside the activity as built, and what is usual in its plan."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from extract.kept import kept
from extract.placed import PlacedText
from extract.raw import RawActivity, RawCell
from normalise.contents import begins_with_verb
from normalise.model import Activity, Amount, Goal, Place
from normalise.script import to_latin
from planoteka.build.confidence.texts import (
    begins_small,
    capitals_within,
    holds_gap,
    holds_paragraphs,
)

FIELDS = ("tasks", "responsible", "indicators", "deadlines", "resources", "risks", "remarks")
"""The fields of an activity that have columns of their own."""
ALL_FIELDS = (*FIELDS, "other")
LISTS = ("tasks", "indicators")
"""Fields whose cells are parted into items."""
BEGUN = ("title", *LISTS)
"""What is asked how it begins."""
BEGINNING, STEM = 12, 5
"""Letters by which an item can be told, and a word in any case."""
USUAL = 0.75
"""Part of a plan's activities that share something, from which an activity without it is odd."""
HALF = 0.5
"""The same of what each has in some way: how many goals stand above it, how many parts its number has."""
FILLED = 0.6
"""The same of fields that are filled."""
FEWEST = 4
"""Activities of a plan from which anything is usual."""


Kind = TypeVar("Kind")


@dataclass(frozen=True, eq=False)
class Observed:
    """One activity: as printed, as built, the goals above it, its cells by the field built from them.

    `at` is its JSON pointer.
    """

    raw: RawActivity
    built: Activity
    goals: tuple[Goal, ...]
    cells: Mapping[str, Sequence[RawCell]]
    at: str

    @kept
    def pages(self) -> tuple[int, ...]:
        """The pages on which its lines stand, cells that it shares with other rows aside."""
        own = (self.raw.title, *(c.text for c in self.raw.cells if not c.cell.merged))
        return tuple(sorted({line.page for text in own for line in text.lines}))

    @kept
    def titled(self) -> bool:
        """Whether a cell of its own names it, not one of another column."""
        lines = self.raw.title.lines
        if not lines or not lines[0].words:
            return True
        first, texts = lines[0].words[0], [c.cell.text for c in self.raw.cells]
        return not any(t.lines[0].words[0] is first for t in texts if t.lines and t.lines[0].words)

    @kept
    def filled(self) -> frozenset[str]:
        """The fields that hold anything."""
        return frozenset(name for name in FIELDS if getattr(self.built, name))

    @kept
    def numbered(self) -> tuple[int, str] | None:
        """Its goal and number, by which it can be told from others; None without a number."""
        number = self.built.number
        return (id(self.goals[-1]), number) if number and self.goals else None

    @kept
    def strays(self) -> bool | None:
        """Whether a number, its own or a goal's, does not begin with the one above; None where none has more parts."""
        numbers = [number for number in (*(goal.number for goal in self.goals), self.built.number) if number]
        below = [low.startswith(f"{high}.") for high, low in pairwise(numbers) if low.count(".") > high.count(".")]
        return not all(below) if below else None

    @kept
    def held(self) -> frozenset[str]:
        """The title and the fields that were printed or built."""
        printed = [name for name, cells in self.cells.items() if cells]
        return self.filled.union(printed, ("title", "other") if self.built.other else ("title",))

    @kept
    def unruled(self) -> bool:
        """Whether no rules are drawn around its cells, by which one would see how far they reach."""
        return not any(raw.cell.ruled for raw in self.raw.cells)

    @kept
    def gaps(self) -> frozenset[str]:
        """Title and fields with a wide gap within a line, where no rules part the columns."""
        return frozenset([n for n, texts in self.said.items() if any(map(holds_gap, texts))] if self.unruled else ())

    def texts(self, name: str) -> Sequence[PlacedText]:
        """The printed texts of the title or a field."""
        return self.said.get(name, ())

    @kept
    def said(self) -> dict[str, list[PlacedText]]:
        """The printed texts by what was built from them."""
        return {"title": [self.raw.title], **{name: [c.text for c in cells] for name, cells in self.cells.items()}}

    @kept
    def doubled(self) -> frozenset[str]:
        """Title and fields in which a second paragraph begins within a value."""
        long = [(name, t) for name, texts in self.said.items() for t in texts if len(t.lines) > 1]
        return frozenset([name for name, t in long if name != "other" and holds_paragraphs(t, self.begun(name))])

    def begun(self, name: str) -> tuple[str, ...]:
        """How the items of a list begin."""
        return tuple(value.raw[:BEGINNING] for value in getattr(self.built, name)) if name in LISTS else ()

    def places(self, name: str) -> Iterator[Place]:
        """Where the values of a field stand; those of title and goal."""
        if name == "title":
            yield from self.built.places
        elif name == "goal":
            yield from (p for goal in self.goals[-1:] for p in goal.places)
        else:
            yield from (p for value in getattr(self.built, name) for p in value.places)


class Usual:
    """What is usual in a plan: what its activities have, and how their texts begin."""

    def __init__(self, plan: Sequence[Observed]) -> None:
        self._plan = plan
        filled = Counter(name for o in plan for name in o.filled)
        self.fields = {name for name in filled if len(plan) >= FEWEST and filled[name] >= FILLED * len(plan)}
        self.numbers = self._most(lambda o: o.raw.number is not None)
        self.goal_titles = self._most(lambda o: bool(o.goals and o.goals[-1].title))
        self.goal_numbers = self._most(lambda o: bool(o.goals and o.goals[-1].number))
        below = Counter(id(o.goals[-1]) for o in plan if o.goals)
        self.alone = self._most(lambda o: bool(o.goals) and below[id(o.goals[-1])] == 1)
        self.goal_capitals = self._most(lambda o: bool(o.goals) and not begins_small(o.goals[-1].title))
        self.parties = {r.text for o in plan for r in o.built.responsible}
        self.verbs = self._most(lambda o: begins_with_verb(o.built.title))
        self.depth = self._commonest([len(o.goals) for o in plan])
        self.justified = sum(bool(o.gaps) for o in plan) > (1 - USUAL) * len(plan)
        stray = [o.strays for o in plan if o.strays is not None]
        self.nested = sum(stray) <= HALF * len(stray)
        self.kind = self._commonest([kind_of(o.raw.number) for o in plan if o.raw.number])
        begin = {name: [begins_small(t.raw) for o in plan for t in o.texts(name) if t.lines] for name in BEGUN}
        self.capitals = {
            name for name, small in begin.items() if len(small) >= FEWEST and sum(small) <= (1 - USUAL) * len(small)
        }
        amounts = [amount for o in plan for amount in amounts_of(o)]
        named = sum(amount.currency is not None for amount in amounts)
        self.currencies = len(amounts) >= FEWEST and named >= USUAL * len(amounts)
        with_amounts = [o for o in plan if amounts_of(o)]
        self.amounts = self._most(lambda o: bool(amounts_of(o)))
        self.one_amount = sum(len(amounts_of(o)) == 1 for o in with_amounts) >= FILLED * len(with_amounts)
        times = [d for o in plan for d in o.built.deadlines]
        self.one_time = sum(len(d.parts) == 1 for d in times) >= FILLED * len(times)
        self.leads = self._most(lambda o: any(c.column.field == "responsible" for c in o.cells["responsible"]))
        self.says_something = any(o.filled for o in plan)
        said = {said for o in plan for cells in o.cells.values() for c in cells for said in c.column.path}
        headers = [f" {to_latin(' '.join(h.split()))}" for h in said if len(h) > 4 and h[:1].isupper()]
        values = "\n".join([t for o in plan for t in _values_of(o)]) if headers else ""
        self._headers = [header for header in headers if header in values]

    @property
    def has_headers(self) -> bool:
        """Whether any of the plan's headers stands in a title or value."""
        return bool(self._headers)

    def holds_header(self, text: str) -> bool:
        """Whether one of the plan's own headers stands within the text, behind words that do not end there."""
        for header in self._headers:
            at = text.find(header)
            if at > 0 and text[at - 1].isalpha() and not text[at + len(header) : at + len(header) + 1].isalpha():
                return True
        return False

    def begins_anew(self, seen: Observed, name: str) -> bool:
        """Whether a line within the field begins with a capital that is not that of a name."""
        begun = seen.begun(name)
        return any(
            f" {word[:STEM]}" not in self._said
            for text in seen.texts(name)
            if len(text.lines) > 1
            for word in capitals_within(text, begun)
        )

    @kept
    def _said(self) -> str:
        """Everything that the activities say: a name stands with its capital within some line."""
        return "\n".join(text.raw for o in self._plan for name in ("title", *FIELDS) for text in o.texts(name))

    @kept
    def ends(self) -> list[bool]:
        """For each activity whether the next one stands on a later page."""
        pages = [o.pages for o in self._plan]
        return [bool(one and two and one[0] < two[0]) for one, two in pairwise(pages)] + [False]

    def _commonest(self, kinds: Sequence[Kind]) -> Kind | None:
        """What more than half of the activities have in common."""
        enough = len(self._plan) >= FEWEST
        return next((kind for kind, n in Counter(kinds).most_common(1) if enough and n > HALF * len(self._plan)), None)

    def _most(self, has: Callable[[Observed], bool]) -> bool:
        return len(self._plan) >= FEWEST and sum(map(has, self._plan)) >= USUAL * len(self._plan)


def kind_of(number: str) -> tuple[int, bool]:
    """How many parts a number has, and whether they are figures."""
    return number.count("."), number[:1].isdigit()


def _values_of(seen: Observed) -> list[str]:
    """What titles and values of an activity say, and the titles of its goals."""
    values = [value.text for name in ALL_FIELDS for value in getattr(seen.built, name)]
    return [seen.built.title, *[goal.title for goal in seen.goals], *values]


def amounts_of(seen: Observed) -> list[Amount]:
    """The amounts of an activity."""
    return [amount for resource in seen.built.resources for amount in resource.amounts]


def holds_amounts(seen: Observed) -> bool:
    """Whether a text of money holds two amounts of one currency and year."""
    return any(len(r.amounts) > len({(a.currency, a.year) for a in r.amounts}) for r in seen.built.resources)
