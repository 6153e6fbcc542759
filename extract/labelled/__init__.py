"""Texts that say themselves what they are, `Nosilac: Opština`, in lines, sentences or cells: read as forms."""

from extract.labelled.gather import gather_labelled
from extract.labelled.names import describes, find_names

__all__ = ["describes", "find_names", "gather_labelled"]
