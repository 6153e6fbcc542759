"""Pages whose text can be trusted: read, judged, mended where that is certain, else recognised from the picture."""

from extract.trust.pictures import MISSING_TOOL
from extract.trust.read import SLANTING, Trusted, read_trusted

__all__ = ["MISSING_TOOL", "SLANTING", "Trusted", "read_trusted"]
