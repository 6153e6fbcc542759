"""Pages of a long document read by several processes: as by one, and a crash is told."""

import os
import signal
import subprocess
import sys

import pytest

from extract import ranges
from extract.errors import WorkerCrashed
from extract.ranges import read_judged
from extract.read.document import open_document
from tests.documents import ROOT, SAMPLES

SAMPLE = SAMPLES / "xk-ranilug-born-digital.pdf"


def _die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten pages are long enough."""
    monkeypatch.setattr(ranges, "LONG", 10)
    monkeypatch.setattr(ranges, "RANGE", 2)


@pytest.mark.usefixtures("soon")
def test_several_processes_read_what_one_reads() -> None:
    with open_document(SAMPLE) as document:
        numbers = [*range(1, document.page_count + 1), document.page_count + 1]  # the last is not there
        alone = list(read_judged(document, numbers))
        together = list(read_judged(document, numbers, jobs=3))
    assert [str(page) for page in together] == [str(page) for page in alone]
    assert together[:-1] == alone[:-1]


@pytest.mark.usefixtures("soon")
def test_a_process_that_dies_over_its_pages_fails_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "_work", _die)
    with open_document(SAMPLE) as document, pytest.raises(WorkerCrashed, match=SAMPLE.name):
        list(read_judged(document, range(1, document.page_count + 1), jobs=2))


def test_a_short_document_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "_read_ranges", None)
    with open_document(SAMPLE) as document:
        assert len(list(read_judged(document, range(1, document.page_count + 1), jobs=4))) == document.page_count


def test_a_process_for_pages_loads_nothing_of_tables_and_values() -> None:
    code = "import extract.ranges, extract.read.sheet, sys; print(*({'pydantic', 'extract.tables'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True)
    assert done.stdout.strip() == ""
