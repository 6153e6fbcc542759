"""Accents that Tesseract cut off: it takes the line of a short heading for lower than its `Č`, and reads `Clan`."""

from extract.recognise.areas import Line
from extract.recognise.grid import Area
from extract.recognise.opinions import read_lines
from extract.recognise.picture import Upright

ABOVE = 0.4  # of the word's height: how far over a letter its accent ends at most
SMALL = 0.45  # of the word's height: accents are lower than that


def restore_accents(lines: list[Line], spots: list[Area], upright: Upright, model: str) -> list[Line]:
    """Read lines anew whose words have unread ink right above them.

    Args:
        lines: The first reading.
        spots: Ink outside all words.
        upright: The page's picture without its rules.
        model: The main model.

    Returns:
        The lines in the same order.
    """
    result = list(lines)
    touched = set()
    for spot in spots:
        found = _find_word(result, spot)
        if found is None:
            continue
        index, place = found
        row = list(result[index].pieces)
        row[place] = row[place]._replace(top=spot[1])
        result[index] = result[index]._replace(pieces=tuple(row))
        touched.add(index)
    order = sorted(touched)
    for index, reading in zip(order, read_lines([result[i] for i in order], upright, model), strict=True):
        if reading:
            result[index] = result[index]._replace(pieces=tuple(reading))
    return result


def _find_word(lines: list[Line], spot: Area) -> tuple[int, int] | None:
    """The line and place of the word right under a spot."""
    middle = (spot[0] + spot[2]) / 2
    for index, line in enumerate(lines):
        for place, piece in enumerate(line.pieces):
            height = piece.bottom - piece.top
            over = piece.top - spot[3]
            if piece.left <= middle <= piece.right and -SMALL * height / 2 <= over <= ABOVE * height:
                return (index, place) if spot[3] - spot[1] <= SMALL * height and spot[1] < piece.top else None
    return None
