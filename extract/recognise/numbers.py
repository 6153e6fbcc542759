"""Numbers read by a council: short numbers alone in a cell lose dots, and no model knows what a number ought to be.

Each doubtful number is read at several sizes with nothing but digits allowed. Votes with fewer characters than
the ink has parts are void.
"""

from collections import Counter
from typing import TYPE_CHECKING

from extract.recognise.areas import Line, Piece, cut_picture, find_dpi
from extract.recognise.judge import count_parts, is_number
from extract.recognise.picture import Upright
from extract.recognise.tesseract import LINE, read_pictures
from normalise.words import known

if TYPE_CHECKING:
    from PIL.Image import Image

DIGITS = "0123456789.,:"
SIZES = ((1.25, 14), (1.5, 10), (2.0, 10), (2.0, 14))  # enlargement and margin, each right by itself on most numbers
MOST = 3  # votes for a number in place of what was read as letters
CERTAIN = 0.9  # confidence from which a number inside a longer line is left alone
ALONE = 12  # characters; a cell whose only text is this short always goes before the council


def read_numbers(lines: list[Line], upright: Upright, models: list[str]) -> list[Line]:
    """Put doubtful numbers right by vote.

    Args:
        lines: What was read so far.
        upright: The page's picture without its rules.
        models: Models to ask at every size; English ones read digits best.

    Returns:
        The lines in the same order; a number's confidence is the share of votes it got, where votes differ.
    """
    wanted = [
        (index, place)
        for index, line in enumerate(lines)
        for place, piece in enumerate(line.pieces)
        if _is_wanted(line, piece, upright)
    ]
    pieces = [lines[index].pieces[place] for index, place in wanted]
    votes: list[list[str]] = [[piece.text] if is_number(piece.text) else [] for piece in pieces]
    for factor, margin in SIZES:
        pictures = []
        for piece in pieces:
            cut = cut_picture(upright, (piece.left, piece.top, piece.right, piece.bottom), 0)
            large = cut.resize((round(cut.width * factor), round(cut.height * factor)))
            pictures.append(_add_margin(large, margin))
        for model in models:
            for vote, words in zip(votes, read_pictures(pictures, model, LINE, find_dpi(upright), DIGITS), strict=True):
                vote.append("".join(word.text for word in words))
    result = list(lines)
    for (index, place), vote in zip(wanted, votes, strict=True):
        row = list(result[index].pieces)
        row[place] = _count_votes(row[place], vote, upright)
        result[index] = result[index]._replace(pieces=tuple(row))
    return result


def _is_wanted(line: Line, piece: Piece, upright: Upright) -> bool:
    if "/" in piece.text or "-" in piece.text:  # document numbers end in Roman numerals, which are no digits
        return False
    alone = len(line.pieces) == 1 and len(piece.text) <= ALONE
    if not is_number(piece.text):
        # a short number alone may have been read as letters: an item's number in a cell, a page's number outside
        length = len(piece.text)
        return alone and (length <= 4 and piece.confidence < CERTAIN if line.cell else length == 1)
    return alone or piece.confidence < CERTAIN or count_parts(upright.ink, piece) > len(piece.text)


def _count_votes(piece: Piece, votes: list[str], upright: Upright) -> Piece:
    parts = count_parts(upright.ink, piece)
    valid = [vote for vote in votes if is_number(vote) and len(vote) >= parts]
    if not valid:
        return piece
    (best, count), *others = Counter(valid).most_common(2)
    if others and others[0][1] == count:
        best, count = (piece.text, 1) if piece.text in valid else (best, 1)
    if not is_number(piece.text):  # letters give way to digits only where most agree; a lone capital is no word
        word = known(piece.text) and not (len(piece.text) == 1 and piece.text.isupper())
        if word or count < MOST or best == "0":
            return piece
    if best == piece.text:
        return piece._replace(confidence=max(piece.confidence, count / len(votes)))
    return piece._replace(text=best, confidence=count / len(votes))


def _add_margin(picture: "Image", margin: int) -> "Image":
    from PIL import ImageOps

    return ImageOps.expand(picture, margin, fill=255)
