"""Words: the vocabulary, and what it tells about lines that were broken and blanks that were lost."""

from normalise.words.vocabulary import find_words, frequency, known

__all__ = ["find_words", "frequency", "known"]
