"""What a band over the rows holds: headings, one below the other, and a sentence that closes the rows above."""

from collections.abc import Sequence
from dataclasses import replace

from extract.hierarchy import is_goal_heading
from extract.outline.kinds import find_band, table_width
from extract.placed import PlacedText
from extract.rows import Row, RowCell
from normalise.headings import parse_heading

FEWEST_WORDS = 6
"""Words of a sentence; shorter ones with a full stop may be titles."""


def headings_in(text: PlacedText) -> list[PlacedText]:
    """A band as its headings: every line that begins with a level word begins one."""
    starts = [0]
    for i, line in enumerate(text.lines[1:], 1):
        if is_goal_heading(parse_heading(line.text)):
            starts.append(i)
    return [PlacedText(text.lines[a:b]) for a, b in zip(starts, [*starts[1:], len(text.lines)], strict=True)]


def part_closing(rows: Sequence[Row], at: int, band: RowCell) -> tuple[RowCell | None, RowCell | None]:
    """The sentence in plain letters that closes the rows above, and what of the band is left.

    It closes them where a goal of its own begins below it, in the band or in the next row, or nothing follows.

    Args:
        rows: of the table.
        at: the row of the band.
        band: its cell.
    """
    first, *rest = headings_in(band.text)
    goes_on = at + 1 < len(rows)
    below = find_band(rows[at + 1], table_width(rows)) if goes_on and not rest else None
    ends = bool(rest) or not goes_on or (below is not None and is_goal_heading(parse_heading(below.printed)))
    if not ends or not _is_sentence(first):
        return None, band
    left = PlacedText(tuple(line for text in rest for line in text.lines))
    return replace(band, text=first), replace(band, text=left) if left else None


def _is_sentence(text: PlacedText) -> bool:
    """Whether a text in plain letters, without a label or a number, ends with a full stop and is no short title."""
    said, heading = text.joined, parse_heading(text.joined)
    named = heading.labelled or heading.number is not None
    plain = not said.isupper() and not any(word.bold for line in text.lines for word in line.words)
    return plain and not named and said.endswith(".") and len(said.split()) >= FEWEST_WORDS
