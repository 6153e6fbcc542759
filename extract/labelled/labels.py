"""Where labels stand in a text: at the beginning of a line, or behind the value of the label before."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from extract.forms.find import BESIDE_FIELDS, FORM_FIELDS
from extract.hierarchy import is_goal_heading
from extract.placed import Line, PlacedText
from normalise.fields import GOAL_FIELDS
from normalise.headers import STEM, find_sayings, match_label, names_outcome
from normalise.headings import parse_heading
from normalise.letters import SMALL
from normalise.script import fold

FEWEST_FIELDS = 2
"""Fields of a plan that the labels of a form name."""
FEWEST_ALIKE = 2
"""Lines that begin with the same words and a colon right beside known labels, or with a label and a dash."""
MOST_BELOW = 8
"""Lines of a value below a label alone."""
MOST_WORDS = 5
"""Words of a label inside a line."""
TELLING = {"responsible", "deadline"}
"""Fields of which one is named where labels stand inside a line: a sentence may have a colon too."""

_LABEL = re.compile(r"\W*([^\W\d_][^:]{1,60}):(?=\s|$)")
_DASHED = re.compile(r"\W*([^\W\d_][^:–—-]{1,60})\s[–—-]\s")
_COLON = re.compile(r":(?=\s|$)")
_WORD = re.compile(r"[^\s(]+")
_ITEM = re.compile(rf"\W*[{SMALL}]\)\s")
"""What only counts labels: `a) Nosilac: Opština`."""
_SENTENCE = re.compile(r"[^\W\d_]{3}[.;]\s|\s\|\s")
"""What parts the end of the value above from a label in one line."""
_MARKS = re.compile(r"[(;,.|/–—-]\s*$")


class Label(NamedTuple):
    """Where a label begins in a text, where its colon, its dash or the end of its line stands, and what is before."""

    start: int
    end: int
    cut: int


class Labels:
    """The labels of a document: known ones, and others that stand right beside them again and again.

    A dash or a verb parts label and value where several texts have it so; a line of its own is a label `above` its
    value.

    Args:
        texts: all its paragraphs and cells, in reading order.
        above: labels that stand above their values, folded.
    """

    def __init__(self, texts: Iterable[PlacedText], above: Container[str] = ()) -> None:
        self._texts = list(texts)
        marked = [text.lines if _is_marked(text.raw) else () for text in self._texts]
        self._dashed = set(_find_dashed(line for lines in marked for line in lines))
        self._own = set(_find_own(marked))
        self._above = above
        self._say = sum(map(_says_two, self._texts)) >= FEWEST_ALIKE

    def find(self, text: PlacedText) -> list[Label]:
        """The labels in a text: at the beginning of its lines and, where they tell of a plan, inside them."""
        raw, at = text.raw, 0
        if ":" not in raw and not self._above and not self._say and not (self._dashed and _is_marked(raw)):
            return []
        found = [Label(*said[:3]) for said in find_sayings(raw)] if self._say else []
        for line in text.lines:
            end = self._end(line)
            if end:
                label = Label(at, at + end, len(raw[:at].rstrip(" \n;,|/")))
                wraps = raw[at].islower() and not _ITEM.match(line.text)
                wraps = wraps or _SENTENCE.search(raw, at, at + end) is not None
                other = _last_label(raw, _value_start(raw, at), at + end) if wraps else None
                wrapped = other is not None and (other.start > at or other.cut < other.start)
                found.append(other if other and wrapped else label)
            at += len(line.text) + 1
        return sorted([*found, *_find_inside(raw, found, self._is_below_goal)])

    def fields(self, text: PlacedText) -> set[str]:
        """The fields that the labels in a text name."""
        return {_field(text.raw, label) for label in self.find(text)} - {""}

    @cached_property
    def _goals(self) -> set[str | None]:
        """The numbers that goals have by their labels."""
        headings = (parse_heading(text.raw) for text in self._texts)
        return {heading.number for heading in headings if is_goal_heading(heading)}

    def _is_below_goal(self, raw: str) -> bool:
        """Whether the number of a text goes on from a goal's."""
        above, dot, _ = (parse_heading(raw).number or "").rpartition(".")
        return bool(dot) and above in self._goals

    def _end(self, line: Line) -> int:
        """Where a label ends with which a line begins: at a colon, a dash or the end of the line; 0 without one."""
        if self._above and fold(line.text) in self._above:
            return len(line.text)
        label = _find_label(line)
        if label and (_is_known(label) or fold(label) in self._own):
            return line.text.index(":")
        dashed = _DASHED.match(line.text) if self._dashed else None
        return dashed.end() - 2 if dashed and fold(dashed[1]) in self._dashed else 0


def _find_inside(raw: str, begun: Sequence[Label], below_goal: Callable[[str], bool]) -> Iterator[Label]:
    """The labels inside the lines of a text; none where no two of the text name fields of a plan.

    One is enough in brackets at the end of a text whose number goes on from a goal's: `1.1. Otvoriti (rok: maj)`.
    """
    known = {label.end for label in begun}
    ends = (colon.start() for colon in _COLON.finditer(raw) if colon.start() not in known)
    found = [label for end in ends if (label := _last_label(raw, _value_start(raw, end), end))]
    if not found:
        return
    fields = {_field(raw, label) for label in (*found, *begun)}
    enough = len(fields & BESIDE_FIELDS) >= FEWEST_FIELDS
    if fields & TELLING and (enough or (_ends_in_brackets(raw, found[0]) and below_goal(raw))):
        yield from found


def _ends_in_brackets(raw: str, label: Label) -> bool:
    """Whether a text ends in brackets that begin with the label."""
    return raw[label.cut] == "(" and raw.rstrip(" .;,").endswith(")")


def _value_start(raw: str, at: int) -> int:
    """Where the value begins in which a position lies: behind the last colon."""
    return raw.rfind(":", 0, at) + 1


def _field(raw: str, label: Label) -> str:
    return match_label(_said(raw[label.start : label.end])).field or ""


def _last_label(raw: str, begin: int, end: int) -> Label | None:
    """The label of the last words before a colon: all of them or behind a mark, else the shortest with a capital."""
    words = [begin + word.start() for word in _WORD.finditer(raw[begin:end])][-MOST_WORDS:]
    known = [start for start in reversed(words) if _is_known(_said(raw[start:end]))]
    for start in known:
        mark = _MARKS.search(raw, begin, start)
        if start == 0:
            return Label(0, end, 0)
        if mark and (raw[start].isupper() or not mark[0].startswith(".")):
            return Label(start, end, mark.start())
    return next((Label(start, end, start) for start in known if start > begin and raw[start].isupper()), None)


def _said(label: str) -> str:
    return " ".join(label.split())


def _find_label(line: Line) -> str:
    """What stands before the first colon of a line, where it may be a label.

    Of goals only the purpose and what comes of them may be, without a number: `Svrha: …`, `Očekivani rezultat: …`.
    """
    found = _LABEL.match(line.text)
    if not found or found[1].count("(") > found[1].count(")"):
        return ""
    heading = parse_heading(line.text)
    if heading.level == "activity" and heading.number and heading.start < len(line.text):
        return ""
    if not is_goal_heading(heading):
        return found[1]
    says = match_label(found[1]).field not in {None, *GOAL_FIELDS} or names_outcome(found[1])
    return found[1] if says and heading.number is None else ""


def _says_two(text: PlacedText) -> bool:
    """Whether sentences of a text say two fields of a plan, and by whom or when."""
    found = find_sayings(text.raw)
    if len(found) < FEWEST_FIELDS:
        return False
    fields = {said.field for said in found}
    return bool(fields & TELLING) and len(fields) >= FEWEST_FIELDS


def _is_marked(raw: str) -> bool:
    """Whether a text may have a label: it has a colon, or a dash between blanks."""
    return ":" in raw or " – " in raw or " - " in raw or " — " in raw


def _is_known(label: str) -> bool:
    return match_label(label).certainty >= STEM


def _find_own(texts: Iterable[Sequence[Line]]) -> Iterator[str]:
    """The folded labels no list has that stand beside known ones."""
    found = [(label, _is_known(label) if label else False) for label in _labels_of(texts)]
    beside: list[str] = []
    for (above, known_above), (below, known_below) in pairwise(found):
        if known_above != known_below:
            beside.append(fold(below if known_above else above))
    return (label for label in {*beside} if label and beside.count(label) >= FEWEST_ALIKE)


def _labels_of(texts: Iterable[Sequence[Line]]) -> Iterator[str]:
    """What may be the label of each line; what goes on with a value or stands below a label alone has none."""
    below = 0
    for lines in texts:
        if not lines:  # most texts
            if not below:
                yield ""
            below = max(0, below - 1)
        labels = [_find_label(line) for line in lines]
        for label, line in zip(labels, lines, strict=True):
            if label or not (below or any(labels)):
                yield label
            alone = MOST_BELOW if line.text.endswith(":") else 0
            below = alone if label else max(0, below - 1)


def _find_dashed(lines: Iterable[Line]) -> Iterator[str]:
    """The folded labels behind which lines have a dash, where those of two fields of a plan do so again and again."""
    found = [match[1] for line in lines if (match := _DASHED.match(line.text)) and _is_known(match[1])]
    labels = {fold(label) for label in found if found.count(label) >= FEWEST_ALIKE}
    fields = {match_label(label).field for label in found if fold(label) in labels}
    return iter(labels if fields & TELLING and len(fields & FORM_FIELDS) >= FEWEST_FIELDS else ())
