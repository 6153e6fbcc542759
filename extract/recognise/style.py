"""Font size and weight of recognised words, told by their ink."""

from collections.abc import Sequence
from statistics import median

import numpy as np

from extract.recognise.areas import Line, Piece
from extract.recognise.picture import Upright

DESCENT = 0.215  # share of the font size under the baseline, as for words read from a text layer
_TALL = frozenset("ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789bdfhklđАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШбђћ")
_HIGHER = frozenset("ČĆŠŽЙ„“”\"'()[]/|")
_LOW = frozenset("gjpqyQJ,;()[]/|„џцщруфј")
_DEEP = frozenset("gjpqyQJруцџщфј")
_SMALL = frozenset("aceimnorsuvwxzčćšžавгдежзиклљмнњопстхчш")
_DOTTED = frozenset("ijtčćšžјфй")  # higher than small letters, lower than capitals
CAPITAL = 0.7  # height of capitals as a share of the font size: Times .66, Arial .72
DOTTED = 0.66  # height of small letters with dots and accents, and of t
LOWER = 0.49  # height of small letters: Times .45, Arial .52
COMMA = 0.13  # share of the font size that commas and brackets reach under the line
USUAL = 10.0  # points, where a page has no letter that tells
UNSURE = 0.15  # share by which small letters may mislead: fonts differ in them more than in capitals
FEW_SHARE = 0.15  # of the letters of a size beside it; a size with fewer letters is none of its own
SAME_SIZE = 0.085  # sizes within this share are one size: measuring from pixels is no finer
STEP = 1.0  # points; finer, and one size would come out as two on different pages
THICKER = 1.16  # scanned, strokes of bold letters are 1.25 times and more as thick as those of plain ones
LIGHT_SHARE = 0.3  # of a page's letters that are surely not bold: headings and headers are fewer than the rest
BOLD_LEAST = 0.1  # strokes thinner than this share of the size are never bold
FEW_LETTERS = 3  # shorter words do not tell what is plain
OWN_WEIGHT = 3.0  # a word's own strokes beside those of each neighbour


def find_baseline(line: Line) -> float:
    """The height, in pixels, on which a line's letters stand."""
    standing = [p.bottom for p in line.pieces if not _LOW & set(p.text) and (_TALL | _SMALL) & set(p.text)]
    if standing:
        return float(median(standing))
    hanging = [p for p in line.pieces if (_TALL | _SMALL | _DEEP) & set(p.text)]
    if not hanging:
        return float(line.box[3])
    return float(median(p.bottom - (p.bottom - p.top) * _find_depth(p.text) for p in hanging))


def has_high_letters(text: str) -> bool:
    """True where capitals, digits or letters as high, and nothing higher, show how high capitals are."""
    letters = set(text)
    return bool(letters & _TALL) and not letters & _HIGHER


def _find_depth(text: str) -> float:
    """The share of a word's height that lies under the line, told by its letters."""
    letters = set(text)
    under = DESCENT if letters & _DEEP else COMMA if letters & _LOW else 0.0
    return under / (under + (CAPITAL if letters & _TALL else LOWER))


def find_sizes(lines: Sequence[Line], scale: float) -> list[float]:
    """The font size of each line in points; sizes that differ by less than can be measured are made one."""
    measured = [_measure_size(line) for line in lines]
    letters = [sum(len(p.text) for p in line.pieces) for line in lines]
    groups = _group_sizes([(size / scale, letters[index]) for index, (size, sure) in enumerate(measured) if sure])
    usual = max(groups, key=lambda group: group[1])[0] if groups else USUAL
    return [_snap(size / scale, sure, groups, usual) for size, sure in measured]


def _group_sizes(sizes: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """Measured (size, letters) as groups of (common size, letters): the size of most letters takes all near it."""
    groups: list[tuple[float, int]] = []
    left = list(sizes)
    while left:
        middle = max(left, key=lambda entry: sum(letters for size, letters in left if _is_near(size, entry[0])))[0]
        group = [entry for entry in left if _is_near(entry[0], middle)]
        left = [entry for entry in left if not _is_near(entry[0], middle)]
        common = median([size for size, letters in group for _ in range(letters)])
        size = max(STEP, round(common / STEP) * STEP)
        total = sum(letters for _, letters in group)
        # a few letters nearly as large as many others are those, badly measured
        few = any(total < FEW_SHARE * more and abs(size - other) <= UNSURE * other for other, more in groups)
        if not few:
            groups.append((size, total))
    return groups


def _is_near(size: float, middle: float) -> bool:
    return abs(size - middle) <= SAME_SIZE * middle


def _snap(size: float, sure: bool, groups: list[tuple[float, int]], usual: float) -> float:
    """The nearest common size; small letters alone may lie farther off, as they tell less."""
    if not size:
        return usual
    near = min((common for common, _ in groups), key=lambda common: abs(common - size), default=size)
    return near if sure or abs(near - size) <= UNSURE * near else max(STEP, round(size / STEP) * STEP)


def _measure_size(line: Line) -> tuple[float, bool]:
    """Pixels, 0 where no letter tells, and whether capitals or other high letters were there to measure."""
    baseline = find_baseline(line)
    high: list[float] = []
    low: list[float] = []
    for piece in line.pieces:
        letters = set(piece.text)
        if letters & _HIGHER:
            continue
        if letters & _TALL:
            high += [(baseline - piece.top) / CAPITAL] * len(piece.text)
        elif letters & (_SMALL | _DOTTED):
            low += [(baseline - piece.top) / (DOTTED if letters & _DOTTED else LOWER)] * len(piece.text)
    found = high or low
    return (float(median(found)) if found else 0.0), bool(high)


def find_bold(lines: Sequence[Line], sizes: Sequence[float], upright: Upright) -> list[list[bool]]:
    """For every piece of every line whether it is bold: its strokes are clearly thicker than those of most text."""
    strokes = [
        _smooth(line, [_measure_stroke(piece, upright) / (size * upright.scale) for piece in line.pieces])
        for line, size in zip(lines, sizes, strict=True)
    ]
    weighted = sorted(
        (stroke, len(piece.text))
        for line, row in zip(lines, strokes, strict=True)
        for piece, stroke in zip(line.pieces, row, strict=True)
        if stroke and len(piece.text) >= FEW_LETTERS
    )
    limit = max(BOLD_LEAST, _find_share(weighted, LIGHT_SHARE) * THICKER)
    return [[bool(stroke > limit) for stroke in row] for row in strokes]


def _find_share(weighted: list[tuple[float, int]], share: float) -> float:
    """The value below which a share of the weight lies."""
    wanted, passed = share * sum(weight for _, weight in weighted), 0
    for value, weight in weighted:
        passed += weight
        if passed >= wanted:
            return value
    return 0.0


def _measure_stroke(piece: Piece, upright: Upright) -> float:
    """The usual thickness of a word's strokes along its rows, in pixels, soft edges counted by their darkness."""
    rows, columns = slice(piece.top, piece.bottom), slice(piece.left, piece.right)
    runs = np.count_nonzero(np.diff(upright.ink[rows, columns].astype(np.int8), axis=1, prepend=0) == 1)
    darkness = float(np.sum(1.0 - upright.grey[rows, columns] / 255.0))
    return darkness / runs if runs else 0.0


def _smooth(line: Line, strokes: list[float]) -> list[float]:
    """Each word's strokes with those of its neighbours of more than a few letters, which measure better."""
    letters = [sum(c.isalnum() for c in piece.text) for piece in line.pieces]
    result = []
    for place, stroke in enumerate(strokes):
        around = [other for other in range(place - 1, place + 2) if 0 <= other < len(strokes)]
        if letters[place] < FEW_LETTERS and any(letters[other] >= FEW_LETTERS for other in around):
            around.remove(place)
        weights = [letters[other] * (OWN_WEIGHT if other == place else 1.0) for other in around]
        total = sum(weights)
        mean = sum(w * strokes[other] for w, other in zip(weights, around, strict=True)) / total if total else stroke
        result.append(mean)
    return result
