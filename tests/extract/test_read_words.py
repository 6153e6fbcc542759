"""Words of a page: their text, their boxes, and what must be parted, joined or left alone."""

import pytest

from extract.page import Box, Page, Word, turn_box
from extract.read.document import open_document
from extract.read.sheet import CLIPPED_TEXT, HIDDEN_TEXT, OUTSIDE_TEXT
from tests.extract.pdf_writer import assemble, write_pdf


def read_page(content: str, **options: object) -> Page:
    with open_document(write_pdf(content, **options)) as document:  # type: ignore[arg-type]
        return document.read_page(1)


def show(text: str, x: float, y: float, size: float = 10, font: str = "F1") -> str:
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET "


def texts(page: Page) -> list[str]:
    return [word.text for word in page.words]


def find(page: Page, text: str) -> Word:
    return next(word for word in page.words if word.text == text)


def test_box_is_the_line_of_the_font_size_around_the_baseline() -> None:
    word = read_page(show("Rok", 50, 100)).words[0]
    assert word.x0 == pytest.approx(50, abs=0.01)
    assert word.x1 == pytest.approx(50 + 7.22 + 5.56 + 5.0, abs=0.05)  # the advances of R, o and k in Helvetica
    assert (word.top, word.bottom) == pytest.approx((92.15, 102.15), abs=0.01)
    assert (word.size, word.font, word.bold, word.turn) == (10, "Helvetica", False, 0)


def test_words_of_one_line_and_size_have_one_top_whatever_their_font() -> None:
    page = read_page(show("Plan", 50, 100) + show("rada", 90, 100, font="F2") + show("do", 130, 100, font="F3"))
    assert len({(round(word.top, 3), round(word.bottom, 3)) for word in page.words}) == 1
    assert [word.bold for word in page.words] == [False, True, False]


@pytest.mark.parametrize(
    ("x", "rule", "first"),
    [
        (56.67, "", "A1."),
        (58.5, "", "A"),  # apart
        (56.67, "0 G 56.67 0 m 56.67 200 l S ", "A"),
    ],
)
def test_pieces_of_another_font_that_the_file_draws_later_are_of_their_word(x: float, rule: str, first: str) -> None:
    content = "BT /F1 10 Tf 50 100 Td [(A) -1233 (Plan)] TJ ET " + show("1.", x, 100, font="F3")
    page = read_page(content + rule)
    assert page.words[0].text == first and len(page.words) == (2 if first == "A1." else 3)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (show("Nosilac aktivnosti", 20, 100), ["Nosilac", "aktivnosti"]),
        (show("26.\xa0aprila", 20, 100), ["26.", "aprila"]),
        (show("osposob-", 20, 100) + show("ljavanje", 20, 88), ["osposob-", "ljavanje"]),
        (show("materijalno\x96", 20, 100) + show("tehni\x9aki", 20, 88), ["materijalno–", "tehniški"]),
        (show("Rok", 20, 100) + show("Nosilac", 120, 100), ["Rok", "Nosilac"]),
        (show("gore", 20, 100) + show("dole", 20, 60), ["gore", "dole"]),
        (show("Po", 20, 100) + show("a", 200, 97) + show("retak", 32.23, 100), ["Poretak", "a"]),
        (show("Po", 20, 100) + show("a", 200, 97) + show("retku", 35.5, 100), ["Po", "a", "retku"]),
        ("", []),
    ],
)
def test_words(content: str, expected: list[str]) -> None:
    content = content.replace("\x96", "–").replace("\x9a", "š")
    assert texts(read_page(content)) == expected


@pytest.mark.parametrize("text", ["postupanje2.", "preventive1.", r"a\);b\)", "partneri;3.", "2017.3."])
def test_glued_words_have_cuts(text: str) -> None:
    word = read_page(show(text, 20, 100)).words[0]
    assert len(word.cuts) == len(word.text)
    assert word.cuts[0] == pytest.approx(20, abs=0.01)
    assert list(word.cuts) == sorted(word.cuts)


@pytest.mark.parametrize("text", ["postupanje", "2017", "rada.", r"\(rada\)"])
def test_plain_words_have_no_cuts(text: str) -> None:
    assert read_page(show(text, 20, 100)).words[0].cuts == ()


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_turned_page_reads_as_it_is_seen(rotate: int) -> None:
    # text set so that it is upright on the turned page, 30 points from its left, baseline 50 points from its top
    place = {0: "1 0 0 1 30 150", 90: "0 1 -1 0 50 30", 180: "-1 0 0 -1 270 50", 270: "0 -1 1 0 250 170"}[rotate]
    page = read_page(f"BT /F1 10 Tf {place} Tm (Rok 2024.) Tj ET", rotate=rotate)
    assert (page.width, page.height) == ((300, 200) if rotate % 180 == 0 else (200, 300))
    assert page.rotation == rotate
    assert texts(page) == ["Rok", "2024."]
    word = page.words[0]
    assert (word.x0, word.top, word.bottom, word.turn) == pytest.approx((30, 42.15, 52.15, 0), abs=0.01)
    assert word.x1 == pytest.approx(47.78, abs=0.05)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_whose_text_lies_on_its_side_is_turned(rotate: int, turn: int) -> None:
    place = {0: "1 0 0 1 30 150", 90: "0 1 -1 0 50 30", 180: "-1 0 0 -1 270 50", 270: "0 -1 1 0 250 170"}[turn]
    page = read_page(f"BT /F1 10 Tf {place} Tm (Nositelj mjere i rok do kraja 2024. godine) Tj ET", rotate=rotate)
    assert page.turned == (turn - rotate) % 360
    assert (texts(page), page.words[0].turn) == (["Nositelj", "mjere", "i", "rok", "do", "kraja", "2024.", "godine"], 0)
    assert (page.words[0].x0, page.words[0].top) == pytest.approx((30, 42.15), abs=0.01)


@pytest.mark.parametrize(
    ("upright", "sideways", "turned"),
    [
        ("Nositelj", "Provedba mjere iz strategije za godinu", True),
        ("Nositelj aktivnosti i rok", "Provedba mjere iz strategije za godinu", False),
        ("12", "Slika 3. Rast", False),
    ],
)
def test_a_page_is_turned_for_most_of_its_letters(upright: str, sideways: str, turned: bool) -> None:
    page = read_page(f"{show(upright, 20, 20)} BT /F1 10 Tf 0 1 -1 0 150 30 Tm ({sideways}) Tj ET")
    assert page.turned == (90 if turned else 0)
    assert {w.turn for w in page.words} == ({0, 90} if turned else {0, 270})


@pytest.mark.parametrize(("degrees", "box"), [(0, (1, 2, 4, 8)), (90, (192, 1, 198, 4)), (180, (296, 192, 299, 198))])
def test_a_box_is_turned_with_its_page(degrees: int, box: tuple[int, ...]) -> None:
    assert turn_box((1, 2, 4, 8), 300, 200, degrees) == box
    sides = (300, 200) if degrees % 180 == 0 else (200, 300)
    assert turn_box(turn_box((1, 2, 4, 8), 300, 200, degrees), *sides, -degrees) == (1, 2, 4, 8)


@pytest.mark.parametrize(("spacing", "expected"), [(15, ["Germany", "1608.2"]), (3, ["Germany1608.2"])])
def test_wide_spacing_between_a_letter_and_a_figure_parts_columns(spacing: int, expected: list[str]) -> None:
    """As Ghostscript writes the step from one column to the next; text that is spaced evenly is one word."""
    name = f"BT /F1 10 Tf 20 100 Td (German)Tj {spacing} Tc 36.13 0 Td (y1)Tj "
    page = read_page(f"{name} 0 Tc {10.56 + spacing} 0 Td (608.2)Tj ET")
    assert texts(page) == expected


def test_one_letter_again_and_again_is_no_word_set_apart() -> None:
    spaced = "BT /F1 10 Tf 20 100 Td ({})Tj 10 0 Td ({})Tj 10 0 Td ({})Tj ET"
    assert texts(read_page(spaced.format("x", "x", "x"))) == ["x", "x", "x"]
    assert texts(read_page(spaced.format("a", "b", "c"))) == ["abc"]


def test_the_crop_box_is_what_is_seen() -> None:
    page = read_page(show("Rok", 110, 120) + show("van", 20, 20), crop=(100, 50, 250, 180))
    assert (page.width, page.height) == (150, 130)
    assert texts(page) == ["Rok"]
    assert page.words[0].x0 == pytest.approx(10, abs=0.01)
    assert page.words[0].bottom == pytest.approx(180 - 120 + 2.15, abs=0.01)
    assert page.notes == (f"{OUTSIDE_TEXT}: 1",)


@pytest.mark.parametrize(("matrix", "turn"), [("0 1 -1 0 100 50", 270), ("0 -1 1 0 100 150", 90)])
def test_turned_text(matrix: str, turn: int) -> None:
    word = read_page(f"BT /F1 10 Tf {matrix} Tm (Naziv) Tj ET").words[0]
    assert (word.text, word.turn) == ("Naziv", turn)
    assert word.x1 - word.x0 == pytest.approx(10, abs=0.01)
    assert word.bottom - word.top == pytest.approx(25.0, abs=0.1)
    assert len(word.cuts) == 5
    assert list(word.cuts) == sorted(word.cuts, reverse=turn == 270)


def test_letters_of_turned_text_are_one_word_whatever_stands_between_them_in_the_file() -> None:
    letters = [
        f"BT /F1 10 Tf 0 1 -1 0 100 {y} Tm ({letter}) Tj ET "
        for letter, y in zip("Cilj", (50, 57.2, 59.4, 61.6), strict=True)
    ]
    level = show("10% vi", 150, 58)
    assert sorted(texts(read_page("".join([*letters[:2], level, *letters[2:]])))) == ["10%", "Cilj", "vi"]


def test_what_is_printed_twice_is_one_bold_word() -> None:
    others = "".join(show("red", 20, 20 + 12 * line) for line in range(5))
    page = read_page(show("Godina", 20, 100) + others + show("Godina", 20.4, 100) + show("Godina", 120, 100))
    assert [(word.text, word.bold) for word in page.words if word.text != "red"] == [
        ("Godina", True),
        ("Godina", False),
    ]


def test_invisible_text_is_kept_and_named() -> None:
    page = read_page("BT 3 Tr /F1 10 Tf 20 100 Td (sken) Tj ET")
    assert texts(page) == ["sken"]
    assert page.notes == (f"{HIDDEN_TEXT}: 1",)


def test_white_and_tiny_text_is_kept() -> None:
    page = read_page("1 g " + show("belo", 20, 100) + show("sitno", 20, 60, size=1))
    assert texts(page) == ["belo", "sitno"]


RULE = "0 G 100 0 m 100 200 l S "


def test_two_cells_words_without_a_space_are_parted_at_the_rule() -> None:
    page = read_page(RULE + show("Vlada", 73.5, 100) + show("2024", 101, 100))
    assert texts(page) == ["Vlada", "2024"]


@pytest.mark.parametrize("x", [60, 62.3, 75])
def test_one_word_over_a_rule_stays_whole(x: float) -> None:
    assert texts(read_page(RULE + show("preoptereæenost", x, 100))) == ["preoptereæenost"]


def test_clipped_overflow_keeps_its_text_and_its_cell() -> None:
    cell = "q 20 90 80 20 re W n " + show("ministarstvo unutarnjih poslova", 22, 100) + "Q "
    page = read_page(cell + show("Rok", 130, 100))
    assert texts(page) == ["ministarstvo", "unutarnjih", "Rok"]
    assert find(page, "unutarnjih").x1 == pytest.approx(100, abs=0.1)
    assert page.notes == (f"{CLIPPED_TEXT}: 1",)


def test_a_footnotes_number_is_no_part_of_its_word() -> None:
    raised = "BT /F1 10 Tf 20 100 Td (plan) Tj /F1 6 Tf 4 Ts (3) Tj ET"
    assert texts(read_page(raised)) == ["plan", "3"]
    assert texts(read_page(raised.replace("plan", "km"))) == ["km3"]
    assert texts(read_page(raised.replace("plan", "kWh/m"))) == ["kWh/m3"]
    assert texts(read_page(raised.replace("plan", "program"))) == ["program", "3"]


@pytest.mark.parametrize("lowered", [1.5, 2.5, 3.3])
@pytest.mark.parametrize("matrix", ["1 0 0 1 20 100", "0 1 -1 0 20 100", "0 -1 1 0 20 180"])
def test_a_lowered_number_is_a_part_of_its_word(lowered: float, matrix: str) -> None:
    lowered_two = f"BT /F1 10 Tf {matrix} Tm (CO) Tj /F1 6 Tf -{lowered} Ts (2) Tj"
    assert texts(read_page(lowered_two + " ET")) == ["CO2"]
    assert texts(read_page(lowered_two + " 0 Ts /F1 10 Tf (eq) Tj ET")) == ["CO2eq"]
    raised_two = lowered_two.replace(f"-{lowered} Ts", "4 Ts") + " ET"
    assert texts(read_page(raised_two)) == ["CO", "2"]


def test_letters_set_apart_are_a_word_where_the_file_has_no_spaces() -> None:
    apart = "BT /F1 10 Tf {} Tc 20 100 Td ({}) Tj ET"
    assert texts(read_page(apart.format(5, "ODLUKU"))) == ["ODLUKU"]
    assert texts(read_page(apart.format(0, "O D L U K U"))) == list("ODLUKU")


def place_letters(text: str, x: float, step: float, *, turned: bool = False) -> str:
    """Every letter a piece of text of its own, as some programs print; `step` is added between them."""
    widths = {"r": 3.33, "o": 5.56, "k": 5, " ": 2.78, "A": 6.67}
    out = ""
    for letter in text:
        place = f"0 1 -1 0 100 {x}" if turned else f"1 0 0 1 {x} 100"
        out += f"BT /F1 10 Tf {place} Tm ({letter}) Tj ET "
        x += widths[letter] + step
    return out


@pytest.mark.parametrize("turned", [False, True])
def test_letters_placed_one_by_one_are_words(turned: bool) -> None:
    assert texts(read_page(place_letters("rok koraka".replace("a", "o"), 20, 0, turned=turned))) == ["rok", "koroko"]
    assert texts(read_page(place_letters("rok", 20, 0.8, turned=turned))) == ["rok"]


def test_letters_placed_beside_a_rule_are_two_words() -> None:
    rule = "0 G 37.6 0 m 37.6 200 l S "
    assert texts(read_page(place_letters("rok", 23, 0.3) + place_letters("rok", 38.2, 0.3))) == ["rokrok"]
    assert texts(read_page(rule + place_letters("rok", 22.5, 0.3) + place_letters("rok", 38.2, 0.3))) == ["rok", "rok"]


def test_text_in_a_form_is_placed_by_its_matrix() -> None:
    page = read_page("q 1 0 0 1 10 0 cm /Fm Do Q", forms={"Fm": ("1 0 0 1 40 50", show("Mera", 5, 50))})
    assert page.words[0].x0 == pytest.approx(55, abs=0.01)
    assert page.words[0].bottom == pytest.approx(200 - 100 + 2.15, abs=0.01)


@pytest.mark.parametrize(
    ("matrix", "turn", "box"),
    [
        ("1 0 0 1 40 50", 0, (60, 92.15, 83.90, 102.15)),
        ("0 1 -1 0 140 20", 270, (82.15, 136.10, 92.15, 160)),
        ("0 -1 1 0 40 160", 90, (87.85, 60, 97.85, 83.90)),
    ],
)
def test_a_ligature_inside_a_form_stands_in_its_word(matrix: str, turn: int, box: Box) -> None:
    ligature = "/Span <</ActualText (fi)>> BDC (x) Tj EMC "
    text = f"BT /F1 10 Tf 20 50 Td {ligature}5 0 Td (nale) Tj ET "
    page = read_page(f"q {matrix} cm /Fm Do Q", forms={"Fm": ("1 0 0 1 0 0", text)})
    assert texts(page) == ["finale"]
    assert page.words[0].turn == turn
    assert page.words[0].box == pytest.approx(box, abs=0.05)


def test_a_watermark_across_the_page_is_named_and_left_out() -> None:
    page = read_page(show("Rok", 20, 100) + "BT /F1 40 Tf .7 .7 -.7 .7 50 50 Tm (NACRT) Tj ET")
    assert texts(page) == ["Rok"]
    assert (page.slanting, page.notes) == (("NACRT",), ())
    skewed = read_page("BT /F1 10 Tf .9995 .03 -.03 .9995 50 50 Tm (sken) Tj ET")
    assert (texts(skewed), skewed.notes) == (["sken"], ())


def test_a_filled_form_field_is_read() -> None:
    page = read_page(show("Ime:", 20, 100), field=show("Petar", 60, 100))
    assert texts(page) == ["Ime:", "Petar"]
    assert find(page, "Petar").x0 == pytest.approx(60, abs=0.1)


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("(plaqna)", ["pla\xadna"]),  # a soft hyphen inside a line
        ("(12q345/25)", ["12-345/25"]),  # which none breaks
        ("(pla) 0 (x) 500 (na)", ["plana"]),  # a zero width space
        ("(pla xna)", ["pla", "na"]),
        ("(plawna rada)", ["pla\x01na", "rada"]),  # a code without a letter
        ("(pla yna rada)", ["pla", "\U0001f600na", "rada"]),  # beyond the basic plane
    ],
)
def test_letters_that_are_none(letters: str, expected: list[str]) -> None:
    assert texts(read_page(f"BT /F4 10 Tf 20 100 Td [{letters}] TJ ET")) == expected


@pytest.mark.parametrize(("weights", "bold"), [((400, 700), [False, True]), ((400, 400), [False, False])])
def test_a_font_that_is_a_drawing_is_as_bold_as_its_descriptor_says(weights: tuple[int, int], bold: list[bool]) -> None:
    fonts = "".join(f"/F{i} {4 + 2 * i} 0 R " for i in range(2))
    content = b"BT /F0 10 Tf 20 100 Td (aa) Tj /F1 10 Tf 60 0 Td (aa) Tj ET"
    letters = b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <0061> endbfchar endcmap"
    drawing = b"600 0 0 0 500 700 d1 0 0 500 700 re f"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 8 0 R /Resources << /Font << %s>> >> >>"
        % fonts.encode(),
    ]
    for i, weight in enumerate(weights):
        head = f"/FontBBox [0 0 700 700] /FontMatrix [.001 0 0 .001 0 0] /FontDescriptor {5 + 2 * i} 0 R "
        head += f"/FirstChar 97 /LastChar 97 /Widths [{500 + 100 * i}] /CharProcs << /a 9 0 R >> /Resources << >> "
        encoding = "/Encoding << /Type /Encoding /Differences [97 /a] >> /ToUnicode 10 0 R"
        objects.append(f"<< /Type /Font /Subtype /Type3 {head}{encoding} >>".encode())
        objects.append(f"<< /Type /FontDescriptor /FontName /Own /FontWeight {weight} /Flags 4 >>".encode())
    objects += [b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data) for data in (content, drawing, letters)]
    objects.append(b"<< /Type /Font /Subtype /Type3 /FontDescriptor 5 0 R /Widths [4 0 R null] >>")  # says nothing
    with open_document(assemble(objects)) as document:
        words = document.read_page(1).words
    assert [(word.text, word.bold) for word in words] == [("aa", told) for told in bold]


def test_a_blank_between_letters_that_are_set_close_to_it_parts_words() -> None:
    assert texts(read_page("BT /F1 10 Tf 50 100 Td (AGENDA) Tj 43.2 0 Td (ALFA) Tj ET")) == ["AGENDA", "ALFA"]
    assert texts(read_page(show("KAABA", 50, 100))) == ["KAABA"]
