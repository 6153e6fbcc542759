"""Headings of a plan: level word, number and title (`Strateški program 1.1 Usvojiti …`).

The level words live in `data/headings.json`.
"""

from normalise.headings.labels import has_any_rank, label_noun, named_level, names_chapter, without_continued
from normalise.headings.numbers import COUNTED_LABEL, is_code, skip_marks
from normalise.headings.parse import Heading, parse_heading, starts_numbered, told_levels

__all__ = [
    "COUNTED_LABEL",
    "Heading",
    "has_any_rank",
    "is_code",
    "label_noun",
    "named_level",
    "names_chapter",
    "parse_heading",
    "skip_marks",
    "starts_numbered",
    "told_levels",
    "without_continued",
]
