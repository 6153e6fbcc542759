"""`python -m bench.measure TOOL FILE`: one tool on one document in a process of its own, as a line of JSON.

CPU milliseconds, imports and what is made with the first document excluded; peak memory of the process in MB.
"""

import json
import sys
import time
import warnings
from pathlib import Path
from typing import Any

from bench.documents import born_digital
from bench.memory import peak_memory
from bench.stages import watch
from bench.tools import TOOLS

RUNS = 5
"""The fastest of so many counts: what else the machine does only makes a run slower."""


def main(tool: str, path: Path) -> dict[str, Any]:
    """Milliseconds, peak memory; for ours also by stage, and of the first reading, when no value was seen before."""
    warnings.simplefilter("ignore")
    if tool != "plan":
        read = TOOLS[tool]()
        seconds = min(_time(read, path) for _ in range(RUNS + 1))
        return {"ms": 1000 * seconds, "mb": peak_memory()}
    for other in born_digital():
        if other != path:
            _extract(other)
    first = _extract(path)
    best = min((_extract(path) for _ in range(RUNS)), key=lambda stages: sum(stages.values()))
    return {
        "ms": 1000 * sum(best.values()),
        "first": 1000 * sum(first.values()),
        "stages": {name: 1000 * value for name, value in best.items()},
        "mb": peak_memory(),
    }


def _extract(path: Path) -> dict[str, float]:
    """From the file to canonical JSON in memory."""
    from planoteka import pipeline, writing

    with watch() as clock:
        writing.canonical_json(pipeline.extract_plan(path))
        return clock.stop()


def _time(read: Any, path: Path) -> float:
    start = time.process_time()
    read(path)
    return time.process_time() - start


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
