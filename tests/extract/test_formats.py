"""Formats: found by their file, asked for by id, laid out for a maintainer."""

from pathlib import Path

import pytest

import extract.formats as formats
from extract.errors import UsageError
from extract.formats import GENERAL, Format, find_formats, format_for
from extract.page import Page, Word
from planoteka.new_format import lay_out_format
from tests.documents import SAMPLES

FORMAT = """
from extract.formats import Format
FORMAT = Format(id="rs_proba_2021", describes="Proba", matches=lambda pages: "PROBA" in pages[0])
"""


def _page(text: str) -> Page:
    return Page(1, 100, 100, tuple(Word(word, 0, 0, 1, 1) for word in text.split()))


@pytest.fixture
def with_a_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Format:
    (tmp_path / "rs_proba_2021.py").write_text(FORMAT)
    (tmp_path / "notes.py").write_text("raise AssertionError('no format, not loaded')")
    monkeypatch.setattr(formats, "__path__", [str(tmp_path)])
    monkeypatch.delitem(__import__("sys").modules, "extract.formats.rs_proba_2021", raising=False)
    find_formats.cache_clear()
    yield find_formats()[0]
    find_formats.cache_clear()


def test_a_file_named_like_a_format_is_found(with_a_format: Format) -> None:
    assert (with_a_format.id, with_a_format.describes) == ("rs_proba_2021", "Proba")
    assert len(find_formats()) == 1


def test_it_is_taken_where_it_matches_and_where_it_is_asked_for(with_a_format: Format) -> None:
    assert format_for([_page("OVO JE PROBA")]) is with_a_format
    assert format_for([_page("nešto drugo")]) is GENERAL
    assert format_for([_page("nešto drugo")], "rs_proba_2021") is with_a_format


def test_an_unknown_id_is_refused_with_those_known(with_a_format: Format) -> None:
    with pytest.raises(UsageError, match="rs_proba_2021"):
        format_for([], "rs_drugo_2020")


def test_hooks_run_one_page_first_then_all() -> None:
    both = Format(
        "rs_a_2020", "", lambda pages: True,
        mend_page=lambda page: _page("a"), mend_pages=lambda pages: [*pages, *pages],
    )  # fmt: skip
    assert [word.text for page in both.mend([_page("x")]) for word in page.words] == ["a", "a"]
    plain = Format("rs_a_2020", "", lambda pages: True)
    assert plain.mend([_page("x")]) == [_page("x")]


def test_every_format_has_its_sample_and_golden_and_takes_no_other_sample() -> None:
    for known in find_formats():
        assert (SAMPLES / f"{known.id}.pdf").exists()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "extract" / "formats").mkdir(parents=True)
    return tmp_path


def test_a_new_format_is_laid_out_and_loads(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = lay_out_format("ba_sluzbene_novine_2020", SAMPLES / "ba-sarajevo-sluzbene-novine-2021-5.pdf", checkout)
    assert any("golden/ba_sluzbene_novine_2020.json" in line for line in lines)
    assert (checkout / "samples" / "ba_sluzbene_novine_2020.pdf").exists()
    scope: dict[str, object] = {}
    exec((checkout / "extract" / "formats" / "ba_sluzbene_novine_2020.py").read_text(encoding="utf-8"), scope)
    made = scope["FORMAT"]
    assert isinstance(made, Format)
    assert any("NOVINE" in head for head in made.running_heads)
    assert made.matches(["Četvrtak SLUŽBENE NOVINE KANTONA SARAJEVO Broj 5 - Strana 3"])


@pytest.mark.parametrize("name", ["sarajevo", "BA_novine_2020", "ba_2020", "../ba_x_2020", "ba_x_99"])
def test_a_name_that_is_no_formats_is_refused(name: str, checkout: Path) -> None:
    with pytest.raises(UsageError, match="<country>_<gazette or issuer>_<year>"):
        lay_out_format(name, SAMPLES / "xk-kmop-projekat.pdf", checkout)


def test_what_is_there_already_stays(checkout: Path) -> None:
    (checkout / "extract" / "formats" / "rs_x_2020.py").write_text("mine")
    with pytest.raises(UsageError, match="already"):
        lay_out_format("rs_x_2020", SAMPLES / "xk-kmop-projekat.pdf", checkout)
    assert (checkout / "extract" / "formats" / "rs_x_2020.py").read_text() == "mine"
