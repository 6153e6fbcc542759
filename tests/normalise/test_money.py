"""Money in resource cells: the cases of the field, invented ones, and every cell of the sample plans."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalise.model import MoneyStatus, Period
from normalise.money import MoneyReading, Unit, parse_money, parse_unit

CASES = Path(__file__).parent.parent / "cases"


def read_cases(name: str) -> list[dict]:
    return json.loads((CASES / name).read_text(encoding="utf-8"))


SHARED, OWN, PLANS = read_cases("money.json"), read_cases("money_own.json"), read_cases("money_plans.json")
WRITTEN = [line.split("\t") for line in (CASES / "money_written.tsv").read_text(encoding="utf-8").splitlines()]
STATUSES = set(MoneyStatus.__args__)
# The currency of this figure stands in its column's header, which the case does not tell.
UNREADABLE = {"5.268.774.264"}


def amounts(reading: MoneyReading) -> list[tuple]:
    return [(amount.value, amount.currency, amount.year) for amount in reading.amounts]


def codes(text: str, **context) -> set[str]:
    return {note.code for note in parse_money(text, **context).notes}


@pytest.mark.parametrize("case", [c for c in SHARED if c["text"] not in UNREADABLE], ids=lambda c: c["text"][:60])
def test_cases_of_the_field(case):
    """Amounts and status; kinds that the contract has no status for (ranges, shares, units) are told by notes."""
    meaning, reading = case["meaning"], parse_money(case["text"])
    stated = [(i["amount"], i["currency"], i["year"]) for i in meaning["items"] if i["amount"]]
    assert amounts(reading) == stated
    if meaning["status"] in STATUSES:
        assert reading.status == meaning["status"]
    types = [i["source_type"] for i in meaning["items"] if i["source_type"]]
    assert list(dict.fromkeys(f.type for f in reading.funding)) == list(dict.fromkeys(types))


def test_the_case_that_cannot_be_read_keeps_its_value():
    reading = parse_money("5.268.774.264")
    assert amounts(reading) == [(5268774264, None, None)]
    assert "money-no-currency" in codes("5.268.774.264")
    assert amounts(parse_money("5.268.774.264", column_unit="u dinarima")) == [(5268774264, "RSD", None)]


@pytest.mark.parametrize("case", OWN, ids=lambda c: f"{c['text'][:60]} {c.get('column_unit', '')}")
def test_invented_cases(case):
    period = case.get("plan_period")
    reading = parse_money(
        case["text"],
        plan_period=Period(start=period[0], end=period[1]) if period else None,
        column_unit=case.get("column_unit"),
        column_year=case.get("column_year"),
    )
    assert [list(amount) for amount in amounts(reading)] == case["amounts"]
    assert reading.status == case["status"]
    assert [[f.type, f.name] for f in reading.funding] == case["funding"]
    assert sorted(note.code for note in reading.notes) == case["notes"]


@pytest.mark.parametrize("row", WRITTEN, ids=lambda row: row[0][:60])
def test_written_as_the_administrations_write(row):
    """Text, status, amounts, funding, and the column's unit where it matters; a `\\n` is a line break."""
    text, status, stated, funding, *unit = row
    reading = parse_money(text.replace("\\n", "\n"), column_unit=unit[0] if unit else None)
    assert (reading.status or "") == status
    said = (f"{value:.10g} {currency or '?'} {year or ''}".strip() for value, currency, year in amounts(reading))
    assert "; ".join(said) == stated
    assert "; ".join(f"{f.type} {f.name or ''}".strip() for f in reading.funding) == funding


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("Budžet – MP", "RS", "Ministarstvo pravde"),
        ("Budžet – MUP", "HR", "Ministarstvo unutarnjih poslova"),
        ("Budžet – Kantonatno tužilaštvo Kantona Sarajevo", "BA-KS", "Kantonalno tužilaštvo Kantona Sarajevo"),
        ("Budžet – Općina Centar", "BA-KS", "Centar"),
    ],
)
def test_payers_bear_the_names_of_the_list(text, country, name):
    assert [f.name for f in parse_money(text, country=country).funding] == [name]


@pytest.mark.parametrize(
    ("text", "country", "issuer", "types"),
    [
        ("Budžet", "RS", None, ["state_budget"]),
        ("Redovan budžet", "RS", None, ["state_budget"]),
        ("Budžet", "BA-KS", None, ["subnational_budget"]),
        ("Budžet", "BA-RS", None, ["entity_budget"]),
        ("Budžet", "RS", "Skupština opštine Kladovo", ["local_budget"]),
        ("Proračun", "BA-FBIH", "Vlada Županije Zapadnohercegovačke", ["subnational_budget"]),
        ("Budžet RS", "RS", "Skupština opštine Kladovo", ["state_budget"]),
        ("Budžet – Ministarstvo kulture", "RS", "Grad Niš", ["local_budget", "state_budget"]),
        ("Budžet – JP Vodovod", "RS", "Grad Niš", ["local_budget"]),
        ("Proračun Grada\nFZOEU", "HR", None, ["local_budget", "state_budget"]),
        ("Privatni kapital\nFZOEU", "HR", None, ["private", "state_budget"]),
        ("Europski fondovi", "HR", None, ["eu_other"]),
        ("EU fondovi", "RS", None, ["eu_ipa"]),
    ],
)
def test_budget_alone_is_that_of_who_issued_the_plan(text, country, issuer, types):
    assert [f.type for f in parse_money(text, country=country, issuer=issuer).funding] == types


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Program 0702, PA 0001", "money-line-only"),
        ("ekonomska klasifikacija 423", "money-line-only"),
        ("Aktivnost A768053; K862041", "money-line-only"),
        ("1502-P2", "money-line-only"),
        ("0101-0002", "money-line-only"),
        ("0702-0001 Uređenje saobraćaja", "money-line-only"),
        ("0602 – Opšte usluge", "money-line-only"),
        ("1502-K2", "money-not-read"),
        ("Mjera 1.1", "money-not-read"),
        ("Program 5: Razvoj poljoprivrede", "money-not-read"),
    ],
)
def test_lines_of_budgets_are_told_from_what_could_not_be_read(text, code):
    assert codes(text) == {code}


@pytest.mark.parametrize(
    ("text", "funding"),
    [
        ("Sredstva Ministarstva kulture", [("state_budget", "Ministarstvo kulture")]),
        ("Sredstva potrebna za Ministarstvo kulture", []),
        ("Sredstva će se naknadno utvrditi", []),
        ("50% opština 50% donator", [("local_budget", "opština"), ("donor", None)]),
        ("nacionalno učešće 180.000 €", [("state_budget", None)]),
        ("Budžetski fond za zaštitu životne sredine opštine", [("local_budget", None)]),
    ],
)
def test_who_pays(text, funding):
    assert [(f.type, f.name) for f in parse_money(text).funding] == funding


@pytest.mark.parametrize("text", ["1.000.000+PDV din.", "1.000.000 + PDV RSD", "1.000.000 RSD + PDV"])
def test_the_tax_stands_between_a_figure_and_its_currency(text):
    assert amounts(parse_money(text)) == [(1_000_000, "RSD", None)]


def test_a_misprinted_payer_is_noted():
    assert "name-misread" in codes("Budžet – Kantonalno tužilašttvo Kantona Sarajevo")


@pytest.mark.parametrize("case", PLANS, ids=lambda c: c["text"][:60])
def test_cells_of_the_sample_plans(case):
    assert [list(amount) for amount in amounts(parse_money(case["text"]))] == case["amounts"]


def test_sums_of_the_sample_plan():
    """The figures that were counted by hand from the plan."""
    total, count = Counter(), Counter()
    for case in PLANS:
        for value, currency, year in amounts(parse_money(case["text"])):
            total[currency, year] += value
            count[currency, year] += 1
    assert (total["RSD", 2017], count["RSD", 2017]) == (2_522_780, 15)
    assert (total["RSD", 2018], count["RSD", 2018]) == (3_190_140, 19)
    assert (total["EUR", 2018], total["EUR", None]) == (28_300, 31_200)
    assert (total["EUR", 2017] + total[None, 2017], count[None, 2017]) == (9_000, 2)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5.000 – 10.000 KM", "money-range"),
        ("10-15.000 KM", "money-range"),
        ("cca 3.000 €", "money-approximate"),
        ("do 5.000 KM", "money-limit"),
        ("10.000 KM godišnje", "money-per"),
        ("ESF+ 85%, državni proračun 15%", "money-share"),
        ("l00.000 RSD", "money-ocr-digit"),
        ("87.080 RS za 2018. godinu", "money-currency-typo"),
        ("Буџет Појектна средства", "money-word-typo"),
        ("12.50", "money-decimal-point"),
        ("1.23.000 RSD", "money-unreadable-number"),
        ("S.500 KM, 3.000 KM", "money-unreadable-number"),
        ("Aktivnost 2 500 KM", "money-unreadable-number"),
        ("u 000 din.", "money-unit-only"),
        ("120.000 kn za 2013. i 2014. godinu", "money-years"),
        ("U zavisnosti od raspoloživih sredstava", "money-conditional"),
        ("Ukupno 20.000 EUR (IPA 17.000, budžet 3.000)", "money-total"),
        ("50.000 RSD x 3 = 160.000 RSD", "money-product-differs"),
        ("5.000 KM (slovima: šest hiljada KM)", "money-words-differ"),
        ("Štampa i prelom", "money-not-read"),
    ],
)
def test_doubts_are_told(text, code):
    assert code in codes(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Budžet - Zavod za besplatnu pravnu pomoć", "source_only"),
        ("Budžet – Zavod za besplatnu\npravnu pomoć", "source_only"),
        ("Budžet – program besplatne pravne pomoći", "source_only"),
        ('Budžet – projekat "Besplatna pravna pomoć"', "source_only"),
        ("Besplatna pravna pomoć", None),
        ("Obuka nije besplatna", None),
        ("BESPLATNO", "no_cost"),
        ("Obuka je besplatna", "no_cost"),
        ("Besplatno za korisnike", "no_cost"),
        ("Prostor je besplatan (opština)", "no_cost"),
        ("Besplatno, prostor obezbjeđuje opština", "no_cost"),
    ],
)
def test_free_of_charge_is_said_of_something(text, status):
    """The name of a service or an institution says nothing of cost."""
    assert parse_money(text).status == status


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('JU "Kantonalni centar za socijalni rad"', 'JU "Kantonalni centar za socijalni rad"'),
        ("Budžet – JU „Dom zdravlja“", "JU „Dom zdravlja“"),
        ('Budžet (JU "Dom zdravlja")', 'JU "Dom zdravlja"'),
        ('Budžet – "Ministarstvo pravde"', "Ministarstvo pravde"),
        ('Budžet - Ministarstvo pravde"', "Ministarstvo pravde"),
        ('"Budžet - Ministarstvo pravde „', "Ministarstvo pravde"),
    ],
)
def test_names_keep_quotes_that_have_their_other_half(text, name):
    assert [f.name for f in parse_money(text).funding] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "10.000 KM, troškovi obuke trenutno nepoznati",
        "10.000 KM; troškovi štampe će biti poznati nakon sprovedene analize",
        "12.000 EUR; troškovi štampe prikazani u prethodnoj aktivnosti",
        "12.000 EUR, ostalo obuhvaćeno kroz cjelokupne troškove ovog cilja",
        "5.000 KM, ostalo naknadno",
    ],
)
def test_amounts_that_are_not_the_whole_sum_are_told(text):
    reading = parse_money(text)
    assert reading.status == "amount"
    assert [note.code for note in reading.notes] == ["money-incomplete"]


@pytest.mark.parametrize(
    "text",
    [
        "10.000 KM, PDV uključen u cijenu",
        "Troškovi su procijenjeni na 5.000 KM",
        "Potrebno je planirati 5.000 KM",
        "Predviđeno 5.000 KM za mjere",
        "U okviru ove mjere 5.000 KM",
        "Sredstva u iznosu od 5.000 KM će biti utvrđena budžetom",
    ],
)
def test_words_said_of_the_amount_leave_nothing_out(text):
    assert codes(text) == set()


@pytest.mark.parametrize(
    "text", ["102.000 RSD za 2017. godinu", "Nema troškova", "Budžet – Ministarstvo pravde", "N/A"]
)
def test_plain_cells_need_no_note(text):
    assert codes(text) == set()


def test_a_year_outside_the_plan_is_told():
    period = Period(start="2017-01-01", end="2018-12-31")
    assert "money-year-outside-plan" in codes("5.000 KM za 2061. godinu", plan_period=period)
    assert "money-year-outside-plan" not in codes("5.000 KM za 2018. godinu", plan_period=period)


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("u 000 din.", Unit("RSD", 1000)),
        ("Ukupna procenjena finansijska sredstva u 000 din.", Unit("RSD", 1000)),
        ("000 RSD", Unit("RSD", 1000)),
        ("(у хиљадама динара)", Unit("RSD", 1000)),
        ("Iznos (u 1.000 KM)", Unit("BAM", 1000)),
        ("u tisućama kuna", Unit("HRK", 1000)),
        ("EUR '000", Unit("EUR", 1000)),
        ("u mil. RSD", Unit("RSD", 1_000_000)),
        ("u milijunima eura", Unit("EUR", 1_000_000)),
        ("Iznos u KM", Unit("BAM", 1)),
        ("Budžet (EUR)", Unit("EUR", 1)),
        ("Potrebna sredstva / €", Unit("EUR", 1)),
        ("Sredstva za 2018. godinu", Unit(None, 1)),
        ("Izvor finansiranja", Unit(None, 1)),
        ("Dinamika realizacije", Unit(None, 1)),
    ],
)
def test_units_of_headers(header, unit):
    assert parse_unit(header) == unit


def test_the_year_of_the_column_counts_where_the_cell_states_none():
    assert amounts(parse_money("5.000", column_unit="u KM", column_year=2021)) == [(5000, "BAM", 2021)]
    assert amounts(parse_money("5.000 za 2022. godinu", column_unit="u KM", column_year=2021)) == [(5000, "BAM", 2022)]
    several = parse_money("5.000 KM za 2021. i 2022. godinu", column_year=2021)
    assert amounts(several) == [(5000, "BAM", None)]


@pytest.mark.parametrize("said", ["ukupno za period", "za cijelo razdoblje", "za ceo period", "za sve tri godine"])
def test_a_sum_for_all_years_is_of_no_one_column(said):
    assert amounts(parse_money(f"5.000 KM {said}", column_year=2021)) == [(5000, "BAM", None)]
    assert amounts(parse_money("5.000 KM ukupno", column_year=2021)) == [(5000, "BAM", 2021)]


def test_values_are_exact():
    (amount,) = parse_money("1,1 mil. KM").amounts
    assert amount.value == 1_100_000
    assert isinstance(amount.value, int)


def test_a_reading_is_the_caller_s_own():
    """Readings are kept for speed; changing one must not change the next."""
    parse_money("7.777 KM").amounts[0].value = 1
    assert parse_money("7.777 KM").amounts[0].value == 7777


LATIN_OWN = [case for case in OWN if case["text"].isascii() and not case["text"].isdigit()]


@pytest.mark.parametrize("case", LATIN_OWN[::3], ids=lambda c: c["text"][:60])
def test_cyrillic_says_the_same(case):
    """Every third invented case, typed in Cyrillic, currencies and abbreviations too (`РСД`, `КМ`)."""
    cyrtranslit = pytest.importorskip("cyrtranslit")
    text = cyrtranslit.to_cyrillic(case["text"], "sr")
    reading = parse_money(text, column_unit=case.get("column_unit"), column_year=case.get("column_year"))
    assert [list(amount) for amount in amounts(reading)] == case["amounts"]
    assert reading.status == case["status"]


WAYS = st.sampled_from(["{:,}", "{:,},00"])
SIGNS = st.sampled_from([".", " ", "\u00a0", "\u202f"])


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1000, 10**11 - 1),
    WAYS,
    SIGNS,
    st.sampled_from([("KM", "BAM"), ("dinara", "RSD"), ("€", "EUR"), ("kn", "HRK"), ("РСД", "RSD")]),
    st.integers(2000, 2040),
    st.sampled_from(
        ["{a} za {y}. godinu", "{a} ({y})", "{y}: {a}", "za {y}. godinu – {a}", "{a} u {y}. godini", "{a} {y}."]
    ),
)
def test_amounts_printed_in_any_way_come_back(value, way, sign, currency, year, frame):
    figure = way.format(value).replace(",", sign, way.format(value).count(",") - way.count(",00"))
    word, code = currency
    text = frame.format(a=f"{figure} {word}", y=year)
    assert amounts(parse_money(text)) == [(value, code, year)]


PIECES = [
    "1.000",
    "KM",
    "RSD",
    "2018.",
    "za",
    "godinu",
    "budžet",
    "–",
    "(",
    ")",
    "x",
    "l0",
    "mil.",
    "do",
    "i",
    "pet",
    "\n",
    "%",
    ",",
    "IPA",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=9), st.sampled_from(["", " "]))
def test_any_text_gives_a_sound_reading(pieces, blank):
    """Whatever stands in a cell: no error, `amount` exactly where there are amounts, no silent nothing."""
    reading = parse_money(blank.join(pieces))
    assert (reading.status == "amount") == bool(reading.amounts)
    assert reading.status is not None or reading.notes
