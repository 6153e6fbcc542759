"""`planoteka formats`: the layouts that are told, and the files of a new one."""

from pathlib import Path
from typing import Annotated

import typer

from planoteka.writing import write_output

app = typer.Typer(invoke_without_command=True, rich_markup_mode=None, help="List the formats, or lay out a new one.")


@app.callback()
def formats(context: typer.Context) -> None:
    """List the formats; the general reading needs none."""
    if context.invoked_subcommand is not None:
        return
    from extract.formats import find_formats

    for known in find_formats():
        write_output(f"{known.id}  {known.describes}\n")
    if not find_formats():
        write_output("No formats: the general reading does for all plans so far. See `planoteka formats new --help`.\n")


@app.command("new")
def new(
    format_id: Annotated[str, typer.Argument(metavar="ID", help="<country>_<gazette or issuer>_<first year>")],
    sample: Annotated[
        Path, typer.Option("--sample", metavar="FILE.pdf", help="A document in this layout.", readable=False)
    ],
) -> None:
    """Lay out the files of a new format.

    Writes extract/formats/ID.py and samples/ID.pdf in a checkout and tells what comes next.
    """
    from planoteka.new_format import lay_out_format

    for line in lay_out_format(format_id, sample, Path.cwd()):
        write_output(f"{line}\n")
