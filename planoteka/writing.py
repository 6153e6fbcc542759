"""Writes the canonical JSON: the same plan gives the same bytes on every machine."""

import errno
import os
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import OutputNotWritable

if TYPE_CHECKING:
    from normalise.model import Plan

INDENT = 2
_NO_BASES = b" \n,:0123456789.[]{}"
"""Most of the JSON, and nothing that an accent changes: without it there is less to look at."""


def canonical_json(plan: "Plan") -> bytes:
    """The plan as UTF-8 in NFC, keys in the order of the model, indented, a line feed at the end."""
    text = _dump(plan)
    if not unicodedata.is_normalized("NFC", text.translate(None, _NO_BASES).decode()):
        # Value by value: the `n` of an escaped line feed takes no accent.
        text = _dump(type(plan).model_validate(_compose(plan.model_dump())))
    return text + b"\n"


def _dump(plan: "Plan") -> bytes:
    """The plan as it stands; pydantic's own method makes a string of it, which costs as much again."""
    return plan.__pydantic_serializer__.to_json(plan, indent=INDENT)


def _compose(value: Any) -> Any:
    """The same data with every string in NFC."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {key: _compose(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_compose(item) for item in value]
    return value


def write_file(path: Path, content: bytes) -> None:
    """Puts the content there at once: a reader sees the old file or the new one, never a part.

    Raises:
        OutputNotWritable: where the folder is missing, not writable or full.
    """
    scratch = ""
    try:
        handle, scratch = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(scratch).chmod(0o666 & ~_umask())
        Path(scratch).replace(path)
    except OSError as error:
        raise OutputNotWritable(path, reason=error.strerror or "") from error
    finally:
        if scratch:
            Path(scratch).unlink(missing_ok=True)


def _umask() -> int:
    """What a plainly opened file would not get: temporary files are made for their owner only."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def prepare_folder(folder: Path) -> None:
    """Makes the folder where it is missing; tells before the work starts that nothing can be written there.

    Raises:
        OutputNotWritable: where it cannot be made, is a file, or may not be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise OutputNotWritable(folder, reason="this is a file, and a folder is wanted") from error
    except OSError as error:
        raise OutputNotWritable(folder, reason=error.strerror or "") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputNotWritable(folder, reason=os.strerror(errno.EACCES))


def write_output(content: bytes | str) -> None:
    """Writes to standard output, bytes as they are.

    Raises:
        OutputNotWritable: where it is full or closed; a reader that went away is a BrokenPipeError.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content.encode("utf-8") if isinstance(content, str) else content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputNotWritable("standard output", reason=error.strerror or "") from error
