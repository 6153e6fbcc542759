"""Text that knows its place: slices, boxes, cut words, how full lines are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.lines import group_lines
from extract.page import Word
from extract.placed import APART, Line, PlacedText, cut_word, is_tight, line_fill, place_lines
from extract.rows import table_rows
from extract.tables import Cell, Table
from tests.extract.build_pages import build_text, build_words

WORD = Word("dokument", 100, 10, 180, 20, 10)


def test_raw_has_a_blank_between_words_and_a_line_feed_between_lines() -> None:
    assert build_text("Izraditi plan\nza vode").raw == "Izraditi plan\nza vode"
    assert PlacedText().raw == ""
    assert not PlacedText()


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 22, "Izraditi plan\nza vode"), (9, 13, "plan"), (9, 16, "plan\nza"), (2, 8, "raditi"), (5, 5, ""), (8, 9, "")],
)
def test_slices_are_those_of_raw(start: int, end: int, expected: str) -> None:
    assert build_text("Izraditi plan\nza vode").slice(start, end).raw == expected


def test_lines_that_a_slice_leaves_whole_share_a_box_and_cut_ones_have_their_own() -> None:
    text = build_text("Izraditi plan\nza vode\nna vreme", x0=50, top=100)
    assert text.places() == [(1, (50, 100, 115, 134))]
    assert text.slice(9, 30).places() == [(1, (95, 100, 115, 110)), (1, (50, 112, 90, 134))]
    assert text.slice(0, 17).places() == [(1, (50, 100, 115, 110)), (1, (50, 112, 60, 122))]


def test_lines_on_two_pages_and_at_the_top_of_a_column_have_their_own_boxes() -> None:
    over = build_text("Plan za", 1, top=700) + build_text("vode", 2, top=40)
    assert [page for page, _ in over.places()] == [1, 2]
    columns = build_text("Plan za", 1, top=700) + build_text("vode", 1, x0=300, top=40)
    assert len(columns.places()) == 2


def test_a_word_is_cut_at_its_own_letters_where_they_are_known() -> None:
    word = Word("2.Plan", 100, 10, 150, 20, cuts=(100, 108, 111, 121, 127, 139))
    assert cut_word(word, 2, 6).box == (111, 10, 150, 20)
    assert cut_word(word, 0, 2).box == (100, 10, 111, 20)
    assert cut_word(word, 2, 6).cuts == (111, 121, 127, 139)


def test_a_word_without_cuts_is_shared_out_evenly() -> None:
    assert cut_word(WORD, 2, 4).box == (120, 10, 140, 20)
    assert cut_word(WORD._replace(cuts=(100.0, 110.0)), 2, 4).box == (120, 10, 140, 20)  # cuts of other letters


def test_a_word_that_is_not_cut_is_the_same() -> None:
    assert cut_word(WORD, 0, 8) is WORD


def test_the_printed_text_is_cut_with_the_mended_one_where_it_fits() -> None:
    assert cut_word(WORD._replace(printed="doхument"), 2, 4).printed == "хu"
    assert cut_word(WORD._replace(printed="dokumеnat"), 2, 4).printed == ""


def test_the_printed_line_has_mended_words_as_they_were() -> None:
    words = build_words("Plan vode")
    line = Line(1, (words[0]._replace(printed="Р1an"), words[1]))
    assert line.printed == "Р1an vode"
    assert line.text == "Plan vode"


FILLS = [
    ("Izraditi plan za", "upravljanje", 135.0, 1.0, "the next word would not have fitted"),
    ("Izraditi plan.", "Doneti", 160.0, 0.0, "a capital that would have fitted: a new paragraph"),
    ("Izraditi", "za", 90.0, 1.0, "just no room"),
    ("Izraditi", "za", 130.0, 0.5, "a small word that would have fitted tells nothing"),
    ("Izraditi", "", 130.0, 0.5, "the last line"),
    ("Izraditi", "", 90.0, 1.0, "the last line, full"),
]


@pytest.mark.parametrize(("line", "following", "limit", "expected", "_why"), FILLS)
def test_how_full_a_line_is(line: str, following: str, limit: float, expected: float, _why: str) -> None:
    assert line_fill(build_words(line), build_words(following, top=112), limit) == pytest.approx(expected, abs=0.01)


def test_a_wider_space_ends_a_paragraph() -> None:
    above = build_words("Izraditi plan za")
    lines = [above, build_words("upravljanje", top=112)]
    assert place_lines(lines, 1, 50, 135).lines[0].fill == 1.0
    assert place_lines(lines, 1, 50, 135, [0]).lines[0].fill == APART


def test_a_space_is_wide_by_the_others_of_the_table() -> None:
    def fills(last: float) -> list[float]:
        words = tuple(w for top in (100, 112, last) for w in build_words("Izraditi plan za", 52, top))
        cell = Cell(0, 0, 1, 1, (50, 90, 135, 160), words)
        ((row,),) = table_rows(Table(1, cell.box, (50, 135), (90, 160), (cell,)))
        return [line.fill for line in row.text.lines]

    assert APART not in fills(124)
    assert fills(128)[1] == APART


def test_words_of_a_cell_are_placed_line_by_line_in_any_order() -> None:
    words = build_words("Izraditi plan\nza vode", 52, 102)
    placed = place_lines(group_lines(reversed(words)), 3, 50, 150)
    assert placed.raw == "Izraditi plan\nza vode"
    assert [line.page for line in placed.lines] == [3, 3]


def test_the_room_of_a_line_ends_at_the_cells_margin() -> None:
    """The right margin is as wide as the left one, but an indent is no margin."""
    words = build_words("Izraditi plan\nvodama", 52, 102)
    assert place_lines(group_lines(words), 1, 50, 150).lines[0].fill == 1.0
    assert place_lines(group_lines(words), 1, 50, 170).lines[0].fill < 1.0
    indented = build_words("Izraditi plan\nvodama", 90, 102)
    assert place_lines(group_lines(indented), 1, 50, 210).lines[0].fill < 1.0


TEXTS = st.lists(st.lists(st.text("abcč.1", min_size=1, max_size=6), min_size=1, max_size=4), min_size=1, max_size=4)


@given(TEXTS, st.data())
def test_a_slice_says_what_the_same_slice_of_raw_says(lines: list[list[str]], data: st.DataObject) -> None:
    text = build_text("\n".join(" ".join(words) for words in lines))
    start = data.draw(st.integers(0, len(text.raw)))
    end = data.draw(st.integers(start, len(text.raw)))
    assert text.slice(start, end).raw.split() == text.raw[start:end].split()


@given(TEXTS, st.data())
def test_two_halves_lie_within_the_whole_and_share_no_word(lines: list[list[str]], data: st.DataObject) -> None:
    text = build_text("\n".join(" ".join(words) for words in lines))
    at = data.draw(st.integers(0, len(text.raw)))
    halves = [text.slice(0, at), text.slice(at, len(text.raw))]
    assert "".join("".join(h.raw.split()) for h in halves) == "".join(text.raw.split())
    ((_, (x0, top, x1, bottom)),) = text.places()
    for half in halves:
        for _, box in half.places():
            assert x0 <= box[0] <= box[2] <= x1
            assert top <= box[1] <= box[3] <= bottom


@pytest.mark.parametrize(
    ("right", "expected"), [(89.0, True), (92.0, None), (110.0, False)], ids=["full", "not sure", "room left"]
)
def test_a_line_is_tight_where_no_further_letter_would_fit(right: float, expected: bool | None) -> None:
    """The line ends at 85, the next letter is 5 points wide."""
    above, below = Word("Nezapos", 50, 10, 85, 20, 10), Word("lena", 50, 22, 70, 32, 10)
    assert is_tight([above], [below], 50, right) is expected
    assert is_tight([above], [], 50, right) is None
    turned = above._replace(turn=90)
    assert is_tight([turned], [below], 50, right) is None


def test_a_word_broken_in_a_full_cell_is_whole_in_the_joined_text() -> None:
    lines = [
        [Word("Nezaposlen", 52, 10, 98, 20, 10)],
        [Word("a", 52, 22, 57, 32, 10), Word("lica", 60, 22, 75, 32, 10)],
    ]
    assert place_lines(lines, 1, 50, 100, ruled=True).joined == "Nezaposlena lica"
    assert place_lines(lines, 1, 50, 140, ruled=True).joined == "Nezaposlen a lica"


def test_marked_text_is_raw_with_soft_hyphens_where_a_word_goes_on() -> None:
    text = build_text("Izra-\nditi plan")
    assert (text.raw, text.marked) == ("Izra-\nditi plan", "Izra\u00ad\nditi plan")
