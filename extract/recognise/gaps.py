"""What the ink shows and Tesseract passed over: the blank before a one-letter word, the strokes of a numeral."""

import numpy as np

from extract.recognise.areas import Line, Piece
from extract.recognise.judge import count_parts
from extract.recognise.picture import Ink
from normalise.words import known

GAP = 0.2  # of the line's height: letters of a word stand closer, words farther apart
CLEAR = 0.26  # the same where the whole is a word too (`uprave` = `u` + `prave`)
FACTOR = 2.0  # by how much the blank is wider than the next widest gap in the word
DOT_REACH = 0.3  # of the line's height behind a number: where its dot stands
DOT_HEIGHT = 0.25  # of the line's height: dots are lower
DOT_INK = 5  # pixels; a smaller spot is dirt
LONGEST = 3  # as many strokes as a Roman numeral has in a row
_STROKES = frozenset("I|!")
SINGLE = frozenset("iuaoskIUAOSKиуаоскИУАОСК")  # words of one letter


def split_glued(lines: list[Line], ink: Ink) -> list[Line]:
    """Split one-letter words off where a blank shows and what stays is a word (`samouprave` + `i`).

    Args:
        lines: What was read.
        ink: The upright page's ink.
    """
    return [
        line._replace(pieces=tuple(part for p in line.pieces for part in _split_piece(p, _height(line), ink)))
        for line in lines
    ]


def count_strokes(lines: list[Line], ink: Ink) -> list[Line]:
    """Give a numeral of upright strokes as many `I` as there are strokes: `II` is often read as one sign."""
    return [line._replace(pieces=tuple(_count(piece, ink) for piece in line.pieces)) for line in lines]


def _count(piece: Piece, ink: Ink) -> Piece:
    strokes = count_parts(ink, piece)
    if set(piece.text) <= _STROKES and strokes <= LONGEST:
        return piece._replace(text="I" * max(1, strokes))
    return piece


def reach_dots(lines: list[Line], ink: Ink) -> list[Line]:
    """Widen the box of a number so that it holds the dot behind it, which Tesseract may have passed over.

    The number is then seen to have more parts than digits, and is read again.
    """
    return [_reach(line, ink) for line in lines]


def _reach(line: Line, ink: Ink) -> Line:
    height = _height(line)
    row = list(line.pieces)
    for place, piece in enumerate(row):
        if not piece.text.isdigit():
            continue
        end = min([piece.right + round(DOT_REACH * height), *[p.left - 1 for p in row if p.left > piece.right]])
        # a dot stands on the line and is low; ink higher up is something else
        low = piece.bottom - round(DOT_HEIGHT * height)
        if end > piece.right and ink[low : piece.bottom + 1, piece.right : end].sum() >= DOT_INK:
            if ink[piece.top : low, piece.right : end].any():
                continue
            row[place] = piece._replace(right=end)
    return line._replace(pieces=tuple(row))


def _height(line: Line) -> int:
    box = line.box
    return box[3] - box[1]


def _split_piece(piece: Piece, height: int, ink: Ink) -> list[Piece]:
    text = piece.text
    first, last = text[0] in SINGLE and len(text) > 3, text[-1] in SINGLE and len(text) > 2
    if not (first or last):
        return [piece]
    columns = np.count_nonzero(ink[piece.top : piece.bottom, piece.left : piece.right], axis=0) > 0
    starts = np.flatnonzero(np.diff(columns.astype(np.int8), prepend=0) == 1)
    ends = np.flatnonzero(np.diff(columns.astype(np.int8), append=0) == -1) + 1
    if len(starts) < 2:
        return [piece]
    gaps = starts[1:] - ends[:-1]
    widest = int(np.argmax(gaps))
    others = np.delete(gaps, widest)
    narrow = max((CLEAR if known(text) else GAP) * height, FACTOR * (others.max() if len(others) else 0))
    if gaps[widest] < narrow:
        return [piece]
    cut = piece.left + int(ends[widest] + starts[widest + 1]) // 2
    if last and widest == len(gaps) - 1 and _stands(text[:-1]):
        return _cut(piece, len(text) - 1, cut)
    if first and widest == 0 and _stands(text[1:]):
        return _cut(piece, 1, cut)
    return [piece]


def _stands(text: str) -> bool:
    """True for a known word or a number with a dot: what can stand by itself."""
    return known(text.strip('.,;:()"„“”')) or text.rstrip(".").isdigit()


def _cut(piece: Piece, place: int, x: int) -> list[Piece]:
    left, right = piece.text[:place], piece.text[place:]
    return [piece._replace(text=left, right=x), piece._replace(text=right, left=x)]
