"""Rules that are no table's: charts, boxes that lines join, frames around charts."""

from dataclasses import replace

from extract.page import Edge
from extract.tables import find_tables
from extract.tables.drawn.drawings import has_scale
from tests.extract.table_pages import grid, level, page, put, rows, texts_of, upright

SCALE = [w for i in range(5) for w in put(str(400 - 100 * i), 34, 95 + 30 * i)]


def bars(ends: list[float], y: float = 100.0) -> list[Edge]:
    """The sides of coloured bars below each other that begin at an axis."""
    return [
        replace(edge, fill=True) for i, x in enumerate(ends) for edge in grid([100, x], [y + 16 * i, y + 16 * i + 11])
    ]


def test_a_grid_with_figures_at_the_height_of_its_rules_is_that_of_a_chart() -> None:
    ruled = grid([50, 120, 190, 260, 330], [100, 130, 160, 190, 220])
    points = [*put("Ohio", 60, 110), *put("Iowa", 140, 140), *put("Utah", 150, 170), *put("Maine", 270, 190)]
    assert find_tables(page([*points, *SCALE], ruled)) == ()
    assert len(find_tables(page(points, ruled))) == 1  # few cells are filled, but nothing says that it is a chart


def test_coloured_cells_below_a_heading_across_them_are_no_bars() -> None:
    areas = [*grid([50, 350], [98, 116, 134, 152]), upright(200, 116, 152)]
    texts = [["Rezultat", "Pokazatelj"], ["Plan je donet", "Broj planova"]]
    words = [*put("Prelazno merilo o planiranju u opštini", 52, 100), *rows(texts, [52, 204], y=118, step=18)]
    (table,) = find_tables(page(words, [replace(e, fill=True) for e in areas]))
    assert texts_of(table)[1:] == texts


def test_bars_that_end_each_at_its_own_place_are_no_cells() -> None:
    ends = [140.0, 260.0, 180.0, 300.0, 220.0]
    words = [w for i, x in enumerate(ends) for w in put(str(40 + i), x + 3, 101 + 16 * i)]
    words += [w for i in range(5) for w in put("Ohio", 60, 101 + 16 * i)]
    assert find_tables(page(words, [*bars(ends), upright(100, 95, 180)])) == ()


def test_the_parts_of_a_bar_with_their_figures_are_no_row() -> None:
    ends = [(100, 160, 210, 240), (100, 140, 220, 270)]
    parts = [replace(e, fill=True) for i, xs in enumerate(ends) for e in grid(xs, [100 + 24 * i, 116 + 24 * i])]
    words = [w for i, xs in enumerate(ends) for x in xs[:3] for w in put("24.7", x + 4, 102 + 24 * i)]
    assert find_tables(page(words, parts)) == ()
    years = [w._replace(text=str(2007 + i)) for i, w in enumerate(words)]
    assert len(find_tables(page(years, parts))) == 2


def test_lines_across_a_chart_in_a_frame_divide_no_rows() -> None:
    lines = [level(y, 90, 340) for y in (100, 130, 160, 190, 220)]
    scale = [w._replace(x0=w.x0 + 30, x1=w.x1 + 30) for w in SCALE]
    points = rows([["1999", "2000", "2001"], ["Ohio", "", "Iowa"]], [100, 190, 280], 228, 16)
    frame = [level(80, 50, 350), level(265, 50, 350)]
    assert find_tables(page([*scale, *points], [*frame, *lines])) == ()
    numbers = [w._replace(text=str(i)) for i, w in enumerate(scale, 1)]
    texts = [w for y in (104, 134, 164, 194) for w in rows([["Aim", "Who", "When"]], [100, 190, 280], y)]
    assert find_tables(page([*numbers, *texts], [*frame, *lines]))  # numbers of rows, which grow downwards


def test_lines_that_bars_cross_are_of_the_scale_of_a_chart_in_a_frame() -> None:
    """Bars and the lines that they cross are a grid without words; those above them are rules alone."""
    lines = [level(y, 90, 340) for y in (100, 130)]
    crossed = [*grid([90, 100, 120, 140, 340], [160, 190, 220]), upright(160, 170, 220), upright(180, 170, 220)]
    scale = [w._replace(x0=w.x0 + 30, x1=w.x1 + 30) for w in SCALE]
    points = rows([["1999", "2000", "2001"], ["Ohio", "", "Iowa"]], [100, 190, 280], 228, 16)
    frame = [level(80, 50, 350), level(265, 50, 350)]
    assert find_tables(page([*scale, *points], [*frame, *lines, *crossed])) == ()


def test_boxes_that_lines_join_are_no_table() -> None:
    boxes = [(50, 100), (150, 100), (250, 100), (50, 160), (150, 160), (250, 160)]
    edges = [edge for x, y in boxes for edge in grid([x, x + 70], [y, y + 30])]
    edges += [level(y + 15, x + 70, x + 100) for x, y in boxes if x < 250] + [
        upright(x + 35, 130, 160) for x in (50, 250)
    ]
    names = ["Request", "Check", "Letter", "Grant", "Payment", "Report"]
    words = [w for name, (x, y) in zip(names, boxes, strict=True) for w in put(name, x + 5, y + 10)]
    assert find_tables(page(words, edges)) == ()


def test_a_frame_around_charts_is_no_table() -> None:
    frame = grid([40, 200, 360], [80, 240])
    names = [*put("Chart 1", 50, 85), *put("Chart 2", 210, 85)]
    assert len(find_tables(page(names, frame))) == 1
    assert find_tables(page(names, [*frame, *grid([60, 90, 120, 150], [120, 150, 170, 200])])) == ()


def test_a_table_with_few_filled_cells_stays_one() -> None:
    texts = [["Aim", "Firms", "Staff", "Land"], ["Roads", "x", "", ""], ["Water", "", "", "x"], ["Forest", "", "", ""]]
    words = rows(texts, [52, 122, 192, 262], 104, 30)
    (table,) = find_tables(page(words, grid([50, 120, 190, 260, 330], [100, 130, 160, 190, 220])))
    assert texts_of(table) == texts


def test_words_that_end_with_a_raised_digit_are_no_scale() -> None:
    units = [w._replace(text="m²") for w in SCALE]
    rules = [level((w.top + w.bottom) / 2, w.x1 + 2) for w in SCALE]
    assert has_scale(SCALE, rules) and not has_scale(units, rules)
