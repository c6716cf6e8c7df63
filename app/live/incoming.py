"""What the other nodes say, and what is remembered of it, which has bounds and ends by itself.

Whoever can write to the backplane can, by messages that look like those of a node:
- show people in rooms and typing who are not, under any name, and hide for some seconds who is;
- show those in a room signals of apps that nobody has sent;
- show somebody an answer of a bot that none has given, under any name;
- show owners nodes that are none, and how those are;
- use up or lift what somebody may do, and keep them out by sockets that they don't have;
- have every node read the log and the revocations one time after the other, and tell all it knows;
- keep out the hints of nodes that come later, by as many names of nodes as are remembered.
They can't read or change a message, a membership or a session. What is kept of their messages has
bounds, here and in `node_message`, `leases` and `remote_presence`. But a payload is read whole
before its size is known, and Redis carries as much as its `client-output-buffer-limit` lets it.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from ..chat.access import Person
from ..wire.frames import Ephemeral, Signal
from ..wire.samples import NodeSample
from . import node_message
from .leases import BELIEVED_SECONDS
from .node_message import NodeMessage
from .remote_presence import RemotePresence
from .socket_counts import SocketCounts

logger = logging.getLogger(__name__)

# Four times as many as the capacity plan has for one database.
NODES = 256

OnTaken = Callable[[Mapping[str, Mapping[str, int]], int], None]
"""Takes what another node has taken of each limit, by key, and how many others there are."""


class Listener(Protocol):
    """The part of this node that handles messages of others."""

    def on_heads(self, heads: Mapping[str, int]) -> None: ...
    def on_rows(self, room: str, users: Sequence[str]) -> None: ...
    def on_sections(self, user: str) -> None: ...
    def on_kept(self, user: str) -> None: ...
    def on_report(self, report: str) -> None: ...
    def on_revoked(self) -> None: ...
    def on_typing(self, room: str, person: Person, target: int | None) -> None: ...
    def on_answer(self, said: Ephemeral) -> None: ...
    def on_signal(self, said: Signal) -> None: ...
    def on_remote(self, room: str, user: str, is_there: bool) -> None: ...


class Incoming:
    """Takes in one message at a time. What is in it may be forged."""

    def __init__(
        self,
        listener: Listener,
        sockets: SocketCounts,
        *,
        on_ask: Callable[[], None],
        on_unsure: Callable[[str], None],
    ) -> None:
        """`on_ask` is called when a node wants to know all that this one knows; `on_unsure` with a
        person whose sockets it wants to know."""
        # Payloads that were no message of a node, and those of too many nodes.
        self.nonsense = 0
        self.on_taken: OnTaken = lambda taken, nodes: None
        self.on_sample: Callable[[NodeSample], None] = lambda sample: None
        # Called when somebody looks at the samples of all nodes on another.
        self.on_watched: Callable[[], None] = lambda: None
        self._listener = listener
        self._sockets = sockets
        self._on_ask = on_ask
        self._on_unsure = on_unsure
        self._remote = RemotePresence(on_change=listener.on_remote)
        # When each of the others was heard last.
        self._heard: dict[str, float] = {}
        self._logged: set[str] = set()

    @property
    def refused(self) -> int:
        """What others said of people and sockets, beyond what is remembered."""
        return self._remote.refused + self._sockets.refused

    def here(self, room: str) -> Collection[str]:
        """The people who are in a room on other nodes."""
        return self._remote.of(room)

    def receive(self, payload: bytes, *, own: str) -> bool:
        """Returns whether it is a message of this node itself, which is `own`."""
        message = node_message.decode(payload)
        if message is None:
            self._drop("which no node of this version sends")
            return False
        if message.node == own:
            return True
        if message.node not in self._heard and len(self._heard) >= NODES:
            self._drop(f"as it is of more than {NODES} nodes")
            return False
        self._take_in(message)
        return False

    def expire(self, now: float) -> None:
        """Forget what was not said again for long."""
        self._remote.expire(now=now)
        self._sockets.expire(now=now)
        long_ago = now - BELIEVED_SECONDS
        for node in [node for node, at in self._heard.items() if at <= long_ago]:
            del self._heard[node]

    def _take_in(self, message: NodeMessage) -> None:
        self._take_hints(message)
        now = asyncio.get_running_loop().time()
        self._heard[message.node] = now
        if message.taken:
            self.on_taken(message.taken, len(self._heard))
        self._sockets.tell(message.node, message.sockets, message.idle, now=now)
        for user in message.unsure:
            self._on_unsure(user)
        for room, users in message.gone.items():
            self._remote.gone(message.node, room, users, now=now)
        for room, users in message.here.items():
            self._remote.here(message.node, room, users, now=now)
        if self.refused:
            self._log("More people are said to be on other nodes than are remembered")
        if (sample := node_message.sample_of(message)) is not None:
            self.on_sample(sample)
        if message.watches:
            self.on_watched()
        if message.asks:
            self._on_ask()
        if message.leaves:
            self._remote.forget(message.node)
            self._sockets.forget(message.node)
            del self._heard[message.node]

    def _take_hints(self, message: NodeMessage) -> None:
        if message.heads:
            self._listener.on_heads(message.heads)
        for room, users in message.rows.items():
            self._listener.on_rows(room, users)
        for user in message.sections:
            self._listener.on_sections(user)
        for user in message.kept:
            self._listener.on_kept(user)
        for report in message.reports:
            self._listener.on_report(report)
        if message.revoked:
            self._listener.on_revoked()
        for typist in message.typing:
            person = Person(typist.id, typist.name, typist.display_name)
            self._listener.on_typing(typist.room, person, typist.target)
        for answer in message.answers:
            bot = Person(answer.id, answer.name, answer.display_name)
            said = (answer.answers, answer.at, answer.text, answer.client_id or None)
            self._listener.on_answer(Ephemeral(answer.room, answer.to, bot, *said))

        for sent in message.signals:
            who = Person(sent.id, sent.name, sent.display_name)
            signal = Signal(sent.room, who, sent.app, sent.data, sent.text)
            self._listener.on_signal(signal)

    def _drop(self, why: str) -> None:
        self.nonsense += 1
        self._log(f"A message from the backplane is dropped, {why}")

    def _log(self, line: str) -> None:
        """Once: whoever forges messages can fill a disk by them."""
        if line not in self._logged:
            self._logged.add(line)
            logger.warning("%s. It is said once: is the backplane open to strangers?", line)
