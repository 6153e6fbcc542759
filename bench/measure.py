"""`python -m bench.measure TOOL FILE`: one tool on one document in a process of its own, as a line of JSON.

CPU milliseconds, imports and the first (warming) run excluded; peak memory of the process in MB.
"""

import json
import sys
import time
import warnings
from pathlib import Path
from typing import Any

from bench.memory import peak_memory
from bench.stages import watch
from bench.tools import TOOLS

RUNS = 5
"""The fastest of so many counts: what else the machine does only makes a run slower."""


def main(tool: str, path: Path) -> dict[str, Any]:
    """Milliseconds (for ours also by stage), peak memory."""
    warnings.simplefilter("ignore")
    if tool == "plan":
        best = min((_extract(path) for _ in range(RUNS + 1)), key=lambda stages: sum(stages.values()))
        seconds, stages = sum(best.values()), {name: 1000 * value for name, value in best.items()}
    else:
        read, stages = TOOLS[tool](), {}
        seconds = min(_time(read, path) for _ in range(RUNS + 1))
    return {"ms": 1000 * seconds, "stages": stages, "mb": peak_memory()}


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
