"""What two parts of a word are on either side of a line end, a hyphen or a dash."""

from normalise.script import to_latin
from normalise.vocabulary import RARE, read_short_words
from normalise.words.known import frequency, known
from normalise.words.own import own_words

STANDING = read_short_words("standing")
"""Short words that stand on a line of their own or open it in their own right."""
BROKEN_LEAST = 4
"""Letters: a shorter left part is an ordinary word too easily."""

_LINKING = read_short_words("linking")  # pred- i postnatalni
_PREFIXES = read_short_words("prefixes")  # samo, novo: parts of words that are written in one
_COMPOUND_LEAST = 5


def is_word(text: str) -> bool:
    """Whether letters are a word; a single letter only where it is one of the language's own (`i`, `u`)."""
    return known(text) and (len(text) > 1 or to_latin(text).lower() in STANDING)


def is_break(left: str, right: str) -> bool:
    """Whether a hyphen between two parts only breaks the word; what the document prints elsewhere decides first."""
    own = own_words()
    if is_linking(right) and not (known(left + right) and not known(left)):
        return False
    if not same_case(left, right) or len(left) == 1:
        return False  # a name, e-mail
    if own is not None and own.has_compound(left, right):
        return False
    if own is not None and own.has(left + right):
        return True
    if own is not None and not own.hyphenates(left) and _may_be_written_apart(left, right):
        return False
    if known(left + right):
        return True
    if left.isupper() and len(left) <= BROKEN_LEAST and is_word(right):
        return False  # EU-integracije
    return not _is_compound(left, right)


def _may_be_written_apart(left: str, right: str) -> bool:
    """Whether a hyphen may be the author's own, in a document that breaks no words: start-up, video-nadzor."""
    if not known(left + right):
        return known(left) or is_word(right)
    latin = to_latin(left).lower()
    compound = latin.endswith("o") and len(latin) >= BROKEN_LEAST and latin not in _PREFIXES
    return compound and frequency(left + right) <= RARE and known(left) and is_word(right)


def _is_compound(left: str, right: str) -> bool:
    """Whether two whole words may stand together; rare ones only as an adverb before its adjective."""
    if not (known(left) and is_word(right)):
        return False
    usual = frequency(left) > RARE and frequency(right) > RARE
    return usual or (to_latin(left).lower().endswith("o") and len(left) >= _COMPOUND_LEAST)


def is_inner_break(left: str, dash: str, right: str) -> bool:
    """Whether a dash inside a line is the hyphen of an earlier line break (`Republi- čkim`)."""
    if not same_case(left, right):
        return False
    blank = dash.endswith(" ")
    whole = known(left + right)
    if is_linking(right) and blank:
        return whole and not known(left)
    if len(right) == 1 and len(left) >= BROKEN_LEAST and not blank:
        return whole  # Kontinuiran-o
    if whole:
        return not (known(left) and known(right)) or (blank and len(left) >= BROKEN_LEAST)
    # A word that the vocabulary lacks: only an en dash between remnants tells (sanzacionali–stički).
    return dash[0] == "–" and not blank and not known(left) and not known(right)


def is_linking(word: str) -> bool:
    """Whether a word links a first part with another one."""
    return to_latin(word).lower() in _LINKING


def same_case(left: str, right: str) -> bool:
    """Whether the right part can go on with the left one: small letters, or capitals after capitals."""
    return not right[0].isupper() or (left.isupper() and right.isupper())
