"""Columns and rows from white space."""

from extract.lines import group_lines
from extract.tables.white.space import find_gutters, fits, is_band, runs_over, segments
from extract.tables.white.white_rows import find_row_starts
from tests.extract.table_pages import put, rows

COLUMNS = [50.0, 150.0, 250.0]
TEXTS = [["one two", "apples", "red"], ["three", "pears and", "green"], ["four", "plums", "blue"]]


def test_segments_part_at_wide_whites_only() -> None:
    line = [*put("ab cd", 50, 0), *put("ef", 100, 0)]
    assert segments(line) == [(50, 72.5), (100, 110)]


def test_a_text_runs_over_a_position_or_ends_before_it() -> None:
    line = put("abcd efgh", 50, 0)
    assert runs_over(line, 60) and runs_over(line, 71)
    assert not runs_over([*put("abcd", 50, 0), *put("efgh", 100, 0)], 90)


def test_a_word_of_a_heading_that_begins_at_a_side_by_chance_is_no_cell() -> None:
    line = put("ab cd ef gh ij", 50, 0)
    begins = line[3].x0
    assert runs_over(line, begins - 0.5) and runs_over(line, begins + 0.5)
    wider = [*line[:3], *(w._replace(x0=w.x0 + 0.6, x1=w.x1 + 0.6) for w in line[3:])]
    assert not runs_over(wider, begins + 0.1) and not runs_over(wider, begins + 1.1)


def test_a_heading_is_a_band_a_row_is_none() -> None:
    assert is_band(put("A heading over all columns", 50, 0))
    assert not is_band(rows([TEXTS[0]], COLUMNS))


def test_years_side_by_side_are_heads_and_no_band() -> None:
    assert not is_band([*put("2025", 50, 0), *put("2026", 78, 0)])
    assert not is_band([*put("II", 50, 0), *put("III", 68, 0)])
    assert is_band(put("2025 2026", 50, 0)) and is_band(put("2025", 50, 0))


def test_gutters_between_columns() -> None:
    lines = group_lines(rows(TEXTS, COLUMNS))
    gutters = find_gutters(lines, 50, 300)
    assert len(gutters) == 4 and fits(lines, gutters)
    assert all(any(x - 10 < g <= x for x in COLUMNS) for g in gutters[1:-1])


def test_one_heading_does_not_close_the_gutters() -> None:
    lines = group_lines([*rows(TEXTS * 4, COLUMNS), *put("A very long heading that runs over every column", 50, 80)])
    assert len(find_gutters(lines, 50, 300)) == 4
    assert not fits(lines, find_gutters(lines, 50, 300))


def test_lines_askew_beside_each_other_begin_no_rows() -> None:
    """Paragraphs of one cell stand a little apart, so that its lines lie between those of the others."""
    words = []
    for top in (100, 160):
        words += [word for i in range(3) for word in put("activity", 50, top + 12 * i)]
        words += [word for i in range(4) for word in put("effect", 150, top + 12 * i + 6 * (i > 0))]
    assert find_row_starts(words, [50, 140, 300], False) == [100, 160]


def test_lines_outside_the_columns_begin_no_row() -> None:
    words = [*rows([["plant", "trees"], ["dig", "holes"]], [55, 145], 100, 12), *rows([["Note"]] * 2, [500], 144, 12)]
    assert find_row_starts(words, [50, 140, 300], False) == [100]


def test_rows_begin_below_wider_spaces() -> None:
    words = [*rows(TEXTS[:2], COLUMNS, 100, 11), *rows(TEXTS[2:], COLUMNS, 140)]
    assert find_row_starts(words, [50, 140, 240, 300], False) == [100, 140]


def test_rows_begin_at_numbers() -> None:
    words = rows([["1.", "plant", "x"], ["", "trees", ""], ["2.", "dig", "y"]], [50, 80, 200], 100, 11)
    assert find_row_starts(words, [50, 75, 190, 300], True) == [100, 122]
    codes = rows([["SC1", "plant", ""], ["PC1.1", "trees", ""], ["MUP", "dig", ""]], [50, 80, 200], 100, 11)
    assert find_row_starts(codes, [50, 75, 190, 300], True) == [100, 111]


def test_rows_of_numbers_in_the_middle_lie_between_the_widest_spaces() -> None:
    """Cells centred in their rows: the number stands beside the middle of the text."""
    columns = [50.0, 75.0, 190.0, 300.0]
    texts = [*put("plant", 80, 100), *put("1. old", 50, 106), *put("trees", 80, 112)]
    texts += [*put("dig", 80, 140), *put("2. deep", 50, 146), *put("holes", 80, 152)]
    assert find_row_starts(texts, columns, True) == [100, 140]
    rest = [w._replace(top=w.top + 60, bottom=w.bottom + 60) for w in texts]
    assert find_row_starts([*put("stones", 80, 132), *rest], columns, True) == [132, 160, 200]


def test_a_column_that_the_longest_line_before_it_nearly_touches() -> None:
    texts = [["plant every tree", "Board", "x"], ["dig holes", "School", "y"], ["water", "Office", "z"]]
    lines = [group_lines(rows([row], [50, 128, 250], 100 + 20 * i)) for i, row in enumerate(texts)]
    columns = find_gutters([line for row in lines for line in row], 50, 300, bands=True)
    assert len(columns) == 4 and 127 < columns[1] < 128
    assert fits([line for row in lines for line in row], columns)


def test_a_blank_at_the_same_place_is_no_gutter() -> None:
    texts = [["jun 2023.", "x"], ["jul 2024.", "y"], ["maj 2025.", "z"]]
    lines = [line for i, row in enumerate(texts) for line in group_lines(rows([row], [50, 250], 100 + 20 * i))]
    assert len(find_gutters(lines, 50, 300, bands=True)) == 3


def test_a_column_that_begins_where_the_line_before_it_ends() -> None:
    """A row of the first column is as wide as it can be: its column begins where the other lines of the next do."""
    texts = [
        ["plant", "Board", "x"],
        ["old trees", "of elders", "y"],
        ["dig all holes", "School", "z"],
        ["water", "", ""],
    ]
    lines = [group_lines(rows([row], [50, 112, 250], 100 + 20 * i))[0] for i, row in enumerate(texts)]
    columns = find_gutters(lines, 50, 300)
    assert len(columns) == 4 and 111 < columns[1] < 112 and fits(lines, columns)


def test_a_heading_over_a_column_that_lines_begin_at() -> None:
    texts = [["plant", "Board", "x"], ["old trees now", "of elders", "y"]] * 6
    lines = [group_lines(rows([row], [50, 117, 250], 100 + 20 * i))[0] for i, row in enumerate(texts)]
    heading = put("Goal 1. All trees of the town", 50, 80)
    assert len(find_gutters([heading, *lines], 50, 300)) == 4


def test_words_before_a_narrow_gutter_do_not_make_it_the_side_of_the_table() -> None:
    lines = [group_lines(rows([[text, "Board"]], [60, 200], 100 + 20 * i))[0] for i, text in enumerate(["a", "b", "c"])]
    assert len(find_gutters(lines, 50, 300)) == 3


def test_one_text_over_the_left_edge_of_many() -> None:
    texts = [["plant", "Board"], ["trees", "of towns"], ["", "and"], ["", "others"]] * 4
    lines = [group_lines(rows([row], [50, 90], 100 + 20 * i))[0] for i, row in enumerate(texts)]
    lines[2] = put("continuously all bodies", 50, 140)
    assert len(find_gutters(lines, 50, 300)) == 3


def test_spaces_between_lines_that_stand_on_whole_pixels() -> None:
    """Those of one cell differ by a pixel, those between rows by more."""
    columns = [50.0, 180.0, 290.0]
    tops = [100, 111.5, 123.75, 135.25, 155, 166.5, 178.75, 190.25]
    texts = ["Urediti park u", "gradu i sve", "šetalište na", "obali reke"] * 2
    words = [w for y, text in zip(tops, texts, strict=True) for w in rows([[text, "Opština"]], columns[:2], y)]
    assert find_row_starts(words, columns, False) == [100, 155]


def test_a_number_that_a_narrow_column_breaks_begins_one_row() -> None:
    columns = [50.0, 80.0, 200.0]
    words = rows(
        [["1.2.", "Popisati"], ["3", "opremu"], ["", "u gradu"], ["1.2.", "Kupiti"], ["4", "vage"]], columns[:2]
    )
    assert find_row_starts(words, columns, True) == [100, 148]


def test_a_last_column_with_words_in_few_rows() -> None:
    texts = [["plant", "Board", ""]] * 19 + [["water", "Board", "12"]]
    lines = [group_lines(rows([row], [50, 120, 200], 100 + 20 * i))[0] for i, row in enumerate(texts)]
    assert len(find_gutters(lines, 50, 211)) == 4
