"""Lines and words of the other script: letterheads in both scripts, Roman numerals in Cyrillic text, names."""

from collections.abc import Sequence

from extract.recognise.areas import Line, Piece
from extract.recognise.judge import find_known_share, is_roman, judge_pieces
from extract.recognise.opinions import cut_parts, read_lines
from extract.recognise.picture import Upright
from normalise.letters import ONLY_CYRILLIC, ONLY_LATIN

OTHER_SCRIPT = 0.15  # by how much the other script must be surer before it is believed
POOR = 0.75  # a word read with less confidence may be of the other script
STRANGE = 0.6  # share of known words below which a line may be
SURE = 0.6  # a word of the other script is taken from this confidence on
AS_GOOD = 0.05  # beside such a word, others may be this much less sure than in the page's script
OWN_LETTERS = 3  # letters of one script only that a whole line must show


def read_foreign(lines: list[Line], upright: Upright, model: str | None) -> list[Line]:
    """Read poor lines with the model of the other script, and take what that reads clearly better.

    Args:
        lines: The page's lines.
        upright: The page's picture without its rules.
        model: The other script's model; None where it is not installed: nothing changes.
    """
    if model is None:
        return lines
    result = list(lines)
    poor = [index for index, line in enumerate(lines) if _is_poor(line)]
    strange = read_lines([lines[index] for index in poor], upright, model)
    for index, reading in zip(poor, strange, strict=True):
        result[index] = _take_foreign(lines[index], reading, upright)
    return result


def _is_poor(line: Line) -> bool:
    if any(piece.confidence < POOR for piece in line.pieces):
        return True
    letters = sum(c.isalpha() for piece in line.pieces for c in piece.text)
    return letters > OWN_LETTERS and find_known_share(line.pieces) < STRANGE


def _take_foreign(line: Line, strange: list[Piece], upright: Upright) -> Line:
    """Words, or the whole line, in the other script where that is clearly surer and its letters show it."""
    text = "".join(piece.text for piece in strange)
    own_letters = max(sum(c in letters for c in text) for letters in (ONLY_CYRILLIC, ONLY_LATIN))
    if own_letters >= OWN_LETTERS and _is_better(strange, line.pieces, upright):
        return line._replace(pieces=tuple(sorted(strange, key=lambda piece: piece.left)))
    parts = cut_parts([list(line.pieces), strange])
    taken = [_is_taken(mine, theirs, upright) for mine, theirs in parts]
    chosen: list[Piece] = []
    for place, (mine, theirs) in enumerate(parts):
        beside = any(taken[max(0, place - 1) : place + 2])
        chosen += theirs if taken[place] or (beside and _is_as_good(theirs, mine)) else mine
    return line._replace(pieces=tuple(chosen))


def _is_taken(mine: list[Piece], theirs: list[Piece], upright: Upright) -> bool:
    if not theirs or not any(piece.confidence < POOR for piece in mine):
        return False
    sure = all(piece.confidence >= SURE for piece in theirs)
    return sure and _shows_script(theirs) and _is_better(theirs, mine, upright)


def _is_better(theirs: Sequence[Piece], mine: Sequence[Piece], upright: Upright) -> bool:
    """True where the other script is clearly surer, and its words are no less known: `Januar` is none in Cyrillic."""
    known_share = find_known_share(theirs) >= find_known_share(mine)
    return known_share and judge_pieces(theirs, upright.ink) > judge_pieces(mine, upright.ink) + OTHER_SCRIPT


def _is_as_good(theirs: Sequence[Piece], mine: Sequence[Piece]) -> bool:
    if not theirs or not mine or not _shows_script(theirs) or any(is_roman(piece.text) for piece in theirs):
        return False
    least = min(piece.confidence for piece in mine) - AS_GOOD
    return find_known_share(theirs) >= find_known_share(mine) and all(p.confidence >= least for p in theirs)


def _shows_script(pieces: Sequence[Piece]) -> bool:
    """True for a Roman numeral or a word with a letter that only one script has, not for look-alikes such as `PC`."""
    return all(
        is_roman(piece.text)
        or (
            sum(map(str.isalpha, piece.text)) >= OWN_LETTERS
            and any(c in ONLY_CYRILLIC or c in ONLY_LATIN for c in piece.text)
        )
        for piece in pieces
    )
