"""What processes bring: twenty documents with one and with two, and how page breaks were taken."""

import time
from itertools import pairwise
from pathlib import Path

from bench.documents import SAMPLES, with_variants
from planoteka.results import Request
from planoteka.workers import extract_documents

DOCUMENTS = 20


def main() -> None:
    """Prints wall seconds, the gain, and the count of page breaks tried and joined."""
    documents = [SAMPLES / "rs-akcioni-plan-2017-2018.pdf"] * DOCUMENTS
    one, two = _seconds(documents, 1), _seconds(documents, 2)
    print(f"{DOCUMENTS} documents: 1 process {one:.2f} s, 2 processes {two:.2f} s, gain {one / two:.2f}")
    print_breaks(with_variants())


def _seconds(documents: list[Path], jobs: int) -> float:
    start = time.perf_counter()
    for result in extract_documents([Request(path) for path in documents], jobs):
        assert result.error is None, result.error
    return time.perf_counter() - start


def print_breaks(documents: list[Path]) -> None:
    """Page breaks between two pages with tables, and those over which a table was joined."""
    from extract.layout import lay_out
    from extract.stitch import StitchedTable, stitch
    from extract.tables import find_document_tables
    from planoteka.pages import read_wanted

    print(f"{'page breaks':48s} {'tried':>6s} {'joined':>6s} {'rows cut':>8s}")
    for path in documents:
        sheets = find_document_tables(read_wanted(path, None).pages)
        tried = sum(bool(a.tables and b.tables) for a, b in pairwise(sheets))
        tables = [item for item in stitch(lay_out(sheets)) if isinstance(item, StitchedTable)]
        joins = [join for table in tables for join in table.joins]
        print(f"{path.stem:48s} {tried:6d} {len(joins):6d} {sum(cut for _, cut in joins):8d}")


if __name__ == "__main__":
    main()
