"""Tickets: one opens one socket or stream, for whoever can't set headers there."""

import asyncio
import json
import re

import httpx2
import pytest
import websockets

from app.security import hash_secret
from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Frame, Person, problem
from tests.server import Server
from tests.streams import Stream

OURS = websockets.Subprotocol("parley.v1")


async def ticket_of(person: Person, **headers: str) -> str:
    answer = await person.http.post("/me/tickets", headers=headers)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["expires_in"] == 30
    assert answer.headers["Cache-Control"] == "no-store"
    return str(body["ticket"])


async def opens(server: Server, path: str, **headers: str) -> Frame:
    """The first frame of a socket; `ConnectionClosed` for one that is refused."""
    async with websockets.connect(
        f"{server.socket_url}/api/v1{path}",
        additional_headers=headers,
        subprotocols=[OURS],
        compression=None,
    ) as connection:
        async with asyncio.timeout(PATIENCE_SECONDS):
            frame: Frame = json.loads(await connection.recv())
        return frame


async def refusal(server: Server, path: str, **headers: str) -> tuple[int, str]:
    with pytest.raises(websockets.ConnectionClosed) as end:
        await opens(server, path, **headers)
    assert end.value.rcvd is not None
    return end.value.rcvd.code, end.value.rcvd.reason


async def stream(server: Server, path: str) -> httpx2.Response:
    """Without any header; of one that is let in the first frame has been read."""
    async with (
        httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http,
        http.stream("GET", path) as answer,
    ):
        if answer.status_code == 200:
            assert (await Stream(answer).next())["type"] == "hello"
        else:
            await answer.aread()
        return answer


async def test_a_ticket_opens_each_kind_of_socket_and_stream_once(
    server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    for path in ("/ws", f"/rooms/{room}/ws"):
        ticket = await ticket_of(ada)
        assert (await opens(server, f"{path}?ticket={ticket}"))["user"]["id"] == ada.id
        assert await refusal(server, f"{path}?ticket={ticket}") == (4401, "ticket_invalid")
    for path in ("/me/stream", f"/rooms/{room}/stream"):
        ticket = await ticket_of(ada)
        assert (await stream(server, f"{path}?ticket={ticket}")).status_code == 200
        again = await stream(server, f"{path}?ticket={ticket}")
        assert (again.status_code, problem(again)["code"]) == (401, "ticket_invalid")


async def test_of_many_who_come_with_one_ticket_at_once_one_is_let_in(
    server: Server, ada: Person
) -> None:
    for _ in range(5):
        ticket = await ticket_of(ada)
        knocks = [opens(server, f"/ws?ticket={ticket}") for _ in range(8)]
        outcomes = await asyncio.gather(*knocks, return_exceptions=True)
        frames = [one for one in outcomes if isinstance(one, dict)]
        assert len(frames) == 1
        refused = [one for one in outcomes if isinstance(one, websockets.ConnectionClosed)]
        assert len(refused) == 7


async def test_a_ticket_that_is_too_old_opens_nothing(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    tickets = [await ticket_of(ada) for _ in range(2)]
    old = "UPDATE socket_tickets SET expires_at = expires_at - 30000 WHERE ticket_hash = ?"
    databases.run(own_server.folder, old, hash_secret(tickets[0]))
    assert await refusal(own_server, f"/ws?ticket={tickets[0]}") == (4401, "ticket_invalid")
    assert (await opens(own_server, f"/ws?ticket={tickets[1]}"))["type"] == "hello"


async def test_a_ticket_ends_with_the_session_and_is_stored_hashed(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    ticket = await ticket_of(ada)
    rows = databases.run(own_server.folder, "SELECT ticket_hash FROM socket_tickets")
    assert [row[0] for row in rows] == [hash_secret(ticket)]
    assert (await ada.http.delete("/session")).status_code == 204
    assert await refusal(own_server, f"/ws?ticket={ticket}") == (4401, "ticket_invalid")
    assert databases.run(own_server.folder, "SELECT ticket_hash FROM socket_tickets") == []


async def test_a_socket_that_a_ticket_has_opened_ends_with_the_session(
    server: Server, ada: Person
) -> None:
    url = f"{server.socket_url}/api/v1/ws?ticket={await ticket_of(ada)}"
    async with websockets.connect(url, compression=None) as connection:
        assert json.loads(await connection.recv())["type"] == "hello"
        await ada.http.delete("/session")
        async with asyncio.timeout(PATIENCE_SECONDS):
            await connection.wait_closed()
        assert connection.close_code == 4401


async def test_a_ticket_of_a_token_does_what_the_token_may_and_no_more(
    server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    reads = (await ada.makes_token("rooms:read", rooms=[room]))["token"]
    writes = (await ada.makes_token("messages:write"))["token"]
    async with ada.program(reads) as program, ada.program(writes) as writer:
        path = f"/rooms/{room}/ws?ticket={await ticket_of(program)}"
        assert (await opens(server, path))["room"] == room
        for path in ("/ws", f"/rooms/{other}/ws"):
            told = await refusal(server, f"{path}?ticket={await ticket_of(program)}")
            assert told == (4403, "room_not_of_token")
        told = await refusal(server, f"/ws?ticket={await ticket_of(writer)}")
        assert told == (4403, "scope_missing")
        url = f"{server.socket_url}/api/v1/rooms/{room}/ws?ticket={await ticket_of(program)}"
        async with websockets.connect(url, compression=None) as connection:
            said = {"type": "send", "client_id": "x", "text": "not with this token"}
            await connection.send(json.dumps(said))
            async for text in connection:
                frame = json.loads(text)
                if frame.get("client_id") == "x":
                    break
            assert (frame["type"], frame["code"]) == ("error", "scope_missing")


async def test_a_header_goes_before_a_ticket_which_stays_good(server: Server, ada: Person) -> None:
    ticket = await ticket_of(ada)
    bad = {"Authorization": "Bearer nonsense"}
    assert await refusal(server, f"/ws?ticket={ticket}", **bad) == (4401, "unauthenticated")
    assert (await opens(server, f"/ws?ticket={ticket}"))["type"] == "hello"


async def test_a_ticket_is_no_credential_anywhere_else(server: Server, ada: Person) -> None:
    ticket = await ticket_of(ada)
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        for method, path in (("GET", "/me"), ("GET", "/rooms"), ("POST", "/me/tickets")):
            answer = await http.request(method, f"{path}?ticket={ticket}")
            assert answer.status_code == 401
            bearer = {"Authorization": f"Bearer {ticket}"}
            assert (await http.request(method, path, headers=bearer)).status_code == 401
    assert (await opens(server, f"/ws?ticket={ticket}"))["type"] == "hello"


async def test_a_page_of_another_site_may_use_a_ticket_but_gets_none_by_a_cookie(
    server: Server, ada: Person
) -> None:
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert (await opens(server, f"/ws?ticket={await ticket_of(ada)}", **elsewhere))["type"]
    async with ada.browses() as browser:
        answer = await browser.post("/api/v1/me/tickets", headers=elsewhere)
        assert (answer.status_code, problem(answer)["code"]) == (403, "bad_origin")
        own = await browser.post("/api/v1/me/tickets")
        assert own.status_code == 200
    assert await opens(server, f"/ws?ticket={own.json()['ticket']}", **elsewhere)


async def test_tickets_that_nobody_used_are_forgotten(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    for _ in range(3):
        await ticket_of(ada)
    databases.run(own_server.folder, "UPDATE socket_tickets SET expires_at = 1")
    await ticket_of(ada)
    assert len(databases.run(own_server.folder, "SELECT 1 FROM socket_tickets")) == 1


async def test_no_ticket_is_written_into_the_log(own_server: Server, people: People) -> None:
    own_server.settings |= {"PARLEY_LOG_LEVEL": "debug"}
    path = own_server.folder / "log"
    own_server.stop()
    with path.open("w") as log:
        own_server.stderr = log
        own_server.start()
        ada = await people("ada", at=own_server)
        room = await ada.makes_room()
        tickets = [await ticket_of(ada) for _ in range(2)]
        await opens(own_server, f"/ws?ticket={tickets[0]}")
        await stream(own_server, f"/rooms/{room}/stream?ticket={tickets[1]}")
        await refusal(own_server, f"/ws?ticket={tickets[0]}")
        own_server.stop()
    written = path.read_text()
    assert re.search("Socket opened.*/api/v1/ws", written)
    assert "ticket_invalid" in written
    assert not any(ticket in written for ticket in tickets)


async def test_whoever_guesses_makes_the_writer_do_nothing(
    own_server: Server, people: People
) -> None:
    await people("ada", at=own_server)
    with databases.locked(own_server.folder):
        # A write would wait for the lock; this is answered at once.
        assert await refusal(own_server, "/ws?ticket=guess") == (4401, "ticket_invalid")
