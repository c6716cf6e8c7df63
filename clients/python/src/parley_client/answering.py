"""What a bot's handlers get: an event, and verbs to answer it.

Each answer has an id that is made of the event's place and the answer's number. So a bot which
dies between its answer and its note of it, and hears the event again, does not answer twice.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from .errors import Refused
from .model import Button, Event, Message, Pressed, User
from .rooms import RoomHandle


class _Answering:
    def __init__(self, room: RoomHandle, event: Event) -> None:
        self.room = room
        self._event = event
        self._answers = 0

    @property
    def user(self) -> User:
        return self._event.user

    @property
    def seq(self) -> int:
        return self._event.seq

    @property
    def at(self) -> datetime:
        return self._event.at

    async def works(self) -> None:
        """Let the others see that it works on it; say so again every ten seconds or so."""
        await self.room.works_on(self.seq)

    async def reply_alone(self, text: str) -> None:
        """Only whoever called or pressed sees it, if they are there: it stands in no log."""
        await self.room.answer_alone(self.seq, text, client_id=self._next_id())

    def _next_id(self) -> str:
        self._answers += 1
        return f"re-{self._event.epoch}-{self._event.seq}-{self._answers}"

    async def _say(
        self, text: str, *, thread: int | None, buttons: Sequence[Button] | None
    ) -> Message | None:
        try:
            return await self.room.send(
                text,
                thread=thread,
                buttons=buttons,
                client_id=self._next_id(),
                epoch=self._event.epoch if thread else None,
            )
        except Refused as refused:
            if refused.code != "client_id_reused":
                raise
            return None


class Heard(_Answering):
    """A message that the bot has heard; of a command its `name` and `words` as well."""

    def __init__(
        self, room: RoomHandle, message: Message, *, command: str = "", words: str = ""
    ) -> None:
        super().__init__(room, message)
        self.message = message
        self.command = command
        # What stands behind the command, and what the server has read there.
        self.words = words
        self.arguments: Mapping[str, Any] = message.command.arguments if message.command else {}

    @property
    def text(self) -> str:
        return self.message.text

    async def reply(self, text: str, *, buttons: Sequence[Button] | None = None) -> Message | None:
        """Where it was said: in the room, or in its thread.

        None if it was answered in an earlier life of the bot, with other words.
        """
        return await self._say(text, thread=self.message.thread, buttons=buttons)

    async def reply_in_thread(
        self, text: str, *, buttons: Sequence[Button] | None = None
    ) -> Message | None:
        thread = self.message.thread or self.message.seq
        return await self._say(text, thread=thread, buttons=buttons)

    async def react(self, emoji: str) -> None:
        await self.room.react(self.message, emoji)


class Press(_Answering):
    """Somebody has pressed a button below a message of the bot."""

    def __init__(self, room: RoomHandle, pressed: Pressed) -> None:
        super().__init__(room, pressed)
        self.button = pressed.action
        # Of a select, the option that was chosen.
        self.value = pressed.value
        self.target = pressed.raw["target"]

    async def message(self) -> Message:
        """That with the button, as it now stands."""
        return await self.room.message(self.target)

    async def answers(self) -> Mapping[str, Any]:
        """What was filled into the form of the button, by the ids of its fields."""
        return await self.room.answers(self.seq)

    async def edit(self, text: str, *, buttons: Sequence[Button] = ()) -> None:
        """The usual answer: what the message says now. Its buttons go, but for these."""
        name, epoch = self._next_id(), self._event.epoch
        await self.room.edit(self.target, text, buttons=buttons, client_id=name, epoch=epoch)

    async def reply(self, text: str, *, buttons: Sequence[Button] | None = None) -> Message | None:
        return await self._say(text, thread=None, buttons=buttons)
