"""Tells a room that somebody types, or a bot works, if they may write there, and not too often."""

import asyncio
import logging
import time

from ... import errors
from ...chat import messages
from ...chat.access import Person, is_bot
from ..services import Services

logger = logging.getLogger(__name__)

# People see "is typing" for five seconds: of those that come this often one may be passed over.
TYPING_EVERY_SECONDS = 2.0


class Typist:
    """The person of one socket, in whichever room.

    One who types in many by turns is no more to be told of.
    """

    __slots__ = ("_looking", "_person", "_services", "_typed_at")

    def __init__(self, services: Services, person: Person) -> None:
        self._services = services
        self._person = person
        self._typed_at = -TYPING_EVERY_SECONDS
        self._looking: asyncio.Task[None] | None = None

    def work(self, room: str, target: int) -> None:
        """The same of a bot that works on a message. A person is not said to."""
        if is_bot(self._person.id):
            self.type(room, target)

    def type(self, room: str, target: int | None = None) -> None:
        """Soon. Whoever may not write there is not seen, and not told so either."""
        now = time.monotonic()
        if now - self._typed_at < TYPING_EVERY_SECONDS or self._looking is not None:
            return
        self._typed_at = now
        self._looking = asyncio.create_task(self._look_and_tell(room, target), name="typist")

    def stop(self) -> None:
        """What was typed is sent: told after it, they would seem to type on."""
        if self._looking is not None:
            self._looking.cancel()

    async def _look_and_tell(self, room: str, target: int | None) -> None:
        try:
            await self._look(room)
        except errors.ParleyError:
            return  # what they write will be refused, and says why
        except Exception:
            logger.exception("Nobody could be told that somebody types")
            return
        finally:
            self._looking = None
        self._services.hub.type(room, self._person, target)

    async def _look(self, room: str) -> None:
        """Raises what they may not write for."""
        look = messages.require_typing
        await self._services.database.read(look, room, user=self._person.id)
