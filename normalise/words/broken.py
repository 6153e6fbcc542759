"""Whether a narrow cell broke a word at a line end without a hyphen.

Cells break a word only where it is wider than they are: its first part begins a line and fills it, so that not one
letter more would have fitted.
"""

from typing import NamedTuple

from normalise.script import to_latin
from normalise.vocabulary import RARE, read_short_words
from normalise.words.glued import split_word
from normalise.words.known import frequency, known
from normalise.words.own import OwnWords
from normalise.words.parts import BROKEN_LEAST, STANDING, is_word, same_case
from normalise.words.spelling import is_misprint

FULL = 1
"""Letters that a full line may be shorter than the widest one."""
_ENDING_LONGEST = 3
_TIGHT_LEAST = 3  # letters of a left part that is known to fill the line
_USUAL = 4.0  # how much more usual the whole must be than its left part
_USUAL_PAIR = 12.0  # how much more usual than both parts beside each other, where the left one fills the line
_USUAL_OWN = 2.0  # the same where the document has the whole elsewhere
_FOLLOWING = read_short_words("following")  # what often follows a word without a comma


class LineEnd(NamedTuple):
    """The end of a line and the beginning of the next.

    `left` and `right` are the letters on either side, `alone` says that the left ones are the whole line, `last` that
    nothing follows the right ones; `tight` whether not one more letter would have fitted (None: not known), `widest`
    is the length of the longest line.
    """

    left: str
    right: str
    alone: bool
    last: bool
    tight: bool | None
    widest: int

    @property
    def full(self) -> bool:
        """Whether a word may be broken here: it fills the line."""
        return self.alone and (len(self.left) + FULL >= self.widest if self.tight is None else self.tight)


def is_broken(end: LineEnd, own: OwnWords | None) -> bool:
    """Whether the letters on both sides are one word."""
    left, right = end.left, end.right
    if end.tight is False or not same_case(left, right) or to_latin(left).lower() in STANDING:
        return False
    if not known(left + right) and not (own and own.has_family(left + right)):
        return _is_broken_misprint(end)
    if not known(left) or not is_word(right):
        # A remnant that is no word; an abbreviation or what stands beside one is no remnant.
        return not left.isupper() or (right.isupper() and (len(left) >= BROKEN_LEAST or not known(right)))
    if not known(left + right) or not end.alone or len(left) < (_TIGHT_LEAST if end.tight else BROKEN_LEAST):
        return False
    if to_latin(right).lower() in STANDING:
        return _is_broken_before_short(end, bool(own and own.has(left + right)))
    # Both are words: broken only if the whole is wider than every line here, and the right part looks like an
    # ending (odgovor|ni) or is the rarer word.
    wide = len(left) + len(right) > end.widest
    return bool(end.tight) or (wide and (len(right) <= _ENDING_LONGEST or frequency(left + right) >= frequency(right)))


def _is_broken_before_short(end: LineEnd, own_whole: bool) -> bool:
    """Whether what looks like `i` or `na` is the rest of the word before it."""
    if end.last and len(end.right) == 1:
        return True  # no text ends in `i`: the remnant of AKTIVNOST|I
    whole, usual = frequency(end.left + end.right), frequency(end.left)
    if own_whole and usual <= RARE and to_latin(end.right).lower() not in _FOLLOWING:
        return True
    if not end.full:
        return False
    if end.tight is None:
        return usual <= RARE or whole > _USUAL * usual
    if to_latin(end.right).lower() not in _FOLLOWING:
        return True
    return whole > (_USUAL_OWN if own_whole else _USUAL_PAIR) * usual * frequency(end.right)


def _is_broken_misprint(end: LineEnd) -> bool:
    """Whether letters that are no word are one: remnants in a full line, or words that were glued."""
    left, right = end.left, end.right
    if not end.full or len(left) < BROKEN_LEAST or (is_word(left) and is_word(right)):
        return False
    if not is_word(left) and not is_word(right):
        return True
    if not end.tight:
        return False
    if not is_word(left) and is_misprint(to_latin(left + right).lower(), len(to_latin(left + right))):
        return True
    return split_word(left + right) not in (left + right, f"{left} {right}")


def is_doubtful(end: LineEnd, joined: bool) -> bool:
    """Whether letters on both sides of a full line's end may have been joined, or left apart, wrongly.

    That is so where they were left apart and one side is no word, or where the right one may also follow the left.
    """
    left, right = end.left, end.right
    if not end.tight or not end.alone or len(left) < BROKEN_LEAST or left.isupper() or not same_case(left, right):
        return False
    if not is_word(left) or not is_word(right):
        return not joined
    if to_latin(right).lower() not in _FOLLOWING or end.last:
        return False
    likelier = frequency(left + right) / (frequency(left) * frequency(right))
    return _USUAL_OWN < likelier < _USUAL_PAIR**2
