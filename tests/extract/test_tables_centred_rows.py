"""Rows whose cells are level at their middles or feet, with only white space between them."""

import pytest

from extract.lines import upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.white import centred_rows
from extract.tables.white.white_rows import find_row_starts
from tests.extract.table_pages import page, put, texts_of

STARTS = [50.0, 80.0, 200.0, 300.0]
COLUMNS = [45.0, 75.0, 195.0, 295.0, 395.0]
STEP = 12.0


def cells(row: list[str], top: float, high: int, lift: float = 0.5) -> list[Word]:
    """Words below each other in each column, so much of the room above them that is left of `high` lines."""
    words = []
    for text, x in zip(row, STARTS, strict=True):
        lines = text.split()
        above = lift * (high - len(lines)) * STEP
        words += [word for i, line in enumerate(lines) for word in put(line, x, top + above + i * STEP)]
    return words


def table(rows: list[list[str]], room: float, lift: float = 0.5) -> tuple[list[Word], list[float]]:
    """The words of rows with so much white between them, and their tops."""
    words, tops, top = [], [], 100.0
    for row in rows:
        high = max(len(text.split()) for text in row)
        words += cells(row, top, high, lift)
        tops.append(top)
        top += high * STEP + room
    return words, tops


ROWS = [
    ["1.", "plant old trees", "town", "4 trees"],
    ["2.", "dig", "school of work", "holes"],
    ["3.", "water young trees", "town board", "2 3 4 5 6"],
]


@pytest.mark.parametrize(("room", "lift"), [(0.0, 0.5), (0.5, 0.5), (6.0, 0.5), (6.0, 1.0)])
def test_rows_of_numbers_are_those_in_which_cells_are_level(room: float, lift: float) -> None:
    words, tops = table(ROWS, room, lift)
    assert find_row_starts(words, COLUMNS, True) == tops


def test_rows_without_numbers_lie_between_whites_wider_than_those_of_lines() -> None:
    words, tops = table([["", *row[1:]] for row in ROWS], 0.5)
    assert find_row_starts([w for w in words if w.x0 >= 80], COLUMNS[1:], False) == tops


def test_a_cell_with_a_wide_white_in_it_is_one() -> None:
    words, tops = table(ROWS, 6.0)
    bullets = [*put("- one", 300, 96), *put("- two", 300, 128)]
    held = [w for w in words if not (w.x0 >= 300 and w.top < tops[1])]
    assert find_row_starts([*held, *bullets], COLUMNS, True) == [96, *tops[1:]]


def test_paragraphs_beside_each_other_above_and_below_a_number_are_one_row() -> None:
    words, _ = table([["1.", "plant old trees", "town", "4 trees"]], 0.0)
    for n, y in enumerate((150, 250, 350), 2):
        words += [*put(f"{n}.", 50, y + 30), *put("end", 400, y + 48), *put("of year", 400, y + 60)]
        words += [w for x in (80, 200, 300) for dy in (0, 12, 48, 60) for w in put("some words", x, y + dy)]
    assert find_row_starts(words, [*COLUMNS, 495], True) == [100, 150, 250, 350]


def test_rows_level_at_their_tops_begin_at_their_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    heights = []
    best = centred_rows._best_rows
    monkeypatch.setattr(centred_rows, "_best_rows", lambda *a: (heights.append(a[-1]), best(*a))[1])
    words, tops = table(ROWS, 0.0, 0.0)
    assert find_row_starts(words, COLUMNS, True) == tops
    assert len(heights) == 1  # nothing else is weighed


def test_the_rest_of_a_row_that_a_page_cut_is_a_row_before_that_with_the_first_number() -> None:
    words, tops = table(ROWS, 6.0)
    rest = [*put("and", 80, 70), *put("bushes", 80, 82)]
    assert find_row_starts([*rest, *words], COLUMNS, True) == [70, *tops]


def test_numbers_without_white_between_their_rows_begin_them() -> None:
    words, tops = table([["1.", "plant", "town", "-"], ["2.", "dig", "board", "-"], *ROWS[1:]], 0.5)
    held = [*put("year", 300, tops[0] + 7), *(w for w in words if w.x0 < 300 or w.top >= tops[2])]
    assert find_row_starts(held, COLUMNS, True) == [tops[0], tops[0] + 7, *tops[2:]]


def test_numbers_in_the_middle_of_rows_without_white_between_them_stand_in_these() -> None:
    """A time that holds for two rows stands between them."""
    rows = [["1.", "plant old trees", "town board", "5"], ["2.", "dig new deep holes", "state school board", "6"]]
    words, tops = table([*rows, ["3.", "sow", "all three boards", "7 8"]], 6.0)
    time = put("always", 400, tops[1] - 8)
    assert find_row_starts([*words, *time], [*COLUMNS, 495], True) == [tops[0], tops[1] - 8, tops[2]]


def test_a_row_cut_by_the_page_is_level_at_its_tops_below_one_level_at_its_middles() -> None:
    words, tops = table([ROWS[2], ["4.", "dig new", "school of", "2 holes"]], 6.0)
    assert find_row_starts(words, COLUMNS, True) == tops


def test_a_row_alone_is_one_where_all_its_cells_are_level() -> None:
    for lift in (0.5, 1.0):
        assert find_row_starts(cells(ROWS[2], 100, 5, lift), COLUMNS, True) == [100]
    rest, row = put("old", 80, 100), cells(["1.", "plant trees", "town", "4 trees"], 112, 2, 0.0)
    assert find_row_starts([*rest, *row], COLUMNS, True) == [100, 112]


def heads(top: float = 80.0) -> list[Word]:
    texts = zip(["Br.", "Aktivnost", "Nosilac", "Rok"], STARTS, strict=True)
    return [w for text, x in texts for w in put(text, x, top, bold=True)]


def test_the_rows_of_the_tables_before_tell_where_cells_are_level() -> None:
    one = [*put("Cilj 2. Gradovi", 50, 320, bold=True), *heads(340), *cells(["4.", "dig", "town", "holes"], 360, 1)]
    rest = [*put("roses", 80, 100), *cells(["5.", "dig", "town", "holes"], 112, 1)]
    for more in ([], one):
        for lift, count in ((0.0, 2), (1.0, 1)):
            words = [*heads(), *table(ROWS, 6.0, lift)[0], *more]
            found = find_bare(page(words), upright_lines(words))
            assert len(found) == 1 + bool(more)
            (below,) = find_bare(page(rest), upright_lines(rest), found[-1])
            assert len(texts_of(below)) == count


def test_twice_as_many_rows_are_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    weigh = centred_rows._weigh
    monkeypatch.setattr(centred_rows, "_weigh", lambda *a: (calls.append(1), weigh(*a))[1])
    counts = []
    for n in (20, 40):
        calls.clear()
        find_row_starts(
            table([[f"{i + 1}.", "plant old trees", "town", "4 trees"] for i in range(n)], 0.5)[0], COLUMNS, True
        )
        counts.append(len(calls))
    assert counts[1] < 2.2 * counts[0]


def test_rows_below_a_heading_go_on_whose_first_line_has_words_in_one_column() -> None:
    head = heads()
    words, _ = table(ROWS, 6.0)
    heading = put("Cilj 2. Gradovi", 50, 250, bold=True)
    below = [w._replace(top=w.top + 180, bottom=w.bottom + 180) for w in words]
    found = find_bare(page([*head, *words, *heading, *below]), upright_lines([*head, *words, *heading, *below]))
    assert [texts_of(t)[-3:] for t in found] == [ROWS, ROWS]
