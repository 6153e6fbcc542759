"""`python -m tests.tables.build [PART OF A NAME ...]`: writes the PDFs of the corpus and what they hold."""

import importlib
import json
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1]
MODULES = (
    "ruled",
    "ruled_more",
    "lines",
    "statistics",
    "prose",
    "reports",
    "reports_more",
    "gov_ruled",
    "gov_lines",
    "offices",
    "drawings",
)


def main(wanted: list[str]) -> None:
    """Every module has SHEETS: name -> function that gives the sheet."""
    for module in MODULES:
        sheets = importlib.import_module(f"tests.tables.build.{module}").SHEETS
        for name, build in sheets.items():
            if wanted and not any(part in name for part in wanted):
                continue
            held = build().print(FOLDER / f"{name}.pdf")
            (FOLDER / f"{name}.json").write_text(
                json.dumps(held, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
            )
            print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
