"""Sums up stand-ups: who has answered the recurring question in its thread, and who has not.

The question is a message that repeats, with "stand-up" in it. The bot says in its thread how many
have answered when the time is up.
"""

import asyncio
import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from parley_client import Client, Message, Refused, RoomHandle, User

URL = os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
ROOM = os.environ.get("STAND_UP_ROOM", "general")
WORD = os.environ.get("STAND_UP_WORD", "stand-up")
MINUTES = float(os.environ.get("STAND_UP_MINUTES", "60"))
PAGE = 200


async def main() -> None:
    async with (
        Client(URL, token=os.environ.get("PARLEY_TOKEN")) as client,
        asyncio.TaskGroup() as waiting,
        # Begins with the newest page: what was asked just before a restart is found again.
        client.room(ROOM).events() as events,
    ):
        async for event in events:
            if isinstance(event, Message) and is_question(event):
                waiting.create_task(sum_up_in_time(client, event))


def is_question(message: Message) -> bool:
    is_recurring = bool(message.raw.get("scheduled"))
    return is_recurring and message.thread is None and WORD in message.text.lower()


async def sum_up_in_time(client: Client, question: Message) -> None:
    left = question.at + timedelta(minutes=MINUTES) - datetime.now(UTC)
    await asyncio.sleep(max(left.total_seconds(), 0))
    room = client.room(question.room)
    answered = {message["user"]["id"] for message in await thread(client, question)}
    people = [each.user async for each in room.members() if not each.user.is_bot]
    await say_once(room, question, summary(answered, people))


async def thread(client: Client, root: Message) -> list[dict[str, Any]]:
    """The newest answers to a message."""
    path = f"/rooms/{root.room}/messages/{root.seq}/thread"
    page = await client.rest.call("GET", path, params={"limit": PAGE})
    return [message for message in page["items"] if message["seq"] != root.seq]


async def say_once(room: RoomHandle, question: Message, text: str) -> None:
    """However often this program is started."""
    name = f"stand-up-{question.seq}"
    try:
        await room.send(text, thread=question.seq, client_id=name, epoch=question.epoch)
    except Refused as refused:
        if refused.code != "client_id_reused":  # said before, when others had answered
            raise


def summary(answered: set[str], people: Sequence[User]) -> str:
    missing = [user.display_name for user in people if user.id not in answered]
    said = f"{len(people) - len(missing)} of {len(people)} have answered."
    return f"{said} Not yet: {', '.join(missing)}." if missing else said


if __name__ == "__main__":
    asyncio.run(main())
