"""Every answer and every frame that a test sees is held against the descriptions of the API.

Readers of frames call `frame_is_described`; requests of all tests are watched from `watch` on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

import httpx2

from .documents import ASYNCAPI, OPENAPI, Json, check, faults, frames, openapi

API = "/api/v1"
# Every answer of ours has it, and none of anybody else.
OURS = "Parley-Version"
# What is said before a route is looked for, or by the way.
BY_THE_WAY = {"405", "431"}
DECLARED = {
    *("allow", "deprecation", "etag", "link", "location", "ratelimit", "ratelimit-policy"),
    *("retry-after", "sunset", "www-authenticate", "x-request-id"),
}
NEEDED = {"201": {"location"}, "401": {"www-authenticate"}, "405": {"allow"}}


_watches = [True]


@contextmanager
def undescribed() -> Iterator[None]:
    """For what a newer version has written: this one passes it on, and describes none of it."""
    _watches[0] = False
    yield
    _watches[0] = True


class NotDescribed(AssertionError):
    """The server has said something that its description does not."""


class Answers(NamedTuple):
    """Of one operation: where in the document its answers are, by status."""

    name: str
    place: str
    responses: Json


def watch() -> None:
    """Look at each answer to an asynchronous client from now on."""
    plain = httpx2.AsyncClient.send

    async def send(client: httpx2.AsyncClient, request: Any, **options: Any) -> httpx2.Response:
        answer = await plain(client, request, **options)
        if not options.get("stream"):
            answer_is_described(answer)
        return answer

    httpx2.AsyncClient.send = send  # type: ignore[assignment, method-assign]


def answer_is_described(answer: httpx2.Response) -> None:
    """Raises `NotDescribed`."""
    if not _watches[0]:
        return
    request = answer.request
    method = "GET" if request.method == "HEAD" else request.method
    found = operation(method, request.url.path) if OURS in answer.headers else None
    if found is None:
        return
    told = f"{request.method} {request.url.path} → {answer.status_code}"
    wrong = [*_faults_of(found, answer, has_body=request.method != "HEAD")]
    if wrong:
        raise NotDescribed(f"{told} ({found.name}): {'; '.join(wrong)}\n{answer.text[:2000]}")


def _faults_of(found: Answers, answer: httpx2.Response, *, has_body: bool) -> Iterator[str]:
    status = str(answer.status_code)
    response = _resolved(found.responses.get(status))
    if response is None:
        yield "a status that is not described"
        return
    names = {name.lower() for name in response.get("headers", {})}
    carried = DECLARED & {name.lower() for name in answer.headers}
    yield from (f"the header {name} is not described" for name in sorted(carried - names))
    missing = NEEDED.get(status, set()) - carried
    yield from (f"the header {name} is missing" for name in sorted(missing))
    kind = answer.headers.get("content-type", "").partition(";")[0]
    if not (has_body and answer.content):
        return
    if kind not in response.get("content", {}):
        yield f"a body of the type {kind!r} is not described"
    elif kind.endswith("json"):
        place = f"{found.place}/{status}"
        if "$ref" in found.responses[status]:
            place = found.responses[status]["$ref"]
        by = check(f"{OPENAPI}{place}/content/{_escaped(kind)}/schema")
        value = answer.json()
        if not by.is_valid(value):
            yield from faults(by, value)


def frame_is_described(channel: str, frame: Json) -> None:
    """`channel` is one of AsyncAPI's. Raises `NotDescribed`."""
    if not _watches[0]:
        return
    names = said_on(channel).get(frame["type"])
    if names is None:
        raise NotDescribed(f"no frame of the type {frame['type']!r} is described on {channel}")
    by = check(*(f"{ASYNCAPI}#/components/schemas/{name}" for name in names))
    if not by.is_valid(frame):
        alone = (check(f"{ASYNCAPI}#/components/schemas/{name}") for name in names)
        wrong = [faults(each, frame) for each in alone]
        raise NotDescribed(f"{channel}: {frame} is none of {names}: {wrong}")


@cache
def said_on(channel: str) -> dict[str, tuple[str, ...]]:
    """The schemas of what the server says there, by type."""
    document = frames()
    found: dict[str, tuple[str, ...]] = {}
    for message in document["operations"][f"{channel}.send"]["messages"]:
        name = message["$ref"].rpartition("/")[2]
        kind = document["components"]["schemas"][name]["properties"]["type"]["const"]
        found[kind] = (*found.get(kind, ()), name)
    return found


@cache
def operation(method: str, path: str) -> Answers | None:
    """None for what is described nowhere: pages, files, and addresses that are none.

    With a slash at its end an address is sent to the one without.
    """
    if path.endswith("/"):
        return None
    _, api, below = path.partition(API)
    segments = [*filter(None, f"{api}{below}".split("/"))] if api else [path.strip("/")]
    templates = _templates()
    for template, methods in templates.items():
        if len(template) == len(segments) and method.lower() in methods:
            pairs = zip(template, segments, strict=True)
            if all(word == segment or word.startswith("{") for word, segment in pairs):
                joined = "/" + "/".join(template)
                name = methods[method.lower()]
                place = f"#/paths/{_escaped(joined)}/{method.lower()}/responses"
                responses = openapi()["paths"][joined][method.lower()]["responses"]
                return Answers(name, place, responses)
    return None


@cache
def _templates() -> dict[tuple[str, ...], dict[str, str]]:
    """The paths with words go before those with a parameter in the same place."""
    found = {
        tuple(filter(None, path.split("/"))): {
            method: operation["operationId"] for method, operation in methods.items()
        }
        for path, methods in openapi()["paths"].items()
    }
    return dict(sorted(found.items(), key=lambda item: [word[0] == "{" for word in item[0]]))


def _resolved(response: Json | None) -> Json | None:
    if response is None or "$ref" not in response:
        return response
    name = response["$ref"].rpartition("/")[2]
    found: Json = openapi()["components"]["responses"][name]
    return found


def _escaped(word: str) -> str:
    """As a part of a JSON pointer in an address (RFC 6901 §6)."""
    escaped = word.replace("~", "~0").replace("/", "~1")
    return escaped.replace("{", "%7B").replace("}", "%7D").replace("+", "%2B")
