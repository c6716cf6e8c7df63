"""Limits of what connections use: for each address, and for all of them together.

Where a limit for all is reached, the address that uses most of it loses its oldest connection. So
a peer that takes more than a share pays for it, also when it comes from the same address as others.
"""

import asyncio
from collections.abc import Callable

from .parsing_turns import Address, ParsingTurns

# Of the largest bodies sixteen may be under way at a time; of those that people send, thousands.
UNFINISHED_BYTES = 4 * 1024 * 1024
# One connection that waits for a request weighs some 6 kB.
WAITING_MOST = 8192
# Requests of one address that are worked on at once: what each has read from the database waits in
# memory for the loop, and everybody else's behind it. More of them wait unparsed.
SERVED_PER_ADDRESS = 16
# The extension of ASGI by which an application says that a request waits for what others do.
RESTING = "parley.resting"


class CountedConnection:
    """One connection, as it counts towards the limits."""

    __slots__ = ("_limits", "_served", "address", "is_queued", "streams_body", "transport")

    def __init__(
        self, limits: "ConnectionLimits", address: Address, transport: asyncio.Transport
    ) -> None:
        self._limits = limits
        self._served = False
        # It has sent something that we have not come to yet.
        self.is_queued = False
        # The application takes the body of its request away as it comes.
        self.streams_body = False
        self.address = address
        self.transport = transport

    def count_as_waiting(self) -> None:
        """Count it among those without a whole request: nothing is lost with one of them."""
        self._end_serving()
        self._limits.waiting.set(self, 1)

    def count_as_served(self) -> None:
        """Count it among those of its address whose request is worked on."""
        self.streams_body = False
        self._limits.waiting.remove(self)
        self._served = True
        self.address.served += 1

    def rest(self) -> None:
        """Its request waits for what others do; nobody else's waits for it meanwhile."""
        self._end_serving()

    async def go_on(self) -> None:
        """Its request is worked on again, in its turn."""
        turn = asyncio.get_running_loop().create_future()

        def begin() -> None:
            if not turn.done():
                turn.set_result(None)
                if not self.transport.is_closing():
                    self.count_as_served()

        self._limits.turns.wait(self.address, begin)
        try:
            await turn
        finally:
            self._limits.turns.leave(self.address, begin)

    def count_as_upgraded(self) -> None:
        """Count it as a WebSocket; its head may have come in several reads."""
        self._limits.waiting.remove(self)
        self._limits.unfinished.remove(self)

    def count_as_streaming(self) -> None:
        """Count it as one whose answer goes on without end; nobody's request waits for it."""
        self._end_serving()
        self._limits.unfinished.remove(self)

    def count_unfinished(self, size_bytes: int) -> None:
        """Count what was read of it and is not a whole request yet."""
        if size_bytes:
            self._limits.unfinished.set(self, size_bytes)
        else:
            self._limits.unfinished.remove(self)

    def count_unread(self) -> None:
        """Count what waits until the peer reads it, as the youngest of its address."""
        self._end_serving()  # else a few that don't read would stop all others of their address
        self._limits.unread.remove(self)
        self._limits.unread.set(self, _unread_bytes(self))

    def count_as_read(self) -> None:
        self._limits.unread.remove(self)

    def close(self) -> None:
        """Count it no longer; may be called twice."""
        self._end_serving()
        self._limits.remove(self)

    def cut(self) -> None:
        self.close()
        self.transport.abort()

    def _end_serving(self) -> None:
        if self._served:
            self._served = False
            self.address.served -= 1
            self._limits.turns.offer(self.address)


class _Share:
    """The part of a budget that one address uses, oldest first."""

    __slots__ = ("amounts", "total")

    def __init__(self) -> None:
        self.amounts: dict[CountedConnection, int] = {}
        self.total = 0


class Budget:
    """A limit of one thing for all connections together; 0 is no limit."""

    def __init__(
        self,
        most: int,
        *,
        measure: Callable[[CountedConnection], int] | None = None,
        spares_queued: bool = False,
    ) -> None:
        self._most = most
        self._measure = measure
        self._spares_queued = spares_queued
        self._total = 0
        self._shares: dict[Address, _Share] = {}

    def set(self, counted: CountedConnection, amount: int) -> None:
        """Set what this one uses; may cut connections, this one too."""
        share = self._shares.get(counted.address)
        if share is None:
            share = self._shares[counted.address] = _Share()
        self._change(share, counted, amount)
        if self._total > self._most > 0:
            self._shrink()

    def remove(self, counted: CountedConnection) -> None:
        share = self._shares.get(counted.address)
        if share is None:
            return
        amount = share.amounts.pop(counted, 0)
        share.total -= amount
        self._total -= amount
        if not share.amounts:
            del self._shares[counted.address]

    def cut_oldest(self, address: Address | None = None) -> bool:
        """Cut one of this address, else of the one that uses most. False: there is none."""
        if address is None and self._shares:
            address = max(self._shares, key=lambda one: self._shares[one].total)
        share = self._shares.get(address) if address is not None else None
        if share is None:
            return False
        for counted in share.amounts:
            if not (self._spares_queued and counted.is_queued):
                counted.cut()
                return True
        return False

    def _shrink(self) -> None:
        if self._measure is not None:  # what is used shrinks by itself
            for share in self._shares.values():
                for counted in share.amounts:
                    self._change(share, counted, self._measure(counted))
        while self._total > self._most and self.cut_oldest():
            pass

    def _change(self, share: _Share, counted: CountedConnection, amount: int) -> None:
        more = amount - share.amounts.get(counted, 0)
        share.amounts[counted] = amount
        share.total += more
        self._total += more


def _unread_bytes(counted: CountedConnection) -> int:
    return counted.transport.get_write_buffer_size()


class ConnectionLimits:
    """The limits of one server.

    `address_of` names the subscriber of a host, None for a trusted proxy. Each figure may be 0,
    which is no limit.
    """

    def __init__(
        self,
        *,
        connections: int = 0,
        connections_per_address: int = 0,
        unread_bytes: int = 0,
        address_of: Callable[[str], str | None] = str,
    ) -> None:
        self._most = connections
        self._most_per_address = connections_per_address
        self._address_of = address_of
        self._addresses: dict[str | None, Address] = {}
        self._connections: set[CountedConnection] = set()
        # When many reconnect at once the delay is ours.
        self.waiting = Budget(min(connections // 2, WAITING_MOST), spares_queued=True)
        self.unfinished = Budget(UNFINISHED_BYTES)
        self.unread = Budget(unread_bytes, measure=_unread_bytes)
        self.turns = ParsingTurns()

    def open(self, transport: asyncio.Transport, host: str) -> CountedConnection | None:
        """Count a new connection that waits for its first request; None if the limit is reached.

        Then one that waits for a request is cut for it, if there is one.
        """
        name = self._address_of(host)
        address = self._addresses.get(name) or self._new_address(name)
        if 0 < address.most_connections <= address.connections:
            if not self.waiting.cut_oldest(address):
                return None
        elif 0 < self._most <= len(self._connections) and not self.waiting.cut_oldest():
            return None
        counted = CountedConnection(self, address, transport)
        self._addresses[name] = address
        self._connections.add(counted)
        address.connections += 1
        counted.count_as_waiting()
        return counted

    def _new_address(self, name: str | None) -> Address:
        if name is None or not self._most_per_address:
            return Address(name)
        return Address(
            name, most_connections=self._most_per_address, most_served=SERVED_PER_ADDRESS
        )

    def remove(self, counted: CountedConnection) -> None:
        if counted not in self._connections:
            return
        self._connections.remove(counted)
        for budget in (self.waiting, self.unfinished, self.unread):
            budget.remove(counted)
        counted.address.connections -= 1
        if not counted.address.connections:
            del self._addresses[counted.address.name]
