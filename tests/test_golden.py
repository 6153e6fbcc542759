"""Every sample against its golden: the canonical JSON that a person has read.

A missing golden is written and the run fails until it has been read; a changed one fails with a field-level diff;
a golden without a sample fails. `--update-golden` rewrites what changed, and fails all the same.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from planoteka.differences import Difference, find_differences
from tests.documents import GOLDEN, SCANS, extracted, parameters, samples

SCAN_AGREEMENT = 0.97
"""Part of the fields of a scan that must be as in its golden: another Tesseract reads some letters otherwise."""
MOST_SHOWN = 40


@pytest.mark.parametrize("document", parameters(samples))
def test_the_golden_is_as_it_was_read(document: Path, update_golden: bool) -> None:
    check_golden(extracted(document), GOLDEN / f"{document.stem}.json", update_golden, scan=document.stem in SCANS)


def test_every_golden_has_its_sample() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} - {document.stem for document in samples} == set()


def test_names_are_of_one_sample_each() -> None:
    assert len({document.stem for document in samples}) == len(samples)


def check_golden(content: bytes, golden: Path, update: bool, scan: bool = False) -> None:
    """Fails where the content is not that of the golden, saying how; writes it where it is missing or asked for."""
    if not golden.exists():
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(content)
        pytest.fail(f"{golden.name} was missing and has been written: read it, then commit it")
    kept = golden.read_bytes()
    if kept == content:
        return
    new = json.loads(content)
    differences = find_differences(json.loads(kept), new)
    if scan and not update and len(differences) <= (1 - SCAN_AGREEMENT) * _count_leaves(new):
        return
    if update:
        golden.write_bytes(content)
    pytest.fail(_report(golden, differences, update), pytrace=False)


def _count_leaves(value: Any) -> int:
    if isinstance(value, dict):
        return sum(_count_leaves(item) for item in value.values())
    return sum(_count_leaves(item) for item in value) if isinstance(value, list) else 1


def _report(golden: Path, differences: list[Difference], update: bool) -> str:
    lines = [f"{golden.name}: {len(differences)} fields differ" + (", rewritten: read them" if update else "")]
    lines += [str(difference) for difference in differences[:MOST_SHOWN]]
    if not differences:
        lines.append("  same data, other bytes: key order or white space")
    return "\n".join(lines)


def test_a_missing_golden_is_written_and_fails(tmp_path: Path) -> None:
    golden = tmp_path / "a.json"
    with pytest.raises(pytest.fail.Exception, match="read it"):
        check_golden(b'{"a": 1}\n', golden, update=False)
    check_golden(b'{"a": 1}\n', golden, update=False)


def test_a_changed_golden_fails_with_path_page_old_and_new(tmp_path: Path) -> None:
    golden = tmp_path / "a.json"
    golden.write_bytes(b'{"goals": [{"number": "1", "title": "A", "places": [{"page": 4}]}]}')
    new = b'{"goals": [{"number": "1", "title": "B", "places": [{"page": 4}]}]}'
    for update in (False, True):
        with pytest.raises(pytest.fail.Exception) as failure:
            check_golden(new, golden, update=update)
        assert "/goals/0" in str(failure.value) and "page 4" in str(failure.value)
        assert (golden.read_bytes() == new) is update


def test_the_same_data_in_other_bytes_fails(tmp_path: Path) -> None:
    golden = tmp_path / "a.json"
    golden.write_bytes(b'{"a":1}')
    with pytest.raises(pytest.fail.Exception, match="other bytes"):
        check_golden(b'{"a": 1}', golden, update=False)


def test_a_scan_may_differ_in_few_letters_only(tmp_path: Path) -> None:
    golden = tmp_path / "a.json"
    golden.write_text(json.dumps({"words": [f"reč {i}" for i in range(100)]}))
    check_golden(json.dumps({"words": ["reč 0x", *(f"reč {i}" for i in range(1, 100))]}).encode(), golden, False, True)
    with pytest.raises(pytest.fail.Exception):
        check_golden(json.dumps({"words": [f"rec {i}" for i in range(100)]}).encode(), golden, False, True)
