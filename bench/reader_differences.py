"""Compares the page reader with pdfplumber's, page by page: words, their boxes, rules.

Takes `FILE.pdf …` on the command line.

Words are the same when the text is the same, both ends lie within 0.5 pt and the middle within half a line. What is
left over is put into classes, each with its reason:

words
- *spaces*: the same letters in the same place, parted differently. pdfplumber parts at spaces of the file and at
  gaps of more than 3 pt: it runs words together in small type whose spaces are not in the file (`SkupštinaKantona`) and
  parts letters set apart for emphasis (`О Д Л У К У`), which the reader joins where the file has no spaces. A bullet
  or a percent sign set close to its word is parted by pdfium's own rule, a share of the letters' width.
- *order*: the same letters in another order. pdfplumber takes all characters within 3 pt in height for one line and
  sorts them from left to right, which mixes lines that are set tightly, and a word printed over another; text turned
  by 270 degrees it reads from the wrong end.
- *printed twice*: pdfplumber gives every print of fake bold (`ГГооддииннаа`), the reader one word, bold.
- *code*: a glyph without a letter is `(cid:2)` there and its code (a control character) here, one character as on
  the page, so that a font's codes can be mapped.
  Where a font gives its space the code of a soft hyphen, pdfplumber has no spaces at all (`hyphen`, `printed twice`).
- *private letters*: symbol fonts: the same place, a code that the two libraries map differently.
- *hyphen*: a hyphen at a line end, which pdfium marks and the reader gives back as `-` or as a soft hyphen.
- *ends*: the same word, an end more than 0.5 pt away: pdfium rounds the widths of a font's letters to whole
  thousandths of its size, which adds up in a long piece of text (printed web pages: at most 0.7 pt at a line's end).
- *not seen*: outside the page or the clip, which pdfplumber does not ask.

The vertical places are not compared: pdfplumber's boxes hang on what each font claims as its descent (0 in
LibreOffice's PDFs), the reader's lie in one way around the baseline.

rules (lengths in points; covered within 3.2 pt, so that doubled rules and both sides of a thin box count as one)
- *white*: not to be seen on paper. - *page*: the paper's own rectangle. - *in a field*: inside a field of one colour
  (shading by paragraph, cells of one shading). - *underline*: belongs to words. - *drawing*: curves, slanted lines,
  pictures, charts. - *short*: under 6 pt. - *thick*: a line as thick as a bar is a fill, with its borders as edges.
  - *painted over or clipped*: pdfplumber gives what is drawn, not what is seen.
- *ours only*: on pages with /Rotate pdfplumber takes level lines for upright ones, because their ends differ in the
  last binary place once turned; the border of a line as thick as a bar; pictures used as rules.
"""

import sys
from collections import Counter, defaultdict
from itertools import groupby
from pathlib import Path
from typing import Any

import pdfplumber
from pdfplumber.utils import obj_to_edges

from extract.page import Page
from extract.read.document import open_document

ENDS = 0.5  # points: ends of words that are nearer are the same
SAME_RULE = 3.2
Theirs = dict[str, Any]
Found = list[tuple[str, int, str]]  # class, page, example


def compare_words(page: Page, theirs: list[Theirs], found: Found) -> tuple[int, float]:
    """How many words are the same, and by how much their ends differ at most; the others go to `found`."""
    by_text: dict[str, list[Theirs]] = defaultdict(list)
    for word in theirs:
        by_text[word["text"]].append(word)
    same, furthest, ours = 0, 0.0, []
    for word in page.words:
        middle = (word.top + word.bottom) / 2
        near = [
            other
            for other in by_text[word.text]
            if abs(other["x0"] - word.x0) <= 3 and abs((other["top"] + other["bottom"]) / 2 - middle) <= word.size / 2
        ]
        if not near:
            ours.append((word.text, word.box))
            continue
        other = min(near, key=lambda other: abs(other["x0"] - word.x0) + abs(other["top"] - word.top))
        by_text[word.text].remove(other)
        gap = max(abs(other["x0"] - word.x0), abs(other["x1"] - word.x1))
        same, furthest = same + 1, max(furthest, gap)
        if gap > ENDS:
            found.append(("ends", page.number, f"{word.text} {gap:.2f}"))
    left = [(w["text"], (w["x0"], w["top"], w["x1"], w["bottom"])) for words in by_text.values() for w in words]
    for mine, other in group_near(ours, left):
        found.append((name_words(mine, other), page.number, f"{' '.join(mine)} | {' '.join(other)}"))
    return same, furthest


def group_near(ours: list[Any], theirs: list[Any]) -> list[tuple[list[str], list[str]]]:
    """Words left over on both sides that lie over or beside each other, ours and theirs."""
    words = [(box, 0, text) for text, box in ours] + [(box, 1, text) for text, box in theirs]
    group = list(range(len(words)))

    def find(index: int) -> int:
        while group[index] != index:
            index = group[index]
        return index

    order = sorted(range(len(words)), key=lambda i: words[i][0][1])
    for place, i in enumerate(order):
        a = words[i][0]
        for j in order[place + 1 :]:
            b = words[j][0]
            if b[1] > a[3]:
                break
            if a[0] - 4 <= b[2] and b[0] - 4 <= a[2]:
                group[find(i)] = find(j)
    members = sorted(range(len(words)), key=lambda i: (find(i), words[i][0][0]))
    return [
        ([words[i][2] for i in some if not words[i][1]], [words[i][2] for i in some if words[i][1]])
        for some in (list(items) for _, items in groupby(members, find))
    ]


def name_words(ours: list[str], theirs: list[str]) -> str:
    """The class of a difference between words in one place."""
    mine, other = "".join(ours), "".join(theirs)
    if mine == other:
        return "spaces"
    if "(cid:" in other:
        return "code"
    if not mine:
        return "not seen"
    if sorted(mine) == sorted(other):
        return "order"
    if len(other) > len(mine) and set(mine) == set(other):
        return "printed twice"
    plain = [text.translate({0xAD: None, 0x2D: None, 0xA0: None, 0x20: None}) for text in (mine, other)]
    if sorted(plain[0]) == sorted(plain[1]):
        return "hyphen"
    if any("\ue000" <= letter <= "\uf8ff" for letter in mine + other):
        return "private letters"
    return "unexplained"


def compare_rules(page: Page, theirs: "pdfplumber.page.Page", found: Found) -> tuple[float, float]:
    """The length of their rules and how much of it is ours too; the rest goes to `found`."""
    ours = {
        axis: [
            (edge.top, edge.x0, edge.x1) if axis == "h" else (edge.x0, edge.top, edge.bottom)
            for edge in page.edges
            if edge.horizontal is (axis == "h")
        ]
        for axis in "hv"
    }
    whole = missing = 0.0
    drawn: dict[str, list[tuple[float, float, float]]] = {"h": [], "v": []}
    for thing in [*theirs.rects, *theirs.lines, *theirs.curves]:
        for edge in obj_to_edges(thing):
            axis = edge["orientation"]
            if axis not in drawn:
                continue
            line = (edge["top"], edge["x0"], edge["x1"]) if axis == "h" else (edge["x0"], edge["top"], edge["bottom"])
            drawn[axis].append(line)
            whole += line[2] - line[1]
            bare = find_bare(line, ours[axis])
            if bare > SAME_RULE:
                missing += bare
                found.append((f"rule: {name_rule(thing, edge, page)}", page.number, f"{axis} {line[0]:.0f} {bare:.0f}"))
    for axis, lines in ours.items():
        for line in lines:
            if find_bare(line, drawn[axis]) > SAME_RULE:
                found.append(("rule: ours only", page.number, f"{axis} {[round(value) for value in line]}"))
    return whole, missing


def find_bare(line: tuple[float, float, float], others: list[tuple[float, float, float]]) -> float:
    """How much of a line no other covers."""
    at, start, end = line
    bare = 0.0
    for _, low, high in sorted((o for o in others if abs(o[0] - at) <= SAME_RULE), key=lambda o: o[1]):
        bare += max(0.0, min(low, end) - start - SAME_RULE)
        start = max(start, high)
    return bare + max(0.0, end - start - SAME_RULE)


def name_rule(thing: Theirs, edge: Theirs, page: Page) -> str:
    """The class of a rule that is only theirs."""
    width, height = thing["x1"] - thing["x0"], thing["bottom"] - thing["top"]
    colours = [thing.get("stroking_color") if thing.get("stroke") else None]
    colours += [thing.get("non_stroking_color") if thing.get("fill") else None]
    if width * height > 0.6 * page.width * page.height:
        return "page"
    if all(colour is None or is_white(colour) for colour in colours):
        return "white"
    if thing["object_type"] == "curve" or any(touches(box, edge, 1) for box in page.images):
        return "drawing"
    if max(edge["x1"] - edge["x0"], edge["bottom"] - edge["top"]) < 6:
        return "short"
    if any(touches(fill[:4], edge, 1) for fill in page.fills):
        return "thick" if (thing.get("linewidth") or 0) > 3 else "in a field"
    if edge["orientation"] == "h" and any(
        word.x0 - 2 <= edge["x1"] and edge["x0"] <= word.x1 + 2 and word.top <= edge["top"] <= word.bottom + 2
        for word in page.words
    ):
        return "underline"
    return "painted over or clipped"


def touches(box: tuple[float, float, float, float], edge: Theirs, by: float) -> bool:
    """Whether the edge lies inside the box."""
    return (
        box[0] - by <= edge["x0"]
        and edge["x1"] <= box[2] + by
        and box[1] - by <= edge["top"]
        and edge["bottom"] <= box[3] + by
    )


def is_white(colour: Any) -> bool:
    """Whether a colour as pdfplumber gives it (grey, RGB, CMYK) is that of paper."""
    values = colour if isinstance(colour, (tuple, list)) else (colour,)
    if any(not isinstance(value, (int, float)) for value in values):
        return False
    return max(values) <= 0.04 if len(values) == 4 else min(values) >= 0.96


def compare_file(path: Path) -> None:
    """Prints the comparison of one document."""
    found: Found = []
    words = same = 0
    furthest = whole = missing = 0.0
    with open_document(path) as document, pdfplumber.open(path) as other:
        for page, theirs in zip(document.read_pages(), other.pages, strict=True):
            here, gap = compare_words(page, theirs.extract_words(), found)
            length, bare = compare_rules(page, theirs, found)
            words, same, furthest = words + len(page.words), same + here, max(furthest, gap)
            whole, missing = whole + length, missing + bare
            theirs.close()
    print(f"{path.name}: {same} of {words} words the same, ends within {furthest:.2f} pt;", end=" ")
    print(f"{whole - missing:.0f} of {whole:.0f} pt of rules")
    for name, count in Counter(name for name, *_ in found).most_common():
        examples = [f"p{number} {text}"[:70] for kind, number, text in found if kind == name]
        print(f"    {name}: {count}, as {examples[len(examples) // 2]!r}")


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        compare_file(Path(argument))
