"""Role words before parties: `nositelj: MUP; sunositelji: MROSP`, `Nosilac: …` over `Partneri: …`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from normalise.model import Role
from normalise.parties.tokens import DASH, HARD, Token, fold, stem, tokenise, words


class Part(NamedTuple):
    """A part of a cell under one role: its span with the label, where the names begin, the role that it states."""

    start: int
    end: int
    names: int
    role: Role | None


@cache
def _labels() -> dict[tuple[str, ...], Role]:
    roles: tuple[Role, Role] = ("lead", "partner")
    return {tuple(stem(word) for word in text.split()): role for role in roles for text in words()["roles"][role]}


@cache
def _words_of_labels() -> dict[str, Role]:
    """Labels of one word, in the nominative: more may follow them."""
    roles: tuple[Role, Role] = ("lead", "partner")
    return {text: role for role in roles for text in words()["roles"][role] if " " not in text}


_ENDS_LABEL, _OTHER_END = re.compile("[:|–—-]"), re.compile("[:|]")
_DASH_AFTER_LABEL = re.compile(r"\s*\w+(?:\s\w+)?\s*[-–—]")
_DIVIDES = re.compile(r"[\n.,]")
_LONGEST = 3
"""Words of the longest label."""
_MOST_WORDS = 4
"""Words that say more of a label: `Partneri u provedbi mjere:`."""


def _find_label(tokens: Sequence[Token], i: int) -> tuple[int, Role] | None:
    """Where the names after a label begin and the role it states: a known one, or its first word with more of it."""
    for length in range(_LONGEST, 0, -1):
        role = _labels().get(tuple(t.stem for t in tokens[i : i + length]))
        after = tokens[i + length] if i + length < len(tokens) else None
        if role and after is not None and (after.word == ":" or (after.stem == DASH and i == 0)):
            return after.end, role
    role = _words_of_labels().get(fold(tokens[i].word))
    more = list(takewhile(lambda t: t.word.islower() and t.gap.isspace(), tokens[i + 1 : i + 1 + _MOST_WORDS]))
    after = tokens[i + 1 + len(more)] if role and i + 1 + len(more) < len(tokens) else None
    return (after.end, role) if role and after is not None and after.word == ":" else None


def split_by_roles(text: str) -> Iterator[Part]:
    """Divide a text where a role label stands at its start, on a new line or after a full stop, comma or semicolon.

    Args:
        text: one party text; ` | ` divides a column of partners from the column before it.
    """
    sign = _ENDS_LABEL.search(text)
    if not sign or (sign[0] in "-–—" and not _OTHER_END.search(text) and not _DASH_AFTER_LABEL.match(text)):
        yield Part(0, len(text), 0, None)
        return
    tokens = tokenise(text)
    marks: list[tuple[int, int, Role]] = []
    for i, token in enumerate(tokens):
        if token.word == "|":
            marks += [(token.start, token.end, "partner")]
            continue
        fresh = i == 0 or bool(_DIVIDES.search(token.gap)) or tokens[i - 1].stem == HARD
        if not fresh or token.stem in (HARD, DASH):
            continue
        if found := _find_label(tokens, i):
            marks.append((token.start, *found))
    if not marks:
        yield Part(0, len(text), 0, None)
        return
    if text[: marks[0][0]].strip(" \n|"):
        first: Role | None = "lead" if any(role == "partner" for *_, role in marks) else None
        yield Part(0, marks[0][0], 0, first)
    ends = [start for start, *_ in marks[1:]] + [len(text)]
    for (start, names, role), end in zip(marks, ends, strict=True):
        yield Part(names if text[start] == "|" else start, end, names, role)
