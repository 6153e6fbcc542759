"""Running heads, running feet and page numbers: lines in the margins that are no part of the text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile
from operator import attrgetter

from extract.lines import all_bold, bounding_box, group_lines, text_of
from extract.page import Page, Word
from extract.tables.heads.header_lines import is_header_block, is_header_line
from extract.tables.table import Table
from extract.tables.white.space import count_filled, find_gutters, fits, segments
from normalise.headers import EXACT, match_label
from normalise.headings import parse_heading
from normalise.vocabulary import read_short_words

MARGIN = 0.12
"""Part of the page's height at its top and bottom where running heads and page numbers stand."""
FAR_MARGIN = 0.2
"""The same for the last line of a page with a wide margin; a first one that comes again may be a header's."""
RUNNING_SHARE = 0.4
"""Part of the pages on which a line must come again to be a running head."""
SAME_HEIGHT = 4.0
"""Points: running heads stand at the same height on every page."""
APART = 6.0
"""Points of white between the words of two columns of a header, at least."""
LONGEST_HEADER = 6
"""Lines of a header, at most."""
HALF = 0.5
"""Part of a header's width that a head over several columns takes at most."""
CLOSE = 0.6
"""Space between two lines of one header, in line heights, at most."""

_PAGE, _OF = ("|".join(sorted(read_short_words(words))) for words in ("before_page", "of_pages"))
_PAGE_NUMBER = re.compile(rf"^\W*((?:{_PAGE})\s*)?(\d{{1,3}})(\s*(?:/|{_OF})\s*\d+)?\W*$", re.I)
_FIGURE = re.compile(r"\d+")
_OF_CODE = re.compile(r"(?<=\d\.)\d+|\d+(?=\.\d)")
_BOTTOM = attrgetter("bottom")

Candidate = tuple[list[Word], tuple[str, int]]
"""A line in the margin, with its text without digits and its height."""


def find_running(
    pages: Sequence[Page], tables: Sequence[Sequence[Table]], told: Sequence[str] = ()
) -> list[list[list[Word]]]:
    """For each page its running lines, top to bottom.

    A line is one where its text stands at the same height on enough pages, its figures the same or counting the
    pages, or where it is only a page number in the margin. Lines within tables, repeated column headers and labels
    with a colon are none.

    Args:
        pages: all pages of the document.
        tables: of each page those found so far.
        told: patterns of whole lines that a format names.
    """
    beside = [_lines_beside(page) for page in pages]
    pages = [_without(page, lines) if lines else page for page, lines in zip(pages, beside, strict=True)]
    seen: Counter[tuple[str, int]] = Counter()
    candidates: list[list[Candidate]] = []
    for page, page_tables in zip(pages, tables, strict=True):
        found = []
        for line in _margin_lines(page, page_tables):
            found.append((line, (_without_digits(line), round(bounding_box(line)[1] / SAME_HEIGHT))))
        candidates.append(found)
        seen.update({key for _, key in found})
    other = _other_figures(pages, candidates)
    need = max(2, RUNNING_SHARE * sum(not page.is_empty for page in pages))
    agreed = _counts(pages, candidates)
    if any(page.is_empty for page in pages):
        pages, agreed, other = _without_empty(pages, candidates, agreed, other)
    counted = None if len(pages) == 1 else agreed | {0}
    result = []
    for page, page_tables, found in zip(pages, tables, candidates, strict=True):
        lines, headers = [], None
        for line, (text, height) in found:
            often = sum(seen[(text, height + d)] for d in (-1, 0, 1))
            said = text_of(line)
            if not _is_near(page, line):
                lines += [line] if _counts_page(said, page.number, agreed) else []
            elif any(re.fullmatch(p, said) for p in told) or _counts_page(said, page.number, counted):
                lines.append(line)
            elif often >= need and text not in other and not _is_labelled(said):
                if headers is None:
                    headers = _header_words(_lines_within(page, page_tables, 2 * MARGIN))
                if line[0] not in headers:
                    lines.append(line)
        result.append(_at_ends(lines, [line for line, _ in found], page.height / 2))
    return [[*lines, *own] for lines, own in zip(result, beside, strict=True)]


def _is_labelled(said: str) -> bool:
    """Whether a line announces what follows, or begins with the label of a field: `Rok: 2026.`."""
    label, colon, value = said.partition(":")
    return bool(colon) and (not value.strip() or match_label(label).certainty >= EXACT)


def _at_ends(lines: Sequence[list[Word]], margin: Sequence[list[Word]], middle: float) -> list[list[Word]]:
    """The lines between which and the end of the page nothing but them stands in the margin."""
    heads = takewhile(lines.__contains__, [line for line in margin if line[0].top < middle])
    feet = takewhile(lines.__contains__, [line for line in reversed(margin) if line[0].top >= middle])
    return [*heads, *reversed(list(feet))]


def _lines_beside(page: Page) -> list[list[Word]]:
    """The lines at the sides of a turned page that are upright where it is shown: what stands above and below there."""
    if not page.turned:
        return []
    text = [w for w in page.words if w.turn != page.turned]
    left, _, right, _ = bounding_box(text)
    return group_lines(w for w in page.words if w.turn == page.turned and (w.x1 <= left or w.x0 >= right))


def _without(page: Page, lines: Sequence[Sequence[Word]]) -> Page:
    """The page without the words of some lines."""
    words = {word for line in lines for word in line}
    return replace(page, words=tuple(word for word in page.words if word not in words))


def _without_digits(line: Sequence[Word]) -> str:
    """What the line says in small letters without blanks; digits are left out, except the number of a goal or measure.

    A page's number counts on in a running head, but `Opšti cilj 1` and `Opšti cilj 2` are two headings.
    """
    heading = parse_heading(text_of(line))
    text = "".join(w.text for w in line).lower()
    return text if heading.labelled and heading.number else _FIGURE.sub("#", text)


def _margin_lines(page: Page, tables: Sequence[Table]) -> list[list[Word]]:
    """The lines in the margins, and the last one of the page wherever it stands."""
    lines = _lines_within(page, tables, MARGIN)
    lowest = max(page.words, key=_BOTTOM, default=None)
    if lowest is None or lowest.top < max((t.box[3] for t in tables), default=0.0):
        return lines
    middle = (lowest.top + lowest.bottom) / 2
    last = group_lines([w for w in page.words if w.bottom > middle])
    return lines + [line for line in last[-1:] if line not in lines]


def _is_near(page: Page, line: Sequence[Word]) -> bool:
    """Whether a line stands in a margin, or at the end of a page with a wide one."""
    return line[0].bottom <= page.height * MARGIN or line[0].top >= page.height * (1 - FAR_MARGIN)


def _counts(pages: Sequence[Page], candidates: Sequence[Sequence[Candidate]]) -> set[int]:
    """By how much numbers alone in a line differ from those of their pages, where two pages or more agree."""
    apart: Counter[int] = Counter()
    for page, found in zip(pages, candidates, strict=True):
        numbers = [m for line, _ in found if (m := _PAGE_NUMBER.match(text_of(line)))]
        apart.update({int(m[2]) - page.number for m in numbers})
    return {by for by, times in apart.items() if times > 1}


def _without_empty(
    pages: Sequence[Page], candidates: Sequence[Sequence[Candidate]], agreed: set[int], other: set[str]
) -> tuple[Sequence[Page], set[int], set[str]]:
    """The pages counted without the empty ones, where their lines do so, and what then counts and does not."""
    written = accumulate(not page.is_empty for page in pages)
    counted = [replace(page, number=number) for page, number in zip(pages, written, strict=True)]
    other = other & _other_figures(counted, candidates)
    return (pages, agreed, other) if agreed else (counted, _counts(counted, candidates), other)


def _other_figures(pages: Sequence[Page], candidates: Sequence[Sequence[Candidate]]) -> set[str]:
    """Texts without digits of lines whose figures neither stay the same nor count the pages: dates, amounts."""
    figures: dict[str, list[list[tuple[int, int]]]] = {}
    for page, found in zip(pages, candidates, strict=True):
        for line, (text, _) in found:
            if "#" in text:
                said = text_of(line)
                figures.setdefault(text, []).append([_as_page(said, m, page.number) for m in _FIGURE.finditer(said)])
    return {
        text
        for text, lines in figures.items()
        if len(lines) > 1 and not all(_is_steady([line[i] for line in lines]) for i in range(min(map(len, lines))))
    }


def _as_page(said: str, figure: re.Match[str], page: int) -> tuple[int, int]:
    """A figure of a line, and by how much it differs from its page's number; one of a code (1.2.2) counts no pages."""
    number = int(figure[0])
    return number, number if _OF_CODE.match(said, figure.start()) else number - page


def _is_steady(figures: Sequence[tuple[int, int]]) -> bool:
    """Whether the figures of a place in a line, or what they differ by from the pages' numbers, are mostly the same."""
    return any(2 * max(Counter(side).values()) > len(figures) for side in zip(*figures, strict=True))


def _counts_page(said: str, page: int, counted: set[int] | None) -> bool:
    """Whether a line is only the page's number: it says so, or it counts the pages; any may be where nothing counts."""
    number = _PAGE_NUMBER.match(said)
    if number is None:
        return False
    return counted is None or bool(number[1] or number[3]) or int(number[2]) - page in counted


def _header_words(lines: Sequence[list[Word]]) -> set[Word]:
    """The words of column headers: of lines of known words, and of lines close to each other that are so together."""
    held = {w for line in lines if is_header_line(line) for w in line}
    blocks: list[list[list[Word]]] = []
    for line in lines:
        if blocks and _adjoins(blocks[-1][-1], line) and all_bold(blocks[-1][-1]) == all_bold(line):
            blocks[-1].append(line)
        elif len(segments(line, APART)) > 1:
            blocks.append([line])
    for block in blocks:
        ends = [end for end in range(2, LONGEST_HEADER + 1) if is_header_block(block[:end])]
        held.update(w for line in block[: max(ends, default=0)] for w in line)
    for above, line in reversed(list(pairwise(lines))):  # a head with more lines than those beside it
        if (
            line[0] in held
            and _adjoins(above, line)
            and _is_in_column(above, [w for w in held if w.top > line[0].top - 1])
        ):
            held.update(above)
    return held | _words_of_goal(lines, held)


def _words_of_goal(lines: Sequence[list[Word]], held: set[Word]) -> set[Word]:
    """The words of a numbered goal over a header and of the lines between them: all of it is printed again."""
    header = next((i for i, line in enumerate(lines) if line[0] in held), 0)
    for i in range(max(0, header - LONGEST_HEADER), header):
        heading = parse_heading(text_of(lines[i]))
        if heading.labelled and heading.number and heading.level != "activity":
            return {w for line in lines[i:header] for w in line}
    return set()


def _is_in_column(line: Sequence[Word], header: Sequence[Word]) -> bool:
    """Whether a line in bold as the header stands over one of its columns, or over several right of the first."""
    columns = find_gutters(group_lines(header), min(w.x0 for w in header), max(w.x1 for w in header) + 1)
    same = all_bold(line) == all_bold(header)
    if not same or len(columns) <= 2 or len(segments(line)) > 1:
        return False
    over_several = line[0].x0 >= columns[1] and line[-1].x1 - line[0].x0 <= HALF * (columns[-1] - columns[0])
    return over_several or (count_filled(line, columns) == 1 and fits([line], columns))


def _adjoins(line: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether the lines overlap in height, or little white parts them."""
    above, below = sorted((bounding_box(line), bounding_box(other)), key=lambda b: b[1])
    return below[1] - above[3] < CLOSE * (above[3] - above[1])


def _lines_within(page: Page, tables: Sequence[Table], margin: float) -> list[list[Word]]:
    """The lines above the first and below the last table that stand in this part of the page's height at its ends."""
    first = min((t.box[1] for t in tables), default=page.height)
    last = max((t.box[3] for t in tables), default=0.0)
    top, bottom = min(first, page.height * margin), max(last, page.height * (1 - margin))
    words = [w for w in page.words if w.bottom <= top or w.top >= bottom]
    return group_lines(words)
