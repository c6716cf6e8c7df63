"""Builds the TypeScript client, which checks its types: `python -m tests.clients.typescript`."""

import asyncio
import fcntl
import hashlib
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

CLIENT = Path(__file__).parents[2] / "clients" / "typescript"
PACKAGES, BUILT = CLIENT / "node_modules", CLIENT / "dist"
SECONDS = 300


class Unavailable(Exception):
    """There is no npm, or it can't fetch what the lock says."""


class WrongTypes(Exception):
    """The compiler's words."""


def build() -> Path:
    """Once for all processes, and again when something has changed; the folder of the modules."""
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("npm not found")
    with _alone():
        lock = CLIENT / "package-lock.json"
        if _is_stale(PACKAGES / "installed", _digest(lock)):
            words = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
            _run(npm, *words, failure=Unavailable)
            (PACKAGES / "installed").write_text(_digest(lock))
        sources = _digest(lock, CLIENT / "tsconfig.json", *sorted((CLIENT / "src").glob("*.ts")))
        if _is_stale(BUILT / "built", sources):
            shutil.rmtree(BUILT, ignore_errors=True)
            _run(str(PACKAGES / ".bin" / "tsc"), failure=WrongTypes)
            (BUILT / "built").write_text(sources)
    return BUILT


@asynccontextmanager
async def running(project: Path, text: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A program for Node that stands in a project with the client."""
    (project / "program.mjs").write_text(text)
    process = await asyncio.create_subprocess_exec(
        *("node", "program.mjs"),
        cwd=project,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@contextmanager
def _alone() -> Iterator[None]:
    with open(CLIENT / "package.json") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _is_stale(stamp: Path, digest: str) -> bool:
    return not stamp.exists() or stamp.read_text() != digest


def _digest(*files: Path) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _run(*command: str, failure: type[Exception]) -> None:
    done = subprocess.run(
        command, cwd=CLIENT, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if done.returncode != 0:
        raise failure(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    try:
        build()
    except Unavailable as error:
        print(f"left out, the types of clients/typescript: {error}")  # noqa: T201
    except WrongTypes as error:
        sys.exit(f"{error}")
