"""Headers and bands printed again, or cut by a page."""

import pytest

from extract.stitch import StitchedTable, stitch
from extract.stitch.same import same_columns, shift_between
from tests.extract.build_pages import (
    build_layouts,
    build_paragraph,
    build_table,
    print_tables,
    stitch_pages,
)
from tests.extract.stitch_pages import HEAD

PLAIN = ["Aktivnost", "Nosilac", "Rok"]


def test_a_header_printed_again_is_taken_once() -> None:
    (table,) = stitch_pages([HEAD, ["1.1", "Plan", "MF", "2021"]], [HEAD, ["1.2", "Zakon", "MP", "2022"]])
    assert table == [HEAD, ["1.1", "Plan", "MF", "2021"], ["1.2", "Zakon", "MP", "2022"]]


def test_a_header_printed_again_is_kept_for_the_count_of_words() -> None:
    tables = [build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], i) for i in (1, 2)]
    (table,) = stitch(build_layouts(*([t] for t in tables)))
    assert isinstance(table, StitchedTable)
    assert [cell.printed for cell in table.repeats] == HEAD


def test_a_row_cut_below_a_header_printed_again_goes_on() -> None:
    """Word repeats the header over the rest of a row."""
    (table,) = stitch_pages([PLAIN, ["Izraditi plan za", "MF", "2021"]], [PLAIN, ["upravljanje vodama", "", ""]])
    assert table == [PLAIN, ["Izraditi plan za upravljanje vodama", "MF", "2021"]]


TWO_LEVELS = [["Aktivnost", "Nosilac", "Sredstva", "<"], ["^", "^", "Iznos", "Izvor"]]


def test_a_two_level_header_printed_again_is_taken_once() -> None:
    (table,) = stitch_pages(
        [*TWO_LEVELS, ["Plan.", "MF", "100", "Budžet"]], [*TWO_LEVELS, ["Zakon", "MP", "200", "Budžet"]]
    )
    assert [row[0] for row in table] == ["Aktivnost", "Aktivnost", "Plan.", "Zakon"]


def test_only_the_lower_row_of_a_header_printed_again_is_taken_once() -> None:
    (table,) = stitch_pages(
        [*TWO_LEVELS, ["Plan.", "MF", "100", "Budžet"]],
        [["", "", "Iznos", "Izvor"], ["Zakon", "MP", "200", "Budžet"]],
    )
    assert [row[0] for row in table] == ["Aktivnost", "Aktivnost", "Plan.", "Zakon"]


def test_a_header_that_the_break_cuts_is_one() -> None:
    (table,) = stitch_pages(
        [["Aktivnost", "Nosilac", "Sredstva", "<"]],
        [["", "", "Iznos", "Izvor"], ["Plan", "MF", "100", "Budžet"]],
    )
    assert table[-1] == ["Plan", "MF", "100", "Budžet"]
    assert len(table) == 3


def test_a_band_above_the_header_printed_again_is_taken_once() -> None:
    band = ["Cilj 1: Voda", "<", "<", "<"]
    (table,) = stitch_pages([band, HEAD, ["1.1", "Plan", "MF", "2021"]], [band, HEAD, ["1.2", "Zakon", "MP", "2022"]])
    assert [row[0] for row in table] == ["Cilj 1: Voda", "R.br.", "1.1", "1.2"]


def test_a_band_at_the_top_of_a_page_is_a_row_of_its_own() -> None:
    (table,) = stitch_pages(
        [HEAD, ["1.1", "Plan", "MF", "2021"]], [["Cilj 2: Zdravlje", "<", "<", "<"], ["2.1", "Zakon", "MP", "2022"]]
    )
    assert table[2:] == [["Cilj 2: Zdravlje"], ["2.1", "Zakon", "MP", "2022"]]


def test_a_band_that_the_break_cuts_is_one() -> None:
    (table,) = stitch_pages(
        [HEAD, ["1.1", "Plan", "MF", "2021"], ["Cilj 2: Zdravlje za", "<", "<", "<"]],
        [["sve građane", "<", "<", "<"], ["2.1", "Zakon", "MP", "2022"]],
    )
    assert table[2:] == [["Cilj 2: Zdravlje za sve građane"], ["2.1", "Zakon", "MP", "2022"]]


def test_the_last_words_of_a_band_may_be_as_short_as_a_cell() -> None:
    above = [HEAD, ["1.1", "Plan", "MF", "2021"], ["Cilj 2: Zdravlje za", "<", "<", "<"]]
    (table,) = stitch_pages(above, [["sve", "", "", ""], ["2.1", "Zakon", "MP", "2022"]])
    assert table[2:] == [["Cilj 2: Zdravlje za sve"], ["2.1", "Zakon", "MP", "2022"]]


FORM = [["Mera 1.1", "Voda"], ["Nosilac", "MF"], ["Rok", "2021"], ["Pokazatelji", "Broj"]]


def test_labels_of_a_form_are_no_header_printed_again() -> None:
    """Each form begins with the same labels: both are kept."""
    second = [["Mera 1.2", "Vazduh"], *FORM[1:]]
    tables = stitch_pages(FORM, second)
    assert [row for table in tables for row in table] == [*FORM, *second]


SIZED = ["Pokazatelj", "Jedinica mere", "Izvor provere", "Početna vrednost", "Bazna godina", "Ciljana vrednost"]
GOAL = ["Mera 1.1: Voda", *["<"] * 5]


def test_a_header_of_which_each_head_stands_on_one_side_of_the_break_is_one() -> None:
    short, tall = ([head if i in places else "" for i, head in enumerate(SIZED)] for places in ((1, 2, 4), (0, 3, 5)))
    (table,) = stitch_pages([GOAL, short], [tall, list("abcdef")])
    assert table[1:] == [SIZED, list("abcdef")]


def test_the_first_header_of_the_table_before_is_not_printed_again_in_one_without() -> None:
    head = ["R.br.", "Aktivnost", "Nosilac", "Rok", "Partneri", "Rizici"]
    first = build_table([GOAL, SIZED, list("abcdef"), head, ["1.1", *"abcde"]])
    cut = build_table([["Mera 1.2: More", *["<"] * 5], ["Propisi: nema", *["<"] * 5]], 1, top=400)
    streamed = stitch(build_layouts([first, cut], [build_table([SIZED, list("ghijkl")], 2)]))
    assert SIZED in [row for table in print_tables(streamed)[1:] for row in table]


def test_a_heading_printed_again_over_the_table_is_taken_once() -> None:
    heading = [build_paragraph("Tabela 1. Plan aktivnosti", i, bold=True) for i in (1, 2)]
    one = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    other = build_table([HEAD, ["1.2", "Zakon", "MP", "2022"]], 2)
    stream = stitch(build_layouts([heading[0], one], [heading[1], other]))
    assert len(stream) == 2
    assert len(print_tables(stream)[0]) == 3


def test_a_table_goes_on_though_others_stand_right_above_and_below_it() -> None:
    """The lines of a page's table are those of all tables that stand right below each other."""
    row = ["1.1", "<", "Plan", "MF"]
    before = build_table([["Svrha", "Opis", "Cilj", "Rok"], row], 1, [60, 60, 90, 90])
    after = build_table([["1.1", "Plan", "<", "MF"], ["Svrha", "Opis", "Cilj", "Rok"]], 2, [120, 50, 40, 90])
    assert same_columns(before, after)
    other = build_table([["1.1", "<", "Plan", "MF"], ["Svrha", "Opis", "Cilj", "Rok"]], 2, [90, 70, 50, 90])
    assert not same_columns(before, other)


def test_a_header_whose_words_the_break_cuts_is_one() -> None:
    (table,) = stitch_pages(
        [["Naziv", "Organ koji sprovodi", "Rok za završetak"]],
        [["aktivnosti", "aktivnost", ""], ["Plan", "MF", "2021"]],
    )
    assert table == [["Naziv aktivnosti", "Organ koji sprovodi aktivnost", "Rok za završetak"], ["Plan", "MF", "2021"]]


def test_a_header_cut_before_its_unit_is_one() -> None:
    (table,) = stitch_pages(
        [["Organ koji sprovodi", "Iznos", "Izvor"]], [["aktivnost", "(RSD)", ""], ["MF", "100", "Budžet"]]
    )
    assert table == [["Organ koji sprovodi aktivnost", "Iznos (RSD)", "Izvor"], ["MF", "100", "Budžet"]]


def test_a_header_below_a_goal_at_the_end_of_a_page_is_that_goals_own() -> None:
    goals = ["Indikator učinka", "Jedinica", "Početna vrednost", "Ciljana vrednost"]
    one, two = stitch_pages(
        [goals, ["Udeo", "%", "4", "18"], HEAD, ["1.1", "Plan", "MF", "2021"], ["CILJ 2", "Voda", "<", "<"]],
        [goals, ["Prosek", "dana", "41", "30"], HEAD, ["2.1", "Zakon", "MP", "2022"]],
    )
    assert (one[-1][0], [row[0] for row in two]) == ("CILJ 2", ["Indikator učinka", "Prosek", "R.br.", "2.1"])


def test_a_header_below_a_band_at_the_end_of_a_page_is_that_goals_own() -> None:
    """Where it stood right below a band before; the header at the top of the table is printed again."""
    goals = ["Indikator učinka", "Jedinica", "Početna vrednost", "Ciljana vrednost"]
    bands = [[f"Cilj {i}: Voda", "<", "<", "<"] for i in (1, 2)]
    above = [goals, ["Udeo", "%", "4", "18"], HEAD, ["1.1", "Plan", "MF", "2021"], bands[1]]
    below = [goals, ["Prosek", "dana", "41", "30"], HEAD, ["2.1", "Zakon", "MP", "2022"]]
    one, two = stitch_pages([bands[0], *above], below)
    assert (one[-1], two[0]) == (["Cilj 2: Voda"], goals)
    (table,) = stitch_pages(above, below)
    assert [row[0] for row in table].count("Indikator učinka") == 1


def test_the_last_header_printed_again_is_taken_once() -> None:
    goals = ["Preporuka", "Rezultat", "Indikator", "<"]
    (table,) = stitch_pages(
        [goals, ["Ojačati nadzor", "Nadzor ojačan", "Ocena", "<"], HEAD, ["1.1", "Plan", "MF", "2021"]],
        [HEAD, ["1.2", "Zakon", "MP", "2022"]],
    )
    assert [row[0] for row in table] == ["Preporuka", "Ojačati nadzor", "R.br.", "1.1", "1.2"]


def test_a_header_of_a_part_before_begins_another_part() -> None:
    """Neither the first nor the last header: the rows below it are those of the next measure."""
    indicators = ["Pokazatelj", "Početna vrednost", "Ciljana vrednost", "Izvor provere"]
    rows = [indicators, ["Udeo", "1", "2", "RZS"], HEAD, ["1.1", "Plan", "MF", "2021"], indicators]
    tables = stitch_pages([*rows, ["Broj", "3", "4", "RZS"]], [HEAD, ["2.1", "Zakon", "MP", "2022"]])
    assert tables[-1] == [HEAD, ["2.1", "Zakon", "MP", "2022"]]


def test_a_header_printed_again_with_its_last_lines_cut_off_is_taken_once() -> None:
    full = ["R.br.", "Aktivnost i zadaci", "Nosilac mere", "Rok izvršenja"]
    (table,) = stitch_pages(
        [full, ["1.1", "Plan", "MF", "2021"]],
        [["R.br.", "Aktivnost i", "Nosilac", "Rok"], ["1.2", "Zakon", "MP", "2022"]],
    )
    assert [row[0] for row in table] == ["R.br.", "1.1", "1.2"]


def test_the_header_of_the_table_before_is_printed_again_over_the_rest_of_one_without() -> None:
    goals = build_paragraph("Cilj 2", bold=True)
    first, second = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]]), build_table([["2.1", "Zakon", "MP", "2022"]])
    rest = build_table([HEAD, ["2.2", "Popis", "MF", "2023"]], 2)
    one, two = print_tables(stitch(build_layouts([first, goals, second], [rest])))
    assert (len(one), [row[0] for row in two]) == (2, ["2.1", "2.2"])


def test_a_goal_over_rows_without_a_header_is_printed_again_over_the_rest_of_a_row() -> None:
    goal = ["*Voda za sve", "<", "<", "<"]
    first, heading = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]]), build_paragraph("Drugi deo", bold=True)
    second = build_table([goal, ["2.1", "Zakon o zaštiti", "MP", "2022"]])
    rest = build_table([goal, ["", "vazduha", "", ""]], 2)
    _, two = print_tables(stitch(build_layouts([first, heading, second], [rest])))
    assert [row[:2] for row in two[1:]] == [["2.1", "Zakon o zaštiti vazduha"]]


def test_rows_are_counted_below_the_last_header() -> None:
    """The indicators above have no numbers; the activities below them have."""
    goal = [["Indikator učinka", "Jedinica", "Početna vrednost", "Ciljana vrednost"], ["Udeo vode", "%", "4", "18"]]
    (table,) = stitch_pages(
        [*goal, ["Prosek", "dana", "41", "30"], HEAD, ["1.1", "Plan", "MF", "2021"]],
        [HEAD, ["1.2", "zakon", "MP", "2022"]],
    )
    assert [row[0] for row in table[-2:]] == ["1.1", "1.2"]


def test_a_band_that_only_begins_like_one_over_the_header_is_not_left_out() -> None:
    (table,) = stitch_pages(
        [["Cilj 1. Vode i šume", "<", "<", "<"], HEAD, ["1.1", "Plan", "MF", "2021"]],
        [["Cilj 1.", "<", "<", "<"], ["1.2", "Zakon", "MP", "2022"]],
    )
    assert [row[0] for row in table[-2:]] == ["Cilj 1.", "1.2"]


def test_a_known_header_cut_within_its_row_is_one() -> None:
    """The header of the table before tells: its words stand in the middle of their cells, some before the break."""
    over, below = ["Mera 1: Voda", "<", "<", "<"], ["Mera 2: Zrak", "<", "<", "<"]
    first = build_table([over, HEAD, ["1.1", "Plan", "MF", "2021"]], 1)
    cut = build_table([below, ["", "Aktivnost", "", ""]], 1)
    rest = build_table([["R.br.", "", "Nosilac", "Rok"], ["2.1", "Zakon", "MP", "2022"]], 2)
    _, table = print_tables(stitch(build_layouts([first, cut], [rest])))
    assert [row for row in table if len({*row}) > 1] == [HEAD, ["2.1", "Zakon", "MP", "2022"]]


def test_a_known_header_cut_within_a_word_is_one() -> None:
    head = ["AKTIVNOST", "ODGOVORNA INSTI-\nTUCIJA", "ROK", "POKAZATELJI"]
    first = build_table([head, ["Plan", "MF", "2021", "Usvojen"]], 1)
    cut = build_table([["AKTIVNOST", "ODGOVORNA INSTI-", "ROK", "POKAZATELJI"]], 1, top=400)
    rest = build_table([["", "TUCIJA", "", ""], ["Zakon", "MP", "2022", "Donet"]], 2)
    tables = print_tables(stitch(build_layouts([first, build_paragraph("Cilj 2"), cut], [rest])))
    assert len(tables[-1]) == 2
    assert tables[-1][1] == ["Zakon", "MP", "2022", "Donet"]


def test_a_header_of_any_table_before_tells_the_halves_of_one() -> None:
    """A table of a goal's indicators stands between it and the table whose header the break cut."""
    head = ["Aktivnost", "Nosilac", "Rok", "Pokazatelji", "Sredstva"]
    first = build_table([head, ["Plan", "MF", "2021", "Usvojen", "Budžet"]], 1)
    other = build_table([["Indikator", "Cilj"], ["Broj planova", "1"]], 1, top=300)
    cut = build_table([["", "Nosilac", "Rok", "", ""]], 1, top=400)
    rest = build_table([["Aktivnost", "", "", "Pokazatelji", "Sredstva"], ["Zakon", "MP", "2022", "", ""]], 2)
    tables = print_tables(stitch(build_layouts([first, build_paragraph("Cilj 2"), other, cut], [rest])))
    assert tables[-1] == [head, ["Zakon", "MP", "2022", "", ""]]


@pytest.mark.parametrize("sources", ["Izvor", "Valuta"])
def test_a_known_header_of_two_levels_cut_within_its_first_row_is_one(sources: str) -> None:
    """Its heads over two columns are whole before the break; other words below them are another header's."""
    head, below = ["Redni broj", "Aktivnost", "Sredstva", "<"], ["^", "^", "Iznos", "Izvor"]
    over, row = ["Mera 2: Zrak", "<", "<", "<"], ["2.1", "Zakon", "5", "Budžet"]
    first = build_table([head, below, ["1.1", "Plan", "7", "Budžet"]], 1)
    cut = build_table([over, ["Redni", "Aktivnost", "Sredstva", "<"]], 1, top=300)
    rest = build_table([["broj", "", "Iznos", sources], row], 2)
    tables = print_tables(stitch(build_layouts([first, build_paragraph("Mere"), cut], [rest])))
    lower = [head[0], head[1], "Iznos", "Izvor"]
    assert (tables[-1][-3:] == [head[:3], lower, row]) == (sources == "Izvor")


@pytest.mark.parametrize(
    ("above", "below", "count"),
    [
        ("Cilj 2: Ravnopravnost i zdravstvena", "zaštita", 1),
        ("Cilj 2: Ravnopravnost u oblasti rada,", "Obrazovanja i zdravlja", 1),
        ("Cilj 2: Ravnopravnost u zdravst-", "VENOJ zaštiti", 1),
        ("Cilj 2: Ravnopravnost.", "zaštita", 2),
        ("Cilj 2: Ravnopravnost", "Cilj 3: Zaštita", 2),
        ("Cilj 2: Ravnopravnost", "a) zaštita", 2),
    ],
)
def test_a_heading_that_a_page_cuts_is_one(above: str, below: str, count: int) -> None:
    one, other = build_paragraph(above, 1, bold=True), build_paragraph(below, 2, bold=True)
    assert len(stitch(build_layouts([one], [other]))) == count
    assert len(stitch(build_layouts([one], [build_paragraph(below, 2, bold=True, size=14)]))) == 2
    assert len(stitch(build_layouts([one, other]))) == 2
    assert len(stitch(build_layouts([one], [build_paragraph("Uvod", 2), other]))) == 3


def test_a_later_header_printed_again_with_its_band_is_taken_once() -> None:
    one, two = (["Mera 1: Voda", "<", "<", "<"], ["Mera 2: Zrak", "<", "<", "<"])
    rows = [one, HEAD, ["1.1", "Plan", "MF", "2021"], two, HEAD, ["2.1", "Zakon o zaštiti", "MP", "2022"]]
    (table,) = stitch_pages(rows, [two, HEAD, ["", "vazduha", "", ""], ["2.2", "Popis", "MP", "2023"]])
    assert [row[:2] for row in table[5:]] == [["2.1", "Zakon o zaštiti vazduha"], ["2.2", "Popis"]]


def test_white_columns_lie_as_before_though_their_outer_texts_begin_elsewhere() -> None:
    wide = build_table([HEAD, ["1.1", "Plan", "MF", "2021"]], 1, [100, 100, 100, 100], ruled=False)
    late = build_table([["1.2", "Zakon", "MP", "2022"]], 2, [60, 100, 100, 100], x0=90.0, ruled=False)
    assert shift_between(wide, late) == 0.0
    assert same_columns(wide, late)


def test_a_known_header_cut_between_its_levels_is_one() -> None:
    head = [["Naziv aktivnosti", "Nosilac", "Sredstva", "<"], ["^", "^", "2025.", "2026."]]
    row = ["1.1 Plan", "MF", "10", "20"]
    first = build_table([*head, row], 1)
    upper = build_table([["Naziv", "Nosilac", "Sredstva", "<"]], 1)
    lower = build_table([["aktivnosti", "", "2025.", "2026."], ["1.2 Popis", "MF", "30", "40"]], 2)
    stream = stitch(build_layouts([first, build_paragraph("Tekst", 1), upper], [lower]))
    assert print_tables(stream)[1] == [
        ["Naziv aktivnosti", "Nosilac", "Sredstva"],
        ["Naziv aktivnosti", "Nosilac", "2025.", "2026."],
        ["1.2 Popis", "MF", "30", "40"],
    ]
    other = build_table([["Obuke", "", "2027.", "2028."], ["1.2 Popis", "MF", "30", "40"]], 2)
    again = print_tables(stitch(build_layouts([first, build_paragraph("Tekst", 1), upper], [other])))
    assert again[1][0][0] == "Naziv"


def test_the_lower_row_of_a_header_printed_again_below_a_band_is_no_half() -> None:
    head = [["Mjera", "Nadležnost", "<", "Rok"], ["", "Nosilac", "Partner", ""], ["1.1 Plan", "MF", "MP", "2021"]]
    first = build_table([*head, ["2. Zrak", "<", "<", "<"]], 1)
    rest = build_table([["", "Nosilac", "Partner", ""], ["2.1 Zakon", "MP", "MF", "2022"]], 2)
    (table,) = print_tables(stitch(build_layouts([first], [rest])))
    assert [row[0] for row in table] == ["Mjera", "", "1.1 Plan", "2. Zrak", "2.1 Zakon"]


def test_bands_over_a_cut_row_are_printed_again_without_the_header() -> None:
    head, row = ["Mjera", "Nosilac", "Rok"], ["Izrada novog", "Ministarstvo za", "2021"]
    rest = ["plana voda", "poljoprivredu", ""]
    for bands in ([["1. Voda", "<", "<"]], [["1. Voda", "<", "<"], ["1.1 Rijeke", "<", "<"]]):
        parts = build_table([head, ["Nacrt", "MF", "2020"], *bands, row], 1), build_table([*bands, rest], 2)
        (table,) = print_tables(stitch(build_layouts([parts[0]], [parts[1]])))
        assert table[-1] == ["Izrada novog plana voda", "Ministarstvo za poljoprivredu", "2021"]
        assert len(table) == 3 + len(bands)


def test_a_band_that_ends_the_page_is_not_printed_again_below_it() -> None:
    first = build_table([["Mjera", "Nosilac", "Rok"], ["Nacrt", "MF", "2020"], ["1. Voda", "<", "<"]], 1)
    rest = build_table([["2. Zrak", "<", "<"], ["Zakon", "MP", "2022"]], 2)
    (table,) = print_tables(stitch(build_layouts([first], [rest])))
    assert [row[0] for row in table] == ["Mjera", "Nacrt", "1. Voda", "2. Zrak", "Zakon"]
