"""Signs that stand for letters: YU-ASCII, wrong code pages, fonts without a right table, letters lost in place.

Which letter a sign stands for is settled font by font (`votes`); what was settled is applied to the words of that
font here, in the right capitals.
"""

from extract.repair.stretches import (
    SHORT,
    expand,
    find_stretches,
    has_inner_sign,
    is_bracketed,
    is_bullet,
    is_wordlike,
    read_by_words,
    stands_alone,
)
from extract.repair.tables import candidates, capital_signs, read_tables, small_signs, sound_signs
from extract.repair.votes import STRONG, Votes
from normalise.script import to_latin
from normalise.words import known

_CAPITAL_MARKS = "©®¬¦"  # what wrong code pages show for capitals


def mend_signs(text: str, font: str, votes: Votes, swapped: str) -> tuple[str, bool]:
    """Put the letters settled for a font's signs into a word.

    Args:
        text: a word as printed, with the punctuation around it.
        font: its font.
        votes: of the page's (or document's) words.
        swapped: a letter that may stand for another, with it.

    Returns:
        The word, and whether nothing damaged is left in it.
    """
    if sound_signs().issuperset(text):
        return text, True
    whole = True
    proven = {sign for name, sign in votes.inside_small if name == font and is_bullet(sign)}
    for start, end in reversed(find_stretches(text, proven)):
        part = text[start:end]
        if is_bracketed(text, start, end):
            continue
        letters = _read_stretch(part, font, votes, swapped)
        if letters:
            text = text[:start] + letters + text[end:]
        elif not stands_alone(part) and has_inner_sign(part):
            whole = False
    return text, whole


def _read_stretch(part: str, font: str, votes: Votes, swapped: str) -> str:
    """The letters of a stretch, empty where it is to stay as it is."""
    settled = {c: votes.settle(font, c) for c in part if candidates(c)}
    alone = stands_alone(part)
    if all(letter for letter, _ in settled.values()):
        weight = min(strength for _, strength in settled.values())
        weight = max(weight, min(votes.count_family(font, sign) for sign in settled))
        letters = "".join(settled[c][0] if c in settled else to_latin(c).lower() for c in part)
        spelled = _spell(part, letters, font, votes)
        spelled = spelled if known(spelled) or not known(expand(spelled)) else expand(spelled)
        if known(spelled):
            return spelled if not alone or weight >= STRONG else ""
        if swapped and (reading := read_by_words(part, votes.present, swapped)):
            return _spell(part, reading, font, votes)
        if weight >= STRONG and not alone and is_wordlike(part):
            return spelled
    plain = sum(c.isalpha() and not candidates(c) for c in part)
    seen = max((votes.count_words(font, sign) for sign in settled), default=0)
    if alone or (plain < SHORT and seen < STRONG):
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
    if sign.isprintable() and not is_bullet(sign):
        return sign in _CAPITAL_MARKS
    return (font, sign) not in votes.inside_small and bool(plain) and plain[0].islower()


def _partner_set(sign: str) -> frozenset[str]:
    for small, capital in read_tables()["yu_ascii"].values():
        if sign in (small, capital):
            return frozenset((small, capital))
    return frozenset()
