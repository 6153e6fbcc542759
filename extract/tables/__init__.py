"""Find the tables as they lie on one page: cells with their spans, from rules, fills or white space."""

from extract.tables.find import PageTables, find_document_tables, find_tables
from extract.tables.table import Cell, Table

__all__ = ["Cell", "PageTables", "Table", "find_document_tables", "find_tables"]
