"""The time that each stage of the pipeline takes, without that of the stages it calls."""

import importlib
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

STAGES = ("read", "find", "stitch", "map", "parse", "normalise", "check", "write", "rest")

_WHERE = {
    "read": [("planoteka.pipeline", "read_trusted")],
    "find": [("planoteka.pipeline", "find_document_tables")],
    "stitch": [("planoteka.pipeline", "lay_out"), ("planoteka.pipeline", "stitch")],
    "map": [("planoteka.pipeline", "read_outline")],
    "parse": [
        ("planoteka.pipeline", "read_plan_facts"),
        ("planoteka.pipeline", "find_short_names"),
        ("planoteka.build.fields.deadlines", "parse_deadline"),
        ("planoteka.build.fields.resources", "parse_money"),
        ("planoteka.build.fields.responsible", "parse_parties"),
        ("planoteka.build.fields.tasks", "split_tasks"),
        ("planoteka.build.fields.indicators", "split_indicators"),
        ("planoteka.build.fields.resources", "match_tasks"),
    ],
    "normalise": [("planoteka.pipeline", "build_goals")],
    "check": [
        ("planoteka.pipeline", "check_conservation"),
        ("planoteka.pipeline", "add_text_marks"),
        ("planoteka.pipeline", "build_document"),
    ],
    "write": [("planoteka.writing", "canonical_json")],
}
"""The functions of each stage, where the pipeline looks them up."""


class Stopwatch:
    """CPU seconds by stage; a stage's clock stands still while one that it called runs."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._running = ["rest"]
        self._since = time.process_time()

    def _switch(self) -> None:
        now = time.process_time()
        self.seconds[self._running[-1]] += now - self._since
        self._since = now

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function with its time on the stage's account."""

        def call(*arguments: Any, **named: Any) -> Any:
            self._switch()
            self._running.append(stage)
            try:
                return function(*arguments, **named)
            finally:
                self._switch()
                self._running.pop()

        return call

    def stop(self) -> dict[str, float]:
        """Seconds by stage."""
        self._switch()
        return dict(self.seconds)


@contextmanager
def watch() -> Iterator[Stopwatch]:
    """Times the stages as long as the block runs."""
    clock = Stopwatch()
    kept = []
    for stage, places in _WHERE.items():
        for module_name, name in places:
            module = importlib.import_module(module_name)
            if hasattr(module, name):
                function = getattr(module, name)
                kept.append((module, name, function))
                setattr(module, name, clock.timed(stage, function))
    try:
        yield clock
    finally:
        for module, name, function in kept:
            setattr(module, name, function)
