"""The canonical bytes, and files that are whole or not there."""

import json
import stat
from pathlib import Path

import pytest

from extract.errors import OutputNotWritable
from normalise.model import Document, Goal, Plan, PlanFacts
from planoteka.writing import canonical_json, prepare_folder, write_file


def _plan(title: str) -> Plan:
    document = Document(id="x", file="x.pdf", sha256="0", pages=1)
    return Plan(document=document, plan=PlanFacts(title="Plan"), goals=[Goal(id="x/1", level="goal", title=title)])


def test_letters_are_composed_and_stay_letters() -> None:
    text = canonical_json(_plan("c\u030cas\u030c")).decode()
    assert "čaš" in text and "\\u" not in text


def test_an_accent_after_a_line_feed_composes_with_nothing() -> None:
    data = json.loads(canonical_json(_plan("c\u030c\n\u0301x")))
    assert data["goals"][0]["title"] == "č\n\u0301x"


def test_keys_stand_in_the_order_of_the_model_and_the_file_ends_with_a_line_feed() -> None:
    content = canonical_json(_plan("Cilj"))
    assert list(json.loads(content)) == ["schema_version", "document", "plan", "goals", "findings", "repairs"]
    assert content.startswith(b'{\n  "schema_version"') and content.endswith(b"}\n")
    assert content == canonical_json(Plan.model_validate_json(content))


def test_a_file_replaces_another_at_once_and_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert stat.S_IMODE(target.stat().st_mode) & 0o600 == 0o600


def test_what_cannot_be_written_is_an_error_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(OutputNotWritable, match=r"gone.*a\.json"):
        write_file(tmp_path / "gone" / "a.json", b"")
    (tmp_path / "taken").mkdir()
    with pytest.raises(OutputNotWritable):
        write_file(tmp_path / "taken", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_folder_that_is_a_file_is_told_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputNotWritable):
        prepare_folder(tmp_path / "file")
    prepare_folder(tmp_path / "new" / "deep")
    assert (tmp_path / "new" / "deep").is_dir()
