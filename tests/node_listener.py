"""A node of which only its talk with other nodes is there: what it heard, and who is on it."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence

from app.backplane.backplane import Backplane
from app.chat.access import Person
from app.live.nodes import Nodes
from app.wire.frames import Ephemeral, Signal
from tests.people import PATIENCE_SECONDS


class NodeListener:
    """Remembers everything that it was told."""

    def __init__(self, backplane: Backplane, *, epoch: str = "e_1") -> None:
        self.heads: dict[str, int] = {}
        self.head_calls = 0
        self.typists: list[str] = []
        self.answered: list[Ephemeral] = []
        self.signals: list[Signal] = []
        self.revocations = 0
        self.gaps = 0
        self.elsewhere: set[tuple[str, str]] = set()
        self.remote_changes = 0
        self.users: dict[str, list[str]] = {}
        self._changed = asyncio.Event()
        self.backplane = backplane
        self.nodes = Nodes(backplane, self, epoch=epoch)

    def on_heads(self, heads: Mapping[str, int]) -> None:
        self.heads.update(heads)
        self.head_calls += 1
        self._changed.set()

    def on_rows(self, room: str, users: Sequence[str]) -> None: ...
    def on_sections(self, user: str) -> None: ...
    def on_kept(self, user: str) -> None: ...
    def on_report(self, report: str) -> None: ...

    def on_revoked(self) -> None:
        self.revocations += 1
        self._changed.set()

    def on_gap(self) -> None:
        self.gaps += 1
        self._changed.set()

    def on_typing(self, room: str, person: Person, target: int | None) -> None:
        self.typists.append(person.id)
        self._changed.set()

    def on_answer(self, said: Ephemeral) -> None:
        self.answered.append(said)
        self._changed.set()

    def on_signal(self, said: Signal) -> None:
        self.signals.append(said)
        self._changed.set()

    def on_remote(self, room: str, user: str, is_there: bool) -> None:
        (self.elsewhere.add if is_there else self.elsewhere.remove)((room, user))
        self.remote_changes += 1
        self._changed.set()

    def local_rooms(self) -> Sequence[str]:
        return list(self.users)

    def local_users(self, room: str) -> Collection[str]:
        return self.users.get(room, [])

    async def until(self, wanted: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not wanted():
                self._changed.clear()
                await self._changed.wait()

    async def hears(self, room: str, seq: int) -> None:
        await self.until(lambda: self.heads.get(room, 0) >= seq)
