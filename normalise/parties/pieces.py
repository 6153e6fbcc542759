"""A body in a party text, before it is known which institution it is."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from normalise.model import Role
from normalise.parties.institutions import Spelling, key_of_text
from normalise.parties.tokens import Token

_TIGHT_COMMA = re.compile(r",(?=[^\W\d])")
_COMMA_BEFORE_AND = re.compile(r",(?=\s(?:i|I)\s)")
_QUOTE = re.compile(r"[\"„“”«»]")
_OPENING = tuple('"„“«')
_CLOSING = tuple('"“”»')
_SPELLED = re.compile(r"(?:\b[a-z]\.)+[a-z]$")


class Piece(NamedTuple):
    """A body in a party text.

    Attributes:
        printed: its name as printed, in Latin.
        candidates: the known spellings it may be; empty for an unknown body.
        role: lead, partner, or None where the text does not say.
        governed: whether a preposition put it in another case.
        misread: whether the printed name is a misprint of the known one.
        defined: the full name that the document gives to this short form.
    """

    printed: str
    candidates: tuple[Spelling, ...] = ()
    role: Role | None = None
    governed: bool = False
    misread: bool = False
    defined: str | None = None


def printed_name(tokens: Sequence[Token], following: str = "") -> str:
    """The tokens' text in Latin: single blanks, no comma before `i`, no separator at the end.

    Args:
        tokens: of the name.
        following: what stands after the last one, for a closing quote.
    """
    text, before = tokens[0].word, tokens[0].gap[-1:]
    if len(tokens) == 1 and before not in _OPENING and text.isalnum():
        return text
    text = " ".join("".join([text, *[token.gap + token.word for token in tokens[1:]]]).split())
    if "," in text:
        text = _COMMA_BEFORE_AND.sub("", _TIGHT_COMMA.sub(", ", text))
    text = text.strip(" ,.;–-")
    opened = before if before in _OPENING else ""
    if following.startswith(".") and _SPELLED.search(text):
        text += "."  # a.d., d.o.o.
    quotes = 0 if text.isascii() and '"' not in text else len(_QUOTE.findall(text))
    if not (quotes or opened):
        return text
    closing = following[:1] if (quotes % 2 or opened) and following[:1] in _CLOSING else ""
    return opened + text + closing


def as_abbreviated(piece: Piece, short: tuple[Spelling, ...]) -> Piece:
    """A body by the short name in the bracket behind it, of whose full name it has the words: `Zavod (RZS)`."""
    said = set(key_of_text(piece.printed))
    meant = tuple(c for c in short if said.issubset(key_of_text(c.institution.name)))
    return piece._replace(candidates=meant) if meant else piece
