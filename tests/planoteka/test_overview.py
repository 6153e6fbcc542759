"""A result at a glance: what was read and what to look at first."""

from normalise.model import Document, Finding, Place, Plan, PlanFacts
from planoteka.overview import MOST_FINDINGS, overview
from planoteka.reading import read_plan
from tests.documents import GOLDEN


def test_it_shows_activities_and_the_first_findings() -> None:
    plan = read_plan(GOLDEN / "rs-akcioni-plan-2017-2018.json")
    lines = list(overview(plan))
    at = next(i for i, line in enumerate(lines) if line.startswith("findings: "))
    *shown, rest = lines[at + 1 :]
    assert len(shown) == MOST_FINDINGS and rest == f"  and {len(plan.findings) - MOST_FINDINGS} more in the file"
    assert shown[0].startswith("  p. 1       warning  ")


def test_a_finding_on_several_pages_says_how_many_more() -> None:
    places = [Place(page=page, box=(0, 0, 1, 1)) for page in (3, 4, 4, 9)]
    findings = [
        Finding(code="one", severity="info", message="Said.", places=places),
        Finding(code="two", severity="info", message="All."),
    ]
    document = Document(id="a", file="a.pdf", sha256="", pages=9)
    assert list(overview(Plan(document=document, plan=PlanFacts(), findings=findings))) == [
        "a.pdf",
        "findings: 2 info; repairs: 0",
        "  p. 3 +2    info     Said.",
        "             info     All.",
    ]
