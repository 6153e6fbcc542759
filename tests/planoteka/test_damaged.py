"""Damaged files, many kinds of damage: each is read or refused with a sentence, none brings a process down."""

import random
from pathlib import Path

import pytest

from extract.errors import WorkerCrashed
from planoteka.results import Request
from planoteka.workers import extract_documents
from tests.documents import SAMPLES

SOURCES = [
    SAMPLES / "xk-kmop-projekat.pdf",
    SAMPLES / "rs-centar-plan-rada-2015.pdf",
    SAMPLES / "variants" / "rs-centar-plan-rada-2015--gazette.pdf",
]
FILES = 30


def _damage(content: bytes, chance: random.Random) -> bytes:
    """Bytes changed, left out, doubled, or the end cut off and a new one put there."""
    data = bytearray(content)
    at, length = chance.randrange(len(data)), chance.randrange(1, 3000)
    kind = chance.choice(["changed", "changed", "lost", "doubled", "cut"])
    if kind == "changed":
        for _ in range(chance.choice([1, 5, 50, 500])):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif kind == "lost":
        del data[at : at + length]
    elif kind == "doubled":
        data[at:at] = data[at : at + length]
    else:
        data[at:] = b"\nstartxref\n0\n%%EOF\n"
    return bytes(data)


@pytest.mark.parametrize("seed", [1, 2])
def test_damage_is_read_or_refused(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    requests = []
    for i in range(FILES):
        path = tmp_path / f"{i}.pdf"
        path.write_bytes(_damage(chance.choice(SOURCES).read_bytes(), chance))
        requests.append(Request(path))
    results = list(extract_documents(requests, 2))
    assert len(results) == FILES
    crashed = [result for result in results if isinstance(result.error, WorkerCrashed)]
    assert not crashed, f"{crashed[0].error}\n{crashed[0].trace}"
    assert any(result.error for result in results) and any(result.content for result in results)
