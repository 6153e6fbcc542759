"""Errors of recognising pages from their pictures."""


class RecogniseError(Exception):
    """A page could not be recognised from its picture."""


class TesseractMissing(RecogniseError):
    """The program `tesseract` or a language model it needs is not installed."""

    def __init__(self, languages: tuple[str, ...] = ()) -> None:
        what = f"its models for {', '.join(languages)} are" if languages else "it is"
        super().__init__(
            f"pages without a text layer need Tesseract, but {what} not installed; on Debian or Ubuntu: "
            "apt-get install tesseract-ocr tesseract-ocr-srp tesseract-ocr-srp-latn tesseract-ocr-bos tesseract-ocr-hrv"
        )
        self.languages = languages

    def __reduce__(self) -> tuple[type["TesseractMissing"], tuple[tuple[str, ...]]]:
        """Pickled by its facts, so that it survives the way back from a worker process."""
        return (type(self), (self.languages,))


class TesseractFailed(RecogniseError):
    """Tesseract started but gave no result."""
