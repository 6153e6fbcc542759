"""Forms of words as the vocabulary tells them."""

import pytest

from normalise.words.inflection import is_active, is_adjective, is_done, is_genitive, is_nominative, is_oblique


@pytest.mark.parametrize(
    "word",
    [
        "okvir",
        "platforma",
        "komentar",
        "uputstvo",
        "rešenje",
        "planovi",
        "izveštaji",
        "kampanja",
        "saglasnost",
        "sistem",
        "prilog",
        "razvoj",
        "zaključci",
        "objekat",
        "zapisnici",  # of the common `zapisnik`; hardly the dative of the rare `zapisnica`
    ],
)
def test_a_noun_that_can_only_be_a_subject(word):
    assert is_nominative(word)


@pytest.mark.parametrize(
    "word",
    # of one in another case, or of several in the nominative; adjectives; names that are no words
    [
        "vladi",
        "saglasnosti",
        "bolnici",
        "uprave",
        "metode",
        "kantona",
        "registra",
        "ministarstva",
        "portalu",
        "vladom",
        "narodnoj",
        "gradskom",
        "svih",
        "medijska",
        "eurodac",
        "rad",
    ],
)
def test_a_word_that_may_stand_in_another_case(word):
    assert not is_nominative(word)


def test_adjectives_in_the_nominative_and_in_another_case():
    assert [word for word in ("upotrebna", "javni", "novo", "platforma", "akti", "radova") if is_adjective(word)] == [
        "upotrebna",
        "javni",
        "novo",
    ]
    assert [word for word in ("narodnoj", "službenom", "razvoj", "prilog") if is_oblique(word)] == [
        "narodnoj",
        "službenom",
    ]


def test_nouns_that_can_only_stand_in_the_genitive():
    words = ("pravilnika", "izvještaja", "centra", "uprava", "lista", "posjeta", "dokumenta", "potpisana", "sredstva")
    assert [word for word in words if is_genitive(word)] == ["pravilnika", "izvještaja", "centra"]


def test_what_somebody_did_is_told_from_nouns():
    words = ("utvrdila", "usvojio", "izradili", "nabavilo", "vozila", "pravila", "mjerila", "radio", "tabela", "ostali")
    assert [word for word in words if is_active(word)] == ["utvrdila", "usvojio", "izradili", "nabavilo"]


def test_what_was_done_to_something() -> None:
    words = ["odigrano", "održane", "poslana", "plan", "posebna", "članovi", "lokalna", "kampanja", "građana"]
    assert [word for word in words if is_done(word)] == ["odigrano", "održane", "poslana"]
