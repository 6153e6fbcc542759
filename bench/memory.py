"""Memory: a thousand pages, and a hundred documents in one process.

`python -m bench.memory pages|documents` measures in this process, without a word it starts one for each.
"""

import io
import resource
import subprocess
import sys
from pathlib import Path

from bench.documents import ROOT, SAMPLES

SAMPLE = SAMPLES / "rs-akcioni-plan-2017-2018.pdf"
PAGES = 1000
DOCUMENTS = 100
WARM = 10
"""Documents after which a process has loaded all that it keeps."""


def main() -> None:
    """Prints both figures, each from a process of its own."""
    for what in ("pages", "documents"):
        done = subprocess.run(
            [sys.executable, "-m", "bench.memory", what], cwd=ROOT, capture_output=True, check=True, text=True
        )
        print(done.stdout, end="")


def measure_pages() -> None:
    """Reads a thousand pages one after another."""
    from extract.read.document import open_document

    content = repeat(SAMPLE, PAGES)
    before = _resident()
    words = 0
    with open_document(content) as document:
        for page in document.read_pages():
            words += len(page.words)
    peak = peak_memory()
    print(f"reading {PAGES} pages ({words} words): peak {peak:.0f} MB, {peak - before:.0f} MB over the start")


def measure_documents() -> None:
    """Extracts a document a hundred times."""
    from planoteka.pipeline import extract_plan
    from planoteka.writing import canonical_json

    sample = SAMPLES / "rs-centar-plan-rada-2015.pdf"
    for _ in range(WARM):
        canonical_json(extract_plan(sample))
    before = _resident()
    for _ in range(DOCUMENTS):
        canonical_json(extract_plan(sample))
    print(f"{DOCUMENTS} documents in one process: {(_resident() - before) / DOCUMENTS:.3f} MB each after warm-up")


def repeat(sample: Path, pages: int) -> bytes:
    """A document with the sample's pages again and again."""
    import pypdfium2

    source, target = pypdfium2.PdfDocument(sample), pypdfium2.PdfDocument.new()
    while len(target) < pages:
        target.import_pages(source, list(range(min(len(source), pages - len(target)))))
    stream = io.BytesIO()
    target.save(stream)
    target.close()
    source.close()
    return stream.getvalue()


def _resident() -> float:
    """Memory in use now, MB; the peak where the system does not tell."""
    return _status("VmRSS") or peak_memory()


def peak_memory() -> float:
    """The most that this process had in use, MB; of the program alone, not of what started it."""
    return _status("VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _status(name: str) -> float:
    """A figure of the process in MB, 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(name)), 0.0)


if __name__ == "__main__":
    {"pages": measure_pages, "documents": measure_documents}.get("".join(sys.argv[1:]), main)()
