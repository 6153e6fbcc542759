"""Level word, number and title of headings."""

from pathlib import Path

import pytest

from normalise.codes import leading_code, number_alone
from normalise.headings import parse_heading, starts_numbered, told_levels, without_continued

CASES = Path(__file__).parent.parent / "cases"

LABELLED = [
    # text, level, number, title
    ("Opšti cilj 1: Čista voda", "goal", "1", "Čista voda"),
    ("Циљ ИИ: Воде", "goal", "II", "Воде"),
    ("CILJ I OSNAŽIVANJE ŽENA", "goal", "I", "OSNAŽIVANJE ŽENA"),
    ("Strateška oblast (1) Čista voda", "area", "1", "Čista voda"),
    ("Cilj politike 1.1: Čista voda", "goal", "1.1", "Čista voda"),
    ("OBLAST KVALITETA 1: NASTAVA", "area", "1", "NASTAVA"),
    ("Podprioritet 1.1. Čista voda", "area", "1.1", "Čista voda"),
    ("OPŠTI CILJ 1. ČISTA VODA", "goal", "1", "ČISTA VODA"),
    ("Општи циљ 1 – Чиста вода", "goal", "1", "Чиста вода"),
    ("Opći cilj 2 Zrak", "goal", "2", "Zrak"),
    ("Strateški cilj 3: Okoliš", "goal", "3", "Okoliš"),
    ("Specifični objektiv 1.1: Reke", "specific_goal", "1.1", "Reke"),
    ("Poseban cilj 1.1: Reke", "specific_goal", "1.1", "Reke"),
    ("Posebni cilj 1.1. Rijeke", "specific_goal", "1.1", "Rijeke"),
    ("Специфични циљ 2.1: Ваздух", "specific_goal", "2.1", "Ваздух"),
    ("Operativni cilj 1.2 Otpad", "specific_goal", "1.2", "Otpad"),
    ("Mera 1.1.1: Mreža", "measure", "1.1.1", "Mreža"),
    ("Mjera 1.1.1. Mreža", "measure", "1.1.1", "Mreža"),
    ("Prioritetna mjera 4: Mreža", "measure", "4", "Mreža"),
    ("Strateški program 1.1 Usvojiti", "programme", "1.1", "Usvojiti"),
    ("Prioritet 2: Mladi", "area", "2", "Mladi"),
    ("Oblast I: Obrazovanje", "area", "I", "Obrazovanje"),
    ("Preporuka 7. Izmeniti zakon", "measure", "7", "Izmeniti zakon"),
    ("Aktivnost 1.1.1: Plan", "activity", "1.1.1", "Plan"),
    ("Measure 3: Training", "measure", "3", "Training"),
    ("Mjera br. 3 Mreža", "measure", "3", "Mreža"),
    ("Prioritet broj II: Voda", "area", "II", "Voda"),
    ("Strateškicilj 2: Voda", "goal", "2", "Voda"),
    ("Posebancilj 2.1: Voda", "specific_goal", "2.1", "Voda"),
    ("1.1 Mera – Mreža", "measure", "1.1", "Mreža"),
    ("1. OPŠTI CILJ: Voda", "goal", "1", "Voda"),
    ("1. OPŠTA MERA", "measure", "1", ""),
    ("5. MJERA", "measure", "5", ""),
    ("Cilj: Čista voda", "goal", None, "Čista voda"),
    ("Strateški cilj razvoja 1. Voda", "goal", "1", "Voda"),
    ("Strateški cilj SC 1: Voda", "goal", "1", "Voda"),
    ("Opći cilj OC1: Voda", "goal", "OC1", "Voda"),
    ("Mjera 2.3.a) Mreža", "measure", "2.3.a", "Mreža"),
    ("MJERA 1.1.a MREŽA", "measure", "1.1.a", "MREŽA"),
    ("Grupa mjera 1: Mreža", "measure", "1", "Mreža"),
    ("Podoblast 1.1. Rijeke", "area", "1.1", "Rijeke"),
    ("Tema 2: Zrak", "area", "2", "Zrak"),
    ("Horizontalni cilj 2: Zrak", "goal", "2", "Zrak"),
    ("Outcome 1: Water", "specific_goal", "1", "Water"),
    ("Razvojni smjer 1. Zrak", "area", "1", "Zrak"),
    ("Sektor 1: Energetika", "area", "1", "Energetika"),
    ("Potpoglavlje 1.1: Nezavisnost", "area", "1.1", "Nezavisnost"),
    ("Programski cilj 2: Zrak", "goal", "2", "Zrak"),
    ("Izlazni rezultat 1.1.1: Voda", "specific_goal", "1.1.1", "Voda"),
    ("Mere:", "measure", None, ""),
    ("Opće mjere:", "measure", None, ""),
    ("Циљ Ц: Вода", "goal", "C", "Вода"),
    ("Cilj 1.) Voda", "goal", "1", "Voda"),
    ("Cilj 1/ Voda", "goal", "1", "Voda"),
    ("CILJ 1 = VODA", "goal", "1", "VODA"),
    ("(Cilj 1) Voda", "goal", "1", "Voda"),
    ("[Mjera 1.1.] Voda", "measure", "1.1", "Voda"),
    ("Opšti cilj 1 glasi: Voda", "goal", "1", "Voda"),
    ("Циљ 1 је: Вода", "goal", "1", "Вода"),
    ("Cilj №1 Voda", "goal", "1", "Voda"),
    ("Mjera A-1 Voda", "measure", "A-1", "Voda"),
    ("Мера А-1 Вода", "measure", "A-1", "Вода"),
    ("II cilj: Voda", "goal", "II", "Voda"),
    ("Drugi cilj: Voda", "goal", None, "Voda"),
    ("Mera 1.1", "measure", "1.1", ""),
    ("Cilj", "goal", None, ""),
    ("Podtema AA. Voda", "area", "AA", "Voda"),
    ("Cilj 1-3", "goal", None, ""),
    ("Cilj 3 i 4: Voda", "goal", None, "Voda"),
    ("Mera 1.1, 1.2. i 1.4. Voda", "measure", None, "Voda"),
    ("Циљ 1 и 2: Вода", "goal", None, "Вода"),
    ("Cilj 1 – 3 bunara", "goal", "1", "3 bunara"),
    ("Cilj 1, 30 bunara", "goal", "1", "30 bunara"),
]
UNLABELLED = [
    ("(Cilj 1 plana) Voda", None, None, "(Cilj 1 plana) Voda"),
    ("(Cilj) Voda", None, None, "(Cilj) Voda"),
    ("Drugi ciljevi", None, None, "Drugi ciljevi"),
    ("3 je previše", None, None, "3 je previše"),
    ("1/ Voda", None, "1", "Voda"),
    ("1.) Voda", None, "1", "Voda"),
    ("Cilj EU. Voda", None, None, "Cilj EU. Voda"),
    ("1.1 Mreža", None, "1.1", "Mreža"),
    ("1.1. Mreža", None, "1.1", "Mreža"),
    ("2) Mreža", None, "2", "Mreža"),
    ("II. Mreža", None, "II", "Mreža"),
    ("A. Mreža", None, "A", "Mreža"),
    ("A.1.2 Mreža", None, "A.1.2", "Mreža"),
    ("I UNAPRIJEDITI VODE", None, "I", "UNAPRIJEDITI VODE"),
    ("II RAD U TOKU ZIME", None, "II", "RAD U TOKU ZIME"),
    ("SC1. Razvijena privreda", None, "SC1", "Razvijena privreda"),
    ("P-01 Obnova puta", None, "P-01", "Obnova puta"),
    ("KM-10 Iznos", None, None, "KM-10 Iznos"),
    ("SC3.2. Policijska skladišta", None, "SC3.2", "Policijska skladišta"),
    ("I TRŽIŠTE RADA", None, "I", "TRŽIŠTE RADA"),
    ("SC 1: Razvijena privreda", None, "SC 1", "Razvijena privreda"),
    ("PC 2.3. Veća kvaliteta zraka", None, "PC 2.3", "Veća kvaliteta zraka"),
    ("ПЦ 2.3. Већи квалитет", None, "PC 2.3", "Већи квалитет"),
    ("SC 2. Do-\nstupne usluge", None, "SC 2", "Do-\nstupne usluge"),
    ("M 1.1.1: Opremanje škola", None, "M 1.1.1", "Opremanje škola"),
    ("U 2. Razredu škole", None, None, "U 2. Razredu škole"),
    ("PC1 Konkurentna privreda", None, "PC1", "Konkurentna privreda"),
    ("MUP Srbije", None, None, "MUP Srbije"),
    ("И. Социјална заштита", None, "I", "Социјална заштита"),
    ("ХИВ. Закон", None, "XIV", "Закон"),
    ("И даље", None, None, "И даље"),
    ("I – Razvoj infrastrukture", None, "I", "Razvoj infrastrukture"),
    ("A – Razvoj infrastrukture", None, "A", "Razvoj infrastrukture"),
    ("I – III kvartal", None, None, "I – III kvartal"),
    ("II – Kvartal 2026", None, None, "II – Kvartal 2026"),
    ("S3.me 2026", None, None, "S3.me 2026"),
    ("KM 50. Budžet", None, None, "KM 50. Budžet"),
    ("ISO 9001: Sertifikat", None, None, "ISO 9001: Sertifikat"),
    ("MUP – Sektor za vode", None, None, "MUP – Sektor za vode"),
    ("MERE I AKTIVNOSTI", None, None, "MERE I AKTIVNOSTI"),
    ("CILJ I MJERA", None, None, "CILJ I MJERA"),
    ("I MUP i partneri", None, None, "I MUP i partneri"),
    ("II – ZAŠTITA VODA", None, "II", "ZAŠTITA VODA"),
    ("I KVARTAL", None, None, "I KVARTAL"),
    ("II POL 2025", None, None, "II POL 2025"),
    ("II – IV KVARTAL", None, None, "II – IV KVARTAL"),
    ("Prioritet: 1 – visok, 2 – srednji, 3 – nizak.", None, None, "Prioritet: 1 – visok, 2 – srednji, 3 – nizak."),
    ("I dalje traje", None, None, "I dalje traje"),
    ("Mjere broj stanovnika", None, None, "Mjere broj stanovnika"),
    ("Z1 Obnova zgrade", None, "Z1", "Obnova zgrade"),
    ("1.1 Mera zaštite", None, "1.1", "Mera zaštite"),
    ("1 Cilj broj jedan je voda", None, "1", "Cilj broj jedan je voda"),
    ("A) Mreža", None, "A", "Mreža"),
    ("a) mreža", None, "a", "mreža"),
    ("A Mreža", None, None, "A Mreža"),
    ("V Mreža", None, None, "V Mreža"),
    ("1.1.Mreža", None, "1.1", "Mreža"),
    ("12.", None, "12", ""),
    ("Mere za zaštitu voda", None, None, "Mere za zaštitu voda"),
    ("Opće mjere", None, None, "Opće mjere"),
    ("Program obuke", None, None, "Program obuke"),
    ("Ciljevi razvoja", None, None, "Ciljevi razvoja"),
    ("Tema sastanka", None, None, "Tema sastanka"),
    ("1.1.a razred škole", None, "1.1", "a razred škole"),
    ("Opšti uslovi 1", None, None, "Opšti uslovi 1"),
    ("2021. godina", None, None, "2021. godina"),
    ("102.000 din", None, None, "102.000 din"),
    ("15 % stanovnika", None, None, "15 % stanovnika"),
    ("3 meseca", None, None, "3 meseca"),
    ("15 KM po stanovniku", None, None, "15 KM po stanovniku"),
    ("1. Dinamika radova", None, "1", "Dinamika radova"),
    ("5. OPĆE MJERE", None, "5", "OPĆE MJERE"),
    ("5. MJERE", None, "5", "MJERE"),
    ("2. Godišnji plan", None, "2", "Godišnji plan"),
    ("3. Eurointegracije", None, "3", "Eurointegracije"),
    ("I kvartal 2022", None, None, "I kvartal 2022"),
    ("1. kvartal 2022", None, None, "1. kvartal 2022"),
    ("12 km puta", None, None, "12 km puta"),
    ("Zaštita voda", None, None, "Zaštita voda"),
    ("", None, None, ""),
]


WRITTEN = [line.split("\t") for line in (CASES / "headings_written.tsv").read_text(encoding="utf-8").splitlines()]
"""Headings as plans of the region word them, and level, number and title; empty where they have none."""


@pytest.mark.parametrize(("text", "level", "number", "title"), WRITTEN)
def test_headings_as_plans_word_them(text: str, level: str, number: str, title: str) -> None:
    heading = parse_heading(text)
    assert (heading.level or "", heading.number or "", text[heading.start :]) == (level, number, title)


@pytest.mark.parametrize(("text", "level", "number", "title"), [*LABELLED, *UNLABELLED])
def test_headings(text: str, level: str | None, number: str | None, title: str) -> None:
    heading = parse_heading(text)
    assert (heading.level, heading.number, text[heading.start :]) == (level, number, title)


@pytest.mark.parametrize(("text", "labelled"), [(t, True) for t, *_ in LABELLED] + [(t, False) for t, *_ in UNLABELLED])
def test_labels(text: str, labelled: bool) -> None:
    assert parse_heading(text).labelled is labelled


def test_white_space_and_dashes_before_a_heading_are_passed_over() -> None:
    text = " – Mera 1.1: Mreža"
    heading = parse_heading(text)
    assert (heading.level, heading.number, text[heading.start :]) == ("measure", "1.1", "Mreža")


def test_cyrillic_letters_of_a_number_are_latin() -> None:
    assert parse_heading("А.1 Мрежа").number == "A.1"


def test_starts_numbered() -> None:
    assert starts_numbered("1.1 Mreža")
    assert starts_numbered("Mera 1.1")
    assert not starts_numbered("Mreža 1.1")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Čista voda (nastavak)", "Čista voda"),
        ("Чиста вода (наставак)", "Чиста вода"),
        ("Čista voda – nastavak", "Čista voda"),
        ("Nastavak radova", "Nastavak radova"),
        ("Čista voda (faza 2)", "Čista voda (faza 2)"),
    ],
)
def test_a_title_repeated_after_a_break(title: str, expected: str) -> None:
    assert without_continued(title).rstrip() == expected


def test_levels_that_a_format_tells() -> None:
    text = "Korpa 3: Zastavice"
    with told_levels({"Korpa": "programme"}):
        heading = parse_heading(text)
        assert (heading.level, heading.number, text[heading.start :]) == ("programme", "3", "Zastavice")
    assert parse_heading(text).level is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ES-1 Naknada", ("ES-1", "Naknada")),
        ("M1.2. Naknada", ("M1.2", "Naknada")),
        ("Ц-3 – Naknada", ("C-3", "Naknada")),
        ("Naknada 1", None),
        ("Naknada za 12 kupaca", None),
        ("Pandemija1 kupaca", None),
    ],
)
def test_a_code_at_the_beginning(text: str, expected: tuple[str, str] | None) -> None:
    found = leading_code(text)
    assert (found and (found[0], text[found[1] :])) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.2.", "1.2"),
        ("a)", "a"),
        ("P-1", "P-1"),
        ("Put-1 rad", None),
        ("12.000", None),
        ("2025-014", "2025-014"),
        ("M 1.1.1", "M 1.1.1"),
        ("М 2.1.", "M 2.1"),
        ("RS 2025", None),
        ("Rad", None),
        ("2.5.1\n0", "2.5.10"),  # broken by a narrow cell
        ("2.5.1\n1.", "2.5.11"),
        ("1.1.1\n.1.", "1.1.1.1"),
        ("1.2.10\n.12", "1.2.10.12"),
        ("1.1\n.1.\n1.", "1.1.1.1"),
        ("A1\n0.", "A10"),
        ("IV/2025", None),
        ("1.a", "1.a"),
        ("2.b)", "2.b"),
        ("3/a", "3/a"),
        ("100.1", "100.1"),
        ("101.1.6.", "101.1.6"),
        ("101.100", None),
    ],
)
def test_a_number_alone(text: str, expected: str | None) -> None:
    assert number_alone(text) == expected


def test_a_number_in_brackets_before_a_title() -> None:
    assert (parse_heading("(1.1) Mreža").number, parse_heading("(1) Mreža").start) == ("1.1", 4)
    for text in ("(2) meseca", "(2) 15.000", "(prvi) Rad"):
        assert parse_heading(text).number is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.1.a", "1.1.a"),
        ("1.1.1b.", "1.1.1b"),
        ("1.1/1", "1.1/1"),
        ("1.1-2", "1.1-2"),
        ("A. 1", "A.1"),
        ("A. 1 Remont", "A"),
        ("(1.1.1)", "1.1.1"),
        ("1.1.2025", None),
        ("1.1/1 Plan", "1.1"),
    ],
)
def test_a_number_is_all_of_what_is_printed(text: str, number: str | None) -> None:
    assert parse_heading(text).number == number
