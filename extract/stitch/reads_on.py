"""Whether a text below a page break reads on from the one above it, and whether it would have had room there."""

import re

from extract.groups import SNAP
from extract.placed import SURE_ROOM, room_beside, text_sides
from extract.rows import RowCell
from extract.stitch.counted import FIRST_ITEM, ITEM
from normalise.letters import CAPITAL, SMALL
from normalise.script import fold
from normalise.vocabulary import read_short_words

CERTAIN, LIKELY, HINT = 2.0, 1.5, 0.5
"""What one sign weighs: a hyphen, open rules; a small letter; a capital. Set by hand; with them every break of our
plans and their reprints was tried both ways."""
SEPARATE = -1.0
"""The same of a text that had room left, of complete figures on both sides and of a capital after a full stop."""
ROOM = 3.0
"""Lines that would still have room in a cell whose text is at its end: a paragraph of more is not moved as a whole."""

_OPEN = frozenset(map(fold, read_short_words("open")))
STARTS_SMALL = re.compile(rf"^[\W\d_]*[{SMALL}]")
STARTS_CAPITAL = re.compile(rf"^[\W\d_]*[{CAPITAL}]")
ENDS = re.compile(r"[.;:!?]\s*$")
_LETTERED = re.compile(r"\w{1,2}\)")
_HYPHEN_END = re.compile(r"\w[-\u00ad‐]\s*$")
_LATER_ITEM = re.compile(r"(?<![\d.])(\d{1,2})[.)]\s*[A-ZČĆŠĐŽА-Я]")
FIGURE = re.compile(r"^\W*\d[\d.,/ ]*\W*(?:[A-Za-zА-Яа-я]{1,4}\.?)?$")
_BEGINS_WITH_FIGURE = re.compile(r"^\W*\d")


def text_goes_on(above: RowCell, below: RowCell) -> bool:
    """Whether the text below reads on from the text above."""
    return bool(above.text and below.text) and reads_on(above, below) > 0


def is_halved(above: RowCell, below: RowCell) -> bool:
    """Whether the break surely cuts a text: within a word, or behind one that ends none before a small letter."""
    if not above.text or STARTS_SMALL.match(below.printed) is None:
        return False
    in_word = _HYPHEN_END.search(above.printed) is not None
    return in_word or (_is_open(above.text.joined) and not would_have_fitted(above, below))


def words_go_on(above: str, below: str) -> bool:
    """Whether words outside tables read on: in small letters, but no list's, below what ends no sentence."""
    small = below[:1].islower() and not _LETTERED.match(below) and not ENDS.search(above)
    return small or bool(_HYPHEN_END.search(above)) or _is_open(above)


def reads_on(above: RowCell, below: RowCell) -> float:
    """How much the text below reads on from the text above: above 0 it does, below 0 it begins anew."""
    if _HYPHEN_END.search(above.printed):
        return CERTAIN
    items_above = [int(n) for n in ITEM.findall(above.printed)]
    first = FIRST_ITEM.match(below.printed)
    if first:
        number = int(first[1])
        if number == 1:
            return -CERTAIN
        return CERTAIN if items_above and max(items_above) + 1 == number else 0.0
    if STARTS_SMALL.match(below.printed):
        return HINT if above.printed.endswith(".") or _BEGINS_WITH_FIGURE.match(below.printed) else LIKELY
    later = _LATER_ITEM.search(below.printed)
    if later and items_above and int(later[1]) == max(items_above) + 1:
        return LIKELY
    if _is_open(above.text.joined):
        return LIKELY
    if STARTS_CAPITAL.match(below.printed):
        return SEPARATE if ENDS.search(above.printed) else -HINT
    return 0.0


def _is_open(text: str) -> bool:
    """Whether the text, broken words joined, ends with a comma or a word that ends none: `direktor,`, `usvojen na`."""
    last = text.split()[-1]
    return last.endswith(",") or fold(last) in _OPEN


def has_room(cell: RowCell) -> bool:
    """Whether the rest of a text would have had room in the cell: then nothing of it stands on the next page."""
    page, box = cell.boxes[-1]
    lines = [line for line in cell.text.lines if line.page == page]
    if not lines:
        return True
    above, below = lines[0].box[1] - box[1], box[3] - lines[-1].box[3]
    height = sum(line.box[3] - line.box[1] for line in lines) / len(lines)
    if len(lines) > 1:
        height = max(height, (lines[-1].box[3] - lines[0].box[3]) / (len(lines) - 1))
    return below > above + ROOM * height


def would_have_fitted(above: RowCell, below: RowCell) -> bool:
    """Whether the first word below had room beside the last one above, in a column with drawn sides."""
    page, (x0, _, x1, _) = above.boxes[-1]
    if max(abs(above.x0 - below.x0), abs(above.x1 - below.x1)) > SNAP:
        return False
    lines = [line.words for line in above.text.lines if line.page == page]
    if not above.ruled or not lines or lines[-1][-1].turn in (90, 270) or _HYPHEN_END.search(above.printed):
        return False
    return room_beside(lines[-1], below.text.lines[0].words, text_sides(lines, x0, x1)[1]) > SURE_ROOM
