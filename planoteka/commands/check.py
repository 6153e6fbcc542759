"""`planoteka check`: a plan against its golden."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from extract.errors import OK, SOME_FAILED, UnreadableFile, UsageError
from planoteka.commands.options import FormatId, Password
from planoteka.writing import write_output


def check(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The PDF, or the JSON extracted from it.", readable=False)
    ],
    golden: Annotated[
        Path, typer.Argument(metavar="GOLDEN", help="Its canonical JSON as a person approved it.", readable=False)
    ],
    format_id: FormatId = None,
    password: Password = None,
) -> None:
    """Compare a plan with its golden, field by field.

    Prints path, page, old and new value of each difference; the exit code is 1 where there is one.
    """
    from planoteka.differences import find_differences

    old = _read_json(golden)
    if file.suffix == ".json":
        new = _read_json(file)
    else:
        from planoteka.pipeline import extract_plan
        from planoteka.writing import canonical_json

        new = json.loads(canonical_json(extract_plan(file, password=password, format_id=format_id)))
    differences = find_differences(old, new)
    for difference in differences:
        write_output(f"{difference}\n")
    raise typer.Exit(SOME_FAILED if differences else OK)


def _read_json(path: Path) -> Any:
    """The data of a JSON file."""
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise UnreadableFile(path, reason=error.strerror or "") from error
    except ValueError as error:
        raise UsageError(path, reason=f"this is not JSON: {error}") from error
