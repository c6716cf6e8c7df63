"""AsyncAPI's own parser, for Node, as the lock beside it says: what is wrong with a document."""

import fcntl
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
PACKAGES = FOLDER / "node_modules"
SECONDS = 300


class Unavailable(Exception):
    """There is no npm, or it can't fetch what the lock says."""


def faults(document: dict[str, Any]) -> list[str]:
    """Errors and warnings, a line each."""
    _install()
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(document, file)
        file.flush()
        done = _run("node", "validate.mjs", file.name)
    if done.returncode != 0 and not done.stdout:
        raise Unavailable(done.stderr)
    return done.stdout.splitlines()


def _install() -> None:
    """Once for all processes, and again when the lock has changed."""
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("npm not found")
    with open(FOLDER / "package.json") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        stamp, lock = PACKAGES / "installed", (FOLDER / "package-lock.json").read_text("utf-8")
        if not stamp.exists() or stamp.read_text("utf-8") != lock:
            done = _run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
            if done.returncode != 0:
                raise Unavailable(done.stderr)
            stamp.write_text(lock, "utf-8")


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=FOLDER, capture_output=True, text=True, timeout=SECONDS, check=False
    )
