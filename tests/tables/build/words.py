# ruff: noqa: E501 - markup and texts stay in one line
"""What the pages say: names and invented figures, the same in every run."""

import random

EN = (
    "The table shows the development of the main indicators over the reporting period. Figures for the last year are "
    "provisional and will be revised when the final accounts of the regional offices have been received and audited.",
    "Compared with the previous period, expenditure rose in most of the programmes, while the number of staff employed "
    "in the field offices remained close to the level of the year before. The committee noted these results with interest.",
)
FR = (
    "Le tableau suivant présente l’évolution des dépenses par chapitre. Les montants sont exprimés en milliers d’euros et "
    "arrondis à l’unité la plus proche ; la somme des éléments peut donc différer légèrement du total.",
)
DE = (
    "Die folgende Übersicht zeigt die Entwicklung der Zahlen über den Berichtszeitraum. Größere Abweichungen ergeben sich "
    "aus der Änderung der Erhebungsmethode; die Werte für das letzte Jahr sind vorläufig.",
)
ES = (
    "El cuadro siguiente recoge los principales indicadores de la campaña. Los datos de los años anteriores se han revisado "
    "conforme a la nueva metodología y no son comparables con los publicados en el último informe.",
)
PL = (
    "Poniższa tabela przedstawia główne wskaźniki w okresie sprawozdawczym. Dane za ostatni rok są wstępne i zostaną "
    "zaktualizowane po otrzymaniu ostatecznych sprawozdań z urzędów wojewódzkich.",
)
COUNTRIES = [
    "Belgium",
    "Bulgaria",
    "Denmark",
    "Germany",
    "Estonia",
    "Ireland",
    "Greece",
    "Spain",
    "France",
    "Italy",
    "Cyprus",
    "Latvia",
    "Hungary",
    "Malta",
]
STATES = [
    "Alabama",
    "Alaska",
    "Arizona",
    "Arkansas",
    "California",
    "Colorado",
    "Delaware",
    "Florida",
    "Georgia",
    "Idaho",
    "Illinois",
    "Indiana",
    "Iowa",
]


def numbers(seed: int, count: int, low: float, high: float, digits: int = 0, mark: str = ",") -> list[str]:
    """Figures with a mark between thousands, or with decimals."""
    chance = random.Random(seed)
    made = []
    for _ in range(count):
        value = chance.uniform(low, high)
        made.append(f"{value:.{digits}f}" if digits else f"{round(value):,}".replace(",", mark))
    return made


def lines(
    names: list[str], columns: int, seed: int, low: float = 10, high: float = 90000, digits: int = 0, mark: str = ","
) -> str:
    """Rows of a written table: a name and figures."""
    return "\n".join(
        " | ".join([name, *numbers(seed * 100 + i, columns, low, high, digits, mark)]) for i, name in enumerate(names)
    )
