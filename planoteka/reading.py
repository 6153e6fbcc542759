"""Reads back what was written."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import NotAFile, UnreadableFile, UsageError

if TYPE_CHECKING:
    from normalise.model import Plan


def read_json(path: Path) -> Any:
    """The data of a JSON file.

    Raises:
        PlanotekaError: where it cannot be read, or is none.
    """
    try:
        return json.loads(path.read_bytes())
    except IsADirectoryError as error:
        raise NotAFile(path) from error
    except OSError as error:
        raise UnreadableFile(path, reason=error.strerror or "") from error
    except ValueError as error:
        raise UsageError(path, reason=f"this is not a JSON file ({error})") from error


def read_plan(path: Path) -> "Plan":
    """The plan in a canonical JSON.

    Raises:
        PlanotekaError: where the file cannot be read, or holds none.
    """
    from pydantic import ValidationError

    from normalise.model import Plan

    try:
        return Plan.model_validate(read_json(path))
    except ValidationError as error:
        raise UsageError(path, reason="this is not what `planoteka extract` of this version writes") from error
