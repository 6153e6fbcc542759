"""A deadline read from left to right into its meanings."""

from datetime import date

from normalise.deadlines.bounds import read_latest
from normalise.deadlines.events import read_after, read_immediate, read_letter_offset
from normalise.deadlines.items import Cell, Found, Item
from normalise.deadlines.leads import READERS
from normalise.deadlines.phrases import match_phrase
from normalise.deadlines.tokens import Token, Tokens
from normalise.deadlines.vocabulary import known_set

_GAPS = {"comma": "comma", "semi": "semi", "and": "and", "dash": "dash", "then": "then"}
# A stronger gap is not forgotten for a weaker one.
_STRENGTH = ("", "dash", "comma", "and", "semi", "then")

_NONE, _MARKS = "-–—−/\\.…_|,:*", "xX×✓✔√+●■•H"
_LONE = _NONE + _MARKS
"""Signs of a cell that says that there is none, and of one that marks something."""
_PHRASE_PROBLEMS = {"recurring": "every", "period": "year"}
"""What a phrase of a kind leaves open where it names no value."""


def scan_cell(cell: Cell) -> tuple[list[Item], list[Token]]:
    """Read the whole text from left to right: the items, and the words that no reader took."""
    tokens = cell.tokens
    items: list[Item] = []
    left: list[Token] = []
    at, gap = 0, ""
    while tokens[at].kind != "end":
        found = _read_at(cell, at)
        if found:
            read, after = found
            if read:
                first, *others = read
                items += [first._replace(gap=gap) if gap else first, *(item._replace(gap="comma") for item in others)]
                gap = ""
                cell = _in_year_of(read, cell)
            else:
                gap = max(gap, _skipped_gap(tokens, at, after, items), key=_STRENGTH.index)
            at = max(after, at + 1)
            continue
        token = tokens[at]
        if token.kind in ("latest", "inclusive") and items and items[-1].kind == "period":
            items[-1] = items[-1]._replace(kind="by", start=None, bounds=True)  # 31.12.2021. najkasnije
        stronger = "and" if token.text == "I" else _GAPS.get(token.kind, "")
        gap = max(gap, stronger, key=_STRENGTH.index)
        if (
            not stronger
            and (token.text[0].isalnum())
            and token.key not in known_set("filler")
            and token.kind != "inclusive"
        ):
            left.append(token)
        at += 1
    return items, left


def _in_year_of(read: list[Item], cell: Cell) -> Cell:
    """`u 2025. godini, najkasnije do 30. septembra`: a year named alone is the year of what follows it."""
    year = read[0].start.year if len(read) == 1 and read[0].kind == "period" and read[0].start else None
    if year is None or cell.plan.year or not read[0].whole_years or read[0].end != date(year, 12, 31):
        return cell
    return cell._replace(plan=cell.plan._replace(year=year))


def _skipped_gap(tokens: Tokens, at: int, after: int, items: list[Item]) -> str:
    """`then` for `a zatim`, and for `i dalje` after a last day: `do kraja 2023. i dalje kontinuirano`."""
    found = match_phrase(tokens, at)
    apart = ("then", "onward") if items and items[-1].kind == "by" else ("then",)
    return "then" if found and found[0].kind in apart and found[1] == after else ""


def _read_at(cell: Cell, at: int) -> Found:
    """Read what begins at a place: an immediate event, a fixed phrase, or what the word's kind leads to."""
    token = cell.tokens[at]
    found = read_immediate(cell, at) or read_letter_offset(cell, at)
    if found:
        return found
    phrase = match_phrase(cell.tokens, at)
    if phrase and phrase[0].kind == "status" and at and cell.tokens[at - 1].kind == "word":
        phrase = None  # `da je usvojen Zakon` says nothing of this deadline
    reader = READERS.get(token.kind)
    read = reader(cell, at) if reader else None
    if phrase and phrase[0].kind == "status" and token.kind == "roman" and read:
        phrase = None  # `V. mjesec 2022.` is no `v. tačku 3`
    if phrase and (read is None or phrase[1] >= read[1] or phrase[0].kind in ("on_demand", "then")):
        kind = phrase[0].kind
        if kind == "latest":
            return read_latest(cell, phrase[1] - 1)
        if kind == "after":
            return read_after(cell, phrase[1] - 1)
        if kind in ("then", "skip", "onward"):
            return [], phrase[1]
        frame = kind == "continuous" and token.kind in ("during", "u")
        problem = "" if phrase[0].value else _PHRASE_PROBLEMS.get(kind, "")
        return [Item(kind, every=phrase[0].value or None, frame=frame, problem=problem)], phrase[1]
    return read


def read_lone_sign(tokens: Tokens) -> Item | None:
    """An empty cell or a dash says that there is none; marks (x, ✓) are a status."""
    if len(tokens[0].text) > 1 and tokens[1].kind != "end" and tokens[0].text not in _LONE:
        return None  # most: a word or figure and more
    said = [token for token in tokens if token.kind != "end"]
    if all(token.text in _NONE for token in said):
        return Item("none")
    if len(said) == 1 and said[0].key in known_set("alone_status"):
        return Item("status")
    if all(token.text in _MARKS or token.key == "x" for token in said):
        return Item("status")
    return None
