"""Pages read so that their words are those a person sees: sound, mended, recognised, or said to be unreadable."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

import extract.recognise as recognise
from extract.errors import DamagedPage
from extract.page import Edge, Page
from extract.recognise import TesseractFailed, TesseractMissing
from extract.repair import Mend, judge_page
from extract.trust import CUT_AT_EDGE, MISSING_TOOL, SLANTING, read_trusted
from tests.extract.build_pages import build_words

SOUND = "Ministarstvo finansija izrađuje plan upravljanja vodama do kraja godine i o tome obaveštava javnost"
DAMAGED = "saobra\x02aja mogu\x02nost kre\x02u op\x02ina ministarstvo izrađuje plan upravljanja vodama"
SCAN = (10.0, 10.0, 590.0, 830.0)


class FakeDocument:
    """Pages as they are; pictures are asked for, never made."""

    def __init__(self, pages: Sequence[Page], broken: Sequence[int] = (), producer: str = "") -> None:
        self.broken = broken
        self.producer = producer
        self.pages = {page.number: page for page in pages}
        self.page_count = len(pages)
        self.rendered: list[int] = []

    def read_page(self, number: int) -> Page:
        if number in self.broken:
            raise DamagedPage(page=number)
        return self.pages[number]

    def render_page(self, number: int, scale: float, turn: int = 0) -> None:
        assert turn == self.pages[number].turned
        assert scale == pytest.approx(300 / 72)
        self.rendered.append(number)


def text_page(number: int, text: str = SOUND) -> Page:
    return Page(number, 600, 840, tuple(build_words(text)))


def scan_page(number: int) -> Page:
    return Page(number, 600, 840, images=(SCAN,))


@pytest.fixture
def recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    def recognise_page(_image: object, number: int, width: float, height: float) -> Page:
        if number == 9:
            raise TesseractFailed("gave up")
        words = [w._replace(confidence=0.9) for w in build_words(f"Strana {number}")]
        return Page(number, width, height, tuple(words), health="recognised")

    monkeypatch.setattr(recognise, "recognise_page", recognise_page)


@pytest.fixture
def misread(monkeypatch: pytest.MonkeyPatch) -> None:
    def recognise_page(_image: object, number: int, width: float, height: float) -> Page:
        first, second = (w._replace(confidence=0.9) for w in build_words("smernicama plana"))
        return Page(number, width, height, (first._replace(printed="smemicama"), second), health="recognised")

    monkeypatch.setattr(recognise, "recognise_page", recognise_page)


@pytest.fixture
def without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    def recognise_page(*_: object) -> Page:
        raise TesseractMissing

    monkeypatch.setattr(recognise, "recognise_page", recognise_page)


def test_a_sound_page_is_used_as_it_is() -> None:
    document = FakeDocument([text_page(1)])
    trusted = read_trusted(document)  # type: ignore[arg-type]
    assert trusted.pages == (document.pages[1],)
    assert (trusted.mends, trusted.findings, document.rendered) == ((), (), [])


def test_a_damaged_page_is_mended_and_each_word_keeps_what_was_printed() -> None:
    trusted = read_trusted(FakeDocument([text_page(1, DAMAGED)]))  # type: ignore[arg-type]
    (page,) = trusted.pages
    assert page.health == "repaired"
    assert [(w.printed, w.text) for w in page.words][:2] == [
        ("saobra\x02aja", "saobraćaja"),
        ("mogu\x02nost", "mogućnost"),
    ]
    assert [w.printed for w in page.words][4:] == [""] * 5
    assert ("saobra\x02aja", "saobraćaja") in [(m.before, m.after) for m in trusted.mends]
    assert trusted.findings == ()


@pytest.mark.parametrize(("producer", "title"), [("GPL Ghostscript 10.0", "OPŠTINE"), ("LibreOffice 7.4", "OPaTINE")])
def test_the_fonts_of_a_converted_document_are_looked_at_one_by_one(producer: str, title: str) -> None:
    text = [word._replace(font="Text") for word in build_words(f"{SOUND} više djece", top=400.0)]
    title_words = [word._replace(font="Bold") for word in build_words("RAZVOJ OPaTINE")]
    document = FakeDocument([Page(1, 600, 840, (*title_words, *text))], producer=producer)
    assert read_trusted(document).pages[0].words[1].text == title  # type: ignore[arg-type]


def test_a_damaged_word_without_a_certain_reading_is_named_by_a_finding() -> None:
    trusted = read_trusted(FakeDocument([text_page(1, f"Krez\x02in {SOUND}")]))  # type: ignore[arg-type]
    (finding,) = trusted.findings
    assert (finding.code, finding.severity) == ("damaged_words", "warning")
    assert "Krez\x02in" in finding.message
    assert trusted.pages[0].words[0].text == "Krez\x02in"
    assert [box for _, box in finding.places] == [trusted.pages[0].words[0].box]


@pytest.mark.usefixtures("recognised")
def test_a_scan_is_recognised_and_the_other_pages_stay() -> None:
    document = FakeDocument([text_page(1), scan_page(2), text_page(3)])
    trusted = read_trusted(document)  # type: ignore[arg-type]
    assert [page.health for page in trusted.pages] == ["sound", "recognised", "sound"]
    assert [w.text for w in trusted.pages[1].words] == ["Strana", "2"]
    assert document.rendered == [2]
    assert trusted.findings == ()


@pytest.mark.usefixtures("recognised")
def test_a_page_that_was_turned_is_recognised_as_it_is_read() -> None:
    document = FakeDocument([replace(scan_page(1), turned=90)])
    (page,) = read_trusted(document).pages  # type: ignore[arg-type]
    assert (page.turned, document.rendered) == (90, [1])


@pytest.mark.usefixtures("without_tesseract")
def test_without_tesseract_a_scan_is_unreadable_with_a_finding_and_the_other_pages_are_done() -> None:
    trusted = read_trusted(FakeDocument([text_page(1), scan_page(2), text_page(3, DAMAGED)]))  # type: ignore[arg-type]
    assert [page.health for page in trusted.pages] == ["sound", "unreadable", "repaired"]
    (finding,) = trusted.findings
    assert (finding.code, finding.severity) == (MISSING_TOOL, "error")
    assert "Tesseract" in finding.message and [page for page, _ in finding.places] == [2]


@pytest.mark.usefixtures("recognised")
def test_a_page_that_the_program_gives_up_on_has_a_finding() -> None:
    pages = [replace(scan_page(n)) for n in range(8, 11)]
    document = FakeDocument(pages)
    trusted = read_trusted(document, [8, 9, 10])  # type: ignore[arg-type]
    assert [page.health for page in trusted.pages] == ["recognised", "unreadable", "recognised"]
    assert [f.code for f in trusted.findings] == ["not_recognised"]


def test_a_page_that_cannot_be_loaded_costs_only_itself() -> None:
    document = FakeDocument([text_page(n) for n in (1, 2, 3)], broken=[2])
    trusted = read_trusted(document)  # type: ignore[arg-type]
    assert [page.number for page in trusted.pages] == [1, 3]
    assert [(f.code, f.severity) for f in trusted.findings] == [("damaged_page", "error")]


def test_a_document_of_which_no_page_can_be_loaded_is_an_error() -> None:
    with pytest.raises(DamagedPage):
        read_trusted(FakeDocument([text_page(1), text_page(2)], broken=[1, 2]))  # type: ignore[arg-type]


PICTURE = (10.0, 200.0, 590.0, 800.0)


def build_beside(monkeypatch: pytest.MonkeyPatch, on_picture: str, confidence: float = 0.9) -> Page:
    """A page of text with a large picture on which the recogniser sees words; what comes of it."""

    def recognise_page(_image: object, number: int, width: float, height: float) -> Page:
        seen = build_words(SOUND, top=100) + build_words(on_picture, top=400)
        words = tuple(w._replace(confidence=confidence) for w in seen)
        edges = (Edge(50, 390, 300, 390), Edge(50, 90, 300, 90))
        return Page(number, width, height, words, edges, health="recognised")

    monkeypatch.setattr(recognise, "recognise_page", recognise_page)
    page = replace(text_page(1), images=(PICTURE,))
    return read_trusted(FakeDocument([page])).pages[0]  # type: ignore[arg-type]


TABLE = "Aktivnost Nosilac Rok Izraditi plan Ministarstvo 2021 Doneti zakon Vlada 2022"


def test_a_picture_with_text_adds_its_words_and_rules_to_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = build_beside(monkeypatch, TABLE)
    assert page.health == "recognised"
    assert [w.text for w in page.words] == [*SOUND.split(), *TABLE.split()]
    assert page.edges == (Edge(50, 390, 300, 390),)


@pytest.mark.parametrize(("seen", "confidence"), [("Slika reke", 0.9), (TABLE, 0.3)])
def test_a_picture_without_text_or_with_doubtful_text_adds_nothing(
    monkeypatch: pytest.MonkeyPatch, seen: str, confidence: float
) -> None:
    page = build_beside(monkeypatch, seen, confidence)
    assert page.health == "sound"
    assert [w.text for w in page.words] == SOUND.split()
    assert page.edges == ()


def test_only_the_wanted_pages_are_read() -> None:
    document = FakeDocument([text_page(n) for n in (1, 2, 3)])
    assert [page.number for page in read_trusted(document, [2]).pages] == [2]  # type: ignore[arg-type]


@pytest.mark.usefixtures("recognised")
def test_progress_tells_of_every_page_once() -> None:
    seen: list[tuple[int, int]] = []
    document = FakeDocument([text_page(1), text_page(2, DAMAGED), scan_page(3)])
    read_trusted(document, progress=lambda done, total: seen.append((done, total)))  # type: ignore[arg-type]
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_progress_counts_pages_that_cannot_be_loaded() -> None:
    seen: list[tuple[int, int]] = []
    document = FakeDocument([text_page(1), text_page(2)], broken=[1])
    read_trusted(document, progress=lambda done, total: seen.append((done, total)))  # type: ignore[arg-type]
    assert seen == [(1, 2), (2, 2)]


@pytest.mark.usefixtures("misread")
def test_letters_that_the_recogniser_put_right_are_mends_and_the_page_shows_the_right_ones() -> None:
    trusted = read_trusted(FakeDocument([scan_page(1)]))  # type: ignore[arg-type]
    assert [(w.text, w.printed) for w in trusted.pages[0].words] == [("smernicama", ""), ("plana", "")]
    box = trusted.pages[0].words[0].box
    assert trusted.mends == (Mend("recognised-letters", "smemicama", "smernicama", 1, box),)


@pytest.mark.usefixtures("misread")
def test_mends_come_in_the_order_of_pages() -> None:
    trusted = read_trusted(FakeDocument([scan_page(1), text_page(2, DAMAGED), scan_page(3)]))  # type: ignore[arg-type]
    assert list(dict.fromkeys(m.page for m in trusted.mends)) == [1, 2, 3]


def test_a_document_without_pages() -> None:
    assert read_trusted(FakeDocument([])).pages == ()  # type: ignore[arg-type]


ENGLISH = "The members of the council shall report on all measures that were taken by the agencies of the state. " * 3
TABLE = "Zweck Kosten Anlage Verkehr Stadtwerk Bauhof Friedhof Wohnung Schule Turnhalle Brücke Straße Wasser Abwasser"


def test_a_table_in_a_document_of_another_language_is_sound() -> None:
    assert judge_page(text_page(2, TABLE)).health != "sound"  # alone, it tells no language
    trusted = read_trusted(FakeDocument([text_page(1, ENGLISH), text_page(2, TABLE), text_page(3, ENGLISH)]))  # type: ignore[arg-type]
    assert [page.health for page in trusted.pages] == ["sound", "sound", "sound"]


TOWN = "Kanal Garten Museum Theater Gericht Archiv Kloster Markt"
BULGARIAN = (
    "Таблицата показва изменението основните показатели през отчетния период Данните последната година"
    " предишен отчет показва развитието лицата общината работници жители"
)
TURKISH = "Aşağıdaki tablo harcamaların gelişimini göstermektedir. Tutarlar bin avro cinsindendir. Bölge sayısı "
LITHUANIAN = (
    "Žemės ūkio naudmenos tūkstančiai hektarų užimtumo lygis procentai aplinkos apsaugos išlaidos milijonai litų"
    " gyventojų skaičius metų pradžioje savivaldybių biudžetų pajamos"
)
POLISH = (
    "poniższa tabela przedstawia główne wskaźniki okresie sprawozdawczym dane ostatni wstępne zostaną zaktualizowane"
    " rolne gospodarstwa świętokrzyskie użytki ministerstwo województwo łódzkie środki różnica dłużnik tysiące"
)
SHOWN = "Asadidaki tablo harcamalarin gelisimini gostermektedir. Tutarlar bin avro cinsindendir. Volge sayisi"


@pytest.mark.parametrize(
    ("layer", "shown", "health"),
    [
        (TABLE, TABLE, "sound"),
        (TABLE, "Sasvim druge reči na slici strane", "recognised"),
        (BULGARIAN, BULGARIAN.replace("я", "а").replace("й", "и"), "sound"),
        (3 * TURKISH, SHOWN, "sound"),
        (POLISH, POLISH.translate(str.maketrans("żźśęąłó", "žžšgatd")), "sound"),
        (LITHUANIAN, LITHUANIAN.translate(str.maketrans("ųėįū", "ueiu")), "sound"),
        (3 * TURKISH, TABLE, "recognised"),
        (f"{TABLE} {TOWN}", f"{TOWN} агеа мапе наман рапк", "sound"),  # rules of dots touch the other words
        (f"{TABLE} {TOWN}", f"{TOWN} сасвим друге речи наместо осталих које слој има", "recognised"),
    ],
)
def test_a_layer_that_its_picture_confirms_is_used(
    monkeypatch: pytest.MonkeyPatch, layer: str, shown: str, health: str
) -> None:
    def recognise_page(_image: object, number: int, width: float, height: float) -> Page:
        return Page(number, width, height, tuple(build_words(shown)), health="recognised")

    monkeypatch.setattr(recognise, "recognise_page", recognise_page)
    trusted = read_trusted(FakeDocument([text_page(1, layer)]))  # type: ignore[arg-type]
    assert trusted.pages[0].health == health
    assert trusted.mends == ()


def test_lines_that_the_edge_of_a_page_cuts_are_told_where_it_does() -> None:
    """At the word that one behind the edge follows, else at the end of the line."""
    page = text_page(1)
    last = page.words[0]._replace(x0=570.0, x1=598.0, top=700.0, bottom=712.0)
    grada = last._replace(text="Grada", x0=600.0, x1=630.0)
    alone = grada._replace(top=720.0, bottom=732.0)
    cut = replace(page, words=(*page.words, last), beyond=(grada, alone))
    (finding,) = read_trusted(FakeDocument([cut])).findings  # type: ignore[arg-type]
    assert (finding.code, finding.severity) == (CUT_AT_EDGE, "warning")
    assert finding.places == ((1, last.box), (1, (600, 720.0, 600, 732.0)))
    assert finding.message.endswith("Grada Grada")


def test_slanting_words_are_told() -> None:
    draft = replace(text_page(2), slanting=("NACRT",))
    (finding,) = read_trusted(FakeDocument([text_page(1), draft])).findings  # type: ignore[arg-type]
    assert (finding.code, finding.severity, finding.places) == (SLANTING, "info", ((2, (0.0, 0.0, 600, 840)),))
    assert finding.message.endswith("NACRT")
