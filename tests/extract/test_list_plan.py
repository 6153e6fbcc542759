"""Plans whose activities are items of lists below the headings of goals."""

import pytest

from extract.layout import Paragraph
from extract.stitch import StreamItem
from tests.extract.build_pages import build_paragraph, build_stitched, find_codes, print_goals, read_stream

TITLE = build_paragraph("PLAN RAZVOJA KULTURE ZA 2026. GODINU", bold=True, size=15)
LINE = "Aktivnosti:"


def head(text: str, size: float = 12) -> Paragraph:
    return build_paragraph(text, bold=True, size=size)


def texts(*said: str) -> list[Paragraph]:
    return [*map(build_paragraph, said)]


BELOW_GOALS = [
    TITLE,
    head("Cilj 1. Dostupna kultura"),
    *texts(LINE, "• nabavka bibliobusa;", "• uvođenje besplatnog ulaza;"),
    head("Cilj 2. Zaštita nasleđa"),
    *texts(LINE, "• popis spomenika;", "• izrada elaborata"),
]
GOALS = [
    "goal 1 Dostupna kultura",
    "  - ? nabavka bibliobusa",
    "  - ? uvođenje besplatnog ulaza",
    "goal 2 Zaštita nasleđa",
    "  - ? popis spomenika",
    "  - ? izrada elaborata",
]


def test_items_below_a_line_that_announces_activities_are_those_of_the_goal_above() -> None:
    plan = read_stream(*BELOW_GOALS)
    assert print_goals(plan.goals) == GOALS
    assert find_codes(plan) == ["activities_from_lists"]


def test_whose_the_plan_is_may_stand_before_its_kind() -> None:
    assert print_goals(read_stream(head("Zeleni akcioni plan opštine", 15), *BELOW_GOALS[1:]).goals) == GOALS
    assert read_stream(head("Novi akcioni dan opštine", 15), *BELOW_GOALS[1:]).goals == []


@pytest.mark.parametrize(
    "line",
    [
        "Planirane aktivnosti:",
        "Radi ostvarenja ovog cilja sprovešće se sledeće aktivnosti:",
        "Aktivnosti kojima će se cilj ostvariti:",
        "Mere:",
    ],
)
def test_the_line_may_be_a_sentence(line: str) -> None:
    items = [build_paragraph(line) if item.joined == LINE else item for item in BELOW_GOALS]
    assert print_goals(read_stream(*items).goals) == GOALS


def test_the_line_may_be_a_heading_of_its_own() -> None:
    items = [head("Aktivnosti", 11) if item.joined == LINE else item for item in BELOW_GOALS]
    assert print_goals(read_stream(*items).goals) == GOALS
    bold = [head(item.joined) if item.joined[0] == "•" else item for item in BELOW_GOALS]
    assert print_goals(read_stream(*bold).goals) == GOALS


def test_items_may_stand_in_one_paragraph_with_the_line_and_go_on_over_a_page() -> None:
    items = [
        TITLE,
        head("Cilj 1. Turizam"),
        build_paragraph("Planirane aktivnosti:\n• Izgradnja kampa\n• Uređenje šetališta i"),
        build_paragraph("parkinga", page=2),
        head("Cilj 2. Voćarstvo"),
        build_paragraph("Planirane aktivnosti:\n• Nabavka sadnica"),
    ]
    assert print_goals(read_stream(*items).goals) == [
        "goal 1 Turizam",
        "  - ? Izgradnja kampa",
        "  - ? Uređenje šetališta i parkinga",
        "goal 2 Voćarstvo",
        "  - ? Nabavka sadnica",
    ]


def test_measures_between_goals_and_lists_are_levels_and_items_have_their_numbers() -> None:
    items = [
        TITLE,
        head("Cilj 1. Prevencija", 13),
        head("Mjera 1.1. Rad s djecom"),
        *texts(LINE, "1) radionice", "2) kampovi"),
        head("Mjera 1.2. Rad s roditeljima"),
        *texts(LINE, "1) škola za roditelje"),
    ]
    assert print_goals(read_stream(*items).goals) == [
        "goal 1 Prevencija",
        "  measure 1.1 Rad s djecom",
        "    - 1 radionice",
        "    - 2 kampovi",
        "  measure 1.2 Rad s roditeljima",
        "    - 1 škola za roditelje",
    ]


def test_headings_set_alike_are_goals_where_all_lists_below_them_are_announced() -> None:
    items = [
        TITLE,
        head("I USLOVI ZA RAD"),
        *texts(LINE, "1. Skratiti rok", "2. Ukinuti taksu"),
        head("II ULAGANJA"),
        *texts(LINE, "1. Opremiti zonu"),
    ]
    plan = [
        "goal I USLOVI ZA RAD",
        "  - 1 Skratiti rok",
        "  - 2 Ukinuti taksu",
        "goal II ULAGANJA",
        "  - 1 Opremiti zonu",
    ]
    assert print_goals(read_stream(*items).goals) == plan
    assert read_stream(*items[:5], head("II ULAGANJA", 10), *items[6:]).goals == []


def test_lists_right_below_goals_are_activities_where_their_items_say_what_is_to_be_done() -> None:
    items = [item for item in BELOW_GOALS if item.joined != LINE]
    assert print_goals(read_stream(*items).goals) == GOALS
    bad = texts("• loš pristup", "• nizak standard", "• mali budžet")
    assert read_stream(TITLE, head("Cilj 1. Dom"), *bad, head("Cilj 2. Rad"), *bad).goals == []


@pytest.mark.parametrize(
    ("heads", "numbers"),
    [
        (("I Čistija naselja", "II Zelene ulice"), ("I", "II")),
        (("1. ČISTIJA NASELJA", "2. ZELENE ULICE"), ("1", "2")),
        (("1.1. Čistija naselja", "1.2. Zelene ulice"), ("1.1", "1.2")),
    ],
)
def test_lists_right_below_headings_that_count_on_say_what_is_to_be_done(
    heads: tuple[str, str], numbers: tuple[str, str]
) -> None:
    work, other = texts("1. Postaviti kontejnere.", "2. Ukloniti deponije."), texts("3. Zasaditi drvored.", "4. Lipe.")
    read = print_goals(read_stream(TITLE, head(heads[0]), *work, head(heads[1]), other[0]).goals)
    assert [line.split()[1] for line in read] == [numbers[0], "1", "2", numbers[1], "3"]
    for items in ([head(heads[0]), *work, head(heads[1]), other[1]], [head(heads[1]), *work, head("Voda"), other[0]]):
        assert read_stream(TITLE, *items).goals == []
    assert read_stream(head("STATUT"), head(heads[0]), *work, head(heads[1]), other[0]).goals == []


def test_headings_from_whose_numbers_those_above_lists_go_on_are_goals() -> None:
    items = [head("1. PRISTUP SPORTU", 13), head("1.1. Djeca"), *texts("1.1.1. Uvesti sekcije", "1.1.2. Obnoviti sale")]
    items += [head("2. STRUČAN RAD", 13), head("2.1. Kadrovi"), *texts("2.1.1. Školovati trenere")]
    assert print_goals(read_stream(TITLE, *items).goals) == [
        "goal 1 PRISTUP SPORTU",
        "  specific_goal 1.1 Djeca",
        "    - 1.1.1 Uvesti sekcije",
        "    - 1.1.2 Obnoviti sale",
        "goal 2 STRUČAN RAD",
        "  specific_goal 2.1 Kadrovi",
        "    - 2.1.1 Školovati trenere",
    ]


def test_lists_below_months_are_activities_of_a_plan() -> None:
    items = [
        head("Septembar"),
        *texts("• Prijem učenika", "• Roditeljski sastanci"),
        head("Oktobar"),
        *texts("• Dječja nedjelja"),
    ]
    plan = [
        "goal ? Septembar",
        "  - ? Prijem učenika",
        "  - ? Roditeljski sastanci",
        "goal ? Oktobar",
        "  - ? Dječja nedjelja",
    ]
    assert print_goals(read_stream(TITLE, *items).goals) == plan
    assert read_stream(head("KALENDAR TAKMIČENJA"), *items).goals == []
    others = [head("Voda") if item.joined == "Oktobar" else item for item in items]
    assert read_stream(TITLE, *others).goals == []


def test_what_else_is_said_of_goals_is_told() -> None:
    said = (*texts("Biblioteka radi u dva sela."), build_stitched([["a", "b"], ["c", "d"]]))
    plan = read_stream(*BELOW_GOALS[:2], *said, *BELOW_GOALS[2:])
    assert print_goals(plan.goals) == GOALS
    assert find_codes(plan) == ["goal_detail", "table_without_plan", "activities_from_lists"]


def test_the_title_of_a_goal_may_stand_below_its_label() -> None:
    items = [TITLE, head("Cilj 1.", 13), head("Čista voda", 13)]
    items += [item for i in (1, 2) for item in (head(f"Mjera 1.{i}. Mreža"), *texts(LINE, "• popis", "• obnova"))]
    assert print_goals(read_stream(*items).goals)[:2] == ["goal 1 Čista voda", "  measure 1.1 Mreža"]


def test_what_stands_above_the_title_is_none_of_the_plan() -> None:
    goals = (item for i in (1, 2) for item in (head(f"Cilj {i}. Voda"), *texts(LINE, "• popis", "• spisak")))
    items = [head("Sekretarijat"), *texts("Mere:", "• vođenje arhive"), TITLE, *goals]
    assert len(read_stream(*items).goals) == 2


def test_a_table_of_contents_names_no_goals() -> None:
    contents = texts("Cilj 1. Dostupna kultura ........ 3", "Cilj 3. Mladi ........ 4")
    plan = read_stream(TITLE, *contents, *BELOW_GOALS[1:])
    assert print_goals(plan.goals) == GOALS
    assert find_codes(plan) == ["activities_from_lists"]


def test_lists_of_a_document_with_a_table_of_activities_say_nothing_of_the_plan() -> None:
    table = build_stitched([["R.br.", "Aktivnost", "Nosilac", "Rok"], ["1", "Popis", "MF", "2021"]])
    plan = read_stream(*BELOW_GOALS, head("PLAN AKTIVNOSTI"), table)
    assert [line.strip() for line in print_goals(plan.goals)][-1].startswith("- 1 Popis")
    assert "activities_from_lists" not in find_codes(plan)


def _bare(title: str) -> list[StreamItem]:
    return [head(title), *texts(LINE, "• pregled", "• popis")]


def _statute() -> list[StreamItem]:
    return [
        head("Član 12.", 11),
        *texts("Udruženje ostvaruje svoje ciljeve kroz sledeće aktivnosti:", "1. organizovanje skupova;"),
        *texts("2. izdavanje časopisa;"),
        head("Član 13.", 11),
        *texts("Disciplinske mere su:", "1. opomena;", "2. isključenje."),
    ]


def _minutes() -> list[StreamItem]:
    return [
        head("1. Usvajanje plana rada"),
        *texts("Zaključci:", "• usvaja se plan", "• plan se objavljuje"),
        head("2. Razno"),
        *texts("Zadaci:", "• pripremiti izvještaj", "• zakazati sjednicu"),
    ]


@pytest.mark.parametrize(
    "items",
    [
        [head("STATUT UDRUŽENJA GRAĐANA"), *_statute()],
        [head("ODLUKA O POSTUPKU"), head("1. Nadzor"), head("Plan nadzora"), *_bare("Grad"), *_bare("Selo")],
        [head("ZAPISNIK SA SEDNICE"), *_minutes()],
        [head("PRAVILNIK O SISTEMATIZACIJI"), head("1. Sekretar"), *texts("Poslovi:", "• vodi arhivu", "• piše akta")],
        [
            TITLE,
            head("Nastavnik"),
            *texts("Poslovi:", "• drži nastavu"),
            head("Pedagog"),
            *texts("Poslovi:", "• prati"),
        ],
        [
            TITLE,
            head("Požar"),
            *texts("Mere:", "• zvati pomoć", "• izaći"),
            head("Poplava"),
            *texts("Mere:", "• bežati"),
        ],
        [
            TITLE,
            head("Cilj 1. Voda"),
            *texts("Problemi:", "• stari cevovodi"),
            head("Cilj 2. Rad"),
            *texts("• dug put"),
        ],
        [head("IZVEŠTAJ O RADU"), *BELOW_GOALS[1:]],
        BELOW_GOALS[1:],
        [*BELOW_GOALS[:5], *texts("• obnova čitaonice", "• obuka vodiča")],
    ],
)
def test_lists_of_other_texts_are_no_plan(items: list[StreamItem]) -> None:
    assert read_stream(*items).goals == []


def test_headings_with_dots_to_be_filled_in_are_no_goals_of_lists() -> None:
    blank = [
        part for i in (1, 2) for part in (head(f"Cilj {i}. ………………"), *texts("Aktivnosti:\n- obuka\n- popis\n- nacrt"))
    ]
    assert read_stream(head("Akcioni plan za vode", 16), *blank).goals == []
