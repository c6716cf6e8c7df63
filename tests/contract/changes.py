"""Which changes of the API break a client that was written for the last version.

A client sends what it always sent, and passes by what it does not know. So of what the server takes
nothing may be taken away or asked for more, and of what it says nothing may be missing, or be of
another kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# Bounds of what is taken, and whether they may only grow.
MAY_GROW = {"maxLength": True, "maximum": True, "maxItems": True} | {
    "minLength": False,
    "minimum": False,
    "minItems": False,
}
METHODS = ("get", "put", "post", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Documents:
    """The one before and the one now, of one kind."""

    before: Json
    now: Json
    compared: set[tuple[str, str, bool]] = field(default_factory=set)

    def resolved(self, document: Json, part: Json) -> Json:
        while "$ref" in part:
            found = document
            for name in part["$ref"].removeprefix("#/").split("/"):
                found = found[name.replace("~1", "/").replace("~0", "~")]
            part = found
        return part


def of_openapi(before: Json, now: Json) -> list[str]:
    return [*_of_paths(Documents(before, now))]


def of_asyncapi(before: Json, now: Json) -> list[str]:
    return [*_of_operations(Documents(before, now))]


def _of_paths(both: Documents) -> Iterator[str]:
    for path, methods in both.before["paths"].items():
        for method in METHODS:
            if method not in methods:
                continue
            place = f"{method.upper()} {path}"
            now = both.now["paths"].get(path, {}).get(method)
            if now is None:
                yield f"{place}: gone"
            else:
                yield from _of_operation(both, methods[method], now, place)


def _of_operation(both: Documents, before: Json, now: Json, place: str) -> Iterator[str]:
    if before["operationId"] != now["operationId"]:
        yield f"{place}: has another operationId"
    known = {(one["in"], one["name"]): one for one in before.get("parameters", ())}
    taken = {(one["in"], one["name"]): one for one in now.get("parameters", ())}
    for key, one in known.items():
        if key not in taken:
            yield f"{place}: takes no {key[1]} any more"
        else:
            yield from _schema(both, one["schema"], taken[key]["schema"], f"{place} {key[1]}", True)
    for key in taken.keys() - known.keys():
        if taken[key].get("required"):
            yield f"{place}: needs {key[1]}"
    old_body, new_body = before.get("requestBody"), now.get("requestBody")
    if new_body and new_body.get("required") and not (old_body or {}).get("required"):
        yield f"{place}: needs a body"
    if old_body:
        yield from _contents(both, old_body, new_body or {}, f"{place} body", True)
    for status, answer in before["responses"].items():
        if status not in now["responses"]:
            if status < "4":
                yield f"{place}: is answered by no {status} any more"
            continue
        old = both.resolved(both.before, answer)
        new = both.resolved(both.now, now["responses"][status])
        for header in old.get("headers", {}).keys() - new.get("headers", {}).keys():
            yield f"{place} {status}: has no {header} any more"
        yield from _contents(both, old, new, f"{place} {status}", False)


def _contents(both: Documents, old: Json, new: Json, place: str, is_taken: bool) -> Iterator[str]:
    for kind, content in old.get("content", {}).items():
        if kind not in new.get("content", {}):
            yield f"{place}: is no {kind} any more"
        else:
            other = new["content"][kind]["schema"]
            yield from _schema(both, content["schema"], other, place, is_taken)


def _of_operations(both: Documents) -> Iterator[str]:
    for name, before in both.before["operations"].items():
        now = both.now["operations"].get(name)
        if now is None:
            yield f"{name}: gone"
            continue
        [old, new] = (one["channel"]["$ref"].rpartition("/")[2] for one in (before, now))
        if both.before["channels"][old]["address"] != both.now["channels"][new]["address"]:
            yield f"{name}: has another address"
        said = {one["$ref"].rpartition("/")[2] for one in now["messages"]}
        for one in before["messages"]:
            message = one["$ref"].rpartition("/")[2]
            if message not in said:
                yield f"{name}: no {message} any more"
                continue
            reference = {"$ref": f"#/components/schemas/{message}"}
            is_taken = before["action"] == "receive"
            yield from _schema(both, reference, reference, message, is_taken)


def _schema(both: Documents, old: Json, new: Json, place: str, is_taken: bool) -> Iterator[str]:
    if "$ref" in old or "$ref" in new:
        named = (str(old.get("$ref", place)), str(new.get("$ref", place)), is_taken)
        if named in both.compared:
            return
        both.compared.add(named)
        place = str(old.get("$ref", place)).rpartition("/")[2]
    old, new = both.resolved(both.before, old), both.resolved(both.now, new)
    before, now = _kinds(old), _kinds(new)
    for kind in sorted(before - now if is_taken else now - before):
        yield f"{place}: {'can no longer' if is_taken else 'may now'} be {kind}"
    if _words(new):
        gone = {*_words(old)} - {*_words(new)}
        yield from (f"{place}: has no {word} any more" for word in sorted(gone))
    yield from _fields(both, old, new, place, is_taken)
    if "items" in old and "items" in new:
        yield from _schema(both, old["items"], new["items"], f"{place}[]", is_taken)
    for name in ("anyOf", "oneOf", "allOf"):
        for one, other in _pairs(old.get(name, []), new.get(name, [])):
            yield from _schema(both, one, other, place, is_taken)
    for bound, may_grow in MAY_GROW.items() if is_taken else ():
        limit, was = new.get(bound), old.get(bound)
        if limit is not None and (was is None or (limit < was if may_grow else limit > was)):
            yield f"{place}: {bound} is {limit}, and was {was}"


def _fields(both: Documents, old: Json, new: Json, place: str, is_taken: bool) -> Iterator[str]:
    before, now = old.get("properties", {}), new.get("properties", {})
    needed_before, needed = {*old.get("required", ())}, {*new.get("required", ())}
    if is_taken:
        yield from (f"{place}: needs {name}" for name in sorted(needed - needed_before))
    else:
        maybe = (needed_before - needed) & now.keys()
        yield from (f"{place}: may be without {name}" for name in sorted(maybe))
    for name, schema in before.items():
        if name not in now:
            yield f"{place}: has no {name} any more"
        else:
            yield from _schema(both, schema, now[name], f"{place}.{name}", is_taken)


def _kinds(schema: Json) -> set[str]:
    """What it may be, by its nature or by name; of a number, every whole number is one."""
    parts = schema.get("anyOf") or schema.get("oneOf") or [schema]
    named = {part["$ref"].rpartition("/")[2] for part in parts if "$ref" in part}
    return named | {str(part["type"]) for part in parts if "type" in part}


def _words(schema: Json) -> list[str]:
    """Those that it is one of; none where it may be any."""
    words = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return [*map(str, words)]


def _pairs(old: list[Json], new: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Those that are the same, then those of one kind. Where one is missing, `_kinds` said so."""
    left = [other for other in new if other not in old]
    for one in old:
        if one in new:
            yield one, one
            continue
        alike = next((other for other in left if _kinds(other) == _kinds(one)), None)
        if alike is not None:
            left.remove(alike)
            yield one, alike
