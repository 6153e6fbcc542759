"""A resource that repeats a task's title is tied to that task.

Where a cell lists resources for several tasks, authors repeat the titles instead of the numbers
(`Godišnji sastanak mreže … Nema troškova`), with typos, other case forms and small rewordings.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from normalise.money.words import plain
from normalise.script import to_latin

AGREEMENT = 0.85
"""Least share of agreement. Titles repeated with typos in the plans at hand reach 0.95 and more; the nearest
title of another activity reaches 0.84 (two tasks that differ by who the partner is)."""
SAME_WORD = 0.7
"""Least likeness of two forms of one word (`mreža`, `mreže`; `Analiziarti`)."""
LEAST_TITLE = 8
"""Shorter titles (`Obuka`) are words of any resource, they tie nothing."""
_SLACK = 24
"""Characters around the found place in which the true beginning and end are looked for: about two words."""
_EDGE = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9(\"]|(?<=[a-z])[A-Z]")
_WORD_END = re.compile(r"[a-z0-9)\"](?![a-z0-9])|[a-z](?=[A-Z])")
_TAKEN = "\x00"


class TitleMatch(NamedTuple):
    """A task's title in a resource: its number, the share of agreement (0 to 1), and the span."""

    number: str
    agreement: float
    start: int
    end: int


def match_tasks(text: str, tasks: Sequence[tuple[str, str]]) -> list[TitleMatch]:
    """Find the tasks whose titles a resource repeats.

    Args:
        text: the resource, canonical Latin (spans are of the text's Latin form).
        tasks: (number, title) of the activity's tasks, in order.

    Returns:
        One match for each task found, in text order; tasks under the threshold are left out.
    """
    bare = plain(to_latin(text))
    free = bare.lower()
    titles = {i: plain(to_latin(title)).lower().strip(" .;:") for i, (_, title) in enumerate(tasks)}
    waiting = {i for i, title in titles.items() if LEAST_TITLE <= len(title) <= len(free) + _SLACK}
    starts = [m.start() for m in _EDGE.finditer(bare)]
    ends = [m.end() for m in _WORD_END.finditer(bare)]
    best = {i: _find_title(titles[i], free, starts, ends) for i in waiting}
    found: list[TitleMatch] = []
    while waiting:
        i = max(waiting, key=lambda i: (best[i].agreement, -best[i].start, -i))
        waiting.remove(i)
        match = best[i]
        if match.agreement < AGREEMENT:
            break
        found.append(match._replace(number=tasks[i][0]))
        free = free[: match.start] + _TAKEN * (match.end - match.start) + free[match.end :]
        for j in waiting:
            if best[j].start < match.end and match.start < best[j].end:
                best[j] = _find_title(titles[j], free, starts, ends)
    return sorted(found, key=lambda m: m.start)


def blank_titles(text: str, matches: Sequence[TitleMatch]) -> str:
    """Put line ends in the place of titles, so that words of a title are not read as money or as its source."""
    out = text
    for match in matches:
        out = out[: match.start] + "\n" * (match.end - match.start) + out[match.end :]
    return out


def _find_title(title: str, text: str, starts: Sequence[int], ends: Sequence[int]) -> TitleMatch:
    """The best place of a title: a first alignment of its length, then the word edges around that fit best."""
    from rapidfuzz import fuzz

    exact = text.find(title)
    if exact >= 0:
        return TitleMatch("", 1.0, exact, exact + len(title))
    rough = fuzz.partial_ratio_alignment(title, text, score_cutoff=60)
    if rough is None or len(title) > len(text) + _SLACK:
        return TitleMatch("", 0.0, 0, 0)
    first, last = (rough.dest_start, rough.dest_end) if len(title) <= len(text) else (0, len(text))
    best = TitleMatch("", 0.0, first, last)
    for start in _near(starts, first):
        for end in _near(ends, last):
            if end > start:
                share = fuzz.ratio(title, text[start:end]) / 100
                if share > best.agreement:
                    best = TitleMatch("", round(share, 3), start, end)
    if best.agreement < AGREEMENT:
        return best
    return best._replace(agreement=round(min(best.agreement, _shared_words(title, text[best.start : best.end])), 3))


def _shared_words(title: str, said: str) -> float:
    """The share of the title's letters in words that the text has too, in any form.

    Two titles that differ by one word (`model saradnje sa medijima`, `… sa kompanijama`) share most letters by
    chance, so letters alone would tie the wrong task.
    """
    from rapidfuzz import fuzz

    left = re.findall(r"[a-z0-9]+", said)
    words = re.findall(r"[a-z0-9]+", title)
    shared = 0
    for word in words:
        near = max(left, key=lambda other: fuzz.ratio(word, other), default="")
        if near and fuzz.ratio(word, near) >= SAME_WORD * 100:
            shared += len(word)
            left.remove(near)
    letters = sum(len(word) for word in words)
    return shared / letters if letters else 0.0


def _near(places: Sequence[int], where: int) -> Sequence[int]:
    return places[bisect_left(places, where - _SLACK) : bisect_left(places, where + _SLACK + 1)]
