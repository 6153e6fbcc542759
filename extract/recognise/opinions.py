"""Second opinions: lines with doubtful words are read again by other models; the best reading is taken part by part."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from extract.recognise.areas import MARGIN, Line, Piece, build_lines, cut_picture, find_dpi
from extract.recognise.judge import is_doubtful, judge_pieces
from extract.recognise.picture import Upright
from extract.recognise.tesseract import LINE, read_pictures

AGREED = 0.3  # what it is worth when two models read the same
LEAST_BLANK = 0.15  # of a word's height; blanks take a fifth of the size at least, gaps between letters a tenth
AROUND = 2  # pixels above and below a line that belong to its letters


def read_again(lines: list[Line], upright: Upright, others: Sequence[str]) -> list[Line]:
    """Put lines with doubtful words right by what other models of the same script read.

    Args:
        lines: The first reading.
        upright: The page's picture without its rules.
        others: Models, asked in this order.

    Returns:
        The lines in the same order, each with its best reading.
    """
    ink = upright.ink
    doubtful = [index for index, line in enumerate(lines) if any(is_doubtful(piece, ink) for piece in line.pieces)]
    readings: dict[int, list[list[Piece]]] = {index: [list(lines[index].pieces)] for index in doubtful}
    for model in others:
        # a third model is asked only where the first two differ
        asked = [index for index in doubtful if len(readings[index]) == 1 or not _agree(readings[index])]
        for index, opinion in zip(asked, read_lines([lines[index] for index in asked], upright, model), strict=True):
            readings[index].append(opinion)
    result = list(lines)
    for index in doubtful:
        result[index] = _choose_line(lines[index], [reading for reading in readings[index] if reading], upright)
    return result


def read_lines(lines: list[Line], upright: Upright, model: str) -> list[list[Piece]]:
    """Read lines anew, each cut out of the page by its pieces' boxes.

    Returns:
        For each line its pieces; none where the model reads nothing.
    """
    areas = [
        (line.box[0], max(0, line.box[1] - AROUND), line.box[2], min(len(upright.grey), line.box[3] + AROUND))
        for line in lines
    ]
    pictures = [cut_picture(upright, area) for area in areas]
    found = read_pictures(pictures, model, LINE, find_dpi(upright))
    return [
        [p for line in build_lines(words, area[0] - MARGIN, area[1] - MARGIN, None) for p in line.pieces]
        for area, words in zip(areas, found, strict=True)
    ]


def _agree(readings: list[list[Piece]]) -> bool:
    return len({" ".join(piece.text for piece in reading) for reading in readings}) == 1


def _choose_line(line: Line, readings: list[list[Piece]], upright: Upright) -> Line:
    """The best reading of each part of a line; parts end where every reading has a blank."""
    chosen: list[Piece] = []
    for parts in cut_parts(readings):
        texts = [" ".join(p.text for p in part) for part in parts]
        if len(set(texts)) == 1:  # what models agree on is as sure as the surest of them
            sure = [max(column) for column in zip(*[[p.confidence for p in part] for part in parts], strict=True)]
            chosen += [p._replace(confidence=value) for p, value in zip(parts[0], sure, strict=True)]
            continue
        worth = [
            judge_pieces(part, upright.ink) + (AGREED if texts.count(text) > 1 else 0.0)
            for part, text in zip(parts, texts, strict=True)
        ]
        chosen += parts[worth.index(max(worth))]
    return line._replace(pieces=tuple(chosen)) if chosen else line


def cut_parts(readings: Sequence[Sequence[Piece]]) -> list[list[list[Piece]]]:
    """Cut several readings of one line at the blanks that all of them share.

    Returns:
        From left to right, for each part what each reading has in it.
    """
    pieces = sorted((piece for reading in readings for piece in reading), key=lambda piece: piece.left)
    if not pieces:
        return []
    blank = LEAST_BLANK * median(piece.bottom - piece.top for piece in pieces)
    joined: list[list[float]] = []
    for piece in pieces:
        if joined and piece.left - joined[-1][1] < blank:
            joined[-1][1] = max(joined[-1][1], piece.right)
        else:
            joined.append([piece.left, piece.right])
    borders = [float("-inf"), *[(a[1] + b[0]) / 2 for a, b in pairwise(joined)], float("inf")]
    ordered = [sorted(reading, key=lambda piece: piece.left) for reading in readings]
    return [
        [[p for p in reading if low <= (p.left + p.right) / 2 < high] for reading in ordered]
        for low, high in pairwise(borders)
    ]
