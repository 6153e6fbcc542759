"""Texts that say themselves what they are, `Nosilac: Opština`, in lines, sentences or cells: read as forms."""

from extract.stitch.labelled.gather import gather_labelled
from extract.stitch.labelled.names import find_names

__all__ = ["find_names", "gather_labelled"]
