"""What a band over the rows holds: headings, one below the other, and sentences that are none."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.hierarchy import is_goal_heading
from extract.outline.kinds import find_band, table_width
from extract.placed import PlacedText
from extract.rows import Row, RowCell
from normalise.headers import caption_end, is_caption, is_chapter_word, is_note, is_plan_word
from normalise.headings import parse_heading

FEWEST_WORDS = 6
"""Words of a sentence; shorter ones with a full stop may be titles."""


def headings_in(text: PlacedText) -> list[PlacedText]:
    """A band as its headings: every line that begins with a level word begins one."""
    return _split(text, [i for i, line in enumerate(text.lines) if is_goal_heading(parse_heading(line.text))])


def _split(text: PlacedText, starts: Iterable[int]) -> list[PlacedText]:
    """The lines of a text, cut above those."""
    cuts = [0, *(i for i in starts if i), len(text.lines)]
    return [PlacedText(text.lines[a:b]) for a, b in pairwise(cuts)]


def without_title(band: RowCell) -> RowCell:
    """A band without the headings that only announce the plan: `Akcioni plan` above `Prioritetna oblast 1. …`."""
    return replace(band, text=_joined(part for part in headings_in(band.text) if not announces(part.joined)))


def announces(text: str) -> bool:
    """Whether a heading only says that the plan or a part of it follows: `PLAN AKTIVNOSTI`, `3. Mjere`."""
    heading = parse_heading(text)
    title = text[heading.start :]
    return is_plan_word(title) or (heading.number is not None and is_chapter_word(title))


def part_sentences(rows: Sequence[Row], at: int, band: RowCell, used: bool) -> tuple[RowCell | None, RowCell | None]:
    """The sentences in plain letters, notes and captions that a band holds beside its headings, and what of it is left.

    They close the rows above or say something of the goal. A band that is nothing else closes the rows above where a
    goal of its own or nothing follows.

    Args:
        rows: of the table.
        at: the row of the band.
        band: its cell.
        used: whether rows of data stand above it.
    """
    bold = [all(word.bold for word in line.words) for line in band.text.lines]
    noted = [i for i, line in enumerate(band.text.lines) if _is_noted(line.text)]
    turns = [i for i in range(1, len(bold)) if bold[i] != bold[i - 1] or i in noted]
    parts = [heading for part in _split(band.text, turns) for heading in headings_in(part)]
    said = [part for part in parts if _is_sentence(part) or _is_noted(part.joined)]
    closes = len(noted) == len(parts) or (used and _closes(rows, at))
    if not said or (len(said) == len(parts) and not closes):
        return None, band
    left = _joined(part for part in parts if part not in said)
    return replace(band, text=_joined(said)), replace(band, text=left) if left else None


def _closes(rows: Sequence[Row], at: int) -> bool:
    """Whether a goal's own band or nothing stands below the row."""
    if at + 1 == len(rows):
        return True
    below = find_band(rows[at + 1], table_width(rows))
    return below is not None and is_goal_heading(parse_heading(below.printed))


def _joined(texts: Iterable[PlacedText]) -> PlacedText:
    return PlacedText(tuple(line for text in texts for line in text.lines))


def _is_noted(text: str) -> bool:
    """Whether a line notes something, or is the caption of a table that names no goal."""
    if not is_caption(text):
        return is_note(text)
    heading = parse_heading(text[caption_end(text) :])
    return not (is_goal_heading(heading) and heading.number)


def _is_sentence(text: PlacedText) -> bool:
    """Whether a text in plain letters, without a label or a number, ends with a full stop and is no short title."""
    said, heading = text.joined, parse_heading(text.joined)
    named = heading.labelled or heading.number is not None
    plain = not said.isupper() and not any(word.bold for line in text.lines for word in line.words)
    return plain and not named and said.endswith(".") and len(said.split()) >= FEWEST_WORDS
