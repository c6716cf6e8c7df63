"""Both descriptions of the API, as a server with its usual settings has them, and checks by them.

A check is stricter than what clients are told: a field that no schema names is a mistake of ours,
though clients have to pass it by.
"""

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from app.main import create_app
from app.settings import Settings
from app.web import asyncapi

Json = dict[str, Any]
Check = jsonschema_rs.Validator

OPENAPI, ASYNCAPI = "urn:openapi", "urn:asyncapi"


@cache
def openapi() -> Json:
    return create_app(_usual()).openapi()


@cache
def frames() -> Json:
    return asyncapi.describe(_usual(), str(openapi()["info"]["version"]))


@cache
def check(*parts: str) -> Check:
    """For what is as one of these parts of a document, each `OPENAPI` or `ASYNCAPI` and a place."""
    some = [{"$ref": part} for part in parts]
    schema = some[0] if len(some) == 1 else {"anyOf": some}
    [document] = {part.partition("#")[0] for part in parts}
    return jsonschema_rs.Draft202012Validator(
        schema, validate_formats=True, registry=_registry(document)
    )


def faults(by: Check, value: Any) -> list[str]:
    """What is wrong with it, and where."""
    return [
        f"{'.'.join(map(str, error.instance_path)) or 'all of it'}: {error.message[:500]}"
        for error in by.iter_errors(value)
    ]


@cache
def _registry(document: str) -> jsonschema_rs.Registry:
    whole = openapi() if document == OPENAPI else frames()
    return jsonschema_rs.Registry([(document, closed(whole))], draft=jsonschema_rs.Draft202012)


def closed(part: Any) -> Any:
    """The same, where no field may be that is not named."""
    if isinstance(part, list):
        return [closed(one) for one in part]
    if not isinstance(part, dict):
        return part
    if "allOf" in part:
        # What one of them names the others don't.
        return {**part, "unevaluatedProperties": False}
    found = {name: closed(value) for name, value in part.items()}
    is_object = part.get("type") == "object" and isinstance(part.get("properties"), dict)
    if is_object and "additionalProperties" not in part and not _is_joined(part):
        found["additionalProperties"] = False
    return found


def _is_joined(part: Json) -> bool:
    """Whether it is only ever a part of a whole: problems, of which each answer has some codes."""
    return part.get("title") in ("Problem", "TokenProblem")


def _usual() -> Settings:
    return Settings(data_dir=Path("never-made"))
