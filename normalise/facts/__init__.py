"""What a document says of itself: title, issuer, place, date, number, period, gazette."""

from normalise.facts.read import Said, read_facts

__all__ = ["Said", "read_facts"]
