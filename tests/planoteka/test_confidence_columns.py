"""Reasons against columns and what they hold: values of another kind, unknown headers, amounts, ticks."""

from collections.abc import Sequence

import pytest

from extract.columns import Column
from extract.placed import PlacedText
from extract.raw import RawActivity
from normalise.headers import match_header
from normalise.model import Activity, Amount, Task
from planoteka.build.confidence.cells import doubt_amounts
from planoteka.build.confidence.lists import Items
from planoteka.build.confidence.observed import Observed, Usual
from tests.extract.build_pages import build_paragraph
from tests.planoteka.build_plans import build
from tests.planoteka.confidence_plans import BODY, HEAD, TITLES, beside, rows, told, walk

UNKNOWN = "Vrzunak"


TIMES = ["do 31.12.2021.", "2022. godina", "kontinuirano", "I kvartal 2023.", "2024. godina"]


BODIES = [BODY, "Ministarstvo finansija", "Vlada Republike Srbije", BODY, "Ministarstvo finansija"]


WORDS = ["bez smetnji", "uz pomoć sela", "po potrebi više", "na terenu", "u školama"]


FEW_TIMES = [*TIMES[:2], "", "", ""]
"""Too few to tell by them what column they stand in."""


FIGURES = ["12.000", "4.000", "1.500", "300", "25"]


@pytest.mark.parametrize(
    ("head", "columns", "reason"),
    [
        (["Nosilac", "Rok", UNKNOWN], [BODIES, TIMES, BODIES], "responsible: column told by its content"),
        (["Nosilac", "Vrzunak aktivnosti"], [BODIES, FEW_TIMES], "deadlines: empty, and a column under an unknown"),
        (["Nosilac", "Vrzunak aktivnosti"], [BODIES, TIMES], "deadlines: column told by its content"),
        (["Nosilac", UNKNOWN], [BODIES, TIMES], "deadlines: column told by its content"),
        (["Rok", UNKNOWN], [TIMES, WORDS], "responsible: no activity has it, and a header is unknown"),
        (
            ["Nosilac", "Rok", "Sredstva", "Indikator", UNKNOWN],
            [BODIES, TIMES, BODIES, WORDS, WORDS],
            "indicators: beside a column under an unknown header",
        ),
        (["Nosilac", "Rok", "Sredstva", UNKNOWN], [BODIES, TIMES, FIGURES, FIGURES], "resources: beside a column"),
        (["Nosilac", "Rok", "Vrzunak aktivnosti"], [BODIES, TIMES, BODIES], "responsible: a column under an unknown"),
        (
            ["Nosilac", "Rok", "Sredstva", "Vrzunak aktivnosti"],
            [BODIES, TIMES, BODIES, WORDS],
            "indicators: no activity has it",
        ),
    ],
)
def test_a_column_in_no_field_speaks_against_the_field_that_it_could_belong_to(
    head: list[str], columns: list[Sequence[str]], reason: str
) -> None:
    assert any(said.startswith(reason) for said in beside(head, *columns).reasons)


def test_a_column_in_no_field_says_nothing_of_others() -> None:
    """Nor does one whose header is known, whatever its cells say."""
    assert not any("header" in r for r in beside(["Nosilac", "Rok", UNKNOWN], BODIES, TIMES, [""] * 5).reasons)
    of = {r.split(":")[0] for r in beside(["Nosilac", "Vrzunak aktivnosti"], BODIES, FEW_TIMES).reasons}
    assert of == {"activity", "deadlines", "other"}
    assert not any("header" in r for r in beside(["Nosilac", "Rok", "Pravni osnov"], BODIES, TIMES, WORDS).reasons)


@pytest.mark.parametrize(
    ("head", "columns", "reason"),
    [
        (["Nosilac", "Rok", "Rok za ocjenu"], [BODIES, TIMES, TIMES], "deadlines: times of several columns"),
    ],
)
def test_columns_of_a_field_that_do_not_fit_each_other(
    head: list[str], columns: list[Sequence[str]], reason: str
) -> None:
    assert reason in told(beside(head, *columns))


def test_columns_of_a_field_that_fit_each_other() -> None:
    reasons = told(beside(["Nosilac", "Partneri", "Početak", "Završetak"], BODIES, BODIES, TIMES, TIMES))
    assert reasons <= {"deadlines: header told by a part of it"}


def test_what_is_said_of_an_indicator_needs_one() -> None:
    said = "indicators: what is said of an indicator stands beside none"
    assert said in beside(["Nosilac", "Izvor verifikacije"], BODIES, WORDS).reasons
    assert said not in beside(["Nosilac", "Indikator", "Izvor verifikacije"], BODIES, WORDS, WORDS).reasons


def test_a_number_under_an_unknown_header_may_be_that_of_the_activity() -> None:
    said = "title: it has no number, and one stands in no field"
    for text, odd in (("3.", True), ("visok", False)):
        table = [["Aktivnost", "Nosilac", "Rok", UNKNOWN], *([title, BODY, "2021.", text] for title in TITLES)]
        goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), table)
        assert all((said in told(a.confidence)) is odd for a in walk(goals) if a.confidence)
    assert said not in beside(["Nosilac", "Rok", UNKNOWN], BODIES, TIMES, ["3."] * 5).reasons


def test_a_tick_stands_for_no_time() -> None:
    ticks = ["x", "", "x", "", "x"]
    assert "deadlines: a tick stands for a time" in told(beside(["Nosilac", "Rok"], BODIES, ["x", *TIMES[1:]]))
    assert not any("tick" in r for r in beside(["Nosilac", "Rok", UNKNOWN], BODIES, TIMES, ticks).reasons)


def test_a_column_of_marks_reads_as_nothing() -> None:
    """`Redovni` alone would read as a time; nothing but the deadlines is missing."""
    kinds = ["redovni", "vanredni", "redovni", "redovni", "vanredni"]
    head = ["Nosilac", "Sredstva", "Indikator", UNKNOWN]
    reasons = beside(head, BODIES, FIGURES, WORDS, kinds).reasons
    assert "deadlines: no activity has it, and a header is unknown" in reasons
    assert not any("reads like it" in reason for reason in reasons)


def test_an_amount_without_a_currency_is_odd_where_others_have_one() -> None:
    said = "resources: an amount without a currency, unlike the others"
    named = ["12.000 KM", "4.000 KM", "1.500 KM", "300 KM"]
    assert said in beside(["Nosilac", "Sredstva"], BODIES, ["25.000", *named]).reasons
    assert said not in beside(["Nosilac", "Sredstva"], BODIES, [*named, "25.000"]).reasons
    assert said not in beside(["Nosilac", "Sredstva"], BODIES, FIGURES).reasons


@pytest.mark.parametrize(
    ("head", "text", "reason"),
    [
        ("Sredstva (KM)", "br. 5-1/21", "resources: figures and no amount, unlike the others"),
        ("Rok", "mart 2021, jun 2022", "deadlines: two times stand in it, unlike the others"),
    ],
)
def test_values_that_others_do_not_have(head: str, text: str, reason: str) -> None:
    usual = {"Rok": "2021."}.get(head, "5.000 KM")
    assert reason in beside(["Nosilac", head], BODIES, [text, *[usual] * 4]).reasons
    assert reason not in beside(["Nosilac", head], BODIES, [usual] * 5).reasons


def said_of_indicators(text: str, other: str = "Broj obuka") -> set[str]:
    """The reasons against indicators that say this, beside those of four other activities."""
    cells = [other, "Broj izvora", "Broj ljudi", "Broj akata", text]
    table = [[*row, cell] for row, cell in zip(rows(), cells, strict=True)]
    goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), [[*HEAD, "Indikator"], *table])
    confidence = walk(goals)[-1].confidence
    assert confidence is not None
    return {reason for reason in confidence.reasons if reason.startswith("indicators: ")}


def test_a_line_that_begins_with_a_capital_may_be_an_indicator_of_its_own() -> None:
    """That of a name stands with its capital within other lines."""
    said = "indicators: a line within it begins with a capital"
    assert said in said_of_indicators("Akt donet u opštini\nZemunskoj")
    assert said not in said_of_indicators("Akt donet u opštini\nZemunskoj", "Škole u Zemunu, Zemunskoj")
    assert said not in said_of_indicators("Akt donet u opštini\nNiš")
    assert said not in said_of_indicators("Broj akata opštine;\nKragujevac")


def test_items_hold_no_further_number() -> None:
    assert said_of_indicators("Obuka") == set()
    assert said_of_indicators("1. Broj obuka\n2. Broj 5 akata") == set()


def test_the_number_that_would_follow_stands_within_the_last_item() -> None:
    said = "the next number of the list stands within it"
    value = [Task(id="a", number="1", text="Popisati u roku od 20 dana2. Objaviti", raw="")]
    seen = Observed(RawActivity("1", PlacedText()), Activity(id="b", title="", tasks=value), (), {"tasks": []}, "")
    assert said in Items([seen], set()).doubt("tasks", seen)
    value[0].text = "Popisati u roku od 20 dana"
    assert said not in Items([seen], set()).doubt("tasks", seen)


@pytest.mark.parametrize(("year", "odd"), [(2021, False), (None, True), (2022, True)])
def test_a_year_of_the_header_is_that_of_an_amount(year: int | None, odd: bool) -> None:
    said = "its header names a year, and no amount has it"
    column = Column(0, 50, ("Sredstva 2021",), match_header("Sredstva 2021"))
    amounts = [Amount(value=1, currency="EUR", year=year)]
    assert (said in doubt_amounts(amounts, [column], Usual([]))) is odd
    assert said not in doubt_amounts([], [column], Usual([]))


def test_a_name_under_an_unknown_label_above_the_title_may_be_the_title() -> None:
    said = "title: what an unknown label tells stands above it"
    for label, odd in ((UNKNOWN, True), ("Pravni osnov", False)):
        card = [[label, "M1 Popis izvora"], ["Opis mjere", "Popisati izvore"], ["Nosilac", BODY], ["Rok", "2021."]]
        goals, _ = build(build_paragraph("Cilj 1: Voda", bold=True), card)
        activity = walk(goals)[0]
        assert activity.confidence is not None
        assert (said in activity.confidence.reasons) is odd, activity
