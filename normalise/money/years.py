"""Which year an amount is for: the year beside it, the one that heads it, or none."""

import re
from collections.abc import Sequence
from functools import lru_cache

from normalise.files import read_data
from normalise.money.amounts import Candidate
from normalise.money.masks import Year
from normalise.money.words import expand_words
from normalise.notes import Note

_HEAD = re.compile(r"\s*[)]?\s*[:=]")
_SAME_LIST = re.compile(r"[\s,/]*(?:i|do|te)?\s*(?:za|u|na)?\s*")
_PLANNED_FOR = re.compile(r"(?:za|u|tokom|toku|tijekom)\s*$")
_FAR_GAP = re.compile(r"[^.;\n]{0,60}")
"""How far, within one clause, a year said with `za`, `u` or `tokom` may stand from the only amount."""

Item = Candidate | Year


@lru_cache(maxsize=1)
def _near() -> re.Pattern[str]:
    words = "|".join(expand_words(read_data("money")["beside_year"]))
    return re.compile(rf"[\s,:=/.()\x01-]*(?:(?:{words})[\s,:=/.()\x01-]*)*")


def bind_years(
    candidates: Sequence[Candidate], years: Sequence[Year], masked: str
) -> tuple[list[Candidate], list[Note]]:
    """Give each amount the year stated for it.

    Amounts and years that stand side by side form a chain; a chain that begins with a year reads year before
    amount, one that begins with an amount reads amount before year. A year with a colon heads what follows.

    Returns:
        The amounts with their years, and notes where several years or none of them can be meant.
    """
    out = list(candidates)
    if not years or not out:
        return out, []
    items: list[Item] = sorted([*out, *years], key=lambda item: item.start)
    found: dict[int, Year] = {}
    for chain in _chains(items, masked):
        _bind_chain(chain, masked, found)
    _carry_heads(items, masked, found)
    if not found and len(out) == 1:
        _bind_far(out[0], years, masked, found)
    notes = []
    for i, one in enumerate(out):
        year = found.get(one.start)
        if year is None:
            continue
        if year.year is None:
            notes.append(
                Note("money-years", f"“{one.figure}” is stated for {year.said}: no single year.", said=one.figure)
            )
        out[i] = one._replace(year=year.year)
    return out, notes


def _chains(items: Sequence[Item], masked: str) -> list[list[Item]]:
    chains: list[list[Item]] = []
    for item in items:
        last = chains[-1][-1] if chains else None
        gap = masked[last.end : item.start] if last else ""
        if last is None or not _near().fullmatch(gap) or _breaks(last, item, gap, masked):
            chains.append([item])
        else:
            chains[-1].append(item)
    return chains


def _breaks(last: Item, item: Item, gap: str, masked: str) -> bool:
    """A colon after an amount, or a bracket that holds more than the year, opens a new chain."""
    if isinstance(last, Year) or isinstance(item, Candidate):
        return False
    if ":" in gap:
        return True
    return "(" in gap and not re.match(r"[^()]{0,20}\)", masked[item.end :])


def _bind_chain(chain: list[Item], masked: str, found: dict[int, Year]) -> None:
    kinds = "".join("Y" if isinstance(item, Year) else "A" for item in chain)
    if "Y" not in kinds or "A" not in kinds:
        return
    years = [item for item in chain if isinstance(item, Year)]
    forward = kinds[0] == "Y"
    if kinds.endswith("YA") and all(_HEAD.match(masked, year.end) for year in years):  # a total before them
        forward = True
    step = -1 if forward else 1
    for i, item in enumerate(chain):
        if isinstance(item, Candidate) and (beside := _year_at(chain, i + step)):
            further = _year_at(chain, i + 2 * step)
            found[item.start] = _join_years(beside, further, masked) if further else beside


def _year_at(chain: Sequence[Item], place: int) -> Year | None:
    item = chain[place] if 0 <= place < len(chain) else None
    return item if isinstance(item, Year) else None


def _join_years(beside: Year, further: Year, masked: str) -> Year:
    """`za 2017. i za 2018. godinu` are two years for one amount; `2017: –, 2018: 5.000` are not."""
    first, last = sorted((beside, further), key=lambda year: year.start)
    if not _SAME_LIST.fullmatch(masked[first.end : last.start]):
        return beside
    return Year(first.start, last.end, None, f"{first.said} {last.said}")


def _carry_heads(items: Sequence[Item], masked: str, found: dict[int, Year]) -> None:
    head: Year | None = None
    for item in items:
        if isinstance(item, Year):
            bound = any(year.start <= item.start < year.end for year in found.values())
            heads = _HEAD.match(masked, item.end) is not None
            head = item if heads else None if bound else head
        elif head is not None and not _is_total(masked, item):
            found.setdefault(item.start, head)


def _is_total(masked: str, one: Candidate) -> bool:
    """Whether an amount is said to be the sum: `2021: …; ukupno 155.000 KM` is that of no year."""
    return masked[: one.start].rstrip(" :").endswith(tuple(read_data("money")["total_words"]))


def _bind_far(one: Candidate, years: Sequence[Year], masked: str, found: dict[int, Year]) -> None:
    said = {year.said for year in years}
    for year in years:
        gap = masked[year.end : one.start] if year.start < one.start else masked[one.end : year.start]
        if len(said) == 1 and _PLANNED_FOR.search(masked, 0, year.start) and _FAR_GAP.fullmatch(gap):
            found[one.start] = year
