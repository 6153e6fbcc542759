"""A document's own words: what it prints whole elsewhere tells how a word goes on over a line end."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property
from itertools import pairwise

from normalise.script import to_latin
from normalise.words.known import known

SIGN = "\u2010"
"""The hyphen that printers put in; people type `-`."""

_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"{_LETTER}+(?:[-‐‑]{_LETTER}+)*")
_REMNANT = re.compile(rf"(?<!\S)\W*({_LETTER}{{3,}})([-‐])(?!\S)")
_LEAST = 4  # letters: shorter wholes are found in any document
_LONG = 9  # letters from which a stem tells a word from others
_STEM_LEAST, _ENDING = 4, 3  # letters of a stem at least; of a case ending at most


class OwnWords:
    """The words of one document; read when a line end asks for them first."""

    def __init__(self, tokens: Iterable[str]) -> None:
        self._tokens = tokens

    @cached_property
    def _text(self) -> str:
        return to_latin("\n".join(dict.fromkeys(self._tokens))).lower()

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._text))

    @cached_property
    def _compounds(self) -> frozenset[tuple[str, str]]:
        """The left part of every word with a hyphen, and the stem of its right part."""
        parts = (re.split("[-‐‑]", word) for word in self._words if not word.isalpha())
        return frozenset((pair[0], _stem(pair[1])) for word in parts for pair in pairwise(word))

    @cached_property
    def _remnants(self) -> frozenset[tuple[str, str]]:
        """What stands before hyphens at line ends and is no word, with the hyphen."""
        return frozenset((left, sign) for left, sign in _REMNANT.findall(self._text) if not known(left))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset([word[:-_ENDING] for word in self._words if len(word) >= _LONG])

    @cached_property
    def writes_sign(self) -> bool:
        """Whether the printer's hyphen stands within lines: then it is the hyphen of this document."""
        return any(SIGN in word for word in self._words)

    def has(self, word: str) -> bool:
        """Whether a word stands in the document as a whole."""
        return len(word) >= _LEAST and to_latin(word).lower() in self._words

    def has_family(self, word: str) -> bool:
        """Whether a long word stands in the document as a whole, in any case form."""
        return self.has(word) or (len(word) >= _LONG and _stem(to_latin(word).lower()) in self._stems)

    def hyphenates(self, left: str) -> bool:
        """Whether it breaks words with hyphens: lines end in remnants of words other than this one."""
        return not {rest for rest, _ in self._remnants} <= {to_latin(left).lower()}

    @cached_property
    def types_hyphens(self) -> bool:
        """Whether only the printer's hyphen breaks words: a typed one at a line end is the author's."""
        return {sign for _, sign in self._remnants} == {SIGN}

    def has_compound(self, left: str, right: str) -> bool:
        """Whether the parts stand in the document with a hyphen between them, the right one in any case form."""
        return (to_latin(left).lower(), _stem(to_latin(right).lower())) in self._compounds


def _stem(word: str) -> str:
    return word[: max(_STEM_LEAST, len(word) - _ENDING)]


_NONE = OwnWords(())
_told: ContextVar[OwnWords] = ContextVar("words of the document in hand", default=_NONE)


@contextmanager
def told_words(tokens: Iterable[str]) -> Iterator[None]:
    """Within the block, lines are joined with the help of these words (of one document, remnants among them)."""
    token = _told.set(OwnWords(tokens))
    try:
        yield
    finally:
        _told.reset(token)


def own_words() -> OwnWords | None:
    """The words of the document in hand, None without one."""
    own = _told.get()
    return None if own is _NONE else own
