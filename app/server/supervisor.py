"""Several processes that take connections from the same listening sockets, and their keeper.

The supervisor holds the sockets and answers nobody. While a worker is replaced, those who connect
wait in the queue of the sockets, which no worker's end empties. A channel leads to each worker: on
it the worker says that it listens, and its end tells the worker that the supervisor is gone.
"""

import asyncio
import contextlib
import logging
import os
import signal
import socket
import time
from collections.abc import Callable, Sequence
from functools import partial

from .controlling_terminal import ControllingTerminal
from .parent import FAILED, INHERITED, LISTENS
from .siblings import Meeting

logger = logging.getLogger(__name__)

# After a worker's death, doubled with each that follows soon.
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 30.0
# The death of a worker that lived for so long is the first of a new row.
STEADY_SECONDS = 60.0
# Service managers kill after ten, and the parent's own end may take one.
STOP_SECONDS = 8.5
# Of a terminal that is closed the signal may come before the terminal is taken away.
HANGUP_SECONDS = 0.1
# As a shell says which signal ended a program.
BY_SIGNAL = 128


class Supervisor:
    """Keeps workers alive until SIGTERM or SIGINT; SIGHUP replaces them one after the other.

    It ends when the terminal in which it was started is closed: nobody would see it any more.
    """

    def __init__(
        self,
        command: Sequence[str],
        sockets: Sequence[socket.socket],
        *,
        count: int,
        listening: Callable[[], None],
    ) -> None:
        """The sockets are its own from now on. `listening` is called when all workers listen."""
        self._command = command
        self._sockets = sockets
        self._count = count
        self._meeting = Meeting(count)
        self._listening = listening
        self._places: list[_Place] = []
        self._running: set[_Worker] = set()
        self._replacement_asked = asyncio.Event()
        self._end: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def run(self) -> int:
        """The exit status: 0, or that of a worker that could not start."""
        loop = asyncio.get_running_loop()
        for how in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(how, self._pass_on, how)
        hang_up = partial(self._hang_up, ControllingTerminal())
        loop.add_signal_handler(signal.SIGHUP, loop.call_later, HANGUP_SECONDS, hang_up)
        work = asyncio.create_task(self._work())
        work.add_done_callback(self._fail_with)
        try:
            return await self._end
        finally:
            for sock in self._sockets:
                sock.close()  # nobody else shall wait in its queue
            self._meeting.close()
            work.cancel()
            await asyncio.wait([work])
            await asyncio.gather(*(self._stop(worker) for worker in set(self._running)))

    def _pass_on(self, how: signal.Signals) -> None:
        # A second Ctrl+C ends a worker that still waits for its peers.
        for worker in self._running:
            worker.send(how)
        self._finish(0)

    def _hang_up(self, terminal: ControllingTerminal) -> None:
        if terminal.is_closed():
            logger.warning("The terminal was closed: stopping")
            self._pass_on(signal.SIGTERM)
        else:
            self._replacement_asked.set()

    def _finish(self, status: int) -> None:
        if not self._end.done():
            self._end.set_result(status)

    def _fail_with(self, work: "asyncio.Task[None]") -> None:
        error = None if work.cancelled() else work.exception()
        if error is not None and not self._end.done():
            self._end.set_exception(error)

    async def _work(self) -> None:
        first = [await self._start(place) for place in range(1, self._count + 1)]
        for worker in first:
            if not await worker.listens:
                self._finish(await worker.exit_status())
                return
        self._places = [_Place(number, worker) for number, worker in enumerate(first, start=1)]
        self._listening()
        async with asyncio.TaskGroup() as tasks:
            for place in self._places:
                tasks.create_task(self._keep(place))
            tasks.create_task(self._replace_when_asked())

    async def _keep(self, place: "_Place") -> None:
        """Another worker in this place each time that one has died."""
        deaths = 0
        while True:
            worker = place.worker
            status = await worker.exit_status()
            self._forget(worker)
            if place.worker is not worker:
                continue  # it was replaced
            if not await worker.listens and not any(p.worker.is_listening for p in self._places):
                self._finish(status)
                return
            deaths = 1 if worker.age_seconds >= STEADY_SECONDS else deaths + 1
            pause_seconds = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (deaths - 1))
            logger.error(
                "Worker %d has ended with %d: another one starts in %.1f seconds",
                *(worker.pid, status, pause_seconds),
            )
            await asyncio.sleep(pause_seconds)
            async with place.changing:
                if place.worker is worker:
                    place.worker = await self._start(place.number)

    async def _replace_when_asked(self) -> None:
        while True:
            await self._replacement_asked.wait()
            self._replacement_asked.clear()
            for place in self._places:
                if not await self._replace(place):
                    logger.error("A new worker can't start: the others stay as they are")
                    break

    async def _replace(self, place: "_Place") -> bool:
        """The old worker stays until the new one listens."""
        async with place.changing:
            new = await self._start(place.number)
            if not await new.listens:
                await self._stop(new)
                return False
            old, place.worker = place.worker, new
        await self._stop(old)
        return True

    async def _start(self, place: int) -> "_Worker":
        while True:
            try:
                worker = await _Worker.start(
                    self._command, self._sockets, meeting=self._meeting, place=place
                )
            except OSError as error:  # out of processes or memory
                if not self._places:
                    raise
                logger.error("A worker can't be started: %s", error)
                await asyncio.sleep(LONGEST_PAUSE_SECONDS)
            else:
                self._running.add(worker)
                return worker

    async def _stop(self, worker: "_Worker") -> None:
        worker.send(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await worker.exit_status()
        except TimeoutError:
            logger.error("Worker %d did not end in time: killing it", worker.pid)
            worker.send(signal.SIGKILL)
            await worker.exit_status()
        self._forget(worker)

    def _forget(self, worker: "_Worker") -> None:
        worker.close()
        self._running.discard(worker)


class _Worker:
    """One process, from its start on."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.pid = process.pid
        # False when it ended before.
        self.listens = asyncio.create_task(_said(reader, LISTENS))
        self._process = process
        self._channel = writer
        self._started_at = time.monotonic()

    @classmethod
    async def start(
        cls,
        command: Sequence[str],
        sockets: Sequence[socket.socket],
        *,
        meeting: Meeting,
        place: int,
    ) -> "_Worker":
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        try:
            inherited = [theirs.fileno(), *(sock.fileno() for sock in sockets)]
            process = await asyncio.create_subprocess_exec(
                *command,
                env=os.environ
                | {INHERITED: ",".join(map(str, inherited))}
                | meeting.environment(place),
                pass_fds=[*inherited, *meeting.descriptors(place)],
                # The terminal's Ctrl+C reaches the supervisor alone, which passes it on.
                process_group=0,
            )
        except BaseException:
            writer.close()
            raise
        finally:
            theirs.close()
        return cls(process, reader, writer)

    @property
    def age_seconds(self) -> float:
        return time.monotonic() - self._started_at

    @property
    def is_listening(self) -> bool:
        said = self.listens.done() and self.listens.result()
        return said and self._process.returncode is None

    async def exit_status(self) -> int:
        """Never 0 for one that died before it listened."""
        status = await self._process.wait()
        if status == 0 and not await self.listens:
            return FAILED
        return BY_SIGNAL - status if status < 0 else status

    def send(self, how: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(how)

    def close(self) -> None:
        self._channel.close()


class _Place:
    """Where one worker after the other is."""

    def __init__(self, number: int, worker: _Worker) -> None:
        self.number = number
        self.worker = worker
        # Held while another one starts, so that no two take the place.
        self.changing = asyncio.Lock()


async def _said(reader: asyncio.StreamReader, word: bytes) -> bool:
    try:
        return await reader.read(len(word)) == word
    except OSError:
        return False
