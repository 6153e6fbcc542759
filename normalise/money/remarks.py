"""What the words around an amount say of it: about, at most, at least, a year, a person."""

import re
from collections.abc import Sequence
from functools import lru_cache

from normalise.files import read_data
from normalise.letters import holds_digit
from normalise.model import Period, Severity
from normalise.money.amounts import Candidate
from normalise.money.currency import Unit, parse_unit
from normalise.money.masks import Share
from normalise.money.words import expand_words
from normalise.notes import Note

_FAR = 28
"""Characters before an amount in which such a word may stand."""
_ABOUT = "is stated as an approximate amount"
_PROGRAMME = re.compile(r"\W*(?:\d{4}-(?:p\d{1,4}|0\d{3})(?!\d)|0\d{3} ?[-–] ?[a-z])")
"""The code of a budget's programme or of what is done in it, before its name: `0702-0001 Uređenje saobraćaja`."""


@lru_cache(maxsize=1)
def _before() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    data = read_data("money")
    said = (
        ("approximate", "money-approximate", _ABOUT),
        ("at_most", "money-limit", "is stated as the most that it can be"),
        ("at_least", "money-limit", "is stated as the least that it can be"),
    )
    return tuple(
        (
            code,
            words,
            re.compile(rf"(?<![a-z])(?:{'|'.join(expand_words(data[key]))})(?:\s+(?:od|do|u iznosu od))?[.\s:~-]*$"),
        )
        for key, code, words in said
    )


@lru_cache(maxsize=1)
def _per() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds such words after an amount and before one; the last group is named by the unit."""
    words = read_data("money")["per"].items()
    named = "|".join(f"(?P<{unit}>{'|'.join(expand_words(patterns))})" for unit, patterns in words)
    return re.compile(rf"[\s,(/-]*(?:{named})"), re.compile(rf"(?<![a-z])(?:{named})(?: po| oko| do)?[\s:-]*$")


@lru_cache(maxsize=1)
def _per_slash() -> re.Pattern[str]:
    return re.compile(r"\s*/\s*(?:" + "|".join(expand_words(read_data("money")["per_slash"])) + ")")


def note_words_around(one: Candidate, masked: str) -> list[Note]:
    """Notes on one amount from the words before and after it."""
    left = masked[max(0, one.start - _FAR) : one.start]
    notes = [] if one.currency else [_note("money-no-currency", "names no currency", one)]
    if left.islower():
        notes += [_note(code, said, one) for code, said, matcher in _before() if matcher.search(left)]
    if left.rstrip().endswith(("~", "≈")):
        notes.append(_note("money-approximate", _ABOUT, one))
    period = _stated_per(one, masked, left)
    if period:
        notes.append(_note("money-per", f"is stated per {period}, not in all", one, "warning"))
    return notes


def _note(code: str, said: str, one: Candidate, severity: Severity = "info") -> Note:
    """A note on an amount, which it quotes as printed."""
    return Note(code, f"“{one.figure}” {said}.", severity, said=one.figure)


def _stated_per(one: Candidate, masked: str, left: str) -> str | None:
    """What an amount is stated for one of: a year, a unit; None where it is stated in all."""
    if one.end < len(masked):
        if after := _per()[0].match(masked, one.end):
            return after.lastgroup
        if _per_slash().match(masked, one.end):
            return "unit"
    before = _per()[1].search(left) if left.islower() else None
    return before.lastgroup if before else None


@lru_cache(maxsize=1)
def _budget_line() -> re.Pattern[str]:
    data = read_data("money")
    words = "|".join(expand_words([*data["code_words"], *data["budget_line_words"]]))
    return re.compile(rf"(?=.*\d)(?=.*[a-z])(?:[\W\d]|(?<![a-z])(?:{words}|[akt]\d{{6}}(?!\d)))+", re.DOTALL)


def note_unit_alone(text: str) -> Note:
    """The note on a unit that has no amount beside it."""
    return Note("money-unit-only", f"A unit stands without an amount: “{text}”.", "info", said=text)


def note_unread(text: str) -> Note:
    """The note on a folded text that says nothing of money: a unit, a line of a budget, or words nobody can read."""
    if not holds_digit(text) and parse_unit(text) != Unit():
        return note_unit_alone(text)
    if _budget_line().fullmatch(text) or _PROGRAMME.match(text):
        return Note("money-line-only", f"“{text}” names a line of a budget and no amount.", "info", said=text)
    return Note("money-not-read", f"What “{text}” says of money could not be read.", said=text)


def note_shares(shares: Sequence[Share], has_amount: bool) -> list[Note]:
    """Say the shares that sources are given instead of an amount."""
    if not shares:
        return []
    said = ", ".join(f"{share.percent:g} %" for share in shares)
    return [
        Note(
            "money-share",
            f"The cell names shares, no amounts: {said}."
            if not has_amount
            else f"Shares stand beside the amounts: {said}.",
            "info",
        )
    ]


def note_year_outside(candidates: Sequence[Candidate], period: Period | None) -> list[Note]:
    """Name years of amounts that lie outside the plan's period."""
    if period is None:
        return []
    first = int(period.start[:4]) if period.start else None
    last = int(period.end[:4]) if period.end else None
    odd = sorted({c.year for c in candidates if c.year and ((first and c.year < first) or (last and c.year > last))})
    return [
        Note("money-year-outside-plan", f"An amount is for {year}, outside the plan's period.", said=str(year))
        for year in odd
    ]
