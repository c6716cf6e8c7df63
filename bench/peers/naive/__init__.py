"""FastAPI with a ConnectionManager, from the same virtual environment as Parley."""

import sys
from pathlib import Path

from bench.peers.peer import Command, Peer

SOURCE = Path(__file__).parent


def _command(folder: Path, port: int) -> Command:
    argv = [sys.executable, "-m", "uvicorn", "chat:app", "--app-dir", str(SOURCE)]
    argv += ["--host", "127.0.0.1", "--port", str(port), "--backlog", "4096"]
    argv += ["--loop", "uvloop", "--http", "httptools", "--ws-per-message-deflate", "false"]
    argv += ["--log-level", "warning", "--no-access-log"]
    return Command(argv, {"CHAT_DATABASE": str(folder / "chat.db")})


NAIVE = Peer(
    name="naive",
    label="FastAPI and SQLAlchemy, as tutorials teach it",
    stores="fsync",
    command=_command,
)
