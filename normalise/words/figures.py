"""Figures that a narrow cell broke: only together the parts are an amount, a date or a year."""

import re

from normalise.years import YEAR

_SEPARATORS = (".", ",")
_END = re.compile(r"(?<![\d.,])\d[\d.,]*$")
_START = re.compile(r"\d[\d.,]*(?![\d.,])")
# Amounts with their groups complete, dates, whole numbers; a number without groups is whole at any length but
# that of three figures which begin like a year.
_WHOLE = re.compile(
    rf"\d{{1,3}}(?:\.\d{{3}})+(?:,\d{{2}})?[.,]?|\d{{1,2}}\.\d{{1,2}}\.(?:{YEAR}\.?)?|"
    r"(?!(?:19|20)\d$)\d+(?:,\d{2,})?\.?"
)
# Broken beside its separators: `1.620.000,` and `00`, `240.000` and `.000`, `1.620.` and `000,00`.
_GROUP = r"\d{1,3}(?:\.\d{3})*"
_AFTER = r"(?![\d.]|,\d)"
# A month and its year, broken within the year: `04/20` and `23`.
_MONTH = re.compile(r"(?<![\d.])(?:0?[1-9]|1[0-2])/(?:19|20)\|\d\d(?!\d)")
_DECIMALS = re.compile(rf"{_GROUP}\.\d{{3}}(?:,\|\d\d|\|,\d\d?)(?:\s*\D{{0,8}})?")
_GROUPS = re.compile(rf"{_GROUP}(?:(?<=\.\d{{3}})\.\||\.\|(?=000)|\|\.)\d{{3}}(?:\.\d{{3}})*(?:,\d\d?)?{_AFTER}")


def is_broken_figure(above: str, below: str) -> bool:
    """Whether a line ends within a figure that the next line completes: `3.900.00` and `0`, `31.12.202` and `5.`.

    Args:
        above: the line.
        below: the next one.
    """
    if not above[-1:].isdigit() and above[-1:] not in _SEPARATORS:
        return False
    left, right = _END.search(above), _START.match(below)
    if right and _MONTH.search(f"{above}|{right[0]}"):
        return True
    if left and (_DECIMALS.fullmatch(f"{left[0]}|{below}") or _GROUPS.match(f"{left[0]}|{below}")):
        return True
    if not left or not right or _WHOLE.fullmatch(left[0]):
        return False
    return _WHOLE.fullmatch(left[0] + right[0]) is not None
