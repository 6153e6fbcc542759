"""From the page's own coordinates to those a person sees: points, origin top left, after /Rotate and crop box."""

from typing import NamedTuple

from extract.page import Box
from extract.read import pdfium


class Frame(NamedTuple):
    """An affine map: X = a x + c y + e, Y = b x + d y + f; and the page's size as seen, in points."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float
    rotation: int = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page's own space is seen."""
        return (self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Where a rectangle of the page's own space (any two opposite corners) is seen."""
        a, b, c, d, e, f = self[:6]
        ax, ay, bx, by = a * x0 + c * y0 + e, b * x0 + d * y0 + f, a * x1 + c * y1 + e, b * x1 + d * y1 + f
        if ax > bx:
            ax, bx = bx, ax
        return (ax, by, bx, ay) if ay > by else (ax, ay, bx, by)

    def inside(self, handle: int) -> "Frame":
        """The map for what lies in the space of an object: a path's points, a form's objects.

        Args:
            handle: pdfium's handle of the object, whose matrix is applied first.
        """
        pdfium.get_object_matrix(handle, pdfium.MATRIX)
        a, b, c, d, e, f = pdfium.matrix
        x, y = self.point(e, f)
        return Frame(
            self.a * a + self.c * b,
            self.b * a + self.d * b,
            self.a * c + self.c * d,
            self.b * c + self.d * d,
            x,
            y,
            self.width,
            self.height,
            self.rotation,
        )


def read_frame(page: int, turn: int = 0) -> Frame:
    """The frame of an open page.

    Args:
        page: pdfium's handle of the page.
        turn: degrees by which it is turned clockwise beyond what the file says.
    """
    pdfium.page_box(page, pdfium.RECT)
    left, top, right, bottom = pdfium.rect
    return build_frame((left, bottom, right, top), (pdfium.page_rotation(page) * 90 + turn) % 360)


def build_frame(shown: Box, rotation: int) -> Frame:
    """The frame of a page that shows the rectangle (left, bottom, right, top) turned clockwise by `rotation`."""
    left, bottom, right, top = shown
    width, height = right - left, top - bottom
    if rotation == 90:
        return Frame(0.0, 1.0, 1.0, 0.0, -bottom, -left, height, width, 90)
    if rotation == 180:
        return Frame(-1.0, 0.0, 0.0, 1.0, right, -bottom, width, height, 180)
    if rotation == 270:
        return Frame(0.0, -1.0, -1.0, 0.0, top, right, height, width, 270)
    return Frame(1.0, 0.0, 0.0, -1.0, -left, top, width, height, 0)
