"""Years as they are printed."""

YEAR = r"(?:19|20)\d\d"
"""The pattern of a year of four figures; what may stand beside it is for each place to say."""
