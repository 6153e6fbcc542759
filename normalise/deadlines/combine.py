"""Neighbouring meanings put together: bounds go to what they bound, `svake godine` takes in its date."""

from itertools import zip_longest

from normalise.deadlines.items import Item

_HOSTS = ("continuous", "recurring")
_APART = ("and", "then", "semi")


def combine_items(items: list[Item]) -> list[Item]:
    """Join items that say one thing together, drop what another says more exactly, and repeats."""
    if len(items) < 2:
        return items
    items = _take_in_dates(_leave_out_frames(items))
    items = _span_years(_close_ranges(_give_bounds(items)))
    if any(item.kind == "recurring" and not item.frame for item in items):
        items = [item for item in items if not (item.kind == "recurring" and item.frame)]
    if any(item.kind != "none" for item in items):
        items = [item for item in items if item.kind != "none"]
    return _drop_repeats(items)


def _span_years(items: list[Item]) -> list[Item]:
    """`2021 2027`: two years with others between them and nothing said between are the ends of one time."""
    if len(items) != 2 or items[1].gap or not all(i.kind == "period" and i.whole_years for i in items):
        return items
    first, last = items
    if first.start and last.start and last.start.year > first.start.year + 1:
        return [first._replace(end=last.end)]
    return items


def _leave_out_frames(items: list[Item]) -> list[Item]:
    """`jednom mjesečno tokom školske godine`: the time in which something comes again is no part of its own."""
    kept: list[Item] = []
    for item in items:
        if item.kind == "continuous" and item.frame and not item.gap and kept and kept[-1].kind == "recurring":
            continue
        if item.kind == "recurring" and not item.gap and kept and kept[-1].kind == "continuous" and kept[-1].frame:
            item = item._replace(gap=kept.pop().gap)
        kept.append(item)
    return kept


def _take_in_dates(items: list[Item]) -> list[Item]:
    """`do 31. marta svake godine`: the day without a year belongs to the repetition."""
    kept = list(items)
    for at, item in enumerate(items):
        if item.kind != "recurring":
            continue
        for side in (-1, 1):
            near = at + side
            while 0 <= near < len(items) and _is_taken_in(items[near], item, _gap(items, at, near)):
                kept[near] = Item("taken")
                near += side
    return [item for item in kept if item.kind != "taken"]


def _is_taken_in(item: Item, repeat: Item, gap: str) -> bool:
    dated = item.kind in ("period", "by", "from") and not item.own_year and not (item.frame and item.bounds)
    if not dated:
        return False
    return repeat.frame or (item.problem == "year" and gap not in ("then", "semi"))


def _gap(items: list[Item], one: int, other: int) -> str:
    return items[max(one, other)].gap


def _give_bounds(items: list[Item]) -> list[Item]:
    """`kontinuirano do kraja 2018.`, `od 2020. kontinuirano`, `jednom godišnje 2021–2023.`"""
    kept: list[Item] = []
    waiting: list[Item] = []  # bounds that stand before what they bound
    host = -1  # place in `kept` of the part that bounds can still go to
    for item, following in zip_longest(items, items[1:]):
        if item.kind in _HOSTS:
            bounded = item
            if item.gap in _APART or _bounds_again(waiting, following):
                kept.extend(waiting)
            else:
                for bound in waiting:
                    bounded = _bind(bounded, bound, before=True, gap=item.gap)
            waiting = []
            kept.append(bounded)
            host = len(kept) - 1
        elif _is_bound(item):
            if host >= 0 and item.gap not in _APART:
                kept[host] = _bind(kept[host], item, before=False, gap=item.gap)
            else:
                kept.extend(waiting if item.gap in _APART else ())
                waiting = [item] if item.gap in _APART else [*waiting, item]
                host = -1
        else:
            kept.extend(waiting)
            waiting = []
            kept.append(item)
            host = -1
    return kept + waiting


def _close_ranges(items: list[Item]) -> list[Item]:
    """`početak: mart 2021., kraj: jun 2022.` is one period."""
    kept: list[Item] = []
    for item in items:
        last = kept[-1] if kept else None
        apart = item.gap in _APART and (item.gap != "semi" or len(items) > 2)
        if last and last.kind == "from" and item.kind == "by" and not apart and last.start and item.end:
            problem = "order" if last.start > item.end else ""
            kept[-1] = last._replace(kind="period", end=item.end, problem=problem)
        else:
            kept.append(item)
    return kept


def _bounds_again(waiting: list[Item], following: Item | None) -> bool:
    """`do kraja 2017, kontinuirano do kraja 2018`: the second end is the continuous part's, the first its own."""
    if following is None or following.gap in _APART or not _is_bound(following):
        return False
    return any((bound.end and following.end) or (bound.start and following.start) for bound in waiting)


def _is_bound(item: Item) -> bool:
    return item.bounds or (item.kind == "period" and item.whole_years)


def _bind(host: Item, bound: Item, before: bool, gap: str) -> Item:
    """Give a part its bounds; the plan's own end and events are no days that the text states."""
    problem = host.problem or bound.problem
    if bound.kind == "after":
        return host._replace(problem=host.problem or "event", trigger=bound.trigger)
    if bound.frame:
        return host
    end = bound.end if bound.kind != "from" else None
    if before and gap == "dash" and bound.kind == "period":
        end = None  # `2021. – kontinuirano` is open
    return host._replace(start=host.start or bound.start, end=host.end or end, problem=problem)


def _drop_repeats(items: list[Item]) -> list[Item]:
    """Leave out what was said before; `stalno (kontinuirano do 2018.)` is one, with its bound."""
    kept: list[Item] = []
    for item in items:
        bare = [at for at, other in enumerate(kept) if _is_bare(other)] if item.kind == "continuous" else []
        if any(_says(item) == _says(other) for other in kept):
            continue
        if bare:
            kept[bare[0]] = item
        elif not (_is_bare(item) and any(other.kind == "continuous" for other in kept)):
            kept.append(item)
    return kept


def _says(item: Item) -> tuple[object, ...]:
    """What a reader of the part sees of an item."""
    return item.kind, item.start, item.end, item.every, item.trigger, item.offset


def _is_bare(item: Item) -> bool:
    return item.kind == "continuous" and not (item.start or item.end)
