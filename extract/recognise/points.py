"""Points and commas of numbers told by their ink: a comma hangs under the line, a point stands on it."""

import numpy as np

from extract.recognise.areas import Line, Piece
from extract.recognise.judge import find_parts, is_number
from extract.recognise.picture import Ink
from normalise.letters import holds_digit

HANGS = 0.1  # of the digits' height: commas reach farther down than that, points never do


def settle_points(lines: list[Line], ink: Ink) -> list[Line]:
    """Write every point and comma of a number as its ink shows it, where each character is a part of its own.

    Args:
        lines: What was read.
        ink: The upright page's ink.
    """
    return [line._replace(pieces=tuple(_settle(piece, ink) for piece in line.pieces)) for line in lines]


def _settle(piece: Piece, ink: Ink) -> Piece:
    text = piece.text
    if len(text) < 2 or not holds_digit(text) or not set(text) & set(".,"):
        return piece
    bottom = min(piece.bottom + (piece.bottom - piece.top) // 3, len(ink))
    box = ink[piece.top : bottom, max(0, piece.left - 1) : piece.right + 1]
    parts = find_parts(box)
    if is_number(text) and len(parts) == len(text):
        return piece._replace(text=_write(text, parts, box))
    if text[-2].isdigit() and text[-1] in ".," and len(parts) > 1:  # of a number glued to a word its end is sure
        return piece._replace(text=text[:-2] + _write(text[-2:], parts[-2:], box))
    return piece


def _write(text: str, parts: list[tuple[int, int]], box: Ink) -> str:
    """The text with its points and commas as they are drawn, one part of ink a character."""
    rows = [np.flatnonzero(box[:, start:end].any(axis=1)) for start, end in parts]
    digits = [row for row, character in zip(rows, text, strict=True) if character.isdigit()]
    line = float(np.median([row[-1] for row in digits]))
    height = line - float(np.median([row[0] for row in digits]))
    return "".join(
        character if character not in ".," else "," if row[-1] - line > HANGS * height else "."
        for row, character in zip(rows, text, strict=True)
    )
