"""The command line: what each command does is in `commands/`, one file a command.

Heavy libraries are loaded by the command that needs them: `--help` answers at once.
"""

import os
import sys
from typing import Annotated

import typer

from extract.errors import PlanotekaError
from planoteka import __version__
from planoteka.commands import check, extract, formats, schema, show, tables, text, value

EXIT_CODES = """\b
Exit codes:
  0    everything was done
  1    of several files some or all failed, the others were done;
       `check` found a difference; `value` met a line it cannot take
  2    the command line asks for something impossible
  3    the file cannot be read
  4    not a PDF, or empty
  5    the PDF is damaged or has no pages
  6    the PDF is encrypted and the password is missing or wrong
  7    the output cannot be written
  8    a program that reading needs is not installed (the rest was read)
  9    the process that read the file crashed
  130  ended with Ctrl-C"""

app = typer.Typer(
    help="Reads government action plans (PDF) into canonical JSON, every value with its place on the page.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # plain help: it answers twice as fast
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("extract")(extract.extract)
app.command("show")(show.show)
app.command("tables")(tables.tables)
app.command("text")(text.text)
app.command("check")(check.check)
app.add_typer(formats.app, name="formats")
app.command("schema")(schema.schema)
app.command("value")(value.value)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"planoteka {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help="Show where in the code an error came from.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Options of every command."""
    context.obj = debug


def main(arguments: list[str] | None = None) -> None:
    """The entry point: the one place where errors become a sentence and an exit code."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy comes with spaCy; nothing here needs its threads
    words = sys.argv[1:] if arguments is None else arguments
    debug = "--debug" in words  # wherever it stands
    words = [word for word in words if word != "--debug"]
    try:
        app(args=["--debug", *words] if debug else words, prog_name="planoteka")
    except PlanotekaError as error:
        if debug:
            raise
        print(f"planoteka: {error}", file=sys.stderr)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
