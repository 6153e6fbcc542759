"""The facts of acts and covers as the gazettes and offices of the four countries print them."""

from pathlib import Path

import pytest

from normalise.facts import read_facts
from normalise.model import PlanFacts
from tests.normalise.facts_lines import say

CASES = Path(__file__).parent.parent / "cases" / "facts_written.txt"
"""`== name`, the lines before the plan's tables (`*` a heading), then those after, running heads and facts."""


def _sections(block: str) -> dict[str, str]:
    found, name = {"before": "", "after": "", "running": "", "facts": ""}, "before"
    for line in block.split("\n"):
        if line.startswith("-- "):
            name = line[3:]
        else:
            found[name] += f"{line}\n"
    return found


def _brief(facts: PlanFacts) -> list[str]:
    """The facts as the cases write them."""
    act, period, gazette = facts.adopted_by, facts.period, facts.gazette
    said = {
        "title": facts.title,
        "issuer": facts.issuer,
        "place": facts.place,
        "adopted_on": facts.adopted_on,
        "document_number": facts.document_number,
        "adopted_by": act and f"{act.act}|{act.number}|{act.date}",
        "period": period and f"{period.start} {period.end}",
        "gazette": gazette and f"{gazette.name}|{gazette.issue or ''}|{gazette.published_on or ''}",
    }
    return [f"{name}: {text}" for name, text in said.items() if text]


@pytest.mark.parametrize("block", CASES.read_text("utf-8").split("== ")[1:], ids=lambda block: block.split("\n")[0])
def test_written_as_the_gazettes_print(block):
    name, _, text = block.partition("\n")
    parts = _sections(text)
    found = read_facts(say(parts["before"]), say(parts["after"]), parts["running"].split("\n"))
    assert _brief(found) == parts["facts"].strip().split("\n"), name
