"""`planoteka schema`: the JSON Schema of what is written."""

from planoteka.writing import write_output


def schema() -> None:
    """Print the JSON Schema (2020-12) of the canonical JSON."""
    from planoteka.schema import build_schema

    write_output(build_schema())
