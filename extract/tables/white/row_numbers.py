"""The numbers of a column that holds them: on which lines they begin, whole where a narrow column broke them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from normalise.headings import is_code, parse_heading

DEEPEST = 4
"""Parts of a number, at most."""

LETTERS = 1000
"""From here on letters count: figures of a part are less."""

_PARTS = re.compile(r"([^\W\d_]\.)?(\d{1,3}\.)*\d{0,3}")
_PART = re.compile(r"\d+|[^\W\d_]")

Number = tuple[int, ...]


def find_numbers(texts: Sequence[str]) -> list[str | None]:
    """The number that begins on each line of a column; `1.1.2` where two lines hold `1.1.` and `2.`."""
    lines = {i: tuple(map(_value, _PART.findall(text))) for i, text in enumerate(texts) if text}
    if all(is_part(texts[i]) for i in lines):
        alike = len(set(map(len, lines.values()))) <= 1
        if not (alike and _follow(list(lines.values()))):
            _, joined = min(_readings(lines), key=lambda reading: reading[0], default=(0, None))
            if joined is not None:
                return [joined.get(i) for i in range(len(texts))]
    return [parse_heading(text).number or (text if is_code(text) else None) for text in texts]


def is_part(text: str) -> bool:
    """Whether a line of a narrow column may be a part of a number: `1.`, `1.2`, `3`."""
    return _PARTS.fullmatch(text) is not None


def _value(part: str) -> int:
    """What a part of a number counts; letters count as they follow each other, above all figures."""
    return int(part) if part.isdigit() else LETTERS + ord(part)


def _name(part: int) -> str:
    return str(part) if part < LETTERS else chr(part - LETTERS)


def _readings(lines: Mapping[int, Number]) -> Iterator[tuple[int, dict[int, str]]]:
    """The ways to read numbers of as many parts each, broken over lines: how many a page cuts, and where they begin."""
    parts = [(i, part) for i, line in lines.items() for part in line]
    for depth in range(2, DEEPEST + 1):
        for rest in range(min(depth, len(parts))):  # of a number that begins on the page before
            held = [parts[k : k + depth] for k in range(rest, len(parts), depth)]
            numbers = [tuple(part for _, part in number) for number in held]
            broken = [(lines[n[0][0]], lines[n[-1][0]]) for n in held if n[0][0] < n[-1][0]]
            fewest = 1 if any(len(last) < len(first) for first, last in broken) else 2
            whole = len(parts) - rest >= fewest * depth and all(_holds_lines(number, lines) for number in held)
            if broken and whole and _follow(numbers):
                names = {number[0][0]: ".".join(_name(part) for _, part in number) for number in held}
                yield bool(rest) + (len(held[-1]) < depth), names


def _holds_lines(number: Sequence[tuple[int, int]], lines: Mapping[int, Number]) -> bool:
    """Whether a number is all that lines below each other hold, none of them more parts of it than the one above."""
    own = sorted({i for i, _ in number})
    sizes = [len(lines[i]) for i in own]
    return sum(sizes) == len(number) and own == list(range(own[0], own[-1] + 1)) and sizes == sorted(sizes)[::-1]


def _follow(numbers: Sequence[Number]) -> bool:
    """Whether each number is the next one, at any depth; the last may be the beginning of one."""
    return all(any(other == following[: len(other)] for following in _next(one)) for one, other in pairwise(numbers))


def _next(number: Number) -> Iterator[Number]:
    for k in range(len(number)):
        yield (*number[:k], number[k] + 1, *(1,) * (len(number) - k - 1))
