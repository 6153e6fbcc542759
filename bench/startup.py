"""What a person waits for: whole runs of the command line, and a long document read by one and two processes."""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.documents import ROOT, SAMPLES
from bench.memory import repeat

RUNS = 7
"""The fastest of so many counts: what else the machine does only makes a run slower."""
COMMANDS = {
    "--help": ["--help"],
    "text of 5 pages": ["text", str(SAMPLES / "rs-centar-plan-rada-2015.pdf")],
    "extract of 5 pages": ["extract", str(SAMPLES / "rs-centar-plan-rada-2015.pdf")],
}
LONG = 300
"""Pages of the long document."""


def main() -> None:
    """Prints wall and CPU seconds of each."""
    print(f"{'whole run, seconds':28s} {'wall':>7s} {'CPU':>7s}   (targets: --help 0.3, extract 1.5 wall, quiet)")
    for name, words in COMMANDS.items():
        print_row(f"planoteka {name}", words)
    with tempfile.TemporaryDirectory() as folder:
        long = Path(folder) / "long.pdf"
        long.write_bytes(repeat(SAMPLES / "rs-akcioni-plan-2017-2018.pdf", LONG))
        for jobs in ("1", "2"):
            print_row(f"{LONG} pages, --jobs {jobs}", ["extract", str(long), "-o", folder, "--jobs", jobs], 2)


def print_row(name: str, words: list[str], runs: int = RUNS) -> None:
    """A line for one command."""
    wall, cpu = (min(column) for column in zip(*(_run(words) for _ in range(runs)), strict=True))
    print(f"{name:28s} {wall:7.2f} {cpu:7.2f}")


def _run(words: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds of one run."""
    before, start = _cpu(), time.perf_counter()
    subprocess.run([sys.executable, "-m", "planoteka", *words], cwd=ROOT, capture_output=True, check=True)
    return time.perf_counter() - start, _cpu() - before


def _cpu() -> float:
    """CPU seconds of all processes that were started here and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
