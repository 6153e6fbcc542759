"""Reading without Python's collector of cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """The collector of cycles stands still within the block, if it was running.

    It looks at every word of the document again and again, a tenth of the time of reading, and finds next to nothing:
    a plan of thirteen pages leaves a hundred objects in cycles, which are collected later.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
