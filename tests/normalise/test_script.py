"""Canonical Latin: the shared cases, what each rule must leave alone, and round trips."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalise.language import detect_language
from normalise.letters import SERBIAN_CYRILLIC
from normalise.script import detect_script, fold, to_latin

CASES = json.loads((Path(__file__).parents[1] / "cases" / "transliteration.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['category']}:{c['latin']}")
def test_shared_cases(case: dict[str, str]) -> None:
    assert to_latin(case["cyrillic"]) == case["latin"]
    assert to_latin(case.get("input", case["latin"])) == case["latin"]
    assert to_latin(case["latin"]) == case["latin"]


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        # capitals: whole words, initials, single letters, spaced headings
        ("ЉУБАВ Љубав љубав", "LJUBAV Ljubav ljubav"),
        ("Љ. Петровић и Њ. Ђорђевић", "Lj. Petrović i Nj. Đorđević"),
        ("З А К Љ У Ч А К", "Z A K LJ U Č A K"),
        ("ТАЧКА Љ)", "TAČKA LJ)"),
        ("ПОСЛОВНИ ЦИЉ бр. 1", "POSLOVNI CILJ br. 1"),
        ("МЕНАЏЕР", "MENADŽER"),
        ("CILj 1. SPROVOĐENjE I UPRAVLjANjE BUDžETOM", "CILJ 1. SPROVOĐENJE I UPRAVLJANJE BUDŽETOM"),
        ("PXTLj", "PXTLj"),  # an abbreviation as printed
        ("Ljubljana, Njegoš, Džep", "Ljubljana, Njegoš, Džep"),
        # Roman numerals
        ("ІV квартал", "IV kvartal"),
        ("ХХI век", "XXI vek"),
        ("ХII/2018", "XII/2018"),
        ("VІ - ІХ", "VI - IX"),
        ("Х квартал", "X kvartal"),
        ("глава Х и разред ИХ", "glava X i razred IX"),
        ("Х и ХI разред", "X i XI razred"),
        ("ИХ", "IH"),
        ("Г. Х. Петровић", "G. H. Petrović"),
        ("Х. Хаџић", "H. Hadžić"),
        ("ИИ, ИИИ и ИВ квартал", "II, III i IV kvartal"),
        # foreign things inside Cyrillic
        ("пишите на office@mup.gov.rs или www.mup.gov.rs", "pišite na office@mup.gov.rs ili www.mup.gov.rs"),
        ("оffice@mup.gov.rs", "office@mup.gov.rs"),
        ("https://www.mpravde.gov.rs/sr/посета", "https://www.mpravde.gov.rs/sr/poseta"),
        ("пројекат UNODC (Global Programme) и YUCOM-а", "projekat UNODC (Global Programme) i YUCOM-a"),
        ("набавка PC рачунара", "nabavka PC računara"),
        ("„Сл. гласник PC”, број 30/18", "„Sl. glasnik RS”, broj 30/18"),
        # both scripts in a word
        ("PЕВИЗИЈА", "REVIZIJA"),
        ("CЛУЖБА", "SLUŽBA"),
        ("Hаручилац", "Naručilac"),
        ("ocигуpaњe", "osiguranje"),
        ("Рrogram", "Program"),
        ("uкупно", "ukupno"),
        ("циљeви", "ciljevi"),
        ("Сarajevo", "Sarajevo"),
        ("поступање HA МЕСТУ", "postupanje HA MESTU"),  # an abbreviation for all we know
        ("ПОСТУПАЊЕ HA МЕСТУ", "POSTUPANJE NA MESTU"),
        ("мере које cy предузете", "mere koje su preduzete"),
        ("програм HELP и фонд ECHO за помоћ", "program HELP i fond ECHO za pomoć"),
        # the letters of Montenegro, neighbours' letters
        ("С́утра и З́еница", "Śutra i Źenica"),
        ("с ѝменом", "s imenom"),
        # nothing to do
        ("", ""),
        ("12.000,00 KM – 3 %", "12.000,00 KM – 3 %"),
        ("Čćžšđ ČĆŽŠĐ", "Čćžšđ ČĆŽŠĐ"),
        ("La Strada Internazionale, Größe, coopération", "La Strada Internazionale, Größe, coopération"),
        ("Bērziņš", "Bērziņš"),
    ],
)
def test_to_latin(text: str, latin: str) -> None:
    assert to_latin(text) == latin


# Letter pairs that Latin cannot tell from lj, nj, dž are left out of the way back.
def _cyrillic(latin: str) -> str:
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        latin = latin.replace(pair, letter)
    back = {to_latin(letter): letter for letter in SERBIAN_CYRILLIC if letter not in "љњџЉЊЏ"}
    return "".join(back.get(letter, letter) for letter in latin)


_WORDS = st.text(st.sampled_from(SERBIAN_CYRILLIC[:30]), min_size=1, max_size=12).filter(
    lambda w: not any(pair in w for pair in ("лј", "нј", "дж"))
)


@given(_WORDS)
def test_round_trip(word: str) -> None:
    assert _cyrillic(to_latin(word)) == word


@given(_WORDS)
def test_capitals_are_the_capitals_of_the_latin(word: str) -> None:
    if len(word) > 1:
        assert to_latin(word.upper()) == to_latin(word).upper() or set(word) <= set("хви")


@given(st.text())
def test_twice_changes_nothing_and_is_composed(text: str) -> None:
    once = to_latin(text)
    assert to_latin(once) == once
    assert unicodedata.normalize("NFC", once) == once


@given(st.text(st.characters(codec="ascii")))
def test_ascii_text_stays(text: str) -> None:
    if "PC" not in text and "j" not in text:
        assert to_latin(text) == text


@pytest.mark.parametrize(
    ("text", "script"),
    [("Мера 1", "Cyrl"), ("Mera 1", "Latn"), ("12.3", None), ("Пројекат са UNODC у Београду", "Cyrl")],
)
def test_detect_script(text: str, script: str | None) -> None:
    assert detect_script(text) == script


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ОДГОВОРНИ\n ОРГАН", "odgovorni organ"),
        ("Sprovođenje", "sprovodjenje"),
        ("SPROVODJENJE", "sprovodjenje"),
        ("Očekivani rezultati / Показатељи", "ocekivani rezultati / pokazatelji"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nosilac mere je Ministarstvo, rok sprovođenja decembar 2017.", "sr"),
        ("Спровођење мера и безбедност деце", "sr"),
        ("Влада Републике Српске, мјере, општина, извјештај", "sr"),
        ("Kantonalno tužilaštvo dostavlja izvještaj; provođenje mjera u općini", "bs"),
        ("Sprovođenje mjera u Crnoj Gori, opština Podgorica, izvještaj", "cnr"),
        ("Provedba mjera tijekom siječnja; sredstva državnog proračuna, suradnja s udrugama", "hr"),
        ("The action plan was adopted in 2017.", None),
        ("12. 34", None),
    ],
)
def test_detect_language(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def test_entries_that_begin_words_have_enough_letters_to_be_looked_up_by():
    from normalise.language import _START, _words

    assert all(len(entry) >= _START for entries in _words().values() for entry in entries)
