"""Printed column headers to the fields of the model: `Institucija nadležna za provođenje` is responsible.

The words live in `data/columns.json`.
"""

from normalise.headers.data import tight
from normalise.headers.levels import KINDS, Header, match_header, match_label
from normalise.headers.phrases import (
    announces_items,
    asks_name,
    caption_end,
    described_field,
    describes,
    heads_form,
    is_caption,
    is_chapter_word,
    is_note,
    is_plan_word,
    names_aim,
    names_decided,
    names_measures,
    names_month,
    names_outcome,
    names_part_of_year,
    names_record,
    names_several,
    names_sum,
    names_year,
    only_names,
    rates,
)
from normalise.headers.sayings import find_sayings
from normalise.headers.words import EXACT, PAIR, STEM, is_header, match_words, names_code, told_headers

__all__ = [
    "EXACT",
    "KINDS",
    "PAIR",
    "STEM",
    "Header",
    "announces_items",
    "asks_name",
    "caption_end",
    "described_field",
    "describes",
    "find_sayings",
    "heads_form",
    "is_caption",
    "is_chapter_word",
    "is_header",
    "is_note",
    "is_plan_word",
    "match_header",
    "match_label",
    "match_words",
    "names_aim",
    "names_code",
    "names_decided",
    "names_measures",
    "names_month",
    "names_outcome",
    "names_part_of_year",
    "names_record",
    "names_several",
    "names_sum",
    "names_year",
    "only_names",
    "rates",
    "tight",
    "told_headers",
]
