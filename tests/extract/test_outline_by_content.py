"""Columns with unknown heads, told by what their cells hold."""

import pytest

from extract.columns import Column, find_header
from extract.outline.by_content import complete_columns
from extract.rows import Row
from normalise.headers import match_header
from tests.extract.build_pages import build_rows, build_stitched, find_codes, print_goals, read_stream

ROWS = [
    ["Izraditi plan upravljanja", "Ministarstvo finansija", "2025.", "Usvojen plan", "12.000 KM"],
    ["Obnoviti školu u naselju", "Ministarstvo pravde", "decembar 2026.", "Škola otvorena", "15.000 KM"],
    ["Urediti park i igralište", "Ministarstvo pravde", "2027.", "Park otvoren", "25.000 KM"],
    ["Urediti obalu i šetalište", "Ministarstvo pravde", "kontinuirano", "Obala otvorena", "5.000 KM"],
]
HEAD = ["Aktivnost", "Nosilac", "Rok", "Pokazatelj", "Sredstva"]
LINE = (
    "  - ? Izraditi plan upravljanja | responsible: Ministarstvo finansija | deadline: 2025. | "
    "indicator: Usvojen plan | resources: 12.000 KM"
)


@pytest.mark.parametrize(
    "unknown",
    [("Rok",), ("Nosilac",), ("Sredstva",), ("Aktivnost",), ("Aktivnost", "Rok"), ("Nosilac", "Rok", "Sredstva")],
)
def test_unknown_heads_over_what_a_plan_lacks(unknown: tuple[str, ...]) -> None:
    head = ["Zastavica" if text in unknown else text for text in HEAD]
    plan = read_stream(build_stitched([head, *ROWS]))
    assert print_goals(plan.goals)[1] == LINE
    assert "columns_guessed" in find_codes(plan)


def test_tasks_that_are_all_times_are_the_deadlines_where_no_column_has_these() -> None:
    plan = read_stream(build_stitched([["Aktivnost", "Nosilac", "Faza/rok", *HEAD[3:]], *ROWS]))
    assert print_goals(plan.goals)[1] == LINE and "columns_guessed" in find_codes(plan)
    tasks = [[*row[:2], f"Faza {i}", *row[3:]] for i, row in enumerate(ROWS)]
    plan = read_stream(build_stitched([["Aktivnost", "Nosilac", "Faza/rok", *HEAD[3:]], *tasks]))
    assert "Faza 0" in print_goals(plan.goals)[1] and "columns_guessed" not in find_codes(plan)
    both = [["Aktivnost", "Faza", *HEAD[2:]], *([row[0], row[2], *row[2:]] for row in ROWS)]
    assert "columns_guessed" not in find_codes(read_stream(build_stitched(both)))


def test_a_second_column_of_a_field_for_less_sure_words_is_told_by_its_cells() -> None:
    plan = read_stream(build_stitched([["Aktivnost", "Frula aktivnosti", *HEAD[2:]], *ROWS]))
    assert print_goals(plan.goals)[1] == LINE and "columns_guessed" in find_codes(plan)
    named = [["Aktivnost", "Nosilac", "Rok", "Frula aktivnosti"], *([*row[:3], f"točka {row[2]}"] for row in ROWS)]
    assert "columns_guessed" not in find_codes(read_stream(build_stitched(named)))  # nothing that cells tell


def test_known_heads_are_not_guessed() -> None:
    plan = read_stream(build_stitched([HEAD, *ROWS]))
    assert print_goals(plan.goals)[1] == LINE and not find_codes(plan)
    more = [[*HEAD, "Zastavica"], *([*row, row[2]] for row in ROWS)]
    assert print_goals(read_stream(build_stitched(more)).goals)[1] == f"{LINE} | None: 2025."  # it has a deadline


def test_few_cells_and_few_known_heads_tell_nothing() -> None:
    head = ["Aktivnost", "Nosilac", "Zastavica", "Pokazatelj", "Sredstva"]
    assert "| None: 2025. |" in print_goals(read_stream(build_stitched([head, *ROWS[:2]])).goals)[1]
    kinds = [[*row[:2], kind, *row[3:]] for row, kind in zip(ROWS, ["redovni", "vanredni"] * 2, strict=True)]
    assert "| None: redovni |" in print_goals(read_stream(build_stitched([head, *kinds])).goals)[1]
    often = [[*row[:2], text, *row[3:]] for row, text in zip(ROWS, ["mjesečno", "godišnje"] * 2, strict=True)]
    assert "| None: mjesečno |" in print_goals(read_stream(build_stitched([head, *often])).goals)[1]
    when = ["mjesečno", "tokom godine", "decembar", "kontinuirano"]
    times = [[*row[:2], text, *row[3:]] for row, text in zip(ROWS, when, strict=True)]
    assert "| deadline: mjesečno |" in print_goals(read_stream(build_stitched([head, *times])).goals)[1]


def test_bodies_below_a_head_of_what_came_of_activities_do_them() -> None:
    head = [*HEAD[:1], "Realizacija", *HEAD[2:]]
    assert print_goals(read_stream(build_stitched([head, *ROWS])).goals)[1] == LINE
    done = [[*row[:1], text, *row[2:]] for row, text in zip(ROWS, ["Nije započeto", "U toku"] * 2, strict=True)]
    assert "responsible" not in print_goals(read_stream(build_stitched([head, *done])).goals)[1]
    both = [[*HEAD, "Realizacija"], *([*row, row[1]] for row in ROWS)]
    assert print_goals(read_stream(build_stitched(both)).goals)[1].startswith(LINE)


def test_a_column_of_sources_is_not_the_money_that_figures_are() -> None:
    head = ["Aktivnost", "Nosilac", "Rok", "Plan 2026.", "Plan 2027.", "Izvor finansiranja"]
    rows = [[*row[:3], "12.500,00", "7.000,00", "Budžet opštine"] for row in ROWS]
    printed = print_goals(read_stream(build_stitched([head, *rows])).goals)[1]
    assert printed.endswith("| resources: 12.500,00 | resources: 7.000,00 | resources: Budžet opštine")
    head[3:5] = "Planirana vrijednost", "Površina"  # a value of no indicator; alike in figures, not in its head
    printed = print_goals(read_stream(build_stitched([head, *rows])).goals)[1]
    assert printed.endswith("| resources: 12.500,00 | None: 7.000,00 | resources: Budžet opštine")
    head[3:5] = "2026", "Ukupno"
    printed = print_goals(read_stream(build_stitched([head, *rows])).goals)[1]
    assert printed.endswith("| resources: 12.500,00 | resources: 7.000,00 | resources: Budžet opštine")
    head[3:5] = "Planirana vrijednost", "Pokazatelj"
    printed = print_goals(read_stream(build_stitched([head, *rows])).goals)[1]
    assert "| resources: 12.500,00" not in printed


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        (["Zastavica", "Nosilac", "Rok", "Pokazatelj", "Sredstva"], "activity"),
        (["Zastavica", "Nosilac", "Rok", "Truba", "Sredstva"], "activity"),  # it says what to do
        (["Zastavica", "Dobavljač", "Rok", "Truba", "Sredstva"], None),  # a register of contracts has as much
        (["Zastavica", "Nosilac", "Truba", "Bubanj", "Frula"], "activity"),
        (["Zastavica", "Gajde", "Truba", "Bubanj", "Frula"], None),
    ],
)
def test_what_is_done_is_told_where_only_plans_have_the_other_columns(head: list[str], fields: str | None) -> None:
    rows = build_rows([head, *ROWS])
    found = find_header(rows, 0)
    columns = found[1] if found else [Column(c.x0, c.x1, (c.printed,), match_header((c.printed,))) for c in rows[0]]
    assert complete_columns(columns, rows[1:])[0].field == fields


def test_a_row_of_unknown_heads_is_no_activity() -> None:
    plan = read_stream(build_stitched([["Truba", "Frula", "Zastavica", "Pokazatelj", "Bubanj"], *ROWS]))
    assert print_goals(plan.goals)[1] == LINE and len(plan.goals[0].activities) == len(ROWS)
    plan = read_stream(build_stitched([ROWS[3], *ROWS]))  # data
    assert len(plan.goals[0].activities) == len(ROWS) + 1


def test_what_is_done_and_by_whom_suffices_to_tell_when() -> None:
    head = ["Propis", "Truba", "Zadužena institucija"]
    rows = [["Zakon o putevima", "Q2 2025", "MF"], ["Zakon o vodama", "Q4 2026", "MP"], ["Zakon", "Q3 2025", "MF"]]
    assert print_goals(read_stream(build_stitched([["Aktivnost", *head[1:]], *rows])).goals)[1] == (
        "  - ? Zakon o putevima | deadline: Q2 2025 | responsible: MF"
    )
    plan = read_stream(build_stitched([["Zastavica", "Truba", "Nosilac"], *rows]))
    assert not plan.goals


def test_unknown_heads_above_another_table_are_the_columns_that_cells_told() -> None:
    head = ["Truba", "Frula", "Zastavica", "Pokazatelj", "Bubanj"]
    first, second = [head, *ROWS], [head, ["Otvoriti vrtić", *ROWS[0][1:]]]
    plan = read_stream(*(build_stitched(rows, widths=w) for rows, w in ((first, ()), (second, (60, 90, 70, 80, 50)))))
    lines = print_goals(plan.goals)
    assert lines[1] == LINE
    assert lines[-1] == LINE.replace("Izraditi plan upravljanja", "Otvoriti vrtić")
    assert len(lines) == 1 + len(ROWS) + 1


WORKS = [
    ["1", "Ugradnja vodomera", "Šef tehničke službe", "31.12.2026.", "5.400.000"],
    ["2", "Zamena starih vodomera", "Šef održavanja", "2028.", "11.000.000"],
]


@pytest.mark.parametrize(
    ("head", "numbers", "field"),
    [
        (["R.br.", "Truba", "Odgovoran", "Rok", "Iznos (RSD)"], "1 2", "activity"),
        (["R.br.", "Truba", "Izvođač", "Rok", "Iznos (RSD)"], "1 2", None),  # contracts
        (["R.br.", "Truba", "Nosilac", "Rok", "Ugovorena vrednost"], "1 2", None),
        (["R.br.", "Truba", "Izvođač", "Rok", "Iznos (RSD)"], "1.1 1.2", "activity"),  # below something
        (["R.br.", "Truba", "Odgovoran", "Rok", "Dokaz"], "1 2", "activity"),
        (["R.br.", "Truba", "Odgovoran", "Rok", "Frula"], "1 2", "activity"),  # it says what to do
        (["R.br.", "Odgovoran", "Rok", "Iznos (RSD)", "Truba"], "1 2", None),  # a comment at the end
    ],
)
def test_the_only_unknown_head_among_those_of_a_plan_is_of_what_is_done(
    head: list[str], numbers: str, field: str | None
) -> None:
    rows = [[number, *row[1:]] for number, row in zip(numbers.split(), WORKS, strict=True)]
    last = head.index("Truba") == len(head) - 1
    table = build_rows([head, *([[row[0], *row[2:], row[1]] for row in rows] if last else rows)])
    found = find_header(table, 0)
    assert found is not None
    assert complete_columns(found[1], table[1:])[head.index("Truba")].field == field


def test_of_two_unknown_columns_the_one_that_says_what_to_do_has_what_is_done() -> None:
    head = ["Truba", "Frula", "Odgovorna služba", "Rok", "Dokaz"]
    rows = [[f"Ne postoji {i}. postupak nabavke", row[0], row[1], "2027.", "Odluka"] for i, row in enumerate(ROWS)]
    columns = complete_columns(*_header_and_rows([head, *rows]))
    assert [c.field for c in columns][:2] == [None, "activity"]
    rows = [[row[0], f"Nema {row[1].lower()}", *row[2:]] for row in rows]  # neither says so
    assert [c.field for c in complete_columns(*_header_and_rows([head, *rows]))][:2] == [None, None]


@pytest.mark.parametrize(
    ("names", "fields"),
    [
        (["Čista energija", "^", "Čisto more", "^"], ["area", "activity"]),
        (["Čista energija", "", "Čisto more", ""], ["area", "activity"]),  # no rules
        (["Čista energija", "Čisto more", "Čist zrak", "Čista voda"], [None, "activity"]),  # each its own
        (["redovni", "^", "vanredni", "redovni"], [None, "activity"]),  # kinds
        (["2026.", "^", "2027.", "^"], [None, "activity"]),
        (["1.", "^", "2.", "^"], [None, "activity"]),
    ],
)
def test_an_unknown_column_over_several_activities_is_of_what_they_belong_to(
    names: list[str], fields: list[str | None]
) -> None:
    rows = [[name, *row] for name, row in zip(names, ROWS, strict=True)]
    columns = complete_columns(*_header_and_rows([["Truba", *HEAD], *rows]))
    assert [c.field for c in columns][:2] == fields


def test_measures_over_several_texts_of_an_unknown_column_are_above_what_is_done() -> None:
    names = ["1.1. Veći obuhvat", "^", "1.2. Manje napuštanja", "^"]
    rows = [[name, *row] for name, row in zip(names, ROWS, strict=True)]
    head = ["Mera", "Truba", *HEAD[1:]]
    sums = ["Ukupno", "", "", "", "", "57.000 KM"]
    plan = read_stream(build_stitched([head, *rows[:2], sums, *rows[2:], sums]))
    assert [g.title.raw for g in plan.goals] == ["Veći obuhvat", "Manje napuštanja"]
    assert print_goals(plan.goals)[1].strip() == LINE.strip()
    own = [[f"1.{i}. Čist zrak", *row] for i, row in enumerate(ROWS)]  # each measure is what is done, with its words
    plan = read_stream(build_stitched([head, *own]))
    assert [a.title.raw for g in plan.goals for a in g.activities] == ["Čist zrak"] * 4


def test_what_is_done_below_measures_over_several_of_its_texts_is_no_indicator() -> None:
    done = ["Povećati broj linija", "Smanjenje buke na ulici", "Povećan broj obuka", "Broj učenika"]
    names = ["1.1. Veći obuhvat", "^", "1.2. Manje napuštanja", "^"]
    rows = [[name, what, *row[1:3]] for name, what, row in zip(names, done, ROWS, strict=True)]
    head = ["Mjera", "Mjere i aktivnosti", "Nosilac", "Rok"]
    assert [c.field for c in complete_columns(*_header_and_rows([head, *rows]))][:2] == ["measure", "measure"]
    plan = read_stream(build_stitched([head, *rows]))
    assert [a.title.raw for g in plan.goals for a in g.activities] == done
    apart = [[name, what, *row[1:3]] for name, what, row in zip("abcd", done, ROWS, strict=True)]
    assert [c.field for c in complete_columns(*_header_and_rows([head, *apart]))][:2] == ["measure", "indicator"]


def _header_and_rows(table: list[list[str]]) -> tuple[tuple[Column, ...], list[Row]]:
    rows = build_rows(table)
    found = find_header(rows, 0)
    assert found is not None
    return found[1], list(rows[1:])
