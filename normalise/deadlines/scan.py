"""A deadline read from left to right into its meanings."""

from normalise.deadlines.bounds import read_latest
from normalise.deadlines.events import read_immediate, read_letter_offset
from normalise.deadlines.items import Cell, Found, Item
from normalise.deadlines.leads import READERS
from normalise.deadlines.phrases import match_phrase
from normalise.deadlines.tokens import Token
from normalise.deadlines.vocabulary import known_set

_GAPS = {"comma": "comma", "semi": "semi", "and": "and", "dash": "dash", "then": "then"}
# A stronger gap is not forgotten for a weaker one.
_STRENGTH = ("", "dash", "comma", "and", "semi", "then")


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
            items += [item._replace(gap=gap if first == 0 else "comma") for first, item in enumerate(read)]
            gap = "" if read else gap
            if not read:
                gap = max(gap, _skipped_gap(tokens, at, after), key=_STRENGTH.index)
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


def _skipped_gap(tokens: tuple[Token, ...], at: int, after: int) -> str:
    found = match_phrase(tokens, at)
    return "then" if found and found[0].kind == "then" and found[1] == after else ""


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
    if phrase and (read is None or phrase[1] >= read[1] or phrase[0].kind == "on_demand"):
        kind = phrase[0].kind
        if kind == "latest":
            return read_latest(cell, phrase[1] - 1)
        if kind in ("then", "skip", "onward"):
            return [], phrase[1]
        return [
            Item(kind, every=phrase[0].value or None, problem="" if phrase[0].value or kind != "recurring" else "every")
        ], phrase[1]
    return read


def read_lone_sign(tokens: tuple[Token, ...]) -> Item | None:
    """An empty cell or a dash says that there is none; a mark (x, ✓) is a status."""
    said = [token for token in tokens if token.kind != "end"]
    if all(token.text in "-–—−/\\.…_|,:*" for token in said):
        return Item("none")
    if len(said) == 1 and said[0].key in known_set("alone_status"):
        return Item("status")
    if len(said) == 1 and (said[0].text in "xX×✓✔√+●■•H" or said[0].key == "x"):
        return Item("status")
    return None
