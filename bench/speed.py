"""From PDF to canonical JSON, by stage, beside what the peers need for their bare tables.

All tools read the document in turn, several rounds of one reading each: a machine that gets slower or faster on the
way does so for all of them. The fastest reading counts, since what else the machine does only makes one slower.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pypdfium2

from bench.documents import ROOT, born_digital
from bench.measure import OURS
from bench.stages import STAGES

PEERS = ("camelot", "pdfplumber")
ROUNDS = 8

Reading = dict[str, Any]


def main() -> None:
    """Prints ms a page of CPU for ours (first reading, later ones by stage) and for the peers, ratios, peak memory."""
    print("CPU ms a page, imports excluded: ours from PDF to JSON, the peers for their tables alone")
    titles = ("first", "again", *STAGES, *PEERS, "/camelot", "/plumber", "MB", "MB cam.", "MB plu.")
    print(f"{'document':38s} {'pages':>5s} " + " ".join(f"{title:>9s}" for title in titles))
    for document in born_digital():
        pages = _count_pages(document)
        readings = measure((OURS, *PEERS), document)
        ours, *peers = (min(later, key=lambda r: float(r["ms"])) for _, *later in readings)
        first = readings[0][0]
        numbers = [ms / pages for ms in (first["ms"], ours["ms"], *(ours["stages"].get(s, 0.0) for s in STAGES))]
        numbers += [peer["ms"] / pages for peer in peers]
        numbers += [ours["ms"] / peer["ms"] for peer in peers]
        memory = [ours["mb"], *(peer["mb"] for peer in peers)]
        row = [f"{n:9.2f}" for n in numbers] + [f"{n:9.0f}" for n in memory]
        print(f"{document.stem:38s} {pages:5d} " + " ".join(row), flush=True)
    print("Targets: at most 0.50 of camelot's time and 0.17 of pdfplumber's.")


def measure(tools: Sequence[str], document: Path) -> list[list[Reading]]:
    """Each tool's readings of one document, the first and then one a round, each tool in a process of its own."""
    with ExitStack() as running:
        workers = [running.enter_context(_start(tool, document)) for tool in tools]
        readings = [[_answer(worker)] for worker in workers]
        for _ in range(ROUNDS):
            for worker, made in zip(workers, readings, strict=True):
                _ask(worker)
                made.append(_answer(worker))
    return readings


def _start(tool: str, document: Path) -> "subprocess.Popen[str]":
    """The process of a tool, which ends when its input does."""
    command = [sys.executable, "-m", "bench.measure", tool, str(document)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _ask(worker: "subprocess.Popen[str]") -> None:
    assert worker.stdin
    worker.stdin.write("again\n")
    worker.stdin.flush()


def _answer(worker: "subprocess.Popen[str]") -> Reading:
    """The next reading's numbers; what a tool itself prints before them is passed over.

    Raises:
        RuntimeError: where the tool ended without an answer.
    """
    assert worker.stdout
    for line in worker.stdout:
        if line.startswith("{"):
            reading: Reading = json.loads(line)
            return reading
    raise RuntimeError(f"{worker.args!r} ended without an answer")


def _count_pages(document: Path) -> int:
    pdf = pypdfium2.PdfDocument(document)
    try:
        return len(pdf)
    finally:
        pdf.close()


if __name__ == "__main__":
    main()
