"""A frame for bots: write what is to happen on a message, a command or a button, and run it."""

import asyncio
import contextlib
import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from .answering import Heard, Press
from .client import Client
from .errors import Refused, RoomClosed
from .kept import Kept
from .model import Argument, Cursor, Event, Message, Pressed, Resync, Room
from .rooms import After, RoomHandle
from .stream import Events

_log = logging.getLogger("parley_client")

OnMessage = Callable[[Heard], Awaitable[None]]
OnPress = Callable[[Press], Awaitable[None]]
OnEvent = Callable[[RoomHandle, Event], Awaitable[None]]
M = TypeVar("M", bound=OnMessage)
P = TypeVar("P", bound=OnPress)
E = TypeVar("E", bound=OnEvent)


class Bot:
    """In all rooms that its account is in, also in those that it comes into later.

    It hears what is said from its start on; with a `state` file, from where it was. Its own
    messages and those of other bots it does not hear.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        rooms: "tuple[str, ...] | list[str]" = (),
        state: str | Path | None = None,
        **given: Any,
    ) -> None:
        """`rooms` are joined first. `given` is that of `Client`.

        What is not given is read from PARLEY_URL, and PARLEY_TOKEN or PARLEY_NAME and
        PARLEY_PASSWORD.
        """
        self._url = url or os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
        self._given = given or _from_environment()
        self._rooms = rooms
        self._kept = Kept(Path(state) if state is not None else None)
        self._on_message: list[OnMessage] = []
        self._on_command: dict[str, tuple[OnMessage, str, Sequence[Argument]]] = {}
        self._on_button: dict[str, OnPress] = {}
        self._on_event: dict[str, list[OnEvent]] = {}
        self._client: Client | None = None

    @property
    def client(self) -> Client:
        """While it runs."""
        assert self._client is not None, "the bot does not run"
        return self._client

    def message(self, handler: M) -> M:
        """`@bot.message`: each message that is no command of this bot."""
        self._on_message.append(handler)
        return handler

    def command(
        self, name: str, *, help: str = "", arguments: Sequence[Argument] = ()
    ) -> Callable[[M], M]:
        """`@bot.command("deploy")`: calls of it, and messages that begin with `@itsname deploy`.

        Where its account is a bot's, rooms offer it, with its help and arguments. The account of a
        person has no commands of its own: then a message that begins with `/deploy` is one.
        """

        def keep(handler: M) -> M:
            self._on_command[name.lower()] = handler, help, arguments
            return handler

        return keep

    def button(self, name: str) -> Callable[[P], P]:
        """`@bot.button("approve")`: this button of a message of this bot was pressed."""

        def keep(handler: P) -> P:
            self._on_button[name] = handler
            return handler

        return keep

    def on(self, type: str) -> Callable[[E], E]:
        """`@bot.on("joined")`: any other type of event (docs/protocol.md §4)."""

        def keep(handler: E) -> E:
            self._on_event.setdefault(type, []).append(handler)
            return handler

        return keep

    def run(self) -> None:
        """Until Ctrl+C, or an error that no wait mends."""
        logging.basicConfig(format="%(asctime)s %(message)s")
        _log.setLevel(logging.INFO)
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(self.start())

    async def start(self) -> None:
        """The same in an event loop of yours."""
        async with Client(self._url, **self._given) as client:
            self._client = client
            try:
                await self._declare(client)
                rooms = [await _in(client.room(name)) for name in self._rooms]
                await self._follow_all(client, rooms)
            finally:
                self._kept.write()
                self._client = None

    async def _declare(self, client: Client) -> None:
        if not client.user.is_bot or not self._on_command:
            return
        given = [
            {"name": name, "about": help or name, "arguments": [one.written() for one in arguments]}
            for name, (_, help, arguments) in self._on_command.items()
        ]
        try:
            await client.rest.call("PUT", "/me/commands", json={"commands": given})
        except Refused as refused:
            # Whoever has said them before, with another token, is heard all the same.
            _log.warning("the commands are not offered: %s", refused)

    async def _follow_all(self, client: Client, rooms: "list[Room]") -> None:
        try:
            version = await client.rooms_changed(0)
        except Refused:
            # A token for chosen rooms: which these are it can't say.
            if not rooms:
                raise
            await asyncio.gather(*(self._follow(client, room) for room in rooms))
            return
        following: dict[str, asyncio.Task[None]] = {}
        # Of each room, what was known of it when it was last followed: one that the bot was sent
        # out of is tried again when there is something new about it.
        known: dict[str, Room] = {}
        changed = asyncio.create_task(client.rooms_changed(version))
        try:
            while True:
                for room in [*client.my_rooms.values()]:
                    if room.id not in following and known.get(room.id) is not room:
                        known[room.id] = room
                        following[room.id] = asyncio.create_task(self._follow(client, room))
                await asyncio.wait(
                    [changed, *following.values()], return_when=asyncio.FIRST_COMPLETED
                )
                for name in [name for name, task in following.items() if task.done()]:
                    following.pop(name).result()
                if changed.done():
                    changed = asyncio.create_task(client.rooms_changed(changed.result()))
        finally:
            tasks = [changed, *following.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _follow(self, client: Client, room: Room) -> None:
        """Returns when the bot is out of the room."""
        now: After = Cursor(client.epoch, room.head) if client.epoch else "now"
        handle = client.room(room.id)
        try:
            async with handle.events(after=self._kept.get(room.id) or now) as events:
                await self._answer_all(client, handle, events)
        except (RoomClosed, Refused) as error:
            _log.warning("out of the room %s: %s", room.name, error)
            self._kept.forget(room.id)

    async def _answer_all(self, client: Client, room: RoomHandle, events: Events) -> None:
        passed = 0
        if events.cursor is not None:
            self._kept.put(events.room, events.cursor, at_once=True)
        async for event in events:
            if isinstance(event, Resync):
                # What the fresh page holds was said before, and maybe answered.
                passed = event.head
                continue
            done = event.seq > passed and await self._hear(client, room, event)
            self._kept.put(events.room, event.cursor, at_once=done)

    async def _hear(self, client: Client, room: RoomHandle, event: Event) -> bool:
        """Whether there was anything to do."""
        handlers = [*self._handlers(client, room, event)]
        for handle in handlers:
            try:
                await handle
            except Exception:
                # One bad message must not keep the bot from the next ones.
                _log.exception("a handler failed at event %s of room %s", event.seq, event.room)
        return bool(handlers)

    def _handlers(self, client: Client, room: RoomHandle, event: Event) -> list[Awaitable[None]]:
        own = client.user.id
        others = [handler(room, event) for handler in self._on_event.get(event.type, ())]
        if isinstance(event, Message):
            if event.user.id == own or event.user.is_bot or event.deleted:
                return others
            return [*others, *self._of_message(client, room, event)]
        if isinstance(event, Pressed) and event.action in self._on_button:
            return [*others, self._pressed(room, event, own)]
        return others

    def _of_message(self, client: Client, room: RoomHandle, said: Message) -> list[Awaitable[None]]:
        if said.command is not None and said.command.bot != client.user.id:
            return []
        name, words = _split(said.text, client.user.name)
        if said.command is not None:
            name = said.command.name
        if name in self._on_command:
            handler, *_ = self._on_command[name]
            return [handler(Heard(room, said, command=name, words=words))]
        if name == "help" and said.text.startswith("@") and self._on_command:
            return [self._tell_commands(Heard(room, said))]
        # One for all of them: it counts the answers.
        heard = Heard(room, said)
        return [handler(heard) for handler in self._on_message]

    async def _pressed(self, room: RoomHandle, pressed: Pressed, own: str) -> None:
        press = Press(room, pressed)
        if (await press.message()).user.id == own:
            await self._on_button[pressed.action](press)

    async def _tell_commands(self, heard: Heard) -> None:
        lines = [f"* `/{name}` {said}".rstrip() for name, (_, said, _) in self._on_command.items()]
        await heard.reply("\n".join(lines))


async def _in(room: RoomHandle) -> Room:
    """Joins it, unless that is done: not every token may."""
    info = await room.info()
    if info.role is None:
        await room.join()
    return info


def _split(text: str, own_name: str) -> tuple[str, str]:
    """The command that a message may be, in lower case, and what stands behind it."""
    text, mention = text.strip(), f"@{own_name}".lower()
    if text.startswith("/"):
        text = text[1:]
    elif text.lower().startswith(mention):
        text = text[len(mention) :].lstrip(" :,")
    else:
        return "", ""
    name, _, words = text.partition(" ")
    return name.lower(), words.strip()


def _from_environment() -> dict[str, str]:
    found = {name: os.environ.get(f"PARLEY_{name.upper()}") for name in _CREDENTIALS}
    return {name: value for name, value in found.items() if value is not None}


_CREDENTIALS = ("name", "password", "token", "refresh_token")
