"""Responsible parties of a cell: the task numbers they name, before or after them, with or without words."""

import re

from normalise.numbering.items import Item, split_items, trim, unnumbered
from normalise.numbering.paragraphs import split_at_semicolons
from normalise.numbering.words import forms, plain

_POINTER = re.compile(r"(?:^|(?<=;))[ \t]*((?:[^\W\d_]+\.?[ \t]+){1,3})(?=\(?\d)", re.MULTILINE)
_POINTED = re.compile(r"\(?\s*\d{1,2}(?:[\s.,]|\bi\b|\bи\b|\bdo\b|\bдо\b|[-–]|\d)*\)?\s*[:–-]?\s*")
_DIGIT = re.compile(r"\d")
_TAIL = re.compile(
    r"\(\s*(?P<words>(?:[^\W\d_]+\.?\s+)*)(?P<figures>\d{1,2}\.?(?:\s*(?:,|i|и|[-–])\s*\d{1,2}\.?)*)\s*\)\s*[;,.]?\s*$"
)


def _read_figures(text: str) -> tuple[str, ...]:
    values: list[int] = []
    for joint, figure in re.findall(r"([^\d]*)(\d+)", text):
        if values and re.search(r"[-–]|\bdo\b|\bдо\b", joint) and int(figure) > values[-1]:
            values.extend(range(values[-1] + 1, int(figure)))
        values.append(int(figure))
    return tuple(map(str, dict.fromkeys(values)))


def _points_to_tasks(words: str) -> bool:
    found = [plain(word) for word in re.findall(r"[^\W\d_]+", words)]
    return bool(found) and all(word in forms("task_words") for word in found)


def _read_pointer(raw: str, item: Item) -> Item:
    """Task numbers printed with words (`Zadatak 1: MUP`) or after the party (`MUP (za zadatak 2)`)."""
    text = raw[item.start : item.end]
    head = _POINTER.match(text)
    if head and _points_to_tasks(head[1]):
        figures = _POINTED.match(text, head.end())
        if figures and figures.end() < len(text):
            outline = re.match(r"\(?(\d+(?:\.\d+)+)", figures[0])
            numbers = (outline[1],) if outline else _read_figures(figures[0])
            return item._replace(numbers=numbers, start=item.start + figures.end())
    tail = _TAIL.search(text)
    if (
        tail
        and tail.start() > 0
        and (_points_to_tasks(tail["words"]) or (not tail["words"] and "." in tail["figures"]))
    ):
        start, end = trim(raw, item.start, item.start + tail.start())
        return item._replace(numbers=_read_figures(tail["figures"]), start=start, end=end)
    return item


def _line_pointers(raw: str) -> list[tuple[int, int]]:
    """Spans that begin with `Zadatak 1: …`, empty where the cell does not begin so."""
    starts = [m.start() for m in _POINTER.finditer(raw) if _points_to_tasks(m[1])]
    if not starts or raw[: starts[0]].strip():
        return []
    return list(zip(starts, [*starts[1:], len(raw)], strict=True))


# Task numbers without full stops: `1 i 2: MUP; 3: MP`, `1-4 Savet`.
_BARE = re.compile(
    r"(?:^|(?<=[;\n]))\s*(?P<figures>\d{1,2}(?:\s?(?:,|-|–|\bi\b|\bи\b|\bdo\b)\s?\d{1,2})*)\s*(?P<colon>[:–-]?)\s*(?=[A-ZČĆŠĐŽА-Я])"
)


def _bare_pointers(raw: str) -> tuple[Item, ...]:
    """Parties with task numbers without full stops, where the cell begins with one that is surely no count."""
    found = list(_BARE.finditer(raw))
    if not found or raw[: found[0].start()].strip():
        return ()
    if len(found) == 1 and not found[0]["colon"] and found[0]["figures"].isdigit():
        return ()
    ends = [m.start() for m in found[1:]] + [len(raw)]
    spans = ((m, *trim(raw, m.end(), end)) for m, end in zip(found, ends, strict=True))
    return tuple(Item(_read_figures(m["figures"]), a, b, m.start("figures")) for m, a, b in spans)


# Every party with its task numbers behind it: `Ministarstvo zdravlja (1, 2), MUP (3)`.
_WITH_TAIL = re.compile(
    r"\s*(?P<party>[^()\d;][^();]*?)\s*\((?P<figures>\d{1,2}\.?(?:\s*(?:,|i|и|-|–)\s*\d{1,2}\.?)*)\)\s*(?:[,;]|\n|$)"
)


def _tailed_parties(raw: str) -> tuple[Item, ...]:
    """Parties that all have figures in a bracket behind them; none where one has not."""
    items, at = [], 0
    while at < len(raw) and (found := _WITH_TAIL.match(raw, at)):
        start, end = trim(raw, *found.span("party"))
        items.append(Item(_read_figures(found["figures"]), start, end, start))
        at = found.end()
    return tuple(items) if len(items) > 1 and not raw[at:].strip() else ()


def split_responsible(raw: str) -> tuple[Item, ...]:
    """Split a cell of responsible parties: by numbers that refer to tasks, else by semicolons.

    Args:
        raw: the cell's text, lines separated by `\\n`.

    Returns:
        The parties' spans; `numbers` are the task numbers they name (empty: none named).
    """
    if counted := _DIGIT.search(raw):
        if pointers := _line_pointers(raw):
            return tuple(_read_pointer(raw, item) for item in unnumbered(raw, pointers))
        if bare := _bare_pointers(raw) or _tailed_parties(raw):
            return bare
    items: list[Item] = []
    for item in split_items(raw, names=True):
        if item.numbers:
            items.append(item)
            continue
        parts = [(a + item.start, b + item.start) for a, b in split_at_semicolons(raw[item.start : item.end])]
        parties = unnumbered(raw, parts)
        items.extend([_read_pointer(raw, party) for party in parties] if counted else parties)
    return tuple(items)
