"""Rules to grids: snapping, merging, open ends."""

from extract.groups import cluster
from extract.tables.drawn.rules import attach_sides, build_grid, group_edges
from tests.extract.table_pages import grid, level, upright


def test_near_values_are_one_far_ones_are_not() -> None:
    assert cluster([10, 12, 14.5, 30]) == [(10 + 12 + 14.5) / 3, 30]
    assert cluster([10, 13.5]) == [10, 13.5]


def test_touching_edges_are_a_group_others_are_another() -> None:
    edges = [*grid([50, 100], [10, 30]), *grid([200, 250], [10, 30])]
    assert [len(g) for g in group_edges(edges)] == [4, 4]
    assert len(group_edges([level(10, 50, 100), upright(102, 5, 20)])) == 1


def test_full_grid() -> None:
    made = build_grid(grid([50, 100, 200], [10, 30, 60]))
    assert made is not None
    assert made.slots == ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1))
    assert made.box(1, 0, 1, 2) == (50, 30, 200, 60)


def test_a_missing_rule_merges_what_it_would_divide() -> None:
    edges = [level(10, 50, 200), level(30, 100, 200), level(60, 50, 200)]
    made = build_grid([*edges, *(upright(x, 10, 60) for x in (50, 100, 200))])
    assert made is not None and made.slots == ((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1))


def test_doubled_rules_are_one() -> None:
    made = build_grid([*grid([50, 100, 200], [10, 30, 60]), level(32.4, 50, 200), upright(102.4, 10, 60)])
    assert made is not None and (len(made.xs), len(made.ys)) == (3, 3)


def test_cells_of_a_row_that_begin_a_little_lower_than_the_others_are_of_it() -> None:
    """Fills of one row begin some points apart, though none of those that lie together is as far from the next."""
    low = [level(33.2, 50, 100), level(30, 100, 150), level(30, 150, 200)]
    made = build_grid(
        [level(10, 50, 200), *low, level(60, 50, 200), *(upright(x, 10, 60) for x in (50, 100, 150, 200))]
    )
    assert made is not None and len(made.ys) == 3 and len(made.slots) == 6


def test_uprights_past_the_last_rule_leave_the_table_open() -> None:
    edges = [level(10, 50, 200), level(30, 50, 200), *(upright(x, 10, 60) for x in (50, 100, 200))]
    made = build_grid(edges)
    assert made is not None and made.open_bottom and not made.open_top and made.ys[-1] == 60


def test_rules_past_the_outer_uprights_make_columns() -> None:
    made = build_grid([level(10), level(30), level(60), upright(100, 10, 60), upright(200, 10, 60)])
    assert made is not None and made.xs == (50, 100, 200, 350)


def test_no_grid_without_both_directions() -> None:
    assert build_grid([level(10), level(30)]) is None
    assert build_grid([level(10, 50, 200), upright(50, 10, 15)]) is None


def test_an_upright_level_with_the_table_beside_it_closes_its_last_column() -> None:
    """A cell that goes on over the top and the end of the page has no rules but its outer side."""
    table = [*(upright(x, 45, 116) for x in (45, 86, 246)), level(116, 45, 246)]
    side = upright(349, 45, 116)
    (group,) = attach_sides(group_edges([*table, side]))
    found = build_grid(group)
    assert found is not None and found.xs == (45, 86, 246, 349)
    assert len(attach_sides(group_edges([*table, upright(349, 60, 116)]))) == 2  # begins lower
    assert len(attach_sides(group_edges([*table[:2], table[3], side]))) == 2  # too few to compare


def test_a_rule_that_ends_before_its_cells_do_divides_them() -> None:
    """A page cuts a header over two rows: its inner uprights end at the first, the outer ones and the fill go on."""
    uprights = [upright(50, 10, 40), upright(100, 10, 30), upright(150, 10, 40), upright(200, 10, 40)]
    made = build_grid([level(10, 50, 200), level(30, 150, 200), level(40, 50, 200), *uprights])
    assert made is not None
    assert made.slots == ((0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 1), (1, 2, 1, 1))
