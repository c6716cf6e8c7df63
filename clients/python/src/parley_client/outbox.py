"""What is to be done in rooms, until it is acknowledged: once, and in the order of asking."""

import asyncio
import logging
import uuid
from collections import deque
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from .errors import ClientClosed, ParleyError, Refused, SignInNeeded
from .journal import Journal
from .rest import Rest

_log = logging.getLogger("parley_client")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Command:
    """A durable act in a room: a request that may be sent again and again under its `client_id`."""

    room: str
    method: str
    path: str
    body: Mapping[str, Any] | None
    # Of the message that it is about, if it is about one.
    epoch: str | None
    client_id: str = field(default_factory=lambda: uuid.uuid4().hex)


class Sending(Generic[T]):
    """Something under way. `await` it for the answer; it is sent whether you do or not."""

    def __init__(self, command: Command, answer: "asyncio.Future[T]") -> None:
        self.client_id = command.client_id
        self._answer = answer

    def __await__(self) -> Generator[Any, None, T]:
        # Whoever stops waiting does not take back what is under way.
        return asyncio.shield(self._answer).__await__()


class Outbox:
    """One queue for each room, and one command of it under way: so they stay in their order."""

    def __init__(self, rest: Rest, journal: Journal | None) -> None:
        self._rest = rest
        self._journal = journal
        self._queues: dict[str, deque[tuple[Command, asyncio.Future[Any]]]] = {}
        self._workers: dict[str, asyncio.Task[None]] = {}

    def __len__(self) -> int:
        return sum(len(queue) for queue in self._queues.values())

    def load(self, user: str) -> None:
        """Send what an earlier life of this program has not heard of."""
        for kept in self._journal.open(user) if self._journal else ():
            self._queue(Command(**kept))

    def put(self, command: Command) -> "asyncio.Future[Any]":
        """It is sent until it is answered: with JSON, or Refused."""
        if self._journal is not None:
            self._journal.put(command.client_id, _written(command))
        return self._queue(command)

    async def flush(self) -> None:
        """Until all is answered that is in it now."""
        waiting = [answer for queue in self._queues.values() for _, answer in queue]
        if waiting:
            await asyncio.wait(waiting)

    async def close(self) -> None:
        for worker in self._workers.values():
            worker.cancel()
        await asyncio.gather(*self._workers.values(), return_exceptions=True)
        if left := len(self):
            where = "kept in the file" if self._journal else "given up"
            _log.warning("%s acts were not acknowledged; %s", left, where)
        for queue in self._queues.values():
            _fail(queue, ClientClosed("the client was closed"))
        if self._journal is not None:
            self._journal.close()

    def _queue(self, command: Command) -> "asyncio.Future[Any]":
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        # A refusal that nobody waits for is told by `_refused`.
        answer.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._queues.setdefault(command.room, deque()).append((command, answer))
        if command.room not in self._workers:
            working = self._work(command.room)
            self._workers[command.room] = asyncio.create_task(working, name="parley sends")
        return answer

    async def _work(self, room: str) -> None:
        queue = self._queues[room]
        try:
            while queue:
                command, answer = queue[0]
                await self._send(command, answer)
                queue.popleft()
                self._note_done(command)
        except SignInNeeded as error:
            # They stay in the file: somebody who is signed in can send them. Nor are they tried
            # again here, as who was told so may say them anew; other rooms find out by themselves.
            _fail(queue, error)
            queue.clear()
        finally:
            del self._workers[room]

    async def _send(self, command: Command, answer: "asyncio.Future[Any]") -> None:
        """Returns once it is known what came of it."""
        try:
            said = await self._rest.call(
                command.method,
                command.path,
                json=command.body,
                key=command.client_id,
                epoch=command.epoch,
                for_ever=True,
            )
        except Refused as refused:
            _log.warning("%s %s was refused: %s", command.method, command.path, refused)
            if not answer.done():
                answer.set_exception(refused)
        else:
            if not answer.done():
                answer.set_result(said)

    def _note_done(self, command: Command) -> None:
        try:
            if self._journal is not None:
                self._journal.done(command.client_id)
        except OSError as error:  # then it is sent once more by the next life, which does no harm
            _log.warning("the outbox can't be written: %s", error)


def _fail(queue: Iterable[tuple[Command, "asyncio.Future[Any]"]], error: ParleyError) -> None:
    for _, answer in queue:
        if not answer.done():
            answer.set_exception(error)


def _written(command: Command) -> dict[str, Any]:
    return {
        "room": command.room,
        "method": command.method,
        "path": command.path,
        "body": command.body,
        "epoch": command.epoch,
        "client_id": command.client_id,
    }
