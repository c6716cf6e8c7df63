"""The names, topics and descriptions of rooms, which acts of a batch change."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields, replace
from typing import Self

from sqlalchemy import Connection, bindparam, select, update

from ...db.statement import Pending, Prepared, bound
from ...db.tables import Room
from .. import names, old_names, text
from ..log.act import Draft
from ..log.event import History, Writers


@dataclass(frozen=True, slots=True)
class RoomChange:
    """None leaves a part as it is."""

    name: str | None = None
    topic: str | None = None
    description: str | None = None
    history: History | None = None
    shows_readers: bool | None = None
    archived: bool | None = None
    slow_seconds: int | None = None
    writers: Writers | None = None
    # Why, for what of it stands in the audit log.
    reason: str | None = None
    # `AS_SERVER` for what the server says.
    retention_days: int | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """One room's row, as far as it can be changed."""

    name: str
    topic: str
    description: str
    suggested: bool
    history: str
    shows_readers: bool
    archived_at: int | None
    slow_seconds: int
    writers: str
    retention_days: int

    @property
    def archived(self) -> bool:
        return self.archived_at is not None


_DETAILS = Prepared(
    select(Room.id, *(getattr(Room, field.name) for field in fields(Details))).where(
        Room.id == bindparam("room")
    ),
    "room",
)
_CHANGED = (
    "name name_key topic description suggested "
    "history shows_readers archived_at slow_seconds writers retention_days"
)
_UPDATE = Prepared(
    update(Room).where(Room.id == bindparam("room")).values(bound(_CHANGED)),
    f"room {_CHANGED}",
)


class RoomDetails:
    """The details of the rooms that a batch may change."""

    def __init__(
        self,
        connection: Connection,
        details: dict[str, Details],
        claims: names.RoomClaims,
    ) -> None:
        self._connection = connection
        self._details = details
        self._claims = claims
        # Each of them: of two rooms that take over a name, one must give it up first.
        self._changes: list[tuple[str, Details]] = []
        self._old_names: dict[str, old_names.Kept | None] = {}

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        found = _DETAILS.ask(connection, {(draft.room,) for draft in drafts})
        changes = [d.details for d in drafts if isinstance(d.details, RoomChange)]
        wanted = {change.name for change in changes if change.name}
        claims = names.RoomClaims.load(connection, wanted)
        return lambda: cls(connection, {room: Details(*row) for room, *row in found()}, claims())

    def of(self, room: str) -> Details:
        return self._details[room]

    def claim(self, room: str, name: str, now: int) -> None:
        """Make it the only public room of this name; its old one is kept. Raises `NameTaken`."""
        key, before = text.folded(name), text.folded(self.of(room).name)
        self._claims.claim(room, name)
        if key != before:
            self._old_names |= {before: old_names.Kept(room, now), key: None}

    def set(self, room: str, **values: str | int | None) -> None:
        self._details[room] = replace(self._details[room], **values)  # type: ignore[arg-type]
        self._changes.append((room, self._details[room]))

    def flush(self) -> None:
        rows = [
            (room, name, text.folded(name), *rest)
            for room, (name, *rest) in ((room, astuple(d)) for room, d in self._changes)
        ]
        _UPDATE.in_turn(self._connection, rows)
        self._claims.flush()
        old_names.write(self._connection, self._old_names)
