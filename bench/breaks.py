"""What became of page breaks: rows that they cut and tables that go on, against the truths.

A break is *tried* where tables stand on both of its pages, *joined* where one table was made of them, and *cut*
where a row was made of the rows above and below it. What became of it is read from the activities that touch it:
the last one before it, the first one after it, those over it.

- *wrongly parted*: one of them is no activity of the truth (the rest of a row taken for a row of its own);
- *wrongly joined*: an activity of the truth is missing there (two rows made one, or a row lost);
- *other*: none of this, but a field of theirs is wrong, whatever the reason;
- *right*: every field of theirs is right;
- *no plan*: no activity on one of its sides (a table that is no plan, or a plan that was not read).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from bench.documents import Truths, own_documents
from bench.fields import FIELD_OF, Found, Json, activities
from tests.score import fields_of, pair

RIGHT, PARTED, JOINED, OTHER, NO_PLAN = "right", "wrongly parted", "wrongly joined", "other", "no plan"
COLUMNS = ("tried", "joined", "cut", RIGHT, PARTED, JOINED, OTHER, NO_PLAN)


class Step(NamedTuple):
    """An activity of the result with its own pages, and what is wrong at it; activities missing after it."""

    pages: tuple[int, ...]
    surplus: bool
    wrong: bool
    missing_after: bool


def count_breaks(path: Path, result: Json, truth: Json) -> Counter[str]:
    """How many page breaks of a document were tried and joined, and what became of them."""
    tried, joined, cut = find_breaks(path)
    counts = Counter({"tried": len(tried), "joined": joined, "cut": cut})
    return counts + judge_breaks(tried, result, truth)


def judge_breaks(tried: Sequence[int], result: Json, truth: Json) -> Counter[str]:
    """What became of the breaks after these pages."""
    steps, missing_first = _steps(result, truth)
    return Counter(_judge(steps, page, missing_first) for page in tried)


def find_breaks(path: Path) -> tuple[list[int], int, int]:
    """The pages before breaks with tables on both sides; over how many a table, and a row, was joined."""
    from extract.layout import lay_out
    from extract.stitch import StitchedTable, stitch
    from extract.tables import find_document_tables
    from planoteka.pages import read_wanted

    sheets = find_document_tables(read_wanted(path, None).pages)
    tried = [a.page.number for a, b in pairwise(sheets) if a.tables and b.tables]
    tables = [item for item in stitch(lay_out(sheets)) if isinstance(item, StitchedTable)]
    joins = [join for table in tables for join in table.joins]
    return tried, len(joins), sum(went_on for _, went_on in joins)


def _steps(result: Json, truth: Json) -> tuple[list[Step], bool]:
    """The activities of the result in order, and whether activities are missing before the first."""
    shared = _shared(result)
    steps: list[Step] = []
    missing_first = False
    for got, want in pair(list(activities(result)), list(activities(truth))):
        if got is not None:
            steps.append(Step(_pages(got, shared), want is None, _differs(got, want), False))
        elif steps:
            steps[-1] = steps[-1]._replace(missing_after=True)
        else:
            missing_first = True
    return steps, missing_first


def _differs(got: Found, want: Found | None) -> bool:
    if want is None:
        return True
    have, need = fields_of(got.activity), fields_of(want.activity)
    return got.goals != want.goals or any(Counter(have[name]) != Counter(need[name]) for name in FIELD_OF)


def _places(activity: Json) -> Iterator[tuple[int, tuple[float, ...]]]:
    values = [v for name in set(FIELD_OF.values()) - {"title"} for v in activity[name]]
    for value in (activity, *values):
        yield from ((place["page"], tuple(place["box"])) for place in value["places"])


def _shared(result: Json) -> set[tuple[int, tuple[float, ...]]]:
    """Places of merged cells: they stand in several activities."""
    counts = Counter(place for found in activities(result) for place in set(_places(found.activity)))
    return {place for place, count in counts.items() if count > 1}


def _pages(found: Found, shared: set[tuple[int, tuple[float, ...]]]) -> tuple[int, ...]:
    return tuple(sorted({place[0] for place in _places(found.activity) if place not in shared}))


def _judge(steps: Sequence[Step], page: int, missing_first: bool) -> str:
    """What became of the break after a page."""
    placed = [step for step in steps if step.pages]
    before = [i for i, step in enumerate(placed) if step.pages[0] <= page]
    after = [i for i, step in enumerate(placed) if step.pages[-1] > page]
    if not before or not after:
        return JOINED if missing_first and after and not before else NO_PLAN
    first, last = min(before[-1], after[0]), max(before[-1], after[0])
    touching = placed[first : last + 1]
    if page not in touching[0].pages and page + 1 not in touching[-1].pages:
        return NO_PLAN
    if any(step.surplus for step in touching):
        return PARTED
    if any(step.missing_after for step in touching[:-1] or touching):
        return JOINED
    return OTHER if any(step.wrong for step in touching) else RIGHT


def print_breaks(name: str, counts: Counter[str]) -> None:
    """A row of the table."""
    print(f"{name:48s} " + " ".join(f"{counts[column]:>{max(6, len(column))}d}" for column in COLUMNS))


def print_head() -> None:
    """The head of the table."""
    print(f"{'page breaks':48s} " + " ".join(f"{column:>6s}" for column in COLUMNS))


def main(documents: Truths | None = None) -> None:
    """Prints a row for each document with page breaks, and the sums."""
    from bench.documents import read_plan

    sums: Counter[str] = Counter()
    print_head()
    for path, truth in documents or own_documents():
        counts = count_breaks(path, read_plan(path), truth)
        sums += counts
        if counts["tried"]:
            print_breaks(path.stem, counts)
    print_breaks("all", sums)


if __name__ == "__main__":
    main()
