"""The judge: starts races, puts cargo where nobody is, and says who has won.

It keeps nothing: started anew, it reads the log, as everybody does.
"""

import asyncio
import os
import random

from parley_client import Client, Refused, Resync, RoomHandle
from rules import APP, HEIGHT, WIDTH, Race

URL = os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
ROOM = os.environ.get("GAME_ROOM", "general")
PAUSE_SECONDS = float(os.environ.get("GAME_PAUSE_SECONDS", "5"))


async def main() -> None:
    async with Client(URL, token=os.environ.get("PARLEY_TOKEN")) as client:
        room, own = client.room(ROOM), client.user.id
        head = (await room.info()).head
        race, cause, done = Race(), 0, 0
        async with room.events(after="beginning") as events:
            async for event in events:
                if isinstance(event, Resync):
                    race, cause, done = Race(), 0, 0
                    continue
                before = needed(race, own)
                race.take(event.raw)
                if needed(race, own) != before or not cause:
                    cause = event.seq
                # What follows from older events may be in the log already.
                if event.seq >= head and done != cause:
                    await judge(room, race, needed(race, own), name=f"{event.epoch}-{cause}")
                    done = cause


def needed(race: Race, own: str) -> str | None:
    """What is the judge's to do now."""
    if race.judge is None:
        return "start"
    if race.judge != own:
        return None  # another one judges here
    if race.winner is not None:
        return "end"
    return "cargo" if race.cargo is None and race.boats else None


async def judge(room: RoomHandle, race: Race, what: str | None, *, name: str) -> None:
    """Named by the event that made it needed, so that it is done once, over restarts too."""
    if what == "start":
        await begin(room, name)
    elif what == "end" and race.winner is not None:
        await room.send(f"🏁 **{race.boats[race.winner].name}** wins.", client_id=f"won-{name}")
        await asyncio.sleep(PAUSE_SECONDS)
        await begin(room, name)
    elif what == "cargo":
        await write(room, {"cargo": free_place(race)}, name=f"cargo-{name}")


async def begin(room: RoomHandle, name: str) -> None:
    await write(room, {"start": True}, name=f"start-{name}", text="A new race: come aboard.")


def free_place(race: Race) -> tuple[int, int]:
    places = [(x, y) for x in range(WIDTH) for y in range(HEIGHT) if race.is_free((x, y))]
    return random.choice(places)  # noqa: S311 - nobody is harmed who guesses it


async def write(room: RoomHandle, data: object, *, name: str, text: str = "") -> None:
    given = {"app": APP, "data": data, "text": text or None}
    try:
        await (await room.act("POST", "/app-events", given, client_id=name))
    except Refused as refused:
        # Done before, in another life of this program, with another place.
        if refused.code != "client_id_reused":
            raise


if __name__ == "__main__":
    asyncio.run(main())
