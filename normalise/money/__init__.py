"""Money in the cells of a plan: amounts, currencies, years, sources, and cells that say why there is no amount."""

from normalise.money.currency import Unit, parse_unit
from normalise.money.parse import MoneyReading, parse_money

__all__ = ["MoneyReading", "Unit", "parse_money", "parse_unit"]
