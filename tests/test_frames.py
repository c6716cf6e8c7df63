"""Commands on a socket, and the answers to everything that is no command."""

import contextlib
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
import websockets

from app import errors
from app.wire import commands
from tests.conftest import People
from tests.people import Person, Seat
from tests.server import Server

TEXT_MAX = 8000
FRAME_BYTES = 131_072
STRIKES = 10

MALFORMED: dict[str, str] = {
    "nothing": "",
    "half an object": '{"type": "send"',
    "two objects": '{"type":"ping"}{"type":"ping"}',
    "not JSON": "hello",
    "an array": '[{"type":"ping"}]',
    "a string": '"ping"',
    "a number": "1",
    "null": "null",
    "no type": '{"client_id":"a","text":"x"}',
    "an unknown type": '{"type":"shout","client_id":"a","text":"x"}',
    "an event's type": '{"type":"message","client_id":"a","text":"x"}',
    "a type that is no string": '{"type":1}',
    "a missing text": '{"type":"send","client_id":"a"}',
    "a missing client_id": '{"type":"send","text":"x"}',
    "a missing target": '{"type":"edit","client_id":"a","text":"x"}',
    "a field too many": '{"type":"send","client_id":"a","text":"x","room":"r_1"}',
    "a field too many in a ping": '{"type":"ping","x":1}',
    "a number for text": '{"type":"send","client_id":"a","text":1}',
    "null for text": '{"type":"send","client_id":"a","text":null}',
    "a list for text": '{"type":"send","client_id":"a","text":["x"]}',
    "a number for client_id": '{"type":"send","client_id":1,"text":"x"}',
    "NaN": '{"type":"delete","client_id":"a","target":NaN}',
    "NaN for text": '{"type":"send","client_id":"a","text":NaN}',
    "Infinity": '{"type":"read","seq":Infinity}',
    "a float for an integer": '{"type":"delete","client_id":"a","target":1.0}',
    "an exponent for an integer": '{"type":"delete","client_id":"a","target":1e0}',
    "a string for an integer": '{"type":"delete","client_id":"a","target":"1"}',
    "a truth for an integer": '{"type":"delete","client_id":"a","target":true}',
    "a negative seq": '{"type":"read","seq":-1}',
    "a seq beyond 2^53": '{"type":"read","seq":9007199254740992}',
    "5,000 digits": '{"type":"delete","client_id":"a","target":' + "9" * 5000 + "}",
    "deep nesting": '{"type":"ping","x":' + "[" * 60_000 + "]" * 60_000 + "}",
    "deep nesting of objects": '{"type":' + '{"a":' * 20_000,
    "a lone high surrogate": '{"type":"send","client_id":"a","text":"x\\ud800"}',
    "a lone low surrogate": '{"type":"send","client_id":"a","text":"\\udc00x"}',
    "surrogates the wrong way round": '{"type":"send","client_id":"a","text":"\\udc00\\ud800 x"}',
    "a lone surrogate in client_id": '{"type":"send","client_id":"a\\ud800","text":"x"}',
    "a raw control character": '{"type":"send","client_id":"a","text":"x\ny"}',
    "a bad escape": '{"type":"send","client_id":"a","text":"\\x41"}',
    "a comment": '{"type":"ping"} // really',
    "single quotes": "{'type':'ping'}",
}
# Well-formed, but not what a message or a client_id may be.
REFUSED: dict[str, dict[str, Any]] = {
    "NUL": {"text": "x\0y"},
    "an escape character": {"text": "x\x1b[31m"},
    "an empty text": {"text": ""},
    "a blank text": {"text": " \n\t\u3000 "},
    "8,001 characters": {"text": "x" * (TEXT_MAX + 1)},
    "8,001 astral characters": {"text": "\U0001f375" * (TEXT_MAX + 1)},
    "an empty client_id": {"client_id": ""},
    "65 characters of client_id": {"client_id": "a" * 65},
    "a client_id with a line break": {"client_id": "a\nb"},
    "a client_id with NUL": {"client_id": "a\0"},
    "a client_id beyond ASCII": {"client_id": "é"},
}


# The decoder


@pytest.mark.parametrize("what", MALFORMED)
def test_a_malformed_frame_is_never_decoded(what: str) -> None:
    with pytest.raises(errors.Invalid):
        commands.decode(MALFORMED[what])


@pytest.mark.parametrize("what", MALFORMED)
def test_asking_a_malformed_frame_for_its_client_id_does_no_harm(what: str) -> None:
    assert commands.named(MALFORMED[what]).client_id in (None, "a")


def test_every_command_is_decoded_as_what_it_is() -> None:
    said = [
        {"type": "send", "client_id": "a", "text": "x"},
        {"type": "edit", "client_id": "a", "target": 1, "text": "x"},
        {"type": "delete", "client_id": "a", "target": 2**53 - 1},
        {"type": "typing"},
        {"type": "read", "seq": 0},
        {"type": "ping"},
    ]
    assert [commands.decode(json.dumps(command)) for command in said] == [
        commands.Send(client_id="a", text="x"),
        commands.Edit(client_id="a", target=1, text="x"),
        commands.Delete(client_id="a", target=2**53 - 1),
        commands.Typing(),
        commands.Read(0),
        commands.Ping(),
    ]


def test_surrogate_pairs_are_one_character() -> None:
    command = commands.decode('{"type":"send","client_id":"a","text":"\\ud83c\\udf75"}')
    assert command == commands.Send(client_id="a", text="\U0001f375")


# On the wire


async def fresh(person: Person) -> Seat:
    """In a room of their own, with the replay read."""
    return await (await person.enters(await person.makes_room())).live()


async def holds_nothing(person: Person, room: str) -> None:
    assert [event["type"] for event in await person.log(room)] == ["joined"]


async def lives(seat: Seat) -> None:
    heard = await seat.says("still here")
    assert heard["type"] == "message"


def errors_in(seat: Seat) -> list[str]:
    return [frame["code"] for frame in seat.frames if frame["type"] == "error"]


def chunks(what: dict[str, Any]) -> list[list[str]]:
    """As many as one socket takes without being closed for it."""
    names = list(what)
    return [names[first : first + STRIKES - 1] for first in range(0, len(names), STRIKES - 1)]


async def test_malformed_frames_are_answered_and_leave_nothing_behind(ada: Person) -> None:
    for names in chunks(MALFORMED):
        async with await fresh(ada) as seat:
            for name in names:
                await seat.connection.send(MALFORMED[name])
                error = await seat.sees("error")
                assert error["code"] == "invalid", name
                assert error["room"] == seat.room
                assert error["message"]
            await holds_nothing(ada, seat.room)
            await lives(seat)
            assert len(errors_in(seat)) == len(names)


async def test_what_a_message_may_not_be_is_refused_by_its_client_id(ada: Person) -> None:
    for names in chunks(REFUSED):
        async with await fresh(ada) as seat:
            for name in names:
                command = {"type": "send", "client_id": "mine", "text": "x"} | REFUSED[name]
                await seat.sends(**command)
                error = await seat.sees("error")
                assert error["code"] == "invalid", name
                assert error["client_id"] == command["client_id"], name
            await holds_nothing(ada, seat.room)
            await lives(seat)


async def test_edits_keep_the_rules_of_messages(ada: Person) -> None:
    async with await fresh(ada) as seat:
        first = await seat.says("as it was")
        for text in ("", "x\0", "x" * (TEXT_MAX + 1)):
            refused = await seat.edits(first["seq"], text)
            assert (refused["type"], refused["code"]) == ("error", "invalid")
        assert (await ada.log(seat.room))[-1] == first


async def test_one_bad_frame_fails_none_of_its_neighbours(ada: Person) -> None:
    async with await fresh(ada) as seat:
        for number in range(9):
            await seat.sends(type="send", client_id=f"c-{number}", text=f"text {number}")
            await seat.connection.send(list(MALFORMED.values())[number])
        await seat.hears("text 8")
        assert seat.texts == [f"text {number}" for number in range(9)]


async def test_the_tenth_bad_frame_closes_the_socket(ada: Person) -> None:
    async with await fresh(ada) as seat:
        for _ in range(STRIKES):
            await seat.connection.send("not JSON")
        await seat.connection.send(json.dumps({"type": "send", "client_id": "a", "text": "late"}))
        assert await seat.is_closed() == 1008
        assert [frame["type"] for frame in seat.frames].count("error") == STRIKES
        await holds_nothing(ada, seat.room)


async def test_a_binary_frame_is_answered_with_an_error(ada: Person) -> None:
    async with await fresh(ada) as seat:
        await seat.connection.send(b'{"type":"send","client_id":"a","text":"x"}')
        assert (await seat.sees("error"))["code"] == "invalid"
        await seat.connection.send(b"")
        assert (await seat.sees("error"))["code"] == "invalid"
        await holds_nothing(ada, seat.room)
        await lives(seat)


async def test_an_empty_text_frame_is_answered_with_an_error(ada: Person) -> None:
    async with await fresh(ada) as seat:
        await seat.connection.send("")
        assert (await seat.sees("error"))["code"] == "invalid"
        await lives(seat)


@pytest.mark.parametrize(
    "raw", [b"\xff", b"\xed\xa0\x80", b"\xc0\xaf"], ids=["stray byte", "surrogate", "overlong"]
)
async def test_bytes_that_are_not_utf_8_close_the_socket_with_1007(ada: Person, raw: bytes) -> None:
    async with await fresh(ada) as seat:
        said = b'{"type":"send","client_id":"a","text":"' + raw + b'"}'
        await seat.connection.send(said, text=True)
        assert await seat.is_closed() == 1007
        await holds_nothing(ada, seat.room)


async def test_a_frame_too_large_closes_the_socket_with_1009(ada: Person) -> None:
    async with await fresh(ada) as seat:
        command = json.dumps({"type": "send", "client_id": "a", "text": "x"})
        await seat.connection.send(command + " " * (FRAME_BYTES - len(command) + 1))
        assert await seat.is_closed() == 1009
        await holds_nothing(ada, seat.room)


async def test_fragments_add_up_to_the_same_limit(ada: Person) -> None:
    async with await fresh(ada) as seat:

        async def pieces() -> Any:
            for _ in range(20):
                yield " " * 8192

        # It is closed in the middle of the message.
        with contextlib.suppress(websockets.ConnectionClosed):
            await seat.connection.send(pieces())
        assert await seat.is_closed() == 1009


async def test_a_frame_of_exactly_the_limit_is_taken(ada: Person) -> None:
    async with await fresh(ada) as seat:
        command = json.dumps({"type": "send", "client_id": "a", "text": "padded"})
        await seat.connection.send(command + " " * (FRAME_BYTES - len(command)))
        await seat.hears("padded")


async def test_the_longest_message_may_come_escaped(ada: Person) -> None:
    """Twelve bytes for each character, and the server sends four."""
    async with await fresh(ada) as seat:
        text = "\U0001f375" * TEXT_MAX
        command = json.dumps({"type": "send", "client_id": "a", "text": text}, ensure_ascii=True)
        assert len(command) > 12 * TEXT_MAX
        await seat.connection.send(command)
        await seat.hears(text)
        assert (await ada.log(seat.room))[-1]["text"] == text


async def test_a_message_comes_back_as_it_was_written(ada: Person) -> None:
    texts = [
        "  spaces around  ",
        "two\nlines\tand a tab",
        "e\u0301 stays decomposed",
        "\u202eturned\u202c",
        "\ufeffmark",
        "</script><b>&amp;",
        "'; DROP TABLE events; --",
        "\u2028between separators\u2029.",
        "👩\u200d👩\u200d👧\u200d👦",
        '{"type":"ping"}',
        "\ue000\uffff\U0010ffff",
    ]
    async with await fresh(ada) as seat:
        for text in texts:
            await seat.says(text)
        assert seat.texts == texts
        assert [event["text"] for event in (await ada.log(seat.room))[1:]] == texts


async def test_typing_reaches_the_others_and_not_too_often(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        for _ in range(5):
            await at_ada.sends(type="typing")
        await at_ada.sees("typing")
        await at_ada.says("done")
        await at_grace.hears("done")
        typing = [frame for frame in at_grace.frames if frame["type"] == "typing"]
        assert typing == [
            {"type": "typing", "room": room, "user": {"id": ada.id, "name": ada.name}}
        ]


async def test_a_ping_is_answered(ada: Person) -> None:
    async with await fresh(ada) as seat:
        await seat.sends(type="ping")
        assert await seat.sees("pong") == {"type": "pong", "room": seat.room}


@pytest.fixture
def slow_server(start_server: Callable[..., Server]) -> Server:
    return start_server(PARLEY_LIMIT_SENDS_PER_SECOND="0.01", PARLEY_LIMIT_SOCKETS_PER_USER="2")


async def test_one_who_is_too_fast_waits_and_nobody_else_does(
    slow_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=slow_server), await people("grace", at=slow_server)
    room = await grace.makes_room()
    answer = await grace.http.put(f"/rooms/{room}/members/{ada.id}", json={})
    assert answer.status_code == 429, "whatever one writes to rooms counts"
    await ada.joins(room)
    alan = await people("alan", at=slow_server)
    async with await ada.enters(room) as second:
        seat = await ada.enters(room)
        await seat.live()
        # One in a minute and a half: joining took it.
        await seat.says_at_once("waits", "and waits longer")

        third = Seat(await connect(ada, room), room)
        assert await third.is_closed() == 4409
        await second.is_in_step()

        answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": "over REST"})
        assert answer.status_code == 429, "one limit for both doors"
        # Behind what waits on the socket: that is due in a minute and a half.
        assert 90 <= int(answer.headers["Retry-After"]) <= 300

        await alan.joins(room)
        told = await seat.until(lambda frame: frame["type"] not in ("presence", "live"))
        assert (told["type"], told["user"]["id"]) == ("joined", alan.id), "it is not refused"
        kinds = [event["type"] for event in await ada.log(room)]
        assert kinds == ["joined", "joined", "joined"]
        # Not by a handshake: that it wants to go stands behind what waits.
        seat.cut()
    assert slow_server.stop() == 0


async def connect(person: Person, room: str) -> websockets.ClientConnection:
    return await websockets.connect(
        person.socket_url(room),
        additional_headers={"Authorization": f"Bearer {person.token}"},
        compression=None,
    )


async def test_a_flood_of_pings_is_slowed_and_every_one_is_answered(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SENDS_PER_SECOND="10")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        started = time.monotonic()
        for _ in range(1200):
            await seat.sends(type="ping")
        for _ in range(1200):
            await seat.sees("pong")
        assert time.monotonic() - started > 1
