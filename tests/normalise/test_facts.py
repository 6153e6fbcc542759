"""What a document says of itself: those of the deciding act, not of its neighbours in an issue."""

import pytest

from normalise.asides import is_aside
from normalise.facts import read_facts
from normalise.facts.words import begins_with, read_day, read_number, read_period, read_years
from normalise.model import Period, PlanFacts
from tests.normalise.facts_lines import facts


def test_a_plain_plan() -> None:
    found = facts("""
        Republika Srbija

        *Vlada

        *AKCIONI PLAN ZA SPROVOĐENJE
        *STRATEGIJE RAZVOJA ZA PERIOD 2021–2023. GODINE

        Beograd, februar 2021.

        *Uvod
    """)
    assert found.title == "AKCIONI PLAN ZA SPROVOĐENJE STRATEGIJE RAZVOJA ZA PERIOD 2021–2023. GODINE"
    assert found.issuer == "Vlada Republike Srbije"
    assert (found.place, found.adopted_on) == ("Beograd", "2021-02")
    assert found.period is not None
    assert (found.period.start, found.period.end) == ("2021-01-01", "2023-12-31")
    assert (found.adopted_by, found.gazette) == (None, None)


def test_a_plan_in_cyrillic_is_told_in_latin() -> None:
    found = facts("""
        *Министарство просвете

        *АКЦИОНИ ПЛАН ЗА 2022. ГОДИНУ

        Београд, 15. март 2022. године
    """)
    assert found.title == "AKCIONI PLAN ZA 2022. GODINU"
    assert found.issuer == "Ministarstvo prosvete"
    assert (found.place, found.adopted_on) == ("Beograd", "2022-03-15")


GAZETTE = """
    Na osnovu člana 12. Zakona o savjetima („Službene novine”, broj 1/18), Skupština Kantona Sarajevo, na sjednici
    održanoj 10.01.2021. godine, donosi

    *ODLUKU
    *O DAVANJU NAZIVA ULICI

    Ulica dobija naziv Lipa.

    Broj 01-02-111/21
    10. januara 2021. godine
    Sarajevo

    Na osnovu člana 26. Zakona o Vladi, Vlada Kantona Sarajevo, na 21. sjednici održanoj 21.01.2021. godine, donosi

    *ODLUKU
    *O USVAJANJU AKCIONOG PLANA ZA MLADE

    Usvaja se Akcioni plan za mlade.

    Broj 02-04-222/21
    21. januara 2021. godine
    Sarajevo

    *AKCIONI PLAN ZA MLADE
    *ZA 2021. GODINU
"""


NEIGHBOUR = """
    *RJEŠENJE
    *O IMENOVANJU KOMISIJE

    Imenuje se komisija u sastavu: Ana Anić i Ivo Ivić.

    Broj 03-05-333/21
    5. februara 2021. godine
"""


def test_the_deciding_act_of_a_gazette_not_its_neighbours() -> None:
    found = facts(GAZETTE, NEIGHBOUR, "SLUŽBENE NOVINE KANTONA SARAJEVO – Broj 5", "Četvrtak, 4. 2. 2021.")
    assert found.adopted_by is not None
    assert (found.adopted_by.act, found.adopted_by.number, found.adopted_by.date) == (
        "Odluka",
        "02-04-222/21",
        "2021-01-21",
    )
    assert found.issuer == "Vlada Kantona Sarajevo"
    assert (found.document_number, found.place) == ("02-04-222/21", "Sarajevo")
    assert found.title == "AKCIONI PLAN ZA MLADE ZA 2021. GODINU"
    assert found.gazette is not None
    assert (found.gazette.name, found.gazette.issue) == ("SLUŽBENE NOVINE KANTONA SARAJEVO", "5")


def test_the_name_of_the_issuer_may_hold_a_hyphen() -> None:
    found = facts(GAZETTE.replace("Vlada Kantona Sarajevo", "Vlada Unsko-sanskog kantona"), NEIGHBOUR)
    assert found.issuer == "Vlada Unsko-sanskog kantona"


def test_the_plans_own_number_below_it_comes_before_that_of_the_act() -> None:
    found = facts(GAZETTE, "Broj 02-04-999/21\n21. januara 2021. godine\nSarajevo")
    assert found.document_number == "02-04-999/21"
    assert found.adopted_by is not None
    assert found.adopted_by.number == "02-04-222/21"


def test_an_act_on_something_else_decides_no_plan() -> None:
    found = facts("""
        *ODLUKA
        *O DAVANJU NAZIVA ULICI

        Broj 01-02-111/21

        *AKCIONI PLAN ZA MLADE
    """)
    assert found.adopted_by is None
    assert found.title == "AKCIONI PLAN ZA MLADE"


@pytest.mark.parametrize(
    ("heading", "act"),
    [
        ("*ZAKLJUČAK\n*O USVAJANJU AKCIONOG PLANA", "Zaključak"),
        ("*ОДЛУКУ\n*О ДОНОШЕЊУ АКЦИОНОГ ПЛАНА", "Odluka"),
        ("*RJEŠENJE\n*O PRIHVATANJU STRATEGIJE", "Rješenje"),
        ("*ODLUKU\n*O DONOŠENJU PROVEDBENOG PLANA", "Odluka"),
        ("*ZAKLJUČAK\n1. Donosi se Akcioni plan, koji je u prilogu.", "Zaključak"),
    ],
)
def test_kinds_of_acts(heading: str, act: str) -> None:
    found = facts(f"{heading}\n\nČlan 1.\n\nBroj 1/21\n\n*AKCIONI PLAN ZA MLADE")
    assert found.adopted_by is not None
    assert (found.adopted_by.act, found.adopted_by.number) == (act, "1/21")


def test_gazettes_and_their_day() -> None:
    for text, name, issue, day in (
        ("Službeni glasnik RS, broj 12/21, 5. mart 2021.", "Službeni glasnik RS", "12/21", "2021-03-05"),
        ("СЛУЖБЕНИ ЛИСТ ЦРНЕ ГОРЕ – БРОЈ 7", "SLUŽBENI LIST CRNE GORE", "7", None),
        ("Narodne novine", "Narodne novine", None, None),
        ("Službeni glasnik Unsko-sanskog kantona - Broj 9", "Službeni glasnik Unsko-sanskog kantona", "9", None),
    ):
        gazette = facts("*AKCIONI PLAN", "", text).gazette
        assert gazette is not None
        assert (gazette.name, gazette.issue, gazette.published_on) == (name, issue, day)


def test_a_day_comes_before_a_month_and_the_place_beside_it() -> None:
    found = facts("*AKCIONI PLAN ZA VODE\n\nNiš, mart 2021.\n\nBeograd, 5. april 2021. godine")
    assert (found.adopted_on, found.place) == ("2021-04-05", "Beograd")


def test_the_place_of_a_signature_below_the_plan() -> None:
    found = facts("*AKCIONI PLAN ZA VODE", "Broj 5/21\n5. april 2021. godine\nNiš")
    assert (found.document_number, found.adopted_on, found.place) == ("5/21", "2021-04-05", "Niš")
    signed = facts("*AKCIONI PLAN ZA VODE", "Broj 5/21\n5. april 2021. godine\nPREDSJEDNIK SKUPŠTINE\nSiniša Đekić")
    assert (signed.adopted_on, signed.place) == ("2021-04-05", None)
    found = facts(
        "*AKCIONI PLAN ZA VODE", "Sve to objaviti.\n\nStupa na snagu.\n\n05 broj 34-7/2021\nNiš, 5. april 2021."
    )
    assert found.document_number == "34-7/2021"
    found = facts("*AKCIONI PLAN ZA VODE", "Broj 5/21\n5. april 2021. godine\nza predsednika i ostale članove")
    assert found.place is None


@pytest.mark.parametrize(
    ("title", "below", "expected"),
    [
        ("AKCIONI PLAN ZA 2022. GODINU", "", ("2022-01-01", "2022-12-31")),
        ("AKCIONI PLAN 2021–2023", "", ("2021-01-01", "2023-12-31")),
        ("AKCIONI PLAN 2021/22", "", ("2021-01-01", "2022-12-31")),
        ("AKCIONI PLAN", "za period 2021-2024. godine", ("2021-01-01", "2024-12-31")),
        ("AKCIONI PLAN", "za period jul 2025 – decembar 2026. godine", ("2025-07-01", "2026-12-31")),
        ("AKCIONI PLAN", "za period od 1. aprila 2024. do 31. marta 2026. godine", ("2024-04-01", "2026-03-31")),
        ("AKCIONI PLAN 2024–2026 ZA SPROVOĐENJE STRATEGIJE 2021–2030", "", ("2024-01-01", "2026-12-31")),
        ("AKCIONI PLAN ZA STRATEGIJU 2021-30 ZA PERIOD OD 2024. DO 2026.", "", ("2024-01-01", "2026-12-31")),
        ("АКЦИОНИ ПЛАН ЗА 2025. ГОДИНУ УЗ ПРОГРАМ 2024–2028.", "", ("2025-01-01", "2025-12-31")),
        ("AKCIONI PLAN 2021–2025 UZ PROGRAM 2024–2028", "", ("2021-01-01", "2028-12-31")),
        ("AKCIONI PLAN", "manje emisija za 40 % do 2030. godine", None),
        ("AKCIONI PLAN", "Zakon je iz 2019. godine", ("2019-01-01", "2019-12-31")),
        ("AKCIONI PLAN", "Zakon 12/2019", None),
        ("AKCIONI PLAN", "", None),
    ],
)
def test_periods(title: str, below: str, expected: tuple[str, str] | None) -> None:
    period = facts(f"*{title} ZA VODE\n\n{below}" if below else f"*{title} ZA VODE").period
    assert (None if period is None else (period.start, period.end)) == expected


def test_nothing_said_is_nothing_known() -> None:
    assert facts("Običan tekst bez naslova.") == PlanFacts()
    assert read_facts([], [], []) == PlanFacts()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21. januara 2021. godine", "2021-01-21"),
        ("21.01.2021. godine", "2021-01-21"),
        ("21. 1. 2021.", "2021-01-21"),
        ("Beograd, februar 2015.", "2015-02"),
        ("Сарајево, 4. маја 2020.", "2020-05-04"),
        ("Zagreb, 5. siječnja 2020.", "2020-01-05"),
        ("2021. godina", None),
        ("Zakon 12/2019", None),
        ("Plan 2021", None),
        ("", None),
    ],
)
def test_days_and_months(text: str, expected: str | None) -> None:
    assert read_day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Broj: 02-04-222/21", "02-04-222/21"),
        ("Број 110-1/2021", "110-1/2021"),
        ("KLASA: 022-03/20-01/1", "022-03/20-01/1"),
        ("Br. 12.", "12"),
        ("Broj: 127 022-51/2026", "127 022-51/2026"),
        ("Broj: 344 12. januar 2026.", "344"),
        ("Broj stanovnika", None),
        ("Nabrojati 12 mera", None),
    ],
)
def test_document_numbers(text: str, expected: str | None) -> None:
    assert read_number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2021–2023", (2021, 2023)), ("2021/22", (2021, 2022)), ("za 2022. godinu", (2022, 2022)), ("12021", None)],
)
def test_years(text: str, expected: tuple[int, int] | None) -> None:
    assert read_years(text) == expected


def test_beginnings_of_words_in_both_scripts() -> None:
    assert begins_with("Акциони план за младе", ["akcion plan"])
    assert not begins_with("Predlog akcionog plana", ["akcion plan"])
    assert not begins_with("Akcioni", ["akcion plan"])


@pytest.mark.parametrize(
    "title", ["Plan za 2026/2027. školsku godinu", "ПЛАН ЗА ШК. 2026/27. ГОДИНУ", "Plan za školsku 2026/27"]
)
def test_school_years_before_and_behind_their_word(title: str) -> None:
    assert read_period(title) == Period(start="2026-09-01", end="2027-08-31")
    assert read_period("Plan školskog odbora za 2026/2027") == Period(start="2026-01-01", end="2027-12-31")


@pytest.mark.parametrize("line", ["Obrazac broj 2", "Posebna mera broj 1", "Prilog broj 1:"])
def test_the_number_of_a_part_is_not_the_documents(line: str) -> None:
    assert facts(f"*PLAN ZA VODE\n\n{line}").document_number is None
    for other, number in (("Delovodni broj: 7", "7"), ("Akt broj 02-12/26", "02-12/26")):
        assert facts(f"*PLAN ZA VODE\n\n{other}").document_number == number


@pytest.mark.parametrize("opening", ["Na osnovu člana 16. Zakona o Vladi,", "ODLUKU", "На основу члана 16. Закона,"])
def test_the_number_of_the_next_act_is_not_the_plans(opening):
    found = facts("*AKCIONI PLAN ZA VODE", f"{opening}\nBroj 7/21\n6. april 2021. godine\nNiš")
    assert (found.document_number, found.adopted_on, found.place) == (None, None, None)


def test_of_two_acts_on_plans_the_one_before_the_plan_decides():
    other = "*ODLUKU\n*O USVAJANJU GODIŠNJEG PLANA RADA\n\nBroj: 01-11-100/22\n3. februara 2022. godine\nTuzla\n"
    own = "*ODLUKU\n*O USVAJANJU AKCIONOG PLANA\n\nUsvaja se plan.\n\nBroj: 02-1/22\n10. februara 2022. godine\nTuzla\n"
    found = facts(f"{other}\n{own}\n*AKCIONI PLAN ZA VODE")
    assert found.adopted_by is not None
    assert (found.adopted_by.number, found.adopted_by.date) == ("02-1/22", "2022-02-10")


def test_the_number_of_an_act_behind_its_office_or_class():
    act = "*ODLUKU\n*o donošenju Akcijskog plana\n\nDonosi se plan.\n\n{}\n5. svibnja 2022.\n\n*AKCIJSKI PLAN ZA VODE"
    for lines, number in (
        ("KLASA: 022-03/22-04/155\nURBROJ: 50301-21/32-22-2", "022-03/22-04/155"),
        ("05 Broj 560-7890/2019", "560-7890/2019"),
    ):
        adopted = facts(act.format(lines)).adopted_by
        assert adopted is not None
        assert (adopted.number, adopted.date) == (number, "2022-05-05")


@pytest.mark.parametrize("opening", ["Влада доноси", "Vlada donosi", "Vlada je na sjednici donijela"])
def test_who_decides_stands_before_what_it_does(opening):
    law = "Na osnovu člana 38. Zakona o planskom sistemu („Službeni glasnik RS”, broj 30/18)"
    assert facts(f"{law}, {opening}\n\n*AKCIONI PLAN ZA VODE").issuer == "Vlada"


def test_a_body_is_no_place() -> None:
    found = facts("*PLAN RADA", "Broj: 02-1\n\n27. decembra 2024. godine\n\nSKUPŠTINA OPŠTINE MORAČA\n\nMorača")
    assert found.place == "Morača"


def test_the_day_of_the_session_goes_before_other_days_and_a_signature_before_it() -> None:
    session = "Na osnovu Statuta, Skupština grada Niša na 24. sednici održanoj 24. februara 2025. godine donela je"
    plan = f"{session}\n\n*AKCIONI PLAN ZA VODE\n\nPodaci zavoda, stanje 31. decembra 2024."
    assert facts(plan).adopted_on == "2025-02-24"
    assert facts(plan, "Niš, 26. februara 2025. godine").adopted_on == "2025-02-26"
    assert facts(plan, "Niš, februar 2025.").adopted_on == "2025-02-24"


@pytest.mark.parametrize(
    "line",
    [
        "Banja Luka, novembar 2025. godine",
        "Бања Лука, 12. 1. 2026.",
        "Januar 2026",
        "Datum: 5. 2. 2026. godine",
        "2026. – 2028.",
        "KLASA: 351-01/26-01/12",
        "(Nacrt)",
        "Usvojen na sjednici Vlade 12. januara 2026.",
        "Svi iznosi su u KM",
        "SLUŽBENI GLASNIK Strana 1",
        "Broj 3 – Službene novine Federacije",
    ],
)
def test_a_line_that_tells_of_the_document_is_an_aside(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "2026. GODINA",
        "Uvođenje e-uprave",
        "Mart",
        "Broj učesnika",
        "Nova Varoš, sportski centar",
        "Mjere do 2028.",
        "Plan za 2026.",
        "Broj oglasa u službenom glasniku",
    ],
)
def test_a_line_that_may_name_something_is_no_aside(line: str) -> None:
    assert not is_aside(line)
