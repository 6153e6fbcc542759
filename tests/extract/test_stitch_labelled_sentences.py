"""Numbered sentences that say in themselves who does it and when; labels that no list has beside known ones."""

import pytest

from extract.stitch import StreamItem
from extract.stitch.labelled_lines import gather_labelled
from tests.extract.build_pages import build_paragraph, find_codes, print_goals, read_stream

HEADING = build_paragraph("1. Monitoring", bold=True)


def read(*texts: str) -> list[str]:
    """The goals of a heading over paragraphs."""
    stream: list[StreamItem] = [HEADING, *map(build_paragraph, texts)]
    return print_goals(read_stream(*gather_labelled(stream)).goals)


@pytest.mark.parametrize(
    "form",
    [
        "{0} {1} (nosilac: {2}; rok: {3})",
        "{0} {1} (nosilac: {2};\nrok: {3}).",
        "{0} {1}. Nosilac: {2}. Rok: {3}",
        "{0} {1} – nosilac: {2}, rok: {3}",
    ],
)
def test_the_labels_of_numbered_sentences_are_fields(form: str) -> None:
    sentences = [
        form.format("1.1.", "Kupiti pumpu", "JKP", "2026"),
        form.format("1.2.", "Popraviti cev", "Opština", "2027"),
    ]
    read_both = [
        "goal 1 Monitoring",
        "  - 1.1 Kupiti pumpu | responsible: JKP | deadline: 2026",
        "  - 1.2 Popraviti cev | responsible: Opština | deadline: 2027",
    ]
    for texts in (sentences, ["\n".join(sentences)] if form.endswith((")", ").")) else sentences):
        assert [line.replace("2026.", "2026").replace("2027.", "2027") for line in read(*texts)] == read_both


def test_a_sentence_without_a_number_or_with_one_label_is_text() -> None:
    assert read("Kupiti pumpu (nosilac: JKP; rok: 2026)", "Popraviti cev (nosilac: JKP; rok: 2026)") == []
    assert read("1.1. Kupiti pumpu (rok: 2026)", "1.2. Popraviti cev (rok: 2026)") == []


def test_a_line_with_another_label_stands_in_the_form_of_those_beside_it() -> None:
    lines = ["Čita: Ured", "Nositelj: Grad", "Rok: 2026."]
    names = ["1.1. Odluka o vodi", "1.2. Odluka o cesti"]
    stream: list[StreamItem] = [HEADING, *(build_paragraph(text) for name in names for text in (name, *lines))]
    plan = read_stream(*gather_labelled(stream))
    assert print_goals(plan.goals)[1:] == [
        f"  - {name.replace('. Odluka', ' Odluka')} | None: Ured | responsible: Grad | deadline: 2026."
        for name in names
    ]
    assert find_codes(plan) == []
    assert print_goals(read_stream(*gather_labelled(stream[:5])).goals) == []  # once, a sentence of the text
