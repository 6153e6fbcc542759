"""Paragraphs around tables, in reading order, with headings told from text."""

from dataclasses import replace

import pytest

from extract.layout import PageLayout, Paragraph, lay_out
from extract.page import Page, Word
from extract.tables import PageTables, Table
from tests.extract.build_pages import LEADING, LETTER, build_page, build_table, build_words

BODY = "Ovo je obična rečenica koja traje preko\ncelog reda i završava se u narednom redu\nposle nekoliko reči."
"""Three lines of text, the first two of them full."""


def lay(*parts: Table | list[Word], running: list[list[Word]] | None = None) -> PageLayout:
    """The layout of one page; the given parts lie where they are."""
    tables = tuple(part for part in parts if isinstance(part, Table))
    heads = running or []
    page = build_page(1, *parts, *heads)
    (layout,) = lay_out([PageTables(page, tables, tuple(map(tuple, heads)))])
    return layout


def said(layout: PageLayout) -> list[str]:
    return [b.joined if isinstance(b, Paragraph) else "TABLE" for b in layout.blocks]


def loud(layout: PageLayout) -> list[str]:
    return [b.joined for b in layout.blocks if isinstance(b, Paragraph) and b.loud]


def test_text_above_between_and_below_tables() -> None:
    first, second = build_table([["a", "b"]], top=100), build_table([["c", "d"]], top=200)
    layout = lay(
        first, second, build_words("Iznad", top=80), build_words("Između", top=150), build_words("Ispod", top=250)
    )
    assert said(layout) == ["Iznad", "TABLE", "Između", "TABLE", "Ispod"]


def test_words_of_tables_and_running_lines_are_no_paragraphs() -> None:
    head = build_words("Službeni glasnik", top=20)
    layout = lay(build_table([["a", "b"]]), build_words("Tekst", top=300), running=[head])
    assert said(layout) == ["TABLE", "Tekst"]
    assert [p.joined for p in layout.running] == ["Službeni glasnik"]


def test_a_paragraph_over_lines_is_one() -> None:
    assert said(lay(build_words(BODY))) == [" ".join(BODY.split("\n"))]


def test_a_wider_space_begins_a_paragraph() -> None:
    words = build_words("Prva rečenica u pasusu\nkoja ide u drugi red", top=100)
    words += build_words("nova celina bez velikog\nslova i u drugom redu", top=100 + 2 * LEADING + 8)
    assert len(said(lay(words))) == 2


def test_an_indent_after_a_full_line_begins_a_paragraph() -> None:
    lines = BODY.split("\n")
    words = build_words(lines[0] + "\n" + lines[1]) + build_words("Nova rečenica", x0=70, top=100 + 2 * LEADING)
    assert len(said(lay(words))) == 2
    for said_year in ("2025.)", "2025. godine"):
        year = build_words(lines[0] + "\n" + lines[1]) + build_words(said_year, x0=70, top=100 + 2 * LEADING)
        assert len(said(lay(year))) == 1
    same = build_words(lines[0] + "\n" + lines[1]) + build_words("Nova rečenica", top=100 + 2 * LEADING)
    assert len(said(lay(same))) == 1  # a full line may be followed by a name


def test_a_sentence_after_a_short_line_begins_a_paragraph() -> None:
    assert len(said(lay(build_words(f"{BODY}\nNova rečenica koja počinje velikim slovom")))) == 2
    assert len(said(lay(build_words(f"{BODY}\nnastavak malim slovom koji pripada gornjem")))) == 1


def test_a_goal_with_label_and_title_begins_a_paragraph_right_below_a_sentence() -> None:
    above = BODY.replace("posle nekoliko reči.", "posle nekoliko reči do samog kraja reda.")
    assert (
        said(lay(build_words(f"{above}\nCilj 1. Čista voda u svim naseljima")))[1]
        == "Cilj 1. Čista voda u svim naseljima"
    )
    for goes_on in ("Cilj 1 je čista voda u svim naseljima", "Cilja 1. Vlade nema u tom zakonu ni dalje"):
        assert len(said(lay(build_words(f"{above}\n{goes_on}")))) == 1, goes_on


def test_list_items_are_paragraphs() -> None:
    text = "Mere su sledeće:\n1. popis izvora\n2. nacrt zakona\n- ostalo"
    assert said(lay(build_words(text), build_words(BODY, top=300)))[:4] == text.split("\n")


@pytest.mark.parametrize("bullet", "-•▪\uf0b7")
def test_an_item_of_a_list_is_a_paragraph_but_not_what_a_bracket_goes_on_with(bullet: str) -> None:
    item = f"{bullet} Radionica (nosilac: Klub"
    assert len(said(lay(build_words(f"{item})\n{item})"), build_words(BODY, top=300)))) == 3
    assert len(said(lay(build_words(f"{item}\n„Tara“)"), build_words(BODY, top=300)))) == 2
    assert len(said(lay(build_words(f"{item}\n{item})"), build_words(BODY, top=300)))) == 3


def test_a_change_of_style_begins_a_paragraph() -> None:
    words = build_words("Opšti cilj", bold=True) + build_words("koji se ostvaruje merama", top=100 + LEADING)
    layout = lay(words)
    assert said(layout) == ["Opšti cilj", "koji se ostvaruje merama"]
    assert [b.bold for b in layout.blocks if isinstance(b, Paragraph)] == [True, False]


def test_a_style_that_changes_within_a_full_line_ends_no_paragraph() -> None:
    """The title of an activity in bold letters, and behind it what goes on below."""
    title, rest = "1.1. Nabavka vozila za prevoz đaka u", "školu. Nosilac: Dom\nzdravlja; Rok: maj 2026."
    beside = build_words(rest.split("\n")[0], x0=50 + LETTER * (len(title) + 1))
    words = [*build_words(title, bold=True), *beside, *build_words(rest.split("\n")[1], top=100 + LEADING)]
    assert len(said(lay(words))) == 1
    assert len(said(lay([w._replace(bold=True) if w.top == 100 else w for w in words]))) == 2


def test_a_number_that_counts_on_below_a_sentence_begins_a_paragraph() -> None:
    full = "Uvesti besplatne vožnje za sve đake i radnike."
    for above, below, many in (("1.2.1.", "1.2.2.", 2), ("1.", "2.", 2), ("1.2.1.", "1.2.4.", 1)):
        assert len(said(lay(build_words(f"{above} {full}\n{below} {full}")))) == many


def test_lines_without_a_common_stretch_are_two_paragraphs() -> None:
    words = build_words("Akcioni plan", x0=400) + build_words("opština Ruma", top=100 + LEADING)
    assert said(lay(words)) == ["Akcioni plan", "opština Ruma"]


def test_a_bold_heading_over_lines_is_one() -> None:
    assert said(lay(build_words("STRATEGIJA RAZVOJA\nGRADA NIŠA", bold=True))) == ["STRATEGIJA RAZVOJA GRADA NIŠA"]


def test_a_goal_in_plain_letters_below_the_end_of_a_sentence_is_a_paragraph() -> None:
    full = "Sredstva su procijenjena na osnovu ranijih ugovora i cijena."
    assert said(lay(build_words(f"{full}\nStrateški cilj: Pismena uprava"))) == [full, "Strateški cilj: Pismena uprava"]
    for going_on in (f"{full}\nStrateški cilj je pismena uprava", f"{full[:-1]}\nStrateški cilj: Pismena uprava"):
        assert len(said(lay(build_words(going_on)))) == 1


def test_bold_headings_at_the_left_with_room_between_them_are_two() -> None:
    table = build_table([["MZ", "Ministarstvo zdravlja"]], top=200)
    for gap, title in ((19, ["PLAN RADA", "SKRAĆENICE"]), (13, ["PLAN RADA SKRAĆENICE"])):
        words = build_words("PLAN RADA", top=100, bold=True) + build_words("SKRAĆENICE", top=100 + gap, bold=True)
        assert said(lay(words, table))[:-1] == title


def test_numbered_bold_headings_are_two() -> None:
    below = build_words(BODY, top=300)
    assert said(lay(build_words("1. Uvod\n2. Mere", bold=True) + below))[:2] == ["1. Uvod", "2. Mere"]


@pytest.mark.parametrize("rubric", ["Koji se problem rješava?", "OPIS STANJA:"])
def test_a_rubric_below_a_named_heading_is_a_paragraph(rubric: str) -> None:
    text = f"Mjera 1. Potpora studentima\n{rubric}"
    assert said(lay(build_words(text, bold=True))) == text.split("\n")
    for whole in (f"Potpora studentima\n{rubric}", "Mjera 1. Potpora studentima\nSveučilišta u gradu"):
        assert said(lay(build_words(whole, bold=True))) == [whole.replace("\n", " ")]


def test_a_rubric_is_told_by_its_words_below_other_headings() -> None:
    first, second = "Mjera 1. Potpora studentima\nOpis stanja", "Mjera 2. Potpora učenicima\nOpis stanja"
    below = build_words(second, top=300, bold=True)
    assert said(lay(build_words(first, bold=True) + below)) == [*first.split("\n"), *second.split("\n")]
    assert said(lay(build_words(first, bold=True))) == [first.replace("\n", " ")]


@pytest.mark.parametrize(
    "text", ["PC1 Konkurentna privreda\nM1.1 Uslovi", "M1.1 Uslovi\nPC2 Konkurentna i zelena privreda"]
)
def test_bold_headings_with_codes_are_two(text: str) -> None:
    assert said(lay(build_words(text, bold=True))) == text.split("\n")


def test_a_caption_below_a_bold_heading_is_a_paragraph() -> None:
    lines = "Sektor 2: Saobraćaj i javni prostor\nTabela 2. Pregled"
    assert len(said(lay(build_words(lines, bold=True)))) == 2


def test_bold_headings_of_two_levels_are_two() -> None:
    text = "1.1 Uslovi\n1.1.1 Konkurentna i zelena privreda"
    assert said(lay(build_words(text, bold=True))) == text.split("\n")


def test_a_word_and_a_number_before_a_title_begin_a_bold_heading() -> None:
    assert said(lay(build_words("Akcioni plan\nSklop 1. Mladi", bold=True))) == ["Akcioni plan", "Sklop 1. Mladi"]
    for whole in ("Akcioni plan\nSklop 1 Mladi", "Akcioni plan\nSklop 1. mladi"):
        assert said(lay(build_words(whole, bold=True))) == [whole.replace("\n", " ")]


def test_a_number_of_levels_below_a_full_line_begins_a_bold_heading() -> None:
    full = "2. POVEĆANJE OBUHVATA ODRASLIH OBRAZOVANJEM"
    text = f"{full}\n2.1. Funkcionalno obrazovanje"
    assert said(lay(build_words(text, bold=True))) == text.split("\n")
    wraps = f"{full} PREMA TAČKI\n2.1. ovog programa"
    assert len(said(lay(build_words(wraps, bold=True)))) == 1


def test_a_centred_title_over_lines_is_one() -> None:
    """Its second line begins with a capital, indented: only its being centred tells that the title goes on."""
    wide = build_words("Ovaj red je najširi na strani i ide od jedne do druge ivice", top=20)
    words = [*wide, *build_words("Akcioni plan za sprovođenje strategije razvoja", 83, 100)]
    words += build_words("Republike Srbije za period", 133, 112)
    assert said(lay(words))[1:] == ["Akcioni plan za sprovođenje strategije razvoja Republike Srbije za period"]


def test_text_below_a_centred_line_is_a_paragraph_of_its_own() -> None:
    full = "Plan je nastao u saradnji više ustanova i udruženja iz opštine"
    words = build_words("za period od 2025. do 2026.", 108, 20) + build_words(f"{full}\nkoja rade sa mladima", 20, 32)
    assert said(lay(words)) == ["za period od 2025. do 2026.", f"{full} koja rade sa mladima"]


COLUMN = "levi stubac teksta u redu {0}"
OTHER = "desni stubac sa redom {0}"


def _two_columns(rows: int, top: float = 100.0) -> list[Word]:
    words = []
    for i in range(rows):
        words += build_words(COLUMN.format(i), 50, top + i * LEADING)
        words += build_words(OTHER.format(i), 320, top + i * LEADING)
    return words


def test_two_columns_are_read_one_after_the_other() -> None:
    text = " ".join(said(lay(_two_columns(5))))
    assert text.index("levi stubac teksta u redu 4") < text.index("desni stubac sa redom 0")


def test_a_line_over_both_columns_comes_before_and_after_them() -> None:
    title = build_words("Naslov koji ide preko oba stupca teksta na ovoj strani lista novina", 50, 60)
    below = build_words("Tekst ispod koji ide preko oba stupca teksta na ovoj strani lista", 50, 200)
    texts = said(lay([*title, *_two_columns(5), *below]))
    assert texts[0].startswith("Naslov")
    assert texts[-1].startswith("Tekst ispod")


@pytest.mark.parametrize("lone", ["levi stubac kratak red", ""])
def test_a_line_of_one_column_stays_in_its_column(lone: str) -> None:
    """The other column ends a paragraph there."""
    words = _two_columns(3) + _two_columns(3, 100 + 4 * LEADING)
    words += build_words(lone or "desni stubac kratak", 50 if lone else 320, 100 + 3 * LEADING)
    text = " ".join(said(lay(words)))
    assert text.rindex("levi stubac") < text.index("desni stubac")


def test_a_short_line_apart_below_both_columns_comes_after_them() -> None:
    """A heading over what follows, not the end of the left column."""
    words = _two_columns(5)
    apart = build_words("Kratak naslov", 50, 100 + 5 * LEADING + 20)
    near = build_words("Kratak završetak", 50, 100 + 5 * LEADING)
    assert said(lay([*words, *apart]))[-1] == "Kratak naslov"
    text = " ".join(said(lay([*words, *near])))
    assert text.index("Kratak završetak") < text.index("desni stubac")


def test_a_last_line_apart_as_others_in_its_column_ends_it_where_nothing_follows() -> None:
    """A heading of which the text stands at the top of the right column."""
    words = [*build_words("levi stubac", 50, 60), *_two_columns(5)]
    words += build_words("Kratak naslov", 50, 100 + 5 * LEADING + 20)
    text = " ".join(said(lay(words)))
    assert text.index("Kratak naslov") < text.index("desni stubac")
    text = " ".join(said(lay([*words], build_table([["a", "b"]], top=300))))
    assert text.index("Kratak naslov") > text.index("desni stubac")


def test_columns_whose_lines_stand_beside_the_blanks_of_the_other() -> None:
    """No line has words of both, and one at the left reaches over the middle of the page.

    Lines at the right below those at the left are no column.
    """
    left = ["levi stubac teksta", "u njemu red koji ide dalje od sredine", "pa treći red", "i četvrti"]
    for leading in (1.3 * LEADING, 2 * LEADING):
        words = [w for i, line in enumerate(left) for w in build_words(line, 50, 100 + i * leading)]
        words += [w for i in range(4) for w in build_words(f"desni {i}", 320, 100 + (i + 0.5) * leading)]
        text = " ".join(said(lay(words)))
        assert (text.index("i četvrti") < text.index("desni 0")) == (leading < 2 * LEADING)


@pytest.mark.parametrize("bold", [True, False])
def test_lines_over_both_columns_of_cards_part_them_though_they_are_short(bold: bool) -> None:
    words = []
    for top, number in ((100.0, "1.1"), (100 + 5 * LEADING, "1.2")):
        words += build_words(f"Mjera {number}. Staza", 50, top, bold=bold)
        words += _two_columns(3, top + 1.5 * LEADING)
    text = " ".join(said(lay(words)))
    assert (text.index("desni stubac") < text.index("Mjera 1.2.")) == bold


def test_a_wide_blank_in_a_justified_line_at_the_right_parts_no_columns() -> None:
    title = "Naslov koji ide preko oba stupca teksta na ovoj strani lista novina grada i okoline"
    words = [*build_words(title, 50, 60), *build_words("prvi", 250, 90), *build_words("red", 284, 90)]
    for i in range(5):
        words += [
            *build_words(COLUMN.format(i), 50, 100 + i * LEADING),
            *build_words("desni red", 250, 100 + i * LEADING),
        ]
    text = " ".join(said(lay(words)))
    assert text.index("u redu 4") < text.index("prvi red")


def test_few_lines_with_a_gap_are_no_columns() -> None:
    """A signature beside a date: read line by line."""
    text = " ".join(said(lay(_two_columns(2))))
    assert text.index("desni stubac sa redom 0") < text.index("levi stubac teksta u redu 1")


LOUD = [
    ("OPŠTI CILJ 1", {}, True, "capitals"),
    ("Opšti cilj 1", {"bold": True}, True, "bold"),
    ("Opšti cilj razvoja", {"size": 14.0}, True, "larger letters"),
    ("Opšti cilj razvoja", {}, False, "letters like the text"),
    ("2021.", {"size": 14.0}, False, "no words"),
    ("Ovo je rečenica.", {"size": 14.0}, False, "a sentence"),
    ("1. 2. 3.", {}, False, "no letters"),
]


@pytest.mark.parametrize(("text", "style", "expected", "_why"), LOUD)
def test_headings_are_loud(text: str, style: dict[str, float], expected: bool, _why: str) -> None:
    body = build_words("\n".join([BODY] * 4), top=300)
    assert (text in loud(lay(build_words(text, **style), body))) is expected  # type: ignore[arg-type]


def test_a_page_of_few_lines_is_measured_by_the_document() -> None:
    """A title page in large letters: all of it would be `text` by itself."""
    title = Page(1, 600, 840, tuple(build_words("Akcioni plan grada", size=18)))
    text = Page(2, 600, 840, tuple(build_words("\n".join([BODY] * 5))))
    layouts = lay_out([PageTables(title, ()), PageTables(text, ())])
    assert loud(layouts[0]) == ["Akcioni plan grada"]
    assert loud(layouts[1]) == []


@pytest.mark.parametrize(("size", "expected"), [(11.0, []), (14.0, ["Uprava za vode"])])
def test_letters_of_text_alone_above_smaller_ones_in_a_table_are_no_heading(size: float, expected: list[str]) -> None:
    table = build_table([["Izraditi plan obrane od poplava na svim rijekama županije", "Grad"]], top=200)
    cells = tuple(replace(cell, words=tuple(w._replace(size=8.0) for w in cell.words)) for cell in table.cells)
    small = replace(table, cells=cells)
    assert loud(lay(build_words("Uprava za vode", top=130, size=size), small)) == expected


def test_full_lines_that_each_are_a_sentence_are_paragraphs_where_none_is_wrapped() -> None:
    lines = [f"Ministarstvo donosi pravilnik broj {i} o zaštiti podataka u registru." for i in range(4)]
    assert said(lay(build_words("\n".join(lines)))) == lines
    wrapped = [*lines, "Uprava vodi registar i o njemu podnosi izvještaj Vladi svake godine", "u martu."]
    assert len(said(lay(build_words("\n".join(wrapped))))) < len(lines)


def test_an_empty_page_has_no_blocks() -> None:
    assert lay() == PageLayout(1, (), (), is_empty=True)


def test_capitals_end_before_a_line_that_begins_like_a_sentence() -> None:
    title = "AKCIONI PLAN ZAŠTITE RIJEKA U KANTONU ZA\nPERIOD 2022.-2025."
    assert said(lay(build_words(title + "\nLipovac, maj 2022. godine"))) == [
        "AKCIONI PLAN ZAŠTITE RIJEKA U KANTONU ZA PERIOD 2022.-2025.",
        "Lipovac, maj 2022. godine",
    ]
    assert len(said(lay(build_words("PRAVILNIK O UPISU DECE U\nustanove socijalne zaštite")))) == 1


def test_a_bold_label_of_a_goal_begins_a_heading() -> None:
    words = build_words("II. CILJEVI I MERE", 20, 20, bold=True) + build_words(
        "OPŠTI CILJ: Čista voda", 20, 32, bold=True
    )
    assert said(lay(words)) == ["II. CILJEVI I MERE", "OPŠTI CILJ: Čista voda"]


def test_a_table_in_one_of_two_columns_stands_among_its_text() -> None:
    above, below = _two_columns(4), _two_columns(4, 100 + 9 * LEADING)
    beside = build_words("\n".join(OTHER.format(i) for i in range(4, 9)), 320, 100 + 4 * LEADING)
    table = build_table([["a", "b"], ["c", "d"]], x0=50, top=100 + 5 * LEADING)
    texts = said(lay([*above, *beside, *below], table))
    place = texts.index("TABLE")
    assert "levi" in texts[place - 1]
    assert "levi" in texts[place + 1]
    assert "desni" in texts[-1]


def test_lines_far_apart_are_paragraphs_though_all_stand_so() -> None:
    lines = [f"Ovo je cela rečenica broj {i} u jednom jedinom redu." for i in range(6)]
    words = [w for i, line in enumerate(lines) for w in build_words(line, top=100 + 26 * i)]
    assert said(lay(words)) == lines


def test_a_paragraph_that_goes_on_in_small_letters_tells_the_space_between_lines() -> None:
    long = "Ovo je duga rečenica koja traje preko celog reda i\nzavršava se u narednom redu posle nekoliko reči."
    lines = [f"Ova rečenica broj {i} stoji sama u celom svom redu teksta." for i in range(6)]
    words = build_words(long) + [w for i, line in enumerate(lines) for w in build_words(line, top=130 + 18 * i)]
    assert len(said(lay(words))) == 1 + len(lines)


def test_a_line_that_is_bold_only_in_part_begins_below_a_short_bold_one() -> None:
    label = build_words("Nosilac: Ured za", top=100 + LEADING, bold=True)
    label[-1] = label[-1]._replace(bold=False)
    below = build_words(BODY, top=100 + 2 * LEADING)
    for label_words, count in ((label, 2), ([w._replace(bold=True) for w in label], 1)):
        found = said(lay(build_words("Zamijeniti kotlove", bold=True) + label_words + below))
        assert len([text for text in found if text.startswith(("Zamijeniti", "Nosilac"))]) == count


def test_a_bold_line_below_a_numbered_heading_that_had_room_for_its_first_word_is_another() -> None:
    below = build_words(BODY, top=100 + 2 * LEADING)
    for first, second, count in (
        ("1.1. Zaštita vode", "Zamijeniti kotlove", 2),
        ("1.1. Zaštita vode", "u svim kotlovima", 1),
        ("Zaštita vode u gradu", "Zamijeniti kotlove", 1),
    ):
        words = build_words(first, bold=True) + build_words(second, top=100 + LEADING, bold=True)
        assert len(said(lay(words + below))) == count + 1
