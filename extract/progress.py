"""Tells how many pages are done."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int], None]
"""Called with (pages done, pages in all)."""


@dataclass(slots=True)
class Counter:
    """Tells of pages as they are done."""

    progress: Progress | None
    total: int
    done: int = 0

    def add(self, count: int) -> None:
        """Tell of so many more pages."""
        self.done += count
        if self.progress and count:
            self.progress(self.done, self.total)
