"""spaCy's words, documents and phrase matcher, without the rest of it. The only module that imports spaCy.

Its package loads pipelines, training and a command line, which takes twice as long as these parts and is not needed
for them.
"""

import sys
from importlib.util import find_spec, module_from_spec
from typing import Any

_PACKAGE = "spacy"


def _load_parts() -> tuple[Any, Any, Any]:
    from spacy.tokens import Doc  # isort: skip  # the others can only be loaded after it
    from spacy.matcher import PhraseMatcher
    from spacy.vocab import Vocab

    return Doc, PhraseMatcher, Vocab


def _load_parts_alone() -> tuple[Any, Any, Any]:
    """The parts, with an empty package in the place of spaCy's own while they load; who imports it later gets all."""
    spec = find_spec(_PACKAGE)
    if spec is None or _PACKAGE in sys.modules:
        return _load_parts()
    sys.modules[_PACKAGE] = module_from_spec(spec)
    try:
        return _load_parts()
    finally:
        del sys.modules[_PACKAGE]


try:
    Doc, PhraseMatcher, Vocab = _load_parts_alone()
except ImportError:  # a version whose parts need the package
    Doc, PhraseMatcher, Vocab = _load_parts()
