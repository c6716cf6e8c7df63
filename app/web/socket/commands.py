"""Receives what one socket sends: each frame is decoded, waits for its turn and becomes one act."""

import asyncio
import logging

from starlette.websockets import WebSocket

from ... import errors, logs
from ...chat import app_data, app_events, buttons, messages, pins, polls, reactions, rights, text
from ...chat.calls import Call
from ...chat.files.chosen import chosen
from ...chat.log.act import Act, Draft
from ...chat.log.batch import Outcome
from ...chat.log.event import Repeat
from ...chat.new_buttons import Button
from ...chat.new_buttons import buttons as checked_buttons
from ...chat.new_polls import new_poll
from ...chat.people.sessions import SignedIn
from ...chat.threads import solved
from ...live.connection import Connection
from ...live.frame_sender import ReadyFrameSender
from ...server.ws_pace import BURST_SECONDS
from ...wire import commands
from ...wire.close_codes import CloseCode
from ...wire.frames import Frame, error_frame
from .. import asked
from ..limits import Bucket
from ..services import Services
from .signaller import Signaller
from .typist import Typist

logger = logging.getLogger(__name__)

# Every character may come escaped as twelve bytes; 8,000 of them and the frame around fit.
FRAME_BYTES = 131_072
# A client in error is told so; one that goes on and on is broken or hostile.
STRIKES = 10
# Commands that had to wait, less those that had not: at the default rate nearly two minutes of
# sending without a pause. To be read so slowly for longer helps nobody.
FAR_BEHIND = 1000

# What is done with a message that is there. An edit has words, too.
ACTS: dict[type[commands.OnMessage], Act] = {
    commands.Delete: messages.DELETE,
    commands.React: reactions.REACT,
    commands.Unreact: reactions.UNREACT,
    commands.Pin: pins.PIN,
    commands.Unpin: pins.UNPIN,
    commands.Solve: solved.SOLVE,
    commands.Unsolve: solved.UNSOLVE,
    commands.Press: buttons.PRESS,
    commands.Vote: polls.VOTE,
    commands.EndPoll: polls.END,
}


class CommandReceiver:
    """Carries out what one socket says, in order.

    It never waits for a commit, so much may be under way. It stops reading while the sender has
    written more than allowed, while the writer's queue is full, and while the peer doesn't read.
    """

    __slots__ = (
        "_behind",
        "_connection",
        "_room",
        "_sender",
        "_services",
        "_signaller",
        "_strikes",
        "_typist",
        "_waiting",
        "_who",
    )

    def __init__(
        self, connection: Connection, services: Services, who: SignedIn, room: str | None
    ) -> None:
        """`room` is that of a socket for one."""
        self._connection = connection
        self._services = services
        self._who = who
        self._room = room
        self._strikes = 0
        self._behind = 0
        self._typist = Typist(services, who.user)
        self._signaller = Signaller(services, who.user)

    async def listen(self, websocket: WebSocket) -> None:
        """Until the socket is gone."""
        # Our own server counts frames itself, and of every kind.
        rate = self._services.settings.frames_per_second
        frames_taken = Bucket(per_second=rate, burst=rate * BURST_SECONDS)
        while True:
            message = await websocket.receive()
            if message["type"] == "websocket.disconnect":
                return
            if wait_seconds := frames_taken.take_later():
                await asyncio.sleep(wait_seconds)
            await self._ready_for_more()
            await self._on_frame_in_turn(message.get("text"))

    def receive_from(self, sender: ReadyFrameSender) -> None:
        """The same without a coroutine, of which one would weigh more than all the rest here."""
        self._sender = sender
        sender.take_over(self._on_frame_and_pause)

    def _on_frame_and_pause(self, raw: str | None) -> None:
        if self._services.writer.is_full:
            # Maybe by others: refused, this would be overtaken by what comes next.
            self._pause_reading(raw)
            return
        late = self._on_frame(raw)
        if late is not None or self._connection.lags:
            self._pause_reading(late=late)

    def _pause_reading(self, *unread: str | None, late: Draft | None = None) -> None:
        self._sender.pause_reading()
        waiting = self._resume_reading(unread, late)
        self._waiting = asyncio.create_task(waiting, name="receiver waits")
        self._connection.on_close = self._waiting.cancel

    async def _resume_reading(self, unread: tuple[str | None, ...], late: Draft | None) -> None:
        try:
            if late is not None:
                await self._submit_in_turn(late)
            await self._ready_for_more()
            for raw in unread:
                await self._on_frame_in_turn(raw)
        except Exception:
            told = logs.fields(request_id=self._connection.request_id)
            logger.exception("A socket's message failed", extra=told)
            self._connection.close(CloseCode.INTERNAL_ERROR)
        self._sender.resume_reading()

    async def _ready_for_more(self) -> None:
        # A reader that doesn't read and a full queue stop the reading, and TCP pushes back.
        await self._connection.writable()
        await self._services.writer.has_room()

    async def _on_frame_in_turn(self, raw: str | None) -> None:
        late = self._on_frame(raw)
        if late is not None:
            await self._submit_in_turn(late)

    def _on_frame(self, raw: str | None) -> Draft | None:
        """Carry out one frame. Returns what has to wait, since its sender was too fast."""
        if self._connection.closed:
            return None
        try:
            if raw is None:
                raise errors.Invalid("Frames are text, one JSON object each.")
            return self._carry_out(raw)
        except errors.ParleyError as error:
            named = commands.named(raw or "")
            self._refuse(error, self._room or named.room, named.client_id)
            return None

    def _carry_out(self, raw: str) -> Draft | None:
        assert self._room is not None, "the others do it their own way"
        return self._act(self._room, commands.decode(raw))

    def _act(self, room: str, command: commands.Command) -> Draft | None:
        if self._who.token is not None:
            rights.require_scope(asked.of_command(command), self._who.token)
        match command:
            case commands.Send() | commands.Poll() | commands.Call():
                self._typist.stop()
                return self._write(
                    room,
                    messages.SEND,
                    command.client_id,
                    said=command.text,
                    mention_many=command.mention_many,
                    epoch=command.epoch,
                    details=_details_of_new(command),
                    may_be_empty=isinstance(command, commands.Send) and bool(command.files),
                )
            case commands.Edit():
                return self._write(
                    room,
                    messages.EDIT,
                    command.client_id,
                    said=command.text,
                    target=command.target,
                    epoch=command.epoch,
                    mention_many=command.mention_many,
                    details=messages.details(actions=_buttons(command.actions)),
                    may_be_empty=True,
                )
            case commands.OnMessage():
                return self._write(
                    room,
                    _act_on_message(command),
                    command.client_id,
                    target=command.target,
                    epoch=command.epoch,
                    details=_details(command),
                )
            case commands.App():
                return self._write(
                    room,
                    app_events.POST,
                    command.client_id,
                    fallback=app_data.fallback(command.text) or None,
                    details=app_data.app_data(command.app, command.data),
                )
            case commands.Signal():
                self._signaller.send(room, command)
            case commands.Typing():
                self._typist.type(room)
            case commands.Working():
                self._typist.work(room, command.target)
            case commands.Read():
                marks, user = self._services.read_marks, self._who.user.id
                marks.move(room, user, command.seq, back=command.back)
            case commands.Ping():
                self._connection.send(Frame(type="pong", room=room))
        return None

    def _write(
        self,
        room: str,
        act: Act,
        client_id: str,
        *,
        said: str | None = None,
        fallback: str | None = None,
        target: int | None = None,
        epoch: str | None = None,
        details: object = None,
        mention_many: bool = False,
        may_be_empty: bool = False,
    ) -> Draft | None:
        client_id = text.client_id(client_id)
        if said is not None:
            checked = text.draft if may_be_empty else text.message
            said = checked(said, longest=self._services.settings.limit_text_characters)
        draft = Draft(
            act,
            room,
            self._who.user.id,
            self._who.session,
            client_id,
            text=fallback if said is None else said,
            target=target,
            details=details,
            epoch=epoch,
            audience=self._services.audience(said, may_be_many=mention_many),
            keeps_edits=self._services.settings.keep_edits,
        )
        if not self._services.limits.sends.take_now(draft.user):
            return draft
        self._behind = max(self._behind - 1, 0)
        self._services.writer.submit(draft, self._answer)
        return None

    async def _submit_in_turn(self, draft: Draft) -> None:
        """Refused instead, it would be overtaken by what its sender repeats later."""
        self._behind += 1
        if self._behind >= FAR_BEHIND:
            self._connection.close(CloseCode.TOO_FAST)
            return
        await self._services.limits.sends.take_in_turn(draft.user)
        await self._services.writer.has_room()
        try:
            self._services.writer.submit(draft, self._answer)
        except errors.Busy as error:  # the writer stops
            self._refuse(error, draft.room, draft.client_id)

    def _answer(self, draft: Draft, outcome: Outcome) -> None:
        # A new event needs no answer: the sender's own copy of it, with its client_id, is one.
        if isinstance(outcome, Repeat):
            fields = {"client_id": draft.client_id, "seq": outcome.seq}
            self._connection.send(Frame(type="ack", room=draft.room, **fields))
        elif isinstance(outcome, errors.Unauthenticated):
            self._services.counts.refusals[outcome.code] += 1
            self._connection.close(CloseCode.SESSION_ENDED)
        elif isinstance(outcome, errors.ParleyError):
            self._services.counts.refusals[outcome.code] += 1
            self._connection.send(error_frame(draft.room, outcome, draft.client_id))

    def _refuse(self, error: errors.ParleyError, room: str | None, client_id: str | None) -> None:
        self._services.counts.refusals[error.code] += 1
        self._connection.send(error_frame(room, error, client_id))
        if isinstance(error, errors.Invalid):
            self._strikes += 1
            if self._strikes >= STRIKES:
                self._connection.close(CloseCode.TOO_MANY_ERRORS)


def _buttons(given: list[commands.Button] | None) -> tuple[Button, ...] | None:
    return None if given is None else checked_buttons(given)


def _details_of_new(command: commands.Send | commands.Poll | commands.Call) -> object:
    poll = actions = call = app = files = None
    if isinstance(command, commands.Send):
        actions = _buttons(command.actions)
        app = app_data.of_message(command.app, command.data)
        files = chosen(command.files)
    elif isinstance(command, commands.Call):
        call = Call(command.bot)
    else:
        poll = new_poll(
            command.options,
            multiple=command.multiple,
            anonymous=command.anonymous,
            ends_at=command.ends_at,
        )
    return messages.details(
        thread=command.thread,
        in_room=command.in_room,
        quote=command.quote,
        poll=poll,
        actions=actions,
        call=call,
        app=app,
        files=files,
    )


def _act_on_message(command: commands.OnMessage) -> Act:
    """On the account socket commands have types of their own, made of these."""
    return next(act for kind, act in ACTS.items() if isinstance(command, kind))


def _details(command: commands.OnMessage) -> object:
    match command:
        case commands.React() | commands.Unreact():
            return reactions.Chosen(text.reaction(command.emoji))
        case commands.Press():
            answers = None if command.answers is None else (*command.answers.items(),)
            return buttons.Pressed(command.action, command.value, answers)
        case commands.Vote():
            return polls.chosen(command.choices)
    return None
