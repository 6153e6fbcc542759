"""Words over line ends: the texts of all truths set in narrow cells and joined again, blanks and hyphens and all.

`python -m bench.wrapped`: a column for each way in which a cell breaks its lines, a row for each width of cells. The
words of a document that help to join its lines are those that its own cells print, remnants of words as well.

- *plain*: between words and after hyphens; a word that is wider than its cell is broken anywhere, without a hyphen;
- *hyphens*, *signs*: long words are broken between syllables, with `-` or with the printer's own `‐`.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from bench.documents import ROOT
from bench.strict import strict
from normalise.words import join_lines, told_words

WIDTHS = {"narrow": (28, 45), "small": (45, 70), "usual": (70, 120), "wide": (120, 240)}
"""Points between the sides of a cell's text."""
WAYS = {"plain": "", "hyphens": "-", "signs": "\u2010"}
SIZE = 8
_WIDTHS = {0.22: "ijlfIJtr.,;:!'|()/ ", 0.89: "mwMWшщжюфЖШЩМ", 0.67: "ABCČĆDĐEFGHKLNOPRSŠTUVZŽ"}
_LETTERS = {letter: width * SIZE for width, letters in _WIDTHS.items() for letter in letters}
_PIECE = re.compile(r"[^\s–/-]*(?:[–/-](?=\w)|[–/-]+(?!\w)|$|(?=\s))")
_SYLLABLE = re.compile(r"(?<=\w\w)(?<=[aeiouAEIOUаеиоуАЕИОУ])(?=[^\W\daeiouаеиоу][aeiouаеиоу])(?=\w\w)")


def measure(text: str) -> float:
    """Its width in points, as a sans serif type sets it."""
    return sum(_LETTERS.get(letter, 0.53 * SIZE) for letter in text)


def wrap(text: str, width: float, hyphen: str) -> list[tuple[str, bool]]:
    """The lines of a text in a cell, each with whether not one more letter of what follows would have fitted."""
    lines: list[tuple[str, bool]] = []
    line = ""
    for piece in _pieces(text):
        rest, glue = piece
        while rest:
            room = width - measure(line + glue)
            if measure(rest) <= room:
                line, rest = line + glue + rest, ""
                break
            cut = _hyphenate(rest, room, hyphen) if hyphen else 0
            if cut:
                line, rest = line + glue + rest[:cut] + hyphen, rest[cut:]
            elif not line:
                cut = next((n for n in range(len(rest), 1, -1) if measure(rest[:n]) <= width), 1)
                line, rest = rest[:cut], rest[cut:]
            lines.append((line, measure(line) + measure(rest[:1]) > width))
            line, glue = "", ""
    return [*lines, (line, False)] if line else lines


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What no line end divides, with the blank before it."""
    for word in text.split():
        for i, piece in enumerate(p for p in _PIECE.findall(word) if p):
            yield piece, "" if i else " "


def _hyphenate(piece: str, room: float, hyphen: str) -> int:
    """The last place between syllables whose part fits with a hyphen, 0 for none."""
    fits = [m.start() for m in _SYLLABLE.finditer(piece) if measure(piece[: m.start()] + hyphen) <= room]
    return fits[-1] if fits else 0


def texts_of(node: Any) -> Iterator[str]:
    """Every title and text of a truth."""
    if isinstance(node, dict):
        yield from (node[name] for name in ("title", "text") if isinstance(node.get(name), str))
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from texts_of(child)


def measure_document(texts: Sequence[str], widths: tuple[int, int], hyphen: str, wrong: Counter[str]) -> int:
    """How many texts of a document come back as they were; the others are counted in `wrong`."""
    chance = random.Random("".join(texts)[:100] + hyphen)
    cells = [wrap(" ".join(text.split()), chance.uniform(*widths), hyphen) for text in texts]
    right = 0
    with told_words(word for cell in cells for line, _ in cell for word in line.split()):
        for text, cell in zip(texts, cells, strict=True):
            joined = join_lines([line.lstrip() for line, _ in cell], [tight for _, tight in cell])
            same = strict(joined) == strict(text)
            right += same
            if not same:
                wrong[_difference(joined, text, [line for line, _ in cell])] += 1
    return right


def _difference(got: str, want: str, lines: Sequence[str]) -> str:
    have, need = strict(got), strict(want)
    at = next((i for i, (a, b) in enumerate(zip(have, need, strict=False)) if a != b), min(len(have), len(need)))
    return f"{have[max(0, at - 16) : at + 12]!r} for {need[max(0, at - 16) : at + 12]!r}"


def main(show: int = 0) -> None:
    """Prints the share of texts that are joined as they were, by width and way."""
    paths = [*(ROOT / "samples" / "truth").glob("*.json"), *(ROOT / "tests" / "plans" / "truth").glob("*.json")]
    documents = [sorted(set(texts_of(json.loads(path.read_text("utf-8"))))) for path in sorted(paths)]
    print(f"{'cells':8s} " + " ".join(f"{way:>8s}" for way in WAYS))
    for name, widths in WIDTHS.items():
        row = []
        for hyphen in WAYS.values():
            wrong = Counter[str]()
            right = sum(measure_document(texts, widths, hyphen, wrong) for texts in documents)
            row.append(f"{100 * right / max(1, right + wrong.total()):8.2f}")
            for text, times in wrong.most_common(show):
                print(f"    {times} {text}")
        print(f"{name:8s} " + " ".join(row), flush=True)


if __name__ == "__main__":
    main()
