"""The files of `data/`, each read once."""

import json
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any


def data_file(name: str) -> Traversable:
    """A file by its name."""
    return files("normalise") / "data" / name


@cache
def read_data(name: str) -> dict[str, Any]:
    """The words of a file by its name without ending (`money`), as they are written there."""
    data: dict[str, Any] = json.loads(data_file(f"{name}.json").read_text("utf-8"))
    return data
