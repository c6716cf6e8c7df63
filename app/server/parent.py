"""The supervisor, as one of its workers knows it: its sockets, and its end."""

import contextlib
import os
import socket
import threading
from collections.abc import Callable, Sequence
from functools import cache

# Descriptors of the channel and of the sockets, for a process that was started as a worker.
INHERITED = "PARLEY_INHERITED"
LISTENS = b"."
FAILED = 1


class Parent:
    """Watched from the first moment on: until this process listens, it ends with its parent.

    A start may take long, and nobody would keep or stop this process afterwards.
    """

    def __init__(self, channel: socket.socket, sockets: Sequence[socket.socket]) -> None:
        self.sockets = sockets
        self._channel = channel
        self._ended: Callable[[], object] | None = None
        # What holds up the start does not hold up the end.
        threading.Thread(target=self._watch, name="parent", daemon=True).start()

    def say_listening(self, *, ended: Callable[[], object]) -> None:
        """Tell the supervisor; `ended` is called when it is gone, on a thread."""
        self._ended = ended
        with contextlib.suppress(OSError):
            self._channel.send(LISTENS)

    def _watch(self) -> None:
        with contextlib.suppress(OSError):
            self._channel.recv(1)  # the supervisor says nothing: it is the end
        if self._ended is None:
            os._exit(FAILED)
        with contextlib.suppress(RuntimeError):  # the loop has ended, too
            self._ended()


@cache
def of_this_process() -> Parent | None:
    """None in a process that is no worker."""
    said = os.environ.pop(INHERITED, None)
    if said is None:
        return None
    channel, *sockets = (socket.socket(fileno=int(number)) for number in said.split(","))
    for inherited in (channel, *sockets):
        inherited.set_inheritable(False)
    for listening in sockets:
        # The flag belongs to the socket, which all workers share, and `dup()` sets it as this
        # object has it. In a blocking `accept` a worker that comes second waits for the next
        # connection, and everybody whom it serves waits too.
        listening.setblocking(False)
    return Parent(channel, sockets)
