"""How words are set, as the fonts of a file tell it."""

import pytest

from extract.read.document import open_document
from tests.extract.pdf_writer import assemble


@pytest.mark.parametrize(
    ("name", "stems", "bold"),
    [
        ("Caladea-Regular", 141, False),  # broad stems, though its name says what it is
        ("Caladea-Bold", 60, True),
        ("Caladea", 141, True),
        ("Caladea", 60, False),
    ],
)
def test_a_font_with_a_name_that_says_regular_is_not_bold(name: str, stems: int, bold: bool) -> None:
    content = b"BT /F0 10 Tf 20 100 Td (aa) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 6 0 R /Resources << /Font << /F0 4 0 R "
        b">> >> >>",
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FontDescriptor 5 0 R /FirstChar 97 /LastChar 97 "
        "/Widths [500] /Encoding /WinAnsiEncoding >>".encode(),
        f"<< /Type /FontDescriptor /FontName /{name} /StemV {stems} /Flags 4 /FontBBox [0 0 700 700] >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    with open_document(assemble(objects)) as document:
        assert [word.bold for word in document.read_page(1).words] == [bold]
