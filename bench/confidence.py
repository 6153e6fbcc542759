"""How well confidence tells wrong fields from right ones.

`python -m bench.confidence [DIR]`: samples, variants and own plans, with the reprints in DIR (see `bench.reprints`).
`python -m bench.confidence fit [DIR]`: factors for `planoteka/build/confidence/factors.py`, measured on the same, and
the share that they would reach on documents that they were not measured on.

What a field is, and where missing ones are counted: `bench.fields`.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from bench.documents import Truths, own_documents, read_plan
from bench.factors import Factors, fit_factors, rate
from bench.fields import Field, compare_fields
from bench.reprints import REPRINTS, read_rounds

LEAST = 0.1
"""The part of the fields, the least confident, in which wrong ones should lie."""
DECILES = 10
FOLDS = 5
"""Parts into which the plans are divided: each is rated with what was measured on the others."""
OWN = "own"


class Seen(NamedTuple):
    """A field with the round and the document that it was read from."""

    round: str
    document: str
    field: Field

    @property
    def plan(self) -> str:
        """The plan of the document, whatever its layout."""
        return self.document.split("--")[0]


def read_fields(rounds: Iterable[tuple[str, Truths]]) -> list[Seen]:
    """Every field of all documents."""
    return [
        Seen(name, path.stem, field)
        for name, documents in rounds
        for path, truth in documents
        for field in compare_fields(read_plan(path), truth)
    ]


def share_caught(fields: Sequence[Field], part: float = LEAST) -> float:
    """The share of wrong fields among the least confident part; of equally sure ones, the same share as of all."""
    ranked = sorted(fields, key=lambda field: field.confidence)
    room, caught = part * len(ranked), 0.0
    for _, equal in groupby(ranked, key=lambda field: field.confidence):
        group = list(equal)
        caught += sum(field.wrong for field in group) * max(0.0, min(1.0, room / len(group)))
        room -= len(group)
    return caught / max(1, sum(field.wrong for field in fields))


def print_shares(seen: Sequence[Seen]) -> None:
    """A row for each round and one for all."""
    print(f"{'round':12s} {'fields':>7s} {'wrong':>6s} {'% in the 10 % least confident':>30s}")
    for name in [*dict.fromkeys(s.round for s in seen), None]:
        fields = [s.field for s in seen if name in (s.round, None)]
        wrong = sum(field.wrong for field in fields)
        print(f"{name or 'all':12s} {len(fields):7d} {wrong:6d} {100 * share_caught(fields):30.1f}")


def print_deciles(fields: Sequence[Field]) -> None:
    """A row for each tenth of the fields, the least confident first: how many are wrong."""
    ranked = sorted(fields, key=lambda field: field.confidence)
    print(f"{'tenth':>5s} {'confidence':>16s} {'fields':>7s} {'wrong':>6s} {'right, %':>9s}")
    for i in range(DECILES):
        part = ranked[i * len(ranked) // DECILES : (i + 1) * len(ranked) // DECILES]
        if part:
            wrong = sum(field.wrong for field in part)
            span = f"{part[0].confidence:.3f} – {part[-1].confidence:.3f}"
            print(f"{i + 1:5d} {span:>16s} {len(part):7d} {wrong:6d} {100 * (1 - wrong / len(part)):9.2f}")


def print_reasons(seen: Sequence[Seen]) -> None:
    """A row for each reason: the fields and documents that have it, and how many of the fields are wrong."""
    fields: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        for reason in one.field.reasons:
            fields[reason].append(one)
    print(f"{'fields':>7s} {'docs':>5s} {'wrong':>6s} {'wrong, %':>9s}  reason")
    for reason, found in sorted(fields.items(), key=lambda item: (-_wrong(item[1]) / len(item[1]), item[0])):
        documents = len({one.document for one in found})
        wrong = _wrong(found)
        print(f"{len(found):7d} {documents:5d} {wrong:6d} {100 * wrong / len(found):9.1f}  {reason}")


def _wrong(seen: Iterable[Seen]) -> int:
    return sum(one.field.wrong for one in seen)


def _fit(seen: Sequence[Seen]) -> Factors:
    return fit_factors([(one.field, (one.round, one.document)) for one in seen])


def cross_validate(seen: Sequence[Seen]) -> float:
    """The share caught where each plan is rated with factors measured on other plans."""
    plans = sorted({one.plan for one in seen})
    rated: list[Field] = []
    for fold in range(FOLDS):
        part = set(plans[fold::FOLDS])
        factors = _fit([one for one in seen if one.plan not in part])
        rated += [rate(one.field, factors) for one in seen if one.plan in part]
    return share_caught(rated)


def print_factors(seen: Sequence[Seen]) -> None:
    """The factors as they go into the code, and what they reach."""
    factors = _fit(seen)
    for reason, factor in sorted(factors.items(), key=lambda item: (item[1], item[0])):
        print(f'    "{reason}": {factor:.2f},')
    print(f"\nwrong fields in the 10 % least confident: {_percent([rate(s.field, factors) for s in seen])}")
    print(f"each plan with factors measured on other plans: {100 * cross_validate(seen):.1f} %")


def _percent(fields: Sequence[Field]) -> str:
    return f"{100 * share_caught(fields):.1f} %"


def main(arguments: Sequence[str] = ()) -> None:
    """Prints shares, tenths and reasons, or measured factors."""
    rest = [a for a in arguments if a != "fit"]
    folder = Path(rest[0]) if rest else REPRINTS
    seen = read_fields([(OWN, own_documents()), *read_rounds(folder)])
    printers: list[Callable[[Sequence[Seen]], None]] = [print_shares, print_reasons]
    if "fit" in arguments:
        printers = [print_factors]
    for show in printers:
        show(seen)
        print()
    if "fit" not in arguments:
        print_deciles([one.field for one in seen])


if __name__ == "__main__":
    main(sys.argv[1:])
