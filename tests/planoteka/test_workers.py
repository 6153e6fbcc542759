"""Documents in processes: order, crashes, faults."""

import os
import signal
import time
from pathlib import Path

import pytest

from extract.errors import DamagedPdf, WorkerCrashed
from extract.progress import Progress
from planoteka.results import Request, Result
from planoteka.workers import default_jobs, extract_documents


def _read(request: Request, progress: Progress | None) -> Result:
    """A reader whose fate is the name of its document."""
    name = request.source.stem
    if name.startswith("slow"):
        time.sleep(0.3)
    if name.startswith("killed"):
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("gone"):
        os._exit(3)
    if name.startswith("damaged"):
        return Result(request, error=DamagedPdf(request.source), exit_code=DamagedPdf.exit_code)
    if progress is not None:
        progress(1, 1)
    return Result(request, name.encode())


def _requests(*names: str) -> list[Request]:
    return [Request(Path(f"{name}.pdf")) for name in names]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_requests(jobs: int) -> None:
    requests = _requests("slow1", "a", "b", "c")
    assert [result.content for result in extract_documents(requests, jobs, read=_read)] == [b"slow1", b"a", b"b", b"c"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_crash_fails_one_document_only(jobs: int) -> None:
    requests = _requests("a", "killed", "b", "slow", "gone", "c")
    results = list(extract_documents(requests, jobs, read=_read))
    assert [result.content for result in results] == [b"a", b"", b"b", b"slow", b"", b"c"]
    crashes = [result.error for result in results if result.error]
    assert [type(error) for error in crashes] == [WorkerCrashed, WorkerCrashed]
    assert "SIGKILL" in str(crashes[0]) and "exit code 3" in str(crashes[1])
    assert crashes[0].facts["file"] == "killed.pdf"


def test_errors_keep_their_facts_on_the_way_between_processes() -> None:
    results = list(extract_documents(_requests("damaged", "a"), 2, read=_read))
    assert isinstance(results[0].error, DamagedPdf)
    assert results[0].error.facts == {"file": "damaged.pdf"}
    assert results[0].exit_code == DamagedPdf.exit_code


def test_pages_are_told_from_every_process() -> None:
    told: list[tuple[str, int, int]] = []
    for _ in extract_documents(
        _requests("a", "b"), 2, lambda r, done, pages: told.append((r.source.stem, done, pages)), _read
    ):
        pass
    assert sorted(told) == [("a", 1, 1), ("b", 1, 1)]


def test_a_single_document_needs_no_process() -> None:
    here: list[int] = []

    def read(request: Request, progress: Progress | None) -> Result:
        here.append(os.getpid())
        return Result(request)

    assert len(list(extract_documents(_requests("a"), 4, read=read))) == 1
    assert here == [os.getpid()]


def test_work_that_is_no_longer_wanted_ends() -> None:
    results = extract_documents(_requests("a", *(f"slow{i}" for i in range(50))), 2, read=_read)
    next(results)
    start = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - start < 5


def test_there_is_at_least_one_job() -> None:
    assert default_jobs() >= 1
