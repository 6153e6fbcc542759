"""What several amounts are to each other: ranges, products, `2 miliona i 300 hiljada`, lists with one currency."""

import re
from decimal import Decimal
from functools import lru_cache

from normalise.files import read_data
from normalise.money.amounts import Candidate
from normalise.money.numbers import as_plain_number
from normalise.money.words import expand_words
from normalise.notes import Note

_RANGE = re.compile(r"\s*(?:-|do(?![a-z]))\s*")
_AND = re.compile(r"\s*i\s+")
_TIMES = re.compile(r"\s*(?:[a-z]+\s+){0,2}[x×*]\s*")
_SUM_OF_SCALES = re.compile(r"\s*(?:i\s+)?")
_LIST_GAP = re.compile(r"(?=[^;]*[,;+/(\x02]|\s*i\s)[\s,;+/():=\x01\x02.-]*(?:[a-z]+[\s,;+/():=\x01\x02-]*){0,3}")
_BRACKET = re.compile(r"\s*\(\s*")
_PARTS_FOLLOW = re.compile(r"\s*[(:]")
_MOST_TIMES = 10_000
"""A larger factor is no number of trainings or people but an amount."""
_WIDEST_RANGE = 10
"""Two amounts that each name their currency are a range only where the upper one is at most so many times the lower."""
_LABEL_MAX, _LABELLED_MIN = 100, 1000
"""`3 - 5.000 KM`: a bare figure under the first before an amount over the second is a label, not a lower end."""

_LEAST_CODE = 5
"""Digits of a figure without separators that is no lower end of a range whose upper end has some."""


def join_candidates(candidates: list[Candidate], masked: str) -> tuple[list[Candidate], list[Note]]:
    """Resolve ranges, products and summed scale words; ranges become unreadable candidates and notes.

    Args:
        candidates: all figures that may be money, in text order.
        masked: the folded text that their spans refer to.
    """
    out: list[Candidate] = []
    notes: list[Note] = []
    i = 0
    while i < len(candidates):
        one = candidates[i]
        after = candidates[i + 1] if i + 1 < len(candidates) else None
        if _is_said(one, out, masked):
            i += 1
            continue
        if after is None:
            out.append(one)
            break
        gap = masked[one.end : after.start]
        if not (one.readable and after.readable):
            out.append(one)
        elif joined := _product(one, after, gap) or _scale_sum(one, after, gap) or _result(one, after, gap):
            candidates[i + 1] = joined
        elif (low := _range_start(one, after, gap, masked)) is not None:
            ends = f"{as_plain_number(low.full)} to {as_plain_number(after.full)}"
            said = f"The cell names a range, no single amount: {ends} {after.currency or 'of an unnamed currency'}."
            notes.append(Note("money-range", said))
            candidates[i + 1] = after._replace(start=one.start, readable=False)
        else:
            out.append(one)
        i += 1
    return out, notes


def _is_said(one: Candidate, before: list[Candidate], masked: str) -> bool:
    """`36.000 (12 x 3.000)`: a product in brackets that only explains the amount before them."""
    product = any(note.code == "money-product" for note in one.notes)
    return bool(
        product and before and before[-1].full == one.full and _BRACKET.fullmatch(masked, before[-1].end, one.start)
    )


def _product(one: Candidate, after: Candidate, gap: str) -> Candidate | None:
    if not _TIMES.fullmatch(gap):
        return None
    factor, unit = (one, after) if not one.currency else (after, one)
    if factor.currency or factor.value > _MOST_TIMES or factor.value != factor.value.to_integral_value():
        return None
    total = factor.full * unit.full
    note = Note("money-product", f"“{factor.figure}” times “{unit.figure}” is {as_plain_number(total)}.", "info")
    return unit._replace(start=one.start, end=after.end, value=total, scale=1, notes=(*unit.notes, note))


_EQUALS = re.compile(r"[^\d=;,\n]{0,30}=\s*")
"""`x 12 mjeseci = `: what is counted may stand before the sign."""


def _result(one: Candidate, after: Candidate, gap: str) -> Candidate | None:
    """`3 x 50.000 RSD = 150.000 RSD`: the printed result stands for the product."""
    if not _EQUALS.fullmatch(gap) or all(note.code != "money-product" for note in one.notes):
        return None
    printed = after._replace(start=one.start, currency=after.currency or one.currency)
    if one.full == after.full:
        return printed
    said = f"The result is printed as {as_plain_number(after.full)}, the product is {as_plain_number(one.full)}."
    return printed._replace(notes=(*after.notes, Note("money-product-differs", said)))


def _scale_sum(one: Candidate, after: Candidate, gap: str) -> Candidate | None:
    if one.currency or not one.scale > after.scale > 1 or not _SUM_OF_SCALES.fullmatch(gap):
        return None
    return after._replace(start=one.start, value=one.full + after.full, scale=1)


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(expand_words(read_data("money")["between"])) + r")\s*$")


def _range_start(one: Candidate, after: Candidate, gap: str, masked: str) -> Candidate | None:
    """The lower end of a range with the unit of its upper end, None where the two are no range."""
    between = _AND.fullmatch(gap) and _between().search(masked, max(0, one.start - 10), one.start)
    if not between and not _RANGE.fullmatch(gap):
        return None
    both = one.currency and after.currency
    if both and (one.currency != after.currency or after.full > one.full * _WIDEST_RANGE):
        return None
    low = one._replace(scale=one.scale if one.scale != 1 or one.currency else after.scale)
    if gap == "-" and not one.currency and after.scale == 1 and one.value < _LABEL_MAX and after.value >= _LABELLED_MIN:
        return low  # 10-15.000 KM: short for ten to fifteen thousand, or not; no amount either way
    if len(one.figure) >= _LEAST_CODE and one.figure.isdigit() and not after.figure.isdigit():
        return None  # 423900 – 1.500.000,00: the line of a budget, its amount
    label = not one.currency and low.scale == 1 and one.value < _LABEL_MAX and after.value >= _LABELLED_MIN
    return None if label or low.full >= after.full else low


def spread_currency(candidates: list[Candidate], masked: str) -> list[Candidate]:
    """Give figures of one list the currency that only its first or last one names (`5.000, 6.000 i 7.000 KM`)."""
    out = list(candidates)
    for order in (range(len(out) - 1, 0, -1), range(1, len(out))):
        for i in order:
            left, right = out[i - 1], out[i]
            if (
                not (left.readable and right.readable)
                or bool(left.currency) == bool(right.currency)
                or not _LIST_GAP.fullmatch(masked[left.end : right.start])
            ):
                continue
            at, giver = (i - 1, right) if right.currency else (i, left)
            note = Note(
                "money-currency-inherited",
                f"“{out[at].figure}” took {giver.currency} from the figure beside it.",
                "info",
                said=out[at].figure,
            )
            out[at] = out[at]._replace(currency=giver.currency, notes=(*out[at].notes, note))
    return out


def note_total(candidates: list[Candidate], masked: str) -> list[Note]:
    """Say so where one amount is the sum of the others, so that nobody adds it twice."""
    said = len(candidates) > 2 and (
        "=" in masked or _total().search(masked) or _PARTS_FOLLOW.match(masked, candidates[0].end)
    )
    if not said:
        return []
    whole = sum((c.full for c in candidates), Decimal(0))
    for one in candidates:
        if one.full * 2 == whole:
            return [Note("money-total", f"“{one.figure}” is the total of the other amounts.", "info", said=one.figure)]
    return []


@lru_cache(maxsize=1)
def _total() -> re.Pattern[str]:
    return re.compile("(?<![a-z])(?:" + "|".join(expand_words(read_data("money")["total_words"])) + ")")
