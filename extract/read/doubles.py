"""Words that stand twice in the file and once on the page: drawn again to look bold, or with a shadow."""

from collections.abc import Iterable, Sequence

from extract.page import Word

SHIFT = 0.2  # share of the font size by which a second print is moved at most
PART_SHIFT = 0.35  # share of the font size: the same for a part of a word, whose place is only estimated
_FEWEST = 2  # letters: "aa" may be a word, "ddaannaa" is none


def drop_doubles(words: Iterable[Word]) -> list[Word]:
    """The words without those printed again in (nearly) the same place; what is printed twice counts as bold."""
    places: dict[str, list[int]] = {}
    kept: list[Word] = []
    doubled = False
    for word in words:
        same = places.get(word.text)
        if same is None:
            places[word.text] = [len(kept)]
            kept.append(word)
            continue
        again = _find_again(kept, same, word)
        if again is None:
            same.append(len(kept))
            kept.append(word)
        else:
            kept[again] = kept[again]._replace(bold=True)
            doubled = True
    return _drop_parts(kept) if doubled else kept


def _find_again(kept: Sequence[Word], same: Iterable[int], word: Word) -> int | None:
    """The place among the kept words of the one of the same text that is drawn where this one is."""
    x0, top, turn, shift = word.x0, word.top, word.turn, SHIFT * word.size
    for index in same:
        other = kept[index]
        if abs(other.x0 - x0) <= shift and abs(other.top - top) <= shift and other.turn == turn:
            return index
    return None


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
