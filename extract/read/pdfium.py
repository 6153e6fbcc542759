"""The only module that knows pypdfium2: the library's calls that reading needs, with plain numbers in and out.

pypdfium2's own helpers make an object for each character box, and its raw functions wrap each pointer; both cost
more than the library's work. Here each function is taken from the library once more with the plainest argument
types: a handle is an integer, a text page and the cells a call writes numbers into are arguments made beforehand,
which nothing has to convert. The cells are plain arrays, to be unpacked before the next call (`x, y = point`). One
thread at a time: the library itself knows no threads.
"""

import ctypes
from array import array
from typing import Any

import pypdfium2  # noqa: F401 - importing it starts the library
import pypdfium2.raw as raw

_POINTER = ctypes.c_void_p
_INT = ctypes.c_int
TextPage = Any  # what `load_text` gives: ctypes has no public name for it


def _make_cells(kind: str, count: int) -> tuple["array[Any]", list[Any]]:
    """Numbers that a call writes, and the place of each as an argument; that of the first is that of a structure.

    Args:
        kind: of the numbers, as `array` names it.
        count: how many.
    """
    cells = array(kind, [0] * count)
    places = range(0, count * cells.itemsize, cells.itemsize)
    return cells, [ctypes.byref(ctypes.c_char.from_buffer(cells, place)) for place in places]


origin, (ORIGIN_X, ORIGIN_Y) = _make_cells("d", 2)
point, (POINT_X, POINT_Y) = _make_cells("f", 2)
bounds, BOUNDS = _make_cells("f", 4)  # left, bottom, right, top
rect, (RECT, *_) = _make_cells("f", 4)  # left, top, right, bottom
matrix, (MATRIX, *_) = _make_cells("f", 6)
colour, COLOUR = _make_cells("I", 4)  # red, green, blue, opacity
draw_mode, (FILLED, STROKED) = _make_cells("i", 2)
width, (WIDTH,) = _make_cells("f", 1)

TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5  # kinds of page objects
LINE_TO, BEZIER_TO, MOVE_TO = 0, 1, 2  # kinds of path segments
RECTANGLE_SEGMENTS = 5  # one move and four lines
INVISIBLE = 3  # text render mode: neither filled nor stroked
FILL_AND_STROKE = 2  # text render mode: how some programs print bold
FORCE_BOLD = 1 << 18  # flag of a font descriptor


def _call(name: str, result: Any, *arguments: Any) -> Any:
    """A short call: Python's lock is kept, which is cheaper than to give it back and take it again.

    All arguments are declared: on some machines others than those are handed over as those of a variable number.
    """
    return ctypes.PYFUNCTYPE(result, *arguments)(_find_address(name))


def _text_call(name: str, result: Any = None) -> Any:
    """A short call of a text page: it takes what `load_text` gives, whole numbers, and the places of cells.

    Without declared types nothing is converted; an address as a number would be cut to 32 bits.
    """
    return ctypes.PYFUNCTYPE(result)(_find_address(name))


def _long_call(name: str, result: Any, *arguments: Any) -> Any:
    """A call that takes milliseconds: other threads (a progress bar) go on meanwhile."""
    return ctypes.CFUNCTYPE(result, *arguments)(_find_address(name))


def _find_address(name: str) -> Any:
    return ctypes.cast(getattr(raw, name), ctypes.c_void_p).value


load_page = _long_call("FPDF_LoadPage", _POINTER, _POINTER, _INT)
close_page = _call("FPDF_ClosePage", None, _POINTER)
page_box = _call("FPDF_GetPageBoundingBox", _INT, _POINTER, _POINTER)
page_rotation = _call("FPDFPage_GetRotation", _INT, _POINTER)
_load_text = _long_call("FPDFText_LoadPage", _POINTER, _POINTER)

close_text = _text_call("FPDFText_ClosePage")
count_chars = _text_call("FPDFText_CountChars", _INT)
_get_text = _text_call("FPDFText_GetText", _INT)
get_unicode = _text_call("FPDFText_GetUnicode", ctypes.c_uint)
is_generated = _text_call("FPDFText_IsGenerated", _INT)
is_hyphen = _text_call("FPDFText_IsHyphen", _INT)
get_origin = _text_call("FPDFText_GetCharOrigin")
get_loose_box = _text_call("FPDFText_GetLooseCharBox")
get_char_matrix = _text_call("FPDFText_GetMatrix")
get_font_size = _text_call("FPDFText_GetFontSize", ctypes.c_double)
get_text_object = _text_call("FPDFText_GetTextObject", _POINTER)

get_render_mode = _call("FPDFTextObj_GetTextRenderMode", _INT, _POINTER)
get_font = _call("FPDFTextObj_GetFont", _POINTER, _POINTER)
get_font_name = _call("FPDFFont_GetBaseFontName", ctypes.c_size_t, _POINTER, _POINTER, ctypes.c_size_t)
get_font_weight = _call("FPDFFont_GetWeight", _INT, _POINTER)
get_font_flags = _call("FPDFFont_GetFlags", _INT, _POINTER)
get_glyph_width = _call("FPDFFont_GetGlyphWidth", _INT, _POINTER, ctypes.c_uint32, ctypes.c_float, _POINTER)

count_objects = _call("FPDFPage_CountObjects", _INT, _POINTER)
get_object = _call("FPDFPage_GetObject", _POINTER, _POINTER, _INT)
count_form_objects = _call("FPDFFormObj_CountObjects", _INT, _POINTER)
get_form_object = _call("FPDFFormObj_GetObject", _POINTER, _POINTER, ctypes.c_ulong)
get_type = _call("FPDFPageObj_GetType", _INT, _POINTER)
get_bounds = _call("FPDFPageObj_GetBounds", _INT, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)
get_object_matrix = _call("FPDFPageObj_GetMatrix", _INT, _POINTER, _POINTER)
get_fill_colour = _call("FPDFPageObj_GetFillColor", _INT, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)
get_stroke_colour = _call("FPDFPageObj_GetStrokeColor", _INT, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)
get_stroke_width = _call("FPDFPageObj_GetStrokeWidth", _INT, _POINTER, _POINTER)
get_draw_mode = _call("FPDFPath_GetDrawMode", _INT, _POINTER, _POINTER, _POINTER)
count_segments = _call("FPDFPath_CountSegments", _INT, _POINTER)
get_segment = _call("FPDFPath_GetPathSegment", _POINTER, _POINTER, _INT)
get_point = _call("FPDFPathSegment_GetPoint", _INT, _POINTER, _POINTER, _POINTER)
get_segment_type = _call("FPDFPathSegment_GetType", _INT, _POINTER)
get_close = _call("FPDFPathSegment_GetClose", _INT, _POINTER)
_count_marks = _call("FPDFPageObj_CountMarks", _INT, _POINTER)
_get_mark = _call("FPDFPageObj_GetMark", _POINTER, _POINTER, ctypes.c_ulong)
_mark_value = _call("FPDFPageObjMark_GetParamValueType", _INT, _POINTER, ctypes.c_char_p)
get_clip = _call("FPDFPageObj_GetClipPath", _POINTER, _POINTER)
count_clips = _call("FPDFClipPath_CountPaths", _INT, _POINTER)
count_clip_segments = _call("FPDFClipPath_CountPathSegments", _INT, _POINTER, _INT)
get_clip_segment = _call("FPDFClipPath_GetPathSegment", _POINTER, _POINTER, _INT, _INT)


# Buffers are plain arrays: those of ctypes would make a type for each length, garbage in cycles.


def load_text(page: int) -> TextPage:
    """The text of an open page, to be closed with `close_text`.

    Args:
        page: its handle.
    """
    return ctypes.byref(ctypes.c_char.from_address(_load_text(page)))


def get_text(text_page: TextPage, count: int) -> str:
    """The first characters of a text page, fewer where some have no code.

    Args:
        text_page: from `load_text`.
        count: how many.
    """
    buffer = array("H", bytes(2 * (2 * count + 2)))
    written = _get_text(text_page, 0, count, ctypes.c_void_p(buffer.buffer_info()[0]))
    return buffer[: max(0, written - 1)].tobytes().decode("utf-16-le", "surrogatepass")


def read_string(function: Any, handle: int) -> str:
    """The UTF-8 string that a call of the form (handle, buffer, length) gives.

    Args:
        function: such as `get_font_name`.
        handle: what it is asked of.
    """
    length = function(handle, None, 0)
    if length <= 1:
        return ""
    buffer = array("B", bytes(length))
    function(handle, buffer.buffer_info()[0], length)
    return buffer.tobytes().partition(b"\0")[0].decode("utf-8", "replace")


def is_replaced(text_object: int) -> bool:
    """Whether the file itself says what a text object reads (`/ActualText`: a ligature, a soft hyphen).

    Args:
        text_object: its handle.
    """
    marks = range(_count_marks(text_object))
    return any(_mark_value(_get_mark(text_object, index), b"ActualText") > 0 for index in marks)


ERROR_PASSWORD, ERROR_SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_load_document = _long_call("FPDF_LoadMemDocument64", _POINTER, _POINTER, ctypes.c_size_t, ctypes.c_char_p)
close_document = _call("FPDF_CloseDocument", None, _POINTER)
count_pages = _call("FPDF_GetPageCount", _INT, _POINTER)
_meta_text = _call("FPDF_GetMetaText", ctypes.c_ulong, _POINTER, ctypes.c_char_p, _POINTER, ctypes.c_ulong)
last_error = _call("FPDF_GetLastError", ctypes.c_ulong)
_page_width = _call("FPDF_GetPageWidthF", ctypes.c_float, _POINTER)
_page_height = _call("FPDF_GetPageHeightF", ctypes.c_float, _POINTER)
_new_bitmap = _call("FPDFBitmap_CreateEx", _POINTER, _INT, _INT, _INT, _POINTER, _INT)
_fill_bitmap = _call("FPDFBitmap_FillRect", _INT, _POINTER, _INT, _INT, _INT, _INT, ctypes.c_ulong)
_free_bitmap = _call("FPDFBitmap_Destroy", None, _POINTER)
_render = _long_call("FPDF_RenderPageBitmap", None, _POINTER, _POINTER, _INT, _INT, _INT, _INT, _INT, _INT)
_count_annotations = _call("FPDFPage_GetAnnotCount", _INT, _POINTER)
_get_annotation = _call("FPDFPage_GetAnnot", _POINTER, _POINTER, _INT)
_annotation_kind = _call("FPDFAnnot_GetSubtype", _INT, _POINTER)
_close_annotation = _call("FPDFPage_CloseAnnot", None, _POINTER)
_flatten = _call("FPDFPage_Flatten", _INT, _POINTER, _INT)
_WRITTEN = (3, 13, 20)  # free text, stamps, form fields
_FOR_DISPLAY, _FLATTENED = 0, 1
_BGR, _WHITE, _ANNOTATIONS = 2, 0xFFFFFFFF, 1
_LONGEST_NAME = 512  # bytes: of a program


def keep_bytes(content: bytes) -> Any:
    """The bytes in a form whose address stays: keep it as long as the document is open."""
    return ctypes.c_char_p(content)


def load_document(content: Any, length: int, password: bytes | None) -> int | None:
    """Opens a document from memory kept by `keep_bytes`; None where it cannot be opened."""
    handle: int | None = _load_document(content, length, password)
    return handle


def name_producer(document: int) -> str:
    """The program that wrote an open document, as its metadata say; empty where they do not.

    Args:
        document: its handle.
    """
    cells = (ctypes.c_char * _LONGEST_NAME)()
    length = _meta_text(document, b"Producer", ctypes.addressof(cells), _LONGEST_NAME)
    return cells.raw[: length - 2].decode("utf-16-le", "replace") if 2 < length <= _LONGEST_NAME else ""


def draw_annotations(page: int) -> bool:
    """Makes filled form fields, typewritten notes and stamps a part of an open page, which is then to be loaded again.

    Args:
        page: its handle.

    Returns:
        Whether there were any.
    """
    for index in range(_count_annotations(page)):
        annotation = _get_annotation(page, index)
        kind = _annotation_kind(annotation)
        _close_annotation(annotation)
        if kind in _WRITTEN:
            return bool(_flatten(page, _FOR_DISPLAY) == _FLATTENED)
    return False


def render(page: int, scale: float) -> Any:
    """An open page as a PIL picture in RGB on white paper.

    Args:
        page: its handle.
        scale: pixels a point.
    """
    from PIL import Image

    width, height = (max(1, round(side(page) * scale)) for side in (_page_width, _page_height))
    pixels = bytearray(width * height * 3)
    cells = (ctypes.c_char * len(pixels)).from_buffer(pixels)
    bitmap = _new_bitmap(width, height, _BGR, ctypes.addressof(cells), width * 3)
    try:
        _fill_bitmap(bitmap, 0, 0, width, height, _WHITE)
        _render(bitmap, page, 0, 0, width, height, 0, _ANNOTATIONS)
    finally:
        _free_bitmap(bitmap)
    return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGR", width * 3, 1).copy()
