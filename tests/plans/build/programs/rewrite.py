"""PDFs written again by another program, as printer drivers and web services do."""

import subprocess
from pathlib import Path

COMMANDS = {
    "ghostscript": ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sOutputFile={new}", "{old}"],
    "cairo": ["pdftocairo", "-pdf", "{old}", "{new}"],
}


def rewrite(path: Path, program: str) -> None:
    """Writes the file again by Ghostscript or Cairo."""
    old = path.with_suffix(".old.pdf")
    path.rename(old)
    subprocess.run([part.format(new=path, old=old) for part in COMMANDS[program]], check=True)
    old.unlink()
