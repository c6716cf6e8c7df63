"""The server, broken on purpose: `python -m tests.faults.broken ack_before_commit serve`.

A checker that was never seen to fail proves nothing. Each break is a mistake that is easily made
and that ordinary tests don't notice; a short campaign against it must find the fault.
"""

import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection

from app.chat import buttons, messages, pins, polls, reactions
from app.chat.log import batch
from app.chat.log.act import Draft
from app.chat.log.batch import Batch
from app.chat.log.event import VOTED, Event, Repeat
from app.chat.message_rows import Messages
from app.cli import cli
from app.db.sqlite.database import SQLiteDatabase
from app.live.hub import Hub
from app.live.recent import RecentFrames
from app.live.watch import Watch

ON_MESSAGES = {
    *(messages.SEND, messages.EDIT, messages.DELETE),
    *(reactions.REACT, reactions.UNREACT, pins.PIN, pins.UNPIN),
    *(polls.VOTE, buttons.PRESS),
}
# Wide enough for a kill to fall into it.
WINDOW_SECONDS = 0.05


def ack_before_commit() -> None:
    """Events are published and answered before the transaction that writes them is on disk."""
    write = SQLiteDatabase.write

    async def hasty(
        self: SQLiteDatabase, work: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Any:
        if work is not batch.append_free or any(d.act not in ON_MESSAGES for d in args[0]):
            return await write(self, work, *args, **kwargs)
        loop = asyncio.get_running_loop()
        early: asyncio.Future[Any] = loop.create_future()

        def tell_early(connection: Connection, *args: Any, **kwargs: Any) -> None:
            result = work(connection, *args, **kwargs)
            loop.call_soon_threadsafe(early.set_result, result)
            time.sleep(WINDOW_SECONDS)

        writing = asyncio.create_task(write(self, tell_early, *args, **kwargs))
        await asyncio.wait([early, writing], return_when=asyncio.FIRST_COMPLETED)
        return early.result() if early.done() else await writing

    SQLiteDatabase.write = hasty  # type: ignore[method-assign]


def number_outside_the_transaction() -> None:
    """Numbers are reserved in a transaction of their own, before the one that writes the events."""
    write = SQLiteDatabase.write

    async def in_two_steps(
        self: SQLiteDatabase, work: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Any:
        if work is batch.append_free:
            await write(self, _move_heads, args[0], by=1)
            await asyncio.sleep(WINDOW_SECONDS)
            return await write(self, _append_as_reserved, *args, **kwargs)
        return await write(self, work, *args, **kwargs)

    SQLiteDatabase.write = in_two_steps  # type: ignore[method-assign]


def _move_heads(connection: Connection, drafts: Sequence[Draft], *, by: int) -> None:
    for room in {draft.room for draft in drafts}:
        connection.exec_driver_sql(
            "UPDATE room_heads SET head = head + ? WHERE room_id = ?", (by, room)
        )


def _append_as_reserved(connection: Connection, drafts: Sequence[Draft], *args: Any) -> Any:
    _move_heads(connection, drafts, by=-1)
    return batch.append_free(connection, drafts, *args)


def drop_the_last_wake_up() -> None:
    """Each event reaches the readers together with the next one, and so the last one never."""
    publish = Hub.publish
    held: list[Event] = []

    def late(self: Hub, events: Sequence[Event]) -> None:
        if events:
            due, held[:] = [*held], events
            publish(self, due)

    async def look_away(self: Watch) -> None:
        pass  # the watch would notice within two seconds that a head has moved

    Hub.publish, Watch.check_heads = late, look_away  # type: ignore[method-assign]


def edit_again_for_a_repeat() -> None:
    """Whoever sends an edit again gets another one."""
    repeated = batch._repeated

    def forgetful(batch: Batch, draft: Draft) -> Repeat | None:
        return None if draft.act is messages.EDIT else repeated(batch, draft)

    batch._repeated = forgetful


def hang_nothing() -> None:
    """A reaction, a pin or a reply is an event, and its message does not have it."""

    def forget(self: Messages, event: Event) -> None:
        pass

    Messages.hang = forget  # type: ignore[method-assign]


def count_votes_twice() -> None:
    """Each vote adds one to those who have voted, also where somebody changes theirs."""
    hang = Messages.hang

    def count_once_more(self: Messages, event: Event) -> None:
        hang(self, event)
        poll = self._states[event.room, event.changed_seq or 0].extras.get("poll")
        if event.type is VOTED and poll is not None:
            poll["voter_count"] += 1

    Messages.hang = count_once_more  # type: ignore[method-assign]


def replay_as_it_was() -> None:
    """The frames in memory go on showing what was edited or deleted since."""

    def keep(self: RecentFrames, changes: object) -> None:
        pass

    RecentFrames.show = keep  # type: ignore[method-assign]


BREAKS = {
    make.__name__: make
    for make in (
        ack_before_commit,
        number_outside_the_transaction,
        drop_the_last_wake_up,
        edit_again_for_a_repeat,
        hang_nothing,
        count_votes_twice,
        replay_as_it_was,
    )
}

if __name__ == "__main__":
    BREAKS[sys.argv.pop(1)]()
    cli()
