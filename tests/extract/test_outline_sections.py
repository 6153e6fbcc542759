"""Headings that text parts from their table, and chapters that are none."""

import pytest

from extract.stitch import StreamItem
from tests.extract.build_pages import Text, build_paragraph, build_stitched, read_stream
from tests.extract.outline_trees import HEAD, LINE_ONE, LINE_TWO, ONE, TEXT, TITLE, TWO, band, heading, tree

PLAIN = [HEAD, ["", "Plan", "MF", "2021"]]


def goals(*items: StreamItem | Text) -> list[str]:
    """The lines of the tree that name goals."""
    return [line for line in tree(*items) if not line.lstrip().startswith("- ")]


def test_text_between_a_heading_and_its_table_hides_it_unless_numbers_or_other_tables_prove_it() -> None:
    numbered = tree(TITLE, heading("1. PREVENCIJA"), TEXT, [HEAD, ["1.1.", "Plan", "MF", "2021"]])
    assert numbered == ["goal 1 PREVENCIJA", "  - 1.1 Plan | responsible: MF | deadline: 2021"]
    plain = [HEAD, ["", "Plan", "MF", "2021"]]
    alike = tree(TITLE, heading("Prevencija"), TEXT, plain, heading("Nadzor"), TEXT, plain)
    assert alike[::2] == ["goal ? Prevencija", "goal ? Nadzor"]
    assert tree(TITLE, heading("Prevencija"), TEXT, plain)[0] == "goal ?"
    announced = tree(
        TITLE, heading("Akcioni plan za 2021."), TEXT, plain, heading("Akcioni plan za 2022."), TEXT, plain
    )
    assert announced[0] == "goal ?"


def test_a_heading_that_text_parts_is_numbered_like_those_right_above_tables_with_its_header() -> None:
    above = [TITLE, heading("1. PREVENCIJA"), PLAIN, heading("2. NADZOR"), PLAIN]
    numbered = goals(*above, heading("3. OBUKE"), TEXT, PLAIN)
    assert numbered == ["goal 1 PREVENCIJA", "goal 2 NADZOR", "goal 3 OBUKE"]
    for other in ("OBUKE", "2.1. OBUKE"):
        assert goals(*above, heading(other), TEXT, PLAIN) == numbered[:2]


def test_numbers_that_go_on_prove_headings_above_others_whatever_text_stands_between() -> None:
    below = [heading("1.1. RAD SUDOVA"), [HEAD, ["1", "Plan", "MF", "2021"]]]
    assert goals(TITLE, heading("1. PRAVDA"), TEXT, *below) == ["goal 1 PRAVDA", "  specific_goal 1.1 RAD SUDOVA"]
    assert goals(TITLE, heading("2. PRAVDA"), TEXT, *below) == ["goal 1.1 RAD SUDOVA"]
    deep = [HEAD, ["1.1.1", "Plan", "MF", "2021"]]
    chain = goals(TITLE, heading("1. PRAVDA"), TEXT, heading("1.1. RAD SUDOVA"), TEXT, deep)
    assert chain == ["goal 1 PRAVDA", "  specific_goal 1.1 RAD SUDOVA"]
    labelled = goals(TITLE, heading("1. PRAVDA"), TEXT, heading("Mera 1.1: Sudovi"), TEXT, PLAIN)
    assert labelled == ["goal 1 PRAVDA", "  measure 1.1 Sudovi"]


def test_headings_set_like_the_one_that_announces_the_plan_name_goals_where_each_stands_above_a_table() -> None:
    plan = heading("AKCIONI PLAN")
    named = goals(TITLE, TEXT, plan, heading("Prevencija"), PLAIN, heading("Nadzor"), PLAIN)
    assert named == ["goal ? Prevencija", "goal ? Nadzor"]
    going_on = goals(TITLE, TEXT, plan, heading("za naredne dve godine"), PLAIN, heading("Nadzor"), PLAIN)
    assert going_on == ["goal ?", "goal ? Nadzor"]


def test_a_heading_with_another_number_or_the_title_of_a_plan_ends_the_headings_above_it() -> None:
    deep = [HEAD, ["1.1.1", "Plan", "MF", "2021"]]
    ended = [heading("1. UVOD"), TEXT, heading("2. OBLASTI"), TEXT, deep]
    assert goals(TITLE, *ended) == ["goal ?"]
    assert goals(TITLE, heading("1. UVOD"), TEXT, heading("PLAN AKTIVNOSTI"), deep) == ["goal ?"]


def test_a_goal_named_in_a_table_of_its_own_proves_the_headings_above_it() -> None:
    named = [["Preporuka", "Opšti rezultat", "Indikator uticaja"], ["1.1.1. Sud radi", "Pravičan sud", "Broj prijava"]]
    lines = goals(TITLE, heading("1. PRAVDA"), heading("1.1. RAD SUDOVA"), TEXT, named, PLAIN)
    assert [line.split()[1] for line in lines[:2]] == ["1", "1.1"]


def test_a_rubric_below_each_named_heading_and_above_text_is_no_heading() -> None:
    rubric = [heading("Kako živimo"), TEXT, PLAIN]
    last = [heading("NADZOR"), TEXT, PLAIN]
    named = goals(TITLE, heading("1. SUDOVI"), *rubric, heading("2. POLICIJA"), *rubric, *last)
    assert named == ["goal 1 SUDOVI", "goal 2 POLICIJA", "goal ? NADZOR"]
    once = goals(TITLE, heading("1. SUDOVI"), *rubric, heading("2. POLICIJA"), TEXT, PLAIN, *last)
    assert any("Kako živimo" in line for line in once)
    unnamed = goals(TITLE, heading("SUDOVI"), *rubric, heading("POLICIJA"), *rubric, *last)
    assert any("Kako živimo" in line for line in unnamed)


def test_headings_right_above_one_that_text_does_not_hide_stand_with_it() -> None:
    measures = [heading("Mera 1: Sudovi"), heading("Zašto?"), TEXT, PLAIN]
    other = [heading("NAUKA"), heading("Mera 2: Škole"), PLAIN]
    assert goals(TITLE, heading("PRAVDA"), *measures, *other)[:2] == ["goal ? PRAVDA", "  measure 1 Sudovi"]
    assert goals(TITLE, heading("PRAVDA"), TEXT, *measures, *other)[0] == "measure 1 Sudovi"


def test_the_only_heading_over_all_goals_is_a_chapter_where_others_stand_before_it() -> None:
    plan = [heading("3. MERE PO OBLASTIMA"), heading("3.1. PRAVDA"), [HEAD, ONE], heading("3.2. NAUKA"), [HEAD, TWO]]
    expected = ["goal 3.1 PRAVDA", f"  - {LINE_ONE}", "goal 3.2 NAUKA", f"  - {LINE_TWO}"]
    assert tree(TITLE, heading("1. UVOD"), TEXT, *plan) == expected
    for before in ([], [heading("I. UVOD"), TEXT], [heading("1. Uvod", 10), TEXT], [heading("Cilj 1: Uvod"), TEXT]):
        assert tree(TITLE, *before, *plan)[0] == "goal 3 MERE PO OBLASTIMA"


def test_one_heading_over_all_goals_that_count_from_the_first_is_none_of_them() -> None:
    rows = [HEAD, band("1. VODA"), ["1.1.", "Plan", "MF", "2021"], band("2. ZRAK"), ["2.1.", "Popis", "MF", "2021"]]
    below = ["goal 1 VODA", "goal 2 ZRAK"]
    assert goals(TITLE, heading("Radna grupa za okoliš"), rows) == below
    (told, *_) = read_stream(TITLE, heading("Radna grupa za okoliš"), build_stitched(rows)).findings
    assert (told.code, told.severity, bool(told.places)) == ("heading_without_place", "warning", True)
    assert goals(TITLE, heading("Okoliš"), rows, heading("Promet"), rows)[::3] == ["goal ? Okoliš", "goal ? Promet"]


def test_the_title_of_a_table_below_the_headings_of_its_goal_ends_none_of_them() -> None:
    path = [heading("Cilj 1: Voda"), heading("Mera 1.1: Izvori")]
    lines = ["goal 1 Voda", "  measure 1.1 Izvori"]
    assert goals(TITLE, *path, heading("Pregled aktivnosti sa rokovima"), PLAIN) == lines
    larger = build_paragraph("PLAN AKTIVNOSTI", size=14, loud=True)
    assert goals(TITLE, *path, larger, PLAIN) == ["goal ?"]
    assert goals(TITLE, *path, heading("Cilj 2: Zrak"), heading("PLAN AKTIVNOSTI"), PLAIN) == ["goal ?"]


def test_plans_of_several_bodies_are_parts_of_one() -> None:
    parts = [item for body in ("vijeća", "odbora", "savjeta") for item in (heading(f"Plan rada {body}"), PLAIN)]
    assert goals(TITLE, *parts) == [f"goal ? Plan rada {body}" for body in ("vijeća", "odbora", "savjeta")]
    years = [item for year in (2021, 2022) for item in (heading(f"Plan rada za {year}."), PLAIN)]
    assert goals(TITLE, *years) == ["goal ?"]


@pytest.mark.parametrize("aside", ["Sarajevo, mart 2026. godine", "Broj: 02-11/26", "Nacrt", "2026. – 2028."])
def test_what_a_bold_line_says_of_the_document_is_no_goal(aside: str) -> None:
    assert goals(TITLE, heading(aside), PLAIN) == ["goal ?"]


def test_what_names_a_goal_by_a_label_or_beside_others_is_no_aside() -> None:
    assert goals(TITLE, heading("Cilj 1: Nacrt"), PLAIN) == ["goal 1 Nacrt"]
    acts = [item for of in ("vodama", "šumama") for item in (heading(f"Nacrt akcionog plana o {of}"), PLAIN)]
    assert goals(TITLE, *acts) == ["goal ? Nacrt akcionog plana o vodama", "goal ? Nacrt akcionog plana o šumama"]


def test_the_number_of_an_article_above_a_sentence_is_no_heading() -> None:
    rows = [HEAD, ["1", "Plan", "MF", "2021"]]
    article = build_paragraph("Ovim planom utvrđuju se aktivnosti za godinu.")
    assert goals(TITLE, heading("I."), article, rows) == ["goal ?"]
    assert goals(TITLE, heading("I."), build_paragraph("Čiste vode za sve."), rows) == ["goal I Čiste vode za sve."]


def test_a_goal_in_the_caption_of_a_table_is_that_of_its_rows() -> None:
    for caption in ("Tabela 2. ", "Табела 2: ", "Tabela II – ", "Tabela br. 2.1. "):
        assert goals(TITLE, heading(f"{caption}Prioritetna oblast 1: Vode"), [HEAD, ONE])[0] == "area 1 Vode", caption
    for title in ("Pregled mera", "Mera 1: Aktivnosti", "Cilj 1: Pokazatelji", "Cilj 1", "Mera: Vode", "2 Vode"):
        assert goals(TITLE, heading(f"Tabela 2. {title}"), [HEAD, ONE]) == ["goal ?"], title


def test_words_in_small_letters_that_a_table_leaves_over_are_no_heading() -> None:
    first, left_over = [heading("Mera 1: Vode"), [HEAD, ONE]], heading("kartica")
    assert goals(TITLE, *first, left_over, [HEAD, TWO]) == ["measure 1 Vode"]
    for named in ("eUprava", "a) Mora", "Kartica"):
        assert len(goals(TITLE, *first, heading(named), [HEAD, TWO])) == 2, named


def test_rows_without_a_header_below_a_chapter_after_the_plan_are_none_of_it() -> None:
    chapters = [heading("1. UVOD"), TEXT, heading("2. OBLASTI"), heading("Mera 1: Vode"), [HEAD, ONE]]
    after = heading("3. PRAĆENJE")
    assert tree(TITLE, *chapters, after, [TWO]) == ["measure 1 Vode", f"  - {LINE_ONE}"]
    assert tree(TITLE, *chapters, heading("Nadzor"), [TWO])[-1].endswith(LINE_TWO)
    assert tree(TITLE, *chapters[2:], after, [TWO])[-1].endswith(LINE_TWO)  # the first one may stand in the table
    counted = [heading("2. OBLASTI"), TEXT, heading("3. NADZOR"), [TWO]]
    assert tree(TITLE, [HEAD, ONE], *counted)[-1].endswith(LINE_TWO)
    wide = [["Deo", "Stanje", "Ocena", "Godina"], ["a", "b", "c", "d"]]
    for rows, none in ((wide, True), ([HEAD, ONE], False)):
        parted = [chapters[0], build_stitched(rows), *chapters[2:]]
        assert (tree(TITLE, *parted, after, [TWO])[-1] == f"  - {LINE_ONE}") == none, rows
    assert tree(TITLE, *chapters, after, [HEAD, ONE], TEXT, [TWO])[-1].endswith(LINE_TWO)


def test_a_goal_with_the_number_and_title_of_one_beside_it_is_the_same() -> None:
    above = [["Cilj", "1. Vode", "<", "<"], ["Prioritet", "1.1. Reke", "<", "<"]]
    tables = [[*above, ["Mjera", f"1.1.{i}. Mreža {i}", "<", "<"], HEAD, ONE] for i in (1, 2)]
    assert goals(TITLE, *tables) == [
        "goal 1 Vode",
        "  area 1.1 Reke",
        "    measure 1.1.1 Mreža 1",
        "    measure 1.1.2 Mreža 2",
    ]
    other = [above[0], ["Prioritet", "1.1. Mora", "<", "<"], ["Mjera", "1.1.2. Mreža 2", "<", "<"], HEAD, ONE]
    assert len(goals(TITLE, tables[0], other)) == 5


def test_bands_in_capitals_stand_above_bands_in_small_letters() -> None:
    rows = [
        HEAD,
        band("ČISTE VODE"),
        band("Reke i potoci"),
        ONE,
        band("Mora"),
        TWO,
        band("ŠUME"),
        band("Pošumljavanje"),
        ONE,
    ]
    assert goals(TITLE, rows) == [
        "goal ? ČISTE VODE",
        "  specific_goal ? Reke i potoci",
        "  specific_goal ? Mora",
        "goal ? ŠUME",
        "  specific_goal ? Pošumljavanje",
    ]
    assert goals(TITLE, [HEAD, band("ČISTE VODE"), band("Mera 1: Reke"), ONE])[0] == "goal ? ČISTE VODE"


def test_the_small_table_of_a_goal_may_end_with_what_is_said_of_it() -> None:
    cut = [["Opšti cilj 1: Vode", "<"], ["Dokument iz kog je cilj preuzet", "Strategija"]]
    assert goals(TITLE, cut, [HEAD, ONE]) == ["goal 1 Vode"]
    for rows in ([cut[1], cut[0]], [cut[0], ["Dokument iz kog je cilj preuzet", ""]]):
        assert goals(TITLE, rows, [HEAD, ONE]) == ["goal ?"], rows


def test_captions_below_headings_set_alike_do_not_hide_them() -> None:
    captions = [build_paragraph(f"Tablica {i}. Mjere u slučaju nepogode", bold=False) for i in (1, 2)]
    stream = [TITLE, heading("POPLAVA"), captions[0], PLAIN, heading("SUŠA"), captions[1], PLAIN]
    assert goals(*stream) == ["goal ? POPLAVA", "goal ? SUŠA"]
    assert goals(TITLE, heading("NADZOR"), captions[0], PLAIN) == ["goal ?"]


def test_a_goal_below_a_note_in_one_row_is_a_goal() -> None:
    note = band("Napomena: troškovi su procenjeni bez poreza.\nCilj 2: Vazduh")
    assert goals(heading("Cilj 1: Voda"), [HEAD, ONE, note, HEAD, TWO]) == ["goal 1 Voda", "goal 2 Vazduh"]


def test_goals_stand_where_they_are_carried_out_and_not_where_a_list_names_them() -> None:
    names = [heading(f"Cilj {i}: {name}") for i, name in enumerate(("Voda", "Vazduh"), 1)]
    rest = [TITLE, names[1], TEXT, [["Godina", "Broj", "Udeo", "Ukupno"], ["2024", "5", "3", "8"]]]
    assert goals(*rest, names[0], [HEAD, ONE], names[1], [HEAD, TWO]) == ["goal 1 Voda", "goal 2 Vazduh"]


def test_sums_beside_a_goal_are_said_of_it() -> None:
    rows = [
        ["Šifra", "Mjera / projekat", "Nosilac", "Rok", "Ukupno (KM)", "Budžet (KM)"],
        ["Mjera 1.1. Voda", "<", "<", "<", "1.330.000", "430.000"],
        ["1.1.1", "Plan", "MF", "2021", "1.200.000", "300.000"],
    ]
    plan = read_stream(heading("Strateški cilj 1. Reke"), build_stitched(rows))
    assert [(g.number, [a.number for a in g.activities]) for g in plan.goals[0].goals] == [("1.1", ["1.1.1"])]
    assert [f.code for f in plan.findings] == ["goal_detail"]


def test_numbers_below_a_word_for_what_is_done_are_those_of_the_column_beside_it() -> None:
    rows = [["Korak", "Opis aktivnosti", "Nosilac", "Rok"], *([f"1.{i}", f"Plan {i}", "MF", "2021"] for i in (1, 2, 3))]
    assert tree(heading("Cilj 1: Voda"), rows)[1] == "  - 1.1 Plan 1 | responsible: MF | deadline: 2021"


def test_a_heading_without_a_label_over_indicators_behind_labelled_goals_is_none() -> None:
    head = ["Pokazatelj ishoda", "Početna vrednost (2025)", "Ciljna vrednost (2028)", "Izvor provere"]
    rows, plan = [head, ["Broj požara", "88", "50", "Evidencija"]], [heading("Cilj 1: Voda"), [HEAD, ONE]]
    for aside in ("Praćenje sprovođenja", "3. Okvir praćenja"):
        assert goals(TITLE, *plan, heading(aside), rows) == ["goal 1 Voda"], aside
    (told, *_) = read_stream(
        TITLE, plan[0], build_stitched([HEAD, ONE]), heading("Nadzor"), build_stitched(rows)
    ).findings
    assert told.code == "row_without_place"
    assert goals(TITLE, *plan, heading("Cilj 2: Zrak"), rows)[1] == "goal 2 Zrak"
    assert goals(TITLE, heading("1. Voda"), [HEAD, ONE], heading("2. Zrak"), rows)[1] == "goal 2 Zrak"


def test_the_outline_of_the_document_above_labelled_goals_is_no_goal() -> None:
    risks = [["Opasnost", "Verovatnoća", "Posledice", "Nivo"], ["Poplava", "3", "4", "visok"]]
    plan = [heading("2. Mere za smanjenje rizika"), heading("Prioritet 1 – Voda", 11), [HEAD, ONE]]
    assert goals(TITLE, heading("1. Pregled rizika"), risks, *plan) == ["area 1 Voda"]


def test_a_title_in_capitals_goes_on_in_no_heading_in_small_letters() -> None:
    measures = [heading("Mera 1: Škole"), [HEAD, ONE], heading("Zdravlje"), heading("Mera 2: Domovi"), [HEAD, TWO]]
    title, below = heading("PLAN ZA 2026. GODINU"), heading("Obrazovanje")
    assert goals(title, below, *measures)[0] == "goal ? Obrazovanje"


def test_the_number_of_a_heading_proves_it_above_a_table_without_a_header_too() -> None:
    rows = [["1.1.", "Plan", "MF", "2021"]], [["2.1.", "Popis", "MP", "2022"]]
    parts = heading("1. VODA"), TEXT, [HEAD, *rows[0]], heading("2. ZRAK"), TEXT, rows[1]
    assert goals(TITLE, *parts) == ["goal 1 VODA", "goal 2 ZRAK"]
    assert goals(TITLE, *parts[:5], [["1.2.", *rows[1][0][1:]]]) == ["goal 1 VODA"]


def test_a_heading_set_like_the_one_that_named_the_goal_above_is_its_sister_whatever_its_words() -> None:
    rows = [["1", "Plan", "MF", "2021"], ["2", "Popis", "MP", "2022"]]
    first = heading("Mjere u prometu"), [HEAD, *rows]
    assert goals(TITLE, *first, heading("Opće mjere"), [HEAD, *rows])[1:] == ["goal ? Opće mjere"]
    assert goals(TITLE, *first, heading("Opće mjere", 14), [HEAD, *rows])[1:] == []
    assert goals(TITLE, heading("1. Promet"), [HEAD, *rows], heading("Opće mjere"), [HEAD, *rows])[1:] == []


def test_the_first_heading_that_names_a_plan_and_its_years_is_the_title_below_the_body_too() -> None:
    body, title = heading("AGENCIJA ZA ŠUME", 10), heading("PLAN OBUKE ZA 2027. GODINU")
    named = [heading("Voda"), PLAIN, heading("Zrak"), PLAIN]
    assert goals(body, title, *named) == ["goal ? Voda", "goal ? Zrak"]
    assert goals(body, heading("Program 1: Obuka za 2027."), PLAIN) == ["programme 1 Obuka za 2027."]


def test_a_heading_below_the_title_that_says_whose_plan_it_is_for_which_years_is_no_goal() -> None:
    title, below = heading("GODIŠNJI PLAN RADA", 14), heading("Štaba za vanredne situacije za 2025. godinu", 12)
    assert goals(title, below, [HEAD, ONE]) == ["goal ?"]
    assert goals(title, heading("Škole", 12), [HEAD, ONE]) == ["goal ? Škole"]


def test_the_first_heading_is_a_goal_beside_others_set_alike_and_the_title_where_it_stands_alone() -> None:
    second = [heading("Zdravlje"), [HEAD, TWO]]
    assert goals(heading("Obrazovanje"), [HEAD, ONE], *second) == ["goal ? Obrazovanje", "goal ? Zdravlje"]
    assert goals(heading("Obrazovanje", 16), [HEAD, ONE], *second) == ["goal ?", "goal ? Zdravlje"]
    assert goals(heading("Obrazovanje"), [HEAD, ONE]) == ["goal ?"]


def test_a_goal_alone_right_above_areas_stands_over_them_and_one_of_a_list_does_not() -> None:
    areas = [heading("Oblast 1: Škole"), PLAIN, heading("Oblast 2: Putevi"), PLAIN]
    over = ["goal ? Bolji život", "  area 1 Škole", "  area 2 Putevi"]
    assert goals(TITLE, build_paragraph("Opšti cilj: Bolji život"), *areas) == over
    listed = [heading("Opšti cilj 1: Bolji život"), heading("Opšti cilj 2: Čiste vode")]
    assert goals(TITLE, *listed, *areas) == ["area 1 Škole", "area 2 Putevi"]
    unmet = [heading("Oblast 1: Škole"), heading("Cilj 1.1: Učenje"), PLAIN, heading("Cilj 1.2: Sport")]
    assert goals(TITLE, *unmet, *areas[2:]) == ["area 1 Škole", "  goal 1.1 Učenje", "area 2 Putevi"]
