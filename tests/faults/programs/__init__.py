"""Programs beside the people of a room: a bot, webhooks of both kinds, a reader of its stream."""

import random
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack

from tests.faults.history import COMMAND
from tests.faults.programs.bot import Bot
from tests.faults.programs.incoming import Incoming
from tests.faults.programs.program import Life, Program
from tests.faults.programs.reader import Reader
from tests.faults.programs.receiver import Receiver
from tests.people import Frame, Person, as_program, unique

__all__ = ["SETTINGS", "Program", "begin"]

# Receivers are on this machine.
SETTINGS = {"PARLEY_WEBHOOK_NETWORKS": "127.0.0.0/8", "PARLEY_WEBHOOK_HTTP": "true"}
SCOPES = ["rooms:read", "messages:write", "members:write"]


async def begin(
    stack: AsyncExitStack,
    owner: Person,
    room: str,
    *,
    label: str,
    seed: str,
    wire_url: str,
    changed: Callable[[], None],
    failed: Callable[[BaseException], None],
) -> tuple[Sequence[Program], str]:
    """Those of a room of that person, and the id of the bot."""
    person = await _bot(owner, room)
    stack.push_async_callback(person.http.aclose)

    def life(name: str) -> Life:
        return Life(f"{label}.{name}", changed, failed)

    bot = Bot(person, room, life("bot"))
    reader = Reader(owner, room, life("stream.99"), seed=seed)
    address = await _made(owner, f"/rooms/{room}/incoming-webhooks", name=unique("tide"))
    # Over the wire that breaks.
    url = wire_url + address["url"].removeprefix(owner.url)
    sender = address["bot"]["id"]
    dice = random.Random(f"{seed} webhooks")
    incoming = Incoming(url, sender, life("incoming"), dice=dice)
    receiver = Receiver(owner, room, life("webhook"), dice=dice)
    await receiver.open()
    stack.push_async_callback(receiver.shut)
    return (bot, reader, incoming, receiver), person.id


async def _bot(owner: Person, room: str) -> Person:
    made = await _made(owner, "/me/bots", name=unique("bot"))
    path = f"/me/bots/{made['id']}/tokens"
    token = (await _made(owner, path, name="a", scopes=SCOPES, expires_at=None))["token"]
    person = as_program(owner, token)
    person.id, person.name = made["id"], made["name"]
    await person.joins(room)
    what = {"name": "what", "about": "To be noted", "kind": "text", "required": True}
    command = {"name": COMMAND, "about": "Note it", "arguments": [what]}
    answer = await person.http.put("/me/commands", json={"commands": [command]})
    assert answer.is_success, answer.text
    return person


async def _made(owner: Person, path: str, **body: object) -> Frame:
    answer = await owner.http.post(path, json=body)
    assert answer.status_code == 201, answer.text
    made: Frame = answer.json()
    return made
