"""Places in a cell where an item could begin: every number, letter or Roman figure that looks like a marker."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from normalise.letters import CAPITAL
from normalise.numbering.alphabets import AZBUKA, GAJ, LATIN, count_letter
from normalise.numbering.bullets import BULLETS
from normalise.numbering.words import JOIN, Before, forms, is_ordinal, judge_before, plain
from normalise.years import YEAR

Style = Literal[
    "dot", "paren", "bare", "prefix", "outline", "roman", "small_roman", "labelled",
    "letter", "letter_sr", "letter_az", "capital", "capital_sr", "capital_az",
]  # fmt: skip

# A reference names several numbers before one text: `1. i 2.`, `1, 2, 3.`, `1-3.`, `1.2.3.4.`
_REFERENCE = re.compile(
    rf"[(\d](?<![\d/].)(?<!\d[.,].)(?:(?<!§.)(?:(?<=\d)\d?|(?<=\()\d{{1,2}})\.?\)?"
    rf"(?:{JOIN}\d{{1,2}}(?!\d)[.)]?)+(?<=[.)])\s*(?![\d/%])"
    r"|(?<=\d)\d?(?:\.\d{1,2}){3,}\.(?!\d))"
)
_VARIANTS: dict[Style, tuple[Style, ...]] = {
    "letter": ("letter", "letter_sr", "letter_az"),
    "capital": ("capital", "capital_sr", "capital_az"),
}
# The sign that a pattern begins with stands before what is asked of the signs before it: so a search jumps to it.
_PATTERNS: tuple[tuple[Style, str, re.Pattern[str]], ...] = (
    ("dot", "#.", re.compile(r"(\d(?<![\d/§№].)(?<!\d[.,:].)\d?)\s?\.(?![\d.])(?=\s|[^\W\d]|[\"„“”«(\[]|$)")),
    ("paren", "#)", re.compile(r"(?<![\d/.,])(\(?)(\d{1,2})\)\.?(?=\s|[^\W\d]|[\"„“”«]|$)")),
    ("bare", "#^", re.compile(rf"[ \t]*(\d{{1,2}})(?:[ \t]+|[ \t]?[-–—/:][ \t]*)(?=[{CAPITAL}\"„“])")),
    ("bare", "#/", re.compile(rf"(\d(?<=\S[ \t].)\d?)/[ \t]+(?=[{CAPITAL}\"„“])")),
    ("prefix", "#", re.compile(r"([A-ZČŠА-Я](?<!\w.)\d{1,2})\s?[:.)](?!\d)(?=\s|[^\W\d]|$)")),
    ("outline", "#.", re.compile(r"(\d(?<![\d./,].)\d?(?:\.\d{1,2}){1,4})\.?(?![\d/%])(?=\s|[^\W\d]|[\"„“(])")),
    ("letter", ")", re.compile(r"(?<!\w)(\(?)([a-zčćđšžа-шђјљњћџ])\)\s?(?=\s|[^\W\d]|[\"„“(])")),
    ("letter", ".^", re.compile(r"[ \t]*([a-zčćđšžа-шђјљњћџ])\.[ \t](?=[^\W\d])")),
    ("capital", "^", re.compile(rf"[ \t]*([{CAPITAL}])[.)](?=\s|[{CAPITAL}])")),
    ("capital", ")", re.compile(rf"([{CAPITAL}](?<=\s.)(?<!\n.))\)(?=\s*[^\W\d])")),
    ("roman", "", re.compile(rf"([IVX](?<!\w.)[IVX]{{0,4}})[.)](?=\s*[{CAPITAL}\"„“])")),
    ("roman", "^", re.compile(rf"([IVX]{{1,5}})[ \t]+(?=[{CAPITAL}])")),
    (
        "labelled",
        "#",
        re.compile(
            rf"(?<![^\W\d_])([{CAPITAL}][^\W\d_]+)[ \t](\d{{1,2}}(?:\.\d{{1,2}})*)"
            rf"(?:[.:)]|[ \t][-–—])[ \t]*(?=[^\W\d_]|[\"„“(])"
        ),
    ),
    (
        "labelled",
        ":",
        re.compile(rf"(?<![^\W\d_])([{CAPITAL}][^\W\d_]+)[ \t]([IVX]{{1,5}}):[ \t]*(?=[^\W\d_]|[\"„“(])"),
    ),
    ("small_roman", ")", re.compile(r"(?<!\w)(\(?)([ivx]{1,5})\)(?=\s|[^\W\d])")),
)
"""Styles with signs that every text with such a marker has (`#` is any digit, `^` means the start of a line), and where
one stands."""
# `1. 2. Savet`: at the start of a line, blanks alone join numbers too.
_BLANK_JOINED = re.compile(r"(?m)^[ \t]*\d{1,2}\.(?:[ \t]+(?:[iи][ \t]+)?\d{1,2}\.)+(?=\s*[^\W\d])")
_LIST_BEHIND_DASHES = re.compile(r"[-–—][ \t]*\(?(?:1|[aаIi])[.)]")
_LOOK_BACK = 8
"""Characters before a number among which a colon or dash stands."""
_SKIP = re.compile(r"\s*")
_FIGURE = re.compile(r"\d+")
_LINE_END = re.compile(r"\n")
_LINE_RUNS_OUT = re.compile(r"[ \t]*(?:\n|$)")
# What makes the number before it the day of a date: `31. 12. 2020.`, `2. 2020.`
_DATE_GOES_ON = re.compile(rf"\d{{1,2}}\s?\.|{YEAR}(?!\d)")


class Marker(NamedTuple):
    """A place where an item may begin.

    Attributes:
        numbers: as printed, without dots and brackets; several for a reference.
        key: the first number as a value that can be counted on (parents, then the last figure).
        last: the figure of the last number named.
        start: where the number begins, its bullet included.
        text: where the item's text begins.
        at_line: nothing but a bullet stands before it on its line.
        glued: it follows a letter or bracket without a space.
        divided: a semicolon stands before it on its line.
        case: of the text after it: `upper`, `lower`, `other` (quote, bracket) or `none` (nothing follows).
        before: what the word before it says.
    """

    style: Style
    numbers: tuple[str, ...]
    key: tuple[int, ...]
    last: int
    start: int
    text: int
    at_line: bool
    glued: bool
    divided: bool
    case: Literal["upper", "lower", "other", "none"]
    before: Before


def _roman(figure: str) -> int:
    """The value of a Roman numeral up to 39; 0 where it is none (`VX`, `IIII`)."""
    found = re.fullmatch(r"(X{0,3})(IX|IV|V?I{0,3})", figure.upper())
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return 10 * len(found[1]) + ones.index(found[2]) if found else 0


_KEYS: dict[Style, Callable[[str], tuple[int, ...]]] = {
    "roman": lambda s: (_roman(s),),
    "small_roman": lambda s: (_roman(s),),
    "letter": lambda s: (count_letter(s, LATIN),),
    "letter_sr": lambda s: (count_letter(s, GAJ),),
    "letter_az": lambda s: (count_letter(s, AZBUKA),),
    "capital": lambda s: (count_letter(s, LATIN),),
    "capital_sr": lambda s: (count_letter(s, GAJ),),
    "capital_az": lambda s: (count_letter(s, AZBUKA),),
    "prefix": lambda s: (ord(s[0]), int(s[1:])),
    "outline": lambda s: tuple(map(int, s.split("."))),
    "labelled": lambda s: (_roman(s),) if s.isalpha() else tuple(map(int, s.split("."))),
}


def _expand(printed: str) -> tuple[str, ...] | None:
    """The numbers a reference names, ranges filled in; None unless they ascend from 1 up."""
    values: list[int] = []
    for joint, figure in re.findall(r"([^\d]*)(\d+)", printed):
        value = int(figure)
        if (values and value <= values[-1]) or value == 0:
            return None
        if values and re.search(r"[-–—]|\b(?:do|до)\b", joint):
            values.extend(range(values[-1] + 1, value))
        values.append(value)
    return tuple(map(str, values))


def _depth(text: str, at: int) -> int:
    return text.count("(", 0, at) - text.count(")", 0, at)


def _is_value(text: str, start: int, at_line: bool) -> bool:
    """Whether a colon or dash makes the number a value: `Broj obuka: 10. Broj polaznika – 200.`"""
    before = "" if at_line else text[max(0, start - _LOOK_BACK) : start].rstrip(" \t")
    return before.endswith((":", " –", " —", " -")) and not _LIST_BEHIND_DASHES.search(text)


def _build(text: str, styles: tuple[Style, ...], numbers: tuple[str, ...], start: int, end: int) -> Iterator[Marker]:
    """The markers that a number may be, one a style: the order of letters decides its key."""
    style = styles[0]
    after = _SKIP.match(text, end)
    begin = after.end() if after else end
    if style != "prefix" and is_ordinal(text, begin):
        return
    if style == "dot" and _DATE_GOES_ON.match(text, begin):
        return
    line = text.rfind("\n", 0, start) + 1
    lead = text[line:start]
    at_line = not lead.strip() or (len(lead.strip()) == 1 and lead.strip() in BULLETS)
    before = judge_before(text, start)
    if before == "doubtful" and text[start - 1 : start].isalpha():
        before = "free"  # glued: whoever cites a number leaves a blank before it
    if before == "never" and not at_line:
        return
    if _depth(text, start) > 0 and not at_line:
        return  # inside a bracket: (npr. 1. mart), (mera 3)
    previous = text[start - 1 : start]
    if previous.isalpha() and not (previous.islower() or text[start - 3 : start].isupper()):
        return  # Q2., A4., G20.
    if previous in ("-", "–", "/", "_") and not at_line:
        return
    first = text[begin : begin + 1]
    case: Literal["upper", "lower", "other", "none"] = "other"
    if not first:
        case = "none"
    elif first.isalpha():
        case = "upper" if first.isupper() else "lower"
    if numbers[0] not in ("1", "a", "а", "I", "i") and _is_value(text, start, at_line):
        return
    if at_line:
        start = line + len(lead) - len(lead.lstrip())
    glued = bool(previous) and not previous.isspace() and not at_line
    divided = not at_line and text[:start].rstrip(" \t").endswith(";")
    for style in styles:
        key = _KEYS[style](numbers[0]) if style in _KEYS else (int(numbers[0]),)
        if key[-1]:
            last = int(numbers[-1]) if len(numbers) > 1 else key[-1]
            yield Marker(style, numbers, key, last, start, begin, at_line, glued, divided, case, before)


def _is_count(text: str, end: int) -> bool:
    """Whether a sentence goes on behind a number in brackets, with no first item: `Broj obuka\n(6) i polaznika`."""
    return _LINE_RUNS_OUT.match(text, end) is not None or ("(1)" not in text and text[end:].lstrip()[:1].islower())


@cache
def _asked(signs: str) -> tuple[tuple[Style, str, re.Pattern[str]], ...]:
    """The patterns that a text with only these signs may have."""
    return tuple([row for row in _PATTERNS if set(signs).issuperset(row[1])])


def find_markers(text: str, *, references: bool) -> Iterator[Marker]:
    """Find every place where an item could begin, in each style of numbering.

    Args:
        text: the cell, lines separated by `\\n`.
        references: whether one text may carry several numbers (`1. i 2. Savet`).
    """
    taken: list[tuple[int, int]] = []
    figures = len(_FIGURE.findall(text))
    signs = "^" + "".join([sign for sign in ".)/:" if sign in text]) + "#" * bool(figures)
    if references and figures > 1:
        for found in (*_BLANK_JOINED.finditer(text), *_REFERENCE.finditer(text)):
            numbers = _expand(found[0])
            if found[0].startswith("(") and text[: found.start()].rpartition("\n")[2].strip():
                continue  # behind the party: MUP (1. i 2.)
            style: Style = "paren" if found[0].rstrip().endswith(")") else "dot"
            built = list(_build(text, (style,), numbers, *found.span())) if numbers else []
            if numbers and (built or judge_before(text, found.start()) == "never"):
                taken.append(found.span())
            yield from built
    lines = [0, *(found.end() for found in _LINE_END.finditer(text))]
    for name, needs, pattern in _asked(signs):
        if name == "labelled" and not pattern.match(text):
            continue  # a list with labels begins with one
        at_lines = "^" in needs
        for found in filter(None, (pattern.match(text, at) for at in lines)) if at_lines else pattern.finditer(text):
            group = found.lastindex or 1
            start = found.start(1) if found[1] is not None else found.start(group)
            if any(a <= start < b for a, b in taken):
                continue
            if name in ("paren", "letter", "small_roman") and not found[1] and _depth(text, start) > 0:
                continue  # the bracket closes an older one: (mera 3)
            if name == "paren" and found[1] and text[0] != "(" and _is_count(text, found.end()):
                continue
            if name == "labelled" and plain(found[1]) not in forms("item_labels"):
                continue
            yield from _build(text, _VARIANTS.get(name, (name,)), (found[group],), start, found.end())
