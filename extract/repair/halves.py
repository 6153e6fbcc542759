"""Words that line ends broke in two: their halves are no words, and speak against no page."""

import re

from normalise.letters import SMALL

_BROKEN = re.compile(rf"[\u00ad-] (?<=[^\W\d_]..)(?=[{SMALL}])")
_MAY_BE_HALF = re.compile(r"[\u00ad-](?<=[^\W\d_].)(?!\S)")  # the end of one: asked first, it costs a tenth
_HALF = re.compile(r"(?<![^\W\d_])[^\W\d_]++[\u00ad-](?!\S)")


def join_halves(text: str) -> str:
    """The words of a page, parted by blanks, with broken ones in one piece; halves without the other are left out."""
    if "-" not in text and "\u00ad" not in text:
        return text
    text = _BROKEN.sub("", text)
    return (_HALF.sub("", text) if _MAY_BE_HALF.search(text) else text).replace("\u00ad", "")
