"""Open tables of one header share their columns."""

from dataclasses import replace

from extract.page import Page
from extract.tables import find_document_tables
from tests.extract.table_pages import level, page, put, rows, texts_of

COLUMNS = [50.0, 90.0, 230.0, 310.0]
HEADER = ["Br.", "Aktivnost", "Nosilac", "Rok"]
TEXTS = [
    ["1.1", "Urediti park", "Opština", "2024."],
    ["1.2", "Obnoviti most preko reke", "Grad", "2025."],
    ["1.3", "Otvoriti dom", "Grad", "2026."],
]
PARTED = [["2.1", "Urediti", "Opština", "2024."], ["2.2", "Obnoviti", "Grad", "2025."]]


def table(texts: list[list[str]], number: int, *more: tuple[str, float, float], header: list[str] = HEADER) -> Page:
    """A page with a table and further words in it."""
    words = rows([header, *texts], COLUMNS, 102, 20)
    words += [word for text, x, y in more for word in put(text, x, y)]
    return replace(page(words, [level(100.0 + 20 * i) for i in range(len(texts) + 2)]), number=number)


def columns_of(*pages: Page) -> list[int]:
    """How many columns the first table of each page has."""
    return [len(found.tables[0].columns) - 1 for found in find_document_tables(pages)]


def test_white_that_two_rows_share_parts_no_column() -> None:
    parted = table(PARTED, 2, ("staza", 160, 122), ("pumpi", 160, 142))
    assert columns_of(parted) == [5]
    assert columns_of(table(TEXTS, 1), parted) == [4, 4]
    assert columns_of(parted, table(TEXTS, 1)) == [4, 4]


def test_most_rows_tell_the_columns_even_without_a_head_for_numbers() -> None:
    """A page on which only the rest of a row stands shows no numbers; a short one a column that is none."""
    header = ["", *HEADER[1:]]
    most, rest = table(TEXTS, 1, header=header), table([["", "Urediti park", "Opština", "2024."]], 2, header=header)
    parted = table(PARTED[:1], 3, ("staza", 160, 122), header=header)
    assert columns_of(rest) == [3] and columns_of(parted) == [5]
    assert columns_of(most, rest, parted) == [4, 4, 4]


def test_as_many_columns_at_other_places_are_those_of_most_rows() -> None:
    """White before the second head is narrow, that in the column below it is wide."""
    more = [(text, x, y) for y in (122, 142) for text, x in (("stazama pored reke i", 133.7), ("grada", 280))]
    other = table([["2.1", "Urediti", "Opština", "2024."]] * 2, 2, ("Mera 2", 50, 80), *more)
    _, moved = find_document_tables([table(TEXTS, 1), other])
    assert columns_of(other) == columns_of(table(TEXTS, 1)) == [4]
    assert texts_of(moved.tables[0])[1] == ["2.1", "Urediti stazama pored reke i", "Opština grada", "2024."]


def test_another_header_or_words_over_the_columns_keep_their_own() -> None:
    parted = table(PARTED, 2, ("staza", 160, 122), ("pumpi", 160, 142), header=["Br.", "Mera", "Nosilac", "Rok"])
    assert columns_of(table(TEXTS, 1), parted) == [4, 5]


def test_the_label_of_a_sum_on_two_lines_hides_no_column() -> None:
    words = rows([HEADER, *TEXTS[:1]], COLUMNS, 102, 20)
    words += [*put("Ukupno za meru 1.1", 50, 142), *put("20.220.00", 310, 142), *put("0", 310, 154)]
    found = find_document_tables([page(words, [level(y) for y in (100, 120, 140, 166)])])[0].tables
    assert [texts_of(t)[1] for t in found] == [TEXTS[0]]
