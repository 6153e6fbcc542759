"""The short outline of a result: what was read and what to look at first."""

import json

from planoteka.outline import MOST_FINDINGS, outline
from tests.documents import GOLDEN


def test_an_outline_shows_activities_and_the_first_findings() -> None:
    plan = json.loads((GOLDEN / "rs-akcioni-plan-2017-2018.json").read_bytes())
    lines = list(outline(plan))
    at = next(i for i, line in enumerate(lines) if line.startswith("findings: "))
    shown = lines[at + 1 :]
    assert len(shown) == min(MOST_FINDINGS, len(plan["findings"]))
    assert shown[0].startswith("  p. 1       warning  ")


def test_a_finding_on_several_pages_says_how_many_more() -> None:
    places = [{"page": page, "box": [0, 0, 1, 1]} for page in (3, 4, 4, 9)]
    facts = dict.fromkeys(("title", "issuer", "place", "adopted_on", "period"))
    plan = {"plan": facts, "document": {"file": "a.pdf"}, "goals": [], "repairs": []}
    findings = [
        {"severity": "info", "message": "Said.", "places": places},
        {"severity": "info", "message": "All.", "places": []},
    ]
    assert list(outline({**plan, "findings": findings}))[-2:] == [
        "  p. 3 +2    info     Said.",
        "             info     All.",
    ]
