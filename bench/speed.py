"""From PDF to canonical JSON, by stage, beside what the peers need for their bare tables."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2

from bench.documents import ROOT, born_digital
from bench.stages import STAGES

PEERS = ("camelot", "pdfplumber")


def main() -> None:
    """Prints ms a page of CPU for ours (first reading, later ones by stage) and for the peers, ratios, peak memory."""
    print("CPU ms a page, imports excluded: ours from PDF to JSON, the peers for their tables alone")
    titles = ("first", "again", *STAGES, *PEERS, "/camelot", "/plumber", "MB", "MB cam.", "MB plu.")
    print(f"{'document':38s} {'pages':>5s} " + " ".join(f"{title:>9s}" for title in titles))
    for document in born_digital():
        pages = _count_pages(document)
        ours = measure("plan", document)
        peers = [measure(name, document) for name in PEERS]
        numbers = [ms / pages for ms in (ours["first"], ours["ms"], *(ours["stages"].get(s, 0.0) for s in STAGES))]
        numbers += [peer["ms"] / pages for peer in peers]
        numbers += [ours["ms"] / peer["ms"] for peer in peers]
        memory = [ours["mb"], *(peer["mb"] for peer in peers)]
        row = [f"{n:9.2f}" for n in numbers] + [f"{n:9.0f}" for n in memory]
        print(f"{document.stem:38s} {pages:5d} " + " ".join(row))
    print("Targets: at most 0.50 of camelot's time and 0.17 of pdfplumber's.")


def measure(tool: str, document: Path) -> dict[str, Any]:
    """One tool on one document, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.measure", tool, str(document)], cwd=ROOT, capture_output=True, check=True
    )
    numbers: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return numbers


def _count_pages(document: Path) -> int:
    pdf = pypdfium2.PdfDocument(document)
    try:
        return len(pdf)
    finally:
        pdf.close()


if __name__ == "__main__":
    main()
