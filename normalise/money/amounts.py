"""Amounts in folded text: where a figure stands, its value, currency and what is doubtful about it."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from normalise.files import read_data
from normalise.letters import holds_digit
from normalise.money.currency import CURRENCY, CURRENCY_TYPO, SCALE, SCALE_LETTER, currency_of, scale_of
from normalise.money.numbers import parse_number
from normalise.money.words import expand_words
from normalise.notes import Note

_FIGURE = (
    r"(?:\d{1,3}(?: \d{3})+(?!\d)(?![.,']\d{3})(?:(?:[,.]\d{1,2}| , ?\d\d)(?!\d)(?![.,]\d))?"  # 4 500 / 4 500,00
    r"|\d+(?:[.,']\d+)*(?:(?:\.\s|\s\.)\d{3}(?!\d)(?:[.,]\d+)*)?(?: , ?\d\d(?!\d))?)"  # 4.500,00 / 100.000 ,00
)
_TAIL = rf"(?:,-{{1,2}}|,=|\.-|[-=](?=\s*{CURRENCY}))?"
AMOUNT = re.compile(
    rf"(?:(?<![a-z])(?P<before>{CURRENCY})\.?\s*[:=]?\s*)?(?<!\d)(?<!\d[.,'])(?P<figure>{_FIGURE}){_TAIL}"
    rf"(?:(?P<half>\s+i\s+po(?:la?)?)?\s*(?P<scale>{SCALE}|{SCALE_LETTER}))?"
    r"(?:\s*\+\s*pdv)?"  # 1.000.000 + PDV din.
    rf"(?:\s*\.?\s*(?P<bracket>\(\s*(?:u\s)?)?(?P<after>{CURRENCY})\.?(?(bracket)\s*\)))?"
)
_FIGURE_FOLLOWS = re.compile(r"\s*\d")
_TYPO = re.compile(rf"\s*(?P<typo>{CURRENCY_TYPO})\.?")
_GLUED = re.compile(r"[a-z0-9]*[a-z][.,]?\Z")
_HEADLESS = re.compile(r"(?:^|[\s(])[.,]\Z|\x01[.,']?\Z")
_SHORT_BLANK = re.compile(r"(?<!\x01)\x01{1,3} \Z")
_LEFT_OUT = re.compile(rf"\d\s?(?:{SCALE}\s?)?(?:{CURRENCY})")
_HALF = Decimal("0.5")
"""What `2 i po miliona` adds to the figure."""


class Candidate(NamedTuple):
    """A figure that may be money: span, exact value, currency, whether a currency made it sure.

    One that is not `readable` (a range, a damaged figure) is no amount; it stays until the years are given out,
    so that its year does not go to a neighbour.
    """

    start: int
    end: int
    value: Decimal
    figure: str
    currency: str | None
    scale: int = 1
    year: int | None = None
    sure: bool = False
    readable: bool = True
    notes: tuple[Note, ...] = ()

    @property
    def full(self) -> Decimal:
        """The value in full units of the currency."""
        return self.value * self.scale


def find_candidates(masked: str, original: str) -> tuple[list[Candidate], list[Note]]:
    """Find figures that may be money.

    Args:
        masked: folded text in which other figures are blanked.
        original: the same text with its capitals, for words that mean money only in capitals (`KM`, `RS`).

    Returns:
        Candidates in text order, unreadable ones too, and notes on figures beside a currency that cannot be read.
    """
    found: list[Candidate] = []
    notes: list[Note] = []
    at = 0
    while match := AMOUNT.search(masked, at):
        at, after = max(match.end(), at + 1), match["after"]
        if match["before"] and after and _FIGURE_FOLLOWS.match(masked, match.end()):
            after, at = None, match.start("after")  # KM 5.000 KM 6.000: the second KM belongs to the next figure
        beside = _currency_beside(match, after, masked, original)
        if beside.misprint:
            at = beside.end
        if beside.currency == "BAM" and after == "km" and _is_distance(match, masked, original):
            continue
        one = _read_candidate(match, beside, masked)
        if one is not None:
            found.append(one)
            if not one.readable:
                notes.append(_unreadable(masked[one.start : one.end]))
    if not notes:
        notes = _note_left_out(masked, original, found)
    return found, notes


class _Beside(NamedTuple):
    """The currency beside a figure, where the amount ends with it, and how it is misprinted, where it is."""

    currency: str | None
    end: int
    misprint: str = ""


def _currency_beside(match: re.Match[str], after: str | None, masked: str, original: str) -> _Beside:
    """The currency before or after a figure; `after` is None where the one behind it is of the next figure."""
    end = match.end() if after else match.end("scale") if match["scale"] else match.end("figure")
    printed = after or match["before"]
    currency = currency_of(printed) if printed else None
    typo = None if currency else _TYPO.match(masked, end)
    if typo and (misprint := original[typo.start("typo") : typo.end("typo")]).isupper():
        return _Beside(currency_of(typo["typo"]), typo.end(), misprint)
    return _Beside(currency, end)


def _read_candidate(match: re.Match[str], beside: _Beside, masked: str) -> Candidate | None:
    """The figure as an amount, an unreadable one beside a currency or scale too; None for any other figure."""
    figure, currency = match["figure"], beside.currency
    scale = scale_of(match["scale"]) if match["scale"] else 1
    number = parse_number(figure, scale != 1)
    at = match.start("figure")
    if number is None or _is_broken(masked, at) or _after_reference(masked, at, figure):
        if not currency and scale == 1:
            return None
        return Candidate(match.start(), beside.end, Decimal(0), figure, currency, sure=True, readable=False)
    notes = [_doubt_note(number.doubt, figure)] if number.doubt else []
    if beside.misprint:
        said = f"“{beside.misprint}” was read as {currency}."
        notes.append(Note("money-currency-typo", said, "info", said=beside.misprint))
    if "\n" in figure or (". " in figure):
        notes.append(Note("money-broken-number", f"The parts of “{figure}” were joined.", said=figure))
    value = number.value + _HALF if match["half"] else number.value
    start = match.start() if match["before"] else at
    return Candidate(start, beside.end, value, figure, currency, scale, sure=bool(currency), notes=tuple(notes))


def _unreadable(printed: str) -> Note:
    said = f"The figure in “{printed.strip()}” cannot be read for certain: it is no amount here."
    return Note("money-unreadable-number", said, said=printed.strip())


def _note_left_out(masked: str, original: str, found: list[Candidate]) -> list[Note]:
    """Name a figure before a currency that no reading covers, so that none is lost silently."""
    notes = []
    for match in _LEFT_OUT.finditer(masked):
        if (
            not any(one.start <= match.start() < one.end for one in found)
            and "km" not in original[match.start() : match.end()]
        ):
            before = masked[max(0, match.start() - 12) : match.end()].split("\n")[-1]
            notes.append(_unreadable(before))
    return notes


def _is_distance(match: re.Match[str], masked: str, original: str) -> bool:
    """`25 km puta` is a length; `25.000 km` typed small is money."""
    if original[match.start("after") : match.end("after")] != "km":
        return False
    if _road().match(masked, match.end()) or masked[match.end() : match.end() + 1] in ("2", "/", "²"):
        return True
    return not re.search(r"[.,' ]\d", match["figure"]) and not match["scale"]


@lru_cache(maxsize=1)
def _road() -> re.Pattern[str]:
    return re.compile(r"\s*(?:" + "|".join(expand_words(read_data("money")["road_words"])) + ")")


def _is_broken(text: str, start: int) -> bool:
    """A letter inside or glued before, nothing or a blanked figure before the point: `1S0.000`, `S.500`, `.500`."""
    if _HEADLESS.search(text, max(0, start - 2), start):
        return True
    if start == 0 or not (glued := _GLUED.search(text, max(0, start - 24), start)):
        return False
    letters = glued[0].rstrip(".,")
    return holds_digit(letters) or (len(letters) == 1 and letters not in "u")


@lru_cache(maxsize=2)
def _reference(words: str) -> re.Pattern[str]:
    return re.compile(r"(?<![a-z])(?:" + "|".join(expand_words(read_data("money")[words])) + r")\.?\s*\Z")


def _after_reference(text: str, start: int, figure: str) -> bool:
    """Two figures can be meant: `Aktivnost 2 500 KM` may be 2,500 KM or activity 2 with 500 KM."""
    groups = figure.split(" ")
    if len(groups) == 4 and len(groups[0]) == 3 and groups[2][0] != "0":  # 100 000 200 000 may be two amounts
        return True
    if len(groups) > 1 and len(groups[0]) == 3 and _SHORT_BLANK.search(text, 0, start):
        return True  # the figure before was taken for a reference, it may be the first group
    if len(groups) == 1:
        return False
    words = "reference_words" if len(groups[0]) <= 2 else "code_words"  # codes have three digits and more
    return _reference(words).search(text, max(0, start - 24), start) is not None


def _doubt_note(doubt: str, figure: str) -> Note:
    code, said = {
        "decimal-point": ("money-decimal-point", "was read with a decimal point"),
        "comma-group": ("money-comma-group", "was read with a comma between thousands"),
        "scaled-group": ("money-scaled-group", "before a scale word was read with a point between thousands"),
    }[doubt]
    return Note(code, f"“{figure}” {said}.", said=figure)
