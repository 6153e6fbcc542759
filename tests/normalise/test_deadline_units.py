"""Deadlines of figures alone, whose unit their column tells."""

import pytest

from normalise.deadlines import parse_deadline, unit_of_column, with_unit
from normalise.model import Period

PLAN = Period(start="2026-01-01", end="2026-12-31")


@pytest.mark.parametrize(
    ("header", "text", "said"),
    [
        ("Kvartal", "I – IV", "2026-01-01..2026-12-31"),
        ("Rok (kvartal)", "II/26", "2026-04-01..2026-06-30"),
        ("Tromjesečje provedbe", "3.", "2026-07-01..2026-09-30"),
        ("Kvartal", "1.4.2026.", "2026-04-01..2026-04-01"),
        ("Mjesec", "3 – 6", "2026-03-01..2026-06-30"),
        ("Мјесец", "II/2026", "2026-02-01..2026-02-28"),
        ("Polugodište", "II", "2026-07-01..2026-12-31"),
        ("Rok u mjesecima", "6", ""),
        ("Mesec/kvartal", "2", ""),
        ("Rok", "I – IV", ""),
    ],
)
def test_the_header_names_the_unit(header: str, text: str, said: str) -> None:
    unit = unit_of_column(header, [text])
    parts = parse_deadline(with_unit(text, unit) if unit else text, PLAN).parts
    assert "; ".join(f"{p.start}..{p.end}" for p in parts) == said


@pytest.mark.parametrize(
    ("cells", "unit"),
    [
        (["I – III", "VI – XII", "kontinuirano"], "month"),
        (["II", "IV kvartal"], "quarter"),
        (["VI", "IV kvartal"], None),
        (["II", "I – IV"], None),
        (["II", "31. XII 2026."], None),
    ],
)
def test_other_cells_of_the_column_tell(cells: list[str], unit: str | None) -> None:
    assert unit_of_column("Rok", cells) == unit
