"""The kept JSON Schema is that of the model."""

import json

from planoteka.schema import DIALECT, KEPT, build_schema


def test_the_kept_schema_is_not_stale() -> None:
    assert KEPT.read_text(encoding="utf-8") == build_schema(), "run: planoteka schema > planoteka/schema.json"


def test_it_is_of_its_dialect_and_closed() -> None:
    schema = json.loads(build_schema())
    assert schema["$schema"] == DIALECT
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) >= {"document", "plan", "goals", "findings", "repairs"}
    assert schema["$defs"]["Place"]["properties"]["box"]["minItems"] == 4
