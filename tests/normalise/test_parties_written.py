"""Responsible parties as the administrations of the region write them: cells with their parties in one line each."""

from pathlib import Path

import pytest

from normalise.parties import parse_parties

CASES = Path(__file__).parent.parent / "cases" / "responsible_written.tsv"
WRITTEN = [line.split("\t") for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("text", "said"), WRITTEN, ids=lambda value: value[:60])
def test_written_as_the_administrations_write(text, said):
    """`tasks: name <id> (partner); name | next party`; a `\\n` in the text is a line break."""
    found = []
    for party in parse_parties(text.replace("\\n", "\n")).responsible:
        bodies = (
            body.name + (f" <{body.id}>" if body.id else "") + (" (partner)" if body.role == "partner" else "")
            for body in party.organisations
        )
        found.append((",".join(party.tasks) + ": " if party.tasks else "") + "; ".join(bodies))
    assert " | ".join(found) == said
