"""Words that headers cut short with a full stop: `Nos. aktivnosti`, `Izvor fin.`, `Ind. uspješnosti`."""

import re

from normalise.headers.data import header_words
from normalise.script import fold

_SHORT = re.compile(r"(?<![^\W_])([^\W\d_]{3,})\.")


def write_out(text: str) -> str:
    """The text with its short words written as far as they are known: those that are words of one field only."""
    return _SHORT.sub(_longer, text) if "." in text else text


def _longer(found: re.Match[str]) -> str:
    said = fold(found[1])
    stems = header_words()["stems_by_start"].get(said[:2], ())
    whole = any(len(stem[0]) > 2 and said.startswith(stem[0]) for stem, _ in stems)
    longer = [(stem[0], field) for stem, field in stems if len(stem) == 1 and stem[0].startswith(said)]
    own = said in header_words()["own_short"]  # `(u 000 din.)` is no `dinamika`
    return found[0] if own or whole or len({field for _, field in longer}) != 1 else longer[0][0] + " "
