"""What a reader of the result has to know about a page's text: remarks for the findings."""

from extract.repair.mend import Mended, Verdict
from normalise.notes import Note

_SHOWN = 5  # words named in one remark


def describe_damage(verdict: Verdict, mended: Mended | None = None) -> tuple[Note, ...]:
    """Give the remarks on a page that is not sound, or is but in part.

    Args:
        verdict: of the page as read.
        mended: the page after mending, where it was tried.
    """
    notes: list[Note] = []
    if verdict.health == "unreadable":
        notes.append(Note("page-unreadable", f"The text of the page cannot be used: {verdict.kinds[0]}.", "error"))
    if "picture beside text" in verdict.kinds:
        notes.append(Note("picture-beside-text", "A large picture holds no text; what it shows is not read."))
    if "other language" in verdict.kinds:
        notes.append(Note("other-language", "The page is in another language.", "info"))
    if mended is None:
        return tuple(notes)
    if "letters-lost" in mended.page.notes:
        message = "Letters are missing from the page's text; words that remain words without them cannot be told."
        notes.append(Note("letters-lost", message))
    if mended.left:
        words = ", ".join(dict.fromkeys(mended.left[:_SHOWN]))
        more = f" and {len(mended.left) - _SHOWN} more" if len(mended.left) > _SHOWN else ""
        notes.append(Note("damaged-words", f"Damaged words that have no one reading: {words}{more}."))
    return tuple(notes)
