"""Tables without rules that several tests share."""

from extract.page import Word

PLAN = [
    ["Aktivnost", "Nosilac", "Rok"],
    ["Urediti park", "Opština", "2024."],
    ["Obnoviti most", "Direkcija", "2025."],
    ["Otvoriti školu", "Ministarstvo", "2026."],
]


COLUMNS = [50.0, 180.0, 290.0]


def bold(words: list[Word]) -> list[Word]:
    return [w._replace(bold=True) for w in words]


NUMBERED = [["Br.", "Aktivnost", "Rok"], ["1.1.", "Urediti park", "2024."], ["1.2.", "Obnoviti most", "2025."]]
SIDES = [50.0, 90.0, 240.0]
"""Where the columns of the numbered one begin."""
