"""Judges a page's text layer and mends what is certain, word by word and font by font."""

from extract.repair.mend import Mend, Mended, Verdict
from extract.repair.pages import Evidence, find_damaged_fonts, gather_evidence, repair_page, repair_pages
from extract.repair.verdict import judge_page

__all__ = [
    "Evidence",
    "Mend",
    "Mended",
    "Verdict",
    "find_damaged_fonts",
    "gather_evidence",
    "judge_page",
    "repair_page",
    "repair_pages",
]
