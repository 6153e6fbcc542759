"""Deadlines: the shared cases, our own, and what each rule must leave alone."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from normalise.deadlines import (
    parse_deadline,
    parse_deadline_columns,
    parse_deadline_grid,
)
from normalise.deadlines.parse import split_by_task
from normalise.deadlines.spelling import mend_word, split_glued
from normalise.deadlines.triggers import name_trigger
from normalise.model import DeadlinePart, Period
from normalise.script import fold

FOLDER = Path(__file__).parents[1] / "cases"
SHARED = json.loads((FOLDER / "deadlines.json").read_text("utf-8"))
OWN = json.loads((FOLDER / "deadlines_own.json").read_text("utf-8"))
WRITTEN = [line.split("\t") for line in (FOLDER / "deadlines_written.tsv").read_text("utf-8").splitlines()]
ONE_YEAR = Period(start="2021-01-01", end="2021-12-31")
TWO_YEARS = Period(start="2020-01-01", end="2021-12-31")
FOUR_YEARS = Period(start="2020-01-01", end="2023-12-31")


def brief(parts: tuple[DeadlinePart, ...]) -> list[str]:
    """Parts as short strings: `by ..2021-12-31`."""
    said = []
    for part in parts:
        days = f"{part.start or ''}..{part.end or ''}" if part.start or part.end else ""
        said.append(" ".join(filter(None, (part.kind, days, part.every, part.offset, part.trigger))))
    return said


@pytest.mark.parametrize("case", SHARED, ids=lambda case: case["text"])
def test_shared_cases(case: dict[str, Any]) -> None:
    check(case)


def test_own_cases() -> None:
    for case in OWN:
        check(case)


@pytest.mark.parametrize("row", WRITTEN, ids=lambda row: row[0])
def test_written_as_the_administrations_write(row: list[str]) -> None:
    """Text, parts, and the plan's period where it matters; a `\\n` is a line break."""
    text, parts, *period = row
    plan = Period(start=period[0][:10], end=period[0][12:]) if period else None
    assert "; ".join(brief(parse_deadline(text.replace("\\n", "\n"), plan).parts)) == parts


def check(case: dict[str, Any]) -> None:
    period = Period(**case["plan_period"]) if "plan_period" in case else None
    reading = parse_deadline(case["text"], period)
    expected = [DeadlinePart(**part) for part in case["parts"]]
    assert list(reading.parts) == expected, case["text"]
    if "notes" in case:
        assert [note.code for note in reading.notes] == case["notes"], case["text"]


@pytest.mark.parametrize(
    ("text", "period", "parts", "codes"),
    [
        ("", None, ["none"], []),
        ("²0", None, [], ["deadline-unread"]),
        ("Ministarstvo pravde", None, [], ["deadline-unread"]),
        ("Kontinuirano, uz podršku donatora", None, ["continuous"], ["deadline-partly-read"]),
        ("mart", FOUR_YEARS, ["period"], ["deadline-year-missing"]),
        ("mart", ONE_YEAR, ["period 2021-03-01..2021-03-31"], []),
        ("mart 2022.", ONE_YEAR, ["period 2022-03-01..2022-03-31"], []),
        ("do 31.06.2021.", None, ["by"], ["deadline-date-impossible"]),
        ("od juna 2022. do marta 2021.", None, ["period 2022-06-01..2021-03-31"], ["deadline-reversed"]),
        ("pet puta godišnje", None, ["recurring"], ["deadline-every-unknown"]),
        ("I polugodište školske 2020/2021. godine", ONE_YEAR, ["period"], ["deadline-date-impossible"]),
        ("T+3", None, ["after T"], ["deadline-unit-missing"]),
        ("Kontinuirano, počev od usvajanja Zakona", None, ["continuous"], ["deadline-event-bound"]),
        ("1V kvartal 2020", None, ["period 2020-10-01..2020-12-31"], ["deadline-figure-misread"]),
        ("IV kvartal 2020", None, ["period 2020-10-01..2020-12-31"], []),
        ("mart", Period(start="2021", end="2021"), ["period 2021-03-01..2021-03-31"], []),
    ],
)
def test_what_is_not_read_is_told(text: str, period: Period | None, parts: list[str], codes: list[str]) -> None:
    reading = parse_deadline(text, period)
    assert brief(reading.parts) == parts
    assert [note.code for note in reading.notes] == codes


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1. do kraja 2017. 2. kontinuirano", [("1", "do kraja 2017."), ("2", "kontinuirano")]),
        ("1. do 15. marta 2021. 2. kontinuirano", [("1", "do 15. marta 2021."), ("2", "kontinuirano")]),
        ("1. i 2. IV kvartal 2020; 3. kontinuirano", [("1 2", "IV kvartal 2020"), ("3", "kontinuirano")]),
        ("1-3. kontinuirano, 4. decembar 2021.", [("1 2 3", "kontinuirano"), ("4", "decembar 2021.")]),
        ("1, 2 i 3: do kraja 2021; 4: odmah", [("1 2 3", "do kraja 2021"), ("4", "odmah")]),
        ("1.Kontinuirano2.Jednom godišnje", [("1", "Kontinuirano"), ("2", "Jednom godišnje")]),
        ("1. по потреби 2. квартално", [("1", "по потреби"), ("2", "квартално")]),
        ("1. 31.12.2020. 2. 30.6.2021.", [("1", "31.12.2020."), ("2", "30.6.2021.")]),
        ("1. mart 2021. 2. april 2021.", [("1", "mart 2021."), ("2", "april 2021.")]),
        ("1. kontinuirano", [("1", "kontinuirano")]),
        ("1.1. do kraja 2017. 1.2. kontinuirano", [("1.1", "do kraja 2017."), ("1.2", "kontinuirano")]),
        # dates, quarters and ranges are no lists
        ("31. 12. 2020.", []),
        ("1.6.2021. 2.7.2021.", []),
        ("1. januar 2021.", []),
        ("1. mart do 2. april 2021.", []),
        ("1. juna 2021. i 1. decembra 2021.", []),
        ("1. kvartal 2020. 2. kvartal 2021.", []),
        ("1. i 2. kvartal 2021.", []),
        ("6 mjeseci od usvajanja", []),
        ("1. Ministarstvo pravde 2. kontinuirano", []),
        ("Kontinuirano", []),
    ],
)
def test_split_by_task(text: str, items: list[tuple[str, str]]) -> None:
    assert [(" ".join(part.tasks), text[part.start : part.end]) for part in split_by_task(text)] == items


def test_a_list_by_task_gives_the_parts_of_all() -> None:
    reading = parse_deadline("1. do kraja 2017. 2. kontinuirano 3. kontinuirano")
    assert brief(reading.parts) == ["by ..2017-12-31", "continuous"]
    assert reading.notes == ()


@pytest.mark.parametrize(
    ("start", "end", "parts", "codes"),
    [
        ("1.1.2021.", "30.6.2021.", ["period 2021-01-01..2021-06-30"], []),
        ("Јануар 2021.", "Децембар 2022.", ["period 2021-01-01..2022-12-31"], []),
        ("mart", "jun 2021.", ["period 2021-03-01..2021-06-30"], []),
        ("novembar", "februar 2022.", ["period 2021-11-01..2022-02-28"], []),
        ("januar 2021.", "kontinuirano", ["continuous 2021-01-01.."], []),
        ("2021", "jednom godišnje", ["recurring 2021-01-01.. P1Y"], []),
        ("kontinuirano", "2023.", ["continuous ..2023-12-31"], []),
        ("kontinuirano", "kontinuirano", ["continuous"], []),
        ("", "decembar 2021.", ["by ..2021-12-31"], []),
        ("mart 2021.", "/", ["from 2021-03-01.."], []),
        ("", "-", ["none"], []),
        ("jun 2022", "mart 2021", ["period 2022-06-01..2021-03-31"], ["deadline-reversed"]),
        ("I. faza", "II. faza", [], ["deadline-unread", "deadline-unread"]),
    ],
)
def test_columns(start: str, end: str, parts: list[str], codes: list[str]) -> None:
    reading = parse_deadline_columns(start, end)
    assert brief(reading.parts) == parts
    assert [note.code for note in reading.notes] == codes


@pytest.mark.parametrize(
    ("headers", "marks", "period", "parts"),
    [
        ("I,II,III,IV", "xx.x", ONE_YEAR, ["period 2021-01-01..2021-06-30", "period 2021-10-01..2021-12-31"]),
        ("1,2,3,4,5,6,7,8,9,10,11,12", "..xxx.......", ONE_YEAR, ["period 2021-03-01..2021-05-31"]),
        ("20 25,20 26,20 27", "xx.", None, ["period 2025-01-01..2026-12-31"]),
        ("I,II,III,IV,V,VI,VI I,VI II,IX,X,XI,XI I", "......xx....", ONE_YEAR, ["period 2021-07-01..2021-08-31"]),
        ("I,II,III,IV,I,II,III,IV", "...xx...", TWO_YEARS, ["period 2020-10-01..2021-03-31"]),
        ("2021,2022,2023,2024", "xx.x", None, ["period 2021-01-01..2022-12-31", "period 2024-01-01..2024-12-31"]),
        ("jan,feb,mart,apr", "xx..", ONE_YEAR, ["period 2021-01-01..2021-02-28"]),
        ("Q1 2021,Q2 2021,Q1 2022", "xx.", None, ["period 2021-01-01..2021-06-30"]),
        ("2021 I kvartal,2021 II kvartal", ".x", None, ["period 2021-04-01..2021-06-30"]),
        ("I квартал,II квартал", "..", ONE_YEAR, ["none"]),
        # one round of quarters in a plan of four years: which year is not said
        ("I,II,III,IV", "x...", FOUR_YEARS, []),
        ("Nosilac,Rok", "x.", ONE_YEAR, []),
        ("I,II,III", "x..", ONE_YEAR, []),
        ("I,II,II I,I V,V,VI,VI I,V II I,IX,X,X I,XI I", "..xx..xx....", ONE_YEAR,
         ["period 2021-03-01..2021-04-30", "period 2021-07-01..2021-08-31"]),
    ],
)  # fmt: skip
def test_grid(headers: str, marks: str, period: Period | None, parts: list[str]) -> None:
    cells = [(header, mark == "x") for header, mark in zip(headers.split(","), marks, strict=True)]
    reading = parse_deadline_grid(cells, period)
    assert brief(reading.parts) == parts
    assert bool(reading.notes) == (not parts)


def test_grid_takes_the_year_it_is_told() -> None:
    assert brief(parse_deadline_grid([("I", False), ("II", True)], FOUR_YEARS, 2022).parts) == [
        "period 2022-07-01..2022-12-31"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("usvajanja Zakona", "usvajanje Zakona"),
        ("usvajanju Zakona", "usvajanje Zakona"),
        ("Vlade", "Vlada"),
        ("izradi plana", "izrada plana"),
        ("isporuci opreme", "isporuka opreme"),
        ("završetka projekta", "završetak projekta"),
        ("konačnog usvajanja", "konačno usvajanje"),
        ("javne rasprave", "javna rasprava"),
        ("sprovedenoj javnoj raspravi", "sprovedena javna rasprava"),
        ("javnom konkursu", "javni konkurs"),
        # these nouns are not adjectives beside another noun
        ("izrade analize", "izrada analize"),
        ("izmene uredbe", "izmena uredbe"),
        ("prijemu zahteva", "prijem zahteva"),
        ("NATO samita", "NATO samita"),
        ("USVAJANJA PLANA", "USVAJANJE PLANA"),
        ("", None),
    ],
)
def test_trigger_in_the_nominative(text: str, name: str | None) -> None:
    assert name_trigger(text) == name


@pytest.mark.parametrize(
    ("glued", "pieces"),
    [
        ("kontinuiranodokraja", ["kontinuirano", "do", "kraja"]),
        ("drugikvartal", ["drugi", "kvartal"]),
        ("popotrebi", ["po", "potrebi"]),
        ("nakonusvajanja", ["nakon", "usvajanja"]),
        ("iikv", ["ii", "kv"]),
        ("kontinuirano", ["kontinuirano"]),
        ("ministarstvo", []),
        ("uprava", []),
        ("dodatak", []),
    ],
)
def test_glued_words(glued: str, pieces: list[str]) -> None:
    assert [piece.key for piece in split_glued(glued)] == pieces


ORDINARY = (
    "sednica sednici sjednica sistem sistemu studenti posljedica redova pokrajina krajina martin udruga "
    "zadruga upotreba upotrebi zauzima svejedno odjednom uzima načela danas istoku široku procesa "
    "najvažniji maksimalna godišnjica kralja četvrtina poslovica porodica uprava ministarstvo predlaganje "
    "odobravanje imaju vijesti unije desetak radnje četvrt"
)


@pytest.mark.parametrize("word", ORDINARY.split())
def test_ordinary_words_stay_whole_and_as_they_are(word: str) -> None:
    assert split_glued(fold(word)) == ()
    assert mend_word(fold(word)) is None


@pytest.mark.parametrize(
    ("word", "mended"),
    [
        ("kontiunirano", "kontinuirano"),
        ("kvratal", "kvartal"),
        ("decemabr", "decembar"),
        ("zakona", None),
        ("usvajanja", None),
    ],
)
def test_slips_of_the_pen(word: str, mended: str | None) -> None:
    assert mend_word(word) == mended


def test_readings_do_not_share_parts() -> None:
    first = parse_deadline("do kraja 2021.").parts[0]
    first.end = "1999-01-01"
    assert parse_deadline("do kraja 2021.").parts[0].end == "2021-12-31"


@pytest.mark.parametrize("text", ["kraj ", "polovina ", "svi ", "2021 mart ", "od ", "1. mart 2021. ", "a", "nakon "])
def test_absurd_lengths_are_borne(text: str) -> None:
    reading = parse_deadline(text * 1000)
    assert reading.parts or reading.notes


WORDS = sorted({word for case in SHARED + OWN for word in case["text"].split()}) + list("()–,;:./'+&1IX")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=9), st.sampled_from(["", " ", "\n"]))
def test_never_fails_and_says_when_it_reads_nothing(words: list[str], between: str) -> None:
    reading = parse_deadline(between.join(words), ONE_YEAR)
    assert reading.parts or reading.notes
    for part in reading.parts:
        TypeAdapter(DeadlinePart).validate_python(asdict(part))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30) | st.text("aeiokvngdIVXl1234. -/()ићиИВ", max_size=25))
def test_any_text_is_read_or_told(text: str) -> None:
    reading = parse_deadline(text)
    assert reading.parts or reading.notes


def test_numerals_that_a_narrow_column_broke() -> None:
    """`VI` over `I` is VII."""
    heads = ["I", "II", "III", "IV", "V", "VI", "VI\nI", "VI\nII", "IX", "X", "XI", "XI\nI"]
    year = Period(start="2025-01-01", end="2025-12-31")
    marked = parse_deadline_grid([(head, head in ("VI\nI", "VI\nII")) for head in heads], year)
    assert brief(marked.parts) == ["period 2025-07-01..2025-08-31"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1. 2026. godina\n2. i 3. svakih šest meseci", ["period 2026-01-01..2026-12-31", "recurring P6M"]),
        ("1. 2025. 2. 2026.", ["period 2025-01-01..2025-12-31", "period 2026-01-01..2026-12-31"]),
        ("6. 2025. i 7. 2025.", ["period 2025-06-01..2025-07-31"]),
        ("1. 2026. - 3. 2026.", ["period 2026-01-01..2026-03-31"]),
    ],
)
def test_years_by_task(text: str, parts: list[str]) -> None:
    assert brief(parse_deadline(text).parts) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Nakon svake obuke", ["after svaka obuka"]),
        ("nakon svakog održanog sastanka", ["after svaki održani sastanak"]),
        ("nakon svake godine", ["recurring P1Y"]),
        ("zimski semestar 2025/2026", ["period"]),
    ],
)
def test_what_comes_again_and_terms(text: str, parts: list[str]) -> None:
    assert brief(parse_deadline(text).parts) == parts
