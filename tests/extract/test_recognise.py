"""Pages from pictures: with Tesseract where it is installed (else skipped, and pytest says so)."""

import pickle
from pathlib import Path

import pytest
from PIL import Image

from extract.errors import MissingTool
from extract.page import LOW_CONFIDENCE, Page
from extract.recognise import (
    TesseractMissing,
    place_on_scan,
    recognise_page,
    tesseract,
    tesseract_available,
)
from extract.recognise import page as page_module

CASES = Path(__file__).parents[1] / "cases"
LANGUAGES = ("bos", "hrv", "srp", "srp_latn")


def _ready() -> bool:
    return tesseract_available() and set(LANGUAGES) <= tesseract.tesseract_languages()


needs_tesseract = pytest.mark.skipif(
    not _ready(), reason="Tesseract with bos, hrv, srp, srp_latn is not installed: scans are not tested"
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept")


@pytest.fixture(scope="module")
def table(kept: Path) -> Page:
    with Image.open(CASES / "scan-table.png") as picture:
        return recognise_page(picture, 3, 420.0, 300.0, cache=kept)


def _text_in(page: Page, box: tuple[float, float, float, float]) -> str:
    x0, top, x1, bottom = box
    inside = [w for w in page.words if x0 <= w.x0 and w.x1 <= x1 and top <= w.top and w.bottom <= bottom]
    return " ".join(word.text for word in inside)


@needs_tesseract
@pytest.mark.parametrize(
    ("box", "text"),
    [
        ((40, 20, 380, 45), "Cilj 1. Jačanje međuopćinske suradnje"),
        ((40, 60, 130, 84), "Aktivnost"),
        ((40, 84, 130, 176), "1.1. Održati stručni skup"),  # a cell merged over two rows
        ((130, 84, 250, 130), "Pripremiti građu i pozvati županije"),
        ((250, 84, 330, 130), "102.000 RSD"),
        ((250, 130, 330, 176), "1.250,50 KM"),
        ((330, 130, 380, 176), "2026."),
        ((190, 260, 230, 295), "7"),  # a lone page number
    ],
)
def test_words_lie_in_their_cells(table: Page, box: tuple[float, float, float, float], text: str) -> None:
    assert _text_in(table, box) == text


@needs_tesseract
def test_edges_are_the_rules_of_the_picture(table: Page) -> None:
    across = sorted(round(edge.top) for edge in table.edges if edge.horizontal)
    down = sorted(round(edge.x0) for edge in table.edges if not edge.horizontal)
    assert across == [60, 84, 130, 176]
    assert down == [40, 130, 250, 330, 380]
    inner = next(edge for edge in table.edges if edge.horizontal and round(edge.top) == 130)
    assert round(inner.x0) in (129, 130)  # the merged cell has no rule across it


@needs_tesseract
def test_the_page_says_what_it_is(table: Page) -> None:
    assert (table.number, table.width, table.height, table.health) == (3, 420.0, 300.0, "recognised")
    assert table.skew
    assert all(LOW_CONFIDENCE <= word.confidence <= 1 for word in table.words)


@needs_tesseract
def test_headings_are_bold_and_large(table: Page) -> None:
    bold = {word.text for word in table.words if word.bold}
    assert {"Jačanje", "Aktivnost", "Iznos"} <= bold
    assert not bold & {"Pripremiti", "građu", "102.000", "zaključke"}
    sizes = {word.text: word.size for word in table.words}
    assert sizes["Jačanje"] > sizes["Aktivnost"] == sizes["Pripremiti"]


@needs_tesseract
def test_a_second_run_costs_nothing(table: Page, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> Page:
        raise AssertionError("read again")

    monkeypatch.setattr(page_module, "_read_page", never)
    with Image.open(CASES / "scan-table.png") as picture:
        again = recognise_page(picture, 5, 420.0, 300.0, cache=kept)
        assert (again.words, again.edges, again.skew) == (table.words, table.edges, table.skew)
        assert again.number == 5
        with pytest.raises(AssertionError):  # other models are another reading
            recognise_page(picture, 3, 420.0, 300.0, languages=["hrv"], cache=kept)


@needs_tesseract
def test_cyrillic_is_found_and_keeps_its_roman_numerals(kept: Path) -> None:
    with Image.open(CASES / "scan-cyrillic.png") as picture:
        page = recognise_page(picture, 1, 340.0, 100.0, cache=kept)
    assert " ".join(word.text for word in page.words) == (
        "На основу члана 36. Закона о локалној самоуправи, Скупштина општине доноси акциони план за заштиту "
        "жртава насиља. Рок за спровођење је IV квартал."
    )


@needs_tesseract
def test_a_picture_on_its_side_is_turned(kept: Path) -> None:
    with Image.open(CASES / "ba-scan-pravilnik-p2.jpg") as picture:
        upper = picture.crop((0, 150, picture.width, 1150)).rotate(90, expand=True)
    page = recognise_page(upper, 1, 360.0, 595.0, cache=kept)
    assert (page.turned, page.width, page.height) == (90, 595.0, 360.0)
    assert "korištenje i trećim licima" in " ".join(word.text for word in page.words)


@needs_tesseract
def test_a_real_scan_against_its_transcription(kept: Path) -> None:
    from rapidfuzz.distance import Levenshtein

    with Image.open(CASES / "ba-scan-pravilnik-p2.jpg") as picture:
        page = recognise_page(picture, 2, 595.08, 841.68, cache=kept)
    wanted = " ".join((CASES / "ba-scan-pravilnik-p2.txt").read_text(encoding="utf-8").split())
    found = " ".join(word.text for word in page.words).translate(str.maketrans("“”—", '""–'))
    assert Levenshtein.distance(wanted, found) / len(wanted) < 0.015
    doubtful = {word.text for word in page.words if word.confidence < LOW_CONFIDENCE}
    assert not doubtful & set(wanted.split()[:-10])  # what is doubted is the logo and its line


@needs_tesseract
def test_an_empty_page_is_read_as_empty(tmp_path: Path) -> None:
    page = recognise_page(Image.new("L", (800, 600), 250), 1, 288.0, 216.0, cache=tmp_path)
    assert (page.words, page.edges, page.health) == ((), (), "recognised")


def test_without_the_program_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tesseract.tesseract_version.cache_clear()
    monkeypatch.setenv("PATH", str(tmp_path))
    try:
        assert not tesseract_available()
        with pytest.raises(TesseractMissing, match="apt-get install tesseract-ocr") as caught:
            recognise_page(Image.new("L", (80, 60), 255), 1, 28.8, 21.6, cache=tmp_path)
    finally:
        tesseract.tesseract_version.cache_clear()
    assert isinstance(caught.value, MissingTool)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_function_goes_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(recognise_page)) is recognise_page


def test_a_box_is_turned_back_to_the_scan() -> None:
    page = Page(1, 600.0, 800.0, skew=1.0)
    assert place_on_scan((295.0, 395.0, 305.0, 405.0), page) == pytest.approx((295.0, 395.0, 305.0, 405.0))
    right = place_on_scan((590.0, 395.0, 600.0, 405.0), page)
    assert right[1] == pytest.approx(395 + 295 * 0.01745, abs=0.01)  # lines fall to the right
