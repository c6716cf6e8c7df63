"""Sends webhooks: each room of each in order, and none waits for a receiver of another's."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from .. import errors
from ..chat.effects import Written
from ..chat.log.event import Event
from ..chat.webhooks import hooks, sending, signing
from ..chat.webhooks.hooks import Hook
from ..chat.webhooks.sending import Claimed, Due, Outcome, Turn
from ..db.database import Database
from ..outbound.answers import Answer, Failed, Refused
from ..outbound.client import Outbound
from ..wire import webhooks

logger = logging.getLogger(__name__)

# People see a webhook as "at once"; a look is one small read.
EVERY_SECONDS = 0.25
# Where there are none: for the first one.
IDLE_SECONDS = 2.0
# Requests under way on this node. Those to dead receivers end within ten seconds, and come again
# less and less often.
AT_ONCE = 64
# One after the other for a webhook with a lot to send, before others may have its place.
TURNS = 25

Write = Callable[..., Awaitable[Any]]


class WebhookSender:
    """Owns the requests that are under way; `stop` ends them."""

    def __init__(
        self, database: Database, write: Write, outbound: Outbound, *, key: bytes, epoch: str
    ) -> None:
        self._database = database
        self._write = write
        self._outbound = outbound
        self._key = key
        self._epoch = epoch
        self._running: dict[Due, asyncio.Task[None]] = {}

    async def run(self) -> float | None:
        """Begin what is due. Returns when to look again."""
        if not await self._database.read(sending.are_any):
            return IDLE_SECONDS
        for hook, room, joined_seq in await self._database.read(sending.newcomers):
            await self._write(_begin, hook, room, joined_seq - 1)
        began = time.monotonic()
        due = [each for each in await self._database.read(sending.due) if each not in self._running]
        for number, which in enumerate(due):
            # Spread over the time until the next look: all at once would hold up who talks.
            await asyncio.sleep(began + EVERY_SECONDS * number / len(due) - time.monotonic())
            if self._has_place_for(which.owner):
                serving = self._serve(which)
                task = asyncio.create_task(serving, name=f"webhook {which.webhook}")
                self._running[which] = task
        return max(0.0, began + EVERY_SECONDS - time.monotonic())

    def _has_place_for(self, owner: str) -> bool:
        of_owner = sum(which.owner == owner for which in self._running)
        return len(self._running) < AT_ONCE and of_owner < sending.EACH_OWNER

    async def stop(self) -> None:
        """What is under way is cut; it is sent again, under the same id."""
        for task in list(self._running.values()):
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    async def test(self, hook: Hook, *, message_id: str) -> Outcome:
        """One request, now, that tells of nothing."""
        body = webhooks.test_body(hook.id, hook.room_id)
        outcome = await self._send(hook, body, message_id, webhooks.TEST, seq=None, attempt=1)
        await self._write(_note, hook, outcome)
        return outcome

    async def _serve(self, which: Due) -> None:
        try:
            for _ in range(TURNS):
                if not await self._serve_turn(which):
                    break
        except errors.Unavailable as error:
            logger.warning("A webhook is tried again: %s", error)
        except Exception:
            logger.exception("A webhook failed; it is tried again")
        finally:
            del self._running[which]

    async def _serve_turn(self, which: Due) -> bool:
        """Whether there is more to send at once."""
        claimed: Claimed | None = await self._write(sending.claim, which)
        if claimed is None:
            return False
        turn = await self._database.read(sending.turn, claimed, which.room)
        if turn is None:
            await self._write(sending.let_go, claimed, which)
            return False
        if not await self._send_all(which, claimed.hook, turn):
            return False
        if not turn.ends_itself:
            await self._write(sending.finish, which, turn)
        return turn.is_part

    async def _send_all(self, which: Due, hook: Hook, turn: Turn) -> bool:
        """One after the other, until one was not taken."""
        attempt = turn.attempts + 1
        for event in turn.events:
            outcome = await self._send_event(hook, event, attempt)
            is_end = turn.ends_itself and event is turn.events[-1]
            end = turn.last if is_end else None
            settle = partial(sending.settle, is_again=turn.is_again, end=end)
            if not await self._write(settle, which, outcome):
                return False
            attempt = 1
        return True

    async def _send_event(self, hook: Hook, event: Event, attempt: int) -> Outcome:
        name = webhooks.message_id(self._epoch, event)
        body = webhooks.body(event)
        return await self._send(hook, body, name, event.type.name, seq=event.seq, attempt=attempt)

    async def _send(
        self, hook: Hook, body: bytes, name: str, kind: str, *, seq: int | None, attempt: int
    ) -> Outcome:
        began = time.monotonic()
        status, error, retry_after_ms = None, None, 0
        try:
            answer = await self._post(hook, body, name)
            status, retry_after_ms = answer.status, answer.retry_after_ms
        except (Refused, Failed) as why:
            error = str(why)
        milliseconds = round((time.monotonic() - began) * 1000)
        return Outcome(name, kind, seq, attempt, status, error, milliseconds, retry_after_ms)

    async def _post(self, hook: Hook, body: bytes, name: str) -> Answer:
        secrets = hooks.secrets_of(self._key, hook)
        if not secrets:
            raise Failed("its secret was kept under another key of this server: make a new one")
        headers = signing.headers(
            hook.signing, secrets, message_id=name, at_seconds=int(time.time()), body=body
        )
        about = {"Content-Type": "application/json", "User-Agent": "Parley"}
        return await self._outbound.post(hook.url, body, headers=about | headers)


def _begin(connection: Any, hook: str, room: str, after: int) -> Written[None]:
    hooks.begin(connection, hook, room, after=after)
    return Written(None)


def _note(connection: Any, hook: Hook, outcome: Outcome) -> Written[None]:
    sending.note(connection, hook.id, hook.room_id, outcome)
    return Written(None)
