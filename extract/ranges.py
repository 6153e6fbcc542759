"""Pages read and judged one by one: here, or ranges of a long document in processes beside this one.

These load what reading and judging need and no more: half of what a document needs, and half the time to begin.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from extract.collector import paused_collector
from extract.errors import DamagedPage, WorkerCrashed
from extract.page import Page
from extract.processes import deaf_to_interrupts
from extract.read.document import OpenDocument, Origin, open_origin
from extract.repair import Verdict, judge_page

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

LONG = 80
"""Pages from which another process pays: reading half of them takes longer than starting it and sending them back."""
RANGE = 8
"""Pages that a process is given at once."""
AHEAD = 2
"""Ranges that a process is given before the first of them is back: it never waits for this one."""

Judged = tuple[Page, Verdict] | DamagedPage
"""A page with the verdict on its text, or why it cannot be had."""
Ranges = deque[tuple[int, Sequence[int]]]
"""Page numbers that nobody reads yet, each range with its place among all."""


def read_judged(document: OpenDocument, numbers: Sequence[int], jobs: int = 1) -> Iterator[Judged]:
    """The pages in order, the same whatever the number of processes.

    Args:
        document: open for reading.
        numbers: of the pages, from 1.
        jobs: processes at most, this one included.

    Raises:
        WorkerCrashed: where another process died over its pages.
    """
    if jobs < 2 or len(numbers) < LONG:
        return (_read_page(document, number) for number in numbers)
    return _read_ranges(document, numbers, jobs)


def _read_page(document: OpenDocument, number: int) -> Judged:
    try:
        page = document.read_page(number)
    except DamagedPage as error:
        return error
    return page, judge_page(page)


def _read_ranges(document: OpenDocument, numbers: Sequence[int], jobs: int) -> Iterator[Judged]:
    """The helpers begin at the back, this process reads from the front what none of them has been given."""
    starts = range(0, len(numbers), RANGE)
    left: Ranges = deque((start, numbers[start : start + RANGE]) for start in starts)
    done: dict[int, list[Judged]] = {}
    helpers = _Helpers(document.origin, min(jobs - 1, len(left)))
    try:
        for _ in range(AHEAD):
            helpers.give_each(left)
        for start in starts:
            while start not in done:
                if left:
                    own, part = left.popleft()
                    done[own] = [_read_page(document, number) for number in part]
                helpers.take(done, left, wait=not left and start not in done)
            yield from done.pop(start)
    finally:
        helpers.end()


class _Helpers:
    """Processes that read ranges of one document."""

    def __init__(self, origin: Origin, count: int) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self._name = origin.name
        self._processes: dict[Connection, SpawnProcess] = {}
        with deaf_to_interrupts():
            for _ in range(count):
                ours, theirs = context.Pipe()
                process = context.Process(target=_work, args=(theirs, origin), daemon=True)
                process.start()
                theirs.close()
                self._processes[ours] = process

    def give_each(self, left: Ranges) -> None:
        """Hand every helper one of the last ranges."""
        for pipe in self._processes:
            self._give(pipe, left)

    def _give(self, pipe: "Connection", left: Ranges) -> None:
        if left:
            with suppress(OSError):  # a helper that died is heard of when it is listened to
                pipe.send(left.pop())

    def take(self, done: dict[int, list[Judged]], left: Ranges, *, wait: bool) -> None:
        """Put down what the helpers have read, and give them more.

        Args:
            done: pages of a range, by its start.
            left: ranges that nobody reads yet.
            wait: for the first one that has something, where there is nothing else to do.

        Raises:
            WorkerCrashed: where one died.
        """
        from multiprocessing import connection

        ready = connection.wait(self._processes, None if wait else 0)
        for pipe in [pipe for pipe in self._processes if pipe in ready]:
            try:
                start, pages = pipe.recv()
            except (EOFError, OSError) as error:
                raise WorkerCrashed(self._name) from error
            done[start] = pages
            self._give(pipe, left)

    def end(self) -> None:
        """End the helpers; what they still read is no longer wanted."""
        for pipe, process in self._processes.items():
            process.terminate()
            process.join()
            pipe.close()


def _work(pipe: "Connection", origin: Origin) -> None:
    """What a helper does: one range after another until the pipe is closed."""
    with paused_collector(), open_origin(origin) as document, suppress(EOFError, OSError):
        while True:
            start, numbers = pipe.recv()
            pipe.send((start, [_read_page(document, number) for number in numbers]))
