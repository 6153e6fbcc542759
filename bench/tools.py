"""The tools side by side: each takes a PDF and gives the texts of the cells that it finds."""

from collections.abc import Callable, Iterable
from pathlib import Path

Cells = list[str]


def load_ours() -> Callable[[Path], Cells]:
    """Our cells after stitching, before columns are mapped."""
    from extract.layout import lay_out
    from extract.read.document import open_document
    from extract.stitch import StitchedTable, stitch
    from extract.tables import find_document_tables
    from extract.trust import read_trusted

    def read(path: Path) -> Cells:
        with open_document(path) as document:
            pages = read_trusted(document).pages
        stream = stitch(lay_out(find_document_tables(pages)))
        tables = [item for item in stream if isinstance(item, StitchedTable)]
        return [cell.text.raw for table in tables for row in table.rows for cell in row]

    return read


def load_pdfplumber() -> Callable[[Path], Cells]:
    """pdfplumber's `extract_tables` with its defaults, page by page."""
    import pdfplumber

    def read(path: Path) -> Cells:
        with pdfplumber.open(path) as pdf:
            return _flat(table for page in pdf.pages for table in page.extract_tables())

    return read


def load_camelot() -> Callable[[Path], Cells]:
    """camelot's lattice on the drawn rules of the PDF, without rendering."""
    from camelot.io import read_pdf

    def read(path: Path) -> Cells:
        tables = read_pdf(str(path), pages="all", flavor="lattice", engine="vector", suppress_stdout=True)
        return _flat(table.data for table in tables)

    return read


def _flat(tables: Iterable[list[list[str | None]]]) -> Cells:
    return [cell or "" for table in tables for row in table for cell in row]


TOOLS = {"ours": load_ours, "pdfplumber": load_pdfplumber, "camelot": load_camelot}
