"""What is left of an object by the clip it is drawn in."""

from extract.page import Box
from extract.read import pdfium
from extract.read.frame import Frame

_EVERYWHERE = (float("-inf"), float("-inf"), float("inf"), float("inf"))
_SIMPLE = 200  # segments of a clip: more is a shape cut out of a picture


class ClipReader:
    """Reads the clips of objects that lie in one space; clips that objects share are read once."""

    def __init__(self, frame: Frame, outer: Box | None = None) -> None:
        """`outer` is what the whole space is clipped to: that of the form whose objects are read."""
        self._frame = frame
        self._outer = outer
        self._known: dict[tuple[int, ...], Box] = {}

    def read_clip(self, handle: int) -> Box | None:
        """The box outside of which the object is not seen; None where nothing is cut.

        Args:
            handle: pdfium's handle of the object.
        """
        clip = pdfium.get_clip(handle)
        count = pdfium.count_clips(clip) if clip else 0
        if count <= 0:
            return self._outer
        key = tuple([pdfium.get_clip_segment(clip, index, 0) or 0 for index in range(count)])
        box = self._known.get(key)
        if box is None:
            box = self._known[key] = self._read(clip, count)
        return box

    def _read(self, clip: int, count: int) -> Box:
        left, top, right, bottom = self._outer or _EVERYWHERE
        for index in range(count):
            across, down = [], []
            length = pdfium.count_clip_segments(clip, index)
            for place in range(length if length <= _SIMPLE else 0):
                pdfium.get_point(pdfium.get_clip_segment(clip, index, place), pdfium.POINT_X, pdfium.POINT_Y)
                x, y = self._frame.point(*pdfium.point)
                across.append(x)
                down.append(y)
            if across:
                left, top = max(left, min(across)), max(top, min(down))
                right, bottom = min(right, max(across)), min(bottom, max(down))
        return (left, top, right, bottom)


def cut_box(box: Box, clip: Box | None) -> Box | None:
    """The part of a box inside a clip; None where nothing is left."""
    if clip is None:
        return box
    x0, top = max(box[0], clip[0]), max(box[1], clip[1])
    x1, bottom = min(box[2], clip[2]), min(box[3], clip[3])
    return (x0, top, x1, bottom) if x0 <= x1 and top <= bottom else None
