"""What columns hold, told by what their cells say.

`fields` reads cells as numbers, times, bodies and money, `words` knows what is reached, proved, feared or to be done by
the words of cells.
"""

from normalise.contents.fields import (
    FEWEST_CELLS,
    GUESSED,
    SHORTEST_TITLE,
    are_helpers,
    begins_with_verb,
    count_times,
    follow_each_other,
    guess_fields,
    is_money,
    is_number,
    measures,
    names_event,
    names_time,
    read_field,
    reads_as_deadline,
    states_sum,
)
from normalise.contents.words import announces_list, announces_plan, names_sources, read_words, says_work

__all__ = [
    "FEWEST_CELLS",
    "GUESSED",
    "SHORTEST_TITLE",
    "announces_list",
    "announces_plan",
    "are_helpers",
    "begins_with_verb",
    "count_times",
    "follow_each_other",
    "guess_fields",
    "is_money",
    "is_number",
    "measures",
    "names_event",
    "names_sources",
    "names_time",
    "read_field",
    "read_words",
    "reads_as_deadline",
    "says_work",
    "states_sum",
]
