"""Numbers in a plan: lists inside a cell, and the outline of goals, measures and activities."""

from normalise.numbering.bullets import BULLETS, SURE_BULLETS, find_bullets
from normalise.numbering.items import Item, split_items
from normalise.numbering.line_ends import is_quantity
from normalise.numbering.lists import ListReading, NumberRepair, split_indicators, split_tasks
from normalise.numbering.mending import check_outline, mend_outline
from normalise.numbering.pointers import split_responsible

__all__ = [
    "BULLETS",
    "SURE_BULLETS",
    "Item",
    "ListReading",
    "NumberRepair",
    "check_outline",
    "find_bullets",
    "is_quantity",
    "mend_outline",
    "split_indicators",
    "split_items",
    "split_responsible",
    "split_tasks",
]
