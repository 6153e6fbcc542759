"""The names of months, in the words of deadlines (`data/deadlines.json`)."""

from functools import cache

from normalise.files import read_data


@cache
def month_names() -> frozenset[str]:
    """The names in all their cases, small Latin letters; no abbreviations (`jan.`)."""
    data = read_data("deadlines")
    entries = [e.partition(":") for of_month in data["words"]["month"].values() for e in of_month if e[-1] != "."]
    return frozenset(stem + end for stem, _, kind in entries for end in data["declensions"].get(kind, ("",)))
