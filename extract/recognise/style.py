"""Font size and weight of recognised words, told by their ink."""

from collections.abc import Sequence
from statistics import median

import numpy as np

from extract.recognise.areas import Line, Piece
from extract.recognise.picture import Upright

DESCENT = 0.215  # share of the font size under the baseline, as for words read from a text layer
_TALL = frozenset("ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789bdfhklđАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШбђћ")
_HIGHER = frozenset("ČĆŠŽЙ„“”\"'()[]/|")
_LOW = frozenset("gjpqyQJ,;()[]/|„џцщруф")
_SMALL = frozenset("aceimnorsuvwxzčćšžавгдежзиклљмнњопстхчш")
_DOTTED = frozenset("ijtčćšžјфй")  # higher than small letters, lower than capitals
CAPITAL = 0.7  # height of capitals as a share of the font size: Times .66, Arial .72
LOWER = 0.49  # height of small letters: Times .45, Arial .52
SAME_SIZE = 0.07  # sizes within this share are one size: measuring from pixels is no finer
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
    box = line.box
    return box[3] - (box[3] - box[1]) * 0.2 if any(_LOW & set(p.text) for p in line.pieces) else float(box[3])


def find_sizes(lines: Sequence[Line], scale: float) -> list[float]:
    """The font size of each line in points; sizes that differ by less than can be measured are made one."""
    raw = [_measure_size(line) / scale for line in lines]
    weights = [sum(len(p.text) for p in line.pieces) for line in lines]
    order = sorted((size, index) for index, size in enumerate(raw) if size)
    groups: list[list[tuple[float, int]]] = []
    for entry in order:
        if groups and entry[0] <= min(groups[-1][0][0] * (1 + 2 * SAME_SIZE), groups[-1][-1][0] * (1 + SAME_SIZE)):
            groups[-1].append(entry)
        else:
            groups.append([entry])
    sizes = [0.0] * len(raw)
    for group in groups:
        letters = [size for size, index in group for _ in range(weights[index])]
        common = max(STEP, round(median(letters) / STEP) * STEP)
        for _, index in group:
            sizes[index] = common
    usual = median([size for size, weight in zip(sizes, weights, strict=True) for _ in range(weight) if size] or [10.0])
    return [size or usual for size in sizes]


def _measure_size(line: Line) -> float:
    """Pixels; 0 where no letter tells."""
    baseline = find_baseline(line)
    found = []
    for piece in line.pieces:
        letters = set(piece.text)
        if letters & _HIGHER:
            continue
        if letters & _TALL:
            found += [(baseline - piece.top) / CAPITAL] * len(piece.text)
        elif letters & _SMALL and not letters & _DOTTED:
            found += [(baseline - piece.top) / LOWER] * len(piece.text)
    return float(median(found)) if found else 0.0


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
