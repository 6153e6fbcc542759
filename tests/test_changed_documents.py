"""Changes of a document that change nothing of its plan: sheets, sizes, places; each reads as before."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from planoteka.pipeline import extract_plan
from tests.documents import PLANS, SAMPLES, truth_of
from tests.score import score_plan

DOCUMENTS = [
    SAMPLES / "xk-ranilug-born-digital.pdf",
    SAMPLES / "variants" / "rs-akcioni-plan-2017-2018--open.pdf",
    PLANS / "ba-podaci--steps-bare.pdf",
    SAMPLES / "variants" / "rs-centar-plan-rada-2015--gazette.pdf",
    SAMPLES / "variants" / "xk-ranilug-strategija-2024--web.pdf",
]
Change = Callable[[pdfium.PdfDocument], None]


def with_empty_pages(document: pdfium.PdfDocument) -> None:
    """An empty page behind each one, as when a document for one side is printed on two."""
    for index in range(len(document), 0, -1):
        document.new_page(*document[index - 1].get_size(), index)


def scaled(by: float) -> Change:
    """The pages printed smaller or larger, on smaller or larger sheets."""

    def change(document: pdfium.PdfDocument) -> None:
        for page in document:
            box = page.get_mediabox()
            raw.FPDFPage_TransFormWithClip(page, raw.FS_MATRIX(by, 0, 0, by, 0, 0), None)
            for name in ("mediabox", "cropbox"):
                getattr(page, f"set_{name}")(*(side * by for side in box))

    return change


def moved(document: pdfium.PdfDocument) -> None:
    """Sheets whose corner is not where coordinates begin."""
    for page in document:
        left, bottom, right, top = page.get_mediabox()
        raw.FPDFPage_TransFormWithClip(page, raw.FS_MATRIX(1, 0, 0, 1, 70, -130), None)
        for name in ("mediabox", "cropbox"):
            getattr(page, f"set_{name}")(left + 70, bottom - 130, right + 70, top - 130)


CHANGES: dict[str, Change] = {
    "empty pages": with_empty_pages,
    "smaller": scaled(0.71),
    "larger": scaled(1.41),
    "moved": moved,
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_changed_document_reads_as_before(path: Path, name: str, tmp_path: Path) -> None:
    document = pdfium.PdfDocument(path)
    CHANGES[name](document)
    document.save(changed := tmp_path / path.name)
    document.close()
    truth = json.loads(truth_of(path).read_text(encoding="utf-8"))
    score = score_plan(extract_plan(changed).model_dump(mode="json"), truth)
    assert score.share == 1.0, score.report()
