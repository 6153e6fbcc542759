"""How many mixed values of the field a second are given their meaning, on one core, once loaded."""

import gc
import json
import time
from typing import Any

from bench.documents import ROOT
from planoteka.values import PARSERS

KINDS = ("deadline", "money", "responsible", "numbering")
FILES = {"deadline": "deadlines", "money": "money", "responsible": "responsible", "numbering": "numbering"}
ROUNDS = 5
PERIOD = {"start": "2017-01-01", "end": "2018-12-31"}


def main() -> None:
    """Prints values a second by kind, and of all kinds mixed, for texts not seen before and for repeated ones."""
    print("Values a second (CPU, once loaded): first sight of a text, and again")
    first_all = again_all = count_all = 0.0
    for kind in KINDS:  # loads words and libraries
        for question in _written(FILES[kind]):
            PARSERS[kind](question)
    gc.collect()  # what loading left behind is no work of the texts
    for kind in KINDS:
        questions = _questions(FILES[kind])
        if not questions:
            continue
        parse = PARSERS[kind]
        first = _seconds(parse, questions)
        again = min(_seconds(parse, questions) for _ in range(ROUNDS))
        print(f"{kind:12s} {len(questions):5d} texts  {len(questions) / first:9.0f}  {len(questions) / again:9.0f}")
        first_all, again_all, count_all = first_all + first, again_all + again, count_all + len(questions)
    if count_all:
        print(f"{'mixed':12s} {count_all:5.0f} texts  {count_all / first_all:9.0f}  {count_all / again_all:9.0f}")


def _questions(name: str) -> list[dict[str, Any]]:
    """The texts of the tests' cases."""
    path = ROOT / "tests" / "cases" / f"{name}.json"
    cases = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    rows = cases if isinstance(cases, list) else [row for some in cases.values() for row in some]
    texts = [row | {"text": row.get("text") or row.get("quote"), "plan_period": PERIOD} for row in rows]
    return [row for row in texts if isinstance(row["text"], str)]


def _written(name: str) -> list[dict[str, Any]]:
    """Other texts of the same kind than those measured."""
    path = ROOT / "tests" / "cases" / f"{name}_written.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [{"text": line.split("\t")[0].replace("\\n", "\n"), "plan_period": PERIOD} for line in lines]


def _seconds(parse: Any, questions: list[dict[str, Any]]) -> float:
    start = time.process_time()
    for question in questions:
        parse(question)
    return time.process_time() - start


if __name__ == "__main__":
    main()
