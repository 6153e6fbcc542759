"""Second opinions: lines with doubtful words are read again by other models, and the best reading is taken part by part."""

from collections.abc import Sequence
from itertools import pairwise

from extract.recognise.areas import MARGIN, Line, Piece, build_lines, cut_picture, find_dpi
from extract.recognise.judge import find_known_share, is_doubtful, is_roman, judge_pieces
from extract.recognise.picture import Upright
from extract.recognise.tesseract import LINE, read_pictures
from normalise.letters import ONLY_CYRILLIC, ONLY_LATIN

AGREED = 0.3  # what it is worth when two models read the same
OTHER_SCRIPT = 0.15  # by how much the other script must be surer before it is believed
POOR = 0.75  # a word read with less confidence may be of the other script
FOREIGN_SURE = 0.6  # a word of the other script is taken from this confidence on
LEAST_BLANK = 0.15  # of the height of the line; blanks take a fifth at least, gaps between letters a tenth
AROUND = 2  # pixels above and below a line that belong to its letters


def read_again(lines: list[Line], upright: Upright, others: Sequence[str], foreign: str | None) -> list[Line]:
    """Put lines with doubtful words right by what other models read.

    Args:
        lines: The first reading.
        upright: The page's picture without its rules.
        others: Models of the page's script, asked in this order.
        foreign: The model of the other script, None where it is not installed.

    Returns:
        The lines in the same order, each with its best reading.
    """
    ink = upright.ink
    doubtful = [index for index, line in enumerate(lines) if any(is_doubtful(piece, ink) for piece in line.pieces)]
    readings: dict[int, list[list[Piece]]] = {index: [list(lines[index].pieces)] for index in doubtful}
    for model in others:
        # a third model is asked only where the first two differ
        asked = [index for index in doubtful if len(readings[index]) == 1 or not _agree(readings[index])]
        for index, opinion in zip(asked, _read_lines([lines[index] for index in asked], upright, model), strict=True):
            readings[index].append(opinion)
    result = list(lines)
    for index in doubtful:
        result[index] = _choose_line(lines[index], [reading for reading in readings[index] if reading], upright)
    if foreign is not None:
        poor = [i for i in doubtful if any(piece.confidence < POOR for piece in result[i].pieces)]
        for index, strange in zip(poor, _read_lines([lines[i] for i in poor], upright, foreign), strict=True):
            result[index] = _take_foreign(result[index], strange, upright)
    return result


def _read_lines(lines: list[Line], upright: Upright, model: str) -> list[list[Piece]]:
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
    for low, high in split_parts(readings):
        parts = [[p for p in reading if low <= (p.left + p.right) / 2 < high] for reading in readings]
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


def split_parts(readings: list[list[Piece]]) -> list[tuple[float, float]]:
    """Stretches (start, end) of a line between blanks that all its readings share."""
    pieces = [piece for reading in readings for piece in reading]
    blank = LEAST_BLANK * max((piece.bottom - piece.top for piece in pieces), default=0)
    joined: list[list[float]] = []
    for piece in sorted(pieces, key=lambda p: p.left):
        if joined and piece.left - joined[-1][1] < blank:
            joined[-1][1] = max(joined[-1][1], piece.right)
        else:
            joined.append([piece.left, piece.right])
    borders = [float("-inf"), *[(a[1] + b[0]) / 2 for a, b in pairwise(joined)], float("inf")]
    return list(pairwise(borders))


def _take_foreign(line: Line, strange: list[Piece], upright: Upright) -> Line:
    """Words, or the whole line, in the other script where that is clearly surer and its letters show it."""
    cyrillic = sum(c in ONLY_CYRILLIC for p in strange for c in p.text)
    latin = sum(c in ONLY_LATIN for p in strange for c in p.text)
    if max(cyrillic, latin) > 3 and _is_better(strange, line.pieces, upright):
        return line._replace(pieces=tuple(sorted(strange, key=lambda p: p.left)))
    readings = [list(line.pieces), sorted(strange, key=lambda p: p.left)]
    chosen = []
    for low, high in split_parts(readings):
        mine, theirs = ([p for p in reading if low <= (p.left + p.right) / 2 < high] for reading in readings)
        poor = any(p.confidence < POOR for p in mine)
        sure = all(p.confidence >= FOREIGN_SURE for p in theirs)
        better = poor and sure and theirs and _is_better(theirs, mine, upright)
        chosen += theirs if better and _shows_script(theirs) else mine
    return line._replace(pieces=tuple(chosen))


def _is_better(theirs: Sequence[Piece], mine: Sequence[Piece], upright: Upright) -> bool:
    """True where the other script is clearly surer, and its words are no less known: `Januar` is none in Cyrillic."""
    known_share = find_known_share(theirs) >= find_known_share(mine)
    return known_share and judge_pieces(theirs, upright.ink) > judge_pieces(mine, upright.ink) + OTHER_SCRIPT


def _shows_script(pieces: Sequence[Piece]) -> bool:
    """True for a Roman numeral or a word with a letter that only one script has, not for look-alikes such as `PC`."""
    return all(
        is_roman(p.text)
        or (sum(map(str.isalpha, p.text)) > 2 and any(c in ONLY_CYRILLIC or c in ONLY_LATIN for c in p.text))
        for p in pieces
    )
