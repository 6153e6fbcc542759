"""`--pages`: what it names and what it refuses."""

import pytest

from extract.errors import UsageError
from planoteka.pages import parse_pages


@pytest.mark.parametrize(
    ("text", "pages"),
    [(None, [1, 2, 3, 4, 5]), ("3", [3]), ("2-4", [2, 3, 4]), ("4-", [4, 5]), ("1,3-4, 4", [1, 3, 4]), ("5-5", [5])],
)
def test_pages_are_those_named(text: str | None, pages: list[int]) -> None:
    assert parse_pages(text, 5) == pages


@pytest.mark.parametrize("text", ["0", "6", "4-2", "2-9", "a", "", "-3", "1..3", "1-2-3"])
def test_what_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--pages"):
        parse_pages(text, 5)
