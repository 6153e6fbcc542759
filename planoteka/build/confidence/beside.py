"""What the doubts about fields say of others: errors come by column and by row."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

Certainties = Mapping[str, Mapping[str, float]]
"""The reasons against each field, with their factors."""

ODD = 0.7
"""Certainty below which a field speaks against the same one of other activities."""
LEAST = 0.3
"""The same of an activity against those above and below."""
SEVERAL = 0.1
"""Part of a field's other activities that are odd, from which its column may be read wrongly."""
DOUBTFUL = 0.5
"""The same of an activity that is counted among the plan's doubtful ones."""
MANY, MOST = 0.2, 0.5
"""Parts of the activities that are doubtful, from which none of the plan's is beyond doubt."""
FEWEST = 2
"""Activities from which they say anything of others."""

GOAL = "goal"
"""What is said of it is said of the goal, not of the row."""
AGAIN = {"it is doubtful in other activities"}
ALL, SOME = "most activities of the plan are doubtful", "many activities of the plan are doubtful"
NEXT = "an activity beside it is doubtful"
NEXT_PAGE = "the next page begins with a doubtful activity"
"""Which may be the rest of this one."""
NEXT_GOAL = "the goal of an activity beside it is doubtful"


def doubt_beside(
    rows: Sequence[Mapping[str, float]], fields: Sequence[Certainties], ends: Sequence[bool]
) -> Iterator[tuple[set[str], Mapping[str, set[str]]]]:
    """For each activity the doubts about it as a whole and about its fields that come from others.

    Args:
        rows: the reasons against each activity as a whole, with their factors.
        fields: those against each of its fields.
        ends: for each activity whether the next one stands on a later page.
    """
    sure = [{name: math.prod(reasons.values()) for name, reasons in own.items()} for own in fields]
    whole = [math.prod(row.values()) for row in rows]
    rest = [min(own[name] for name in own if name != GOAL) * row for own, row in zip(sure, whole, strict=True)]
    count = Counter(name for own in sure for name in own)
    odd = Counter(name for own in sure for name, certainty in own.items() if certainty < ODD)
    doubtful = sum(certainty < DOUBTFUL for certainty in rest)
    part = doubtful / len(rest) if doubtful >= FEWEST else 0.0
    common = {ALL} if part >= MOST else {SOME} if part >= MANY else set()
    for i, own in enumerate(sure):
        again = {
            name: AGAIN
            for name, certainty in own.items()
            if odd[name] and count[name] > FEWEST and odd[name] - (certainty < ODD) >= SEVERAL * (count[name] - 1)
        }
        near = [j for j in (i - 1, i + 1) if 0 <= j < len(sure)]
        beside = {NEXT} if any(rest[j] < LEAST for j in near) else set()
        if ends[i] and rest[i + 1] < LEAST:
            beside = {NEXT_PAGE}
        if not beside and any(sure[j].get(GOAL, 1.0) * whole[j] < LEAST for j in near):
            beside = {NEXT_GOAL}
        yield common | beside, again
