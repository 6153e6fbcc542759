"""Numbered sentences that say in themselves who does it and when: `1.1. Kupiti pumpu (nosilac: JKP; rok: maj)`."""

import re
from dataclasses import replace
from itertools import pairwise

from extract.forms.find import FORM_FIELDS
from extract.layout import Paragraph
from extract.lines import bounding_box
from extract.placed import Line, PlacedText
from normalise.headers import STEM, match_label
from normalise.headings import parse_heading

FEWEST_FIELDS = 2
"""Fields of a plan that a paragraph names in itself."""
ENDS = (")", ".", ";")
"""With what a sentence ends before the next one."""

_LABEL = re.compile(r"(?P<mark>[(;,.–—-])\s*(?P<label>[^\W\d_]+(?:\s[^\W\d_]+){0,4}):\s")


def part_labelled(paragraph: Paragraph) -> list[Paragraph]:
    """The name and each label with its value as paragraphs of their own; the paragraph as it is without such.

    Several of them may stand below each other in one paragraph.
    """
    if paragraph.text.raw.count(":") < FEWEST_FIELDS:
        return [paragraph]
    lines = paragraph.text.lines
    starts = [0, *(i for i in range(1, len(lines)) if _begins(lines[i]) and lines[i - 1].text.endswith(ENDS))]
    sentences = [PlacedText(lines[start:end]) for start, end in pairwise([*starts, len(lines)])]
    parts = [_part_sentence(sentence) for sentence in sentences]
    return [cut_paragraph(paragraph, part) for own in parts for part in own] if all(parts) else [paragraph]


def _begins(line: Line) -> bool:
    return parse_heading(line.text).number is not None


def _part_sentence(text: PlacedText) -> list[PlacedText]:
    """Name and labelled values of a numbered sentence; empty where it has no two labels of a plan."""
    raw = text.raw
    found = [match for match in _LABEL.finditer(raw) if match_label(_said(match)).certainty >= STEM]
    if len({match_label(_said(match)).field for match in found} & FORM_FIELDS) < FEWEST_FIELDS:
        return []
    if not _begins(text.lines[0]):
        return []
    end = len(raw.rstrip(" ."))
    closed = found[0]["mark"] == "(" and raw[end - 1] == ")"
    starts = [0, *(match.start("label") for match in found)]
    ends = [*(match.start("mark") for match in found), end - 1 if closed else len(raw)]
    return [text.slice(*span) for span in zip(starts, ends, strict=True)]


def _said(match: re.Match[str]) -> str:
    return " ".join(match["label"].split())


def cut_paragraph(paragraph: Paragraph, text: PlacedText) -> Paragraph:
    """The paragraph with a part of its text, in the box of that."""
    return replace(paragraph, text=text, box=bounding_box([w for line in text.lines for w in line.words]))
