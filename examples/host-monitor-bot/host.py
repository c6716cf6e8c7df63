"""Says in a room when this machine has too much to do, and answers `@itsname status`."""

import asyncio
import os
import platform
from dataclasses import dataclass

import psutil
from parley_client import Bot, Client, Heard

URL = os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
TOKEN = os.environ.get("PARLEY_TOKEN")
ROOM = os.environ.get("MONITOR_ROOM", "general")
EVERY_SECONDS = float(os.environ.get("MONITOR_SECONDS", "10"))
# In a row, so that a short burst says nothing.
SAMPLES = int(os.environ.get("MONITOR_SAMPLES", "6"))
MOST = {
    "processor": float(os.environ.get("MONITOR_CPU_PERCENT", "90")),
    "memory": float(os.environ.get("MONITOR_MEMORY_PERCENT", "90")),
    "disk": float(os.environ.get("MONITOR_DISK_PERCENT", "90")),
}

bot = Bot(URL, rooms=[ROOM], token=TOKEN)


@dataclass(slots=True)
class Watched:
    """One measure: how often in a row it was over its bound, and whether that was said."""

    over: int = 0
    said: bool = False

    def notes(self, percent: float, most: float) -> bool:
        """Whether there is something to say now: that it is too much, or that it is well again."""
        self.over = self.over + 1 if percent > most else 0
        was, self.said = self.said, self.over >= SAMPLES or (self.said and self.over > 0)
        return was != self.said


def sample() -> dict[str, float]:
    """Percent of each, the processor's since the last sample."""
    return {
        "processor": psutil.cpu_percent(),
        "memory": psutil.virtual_memory().percent,
        "disk": psutil.disk_usage("/").percent,
    }


@bot.command("status", help="how busy this machine is")
async def status(heard: Heard) -> None:
    rows = "\n".join(f"| {name} | {percent:.0f} % |" for name, percent in sample().items())
    await heard.reply(f"{platform.node()}\n\n| | |\n|---|---|\n{rows}")


async def watch() -> None:
    watched = {name: Watched() for name in MOST}
    sample()  # the processor is measured from here on
    async with Client(URL, token=TOKEN) as client:
        room = client.room(ROOM)
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            for name, percent in sample().items():
                if watched[name].notes(percent, MOST[name]):
                    how = f"is at {percent:.0f} %" if watched[name].said else "is well again"
                    await room.send(f"{platform.node()}: the {name} {how}.")


async def main() -> None:
    """Ends with the first of the two that ends."""
    async with asyncio.TaskGroup() as both:
        both.create_task(bot.start())
        both.create_task(watch())


if __name__ == "__main__":
    asyncio.run(main())
