"""Words: the vocabulary, and what it tells about lines that were broken and blanks that were lost."""

from normalise.words.blanks import Split, restore_spaces
from normalise.words.lines import Joined, join_lines, join_lines_spans
from normalise.words.vocabulary import family_frequency, find_words, frequency, known

__all__ = [
    "Joined",
    "Split",
    "family_frequency",
    "find_words",
    "frequency",
    "join_lines",
    "join_lines_spans",
    "known",
    "restore_spaces",
]
