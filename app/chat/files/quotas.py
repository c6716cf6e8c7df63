"""How much room there is for files: in one, for one person with their guests, and on the server."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, union_all

from ... import errors
from ...db import facts, row_lock
from ...db.tables import File, Guest, GuestLink


@dataclass(frozen=True, slots=True)
class FileLimits:
    """In bytes; 0 lifts one."""

    of_file: int
    of_person: int
    of_server: int


def require_room(connection: Connection, *, user: str, bytes: int, limits: FileLimits) -> None:
    """Whether so many more bytes may come. Raises `FileTooLarge` or `QuotaExceeded`."""
    if limits.of_file and bytes > limits.of_file:
        raise errors.FileTooLarge(limits.of_file)
    if limits.of_person:
        host = _host_of(connection, user)
        people = union_all(select(literal(host)), _guests_of(host))
        left = limits.of_person - _bytes_of(connection, File.user_id.in_(people))
        if bytes > left:
            raise errors.QuotaExceeded("yours", left)
    if limits.of_server:
        left = limits.of_server - _bytes_of(connection, File.bytes >= 0)
        if bytes > left:
            raise errors.QuotaExceeded("server", left)


def lock_sums(connection: Connection, user: str, limits: FileLimits) -> None:
    """Before what somebody has is summed up to be changed; their own lock is held.

    What several have together changes under one lock for all.
    """
    if limits.of_server or (limits.of_person and _shares(connection, user)):
        row_lock.FACTS.take(connection, [facts.FILES])


def _shares(connection: Connection, user: str) -> bool:
    """With a host, or with guests."""
    host = _host_of(connection, user)
    return host != user or connection.execute(_guests_of(host).limit(1)).first() is not None


def _host_of(connection: Connection, user: str) -> str:
    """Whoever made the link by which a guest came; of others it is they themselves.

    Each guest would have as much as a person, and one link could bring hundreds.
    """
    made = select(GuestLink.user_id).join(Guest, Guest.link_id == GuestLink.id)
    return connection.execute(made.where(Guest.user_id == user)).scalar() or user


def _guests_of(host: str) -> Select[str]:
    """Also of those who are gone: what they have sent is still there."""
    came = select(Guest.user_id).join(GuestLink, GuestLink.id == Guest.link_id)
    return came.where(GuestLink.user_id == host)


def _bytes_of(connection: Connection, which: ColumnElement[bool]) -> int:
    total = select(func.coalesce(func.sum(File.bytes), 0)).where(which)
    return int(connection.execute(total).scalar_one())
