"""Figures that a narrow cell broke: only together the parts are an amount, a date or a year."""

import re

_END = re.compile(r"(?<![\d.,])\d[\d.,]*$")
_START = re.compile(r"\d[\d.,]*(?![\d.,])")
_YEAR = r"(?:19|20)\d\d"
# Amounts with their groups complete, dates, whole numbers; a number without groups is whole at any length but
# that of three figures which begin like a year.
_WHOLE = re.compile(
    rf"\d{{1,3}}(?:\.\d{{3}})+(?:,\d{{2}})?[.,]?|\d{{1,2}}\.\d{{1,2}}\.(?:{_YEAR}\.?)?|"
    r"(?!(?:19|20)\d$)\d+(?:,\d{2,})?\.?"
)


def is_broken_figure(above: str, below: str) -> bool:
    """Whether a line ends within a figure that the next line completes: `3.900.00` and `0`, `31.12.202` and `5.`.

    Args:
        above: the line.
        below: the next one.
    """
    left, right = _END.search(above), _START.match(below)
    if not left or not right or _WHOLE.fullmatch(left[0]):
        return False
    return _WHOLE.fullmatch(left[0] + right[0]) is not None
