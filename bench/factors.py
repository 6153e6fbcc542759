"""Factors of reasons, measured: their product comes as near as may be to the share of fields read right.

Each factor starts from the share of right fields among those with the reason, every document counted as one
observation (its fields stand or fall together), and is moved as far as the fields ask for it: reasons that come
together share what went wrong.
"""

import math
from collections import defaultdict
from collections.abc import Hashable, Sequence

import numpy as np

from bench.fields import Field

Factors = dict[str, float]

KNOWN = 2.0
"""Observations for which the overall share of right fields counts in each reason."""
HOLD = 100.0
"""How much a factor is held where it starts."""
STEPS, RATE = 400, 0.05
REST = 0.002
"""Share of wrong fields without any reason, about."""
SMALL = 1e-9
UNSEEN = 0.9
"""Factor of a reason that was not measured."""


def rate(field: Field, factors: Factors) -> Field:
    """The field with the confidence that the factors give it; one without a result keeps its own."""
    if not field.reasons and field.confidence == 0:
        return field
    return field._replace(confidence=math.prod(factors.get(reason, UNSEEN) for reason in sorted(field.reasons)))


def fit_factors(fields: Sequence[tuple[Field, Hashable]]) -> Factors:
    """The factor of each reason.

    Args:
        fields: with the document of each.
    """
    starts = _starts(fields)
    names = sorted(starts)
    at = {name: i for i, name in enumerate(names)}
    counts: dict[frozenset[str], list[int]] = defaultdict(lambda: [0, 0])
    for field, _ in fields:
        counts[field.reasons][field.wrong] += 1
    sets = sorted(counts, key=sorted)
    has = np.zeros((len(sets), len(names)))
    for row, reasons in enumerate(sets):
        has[row, [at[reason] for reason in reasons]] = 1
    right, wrong = (np.array([counts[reasons][i] for reasons in sets], float) for i in (0, 1))
    start = np.array([-math.log(starts[name]) for name in names])
    weights, speed = start.copy(), np.zeros_like(start)
    for step in range(STEPS):
        clear = np.clip(np.exp(-(has @ weights + REST)), SMALL, 1 - SMALL)  # the product of the factors
        slope = has.T @ (right - wrong * clear / (1 - clear)) + HOLD * (weights - start)
        speed = 0.9 * speed + 0.1 * slope * slope
        pace = RATE if step < STEPS / 2 else RATE / 10
        weights = np.maximum(0, weights - pace * slope / np.sqrt(speed + SMALL))
    return {name: float(math.exp(-weight)) for name, weight in zip(names, weights, strict=True)}


def _starts(fields: Sequence[tuple[Field, Hashable]]) -> Factors:
    """The share of right fields of each reason, by documents."""
    seen: dict[str, dict[Hashable, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for field, document in fields:
        for reason in field.reasons:
            seen[reason][document].append(field.wrong)
    usual = sum(field.wrong for field, _ in fields) / max(1, len(fields))
    return {
        reason: 1 - (sum(sum(w) / len(w) for w in found.values()) + KNOWN * usual) / (len(found) + KNOWN)
        for reason, found in seen.items()
    }
