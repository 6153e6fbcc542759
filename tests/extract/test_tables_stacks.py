"""Tables with horizontal rules only."""

import pytest

from extract.tables import find_tables
from extract.tables.across.stacks import find_stacks
from extract.tables.find import _find_open
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of

TEXTS = [["Measure", "Body", "Effect"], ["Joint fuel", "Offices", "Savings"], ["Training", "School", "Quality"]]
COLUMNS = [50.0, 150.0, 260.0]


def test_rows_between_rules_of_one_width() -> None:
    (table,) = find_stacks(page([]), rows(TEXTS, COLUMNS, 102, 20), [level(y) for y in (100, 120, 140, 160)])
    assert texts_of(table) == TEXTS and not table.ruled


def test_labels_of_sums_alone_are_no_table() -> None:
    words = rows([["Ukupno:"], ["Ukupno:"], ["Ukupno:"]], [50], 102, 20)
    assert find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160)]) == []


def test_tables_in_two_columns_of_text_stand_beside_each_other() -> None:
    left, right = [50.0, 110.0, 160.0], [230.0, 290.0, 340.0]
    words = [*rows(TEXTS, left, 102, 20), *rows([["Year", "Rate", "Error"], *TEXTS[1:]], right, 122, 20)]
    edges = [level(y, 50, 210) for y in (100, 120, 140, 160)] + [level(y, 230, 380) for y in (120, 140, 160, 180)]
    found = find_stacks(page([]), words, edges)
    assert [texts_of(t)[0] for t in found] == [TEXTS[0], ["Year", "Rate", "Error"]]


def test_rules_under_headings_of_text_are_no_table() -> None:
    words = [*put("1. Introduction and aims", 50, 90), *put("The text of the first part goes on", 50, 104)]
    words += [*put("2. Results", 50, 140), *put("The text of the second part goes on", 50, 154)]
    assert find_stacks(page([]), words, [level(101), level(151), level(200)]) == []


@pytest.mark.parametrize(
    ("bold", "size", "count"),
    [((True, False), 10, 2), ((True, True), 10, 1), ((False, False), 10, 1), ((True, True), 14, 2)],
)
def test_headings_with_text_above_a_header_part_two_tables(bold: tuple[bool, bool], size: float, count: int) -> None:
    """So do those in larger letters; lines of one kind are a band of the table, which has its header in the middle."""
    heads = [["Measure", "Body", "Deadline"], ["Joint fuel", "Offices", "2025."], ["Training", "School", "2026."]]
    between = [*put("2. Aims", 52, 162, bold[0]), *put("Note that costs are rough", 52, 173, bold[1])]
    between = [w._replace(size=size) for w in between]
    words = [*rows(heads, COLUMNS, 102, 20), *between, *rows(heads, COLUMNS, 187, 20)]
    edges = [level(y) for y in (100, 120, 140, 160, 185, 205, 225, 245)]
    assert len(find_stacks(page([]), words, edges)) == count


def test_two_columns_only_of_figures() -> None:
    edges = [level(y) for y in (100, 120, 140, 160, 180)]
    figures = rows([["Kind", "Cases"], ["Access", "19"], ["Staff", "7"], ["Other", "12"]], [50, 250], 102, 20)
    assert len(find_stacks(page([]), figures, edges)) == 1
    texts = rows(
        [["Name", "Seat"], ["Agency", "Turin"], ["Centre", "Angers"], ["Office", "Bilbao"]], [50, 250], 102, 20
    )
    assert find_stacks(page([]), texts, edges) == []


def test_contents_on_dotted_lines_are_no_table() -> None:
    words = rows([["Aims", "3"], ["Results", "7"], ["Costs", "15"], ["Annex", "28"]], [50, 330], 102, 20)
    assert find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160, 180)]) == []


def test_a_missing_piece_of_rule_merges_the_cells() -> None:
    texts = [*TEXTS, ["", "Board", "Speed"]]
    edges = [level(100), level(120), level(140), level(160, 145, 350), level(180)]
    (table,) = find_stacks(page([]), rows(texts, COLUMNS, 102, 20), edges)
    assert spans_of(table)["Training"] == (2, 1) and spans_of(table)["Board"] == (1, 1)


def test_figures_below_the_last_rule_belong_to_the_table() -> None:
    texts = [
        ["Age", "1991", "2001"],
        ["All", "34", "77"],
        ["Young", "26", "39"],
        ["Sum", "5", "6"],
        ["Mid", "19", "74"],
        ["Old", "8", "9"],
    ]
    (table,) = find_tables(page(rows(texts, COLUMNS, 102, 14), [level(100), level(115), level(157)]))
    assert texts_of(table) == texts


def test_a_caption_between_two_tables_parts_them() -> None:
    upper = [["Source", "2009", "2010"], ["Fees", "57", "87"], ["Grants", "93", "39"], ["Sales", "6", "16"]]
    lower = [["Grade", "Men", "Women"], ["Senior", "8", "4"], ["Middle", "7", "9"], ["Junior", "3", "5"]]
    words = [*rows(upper, COLUMNS, 102, 14), *put("Table 4b: Staff by grade", 50, 172), *rows(lower, COLUMNS, 192, 14)]
    edges = [level(y) for y in (100, 115, 160, 190, 205, 250)]
    assert [texts_of(t) for t in find_tables(page(words, edges))] == [upper, lower]


def test_a_band_above_the_last_row_whose_rule_is_missing() -> None:
    words = [*rows(TEXTS, COLUMNS, 102, 20), *put("Goal 2 Better roads for all districts", 50, 162)]
    edges = [level(y) for y in (100, 120, 140, 160, 180)]
    last = ["Bridges", "Board", "Speed"]
    (table,) = find_tables(page([*words, *rows([last], COLUMNS, 182)], edges))
    assert texts_of(table) == [*TEXTS, ["Goal 2 Better roads for all districts"], last]
    (table,) = find_tables(page([*words, *put("Source: the Board, which publishes it", 50, 182)], edges))
    assert texts_of(table) == TEXTS


BELOW_HEAD = [["No.", "Measure", "Body"], ["1.", "Joint fuel", "Offices"], ["2.", "Training", "School"]]


def test_rows_by_number_between_a_header_and_the_end() -> None:
    """No rule divides them; the page before left the rest of a row above the first number."""
    words = rows(BELOW_HEAD, [50, 80, 260], 102, 20)
    rest = put("of towns", 260, 122)
    lower = [w._replace(top=w.top + 20, bottom=w.bottom + 20) if w.top > 110 else w for w in words]
    (table,) = find_stacks(page([]), words, [level(y) for y in (100, 118, 160)])
    assert texts_of(table) == BELOW_HEAD
    (table,) = find_stacks(page([]), [*lower, *rest], [level(y) for y in (100, 118, 180)])
    assert texts_of(table) == [BELOW_HEAD[0], ["", "", "of towns"], *BELOW_HEAD[1:]]


def test_a_numbered_list_in_a_cell_is_one_row() -> None:
    texts = [["Task", "Body", "Effect"], ["1. Fuel", "Offices", "Savings"], ["2. Gas", "", ""], ["3. Oil", "", ""]]
    words = [*rows(texts, COLUMNS, 102, 16), *rows([["Train", "School", "Quality"]], COLUMNS, 168)]
    (table,) = find_stacks(page([]), words, [level(y) for y in (100, 117, 166, 186)])
    assert len(table.rows) - 1 == 3


def test_rules_close_below_each_other_enclose_no_row() -> None:
    edges = [level(y) for y in (100, 120, 122, 138, 140, 160, 180)]
    (table,) = find_stacks(page([]), rows([*TEXTS, ["", "Board", "Speed"]], COLUMNS, 103, 20), edges)
    assert len(table.rows) - 1 == 4


def test_text_between_a_running_head_and_the_table_is_none_of_it() -> None:
    """The rule of the running head is as wide as the table."""
    text = [word for i in range(8) for word in put("The board adopts the plan of all towns", 60, 60 + 12 * i)]
    words = [*text, *rows(TEXTS, COLUMNS, 162, 20)]
    (table,) = find_stacks(page([]), words, [level(y) for y in (50, 160, 180, 200, 220)])
    assert texts_of(table) == TEXTS


def test_a_heading_below_a_last_row_without_a_rule_parts_two_tables() -> None:
    head = ["Aktivnost", "Nosilac", "Rok"]
    upper = [head, ["Obnoviti put", "Opština", "2025"]]
    lower = [head, ["Kupiti vozila", "Vlada", "2026"], ["Popraviti most", "Vlada", "2027"]]
    words = [*rows(upper, COLUMNS, 102, 20), *put("II. Saobraćaj u gradu i okolini", 50, 150)]
    edges = [level(y) for y in (100, 120, 170, 190, 210, 230)]
    found = find_stacks(page([]), [*words, *rows(lower, COLUMNS, 172, 20)], edges)
    assert [texts_of(t) for t in found] == [upper, lower]


def test_a_line_below_others_of_an_inner_column_is_no_heading() -> None:
    head = ["Aktivnost", "Nosilac", "Rok"]
    words = [*rows([head, ["Obnoviti put", "Opština", "2025"]], COLUMNS, 102, 20), *put("i Vlada", COLUMNS[1], 150)]
    edges = [level(y) for y in (100, 120, 170, 190, 210)]
    (found,) = find_stacks(page([]), [*words, *rows([head, ["Kupiti", "Vlada", "2026"]], COLUMNS, 172, 20)], edges)
    assert texts_of(found)[1] == ["Obnoviti put", "Opština i Vlada", "2025"]


def test_white_as_high_as_a_small_line_parts_two_tables() -> None:
    pairs = rows([["EU", "Evropska unija"], ["UN", "Ujedinjene nacije"]], [50, 200], 72, 10)
    edges = [level(y) for y in (70, 80, 90, 96, 116, 136, 156)]
    found = find_stacks(page([]), [*pairs, *rows(TEXTS, COLUMNS, 98, 20)], edges)
    assert [texts_of(t) for t in found] == [TEXTS]


def test_a_line_alone_between_tables_of_other_columns_parts_them() -> None:
    upper = [["Rok", "Posao", "Ko", "S kim"], ["2021", "Plan", "MF", "MP"], ["2022", "Zakon", "MP", "MF"]]
    lower = [["Dispečerski centar", "036/555", "0–24"], ["Nadzorni organ službe", "064/555", "7–15"]]
    words = [*rows(upper, [50, 100, 160, 220], 102, 20), *put("Dežurni telefoni", 50, 162)]
    edges = [level(y) for y in (100, 120, 140, 160, 180, 200, 220)]
    one, two = find_stacks(page([]), [*words, *rows(lower, [50, 190, 280], 182, 20)], edges)
    assert (texts_of(one), texts_of(two)) == (upper, [["Dežurni telefoni", "", ""], *lower])


def test_a_band_over_rows_of_the_same_columns_parts_nothing() -> None:
    texts = [["Rok", "Posao", "Ko", "S kim"], ["2021", "Plan", "MF", "MP"], ["2022", "Zakon", "MP", "MF"]]
    words = [*rows(texts, [50, 100, 160, 220], 102, 20), *put("Druga oblast rada", 50, 162)]
    words += rows(texts[1:], [50, 100, 160, 220], 182, 20)
    assert len(find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160, 180, 200, 220)])) == 1


def test_a_blank_below_the_side_of_a_head_is_no_column_over_rows_that_have_none() -> None:
    """Two of three lines above the band have a word there."""
    words = [w._replace(bold=True) for x, t in ((50, "Rok"), (100, "Posao"), (182.5, "Ko")) for w in put(t, x, 102)]
    words += [*rows([["2021", "Plan"], ["2022", "Zakon"]], [50, 100], 122, 20), *put("Drugo", 50, 162)]
    words += [*put("Ured grada", 161.5, 122), *put("Ured za vode", 160, 142)]
    words += rows([["2023", "Uput", "Inspektorat"], ["2024", "Nacrt", "Ministar"]], [50, 100, 160], 182, 20)
    (table,) = find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160, 180, 200, 220)])
    assert texts_of(table)[2] == ["2022", "Zakon", "Ured za vode"]


def test_a_lone_word_beside_a_merged_cell_is_no_head() -> None:
    """A short rule below it divides rows: the first column is merged over them."""
    columns = [50.0, 120.0, 200.0, 280.0]
    texts = [
        ["Cilj", "Posao", "Ko", "Rok"],
        ["Voda", "", "", "grada"],
        ["", "Plan", "MF", "2021"],
        ["", "Zakon", "MP", "2022"],
    ]
    edges = [level(100), level(120), level(140, 115, 350), level(160, 115, 350), level(180)]
    (table,) = find_stacks(page([]), rows(texts, columns, 102, 20), edges)
    assert spans_of(table)["grada"] == (1, 1)


def test_a_title_below_the_rule_of_a_running_head_is_no_band() -> None:
    title = [w._replace(size=14.0) for w in put("The plan of all towns and all of the schools", 60, 60)]
    words = [*title, *rows(TEXTS, COLUMNS, 102, 20)]
    (table,) = find_stacks(page([]), words, [level(y) for y in (50, 100, 120, 140, 160)])
    assert texts_of(table) == TEXTS
    band = [*(w._replace(size=10.0) for w in title), *words[len(title) :]]
    (table,) = find_stacks(page([]), band, [level(y) for y in (56, 100, 120, 140, 160)])
    assert len(table.rows) - 1 == 4


def test_lines_set_wide_between_rules_are_one_row_where_a_band_has_its_own() -> None:
    """The rules are the edges of stripes; the next row has none below it."""
    head = ["Rok", "Posao", "Ko", "Indikator"]
    columns = [50.0, 100.0, 190.0, 270.0]
    lines = [["maj", "Popis ptica", "Sekretar", "Karta"], ["2026.", "u tri doba", "opštine", "Popisano"]]
    lines += [["do maja", "po selima", "i škole", "60 vrsta"], ["2027.", "i gradu", "u gradu", "ptica"]]
    words = [*rows([head], columns, 102, 20), *put("CILJ 1. Priroda i vode", 50, 122)]
    words += [word for text, y in zip(lines, (142, 160, 182, 204), strict=True) for word in rows([text], columns, y)]
    (table,) = find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 220)])
    assert len(table.rows) - 1 == 3


def test_a_header_whose_only_row_has_no_rule_below_it_is_a_table_of_the_columns_above() -> None:
    head = ["Aktivnost", "Nosilac", "Rok"]
    upper = [head, ["Obnoviti put", "Opština", "2025"], ["Popraviti most", "Vlada", "2027"]]
    lower = [head, ["Kupiti vozila", "Vlada", "2026"]]
    words = [*rows(upper, COLUMNS, 102, 20), *rows(lower, COLUMNS, 182, 20)]
    found = find_tables(page(words, [level(y) for y in (100, 120, 140, 160, 180, 200)]))
    assert [texts_of(t) for t in found] == [upper, lower]


def test_a_sum_begins_a_row_between_two_rules() -> None:
    columns = [50.0, 130.0, 190.0, 250.0, 300.0]
    texts = [["Posao", "Ko", "S kim", "Rok", "Cena"], ["Put", "Grad", "JP", "2025", "300"]]
    texts += [["Most", "Vlada", "JP", "2026", "700"], ["Ukupno", "", "", "", "1.000"]]
    (table,) = find_stacks(page([]), rows(texts, columns, 102, 20), [level(100), level(120), level(186)])
    assert texts_of(table) == texts
    texts[3] = ["", "", "", "", "ukupni"]
    (table,) = find_stacks(page([]), rows(texts, columns, 102, 20), [level(100), level(120), level(186)])
    assert len(table.rows) - 1 == 2


def test_text_far_below_a_rule_parts_two_tables_of_the_same_columns() -> None:
    words = [*rows(TEXTS, COLUMNS, 102, 20), *put("Aim 2: Clean water", 50, 180), *put("It is for all towns", 50, 196)]
    words += rows(TEXTS, COLUMNS, 222, 20)
    edges = [level(y) for y in (100, 120, 140, 160, 220, 240, 260, 280)]
    assert [texts_of(t) for t in find_stacks(page([]), words, edges)] == [TEXTS, TEXTS]
    near = [*rows(TEXTS, COLUMNS, 102, 20), *put("Aim 2: Clean water", 50, 162), *rows(TEXTS[1:], COLUMNS, 182, 20)]
    (table,) = find_stacks(page([]), near, [level(y) for y in range(100, 240, 20)])
    assert ["Aim 2: Clean water", "", ""] in texts_of(table)


def test_the_rest_of_a_cut_cell_far_below_a_rule_parts_nothing() -> None:
    header, last = rows([["Aktivnost", "Nosilac", "Rok"]], COLUMNS, 104), ["urediti most", "opština", "maj"]
    rest = put("centar za rad", COLUMNS[1], 144)
    words = [*header, *rest, *rows([last], COLUMNS, 164)]
    (table,) = find_tables(page(words, [level(y) for y in (100, 120, 160, 180)]))
    assert texts_of(table)[1:] == [["", "centar za rad", ""], last]


def test_a_word_in_one_column_below_a_header_alone_is_no_heading() -> None:
    words = rows([["Aktivnost", "Nosilac", "Rok"], ["", "Opština", ""]], COLUMNS, 102, 20)
    edges = [level(y) for y in (100, 120, 140)]
    (table,) = find_stacks(page([]), words, edges)
    assert texts_of(table)[1] == ["", "Opština", ""]
    heading = [*words[:3], *put("Opština", 50, 122)]
    assert not any("Opština" in row for t in find_stacks(page([]), heading, edges) for row in texts_of(t))


def test_marks_between_rules_stand_in_the_column_of_their_heads() -> None:
    texts = [["Aktivnost", "Nosilac", "", ""], ["Urediti park", "Grad", "x", ""], ["Obnoviti most", "Opština", "", "x"]]
    words = [w._replace(bold=w.top < 110) for w in rows(texts, [50, 160, 250, 296], 102, 20)]
    words += [*put("I", 259, 102, bold=True), *put("II", 305, 102, bold=True)]
    (table,) = find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160)])
    assert texts_of(table)[0] == ["Aktivnost", "Nosilac", "I", "II"] and texts_of(table)[1:] == texts[1:]


def test_the_title_of_a_goal_beside_its_label_shows_no_columns_and_is_one_cell() -> None:
    words = [*put("Mera 1.1", 50, 102, bold=True), *put("Uređen grad i okolina svih naselja", 130, 102, bold=True)]
    texts = [["Aktivnost", "Nosilac", "Rok", "Rizici"], ["Park", "Opština", "2024.", "Mraz"]]
    words += [w._replace(bold=w.top < 125) for w in rows(texts, [50, 130, 200, 260], 122, 20)]
    (table,) = find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160)])
    assert texts_of(table) == [["Mera 1.1", "Uređen grad i okolina svih naselja"], *texts]


def test_rows_of_another_table_do_not_go_on_with_the_one_above() -> None:
    words, rules = rows(TEXTS, COLUMNS, 102, 20), [level(100 + 20 * i) for i in range(7)]
    more = rows(TEXTS, COLUMNS, 162, 20)
    stacked = [*find_stacks(page([]), words, rules[:4]), *find_stacks(page([]), more, rules[3:])]
    found = _find_open(page([*words, *more], rules), [*words, *more], rules, stacked, None, None)
    assert [texts_of(t) for t in found] == [TEXTS, TEXTS]


def test_what_is_said_of_a_goal_between_its_heading_and_the_header_shows_no_columns() -> None:
    texts = [
        ["Pokazatelj", "Izvor", "Vrednost", "Rok"],
        ["Broj", "Zavod", "8", "2024."],
        ["Udeo", "Grad", "9", "2025."],
    ]
    edges = [level(y) for y in (100, 120, 140, 160, 180, 200)]
    said = [*put("Period: 2025", 50, 122), *put("Nosilac: Ministarstvo", 180, 122)]
    words = [*put("Mera 1: Park", 50, 102, bold=True), *said, *rows(texts, [50, 130, 200, 260], 142, 20)]
    (table,) = find_stacks(page([]), words, edges)
    assert texts_of(table)[2:] == texts
    plain = [*put("Park i most", 50, 102), *words[3:]]
    (table,) = find_stacks(page([]), plain, edges)
    assert texts_of(table)[2:] != texts
    more = [
        *put("Broj osoba", 50, 122),
        *put("Zavod", 125, 122),
        *put("Broj", 180, 122),
        *put("2024. godine", 230, 122),
    ]
    (table,) = find_stacks(page([]), [*words[:3], *more, *words[3 + len(said) :]], edges)
    assert texts_of(table)[2:] != texts  # of as many columns: a row of the table


@pytest.mark.parametrize(
    "lower", [["Redni", "Aktivnost", "Partneri u", "Sredstva"], ["Redni", "Popis", "Partneri u", "5"]]
)
def test_the_first_lines_of_a_header_below_its_band_stand_in_its_columns(lower: list[str]) -> None:
    """The page ends before the heads below `Sredstva`, which stands over two columns."""
    left = [50, 90, 160, 230, 270]
    heads = [*rows([["Redni", "Aktivnost", "Partneri u"]], left[:3], 120)]
    heads += [*put("broj", 50, 132), *put("realizaciji", 160, 132)]
    heads += [*put("Sredstva", 235, 120), *put("Iznos", 230, 134), *put("Izvor", 270, 134)]
    body = rows([["1.1", "Plan", "Opština", "5", "Grad"], ["1.2", "Popis", "Opština", "7", "Grad"]], left, 152, 16)
    words = [*put("Mera 1", 50, 104, bold=True), *heads, *body]
    words += put("Mera 2", 50, 200, bold=True) + rows([lower[:3]], left[:3], 216) + put(lower[3], 235, 216)
    edges = [level(y) for y in (102, 118, 148, 164, 180, 198, 214, 230)] + [level(132, 228, 300)]
    *_, last = find_stacks(page([]), words, edges)
    assert (len(last.columns) == 6 and texts_of(last) == [["Mera 2"], lower]) == (lower[1] == "Aktivnost")


def test_the_short_heading_of_a_goal_is_a_band_over_all_columns() -> None:
    said = [("Cilj: Park", True, 1), ("Cilj: Park", False, 3), ("Zeleni park", True, 3)]
    for text, bold, cells in said:
        words = [*put(text, 50, 102, bold=bold), *rows(TEXTS, COLUMNS, 122, 20)]
        (table,) = find_stacks(page([]), words, [level(y) for y in (100, 120, 140, 160, 180)])
        assert (len(texts_of(table)[0]), texts_of(table)[1:]) == (cells, TEXTS)


def test_the_short_rule_below_a_head_over_columns_of_figures_tells_which_are_its() -> None:
    words = [*put("Project", 50, 102), *put("Costs (in 000)", 150, 102), *put("Body", 290, 102)]
    heads = ["All", "Budget", "Credit", "Grants"]
    words += [w for head, x in zip(heads, (150, 185, 220, 255), strict=True) for w in put(head, x, 116)]
    texts = [[f"Road {i}", str(i), f"{i}5", f"{i}2", f"{i}8", "Town"] for i in range(1, 6)]
    words += rows(texts, [50, 165, 200, 235, 270, 290], 134, 16)
    edges = [level(y) for y in (100, 130, 146, 162, 178, 194, 210)]
    (table,) = find_stacks(page([]), words, [*edges, level(114, 150, 285)])
    assert spans_of(table)["Costs (in 000)"] == (1, 4)
