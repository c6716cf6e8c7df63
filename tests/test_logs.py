"""The log: a line for each event, the id of its request, and nothing of what people write."""

import asyncio
import contextlib
import json
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import websockets

from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import STOP_SECONDS, Server

LINE = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (DEBUG|INFO|WARNING|ERROR) ([\w.]+) (.+)"
)
OURS = websockets.Subprotocol("parley.v1")
SECRET = "zanzibar"
Line = dict[str, Any]
Start = Callable[..., Server]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a server that writes its log into the folder beside its data."""
    with contextlib.ExitStack() as stack:

        def begin(**settings: str) -> Server:
            (tmp_path / "data").mkdir()
            server = Server(tmp_path / "data", **settings)
            server.stderr = stack.enter_context((tmp_path / "log").open("w"))
            stack.callback(server.stop)
            return server.start()

        yield begin


def log(server: Server) -> list[str]:
    return (server.folder.parent / "log").read_text().splitlines()


def parsed(server: Server) -> list[Line]:
    return [json.loads(line) for line in log(server)]


def ended(server: Server) -> str:
    """All that it has written, to the end."""
    server.process.send_signal(signal.SIGTERM)
    assert server.process.stdout is not None
    said = server.process.stdout.read()
    server.process.wait(STOP_SECONDS)
    server.stop()
    return said + "\n".join(log(server))


async def test_every_answer_names_its_request(server: Server, ada: Person) -> None:
    room = await ada.makes_room()
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        answers = [
            await http.get(path)
            for path in ("/healthz", "/sign-in", "/nowhere", "/static/nothing", "/api/v1/me")
        ]
        answers.append(await ada.http.get("/rooms"))
        answers.append(await http.post("/api/v1/users", json={"name": "x" * 300_000}))
        answers.append(await http.head("/healthz"))
    ids = [answer.headers["X-Request-Id"] for answer in answers]
    assert len(set(ids)) == len(ids)
    for answer in answers:
        if answer.headers.get("Content-Type") == "application/problem+json":
            assert answer.json()["request_id"] == answer.headers["X-Request-Id"]
    seat = await ada.enters(room)
    assert seat.connection.response is not None
    assert seat.connection.response.headers["X-Request-Id"]
    await seat.leaves()


async def test_whoever_asks_may_choose_the_id_if_it_is_short_and_plain(
    server: Server, ada: Person
) -> None:
    chosen = await ada.http.get("/rooms/nowhere", headers={"X-Request-Id": "job-17.a_B"})
    assert chosen.headers.get_list("X-Request-Id") == ["job-17.a_B"]
    assert chosen.json()["request_id"] == "job-17.a_B"
    for unsafe in ("", "a b", "x" * 65, "<script>", 'a"b', "ä".encode()):
        given = [(b"X-Request-Id", unsafe if isinstance(unsafe, bytes) else unsafe.encode())]
        answer = await ada.http.get("/rooms/nowhere", headers=given)
        assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-Id"]), unsafe


async def test_a_handshake_that_is_refused_names_itself_too(server: Server, ada: Person) -> None:
    room = await ada.makes_room()
    url = f"{server.socket_url}/api/v1/rooms/{room}/ws"
    with pytest.raises(websockets.InvalidStatus) as refused:
        await websockets.connect(url, additional_headers={"X-Request-Id": "knock"})
    assert refused.value.response.status_code == 403
    assert refused.value.response.headers["X-Request-Id"] == "knock"


async def test_as_it_comes_no_request_and_no_socket_is_written(
    start: Start, people: People
) -> None:
    server = start()
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says("hello")
    await ada.http.get("/rooms/nowhere")
    said = ended(server)
    # A machine that is too busy may make a task of the background wait, which is told.
    assert [line for line in said.splitlines() if " WARNING " not in line] == []
    assert "request_id" not in said


async def test_requests_and_sockets_are_a_line_of_json_each(start: Start, people: People) -> None:
    server = start(PARLEY_LOG_FORMAT="json", PARLEY_LOG_LEVEL="info")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    await ada.http.get("/rooms/nowhere?wanted=much", headers={"X-Request-Id": "job-17"})
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        await http.get("/healthz")
    async with await ada.enters(room) as seat:
        await seat.live()
    async with await ada.connects() as account:
        await account.lists()
        sessions = (await ada.http.get("/me/sessions")).json()["items"]
        [own] = [session["id"] for session in sessions if session["current"]]
        await ada.http.delete(f"/me/sessions/{own}")
        await account.is_closed()
    with pytest.raises(websockets.InvalidStatus):
        await websockets.connect(f"{server.socket_url}/api/v1/ws?token=wrong")
    ended(server)
    lines = parsed(server)
    lines = [line for line in lines if not line["logger"].endswith(".cli")]
    assert all({"at", "level", "logger", "message"} <= line.keys() for line in lines)
    [asked] = [line for line in lines if line.get("request_id") == "job-17"]
    assert asked["message"] == "Request"
    assert (asked["method"], asked["path"], asked["status"]) == (
        "GET",
        "/api/v1/rooms/*",
        404,
    )
    assert 0 < asked["milliseconds"] < 60_000
    assert asked["address"] == "127.0.0.1"
    assert "/healthz" not in {line.get("path") for line in lines}, "asked all the time"
    opened = {line["request_id"]: line for line in lines if line["message"] == "Socket opened"}
    closed = {line["request_id"]: line for line in lines if line["message"] == "Socket closed"}
    assert opened.keys() == closed.keys()
    assert {line["path"] for line in opened.values()} == {"/api/v1/ws", f"/api/v1/rooms/{room}/ws"}
    for request_id, line in closed.items():
        of_account = opened[request_id]["path"] == "/api/v1/ws"
        assert line.get("code") == (4401 if of_account else None)
        assert line["reason"] == ("session_ended" if of_account else "gone")
        assert line["seconds"] >= 0
    [refused] = [line for line in lines if line["message"] == "Socket refused"]
    told = refused["path"], refused["status"], refused["reason"]
    assert told == ("/api/v1/ws", 403, "unauthenticated")


async def test_a_socket_that_is_accepted_to_be_told_why_it_is_refused_is_a_line_of_its_own(
    start: Start,
) -> None:
    server = start(PARLEY_LOG_FORMAT="json", PARLEY_LOG_LEVEL="info")
    url = f"{server.socket_url}/api/v1/ws?token=wrong"
    async with websockets.connect(url, subprotocols=[OURS]) as connection:
        await connection.wait_closed()
        assert connection.close_code == 4401
    ended(server)
    lines = [line for line in parsed(server) if "Socket" in line["message"]]
    told = [(line["message"], line["status"], line["reason"]) for line in lines]
    assert told == [("Socket refused", 101, "unauthenticated")]


@pytest.mark.parametrize("kind", ["text", "json"])
async def test_an_unexpected_error_is_one_line_with_the_id_of_its_request(
    start: Start, people: People, kind: str
) -> None:
    server = start(PARLEY_LOG_FORMAT=kind)
    ada = await people("ada", at=server)
    databases.run(server.folder, "ALTER TABLE rooms RENAME COLUMN topic TO subject")
    answer = await ada.http.post("/rooms", json={"name": SECRET, "kind": "public"})
    assert answer.status_code == 500
    ended(server)
    [line] = [line for line in log(server) if answer.headers["X-Request-Id"] in line]
    assert answer.json()["request_id"] in line
    assert "topic" in line, "what went wrong is told"
    assert re.search(r"line \d+, in create", line), "and where"
    if kind == "text":
        assert all(LINE.fullmatch(each) for each in log(server))
    else:
        assert {each["level"] for each in parsed(server)} <= {"error", "warning"}


async def breaks_everything(server: Server, ada: Person, people: People) -> list[str]:
    """Whatever can hold a secret holds one, where all is well and where it is refused or broken.

    Returns what else is secret.
    """
    grace = await people("grace", at=server)
    room = await ada.makes_room(f"{SECRET} room")
    async with await ada.enters(room) as seat:
        await seat.live()
        said = await seat.says(f"{SECRET} text")
        await seat.edits(said["seq"], f"{SECRET} edit")
        await seat.sends(type=SECRET, client_id=SECRET, text=SECRET)
        await seat.sees("error")
        await seat.connection.send(f'{{"type": "send", "text": "{SECRET}')
        await seat.sees("error")
        await seat.sends(type="send", client_id="1", text=f"{SECRET}\nERROR forged line")
        await seat.sees("message")
    spoken = {
        "Authorization": f"Bearer {SECRET}-token",
        "Cookie": f"session={SECRET}-cookie",
        "X-Other": f"{SECRET}-header",
        "User-Agent": f"{SECRET}-agent",
        "Referer": f"https://{SECRET}.example.org/?a={SECRET}",
        "X-Request-Id": f"{SECRET} {SECRET}",
    }
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        for method, path, body in (
            ("GET", f"/api/v1/rooms?after={SECRET}&token={SECRET}", None),
            ("GET", f"/password/{SECRET}", None),
            ("GET", f"/password/{SECRET}/more", None),
            ("GET", f"/register?invite={SECRET}", None),
            ("DELETE", f"/api/v1/invites/{SECRET}", None),
            ("GET", f"/api/v1/external-accounts/{SECRET}", None),
            ("DELETE", f"/api/v1/external-accounts/{SECRET}/sessions", None),
            ("GET", f"/guest/{SECRET}", None),
            ("POST", f"/api/v1/password-links/{SECRET}", {"new_password": SECRET}),
            ("POST", "/api/v1/users", {"name": "x", "password": SECRET, SECRET: SECRET}),
            ("POST", "/api/v1/users", [SECRET]),
            ("GET", f"/static/nothing?x={SECRET}", None),
            ("GET", f"/healthz?x={SECRET}", None),
        ):
            await http.request(method, path, json=body, headers=spoken)
        hook = (await ada.http.post(f"/rooms/{room}/incoming-webhooks", json={"name": "CI"})).json()
        for path in ("", "/more", "/"):
            await http.post(hook["url"] + path, json={"text": SECRET}, headers=spoken)
        await http.get(hook["url"])
        await http.post(hook["url"], content=f"{SECRET}".encode())
        await http.post(f"/api/v1/hooks/{SECRET}", json={"text": SECRET})
        await http.post("/sign-in", data={"name": ada.name, "password": f"{SECRET}-wrong"})
        await http.post("/api/v1/token", data={"username": SECRET, "password": SECRET})
        await http.post("/api/v1/token", content=f"{{{SECRET}".encode(), headers=spoken)
    for token in (f"{SECRET}-token", grace.token):
        with contextlib.suppress(websockets.InvalidStatus):
            url = f"{server.socket_url}/api/v1/ws?token={token}&x={SECRET}"
            async with websockets.connect(url, additional_headers={"X-Other": SECRET}) as socket:
                await socket.recv()
    for table, column in (("rooms", "topic"), ("events", "text"), ("sessions", "user_agent")):
        databases.run(server.folder, f"ALTER TABLE {table} RENAME COLUMN {column} TO elsewhere")
    await ada.http.post("/rooms", json={"name": SECRET, "kind": "public", "topic": SECRET})
    await ada.http.post(f"/rooms/{room}/messages", json={"text": SECRET, "client_id": SECRET})
    async with httpx2.AsyncClient(verify=False) as http:
        await http.post(hook["url"], json={"text": SECRET})
    await ada.http.get(f"/rooms/{room}/messages?around=1&x={SECRET}")
    await ada.http.post("/token", data={"username": ada.name, "password": PASSWORD})
    address = hook["url"].rpartition("/")[2]
    return [PASSWORD, address, ada.token, ada.refresh_token, grace.token, grace.refresh_token]


@pytest.mark.parametrize("level", ["debug", "warning"])
@pytest.mark.parametrize("kind", ["text", "json"])
async def test_no_text_token_password_or_query_is_ever_written(
    start: Start, people: People, kind: str, level: str
) -> None:
    server = start(PARLEY_LOG_FORMAT=kind, PARLEY_LOG_LEVEL=level)
    ada = await people("ada", at=server)
    others = await breaks_everything(server, ada, people)
    written = ended(server)
    assert "no column" in written or "does not exist" in written, "errors are there"
    for secret in (SECRET, "forged", *others):
        assert secret not in written, secret
    if level == "debug":
        assert "/healthz" in written
        assert "/password/*" in written
        assert "/api/v1/hooks/*" in written
    for line in log(server):
        assert LINE.fullmatch(line) if kind == "text" else json.loads(line), line


async def test_a_line_break_in_a_path_begins_no_line(start: Start) -> None:
    server = start(PARLEY_LOG_LEVEL="info")
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        await http.get("/nowhere%0a2026-01-01T00:00:00.000Z ERROR parley forged=1")
    ended(server)
    [line] = [line for line in log(server) if "forged" in line]
    assert LINE.fullmatch(line)
    assert "path=/nowhere%0A2026" in line


async def test_a_request_that_ends_in_the_middle_of_its_body_is_no_error_of_the_server(
    start: Start, people: People
) -> None:
    server = start(PARLEY_LOG_LEVEL="info")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    made = await ada.http.post(f"/rooms/{room}/incoming-webhooks", json={"name": "cut"})
    address = made.json()["url"].removeprefix(server.url)
    host, _, port = server.url.removeprefix("http://").partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    head = f"POST {address} HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: 100\r\n\r\n"
    writer.write(head.encode() + b'{"text": "cut')
    await writer.drain()
    writer.close()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not (lines := [line for line in log(server) if "/api/v1/hooks/" in line]):
            await asyncio.to_thread(log, server)  # nothing tells of it
    assert "status=422" in lines[0]
    assert "ERROR" not in ended(server)
