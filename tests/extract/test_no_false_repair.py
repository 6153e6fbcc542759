"""No false repair: on the sample documents only what is known to be damaged changes, not one letter more."""

from pathlib import Path

import pytest

from extract.read.document import open_document
from extract.repair import judge_page, repair_page, repair_pages

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.pdf"))
# Letters of the other script, or of another language, that the authors left in these documents.
REAL_DAMAGE = {
    ("Prevenција", "Prevencija"),
    ("Izvjешtaj", "Izvještaj"),
    ("Poboļjšati", "Poboljšati"),
    ("обogaћивању", "обогаћивању"),
    ("ekonomска", "ekonomska"),
    ("multidisciplinarnе", "multidisciplinarne"),
}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples_keep_their_letters(path: Path) -> None:
    with open_document(path) as document:
        pages = list(document.read_pages())
    for page, mended in zip(pages, repair_pages(pages), strict=True):
        assert {(mend.before.strip('"'), mend.after.strip('"')) for mend in mended.mends} <= REAL_DAMAGE
        assert repair_page(page).mends == mended.mends
        assert mended.page.health == "sound"
        if mended.mends:
            assert judge_page(page).health == "damaged"
        changed = {mend.box for mend in mended.mends}
        assert [w for w in page.words if w.box not in changed] == [w for w in mended.page.words if w.box not in changed]


def test_there_are_samples() -> None:
    assert SAMPLES
