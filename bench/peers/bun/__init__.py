"""Bun: its own WebSocket server (uWebSockets), its own topics, its own SQLite."""

import platform
from pathlib import Path

from bench.peers import npm
from bench.peers.peer import Command, Peer

SOURCE = Path(__file__).parent


def _command(folder: Path, port: int) -> Command:
    bun = npm.installed(SOURCE, "node_modules/@oven/bun-linux-x64/bin/bun")
    return Command(
        [str(bun), str(npm.installed(SOURCE, "server.js")), str(port), str(folder / "chat.db")],
        {"NODE_ENV": "production"},
    )


def _available() -> str | None:
    if platform.machine() != "x86_64":
        return f"its package is for x86_64, this machine is {platform.machine()}"
    if "avx2" not in Path("/proc/cpuinfo").read_text():
        return "its package needs a CPU with AVX2"
    return npm.missing("npm")


def _setup() -> None:
    npm.install(SOURCE)


BUN = Peer(
    name="bun",
    label="Bun, server.publish and bun:sqlite",
    stores="fsync",
    command=_command,
    available=_available,
    setup=_setup,
)
