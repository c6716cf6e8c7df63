"""What comes out of the log: one numbered change, or word that it was made before."""

import msgspec

from ..access import Person


class Event(msgspec.Struct, frozen=True, gc=False):
    """One numbered change. `text` is a message's text, or a room's new name or topic."""

    room: str
    seq: int
    type: str
    at: int
    user: Person
    client_id: str | None = None
    text: str | None = None
    edited_at: int | None = None
    deleted: bool = False
    target: int | None = None
    member: Person | None = None
    role: str | None = None


class Repeat(msgspec.Struct, frozen=True, gc=False):
    """Nothing was written: what was asked for holds already, since event `seq`."""

    seq: int
    # Under this very client_id. Otherwise the id is written down now.
    asked_before: bool = False
