"""`python -m planoteka.outline FILE.json`: a result as a short outline, to see at a glance what was read."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]
WIDTH = 110
"""Letters a line."""
MOST_FINDINGS = 12
"""Findings that are shown: the severest stand first."""


def outline(plan: Json) -> Iterator[str]:
    """What the document is, its goals with their activities, and what a person should look at."""
    facts, document = plan["plan"], plan["document"]
    period = facts["period"] or {}
    yield facts["title"] or document["file"]
    said = [facts["issuer"], facts["place"], facts["adopted_on"], f"{period.get('start')} to {period.get('end')}"]
    yield "  " + " · ".join(part for part in said if part)
    for goal in plan["goals"]:
        yield from _goal(goal, "  ")
    severities = Counter(finding["severity"] for finding in plan["findings"])
    told = ", ".join(f"{count} {severity}" for severity, count in severities.items())
    yield f"findings: {told or 'none'}; repairs: {len(plan['repairs'])}"
    for finding in plan["findings"][:MOST_FINDINGS]:
        yield f"  {_where(finding['places'])}  {finding['severity']:7}  {finding['message']}"


def _where(places: list[Json]) -> str:
    """The pages of a finding: the first and how many more."""
    pages = sorted({place["page"] for place in places})
    more = f" +{len(pages) - 1}" if len(pages) > 1 else ""
    return f"p. {pages[0]}{more}".ljust(9) if pages else " " * 9


def _goal(goal: Json, indent: str) -> Iterator[str]:
    yield _short(f"{indent}{goal['number'] or '·'}  {goal['title']}")
    for activity in goal["activities"]:
        yield _short(f"{indent}  {activity['number'] or '·'}  {activity['title']}")
        yield _short(f"{indent}        {_row(activity)}")
    for below in goal["goals"]:
        yield from _goal(below, indent + "  ")


def _row(activity: Json) -> str:
    """Who, by when, with what, in one line."""
    organisations = [o["name"] for r in activity["responsible"] for o in r["organisations"]]
    deadlines = [_part(part) for d in activity["deadlines"] for part in d["parts"]]
    amounts = [f"{m['value']:,} {m['currency'] or ''}" for r in activity["resources"] for m in r["amounts"]]
    tasks = f"{len(activity['tasks'])} tasks" if activity["tasks"] else ""
    return " | ".join(
        part for part in (tasks, ", ".join(organisations), "; ".join(deadlines), ", ".join(amounts)) if part
    )


def _part(part: Json) -> str:
    return " ".join(str(part[key]) for key in ("kind", "start", "end", "every", "trigger") if part[key])


def _short(line: str) -> str:
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        for line in outline(json.loads(Path(name).read_text(encoding="utf-8"))):
            print(line)
        print(f"the whole result: {name}")
