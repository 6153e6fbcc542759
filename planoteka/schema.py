"""The JSON Schema of the canonical JSON, generated from the model; `schema.json` beside it is its kept copy."""

import json
from pathlib import Path
from typing import Any

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KEPT = Path(__file__).with_name("schema.json")


def build_schema() -> str:
    """The schema as text, ready to be kept: `planoteka schema > planoteka/schema.json`."""
    from pydantic.json_schema import GenerateJsonSchema

    from normalise.model import SCHEMA_VERSION, Plan

    class Written(GenerateJsonSchema):
        """Of what is written: every key is there, also where its value is null or empty."""

        def field_is_required(self, field: Any, total: bool) -> bool:
            return True

    body = Plan.model_json_schema(mode="serialization", schema_generator=Written)
    schema = {"$schema": DIALECT, "$id": f"urn:planoteka:plan:{SCHEMA_VERSION}", **body}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
