"""What speaks against the way a cell was parted into items."""

from dataclasses import replace

import pytest

from extract.columns import Column
from extract.raw import RawActivity, RawCell
from extract.rows import RowCell
from normalise.headers import match_header
from normalise.model import Activity, Indicator
from planoteka.build.confidence.lists import Items
from planoteka.build.confidence.observed import Observed
from tests.extract.build_pages import build_text


def seen(*items: str, printed: str = "") -> Observed:
    """An activity with indicators."""
    values = [Indicator(text=item, raw=item) for item in items]
    text = build_text(printed or "\n".join(items))
    cell = RawCell(Column(0, 50, ("Indikator",), match_header("Indikator")), RowCell(0, 50, text, ()))
    built = Activity(id="b", title="", indicators=values)
    return Observed(RawActivity("1", build_text("Popisati")), built, (), {"indicators": [cell]}, "")


BROJ = [seen("Broj obuka"), seen("Broj akata", "Odluka doneta"), seen("Broj škola")]


def doubts(one: Observed, *others: Observed) -> set[str]:
    return Items([one, *others], set()).doubt("indicators", one)


@pytest.mark.parametrize("text", ["30 dodeljenih grantova Broj novih radnih mesta", "Obuka (stručna) Broj polaznika"])
def test_a_word_that_begins_other_items_stands_within_none(text: str) -> None:
    assert doubts(seen(text), *BROJ) == {"a word within it begins other items"}


@pytest.mark.parametrize("text", ["Usvojen izveštaj Vlade", "Obuka završena. Broj polaznika"])
def test_names_and_further_sentences_may(text: str) -> None:
    assert doubts(seen(text), *BROJ) == set()


def test_a_word_that_stands_within_more_items_than_it_begins_is_a_name() -> None:
    others = [seen("Vlada usvojila akt"), seen("Akt koji Vlada usvoji"), seen("Predlog koji Vlada da")]
    assert "a word within it begins other items" not in doubts(others[1], *others[::2])


def test_a_line_that_begins_as_other_cells_do_may_be_an_item_of_its_own() -> None:
    """In small letters as well; not behind a word that another must follow."""
    others = [seen("broj obuka"), seen("broj škola")]
    said = {"a line within it begins as others do", "one item in small letters, and it has several lines"}
    assert doubts(seen("broj prijava broj projekata", printed="broj prijava\nbroj projekata"), *others) == said
    assert said - doubts(seen("udeo i broj projekata", printed="udeo i\nbroj projekata"), *others) == {min(said)}
    assert doubts(seen("broj prijava", "broj projekata"), *others) == set()


def test_an_item_that_begins_with_a_name_may_be_the_rest_of_the_one_before() -> None:
    said = "an item begins with a name"
    cut = seen("Portal koji je razvilo", "Ministarstvo prihvaćen")
    name = seen("Saglasnost koju daje Ministarstvo pravde", "Akt koji donosi Ministarstvo")
    assert said in doubts(cut, name)
    assert said not in doubts(cut)
    assert said not in doubts(cut, seen("Saglasnost koju daje Ministarstvo pravde"))
    assert said not in doubts(cut, name, seen("Ministarstvo izvestilo"))
    assert said not in doubts(seen("Portal razvijen;", "Ministarstvo prihvatilo"), name)


def test_a_line_of_the_only_item_that_ends_early_may_be_one_of_its_own() -> None:
    said = "a line within it ends early"
    for text, fill, odd in (("Akt donet\nnavršena obuka", 0.3, True), ("Akt donet\nu opštini", 0.9, False)):
        one = seen("Akt", printed=text)
        (cell,) = one.cells["indicators"]
        for line in cell.text.lines:
            line.fill = fill
        assert (said in doubts(one)) is odd
        assert said not in doubts(replace(one, built=seen("Akt", "donet").built))
