"""What processes bring: twenty documents with one and with two."""

import time
from pathlib import Path

from bench.documents import SAMPLES
from planoteka.results import Request
from planoteka.workers import extract_documents

DOCUMENTS = 20


def main() -> None:
    """Prints wall seconds and the gain."""
    documents = [SAMPLES / "rs-akcioni-plan-2017-2018.pdf"] * DOCUMENTS
    one, two = _seconds(documents, 1), _seconds(documents, 2)
    print(f"{DOCUMENTS} documents: 1 process {one:.2f} s, 2 processes {two:.2f} s, gain {one / two:.2f}")


def _seconds(documents: list[Path], jobs: int) -> float:
    start = time.perf_counter()
    for result in extract_documents([Request(path) for path in documents], jobs):
        assert result.error is None, result.error
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
