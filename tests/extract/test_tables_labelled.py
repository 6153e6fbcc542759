"""Forms between horizontal rules."""

from extract.page import Edge, Page, Word
from extract.tables import find_document_tables
from tests.extract.table_pages import level, page, put, rows, spans_of, texts_of

FORM = [("Naziv mjere", "Obnova"), ("Rok", "2025."), ("Nosilac", "Općina"), ("Rizici", "Cijena")]
CARD = [["Mjera", "Obnova škole", "", ""], ["Nositelj", "Općina", "Rok", "2025."], ["Rizici", "Cijena", "", ""]]
READ = [["Mjera", "Obnova škole"], CARD[1], ["Rizici", "Cijena"]]
PLACES = [52.0, 150.0, 220.0, 290.0]
REST = "Izvor finansiranja"


def _page(texts: list[tuple[str, str]], open_row: tuple[str, str] | None = None, y: float = 100.0) -> Page:
    ys = [y + 20 * i for i in range(len(texts) + 1)]
    words = [
        w
        for (label, value), top in zip(texts, ys, strict=False)
        for w in put(label, 52, top + 4) + put(value, 200, top + 4)
    ]
    if open_row:
        words += put(open_row[0], 52, ys[-1] + 4) + put(open_row[1], 200, ys[-1] + 4)
    return page(words, [level(top) for top in ys])


def _tables(*pages: Page) -> list[list[list[str]]]:
    return [texts_of(t) for made in find_document_tables(list(pages)) for t in made.tables]


def test_labels_and_values_between_rules_are_a_form() -> None:
    assert _tables(_page(FORM)) == [[list(row) for row in FORM]]


def test_a_row_that_the_page_leaves_without_a_rule_and_its_rest_are_rows_of_forms() -> None:
    first, second = _tables(_page(FORM, ("", "Budžet")), _page([(REST, ""), ("Rok", "2026.")]))
    assert (first[-1], second[0]) == (["", "Budžet"], [REST, ""])


def test_two_labels_with_their_values_in_a_row() -> None:
    heading = put("Cilj 2: Publika u gradu", 52, 164)
    words = [*rows(CARD, PLACES, 104, 20), *heading, *rows(CARD, PLACES, 184, 20)]
    assert _tables(page(words, [level(100 + 20 * i) for i in range(8)])) == [READ, READ]


def test_a_row_of_a_card_that_a_page_cuts_has_the_columns_of_all() -> None:
    words = [*rows(CARD, PLACES, 104, 20), *rows([["Mjera", "Izgradnja puta do sela", "", ""]], PLACES, 204, 20)]
    pages = [page(words, [level(y) for y in (100, 120, 140, 160, 200, 220)])]
    ((card, cut),) = [made.tables for made in find_document_tables(pages)]
    assert texts_of(cut) == [["Mjera", "Izgradnja puta do sela"]]
    assert cut.columns == card.columns and spans_of(cut)["Izgradnja puta do sela"] == (1, 3)


def test_the_rest_of_a_card_on_the_next_page_has_the_columns_of_all() -> None:
    rest = [["", "u gradu", "", ""], ["Izvor finansiranja", "Budžet", "", ""]]
    first = page(rows(CARD, PLACES, 104, 20), [level(100 + 20 * i) for i in range(4)])
    second = page(rows(rest, PLACES, 104, 20), [level(100 + 20 * i) for i in range(3)])
    (card,), (cut,) = (made.tables for made in find_document_tables([first, second]))
    assert texts_of(cut) == [["", "u gradu"], ["Izvor finansiranja", "Budžet"]]
    assert cut.columns == card.columns


def test_a_form_on_another_page_whose_second_places_hold_no_labels_has_the_columns_of_all() -> None:
    lists = [["Mjera", "Obnova puta", "", ""], ["Rok", "2026.", "", ""], ["Iznos", "Budžet", "10", "20"], CARD[2]]
    pages = [page(rows(made, PLACES, 104, 20), [level(100 + 20 * i) for i in range(5)]) for made in (CARD, lists)]
    (card,), (form,) = (made.tables for made in find_document_tables(pages))
    assert form.columns == card.columns
    assert texts_of(form)[2] == ["Iznos", "Budžet", "10", "20"]


def test_the_rest_of_a_label_above_the_first_rule_of_a_page_is_a_row_of_the_form() -> None:
    first, second = _page(FORM), _page(FORM[1:])
    rest = put("provedbe mjere", 52, 88)
    assert _tables(first, page([*rest, *second.words], list(second.edges)))[1][0] == ["provedbe mjere", ""]


def test_a_heading_with_a_blank_above_the_values_ends_a_form() -> None:
    """It stands below the rule of one form, above the first rule of the next."""
    forms = [*_page(FORM).words, *_page(FORM, y=240).words]
    heading = put("POSEBNI CILJ 2: Publika", 52, 205) + put("i stvaralaštvo", 200, 205)
    heading = [w._replace(x0=w.x0 + 38, x1=w.x1 + 38) if w.x0 < 200 else w for w in heading]
    rules = [level(100 + 20 * i) for i in (0, 1, 2, 3, 4, 7, 8, 9, 10, 11)]
    assert _tables(page([*forms, *heading], rules)) == [[list(row) for row in FORM]] * 2


def test_unknown_labels_and_rows_of_more_columns_are_no_form() -> None:
    assert _tables(_page([("Crveno", "Obnova"), ("Plavo", "2025."), ("Zeleno", "Općina")])) == []
    words = [
        w
        for i, (a, b) in enumerate(FORM)
        for w in (*put(a, 52, 104 + 20 * i), *put(b, 150, 104 + 20 * i), *put("x", 250, 104 + 20 * i))
    ]
    (table,) = _tables(page(words, [level(100 + 20 * i) for i in range(5)]))
    assert len(table[0]) == 3


def test_labels_with_their_values_behind_them_are_no_form() -> None:
    """`Institucija odgovorna: …` over the whole width, as above the tables of a plan."""
    alone = [("Nosilac: Vlada", ""), ("Rok: 2025.", ""), ("Rizici: cijena", "Tip mjere: propis")]
    assert all(len(row) != 2 for table in _tables(_page(alone)) for row in table)


def test_text_between_two_forms_is_no_label() -> None:
    first, second = _page(FORM), _page(FORM, y=220.0)
    heading = put("Aktivnosti Cilja 2", 52, 206)
    (made,) = find_document_tables([page([*first.words, *heading, *second.words], [*first.edges, *second.edges])])
    assert [texts_of(t) for t in made.tables] == [[list(row) for row in FORM]] * 2


def test_rows_of_four_columns_are_no_labels_with_values_for_the_words_of_some() -> None:
    """Three begin as labels do, and one of the bodies is one: those of the other rows are none."""
    heads = ["Sadržaj", "Rok", "Nosioci", "Praćenje"]
    first = ["Saradnja u gradu", "Saradnja sa domom", "Saradnja u selu", "Obilazak"]
    others = [["mart", "Rizici", "izveštaj"], *([["mart", "Psiholog", "izveštaj"]] * 3)]
    texts = [[name, *row] for name, row in zip(first, others, strict=True)]
    words = [*rows([heads], [80.0, 165.0, 230.0, 300.0], 104), *rows(texts, PLACES, 124, 20)]
    assert _tables(page(words, [level(100 + 20 * i) for i in range(6)])) == [[heads, *texts]]


def _topless(*texts: tuple[str, str], y: float = 100.0) -> tuple[list[Word], list[Edge]]:
    """Rows of a form, a rule below each of them alone."""
    words = [
        w
        for i, (label, value) in enumerate(texts)
        for x, text in ((52, label), (200, value))
        for w in put(text, x, y + 20 * i)
    ]
    return words, [level(y + 16 + 20 * i) for i in range(len(texts))]


def test_the_first_row_has_no_rule_above_it() -> None:
    """Its label need not be known; that and its value have two lines."""
    words, rules = _topless(("Šifra", "1.1.1"), *FORM)
    words = [w._replace(top=w.top - 12, bottom=w.bottom - 12) if w.top == 100 else w for w in words]
    text = put("Projekti po mjerama koje je usvojila skupština", 52, 60)
    assert _tables(page([*text, *put("mjere", 52, 100), *put("i 1.1.2", 200, 100), *words], rules)) == [
        [["Šifra mjere", "1.1.1 i 1.1.2"], *(list(row) for row in FORM)]
    ]


def test_the_heading_of_a_goal_between_rows_begins_another_form() -> None:
    (above, rules), (below, others) = _topless(*FORM), _topless(("Šifra", "1.1.2"), *FORM, y=220.0)
    words = [*above, *put("Mjera 1.2: Putevi", 52, 190), *below]
    first, second = _tables(page(words, [*rules, *others]))
    assert (len(first), second[0]) == (4, ["Šifra", "1.1.2"])


def test_text_at_the_left_below_another_rule_stands_above_the_first_row() -> None:
    words, rules = _topless(("Šifra", "1.1.1"), *FORM)
    (form,) = _tables(page([*put("Rijeke", 52, 70), *words], [level(60), *rules]))
    assert (len(form), form[0]) == (5, ["Šifra", "1.1.1"])


def test_a_value_above_the_first_row_is_one_of_it() -> None:
    words, rules = _topless(("Šifra", "1.1.1"), *FORM)
    (form,) = _tables(page([*put("Rijeke", 52, 85), *put("Zeta", 200, 85), *words], [level(78), *rules]))
    assert (len(form), form[0]) == (5, ["Rijeke Šifra", "Zeta 1.1.1"])


def test_text_above_a_form_that_runs_over_its_columns_is_none_of_its_rows() -> None:
    words, rules = _topless(*FORM)
    rules.insert(0, level(96))
    text = put("Svi projekti opštine stoje u tabeli", 52, 80)
    assert len(_tables(page([*text, *words], rules))[0]) == 4
