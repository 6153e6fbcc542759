"""The rounds of the bench: tools in turn, each in a process of its own."""

from pathlib import Path

import pytest

from bench import speed
from tests.documents import samples


def test_every_tool_reads_once_at_the_start_and_once_a_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "ROUNDS", 2)
    small = min(samples, key=lambda path: path.stat().st_size)
    ours, theirs = speed.measure((speed.OURS, "pdfplumber"), small)
    assert [len(ours), len(theirs)] == [3, 3]
    assert all(reading["ms"] > 0 and reading["mb"] > 0 for reading in (*ours, *theirs))
    assert sum(ours[1]["stages"].values()) == pytest.approx(ours[1]["ms"])


def test_a_tool_that_ends_without_an_answer_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ended without an answer"):
        speed.measure(("no-such-tool",), tmp_path / "none.pdf")
