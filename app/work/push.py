"""Sends web push: what is to be told is gathered from the logs, and sent to browsers."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Collection
from typing import Any, Literal, NamedTuple

from .. import errors
from ..chat.push import gathering, pushes, subscriptions, waiting
from ..chat.push.pushes import Push
from ..chat.push.subscriptions import Browser
from ..chat.push.waiting import Due, Outcome, Waiting
from ..db.database import Database
from ..outbound import web_push
from ..outbound.answers import Answer, Failed, Refused
from ..outbound.client import Outbound
from ..wire import push as wire
from ..wire.push import Say

logger = logging.getLogger(__name__)

# People see it as "at once"; a look is two small reads.
EVERY_SECONDS = 0.5
# Where nobody has a subscription: for the first one.
IDLE_SECONDS = 2.0
# Whoever is written to for the first time comes into a room by that.
NEWCOMERS_SECONDS = 2.0
# A phone that is off for a day hears nothing of what was said before.
KEPT_SECONDS = 86_400
# What wakes a phone that saves its battery.
URGENT = ("mention", "direct")
# The browser wants nothing any more (RFC 8030 §7.3).
GONE = (404, 410)
# It was sealed or signed as it should not be: the next time it would be so again.
WRONG = (400, 401, 403, 413)

Write = Callable[..., Awaitable[Any]]
Urgency = Literal["high", "normal"]


class Tested(NamedTuple):
    """What a push service has said to one that tells of nothing."""

    status: int | None
    error: str | None


class PushSender:
    """Owns the requests that are under way; `stop` ends them."""

    def __init__(
        self,
        database: Database,
        write: Write,
        outbound: Outbound,
        *,
        signer: web_push.Signer,
        say: Say,
        active: Callable[[], Collection[str]],
    ) -> None:
        self._database = database
        self._write = write
        self._outbound = outbound
        self._signer = signer
        self._say = say
        self._active = active
        self._running: dict[asyncio.Task[None], str] = {}
        # Of what was sent, not written yet.
        self._outcomes: list[Outcome] = []
        self._behind = ""
        self._newcomers_at = 0.0

    @property
    def public_key(self) -> str:
        return self._signer.public

    async def run(self) -> float | None:
        """Begin what is due. Returns when to look again."""
        await self._settle()
        if not await self._database.read(subscriptions.are_any):
            if await self._database.read(subscriptions.are_cursors_left):
                await self._write(subscriptions.forget_cursors)
            return IDLE_SECONDS
        await self._take_newcomers()
        is_more = await self._gather()
        await self._begin()
        if len(self._running) >= waiting.AT_ONCE:
            first = asyncio.FIRST_COMPLETED
            await asyncio.wait(self._running, timeout=EVERY_SECONDS, return_when=first)
            return 0.0
        return 0.0 if is_more else None

    async def stop(self) -> None:
        """What is under way is cut; it is sent again."""
        tasks = [*self._running]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            await self._settle()
        except errors.Unavailable as error:
            logger.warning("What was pushed last is sent again: %s", error)

    async def test(self, subscription: str, browser: Browser) -> Tested:
        """One request, now, that tells of nothing."""
        try:
            plain = wire.test_body(browser, self._say)
            answer = await self._post(browser, plain, topic="test", urgency="high")
        except (Refused, Failed) as why:
            return Tested(None, str(why))
        if answer.status in GONE:
            await self._write(subscriptions.drop, subscription)
        return Tested(answer.status, None)

    async def _take_newcomers(self) -> None:
        now = time.monotonic()
        if now < self._newcomers_at:
            return
        newcomers = await self._database.read(subscriptions.newcomers)
        if newcomers:
            await self._write(subscriptions.begin_rooms, newcomers)
        self._newcomers_at = now + NEWCOMERS_SECONDS

    async def _gather(self) -> bool:
        """Whether more is to be gathered at once."""
        look = await self._database.read(gathering.look, self._behind)
        if look.parts:
            await self._write(gathering.put, look.parts, {*self._active()})
        self._behind = look.last or ""
        return look.is_part or look.last is not None

    async def _begin(self) -> None:
        wanted: list[Due] = []
        of_person: dict[str, int] = {}
        for user in self._running.values():
            of_person[user] = of_person.get(user, 0) + 1
        for one in await self._database.read(waiting.due):
            has_place = len(self._running) + len(wanted) < waiting.AT_ONCE
            if has_place and of_person.get(one.user, 0) < waiting.EACH_PERSON:
                of_person[one.user] = of_person.get(one.user, 0) + 1
                wanted.append(one)
        if not wanted:
            return
        leased: list[Waiting] = await self._write(waiting.lease, wanted)
        found = await self._database.read(pushes.look, leased)
        to_tell = {push.waiting for push in found}
        self._outcomes += [Outcome(one, "over") for one in leased if one not in to_tell]
        users = {one[:4]: one.user for one in wanted}
        for push in found:
            name = f"push {push.waiting.subscription_id}"
            task = asyncio.create_task(self._serve(push), name=name)
            self._running[task] = users[push.waiting[:4]]
            task.add_done_callback(self._running.pop)

    async def _settle(self) -> None:
        if not self._outcomes:
            return
        outcomes, self._outcomes = self._outcomes, []
        try:
            await self._write(waiting.settle, outcomes)
        except BaseException:
            self._outcomes = outcomes + self._outcomes
            raise

    async def _serve(self, push: Push) -> None:
        try:
            self._outcomes.append(await self._send(push))
        except Exception:
            logger.exception("A push failed; it is tried again")
            self._outcomes.append(Outcome(push.waiting, "again"))

    async def _send(self, push: Push) -> Outcome:
        plain = wire.body(push, self._say)
        topic = web_push.topic(wire.place(push))
        urgency: Urgency = "high" if push.waiting.kind in URGENT else "normal"
        try:
            answer = await self._post(push.browser, plain, topic=topic, urgency=urgency)
        except Failed as why:
            logger.info("A push service was not reached: %s", why)
            return Outcome(push.waiting, "again")
        except Refused as why:
            logger.warning("A push is not sent, as its address %s", why)
            return Outcome(push.waiting, "over")
        if 200 <= answer.status < 300:
            return Outcome(push.waiting, "over")
        if answer.status in GONE:
            return Outcome(push.waiting, "gone")
        if answer.status in WRONG:
            logger.warning("A push service refuses with status %s", answer.status)
            return Outcome(push.waiting, "over")
        return Outcome(push.waiting, "again", answer.retry_after_ms)

    async def _post(
        self, browser: Browser, plain: bytes, *, topic: str, urgency: Urgency
    ) -> Answer:
        """Raises `Refused` or `Failed`."""
        sealed, signed = await asyncio.to_thread(self._seal, browser, plain)
        headers = {
            "Authorization": signed,
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(KEPT_SECONDS),
            "Topic": topic,
            "Urgency": urgency,
        }
        return await self._outbound.post(browser.endpoint, sealed, headers=headers)

    def _seal(self, browser: Browser, plain: bytes) -> tuple[bytes, str]:
        sealed = web_push.seal(plain, point=browser.point, auth=browser.auth)
        signed = self._signer.authorization(
            browser.endpoint, contact=browser.origin, now_seconds=int(time.time())
        )
        return sealed, signed
