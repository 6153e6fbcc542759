"""Forms with one cell at the left of all their rows."""

import pytest

from tests.extract.build_pages import Text, build_stitched, find_codes, print_goals, read_stream
from tests.extract.outline_trees import heading

REST = [["Nosilac", "MF"], ["Rok", "2021"], ["Indikator", "Broj popisa"]]
SAID = "responsible: MF | deadline: 2021 | indicator: Broj popisa"


def form(side: str, *rows: list[str]) -> list[list[str]]:
    """The rows beside a cell merged over all of them."""
    return [["^" if i else side, *row] for i, row in enumerate([*rows, *REST])]


def read(*rows: Text) -> list[str]:
    below = [row for part in rows for row in part]
    return print_goals(read_stream(heading("Cilj 1: Voda"), build_stitched(below)).goals)


@pytest.mark.parametrize("side", ["1.1.", "1.1", "Mera 1.1", "Aktivnost 1.1."])
def test_a_number_at_the_left_of_a_form_is_its_own(side: str) -> None:
    forms = form(side, ["Naziv mere", "Popis"]), form(side.replace("1.1", "1.2"), ["Naziv mere", "Nacrt"])
    assert read(*forms) == ["goal 1 Voda", f"  - 1.1 Popis | {SAID}", f"  - 1.2 Nacrt | {SAID}"]
    assert read(forms[0]) == ["goal 1 Voda", f"  - 1.1 Popis | {SAID}"]


def test_a_name_at_the_left_of_a_form_names_it() -> None:
    assert read(form("1.1. Popis"), form("Mera 1.2: Nacrt")) == [
        "goal 1 Voda",
        f"  - 1.1 Popis | {SAID}",
        f"  - 1.2 Nacrt | {SAID}",
    ]
    assert read(form("Popis"), form("Nacrt"))[1:] == [f"  - ? Popis | {SAID}", f"  - ? Nacrt | {SAID}"]


def test_a_measure_at_the_left_of_named_forms_stands_over_them() -> None:
    steps = [["Aktivnost", "1.1.1. Popis"], *REST, ["Aktivnost", "1.1.2. Nacrt"], *REST]
    rows = [["^" if i else "Mera 1.1: Čista voda", *row] for i, row in enumerate(steps)]
    assert read(rows) == [
        "goal 1 Voda",
        "  measure 1.1 Čista voda",
        f"    - 1.1.1 Popis | {SAID}",
        f"    - 1.1.2 Nacrt | {SAID}",
    ]


def test_what_else_stands_there_is_kept_under_no_field() -> None:
    rows = [*form("Podaci", ["Mera", "1.1. Popis"]), *form("Više podataka", ["Mera", "1.2. Nacrt"])]
    plan = read_stream(heading("Cilj 1: Voda"), build_stitched(rows))
    assert print_goals(plan.goals)[1] == f"  - 1.1 Popis | None: Podaci | {SAID}"
    assert "not_conserved" not in find_codes(plan)


def test_numbers_that_count_the_rows_are_no_number_of_the_form() -> None:
    rows = [["1.", "Mera", "Popis"], ["2.", "Nosilac", "MF"], ["3.", "Rok", "2021"], ["4.", "Indikator", "Broj popisa"]]
    assert read(rows) == ["goal 1 Voda", f"  - ? Popis | {SAID}"]
