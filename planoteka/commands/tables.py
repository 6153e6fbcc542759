"""`planoteka tables`: the tables as they lie on each page, before joining."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from extract.errors import UsageError
from planoteka.commands.options import File, Pages, Password
from planoteka.writing import write_output

if TYPE_CHECKING:
    from extract.page import Box, Page
    from extract.read.document import OpenDocument
    from extract.tables import PageTables, Table


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
    from extract.read.document import open_document
    from extract.tables import find_document_tables
    from planoteka.pages import read_open, require_tools
    from planoteka.results import missing_tool

    if image is not None and image.suffix.lower() != ".png":
        raise UsageError(image, reason="--image writes PNG pictures: give a name that ends in .png")
    with open_document(file, password) as document:
        read = read_open(document, file, pages)
        sheets = find_document_tables(read.pages)
        found = [table for sheet in sheets for table in sheet.tables]
        told = [describe(table, sheet.page) for sheet in sheets for table in sheet.tables]
        if image is not None:
            _draw(document, sheets, image)
    if as_json:
        write_output(json.dumps({"tables": told}, ensure_ascii=False, indent=2) + "\n")
    elif image is None and (found or not missing_tool(read.findings)):
        from planoteka.grids import print_tables

        print_tables(found)
    require_tools(file, read)


def _draw(document: "OpenDocument", sheets: "Sequence[PageTables]", image: Path) -> None:
    """Writes the pictures and tells which."""
    from planoteka.drawing import draw_tables

    tables = [table for sheet in sheets for table in sheet.tables]
    written = draw_tables(document, [sheet.page for sheet in sheets], tables, image)
    for sheet, path in zip(sheets, written, strict=True):
        cells = sum(len(table.cells) for table in sheet.tables)
        print(f"written  {path}  page {sheet.page.number}, {len(sheet.tables)} tables, {cells} cells", file=sys.stderr)


def describe(table: "Table", page: "Page | None" = None) -> dict[str, Any]:
    """A table as plain data: its cells row by row, boxes in points to the hundredth, where they lie on its page."""
    from extract.page import as_shown
    from extract.placed import place_words

    def shown(box: "Box") -> list[float]:
        return [round(side, 2) for side in (as_shown(box, page) if page else box)]

    return {
        "page": table.page,
        "box": shown(table.box),
        "cells": [
            {
                "row": cell.row,
                "col": cell.col,
                "rowspan": cell.rowspan,
                "colspan": cell.colspan,
                "text": place_words(cell.words, table.page).raw,
                "box": shown(cell.box),
            }
            for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.col))
        ],
    }
