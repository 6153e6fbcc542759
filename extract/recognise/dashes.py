"""Dashes that Tesseract passed over, mostly at the ends of lines: a short level bar at the height of small letters."""

from statistics import median

from extract.recognise.areas import Line, Piece
from extract.recognise.grid import Area

FLAT = 2.5  # a dash is wider than high by this factor at least
LONGEST = 1.2  # of the line's height; longer bars are rests of rules
LEAST = 0.2  # of the usual line's height; shorter bars are dirt
DASH = 0.45  # of the line's height; shorter bars are hyphens
FROM, TO = 0.35, 0.75  # share of the line's height, from its top, in which a dash lies
FAR = 1.5  # heights of its line by which it may lie off its words
TOUCHING = 0.12  # of the line's height: nearer than any blank, the dash belongs to the word
SEEN = 0.9  # confidence: the shape of a dash leaves little doubt


def place_dashes(lines: list[Line], spots: list[Area], cells: list[Area]) -> tuple[list[Line], list[Area]]:
    """Put dashes that were passed over into their lines.

    Args:
        lines: What was read.
        spots: Ink outside all words.
        cells: The cells of tables, where a dash may be all there is.

    Returns:
        The lines in the same order, those of lone dashes after them, and the spots that are no dashes.
    """
    result = list(lines)
    left = []
    usual = median([line.box[3] - line.box[1] for line in lines] or [0])
    for spot in spots:
        found = _find_line(result, spot)
        if found is not None:
            result[found] = _add_dash(result[found], spot)
            continue
        cell = next(
            (c for c in cells if c[0] <= spot[0] and spot[2] <= c[2] and c[1] <= spot[1] and spot[3] <= c[3]), None
        )
        width = spot[2] - spot[0]
        if cell and width >= FLAT * (spot[3] - spot[1]) and LEAST * usual <= width <= LONGEST * usual:
            result.append(Line((_build_dash(spot, usual),), cell))
        else:
            left.append(spot)
    return result, left


def _build_dash(spot: Area, tall: float) -> Piece:
    return Piece("–" if spot[2] - spot[0] >= DASH * tall else "-", *spot, SEEN)


def _find_line(lines: list[Line], spot: Area) -> int | None:
    width, height = spot[2] - spot[0], spot[3] - spot[1]
    if width < FLAT * height:
        return None
    for index, line in enumerate(lines):
        left, top, right, bottom = line.box
        tall = bottom - top
        level = ((spot[1] + spot[3]) / 2 - top) / tall
        off = max(spot[0] - right, left - spot[2])
        if FROM <= level <= TO and off <= FAR * tall and width <= LONGEST * tall:
            return index
    return None


def _add_dash(line: Line, spot: Area) -> Line:
    tall = line.box[3] - line.box[1]
    dash = _build_dash(spot, tall)
    row = list(line.pieces)
    for place, piece in enumerate(row):
        if 0 <= spot[0] - piece.right <= TOUCHING * tall:
            row[place] = piece._replace(text=piece.text + dash.text, right=spot[2])
            return line._replace(pieces=tuple(row))
    return line._replace(pieces=tuple(sorted([*row, dash], key=lambda piece: piece.left)))
