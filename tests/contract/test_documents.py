"""Both descriptions are well-formed by the judges of their formats, and leave nothing out."""

import ast
import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import openapi_spec_validator
import pytest
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from app.chat.log.event import TYPES
from app.wire import commands
from tests.server import Server

from . import asyncapi_parser, seen
from .documents import frames, openapi

APP = Path(__file__).parents[2] / "app"


def test_openapi_is_well_formed() -> None:
    openapi_spec_validator.validate(openapi())


def test_openapi_that_is_not_is_found() -> None:
    broken = copy.deepcopy(openapi())
    del broken["paths"]["/api/v1/me"]["get"]["responses"]
    broken["paths"]["/api/v1/me"]["get"]["parameters"] = [{"name": "no place"}]
    with pytest.raises(OpenAPIValidationError):
        openapi_spec_validator.validate(broken)


async def test_asyncapi_is_well_formed_as_it_is_served(server: Server) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        served = (await http.get("/asyncapi.json")).json()
    host = server.url.removeprefix("http://")
    assert served["servers"] == {"here": {"host": host, "protocol": "ws"}}
    assert parsed(served) == []


def test_asyncapi_that_is_not_is_found() -> None:
    broken: dict[str, Any] = copy.deepcopy(frames())
    broken["operations"]["room.send"]["action"] = "shout"
    assert parsed(broken) != []


def parsed(document: dict[str, Any]) -> list[str]:
    try:
        return asyncapi_parser.faults(document)
    except asyncapi_parser.Unavailable as error:
        pytest.skip(str(error))


def test_each_event_and_each_command_is_described_on_both_sockets() -> None:
    for channel, taken in (("room", commands.Command), ("account", commands.AccountCommand)):
        assert seen.said_on(channel).keys() >= TYPES.keys()
        tags = {kind.__struct_config__.tag for kind in taken.__args__}
        document = frames()
        received = document["operations"][f"{channel}.receive"]["messages"]
        names = [one["$ref"].rpartition("/")[2] for one in received]
        schemas = [document["components"]["schemas"][name] for name in names]
        assert {schema["properties"]["type"]["enum"][0] for schema in schemas} == tags


def test_each_frame_that_the_server_writes_is_described() -> None:
    channels = ("room", "account", "monitor", "roomStream", "accountStream")
    described = set().union(*(seen.said_on(channel) for channel in channels))
    written = {name for path in APP.rglob("*.py") for name in written_in(path)}
    assert {"hello", "typing", "sample", "closed", "votes", "error"} <= written
    assert written - described == set(), "declare them in app/web/schemas/frames.py"


def written_in(path: Path) -> Iterator[str]:
    """The types of frames that a file makes: `Frame(type="live")`, `KIND = "drafts"`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            named = ast.unparse(node.func).rpartition(".")[2] in ("Frame", "_say")
            for one in node.keywords:
                if named and one.arg == "type" and isinstance(one.value, ast.Constant):
                    yield str(one.value.value)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "KIND":
            if isinstance(node.value, ast.Constant):
                yield str(node.value.value)
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                is_type = isinstance(key, ast.Constant) and key.value == "type"
                if is_type and isinstance(value, ast.Constant) and path.parent.name == "wire":
                    yield str(value.value)


def test_an_answer_that_is_not_described_is_found() -> None:
    request = httpx2.Request("GET", "http://here/api/v1/me")
    ours = {seen.OURS: "1", "X-Request-Id": "one", "Content-Type": "application/json"}
    for status, headers, body, fault in (
        (200, ours, b'{"id": "u_1"}', "required"),
        (418, ours, b"", "a status that is not described"),
        (401, ours, b"", "www-authenticate is missing"),
        (404, ours | {"ETag": "x"}, b"", "a status"),
        (200, ours | {"Link": "x"}, b"", "link is not described"),
        (200, ours | {"Content-Type": "text/csv"}, b"a", "text/csv"),
    ):
        answer = httpx2.Response(status, headers=headers, content=body, request=request)
        with pytest.raises(seen.NotDescribed, match=fault):
            seen.answer_is_described(answer)


def test_a_frame_that_is_not_described_is_found() -> None:
    live = {"type": "live", "room": "r_1", "head": 1}
    seen.frame_is_described("room", live)
    for frame in ({**live, "more": 1}, {"type": "live"}, {"type": "shout"}, {**live, "head": "1"}):
        with pytest.raises(seen.NotDescribed):
            seen.frame_is_described("room", frame)
