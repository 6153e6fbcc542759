"""`planoteka show`: a result at a glance."""

from pathlib import Path
from typing import Annotated

import typer

from planoteka.reading import read_plan
from planoteka.writing import write_output


def show(
    file: Annotated[Path, typer.Argument(metavar="FILE.json", help="What `extract` wrote.", readable=False)],
) -> None:
    """Show a result at a glance: goals, activities, who does them by when, the severest findings."""
    from planoteka.overview import overview

    for line in overview(read_plan(file)):
        write_output(f"{line}\n")
