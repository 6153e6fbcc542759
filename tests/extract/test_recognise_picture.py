"""What is seen in a picture without reading it: skew, rules, cells, and what is put right after reading."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extract.page import Edge, Page, Word
from extract.recognise.areas import Line, Piece
from extract.recognise.cache import find_key, read_kept, write_kept
from extract.recognise.capitals import settle_capitals
from extract.recognise.correct import correct_lines, is_dirt, read_by_look
from extract.recognise.dashes import place_dashes
from extract.recognise.gaps import count_strokes, reach_dots, split_glued
from extract.recognise.grid import find_cells
from extract.recognise.judge import count_parts, is_doubtful, is_roman
from extract.recognise.opinions import cut_parts
from extract.recognise.picture import build_upright, detect_skew, find_ink
from extract.recognise.points import settle_points
from extract.recognise.rules import Rule, find_rules, wipe_rules
from extract.recognise.style import find_sizes

SCALE = 4.0  # pixels a point in these pictures


def _draw(width: int, height: int, lines: list[tuple[int, int, int, int]], ground: int = 255) -> Image.Image:
    picture = Image.new("L", (width, height), ground)
    pen = ImageDraw.Draw(picture)
    for line in lines:
        pen.line(line, fill=0, width=3)
    return picture


def _ink(picture: Image.Image) -> np.ndarray:
    return find_ink(np.asarray(picture))


GRID = [
    *[(40, y, 840, y) for y in (40, 140, 340)],
    (240, 240, 840, 240),  # the first column is merged over two rows
    *[(x, 40, x, 340) for x in (40, 240, 540, 840)],
]


def test_merged_cells_are_one() -> None:
    rules = find_rules(_ink(_draw(900, 400, GRID)), SCALE)
    cells = [tuple(round(value / 20) * 20 for value in cell) for cell in find_cells(rules, SCALE)]
    assert cells == [
        *[(40, 40, 240, 140), (240, 40, 540, 140), (540, 40, 840, 140)],
        *[(40, 140, 240, 340), (240, 140, 540, 240), (540, 140, 840, 240)],
        *[(240, 240, 540, 340), (540, 240, 840, 340)],
    ]


def test_an_open_area_is_no_cell() -> None:
    rules = find_rules(_ink(_draw(900, 400, [line for line in GRID if line != (40, 340, 840, 340)])), SCALE)
    assert all(cell[3] < 300 for cell in find_cells(rules, SCALE))  # the bottom row has no rule under it


def test_strokes_of_letters_are_no_rules() -> None:
    picture = Image.new("L", (900, 200), 255)
    pen = ImageDraw.Draw(picture)
    # words of seven bold capitals, 18 points high, on serifs that nearly touch
    for x in (start + 22 * place for start in range(60, 700, 190) for place in range(7)):
        pen.rectangle((x, 60, x + 8, 130), fill=0)
        pen.rectangle((x - 5, 126, x + 14, 130), fill=0)
    assert find_rules(_ink(picture), SCALE) == []


def test_a_broken_rule_is_one() -> None:
    picture = _draw(900, 100, [(40, 50, 840, 50)])
    ImageDraw.Draw(picture).rectangle((400, 0, 402, 99), fill=255)
    (rule,) = find_rules(_ink(picture), SCALE)
    assert rule.end - rule.start > 780


@pytest.mark.parametrize(("start", "found"), [(340, True), (100, False)])
def test_a_short_line_is_a_rule_where_it_hangs_on_one(start: int, found: bool) -> None:
    rules = find_rules(_ink(_draw(900, 400, [(40, 340, 840, 340), (300, start, 300, start + 56)])), SCALE)
    assert any(not rule.horizontal for rule in rules) is found  # the last row of a page, its bottom rule missing


def test_rules_go_and_strokes_across_them_stay() -> None:
    upright = build_upright(_draw(2500, 400, [(40, 200, 2400, 200), (300, 180, 300, 225)]), 600.0)
    clean = wipe_rules(upright, find_rules(upright.ink, upright.scale))
    assert clean.ink[190:210, 299:302].all(axis=0).any()
    assert not clean.ink[190:210, 400:2300].any()


@pytest.mark.parametrize("angle", [-2.4, -0.35, 0.0, 0.6, 3.1])
def test_skew_is_found_to_a_tenth(angle: float) -> None:
    picture = _draw(1200, 900, [(100, y, 1100, y) for y in range(100, 800, 60)])
    assert detect_skew(_ink(picture.rotate(-angle, fillcolor=255))) == pytest.approx(angle, abs=0.1)


def test_fills_become_paper_and_light_letters_on_dark_ink() -> None:
    picture = Image.new("L", (2480, 600), 235)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((100, 100, 1100, 400), fill=200)  # a grey header with black letters
    pen.rectangle((1300, 100, 2300, 400), fill=40)  # a dark one with white letters
    pen.rectangle((500, 200, 510, 300), fill=0)
    pen.rectangle((1800, 200, 1810, 300), fill=255)
    ink = build_upright(picture, 595.2).ink
    assert ink[250, 505]
    assert ink[250, 1805]
    assert not ink[250, 700]
    assert not ink[250, 1500]
    assert not ink[500, 1200]


def _line(*words: tuple[str, int, int, float]) -> Line:
    return Line(tuple(Piece(text, left, 0, right, 20, confidence) for text, left, right, confidence in words))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["|"], ["I"]),
        (["Hitna", "|I", "mjera"], ["Hitna", "I", "mjera"]),
        ([",,Help", 'me"'], ["„Help", 'me"']),
        ([",Help", 'me"'], ["„Help", 'me"']),
        (["sala", ",velika", "dvorana"], ["sala", ",velika", "dvorana"]),  # no quotation closes: as printed
        (["2016—-2020"], ["2016–2020"]),
        (["14O.OOO"], ["140.000"]),
        (["1l5"], ["115"]),
        (["OOŠ"], ["OOŠ"]),
        (["020-1418/2016-!"], ["020-1418/2016-I"]),
        (["Hitno!"], ["Hitno!"]),
        (["rada,,"], ["rada„"]),
        (["smemicama"], ["smernicama"]),
        (["tima"], ["tima"]),
        (["ekonomcka"], ["ekonomska"]),  # the author typed Cyrillic letters into a Latin word
        (["Republickom"], ["Republickom"]),  # may be what is printed
        (["Wision"], ["Wision"]),
    ],
)
def test_only_the_certain_is_put_right(texts: list[str], expected: list[str]) -> None:
    line = _line(*[(text, 100 * n, 100 * n + 80, 0.9) for n, text in enumerate(texts)])
    pieces = correct_lines([line])[0].pieces
    assert [piece.text for piece in pieces] == expected
    # what was read stays beside what was put right, and only there
    assert [piece.read or piece.text for piece in pieces] == texts
    assert all(piece.read != piece.text for piece in pieces)


def test_a_comma_that_becomes_a_quote_keeps_what_was_read() -> None:
    line = _line((",", 0, 5, 0.9), ("Help", 8, 50, 0.9), ('me"', 70, 90, 0.9))
    assert [(p.text, p.read) for p in correct_lines([line])[0].pieces] == [("„Help", ",Help"), ('me"', "")]


@pytest.mark.parametrize(
    ("text", "confidence", "dirt"),
    [("=", 0.5, True), ("–", 0.9, False), ("(2", 0.1, True), ("7", 0.3, False), ("Rok", 0.05, False)],
)
def test_dirt_is_what_says_nothing(text: str, confidence: float, dirt: bool) -> None:
    assert is_dirt(Piece(text, 0, 0, 10, 10, confidence)) is dirt


@pytest.mark.parametrize(("word", "expected"), [("cena", "cena"), ("BocHa", "BocHa"), ("PC", "PC")])
def test_look_alikes_stay_where_nothing_is_certain(word: str, expected: str) -> None:
    assert read_by_look(word) == expected


def _blocks(spans: list[tuple[int, int]], width: int) -> np.ndarray:
    ink = np.zeros((20, width), dtype=bool)
    for start, end in spans:
        ink[:, start:end] = True
    return ink


def test_a_glued_word_of_one_letter_is_split_off() -> None:
    letters = [(10 * n, 10 * n + 8) for n in range(10)]
    line = Line((Piece("samouprave" + "i", 0, 0, 107, 20, 0.9),))
    assert [p.text for p in split_glued([line], _blocks([*letters, (104, 107)], 110))[0].pieces] == ["samouprave", "i"]
    assert len(split_glued([line], _blocks([*letters, (101, 104)], 110))[0].pieces) == 1  # no blank is seen


def test_a_numeral_has_as_many_strokes_as_the_ink() -> None:
    line = Line((Piece("I", 0, 0, 20, 20, 0.9),))
    assert count_strokes([line], _blocks([(2, 5), (10, 13)], 20))[0].pieces[0].text == "II"


def test_more_ink_than_characters_is_doubtful() -> None:
    ink = _blocks([(0, 6), (9, 12), (15, 21), (24, 27), (30, 36)], 40)
    assert count_parts(ink, Piece("132", 0, 0, 36, 20, 0.96)) == 5
    assert is_doubtful(Piece("132", 0, 0, 36, 20, 0.96), ink)  # printed is 1.3.2
    assert not is_doubtful(Piece("1.3.2", 0, 0, 36, 20, 0.96), ink)


@pytest.mark.parametrize(
    ("text", "numeral"), [("IV", True), ("XII.", True), ("(II)", True), ("VIS", False), ("", False)]
)
def test_roman(text: str, numeral: bool) -> None:
    assert is_roman(text) is numeral


def test_readings_are_cut_where_both_have_a_blank() -> None:
    one = [Piece("ab", 0, 0, 20, 20, 0.9), Piece("c", 30, 0, 40, 20, 0.9), Piece("d", 60, 0, 70, 20, 0.9)]
    other = [Piece("abc", 0, 0, 40, 20, 0.9), Piece("d", 60, 0, 70, 20, 0.9)]
    assert [[len(part) for part in parts] for parts in cut_parts([one, other])] == [[2, 1], [1, 1]]


def test_pages_are_kept_and_damaged_files_are_read_anew(tmp_path: Path) -> None:
    page = Page(
        *(2, 595.0, 842.0),
        words=(Word("građu", 10.25, 20.0, 40.5, 30.0, 10.0, True, confidence=0.93),),
        edges=(Edge(1.0, 2.0, 300.0, 2.0),),
        images=((1.0, 2.0, 3.0, 4.0),),
        health="recognised",
        skew=0.4,
    )
    write_kept(tmp_path / "new", "key", page)
    assert read_kept(tmp_path / "new", "key", 2) == page
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["key.json"]
    file = tmp_path / "new" / "key.json"
    file.write_text(file.read_text(encoding="utf-8")[:50], encoding="utf-8")
    assert read_kept(tmp_path / "new", "key", 2) is None
    file.write_text(json.dumps({"width": 1}), encoding="utf-8")
    assert read_kept(tmp_path / "new", "key", 2) is None


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    write_kept(tmp_path / "file", "key", Page(1, 10.0, 10.0))


def test_the_key_tells_pictures_sizes_and_models_apart() -> None:
    picture = Image.new("L", (10, 10), 255)
    other = picture.copy()
    other.putpixel((3, 3), 0)
    keys = {
        find_key(picture, 10, 10, "5.3.0", None),
        find_key(other, 10, 10, "5.3.0", None),
        find_key(picture, 20, 10, "5.3.0", None),
        find_key(picture, 10, 10, "5.4.0", None),
        find_key(picture, 10, 10, "5.3.0", ["hrv"]),
    }
    assert len(keys) == 5
    assert find_key(picture, 10, 10, "5.3.0", None) in keys


def test_rules_know_their_middle() -> None:
    assert Rule(True, 0, 100, 10, 13).middle == 11.5


def _number(points: list[int]) -> np.ndarray:
    """Ink of digits 6 wide and 20 high, and between them points or commas that end at the given rows."""
    ink = np.zeros((40, 100), dtype=bool)
    for place, end in enumerate(points):
        ink[2:22, 16 * place : 16 * place + 6] = True
        ink[18:end, 16 * place + 9 : 16 * place + 12] = True
    ink[2:22, 16 * len(points) : 16 * len(points) + 6] = True
    return ink


@pytest.mark.parametrize(
    ("read", "ends", "written"),
    [
        ("1.2,5", [22, 27], "1.2,5"),
        ("1,2.5", [22, 27], "1.2,5"),
        ("1.2.5", [22, 22], "1.2.5"),
        ("1:2,5", [22, 27], "1:2,5"),
    ],
)
def test_points_and_commas_are_as_drawn(read: str, ends: list[int], written: str) -> None:
    line = Line((Piece(read, 0, 2, 38, 22, 0.95),))
    assert settle_points([line], _number(ends))[0].pieces[0].text == written


def test_a_number_reaches_to_its_dot() -> None:
    ink = np.zeros((40, 100), dtype=bool)
    ink[2:22, 10:16] = True
    line = Line((Piece("4", 10, 2, 16, 22, 0.95), Piece("Savet", 40, 2, 90, 22, 0.95)))
    assert reach_dots([line], ink)[0].pieces[0].right == 16
    ink[19:22, 18:21] = True
    assert reach_dots([line], ink)[0].pieces[0].right > 20


def test_dashes_join_their_word_or_stand_alone() -> None:
    word = Line((Piece("materijalno", 10, 10, 110, 32, 0.9),))
    (joined,), left = place_dashes([word], [(112, 20, 124, 22)], [])
    assert (joined.pieces[0].text, left) == ("materijalno–", [])
    (apart,), _ = place_dashes([word], [(120, 20, 127, 22)], [])
    assert [piece.text for piece in apart.pieces] == ["materijalno", "-"]
    lines, _ = place_dashes([word], [(300, 80, 312, 82)], [(250, 60, 400, 100)])
    assert (lines[1].pieces[0].text, lines[1].cell) == ("–", (250, 60, 400, 100))  # a cell that holds a dash only
    assert place_dashes([word], [(300, 80, 312, 82)], [])[1]  # outside tables it may be dirt


@pytest.mark.parametrize(("top", "expected"), [(10, "ОПШТИ"), (17, "општи")])
def test_height_tells_capitals(top: int, expected: str) -> None:
    other = Piece("ЦЉБ1", 100, 10, 150, 32, 0.9)
    for read in ("ОПШТИ", "општи"):
        line = Line((Piece(read, 10, top, 80, 32, 0.9), other))
        assert settle_capitals([line])[0].pieces[0].text == expected
    alone = Line((Piece("општи", 10, top, 80, 32, 0.9),))
    assert settle_capitals([alone])[0].pieces[0].text == "општи"  # nothing to measure it by


def test_sizes_that_cannot_be_told_apart_are_one() -> None:
    heights = [(29, "Hitna"), (30, "Hitna"), (28, "Hitne"), (42, "Naslov"), (20, "cone")]
    lines = [Line((Piece(text * 4, 0, 100 - height, 90, 100, 0.9),)) for height, text in heights]
    sizes = find_sizes(lines, 300 / 72)
    assert len(set(sizes[:3])) == 1 and sizes[3] > sizes[0] and sizes[4] == sizes[0]
