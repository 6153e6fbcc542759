"""Responsible parties: institutions by canonical name, with their roles and tasks."""

from normalise.parties.reading import PartiesReading, PartyItem, parse_parties

__all__ = ["PartiesReading", "PartyItem", "parse_parties"]
