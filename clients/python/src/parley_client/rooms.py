"""One room: what is said in it, and what one does there."""

import uuid
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, Literal, Protocol
from urllib.parse import quote

from . import model
from .model import AppEvent, Button, Cursor, Event, Member, Message, Room
from .outbox import Command, Sending
from .patience import Patience
from .rest import Rest
from .stream import Events

# From where events are read: a cursor, from now on, all there is, or the newest page and on.
After = Cursor | Literal["now", "beginning"] | None
ID_PREFIX = "r_"


class Connected(Protocol):
    """What a room needs of the client that it belongs to."""

    rest: Rest
    patience: Patience

    @property
    def epoch(self) -> str: ...
    def put(self, command: Command) -> Sending[Mapping[str, Any]]: ...
    def follow(self, stream: Events) -> None: ...


class RoomHandle:
    """A room by its id or name; asks nothing of the server until something is done with it."""

    def __init__(self, client: Connected, name: str) -> None:
        self._client = client
        self._name = name
        self._id = name if name.startswith(ID_PREFIX) else None

    def __repr__(self) -> str:
        return f"<room {self._name}>"

    async def id(self) -> str:
        """Names can change, ids can't."""
        if self._id is None:
            self._id = (await self.info()).id
        return self._id

    async def info(self) -> Room:
        return Room.read(await self._ask("GET", ""))

    async def join(self) -> "RoomHandle":
        """What holds already is well, too."""
        await self._ask("PUT", "/membership")
        return self

    async def leave(self) -> None:
        await self._ask("DELETE", "/membership")

    async def members(self) -> AsyncIterator[Member]:
        async for raw in self._client.rest.items(f"{self._path}/members"):
            yield Member.read(raw)

    async def messages(
        self, *, before: int | None = None, after: int | None = None, limit: int = 50
    ) -> list[Message]:
        """A page of history, ascending: the newest, or those on one side of a seq."""
        given = {"before": before, "after": after, "limit": limit}
        params = {name: value for name, value in given.items() if value is not None}
        page = await self._ask("GET", "/messages", params=params)
        return [self._message(raw) for raw in page["items"]]

    async def message(self, seq: int) -> Message:
        """As it now stands."""
        return self._message(await self._ask("GET", f"/messages/{seq}"))

    def events(self, *, after: After = None) -> Events:
        """The log from there on, without end. A room has one reader: a new one ends the other."""

        async def begin(stream: Events) -> None:
            stream.begin(await self.id(), await self._cursor(after))
            self._client.follow(stream)

        return Events(begin, self._client.patience)

    # What one does; each is sent until it is acknowledged, and carried out once.

    async def send(self, text: str, **more: Any) -> Message:
        """Say it; returns when it is on disk. `more` is that of `queue`."""
        return self._message(await (await self.queue(text, **more)))

    async def queue(
        self,
        text: str,
        *,
        client_id: str | None = None,
        thread: int | None = None,
        in_room: bool | None = None,
        quote: int | None = None,
        buttons: Sequence[Button] | None = None,
        files: Sequence[str | Mapping[str, str]] | None = None,
        mention_many: bool | None = None,
        epoch: str | None = None,
    ) -> Sending[Mapping[str, Any]]:
        """Say it in its turn, and don't wait for that.

        `files` are ids of what was uploaded there, or `{"id": …, "alt": …}`; `text` may then be
        empty.
        `thread` and `quote` are the seq of a message, `epoch` that of the event which told it. With
        a `client_id` of your own it is said once, also if you ask for it again after a crash.
        """
        given = {
            "text": text,
            "thread": thread,
            "in_room": in_room,
            "quote": quote,
            "actions": _written(buttons),
            "files": files,
            "mention_many": mention_many,
        }
        return await self.act("POST", "/messages", given, client_id=client_id, epoch=epoch)

    async def edit(
        self,
        message: Event | int,
        text: str,
        *,
        buttons: Sequence[Button] | None = None,
        client_id: str | None = None,
        epoch: str | None = None,
    ) -> None:
        """With `buttons` it has these and no others; without them, those it has."""
        given = {"text": text, "actions": _written(buttons)}
        seq, epoch = _place(message, epoch)
        path = f"/messages/{seq}"
        await (await self.act("PATCH", path, given, client_id=client_id, epoch=epoch))

    async def delete(self, message: Event | int, *, epoch: str | None = None) -> None:
        seq, epoch = _place(message, epoch)
        await (await self.act("DELETE", f"/messages/{seq}", epoch=epoch))

    async def react(self, message: Event | int, emoji: str, *, epoch: str | None = None) -> None:
        seq, epoch = _place(message, epoch)
        await (await self.act("PUT", f"/messages/{seq}/reactions/{quote(emoji)}", epoch=epoch))

    async def press(
        self,
        message: Event | int,
        button: str,
        *,
        value: str | None = None,
        answers: Mapping[str, Any] | None = None,
        epoch: str | None = None,
    ) -> None:
        """`value` is the option of a select, `answers` are what is filled into a form."""
        seq, epoch = _place(message, epoch)
        path = f"/messages/{seq}/presses"
        given = {"action": button, "value": value, "answers": answers}
        await (await self.act("POST", path, given, epoch=epoch))

    async def answers(self, press: Event | int) -> Mapping[str, Any]:
        """What was filled into a form by this press: for the bot, and for whoever did."""
        seq, _ = _place(press, None)
        found: Mapping[str, Any] = (await self._ask("GET", f"/presses/{seq}/answers"))["answers"]
        return found

    async def commands(self) -> AsyncIterator[Mapping[str, Any]]:
        """What can be called here, of all bots that are in the room."""
        async for raw in self._client.rest.items(f"{self._path}/commands"):
            yield raw

    async def call(
        self, bot: str, line: str, *, client_id: str | None = None, thread: int | None = None
    ) -> Message:
        """Call a command of a bot (its id), by the line `/deploy 4.2`."""
        given = {"bot": bot, "text": line, "thread": thread}
        return self._message(await (await self.act("POST", "/calls", given, client_id=client_id)))

    async def answer_alone(
        self, event: Event | int, text: str, *, client_id: str | None = None
    ) -> None:
        """As a bot: an answer to a call or a press that only that person sees, now or never."""
        given = {"answers": _place(event, None)[0], "text": text}
        await self._ask("POST", "/ephemerals", json=given, key=client_id or uuid.uuid4().hex)

    async def app_event(
        self, app: str, data: Any = None, *, text: str = "", client_id: str | None = None
    ) -> AppEvent:
        """An entry of the log that the app understands; `text` is for those who don't know it."""
        given = {"app": app, "data": data, "text": text}
        raw = await (await self.act("POST", "/app-events", given, client_id=client_id))
        found = model.event(raw, self._client.epoch)
        assert isinstance(found, AppEvent)
        return found

    async def signal(self, app: str, data: Any = None, *, text: str = "") -> None:
        """To those who are in the room now; kept nowhere, and lost if the connection is."""
        given = {"app": app, "data": data, "text": text}
        await self._ask("POST", "/signals", json=given, key=uuid.uuid4().hex)

    async def works_on(self, message: Event | int) -> None:
        """As a bot: those who are there see so for some seconds, or until it answers."""
        await self._ask(
            "POST", f"/messages/{_place(message, None)[0]}/working", key=uuid.uuid4().hex
        )

    async def read(self, seq: int) -> None:
        """I have read to this event."""
        await self._ask("PUT", "/read", json={"seq": seq})

    async def act(
        self,
        method: str,
        path: str,
        given: Mapping[str, Any] | None = None,
        *,
        client_id: str | None = None,
        epoch: str | None = None,
    ) -> Sending[Mapping[str, Any]]:
        """Any other durable act below `/rooms/{room}`."""
        body = {name: value for name, value in (given or {}).items() if value is not None}
        room = await self.id()
        named = {"client_id": client_id} if client_id else {}
        command = Command(room, method, f"/rooms/{room}{path}", body or None, epoch, **named)
        return self._client.put(command)

    @property
    def _path(self) -> str:
        return f"/rooms/{quote(self._id or self._name, safe='')}"

    async def _ask(self, method: str, path: str, **more: Any) -> Any:
        return await self._client.rest.call(method, f"{self._path}{path}", **more)

    async def _cursor(self, after: After) -> Cursor | None:
        if after is None or isinstance(after, Cursor):
            return after
        page = await self._ask("GET", "/events", params={"limit": 1})
        if after == "now":
            return Cursor(page["epoch"], page["head"])
        # Whoever does not see all of it has another beginning than 1.
        first = page["items"][0]["seq"] if page["items"] else page["head"] + 1
        return Cursor(page["epoch"], first - 1)

    def _message(self, raw: Mapping[str, Any]) -> Message:
        found = model.event(raw, self._client.epoch)
        assert isinstance(found, Message)
        return found


def _place(message: Event | int, epoch: str | None) -> tuple[int, str | None]:
    """Where a message stands. Without an epoch, in whatever life of the log."""
    if isinstance(message, int):
        return message, epoch
    return message.seq, epoch or message.epoch or None


def _written(buttons: Sequence[Button] | None) -> list[dict[str, Any]] | None:
    return None if buttons is None else [button.written() for button in buttons]
