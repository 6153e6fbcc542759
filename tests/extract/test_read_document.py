"""Opening documents: what is read, what is refused and how."""

import hashlib
import os
import pickle
from pathlib import Path

import pytest

from extract import errors
from extract.read.document import open_document
from tests.extract.pdf_writer import assemble, write_pdf

TEXT = "BT /F1 10 Tf 20 100 Td (strana) Tj ET "
PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def encrypt_pdf(password: bytes) -> bytes:
    """A PDF of one empty page that opens with the password only (standard handler, revision 2)."""
    user = (password + PADDING)[:32]
    stream = _rc4(hashlib.md5(user).digest()[:5], user)
    identity = b"0123456789abcdef"
    key = hashlib.md5(user + stream + (0xFFFFFFFC).to_bytes(4, "little") + identity).digest()[:5]
    lock = f"/Filter /Standard /V 1 /R 2 /P -4 /O <{stream.hex()}> /U <{_rc4(key, PADDING).hex()}>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page]
    return assemble(objects, f"/Encrypt << {lock} >> /ID [<{identity.hex()}> <{identity.hex()}>]")


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def test_pages_are_numbered_from_one(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(write_pdf(TEXT, TEXT * 2, ""))
    with open_document(path) as document:
        assert document.page_count == 3
        assert [page.number for page in document.read_pages()] == [1, 2, 3]
        assert [page.number for page in document.read_pages([3, 1])] == [3, 1]
        for number in (0, 4):
            with pytest.raises(errors.DamagedPage) as caught:
                document.read_page(number)
            assert caught.value.facts == {"file": str(path), "page": number}


def test_a_document_names_the_program_that_wrote_it() -> None:
    with open_document(Path(__file__).parents[2] / "samples" / "rs-centar-plan-rada-2015.pdf") as document:
        assert document.producer == "LibreOffice 7.4"
    with open_document(write_pdf(TEXT)) as document:
        assert document.producer == ""


def test_a_page_reads_the_same_every_time() -> None:
    with open_document(write_pdf(TEXT + "20 90 m 90 90 l S")) as document:
        assert document.read_page(1) == document.read_page(1)


def test_a_rendered_page_is_as_it_is_seen() -> None:
    with open_document(write_pdf("1 0 0 rg 0 0 30 20 re f", rotate=90)) as document:
        picture = document.render_page(1, scale=2)
    assert (picture.mode, picture.size) == ("RGB", (400, 600))
    assert picture.getpixel((5, 5)) == (255, 0, 0)  # the page's lower left corner is seen at the upper left
    assert picture.getpixel((395, 595)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.EmptyFile),
        (b"PK\x03\x04 a Word file", errors.NotAPdf),
        (b"%PDF-1.4\nnothing more", errors.DamagedPdf),
        (b"%PDF-1.4\nrubbish\n%%EOF", errors.DamagedPdf),
        (write_pdf(TEXT)[:-60], errors.DamagedPdf),
        (write_pdf(TEXT)[:400], errors.DamagedPdf),
        (write_pdf(), errors.NoPages),
        (encrypt_pdf(b"tajna"), errors.EncryptedPdf),
    ],
)
def test_bad_content(content: bytes, error: type[errors.PlanotekaError]) -> None:
    with pytest.raises(error) as caught, open_document(content):
        pass
    assert type(caught.value) is error


def test_passwords() -> None:
    content = encrypt_pdf(b"tajna")
    with open_document(content, password="tajna") as document:
        assert document.page_count == 1
    with pytest.raises(errors.WrongPassword), open_document(content, password="druga"):
        pass
    with open_document(write_pdf(TEXT), password="suvisna") as document:
        assert document.page_count == 1


def test_bad_paths(tmp_path: Path) -> None:
    with pytest.raises(errors.NotAFile), open_document(tmp_path):
        pass
    with pytest.raises(errors.UnreadableFile), open_document(tmp_path / "missing.pdf"):
        pass


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(write_pdf(TEXT))
    path.chmod(0)
    with pytest.raises(errors.UnreadableFile), open_document(path):
        pass


def test_a_repaired_table_of_objects_is_no_damage() -> None:
    content = write_pdf(TEXT).replace(b"xref\n0", b"xref\n7")  # pdfium rebuilds it
    with open_document(content) as document:
        assert document.page_count == 1


def test_errors_travel_between_processes() -> None:
    error = pickle.loads(pickle.dumps(errors.DamagedPage("plan.pdf", page=3, reason="why")))
    assert type(error) is errors.DamagedPage
    assert error.facts == {"file": "plan.pdf", "page": 3, "reason": "why"}
    assert str(error) == "plan.pdf: page 3: the page cannot be read (why)"


def test_every_error_has_a_documented_exit_code() -> None:
    def subclasses(kind: type[errors.PlanotekaError]) -> list[type[errors.PlanotekaError]]:
        return [kind, *(sub for child in kind.__subclasses__() for sub in subclasses(child))]

    tree = str(errors.__doc__)
    for kind in subclasses(errors.PlanotekaError):
        line = next(line for line in tree.splitlines() if kind.__name__ in line.split())
        assert f" {kind.exit_code} " in f"{line} "
