"""A command that can't be sent: whoever asked for it is told, and no other command suffers."""

import json
import shutil
from pathlib import Path

import pytest
from parley_client import SignInNeeded

from tests.clients.talking import client_of, soon, token_of
from tests.clients.typescript import running
from tests.conformance.network import BadNetwork
from tests.people import Person

needs_npm = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")
HEAD = b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
AWAY = HEAD % (b"502 Bad Gateway", 0, b"")
ENDED = b'{"code": "unauthenticated"}'
ENDED = HEAD % (b"401 Unauthorized", len(ENDED), ENDED)
# So many pauses the other room waits while this one is refused.
AWAY_TIMES = 4
STORE = """
    const chat = await Client.connect("%s", %s, {
      patience: { firstPauseSeconds: 0.05, longestPauseSeconds: 0.5 },
      outbox: {
        load: async () => [],
        put: async (user, { body }) => {
          if (body.text === "not kept") throw new Error("disk full");
        },
        done: async () => {},
      },
    });
    const say = (room, text) =>
      chat.room(room).send(text).then((said) => said.text, (error) => error.message);
"""


@pytest.fixture
async def other_room(ada: Person) -> str:
    return await ada.makes_room()


def spoil(network: BadNetwork, room: str, other_room: str) -> None:
    """The token does not count at the next message of one room; the other's way is bad."""
    network.answer(messages_of(room), ENDED)
    for _ in range(AWAY_TIMES):
        network.answer(messages_of(other_room), AWAY)


def messages_of(room: str) -> bytes:
    return f"POST /api/v1/rooms/{room}/messages ".encode()


async def texts(person: Person, room: str) -> list[str]:
    messages = (await person.http.get(f"/rooms/{room}/messages")).json()["items"]
    return [message["text"] for message in messages]


async def test_an_end_of_the_token_fails_what_it_hits_and_is_not_sent_later(
    ada: Person, room: str, other_room: str
) -> None:
    async with (
        BadNetwork(ada.url) as network,
        client_of(ada, network.url, token=await token_of(ada)) as client,
    ):
        spoil(network, room, other_room)
        there = await client.room(other_room).queue("there")
        first = await client.room(room).queue("first")
        second = await client.room(room).queue("second")
        for failed in (first, second):
            with pytest.raises(SignInNeeded):
                await soon(failed)
        assert (await soon(there))["text"] == "there"
        await soon(client.room(room).send("again"))
    assert await texts(ada, room) == ["again"]
    assert await texts(ada, other_room) == ["there"]


@needs_npm
async def test_in_typescript_too(ada: Person, room: str, other_room: str, project: Path) -> None:
    async with BadNetwork(ada.url) as network:
        spoil(network, room, other_room)
        program = f"""
            const there = say("{other_room}", "there");
            const here = [say("{room}", "first"), say("{room}", "second")];
            for (const word of await Promise.all(here)) console.log(word);
            console.log(await there);
            console.log(await say("{room}", "again"));
        """
        who = {"token": await token_of(ada)}
        lines = await said(project, network.url, who, program)
    assert [line.rpartition(" (")[0] for line in lines[:2]] == 2 * [
        "the token, session or password does not count"
    ]
    assert lines[2:] == ["there", "again"]
    assert await texts(ada, room) == ["again"]
    assert await texts(ada, other_room) == ["there"]


@needs_npm
async def test_what_the_store_does_not_keep_is_not_sent_and_holds_up_nothing(
    ada: Person, room: str, other_room: str, project: Path
) -> None:
    program = f"""
        const there = say("{other_room}", "there");
        const here = ["before", "not kept", "after"].map((text) => say("{room}", text));
        for (const word of await Promise.all(here)) console.log(word);
        console.log(await there);
        console.log(await say("{room}", "later"));
        console.log(chat.unacknowledged);
    """
    lines = await said(project, ada.url, {"token": await token_of(ada)}, program)
    assert lines == ["before", "disk full", "after", "there", "later", "0"]
    assert await texts(ada, room) == ["before", "after", "later"]
    assert await texts(ada, other_room) == ["there"]


async def said(project: Path, url: str, who: dict[str, str], program: str) -> list[str]:
    """The lines of a program that has an outbox."""
    begin = 'import { Client } from "parley-client";\n' + STORE % (url, json.dumps(who))
    async with running(project, f"{begin}{program}chat.close();\n") as process:
        output, _ = await soon(process.communicate())
    return str(output.decode()).splitlines()
