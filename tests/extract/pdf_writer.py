"""Writes small PDFs for tests: a page's content stream as it stands, with two fonts, forms and a grey picture."""

from collections.abc import Mapping, Sequence

ODD_LETTERS = {"q": "00AD", "x": "200B", "w": "0001", "y": "D83DDE00"}
"""What the font F4 says its letters are: a soft hyphen, a zero width space, a control code, an emoji."""
FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold", "F3": "Times-Roman"}


def write_pdf(
    *contents: str,
    size: tuple[int, int] = (300, 200),
    crop: Sequence[int] = (),
    rotate: int = 0,
    forms: Mapping[str, tuple[str, str]] | None = None,
    field: str = "",
    trailer: str = "",
) -> bytes:
    """A PDF with a page for each content stream.

    Args:
        contents: operators of the pages, in PDF coordinates (origin bottom left).
        size: of the media box.
        crop: the crop box, where there is one.
        rotate: clockwise degrees.
        forms: name to (matrix, operators) of forms that the content draws with `/Name Do`; `/Im` is a grey picture.
        field: operators that draw the value of a form field over the whole of every page.
        trailer: entries added to the trailer.
    """
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    fonts = ""
    for name, base in FONTS.items():
        font = f"<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding >>"
        fonts += f"/{name} {_add(objects, font.encode())} 0 R "
    codes = "".join(f"<{ord(letter):02x}> <{code}>\n" for letter, code in ODD_LETTERS.items())
    cmap = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
    cmap += f"{len(ODD_LETTERS)} beginbfchar {codes} endbfchar endcmap end"
    mapped = _add(objects, _stream(b"<< ", cmap.encode()))
    odd = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding "
    fonts += f"/F4 {_add(objects, f'{odd}/ToUnicode {mapped} 0 R >>'.encode())} 0 R "
    picture = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    drawn = f"/Im {_add(objects, _stream(picture, b'0'))} 0 R "
    for name, (matrix, operators) in (forms or {}).items():
        head = f"<< /Type /XObject /Subtype /Form /BBox [-999 -999 999 999] /Matrix [{matrix}] "
        head += f"/Resources << /Font << {fonts} >> >> "
        drawn += f"/{name} {_add(objects, _stream(head.encode(), operators.encode('cp1252')))} 0 R "
    resources = f"<< /Font << {fonts} >> /XObject << {drawn} >> >>"
    annotations = ""
    if field:
        head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 {size[0]} {size[1]}] /Resources << /Font << {fonts} >> >> "
        seen = _add(objects, _stream(head.encode(), field.encode("cp1252")))
        place = f"/Rect [0 0 {size[0]} {size[1]}] /F 4 /AP << /N {seen} 0 R >>"
        widget = _add(objects, f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) {place} >>".encode())
        annotations = f"/Annots [{widget} 0 R] "
    pages = []
    for content in contents:
        stream = _add(objects, _stream(b"<< ", content.encode("cp1252")))
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Rotate {rotate} "
        page += f"/CropBox [{' '.join(map(str, crop))}] " if crop else ""
        pages.append(_add(objects, f"{page}{annotations}/Resources {resources} /Contents {stream} 0 R >>".encode()))
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    return assemble(objects, trailer)


def assemble(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """The file of numbered objects, the first of which is the catalog."""
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()


def _add(objects: list[bytes], body: bytes) -> int:
    objects.append(body)
    return len(objects)


def _stream(head: bytes, data: bytes) -> bytes:
    return head + b"/Length %d >>\nstream\n%s\nendstream" % (len(data), data)
