"""Workers that ask each other: a connection to their address comes to any one of them.

The supervisor makes a socket for each place, on which the worker in that place answers.
"""

import asyncio
import contextlib
import logging
import os
import shutil
import socket
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

logger = logging.getLogger(__name__)

# For a process that was started as a worker: its place, then the descriptor of its socket and the
# folder of all, where there are any.
PLACE = "PARLEY_PLACE"
# One that is frozen, or starts just now, is left out.
ASK_SECONDS = 1.0
BACKLOG = 16

Answer = Callable[[], Awaitable[bytes]]


class Siblings:
    """The other workers, as one of them knows them."""

    def __init__(self, place: int, listening: socket.socket | None, folder: Path | None) -> None:
        """The place is from 1 on, and that of a worker which is replaced."""
        self.place = place
        self._listening = listening
        self._folder = folder
        self._server: asyncio.Server | None = None

    async def start(self, answer: Answer) -> None:
        """Answer whoever asks from now on."""

        async def tell(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                writer.write(await answer())
                await writer.drain()
            except ConnectionError:
                pass  # it has asked for too long
            except Exception:
                logger.exception("Another worker could not be answered")
            finally:
                writer.close()

        if self._listening is not None:
            self._server = await asyncio.start_unix_server(tell, sock=self._listening)

    def stop(self) -> None:
        if self._server is not None:
            self._server.close()

    async def ask(self) -> Mapping[int, bytes]:
        """What the others answer now, by their place."""
        if self._folder is None:
            return {}
        try:
            others = sorted(int(path.name) for path in self._folder.iterdir())
        except OSError:  # somebody has cleaned up: each answers for itself
            return {}
        asked = [place for place in others if place != self.place]
        answers = await asyncio.gather(*map(self._ask, asked))
        return {place: answer for place, answer in zip(asked, answers, strict=True) if answer}

    async def _ask(self, place: int) -> bytes:
        assert self._folder is not None
        try:
            async with asyncio.timeout(ASK_SECONDS):
                reader, writer = await asyncio.open_unix_connection(self._folder / str(place))
                with contextlib.closing(writer):
                    return await reader.read()
        except (OSError, TimeoutError):
            return b""


class Meeting:
    """The sockets of all places, in a folder that nobody else can enter."""

    def __init__(self, count: int) -> None:
        """Without a place for temporary files there are none, and each answers for itself."""
        self._folder: Path | None = None
        self._sockets: list[socket.socket] = []
        try:
            self._folder = Path(tempfile.mkdtemp(prefix="parley-"))
            self._sockets = [_listen(self._folder / str(place + 1)) for place in range(count)]
        except OSError as error:
            self.close()
            logger.warning("Workers answer /metrics each for itself: %s", error.strerror or error)

    def descriptors(self, place: int) -> list[int]:
        """Those that the worker in that place inherits."""
        return [self._sockets[place - 1].fileno()] if self._sockets else []

    def environment(self, place: int) -> dict[str, str]:
        where = [*self.descriptors(place), self._folder] if self._sockets else []
        return {PLACE: ",".join(map(str, [place, *where]))}

    def close(self) -> None:
        for sock in self._sockets:
            sock.close()
        self._sockets = []
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def of_this_process() -> Siblings | None:
    """None in a process that has none, or whose supervisor is of an older version."""
    said = os.environ.pop(PLACE, None)
    if said is None:
        return None
    place, *where = said.split(",", 2)
    if not where:
        return Siblings(int(place), None, None)
    listening = socket.socket(fileno=int(where[0]))
    listening.set_inheritable(False)
    listening.setblocking(False)
    return Siblings(int(place), listening, Path(where[1]))


def _listen(path: Path) -> socket.socket:
    listening = socket.socket(socket.AF_UNIX)
    try:
        listening.bind(str(path))
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening
