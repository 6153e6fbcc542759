"""Plans written as numbered headings with paragraphs."""

import pytest

from extract.layout import Paragraph
from extract.outline.narrative import read_narrative
from tests.extract.build_pages import build_paragraph, build_stitched, print_goals, read_stream

TITLE = build_paragraph("MERE I AKTIVNOSTI", loud=True)


def head(text: str) -> Paragraph:
    return build_paragraph(text, bold=True)


def body(text: str) -> Paragraph:
    return build_paragraph(text)


PLAN = [
    TITLE,
    head("1. Popis izvora"),
    body("Popis radi ministarstvo."),
    body("Rok je 2021. godina."),
    head("2. Nacrt zakona"),
    body("Nacrt piše radna grupa."),
    head("3. Obuka"),
    body("Obuku drži zavod."),
]


def test_headings_are_activities_and_paragraphs_their_tasks() -> None:
    assert print_goals(read_stream(*PLAN).goals) == [
        "narrative ? MERE I AKTIVNOSTI",
        "  - 1 Popis izvora | p: Popis radi ministarstvo. | p: Rok je 2021. godina.",
        "  - 2 Nacrt zakona | p: Nacrt piše radna grupa.",
        "  - 3 Obuka | p: Obuku drži zavod.",
    ]


def test_what_follows_a_colon_is_the_first_paragraph() -> None:
    items = [TITLE, *(head(f"{i}. Mera {i}: Opis mere {i}.") for i in (1, 2, 3))]
    found = read_narrative(items, 0)
    assert found is not None
    goal, end = found
    assert [(a.number, a.title.raw) for a in goal.activities] == [("1", "Mera 1"), ("2", "Mera 2"), ("3", "Mera 3")]
    assert goal.activities[0].paragraphs[0].raw == "Opis mere 1."
    assert end == 4


def test_a_heading_alone_has_no_paragraph() -> None:
    found = read_narrative([TITLE, head("1. Popis"), head("2. Nacrt:"), head("3. Obuka")], 0)
    assert found is not None
    assert [(a.title.raw, a.paragraphs) for a in found[0].activities] == [("Popis", []), ("Nacrt", []), ("Obuka", [])]


def test_it_ends_at_the_next_heading_and_at_a_table() -> None:
    table = build_stitched([["a", "b"]])
    for last in (head("Zaključak"), head("7. Nešto drugo"), table):
        found = read_narrative([*PLAN, last, body("Tekst")], 0)
        assert found is not None
        assert found[1] == len(PLAN)


def test_headings_without_style_are_told_by_their_numbers() -> None:
    items = [TITLE, *(body(t) for t in ("1. Popis", "Radi zavod.", "2. Nacrt", "3. Obuka"))]
    found = read_narrative(items, 0)
    assert found is not None
    assert [len(a.paragraphs) for a in found[0].activities] == [1, 0, 0]


@pytest.mark.parametrize(
    ("title", "numbers", "own"),
    [
        ("MERE I AKTIVNOSTI", ("I", "II", "III"), None),
        ("MERE I AKTIVNOSTI", ("4.1", "4.2", "4.3"), None),
        ("3. Mere i aktivnosti", ("3.1", "3.2", "3.3"), "3"),
        ("3. Mere i aktivnosti", ("1", "2", "3"), "3"),
    ],
)
def test_headings_may_count_in_other_ways(title: str, numbers: tuple[str, ...], own: str | None) -> None:
    items = [item for number in numbers for item in (head(f"{number}. Popis"), body("Popis radi zavod."))]
    found = read_narrative([build_paragraph(title, loud=True), *items], 0)
    assert found is not None
    assert (found[0].number, [a.number for a in found[0].activities]) == (own, [*numbers])


def test_what_is_no_narrative_plan() -> None:
    cases = {
        "two headings only": PLAN[:6],
        "numbers that do not begin with 1": [TITLE, *PLAN[4:]],
        "chapters of text": [TITLE, head("1. Uvod"), body("Ministarstvo je izradilo plan."), *PLAN[4:]],
        "goals": [TITLE, *(head(f"Cilj {i}. Voda") for i in (1, 2, 3))],
        "a heading that names no measures": [head("Uvod"), *PLAN[1:]],
        "a table of contents": [head("SADRŽAJ"), *PLAN[1:]],
        "a list of tables": [head("Spisak tabela"), *PLAN[1:]],
        "numbers below another": [build_paragraph("3. MERE", loud=True), *(head(f"4.{i}. Popis") for i in (1, 2, 3))],
        "the dots of a table of contents": [body("2. Pregled mera ......... 2"), *PLAN[1:]],
        "a sentence": [body("Mere su navedene u nastavku."), *PLAN[1:]],
        "nothing follows": [TITLE],
        "paragraphs with labels": [*PLAN[:2], body("Rok: 2021."), PLAN[4], body("Nosilac: MF"), *PLAN[6:]],
        "a table follows": [TITLE, build_stitched([["1. a", "b"]]), *PLAN[1:]],
    }
    for name, items in cases.items():
        assert read_narrative(items, 0) is None, name


def test_a_table_is_no_heading() -> None:
    assert read_narrative([build_stitched([["MERE I AKTIVNOSTI", "b"]]), *PLAN[1:]], 0) is None


def test_chapters_that_lead_to_a_table_of_activities_are_no_narrative() -> None:
    table = build_stitched([["R.br.", "Aktivnost", "Nosilac", "Rok"], ["3.1.1", "Izraditi plan", "MF", "2021"]])
    assert print_goals(read_stream(*PLAN, head("3.1. Obuke"), table).goals) == [
        "goal 3.1 Obuke",
        "  - 3.1.1 Izraditi plan | responsible: MF | deadline: 2021",
    ]
    assert print_goals(read_stream(*PLAN, head("4.1. Obuke"), table).goals)[0] == "narrative ? MERE I AKTIVNOSTI"
    assert print_goals(read_stream(*PLAN, head("3.1. Obuke"), body("Tekst.")).goals)[0].startswith("narrative")


def test_chapters_end_at_the_table_of_the_plan_or_at_its_heading() -> None:
    table = build_stitched([["R.br.", "Aktivnost", "Nosilac", "Rok"], ["1", "Popis", "MF", "2021"]])
    for following in ([table], [head("PLAN AKTIVNOSTI"), table], [head("Cilj 1: Voda"), table]):
        assert read_narrative([*PLAN, *following], 0) is None
    for following in ([build_stitched([["a", "b"]]), table], [head("Zaključak"), table], [head("PLAN AKTIVNOSTI")]):
        assert read_narrative([*PLAN, *following], 0) is not None


def test_a_line_of_text_before_a_list_is_no_heading_beside_a_table_of_activities() -> None:
    table = build_stitched([["R.br.", "Aktivnost", "Nosilac", "Rok"], ["1", "Popis", "MF", "2021"]])
    items = [body("Plan aktivnosti počiva na načelima:"), *map(body, ("1. javnost", "2. ravnopravnost", "3. saradnja"))]
    assert read_narrative(items, 0) is not None
    assert read_narrative([*items, body("Tekst koji slijedi."), table], 0) is None
    assert read_narrative([*items, *PLAN], 0) is None


def test_the_lines_that_close_the_document_are_no_tasks() -> None:
    signed = [
        body("Broj: 12-3/2025"),
        body("Prizren, 5. maja 2025. godine"),
        body("Predsednik opštine"),
        body("A. Anić"),
    ]
    adopted = body("Usvojeno na sednici Skupštine održanoj 15. maja 2025. godine.")
    for closing in (signed, signed[1:], [adopted]):
        found = read_narrative([*PLAN, *closing], 0)
        assert found is not None and found[1] == len(PLAN)
        assert [text.raw for text in found[0].activities[-1].paragraphs] == ["Obuku drži zavod."]
    text = body("Zavod vodi spisak polaznika i " + "izveštava ministarstvo o toku svake obuke, " * 3)
    for told in (body("Ocenu daje odbor na sednici."), body("Obuka traje do 5. maja 2025. godine."), *signed[2:]):
        found = read_narrative([*PLAN, told], 0)
        assert found is not None and len(found[0].activities[-1].paragraphs) == 2
    found = read_narrative([*PLAN, *signed, text], 0)
    assert found is not None and len(found[0].activities[-1].paragraphs) == 6


def test_what_an_act_says_above_the_table_of_its_plan_is_no_narrative() -> None:
    table = build_stitched([["R.br.", "Aktivnost", "Nosilac", "Rok"], ["1", "Popis", "MF", "2021"]])
    act = [*map(body, ("1. Donosi se plan.", "2. Njegov deo je tabela.", "3. Odluka stupa na snagu danas."))]
    signed = [body("01 Broj 5-2"), body("Predsednik")]
    assert read_narrative([head("PLAN AKTIVNOSTI"), *act, *signed, table], 0) is None
    assert read_narrative([head("PLAN AKTIVNOSTI"), *act, *signed], 0) is not None
