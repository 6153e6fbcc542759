"""Two plans compared: each differing field once, with its page."""

from typing import Any

import pytest

from planoteka.differences import find_differences


def _activity(number: str, title: str, page: int = 1, **fields: Any) -> dict[str, Any]:
    return {"number": number, "title": title, "places": [{"page": page, "box": [0, 0, 1, 1]}], **fields}


def test_same_is_no_difference() -> None:
    plan = {"goals": [_activity("1", "A", tasks=[{"text": "x"}])]}
    assert find_differences(plan, plan) == []


def test_a_changed_leaf_is_told_with_its_path_and_page() -> None:
    old = {"goals": [_activity("1", "A", page=4, deadline={"end": "2020"})]}
    new = {"goals": [_activity("1", "A", page=4, deadline={"end": "2021"})]}
    (difference,) = find_differences(old, new)
    assert difference == ("/goals/0/deadline/end", 4, '"2020"', '"2021"')
    assert str(difference) == '/goals/0/deadline/end  page 4\n  - "2020"\n  + "2021"'


def test_one_entry_more_does_not_make_the_others_differ() -> None:
    old = [_activity("1", "A"), _activity("3", "C", page=3)]
    new = [_activity("1", "A"), _activity("2", "B", page=2), _activity("3", "C", page=3)]
    assert [(d.path, d.page) for d in find_differences(old, new)] == [("/1", 2)]
    assert [(d.path, d.new) for d in find_differences(new, old)] == [("/1", "(nothing)")]


@pytest.mark.parametrize(
    ("old", "new"),
    [(1, 1.0), (True, 1), (None, ""), ([], None), ({"a": 1}, {"a": 1, "b": 2}), ("a", ["a"]), ([1, 2], [2, 1])],
)
def test_what_differs_is_never_passed_over(old: Any, new: Any) -> None:
    assert find_differences({"x": old}, {"x": new})
