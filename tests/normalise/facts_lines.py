"""Lines of documents for the tests of facts."""

from normalise.facts import Said, read_facts
from normalise.model import PlanFacts

LARGE, PLAIN = (True, 14.0), (False, 10.0)


def say(text: str) -> list[Said]:
    """Lines of a page: `*` is a heading, an empty line begins a paragraph."""
    said, paragraph = [], 0
    for line in text.strip("\n").split("\n"):
        text = line.strip()
        if not text:
            paragraph += 1
            continue
        loud = text.startswith("*")
        said.append(Said(text.lstrip("*"), LARGE if loud else PLAIN, paragraph, loud))
    return said


def facts(before: str, after: str = "", *running: str) -> PlanFacts:
    return read_facts(say(before), say(after), running)
