"""Titles, issuers and gazettes: what is one, where it begins and ends."""

import pytest

from normalise.facts import Said, read_facts
from tests.normalise.facts_lines import LARGE, PLAIN, facts


def test_the_gazette_of_one_page_and_who_adopts_below_it() -> None:
    head = "SLUŽBENI GLASNIK REPUBLIKE SRBIJE Broj 33 – Strana 1"
    law = "Zakona o planskom sistemu („Službeni glasnik RS”, broj 30/18)"
    found = facts(f"{head}\n\nNa osnovu člana 38. {law},\n\nVlada usvaja\n\n*AKCIONI PLAN ZA VODE")
    assert found.issuer == "Vlada"
    assert found.gazette is not None
    assert (found.gazette.name, found.gazette.issue) == ("SLUŽBENI GLASNIK REPUBLIKE SRBIJE", "33")
    found = facts("Službeni glasnik Vlada, 5. maj 2021.\n\nNa osnovu člana 38. zakona\n\n*AKCIONI PLAN ZA VODE")
    assert (found.issuer, found.gazette) == (None, None)
    assert facts("Na osnovu člana 38. (Službeni list, broj\n\nVlada usvaja\n\n*AKCIONI PLAN").issuer == "Vlada"


def test_a_running_head_that_is_no_gazette() -> None:
    found = facts("*Uvod", "", "Akcioni plan za mlade 2022", "Strana 3")
    assert found.gazette is None
    assert found.title == "Akcioni plan za mlade 2022"  # where the text has no title


def test_the_title_comes_before_its_name_in_a_running_head() -> None:
    assert facts("*AKCIONI PLAN ZA STARE", "", "Akcioni plan za mlade").title == "AKCIONI PLAN ZA STARE"


def test_a_section_is_no_title_unless_it_goes_on() -> None:
    assert facts("*AKCIONI PLAN ZA VODE\n\n*PLAN AKTIVNOSTI").title == "AKCIONI PLAN ZA VODE"
    assert facts("*PLAN AKTIVNOSTI\n\nTekst o vodama").title is None
    assert facts("*AKCIONI PLAN\n*ZA VODE").title == "AKCIONI PLAN ZA VODE"


@pytest.mark.parametrize("title", ["INDIKATIVNI TROGODIŠNJI PLAN", "GENDER AKCIONI PLAN", "Novi školski razvojni plan"])
def test_words_before_a_kind_of_plan(title: str) -> None:
    assert facts(f"*{title}\n\nTekst").title == title
    assert facts("*Uvod u akcioni plan\n\nTekst").title is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("*PREGLED MJERA STRATEGIJE RAZVOJA", "PREGLED MJERA STRATEGIJE RAZVOJA"),
        ("*OPĆINA KISELJAK\n\n*PREGLED MJERA PLANA", "PREGLED MJERA PLANA"),  # whose it is stands above
        ("*PRILOG 2.\n\n*POPIS MJERA PLANA 2026.–\n*2029.", "POPIS MJERA PLANA 2026.–2029."),
        ("*PRILOG 2.\n\n*OPIS MJERA PLANA", None),  # a heading of the text as well
        ("*Metodologija izrade\n\n*Ocjena plana", None),
        ("*1. PREGLED MJERA PLANA ZA 2026.", None),  # a section
        ("*Kiseljak, plan od 5. 5. 2026.", None),
        ("*PRIKAZ MJERA I PLANA ZA 2026.", None),  # `I` joins
        ("*PREGLED MJERA 2026.", None),
        ("PREGLED MJERA PLANA 2026.", None),  # no heading
    ],
)
def test_the_first_heading_that_speaks_of_a_plan_or_one_with_its_years_is_the_title(text: str, title: str) -> None:
    assert facts(text).title == title
    assert facts(f"{text}\n\n*AKCIONI PLAN ZA VODE").title == "AKCIONI PLAN ZA VODE"


def test_a_kind_of_plan_alone_goes_on_below_in_small_letters() -> None:
    assert facts("*AKCIJSKI PLAN\n\nprovedbe Strategije za 2027.").title == "AKCIJSKI PLAN provedbe Strategije za 2027."
    assert facts("*AKCIJSKI PLAN\n\nProvedba Strategije za 2027.").title is None
    assert (
        read_facts([Said("PRIJEDLOG", PLAIN, 0, True), Said("REPUBLIKA HRVATSKA", LARGE, 1, True)], [], []).title
        is None
    )


def test_the_place_over_a_date_is_no_end_of_a_title() -> None:
    title = "*STRATEGIJA ZA OPŠTINU RANILUG"
    assert facts(f"{title}\n*RANILUG\n*APRIL 2024").title == "STRATEGIJA ZA OPŠTINU RANILUG"
    assert facts("*STRATEGIJA ZA OPŠTINU\n*RANILUG\n\nApril 2024").title == "STRATEGIJA ZA OPŠTINU RANILUG"


def test_a_sentence_or_a_goal_is_no_title() -> None:
    assert facts("Plan se donosi za tri godine.").title is None
    assert facts("*Program 1.1: Voda").title is None


@pytest.mark.parametrize("title", ["TROGODIŠNJI PLAN RADA ZAVODA", "GODIŠNJI PROGRAM RADA ŠKOLE"])
def test_a_plan_of_one_year_or_several_is_a_title(title: str) -> None:
    assert facts(f"*{title}").title == title


def test_a_title_ends_before_place_and_date_and_before_another_style() -> None:
    assert facts("*AKCIONI PLAN ZA VODE\n*Niš, mart 2022.").title == "AKCIONI PLAN ZA VODE"
    assert facts("*AKCIONI PLAN ZA VODE\nVlada je usvojila").title == "AKCIONI PLAN ZA VODE"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("*AKCIONI PLAN ZA\n\n*MLADE I SPORT", "AKCIONI PLAN ZA MLADE I SPORT"),
        ("*AKCIONI PLAN MLADIH\n\n*ZA SPORT", "AKCIONI PLAN MLADIH ZA SPORT"),
        ("*AKCIONI PLAN MLADIH\n\n*2021–2023", "AKCIONI PLAN MLADIH 2021–2023"),
        ("*AKCIONI PLAN MLADIH\n\nza 2021. godinu\n\nza mlade je važan sport", "AKCIONI PLAN MLADIH za 2021. godinu"),
        ("*AKCIONI PLAN MLADIH\n\n*UVOD", "AKCIONI PLAN MLADIH"),
        ("*AKCIONI PLAN MLADIH\n\nza sport i kulturu", "AKCIONI PLAN MLADIH za sport i kulturu"),
        ("*AKCIONI PLAN MLADIH\n\nZa sport i kulturu", "AKCIONI PLAN MLADIH"),
    ],
)
def test_a_title_over_paragraphs_goes_on_by_its_joining_words(text: str, title: str) -> None:
    assert facts(text).title == title


@pytest.mark.parametrize(
    ("title", "below", "goes_on"),
    [
        ("GODIŠNJI PLAN RADA", "Štaba za vanredne situacije za 2025. godinu", True),
        ("AKCIONI PLAN ZA ŽENE", "opštine Jezero 2025–2026.", True),
        ("GODIŠNJI PLAN RADA ZA 2024.", "Štaba za vanredne situacije za 2025. godinu", False),
        ("GODIŠNJI PLAN RADA", "Plan nabavki za 2025. godinu", False),
        ("GODIŠNJI PLAN RADA", "Aktivnosti za 2025. godinu", False),
        ("GODIŠNJI PLAN RADA", "1. Škole za 2025. godinu", False),
        ("GODIŠNJI PLAN RADA", "Stanje u 2024. godini", False),
    ],
)
def test_a_heading_of_another_size_that_says_the_years_is_of_the_title(title: str, below: str, goes_on: bool) -> None:
    lines = [Said(title, LARGE, 0, True), Said(below, (True, 12.0), 1, True)]
    assert read_facts(lines, [], []).title == (f"{title} {below}" if goes_on else title)


def test_the_years_of_a_title_may_stand_below_lines_of_two_sizes() -> None:
    lines = [("AKCIONI PLAN", 18.0), ("za sjećanje i pomirenje", 14.0), ("ZA 2025. GODINU", 14.0), ("za sve", 14.0)]
    said = [Said(text, (True, size), i, True) for i, (text, size) in enumerate(lines)]
    assert read_facts(said, [], []).title == "AKCIONI PLAN za sjećanje i pomirenje ZA 2025. GODINU"


def test_the_issuer_of_an_act_may_stand_above_its_basis() -> None:
    act = "Na osnovu člana 5. Statuta, donosim\n\n*ODLUKU\n*O USVAJANJU AKCIONOG PLANA\n\nBroj 1/21\n\n*AKCIONI PLAN"
    assert facts(f"Vlada Kantona Sarajevo\n\n{act} ZA VODE").issuer == "Vlada Kantona Sarajevo"
    assert facts(f"Radna grupa\n\n{act} ZA VODE").issuer is None


def test_who_adopts_where_no_act_tells() -> None:
    assert facts("*AKCIONI PLAN ZA VODE\n\nVlada Crne Gore usvojila je ovaj plan").issuer == "Vlada Crne Gore"
    session = "Skupština opštine Drenova, na sednici održanoj\n2. marta 2021. godine, usvojila je plan"
    for above in ("", "OPŠTINA DRENOVA\n\n"):
        assert facts(f"{above}*AKCIONI PLAN ZA VODE\n\n{session}").issuer == "Skupština opštine Drenova"
    assert facts("*AKCIONI PLAN ZA VODE\n\nRadna grupa usvojila je ovaj plan").issuer is None
    above = facts("Vijeće ministara BiH, na 65. sjednici, usvojilo je\n\n*AKCIONI PLAN ZA VODE")
    assert above.issuer == "Vijeće ministara BiH"
    other = "Ministarstvo pravde, na predlog Saveta za borbu protiv korupcije, usvojilo je smernice za sve planove"
    assert facts(f"{other}\n\n*AKCIONI PLAN ZA VODE").issuer is None


def test_the_most_particular_institution_above_the_title_is_the_issuer() -> None:
    found = facts("*BOSNA I HERCEGOVINA\n\n*MINISTARSTVO PRAVDE\n\n*AKCIONI PLAN ZA VODE")
    assert found.issuer == "MINISTARSTVO PRAVDE"


@pytest.mark.parametrize(
    ("above", "issuer"),
    [
        ("OSKOVSKI KANTON\nVLADA OSKOVSKOG KANTONA", "VLADA OSKOVSKOG KANTONA"),
        ("VLADA\nOSKOVSKOG KANTONA", "VLADA OSKOVSKOG KANTONA"),
        ("OSKOVSKI KANTON", "OSKOVSKI KANTON"),
        ("JAVNA USTANOVA „PARK OSKOVO – VRBICA“", "JAVNA USTANOVA „PARK OSKOVO – VRBICA“"),
        ("FEDERACIJA BOSNE I HERCEGOVINE\nOskovsko-lučki kanton\nVLADA", "VLADA Oskovsko-lučkog kantona"),
        ("KANTON OSKOVO\nVLADA", "VLADA KANTONA OSKOVO"),
        ("Босна и Херцеговина\nВијеће министара", "Vijeće ministara Bosne i Hercegovine"),
        ("ODBOR ZA VODE\nVLADA", "VLADA"),
        ("CRNA GORA\nMINISTARSTVO PRAVDE", "MINISTARSTVO PRAVDE"),
        ("OPŠTINA KLANAC\nNAČELNIK OPŠTINE", "OPŠTINA KLANAC"),
        ("SLUŽBENI LIST OPŠTINE VRBICA\nOPŠTINA VRBICA", "OPŠTINA VRBICA"),
        ("SLUŽBENI LIST OPŠTINE VRBICA", None),
    ],
)
def test_a_body_of_a_region_is_the_issuer_before_the_region_and_no_gazette_is(above: str, issuer: str | None) -> None:
    assert facts(f"{above}\n\n*AKCIONI PLAN ZA VODE").issuer == issuer


def test_an_issuer_over_two_lines() -> None:
    found = facts("*MINISTARSTVO TRGOVINE,\n*TURIZMA I TELEKOMUNIKACIJA\n\n*AKCIONI PLAN ZA VODE")
    assert found.issuer == "MINISTARSTVO TRGOVINE, TURIZMA I TELEKOMUNIKACIJA"


def test_a_goal_set_like_the_title_is_no_part_of_it() -> None:
    found = facts("""
        *AKCIONI PLAN ZA BORBU PROTIV KORUPCIJE ZA 2024. GODINU

        *Oblast 1. Javne nabavke
    """)
    assert found.title == "AKCIONI PLAN ZA BORBU PROTIV KORUPCIJE ZA 2024. GODINU"


def test_a_heading_set_like_a_title_that_names_its_years_is_no_part_of_it() -> None:
    assert facts("*AKCIONI PLAN ZA PERIOD 2024-2027. GODINE\n\n*SKRAĆENICE").title == (
        "AKCIONI PLAN ZA PERIOD 2024-2027. GODINE"
    )


def test_a_title_says_whose_plan_it_is_and_for_when_below_its_kind() -> None:
    found = facts("""
        *PROGRAM RADA

        *Ministarstva saobraćaja

        *Kantona Lipa za 2025. godinu

        Program rada Ministarstva saobraćaja za 2025. godinu sačinjen je u skladu sa Uredbom o planiranju.
    """)
    assert found.title == "PROGRAM RADA Ministarstva saobraćaja Kantona Lipa za 2025. godinu"
    assert found.period is not None and found.period.start == "2025-01-01"


def test_a_heading_of_the_text_is_no_part_of_a_title_without_years() -> None:
    assert facts("*PLAN RAZVOJA ŠKOLE\n\n*Uvod\n\n*Stanje\n\n*Ciljevi za 2025. godinu").title == "PLAN RAZVOJA ŠKOLE"


def test_place_and_day_on_one_line_of_the_act() -> None:
    found = facts("""
        Na osnovu člana 5. Zakona o Vladi, Vlada Kantona Lipa, na sjednici održanoj 14.02.2023. godine, donosi

        *ODLUKU
        *O USVAJANJU AKCIONOG PLANA ZA MLADE

        Usvaja se Akcioni plan za mlade.

        Broj: 02/1-10-3512-1/23

        Tuzla, 14.02.2023. godine

        *PREMIJER KANTONA

        *AKCIONI PLAN ZA MLADE
    """)
    assert (found.place, found.adopted_on) == ("Tuzla", "2023-02-14")


def test_a_plan_of_a_municipality_or_sector_is_one() -> None:
    title = "LOKALNI PROGRAM ZA MLADE OPĆINE RASTOKA ZA 2025. GODINU"
    assert facts(f"*{title}").title == title
    assert facts("*Lokalni mediji\n\n*PLAN RADA").title == "PLAN RADA"


def test_the_number_of_a_section_does_not_go_on_with_the_title() -> None:
    assert facts("*PLAN RADA OPŠTINE MORAČA\n\n*I Uvodne napomene").title == "PLAN RADA OPŠTINE MORAČA"
    title = "PLAN RADA OPŠTINE MORAČA ZA 2026. GODINU"
    assert facts(f"*{title}\n\n*I. UVOD").title == title
    assert facts("*PLAN RADA OPŠTINE\n\n*I GRADA").title == "PLAN RADA OPŠTINE I GRADA"


@pytest.mark.parametrize(
    ("head", "grounds", "issuer"),
    [
        ("GRAD POŽARINA\nGradsko veće", "Gradsko veće Grada Požarine je na sednici", "Gradsko veće Grada Požarine"),
        ("OPŠTINA BAR", "Skupština opštine Tivat je na sednici", "OPŠTINA BAR"),
        ("Zavod za vode", "Skupština grada Požarine je na sednici", "Zavod za vode"),
    ],
)
def test_the_body_of_a_town_that_the_head_names_is_the_issuer(head: str, grounds: str, issuer: str) -> None:
    decided = f"Na osnovu člana 66. Statuta, {grounds} 5. februara 2026. godine usvojilo Akcioni plan."
    assert facts(f"{head}\n\n*AKCIONI PLAN ZA MLADE ZA 2026. GODINU\n\n{decided}").issuer == issuer


def test_an_issuer_is_named_as_in_full_above() -> None:
    grounds = "Na osnovu člana 38. Zakona („Službeni glasnik RS“, broj 30/18), Vlada donosi"
    found = facts(f"VLADA REPUBLIKE SRBIJE\n\n{grounds}\n\n*AKCIONI PLAN ZA VODE ZA 2026. GODINU")
    assert found.issuer == "VLADA REPUBLIKE SRBIJE"


def test_the_issuer_is_named_below_the_title() -> None:
    found = facts("""
        *PROGRAM PREVENCIJE ZA 2025. GODINU

        Na osnovu člana 40. Statuta, Skupština Grada Požarine, na sednici održanoj 20. februara 2025. godine,
        donela je Program.
        """)
    assert found.issuer == "Skupština Grada Požarine"
    assert found.place is None


def test_a_body_for_adopting_something_keeps_its_name() -> None:
    """The verb of `Vlada usvaja` is no part of the issuer's name; what a body is for is."""
    assert (
        facts("*VLADA\n*Komisija za usvajanje\n\n*AKCIONI PLAN ZA VODE ZA 2024. GODINU").issuer
        == "Komisija za usvajanje"
    )
    assert facts("*Vlada Republike Srbije usvaja\n\n*AKCIONI PLAN ZA VODE").issuer == "Vlada Republike Srbije"


def test_a_sentence_of_the_text_is_no_title() -> None:
    text = "Plan integriteta donosi se na osnovu člana 71.\nzakona. Radna grupa je procenila rizike."
    found = facts(f"*PLAN INTEGRITETA\n\n*1. Uvod\n\n{text}\n\n*2. Registar")
    assert (found.title, found.adopted_by) == ("PLAN INTEGRITETA", None)
    assert facts(f"*1. Uvod\n\n{text}").title is None


def test_the_years_of_a_title_may_stand_below_a_name_over_two_lines() -> None:
    title = "*PROGRAM RADA\n\n*MINISTARSTVA PROSTORNOG PLANIRANJA I\n*DRŽAVNE IMOVINE\n\n*ZA 2025. GODINU"
    assert facts(f"{title}\n\nTekst").title == title.replace("*", "").replace("\n\n", " ").replace("\n", " ")
