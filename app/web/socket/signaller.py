"""Passes on the signals of one socket, if its person may write there, and not too many."""

import asyncio
import logging
import time

from ... import errors
from ...chat import messages, rights
from ...chat.access import Person
from ...chat.app_data import app_data, fallback
from ...wire import commands
from ...wire.frames import Signal
from ..services import Services

logger = logging.getLogger(__name__)

# So long it holds that somebody may write in a room: a look takes a read of the database.
GOOD_SECONDS = 2.0


class Signaller:
    """The person of one socket, in whichever room. It weighs little until the first signal."""

    __slots__ = (
        "_good_in",
        "_good_until",
        "_has_words",
        "_looking",
        "_newest",
        "_person",
        "_services",
    )

    def __init__(self, services: Services, person: Person) -> None:
        self._services = services
        self._person = person
        # The room in which they may write, and whether words, too, as of the last look.
        self._good_in = ""
        self._has_words = False
        self._good_until = 0.0
        self._looking: asyncio.Task[None] | None = None
        self._newest: Signal | None = None

    def send(self, room: str, command: commands.Signal) -> None:
        """Soon, and in order. Whoever may not write there is not heard, and not told so either.

        Of those that come while it is looked whether they may, the last is passed on. What is too
        much of one person, on all their sockets, is not even looked at: the next one is newer.
        Raises `Invalid`.
        """
        if not self._services.limits.signals.take_now(self._person.id):
            return
        said, text = app_data(command.app, command.data), fallback(command.text)
        signal = Signal(room, self._person, said.app, said.raw, text)
        if self._looking is None and self._is_good(room):
            self._pass_on(signal)
            return
        self._newest = signal
        if self._looking is None:
            self._looking = asyncio.create_task(self._look_and_send(), name="signaller")

    def _pass_on(self, signal: Signal) -> None:
        self._services.hub.signal(signal if self._has_words else signal._replace(text=""))

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
                    self._pass_on(newest)
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
        right = rights.USE_APP
        self._has_words = await self._services.database.read(look, room, user=user, right=right)
        self._good_in, self._good_until = room, time.monotonic() + GOOD_SECONDS
