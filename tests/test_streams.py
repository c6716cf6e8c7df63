"""A room as server-sent events: what the socket carries, over plain HTTP."""

import asyncio
import json
import socket
import subprocess
import time
from collections.abc import Callable

import pytest
from playwright.async_api import Browser

from app.live.connection import STALLED_SECONDS
from tests import streams
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person, problem
from tests.server import Server
from tests.visitor import Visitor

PROMPTLY_SECONDS = 4
LISTENS = """room => {
    window.heard = [];
    window.onHeard = () => {};
    const hear = (frame) => { heard.push(frame); onHeard(); };
    const source = new EventSource(`/api/v1/rooms/${room}/stream?from=now`);
    source.onmessage = ({data, lastEventId}) => hear({...JSON.parse(data), lastEventId});
    source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) hear({gaveUp: true});
    };
}"""
# A page of ours lets Playwright's own way of waiting evaluate nothing.
HEARS = """async ([name, value]) => {
    for (;;) {
        const found = heard.find((frame) => frame[name] === value);
        if (found) return found;
        await new Promise((resolve) => { window.onHeard = resolve; });
    }
}"""
SESSION_ENDED, NOT_A_MEMBER, ROOM_DELETED, RESTARTING = 4401, 4403, 4404, 1012


async def test_a_stream_says_what_the_socket_says_byte_for_byte(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = await ada.posts("Before.", room)
    async with streams.of_room(ada, room) as stream, await grace.enters(room) as at_grace:
        raw: list[str] = []
        recv = at_grace.connection.recv

        async def noting() -> str:
            raw.append(str(await recv()))
            return raw[-1]

        at_grace.connection.recv = noting  # type: ignore[method-assign, assignment]
        await at_grace.live()
        await stream.sees("live")
        await at_grace.says("First, with “quotes” and\na line break.")
        await at_grace.edits(said["seq"], "Before, edited.")
        await at_grace.deletes(said["seq"])
        await at_grace.says("Last.")
        await stream.hears("Last.")
    by_seq = {json.loads(text)["seq"]: text for text in raw if "seq" in json.loads(text)}
    of_stream = {
        frame["seq"]: text
        for frame, text in zip(stream.frames, stream.data, strict=True)
        if "seq" in frame
    }
    assert set(by_seq) == set(of_stream)
    assert [by_seq[seq] for seq in by_seq] == [of_stream[seq] for seq in by_seq]


async def test_rest_returns_the_same_events(ada: Person) -> None:
    room = await ada.makes_room()
    for text in ("one", "two", "three"):
        await ada.posts(text, room)
    async with streams.of_room(ada, room, "?from=beginning") as stream:
        await stream.sees("live")
    assert stream.events == await ada.log(room)


async def test_each_event_has_an_id_and_the_stream_goes_on_from_it(ada: Person) -> None:
    room = await ada.makes_room()
    async with streams.of_room(ada, room) as stream:
        await stream.sees("live")
        first = await ada.posts("Heard.", room)
        await stream.hears("Heard.")
        epoch = stream.frames[0]["epoch"]
        assert stream.last_event_id == f"{epoch}:{first['seq']}"
        assert stream.retry_milliseconds
    await ada.posts("Missed.", room)
    async with streams.of_room(ada, room, last_event_id=stream.last_event_id) as again:
        await again.sees("live")
        assert again.texts == ["Missed."]


async def test_the_header_goes_before_the_query(ada: Person) -> None:
    """A browser that comes back asks for the address that it was given at first."""
    room = await ada.makes_room()
    seen = await ada.posts("Seen.", room)
    await ada.posts("New.", room)
    async with streams.of_room(ada, room, "?from=now") as stream:
        epoch = stream.frames[0]["epoch"]
    last = f"{epoch}:{seen['seq']}"
    for query in ("?from=now", "?from=beginning", "?after=0"):
        async with streams.of_room(ada, room, query, last_event_id=last) as again:
            await again.sees("live")
            assert again.texts == ["New."]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("?from=now", ["After."]),
        ("?from=beginning", ["Before.", "Before, too.", "After."]),
        ("?after=2", ["Before, too.", "After."]),
        ("", ["Before.", "Before, too.", "After."]),
    ],
)
async def test_a_stream_begins_where_it_is_asked_to(
    ada: Person, query: str, texts: list[str]
) -> None:
    room = await ada.makes_room()
    await ada.posts("Before.", room)
    await ada.posts("Before, too.", room)
    async with streams.of_room(ada, room, query) as stream:
        await stream.sees("live")
        await ada.posts("After.", room)
        await stream.hears("After.")
        assert stream.texts == texts


async def test_the_whole_log_comes_from_the_beginning_however_long(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        names = await seat.says_at_once(*(f"{number} " + "x" * 500 for number in range(1200)))
        await seat.until(lambda frame: frame.get("client_id") == names[-1])
    async with streams.of_room(ada, room, "?from=beginning") as stream:
        live = await stream.sees("live")
        assert stream.seqs == [*range(1, live["head"] + 1)]


async def test_an_id_of_another_life_of_the_log_begins_anew(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("Now.", room)
    async with streams.of_room(ada, room, last_event_id="e_anothertime1:9") as stream:
        assert (await stream.sees("resync"))["reason"] == "epoch_changed"
        await stream.hears("Now.")


@pytest.mark.parametrize("given", ["nonsense", "e_x:", ":4", "e_x:-1", "e_x:1e3", "e_x:٣"])
async def test_an_id_that_no_stream_has_given_is_refused(ada: Person, given: str) -> None:
    room = await ada.makes_room()
    headers = [(b"Last-Event-ID", given.encode())]
    answer = await ada.http.get(f"/rooms/{room}/stream", headers=headers)
    assert answer.status_code == 422
    assert problem(answer)["code"] == "invalid"


async def test_two_beginnings_are_refused(ada: Person) -> None:
    room = await ada.makes_room()
    for query in ("?after=1&from=now", "?from=yesterday", "?from=now&from=now"):
        answer = await ada.http.get(f"/rooms/{room}/stream{query}")
        assert answer.status_code == 422, query


async def test_who_may_not_open_the_socket_gets_no_stream(
    ada: Person, grace: Person, server: Server
) -> None:
    private = await ada.makes_room(kind="private")
    public = await ada.makes_room()
    for room, status, code in ((private, 404, "not_found"), (public, 403, "not_a_member")):
        answer = await grace.http.get(f"/rooms/{room}/stream")
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    del grace.http.headers["Authorization"]
    answer = await grace.http.get(f"/rooms/{public}/stream")
    assert answer.status_code == 401
    # A token in an address would stand in logs: only a socket, which has no headers, takes one.
    answer = await grace.http.get(f"/rooms/{public}/stream?token={grace.token}")
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "sent",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_page_of_another_site_gets_no_stream_by_the_cookie(
    ada: Person, sent: dict[str, str]
) -> None:
    room = await ada.makes_room()
    async with ada.browses() as browser:
        own = browser.headers.pop("Origin")
        for path in (f"/api/v1/rooms/{room}/stream", "/api/v1/me/stream"):
            for allowed in ({}, {"Origin": own}, {"Sec-Fetch-Site": "same-origin"}):
                async with browser.stream("GET", path, headers=allowed) as answer:
                    assert answer.status_code == 200
            async with browser.stream("GET", path, headers=sent) as answer:
                assert answer.status_code == 403
                assert json.loads(await answer.aread())["code"] == "bad_origin"
            # No browser sends a token by itself.
            token = {"Authorization": f"Bearer {ada.token}"}
            async with browser.stream("GET", path, headers=sent | token) as answer:
                assert answer.status_code == 200


async def test_whoever_is_removed_is_told_so_and_hears_no_more(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with streams.of_room(grace, room) as stream:
        await stream.sees("live")
        await ada.removes(grace, room)
        await ada.posts("Among ourselves.", room)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            last = await stream.ends()
        assert last == {
            "type": "closed",
            "code": NOT_A_MEMBER,
            "reason": "not_a_member",
            "reconnect": False,
        }
        assert stream.events[-1]["type"] == "removed"
    answer = await grace.http.get(f"/rooms/{room}/stream")
    assert answer.status_code == 403


async def test_whoever_is_banned_hears_no_more(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with streams.of_room(grace, room) as stream:
        await stream.sees("live")
        await ada.bans(grace, room)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            assert (await stream.ends())["code"] == NOT_A_MEMBER


async def test_a_stream_ends_with_its_session(ada: Person) -> None:
    room = await ada.makes_room()
    async with streams.of_room(ada, room) as stream:
        await stream.sees("live")
        token = await ada.another_token()
        await ada.http.delete("/session")
        async with asyncio.timeout(PROMPTLY_SECONDS):
            last = await stream.ends()
        assert (last["code"], last["reconnect"]) == (SESSION_ENDED, False)
    ada.http.headers["Authorization"] = f"Bearer {token}"


async def test_a_stream_ends_with_its_room(ada: Person) -> None:
    room = await ada.makes_room()
    async with streams.of_room(ada, room) as stream:
        await stream.sees("live")
        assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
        async with asyncio.timeout(PROMPTLY_SECONDS):
            assert (await stream.ends())["code"] == ROOM_DELETED


async def test_a_server_that_stops_says_when_to_come_back(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with streams.of_room(ada, room) as stream:
        await stream.sees("live")
        first = stream.retry_milliseconds
        stopping = asyncio.create_task(asyncio.to_thread(own_server.stop))
        last = await stream.ends()
        assert (last["code"], last["reconnect"]) == (RESTARTING, True)
        assert stream.retry_milliseconds != first
        assert await stopping == 0
    own_server.start()
    async with streams.of_room(ada, room, last_event_id=stream.last_event_id) as again:
        await again.sees("live")
        assert again.events == []


async def test_a_stream_that_is_silent_beats(
    start_server: Callable[..., Server], people: People
) -> None:
    ada = await people("ada", at=start_server(PARLEY_HEARTBEAT_SECONDS="1"))
    room = await ada.makes_room()
    async with streams.of_room(ada, room) as stream:
        await stream.sees("live")
        for _ in range(2):
            await stream.beats()


async def test_streams_count_among_the_sockets_of_a_person(
    start_server: Callable[..., Server], people: People
) -> None:
    ada = await people("ada", at=start_server(PARLEY_LIMIT_SOCKETS_PER_USER="2"))
    room = await ada.makes_room()
    async with streams.of_room(ada, room), await ada.enters(room) as seat:
        await seat.live()
        answer = await ada.http.get(f"/rooms/{room}/stream")
        assert (answer.status_code, answer.json()["code"]) == (429, "too_many_sockets")
        assert int(answer.headers["Retry-After"]) > 0
    # They are gone when the server has noticed.
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await _status(ada, room)) == 429:
            pass


async def _status(person: Person, room: str) -> int:
    async with person.http.stream("GET", f"/rooms/{room}/stream") as answer:
        return answer.status_code


async def test_a_reader_of_a_stream_is_there(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as seat:
        await seat.live()
        async with streams.of_room(grace, room) as stream:
            await stream.sees("live")
            await seat.until(lambda frame: grace.id in frame.get("came", ()))
            await seat.sends(type="typing")
            assert (await stream.sees("typing"))["user"]["id"] == ada.id
        await seat.until(lambda frame: grace.id in frame.get("gone", ()))


async def test_head_of_a_stream_is_its_head_and_no_more(ada: Person) -> None:
    room = await ada.makes_room()
    answer = await ada.http.head(f"/rooms/{room}/stream")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/event-stream"
    assert answer.headers["Cache-Control"] == "no-store"


async def test_curl_reads_a_stream(ada: Person) -> None:
    room = await ada.makes_room()
    command = ["curl", "-sN", "-H", f"Authorization: Bearer {ada.token}"]
    curl = await asyncio.create_subprocess_exec(
        *command, f"{ada.url}/api/v1/rooms/{room}/stream?from=now", stdout=subprocess.PIPE
    )
    assert curl.stdout is not None
    async with asyncio.timeout(PATIENCE_SECONDS):
        while b'"live"' not in await curl.stdout.readline():
            pass
        said = await ada.posts("By curl.", room)
        lines: list[bytes] = []
        while not any(b"By curl." in line for line in lines):
            lines.append(await curl.stdout.readline())
    curl.terminate()
    await curl.wait()
    assert any(line.startswith(b"id: ") and line.endswith(b":%d\n" % said["seq"]) for line in lines)


async def test_who_talks_into_a_stream_is_cut(ada: Person) -> None:
    room = await ada.makes_room()
    host, port = ada.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"GET /api/v1/rooms/{room}/stream HTTP/1.1\r\nHost: x\r\n"
    writer.write(f"{head}Authorization: Bearer {ada.token}\r\n\r\n".encode())
    async with asyncio.timeout(PATIENCE_SECONDS):
        await reader.readuntil(b'"live"')
        with pytest.raises(ConnectionError):
            await _talks_until_cut(reader, writer)
    writer.close()


async def _talks_until_cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    talking = asyncio.create_task(_talks(writer))
    try:
        while await reader.read(65536):
            pass
    finally:
        talking.cancel()
    raise ConnectionResetError


async def _talks(writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"x" * 8192)
        await writer.drain()
        await asyncio.sleep(0)


async def test_who_stops_reading_a_stream_is_cut_and_delays_nobody(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        await at_ada.live()
        host, port = ada.url.removeprefix("http://").split(":")
        stopped = socket.socket()
        stopped.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        with stopped:
            stopped.setblocking(False)
            loop = asyncio.get_running_loop()
            await loop.sock_connect(stopped, (host, int(port)))
            head = f"GET /api/v1/rooms/{room}/stream HTTP/1.1\r\nHost: x\r\n"
            await loop.sock_sendall(
                stopped, f"{head}Authorization: Bearer {grace.token}\r\n\r\n".encode()
            )
            await at_ada.until(lambda frame: grace.id in frame.get("came", ()))
            texts = [f"{number} {'x' * 1000}" for number in range(2500)]
            started = time.monotonic()
            await at_ada.says_at_once(*texts)
            await at_ada.hears(texts[-1])
            assert time.monotonic() - started < STALLED_SECONDS, "without waiting for the other"
            async with asyncio.timeout(STALLED_SECONDS + 10):
                await at_ada.until(lambda frame: grace.id in frame.get("gone", ()))


async def test_a_browser_reads_a_stream_by_its_cookie_and_comes_back_by_itself(
    browser: Browser, people: People, own_server: Server
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    visitor = await Visitor.arrive(browser, own_server.url)
    await visitor.signs_in(ada.name)
    page = visitor.page
    await page.goto(f"{own_server.url}/healthz")
    await page.evaluate(LISTENS, room)
    await page.evaluate(HEARS, ["type", "live"])
    first = await ada.posts("In a browser.", room)
    heard = await page.evaluate(HEARS, ["text", "In a browser."])
    assert heard["lastEventId"].endswith(f":{first['seq']}")
    await asyncio.to_thread(own_server.restart)
    missed = await ada.posts("While it was away, or soon after.", room)
    await page.evaluate(HEARS, ["seq", missed["seq"]])
    said = "heard.filter(({type}) => type === 'message').map(({seq}) => seq)"
    assert await page.evaluate(said) == [first["seq"], missed["seq"]], "nothing is heard twice"
    # It would come back for ever, were it not refused.
    await ada.http.delete(f"/rooms/{room}")
    await page.evaluate(HEARS, ["gaveUp", True])
    await visitor.context.close()
