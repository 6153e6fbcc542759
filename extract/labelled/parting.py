"""Paragraphs parted where the labels in them begin."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from extract.labelled.labels import Labels
from extract.labelled.names import counts_on
from extract.layout import Paragraph
from extract.lines import bounding_box
from extract.placed import Line, PlacedText
from extract.stitch.stitched import StreamItem
from normalise.headings import parse_heading
from normalise.numbering import BULLETS

ENDS = (")", ".", ";")
"""With what a sentence ends before the next one of its paragraph."""
_BULLET = re.compile(rf"[{re.escape(BULLETS)}]\s*")

Said = tuple[PlacedText, int]
"""A text and where the colon stands behind the label with which it begins; 0 without one."""


class Part(NamedTuple):
    """A table or a part of a paragraph, and where the colon stands behind its label, or its end; 0 without one."""

    item: StreamItem
    colon: int = 0

    @property
    def is_alone(self) -> bool:
        """Whether it is a label whose value stands below it."""
        return isinstance(self.item, Paragraph) and 0 < self.colon >= len(self.item.text.raw.rstrip()) - 1


class Parting:
    """Parts one paragraph after another; keeps the last number that began one."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._last = ""

    def part(self, item: StreamItem) -> list[Part]:
        """The parts of a paragraph that begins with a label, a number or as an item of a list; else the item as it is.

        Several numbered sentences may stand below each other in one paragraph, and the last may have its labels below.
        """
        if not isinstance(item, Paragraph):
            return [Part(item)]
        starts, lines = [0], item.text.lines
        self._last = _number(item.joined) or self._last
        if not self._labels.find(item.text):
            return [Part(item)]
        for i in range(1, len(lines)):
            if self._begins_sentence(lines, i):
                self._last = _number(lines[i].text)
                starts.append(i)
        sentences = [PlacedText(lines[start:end]) for start, end in pairwise([*starts, len(lines)])]
        parts = [self._part_sentence(sentence) for sentence in sentences]
        if not all(parts[:-1]):
            parts = [self._part_sentence(item.text)]
        elif len(parts) > 1 and not parts[-1]:
            parts[-1] = [(sentences[-1], 0)]
        return [Part(_cut(item, text), colon) for own in parts for text, colon in own] or [Part(item)]

    def _begins_sentence(self, lines: Sequence[Line], i: int) -> bool:
        """Whether a line begins with a number that goes on, and is no item of a list, the value of the label above.

        Or it is an item like the first line, and the one above ends in brackets.
        """
        items = all(line.text[0] in BULLETS for line in (lines[0], lines[i]))
        if items and lines[i - 1].text.rstrip(" .;,").endswith(")"):
            return True
        number = _number(lines[i].text)
        if "." not in number and not counts_on(self._last, number):
            return False
        if lines[i - 1].text.endswith(ENDS):
            return True
        above = PlacedText((lines[i - 1],))
        value = above.raw[max((label.end for label in self._labels.find(above)), default=-1) + 1 :].strip()
        return bool(value) and not _number(value)

    def _part_sentence(self, text: PlacedText) -> list[Said]:
        """What a text says before its labels, and each of these with its value; empty where it is no such text."""
        raw, found = text.raw, self._labels.find(text)
        named = bool(found) and found[0].start > 0
        if not found or (named and not _number(raw) and raw[:1] not in BULLETS):
            return []
        bullet = _BULLET.match(raw)
        parts = [(text.slice(bullet.end() if bullet else 0, found[0].cut), 0)] if named else []
        closed = raw.rstrip(" .")
        bracket = closed.endswith(")") and any("(" in raw[label.cut : label.start + 1] for label in found)
        ends = [*(label.cut for label in found[1:]), len(closed) - 1 if bracket else len(raw)]
        parts += [
            (text.slice(label.start, end), label.end - label.start) for label, end in zip(found, ends, strict=True)
        ]
        return parts


def _number(text: str) -> str:
    return parse_heading(text).number or ""


def _cut(paragraph: Paragraph, text: PlacedText) -> Paragraph:
    """The paragraph with a part of its text, in the box of that."""
    return replace(paragraph, text=text, box=bounding_box([w for line in text.lines for w in line.words]))
