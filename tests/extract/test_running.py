"""Running heads, feet and page numbers."""

from dataclasses import replace

import pytest

from extract.page import Page, Word
from extract.tables import Table
from extract.tables.running import find_running
from tests.extract.build_pages import build_page, build_table, build_words

TOP, MIDDLE, FOOT = 30.0, 400.0, 810.0


def running(
    pages: list[list[Word]], tables: list[list[Table]] | None = None, told: tuple[str, ...] = ()
) -> list[list[str]]:
    read = [build_page(i, words) for i, words in enumerate(pages, 1)]
    found = find_running(read, tables or [[] for _ in pages], told)
    return [[" ".join(w.text for w in line) for line in lines] for lines in found]


def test_a_line_at_the_same_height_on_most_pages() -> None:
    pages = [
        build_words(f"Službeni glasnik, broj 12, strana {i}", top=TOP) + build_words(f"Tekst {i}", top=MIDDLE)
        for i in range(4)
    ]
    assert running(pages) == [[f"Službeni glasnik, broj 12, strana {i}"] for i in range(4)]


def test_the_same_words_at_another_height_or_in_the_middle_are_text() -> None:
    heights = [build_words("Službeni glasnik", top=TOP + 12 * i) for i in range(4)]
    assert running(heights) == [[], [], [], []]
    assert running([build_words("Službeni glasnik", top=MIDDLE)] * 4) == [[], [], [], []]


def test_a_line_with_text_between_it_and_the_end_of_the_page_is_text() -> None:
    """The last lines of two forms stand at the same height, their other ends differ."""
    pages = [
        build_words("provođenje mjere", top=FOOT - 60) + build_words(f"Nosilac {who}", top=FOOT - 48)
        for who in ("Općina", "Škola", "Vrtić")
    ]
    assert running(pages) == [[], [], []]
    foot = build_words("Službeni glasnik", top=FOOT)
    assert running([[*page, *foot] for page in pages]) == [["Službeni glasnik"]] * 3


def test_the_code_of_a_form_counts_no_pages() -> None:
    """`1.2` on the first page and `1.3` on the next."""
    forms = [build_words(f"Šifra projekta 1.{i + 1}", top=TOP) + build_words("Naziv", top=MIDDLE) for i in (1, 2)]
    assert running(forms) == [[], []]
    heads = [build_words(f"Verzija 1.2, strana {i}", top=TOP) + build_words("Naziv", top=MIDDLE) for i in (1, 2)]
    assert running(heads) == [[f"Verzija 1.2, strana {i}"] for i in (1, 2)]


def test_a_heading_on_one_page_of_many_is_text() -> None:
    pages = [build_words("Predgovor", top=TOP), *([build_words("Uvod", top=MIDDLE)] * 4)]
    assert running(pages)[0] == []


def test_left_and_right_pages_have_their_own_heads() -> None:
    texts = ["Strana 2 – Broj 5 Službene novine", "Službene novine Broj 5 – Strana 3"]
    pages = [build_words(texts[i % 2], top=TOP) for i in range(6)]
    assert all(len(lines) == 1 for lines in running(pages))


PAGE_NUMBERS = ["7", "- 7 -", "Strana 7", "Страна 7", "7 / 12", "7 od 12", "Str. 7", "[7]"]
NO_PAGE_NUMBERS = ["7. Mere", "Strana ministarstva", "2021.", "12.500.000", "7 mera"]


@pytest.mark.parametrize("text", PAGE_NUMBERS)
def test_a_page_number_stands_alone_in_the_margin(text: str) -> None:
    assert running([build_words(text, top=FOOT)]) == [[text]]


@pytest.mark.parametrize("text", NO_PAGE_NUMBERS)
def test_what_is_no_page_number(text: str) -> None:
    assert running([build_words(text, top=FOOT)]) == [[]]


def test_a_number_in_the_text_is_no_page_number() -> None:
    assert running([build_words("7", top=MIDDLE)]) == [[]]


def test_column_headers_that_come_again_are_no_running_head() -> None:
    head = [*build_words("Aktivnost", 50, TOP), *build_words("Nosilac", 250, TOP), *build_words("Rok", 450, TOP)]
    assert running([head] * 4) == [[]] * 4


def test_lines_within_a_table_are_none() -> None:
    """A table that reaches into the margin: its first row is no running head."""
    table = build_table([["Voda", "Vazduh"]], top=TOP - 2)
    words = [w for c in table.cells for w in c.words]
    assert running([words] * 3, [[table]] * 3) == [[], [], []]
    assert running([words] * 3, [[], [], []]) != [[], [], []]


def test_lines_that_a_format_names() -> None:
    pages = [build_words("Godina LXX, broj 12", top=TOP), build_words("Tekst", top=MIDDLE)]
    assert running(pages) == [[], []]
    assert running(pages, told=(r"Godina [IVXL]+, broj \d+",)) == [["Godina LXX, broj 12"], []]
    assert running(pages, told=(r"Godina",)) == [[], []]  # the whole line must match


def test_no_pages() -> None:
    assert find_running([], []) == []


def test_lines_upright_on_the_sheet_are_those_of_a_page_that_lies_on_its_side() -> None:
    """Beside the text, read down after the page was turned; a narrow head of a table among the text is none."""

    def upright(text: str, x: float) -> list[Word]:
        return [w._replace(x0=x, x1=x + 10, top=w.x0, bottom=w.x1, turn=90) for w in build_words(text)]

    words = [*upright("Službeni glasnik", 560), *upright("Ocjena", 60), *build_words("Rok i\nnositelj do kraja godine")]
    page = Page(1, 600, 840, tuple(words + upright("12", 20)), turned=90)
    lines = [[w.text for w in line] for line in find_running([page], [[]])[0]]
    assert sorted(lines) == [["12"], ["Službeni", "glasnik"]]
    assert "Službeni" not in [w.text for line in find_running([replace(page, turned=0)], [[]])[0] for w in line]


def test_an_empty_page_has_none() -> None:
    assert find_running([Page(1, 600, 840)], [[]]) == [[]]


def test_lines_of_a_header_whose_words_are_not_known_by_themselves_are_none() -> None:
    """The first of three lines of a header without rules, which comes again on every page."""
    first = [*build_words("Srednja", 250, TOP), *build_words("Ciljana", 400, TOP)]
    second = [*build_words("Aktivnost", 50, TOP + 9), *build_words("Nosilac", 250, TOP + 9)]
    second += [*build_words("Rok", 450, TOP + 9)]
    assert running([first + second] * 4) == [[]] * 4
    apart = [w._replace(top=w.top + 30, bottom=w.bottom + 30) for w in second]
    assert running([first + apart] * 4) == [["Srednja Ciljana"]] * 4


def test_a_number_that_counts_no_pages_is_text() -> None:
    assert running([build_words("2", top=FOOT), build_words("Tekst", top=MIDDLE)]) == [[], []]
    assert running([build_words("14", top=FOOT), build_words("15", top=FOOT)]) == [["14"], ["15"]]


def test_a_foot_above_a_wide_margin() -> None:
    pages = [build_words("Tekst", top=MIDDLE) + build_words(f"Opština Ravna – {i}", top=700) for i in (1, 2, 3)]
    assert running(pages) == [[f"Opština Ravna – {i}"] for i in (1, 2, 3)]
    tall = [[*page, *build_words("Tekst", top=FOOT)] for page in pages]
    assert running([tall[0], *tall[1:]])[0] != ["Opština Ravna – 1"]


def test_the_first_line_of_a_tall_head_is_no_running_head() -> None:
    """`Procenjena | sredstva` beside heads of one line; a line farther above is none of the header."""
    second = [*build_words("Aktivnost", 50, TOP + 9), *build_words("Nosilac", 200, TOP + 9)]
    second += [*build_words("Rok", 320, TOP + 9), *build_words("sredstva", 400, TOP + 9)]
    assert running([build_words("Procenjena", 400, TOP) + second] * 4) == [[]] * 4
    assert running([build_words("Procenjena", 400, TOP - 15) + second] * 4) == [["Procenjena"]] * 4
    assert running([build_words("Službeni glasnik opštine Ravna", 180, TOP) + second] * 4) != [[]] * 4


def test_page_numbers_below_the_text_of_short_pages() -> None:
    pages = [build_words("Tekst", top=MIDDLE) + build_words(str(i), top=MIDDLE + 40) for i in (1, 2, 3)]
    assert running(pages) == [["1"], ["2"], ["3"]]
    assert running([pages[0], build_words("Tekst", top=MIDDLE)]) == [[], []]


def test_headings_of_goals_that_differ_in_their_number_are_none() -> None:
    heads = [build_words(f"OPŠTI CILJ {i}", top=TOP) for i in (1, 2, 3)]
    assert running(heads) == [[], [], []]
    assert running([heads[0]] * 3) == [["OPŠTI CILJ 1"]] * 3


def test_the_heading_of_a_goal_that_is_printed_again_with_the_header_is_none() -> None:
    goal = [*build_words("OPŠTI CILJ 2", 50, TOP), *build_words("Čista voda", 50, TOP + 14)]
    head = [*build_words("Aktivnost", 50, 62), *build_words("Nosilac", 250, 62), *build_words("Rok", 450, 62)]
    assert running([goal + head] * 3) == [[], [], []]
    other = [*build_words("Grad Ravna", 50, TOP), *build_words("Čista voda", 50, TOP + 14)]
    assert running([other + head] * 3) == [["Grad Ravna", "Čista voda"]] * 3


def test_lines_whose_dates_differ_are_text() -> None:
    dates = ["Početak 01.11.2025. Završetak 31.12.2025.", "Početak 01.03.2026. Završetak 30.09.2026."]
    assert running([build_words(date, top=TOP) for date in dates]) == [[], []]


def test_a_misread_figure_on_one_page_of_many_is_no_date() -> None:
    heads = [f"Broj 12 Strana {number}" for number in (101, 102, 108, 104, 105)]
    assert running([build_words(head, top=TOP) for head in heads]) == [[head] for head in heads]


def test_a_label_that_ends_or_begins_two_pages_is_text() -> None:
    for said, top in (("Budžet:", FOOT), ("Dinamika realizacije: Kontinuirano", TOP)):
        pages = [build_words(said, top=top) + build_words(f"Tekst {i}", top=MIDDLE) for i in "ab"]
        assert running(pages) == [[], []]
    pages = [build_words("Akcioni plan: voda", top=TOP) + build_words(f"Tekst {i}", top=MIDDLE) for i in "ab"]
    assert running(pages) == [["Akcioni plan: voda"]] * 2
