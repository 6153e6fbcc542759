"""Tables of other fields: adjacency of cell texts (F1) on tests/tables, ours and each peer's."""

import json
import warnings
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.documents import ROOT
from tests.tables.adjacency import Score, average, load_corpus, score

Tables = list[dict[str, Any]]


def read_ours(path: Path) -> Tables:
    """What `planoteka tables FILE --json` prints."""
    from extract.read.document import open_document
    from extract.tables import find_document_tables
    from extract.trust import read_trusted
    from planoteka.commands.tables import describe

    with open_document(path) as document:
        pages = read_trusted(document).pages
    found = [table for sheet in find_document_tables(pages) for table in sheet.tables]
    return [json.loads(json.dumps(describe(table))) for table in found]


def read_pdfplumber(path: Path) -> Tables:
    """pdfplumber's `find_tables`; what it finds as one cell over several slots is its upper left one."""
    import pdfplumber

    with pdfplumber.open(path) as pdf:
        return [
            {"page": page.page_number, "cells": _plain(table.extract())}
            for page in pdf.pages
            for table in page.find_tables()
        ]


def read_camelot(path: Path) -> Tables:
    """camelot's lattice on the drawn rules."""
    from camelot.io import read_pdf

    tables = read_pdf(str(path), pages="all", flavor="lattice", engine="vector", suppress_stdout=True)
    return [{"page": int(table.page), "cells": _plain(table.data)} for table in tables]


def _plain(rows: list[list[str | None]]) -> Tables:
    return [
        {"row": r, "col": c, "rowspan": 1, "colspan": 1, "text": text or ""}
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    ]


READERS: dict[str, Callable[[Path], Tables]] = {
    "ours": read_ours,
    "pdfplumber": read_pdfplumber,
    "camelot": read_camelot,
}


def measure() -> dict[str, dict[str, Score]]:
    """Document -> tool -> score."""
    result: dict[str, dict[str, Score]] = {}
    for name, held in load_corpus().items():
        result[name] = {}
        for tool, read in READERS.items():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # camelot warns of pages without tables
                result[name][tool] = score(read(ROOT / "tests" / "tables" / f"{name}.pdf"), held["tables"])
    return result


def main() -> None:
    """Prints F1 by document, and by group over all relations of the group and as an average of its documents."""
    corpus = load_corpus()
    groups: dict[str, dict[str, list[Score]]] = defaultdict(lambda: {tool: [] for tool in READERS})
    print("Adjacency of cell texts, F1 in %; for pages without tables: relations invented")
    print(f"{'document':30s} {'group':8s} " + " ".join(f"{tool:>11s}" for tool in READERS))
    for name, scores in measure().items():
        group = corpus[name]["group"]
        print(f"{name:30s} {group:8s} " + " ".join(_show(group, s) for s in scores.values()))
        for tool, one in scores.items():
            groups[group][tool].append(one)
    for group, tools in groups.items():
        sums = [Score(*map(sum, zip(*scores, strict=True))) for scores in tools.values()]
        print(f"{'all relations':30s} {group:8s} " + " ".join(_show(group, s) for s in sums))
        averages = [f"{100 * average(scores):11.1f}" for scores in tools.values()]
        print(f"{'average of documents':30s} {group:8s} " + " ".join(averages))


def _show(group: str, one: Score) -> str:
    return f"{one.found:11d}" if group == "none" else f"{100 * one.f1:11.1f}"


if __name__ == "__main__":
    main()
