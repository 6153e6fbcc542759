"""What the signs of a document's fonts stand for: every word with a sign votes for the letters that make it a word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from extract.page import Word
from extract.repair.stretches import (
    SHORT,
    expand,
    find_stretches,
    is_bracketed,
    pair_signs,
    read_by_words,
    stands_alone,
)
from extract.repair.tables import MANY, candidates, capital_signs, small_signs

STRONG = 3  # different words: enough to read unknown words (names) by the same rule
_SHARE = 0.75  # of the votes: what settles a letter


class Votes(NamedTuple):
    """What the words of some pages say: (font, sign) -> letter -> different words; signs inside small words."""

    letters: Mapping[tuple[str, str], Mapping[str, frozenset[str]]] = {}
    inside_small: frozenset[tuple[str, str]] = frozenset()
    present: frozenset[str] = frozenset()  # letters with a caron that the pages show as themselves

    def settle(self, font: str, sign: str) -> tuple[str, int]:
        """The small letter that a sign of a font stands for and how many words say so; ("", 0) if unsettled."""
        if sign in MANY:
            return "", 0
        counts = {letter: len(words) for letter, words in self.letters.get((font, sign), {}).items()}
        if not counts:  # the bold sister of a font: the same sign elsewhere on the pages
            for (_, other), votes in self.letters.items():
                if other == sign:
                    for letter, words in votes.items():
                        counts[letter] = counts.get(letter, 0) + len(words)
        if not counts:  # never seen in a word that tells; its family vouches for it
            sure = sign in _yu_ascii() or len(candidates(sign)) == 1
            return (candidates(sign)[0], 0) if sure and self.count_family(font, sign) >= STRONG else ("", 0)
        letter = max(counts, key=lambda key: (counts[key], key))
        return (letter, counts[letter]) if counts[letter] >= _SHARE * sum(counts.values()) else ("", 0)

    def count_words(self, font: str, sign: str) -> int:
        """How many different words of a font vote for any letter of a sign."""
        return sum(len(words) for words in self.letters.get((font, sign), {}).values())

    def count_family(self, font: str, sign: str) -> int:
        """How many different words of a font (of all fonts, where it has none) vote for signs of the same family.

        The five letters of YU-ASCII vouch for each other, and so do those of a wrong code page: `@` and `®` are
        rare where `{` and `è` are frequent.
        """
        yu = sign in _yu_ascii()
        words: dict[str, set[str]] = defaultdict(set)
        for (name, other), votes in self.letters.items():
            if (other in _yu_ascii()) is yu and other not in MANY:
                words[name].update(*votes.values())
        return len(words[font]) or max(map(len, words.values()), default=0)


@cache
def _yu_ascii() -> frozenset[str]:
    return small_signs() | capital_signs()


def gather_votes(words: Iterable[Word]) -> Votes:
    """Let every word with signs vote for what they stand for."""
    letters: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    inside: set[tuple[str, str]] = set()
    different = {(word.text, word.font) for word in words}
    present = frozenset("čćđšž") & set("".join(text for text, _ in different).lower())
    for text, font in different:
        for start, end in find_stretches(text):
            part = text[start:end]
            if is_bracketed(text, start, end):
                continue
            inside.update((font, c) for i, c in enumerate(part) if i and candidates(c) and part[i - 1].islower())
            if len(part) < SHORT or stands_alone(part):
                continue
            reading = read_by_words(part, present)
            if not reading:  # a font of Cyrillic letters, where also q, w and x stand for others
                part = expand(part)
                reading = read_by_words(part, present)
            if reading:
                for sign, letter in pair_signs(part, reading):
                    letters[font, sign][letter].add(reading)
    counted = {key: {letter: frozenset(found) for letter, found in votes.items()} for key, votes in letters.items()}
    return Votes(counted, frozenset(inside), present)
