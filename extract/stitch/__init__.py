"""Join what page breaks cut: tables over pages, rows over the break, merged cells carried over it."""

from extract.stitch.stitched import StitchedTable, StreamItem
from extract.stitch.stream import stitch

__all__ = ["StitchedTable", "StreamItem", "stitch"]
