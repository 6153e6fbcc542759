"""Paragraphs that begin with labels, read as forms; forms that a page cuts."""

import pytest

from extract.labelled import gather_labelled
from extract.layout import Paragraph
from extract.stitch import StitchedTable, StreamItem, stitch
from tests.extract.build_pages import (
    build_layouts,
    build_paragraph,
    build_table,
    find_codes,
    print_goals,
    print_tables,
    read_stream,
)

LABELLED = ["Nositelj: Ured", "Rok provedbe: 2026.", "Pokazatelj: broj kotlova"]
FORM = [text.split(": ") for text in LABELLED]


def _gather(*texts: str) -> list[list[list[str]]]:
    return print_tables(gather_labelled([build_paragraph(text) for text in texts]))


def test_labelled_paragraphs_are_a_form() -> None:
    assert _gather(*LABELLED) == [FORM]
    assert _gather("\n".join(LABELLED)) == [FORM]  # lines of one paragraph
    assert _gather("Zrak je dobar: tako kaže izvješće.", *LABELLED, "Uvod") == [FORM]


def test_what_goes_on_below_a_label_is_its_value() -> None:
    (rows,) = _gather(*LABELLED, "Aktivnosti:", "– popis kotlova", "– zamjena", "Sljedeći odlomak")
    assert rows[3:] == [["Aktivnosti", "– popis kotlova – zamjena"]]


def test_lines_between_two_labels_of_a_form_are_the_value_of_the_first() -> None:
    values = ["Nositelj:", "Ured", "Grad", "Rok provedbe:", "2026.", "Pokazatelj: broj kotlova"]
    said = [["Nositelj", "Ured Grad"], ["Rok provedbe", "2026."], ["Pokazatelj", "broj kotlova"]]
    assert _gather(*values, "Uvod") == [said]
    assert _gather("1.1. Kotlovi", *values, "1.2. Zgrade", *values) == [said, said]
    sentence = "Kotlovi se mijenjaju u svim školama i vrtićima u gradu."
    assert _gather("Nositelj: Ured", "Grad", sentence, "Rok provedbe: 2026.", "Pokazatelj: broj kotlova") == [said]
    assert _gather("Nositelj:", sentence, "Rok provedbe: 2026.", "Pokazatelj: broj")[0][0] == ["Nositelj", sentence]
    assert _gather(*values, "Zgrade", *values) == [said, said]  # a label that comes again is one of another form


def test_known_labels_alone_again_and_again_need_no_colon() -> None:
    forms = [
        ["Nadležna institucija", who, "Rok provedbe", when] for who, when in (("Ured", "2026."), ("Grad", "2027."))
    ]
    first, second = forms
    (one, two) = _gather("1.1. Kotlovi", "\n".join(first), "1.2. Zgrade", *second)
    assert (one, two) == ([first[:2], first[2:]], [second[:2], second[2:]])
    assert _gather("1.1. Kotlovi", *first) == []  # once, they may be headings
    assert _gather("Nadležna institucija", "Rok provedbe", "Ured", "Nadležna institucija", "Rok provedbe", "Grad") == []


def test_letters_and_numbers_only_count_labels_and_a_lone_bullet_is_no_list() -> None:
    assert _gather("1.1. Kotlovi", "a) Nositelj: Ured\nb) Rok provedbe: 2026.", "1.2. Zgrade", "a) Nositelj: Grad") == [
        [["a) Nositelj", "Ured"], ["b) Rok provedbe", "2026."]],
        [["a) Nositelj", "Grad"]],
    ]
    (rows,) = _gather("1.1. Kotlovi", "Rok provedbe:", "• 2026.", "Aktivnosti:", "• popis", "• zamjena")
    assert rows == [["Rok provedbe", "2026."], ["Aktivnosti", "• popis • zamjena"]]


def test_few_labels_or_those_of_no_plan_are_text() -> None:
    assert _gather(*LABELLED[:2]) == []
    assert _gather("Nositelj: Ured", "Nositelj: Grad", "Napomena: nema") == []


def test_a_goal_and_its_colon_are_no_label() -> None:
    assert _gather("Mjera: Zamjena kotlova", *LABELLED) == [FORM]


def test_the_parts_of_a_form_are_the_places_of_its_paragraphs() -> None:
    paragraphs = [build_paragraph(text, page) for text, page in zip(LABELLED, (1, 1, 2), strict=True)]
    (table,) = gather_labelled(paragraphs)
    assert isinstance(table, StitchedTable)
    assert table.parts == tuple((p.page, p.box) for p in paragraphs)


def test_labelled_paragraphs_below_numbered_headings_are_their_measures() -> None:
    heads = [build_paragraph(text, bold=True) for text in ("Cilj 1. Zrak", "Mjera 1.1. Kotlovi", "1.2. Zgrade")]
    forms = [build_paragraph(text) for text in LABELLED]
    lists = [build_paragraph("Aktivnosti:"), build_paragraph("popis kotlova"), build_paragraph("zamjena kotlova")]
    goal, one, two = heads
    plan = read_stream(*gather_labelled(stitch(build_layouts([goal, one, *forms, *lists, two, *forms]))))
    assert find_codes(plan) == []
    assert [a.number for a in plan.goals[0].activities] == ["1.1", "1.2"]
    assert print_goals(plan.goals)[0] == "goal 1 Zrak"
    assert all(isinstance(p, Paragraph) for p in heads)


def _cut(above: list[list[str]], below: list[list[str]]) -> list[list[list[str]]]:
    """A form of which the second part has columns of other widths, as without rules."""
    one, other = build_table(above, 1, [80, 300], ruled=False), build_table(below, 2, [120, 90, 90, 90], ruled=False)
    return print_tables(stitch(build_layouts([one], [other])))


def test_numbered_paragraphs_name_the_labelled_lines_below_them() -> None:
    names = [f"1.{i}. Donijeti plan rada u ljetnoj sezoni, s rasporedom dežurstava." for i in (1, 2)]
    full, short = ["Izvršitelji: Ured", "Sudionici: Grad", "Rok: 2026."], ["Izvršitelji: Ured", "Rok: 2026."]
    stream = [build_paragraph("1. ORGANIZACIJSKE MJERE", bold=True)]
    for name, labelled in zip(names, (full, short), strict=True):
        stream += [build_paragraph(text) for text in (name, *labelled)]
    goal, first, second = print_goals(read_stream(*gather_labelled(stream)).goals)
    assert goal == "goal 1 ORGANIZACIJSKE MJERE"
    assert first.endswith("dežurstava. | responsible: Ured | partners: Grad | deadline: 2026.")
    assert second.startswith("  - 1.2 Donijeti plan")
    assert second.endswith("dežurstava. | responsible: Ured | deadline: 2026.")
    one = [build_paragraph(text) for text in (names[0], *full)]  # a sentence of the text, for all that is known
    assert print_goals(read_stream(*gather_labelled(one)).goals) == []


def test_sentences_that_count_name_the_labelled_lines_below_them() -> None:
    labels = ["Nositelj: Ured", "Rok: 2026."]
    texts = ["A. MJERE PRIPREME", "1. Popisati kotlove.", *labels, "2. Zamijeniti kotlove.", *labels]
    plan = read_stream(*gather_labelled([build_paragraph(text, bold=text.startswith("A.")) for text in texts]))
    assert print_goals(plan.goals) == [
        "goal A MJERE PRIPREME",
        "  - 1 Popisati kotlove. | responsible: Ured | deadline: 2026.",
        "  - 2 Zamijeniti kotlove. | responsible: Ured | deadline: 2026.",
    ]


def test_the_last_item_of_a_list_names_no_labelled_lines_below_it() -> None:
    one, other = (["Aktivnosti:", *items, *LABELLED] for items in (["1. popis"], ["1. popis", "2. zamjena"]))
    assert _gather(*one, "Slijedi", *other) == [
        [["Aktivnosti", "1. popis"], *FORM],
        [["Aktivnosti", "1. popis 2. zamjena"], *FORM],
    ]


def test_a_name_that_ends_with_a_full_line_is_parted_from_the_labels_below_it() -> None:
    name = "1.1. Donijeti plan rada u ljetnoj sezoni, s rasporedom dežurstava."
    assert _gather(f"{name}\nIzvršitelji: Ured\nSudionici: Grad", "Rok: 2026.") == [
        [["Izvršitelji", "Ured"], ["Sudionici", "Grad"], ["Rok", "2026."]]
    ]
    assert _gather("Plan rada.\nIzvršitelji: Ured\nSudionici: Grad", "Rok: 2026.") == []


def test_labels_of_another_form_on_the_next_page_are_not() -> None:
    begun = [["Aktivnost", "1.5 Obuka"], ["Nosilac", "MF"]]
    assert len(_cut(begun, [["Nosilac", "MF", "Partneri", "MP"], ["Rok", "2025.", "<", "<"]])) == 2
    assert len(_cut(begun, [["Aktivnost", "1.6 Plan", "Partneri", "MP"], ["Rok", "2025.", "<", "<"]])) == 2
    assert len(_cut(begun, [["Rok", "2025.", "Partneri", "MP"], ["Boja", "plava", "<", "<"]])) == 2
    assert len(_cut(begun[1:], [["Rok", "2025.", "Partneri", "MP"], ["Izvor", "Budžet", "<", "<"]])) == 2
    assert len(_cut([["Aktivnost", "1.5 Obuka"]], [["Rok", "2025.", "Partneri", "MP"]])) == 2


def test_one_label_below_the_heading_of_a_goal_is_text() -> None:
    stream = [
        build_paragraph(text, bold=text.startswith("Mera"))
        for text in ("Mera 1.1: Voda", "Nosilac: Ured", "Mera 1.2: Zrak", "Nosilac: Grad")
    ]
    assert gather_labelled(stream) == stream


ROAD = "Put će povezati sva sela u dolini."


@pytest.mark.parametrize("heads", [("1.1. Kotlovi", "1.2. Putevi"), ("Mjera 1.1. Kotlovi", "Mjera 1.2. Putevi")])
def test_sentences_below_numbered_headings_describe_what_the_labels_below_tell_of(heads: tuple[str, str]) -> None:
    one, other = (build_paragraph(head, bold=True) for head in heads)
    said = [*map(build_paragraph, ("Kotlovi se mijenjaju u svim školama.", "Nositelj: Ured", "Rok: 2026."))]
    labels = [*map(build_paragraph, ("Nositelj: Grad", "Rok: 2027."))]
    for between in ([ROAD], [ROAD, ROAD], []):
        stream: list[StreamItem] = [build_paragraph("Cilj 1. Grad", bold=True), one, *said, other]
        (goal,) = read_stream(*gather_labelled([*stream, *map(build_paragraph, between), *labels])).goals
        read = [(a.number, a.title.raw, [text.raw for text in a.paragraphs]) for a in goal.activities]
        assert read == [("1.1", "Kotlovi", [said[0].joined]), ("1.2", "Putevi", between)]


def test_sentences_above_labels_that_no_heading_parts_name_what_these_tell_of() -> None:
    """Of several below one heading it is no name."""
    stream: list[StreamItem] = [build_paragraph("1.1. Grad", bold=True)]
    titles = [ROAD, "Kotlovi se mijenjaju u svim školama.", "Sve škole dobijaju nove klupe."]
    for title in titles:
        stream += map(build_paragraph, (title, "Nositelj: Ured", "Rok: 2026."))
    (goal,) = read_stream(*gather_labelled(stream)).goals
    assert [a.title.raw for a in goal.activities] == titles
