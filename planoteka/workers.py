"""Reads documents in processes: results in the order of the requests, a crash fails one document only."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

from extract.errors import WorkerCrashed
from extract.processes import deaf_to_interrupts
from extract.progress import Progress
from planoteka.results import Request, Result, extract_document

_PATIENCE = 5.0  # seconds for a worker that was told to end; then it is ended

Read = Callable[[Request, Progress | None], Result]
"""Reads one document; a function of a module, since it travels to other processes by name."""
PagesDone = Callable[[Request, int, int], None]
"""Told of pages done and pages in all of a document."""


@dataclass(slots=True)
class _Worker:
    """A process and the position of the request it has in hand (None: idle)."""

    process: BaseProcess
    pipe: "Connection[object, object]"
    position: int | None = None


def default_jobs() -> int:
    """As many processes as this process may use cores."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def extract_documents(
    requests: Sequence[Request],
    jobs: int,
    progress: PagesDone | None = None,
    read: Read = extract_document,
) -> Iterator[Result]:
    """Results in the order of the requests, each as soon as it and those before it are there.

    Args:
        requests: the documents.
        jobs: processes at most. A single document is read in this process, with others beside it where it is long.
        progress: told of pages, from any document in hand.
        read: what is done with a document.
    """
    if len(requests) == 1:
        request = requests[0]
        yield read(replace(request, jobs=jobs), progress and (lambda done, pages: progress(request, done, pages)))
        return
    workers: list[_Worker] = []
    context = _context()
    done: dict[int, Result] = {}
    waiting, shown = 0, 0
    try:
        while shown < len(requests):
            while waiting < len(requests) and (worker := _idle(workers, context, read, min(jobs, len(requests)))):
                worker.position = waiting
                waiting += 1
                with suppress(OSError):  # a worker that died at once is heard of below
                    worker.pipe.send(requests[worker.position])
            for worker in _speaking(workers):
                _listen(worker, workers, requests, done, progress)
            while shown in done:
                yield done.pop(shown)
                shown += 1
    finally:
        _end(workers)


def _context() -> BaseContext:
    """New processes from a clean one that has the pipeline loaded; where there is no fork, fresh ones."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing import forkserver

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["planoteka.pipeline", "planoteka.writing", "normalise.parties.phrases"])
    with deaf_to_interrupts():
        forkserver.ensure_running()
    return context


def _idle(workers: list[_Worker], context: BaseContext, read: Read, most: int) -> _Worker | None:
    """A worker without a document: one at hand, or a new one while there may be more."""
    free = next((worker for worker in workers if worker.position is None), None)
    if free is None and len(workers) < most:
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, read), daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        free = _Worker(process, ours)
        workers.append(free)
    return free


def _speaking(workers: list[_Worker]) -> list[_Worker]:
    """Workers that have something to say, or died; waits for the first."""
    ready = wait([worker.pipe for worker in workers if worker.position is not None])
    return [worker for worker in workers if worker.pipe in ready]


def _listen(
    worker: _Worker,
    workers: list[_Worker],
    requests: Sequence[Request],
    done: dict[int, Result],
    progress: PagesDone | None,
) -> None:
    """Take one message: pages, a result, or the silence of a process that died over its document."""
    assert worker.position is not None
    request = requests[worker.position]
    try:
        message = worker.pipe.recv()
    except (EOFError, OSError):
        worker.process.join(_PATIENCE)
        crash = WorkerCrashed(request.source, reason=_cause(worker.process.exitcode))
        done[worker.position] = Result(request, error=crash, exit_code=crash.exit_code)
        workers.remove(worker)
        worker.pipe.close()
        return
    if isinstance(message, Result):
        done[worker.position] = message
        worker.position = None
    elif progress is not None and isinstance(message, tuple):
        progress(request, *message)


def _cause(code: int | None) -> str:
    """How the process ended, in words."""
    names = {-one.value: one.name for one in signal.Signals}
    return names.get(code or 0, f"exit code {code}")


def _end(workers: Sequence[_Worker]) -> None:
    """Idle workers end with their pipe; busy ones are stopped, their work is no longer wanted."""
    for worker in workers:
        worker.pipe.close()
        if worker.position is not None:
            worker.process.terminate()
    for worker in workers:
        worker.process.join(_PATIENCE)
        if worker.process.is_alive():
            worker.process.kill()


def _work(pipe: "Connection[object, object]", read: Read) -> None:
    """What a worker does: documents one after another until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # as where there is no fork server
    with suppress(EOFError, OSError):  # nobody listens any more: the work is over
        while isinstance(request := pipe.recv(), Request):
            pipe.send(read(request, lambda done, pages: pipe.send((done, pages))))
