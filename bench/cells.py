"""How many cells of the plans each tool gives back whole, as one cell: what page breaks and layouts cost."""

import warnings

from bench.documents import cells_of, letters, with_variants
from bench.tools import TOOLS


def main() -> None:
    """Prints a row a document: the share of its cells that some cell of the tool's output holds whole."""
    readers = {name: load() for name, load in TOOLS.items()}
    print("Whole cells given back as one cell, %")
    print(f"{'document':48s} {'cells':>5s} " + " ".join(f"{name:>11s}" for name in readers))
    for document in with_variants():
        wanted = cells_of(document)
        shares = []
        for read in readers.values():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # camelot warns of pages without tables
                found = {letters(cell) for cell in read(document)}
            text = "\n".join(sorted(found))
            shares.append(100 * sum(cell in text for cell in wanted) / len(wanted))
        print(f"{document.stem:48s} {len(wanted):5d} " + " ".join(f"{share:11.1f}" for share in shares))


if __name__ == "__main__":
    main()
