"""Which rows are a header and what its columns hold."""

import pytest

from extract.columns import column_of, find_header, is_subheader
from tests.extract.build_pages import Text, build_rows

DATA = ["1.1", "Izraditi plan upravljanja", "MF", "2021"]
HEADERS: list[tuple[str, Text, int, list[str | None]]] = [
    (
        "one level",
        [["R.br.", "Aktivnost", "Nosilac", "Rok"], DATA],
        1,
        ["number", "activity", "responsible", "deadline"],
    ),
    (
        "Cyrillic",
        [["Р.бр.", "Активности", "Надлежни орган", "Рок"], DATA],
        1,
        ["number", "activity", "responsible", "deadline"],
    ),
    (
        "a word and no number between two words in capitals",
        [["MERE I AKTIVNOSTI", "ZADACI", "NOSIOCI", "ROK"], ["Izraditi plan", "Popis", "MF", "2021"]],
        1,
        ["measure", "task", "responsible", "deadline"],
    ),
    (
        "an abbreviation before a currency",
        [["R.br.", "Aktivnost", "Nosilac", "Procena troškova (mil. RSD)"], DATA],
        1,
        ["number", "activity", "responsible", "resources"],
    ),
    (
        "two levels",
        [["Aktivnost", "Nosilac", "Finansijska sredstva", "<"], ["^", "^", "Iznos", "Izvor"], DATA],
        2,
        ["activity", "responsible", "resources", "resources"],
    ),
    (
        "two levels, the lower one beside empty cells",
        [["Aktivnost", "Nosilac", "Finansijska sredstva", "<"], ["", "", "Iznos", "Izvor"], DATA],
        2,
        ["activity", "responsible", "resources", "resources"],
    ),
    (
        "three levels",
        [
            ["Aktivnost", "Nosilac", "Sredstva", "<", "<", "<"],
            ["^", "^", "2021", "<", "2022", "<"],
            ["^", "^", "Iznos", "Izvor", "Iznos", "Izvor"],
            [*DATA, "5", "6"],
        ],
        3,
        ["activity", "responsible", *["resources"] * 4],
    ),
    (
        "a row that counts the columns",
        [["R.br.", "Aktivnost", "Nosilac", "Rok"], ["1", "2", "3", "4"], DATA],
        2,
        ["number", "activity", "responsible", "deadline"],
    ),
    (
        "Roman numbers of columns",
        [["R.br.", "Aktivnost", "Nosilac", "Rok"], ["I", "II", "III", "IV"], DATA],
        2,
        ["number", "activity", "responsible", "deadline"],
    ),
    (
        "an unknown header among known ones",
        [["R.br.", "Aktivnost", "Nosilac", "Zastavica"], DATA],
        1,
        ["number", "activity", "responsible", None],
    ),
    (
        "capitals after the dot of a short Cyrillic word",
        [["Р. БР.", "АКТИВНОСТ", "НОСИЛАЦ", "РОК"], DATA],
        1,
        ["number", "activity", "responsible", "deadline"],
    ),
    (
        "a word that a narrow column breaks",
        [["R.br.", "Aktivnost", "Odgo-\nvorna\ninstitucija", "Rok"], DATA],
        1,
        ["number", "activity", "responsible", "deadline"],
    ),
]


@pytest.mark.parametrize(("rows", "end", "fields"), [c[1:] for c in HEADERS], ids=[c[0] for c in HEADERS])
def test_headers(rows: Text, end: int, fields: list[str | None]) -> None:
    found = find_header(build_rows(rows), 0)
    assert found is not None
    assert found[0] == end
    assert [column.field for column in found[1]] == fields


def test_words_in_one_piece_say_more_of_a_header_than_its_lines() -> None:
    heads = ["Aktivnost", "Nosilac", "Poče-\ntak pro-\nvedbe", "Zavr-\nšetak"]
    found = find_header(build_rows([heads, DATA]), 0)
    assert found is not None
    assert [column.header.part for column in found[1]][2:] == ["start", "end"]


NO_HEADERS: list[tuple[str, Text]] = [
    ("data", [DATA, ["1.2", "Doneti zakon o vodama", "MP", "2022"]]),
    ("words of headers in sentences", [["Aktivnost je završena. Rok je bio", "Nosilac", "Rok", "Sredstva"], DATA]),
    ("numbered data", [["1. Aktivnost", "Nosilac", "Rok", "Izvor"], DATA]),
    ("words of headers beside a number of levels", [["1.1.2.", "Služba vlade", "Rok", "Budžet"], DATA]),
    ("a band", [["Aktivnosti u oblasti voda", "<", "<", "<"], DATA]),
    ("the label of a goal", [["Operativni cilj 1", "Nosilac", "Rok", "Pokazatelj"], DATA]),
    (
        "the label of a goal and its title",
        [["Razvojni cilj: Mreža", "", "", ""], ["Aktivnost", "Nosilac", "Rok", "Izvor"]],
    ),
    ("a label and its value", [["Nosilac", "Ministarstvo"], ["Rok", "2021"]]),
    ("two columns", [["Nosilac", "Rok"], ["Ministarstvo", "2021"]]),
    ("only one field", [["Naslov", "Aktivnost", "Opis stanja", "Slika"], DATA]),
    ("too long", [["Aktivnost " * 13, "Nosilac", "Rok", "Izvor"], DATA]),
]


@pytest.mark.parametrize("times", ["jan feb mar apr maj", "I II III IV", "1 2 3 4 5 6 7 8 9 10 11 12", "Q1 Q2 Q3 Q4"])
def test_months_or_quarters_beside_each_other_are_a_chart_without_a_head_over_them(times: str) -> None:
    heads = ["R.br.", "Aktivnost", "Odgovoran", *times.split()]
    found = find_header(build_rows([heads, [*DATA[:3], "x", *[""] * (len(heads) - 4)]]), 0)
    assert found is not None
    assert [(c.field, c.header.part) for c in found[1][3:]] == [("deadline", "mark")] * len(times.split())


def test_few_months_or_the_numbers_of_columns_are_no_chart() -> None:
    for few in ("jan feb", "jan feb mar mar", "1 2 3 4 5", "I II III"):
        heads = ["R.br.", "Aktivnost", "Nosilac", "Rok", "Napomena", "Sredstva", *few.split()]
        found = find_header(build_rows([heads, ["1", "Popis", "MF", "2026", "", "", *["x"] * (len(heads) - 6)]]), 0)
        assert found is not None
        assert {c.field for c in found[1][6:]} == {None}
    assert find_header(build_rows([["1", "2", "3", "4", "5"], [*DATA, "x"]]), 0) is None


@pytest.mark.parametrize("rows", [c[1] for c in NO_HEADERS], ids=[c[0] for c in NO_HEADERS])
def test_rows_that_are_no_header(rows: Text) -> None:
    assert find_header(build_rows(rows), 0) is None


def test_rows_that_each_have_a_number_are_no_header_of_several_levels() -> None:
    rows = build_rows(
        [
            ["7.", "Akcija suzbijanja sive ekonomije", "Glavni inspektor", "jul i avgust", "Sprovedena akcija"],
            ["8.", "Zajedničke kontrole sa policijom", "Područne jedinice", "jednom mjesečno", "Održano 12 akcija"],
            ["9.", "Kontrola operatera na rijeci", "Područna jedinica", "maj", "Prekontrolisani operateri"],
        ]
    )
    assert find_header(rows, 0) is None


def test_a_header_that_is_all_of_the_table_is_found() -> None:
    """It stands at the foot of a page, its data on the next."""
    found = find_header(build_rows([["R.br.", "Aktivnost", "Nosilac", "Rok"]]), 0)
    assert found is not None
    assert found[0] == 1


def test_a_later_header_must_be_surer() -> None:
    """`Plan`, `Rok`: data below a header may have words of a header too."""
    sure = build_rows([["R.br.", "Aktivnost", "Nosilac", "Rok"], DATA])
    unsure = build_rows([["R.br.", "Zastavica", "Program obuke", "Mera zaštite"], DATA])
    assert find_header(sure, 0, False) is not None
    assert find_header(unsure, 0, False) is None


def test_rows_whose_sides_cross_are_no_header_of_two_levels() -> None:
    """An indicator's row of the table above, then the header of the next."""
    first = ["Udeo škola", "Baza podataka", "<", "Polazna vrednost", "<", "<"]
    second = ["Aktivnost", "<", "Nosilac", "<", "Rok", "Sredstva"]
    rows = build_rows([first, second, ["Plan", "<", "MF", "<", "2021", "Budžet"]])
    assert find_header(rows, 0) is None
    found = find_header(rows, 1)
    assert found is not None
    assert [c.field for c in found[1]] == ["activity", "responsible", "deadline", "resources"]


def test_bold_decides_where_words_are_few() -> None:
    words = ["Zastavica", "Slika", "Nosilac", "Rok", "Boja"]
    data = ["Plan", "Da", "MF", "2021", "Plava"]
    assert find_header(build_rows([words, data]), 0) is None
    assert find_header(build_rows([["*" + w for w in words], data]), 0) is not None
    assert find_header(build_rows([["*" + w for w in words], ["*" + w for w in data]]), 0) is None


def test_a_number_row_is_no_data_but_a_row_of_amounts_is() -> None:
    rows = build_rows([["R.br.", "Aktivnost", "Nosilac", "Rok"], ["1", "5", "3", "4"]])
    assert find_header(rows, 0) is not None
    assert find_header(rows, 0)[0] == 1  # type: ignore[index]


def test_columns_keep_the_printed_words_of_every_level() -> None:
    rows = build_rows(
        [["Aktivnost", "Nosilac", "Sredstva u 000 din.", "<"], ["^", "^", "2021", "2022"], DATA], [90, 80, 70, 60]
    )
    found = find_header(rows, 0)
    assert found is not None
    columns = found[1]
    assert [c.printed for c in columns][2:] == ["Sredstva u 000 din. / 2021", "Sredstva u 000 din. / 2022"]
    assert [c.header.year for c in columns] == [None, None, 2021, 2022]
    assert [(c.x0, c.x1) for c in columns] == [(50, 140), (140, 220), (220, 290), (290, 350)]
    assert len(columns[2].boxes) == 2


SUBHEADERS = [
    (["", "", "Iznos", "Izvor"], True),
    (["", "", "2021", "2022"], True),
    (["", "", "I", "II"], True),
    (["", "", "200", "Budžet Republike"], False),
    (["Plan", "MF", "Iznos", "Izvor"], False),
    (["", "", "1. Iznos", "Izvor"], False),
    (["", "", "Iznos", ""], True),
    (["", "", "", ""], False),
]


@pytest.mark.parametrize(("row", "expected"), SUBHEADERS)
def test_rows_that_divide_the_columns_further(row: list[str], expected: bool) -> None:
    found = find_header(build_rows([["Aktivnost", "Nosilac", "Sredstva", "<"]]), 0)
    assert found is not None
    (cells,) = build_rows([row])
    assert is_subheader(cells, found[1]) is expected


def test_a_cell_stands_in_the_columns_that_it_covers() -> None:
    found = find_header(build_rows([["R.br.", "Aktivnost", "Nosilac", "Rok"]]), 0)
    assert found is not None
    wide, last = build_rows([["Ukupno", "<", "<", "2021"]])[0]
    assert column_of(wide, found[1]) == [0, 1, 2]
    assert column_of(last, found[1]) == [3]
    assert column_of(last, ()) == []


def test_a_cell_narrower_than_half_a_column_stands_in_the_nearest() -> None:
    found = find_header(build_rows([["R.br.", "Aktivnost", "Nosilac", "Rok"]]), 0)
    assert found is not None
    narrow = build_rows([["1", "a", "b", "c", "d"]], [100, 30, 70, 100, 100])[0]
    assert column_of(narrow[1], found[1]) == [1]


def test_two_rows_of_data_are_no_later_header_of_two_levels() -> None:
    """In a header of several levels some heads stand alone."""
    data = [["Obrazovati savet", "Rešenje", "Gradsko veće", "Potrebna sredstva"]]
    data += [["Podnositi izveštaj", "Broj izveštaja", "Nosioci aktivnosti", "Redovna sredstva"]]
    assert find_header(build_rows([*data, DATA]), 0, False) is None
    levels = [["Aktivnost", "Nosilac", "Rok", "<"], ["^", "^", "Početak", "Kraj"]]
    assert find_header(build_rows([*levels, DATA]), 0, False) is not None


@pytest.mark.parametrize(("first", "fields"), [("1.1", ["number", "activity"]), ("Odsjek", ["activity"])])
def test_a_head_over_the_number_and_the_name_of_what_is_done_is_of_both(first: str, fields: list[str]) -> None:
    rows = [["Aktivnosti za cilj 1", "<", "Nosilac", "Rok"], [first, "Izgraditi cevovod", "JP", "2026"]]
    found = find_header(build_rows(rows), 0)
    assert found is not None
    assert [c.field for c in found[1]] == [*fields, "responsible", "deadline"]
