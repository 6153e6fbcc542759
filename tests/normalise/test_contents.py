"""What columns without headers hold, told by what their cells say."""

import pytest

from normalise.contents import guess_fields, is_number, measures, read_field

NUMBERS = ["1.1", "1.2", "1.3", "1.4"]
TITLES = [
    "Izraditi plan upravljanja vodama",
    "Doneti zakon o otpadu",
    "Obuka službenika opština",
    "Popis izvora zagađenja",
]
WHO = ["Ministarstvo finansija", "Ministarstvo pravde", "Vlada Republike Srbije", "Zavod za statistiku"]
WHEN = ["do 31.12.2021.", "2022. godina", "kontinuirano", "I kvartal 2023."]
MONEY = ["100.000 EUR", "Budžet Republike Srbije", "20.000 EUR", "50.000 RSD"]
CYRILLIC = ["Министарство финансија", "Министарство правде", "Влада Републике Србије", "Завод за статистику"]
BOSNIAN = ["Ministarstvo pravde BiH", "Vijeće ministara BiH", "Općina Centar", "Federalno ministarstvo finansija"]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ([NUMBERS, TITLES, WHO, WHEN, MONEY], ["number", "activity", "responsible", "deadline", "resources"]),
        ([TITLES, WHO, WHEN], ["activity", "responsible", "deadline"]),
        ([WHEN, WHO, TITLES], ["deadline", "responsible", "activity"]),
        ([TITLES, CYRILLIC, WHEN], ["activity", "responsible", "deadline"]),
        ([TITLES, BOSNIAN, WHEN], ["activity", "responsible", "deadline"]),
        ([TITLES, WHO, WHEN, ["da", "ne", "da", "da"]], ["activity", "responsible", "deadline", None]),
        ([TITLES, [*WHO[:3], ""], WHEN], ["activity", "responsible", "deadline"]),
        ([TITLES, WHO, [*WHEN[:3], "po potrebi utvrđeno ugovorom"]], ["activity", "responsible", "deadline"]),
    ],
)
def test_columns_of_a_plan(columns: list[list[str]], expected: list[str | None]) -> None:
    assert guess_fields(columns) == expected


@pytest.mark.parametrize(
    "columns",
    [
        [NUMBERS, TITLES, WHO, MONEY],  # nothing says when
        [NUMBERS, TITLES, WHEN, MONEY],  # nobody does it
        [WHO, WHEN, MONEY],  # nothing is done
        [["a", "b", "c", "d"], WHO, WHEN],  # too short for the names of activities
        [TITLES, WHO[:2], WHEN],  # too few cells to tell
        [["2011", "2022"], ["7.186.862", "6.647.003"]],
        [],
    ],
)
def test_columns_of_other_tables(columns: list[list[str]]) -> None:
    assert guess_fields(columns) is None


def test_a_number_that_a_narrow_cell_broke_is_one() -> None:
    assert [text for text in ("2.5.1 0", "2.5.1\n1.", "2.5.1", "2.5 10", "2.5.1 Rad") if is_number(text)] == [
        "2.5.1 0",
        "2.5.1\n1.",
        "2.5.1",
    ]


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        (["Direktor, kustos", "Viši arhivist", "Začelnik", "Šef službe održavanja"], "responsible"),
        (["Tehnička služba", "Sportski savez", "Crveni krst", "Glavna sestra"], "responsible"),
        (["Služba za otpad"], "responsible"),
        (["Formirana radna grupa", "Imenovani članovi", "Obučeni službenici"], None),  # what is reached
        (["Izrađen plan", "Broj službi", "Predlog komisije"], None),
    ],
)
def test_bodies_and_posts(texts: list[str], field: str | None) -> None:
    assert read_field(texts) == field


def test_figures_in_a_unit_that_is_no_currency_are_measured() -> None:
    heads = ("Ušteda (MWh)", "Smanjenje emisije (t CO2)", "Udio (%)", "Површина (ха)", "Iznos (EUR)", "Sredstva (KM)")
    assert list(map(measures, heads)) == [True, True, True, True, False, False]
    assert not any(map(measures, ("Trošak (procjena)", "Iznos (u 000 din)", "Trošak", "Ušteda u MWh (procjena)")))
