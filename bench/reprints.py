"""The plans of `tests/plans` printed again on other pages: what page breaks and type cost.

`python -m bench.reprints [KIND-SEED ...]` prints what is missing into out/reprints (needs Chromium; kind `writer`
LibreOffice as well; a kind whose program is missing is skipped) and shows what was read, a row a round. A round is a
kind with a seed: the same seed asks for the same pages. The truths are those of the plans, made from their source.

- *low*: pages of 45 to 85 % of their height;
- *plain*: 50 to 95 %, and other type, alignment and space in the cells, as a person would set them;
- *unkind*: the same without regard to what the layout needs: cells set low, hardly any space between rows;
- *writer*: HTML without its styles, printed by LibreOffice with plain rules.
"""

import importlib
import json
import pkgutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which
from typing import Any
from unittest import mock

from bench.breaks import COLUMNS, count_breaks
from bench.documents import ROOT, Truths, read_plan
from bench.pages import KINDS, NO_WRITER, WRITER, style_page, write_page
from tests.plans.build import docs, html
from tests.score import score_plan

REPRINTS = ROOT / "out" / "reprints"
ROUNDS = ("low-1", "plain-3", "plain-5", "unkind-2", "writer-4", "writer-6")
PROGRAMS = {"writer": ("soffice",), **dict.fromkeys(KINDS, ("chromium",))}
TIMEOUT = 900


def print_round(name: str, folder: Path = REPRINTS) -> bool:
    """Prints the documents of a round that are not there yet; False where a program for it is missing."""
    kind, seed = name.rsplit("-", 1)
    if any(which(program) is None for program in PROGRAMS[kind]):
        return False
    target = folder / name
    (target / "pdf").mkdir(parents=True, exist_ok=True)
    (target / "truth").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as pages:
        for plan, build, module in _plans():
            path = target / "pdf" / f"{plan}.pdf"
            if path.exists() or (kind == WRITER and any(word in plan for word in NO_WRITER)):
                continue

            def again(body: str, css: str, target: Path, script: str = "Latn", lang: str = "sr") -> None:
                if kind == WRITER:
                    write_page(Path(pages, f"{target.stem}.html"), body, css, seed, script, lang)
                else:
                    html.print_pdf(body, style_page(css, kind, seed, target.stem), target, script, lang)

            with mock.patch.object(module, "print_pdf", again):
                truth = build(path)
            (target / "truth" / f"{plan}.json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf-8")
        if kind == WRITER:
            _convert(Path(pages), target / "pdf")
    return True


def _plans() -> Iterator[tuple[str, Any, Any]]:
    """The documents that are printed from HTML: name, builder, its module."""
    for info in sorted(pkgutil.iter_modules(docs.__path__), key=lambda m: m.name):
        module = importlib.import_module(f"{docs.__name__}.{info.name}")
        if hasattr(module, "print_pdf"):
            yield from ((n, b, module) for n, b in module.DOCUMENTS.items() if not n.startswith("no-plan"))


def _convert(pages: Path, target: Path) -> None:
    """HTML pages to PDF by LibreOffice."""
    files = sorted(map(str, pages.glob("*.html")))
    if files:
        command = ["soffice", f"-env:UserInstallation=file://{pages}/profile", "--headless"]
        command += ["--convert-to", "pdf:writer_web_pdf_Export", "--outdir", str(target), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT)


def read_rounds(folder: Path = REPRINTS) -> list[tuple[str, Truths]]:
    """The rounds that are there, with their documents and truths."""
    return [(path.name, read_round(path)) for path in sorted(folder.glob("*-*")) if path.is_dir()]


def read_round(folder: Path) -> Truths:
    """The documents of a round with their truths."""
    truths = sorted((folder / "truth").glob("*.json"))
    pairs = [(folder / "pdf" / f"{path.stem}.pdf", path) for path in truths]
    return [(pdf, json.loads(path.read_text(encoding="utf-8"))) for pdf, path in pairs if pdf.exists()]


def main(rounds: Sequence[str] = ()) -> None:
    """Prints a row a round: fields, and page breaks."""
    print(f"{'round':12s} {'docs':>5s} {'right':>6s} {'missing':>7s} {'surplus':>7s} {'%':>6s}  page breaks: ", end="")
    print(" ".join(f"{column:>6s}" for column in COLUMNS))
    for name in rounds or ROUNDS:
        if not print_round(name):
            print(f"{name:12s} skipped: it needs {', '.join(PROGRAMS[name.rsplit('-', 1)[0]])}")
            continue
        print_score(name, read_round(REPRINTS / name))


def print_score(name: str, documents: Truths) -> None:
    """The row of a round."""
    right, wrong, breaks = 0, Counter[str](), Counter[str]()
    for path, truth in documents:
        result = read_plan(path)
        score = score_plan(result, truth)
        right += score.right
        wrong.update(what for _, what, _, _ in score.misses)
        breaks += count_breaks(path, result, truth)
    share = 100 * right / max(1, right + wrong.total())
    row = f"{name:12s} {len(documents):5d} {right:6d} {wrong['missing']:7d} {wrong['surplus']:7d} {share:6.2f}"
    print(f"{row}               " + " ".join(f"{breaks[c]:{max(6, len(c))}d}" for c in COLUMNS), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
