"""Amounts in folded text: where a figure stands, its value, currency and what is doubtful about it."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from normalise.money.currency import CURRENCY, CURRENCY_TYPO, SCALE, Unit, currency_of, scale_of
from normalise.money.numbers import parse_number
from normalise.money.words import expand_words, read_words
from normalise.notes import Note

_FIGURE = (
    r"(?:\d{1,3}(?: \d{3})+(?!\d)(?![.,']\d{3})(?:(?: ?, ?|\.)\d{1,2}(?!\d))?"  # 4 500 / 4 500,00
    r"|\d+(?:[.,']\d+)*(?:(?:\.\s|\s\.)\d{3}(?!\d)(?:[.,]\d+)*)?(?: , ?\d\d(?!\d))?)"  # 4.500,00 / 100.000 ,00 / 25. 000,00
)
_TAIL = r"(?:,-{1,2}|,=|\.-)?"
AMOUNT = re.compile(
    rf"(?:(?<![a-z])(?P<before>{CURRENCY})\.?\s*[:=]?\s*)?(?<![\d.,'])(?P<figure>{_FIGURE}){_TAIL}"
    rf"(?:\s*(?P<scale>{SCALE})(?![a-z]))?(?:\s*(?P<tight>\.)?(?P<bracket>\(\s*(?:u\s)?)?(?P<after>{CURRENCY})\.?(?(bracket)\s*\)))?"
)
_FIGURE_FOLLOWS = re.compile(r"\s*\d")
_TYPO = re.compile(rf"\s*(?P<typo>{CURRENCY_TYPO})\.?")
_OCR = re.compile(
    rf"(?<![a-z0-9.,])(?=[lio|]*\d)(?=\d*[lio|])(?:[\dlio|]{{1,3}}(?:[.,][\dlio|]{{3}})+|[\dlio|]+)(?:,[\dlio|]{{2}})?(?=\s*(?:{CURRENCY}|{SCALE}))"
    rf"|(?<![a-z0-9.,])\d{{1,3}}(?:[.,](?=[\do]*o)[\do]{{3}})+(?:,[\do]{{2}})?(?=\s*(?:{CURRENCY}|{SCALE}))"
    rf"|(?<=\d),oo(?=\s*(?:{CURRENCY}))"
)
_OCR_DIGITS = str.maketrans("lio|", "1101")
_GLUED = re.compile(r"[a-z0-9]*[a-z][.,]?$")
_LIST_POINT_MAX = 100
"""Whole numbers under this, with no unit at all, are points and counts, not money."""
_LEAST_UNGROUPED = 1000
"""A figure without unit and without separators counts as money from here on (`budžet 3000`)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that may be money: span, exact value, currency, whether a currency made it sure."""

    start: int
    end: int
    value: Decimal
    figure: str
    currency: str | None
    scale: int = 1
    year: int | None = None
    sure: bool = False
    notes: tuple[Note, ...] = ()

    @property
    def full(self) -> Decimal:
        """The value in full units of the currency."""
        return self.value * self.scale


def mend_ocr_digits(text: str) -> tuple[str, tuple[Note, ...]]:
    """Read `l`, `I`, `O` as digits inside figures that have a digit and a currency (`l00.000 RSD`)."""
    notes: list[Note] = []

    def mend(match: re.Match[str]) -> str:
        mended = match[0].translate(_OCR_DIGITS)
        notes.append(Note("money-ocr-digit", f"{match[0]!r} was read as {mended!r}: letters stand for digits", "warning"))
        return mended

    return (_OCR.sub(mend, text), tuple(notes)) if re.search(r"[lio|]\d|\d[lio|]|[.,]oo", text) else (text, ())


def find_candidates(masked: str, original: str) -> tuple[list[Candidate], list[Note]]:
    """Find figures that may be money.

    Args:
        masked: folded text in which other figures are blanked.
        original: the same text with its capitals, for words that mean money only in capitals (`KM`, `RS`).

    Returns:
        Candidates in text order, and notes on figures beside a currency that cannot be read.
    """
    found: list[Candidate] = []
    notes: list[Note] = []
    at = 0
    while match := AMOUNT.search(masked, at):
        at = max(match.end(), at + 1)
        before, after = match["before"], match["after"]
        if before and after and _FIGURE_FOLLOWS.match(masked, match.end()):
            after, at = None, match.start("after")  # KM 5.000 KM 6.000: the second KM belongs to the next figure
        end = match.end() if after else match.end("scale") if match["scale"] else match.end("figure")
        currency = currency_of(after or before or "") if after or before else None
        typo = None if currency else _TYPO.match(masked, end)
        if typo and original[typo.start("typo") : typo.end("typo")].isupper():
            currency, end, at = currency_of(typo["typo"]), typo.end(), typo.end()
        else:
            typo = None
        if currency == "BAM" and after == "km" and _is_distance(match, masked, original):
            continue
        scale = scale_of(match["scale"]) if match["scale"] else 1
        figure = match["figure"]
        number = parse_number(figure, scale != 1)
        if number is None or _is_broken(masked, match.start("figure")) or _after_reference(masked, match.start("figure"), figure):
            if currency or scale != 1:
                notes.append(Note("money-unreadable-number", f"the figure in {masked[match.start():end].strip()!r} cannot be read for certain"))
            continue
        own = [_doubt_note(number.doubt, figure)] if number.doubt else []
        if typo:
            own.append(Note("money-currency-typo", f"{original[typo.start('typo'):typo.end('typo')]!r} was read as {currency}", "info"))
        if "\n" in figure or (". " in figure):
            own.append(Note("money-broken-number", f"the parts of {figure!r} were joined"))
        start = match.start() if before else match.start("figure")
        found.append(Candidate(start, end, number.value, figure, currency, scale, None, bool(currency), tuple(own)))
    return found, notes


def _is_distance(match: re.Match[str], masked: str, original: str) -> bool:
    """`25 km puta` is a length; `25.000 km` typed small is money."""
    if original[match.start("after") : match.end("after")] != "km":
        return False
    if _road().match(masked, match.end()) or masked[match.end() : match.end() + 1] in ("2", "/", "²"):
        return True
    return not re.search(r"[.,' ]\d", match["figure"]) and not match["scale"]


@lru_cache(maxsize=1)
def _road() -> re.Pattern[str]:
    return re.compile(r"\s*(?:" + "|".join(expand_words(read_words("money")["road_words"])) + ")")


def _is_broken(text: str, start: int) -> bool:
    """A letter inside or a lone letter glued before: `1S0.000`, `S.500` lost a digit."""
    if start == 0 or not (glued := _GLUED.search(text, max(0, start - 24), start)):
        return False
    letters = glued[0].rstrip(".,")
    return any(c.isdigit() for c in letters) or (len(letters) == 1 and letters not in "u")


@lru_cache(maxsize=1)
def _reference() -> re.Pattern[str]:
    return re.compile(r"(?<![a-z])(?:" + "|".join(expand_words(read_words("money")["reference_words"])) + r")\.?\s*$")


def _after_reference(text: str, start: int, figure: str) -> bool:
    """`Aktivnost 2 500 KM` may be 2,500 KM or activity 2 with 500 KM."""
    return " " in figure and len(figure.split(" ")[0]) <= 2 and bool(_reference().search(text, max(0, start - 24), start))


def _doubt_note(doubt: str, figure: str) -> Note:
    said = {
        "decimal-point": f"{figure!r} was read with a decimal point",
        "comma-group": f"{figure!r} was read with a comma between thousands",
        "scaled-group": f"{figure!r} before a scale word was read with a point between thousands",
    }[doubt]
    return Note(f"money-{doubt}", said)


@lru_cache(maxsize=1)
def _beside_bare() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = read_words("money")
    before = re.compile(r"(?<![a-z])(?:" + "|".join(expand_words(data["before_bare_number"])) + r")[\s:=()-]*(?:od|je|su|u iznosu od)?\s*$")
    after = re.compile(r"[\s,;:()+-]*(?:(?:" + "|".join(expand_words(data["after_bare_number"])) + r")|[^a-z]|$)")
    return before, after


def keep_money(candidates: list[Candidate], masked: str, unit: Unit) -> list[Candidate]:
    """Drop bare figures that count something else, and give the rest the column's unit.

    A figure without currency and scale word is money when the column has a unit, when it is grouped or has cents
    and no counted thing follows (`1.200 učenika`), or when a word of money stands before it.
    """
    before, after = _beside_bare()
    kept: list[Candidate] = []
    for one in candidates:
        if one.sure:
            kept.append(_in_unit(one, unit))
            continue
        if not after.match(masked, one.end):
            continue
        grouped = one.scale != 1 or bool(re.search(r"[.,' ]", one.figure))
        named = bool(before.search(masked, max(0, one.start - 40), one.start))
        alone = not re.search(r"[a-z0-9]", masked[: one.start] + masked[one.end :])
        if unit != Unit():
            if one.value >= _LIST_POINT_MAX or grouped or alone or named:
                kept.append(_in_unit(one, unit))
        elif grouped or (named and one.value >= _LEAST_UNGROUPED):
            kept.append(one)
        elif alone and (one.value >= _LEAST_UNGROUPED or one.value == 0):
            kept.append(replace(one, notes=(*one.notes, Note("money-bare-number", f"{one.figure!r} stands without a unit"))))
    return kept


def _in_unit(one: Candidate, unit: Unit) -> Candidate:
    if one.currency and unit.currency and one.currency != unit.currency:
        note = Note("money-column-currency", f"the cell says {one.currency}, the column {unit.currency}: the cell was believed")
        return replace(one, notes=(*one.notes, note))
    scale = one.scale
    if unit.scale != 1 and one.scale == 1:
        scale = unit.scale
        if one.currency:
            note = Note("money-column-scale", f"{one.figure!r} names its currency in a column of {unit.scale}: it was multiplied")
            return replace(one, scale=scale, notes=(*one.notes, note))
    return replace(one, currency=one.currency or unit.currency, scale=scale)
