"""Pages with a table each that the tests of stitching share."""

from collections.abc import Sequence

from tests.extract.build_pages import (
    stitch_pages,
)

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]


def rows_below(*pages: Sequence[Sequence[str]], head: Sequence[str] = HEAD, **options: bool) -> list[list[str]]:
    """The rows below the header, which stands on the first page only."""
    first, *others = pages
    (table,) = stitch_pages([head, *first], *others, **options)
    assert table[0] == list(head)
    return table[1:]


STEPS = ["R.br.", "Aktivnost", "Koraci", "Nosilac", "Rok"]
