"""Labels inside the cells of tables."""

from extract.labelled import gather_labelled
from tests.extract.build_pages import (
    Text,
    build_paragraph,
    build_stitched,
    find_codes,
    print_goals,
    print_tables,
    read_stream,
)

HEADING = build_paragraph("I PRIPREMA", bold=True)
READ = [
    "goal I PRIPREMA",
    "  - 1 Imenovati odbor | responsible: Ured | deadline: 2026.",
    "  - 2 Izraditi spisak | responsible: Grad | deadline: 2027.",
]


def read(rows: Text) -> list[str]:
    plan = read_stream(*gather_labelled([HEADING, build_stitched(rows)]))
    assert find_codes(plan) == []
    return print_goals(plan.goals)


def test_labels_in_the_cells_of_a_table_say_what_it_holds() -> None:
    said = [["1. Imenovati odbor", "Zadužen: Ured\nRok: 2026."], ["2. Izraditi spisak", "Zadužen: Grad\nRok: 2027."]]
    assert read([["Zadatak", "Zaduženje i rok"], *said]) == READ
    assert read([["Opis", "Podaci"], *said]) == READ
    assert read(said) == READ
    assert read([["1.", "Imenovati odbor", said[0][1]], ["2.", "Izraditi spisak", said[1][1]]]) == READ


def test_names_may_stand_in_a_row_above_their_labels() -> None:
    cells = [["Zadužen: Ured", "Rok: 2026."], ["Zadužen: Grad", "Rok: 2027."]]
    assert read([["1. Imenovati odbor", "<"], cells[0], ["2. Izraditi spisak", "<"], cells[1]]) == READ


def test_a_table_with_other_columns_or_without_fields_of_a_plan_stays_one() -> None:
    said = ["Zadužen: Ured\nRok: 2026.", "Zadužen: Grad\nRok: 2027."]
    three = [["1. Odbor", "hitno", said[0]], ["2. Spisak", "hitno", said[1]]]
    other = [["1. Odbor", "Napomena: hitno\nIzvor: zapisnik"], ["2. Spisak", "Napomena: nema\nIzvor: zapisnik"]]
    without = [["1. Odbor", said[0]], ["2. Spisak", "bez zaduženja"], ["3. Sala", "isto"]]
    first = [["1. Sala", "bez zaduženja"], ["2. Odbor", said[0]], ["3. Spisak", said[1]]]
    for rows in (three, other, without, first):
        (table,) = print_tables(gather_labelled([build_stitched(rows)]))
        assert len(table) == len(rows)


def test_cells_with_a_label_each_tell_of_the_name_in_the_row_above_them() -> None:
    """The label may stand in the line above its value."""
    for joint, names in (
        (": ", (["1. Mreža", "<"], ["2. Pumpe", "<"])),
        (": ", (["1.", "Mreža"], ["2.", "Pumpe"])),
        ("\n", (["Mjera 1.1: Mreža", "<"], ["Mjera 1.2: Pumpe", "<"])),
    ):
        boxes = [
            build_stitched(
                [
                    name,
                    [f"Nosilac{joint}{who}", f"Rok{joint}{when}"],
                    [f"Cijena{joint}9 KM", f"Učinak{joint}pad"],
                ]
            )
            for name, who, when in zip(names, ("Ured", "JKP"), ("2026.", "2027."), strict=True)
        ]
        lines = print_goals(read_stream(*gather_labelled([build_paragraph("Cilj 1: Voda", bold=True), *boxes])).goals)
        numbers = ["1.1", "1.2"] if joint == "\n" else ["1", "2"]
        assert lines[1:] == [
            f"  - {numbers[0]} Mreža | responsible: Ured | deadline: 2026. | resources: 9 KM | indicator: pad",
            f"  - {numbers[1]} Pumpe | responsible: JKP | deadline: 2027. | resources: 9 KM | indicator: pad",
        ]


def test_heads_of_two_lines_are_no_labels_above_values() -> None:
    table = build_stitched([["Nosilac\naktivnosti", "Rok\nizvršenja"], ["Ured", "2026."]])
    head = build_stitched([["Nosilac\naktivnosti", "Rok\nizvršenja"]])
    assert print_tables(gather_labelled([table, head, head])) == print_tables([table, head, head])
