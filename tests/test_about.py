"""What a server says of itself: version, features, and the limits that hold."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import websockets

from app.web.api.about import FEATURES
from tests.conftest import People
from tests.server import Server
from tests.test_access import routes
from tests.test_server_settings import PlainServer

PROTOCOL = (Path(__file__).parents[1] / "docs" / "protocol.md").read_text("utf-8")
TEXT_CHARACTERS = 300
SESSIONS = 3

Json = dict[str, Any]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With limits of its own."""
    running = Server(
        tmp_path_factory.mktemp("about"),
        PARLEY_LIMIT_TEXT_CHARACTERS=str(TEXT_CHARACTERS),
        PARLEY_KEEP_EDITS="true",
        PARLEY_HEARTBEAT_SECONDS="7",
    ).start()
    yield running
    running.stop()


async def about(server: Server) -> Json:
    """As somebody who has no account is told."""
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        answer = await http.get("/api/v1")
    assert answer.status_code == 200
    found: Json = answer.json()
    return found


async def test_a_stranger_is_told_version_and_features(server: Server) -> None:
    said = await about(server)
    assert (said["server"], said["api"]) == ("parley", "v1")
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        document = (await http.get(said["openapi"])).json()
    assert document["info"]["version"] == said["version"]
    assert {"room_socket", "webhooks", "kept_edits"} <= set(said["features"])
    assert {"message", "pinned", "app"} <= set(said["events"])
    assert {"send", "open", "ping"} <= set(said["frames"])


async def test_a_feature_that_is_switched_off_is_not_named(start_server: Any) -> None:
    assert "kept_edits" not in (await about(start_server()))["features"]


def test_each_feature_is_used_by_something_that_is_there() -> None:
    assert set(FEATURES.values()) - routes() == set()


def test_the_documents_name_each_feature_and_each_limit() -> None:
    [section] = re.findall(r"### Versions\n(.*?)\n### ", PROTOCOL, re.DOTALL)
    [row] = re.findall(r"^\| `features` \| (.*) \|$", section, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", row)) == {*FEATURES, "kept_edits", "mail"}


async def test_the_limits_that_are_named_are_those_that_hold(
    server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    limits = (await about(server))["limits"]
    assert limits["text_characters"] == TEXT_CHARACTERS
    for text, status in (("x" * TEXT_CHARACTERS, 201), ("x" * (TEXT_CHARACTERS + 1), 422)):
        answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": text})
        assert answer.status_code == status
    for query, field, fine in (
        ("limit", "page_items", f"/rooms/{room}/messages"),
        ("wait", "wait_seconds", f"/rooms/{room}/events"),
    ):
        most = limits[field]
        assert (await ada.http.get(f"{fine}?{query}={most}")).status_code == 200
        assert (await ada.http.get(f"{fine}?{query}={most + 1}")).status_code == 422
    for length, status in ((limits["body_bytes"], 422), (limits["body_bytes"] + 1, 413)):
        answer = await ada.http.post(
            f"/rooms/{room}/messages",
            content=b'"' + b"x" * (length - 2) + b'"',
            headers={"Content-Type": "application/json"},
        )
        assert answer.status_code == status
    async with await ada.enters(room) as seat:
        said = {"type": "send", "client_id": "long", "text": ""}
        said["text"] = "x" * (limits["frame_bytes"] - len(json.dumps(said)))
        await seat.sends(**said)
        assert (await seat.sees("error"))["code"] == "invalid", "a text that is too long, no more"
        await seat.sends(**{**said, "text": said["text"] + "x"})
        assert await seat.is_closed() == 1009


async def test_hello_and_the_description_name_the_same_limits(
    server: Server, people: People
) -> None:
    limits = (await about(server))["limits"]
    ada = await people("ada", at=server)
    async with await ada.connects() as account:
        hello = account.frames[0]
    assert hello["limits"].items() <= limits.items()
    assert hello["heartbeat_seconds"] == limits["heartbeat_seconds"] == 7


async def test_a_limit_that_an_owner_changes_is_told_at_once(
    tmp_path: Path, people: People
) -> None:
    own = PlainServer(tmp_path, PARLEY_REGISTRATION="open").start()
    try:
        owner = await people("owner", at=own)
        before = (await about(own))["limits"]
        changed = await owner.http.patch("/settings", json={"limit_sessions_per_user": SESSIONS})
        assert changed.status_code == 200
        assert (await about(own))["limits"] == before | {"sessions_per_user": SESSIONS}
    finally:
        own.stop()


async def test_a_token_in_an_address_is_answered_that_it_is_deprecated(
    server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    address = ada.monitor_url.replace("/monitor", "")
    async with websockets.connect(f"{address}?token={ada.token}") as socket:
        assert socket.response is not None
        assert re.fullmatch(r"@\d+", socket.response.headers["Deprecation"])
        assert "Sunset" not in socket.response.headers, "no day is decided"
    header = {"Authorization": f"Bearer {ada.token}"}
    async with websockets.connect(address, additional_headers=header) as socket:
        assert socket.response is not None
        assert "Deprecation" not in socket.response.headers
