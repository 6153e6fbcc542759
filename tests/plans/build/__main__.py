"""`python -m tests.plans.build [NAME …]`: writes the PDFs and their truths (all, or those whose name holds a NAME)."""

import importlib
import json
import pkgutil
import sys
from pathlib import Path

from . import docs

FOLDER = Path(__file__).parents[1]


def main(wanted: list[str]) -> None:
    """Every module of `docs` has DOCUMENTS: name -> function(target PDF) that prints it and returns the truth."""
    for info in sorted(pkgutil.iter_modules(docs.__path__), key=lambda m: m.name):
        module = importlib.import_module(f"{docs.__name__}.{info.name}")
        for name, build in module.DOCUMENTS.items():
            if wanted and not any(w in name for w in wanted):
                continue
            target = FOLDER / f"{name}.pdf"
            truth = build(target)
            text = json.dumps(truth, ensure_ascii=False, indent=1) + "\n"
            (FOLDER / "truth").mkdir(exist_ok=True)
            (FOLDER / "truth" / f"{name}.json").write_text(text, encoding="utf-8")
            print(f"{name}  {target.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
