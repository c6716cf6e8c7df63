"""Socket.IO 4 on Node, with better-sqlite3 compiled here."""

import shutil
from pathlib import Path

from bench.peers import npm
from bench.peers.peer import Command, Peer

SOURCE = Path(__file__).parent


def _command(folder: Path, port: int) -> Command:
    return Command(
        ["node", str(npm.installed(SOURCE, "server.js")), str(port), str(folder / "chat.db")],
        {"NODE_ENV": "production"},
    )


def _path(room: str, user: str) -> str:
    return f"/socket.io/?EIO=4&transport=websocket&room={room}&user={user}"


def _available() -> str | None:
    lacking = npm.missing("node", "npm", "g++", "make", "python3")
    if lacking is None and _headers() is None:
        return "the headers of Node not found (Debian: apt-get install libnode-dev)"
    return lacking


def _setup() -> None:
    # From source and with the headers of this Node: nothing is downloaded besides the packages.
    npm.install(SOURCE, build_from_source="true", nodedir=str(_headers()))


def _headers() -> Path | None:
    """The folder in which node-gyp finds include/node."""
    node = shutil.which("node")
    if node is None:
        return None
    prefix = Path(node).resolve().parents[1]
    return prefix if (prefix / "include/node/node.h").exists() else None


SOCKETIO = Peer(
    name="socketio",
    label="Socket.IO and better-sqlite3 on Node",
    stores="fsync",
    command=_command,
    path=_path,
    # Engine.IO's 4 (message) and Socket.IO's 2 (event), 0 (connect); 2 and 3 are ping and pong.
    message='42["send",{"client_id":"$ID","text":"$TEXT"}]',
    greet="40",
    ready='40{"sid"',
    answer=("2", "3"),
    available=_available,
    setup=_setup,
)
