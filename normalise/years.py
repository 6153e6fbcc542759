"""Years as they are printed."""

import re

YEAR = r"(?:19|20)\d\d"
"""The pattern of a year of four figures; what may stand beside it is for each place to say."""

_BEHIND = re.compile(rf"(.*\S)\s*\(\s*({YEAR})\.?\s*\)", re.DOTALL)


def split_year(text: str) -> tuple[str, int | None]:
    """A value and the year that it is of, which stands alone in a bracket behind it: `41.250 (2023)`."""
    found = _BEHIND.fullmatch(text)
    return (found[1], int(found[2])) if found else (text, None)
