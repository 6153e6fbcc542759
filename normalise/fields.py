"""The fields of columns and labels, by what they are of."""

GOAL_FIELDS = frozenset({"area", "goal", "specific_goal", "measure"})
ACTIVITY_FIELDS = ("activity", "task", "measure")
"""Fields whose cells may name an activity."""
NAMED = frozenset({"activity", "measure"})
"""Fields of columns that name what is done, one text for each."""
DONE = GOAL_FIELDS.union(ACTIVITY_FIELDS)
"""Fields of what is done or reached."""
WHO_WHEN = frozenset({"responsible", "deadline"})
MEASURES = frozenset({"baseline", "target", "unit", "verification"})
"""Fields that say more of an indicator."""
