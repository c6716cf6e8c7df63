"""The floor: a C program that only writes ready frames, compiled here."""

import os
import shutil
import subprocess
from pathlib import Path

from bench.peers.peer import BUILD, RELAYED, Command, Peer, Unavailable

SOURCE = Path(__file__).with_name("floor.c")
PROGRAM = BUILD / "floor" / "floor"


def _command(folder: Path, port: int) -> Command:
    return Command([str(PROGRAM), str(port)])


def _available() -> str | None:
    return None if shutil.which("cc") else "cc, a C compiler, not found"


def _setup() -> None:
    if PROGRAM.exists() and PROGRAM.stat().st_mtime > SOURCE.stat().st_mtime:
        return
    PROGRAM.parent.mkdir(parents=True, exist_ok=True)
    unfinished = PROGRAM.with_suffix(".new")
    try:
        subprocess.run(  # noqa: S603 - our own source
            ["cc", "-O2", "-Wall", "-o", str(unfinished), SOURCE.name],  # noqa: S607
            cwd=SOURCE.parent,
            check=True,
            capture_output=True,
            text=True,
        )
    except subprocess.CalledProcessError as error:
        raise Unavailable(f"cc failed: {error.stderr.strip()}") from None
    os.replace(unfinished, PROGRAM)


FLOOR = Peer(
    name="floor",
    label="A C program that only writes, stores nothing",
    stores="none",
    command=_command,
    message=RELAYED,
    numbers=False,
    available=_available,
    setup=_setup,
)
