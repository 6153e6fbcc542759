"""Headers of two and three levels: what the lower one takes from those above it."""

import pytest

from normalise.headers import match_header
from normalise.headers.levels import INHERITED

TWO_LEVELS = [
    # path, field, part, year
    (("Finansijska sredstva", "Iznos"), "resources", "amount", None),
    (("Finansijska sredstva", "Izvor"), "resources", "source", None),
    (("Finansijska sredstva", "2022"), "resources", None, 2022),
    (("Процењена средства", "2022. година"), "resources", None, 2022),
    (("Rok", "Početak"), "deadline", "start", None),
    (("Rok", "Kraj"), "deadline", "end", None),
    (("Vremenski okvir", "Od"), "deadline", "start", None),
    (("Vremenski okvir", "Do"), "deadline", "end", None),
    (("Pokazatelj", "2023"), "target", None, 2023),
    (("Pokazatelj", "Početna vrednost"), "baseline", None, None),
    (("Sredstva", "2021", "Iznos"), "resources", "amount", 2021),
    (("Pokazatelj 2021", "Izvor verifikacije"), "verification", None, None),
    (("Rok", "Datum početka (dd.mm.gggg.)"), "deadline", "start", None),
    (("Procjena rizika", "Vjerovatnoća"), "assessment", None, None),
    (("Cilj 2026.",), "target", None, 2026),
    (("Ciljevi do 2027.",), "target", None, 2027),
    (("Cilj 1",), "goal", None, None),
    (("Ukupno potrebno (KM)",), "resources", None, None),
    (("Datum početka obaveze",), "deadline", "start", None),
    (("Kraj aktivnosti",), "deadline", "end", None),
    (("Rok (do kraja kvartala)",), "deadline", None, None),
    (("Planirani završetak",), "deadline", "end", None),
    (("Početak i završetak",), "deadline", None, None),
    (("Proračun", "Oznaka"), "resources", None, None),
    (("Aktivnost", "Oznaka"), "number", None, None),
    (("Nosioci", "Ostali"), "partners", None, None),
    (("Sredstva", "Ostali"), "resources", None, None),
    (("Opis", "Nosilac"), "responsible", None, None),
    (("Aktivnost",), "activity", None, None),
    (("Godina realizacije", "202 5."), "deadline", "mark", 2025),
    (("Ciljana vrednost 2015",), "target", None, 2015),
    (("", "Rok"), "deadline", None, None),
    (("Boja", "Zastavica"), None, None, None),
    ((), None, None, None),
]


@pytest.mark.parametrize(("path", "field", "part", "year"), TWO_LEVELS)
def test_headers_of_two_levels(path: tuple[str, ...], field: str | None, part: str | None, year: int | None) -> None:
    header = match_header(path)
    assert (header.field, header.part, header.year) == (field, part, year)


def test_words_that_say_little_alone_take_the_field_above() -> None:
    assert match_header(("Pokazatelj", "Naziv")).field == "indicator"
    assert match_header(("Pokazatelj", "Nosilac")).field == "responsible"  # a header that says enough keeps its own
    assert match_header(("Pokazatelj", "Naziv")).certainty <= INHERITED


def test_a_unit_keeps_the_printed_words_of_all_levels() -> None:
    assert match_header(("Sredstva u 000 din.", "2021")).unit == "Sredstva u 000 din. 2021"


def test_a_year_with_a_currency_is_money() -> None:
    assert match_header(("2022 (EUR)",)).field == "resources"
    assert match_header(("Ukupno (KM)",)).field == "resources"
    assert match_header(("Vrijednost (EUR)",)).field == "resources"
    assert match_header(("2022",)).field is None
    assert match_header(("2026. година (динара)",)).field == "resources"  # a year alone would be a time
    assert match_header(("Lokalna samouprava (RSD)",)).field == "resources"
    assert match_header(("Zastavica KM",)).field is None
    assert match_header(("Dužina (km)",)).field is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("Rok", "I"), ("deadline", "mark", None)),
        (("Rok 2021", "III kvartal"), ("deadline", "mark", 2021)),
        (("2022", "IV"), ("deadline", "mark", 2022)),
        (("Dinamika realizacije", "mart"), ("deadline", "mark", None)),
    ],
)
def test_columns_of_a_chart_are_marks(path: tuple[str, ...], expected: tuple[str, str, int | None]) -> None:
    header = match_header(path)
    assert (header.field, header.part, header.year) == expected


def test_a_quarter_under_money_is_no_mark() -> None:
    header = match_header(("Finansijska sredstva", "I"))
    assert (header.field, header.part) == ("resources", None)


@pytest.mark.parametrize(
    ("printed", "part"),
    [
        ("Početak", "start"),
        ("Rok (početak, kraj, trajanje)", None),
        ("Početak i kraj", None),
        ("Kraj aktivnosti", "end"),
    ],
)
def test_a_header_of_start_and_end_is_of_neither(printed: str, part: str | None) -> None:
    header = match_header((printed,))
    assert (header.field, header.part) == ("deadline", part)


BESIDE = [
    # header, its field, what else it names
    ("Nosilac i rok", "responsible", ("deadline",)),
    ("Rok / nosilac", "deadline", ("responsible",)),
    ("Носилац (рок)", "responsible", ("deadline",)),
    ("Nosilac, mesto i rok", "responsible", ("", "deadline")),
    ("Mjera i rok", "measure", ("deadline",)),
    ("Iznos i izvor", "resources", ()),
    ("Nosilac i partneri", "responsible", ()),
    ("Nosilac mere i aktivnosti", "responsible", ()),  # whose
    ("Aktivnost/projekt u proračunu", "resources", ()),
    ("Rizici i mere", "risks", ()),
]


@pytest.mark.parametrize(("text", "field", "others"), BESIDE)
def test_a_header_may_name_several_fields(text: str, field: str, others: tuple[str, ...]) -> None:
    header = match_header((text,))
    assert (header.field, header.others) == (field, others)
