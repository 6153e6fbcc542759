"""What a document says of itself: title, issuer, place, date, number, period, gazette."""

from normalise.facts.read import read_facts
from normalise.facts.said import Said

__all__ = ["Said", "read_facts"]
