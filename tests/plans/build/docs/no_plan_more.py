# ruff: noqa: E501 - texts and style sheets stay in one line
"""More documents without a plan whose headers come near to one: a list of acts, a training schedule, a timetable."""

from pathlib import Path

from ..html import FULL, print_pdf, table
from ..layout import NO_PLAN, Json, Row, cell


def rows(text: str, css: str = "") -> list[Row]:
    return [[cell(x.strip(), css) for x in line.split("|")] for line in text.strip().split("\n")]


def acts(target: Path) -> Json:
    """What was decided, when: acts of the past year and those repealed."""
    text = (
        "<h1>PREGLED AKATA DONETIH U 2023. GODINI</h1><p>Skupština opštine održala je sedam sednica.</p>"
        + table(
            [8, 52, 20, 20],
            rows("R.br. | Naziv akta | Broj | Datum donošenja", "h"),
            rows(
                "1. | Odluka o budžetu opštine za 2024. godinu | 400-12/2023 | 21.12.2023.\n2. | Odluka o izmenama Statuta opštine | 110-3/2023 | 12.05.2023.\n3. | Program uređivanja građevinskog zemljišta | 463-8/2023 | 21.12.2023.\n4. | Rešenje o razrešenju direktora biblioteke | 02-41/2023 | 30.06.2023."
            ),
        )
        + "<h2>Raspored obuka</h2>"
        + table(
            [40, 26, 18, 16],
            rows("Tema | Predavač | Vreme | Mesto", "h"),
            rows(
                "Upravni postupak i elektronsko opštenje | Jelena Pavlović | 10–12 časova | velika sala\nZaštita podataka o ličnosti | Marko Ilić | 12.30–14 časova | velika sala\nKancelarijsko poslovanje | Ana Simić | 9–11 časova | učionica 2"
            ),
        )
        + "<h2>Raspored časova</h2>"
        + table(
            [20, 20, 35, 25],
            rows("Dan | Vreme | Predmet | Nastavnik", "h"),
            rows(
                "ponedeljak | 8.00 | Matematika | V. Kostić\nutorak | 8.50 | Istorija | S. Radić\nsreda | 9.40 | Fizika | D. Nikolić"
            ),
        )
    )
    print_pdf(text, FULL + 'html { font: 10.5pt/1.3 "Liberation Sans"; }', target)
    return NO_PLAN


DOCUMENTS = {"no-plan--acts-schedules": acts}
