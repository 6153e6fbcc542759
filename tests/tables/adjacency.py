"""How right a reading of tables is: which cell texts are neighbours, to the right and below.

Each filled cell is paired with the next filled cell to its right and below it, once for every neighbour where
cells span rows or columns; empty cells are passed over. Texts are compared without white space. So the competition on
tables of ICDAR 2013 counts (Göbel, Hassan, Oro, Orsi), by document and over all of them.
"""

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent
Cells = Sequence[Mapping[str, Any]]
Relations = Counter[tuple[int, str, str, str]]


class Score(NamedTuple):
    """Relations that are right, that were found, and that there are."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """1.0 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """1.0 where there is nothing to find."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """1.0 where both are empty: nothing to find and nothing found."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0

    def __add__(self, other: tuple[int, ...]) -> "Score":
        return Score(*(a + b for a, b in zip(self, other, strict=True)))


def relations(tables: Iterable[Mapping[str, Any]]) -> Relations:
    """The neighbours of all tables, by page; tables as `planoteka tables --json` gives them."""
    found: Relations = Counter()
    for table in tables:
        for a, b, way in _neighbours(table["cells"]):
            found[(table["page"], a, b, way)] += 1
    return found


def _neighbours(cells: Cells) -> list[tuple[str, str, str]]:
    filled = [(c, "".join(c["text"].split())) for c in cells]
    slots = {
        (r, k): i
        for i, (c, text) in enumerate(filled)
        if text
        for r in range(c["row"], c["row"] + c["rowspan"])
        for k in range(c["col"], c["col"] + c["colspan"])
    }
    pairs = set()
    for by, way in ((lambda s: s, "right"), (lambda s: (s[1], s[0]), "below")):
        ordered = sorted(slots, key=by)
        for one, other in itertools.pairwise(ordered):
            if by(one)[0] == by(other)[0] and slots[one] != slots[other]:
                pairs.add((slots[one], slots[other], way))
    return [(filled[i][1], filled[j][1], way) for i, j, way in pairs]


def score(found: Iterable[Mapping[str, Any]], wanted: Iterable[Mapping[str, Any]]) -> Score:
    """How the tables found agree with those wanted."""
    ours, truth = relations(found), relations(wanted)
    return Score((ours & truth).total(), ours.total(), truth.total())


def average(scores: Sequence[Score]) -> float:
    """F1 of the precision and the recall of documents, each of them weighing the same."""
    precision = sum(s.precision for s in scores) / len(scores)
    recall = sum(s.recall for s in scores) / len(scores)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def load_corpus() -> dict[str, dict[str, Any]]:
    """Name -> group and tables of every page of the corpus."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))}
