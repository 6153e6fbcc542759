"""Builds the word lists in normalise/data from hunspell dictionaries and wordfreq. Run by a maintainer, by hand.

    python tools/build_words.py DIR

DIR holds bs_BA, hr_HR and sr_Latn_RS as .aff and .dic (Debian: hunspell-bs, hunspell-hr, hunspell-sr; LGPL-2.1),
wordfreq must be installed (its data: CC BY-SA 4.0). Needs about 3 GB of memory and two minutes.
"""

import lzma
import re
import sys
from array import array
from collections.abc import Iterable
from pathlib import Path

ALPHABET = "abcčćdđefghijklmnopqrsštuvwxyzž"
CODES = {letter: code for code, letter in enumerate(ALPHABET)}
WORD = re.compile(f"[{ALPHABET}]+")
DATA = Path(__file__).parents[1] / "normalise" / "data"
DICTIONARIES = ("bs_BA", "hr_HR", "sr_Latn_RS")
Rules = dict[str, list[tuple[str, str, re.Pattern[str]]]]
Node = tuple[bool, tuple[tuple[int, int], ...]]


def read_text(path: Path) -> list[str]:
    """The lines of a dictionary file, in UTF-8 or Latin-2."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return raw.decode("iso8859-2").splitlines()


def read_rules(path: Path) -> tuple[str, Rules, Rules, list[str]]:
    """The way flags are written, prefixes, suffixes, and the numbered sets of flags."""
    flag, sets = "short", []
    prefixes: Rules = {}
    suffixes: Rules = {}
    for parts in map(str.split, read_text(path)):
        if parts[:1] == ["FLAG"]:
            flag = parts[1]
        elif parts[:1] == ["AF"]:
            sets.append(parts[1])
        elif parts and parts[0] in ("PFX", "SFX") and not (parts[2] in "YN" and parts[3].isdigit()):
            strip, add = ("" if p == "0" else p.split("/")[0] for p in parts[2:4])
            condition = parts[4] if len(parts) > 4 and not parts[4].startswith("#") else "."
            rules = prefixes if parts[0] == "PFX" else suffixes
            rules.setdefault(parts[1], []).append((strip, add, re.compile(condition + "$")))
    return flag, prefixes, suffixes, sets


def read_forms(folder: Path, name: str) -> set[str]:
    """Every form of every word of one dictionary, small letters."""
    flag, prefixes, suffixes, sets = read_rules(folder / f"{name}.aff")
    forms: set[str] = set()
    for line in read_text(folder / f"{name}.dic")[1:]:
        stem, _, flags = line.split("\t")[0].strip().split(" ")[0].partition("/")
        if flags and sets:
            flags = sets[int(flags)]
        wide = 2 if flag == "long" else 1
        names = flags.split(",") if flag == "num" else [flags[i : i + wide] for i in range(0, len(flags), wide)]
        own = {stem}
        for name_ in names:
            for strip, add, condition in suffixes.get(name_, ()):
                if stem.endswith(strip) and condition.search(stem):
                    own.add(stem[: len(stem) - len(strip)] + add)
        for name_ in names:
            own |= {add + form for _, add, _ in prefixes.get(name_, ()) for form in own}
        forms |= {form.lower() for form in own}
    return {form for form in forms if WORD.fullmatch(form)}


def build_graph(words: Iterable[str]) -> array:  # type: ignore[type-arg]
    """The least graph that spells the words (Daciuk): 32 bits an edge, the edges of a node side by side.

    Bits 0-4 letter, 5 a word ends here, 6 last edge of its node, 7-31 index of the node's first edge (0: none).
    The first edge is index 1; the last entry of the array points at the start.
    """
    edges = array("I", [0])
    places: dict[Node, int] = {}
    path: list[list[tuple[int, bool, int]]] = [[]]  # open nodes: (letter, ends, target)
    ends = [False]

    def close(depth: int) -> None:
        while len(path) - 1 > depth:
            node, end = tuple(path.pop()), ends.pop()
            place = places.get(node) if node else 0  # type: ignore[call-overload]
            if place is None:
                place = len(edges)
                places[node] = place  # type: ignore[index]
                for letter, final, target in node[:-1]:
                    edges.append(letter | final << 5 | target << 7)
                letter, final, target = node[-1]
                edges.append(letter | final << 5 | 1 << 6 | target << 7)
            letter, _, _ = path[-1][-1]
            path[-1][-1] = (letter, end, place)

    before = ""
    for word in sorted(words, key=lambda w: [CODES[c] for c in w]):
        same = next(
            (i for i, (a, b) in enumerate(zip(word, before, strict=False)) if a != b), min(len(word), len(before))
        )
        close(same)
        for letter in word[same:]:
            path[-1].append((CODES[letter], False, 0))
            path.append([])
            ends.append(False)
        ends[-1] = True
        before = word
    close(0)
    start = len(edges)
    for letter, final, target in path[0]:
        edges.append(letter | final << 5 | target << 7)
    edges[-1] |= 1 << 6
    edges.append(start)
    return edges


def write_frequencies(path: Path) -> None:
    """One line a step of wordfreq's scale (centibels below 1), its words sorted."""
    from wordfreq import get_frequency_list

    lines = [" ".join(sorted(w for w in words if WORD.fullmatch(w))) for words in get_frequency_list("sh")]
    path.write_bytes(lzma.compress("\n".join(lines).encode("utf-8"), preset=9))


def main() -> None:
    """Write the word lists."""
    folder = Path(sys.argv[1])
    words: set[str] = set()
    for name in DICTIONARIES:
        words |= read_forms(folder, name)
        print(name, len(words), "forms so far")
    graph = build_graph(words)
    if sys.byteorder == "big":
        graph.byteswap()
    (DATA / "words.graph").write_bytes(graph.tobytes())
    write_frequencies(DATA / "words_frequency.txt.xz")
    print(len(words), "forms,", len(graph), "edges")


if __name__ == "__main__":
    main()
