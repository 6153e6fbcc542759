"""Errors of recognising pages from their pictures, under those of `extract.errors`."""

from extract.errors import MissingTool, PlanotekaError


class TesseractMissing(MissingTool):
    """The program `tesseract`, or a language model that the page needs (`reason` names it), is not installed."""

    sentence = (
        "a page without a usable text layer needs Tesseract with its models; on Debian or Ubuntu: apt-get install "
        "tesseract-ocr tesseract-ocr-srp tesseract-ocr-srp-latn tesseract-ocr-bos tesseract-ocr-hrv"
    )


class TesseractFailed(PlanotekaError):
    """Tesseract started but gave no result; `reason` holds what it said."""

    sentence = "Tesseract could not read a page's picture"
