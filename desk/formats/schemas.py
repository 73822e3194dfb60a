"""The JSON Schemas of what is exported, checked offline with formats on.

Source: JSON Schema draft 2020-12; IPTC ninjs 3.1, which refers to the GeoJSON schema.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from desk import resources

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

ARTICLE = "article.schema.json"
NINJS = "ninjs-schema_3.1.json"
_GEO_JSON = "GeoJSON-schema.json"


def problems(data: Any, schema_name: str) -> list[str]:
    """Return what in ``data`` breaks the schema: path and complaint, empty when nothing does."""
    found = _validator(schema_name).iter_errors(data)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


@cache
def _validator(schema_name: str) -> "Validator":
    # Only an export of JSON needs these: their import takes longer than all the rest of it.
    from jsonschema import Draft202012Validator  # noqa: PLC0415
    from referencing import Registry, Resource  # noqa: PLC0415

    geo_json = _load(_GEO_JSON)
    registry: Registry[Any] = Registry().with_resource(
        geo_json["$id"], Resource.from_contents(geo_json)
    )
    return Draft202012Validator(
        _load(schema_name),
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def _load(name: str) -> Any:
    return json.loads(resources.text(f"schemas/{name}"))
