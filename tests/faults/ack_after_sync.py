"""The order of system calls: no message goes out before the sync of its commit.

python -m tests.faults.ack_after_sync --sends 1000
"""

import argparse
import asyncio
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.server import StageServer
from tests.people import Person, unique
from tests.server import PARLEY

FULL = (str(PARLEY), "serve")
NORMAL = (sys.executable, "-m", "tests.faults.normal_sync", "serve")
TRY_SECONDS = 10
# Under way at a time, so that commits hold several.
AT_ONCE = 20
# `-D`: the server stays our child, and gets our signals. `-y`: what a descriptor is. `-s`: a whole
# write of SQLite's, which is a page, and a whole frame or answer of ours.
STRACE = ("strace", "-D", "-f", "-q", "-y", "-s", "70000")
SYNCS = ("fsync", "fdatasync")
WRITES = ("write", "writev", "pwrite64", "pwritev", "sendto", "sendmsg", "sendmmsg")

_MARK = re.compile(r"mark-[0-9a-f]{32}")
_BEGUN = re.compile(r"(?P<thread>\d+) +(?P<name>\w+)\((?P<fd>\d+)<(?P<what>[^>]*)>")
_RESUMED = re.compile(r"(?P<thread>\d+) +<\.\.\. \w+ resumed>")
_UNFINISHED = "<unfinished ...>"


@dataclass(slots=True)
class Call:
    """One call of the kernel; times are lines of the trace. `ended`: None while it is under way."""

    name: str
    what: str
    marks: frozenset[str]
    began: int
    ended: int | None = None
    worked: bool = False

    @property
    def of_log(self) -> bool:
        return self.what.endswith("-wal")

    @property
    def of_client(self) -> bool:
        return self.what.startswith(("socket:", "TCP:", "UNIX"))


def unavailable() -> str | None:
    """Why system calls can't be traced on this machine; None when they can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(
        ["strace", "-D", "-o", os.devnull, "true"],
        capture_output=True,
        text=True,
        timeout=TRY_SECONDS,
        check=False,
    )
    return None if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.strip()}"


def faults(found: Sequence[Call], marks: Iterable[str]) -> list[str]:
    """The errors in the sends of these marks; empty when each went out after its sync."""
    return [fault for mark in marks if (fault := _fault(found, mark)) is not None]


def calls(lines: Iterable[str]) -> Iterator[Call]:
    """Syncs of the write-ahead log, and writes to it or to a client that hold a mark."""
    under_way: dict[str, Call] = {}
    for number, line in enumerate(lines):
        if (resumed := _RESUMED.match(line)) is not None:
            call = under_way.pop(resumed["thread"], None)
            if call is not None:
                _end(call, line, number)
        elif (begun := _BEGUN.match(line)) is not None:
            call = Call(begun["name"], begun["what"], frozenset(_MARK.findall(line)), number)
            if line.rstrip().endswith(_UNFINISHED):
                under_way[begun["thread"]] = call
            else:
                _end(call, line, number)
            if call.marks or (call.of_log and call.name in SYNCS):
                yield call


def _end(call: Call, line: str, number: int) -> None:
    call.ended = number
    call.worked = not line.rpartition(" = ")[2].startswith(("-", "?"))


def _fault(found: Sequence[Call], mark: str) -> str | None:
    holding = [call for call in found if mark in call.marks]
    stored = next((call for call in holding if call.of_log), None)
    if stored is None or stored.ended is None:
        return f"{mark} was not seen to be written to the log"
    shown = next((call for call in holding if call.of_client), None)
    if shown is None:
        return f"{mark} was not seen to go out"
    for call in found:
        if call.name in SYNCS and call.worked and call.began > stored.ended:
            # Later syncs end later.
            assert call.ended is not None
            if call.ended < shown.began:
                return None
            return f"{mark} went out in line {shown.began}, and was synced in line {call.ended}"
    return f"{mark} went out and was never synced"


async def run(path: Path, *, sends: int, command: Sequence[str] = FULL) -> list[str]:
    """Send to a server that is traced; the faults of the trace. `path` is an empty folder."""
    folder, pipe = path / "data", path / "trace"
    await asyncio.to_thread(folder.mkdir)
    os.mkfifo(pipe)
    found: list[Call] = []
    # It reads to the end of the tracer, which outlives the server by a moment.
    reader = threading.Thread(target=lambda: found.extend(_traced(pipe)), name="trace")
    reader.start()
    wanted = ",".join(SYNCS + WRITES)
    server = StageServer(folder, *STRACE, "-e", f"trace={wanted}", "-o", str(pipe), *command)
    marks = [f"mark-{uuid.uuid4().hex}" for _ in range(sends)]
    try:
        await asyncio.to_thread(server.start)
        await _send(server.url, marks)
        await asyncio.to_thread(server.stop)
    finally:
        _let_go(pipe)
        await asyncio.to_thread(reader.join)
    return faults(found, marks)


def _traced(pipe: Path) -> Iterator[Call]:
    with pipe.open(encoding="ascii", errors="replace") as lines:
        yield from calls(lines)


def _let_go(pipe: Path) -> None:
    """A wait for a tracer that never came ends."""
    with contextlib.suppress(OSError):
        os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))


async def _send(url: str, marks: Sequence[str]) -> None:
    """By turns over a socket and over REST, some at once."""
    person = await Person(url, unique("sender")).registers()
    room = await person.makes_room()
    async with await person.enters(room) as seat:
        for first in range(0, len(marks), AT_ONCE):
            some = marks[first : first + AT_ONCE]
            await seat.says_at_once(*some[::2])
            posted = await asyncio.gather(*(person.posts(mark, room) for mark in some[1::2]))
            await seat.reaches(max((event["seq"] for event in posted), default=0))
            for mark in some[::2]:
                if mark not in seat.texts[-AT_ONCE:]:
                    await seat.hears(mark)
    await person.http.aclose()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sends", type=int, default=1000)
    options = parser.parse_args()
    if (why := unavailable()) is not None:
        parser.error(why)
    with tempfile.TemporaryDirectory() as scratch:
        found = asyncio.run(run(Path(scratch), sends=options.sends))
    print(f"{options.sends} sends, {len(found)} not synced before they went out")  # noqa: T201
    print("\n".join(found[:10]))  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
