"""Forms without any rules."""

import pytest

from extract.page import Page, Word
from extract.tables import find_document_tables
from tests.extract.table_pages import level, page, put, rows, texts_of

FORM = [["Naziv mjere", "1.1. Obnova"], ["Nositelj", "Općina"], ["Rok", "2025."], ["Rizici", "Cijena"]]
NEXT = [["Naziv mjere", "1.2. Put"], *FORM[1:]]
CARD = [["Nositelj", "Općina", "Sunositelji", "Škole"], ["Rok", "2025.", "Pokazatelj", "Broj"]]
SIDES = [50.0, 200.0, 350.0, 450.0]


def _form(texts: list[list[str]], y: float = 100.0) -> list[Word]:
    return rows(texts, SIDES[:2], y, 12)


def _tables(*pages: Page) -> list[list[list[list[str]]]]:
    return [[texts_of(t) for t in made.tables] for made in find_document_tables(list(pages))]


def test_labels_and_values_without_rules_are_a_form() -> None:
    assert _tables(page(_form(FORM))) == [[FORM]]


def test_a_wide_white_and_a_heading_part_forms() -> None:
    words = [*_form(FORM), *_form(NEXT, 190), *put("Cilj 2. Voda", 50, 238), *_form(FORM, 250)]
    assert _tables(page(words)) == [[FORM, NEXT, FORM]]


@pytest.mark.parametrize(("x0", "x1"), [(48, 190), (195, 300)])
def test_rules_below_labels_only_or_below_values_only_part_no_form(x0: float, x1: float) -> None:
    assert _tables(page(_form(FORM), [level(y, x0, x1) for y in (111, 123, 135, 147)])) == [[FORM]]


def test_a_line_in_larger_letters_over_labels_parts_forms() -> None:
    heading = [w._replace(size=12.0) for w in put("Projekti", 50, 148)]
    assert _tables(page([*_form(FORM), *heading, *_form(NEXT, 160)])) == [[FORM, NEXT]]


@pytest.mark.parametrize("rules", [False, True])
def test_the_number_and_the_title_of_a_measure_above_its_form_are_no_label(rules: bool) -> None:
    words = [*_form(FORM), *put("Projekat 1.2. Put", 50, 148), *_form(FORM[1:], 160)]
    levels = [level(y - 1, 50, 300) for y in (*range(100, 160, 12), *range(160, 200, 12))] if rules else []
    assert _tables(page(words, levels)) == [[FORM, FORM[1:]]]


def test_labels_in_the_middle_of_their_values() -> None:
    texts, words, y = [["Izvori", "Budžet i Vlada"], ["Nosilac", "Grad"], ["Pokazatelj", "Put Voda Zrak"]], [], 100.0
    for label, value in [*FORM[1:], *texts]:
        lines = value.split()
        words += put(label, 50, y + 5.5 * (len(lines) - 1))
        words += [w for i, line in enumerate(lines) for w in put(line, 200, y + 11 * i)]
        y += 11 * len(lines) + 4
    assert _tables(page(words)) == [[[*FORM[1:], *texts]]]


def test_lines_of_values_and_of_labels_go_on_with_their_row() -> None:
    listed = [["Naziv mjere", "Obnova"], ["Aktivnosti", "1. Popis"], ["", "2. Nacrt"], ["Trošak i izvor", "500 EUR"]]
    words = _form([*listed, ["financiranja", "(proračun)"], ["Rok", "2025."]])
    tasks, money = ["Aktivnosti", "1. Popis 2. Nacrt"], ["Trošak i izvor financiranja", "500 EUR (proračun)"]
    assert _tables(page(words)) == [[[listed[0], tasks, money, FORM[2]]]]


def test_two_labels_in_a_row() -> None:
    words = [*_form([["Mjera", "1.1. Obnova stare škole"]]), *rows(CARD, SIDES, 112, 12)]
    ((table,),) = _tables(page(words))
    assert table[1:] == CARD


def test_a_value_without_a_second_label_beside_it_is_one() -> None:
    long = ["Mjera", "1.2. Obnova stare škole i puta koji do nje vodi"]
    words = [*_form([["Mjera", "1.1. Obnova"]]), *rows(CARD, SIDES, 112, 12), *_form([["Rizici", "Cijena"]], 136)]
    words += [*_form([long], 190), *rows(CARD, SIDES, 202, 12)]
    ((first, second),) = _tables(page(words))
    assert (first[-1], second[0]) == (["Rizici", "Cijena"], long)


def test_the_parts_of_forms_on_all_pages_have_the_same_columns() -> None:
    words = [*_form([["Mjera", "1.1. Obnova stare škole"]]), *rows(CARD, SIDES, 112, 12)]
    tables = [made.tables for made in find_document_tables([page(words), page(_form([["Rizici", "Cijena"]]))])]
    assert tables[0][0].columns == tables[1][0].columns


def test_a_form_that_the_page_cuts_goes_on_at_the_top_of_the_next() -> None:
    cut = _tables(page([*_form(FORM), *_form(NEXT[:1], 190)]), page(_form([["", "Općina"], *FORM[2:3]])))
    assert cut == [[FORM, NEXT[:1]], [[["", "Općina"], FORM[2]]]]


def test_indicators_that_count_are_no_labels_of_numbers() -> None:
    counted = ["Broj djece u riziku", "Broj aktivnosti", "Broj slučajeva"]
    assert _tables(page(rows([[text, "Ministarstvo"] for text in counted], SIDES[:2], 100, 12))) == [[]]


LABELS = [[text, "Ministarstvo"] for text in ("Nositelj", "Rok", "Rizici")]


def test_text_and_tables_are_no_forms() -> None:
    unknown = [["Crveno", "Obnova"], ["Plavo", "2025."], ["Zeleno", "Općina"]]
    assert _tables(page(_form(unknown))) == [[]]
    said = [put(f"{label}: {value} za sve u općini", 50, 100 + 12 * i) for i, (label, value) in enumerate(FORM)]
    assert _tables(page([w for line in said for w in line])) == [[]]
    assert _tables(page(_form(FORM[:2]))) == [[]]  # too few labels
    parted = [level(y) for y in (111.0, 123.0)]
    assert _tables(page(_form(FORM[:3]), parted[:1])) == [[]]  # a rule stands between two things


INNER = [["Pokazatelji", "Pokazatelj", "Polazne", "Ciljne"], ["za praćenje", "", "vrijednosti", "vrijednosti"]]
VALUES = [["", "Broj škola", "1", "2"], ["", "koje rade", "", ""], ["", "Broj đaka", "30", "45"]]


def test_a_small_table_beside_a_label_has_rows_of_its_own() -> None:
    ((table,),) = _tables(page([*_form(FORM), *rows([*INNER, *VALUES], SIDES, 148, 12), *_form(FORM[2:], 208)]))
    heads = ["Pokazatelji za praćenje", "Pokazatelj", "Polazne vrijednosti", "Ciljne vrijednosti"]
    assert table[4:] == [heads, ["Broj škola koje rade", "1", "2"], ["Broj đaka", "30", "45"], *FORM[2:]]


def test_the_rest_of_such_a_table_on_the_next_page_has_rows_too() -> None:
    first = [*_form(FORM), *rows([INNER[0], INNER[1]], SIDES, 148, 12)]
    (_, (table,)) = _tables(page(first), page([*rows(VALUES, SIDES, 100, 12), *_form(FORM[2:], 136)]))
    assert table[:2] == [["", "Broj škola koje rade", "1", "2"], ["Broj đaka", "30", "45"]]


def test_the_rest_of_its_heads_on_the_next_page_is_a_row_of_its_own() -> None:
    first = [*_form(FORM), *rows(INNER[:1], SIDES, 148, 12)]
    (_, (table,)) = _tables(page(first), page([*rows([INNER[1], *VALUES], SIDES, 100, 12), *_form(FORM[2:], 148)]))
    assert table[:2] == [["za praćenje", "", "vrijednosti", "vrijednosti"], ["Broj škola koje rade", "1", "2"]]


OWN = [["Sredstva", "Iznos:", "100 KM", "200 KM"], ["", "Izvor:", "Budžet", "Donacije"]]


def test_the_rows_of_a_small_table_may_have_labels_of_their_own() -> None:
    words = [*_form(FORM), *rows([*INNER, *VALUES], SIDES, 148, 12), *rows(OWN, SIDES, 208, 12), *_form(FORM[2:], 232)]
    ((table,),) = _tables(page(words))
    assert table[7:9] == [OWN[0], OWN[1][1:]]


def test_a_page_whose_form_has_no_second_labels_has_the_columns_of_the_others() -> None:
    first = [*_form(FORM), *rows([*INNER, *VALUES], SIDES, 148, 12), *_form(FORM[2:], 208)]
    second = [*_form(NEXT), *rows(OWN, SIDES, 148, 12), *_form(FORM[2:], 172)]
    (_, (table,)) = _tables(page(first), page(second))
    assert table == [*NEXT, OWN[0], OWN[1][1:], *FORM[2:]]


def test_labels_with_their_values_in_two_columns_of_text_are_no_form() -> None:
    texts = [["Nosilac: Grad", "Rok: maj"], ["Rok: april", "Cilj: Voda"], ["Sredstva: 500 EUR", "Nosilac: Škola"]]
    assert _tables(page(_form(texts))) == [[]]
    assert _tables(page(_form([[f"{text[0].split(':')[0]}:", "maj 2026."] for text in texts]))) != [[]]
