"""The same without `async`: a thread of its own does the work, and each call waits for it."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from typing import Any, Self, TypeVar

from .client import Client
from .model import Event, Member, Message, Resync, Room, User
from .rooms import After, RoomHandle

T = TypeVar("T")


class _Loop:
    """Runs coroutines for threads that have no event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="parley", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        waiting = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return waiting.result()
        except BaseException:  # Ctrl+C, above all: nobody waits for it any more
            waiting.cancel()
            raise

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class SyncClient:
    """A `Client` for programs without an event loop; use it in a `with`."""

    def __init__(self, url: str, **given: Any) -> None:
        """`given` is that of `Client`."""
        self._url = url
        self._given = given
        self._loop: _Loop | None = None
        self._client: Client | None = None

    def __enter__(self) -> Self:
        self._loop = _Loop()
        try:
            self._client = self._loop.run(self._enter())
        except BaseException:
            self._loop.stop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: Any) -> None:
        client, loop = self._entered()
        try:
            loop.run(client.__aexit__(kind, *rest))
        finally:
            loop.stop()

    @property
    def user(self) -> User:
        return self._entered()[0].user

    def room(self, name: str) -> "SyncRoom":
        client, loop = self._entered()
        return SyncRoom(client.room(name), loop)

    def rooms(self, *, scope: str = "mine") -> list[Room]:
        client, loop = self._entered()

        async def collect() -> list[Room]:
            return [room async for room in client.rooms(scope=scope)]

        return loop.run(collect())

    def create_room(self, name: str, **given: Any) -> "SyncRoom":
        client, loop = self._entered()
        return SyncRoom(loop.run(client.create_room(name, **given)), loop)

    async def _enter(self) -> Client:
        return await Client(self._url, **self._given).__aenter__()

    def _entered(self) -> tuple[Client, _Loop]:
        assert self._client is not None, "use the client in a `with`"
        assert self._loop is not None
        return self._client, self._loop


class SyncRoom:
    """A `RoomHandle` for programs without an event loop."""

    def __init__(self, room: RoomHandle, loop: _Loop) -> None:
        self._room = room
        self._loop = loop

    @property
    def id(self) -> str:
        return self._loop.run(self._room.id())

    def info(self) -> Room:
        return self._loop.run(self._room.info())

    def join(self) -> Self:
        self._loop.run(self._room.join())
        return self

    def leave(self) -> None:
        self._loop.run(self._room.leave())

    def members(self) -> list[Member]:
        async def collect() -> list[Member]:
            return [member async for member in self._room.members()]

        return self._loop.run(collect())

    def messages(self, **given: Any) -> list[Message]:
        return self._loop.run(self._room.messages(**given))

    def send(self, text: str, **more: Any) -> Message:
        return self._loop.run(self._room.send(text, **more))

    def edit(self, message: Event, text: str, **more: Any) -> None:
        self._loop.run(self._room.edit(message, text, **more))

    def delete(self, message: Event) -> None:
        self._loop.run(self._room.delete(message))

    def react(self, message: Event, emoji: str) -> None:
        self._loop.run(self._room.react(message, emoji))

    def events(self, *, after: After = None) -> Iterator[Event | Resync]:
        """Without end: each step waits for the next event."""
        events = self._room.events(after=after)
        try:
            while True:
                yield self._loop.run(events.__anext__())
        finally:
            self._loop.run(events.aclose())
