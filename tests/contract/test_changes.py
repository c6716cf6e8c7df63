"""What breaks clients of the last release is found, and is there on purpose or not at all."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from .changes import of_asyncapi, of_openapi
from .documents import frames, openapi
from .released import ACCEPTED, accepted, broken

Json = dict[str, Any]
Plant = Callable[[Json, Json], object]


def test_nothing_breaks_clients_of_the_last_release_but_what_is_meant_to() -> None:
    unmeant = sorted(set(broken()) - set(accepted()))
    told = "keep what was there, or say in CHANGELOG.md what to do, and add these lines to"
    assert unmeant == [], f"{told} {ACCEPTED.name} (CONTRIBUTING.md, “Changing the API”)"


def test_what_is_meant_to_break_does() -> None:
    assert sorted(set(accepted()) - set(broken())) == [], f"these lines of {ACCEPTED.name} can go"


@pytest.mark.parametrize(
    ("found", "plant"),
    [
        ("GET /api/v1/me: gone", lambda paths, _: paths["/api/v1/me"].pop("get")),
        ("GET /api/v1/rooms: gone", lambda paths, _: paths.pop("/api/v1/rooms")),
        ("GET /api/v1/me: has another operationId", lambda paths, _: named(paths, "fetchMe")),
        ("MeOut: has no pronouns any more", lambda _, schemas: dropped(schemas["MeOut"])),
        ("MeOut: may be without about", lambda _, s: s["MeOut"]["required"].remove("about")),
        ("MeOut.about: may now be null", lambda _, s: nullable(s["MeOut"], "about")),
        ("RoomCreate: needs colour", lambda _, s: s["RoomCreate"]["required"].append("colour")),
        (
            "RoomCreate: has no topic any more",
            lambda _, s: s["RoomCreate"]["properties"].pop("topic"),
        ),
        (
            "MessageCreate.text: maxLength is 10, and was 8000",
            lambda _, s: s["MessageCreate"]["properties"]["text"].update(maxLength=10),
        ),
        (
            "MeOut.role: has no owner any more",
            lambda _, s: s["MeOut"]["properties"]["role"].update(enum=["member"]),
        ),
        (
            "GET /api/v1/rooms/{room}/events 409: has no X-Request-Id any more",
            lambda _, s: s["responses"]["ConflictOfListEvents"]["headers"].pop("X-Request-Id"),
        ),
    ],
)
def test_a_break_of_the_routes_is_found(found: str, plant: Plant) -> None:
    now = copy.deepcopy(openapi())
    parts = now["components"]["schemas"] | {"responses": now["components"]["responses"]}
    plant(now["paths"], parts)
    assert found in of_openapi(openapi(), now)


@pytest.mark.parametrize(
    ("found", "plant"),
    [
        ("room.send: no LiveFrame any more", lambda now, _: silenced(now, "LiveFrame")),
        ("monitor.receive: gone", lambda now, _: now["operations"].pop("monitor.receive")),
        ("LiveFrame: has no head any more", lambda _, s: s["LiveFrame"]["properties"].pop("head")),
        (
            "SendCommand: needs colour",
            lambda _, s: s["SendCommand"]["required"].append("colour"),
        ),
        (
            "room.send: has another address",
            lambda now, _: now["channels"]["room"].update(address="/elsewhere"),
        ),
    ],
)
def test_a_break_of_frames_is_found(found: str, plant: Plant) -> None:
    now = copy.deepcopy(frames())
    plant(now, now["components"]["schemas"])
    assert found in of_asyncapi(frames(), now)


def test_what_is_added_breaks_nothing() -> None:
    now = copy.deepcopy(openapi())
    schemas = now["components"]["schemas"]
    schemas["MeOut"]["properties"]["colour"] = {"type": "string"}
    schemas["MeOut"]["required"].append("colour")
    schemas["RoomCreate"]["properties"]["colour"] = {"type": "string"}
    schemas["MessageCreate"]["properties"]["text"]["maxLength"] = 9000
    schemas["MeOut"]["properties"]["role"]["enum"].append("guest")
    now["paths"]["/api/v1/colours"] = {"get": now["paths"]["/api/v1/me"]["get"]}
    assert of_openapi(openapi(), now) == []


def test_nothing_breaks_what_stays_as_it_is() -> None:
    assert of_openapi(openapi(), openapi()) == of_asyncapi(frames(), frames()) == []


def dropped(schema: Json) -> None:
    del schema["properties"]["pronouns"]
    schema["required"].remove("pronouns")


def nullable(schema: Json, name: str) -> None:
    schema["properties"][name] = {"anyOf": [schema["properties"][name], {"type": "null"}]}


def named(paths: Json, name: str) -> None:
    paths["/api/v1/me"]["get"]["operationId"] = name


def silenced(document: Json, message: str) -> None:
    messages = document["operations"]["room.send"]["messages"]
    messages[:] = [one for one in messages if not one["$ref"].endswith(f"/{message}")]
