"""Regions and states, and whose a body printed below the name of one is: `ISTARSKA ŽUPANIJA`, `SKUPŠTINA`."""

from normalise.facts.words import OF_A_REGION, OF_A_STATE, begins_with, facts_data, words_of
from normalise.script import fold, to_latin

LONGEST_REGION = 3
"""Words of a region by its adjective: `Koprivničko-križevačka županija`."""


def names_region(text: str) -> bool:
    """`TUZLANSKI KANTON`, `Istarska županija`: a region by its adjective; `TUZLANSKOG KANTONA` is a body's."""
    words = words_of(text)
    return 1 < len(words) <= LONGEST_REGION and words[-1] in facts_data()["regions"]


def name_with_region(body: str, above: str) -> str:
    """`VLADA` below `OSKOVSKI KANTON` is the `VLADA OSKOVSKOG KANTONA`; other names say themselves what they are of."""
    areas = [stem for stem, rank in facts_data()["issuers"] if rank in (OF_A_STATE, OF_A_REGION)]
    if " ".join(words_of(body)) not in facts_data()["of_a_region"] or not (
        names_region(above) or begins_with(above, areas)
    ):
        return body
    parts = to_latin(above.strip(" ,.")).split()
    first = 1 if fold(parts[0]) in facts_data()["regions"] else len(parts)  # the town of `Opština Donja Reka` stays
    whose = [*map(_in_genitive, parts[:first]), *parts[first:]]
    return " ".join([body, *whose]) if whose != parts else body


def _in_genitive(word: str) -> str:
    """A word of a region's name in the genitive; what has another form already, or no forms, stays."""
    said = fold(word)
    for ending, (cut, genitive) in facts_data()["genitives"].items():
        if said.endswith(ending):
            own: str = genitive.upper() if word.isupper() else genitive
            return word[: len(word) - cut] + own
    return word
