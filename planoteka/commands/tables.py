"""`planoteka tables`: the tables as they lie on each page, before joining."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from planoteka.commands.options import File, Pages, Password
from planoteka.writing import write_output

if TYPE_CHECKING:
    from extract.tables import Table


def tables(
    file: File,
    pages: Pages = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON: 0-based rows and columns, boxes.")] = False,
    image: Annotated[
        Path | None,
        typer.Option("--image", metavar="PNG", help="Draw the cells on the page; several pages: NAME-PAGE.png."),
    ] = None,
    password: Password = None,
) -> None:
    """Show the tables as they lie on each page, before joining."""
    from extract.tables import find_document_tables
    from planoteka.pages import read_wanted, require_tools

    read = read_wanted(file, pages, password)
    sheets = find_document_tables(read.pages)
    found = [table for sheet in sheets for table in sheet.tables]
    if image is not None:
        from planoteka.drawing import draw_tables

        draw_tables(file, [sheet.page.number for sheet in sheets], found, image, password)
    if as_json:
        write_output(json.dumps({"tables": [describe(table) for table in found]}, ensure_ascii=False, indent=2) + "\n")
    elif image is None:
        from planoteka.grids import print_tables

        print_tables(found)
    require_tools(file, read)


def describe(table: "Table") -> dict[str, Any]:
    """A table as plain data: its cells row by row, boxes in points to the hundredth."""
    from extract.placed import place_words

    return {
        "page": table.page,
        "box": _rounded(table.box),
        "cells": [
            {
                "row": cell.row,
                "col": cell.col,
                "rowspan": cell.rowspan,
                "colspan": cell.colspan,
                "text": place_words(cell.words, table.page).raw,
                "box": _rounded(cell.box),
            }
            for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.col))
        ],
    }


def _rounded(box: tuple[float, float, float, float]) -> list[float]:
    return [round(side, 2) for side in box]
