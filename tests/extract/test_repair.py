"""The verdict on a page and its mending: each kind of damage, and what must stay."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.page import Page, Word
from extract.repair import find_damaged_fonts, judge_page, repair_page, repair_pages

CASES = json.loads((Path(__file__).parents[1] / "cases" / "page_repairs.json").read_text("utf-8"))
SIZE, WIDTH, PER_LINE = 10.0, 5.0, 20


def build_page(text: str, number: int = 1) -> Page:
    """A page with the words of a text on lines of twenty, letters of equal width, a blank as wide as a letter."""
    words, x = [], 50.0
    for place, part in enumerate(text.split(" ")):
        if place % PER_LINE == 0:
            x = 50.0
        top = 50.0 + 14 * (place // PER_LINE)
        words.append(Word(part, x, top, x + WIDTH * len(part), top + SIZE, SIZE, font="F"))
        x += WIDTH * (len(part) + 1)
    return Page(number, 595.0, 842.0, tuple(words))


def page_text(page: Page) -> str:
    return " ".join(word.text for word in page.words)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["kind"])
def test_repair(case: dict[str, str]) -> None:
    page = build_page(case["text"])
    mended = repair_page(page)
    assert page_text(mended.page) == case["mended"]
    if case["text"] != case["mended"]:
        assert judge_page(page).health == "damaged"
    else:
        assert mended.page is page


def test_letters_without_a_word_of_their_own_are_read_by_the_document() -> None:
    telling = build_page("saobra\x02aja u\x02enika kre\x02u", 1)
    lone = build_page("Krez\x02in", 2)
    assert page_text(repair_page(lone).page) == "Krez\x02in"
    # ć in two words, č in one: not settled, so nothing is done either
    assert page_text(repair_pages([telling, lone])[1].page) == "Krez\x02in"
    telling = build_page("saobra\x02aja mogu\x02nost kre\x02u op\x02ina", 1)
    assert page_text(repair_pages([telling, lone])[1].page) == "Krezćin"


def test_fonts_are_settled_one_by_one() -> None:
    page = build_page("saobra\x01aja mogu\x01nost kre\x01u op\x01ina ure\x01uje gra\x01ana vo\x01enje me\x01u", 1)
    words = [word._replace(font="A" if place < 4 else "B") for place, word in enumerate(page.words)]
    mended = repair_page(Page(1, 595.0, 842.0, tuple(words)))
    assert page_text(mended.page) == "saobraćaja mogućnost kreću općina uređuje građana vođenje među"


def test_each_mend_has_its_word_and_place() -> None:
    page = build_page("Prevenција nasilja i O D L U K U o gra|anima dru{tva vr{i")
    mended = repair_page(page)
    assert [(mend.rule, mend.before, mend.after) for mend in mended.mends] == [
        ("spaced-letters", "O D L U K U", "ODLUKU"),
        ("look-alike", "Prevenција", "Prevencija"),
        ("yu-ascii", "gra|anima", "građanima"),
        ("yu-ascii", "dru{tva", "društva"),
        ("yu-ascii", "vr{i", "vrši"),
    ]
    boxes = {word.box: word.text for word in mended.page.words}
    assert all(boxes[mend.box] == mend.after and mend.page == 1 for mend in mended.mends)
    assert {word.box: word.printed for word in mended.page.words if word.printed} == {
        mend.box: mend.before for mend in mended.mends
    }
    spaced = mended.mends[0].box
    assert (spaced[0], spaced[2]) == (page.words[3].x0, page.words[8].x1)


def test_cuts_stay_where_the_number_of_letters_does() -> None:
    page = build_page("dru{tva gra|ana vr{i Ciq BUXETA Pove}awe")
    words = [word._replace(cuts=tuple(word.x0 + WIDTH * i for i in range(len(word.text)))) for word in page.words]
    mended = repair_page(Page(1, 595.0, 842.0, tuple(words))).page.words
    assert [word.text for word in mended] == ["društva", "građana", "vrši", "Cilj", "BUDŽETA", "Povećanje"]
    assert [len(word.cuts) for word in mended] == [7, 7, 4, 0, 0, 0]


def test_health() -> None:
    sound = "Ovim pravilnikom se uređuju uslovi za projektovanje i uređenje autobuskih stajališta u opštini"
    assert repair_page(build_page(sound)).page.health == "sound"
    # one slip of an author leaves a page sound, a damaged font does not
    assert repair_page(build_page(sound + " Prevenција")).page.health == "sound"
    assert repair_page(build_page("Skup{tina vr{i dru{tvo gra|ana sjednici")).page.health == "repaired"


def test_what_is_left_is_named() -> None:
    mended = repair_page(build_page("VIJEE MINISTARA spreavanje Sadraj PODRKE dravne uprave o sprovoenju koar nadlene"))
    assert mended.left == ("koar",)  # košar or kožar
    assert mended.page.lossy


SENTENCE = "Ministarstvo unutrašnjih poslova donosi odluku koja se odnosi na zaštitu žrtava nasilja i trgovine ljudima"


@pytest.mark.parametrize(
    ("text", "images", "health", "kind"),
    [
        (SENTENCE, (), "sound", None),
        ("", (), "sound", None),
        ("", ((0.0, 0.0, 595.0, 842.0),), "unreadable", "picture without text"),
        ("12", ((20.0, 20.0, 575.0, 800.0),), "unreadable", "picture without text"),
        (SENTENCE, ((0.0, 0.0, 595.0, 842.0),), "sound", None),  # text over a picture
        (SENTENCE, ((50.0, 300.0, 550.0, 800.0),), "damaged", "picture beside text"),
        (SENTENCE, ((50.0, 300.0, 150.0, 400.0),), "sound", None),  # a coat of arms
        ("(cid:12)(cid:44) (cid:3) " * 8, (), "unreadable", "glyph codes"),
        (", 2012. 4 5 , : ,, . 3 , ; 12 : , . 7 , , . 8 1 :", (), "unreadable", "no letters"),
        ("12.000,00 15.500,00 1.250,00 - 3 4 5 17 2.000 100 250 300 12 13 14 15 16", (), "sound", None),
        (
            "пплазна тачка за пдрастаое деце и пмладине кпја живи у ппштини на теритприји ппкрајине и кпја припада "
            "псетљивим групама станпвништва кпјима је пптребна ппмпћ и ппдршка",
            (),
            "unreadable",
            "unknown words",
        ),
        (
            "MwuwcTapcTBo yHyTpalllbux nocnoBa goHocu ognyky koja ce ogHocu Ha 3alllTuTy xpTaBa Hacuba u TproBuHe "
            "byguMa koju cy npegMeT oBe ogbyke gpyru nporpaM",
            (),
            "unreadable",
            "unknown words",
        ),
        (
            "The action plan shall be adopted by the Government of the Republic and published in the Gazette",
            (),
            "sound",
            None,
        ),
        (
            "Komuna e Ranillugut dhe Ministria e Drejtësisë në Kosovë për vitin është një nga institucionet",
            (),
            "sound",
            None,
        ),
        ("Skup{tina vr{i dru{tvo", (), "damaged", "signs"),
        (SENTENCE + " SPROVOĐENjE", (), "damaged", "capitals"),
        (SENTENCE + " (PXTLj)", (), "sound", None),  # an abbreviation
        ("Pitanja: office@mup.gov.rs ili www.mup.gov.rs/~info", (), "sound", None),
    ],
)
def test_verdict(
    text: str, images: tuple[tuple[float, float, float, float], ...], health: str, kind: str | None
) -> None:
    page = build_page(text)
    verdict = judge_page(Page(1, 595.0, 842.0, page.words if text else (), images=images))
    assert verdict.health == health
    assert kind is None or kind in verdict.kinds


def test_halves_of_broken_words_do_not_make_a_mended_page_unreadable() -> None:
    page = build_page(
        "З А К Љ У Ч А К Агенција за безбјед- ност сао- браћаја и изра- ду при- ручника за нас- тавнике "
        "у основ- ним шко- лама на терито- рији опш- тине и гра- да"
    )
    assert repair_page(page).page.health == "sound"


@given(st.lists(st.text("adžnjČ~^}]{[|\\`@?\x01\ue001ЉиХ\u00ad-.1 (lPC", min_size=1, max_size=9), max_size=30))
def test_any_page_is_judged_and_mended(parts: list[str]) -> None:
    page = build_page(" ".join(parts))
    mended = repair_page(page)
    assert judge_page(page).health in ("sound", "damaged", "unreadable")
    assert {mend.box for mend in mended.mends} <= {word.box for word in mended.page.words}
    assert (mended.page is page) is (not mended.mends)


def test_a_letter_that_one_font_shows_as_another_is_told_by_its_own_words() -> None:
    page = build_page("OPaTINE Vibe djece i mladih škola sport održana obuka trenera više terena u opštini", 1)
    words = [word._replace(font="Bold" if place < 2 else "Text") for place, word in enumerate(page.words)]
    page = Page(1, 595.0, 842.0, tuple(words))
    fonts = find_damaged_fonts([page])
    assert fonts.keys() == {"Bold"}
    assert page_text(repair_pages([page], fonts)[0].page).startswith("OPŠTINE Više djece i mladih škola")
    assert not find_damaged_fonts([build_page("Vibe djece i mladih škola", 1)])
