"""Words that stand twice in the file and once on the page: drawn again to look bold, or with a shadow."""

from collections.abc import Sequence

from extract.page import Word
from extract.read.runs import Columns

SHIFT = 0.2  # share of the font size by which a second print is moved at most
PART_SHIFT = 0.35  # share of the font size: the same for a part of a word, whose place is only estimated
_FEWEST = 2  # letters: "aa" may be a word, "ddaannaa" is none


def drop_doubles(words: Columns) -> list[Word]:
    """The words without those printed again in (nearly) the same place; what is printed twice counts as bold."""
    kept = list(words.words)
    places: dict[str, list[tuple[float, float, int, int]]] = {}
    doubles: set[int] = set()
    columns = zip(words.texts, words.x0s, words.tops, words.sizes, words.turns, strict=True)
    for index, (text, x0, top, size, turn) in enumerate(columns):
        same = places.get(text)
        if same is None:
            places[text] = [(x0, top, turn, index)]
            continue
        shift = SHIFT * size
        above, below = top - shift, top + shift
        for other_x0, other_top, other_turn, other in same:
            if above <= other_top <= below and abs(other_x0 - x0) <= shift and other_turn == turn:
                kept[other] = kept[other]._replace(bold=True)
                doubles.add(index)
                break
        else:
            same.append((x0, top, turn, index))
    return _drop_parts([word for index, word in enumerate(kept) if index not in doubles]) if doubles else kept


def _drop_parts(words: list[Word]) -> list[Word]:
    """Without the words that are a part of another, printed again over it: prints are cut differently."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        for place in (round(word.bottom) - 1, round(word.bottom), round(word.bottom) + 1):
            lines.setdefault(place, []).append(word)
    return [word for word in words if not any(_is_part(word, other) for other in lines[round(word.bottom)])]


def _is_part(word: Word, other: Word) -> bool:
    """Whether the word repeats letters of a longer one in their place."""
    if len(word.text) >= len(other.text) or word.turn or other.turn:
        return False
    shift = PART_SHIFT * word.size
    if abs(word.bottom - other.bottom) > shift or word.x0 < other.x0 - shift or word.x1 > other.x1 + shift:
        return False
    letter = (other.x1 - other.x0) / len(other.text)
    index = other.text.find(word.text)
    while index >= 0:
        if abs(other.x0 + index * letter - word.x0) <= shift + letter:
            return True
        index = other.text.find(word.text, index + 1)
    return False


def find_doubled_letters(text: str, starts: Sequence[float], size: float) -> bool:
    """Whether every letter of a run is printed twice in one place ("GGooddiinnaa").

    Args:
        text: of the run.
        starts: where each letter starts along the line.
        size: font size in points.
    """
    if len(text) < 2 * _FEWEST or len(text) % 2 or text[::2] != text[1::2]:
        return False
    return all(abs(a - b) <= SHIFT * size for a, b in zip(starts[::2], starts[1::2], strict=True))
