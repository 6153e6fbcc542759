"""What the facts are read from: the lines of the document outside its tables."""

from typing import NamedTuple


class Said(NamedTuple):
    """A line of the document outside tables: its text, its style, its paragraph, whether it is set as a heading."""

    text: str
    style: tuple[bool, float] = (False, 0.0)
    paragraph: int = 0
    loud: bool = False
