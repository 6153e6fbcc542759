"""Which field the cells of a column with an unknown head tell, by what stands beside it."""

import pytest

from extract.columns import Column, find_header
from extract.outline.by_content import complete_columns, complete_numbered
from extract.outline.choose import rows_by_header
from extract.rows import Row
from tests.extract.build_pages import build_rows

DONE = ["Izraditi plan upravljanja", "Obnoviti školu u naselju", "Urediti park i igralište"]
PLACES = ["Škola u naselju Vrelo", "Park kod pošte i suda", "Obala ispod starog mosta"]
BODIES = ["Ministarstvo finansija", "Grad Zenica", "Komus d.o.o."]
HELPERS = ["Crveni krst", "MUP", "Udruženje građana"]
LOOSE = ["KZP", "prevoznici", "MON, CRP/K"]
TIMES = ["mart 2026.", "2027.", "15. maj 2027."]
ENDS = ["jun 2026.", "2028.", "1. jul 2027."]
REACHED = ["Broj obuka", "Usvojen plan", "80 % puteva obnovljeno"]
PROOFS = ["Izvještaj o radu", "Zapisnici", "Službeni list"]
DANGERS = ["Nedostatak novca", "Otpor zaposlenih", "Kašnjenje nabavke"]
AMOUNTS = ["5.000 KM", "12.500 KM", "800 KM"]
SOURCES = ["Budžet – MUP Kantona", "Donatorska sredstva", "Budžet općine"]
LISTS = ["1. Izraditi nacrt\n2. Usvojiti plan", "- objaviti poziv\n- izabrati izvođača", "1. Urediti park\n2. Otvoriti"]
NOTES = ["uz saglasnost Vlade", "vidjeti tačku 4", "nastavak iz 2025."]

BASE = {"Aktivnost": DONE, "Nosilac": BODIES, "Rok": TIMES}


def _told(columns: dict[str, list[str]]) -> dict[str, str | None]:
    """The field of each unknown head."""
    table = build_rows([[*columns], *map(list, zip(*columns.values(), strict=True))])
    return {c.own: c.field for c in _complete(table) if c.header.certainty <= 0.5}


def _complete(table: list[Row]) -> tuple[Column, ...]:
    found = find_header(table, 0)
    assert found is not None
    return complete_columns(found[1], table[1:])


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({**BASE, "Truba": REACHED}, {"Truba": "indicator"}),
        ({**BASE, "Truba": ["5.000", "12,5", "800"]}, {"Truba": "resources"}),
        ({**BASE, "Truba (MWh)": ["5.000", "12,5", "800"]}, {"Truba (MWh)": None}),
        ({**BASE, "Pokazatelj": REACHED, "Truba": PROOFS}, {"Truba": "verification"}),
        ({**BASE, "Truba": PROOFS}, {"Truba": None}),  # it may be the indicator too
        ({**BASE, "Truba": DANGERS}, {"Truba": "risks"}),
        ({**BASE, "Truba": NOTES}, {"Truba": None}),
        ({**BASE, "Truba": ["u toku", "završeno", "u toku"]}, {"Truba": None}),
        ({**BASE, "Truba": REACHED, "Frula": [*REACHED[1:], "Održan sajam"]}, {"Truba": None, "Frula": None}),
        ({"Aktivnost": DONE, "Nosilac": BODIES, "Truba": HELPERS, "Rok": TIMES}, {"Truba": "partners"}),
        (
            {"Aktivnost": DONE, "Truba": BODIES, "Frula": HELPERS, "Rok": TIMES},
            {"Truba": "responsible", "Frula": "partners"},
        ),
        ({**BASE, "Partneri": HELPERS, "Truba": BODIES}, {"Truba": None}),
        ({"Aktivnost": DONE, "Nosilac": BODIES, "Truba": LOOSE, "Rok": TIMES}, {"Truba": "partners"}),
        ({"Aktivnost": DONE, "Nosilac": BODIES, "Rok": TIMES, "Truba": LOOSE}, {"Truba": None}),  # not right beside
        ({"Aktivnost": DONE, "Nosilac": BODIES, "Truba": ["I", "II – III", "I"], "Rok": TIMES}, {"Truba": None}),
        ({**BASE, "Iznos": AMOUNTS, "Truba": HELPERS}, {"Truba": None}),  # who pays, or who controls
        ({**BASE, "Iznos": AMOUNTS, "Truba": SOURCES}, {"Truba": "resources"}),
        ({**BASE, "Izvor finansiranja": SOURCES, "Truba": AMOUNTS}, {"Truba": "resources"}),
        ({**BASE, "Iznos": AMOUNTS, "Truba": AMOUNTS[::-1]}, {"Truba": None}),
        ({**BASE, "Truba": ["NE", "DA", "NE"]}, {"Truba": None}),
        ({**BASE, "Truba": ENDS}, {"Truba": None}),
        ({"Aktivnost": DONE, "Truba": LISTS, "Nosilac": BODIES, "Rok": TIMES}, {"Truba": "task"}),
        ({"Truba": DONE, "Zadaci": LISTS, "Nosilac": BODIES, "Rok": TIMES}, {"Truba": "activity"}),
        ({"Truba": PLACES, "Nosilac": BODIES, "Partneri": HELPERS, "Pokazatelj": REACHED}, {"Truba": "activity"}),
        ({"Truba": PLACES, "Nosilac": BODIES, "Frula": NOTES, "Pokazatelj": REACHED}, {"Truba": None, "Frula": None}),
    ],
)
def test_what_cells_tell(columns: dict[str, list[str]], told: dict[str, str | None]) -> None:
    assert _told(columns) == told


@pytest.mark.parametrize(
    ("heads", "parts"),
    [
        (("Datum početka", "Truba"), ["start", "end"]),
        (("Truba", "Datum završetka"), ["start", "end"]),
        (("Truba", "Frula"), ["start", "end"]),
        (("Datum završetka", "Truba"), ["end", None]),
    ],
)
def test_two_columns_of_times_are_start_and_end(heads: tuple[str, str], parts: list[str | None]) -> None:
    rows = [[*row] for row in zip(DONE, BODIES, TIMES, ENDS, strict=True)]
    columns = _complete(build_rows([["Aktivnost", "Nosilac", *heads], *rows]))
    assert [c.header.part for c in columns[2:]] == parts
    back = [[*row[:2], row[3], row[2]] for row in rows]  # no start lies behind its end
    assert [
        c.header.part for c in _complete(build_rows([["Aktivnost", "Nosilac", "Truba", "Frula"], *back]))[2:]
    ] != parts


def test_heads_that_cells_deny() -> None:
    """`Ulaganje` over what is built is no money, and bodies merged over several rows beside others are areas."""
    rows = [
        ["Gradski muzej", "1", DONE[0], *BODIES[:1], *TIMES[:1], *AMOUNTS[:1]],
        ["^", "2", DONE[1], *BODIES[1:2], *TIMES[1:2], *AMOUNTS[1:2]],
        ["Gradska knjižnica", "3", DONE[2], *BODIES[2:], *TIMES[2:], *AMOUNTS[2:]],
    ]
    columns = _complete(build_rows([["Ustanova", "Rb.", "Ulaganje", "Odgovorna osoba", "Rok", "Iznos (EUR)"], *rows]))
    assert [c.field for c in columns] == ["area", "number", "activity", "responsible", "deadline", "resources"]
    rows = [[a, n, t, w, d, text] for (a, n, _, w, d, _), t, text in zip(rows, AMOUNTS, NOTES, strict=True)]
    columns = _complete(build_rows([["Ustanova", "Rb.", "Ulaganje", "Odgovorna osoba", "Rok", "Truba"], *rows]))
    assert [c.field for c in columns][2] == "resources"


def test_what_stands_over_activities_below_a_goal_is_a_measure() -> None:
    goal, measures = ["1. Duži radni vek", "^", "^", "^"], ["1.1. Rad od kuće", "^", "1.2. Obuke", "^"]
    rows = [
        list(row)
        for row in zip(goal, measures, [*DONE, "Otvoriti vrtić"], [*BODIES, "MUP"], [*TIMES, "2028."], strict=True)
    ]
    columns = _complete(build_rows([["Poseban cilj", "Truba", "Aktivnost", "Nosilac", "Rok"], *rows]))
    assert columns[1].field == "measure"


def test_columns_of_numbers_and_of_names_leave_what_is_done_to_others() -> None:
    rows = [list(row) for row in zip("123", DONE, BODIES, REACHED, TIMES, strict=True)]
    columns = _complete(build_rows([["Korak br.", "Truba", "Nosilac", "Pokazatelj", "Rok"], *rows]))
    assert columns[1].field == "activity"
    theme = [["Energija", *rows[0]], ["^", *rows[1]], ["More", *rows[2]]]
    columns = _complete(build_rows([["Tema", "Oznaka", "Truba", "Nosilac", "Pokazatelj", "Rok"], *theme]))
    assert [c.field for c in columns][:3] == ["area", "number", "activity"]


def test_rows_below_the_same_header_are_looked_at_together() -> None:
    head, more = ["Aktivnost", "Truba", "Nosilac"], ["Cilj", "2025.", "10"]
    tables = [build_rows([more, head, [DONE[i], TIMES[i], BODIES[i]]]) for i in range(3)]
    found = rows_by_header(tables)
    assert [row[1].printed for row in found[tuple(head)]] == TIMES


BANDED = [
    ["R.b.", "Naslov predstave", "Pisac", "Premijera", "Sala"],
    ["I. Večernja scena", "<", "<", "<", "<"],
    ["1", "Balkanski špijun", "Dušan Kovačević", "mart 2026.", "velika"],
    ["2", "Gospođa ministarka", "Branislav Nušić", "oktobar 2026.", "velika"],
    ["II. Dečja scena", "<", "<", "<", "<"],
    ["3", "Ružno pače", "Hans Andersen", "maj 2026.", "mala"],
    ["4", "Mačak u čizmama", "Šarl Pero", "decembar 2026.", "mala"],
]


def test_numbered_bands_rows_and_times_are_a_plan_whatever_the_heads() -> None:
    assert [c.field for c in complete_numbered(build_rows(BANDED))] == ["number", "activity", None, "deadline", None]
    without = [row for row in BANDED if "scena" not in row[0]]
    assert complete_numbered(build_rows(without)) == ()
    kept = [[*BANDED[0][:3], "Rok čuvanja", "Sala"], *BANDED[1:]]  # a register
    assert complete_numbered(build_rows(kept)) == ()
    some = [[*row[:3], "velika", row[4]] if row[0] == "4" else row for row in BANDED]  # no times only
    assert complete_numbered(build_rows(some)) == ()


def test_a_head_of_money_that_is_hardly_one_is_not_believed() -> None:
    rows = [[*row] for row in zip(DONE, ["PR1", "PR1, praksa", "PR2"], BODIES, TIMES, strict=True)]
    assert _complete(build_rows([["Radnja", "Zahtjev zajmodavca", "Nosilac", "Rok"], *rows]))[1].field is None


def test_few_amounts_of_a_year_are_money_beside_those_of_others() -> None:
    rows = [[*row] for row in zip(DONE, BODIES, TIMES, AMOUNTS, ["100 KM", "", ""], strict=True)]
    columns = _complete(build_rows([["Aktivnost", "Nosilac", "Rok", "2026.", "2027."], *rows]))
    assert [c.field for c in columns][3:] == ["resources", "resources"]
