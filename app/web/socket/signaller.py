"""Passes on the signals of one socket, if its person may write there, and not too many."""

import asyncio
import logging
import time

from ... import errors
from ...chat import messages, rights
from ...chat.access import Person
from ...chat.app_data import AppData
from ...wire.frames import Signal
from ..limits import Bucket
from ..services import Services

logger = logging.getLogger(__name__)

# As often as a hand that moves is seen to move. What is more is dropped: the next one is newer.
PER_SECOND = 30.0
BURST = 60.0
# So long it holds that somebody may write in a room: a look takes a read of the database.
GOOD_SECONDS = 2.0


class Signaller:
    """The person of one socket, in whichever room. It weighs little until the first signal."""

    __slots__ = (
        "_bucket",
        "_good_in",
        "_good_until",
        "_looking",
        "_newest",
        "_person",
        "_services",
    )

    def __init__(self, services: Services, person: Person) -> None:
        self._services = services
        self._person = person
        self._bucket: Bucket | None = None
        # The room in which they may write, as of the last look.
        self._good_in = ""
        self._good_until = 0.0
        self._looking: asyncio.Task[None] | None = None
        self._newest: Signal | None = None

    def send(self, room: str, said: AppData, text: str) -> None:
        """Soon, and in order. Whoever may not write there is not heard, and not told so either.

        Of those that come while it is looked whether they may, the last is passed on.
        """
        if self._bucket is None:
            self._bucket = Bucket(per_second=PER_SECOND, burst=BURST)
        if not self._bucket.take_now():
            return
        signal = Signal(room, self._person, said.app, said.raw, text)
        if self._looking is None and self._is_good(room):
            self._services.hub.signal(signal)
            return
        self._newest = signal
        if self._looking is None:
            self._looking = asyncio.create_task(self._look_and_send(), name="signaller")

    def _is_good(self, room: str) -> bool:
        return room == self._good_in and time.monotonic() < self._good_until

    async def _look_and_send(self) -> None:
        try:
            while self._newest is not None:
                room = self._newest.room
                if not self._is_good(room):
                    await self._look(room)
                # Meanwhile there may be a newer one, also of another room.
                if self._newest.room == room:
                    newest, self._newest = self._newest, None
                    self._services.hub.signal(newest)
        except errors.ParleyError:
            self._newest = None
        except Exception:
            self._newest = None
            logger.exception("A signal could not be passed on")
        finally:
            self._looking = None

    async def _look(self, room: str) -> None:
        """Raises what they may not write for."""
        look = messages.require_writing
        user = self._person.id
        await self._services.database.read(look, room, user=user, right=rights.USE_APP)
        self._good_in, self._good_until = room, time.monotonic() + GOOD_SECONDS
