"""Words: the vocabulary, and what it tells about lines that were broken."""

from normalise.vocabulary import family_frequency, find_words
from normalise.words.known import frequency, known
from normalise.words.lines import find_doubts, join_lines, mark_breaks
from normalise.words.own import told_words

__all__ = [
    "family_frequency",
    "find_doubts",
    "find_words",
    "frequency",
    "join_lines",
    "known",
    "mark_breaks",
    "told_words",
]
