"""Real documents beside the project, where they are: what must never get worse without being seen."""

from pathlib import Path

import pytest

from planoteka.pipeline import extract_plan

FORMS = Path(__file__).parents[2] / "shared" / "real" / "ba-centar-strategija-mjere-fise.pdf"


@pytest.mark.skipif(not FORMS.exists(), reason="the real documents are not beside the project")
def test_one_measure_a_form() -> None:
    plan = extract_plan(FORMS)
    assert [goal.number for goal in plan.goals] == ["1"]
    found = {goal.number: [a.number for a in goal.activities] for goal in plan.goals[0].goals}
    assert found == {
        "1.1": ["1.1.1", "1.1.2"],
        "1.2": ["1.2.1", "1.2.2", "1.2.3", "1.2.4"],
        "1.3": ["1.3.1", "1.3.2", "1.3.3"],
        "1.4": ["1.4.1", "1.4.2", "1.4.3"],
    }
    assert all(len(a.deadlines) == 1 and a.indicators for g in plan.goals[0].goals[1:] for a in g.activities)
