"""`python -m bench.measure TOOL FILE`: one tool on one document in a process of its own, a line of JSON a reading.

It reads once at the start, and once more for every line of its input: who asks several tools in turn measures them
under the same conditions. CPU milliseconds, imports excluded; peak memory of the process in MB.
"""

import json
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.documents import born_digital
from bench.memory import peak_memory
from bench.stages import watch
from bench.tools import TOOLS

OURS = "plan"
"""From PDF to canonical JSON; the other tools are those of `bench.tools`."""


def main(tool: str, path: Path) -> None:
    """Prints milliseconds and peak memory of each reading; for ours also by stage.

    Our first reading comes after those of other documents: what a process loads once is there, but no value of this
    document was seen before.
    """
    warnings.simplefilter("ignore")
    read = _time_plan if tool == OURS else _time_tool(TOOLS[tool]())
    if tool == OURS:
        for other in born_digital():
            if other != path:
                read(other)
    print(json.dumps(read(path)), flush=True)
    for _ in sys.stdin:
        print(json.dumps(read(path)), flush=True)


def _time_plan(path: Path) -> dict[str, Any]:
    from planoteka import pipeline, writing

    with watch() as clock:
        writing.canonical_json(pipeline.extract_plan(path))
        seconds = clock.stop()
    stages = {name: 1000 * value for name, value in seconds.items()}
    return {"ms": sum(stages.values()), "stages": stages, "mb": peak_memory()}


def _time_tool(read: Callable[[Path], object]) -> Callable[[Path], dict[str, Any]]:
    def timed(path: Path) -> dict[str, Any]:
        start = time.process_time()
        read(path)
        return {"ms": 1000 * (time.process_time() - start), "mb": peak_memory()}

    return timed


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
