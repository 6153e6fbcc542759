"""Capitals told by their height: `ОПШТИ` and `општи` have the same letters, and models mistake one for the other."""

from statistics import median

from extract.recognise.areas import Line, Piece
from extract.recognise.style import find_baseline, has_high_letters

BETWEEN = 0.86  # of the height of capitals: small letters reach .73 at most, other capitals .95 at least
_ALIKE = frozenset("cosuvwxzвгджзиклмнопстхчш")  # letters whose capital has the same shape


def settle_capitals(lines: list[Line]) -> list[Line]:
    """Write words of letters that look alike in both cases in the case that their height shows.

    The other words of the line tell how high capitals are; a line without them stays as read.
    """
    return [line._replace(pieces=tuple(_settle(piece, line) for piece in line.pieces)) for line in lines]


def _settle(piece: Piece, line: Line) -> Piece:
    letters = [c for c in piece.text if c.isalpha()]
    if len(letters) < 2 or not {c.lower() for c in letters} <= _ALIKE:
        return piece
    baseline = find_baseline(line)
    capitals = [baseline - p.top for p in line.pieces if p is not piece and has_high_letters(p.text)]
    if not capitals:
        return piece
    high = baseline - piece.top >= BETWEEN * median(capitals)
    if high and piece.text.islower():
        return piece._replace(text=piece.text.upper())
    if not high and piece.text.isupper():
        return piece._replace(text=piece.text.lower())
    return piece
