"""How far a reading can be believed: its confidence, the vocabulary, and what the ink says about numbers."""

import re
from collections.abc import Sequence

import numpy as np

from extract.recognise.areas import Piece
from extract.recognise.picture import Ink
from normalise.words import known

SURE = 0.8  # below it a word is read again by other models; on clean scans 1 word in 200 lies below
SURE_NAME = 0.94  # the same for an unknown word with capitals
KNOWN_WORTH = 0.3  # what a known word weighs against confidence: more than models differ on a clean word
NUMBER = re.compile(r"\d[\d.,:/-]*")
_ROMAN = re.compile(r"\(?(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[.,)]*")
_ODD = re.compile(r"[|!_~=€$£¢§\\{}\[\]<>*^#]|,,|^[,.'’‘][^\W\d]|\w[|!]\w")
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT_IN_WORD = re.compile(r"[^\W\d_]\d|\d[^\W\d_]")


def is_doubtful(piece: Piece, ink: Ink) -> bool:
    """True where a word ought to be read a second time."""
    text = piece.text
    if piece.confidence < SURE or _ODD.search(text):
        return True
    if is_number(text):
        return count_parts(ink, piece) > len(text)
    words = [word for word in _LETTERS.findall(text) if len(word) > 2]
    if _DIGIT_IN_WORD.search(text):
        return True
    # names begin with capitals and are in no vocabulary; other words are
    return any(not known(word) and (word.islower() or piece.confidence < SURE_NAME) for word in words)


def is_number(text: str) -> bool:
    """True for digits with signs between and after them."""
    return NUMBER.fullmatch(text) is not None


def is_roman(text: str) -> bool:
    """True for a Roman numeral, perhaps with a dot or bracket."""
    return _ROMAN.fullmatch(text) is not None


def judge_pieces(pieces: Sequence[Piece], ink: Ink) -> float:
    """How far a reading of some words can be believed, from below 0 to 1 + `KNOWN_WORTH`."""
    if not pieces:
        return 0.0
    total = worth = 0.0
    for piece in pieces:
        weight = len(piece.text)
        total += weight
        worth += weight * (piece.confidence + KNOWN_WORTH * _judge_word(piece, ink))
    return worth / total


def find_known_share(pieces: Sequence[Piece]) -> float:
    """The share of known words and Roman numerals, by letters, among some pieces; 0 where there are no words."""
    total = right = 0
    for piece in pieces:
        numeral, broken = is_roman(piece.text), _DIGIT_IN_WORD.search(piece.text) is not None
        for word in _LETTERS.findall(piece.text):
            total += len(word)
            right += len(word) if numeral or (not broken and known(word)) else 0
    return right / total if total else 0.0


def _judge_word(piece: Piece, ink: Ink) -> float:
    """1 for a known word or sound number, 0 for an unknown one, -1 for what cannot be right."""
    text = piece.text
    if is_number(text):
        return -1.0 if count_parts(ink, piece) > len(text) else 0.5
    if is_roman(text):
        return 1.0
    if _ODD.search(text):
        return -1.0
    words = _LETTERS.findall(text)
    if not words:
        return 0.0
    if _DIGIT_IN_WORD.search(text):
        return -0.5
    return sum(len(word) for word in words if known(word)) / sum(map(len, words))


def count_parts(ink: Ink, piece: Piece) -> int:
    """How many parts of ink stand beside each other in a word's box: digits and dots do not touch.

    Touching characters make fewer, so that more parts than characters show that some were lost.
    """
    box = ink[max(0, piece.top - 1) : piece.bottom + 1, max(0, piece.left - 1) : piece.right + 1]
    return len(find_parts(box))


def find_parts(box: Ink) -> list[tuple[int, int]]:
    """Columns (start, end) of the parts of ink that stand beside each other; a single pixel is dirt."""
    columns = np.count_nonzero(box, axis=0) > 1
    edges = np.diff(columns.astype(np.int8), prepend=0, append=0)
    return list(zip(np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist(), strict=True))
