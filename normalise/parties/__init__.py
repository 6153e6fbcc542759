"""Responsible parties: institutions by canonical name, with their roles and tasks."""

from normalise.parties.country import find_country
from normalise.parties.reading import PartiesReading, PartyItem, parse_parties
from normalise.parties.short_names import find_short_names

__all__ = ["PartiesReading", "PartyItem", "find_country", "find_short_names", "parse_parties"]
