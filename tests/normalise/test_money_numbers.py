"""Figures and number words."""

from decimal import Decimal

import pytest

from normalise.money.lexicon import Lexicon
from normalise.money.numbers import parse_number, parse_number_words
from normalise.money.words import build_pattern, plain, word_starts


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("500", "500"),
        ("102.000", "102000"),
        ("2.974.501,99", "2974501.99"),
        ("1500,00", "1500"),
        ("4 500", "4500"),
        ("100.000 ,00", "100000"),
        ("5'000", "5000"),
        ("1,234.56", "1234.56"),
        ("1,250,000", "1250000"),
        ("12.50", "12.50"),
        ("25.000.00", "25000"),
        ("0,5", "0.5"),
        ("0", "0"),
        ("3.7.1.20", None),
        ("0602", None),
        ("1.23.000", None),
        ("1500.000,00", None),
        ("1.234,567.00", None),
        ("12.2021", None),
    ],
)
def test_figures(figure, value):
    number = parse_number(figure)
    assert (None if number is None else number.value) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("figure", "value", "doubt"),
    [("2,345", "2.345", None), ("2.345", "2345", "scaled-group"), ("0.5", "0.5", None)],
)
def test_figures_before_a_scale_word(figure, value, doubt):
    assert parse_number(figure, True) == (Decimal(value), doubt)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("osam", 8),
        ("dvadeset pet", 25),
        ("dvadeset i pet", 25),
        ("dvadesetpet", 25),
        ("sto pedeset", 150),
        ("pet stotina", 500),
        ("dvjesta pedeset tri", 253),
        ("pet osam", None),
        ("deset pet", None),
        ("budzet", None),
    ],
)
def test_number_words(said, value):
    assert parse_number_words(tuple(said.split())) == value


def test_notation_of_the_data_files():
    lexicon = Lexicon([("nema .. trošk*", "none"), ("mer{a,e}", "measure"), ("već? obuhvaćen*", "counted")])

    def find(text: str) -> list:
        bare = plain(text)
        return [(hit.meaning, text[hit.start : hit.end]) for hit in lexicon.find(bare.lower(), word_starts(bare))]

    assert find("Nema dodatnih troškova") == [("none", "Nema dodatnih troškova")]
    assert find("Nema ni jednog jedinog ovde troška") == []
    assert find("mere i merenje") == [("measure", "mere")]
    assert find("sve obuhvaćeno") == [("counted", "obuhvaćeno")]
    assert find("obukeNema troškova") == [("none", "Nema troškova")]
    assert build_pattern("a|b*") == "(?:a(?![a-z0-9])|b[a-z]*)"
