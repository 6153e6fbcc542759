"""Heads over several columns told by how they are set: where the first of those below begins, or in their middle."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.lines import Line, bounding_box, group_lines
from extract.page import Word
from extract.standing import by_column
from extract.tables.heads.header_lines import CLOSE
from extract.tables.heads.over_figures import HEAD_GAP
from extract.tables.heads.sub_heads import SAME_SIDE
from extract.tables.white.figures import is_counted, is_figure
from extract.tables.white.space import fits, segments
from normalise.headers import PAIR, match_words, names_sum

LEVEL = 2.0
"""Points by which heads of one level differ in height at their top, middle or foot, at most."""
ASKEW = 24.0
"""Points by which the sums of the sides of a head and of all those below it differ, at most."""
TOUCHING = 1.0
"""Points by which the line of a head may reach into that of the heads below it."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head over columns from `first` to before `end`, and those below it."""

    first: int
    end: int
    words: tuple[Word, ...]
    below: tuple["Head", ...] = ()

    @property
    def depth(self) -> int:
        """Levels of heads, this one included."""
        return 1 + max((h.depth for h in self.below), default=0)

    def levels(self, level: int = 0) -> Iterator[tuple[int, "Head"]]:
        """This head and those below it with their levels."""
        yield level, self
        for head in self.below:
            yield from head.levels(level + 1)


def align_heads(words: Sequence[Word], columns: Sequence[float]) -> list[Head]:
    """The heads of two levels; none where some stand otherwise, or in one level only.

    Args:
        words: of the header.
        columns: x positions, both sides included.
    """
    lines = group_lines(words)
    if len(lines) < 2 or any(w.turn for w in words):
        return []
    held = by_column(words, columns)
    heads: list[Head] = []
    taken: set[int] = set()
    uppers = list(_uppers(lines))
    centred = any(abs(b[0].x0 - a[0].x0) > SAME_SIDE for upper in uppers for a, b in pairwise(upper))
    for upper in uppers:
        found = _read_parent(upper, held, columns, taken, centred)
        if found is not None:
            heads.append(found)
            taken.update(range(found.first, found.end))
    singles = [Head(i, i + 1, tuple(held[i])) for i in range(len(held)) if i not in taken]
    if not heads or not all(_is_one(head.words, columns) for head in singles):
        return []
    return sorted([*heads, *singles], key=lambda head: head.first)


def _uppers(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """What may be a head over others, from top to bottom: a run of words with the further lines set like it."""
    for k, line in enumerate(lines[:-1]):
        for a, b in segments(line, HEAD_GAP):
            chain: list[Line] = [_within(line, a, b)]
            for below in lines[k + 1 :]:
                more = [_within(below, x0, x1) for x0, x1 in segments(below, HEAD_GAP)]
                following = next((run for run in more if _goes_on(chain[-1], run)), None)
                if following is not None:
                    chain.append(following)
                elif min(w.top for w in below) >= max(w.bottom for w in chain[-1]):  # else of heads set lower beside it
                    break
            yield chain


def _within(line: Line, x0: float, x1: float) -> list[Word]:
    return [w for w in line if x0 <= w.x0 and w.x1 <= x1]


def _goes_on(line: Line, below: Line) -> bool:
    """Whether a run of words is the next line of a head."""
    (a, top, b, bottom), (x0, start, x1, _) = bounding_box(line), bounding_box(below)
    aligned = abs(a - x0) <= SAME_SIDE or abs(a + b - x0 - x1) <= 2 * SAME_SIDE
    return aligned and start - bottom <= CLOSE * (bottom - top)


def _read_parent(
    chain: Sequence[Line], held: Sequence[Sequence[Word]], columns: Sequence[float], taken: set[int], centred: bool
) -> Head | None:
    """The head that the first lines of a chain are, with those below it; None where they stand over one column only.

    `centred` says that lines of one head have the same middle, and do not begin at one place.
    """
    for lines in range(len(chain), 0, -1):
        upper = [w for line in chain[:lines] for w in line]
        end, mine = max(w.bottom for w in upper) - TOUCHING, set(map(id, upper))
        low = [[w for w in column if id(w) not in mine] for column in held]
        free = [i not in taken and bool(words) and all(w.top >= end for w in words) for i, words in enumerate(low)]
        span = _span_of(upper, low, free, columns, centred)
        if span is not None:
            below = tuple(Head(i, i + 1, tuple(low[i])) for i in span)
            if all(_is_one(head.words, columns) for head in below):
                return Head(span.start, span.stop, tuple(upper), below)
    return None


def _span_of(
    upper: Sequence[Word],
    low: Sequence[Sequence[Word]],
    free: Sequence[bool],
    columns: Sequence[float],
    centred: bool,
) -> range | None:
    """The columns whose heads stand below one, two at least: level with each other, and set as it is."""
    x0, _, x1, _ = bounding_box(upper)
    inside = [i for i, (a, b) in enumerate(pairwise(columns)) if a < x1 and x0 < b]
    own = [i for i in inside if free[i] or i not in (inside[0], inside[-1])]
    if not own or not all(free[i] for i in own):
        return None
    first, last = own[0], own[-1]
    counted = _counted_around(first, low, free)
    if counted is not None and last in counted:
        return counted
    if not centred and abs(min(w.x0 for w in low[first]) - x0) <= SAME_SIDE:
        end = next((i for i in range(first, len(low)) if not _goes_beside(upper, low, free, range(first, i))), len(low))
        return range(first, end) if end > max(last, first + 1) else None
    spans = [range(a, b + 1) for a in range(first + 1) for b in range(last, len(low)) if b > a]
    spans = [s for s in spans if all(free[i] for i in s) and _are_level([low[i] for i in s])]
    askew = {s: abs(x0 + x1 - sum(_sides(w for i in s for w in low[i]))) for s in spans}
    best = min(spans, key=lambda s: askew[s], default=None)
    return best if best is not None and askew[best] <= ASKEW else None


def _goes_beside(upper: Sequence[Word], low: Sequence[Sequence[Word]], free: Sequence[bool], before: range) -> bool:
    """Whether the column after others is another one below the same head."""
    i = before.stop
    if not free[i] or not _are_level([low[k] for k in (*before, i)]):
        return False
    field, sure = match_words(_text(low[i]))
    known = {match_words(text)[0] for text in (_text(upper), *(_text(low[k]) for k in before))}
    return len(before) < 2 or sure < PAIR or field in known


def _counted_around(at: int, low: Sequence[Sequence[Word]], free: Sequence[bool]) -> range | None:
    """The columns of figures side by side around one, counted once; None where they are not its head's alone."""
    like = [free[i] and _is_counted(words) and _are_level([low[at], words]) for i, words in enumerate(low)]
    if not like[at]:
        return None
    first = next((i + 1 for i in range(at, -1, -1) if not like[i]), 0)
    end = next((i for i in range(at, len(low)) if not like[i]), len(low))
    again = [i for i in range(first, end) if _text(low[i]) == _text(low[first])]
    first, end = max(i for i in again if i <= at), min((i for i in again if i > at), default=end)
    own = {_text(low[i]) for i in range(first, end)}
    beside = [w for i in (first - 1, end) if 0 <= i < len(low) for w in low[i] if w.text not in own]
    others = any(_are_level([low[at], [w]]) for w in beside if _is_counted([w]))
    return range(first, end) if end - first > 1 and not others else None


def _is_counted(words: Sequence[Word]) -> bool:
    """Whether a head is a figure: a year, a quarter, or what sums them up."""
    return all(is_figure(w.text) or is_counted(w.text) for w in words) or names_sum(_text(words))


def _text(words: Sequence[Word]) -> str:
    return " ".join(w.text for line in group_lines(words) for w in line)


def _sides(words: Iterator[Word]) -> tuple[float, float]:
    x0, _, x1, _ = bounding_box(words)
    return x0, x1


def _are_level(columns: Sequence[Sequence[Word]]) -> bool:
    """Whether heads have their tops, their middles or their feet at one height."""
    boxes = [bounding_box(words) for words in columns]
    places = ([box[1] for box in boxes], [(box[1] + box[3]) / 2 for box in boxes], [box[3] for box in boxes])
    return any(max(heights) - min(heights) <= LEVEL for heights in places)


def _is_one(words: Sequence[Word], columns: Sequence[float]) -> bool:
    """Whether words are a head of one column: their lines are close to each other and run over no gutter."""
    lines = group_lines(words)
    boxes = list(map(bounding_box, lines))
    near = all(b[1] - a[3] <= CLOSE * (a[3] - a[1]) for a, b in pairwise(boxes))
    return near and fits(lines, columns)
