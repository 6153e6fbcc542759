"""The words of headings, from `data/headings.json`."""

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=1)
def heading_words() -> dict[str, Any]:
    """Level words, adjectives, units and parts of years, by kind."""
    data: dict[str, Any] = json.loads(files("normalise").joinpath("data/headings.json").read_text(encoding="utf-8"))
    return data
