"""The findings as a person reads them: one for each thing, the severest first, then in the order of the pages."""

from collections.abc import Iterable, Sequence

from extract.outline.left_out import WITHOUT_PLAN
from extract.trust import MISSING_TOOL, SLANTING
from normalise.model import Finding
from planoteka.build.missing import name_pages

GATHERED = {
    "institution_ambiguous",
    "institution_elsewhere",
    "institution_unknown",
    MISSING_TOOL,
    SLANTING,
    "money_line_only",
    "money_word_typo",
    "name_in_other_case",
    "name_misread",
    "outline_number_repeated",
    "short_name_assumed",
    "short_name_undefined",
    WITHOUT_PLAN,
    "unknown_header",
}
"""Codes of findings about a name, a header or a program: what is said of it once holds wherever it stands."""
_RANKS = {"error": 0, "warning": 1, "info": 2}


def gather_findings(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each name, with all its places and how often it stands; all in order.

    A finding of several values points at the nearest list or value that holds them all.
    """
    groups: dict[object, list[Finding]] = {}
    for position, finding in enumerate(findings):
        alone = finding.code not in GATHERED
        groups.setdefault(position if alone else (finding.code, finding.message.casefold()), []).append(finding)
    return sorted((_join(group) for group in groups.values()), key=_rank)


def _join(group: Sequence[Finding]) -> Finding:
    """The findings of one thing as one."""
    if len(group) == 1:
        return group[0]
    first = group[0]
    places = [place for finding in group for place in finding.places]
    often = name_pages(p.page for p in places) if first.code == MISSING_TOOL else f"{len(group)} times"
    return Finding(
        code=first.code,
        severity=min((finding.severity for finding in group), key=_RANKS.__getitem__),
        message=f"{first.message.rstrip('.')} ({often}).",
        at=common_pointer([finding.at for finding in group if finding.at]),
        places=places,
    )


def common_pointer(pointers: Sequence[str]) -> str | None:
    """The pointer of the nearest value that holds all those pointed at; None without any."""
    if not pointers:
        return None
    common: list[str] = []
    for parts in zip(*(pointer.split("/") for pointer in pointers), strict=False):
        if len(set(parts)) > 1:
            break
        common.append(parts[0])
    return "/".join(common)


def _rank(finding: Finding) -> tuple[object, ...]:
    """Severity, then where it stands first: what is about the whole document comes before its pages."""
    first = finding.places[0] if finding.places else None
    where = (first.page, first.box[1], first.box[0]) if first else (0, 0.0, 0.0)
    return (_RANKS[finding.severity], *where, finding.at or "", finding.code, finding.message)
