"""`planoteka value`: what a text is taken to mean, for trying new cases."""

import json
import sys
from enum import StrEnum
from typing import Annotated, Any

import typer

from extract.errors import SOME_FAILED
from planoteka.writing import write_output


class Kind(StrEnum):
    """What kind of text it is."""

    deadline = "deadline"
    money = "money"
    responsible = "responsible"
    script = "script"
    numbering = "numbering"


def value(kind: Annotated[Kind, typer.Argument(help="What the texts are.")]) -> None:
    """Tell what texts mean: a JSON line for each on standard input.

    {"text": "..."}, for a deadline or money also "plan_period": {"start", "end"}, for money "column_unit" and
    "column_year", for responsible "tasks" (their numbers) or "tasks_in_activity" (their count).

    A line that is no such thing is answered with {"error"}, and the exit code is 1.
    """
    from planoteka.values import PARSERS

    parse = PARSERS[kind.value]
    wrong = False
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        answer = _answer(parse, line)
        wrong = wrong or "error" in answer
        write_output(json.dumps(answer, ensure_ascii=False) + "\n")
    if wrong:
        raise typer.Exit(SOME_FAILED)


def _answer(parse: Any, line: bytes) -> dict[str, Any]:
    """The meaning of one line, or what is wrong with it."""
    try:
        question = json.loads(line)
    except ValueError as error:
        return {"error": f"this is not JSON: {error}"}
    if not isinstance(question, dict) or not isinstance(question.get("text"), str):
        return {"error": 'give {"text": "..."}'}
    if not isinstance(question.get("plan_period") or {}, dict):
        return {"error": 'plan_period: give {"start": "2020-01-01", "end": "2020-12-31"}'}
    answer: dict[str, Any] = parse(question)
    return answer
