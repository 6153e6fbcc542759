"""A progress bar with pages on a terminal, nothing in a pipe."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from planoteka.results import Request

if TYPE_CHECKING:
    from rich.progress import Progress


class Silence:
    """Told of progress, shows none."""

    def pages(self, request: Request, done: int, pages: int) -> None:
        """Some pages of a document are done."""

    def finished(self, request: Request) -> None:
        """A document is done, well or not."""

    def tell(self, said: str) -> None:
        """Says something on standard error."""
        print(said, file=sys.stderr)


class Bar(Silence):
    """Pages of the documents in hand as one bar."""

    def __init__(self, bar: "Progress", documents: int) -> None:
        self._bar = bar
        self._documents, self._finished = documents, 0
        self._task = bar.add_task(self._counted(), total=None)
        self._seen: dict[Path, tuple[int, int]] = {}

    def pages(self, request: Request, done: int, pages: int) -> None:
        """Moves the bar; documents not yet begun are not counted."""
        self._seen[request.source] = (done, pages)
        self._bar.update(
            self._task,
            completed=sum(one for one, _ in self._seen.values()),
            total=sum(all_pages for _, all_pages in self._seen.values()),
            description=self._counted(request.source.name),
        )

    def finished(self, request: Request) -> None:
        """Its pages are done, also where it failed half-way."""
        self._finished += 1
        if request.source in self._seen:
            pages = self._seen[request.source][1]
            self.pages(request, pages, pages)

    def _counted(self, name: str = "") -> str:
        """What stands before the bar: of one document its name, of several how many are done, and which is in hand."""
        many = f"{self._finished} of {self._documents} documents" if self._documents > 1 else ""
        return "  ".join(part for part in (many, name) if part)

    def tell(self, said: str) -> None:
        """Says it above the bar, its lines as they are: the terminal wraps them, not the bar."""
        self._bar.console.print(said, soft_wrap=True, markup=False, highlight=False, emoji=False)


@contextmanager
def show_progress(files: Sequence[Path], *, printing: bool) -> Iterator[Silence]:
    """A bar on standard error as long as the block runs, where that is a terminal.

    Args:
        files: the documents.
        printing: whether results go to standard output: a bar would stand among them if that is a terminal too.
    """
    if not sys.stderr.isatty() or (printing and sys.stdout.isatty()):
        yield Silence()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("pages"))
    with Progress(
        *columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True, redirect_stdout=False
    ) as bar:
        yield Bar(bar, len(files))
