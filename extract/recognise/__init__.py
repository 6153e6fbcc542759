"""Recognising: a page without a usable text layer is read from its picture with Tesseract."""

from extract.recognise.errors import TesseractFailed, TesseractMissing
from extract.recognise.page import LOW_CONFIDENCE, place_on_scan, recognise_page
from extract.recognise.tesseract import tesseract_available, tesseract_languages

__all__ = [
    "LOW_CONFIDENCE",
    "TesseractFailed",
    "TesseractMissing",
    "place_on_scan",
    "recognise_page",
    "tesseract_available",
    "tesseract_languages",
]
