"""White without words at the end of a page, as printers leave it below what is merged over the break."""

from dataclasses import replace

from extract.stitch import stitch
from extract.tables import Table
from tests.extract.build_pages import build_layouts, build_table, print_tables
from tests.extract.stitch_pages import rows_below

HEAD = ["Cilj", "Mera", "Aktivnost", "Nosilac", "Rok"]
GOAL = ["1. Voda", "1.1. Reke", "1.1.1. Plan", "MF", "2021"]


def _rows(above: Table, below: list[list[str]], cut: int = 0) -> list[list[str]]:
    """The rows below the header, where a cell of the last row before the break is cut."""
    last = len(above.rows) - 2
    cells = tuple(replace(c, cut=True) if (c.row, c.col) == (last, cut) else c for c in above.cells)
    (table,) = print_tables(stitch(build_layouts([replace(above, cells=cells)], [build_table(below, 2)])))
    return table[1:]


def test_goals_go_on_in_white_that_has_no_words_on_the_next_page() -> None:
    above = build_table([HEAD, GOAL, ["", "<", "1.1.2. Obuka", "MF", "2022"]])
    rows = _rows(above, [["", "", "1.1.3. Popis", "MP", "2023"]])
    assert [row[:2] for row in rows] == [GOAL[:2]] * 3


def test_goals_of_the_next_page_begin_in_white() -> None:
    """The row is cut: the words of its goals and its name are on the next page."""
    above = build_table([HEAD, GOAL, ["", "<", "", "MF", "2022"]])
    rows = _rows(above, [["2. Zrak", "2.1. Grad", "2.1.1. Popis", "", ""], ["^", "^", "2.1.2. Plan", "MP", "2023"]])
    assert rows[1:] == [
        ["2. Zrak", "2.1. Grad", "2.1.1. Popis", "MF", "2022"],
        [*rows[1][:2], "2.1.2. Plan", "MP", "2023"],
    ]


def test_a_row_without_a_name_is_not_ended_beside_a_cell_that_goes_on() -> None:
    more = [["^", "^", "1.1.2. Obuka", "MF", "2021"], ["^", "^", "1.1.3. Popis", "MF", "2021"]]
    above = build_table([HEAD, GOAL, *more, ["", "2.1. Čist", "", "Ministarstvo", "2022"]])
    rows = _rows(above, [["2. Zrak", "vazduh", "2.1.1. Popis", "Zavod", ""]])
    assert rows[3] == ["2. Zrak", "2.1. Čist vazduh", "2.1.1. Popis", "Ministarstvo Zavod", "2022"]


def test_the_first_row_of_an_activity_over_several_has_the_name_after_the_break() -> None:
    """The indicators have rows of their own, the body is cut within its text."""
    head = ["Aktivnost", "Pokazatelj", "Početna vrednost", "Ciljna vrednost", "Nosilac"]
    above = [["1.1 Plan", "Usvojen", "100", "200", "MF"], ["^", "Objavljen", "110", "220", "^"]]
    below = [["1.2 Obuka", "Broj đaka", "600", "700", "prosvetu"], ["^", "Udeo žena", "40", "50", "^"]]
    rows = rows_below([*above, ["", "Broj obuka", "5", "6", "Zavod za"]], below, head=head)
    assert [row[1] for row in rows[2:]] == ["Broj obuka", "Broj đaka", "Udeo žena"]
    assert {(row[0], row[4]) for row in rows[2:]} == {("1.2 Obuka", "Zavod za prosvetu")}


def test_a_body_goes_on_in_white_below_its_words() -> None:
    head = ["Aktivnost", "Nosilac", "Rok"]
    above = build_table([head, ["1. Plan", "MF", "2021"], ["2. Obuka", "", "2022"]])
    rows = _rows(above, [["3. Popis", "", "2023"]], cut=1)
    assert [row[1] for row in rows] == ["MF"] * 3


def test_a_row_that_reaches_into_the_margin_is_one_row() -> None:
    """Below its last row the page has only the white of a goal: nothing else is merged over rows there."""
    head = ["Cilj", "Br.", "Aktivnost", "Podrška", "Vodi"]
    above = [["1. Voda", "1.1", "Plan", "MP", "MF"], ["", "1.2", "Natpisi na putevima", "gradovi", ""]]
    rows = rows_below([*above, ["", "^", "^", "^", "^"]], [["", "", "prema vrelima", "", "JP Putevi"]], head=head)
    assert [row[1:] for row in rows[1:]] == [["1.2", "Natpisi na putevima prema vrelima", "gradovi", "JP Putevi"]]


def test_only_white_below_the_header_at_the_end_of_a_page() -> None:
    rows = _rows(build_table([HEAD, ["^", "^", "", "", ""]]), [GOAL])
    assert rows == [GOAL]
