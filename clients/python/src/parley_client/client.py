"""Everything of one person's: rooms, what happens in them, and what is said there."""

import asyncio
import contextlib
import ssl
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, Self

import httpx2

from .journal import Journal
from .model import Room, User
from .outbox import Command, Outbox, Sending
from .patience import Patience
from .readers import Readers
from .rest import Rest
from .rooms import RoomHandle
from .session import Session
from .socket import Frame, Listener, Socket
from .stream import Events

API = "/api/v1"


class Client:
    """Use it as `async with`. One of them is one connection for all rooms."""

    def __init__(
        self,
        url: str,
        *,
        name: str | None = None,
        password: str | None = None,
        token: str | None = None,
        refresh_token: str | None = None,
        keep_refresh_token: Callable[[str], None] | None = None,
        outbox: str | Path | None = None,
        on_frame: Callable[[Frame], None] | None = None,
        patience: Patience | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        """Signed in by name and password, by a token, or by a refresh token that was kept.

        `keep_refresh_token` is called with each new one. `outbox` is a file for what is not
        acknowledged yet. `on_frame` is called with each frame that is no event (docs/protocol.md
        §9: presence, typing, unread …).
        """
        self._api = f"{url.rstrip('/')}{API}"
        self.patience = patience or Patience()
        self._http = httpx2.AsyncClient(
            base_url=self._api,
            timeout=self.patience.answer_seconds,
            verify=ssl_context if ssl_context is not None else True,
        )
        self._session = Session(
            self._http,
            name=name,
            password=password,
            token=token,
            refresh_token=refresh_token,
            keep=keep_refresh_token,
            patience=self.patience,
        )
        self.rest = Rest(self._http, self._session, self.patience)
        self._ssl = ssl_context
        self._outbox = Outbox(self.rest, Journal(Path(outbox)) if outbox is not None else None)
        self._user: User | None = None
        self._readers = Readers(self._api, dial=self._dial, rest=self.rest, on_frame=on_frame)

    @property
    def epoch(self) -> str:
        """The life of the log under which messages come; empty while that is not known."""
        return self._readers.epoch

    @property
    def my_rooms(self) -> Mapping[str, Room]:
        """My rooms as they are, by id, while events of any room are read."""
        return self._readers.my_rooms

    @property
    def user(self) -> User:
        """Who one is."""
        assert self._user is not None, "use the client as `async with`"
        return self._user

    async def __aenter__(self) -> Self:
        try:
            self._user = User.read(await self.rest.call("GET", "/me"))
            self._outbox.load(self._user.id)
        except BaseException:
            await self._http.aclose()
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.patience.flush_seconds):
                    await self._outbox.flush()
        await self.aclose()

    async def aclose(self) -> None:
        """At once. What is not acknowledged is in the outbox file, or given up."""
        await self._readers.close()
        await self._outbox.close()
        await self._http.aclose()

    def room(self, name: str) -> RoomHandle:
        """By its id, or by name if it is public."""
        return RoomHandle(self, name)

    async def rooms(self, *, scope: str = "mine") -> AsyncIterator[Room]:
        """`mine`, or those that I could join: `joinable`."""
        async for raw in self.rest.items("/rooms", {"scope": scope}):
            yield Room.read(raw)

    async def create_room(
        self, name: str, *, kind: str = "public", topic: str = "", key: str | None = None
    ) -> RoomHandle:
        """Asked for again with the same `key`, be it years later, it is the same room."""
        given = {"name": name, "kind": kind, "topic": topic}
        made = await self.rest.call("POST", "/rooms", json=given, key=key or uuid.uuid4().hex)
        return self.room(made["id"])

    async def direct_room(self, *users: str) -> RoomHandle:
        """That of these people, by name or id, and me."""
        return self.room((await self.rest.call("PUT", "/direct", json={"users": users}))["id"])

    async def flush(self) -> None:
        """Until everything that is in the outbox now has been answered."""
        await self._outbox.flush()

    def put(self, command: Command) -> Sending[Mapping[str, Any]]:
        return Sending(command, self._outbox.put(command))

    async def rooms_changed(self, seen: int) -> int:
        """Until `my_rooms` has another version than this one; begin with 0.

        Raises Refused where the token is good in chosen rooms only: it has no list.
        """
        return await self._readers.rooms_changed(seen)

    def follow(self, stream: Events) -> None:
        """Give it the events of its room, and nobody else."""
        self._readers.follow(stream)

    def _dial(self, listener: Listener) -> Socket:
        return Socket(
            listener,
            session=self._session,
            rest=self.rest,
            patience=self.patience,
            ssl_context=self._ssl if self._api.startswith("https") else None,
        )
