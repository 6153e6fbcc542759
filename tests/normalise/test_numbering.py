"""Numbers of a plan: lists in a cell, references to tasks, the outline."""

import json
from pathlib import Path

import pytest

from normalise.numbering import (
    check_outline,
    mend_outline,
    split_indicators,
    split_items,
    split_responsible,
    split_tasks,
)
from normalise.script import to_latin
from tests.operations import grows_linearly

FOLDER = Path(__file__).parent.parent / "cases"
CASES = json.loads((FOLDER / "numbering.json").read_text(encoding="utf-8"))
WRITTEN = [line.split("\t") for line in (FOLDER / "numbering_written.tsv").read_text("utf-8").splitlines()]


def texts(raw, items):
    return [raw[item.start : item.end] for item in items]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_split_items_finds_the_numbers_that_number_items(case):
    items = split_items(case["text"])
    assert [item.number for item in items] == case["numbers"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_split_items_loses_no_letter(case):
    raw, at = case["text"], 0
    for item in split_items(raw):
        assert not any(c.isalnum() for c in raw[at : item.number_start])
        assert item.number_start <= item.start <= item.end
        at = item.end
    assert not any(c.isalnum() for c in raw[at:])


@pytest.mark.parametrize(("text", "said"), WRITTEN, ids=lambda value: value[:60])
def test_lists_as_the_administrations_write_them(text, said):
    """`number: text | number: text` in Latin; a `\\n` in the text is a line break."""
    raw = text.replace("\\n", "\n")
    items = split_items(raw)
    assert " | ".join(f"{item.number or ''}: {to_latin(raw[item.start : item.end])}" for item in items) == said


@pytest.mark.parametrize(
    ("raw", "line_fill", "items"),
    [
        (
            "Savet obrazovan\nOdržana najmanje tri\nsastanka",
            None,
            ["Savet obrazovan", "Održana najmanje tri\nsastanka"],
        ),
        ("Izrađen akcioni\nPlan razvoja", [1, 1], ["Izrađen akcioni\nPlan razvoja"]),
        ("Odluka o\nstatutu\nPrimenjen\nPravilnik", [1, -1, 1, 1], ["Odluka o\nstatutu", "Primenjen\nPravilnik"]),
        ("Broj centara\nPopunjenost najmanje\n75 %", [0, 1, 0.12], ["Broj centara", "Popunjenost najmanje\n75 %"]),
        (
            "Analiza predstavljena\nPreporuka u program rada\nVlade",
            [0.5, 1, 0.2],
            ["Analiza predstavljena", "Preporuka u program rada\nVlade"],
        ),
        (  # wider spaces that part no other items say nothing
            "Analiza sa\npreporukama\nBroj programa obuka\nObuke službi za\nosoblje u sistemu\nupravljanja",
            [1, 0, 1, 1, -1, 0.5],
            ["Analiza sa\npreporukama", "Broj programa obuka", "Obuke službi za\nosoblje u sistemu\nupravljanja"],
        ),
        ("- Broj dvorišta\n(10)\n- Povećana površina", [1, 0.1, 1], ["Broj dvorišta\n(10)", "Povećana površina"]),
        ("Zakon upućen u FBiH\nOdržano pet rasprava", [1, 1], ["Zakon upućen u FBiH", "Održano pet rasprava"]),
        # a common noun in the nominative begins one below a whole line, however full that is
        ("Podzakonski akti doneti\nUputstvo za policiju", [1, 1], ["Podzakonski akti doneti", "Uputstvo za policiju"]),
        ("Objekat od 620 m²\nPlatforma u funkciji", [1, 1], ["Objekat od 620 m²", "Platforma u funkciji"]),
        ("Projekat sa sredstvima\nInterreg programa", [1, 1], ["Projekat sa sredstvima\nInterreg programa"]),
        ("Predložena saradnja,\nPlatforma u funkciji", [1, 1], ["Predložena saradnja,\nPlatforma u funkciji"]),
        ("Sporazum (uz\nUputstvo za rad)", [1, 1], ["Sporazum (uz\nUputstvo za rad)"]),
        ("Objavljeno uz\nUputstvo za rad", [1, 1], ["Objavljeno uz\nUputstvo za rad"]),
        # names that are objects or attributes, figures after what asks for them and abbreviations alone begin none
        ("Izveštaj podnet\nNarodnoj skupštini", [0.4, 1], ["Izveštaj podnet\nNarodnoj skupštini"]),
        ("Pribavljena saglasnost\nUprave za puteve", [0.4, 1], ["Pribavljena saglasnost\nUprave za puteve"]),
        ("Popunjeno najmanje\n90% mesta", [0.4, 1], ["Popunjeno najmanje\n90% mesta"]),
        ("Plan dostavljen Vladi\nFBiH", [0.4, 1], ["Plan dostavljen Vladi\nFBiH"]),
        ("–\nSavjetovalište radi\n– Broj korisnika", [0.1, 0.9, 0.9], ["Savjetovalište radi", "Broj korisnika"]),
    ],
)
def test_indicators_begin_with_their_words_or_after_a_wider_space(raw, line_fill, items):
    assert texts(raw, split_indicators(raw, line_fill).items) == items


def test_indicators_with_a_repeat_are_counted_again():
    reading = split_indicators("1. Obuke\n2. Broj programa\n3. Sadržaj3. Broj službenika4. Obučeni službenici")
    assert [item.number for item in reading.items] == ["1", "2", "3", "4", "5"]
    assert [(r.before, r.after) for r in reading.repairs] == [("3", "4"), ("4", "5")]


def test_tasks_with_a_repeat_keep_their_numbers_and_say_so():
    reading = split_tasks("1. Obuke\n2. Programi\n3. Sadržaj\n3. Službenici\n4. Nadzor")
    assert [item.number for item in reading.items] == ["1", "2", "3", "3", "4"]
    assert [note.code for note in reading.notes] == ["list-number-repeated"]
    assert not reading.repairs


@pytest.mark.parametrize("text", ["Učenici\n7. i 8. razreda", "Ученици\n5. до 8. разреда", "Plan\n1., 2. i 3. faze"])
def test_numbers_before_an_ordinal_number_no_items(text):
    assert [item.number for item in split_items(text) if item.number] == []


def test_a_gap_is_noted_and_stays():
    reading = split_indicators("1. Obuke\n2. Programi\n4. Nadzor")
    assert [item.number for item in reading.items] == ["1", "2", "4"]
    assert [note.code for note in reading.notes] == ["list-number-gap"]


@pytest.mark.parametrize(
    ("raw", "fill", "wanted"),
    [
        ("Održana obuka; Broj\npolaznika; Zapisnik", None, ["Održana obuka", "Broj\npolaznika", "Zapisnik"]),
        ("Broj obuka (seminari; radionice)", None, ["Broj obuka (seminari; radionice)"]),
        (
            "Izrađena analiza uticaja sa\npreporukama\nBroj sprovedenih programa obuka\nObuke službi uključenih u",
            [0.697, 0.381, 0.901, 0.859],
            [
                "Izrađena analiza uticaja sa\npreporukama",
                "Broj sprovedenih programa obuka",
                "Obuke službi uključenih u",
            ],
        ),
        (
            'Odluka o usvajanju Akcionog plana\nobjavljena u "Službenim novinama\nKantona Sarajevo"',
            [0.927, 0.909, 0.498],
            ['Odluka o usvajanju Akcionog plana\nobjavljena u "Službenim novinama\nKantona Sarajevo"'],
        ),
        (
            "Broj prepoznatih ranih rizika\nProcenat smanjenja nastupanja\nranih rizika po kategorijama",
            [0.753, 0.833, 0.9],
            ["Broj prepoznatih ranih rizika", "Procenat smanjenja nastupanja\nranih rizika po kategorijama"],
        ),
        (  # full lines before a measure and before what was done
            "Broj instaliranih\nsistema\nDužina granične\nlinije\nPriključena sela",
            [1.0, 1.0, 1.0, 1.0, 0.8],
            ["Broj instaliranih\nsistema", "Dužina granične\nlinije", "Priključena sela"],
        ),
        (
            "Obuhvat ciljne populacije (%)\nBroj novih slučajeva",
            [0.95, 0.9],
            ["Obuhvat ciljne populacije (%)", "Broj novih slučajeva"],
        ),
        (
            "Instalisana snaga (kW)\nProizvedena energija\nPotrošnja rasvjete",
            [1.0, 1.0, 0.9],
            ["Instalisana snaga (kW)", "Proizvedena energija", "Potrošnja rasvjete"],
        ),
        ("Zakon usvojen u Skupštini\nCrne Gore", [0.0, 0.5], ["Zakon usvojen u Skupštini\nCrne Gore"]),
        *(  # no deeds: participles and adjectives of names
            (f"Obrazac koji traže\n{name} organizacije", [1.0, 0.9], [f"Obrazac koji traže\n{name} organizacije"])
            for name in ("Ujedinjene", "Društvene", "Zelene")
        ),
        (  # `"` closes what `„` opened
            'Zakon objavljen u „Službenom\nglasniku RS"\nDoneta podzakonska akta',
            [1.0, 1.0, 0.9],
            ['Zakon objavljen u „Službenom\nglasniku RS"', "Doneta podzakonska akta"],
        ),
        (  # `staza` in two lines: no `za`
            "Broj uređenih sta-\nza\nProsečan broj ko-\nrisnika",
            [1.0, 0.0, 1.0, 0.5],
            ["Broj uređenih sta-\nza", "Prosečan broj ko-\nrisnika"],
        ),
        # The next word would have fitted, but cannot begin an indicator.
        ("Izvještaj usvojen na\nVladi Federacije", [0.0, 0.9], ["Izvještaj usvojen na\nVladi Federacije"]),
        ("Kancelarija radi\nBroj korisnika", [0.6, 0.5], ["Kancelarija radi", "Broj korisnika"]),  # no preposition here
        ("Preporuke dostavljene\nVladi", [0.0, 0.3], ["Preporuke dostavljene\nVladi"]),
        ("Usvojen\nPlan detaljne regulacije", [0.0, 0.9], ["Usvojen\nPlan detaljne regulacije"]),
        ("Broj posjeta stranici\n„Moja prava“", [0.0, 0.5], ["Broj posjeta stranici\n„Moja prava“"]),
        (  # what was done ends its item; it does not stand alone
            "Savetovalište\notvoreno\nZaposlen nutricionista",
            [1.0, 0.0, 0.9],
            ["Savetovalište\notvoreno", "Zaposlen nutricionista"],
        ),
        (  # wider spaces set them apart, but where a page cuts that is not known
            "Usvojen Izvještaj\nZapisnik sa sjednice\nOdluka Vlade Kantona\nSarajevo o radu\nIzvještaj dostavljen",
            [-1.0, -1.0, 1.0, 0.0, 0.6],
            [
                "Usvojen Izvještaj",
                "Zapisnik sa sjednice",
                "Odluka Vlade Kantona\nSarajevo o radu",
                "Izvještaj dostavljen",
            ],
        ),
        (  # items that begin within lines: line ends tell nothing
            "Broj prepoznatih ranih rizika\nProcenat smanjenja rizika\nmigracijama Broj žrtava",
            [0.753, 0.833, 0.9],
            ["Broj prepoznatih ranih rizika\nProcenat smanjenja rizika\nmigracijama Broj žrtava"],
        ),
    ],
)
def test_unnumbered_indicators_are_split_on_the_evidence_of_the_text(raw, fill, wanted):
    assert texts(raw, split_indicators(raw, fill).items) == wanted


FULL = [1.0, 0.5]
"""Two lines, the first without room for the next word."""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Jedinica uspostavljena", "Pristup portalu obezbijeđen"),
        ("Oprema instalirana", "Metode akreditovane"),  # a statement, though `metode` may be a genitive
        ("Broj emitovanih spotova", "Doseg kampanje"),
        ("Broj emitovanih emisija", "Gledanost"),
        ("Broj održanih sastanaka", "Zapisnici sa sastanaka"),
        ("Број састанака", "Записници"),
        ("Izveštaj", "Odigrano 10 predstava"),
        ("Izgrađen objekat", "Upotrebna dozvola"),
        ("Изграђен објекат", "Употребна дозвола"),
        ("Obnovljen objekat", "24 programa godišnje"),
        ("26 km mreže", "310 novih priključaka"),
        ("Smanjenje gubitaka za 10%", "Broj predavanja"),
        ("Broj polaznika", "Evaluacioni upitnici"),
        ("Izložba učeničkih radova", "Objava na mrežnoj stranici"),
        ("Održano devet radionica", "Evaluacijski listi-\nći učenika"),
        ("Obrazac u primjeni", "Polugodišnji izvještaj Učitelj-\nskom vijeću"),
        ("Okončana faza I", "Broj polaznika"),  # no `i`
        ("Stopa otpada se prepolovila", "Platforma uspostavljena"),
        ("Nabavljena dva vozila", "Platforma uspostavljena"),
        ("420 uzoraka godišnje", "Najviše 3 % neispravnih uzoraka"),
        ("Posađeno 420 stabala", "Prijem sadnica veći od 90 %"),
        ("Emitovano 400 spotova", "Dosegnuto 250.000 korisnika"),
        ("Održano šest ciklusa obuke", "90 polaznica"),
        ("broj obiđenih porodica", "procenat vakcinisane dece"),
    ],
)
def test_a_full_line_ends_an_indicator_before_a_subject_of_its_own(before, after):
    assert len(split_indicators(f"{before}\n{after}", [*FULL, *[0.5] * after.count("\n")]).items) == 2


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Zakon upućen u", "Parlament FBiH"),
        ("Izrađen novi", "Pravilnik o radu"),
        ("Usvojen", "Pravilnik o radu"),
        ("Usvojena", "Procjena ugroženosti"),
        ("Skupština Kantona", "Sarajevo"),
        ("Saglasnost", "Sarajevo"),
        ("Akt donet u opštini", "Kragujevac"),
        ("Broj poseta gradu", "Vinkovci"),
        ("Akt donet u opštini", "Kragujevac, Novi Sad"),
        ("Broj učesnika: ", "Pravilnik o radu"),
        ("Izveštaj podnet", "Narodnoj skupštini"),
        ("Plan sednica", "Vlade usvojen"),
        ("Pribavljena saglasnost", "Uprave na projekat"),
        ("Ukupan broj", "45 lica"),
        ("Obučeno nastavnika u školama", "90 lica"),  # nothing is counted before
        ("zamenjeno", "90 svetiljki"),
        ("broj porodica i ukupan", "broj dece"),
        ("registar u kome se vodi", "broj dece"),
        ("udio mjesta popunjenih javnim oglasom", "najmanje 90 %"),
        ("Izgrađena 3 vodovoda dužine", "12 kilometara"),
        ("Zaposleno 10 inspektora do kraja", "2027. godine"),
        ("Sušara kapaciteta", "200 tona"),
        ("Portal koji je razvilo", "Ministarstvo sigurnosti prihvaćen"),  # who did it is still to come
        ("Aplikacija koju je izradio", "Zavod uvedena"),
        ("Vlada utvrdila", "Predlog zakona"),  # what was done is still to come
        ("Влада усвојила", "Предлог закона"),
        ("Usvojen Pravilnik o radu službe", "Pravilnik objavljen"),  # capitals stand within lines too
    ],
)
def test_a_full_line_goes_on_in_what_may_be_a_part_of_it(before, after):
    assert len(split_indicators(f"{before}\n{after}", FULL).items) == 1


@pytest.mark.parametrize(
    "raw", ["Izgrađena trafostanica\n10(20)/0,4 kV", "Saniran krov površine\n240 m2", "– Broj pripadnika –\n480"]
)
def test_a_figure_with_its_unit_alone_is_no_indicator(raw):
    assert len(split_indicators(raw, [0.5, 0.5]).items) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Alat u upotrebi u", "RH"),
        ("Plan dostavljen Vladi", "FBiH"),
        ("Izveštaj podnet", "Narodnoj skupštini"),
        ("Popunjeno najmanje", "90% sistematizovanih mesta"),
        ("Kapacitet veći za", "45 djece"),
        ("Ministarstvo nabavilo", "12 uređaja"),
        ("Izvršena izmjena", "Pravilnika o radu"),
        ("Zapisnici sa sastanka", "Tima"),
        ("Obučeno osoblje u deset", "(10) osnovnih škola"),
        ("Obučeno osoblje u deset", "(10) osnovnih i pet (5) srednjih škola"),
    ],
)
def test_a_line_with_room_goes_on_in_what_cannot_begin_an_indicator(before, after):
    assert len(split_indicators(f"{before}\n{after}", [0.5, 0.5]).items) == 1


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Koordinacioni tim; Vlada Kantona\nSarajevo;", [((), "Koordinacioni tim"), ((), "Vlada Kantona\nSarajevo")]),
        ("1. Savet 2. Interresorna radna grupa", [(("1",), "Savet"), (("2",), "Interresorna radna grupa")]),
        ("Zadatak 1: MUP\nZadaci 2. i 3.: Ministarstvo pravde", [(("1",), "MUP"), (("2", "3"), "Ministarstvo pravde")]),
        ("MUP (za zadatak 2); MP (1. i 3.)", [(("2",), "MUP"), (("1", "3"), "MP")]),
        ("1 i 2: MUP; 3: Ministarstvo pravde", [(("1", "2"), "MUP"), (("3",), "Ministarstvo pravde")]),
        ("1-3 Savet\n4 MUP", [(("1", "2", "3"), "Savet"), (("4",), "MUP")]),
        ("Ministarstvo zdravlja (1, 2), MUP (3)", [(("1", "2"), "Ministarstvo zdravlja"), (("3",), "MUP")]),
        ("MUP (nosilac), MP", [((), "MUP (nosilac), MP")]),
        ("Aktivnost 1.1: MUP", [(("1.1",), "MUP")]),
        ("15 Centara za socijalni rad", [((), "15 Centara za socijalni rad")]),
        ("1. i 2. Savet\n1. i 3. MUP", [(("1", "2"), "Savet"), (("1", "3"), "MUP")]),
        ("1. i 3. Bolnica\n2. Grad\n4. Bolnica", [(("1", "3"), "Bolnica"), (("2",), "Grad"), (("4",), "Bolnica")]),
    ],
)
def test_responsible_parties_name_their_tasks(raw, wanted):
    items = split_responsible(raw)
    assert [(item.numbers, raw[item.start : item.end]) for item in items] == wanted


@pytest.mark.parametrize(
    ("numbers", "repairs"),
    [
        (["2.3", "2.3.1", "2.3.2", "2.3.3", "2.3.2", "2.4"], {4: "2.3.4"}),
        (["1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "1.1.2", "1.2.3"], {5: "1.2.2"}),
        (["1", "2", "2", "4"], {2: "3"}),
        (["1", "2", "2", "3"], {}),
        (["1", "3", "3"], {}),
        (["1", "2", "3", "5"], {}),
        ([None, "1", "2", None, "1", "2"], {}),
        (["1", "1.1", "1", "2", "3", "1.2", "1", "2", "2"], {}),
    ],
)
def test_a_slip_is_mended_only_where_one_reading_is_possible(numbers, repairs):
    mended = mend_outline(numbers)
    assert [number for number, _ in mended] == numbers
    assert {at: new for at, (_, new) in enumerate(mended) if new} == repairs


def test_lists_that_begin_again_under_each_parent_need_the_tree():
    numbers, depths = ["1", "1.1", "1", "2", "3", "2", "1.2", "1", "2", "2"], [0, 1, 2, 2, 2, 2, 1, 2, 2, 0]
    mended = mend_outline(numbers, depths)
    assert {at: new for at, (_, new) in enumerate(mended) if new} == {5: "4"}
    assert not check_outline([new or number for number, new in mended], depths)
    assert not check_outline(["1", "1.1", "1", "2", "1.2", "1", "2", "2"], [0, 1, 2, 2, 1, 2, 2, 0])


def test_numbers_that_count_on_below_the_next_goal_have_no_gap():
    assert not check_outline(["I", "1", "2", "II", "3", "4"], [0, 1, 1, 0, 1, 1])
    for third in ("4", "2.3"):
        notes = check_outline(["I", "1", "2", "II", third], [0, 1, 1, 0, 1])
        assert [note.code for note in notes] == ["outline-number-gap"], third


def test_check_outline_names_gaps_repeats_and_wrong_parents():
    codes = {note.code for note in check_outline(["1", "2.1", "2.2", "2", "1.1", "1.3", "1.3"])}
    assert codes == {"outline-wrong-parent", "outline-number-gap", "outline-number-repeated"}
    assert not check_outline(["1", "1.1", "1.1.1", "1.1.2", "1.2", "2"])


def test_a_word_alone_that_found_no_room_is_no_task() -> None:
    raw = "Izraditi plan\nUključiti izvještaj u program rada\nVlade"
    assert texts(raw, split_tasks(raw, [0.3, 1.0, 0.2]).items) == [raw[:13], raw[14:]]


def test_a_slip_in_a_long_list_is_found_in_one_pass() -> None:
    def mend(count: int) -> list[tuple[str | None, str | None]]:
        return mend_outline([*(f"1.{i}" for i in range(1, count)), "1.3"], [2] * count)

    assert mend(100)[-1] == ("1.3", "1.100") and not any(mended for _, mended in mend(100)[:-1])
    assert grows_linearly(mend, 100)
