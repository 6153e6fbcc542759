"""Words that line ends broke in two: their halves are no words, and speak against no page."""

import re

_BROKEN = re.compile(r"(?<=[^\W\d_])[\u00ad-] (?=[a-zčćšđžа-яђјљњћџ])")
_HALF = re.compile(r"[^\W\d_]+[\u00ad-](?!\S)")


def join_halves(text: str) -> str:
    """The words of a page, parted by blanks, with broken ones in one piece; halves without the other are left out."""
    return _HALF.sub("", _BROKEN.sub("", text)).replace("\u00ad", "")
