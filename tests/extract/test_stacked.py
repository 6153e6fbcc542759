"""Forms whose labels stand in a row above their values."""

from extract.forms.find import find_forms
from extract.forms.stacked import put_beside
from tests.extract.build_pages import Text, build_rows, build_stitched, print_goals, read_stream
from tests.extract.outline_trees import HEAD, ONE, heading

STACKED = [
    ["Nositelj", "Rok provedbe", "<"],
    ["Ured", "2026.", "<"],
    ["Pokazatelji", "Sredstva", "Zadaci"],
    ["broj kotlova", "100 EUR", "popis"],
]


def _beside(rows: Text) -> list[list[str]]:
    return [[cell.printed for cell in row] for row in put_beside(build_rows(rows))]


def test_labels_over_values_stand_beside_them() -> None:
    assert _beside(STACKED) == [
        ["Nositelj", "Ured"],
        ["Rok provedbe", "2026."],
        ["Pokazatelji", "broj kotlova"],
        ["Sredstva", "100 EUR"],
        ["Zadaci", "popis"],
    ]
    assert find_forms(build_rows(STACKED)) is not None


def test_they_tell_of_the_measure_in_the_heading_or_the_band_above() -> None:
    goals = read_stream(heading("Mjera 1.1. Kotlovi"), build_stitched(STACKED)).goals
    assert [(a.number, a.title.raw) for a in goals[0].activities] == [("1.1", "Kotlovi")]
    band = read_stream(build_stitched([["Mjera 1.1. Kotlovi", "<", "<"], *STACKED])).goals
    assert print_goals(band) == print_goals(goals)


def test_labels_beside_their_values_may_stand_among_them() -> None:
    tasks, risks = ["Zadaci", "1. popis 2. zamjena", "<"], ["Rizici", "<", "nema"]
    rows = [["Mjera 1.1. Kotlovi", "<", "<"], tasks, *STACKED[:2], risks]
    goals = read_stream(build_stitched(rows)).goals
    (activity,) = goals[0].activities
    assert [c.text.raw for c in activity.cells] == ["1. popis 2. zamjena", "Ured", "2026.", "nema"]


def test_rows_that_are_no_labels_and_values_stay() -> None:
    for rows in (
        [*STACKED, ["Ured", "2027.", "broj"]],  # a further row: a table
        [["Aktivnosti", "Nositelj", "Rok"], ["popis", "Ured", "2026."]],  # a header of what is done
        [["Aktivnosti", "Nositelj", "Rok"], ["popis", "Ured", "2026."]] * 2,  # the same over each row
        [["Nositelj", "Rok", "Boja"], ["Ured", "2026.", "plava"]],
        [["Nositelj", "Odgovorni", "Rok"], ["Ured", "MF", "2026."]],
        [["Nositelj", "Rok", "Sredstva"], ["Nositelj", "Rok", "Sredstva"]],
        [["Nositelj", "Rok", "Sredstva"], ["Ured", "2026.", "<"]],
        [["Nositelj", "Rok"], ["Pokazatelj", "broj"], ["Rizici", "nema"]],  # labels at the left
        [["Rok", "2027. godina"], ["broj", "popis"], ["Rizici", "nema"]],
        [  # a value that reads as a label
            ["Nosilac", "Ured"],
            ["Indikatori", "- Broj izvršenih kontrola - Broj izrečenih mera"],
            ["Mera", "3.2. Pranje"],
            ["Rok", "2026."],
        ],
        [HEAD, ONE],
    ):
        assert _beside(rows) == [[cell.printed for cell in row] for row in build_rows(rows)]


def test_a_label_alone_over_all_columns_has_the_text_below_it() -> None:
    rows = [["Naziv mjere", "<", "<"], ["1. Kotlovi", "<", "<"], *STACKED, ["Rizici", "<", "<"], ["nema", "<", "<"]]
    read = _beside(rows)
    assert (read[0], read[-1]) == (["Naziv mjere", "1. Kotlovi"], ["Rizici", "nema"])
    assert _beside([["Naziv mjere", "<"], ["Rizici", "<"], *([a, b] for a, b, *_ in STACKED[2:])])[0] == ["Naziv mjere"]


def test_beside_known_labels_may_stand_one_that_describes_or_is_as_bold() -> None:
    for label in ("Opis", "*Vrsta terena"):
        bold = "*" if label[0] == "*" else ""
        rows = [[label, f"{bold}Nositelj", f"{bold}Rok"], ["Ravnica uz rijeku", "Ured", "2026."]]
        assert _beside(rows)[:2] == [[label.lstrip("*"), "Ravnica uz rijeku"], ["Nositelj", "Ured"]]
