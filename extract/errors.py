"""What can go wrong with a file, as a tree; each error has an exit code, facts and a sentence that helps.

::

    PlanotekaError                1  (never raised itself)
    ├── TesseractFailed           1  it started but gave no result (extract.recognise.errors)
    ├── UsageError                2  the command line asks for something impossible
    ├── UnreadableFile            3  missing, no permission, a device
    │   └── NotAFile              3  a directory
    ├── NotAPdf                   4
    │   └── EmptyFile             4  no byte in it
    ├── DamagedPdf                5  truncated, or its structure is broken
    │   ├── NoPages               5
    │   └── DamagedPage           5  one page cannot be loaded
    ├── EncryptedPdf              6  needs a password
    │   └── WrongPassword         6
    ├── OutputNotWritable         7
    ├── MissingTool               8  a program that reading needs is not installed
    │   └── TesseractMissing      8  or one of its models (extract.recognise.errors)
    └── WorkerCrashed             9  a process died over one document

Exit code 0 means that everything was done; 1 that some or all of several files failed (what could be done was done).
"""

from pathlib import Path
from typing import ClassVar

OK = 0
SOME_FAILED = 1
USAGE = 2


class PlanotekaError(Exception):
    """The root: `str()` is a sentence for the person at the keyboard, `facts` what it is about."""

    exit_code: ClassVar[int] = SOME_FAILED
    sentence: ClassVar[str] = "the work could not be done"

    def __init__(self, file: Path | str | None = None, *, page: int | None = None, reason: str = "") -> None:
        self.file = None if file is None else str(file)
        self.page = page
        self.reason = reason
        super().__init__(self._message())

    @property
    def facts(self) -> dict[str, str | int]:
        """What is known: file, page (1-based), reason; only what was given."""
        known = {"file": self.file, "page": self.page, "reason": self.reason or None}
        return {name: fact for name, fact in known.items() if fact is not None}

    def _message(self) -> str:
        place = "" if self.file is None else f"{self.file}: "
        if self.page is not None:
            place += f"page {self.page}: "
        return place + self.sentence + (f" ({self.reason})" if self.reason else "")

    def __reduce__(self) -> "tuple[object, ...]":
        """Errors travel between processes: keep the facts."""
        return (_rebuild, (type(self), self.file, self.page, self.reason))


def _rebuild(kind: type[PlanotekaError], file: str | None, page: int | None, reason: str) -> PlanotekaError:
    return kind(file, page=page, reason=reason)


class UsageError(PlanotekaError):
    """The command line asks for something impossible; `reason` is the whole sentence."""

    exit_code = USAGE
    sentence = "this is not possible"

    def _message(self) -> str:
        return f"{self.file}: {self.reason}" if self.file is not None else self.reason or self.sentence


class UnreadableFile(PlanotekaError):
    """The file cannot be opened for reading."""

    exit_code = 3
    sentence = "the file cannot be read"


class NotAFile(UnreadableFile):
    """A directory, where a file is wanted."""

    sentence = "this is a directory, not a file; give the PDF files in it"


class NotAPdf(PlanotekaError):
    """The content is something else than PDF."""

    exit_code = 4
    sentence = "this is not a PDF"


class EmptyFile(NotAPdf):
    """The file has no bytes."""

    sentence = "the file is empty"


class DamagedPdf(PlanotekaError):
    """It begins as a PDF but cannot be read as one."""

    exit_code = 5
    sentence = "the PDF is damaged or cut off; get it again from its source"


class NoPages(DamagedPdf):
    """A sound PDF without a page."""

    sentence = "the PDF has no pages"


class DamagedPage(DamagedPdf):
    """One page cannot be loaded; the others may be sound."""

    sentence = "the page cannot be read"


class EncryptedPdf(PlanotekaError):
    """The file wants a password and none was given."""

    exit_code = 6
    sentence = "the PDF is encrypted; give --password"


class WrongPassword(EncryptedPdf):
    """The password given does not open the file."""

    sentence = "the password does not open this PDF"


class OutputNotWritable(PlanotekaError):
    """The result cannot be written where it was asked for."""

    exit_code = 7
    sentence = "the result cannot be written here"


class MissingTool(PlanotekaError):
    """A program that reading needs (such as Tesseract for scans) is not installed."""

    exit_code = 8
    sentence = "a program that this needs is not installed"


class WorkerCrashed(PlanotekaError):
    """The process that read this document died."""

    exit_code = 9
    sentence = "the process that read this file crashed"
