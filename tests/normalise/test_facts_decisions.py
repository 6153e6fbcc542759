"""Decisions that adopt a plan: its title in their sentence, its period, the day on which it was decided."""

import pytest

from tests.normalise.facts_lines import facts

BASIS = """Na osnovu člana 38 Zakona („Službeni list CG“, br. 2/18), Skupština opštine Stari Grad, na sjednici
održanoj 24. decembra 2025. godine, donijela je
"""
HEADING = """
*ODLUKU O DONOŠENJU LOKALNOG AKCIONOG
*PLANA ZA BAŠTINU ZA PERIOD 2026–2027. GODINE
"""


def test_a_decision_without_the_plans_own_heading() -> None:
    found = facts(
        f"{BASIS}{HEADING}\nČlan 1\n\n"
        "Donosi se Lokalni akcioni plan za baštinu za period 2026–2027. godine (u daljem tekstu: Akcioni plan).\n\n"
        "Član 2\n\nAkcionim planom utvrđuju se prioriteti.",
        "Broj: 02-016/25-1204\nStari Grad, 26. decembra 2025. godine",
    )
    assert found.title == "Lokalni akcioni plan za baštinu za period 2026–2027. godine"
    assert found.period is not None and (found.period.start, found.period.end) == ("2026-01-01", "2027-12-31")
    assert (found.adopted_on, found.document_number) == ("2025-12-24", "02-016/25-1204")
    assert found.adopted_by is not None and found.adopted_by.act == "Odluka"
    assert found.issuer == "Skupština opštine Stari Grad"


def test_a_heading_in_the_genitive_is_no_title_but_gives_the_period() -> None:
    found = facts(f"{BASIS}{HEADING}\nČlan 1\n\nOvom odlukom uređuju se prioriteti.")
    assert found.title is None
    assert found.period is not None and found.period.start == "2026-01-01"


def test_a_decision_before_the_plan_leaves_it_its_own_title() -> None:
    said = "Donosi se Lokalni akcioni plan za baštinu."
    found = facts(f"{BASIS}{HEADING}\nČlan 1\n\n{said}\n\n*LOKALNI AKCIONI PLAN ZA BAŠTINU OPŠTINE STARI GRAD\n\nTekst")
    assert found.title == "LOKALNI AKCIONI PLAN ZA BAŠTINU OPŠTINE STARI GRAD"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Ovom odlukom donosi se Program za mlade do 2027. godine.", "Program za mlade do 2027. godine"),
        ("Prihvaća se Akcijski plan za mlade, koji je sastavni dio ovog zaključka.", "Akcijski plan za mlade"),
        ("1. Usvaja se Plan zaštite voda i tla u tekstu koji je dostavilo Ministarstvo.", "Plan zaštite voda i tla"),
        ("Vlada je usvojila Akcioni plan za vode, more i tlo. Plan je u prilogu.", "Akcioni plan za vode, more i tlo"),
        ("Utvrđuje se „Strategija razvoja sporta“ kao u prilogu.", "Strategija razvoja sporta"),
        ("Skupština donosi Strategiju razvoja sporta.", None),
        ("Usvaja se izmjena Akcionog plana za vode.", None),
    ],
)
def test_the_sentence_by_which_a_plan_is_adopted(said: str, title: str | None) -> None:
    assert facts(f"*ZAKLJUČAK\n*O USVAJANJU AKCIONOG PLANA\n\n{said}\n\nTekst zaključka").title == title


def test_the_year_of_a_session_is_no_period() -> None:
    assert facts(BASIS).period is None
    session = "Skupština opštine, na sednici održanoj 4. decembra\n2025. godine, usvojila je plan"
    assert facts(f"*AKCIONI PLAN ZA VODE\n\n{session}").period is None
    assert facts("*AKCIONI PLAN ZA VODE\n\nDana 4. decembra 2025. godine primljen je predlog").period is None
    assert facts("*AKCIONI PLAN ZA VODE\n\nza period 2026–2028. godine").period is not None


def test_who_decides_alone_does_so_on_a_day() -> None:
    basis = "Na temelju članka 45. Statuta, gradonačelnica Grada Bakra, dana 5. siječnja 2026. godine, donosi"
    assert facts(f"{basis}\n\n*AKCIJSKI PLAN ZA VODE\n\nTekst").adopted_on == "2026-01-05"
    later = "Ovaj plan primjenjuje se od dana 5. siječnja 2026. godine, a do tada stari plan,"
    said = f"{later} koji je donesen ranije, kako je i najavljeno"
    assert facts(f"{said}\n\n*PLAN ZA VODE\n\nTekst").adopted_on is None


@pytest.mark.parametrize("title", ["LOKALNA STAMBENA STRATEGIJA OPŠTINE", "GRADSKI ENERGETSKI PROGRAM"])
def test_whose_plan_it_is_and_what_of_before_its_kind(title: str) -> None:
    assert facts(f"*{title}\n*SA AKCIONIM PLANOM\n\nTekst").title == f"{title} SA AKCIONIM PLANOM"
    assert facts("*OPŠTINSKA SLUŽBA PROGRAM RADA\n\nTekst").title is None
    assert facts("*LOKALNA UPRAVA PROGRAM RADA\n\nTekst").title is None


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Vlada Re-\npublike Srpske", "Vlada Republike Srpske"),
        ("Vlada Unsko-\nsanskog kantona", "Vlada Unsko-sanskog kantona"),
    ],
)
def test_who_decides_is_named_over_a_line_end_with_a_hyphen(broken: str, whole: str) -> None:
    opening = f"Na osnovu člana 22. Zakona o Vladi, {broken}, na 104. sjednici, donijela je\n"
    assert facts(f"{opening}{HEADING}\nČlan 1\n\nTekst").issuer == whole


@pytest.mark.parametrize(
    ("printed", "read"),
    [("U Drenovi", "Drenova"), ("U Kotoru", "Kotor"), ("Drenova", "Drenova"), ("U Ulcinju", "Ulcinj")],
)
def test_a_place_in_the_locative_is_named_as_the_title_names_it(printed: str, read: str) -> None:
    found = facts("*AKCIONI PLAN ZA MLADE OPŠTINE DRENOVA", f"{printed}, 13. februara 2026. godine")
    assert found.place == read


@pytest.mark.parametrize(
    ("head", "printed", "read"),
    [
        ("Opština Kozarska Dubica", "U Kozarskoj Dubici", "Kozarska Dubica"),
        ("Grad Mali Zvornik", "U Malom Zvorniku", "Mali Zvornik"),
        ("Općina Sveta Klara na Sutli", "U Svetoj Klari na Sutli", "Sveta Klara na Sutli"),
        ("Opština Žabari", "U Malom Zvorniku", None),
        ("Gradsko vijeće", "U Kraljevu", "Kraljevo"),
        ("Gradsko vijeće", "Ivanić-Polje", "Ivanić-Polje"),
    ],
)
def test_a_place_in_the_locative_that_nothing_names_is_none(head: str, printed: str, read: str | None) -> None:
    found = facts(f"{head}\n\n*AKCIONI PLAN ZA MLADE\n\n{printed}, 13. februara 2026. godine")
    assert (found.issuer, found.place) == (head, read)


@pytest.mark.parametrize(
    "name", ["Predškolska ustanova „Lane“", "Opća županijska bolnica Našice", "Dječji vrtić Cvrčak"]
)
def test_a_body_is_known_by_its_kind_behind_adjectives(name: str) -> None:
    assert facts(f"{name}\n\n*AKCIONI PLAN ZA MLADE\n\nBar, 1. marta 2026.").issuer == name


def test_a_signature_may_stand_below_the_last_articles() -> None:
    articles = "Član 3.\n\nVlada podnosi izveštaj do 31. januara.\n\nČlan 4.\n\nStupa na snagu danom donošenja."
    before = "*ODLUKU O USVAJANJU AKCIONOG PLANA ZA MLADE\n\nČlan 1.\n\nUsvaja se Akcioni plan za mlade."
    found = facts(before, f"{articles}\n\nBroj: 01-02-114/27\n\nBrčko, 27. januara 2027. godine\n\nPREDSJEDNIK")
    assert (found.place, found.document_number) == ("Brčko", "01-02-114/27")
