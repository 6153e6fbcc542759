"""Recognising: a page without a usable text layer is read from its picture with Tesseract."""

from extract.recognise.errors import TesseractFailed, TesseractMissing
from extract.recognise.page import place_on_scan, recognise_page
from extract.recognise.tesseract import tesseract_available, tesseract_languages

__all__ = [
    "TesseractFailed",
    "TesseractMissing",
    "place_on_scan",
    "recognise_page",
    "tesseract_available",
    "tesseract_languages",
]
