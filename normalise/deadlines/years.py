"""Years, alone and beside what they belong to."""

from normalise.deadlines.tokens import Token, Tokens

# Plans of this century, and documents of the one before that they refer to.
_FIRST_YEAR, _LAST_YEAR = 1990, 2099
CENTURY = 2000
RELATIVE_YEARS = {"next": 1, "previous": -1}
"""`naredne godine`, `prethodne godine`: years counted from the plan's only one, kept as so small numbers."""


def is_year(token: Token) -> bool:
    """Say whether a token is a year in four digits."""
    return token.kind == "num" and len(token.key) == 4 and _FIRST_YEAR <= int(token.value) <= _LAST_YEAR


def read_year(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read `2021`, `2021. godine`, `'21` and give the year and the place after it."""
    if is_year(tokens[at]):
        return int(tokens[at].value), skip_year_word(tokens, at + 1)
    if tokens[at].kind == "apos" and tokens[at + 1].kind == "num" and len(tokens[at + 1].key) == 2:
        return CENTURY + int(tokens[at + 1].value), skip_year_word(tokens, at + 2)
    return None


def skip_year_word(tokens: Tokens, at: int) -> int:
    """Give the place after a final dot, `godine`, `god.`, `kalendarske godine`."""
    while tokens[at].kind == "dot":
        at += 1
    word = at + (tokens[at].kind == "plain_year" and not tokens[at].value)
    if tokens[word].kind == "unit" and tokens[word].value == "year":
        at = word + 1
        if tokens[at].kind == "dot":
            at += 1
    return at


def read_own_year(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """Read the year that belongs to the month, quarter or half before it.

    Args:
        tokens: of the whole deadline.
        at: the place after the month, quarter or half.

    Returns:
        The year (None where none stands there) and the place after it: `2021.`, `, 2021`, `-2021`, `/21`, `'21`,
        `(2021)`, `naredne godine`; `tekuće godine`, `godine` are passed over, a range of years is not.
    """
    after = at + (tokens[at].kind == "dot")
    sign = tokens[after]
    if sign.kind in ("slash", "dash") and tokens[after + 1].kind == "num" and not is_year(tokens[after + 1]):
        short = tokens[after + 1]
        if sign.kind == "slash" and len(short.key) == 2 and int(short.value) > 12:
            return CENTURY + int(short.value), skip_year_word(tokens, after + 2)
        return None, at
    if found := read_year(tokens, after):
        return found
    if sign.kind in ("slash", "dash", "comma", "u", "za", "of", "colon", "open") and is_year(tokens[after + 1]):
        found = read_year(tokens, after + 1)
        # `mart, 2021. i 2022.` and `jun – 2021/2022` are not a month of one year
        several = found and tokens[found[1]].kind in ("and", "slash", "dash") and is_year(tokens[found[1] + 1])
        closed = found and (sign.kind != "open" or tokens[found[1]].kind == "close")
        if found and closed and not (several and sign.kind in ("comma", "dash")):
            return found[0], found[1] + (sign.kind == "open")
    if sign.kind == "plain_year" and tokens[after + 1].value == "year":
        return RELATIVE_YEARS.get(str(sign.value)), after + 2
    if sign.kind == "unit" and sign.value == "year" and sign.key not in ("godinu", "years"):
        return None, after + 1
    return None, at
