"""Where one party ends and the next begins: commas and `i` stand inside names too."""

from functools import cache

from normalise.parties.genitives import GENITIVES
from normalise.parties.institutions import by_key
from normalise.parties.lines import begins_line, goes_on
from normalise.parties.matcher import NAME, Found
from normalise.parties.nominative import agrees, head_of, is_adjective
from normalise.parties.printed import Printed, carriers, signs
from normalise.parties.tokens import DASH, HARD, fold, stem, stems_of, words, words_of

_MATTER = ("u", "nje", "stvo")
"""Endings of matters in the accusative, which no body in the nominative has."""
_NEAR = 6
"""Words before a matter among which its preposition stands."""
_ACCUSATIVES = ("ove", "eve", "ije", "nje")
"""Endings of the matters of a body behind a short name: `EU fondove`, `EU integracije`."""
# Heads whose names are lists with commas: Ministarstvo za rad, zapošljavanje, boračka i socijalna pitanja.
_ENUMERATED = frozenset({"ministarstvo", "sekretarijat"})


@cache
def _matters_of_ministries() -> frozenset[tuple[str, ...]]:
    """Words, alone and by twos, in the listed names that go on after commas."""
    enumerated = {stem(word) for word in _ENUMERATED}
    names = [key for key in by_key() if not enumerated.isdisjoint(key[:2])]
    return frozenset(key[at : at + many] for key in names for many in (1, 2) for at in range(1, len(key) + 1 - many))


def _names_men(word: str) -> bool:
    """Whether a word is a plural of a masculine head, which no genitive looks like: `Centri`."""
    head = head_of(word)
    return head is not None and head.gender == "m" and fold(word) == head.plural


class Row(Printed):
    """The tokens of one party text, and where parties begin and end in it."""

    def begins_after_separator(
        self, i: int, head_word: str, *, comma: bool, governed: bool, known: bool = False
    ) -> bool:
        """Whether a new party begins at a token after a comma or conjunction.

        Args:
            i: the token.
            head_word: the first word of the party before.
            comma: whether a comma divides (else a conjunction).
            governed: whether a preposition (`u saradnji sa`) governs both.
            known: whether the party before is in the list.
        """
        token = self.tokens[i]
        phrase = self.at.get(i)
        if token.stem in (HARD, DASH) or (phrase is not None and phrase.kind != NAME):
            return True
        if (
            token.capital
            and not comma
            and token.word.endswith(GENITIVES)
            and self._last_before(i)[-2:] == token.word[-2:]
        ):
            return False  # `Jablaničkog i Pčinjskog okruga`
        if token.capital:
            is_matter = self._is_place_of_matter(i) or self._is_matter(i, head_word)
            return not (is_matter or self._goes_on_in_capitals(i, head_word))
        if self.is_name(i, governed=governed):
            return True
        head = head_of(head_word)
        if head is not None and self._last_before(i) == head_word:
            return True  # what is behind the bare noun is no matter of the body
        has_matters = head is not None and head.is_list and fold(head_word) != head.plural
        if self.is_head(i, governed=governed):
            enumerates = head is not None and has_matters and head.singular in _ENUMERATED
            return not (self._may_be_genitive(i) and (enumerates or (has_matters and not comma and not known)))
        return comma and not has_matters and not self._is_listed_matter(i)

    def _is_listed_matter(self, i: int) -> bool:
        """`Fakultet za kriminalistiku, kriminologiju i …`: an accusative after another one behind `za`."""
        before, word = self._last_before(i), self.tokens[i].word
        behind = (fold(token.word) for token in self.tokens[max(0, i - _NEAR) : i])
        return word.endswith(_MATTER) and before.endswith(_MATTER) and words()["for"] in behind

    def _is_place_of_matter(self, i: int) -> bool:
        """`za opštine Bar i Ulcinj`: one more name in a list of places behind a preposition."""
        at = i - 1
        while at > 0 and (self.tokens[at].word.istitle() or self.is_conjunction(at)):
            at -= 1
        alone = self.tokens[i].word.istitle() and i not in self.at and not self.is_head(i)
        places = at > 0 and self.tokens[at].stem in stems_of("of_places") and at < i - 1
        return self.ends_line(i) and alone and places and fold(self.tokens[at - 1].word) in words_of("prepositions")

    def _last_before(self, i: int) -> str:
        """The word before the comma or conjunction that stands before a token."""
        at = i - 1
        while at > 0 and self.is_conjunction(at):
            at -= 1
        return self.tokens[at].word

    def _may_be_genitive(self, i: int) -> bool:
        """`lokalne samouprave` may be the genitive inside a ministry's name; `školske uprave` are in no such name."""
        at = next((k for k in range(i, min(i + 3, len(self.tokens))) if head_of(self.tokens[k].word) is not None), i)
        own = head_of(self.tokens[at].word)
        if own is None or own.gender != "f" or fold(self.tokens[at].word) != own.plural:
            return False
        return tuple(t.stem for t in self.tokens[max(i, at - 1) : at + 1]) in _matters_of_ministries()

    def is_matter(self, i: int) -> bool:
        """Whether a noun in the accusative stands here, which is no body: `školstvo`."""
        word = self.tokens[i].word
        return word.islower() and word.endswith(_MATTER) and not self.is_head(i)

    def _is_matter(self, i: int, head_word: str) -> bool:
        """`Služba za privredu i LER`: a short word for a matter of the body before it, not for another body."""
        head = head_of(head_word)
        if head is None or not head.is_list:
            return False
        return self._is_attribute(i) or (i not in self.at and fold(self.tokens[i].word) in words_of("matters"))

    def _is_attribute(self, i: int) -> bool:
        """`poduzetništvo i EU fondove`: a short name right before a noun in small letters."""
        if not self.tokens[i].word.isupper() or i + 1 >= len(self.tokens):
            return False
        after = self.tokens[i + 1]
        accusative = after.word.islower() and after.word.endswith(_ACCUSATIVES) and not self.is_head(i + 1)
        return accusative and after.gap.isspace() and i + 1 not in self.at and self.is_conjunction(i - 1)

    def _goes_on_in_capitals(self, i: int, head_word: str) -> bool:
        """`Ministarstvo Kulture, Omladine i Sporta`: capitals on every word do not begin new parties."""
        head = head_of(head_word)
        word = self.tokens[i].word
        if head is None or not head.is_list or i in self.at or self.is_head(i) or sum(map(str.isupper, word)) > 1:
            return False
        first = next((k for k in range(i - 1, -1, -1) if self.tokens[k].word == head_word), None)
        return first is not None and first + 1 < i and self.tokens[first + 1].capital and fold(word)[-1:] in "aeiuh"

    def begins_without_separator(self, i: int) -> bool:
        """Whether a new party begins at a token though nothing divides it from the one before (a lost line break)."""
        token = self.tokens[i]
        carrier = fold(self.tokens[i - 1].word) if i else ""
        new_line = "\n" in token.gap
        if not (token.capital or new_line) or (carrier in words_of("prepositions") and token.gap.isspace()):
            return False
        if carrier in (signs() if new_line else carriers()):
            return False
        phrase = self.at.get(i)
        if new_line:
            return begins_line(self, i)
        if carrier in words()["town_adjectives"] and fold(token.word) == "grad":
            return False  # `Općinsko vijeće Stari Grad Sarajevo`
        if phrase is not None and phrase.kind == NAME and (self.is_name(i) or _names_men(token.word)):
            return phrase.end - phrase.start > 1 and not self.texts.get(i, "")[:1].islower()
        if phrase is not None or (i and self.tokens[i - 1].capital and not self.ends_long_name(i)):
            return False  # `Uprava Ministarstva pravde`, `Stari Grad`
        head = head_of(token.word)
        return self._is_name_of_one(i) if head is None else fold(token.word) == head.singular

    def _is_of_place(self, i: int) -> bool:
        """`Crveni križ Općine Kakanj`: the genitive of the town with its name, behind a blank."""
        here, after = self.tokens[i], self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        named = here.capital and after is not None and after.gap.isspace() and after.word.istitle()
        return named and here.gap == " " and here.stem in stems_of("of_places") and here.word[-1] in "ea"

    def adds_bodies(self, i: int) -> bool:
        """Whether a preposition and other bodies follow a name: `sa domovima zdravlja`, `putem organizacija`.

        `Kancelarija za saradnju sa …` is one name.
        """
        if self.tokens[i].word not in words_of("others_after") or i + 1 == len(self.tokens):
            return False
        own = self.tokens[i + 1].stem in stems_of("own_parts")  # `Dom zdravlja sa poliklinikom` is one
        if own or self.tokens[i - 1].stem in stems_of("takes_with"):
            return False
        return self.is_head(i + 1, governed=True)

    def _is_name_of_one(self, i: int) -> bool:
        """`Uprava za šume Gradska uprava`: adjectives and a noun in the nominative singular, which no genitive is."""
        if not is_adjective(self.tokens[i].word) or fold(self.tokens[i].word) in words()["town_adjectives"]:
            return False
        for at in range(i + 1, min(i + 3, len(self.tokens))):
            token = self.tokens[at]
            if not token.gap.isspace():
                return False
            if head := head_of(token.word):
                return fold(token.word) == head.singular and all(agrees(t.word, token.word) for t in self.tokens[i:at])
        return False

    def ends_at(self, phrase: Found, head_word: str, *, governed: bool, is_short: bool) -> bool:
        """Whether a known name ends where the list says, and is not the beginning of a longer, unknown one."""
        end = phrase.end
        if end >= len(self.tokens) or self.tokens[end].stem in (HARD, DASH):
            return True
        following = self.at.get(end)
        new_line = "\n" in self.tokens[end].gap
        fresh = self.tokens[end].capital or new_line
        if new_line and goes_on(self, end):
            return False
        if not new_line and self._is_of_place(end):
            return False
        if following is not None and (following.kind != NAME or (self.is_name(end) and fresh)):
            return True
        if self.adds_bodies(end):
            return True
        conjunction = self.is_conjunction(end)
        if conjunction or self.comma_before(end):
            k = end + 1 if conjunction else end
            if k >= len(self.tokens) or not (head := head_of(head_word)) or not head.is_list:
                return True
            if not conjunction and head.singular not in _ENUMERATED:
                return True
            if not conjunction and any(self.is_conjunction(at) for at in range(phrase.start, end)):
                return True  # a list of names has its `i` before the last one
            return self.begins_after_separator(k, head_word, comma=not conjunction, governed=governed, known=True)
        if self.tokens[end].capital and not is_short and new_line:
            return True
        return self.begins_without_separator(end)
