"""The words of headings, from `data/headings.json`."""

from functools import lru_cache
from typing import Any

from normalise.files import read_data


@lru_cache(maxsize=1)
def heading_words() -> dict[str, Any]:
    """Level words, adjectives, units and parts of years, by kind."""
    return read_data("headings")
