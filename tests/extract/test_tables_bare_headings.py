"""Headers, headings and bands among the lines of tables of white space."""

from dataclasses import replace

import pytest

from extract.lines import group_lines, upright_lines
from extract.page import Word
from extract.tables.bare.find import find_bare
from extract.tables.bare.heads import same_header
from extract.tables.heads.header_lines import (
    begins_with_header,
    counts_columns,
    find_any_headers,
    find_headers,
    is_header_line,
)
from extract.tables.table import Table
from tests.extract.bare_tables import COLUMNS, NUMBERED, PLAN, SIDES, bold
from tests.extract.build_pages import build_table
from tests.extract.table_pages import page, put, rows, spans_of, texts_of


@pytest.mark.parametrize(("bold", "counted"), [(True, ["1", "2", "3"]), (False, ["(1)", "(2)", "(3)"])])
def test_numbers_of_the_columns_below_the_header_are_a_row(bold: bool, counted: list[str]) -> None:
    header = [*rows([*PLAN[:1], ["", "izvođenja", ""]], COLUMNS, 100, 11), *rows([counted], COLUMNS, 122)]
    words = [*(w._replace(bold=bold or w.top < 120) for w in header), *rows(PLAN[1:], COLUMNS, 146, 24)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == [["Aktivnost", "Nosilac izvođenja", "Rok"], counted, *PLAN[1:]]


def test_numbers_of_the_columns_are_none_of_the_rows() -> None:
    texts = [["1. Urediti", "Opština", "2024."], ["park", "Grad", ""], ["2. Obnoviti", "Direkcija", "2025."]]
    words = [*rows(PLAN[:1], COLUMNS, 100), *rows([["1", "2", "3"]], COLUMNS, 116), *rows(texts, COLUMNS, 132, 11)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[0] for row in texts_of(table)] == ["Aktivnost", "1", "1. Urediti park", "2. Obnoviti"]


def test_numbers_below_one_head_do_not_count_the_columns() -> None:
    quarters = [w for i in range(1, 5) for w in put(str(i), 270 + 20 * i, 111, bold=True)]
    header = [put("Aktivnost", 50, 100, bold=True), put("Kvartal", 310, 100, bold=True)]
    assert not counts_columns(quarters, [[*header[0], *header[1]]])
    assert counts_columns(quarters, [put("Kvartal", 310, 100, bold=True)])


@pytest.mark.parametrize("step", [-11, 11])
def test_a_line_flush_with_the_rows_close_to_heads_in_the_middle_is_a_heading(step: int) -> None:
    middle = bold([w for text, x in zip(PLAN[0], [70, 200, 310], strict=True) for w in put(text, x, 100)])
    heading, body = put("Zelenilo", 50, 100 + step, bold=True), rows(PLAN[1:], COLUMNS, 124, 24)
    words = sorted([*middle, *heading, *body], key=lambda w: w.top)
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row for row in texts_of(table) if row[0] != "Zelenilo"] == PLAN
    flush = sorted([*bold(rows(PLAN[:1], COLUMNS)), *heading, *body], key=lambda w: w.top)
    (table,) = find_bare(page(flush), upright_lines(flush))
    assert "Zelenilo" in texts_of(table)[0][0]


def test_the_label_of_a_goal_and_its_title_beside_it_are_no_part_of_a_header() -> None:
    goals = [[f"Mera {k}.1", "Uređen grad i okolina"] for k in (1, 2)]
    words = [w for k in (0, 1) for w in rows(goals[k : k + 1], [50, 170], 100 + 120 * k)]
    words += [w for k in (0, 1) for w in rows(PLAN[:1], COLUMNS, 111 + 120 * k)]
    words = [w._replace(bold=True) for w in words]
    words += [w for k in (0, 1) for w in rows(PLAN[1:], COLUMNS, 130 + 120 * k, 24)]
    assert [texts_of(t) for t in find_bare(page(words), upright_lines(words))] == [PLAN, PLAN]


def test_heads_of_years_are_heads() -> None:
    assert is_header_line(rows([["Pokazatelj", "Osnova (2024)", "Srednji cilj (2026)"]], [50, 180, 290]))
    assert is_header_line(rows([["Aktivnost", "Nosilac", "2026. (RSD)", "2027. (RSD)"]], [50, 180, 290, 400]))


def test_a_plain_header_below_a_bold_one_is_asked_for_where_rules_are() -> None:
    """No line of the bold one is a header by itself."""
    at = [50.0, 180.0, 290.0]
    bold = [
        rows([heads], at, y) for heads, y in ((["Odgovorna", "Tačan", "Opis"], 100), (["služba", "rok", "koraka"], 111))
    ]
    lines = [[w._replace(bold=True) for w in line] for line in bold]
    lines += [rows([["Grad", "2024.", "Park"]], at, 130), rows([["Aktivnost", "Nosilac", "Rok"]], at, 150)]
    assert find_headers(lines) == [(0, 2)]
    assert find_any_headers(lines) == [(0, 2), (3, 4)]


@pytest.mark.parametrize(("below", "x", "end"), [("Mjere zaštite", 50, 1), ("broj", 62, 2), ("u godini", 54, 2)])
def test_a_line_left_of_all_heads_is_none_of_theirs_but_where_it_is_centred(below: str, x: float, end: int) -> None:
    header = [
        w for text, at in (("Redni", 60), ("Aktivnost", 160), ("Rok", 320)) for w in put(text, at, 100, bold=True)
    ]
    assert find_headers([header, put(below, x, 111, bold=True)]) == [(0, end)]


@pytest.mark.parametrize("number", ["1.", "SC1"])
def test_a_number_and_a_title_in_bold_below_a_header_are_no_part_of_it(number: str) -> None:
    heads = ["Broj", "Aktivnost", "Nosilac", "Rok"]
    goal = [[number, "Uređen grad", "", ""]]
    words = [w._replace(bold=True) for w in rows([heads, *goal], [50, 90, 190, 290], 100, 11)]
    words += rows([[f"1.{i}", "Urediti park", "Opština", "2025."] for i in (1, 2)], [50, 90, 190, 290], 122, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[:2] == [heads, goal[0]]


@pytest.mark.parametrize(("below", "end"), [("a) Uređen grad", 1), ("a) uređen grad", 2)])
def test_a_heading_with_a_letter_below_a_header_is_no_line_of_it_but_an_item_is(below: str, end: int) -> None:
    words = [w._replace(bold=True) for w in (*rows(PLAN[:1], COLUMNS, 100), *put(below, 50, 111))]
    words += rows(PLAN[1:], COLUMNS, 122, 24)
    assert find_headers(upright_lines(words)) == [(0, end)]


def test_a_figure_at_the_end_of_a_narrow_head_is_no_heading() -> None:
    """`Početno (2025.)`, which its column breaks within the year."""
    head = [*rows(PLAN[:1], COLUMNS, 100), *put("Početno", 350, 100), *put("(202", 350, 111), *put("5.)", 350, 122)]
    lines = upright_lines([w._replace(bold=True) for w in head] + rows(PLAN[1:], COLUMNS, 144, 24))
    assert find_headers(lines) == [(0, 3)]


def _plan_of_goals(*goals: list[Word]) -> list[Table]:
    """The tables of a header, then for each goal its lines with two rows below."""
    words = rows([["Broj", "Aktivnost", "Nosilac", "Rok"]], [50, 90, 190, 290], 100, 11)
    for k, lines in enumerate(goals):
        words += [w._replace(top=w.top + 116 + 80 * k, bottom=w.bottom + 116 + 80 * k) for w in lines]
    words = [w._replace(bold=True) for w in words]
    for k, _ in enumerate(goals):
        plan = [[f"{k + 1}.{i}", "Urediti park", "Opština", "2025."] for i in (1, 2)]
        words += rows(plan, [50, 90, 190, 290], 145 + 80 * k, 20)
    return find_bare(page(words), upright_lines(words))


def test_a_number_and_a_title_of_two_lines_in_bold_are_a_row_where_others_begin_there() -> None:
    goals = [[*put(f"{k}.", 50, 0), *put("Uređen grad i", 90, 0), *put("okolina", 90, 11)] for k in (1, 2)]
    (table,) = _plan_of_goals(*goals)
    assert [row[:2] for row in texts_of(table)][4] == ["2.", "Uređen grad i okolina"]
    apart = [[*put(f"{k}.", 50, 0), *put("Uređen grad i okolina", 75, 0)] for k in (1, 2)]
    assert all("okolina" not in str(texts_of(t)[1:]) for t in _plan_of_goals(*apart)[1:])


def test_a_goal_beside_what_is_said_of_it_is_a_band() -> None:
    goals = [[*put(f"Cilj {k}: Uređen grad i okolina", 50, 0), *put("Nosilac: Opština", 250, 0)] for k in (1, 2)]
    first, second = _plan_of_goals(*goals)
    assert texts_of(first)[1][0] == "Cilj 1: Uređen grad i okolina"
    assert len(texts_of(second)) == 2  # the rows below the second goal


def test_a_label_and_what_it_says_below_a_goal_are_a_band_of_their_own() -> None:
    said = "Pokazatelj: broj uređenih parkova u svim naseljima"
    bands = [*put("Cilj 1: Uređen grad i okolina", 50, 118, bold=True), *put(said, 50, 129)]
    words = rows(PLAN[:1], COLUMNS, 100) + bands + rows(PLAN[1:], COLUMNS, 145, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == [PLAN[0], ["Cilj 1: Uređen grad i okolina"], [said], *PLAN[1:]]
    words = rows(PLAN[:1], COLUMNS, 100) + bands[-7:] + rows(PLAN[1:], COLUMNS, 145, 24)  # the goal stands above
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == [PLAN[0], [said], *PLAN[1:]]


def test_a_row_that_begins_with_its_number_is_no_header() -> None:
    line = rows([["2.", "Aktivnost", "Nosilac", "Rok"]], [50, 80, 180, 290])
    assert is_header_line(line[1:]) and not is_header_line(line)


def test_a_row_of_one_line_in_small_letters_has_its_columns() -> None:
    words = [w._replace(bottom=w.top + 6) for w in rows(PLAN, COLUMNS, 100, 24)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table) == PLAN


def test_a_header_alone_at_the_end_of_a_page_is_a_table_where_another_says_the_same() -> None:
    words = [*rows(PLAN, COLUMNS, 100, 24), *put("Cilj 2: Putevi", 50, 220), *rows(PLAN[:1], COLUMNS, 240)]
    whole, header = find_bare(page(words), upright_lines(words))
    assert (texts_of(whole), texts_of(header)) == (PLAN, PLAN[:1])
    assert header.columns == whole.columns
    after = upright_lines(rows([[head.upper() for head in PLAN[0]]], COLUMNS, 240))
    (again,) = find_bare(replace(page([]), number=2), after, None, headed=whole)  # one of any page before
    assert (again.page, again.columns, len(again.rows)) == (2, whole.columns, 2)
    goals = [[f"Aktivnost mjere {number}", "Nosilac", "Rok"] for number in ("1.1", "1.2")]
    words = [*rows([goals[0], *PLAN[1:]], COLUMNS, 100, 24), *rows(goals[1:], COLUMNS, 240)]
    assert texts_of(find_bare(page(words), upright_lines(words))[1]) == goals[1:]
    other = [["Mjera", "Nositelj", "Rizici"]]
    words = [*rows(PLAN, COLUMNS, 100, 24), *put("Cilj 2: Putevi", 50, 220), *rows(other, COLUMNS, 240)]
    assert len(find_bare(page(words), upright_lines(words))) == 1


def test_the_last_line_of_a_tall_head_may_be_left_out_where_the_header_is_printed_again() -> None:
    heads = [["Aktivnost", "Nosilac", "Rok"], ["i zadaci", "provedbe", "izrade"], ["(opis)", "", ""]]
    words = [*bold(rows(heads, COLUMNS, 80, 11)), *rows(PLAN[1:], COLUMNS, 124, 24)]
    (whole,) = find_bare(page(words), upright_lines(words))
    again = [w for w in words if w.top < 100]
    assert same_header([again], whole)
    assert not same_header([[w._replace(x0=w.x0 + 20) if w.text == "Nosilac" else w for w in again]], whole)
    assert not same_header([again[:-2]], whole)


def test_a_row_of_sums_right_below_a_header_printed_again_is_none_of_its_lines() -> None:
    """The page before has all other rows; years beside the word for a sum are heads."""
    head = [w._replace(bold=True) for w in rows([["Aktivnost", "Nosilac", "Sredstva"]], COLUMNS, 100)]
    for last, end in (("2.900", 1), ("2026.", 2)):
        sums = [*put("Ukupno za meru", COLUMNS[0], 112, bold=True), *put(last, COLUMNS[2], 112, bold=True)]
        assert find_headers(group_lines([*head, *sums])) == [(0, end)]


def test_a_header_of_two_levels_and_its_band_alone_at_the_end_of_a_page_are_a_table() -> None:
    """`Sredstva` stands over two columns, which no row shows here."""
    columns = [50.0, 160.0, 250.0, 300.0]
    levels = [*rows([["Aktivnost", "Nosilac", "Sredstva", "(RSD)"]], [50, 160, 255, 297]), *put("2026", 250, 112)]
    head = [w._replace(bold=True) for w in (*levels, *put("2027", 300, 112))]
    texts = [
        ["Urediti park", "Opština", "5", "6"],
        ["Obnoviti most", "Grad", "7", "8"],
        ["Urediti put", "Grad", "", "9"],
    ]
    again = [w._replace(top=w.top + 130, bottom=w.bottom + 130) for w in head]
    goals = [*put("Mera 2: Voda", 50, 214, bold=True), *put("Mera 3: Zrak", 50, 256, bold=True)]
    words = [*head, *rows(texts, columns, 130, 24), *goals, *again]
    whole, lone = find_bare(page([]), upright_lines(words))
    assert lone.columns == whole.columns
    assert texts_of(lone) == [*texts_of(whole)[:2], ["Mera 3: Zrak"]]


def test_years_among_heads_tell_nothing() -> None:
    line = rows([["Aktivnost", "Nosilac", "Rok", "2024", "2025", "sredstava"]], [50, 130, 180, 230, 280, 330], 100)
    assert is_header_line(line)
    assert not is_header_line(rows([["Ulaganja", "Izvoz", "2024", "2025", "2026"]], [50, 130, 180, 230, 280], 100))


def test_a_line_in_bold_beside_two_others_is_no_heading() -> None:
    head = [["Područje", "Mjera", "Nosilac", "Rok"]]
    columns = [50.0, 130.0, 230.0, 320.0]
    texts = [["", "Urediti park", "Opština", "2024."], ["", "kod mosta", "i Grad", ""]]
    words = [*rows(head, columns, 100), *put("Zelenilo", 50, 128, bold=True), *put("i vode", 50, 139, bold=True)]
    words += [*rows(texts, columns, 122, 12), *rows([["", "Obnoviti most", "Grad", "2025."]], columns, 150)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[-1] for row in texts_of(table)] == ["Rok", "2024.", "2025."]
    assert spans_of(table)["Zelenilo i vode"] == (2, 1)


def test_headings_between_a_header_and_its_rows_are_bands() -> None:
    words = rows(PLAN[:1], COLUMNS, 100) + put("Cilj 1: Uređen grad", 50, 116, bold=True)
    words += put("Mera 1.1: Uređene javne površine i putevi", 50, 130, bold=True) + rows(PLAN[1:], COLUMNS, 146, 24)
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[0] for row in texts_of(table)[1:3]] == [
        "Cilj 1: Uređen grad",
        "Mera 1.1: Uređene javne površine i putevi",
    ]
    assert texts_of(table)[3:] == PLAN[1:]


def test_a_row_of_few_marks_below_a_heading_goes_on_with_the_table() -> None:
    columns = [50.0, 150.0, *(230.0 + 26 * i for i in range(6))]
    head = [*put("Aktivnost", 50, 100), *put("Nosilac", 150, 100), *put("Dinamika", 275, 100)]
    head = [w._replace(bold=True) for w in [*head, *rows([["I", "II", "III", "IV", "V", "VI"]], columns[2:], 112)]]
    texts = [["Urediti park", "Opština", *"xxxxxx"], ["Obnoviti most", "Grad", *"xxxxxx"]]
    last = ["Sagraditi put", "Grad", "", "x", "", "", "", ""]
    words = [
        *head,
        *rows(texts, columns, 134, 24),
        *put("Cilj 2: Putevi", 50, 182, bold=True),
        *rows([last], columns, 200),
    ]
    assert [texts_of(t)[-1] for t in find_bare(page(words), upright_lines(words))] == [texts[-1], last]


def test_a_plain_line_of_header_words_below_a_bold_header_is_none() -> None:
    head = [word for text, x in (("Aktivnost", 50), ("Nosilac", 250)) for word in put(text, x, 100, True)]
    line = [word for text, x in (("Naziv obuke", 50), ("Budžet", 250)) for word in put(text, x, 130)]
    assert find_headers([head, line]) == [(0, 1)]
    assert find_headers([line]) == [(0, 1)]


def test_plain_header_lines_that_overlap_in_height_are_one_header() -> None:
    lines = [put("Trajanje", 200, 100), [*put("Aktivnost", 50, 106), *put("Nosilac", 300, 106)], put("od", 180, 112)]
    body = rows([["Urediti park", "2024", "Grad"]], [50, 180, 300], 136)
    assert find_headers([*lines, body]) == [(0, 3)]


def test_the_end_of_a_text_that_says_mjera_is_no_heading() -> None:
    words = rows(PLAN[:2], COLUMNS, 100, 24) + put("podsticajnih mjera", 50, 138) + rows(PLAN[2:3], COLUMNS, 160)
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1][0] == "Urediti park podsticajnih mjera" and len(table.rows) == 4


def test_a_numbered_heading_close_below_a_header_is_none_of_its_lines() -> None:
    words = [*bold(rows(NUMBERED[:1], SIDES, 100)), *bold(put("I VODE", 50, 111)), *rows(NUMBERED[1:], SIDES, 122, 12)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[:2] == [NUMBERED[0], ["I VODE"]]


def test_a_numbered_heading_close_below_a_header_of_broken_words_is_none_of_its_lines() -> None:
    words = [*bold(rows(BROKEN, SIDES, 100, 11)), *bold(put("I VODE", 50, 133)), *rows(NUMBERED[1:], SIDES, 144, 24)]
    assert find_headers(upright_lines(words)) == [(0, 3)]


BROKEN = [["Red", "Planirana aktivnost", "Peri"], ["ni", "", "od"], ["broj", "", ""]]
"""Heads whose words are told from all their lines together only."""


@pytest.mark.parametrize(("text", "start"), [("II Vode", 1), ("IIa vode", 0)])
def test_a_title_behind_a_roman_number_over_a_header_is_none_of_its_lines(text: str, start: int) -> None:
    words = bold([*put(text, 50, 89), *rows(NUMBERED[:1], SIDES, 100)])
    assert find_headers(upright_lines([*words, *rows(NUMBERED[1:], SIDES, 116, 24)])) == [(start, 2)]


def test_plain_words_of_heads_below_bold_ones_are_a_row() -> None:
    said = rows([["1.1.", "Ušteda energije", "Fond za"]], SIDES, 133, 24)
    words = bold(rows(BROKEN, SIDES, 100, 11))
    assert find_headers(upright_lines([*words, *said[1:]])) == [(0, 3)]
    assert find_headers(upright_lines(said[1:])) == [(0, 1)]
    (table,) = find_bare(page([]), upright_lines([*words, *rows(NUMBERED[1:], SIDES, 144, 24)]))
    assert find_bare(page([]), upright_lines(said[1:]), None, headed=table) == []
    assert not begins_with_header(build_table([["Ušteda energije", "Fond za"]]), table)


def test_bold_sums_right_below_heads_of_broken_words_are_a_row() -> None:
    sums = [*put("Ukupno", 50, 133), *put("2.900", 240, 133)]
    assert find_headers(upright_lines(bold([*rows(BROKEN, SIDES, 100, 11), *sums]))) == [(0, 3)]


def test_a_bold_figure_alone_on_its_line_is_no_heading() -> None:
    words = [*rows(NUMBERED, SIDES, 100, 12), *bold(put("UKUPNO", 50, 136)), *bold(put("1.500.00", 240, 136))]
    words += [*bold(put("0", 240, 148)), *rows([["1.3.", "Otvoriti školu", "2026."]], SIDES, 160)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert [row[0] for row in texts_of(table)] == ["Br.", "1.1.", "1.2.", "UKUPNO", "1.3."]


def test_a_bold_line_in_small_letters_ends_the_bold_cell_above_it() -> None:
    head = put("Preporuka", 50, 100, bold=True) + put("Nosilac", 200, 100, bold=True) + put("Rok", 300, 100, bold=True)
    words = [
        *head,
        *put("1.1. Uskladiti zakone", 50, 116, bold=True),
        *put("Opština", 200, 116),
        *put("2025.", 300, 116),
    ]
    words += [*put("o vodama i", 50, 128, bold=True), *put("i grad", 200, 128), *put("rekama", 50, 140, bold=True)]
    (table,) = find_bare(page(words), upright_lines(words))
    assert texts_of(table)[1][0] == "1.1. Uskladiti zakone o vodama i rekama"
    for last in (put("Rekama", 50, 140, bold=True), put("rekama", 70, 140, bold=True)):
        (table,) = find_bare(page([]), upright_lines([*words[:-1], *last]))
        assert texts_of(table)[1][0] == "1.1. Uskladiti zakone o vodama i"


def _cut_header() -> tuple[list[Word], Table]:
    """A table, and below it at the end of the page the first lines of its header again; the table of these."""
    columns = [50.0, 200.0, 300.0]
    head = [["Naziv aktivnosti", "Nosilac", "Rok"], ["i zadatka", "plana", ""]]
    texts = [["1. Urediti park", "Opština", "2024."], ["2. Obnoviti most", "Grad", "2025."]]
    words = [w._replace(bold=True) for w in rows(head, columns, 100, 12)] + rows(texts, columns, 130, 20)
    cut = [w._replace(bold=True) for w in rows(head[:1], columns, 190)]
    *_, lone = find_bare(page([]), upright_lines([*words, *put("Cilj 2: Putevi", 50, 170, bold=True), *cut]))
    return words, lone


def test_the_first_lines_of_a_header_at_the_end_of_a_page_stand_in_its_columns() -> None:
    _, lone = _cut_header()
    assert texts_of(lone) == [["Naziv aktivnosti", "Nosilac", "Rok"]]


def test_bold_lines_in_small_letters_below_a_cut_header_end_it() -> None:
    words, lone = _cut_header()
    more = rows([["3. Urediti put", "Opština", "2024."], ["4. Obnoviti trg", "Grad", "2025."]], [50, 200, 300], 140, 20)
    (table,) = find_bare(page([]), upright_lines([*put("i zadatka", 50, 120, bold=True), *more]), lone)
    assert texts_of(table)[:2] == [["i zadatka", "", ""], ["3. Urediti put", "Opština", "2024."]]
    (below,) = find_bare(page([]), upright_lines([*put("Putevi", 50, 120, bold=True), *more]), lone)  # a heading
    assert len(texts_of(below)) == 2
    whole = find_bare(page([]), upright_lines(words))[0]
    tables = find_bare(page([]), upright_lines([*put("i zadatka", 50, 120, bold=True), *more]), whole)
    assert "i zadatka" not in texts_of(tables[0])[0]


def test_a_band_below_the_rest_of_a_cut_header_of_two_levels() -> None:
    columns = [50.0, 150.0, 250.0, 300.0]
    texts = [["Urediti park", "Opština", "5", "6"], ["Obnoviti most", "Grad", "7", "8"]]
    head = [*rows([["Aktivnost", "Nosilac"]], columns[:2]), *put("Sredstva", 265, 100)]
    head = bold([*head, *rows([["Budžet", "Drugi"]], columns[2:], 112)])
    whole = [*head, *bold(put("grada", 250, 124)), *rows(texts, columns, 140, 24)]
    cut = [w._replace(top=w.top + 120, bottom=w.bottom + 120) for w in head]
    *_, lone = find_bare(page([]), upright_lines([*whole, *bold(put("Cilj 2: Putevi", 50, 200)), *cut]))
    assert len(lone.rows) == 3
    rest, band = bold(put("grada", 250, 40)), bold(put("Mera 2.1: Putevi", 50, 52))
    tables = find_bare(page([]), upright_lines([*rest, *band, *rows(texts, columns, 64, 24)]), lone)
    assert [texts_of(t) for t in tables] == [[["", "", "grada", ""]], texts]


@pytest.mark.parametrize(("size", "first"), [(11.0, 1), (10.5, 0)])
def test_a_title_right_above_a_header_in_larger_letters_is_none_of_its_lines(size: float, first: int) -> None:
    title = [w._replace(size=size) for w in put("GORNJI BRIJEG", 50, 100, True)]
    heads = rows([["Ukupni", "Izvor", "Nosilac"], ["izdaci", "sredstava", "mjere"]], [50, 200, 300], 112, 12)
    lines = group_lines([*title, *(w._replace(bold=True) for w in heads)])
    assert find_headers(lines) == [(first, 3)]
