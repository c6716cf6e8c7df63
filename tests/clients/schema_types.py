"""Makes clients/typescript/src/schema.ts of the server's own schemas: `make client-types`."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from app.main import create_app
from app.settings import Settings

PATH = Path(__file__).parents[2] / "clients" / "typescript" / "src" / "schema.ts"
HEAD = """\
// What the server takes and answers, of its own schemas. Made by `make client-types`: not by hand.
"""
# Of OpenAPI 3.1 what says nothing that a type could say.
_NO_TYPE = {
    *("title", "description", "default", "format", "pattern", "discriminator", "examples"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties", "propertyNames", "deprecated", "writeOnly"),
    *("contentMediaType", "contentEncoding"),
}
_PRIMITIVE = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
_SHAPE = {"type", "properties", "required", "additionalProperties"}

Json = dict[str, Any]


class NoType(Exception):
    """A schema says something that this program can't put into TypeScript."""


def made() -> str:
    # Nobody signs anything with it.
    description = create_app(
        Settings(secret_key=SecretStr("only to describe the routes " * 2))
    ).openapi()
    return HEAD + "".join(_declared(description["components"]["schemas"]))


def _declared(schemas: Json) -> Iterator[str]:
    for name, schema in sorted(schemas.items()):
        about = _comment(schema.get("description", ""))
        if "properties" in schema:
            yield f"\n{about}export interface {name} {_fields(schema, '')}\n"
        else:
            yield f"\n{about}export type {name} = {typed(schema)};\n"


def typed(schema: Any, indent: str = "") -> str:
    """The TypeScript of one schema."""
    said = {} if schema is True else {k: v for k, v in schema.items() if k not in _NO_TYPE}
    match said:
        case {"$ref": str(address), **rest} if not rest:
            return address.rpartition("/")[2]
        case {"const": value}:
            return json.dumps(value)
        case {"enum": [*values]}:
            return _either(json.dumps(value) for value in values)
        case {"anyOf": [*kinds], **rest} | {"oneOf": [*kinds], **rest} if not rest:
            return _either(typed(kind, indent) for kind in kinds)
        case {"type": [*names]}:
            return _either(typed(said | {"type": name}, indent) for name in names)
        case {"type": "array", "items": items, **rest} if not rest:
            item = typed(items, indent)
            return (
                f"readonly ({item})[]" if " " in item and item[0] != "{" else f"readonly {item}[]"
            )
        case {"type": "object"} if said.keys() <= _SHAPE:
            return _object(said, indent)
        case {"type": str(name)} if len(said) == 1 and name in _PRIMITIVE:
            return _PRIMITIVE[name]
        case {} if not said:
            return "unknown"
    raise NoType(f"{schema}")


def _object(schema: Json, indent: str) -> str:
    if "properties" in schema:
        return _fields(schema, indent)
    values = schema.get("additionalProperties", True)
    return f"Readonly<Record<string, {typed(values, indent)}>>"


def _fields(schema: Json, indent: str) -> str:
    needed = schema.get("required", ())
    lines = []
    for name, of in schema["properties"].items():
        inner = f"{indent}  "
        lines += [
            *_comment(of.get("description", ""), inner).splitlines(),
            f"{inner}readonly {_key(name)}{'' if name in needed else '?'}: {typed(of, inner)};",
        ]
    return "\n".join(["{", *lines, indent + "}"])


def _either(kinds: Iterator[str]) -> str:
    return " | ".join(dict.fromkeys(kinds))


def _key(name: str) -> str:
    return name if name.isidentifier() else json.dumps(name)


def _comment(text: str, indent: str = "") -> str:
    if not text:
        return ""
    first, *others = text.replace("*/", "* /").splitlines()
    if not others:
        return f"{indent}/** {first} */\n"
    lines = [f"{indent} * {line}".rstrip() for line in (first, *others)]
    return "\n".join([f"{indent}/**", *lines, f"{indent} */", ""])


if __name__ == "__main__":
    PATH.write_text(made(), "utf-8")
