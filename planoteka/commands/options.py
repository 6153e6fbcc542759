"""Arguments that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

# Not `readable`: a file without permission is told as every other file that cannot be read, with its exit code.
File = Annotated[Path, typer.Argument(metavar="FILE", help="The PDF.", readable=False)]
Files = Annotated[list[Path], typer.Argument(metavar="FILE", help="The PDFs.", readable=False)]
Pages = Annotated[
    str | None,
    typer.Option("--pages", metavar="A-B", help="Only these pages, from 1: 3, 2-5, 7- or several with commas."),
]
Password = Annotated[str | None, typer.Option("--password", help="Opens encrypted files.")]
FormatId = Annotated[str | None, typer.Option("--format", metavar="ID", help="Read it as this format (see `formats`).")]
