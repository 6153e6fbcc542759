"""Signs that stand for letters: YU-ASCII, wrong code pages, fonts without a right table, letters lost in place.

Which letter a sign stands for is settled font by font: every word with such a sign votes for the letters that make
it a word of the language. What was settled is then applied to the words of that font.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from extract.page import Word
from extract.repair.tables import (
    ADDRESS,
    MANY,
    candidates,
    capital_signs,
    is_punctuation,
    read_tables,
    sign_letters,
    small_signs,
)
from normalise.script import to_latin
from normalise.words import find_words, frequency, known

_ADDRESS = re.compile(ADDRESS)
_MARGIN = 30.0  # how much more usual the best reading must be than the next to be the only one
_SHARE = 0.75  # of the votes: what settles a letter
STRONG = 3  # different words: enough to read unknown words (names) by the same rule
_NEVER_FIRST = "?^~\ufffd"  # punctuation that never begins a word in its own sense
_CAPITAL_MARKS = "©®¬¦"  # what wrong code pages show for capitals
_SHORT = 3  # letters: shorter words are mended in a font known to be damaged only


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
        if not counts:  # never seen in a word that tells; the family of YU-ASCII vouches for its signs
            family = sign in small_signs() | capital_signs()
            return (candidates(sign)[0], 0) if family and self.count_family(font) >= STRONG else ("", 0)
        letter = max(counts, key=lambda key: (counts[key], key))
        return (letter, counts[letter]) if counts[letter] >= _SHARE * sum(counts.values()) else ("", 0)

    def count_words(self, font: str, sign: str) -> int:
        """How many different words of a font vote for any letter of a sign."""
        return sum(len(words) for words in self.letters.get((font, sign), {}).values())

    def count_family(self, font: str) -> int:
        """How many different words of a font (of all fonts, where it has none) vote for letters of YU-ASCII."""
        family = small_signs() | capital_signs()
        words: dict[str, set[str]] = defaultdict(set)
        for (name, sign), votes in self.letters.items():
            if sign in family:
                words[name].update(*votes.values())
        return len(words[font]) or max(map(len, words.values()), default=0)


@cache
def _stretch() -> re.Pattern[str]:
    signs = "".join(re.escape(sign) for sign in sign_letters())
    return re.compile(rf"(?:[^\W\d_]|[{signs}\x01-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff])+")


def find_stretches(text: str, proven: Container[str] = ()) -> list[tuple[int, int]]:
    """Where in a word letters stand together with signs that may be letters.

    Args:
        text: a word with the punctuation around it.
        proven: signs of symbol fonts that are known to be letters; others are bullets at a word's end.
    """
    if _ADDRESS.search(text):
        return []
    found = []
    for match in _stretch().finditer(text):
        start, end = match.span()
        # x^2 and ~20 are arithmetic: a sign beside a digit is none of the word.
        long = sum(c.isalpha() for c in match[0]) >= _SHORT
        while start < end and is_punctuation(text[start]) and text[start - 1 : start].isdigit():
            start += 1
        while start < end and is_punctuation(text[end - 1]) and text[end : end + 1].isdigit() and not long:
            end -= 1
        while start < end and _is_bullet(text[start]) and text[start] not in proven:
            start += 1
        while start < end and _is_bullet(text[end - 1]) and text[end - 1] not in proven:
            end -= 1
        part = text[start:end]
        if any(candidates(c) for c in part) and sum(c.isalpha() and not candidates(c) for c in part) > 0:
            found.append((start, end))
    return found


def _is_bullet(sign: str) -> bool:
    """A sign of a symbol font; inside a word it is a letter, at its end it stands for itself."""
    return "\ue000" <= sign <= "\uf8ff"


def gather_votes(words: Iterable[Word]) -> Votes:
    """Let every word with signs vote for what they stand for."""
    letters: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    inside: set[tuple[str, str]] = set()
    different = {(word.text, word.font) for word in words}
    present = frozenset("čćđšž") & set("".join(text for text, _ in different).lower())
    for text, font in different:
        for start, end in find_stretches(text):
            part = text[start:end]
            if _is_bracketed(text, start, end):
                continue
            inside.update((font, c) for i, c in enumerate(part) if i and candidates(c) and part[i - 1].islower())
            if len(part) < _SHORT or _stands_alone(part):
                continue
            reading = read_by_words(part, present)
            if not reading:  # a font of Cyrillic letters, where also q, w and x stand for others
                part = expand(part)
                reading = read_by_words(part, present)
            if reading:
                for sign, letter in _pairs(part, reading):
                    letters[font, sign][letter].add(reading)
    counted = {key: {letter: frozenset(found) for letter, found in votes.items()} for key, votes in letters.items()}
    return Votes(counted, frozenset(inside), present)


@lru_cache(maxsize=8192)
def read_by_words(part: str, present: frozenset[str] = frozenset(), swapped: str = "") -> str:
    """The one word (small Latin letters) that a stretch can be, empty where there is none or several.

    Args:
        part: letters and signs.
        present: letters that the page shows as themselves: a question mark stands for none of them.
        swapped: letters that may stand for another, with it: `aš`.
    """
    choices: list[str] = []
    for c in part:
        letters = candidates(c)
        if c in MANY and present:
            letters = "".join(letter for letter in letters if letter not in present) or letters
        if letters:
            choices.append(letters)
        else:
            choices += [swapped if letter in swapped else letter for letter in to_latin(c).lower()]
    return choose(find_words(choices))


def choose(words: list[str]) -> str:
    """The only word, or the one that is far more usual than all others; else empty."""
    if len(words) < 2:
        return words[0] if words else ""
    best, second = sorted(words, key=frequency, reverse=True)[:2]
    return best if frequency(best) > _MARGIN * frequency(second) else ""


def expand(part: str) -> str:
    """Read q, w and x as the Cyrillic letters that fonts of YU-ASCII show for them (`Ciq`: Cilj)."""
    table: dict[str, str] = read_tables()["cyrillic_font"]
    loud = sum(c.isupper() for c in part) > 1

    def letters(c: str) -> str:
        spelled = table.get(c.lower(), c)
        return spelled if not c.isupper() or len(spelled) == 1 else spelled.upper() if loud else spelled.capitalize()

    return "".join(map(letters, part))


def _pairs(part: str, reading: str) -> list[tuple[str, str]]:
    found, at = [], 0
    for c in part:
        if candidates(c):
            found.append((c, reading[at]))
            at += 1
        else:
            at += len(to_latin(c))
    return found


def _is_bracketed(text: str, start: int, end: int) -> bool:
    """`[tekst]`, `{a}`, `«riječ»`, `|x|`: signs around a word in their own sense."""
    first, last = text[start], text[end - 1]
    plain = sum(c.isalpha() and not candidates(c) for c in text[start:end])
    if plain < _SHORT and re.search(r"\[.*\]|\{.+\}", text[start:end]):
        return True  # a[i]
    return end - start > 2 and f"{first}{last}" in ("[]", "{}", "«»", "||", "``", "~~", "¿?")


def _stands_alone(part: str) -> bool:
    """Whether the signs only stand at the ends of what is a word without them, and mean themselves."""
    if part[0] in _NEVER_FIRST:
        return False
    bare = part.strip("".join(c for c in part if is_punctuation(c)))
    return all(not candidates(c) for c in bare) and known(bare)


def letter_case(part: str, place: int, font: str, votes: Votes) -> bool:
    """Whether the letter at a place of a stretch is a capital."""
    sign = part[place]
    plain = [c for c in part if c.isalpha() and not candidates(c)]
    if len(plain) > 1 and all(c.isupper() for c in plain):
        return True
    if place and any(c.isalpha() and not candidates(c) for c in part[:place]):
        return len(plain) == 1 and plain[0].isupper() and sign in capital_signs()
    swapped = any((font, capital) in votes.inside_small for capital in capital_signs() & _partner_set(sign))
    if sign in capital_signs() or sign in small_signs():
        return (sign in capital_signs()) is not swapped
    if sign.isalpha():
        return sign.isupper() and sign != "Ÿ"  # č of code page 852, which has no small twin here
    # A sign without a form of its own: one never seen inside small letters is the capital.
    if sign.isprintable() and not _is_bullet(sign):
        return sign in _CAPITAL_MARKS
    return (font, sign) not in votes.inside_small and bool(plain) and plain[0].islower()


def _partner_set(sign: str) -> frozenset[str]:
    for small, capital in read_tables()["yu_ascii"].values():
        if sign in (small, capital):
            return frozenset((small, capital))
    return frozenset()


def mend_signs(text: str, font: str, votes: Votes, swapped: str = "") -> tuple[str, bool]:
    """Put the letters settled for a font's signs into a word.

    Args:
        text: a word as printed, with the punctuation around it.
        font: its font.
        votes: of the page's (or document's) words.
        swapped: a letter that may stand for another, with it.

    Returns:
        The word, and whether nothing damaged is left in it.
    """
    whole = True
    proven = {sign for name, sign in votes.inside_small if name == font and _is_bullet(sign)}
    for start, end in reversed(find_stretches(text, proven)):
        part = text[start:end]
        if _is_bracketed(text, start, end):
            continue
        letters = _read_stretch(part, font, votes, swapped)
        if letters:
            text = text[:start] + letters + text[end:]
        elif not _stands_alone(part) and _has_inner_sign(part):
            whole = False
    return text, whole


def _read_stretch(part: str, font: str, votes: Votes, swapped: str) -> str:
    """The letters of a stretch, empty where it is to stay as it is."""
    settled = {c: votes.settle(font, c) for c in part if candidates(c)}
    alone = _stands_alone(part)
    if all(letter for letter, _ in settled.values()):
        weight = min(strength for _, strength in settled.values())
        # The five letters of one family of signs vouch for each other: `@` is rare where `{` is frequent.
        if all(sign in small_signs() | capital_signs() for sign in settled):
            weight = max(weight, votes.count_family(font))
        letters = "".join(settled[c][0] if c in settled else to_latin(c).lower() for c in part)
        spelled = _spell(part, letters, font, votes)
        spelled = spelled if known(spelled) or not known(expand(spelled)) else expand(spelled)
        if known(spelled):
            return spelled if not alone or weight >= STRONG else ""
        if swapped and (reading := read_by_words(part, votes.present, swapped)):
            return _spell(part, reading, font, votes)
        if weight >= STRONG and not alone and _is_wordlike(part):
            return spelled
    plain = sum(c.isalpha() and not candidates(c) for c in part)
    seen = max((votes.count_words(font, sign) for sign in settled), default=0)
    if alone or (plain < _SHORT and seen < STRONG):
        return ""
    reading = read_by_words(part, votes.present) or (swapped and read_by_words(part, votes.present, swapped))
    return _spell(part, reading, font, votes) if reading else ""


def _spell(part: str, reading: str, font: str, votes: Votes) -> str:
    """The stretch spelled as a word of small Latin letters, in its own capitals; plain letters stay unless swapped."""
    spelled, at = [], 0
    for place, c in enumerate(part):
        if candidates(c):
            spelled.append(reading[at].upper() if letter_case(part, place, font, votes) else reading[at])
            at += 1
            continue
        latin = to_latin(c)
        same = reading[at : at + len(latin)] == latin.lower()
        spelled.append(c if same else reading[at].upper() if c.isupper() else reading[at])
        at += len(latin)
    return "".join(spelled)


def _has_inner_sign(part: str) -> bool:
    places = [i for i, c in enumerate(part) if c.isalpha() and not candidates(c)]
    return any(candidates(c) for c in part[places[0] : places[-1]])


def _is_wordlike(part: str) -> bool:
    return sum(c.isalpha() and not candidates(c) for c in part) >= _SHORT - 1
