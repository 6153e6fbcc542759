"""A whole page damaged in each known way comes back letter by letter; what cannot come back is counted."""

import re
from collections.abc import Callable

import pytest

from extract.repair import judge_page, repair_page
from normalise.script import to_latin
from tests.extract.test_repair import build_page, page_text

TEXT = """Član 1. Ovim akcionim planom uređuju se mjere za sprečavanje nasilja, zaštitu žrtava i pružanje pomoći
djeci i porodicama. Nadležna ministarstva će u roku od šezdeset dana donijeti godišnje programe rada, a općinska
vijeća izvještavaju Vladu o izvršenim aktivnostima. Član 2. Nosilac mjere je Ministarstvo unutrašnjih poslova u saradnji
sa tužilaštvom, sudovima, školama i organizacijama civilnog društva. Pokazatelji: broj održanih obuka, broj uključenih
službenika, procenat zadovoljnih učesnika. Sredstva su obezbijeđena u budžetu za tekuću godinu, a dio troškova snosi
međunarodna organizacija. Član 3. SPROVOĐENJE I PRAĆENJE: radna grupa održava sjednice najmanje četiri puta godišnje,
razmatra izvještaje, predlaže izmjene i dopune, te obavještava građane o učinku. OPŠTE ODREDBE O ŽALBI: žalba se podnosi
u roku od petnaest dana od dana prijema rješenja. Živko Budimir, načelnik. Šta je učinjeno, čini se dovoljnim."""
WORDS = TEXT.split()

YU_ASCII = str.maketrans("čČćĆšŠđĐžŽ", "~^}]{[|\\`@")
SWAPPED = str.maketrans("čČćĆšŠđĐžŽ", "~^}][{\\|`@")
CARETS = str.maketrans("čČđĐžŽ", "ĉĈĊĊţŢ")
CP1250 = str.maketrans("čČćĆđĐžŽ", "èÈæÆðÐþÞ")
LATIN_2 = str.maketrans("čČćĆđĐžŽšŠ", "èÈæÆðÐ¾®¹©")
CONTROLS = str.maketrans("čćđžšŽŠ", "\x01\x02\x03\x10\x0e\x0f\x12")
TWINS = str.maketrans("aeojpcAEOJKMT", "аеојрсАЕОЈКМТ")


def by_table(table: dict[int, int]) -> Callable[[str], str]:
    return lambda word: word.translate(table)


def cyrillic_font(word: str) -> str:
    for pair, letter in (("lj", "q"), ("Lj", "Q"), ("nj", "w"), ("Nj", "W"), ("NJ", "W"), ("dž", "x")):
        word = word.replace(pair, letter)
    return word.translate(SWAPPED)


def utf_8(word: str) -> str:
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in word.encode())


DAMAGES: list[tuple[str, Callable[[str], str], int]] = [
    ("YU-ASCII", by_table(YU_ASCII), 0),
    ("YU-ASCII swapped", by_table(SWAPPED), 0),
    ("YU-ASCII Cyrillic", cyrillic_font, 0),
    ("carets", by_table(CARETS), 0),
    ("CP1250", by_table(CP1250), 0),
    ("Latin-2", by_table(LATIN_2), 0),
    ("controls", by_table(CONTROLS), 0),
    ("twins", by_table(TWINS), 0),
    ("UTF-8", utf_8, 0),
    ("ligature sign", lambda word: word.replace("ti", "Ɵ"), 0),
    ("question marks", lambda word: re.sub("[čćđČĆĐ]", "?", word), 4),
    ("ć as d", lambda word: word.replace("ć", "d"), 1),  # će: `de` is a word
    ("š as b", lambda word: word.replace("š", "b").replace("Š", "a"), 2),  # ata, opate are words
    ("letters lost", lambda word: re.sub("[čćđČĆĐ]", "", word), 6),
]


@pytest.mark.parametrize(("damage", "most"), [(d, m) for _, d, m in DAMAGES], ids=[name for name, _, _ in DAMAGES])
def test_round_trip(damage: Callable[[str], str], most: int) -> None:
    page = build_page(" ".join(map(damage, WORDS)))
    assert judge_page(page).health == "damaged"
    mended = repair_page(page)
    wrong = [(was, now.text) for was, now in zip(WORDS, mended.page.words, strict=True) if was != to_latin(now.text)]
    assert len(wrong) <= most, wrong
    # What did not come back stays as it was printed, or differs in capitals only: nothing is invented.
    assert all(now in (damage(was), was.lower(), was.capitalize()) for was, now in wrong), wrong


def test_the_page_itself_is_sound() -> None:
    page = build_page(" ".join(WORDS))
    assert judge_page(page).health == "sound"
    assert repair_page(page).page is page
    assert page_text(page) == " ".join(WORDS)
