"""Bullets: signs at the start of lines that divide a cell into items."""

import re

from normalise.letters import CAPITAL

SURE_BULLETS = "•▪▫●◦■□➢➤►✓✔\uf0b7\uf0a7\uf0d8\uf0fc"
"""Signs that are nothing but bullets, also where the line break was lost."""
BULLETS = f"-–—*·○\uf02d{SURE_BULLETS}"
"""Signs that stand before the items of a list, these and others."""
_SURE = re.compile(rf"[{SURE_BULLETS}]\s*")
# Dashes, stars and the letter o are bullets at the start of a line only.
_LINE = re.compile(rf"(?m)^[ \t]*((?:[-–—*·○\uf02d])[ \t]*\n?(?=[^\W\d_]|[\"„“(])|o[ \t]+(?=[{CAPITAL}]))")
# Before a number of something, where the lines around have dashes too.
_COUNTED = re.compile(r"(?m)^[ \t]*([-–—·])[ \t]+(?=\d(?:.*|[\d.,]*\n)[^\W\d_])")
_INLINE_DASH = re.compile(rf"(?<=\s)[-–—][ \t]+(?=[{CAPITAL}])|(?<=[;:,])[ \t]*[-–—]\s*(?=[^\W\d_])")


def find_bullets(raw: str) -> list[tuple[int, int]]:
    """Find the bullets of a cell as (start of the sign, start of the text after it).

    A dash at the start of a line counts where the cell begins with one, another line does too, or the line before
    ends with a colon or semicolon: a lone one is a dash that a narrow cell pushed to the next line.
    """
    sure = [match.span() for match in _SURE.finditer(raw)]
    if sure:
        return sure
    lines = [(match.start(1), match.end(1)) for match in _LINE.finditer(raw)]
    if not lines:
        return []
    if re.match(r"\s*[-–—·]", raw):
        lines = sorted(lines + [(match.start(1), match.end()) for match in _COUNTED.finditer(raw)])
    first = lines[0][0]
    opens = not raw[:first].strip()
    after_stop = raw[:first].rstrip().endswith((":", ";"))
    if not (opens or after_stop or len(lines) > 1):
        return []
    inline = [m.span() for m in _INLINE_DASH.finditer(raw, lines[0][1])] if opens and raw[first] in "-–—" else []
    starts = {start for start, _ in lines}
    return sorted(lines + [(a, b) for a, b in inline if a not in starts and not any(s <= a < e for s, e in lines)])
