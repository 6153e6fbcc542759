"""The files of a new format: as the code formatter writes them, with what its sample shows."""

import subprocess
import sys
from pathlib import Path

import pytest

from extract.errors import UsageError
from planoteka.new_format import _mark, _pattern, lay_out_format
from tests.documents import SAMPLES

SAMPLE = SAMPLES / "ba-sarajevo-sluzbene-novine-2021-5.pdf"
NAME = "ba_sluzbene_novine_2021"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "extract" / "formats").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("sample", [SAMPLE, SAMPLES / "rs-centar-plan-rada-2015.pdf", SAMPLES / "xk-kmop-projekat.pdf"])
def test_the_template_is_formatted_code(checkout: Path, sample: Path) -> None:
    told = lay_out_format(NAME, sample, checkout)
    code = checkout / "extract" / "formats" / f"{NAME}.py"
    assert [line.split()[0] for line in told] == ["written", "written", "next", "next", "next"]
    assert (checkout / "samples" / f"{NAME}.pdf").read_bytes() == sample.read_bytes()
    config = ("--isolated", "--line-length", "120")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--check", *config, str(code)], check=True)
    compile(code.read_text(encoding="utf-8"), code.name, "exec")


@pytest.mark.parametrize(
    ("head", "pattern"),
    [
        ("Četvrtak, 4. 2. 2021.", r"\w+, \d+\. \d+\. \d+\."),
        (
            "21. januar 2021. SLUŽBENI GLASNIK Broj 5 - Strana 3",
            r"\d+\. \w+ \d+\. SLUŽBENI GLASNIK Broj \d+ - Strana \d+",
        ),
        ("Уторак, 4. мај", r"\w+, \d+\. \w+"),
        ("Službeni list „Grada“ (III)", r"Službeni list „Grada“ \(III\)"),
    ],
)
def test_numbers_days_and_months_of_a_running_head_may_be_others(head: str, pattern: str) -> None:
    assert _pattern(head) == pattern


def test_the_mark_is_what_stays() -> None:
    assert (
        _mark([_pattern("Četvrtak, 4. 2. 2021. SLUŽBENE NOVINE (Sarajevo) Broj 5")])
        == "SLUŽBENE NOVINE (Sarajevo) Broj"
    )
    assert _mark([]) == "TODO"


def test_what_is_there_is_not_overwritten(checkout: Path) -> None:
    lay_out_format(NAME, SAMPLE, checkout)
    with pytest.raises(UsageError, match="this is there already"):
        lay_out_format(NAME, SAMPLE, checkout)
    with pytest.raises(UsageError, match="name it"):
        lay_out_format("Glasnik", SAMPLE, checkout)
