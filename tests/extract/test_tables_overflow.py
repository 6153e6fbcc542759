"""Lines below the rules of a table that a page cuts."""

from extract.tables import find_tables
from extract.tables.compose import compose_table
from extract.tables.drawn.overflow import with_cut_cells
from tests.extract.table_pages import level, page, put, texts_of, upright

SIDES = [upright(x, 100, 150) for x in (50, 150, 250, 350)]
RULES = [level(100), level(120), *SIDES]
WORDS = [
    *put("1.1", 52, 105),
    *put("Plan", 152, 105),
    *put("MF", 252, 105),
    *put("1.2", 52, 138),
    *put("Zakon o", 152, 138),
]


def test_lines_that_go_on_below_the_open_end_of_a_table_are_its_own() -> None:
    (table,) = find_tables(page([*WORDS, *put("zaštiti", 152, 151), *put("voda", 152, 164)], RULES))
    assert texts_of(table)[-1] == ["1.2", "Zakon o zaštiti voda", ""]


def test_other_words_below_it_are_not() -> None:
    for words in (put("3", 200, 180), put("Napomena preko svih", 120, 151), put("van", 400, 151)):
        (table,) = find_tables(page([*WORDS, *words], RULES))
        assert texts_of(table)[-1] == ["1.2", "Zakon o", ""]
    closed = [*RULES, level(150)]
    (table,) = find_tables(page([*WORDS, *put("zaštiti", 152, 151)], closed))
    assert texts_of(table)[-1] == ["1.2", "Zakon o", ""]


def test_lines_go_on_below_a_cell_that_no_rule_ends_beside_others_that_are_ended() -> None:
    """A cell merged over the page break: the rule ends the rows beside it only."""
    rules = [*RULES, level(150, 150)]
    goes_on = put("zaštita", 52, 151)
    (table,) = find_tables(page([*WORDS, *goes_on, *put("voda", 52, 164)], rules))
    assert texts_of(table)[-1] == ["1.2 zaštita voda", "Zakon o", ""]
    (table,) = find_tables(page([*WORDS, *put("zaštiti", 152, 151)], rules))
    assert texts_of(table)[-1] == ["1.2", "Zakon o", ""]


def test_a_cell_that_no_rule_ends_beside_ended_ones_is_cut() -> None:
    def cut(*ends: float) -> list[str]:
        rules = [level(100), level(120), *SIDES, *(level(150, x, x + 100) for x in ends)]
        (table,) = find_tables(page(WORDS, rules))
        return [" ".join(w.text for w in c.words) for c in table.cells if c.cut]

    assert cut(50, 150) == [""]
    assert cut(150, 250) == ["1.2"]
    assert cut(50, 150, 250) == cut() == []


def test_cells_ended_above_the_end_of_one_merged_over_the_page_break_are_not_cut() -> None:
    ends = page(WORDS, [level(146, 150), level(153, 50, 150)])
    table = with_cut_cells(ends, compose_table(ends, [50, 150, 250, 350], [100, 120, 153], [], WORDS))
    assert not any(c.cut for c in table.cells)
