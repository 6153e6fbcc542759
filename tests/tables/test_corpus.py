"""Pages of other fields: neighbours of cells as they should be, and no table where there is none.

The pages are read as they are: what the text says is repaired elsewhere, and none here needs it.
"""

from pathlib import Path

import pytest

from extract.read.document import open_document
from extract.tables import find_document_tables
from planoteka.commands.tables import describe
from tests.tables.adjacency import Score, average, load_corpus, score

CORPUS = load_corpus()
BARS = {
    "calc-free": 0.5,  # codes and names stand only a blank apart
    "gov-french-boxes": 0.98,  # heads parted by rules over columns that are not
    "gov-statistical-abstract": 0.95,  # a head over two lines beside heads of two levels
    "gov-troff-lines-heads": 0.88,  # no rule below a head of two rows
    "gov-typewriter": 0.86,  # rules of hyphens
    "report-census-stub": 0.97,  # names over two lines whose figures stand beside the second
    "report-energy-balance": 0.9,  # no rule below a head of two rows: it is one cell with the row below
    "report-group-lines": 0.8,  # names of parts that end within the first column
    "report-troff-box": 0.85,  # upright rules that begin within a row of heads
}
BAR = 0.99


def measure(name: str) -> Score:
    with open_document(Path(__file__).parent / f"{name}.pdf") as document:
        found = [table for sheet in find_document_tables(list(document.read_pages())) for table in sheet.tables]
    return score(map(describe, found), CORPUS[name]["tables"])


@pytest.mark.parametrize("name", CORPUS)
def test_neighbours_of_cells(name: str) -> None:
    made = measure(name)
    assert made.f1 >= BARS.get(name, BAR), made


def test_the_score_counts_what_is_wrong() -> None:
    cells = [
        {"row": r, "col": c, "rowspan": 1, "colspan": 1, "text": text}
        for r, row in enumerate([["a", "", "b"], ["c", "d", "e f"]])
        for c, text in enumerate(row)
    ]
    wanted = [{"page": 1, "cells": cells}]
    assert score(wanted, wanted) == Score(5, 5, 5)  # a-b, c-d, d-ef, a-c, b-ef
    merged = [{"page": 1, "cells": [{**cells[0], "text": "a b"}, *cells[3:]]}]
    assert score(merged, wanted) == Score(2, 3, 5)
    assert score([], []).f1 == 1.0 and score(wanted, []).f1 == 0.0
    assert average([Score(2, 4, 2), Score(1, 1, 2)]) == pytest.approx(0.75)  # precision .5 and 1, recall 1 and .5
    assert average([Score(0, 3, 5)]) == 0.0


def test_every_page_has_its_cells() -> None:
    folder = Path(__file__).parent
    assert sorted(CORPUS) == sorted(path.stem for path in folder.glob("*.pdf"))
    assert all((held["group"] == "none") == (held["tables"] == []) for held in CORPUS.values())
    assert all((folder / f"{name}.pdf").stat().st_size < 120_000 for name in CORPUS)
