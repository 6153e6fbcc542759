"""The picture of a page made ready for reading: grey, even background, upright, its ink as a matrix."""

from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.Image import Image

Ink = NDArray[np.bool_]  # rows of the picture, True where there is ink
Grey = NDArray[np.uint8]  # rows of the picture, 0 black, 255 white
Cells = TypeVar("Cells", Ink, Grey)

READING_DPI = 300  # what Tesseract's models were made for; at 200 short numbers lose dots, 400 reads no better
DPI_RANGE = (280, 360)  # pictures in this range are read as they are
POINTS = 72  # points an inch
BACKGROUND_REACH = 6.0  # points around a pixel that tell its paper's brightness: wider than any stroke
PAPER = 250.0  # the brightness that paper gets
DARKEST = 32.0  # paper is never taken for darker: black areas stay black
DARK = 110.0  # ground darker than this carries light letters, which are turned round
LIGHT_STROKE = 1.5  # points; half the thickness of light letters on it, at most
INK_SHARE = 0.72  # ink is darker than this share of the paper around it; grey header fills are paper
SURROUNDINGS = 0.8  # points around ink that show its soft edge
SKEW_LIMIT = 5.0  # degrees; a page fed more crookedly than this is not a scanner's slip
SKEW_LEAST = 0.03  # degrees; turning by less moves no line by its height and only blurs
SKEW_STEPS = ((SKEW_LIMIT, 0.25), (0.25, 0.05), (0.05, 0.01))  # how far around the best angle, in what steps
FEW_POINTS = 200  # a page with less ink has no direction


class Upright(NamedTuple):
    """A page's picture turned upright. `scale` is pixels a point, `skew` degrees its lines fell, clockwise."""

    grey: Grey
    ink: Ink
    scale: float
    skew: float


def build_upright(image: "Image", width: float) -> Upright:
    """Make a page's picture ready for reading: scaled to a fitting size, flattened, its skew put right.

    Args:
        image: The picture of the whole page.
        width: The page's width in points.
    """
    from PIL.Image import Resampling

    plain = image.convert("L")
    dpi = plain.width / width * POINTS
    if not DPI_RANGE[0] <= dpi <= DPI_RANGE[1]:
        factor = READING_DPI / dpi
        size = (round(plain.width * factor), round(plain.height * factor))
        plain = plain.resize(size, Resampling.BICUBIC if factor > 1 else Resampling.BOX)
    scale = plain.width / width
    grey = flatten(plain, scale)
    skew = detect_skew(find_ink(grey))
    if abs(skew) >= SKEW_LEAST:
        grey = flatten(plain.rotate(skew, resample=Resampling.BICUBIC, fillcolor=255), scale)
    else:
        skew = 0.0
    ink = find_ink(grey)
    return Upright(np.where(_widen(ink, scale), grey, 255).astype(np.uint8), ink, scale, skew)


def _widen(ink: Ink, scale: float) -> Ink:
    """Ink and its surroundings; the paper's grain elsewhere is no writing, though Tesseract reads words in it."""
    return find_extreme(ink, max(1, round(SURROUNDINGS * scale)), np.maximum)


def flatten(plain: "Image", scale: float) -> Grey:
    """The picture with its paper made white: uneven light, yellowed paper and fills go; light on dark is turned round.

    Args:
        plain: A grey picture.
        scale: Pixels a point.
    """
    from PIL import Image as images

    values = np.asarray(plain, dtype=np.float32)
    ground = _find_ground(plain, scale)
    dark = ground < DARK
    if dark.any():
        # the letters on a dark ground are brighter than it: what lies between its parts belongs to it
        dark = _fill(dark, max(1, round(LIGHT_STROKE * scale / _step(scale))))
        inside = images.fromarray(dark.astype(np.uint8) * 255).resize(plain.size)
        values = np.where(np.asarray(inside) > 127, 255 - values, values)
        ground = _find_ground(images.fromarray(values.astype(np.uint8)), scale)
    paper = np.asarray(images.fromarray(ground).resize(plain.size))
    bright = PAPER / np.maximum(paper, np.uint8(DARKEST)).astype(np.float32)
    flat: Grey = np.minimum(values * bright, 255).astype(np.uint8)
    return flat


def _step(scale: float) -> int:
    """By how much the copy that shows the paper is smaller: about a pixel a point."""
    return max(1, round(scale))


def _find_ground(plain: "Image", scale: float) -> Grey:
    """The brightness of the paper, on a small copy, as it changes slowly: at each place the brightest near it."""
    from PIL import ImageFilter

    small = plain.reduce(_step(scale)).filter(ImageFilter.MedianFilter(3))
    return _fill(np.asarray(small), max(1, round(BACKGROUND_REACH * scale / _step(scale))))


def _fill(values: Cells, reach: int) -> Cells:
    """The values with low ones in places narrower than twice `reach` filled with what is around them.

    Of a mask, where true is what `find_extreme` takes for high, gaps are filled.
    """
    return find_extreme(find_extreme(values, reach, np.maximum), reach, np.minimum)


def find_extreme(values: Cells, reach: int, take: np.ufunc) -> Cells:
    """For each place the largest or smallest value (`np.maximum`, `np.minimum`) in a square of `reach` around it."""
    for _ in range(2):  # along the rows, then, turned, along the columns
        window = np.pad(values, ((0, 0), (reach, reach)), mode="edge")
        wanted, width = 2 * reach + 1, 1
        while 2 * width <= wanted:
            window = take(window[:, :-width], window[:, width:])
            width *= 2
        rest = wanted - width
        if rest:
            window = take(window[:, :-rest], window[:, rest:])
        values = window.T
    return values


def find_ink(grey: Grey) -> Ink:
    """True where the flattened picture is dark enough to be ink."""
    return grey < INK_SHARE * PAPER


def detect_skew(ink: Ink) -> float:
    """Degrees clockwise by which lines of text and rules fall: the turn that gives the sharpest rows.

    Every angle is tried on the upper edges of strokes by shearing them: letters' tops lie on one line, and areas
    of ink weigh no more than lines.
    """
    rows, columns = np.nonzero(ink[1:] & ~ink[:-1])
    if len(rows) < FEW_POINTS:
        return 0.0
    step = max(1, ink.shape[1] // 1200)  # rows this high are fine enough for the smallest angle of the list
    upper, across = rows / step, columns / step
    best = 0.0
    for reach, fine in SKEW_STEPS:
        angles = best + np.arange(-reach, reach + fine / 2, fine)
        best = float(max(angles, key=lambda angle: _sharpness(upper, across, angle)))
    return round(best, 2) if abs(best) <= SKEW_LIMIT else 0.0


def _sharpness(rows: NDArray[np.float64], columns: NDArray[np.float64], angle: float) -> float:
    levelled = rows - columns * np.tan(np.radians(angle))
    counts = np.bincount((levelled - levelled.min()).astype(np.intp)).astype(np.float64)
    return float(np.sum(counts * counts))
