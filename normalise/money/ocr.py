"""Letters that recognition put for digits: `l00.000 RSD`, `5O0 KM`."""

import re

from normalise.money.currency import CURRENCY, SCALE
from normalise.notes import Note

_OCR = re.compile(
    rf"(?<![a-z0-9.,])(?=[lio|]*\d)(?=\d*[lio|])(?:[\dlio|]{{1,3}}(?:[.,][\dlio|]{{3}})+|[\dlio|]+)(?:,[\dlio|]{{2}})?(?=\s*(?:{CURRENCY}|{SCALE}))"
    rf"|(?<![a-z0-9.,])(?:\d{{1,3}}(?=[\d.,]*o)|[l|](?=[.,]\d))(?:[.,][\do]{{3}})+(?:,[\do]{{2}})?(?=\s*(?:{CURRENCY}|{SCALE}))"
    rf"|(?<=\d),oo(?=\s*(?:{CURRENCY}))"
)
_OCR_DIGITS = str.maketrans("lio|", "1101")
_MAY_BE = re.compile(r"[lio|]\d|\d[lio|]|[.,]oo|(?<![^\W_])[l|][.,]\d")


def mend_ocr_digits(text: str) -> tuple[str, tuple[Note, ...]]:
    """Read `l`, `I`, `O` as digits inside figures that have a digit and a currency (`l00.000 RSD`)."""
    notes: list[Note] = []

    def mend(match: re.Match[str]) -> str:
        mended = match[0].translate(_OCR_DIGITS)
        said = f"“{match[0]}” was read as “{mended}”: letters stand for digits."
        notes.append(Note("money-ocr-digit", said, "warning", said=match[0]))
        return mended

    if not _MAY_BE.search(text):
        return text, ()
    return _OCR.sub(mend, text), tuple(notes)
