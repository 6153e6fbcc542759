"""`planoteka check`: a plan against its golden."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from extract.errors import OK, SOME_FAILED, MissingTool
from planoteka.commands.options import FormatId, Password
from planoteka.reading import read_json
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

    Prints path, page, old and new value of each difference; the exit code is 1 where there is one. Ids are compared
    without that of the document, which is the file's name.
    """
    from planoteka.differences import find_differences, without_document_id

    old = read_json(golden)
    if file.suffix == ".json":
        new = read_json(file)
    else:
        from planoteka.pipeline import extract_plan
        from planoteka.writing import canonical_json

        new = json.loads(canonical_json(extract_plan(file, password=password, format_id=format_id)))
    differences = find_differences(without_document_id(old), without_document_id(new))
    for difference in differences:
        write_output(f"{difference}\n")
    missing = _missing_tool(new)
    if missing:
        print(f"planoteka: {file}: {missing}", file=sys.stderr)
    raise typer.Exit(SOME_FAILED if differences else MissingTool.exit_code if missing else OK)


def _missing_tool(plan: Any) -> str:
    """What a result says of a program that was missing when it was read; empty where none was."""
    from extract.trust import MISSING_TOOL

    findings = plan.get("findings") if isinstance(plan, dict) else None
    return next((str(f.get("message")) for f in findings or () if f.get("code") == MISSING_TOOL), "")
