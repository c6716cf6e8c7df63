"""Bounds on what connections hold: for each address, and for all of them together.

Where a bound for all is reached, the address that holds most of it loses its oldest connection. So
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


class Slot:
    """One connection, as the bounds see it."""

    __slots__ = ("_limits", "_served", "address", "is_queued", "transport")

    def __init__(
        self, limits: "ConnectionLimits", address: Address, transport: asyncio.Transport
    ) -> None:
        self._limits = limits
        self._served = False
        # It has sent something that we have not come to yet.
        self.is_queued = False
        self.address = address
        self.transport = transport

    def wait(self) -> None:
        """It has no request, or an unfinished one: there is nothing of ours to lose."""
        self._done()
        self._limits.waiting.hold(self, 1)

    def serve(self) -> None:
        """Its request is whole."""
        self._limits.waiting.free(self)
        self._served = True
        self.address.served += 1

    def upgrade(self) -> None:
        """It is a WebSocket from now on; its head may have come in several reads."""
        self._limits.waiting.free(self)
        self._limits.unfinished.free(self)

    def keep(self, size_bytes: int) -> None:
        """So much was read of it that is not a whole request yet."""
        if size_bytes:
            self._limits.unfinished.hold(self, size_bytes)
        else:
            self._limits.unfinished.free(self)

    def stall(self) -> None:
        """It has still to read what was written to it, or has begun anew not to read."""
        self._done()  # else a few that don't read would stop all others of their address
        self._limits.unread.free(self)
        self._limits.unread.hold(self, _unread_bytes(self))

    def recover(self) -> None:
        self._limits.unread.free(self)

    def close(self) -> None:
        """Give everything back; may be called twice."""
        self._done()
        self._limits.forget(self)

    def cut(self) -> None:
        self.close()
        self.transport.abort()

    def _done(self) -> None:
        if self._served:
            self._served = False
            self.address.served -= 1
            self._limits.turns.offer(self.address)


class _Share:
    """The part of a budget that one address holds, oldest first."""

    __slots__ = ("amounts", "total")

    def __init__(self) -> None:
        self.amounts: dict[Slot, int] = {}
        self.total = 0


class Budget:
    """One thing that all connections together may hold; 0 lifts the bound."""

    def __init__(
        self,
        most: int,
        *,
        measure: Callable[[Slot], int] | None = None,
        spares_queued: bool = False,
    ) -> None:
        self._most = most
        self._measure = measure
        self._spares_queued = spares_queued
        self._total = 0
        self._shares: dict[Address, _Share] = {}

    def hold(self, slot: Slot, amount: int) -> None:
        """The slot now holds this much; may cut connections, this one too."""
        share = self._shares.get(slot.address)
        if share is None:
            share = self._shares[slot.address] = _Share()
        self._set(share, slot, amount)
        if self._total > self._most > 0:
            self._make_room()

    def free(self, slot: Slot) -> None:
        share = self._shares.get(slot.address)
        if share is None:
            return
        amount = share.amounts.pop(slot, 0)
        share.total -= amount
        self._total -= amount
        if not share.amounts:
            del self._shares[slot.address]

    def cut_oldest(self, address: Address | None = None) -> bool:
        """Cut one of this address, else of the one that holds most. False: there is none."""
        if address is None and self._shares:
            address = max(self._shares, key=lambda one: self._shares[one].total)
        share = self._shares.get(address) if address is not None else None
        if share is None:
            return False
        for slot in share.amounts:
            if not (self._spares_queued and slot.is_queued):
                slot.cut()
                return True
        return False

    def _make_room(self) -> None:
        if self._measure is not None:  # what is held shrinks by itself
            for share in self._shares.values():
                for slot in share.amounts:
                    self._set(share, slot, self._measure(slot))
        while self._total > self._most and self.cut_oldest():
            pass

    def _set(self, share: _Share, slot: Slot, amount: int) -> None:
        more = amount - share.amounts.get(slot, 0)
        share.amounts[slot] = amount
        share.total += more
        self._total += more


def _unread_bytes(slot: Slot) -> int:
    return slot.transport.get_write_buffer_size()


class ConnectionLimits:
    """The bounds of one server.

    `address_of` names the subscriber of a host, None for a trusted proxy. Each figure may be 0,
    which lifts that bound.
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
        self._slots: set[Slot] = set()
        # In a wave of reconnects it is we who are slow.
        self.waiting = Budget(min(connections // 2, WAITING_MOST), spares_queued=True)
        self.unfinished = Budget(UNFINISHED_BYTES)
        self.unread = Budget(unread_bytes, measure=_unread_bytes)
        self.turns = ParsingTurns()

    def open(self, transport: asyncio.Transport, host: str) -> Slot | None:
        """A slot that waits for its first request; None if there is no place for it.

        A place is made by cutting a connection that waits for a request, if there is one.
        """
        name = self._address_of(host)
        address = self._addresses.get(name) or self._new_address(name)
        if 0 < address.most_connections <= address.connections:
            if not self.waiting.cut_oldest(address):
                return None
        elif 0 < self._most <= len(self._slots) and not self.waiting.cut_oldest():
            return None
        slot = Slot(self, address, transport)
        self._addresses[name] = address
        self._slots.add(slot)
        address.connections += 1
        slot.wait()
        return slot

    def _new_address(self, name: str | None) -> Address:
        if name is None or not self._most_per_address:
            return Address(name)
        return Address(
            name, most_connections=self._most_per_address, most_served=SERVED_PER_ADDRESS
        )

    def forget(self, slot: Slot) -> None:
        if slot not in self._slots:
            return
        self._slots.remove(slot)
        for budget in (self.waiting, self.unfinished, self.unread):
            budget.free(slot)
        slot.address.connections -= 1
        if not slot.address.connections:
            del self._addresses[slot.address.name]
