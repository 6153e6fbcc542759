"""Words that stand twice in the file and once on the page: drawn again to look bold, or with a shadow."""

from collections.abc import Iterable

from extract.page import Word

SHIFT = 0.2  # share of the font size by which a second print is moved at most
_FEWEST = 2  # letters: "aa" may be a word, "ddaannaa" is none


def drop_doubles(words: Iterable[Word]) -> list[Word]:
    """The words without those printed again in (nearly) the same place; what is printed twice counts as bold."""
    places: dict[str, list[int]] = {}
    kept: list[Word] = []
    for word in words:
        text, x0, top, *_ = word
        same = places.get(text)
        if same is None:
            places[text] = [len(kept)]
            kept.append(word)
            continue
        shift = SHIFT * word.size
        for index in same:
            other = kept[index]
            if abs(other.x0 - x0) <= shift and abs(other.top - top) <= shift and other.turn == word.turn:
                kept[index] = other._replace(bold=True)
                break
        else:
            same.append(len(kept))
            kept.append(word)
    return kept


def find_doubled_letters(text: str, starts: list[float], size: float) -> bool:
    """Whether every letter of a run is printed twice in one place ("GGooddiinnaa").

    Args:
        text: of the run.
        starts: where each letter starts along the line.
        size: font size in points.
    """
    if len(text) < 2 * _FEWEST or len(text) % 2 or text[::2] != text[1::2]:
        return False
    return all(abs(a - b) <= SHIFT * size for a, b in zip(starts[::2], starts[1::2], strict=True))
