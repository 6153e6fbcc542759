"""Pages whose text can be trusted: read, judged, mended where that is certain, else recognised from the picture."""

from extract.trust.pictures import MISSING_TOOL
from extract.trust.read import CUT_AT_EDGE, SLANTING, Trusted, read_trusted

__all__ = ["CUT_AT_EDGE", "MISSING_TOOL", "SLANTING", "Trusted", "read_trusted"]
