"""`planoteka extract`: plans to canonical JSON."""

from pathlib import Path
from typing import Annotated

import typer

from extract.errors import OK, SOME_FAILED, PlanotekaError, UsageError
from planoteka.commands.options import Files, FormatId, Password
from planoteka.progress import Silence, show_progress
from planoteka.results import Request, Result
from planoteka.workers import default_jobs, extract_documents
from planoteka.writing import prepare_folder, write_file, write_output

STANDARD_OUTPUT = "-"


def extract(
    context: typer.Context,
    files: Files,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="DIR|-", help="Folder for NAME.json, made where missing; - prints."),
    ] = None,
    format_id: FormatId = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes; as many as cores by default.")
    ] = None,
    password: Password = None,
) -> None:
    """Read plans and write their canonical JSON.

    One file is printed; several go to DIR/NAME.json with -o DIR. A summary is told on standard error.
    """
    folder = _folder(files, output)
    if format_id is not None:
        from extract.formats import named_format

        named_format(format_id)  # a wrong id is told once, before any document is read
    requests = [Request(file, password, format_id) for file in files]
    failed: list[int] = []
    with show_progress(files, printing=folder is None) as progress:
        for result in extract_documents(requests, jobs or default_jobs(), progress.pages):
            code = _deliver(result, folder, progress, debug=bool(context.obj))
            progress.finished(result.request)
            if code != OK:
                failed.append(code)
    if failed:
        raise typer.Exit(failed[0] if len(files) == 1 else SOME_FAILED)


def _folder(files: list[Path], output: str | None) -> Path | None:
    """Where the JSON goes, None for standard output; refuses what cannot come out right."""
    if output is None and len(files) > 1:
        raise UsageError(reason="several files: say where to with -o DIR, or print them one after another with -o -")
    if output is None or output == STANDARD_OUTPUT:
        return None
    names: dict[str, Path] = {}
    for file in files:
        other = names.setdefault(file.stem.casefold(), file)  # some file systems take P.json and p.json for one
        if other is not file:
            raise UsageError(file, reason=f"{other} would be written to the same {file.stem}.json")
    folder = Path(output)
    prepare_folder(folder)
    return folder


def _deliver(result: Result, folder: Path | None, progress: Silence, *, debug: bool) -> int:
    """Writes the JSON and tells of it; the exit code that this document alone would give."""
    name = result.request.source
    error = result.error
    if error is None:
        try:
            if folder is None:
                write_output(result.content)
            else:
                write_file(folder / f"{name.stem}.json", result.content)
        except PlanotekaError as not_written:
            error = not_written
    if error is None:
        progress.tell(f"{name}: {result.summary}")
        if result.missing:
            progress.tell(f"planoteka: {name}: {result.missing}")
        return result.exit_code
    progress.tell(f"planoteka: {error}")
    if result.trace and debug:
        progress.tell(result.trace)
    return error.exit_code
