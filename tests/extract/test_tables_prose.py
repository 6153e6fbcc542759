"""Text below tables of horizontal rules, and rules above sums."""

from extract.tables import find_tables
from extract.tables.white.space import is_prose
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of


def test_a_justified_text_below_a_table_is_no_row() -> None:
    """Though its blanks stand where the columns end."""
    words = rows([["Aim", "Who", "When"], ["Trees", "Board", "May"], ["Roads", "City", "June"]], [52, 102, 152], 102)
    text = rows([["Figures are", "still under", "review here", "and there"]], [52, 102, 152, 202], 150)
    text = [w._replace(x0=52 + 25 * i, x1=72 + 25 * i) for i, w in enumerate(text)]
    edges = [level(y, 50, 262) for y in (100, 116, 132, 148)]
    (table,) = find_tables(page([*words, *text], edges))
    assert len(table.rows) == 4


def test_a_long_line_in_one_column_below_a_table_ends_a_cell() -> None:
    """Though its blanks are as wide as those of justified text."""
    words = rows([["Aim", "Who", "When"], ["Trees", "Board", "May"], ["Roads", "City", "June"]], [52, 240, 300], 102)
    last = [*rows([["Parks", "Town", "July"]], [52, 240, 300], 150), *put("a b c d e f g h", 52, 162)]
    edges = [level(y, 50, 350) for y in (100, 116, 132, 148)]
    (table,) = find_tables(page([*words, *last], edges))
    assert texts_of(table)[-1] == ["Parks a b c d e f g h", "Town", "July"]


def test_a_row_of_a_few_words_or_of_wider_whites_is_no_prose() -> None:
    even = [w._replace(x0=52 + 25 * i, x1=72 + 25 * i) for i, w in enumerate(put("a b c d e f g h", 52, 100))]
    assert is_prose(even) and not is_prose(even[:5])
    assert not is_prose([*even[:4], *(w._replace(x0=w.x0 + 30, x1=w.x1 + 30) for w in even[4:])])


def test_rules_above_sums_part_names_beyond_a_column_of_notes() -> None:
    """A sum has no note; below it a heading stands in the first column, above the next row."""
    texts = [["Income", "", "", ""], ["Sales", "3", "84", "79"], ["Other", "", "21", "34"], ["Total", "", "105", "113"]]
    texts += [["Expenses", "", "", ""], ["Staff", "5", "58", "55"], ["Rent", "6", "9", "8"]]
    texts += [["Sum", "", "67", "63"]]
    words = rows(texts, [52, 152, 242, 302], 102, 16)
    edges = [*(level(y, 50, 350) for y in (98, 228)), *(level(y, 222, 350) for y in (147.5, 163.5, 211.5))]
    (table,) = find_tables(page(words, edges))
    assert texts_of(table) == texts
    merged = [w._replace(top=w.top + 8, bottom=w.bottom + 8) if w.text == "6" else w for w in words]
    (table,) = find_tables(page(merged, edges))
    assert spans_of(table)["6"] == (2, 1)  # out of step with both rows
