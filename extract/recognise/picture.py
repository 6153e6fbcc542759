"""The picture of a page made ready for reading: grey, even background, upright, its ink as a matrix."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.Image import Image

Ink = NDArray[np.bool_]  # rows of the picture, True where there is ink
Grey = NDArray[np.uint8]  # rows of the picture, 0 black, 255 white

BACKGROUND_REACH = 6.0  # points around a pixel that tell its paper's brightness: wider than any stroke
INK_SHARE = 0.72  # ink is darker than this share of the paper around it; grey header fills are paper
SKEW_LIMIT = 5.0  # degrees; a page fed more crookedly than this is not a scanner's slip
SKEW_LEAST = 0.03  # degrees; turning by less moves no pixel by a line's height and only blurs
SKEW_WIDTH = 800  # pixels; a page this wide shows its skew and is quick to try


class Upright(NamedTuple):
    """A page's picture turned upright. `scale` is pixels a point, `skew` degrees it was turned by, clockwise."""

    grey: Grey
    ink: Ink
    scale: float
    skew: float


def detect_skew(ink: Ink) -> float:
    """Degrees clockwise by which lines of text and rules fall: the turn that gives the sharpest rows.

    Every angle is tried on the ink's points by shearing, first coarsely over the whole range, then finely.
    """
    step = max(1, ink.shape[1] // SKEW_WIDTH)
    # the upper edge of strokes says more than their body: letters' tops lie on one line, filled areas vanish
    edge = ink[1:] & ~ink[:-1]
    rows, columns = np.nonzero(edge)
    if len(rows) < 200:  # an empty page has no direction
        return 0.0
    rows, columns = rows / step, columns / step
    best = 0.0
    for reach, fine in ((SKEW_LIMIT, 0.25), (0.25, 0.05), (0.05, 0.01)):
        angles = best + np.arange(-reach, reach + fine / 2, fine)
        best = float(max(angles, key=lambda angle: _sharpness(rows, columns, angle)))
    return best if abs(best) <= SKEW_LIMIT else 0.0


def _sharpness(rows: NDArray[np.float64], columns: NDArray[np.float64], angle: float) -> float:
    levelled = rows - columns * np.tan(np.radians(angle))
    counts = np.bincount((levelled - levelled.min()).astype(np.intp)).astype(np.float64)
    return float(np.sum(counts * counts))


def build_upright(image: "Image", width: float) -> Upright:
    """Make a page's picture ready for reading.

    Args:
        image: The picture of the whole page.
        width: The page's width in points.
    """
    from PIL import Image as images

    plain = image.convert("L")
    scale = plain.width / width
    grey = flatten(plain, scale)
    skew = detect_skew(find_ink(grey))
    if abs(skew) >= SKEW_LEAST:
        turned = plain.rotate(skew, resample=images.Resampling.BICUBIC, fillcolor=255)
        grey = flatten(turned, scale)
    else:
        skew = 0.0
    return Upright(grey, find_ink(grey), scale, skew)


def flatten(plain: "Image", scale: float) -> Grey:
    """The picture with its paper made white: uneven light, yellowed paper and grey fills go."""
    from PIL import ImageFilter

    reach = max(1, round(BACKGROUND_REACH * scale))
    # paper is the brightest thing near; found on a small copy, since it changes slowly
    small = plain.reduce(max(1, round(scale)))
    bright = small.filter(ImageFilter.MedianFilter(3))
    size = 2 * max(1, round(reach / max(1, round(scale)))) + 1
    bright = bright.filter(ImageFilter.MaxFilter(size)).filter(ImageFilter.MinFilter(size))
    paper = np.asarray(bright.resize(plain.size), dtype=np.float32)
    return np.clip(np.asarray(plain, dtype=np.float32) * (250.0 / np.maximum(paper, 32.0)), 0, 255).astype(np.uint8)


def find_ink(grey: Grey) -> Ink:
    """True where the flattened picture is dark enough to be ink."""
    return grey < INK_SHARE * 250
