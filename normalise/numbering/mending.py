"""The outline checked against itself: repeats, gaps, wrong parents; a slip is put right where one reading is left."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalise.notes import Note

Key = tuple[int, ...]


def _key(number: str | None) -> Key | None:
    """`2.3.1` as (2, 3, 1); letters and Roman figures are not counted on."""
    parts = number.split(".") if number is not None else ()
    return tuple(map(int, parts)) if parts and all(map(str.isdigit, parts)) else None


def _runs(keys: Sequence[Key | None], depths: Sequence[int] | None) -> Iterator[list[int]]:
    """Positions of siblings: numbers of one depth with no shallower node between them.

    Without the tree's depths a number's figures are its depth, and an unnumbered node ends every run.
    """
    open_runs: dict[int, list[int]] = {}
    for at, key in enumerate(keys):
        depth = depths[at] if depths is not None else len(key) if key else 0
        for closed in [d for d in open_runs if d > depth or (depths is None and not depth)]:
            yield open_runs.pop(closed)
        if key:
            open_runs.setdefault(depth, []).append(at)
    yield from open_runs.values()


def _is_countable(keys: Sequence[Key | None], run: Sequence[int], depths: Sequence[int] | None) -> bool:
    """Whether a run's numbers are surely siblings: single figures that begin again elsewhere need the tree to tell."""
    if depths is not None or len(keys[run[0]] or ()) > 1:
        return True
    return sum(key == (1,) for key in keys) <= 1


def _repeated(keys: Sequence[Key | None], run: Sequence[int], everywhere: Counter[Key | None]) -> set[int]:
    """Positions of a run whose number stands elsewhere too; single figures (1, 2) may restart under another parent.

    Args:
        keys: of all nodes.
        run: positions of siblings.
        everywhere: how often each key stands among all nodes.
    """
    within = Counter([keys[at] for at in run])
    return {at for at in run if (within if len(keys[at] or ()) == 1 else everywhere)[keys[at]] > 1}


def _readings(
    keys: Sequence[Key | None], run: Sequence[int], slips: set[int], everywhere: Counter[Key | None]
) -> set[tuple[int, Key]]:
    """Every (position, number) that makes the run ascend and every number unique."""
    values = [keys[at] or () for at in run]
    prefix = Counter(value[:-1] for value in values).most_common(1)[0][0]
    strays = [place for place, value in enumerate(values) if value[:-1] != prefix]
    falls = [place for place, (above, below) in enumerate(pairwise(values)) if above >= below]
    used = everywhere if prefix else Counter(values)
    found = set()
    for place, at in enumerate(run):
        if at not in slips or not {place}.issuperset(strays) or not {place - 1, place}.issuperset(falls):
            continue  # without it the others do not ascend
        before, after = values[place - 1] if place else (0,), values[place + 1] if place + 1 < len(run) else None
        if after is not None and place and before >= after:
            continue
        low, high = before[-1], after[-1] if after else before[-1] + 2
        found |= {(at, (*prefix, figure)) for figure in range(low + 1, high) if not used[(*prefix, figure)]}
    return found


def mend_outline(
    numbers: Sequence[str | None], depths: Sequence[int] | None = None
) -> list[tuple[str | None, str | None]]:
    """Put slips in outline numbers right where exactly one reading is possible.

    Args:
        numbers: of goals, measures and activities in tree order (a parent before its children), None where a node
            has none.
        depths: of each node in the tree. Without them lists that begin again under each parent (1, 2; 1, 2) cannot be
            told from slips and stay as they are.

    Returns:
        For each the printed number and the one it must be, None where nothing is to be put right: in 2.3.1, 2.3.2,
        2.3.3, 2.3.2 the last is 2.3.4.
    """
    keys = [_key(number) for number in numbers]
    everywhere = Counter(keys)
    mended: dict[int, str] = {}
    for run in list(_runs(keys, depths)):
        slips = _repeated(keys, run, everywhere) if _is_countable(keys, run, depths) else set()
        readings = _readings(keys, run, slips, everywhere) if slips else set()
        if len(readings) == 1:
            at, key = readings.pop()
            everywhere.subtract((keys[at],))
            everywhere.update((key,))
            mended[at], keys[at] = ".".join(map(str, key)), key
    return [(number, mended.get(at)) for at, number in enumerate(numbers)]


def check_outline(numbers: Sequence[str | None], depths: Sequence[int] | None = None) -> tuple[Note, ...]:
    """Name repeats, gaps, numbers out of order and under a wrong parent; `item` is the position of the number.

    Args:
        numbers: in tree order (after mending), None where a node has none.
        depths: of each node in the tree, where known.
    """
    keys = [_key(number) for number in numbers]
    everywhere = Counter(keys)
    notes: list[Note] = []
    ended: set[Key] = set()
    for run in _runs(keys, depths):
        if not _is_countable(keys, run, depths):
            continue
        for at in sorted(_repeated(keys, run, everywhere)):
            notes.append(Note("outline-number-repeated", f"The number {numbers[at]} stands more than once.", item=at))
        values = [keys[at] or () for at in run]
        first = values[0]
        if first[-1] > 1 and (*first[:-1], first[-1] - 1) not in ended:  # measures may count on over areas
            notes.append(Note("outline-number-gap", f"The numbers begin with {numbers[run[0]]}.", item=run[0]))
        ended.add(values[-1])
        for at, (before, after) in zip(run[1:], pairwise(values), strict=True):
            one, other = ".".join(map(str, before)), ".".join(map(str, after))
            if before[:-1] != after[:-1] or after < before:
                notes.append(Note("outline-number-order", f"The number {other} stands after {one}.", item=at))
            elif after[-1] > before[-1] + 1:
                notes.append(Note("outline-number-gap", f"The numbers go from {one} to {other}.", item=at))
    notes.extend(_wrong_parents(keys, numbers, depths))
    return tuple(dict.fromkeys(notes))


def _wrong_parents(
    keys: Sequence[Key | None], numbers: Sequence[str | None], depths: Sequence[int] | None
) -> Iterator[Note]:
    """Numbers of several figures that do not begin with their parent's; a list of single figures may begin anew."""
    above: list[tuple[int, Key | None]] = []
    for at, key in enumerate(keys):
        if depths is None and key is None:
            above.clear()
            continue
        depth = depths[at] if depths is not None else len(key or ())
        while above and above[-1][0] >= depth:
            above.pop()
        parent = next((own for _, own in reversed(above) if own is not None), None)
        if key and parent and len(key) > len(parent) and key[: len(parent)] != parent:
            said = f"The number {numbers[at]} stands under {'.'.join(map(str, parent))}."
            yield Note("outline-wrong-parent", said, item=at)
        above.append((depth, key))
