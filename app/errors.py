"""Every refusal, with its code, HTTP status and close code. The domain raises, `web/` translates.

The close code is of a socket that can't begin or go on for this reason. A command on a socket is
refused by an `error` frame with the same code, and the socket lives; only the end of the session
ends it at once, and malformed frames or haste that go on and on.

ParleyError
├── Unauthenticated         401  unauthenticated      4401  sign in (again)
│   └── BadCredentials      401  bad_credentials      4401  never says which of the two is wrong
├── Forbidden               403  forbidden            -     you see it but may not do it
│   ├── BadOrigin           403  bad_origin           -     a page of another site is asking
│   ├── WrongPassword       403  wrong_password       -     the session goes on
│   ├── ReadersHidden       403  readers_hidden       -     by the room, its size, or yourself
│   ├── NotAMember          403  not_a_member         4403  join the room first
│   ├── Banned              403  banned               4403  shut out of this room, maybe for a time
│   ├── Muted               403  muted                -     reads, and writes again later
│   ├── ModeratorsOnly      403  moderators_only      -     only they write in this room
│   ├── UnknownHost         403  unknown_host         -     set up under a name of its own
│   ├── RegistrationClosed  403  registration_closed  -
│   ├── InviteInvalid       403  invite_invalid       -     with `reason`: unknown, used_up, …
│   └── LinkInvalid         403  link_invalid         -     unknown, used up or expired
├── NotFound                404  not_found            4404  absent, or not yours to know of
├── Conflict                409  conflict             -
│   ├── NameTaken           409  name_taken           -     or it looks like one that is
│   ├── LastOwner           409  last_owner           -     a room keeps at least one owner
│   ├── RoomArchived        409  room_archived        -     readable, but nothing can be added
│   ├── DirectRoom          409  direct_room          -     its people and it stay as they are
│   ├── MessageDeleted      409  message_deleted      -
│   ├── ClientIdReused      409  client_id_reused     -     the same id with another request
│   ├── EpochChanged        409  epoch_changed        -     its target is another message by now
│   ├── RoomNotOpen         409  room_not_open        -     open it on this socket first
│   ├── RoomOpen            409  room_open            -     on this very socket, already
│   ├── TooManyOpen         409  too_many_open        -     close another room of this socket
│   ├── TooManySections     409  too_many_sections    -     of one's own list of rooms
│   ├── Resync              409  resync               -     the log can't be gone on from there
│   └── AlreadySetUp        409  already_set_up       -
├── TooLarge                413  too_large            -     a body; of a frame, 1009
├── Unsupported             415  unsupported          -     a body of another content type
├── Invalid                 422  invalid              1008  malformed, and only that
├── UnsupportedGrant        400  unsupported_grant_type  -  of the token route
├── TooManyRequests         429  too_many_requests    4429  wait `retry_after_seconds`
│   └── SlowMode            429  slow_mode            4429  of this room: one message in so long
└── Unavailable             503  unavailable          1013
    ├── Busy                503  busy                 1013  a queue is full: repeat later
    ├── StorageFull         503  storage_full         1013  the disk is full: nothing was stored
    ├── OutcomeUnknown      503  outcome_unknown      1013  it was stored, or it was not
    ├── SchemaChanged       503  schema_changed       1013  another version migrated the database
    └── ClockWrong          503  clock_wrong          1013  this node's, or the database's
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Literal

WhyInvalid = Literal["unknown", "used_up", "expired", "revoked"]
"""Why nobody can register by an invite link."""


class ParleyError(Exception):
    """A refusal that a person or program can act on; `message` is plain English."""

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500
    # One of `wire/close_codes.py`, which lies above this file.
    close_code: ClassVar[int | None] = None
    default_message: ClassVar[str] = "Something went wrong."
    # Members of the problem document that a program needs beside the code.
    members: Mapping[str, object] = MappingProxyType({})

    def __init__(self, message: str | None = None, *, retry_after_seconds: int | None = None):
        self.message = message or self.default_message
        self.retry_after_seconds = retry_after_seconds
        super().__init__(self.message)


class Unauthenticated(ParleyError):
    code = "unauthenticated"
    status = 401
    close_code = 4401
    default_message = "Sign in first."


class BadCredentials(Unauthenticated):
    code = "bad_credentials"
    default_message = "That name and password do not go together."


class Forbidden(ParleyError):
    code = "forbidden"
    status = 403
    default_message = "You may not do that."


class BadOrigin(Forbidden):
    code = "bad_origin"
    default_message = "This request came from a page of another site."


class WrongPassword(Forbidden):
    code = "wrong_password"
    default_message = "The current password is not right."


class ReadersHidden(Forbidden):
    code = "readers_hidden"
    default_message = (
        "Nobody sees here who has read how far: the room does not show it, has too many members, "
        "or you hide it yourself."
    )


class NotAMember(Forbidden):
    code = "not_a_member"
    close_code = 4403
    default_message = "Join the room first."


class Banned(Forbidden):
    code = "banned"
    close_code = 4403
    default_message = "Whoever is banned from this room can't come in."

    def __init__(self, until: str | None):
        """None is for ever."""
        super().__init__()
        self.members = {"until": until}


class Muted(Forbidden):
    code = "muted"
    default_message = "You can't write in this room for a while."

    def __init__(self, until: str):
        super().__init__()
        self.members = {"until": until}


class ModeratorsOnly(Forbidden):
    code = "moderators_only"
    default_message = "Only owners and moderators write in this room."


class UnknownHost(Forbidden):
    code = "unknown_host"
    default_message = (
        "This server is still empty and does not know the name under which it was asked. Open the "
        "address that it printed at its start, or set PARLEY_PUBLIC_URL and start it again."
    )


class RegistrationClosed(Forbidden):
    code = "registration_closed"
    default_message = "New accounts are not open here."


class InviteInvalid(Forbidden):
    code = "invite_invalid"
    MESSAGES: ClassVar[Mapping[WhyInvalid, str]] = {
        "unknown": "There is no such invite link.",
        "used_up": "This invite link has been used as often as it may be.",
        "expired": "This invite link is too old.",
        "revoked": "This invite link has been taken back.",
    }

    def __init__(self, reason: WhyInvalid) -> None:
        super().__init__(self.MESSAGES[reason])
        self.members = {"reason": reason}


class LinkInvalid(Forbidden):
    code = "link_invalid"
    default_message = "This link for a new password is unknown, used up or too old."


class NotFound(ParleyError):
    code = "not_found"
    status = 404
    close_code = 4404
    default_message = "There is nothing here, or nothing that you may see."


class Conflict(ParleyError):
    code = "conflict"
    status = 409
    default_message = "That does not fit what is already here."


class NameTaken(Conflict):
    code = "name_taken"
    default_message = "That name is taken, or looks like one that is."


class LastOwner(Conflict):
    code = "last_owner"
    default_message = "A room needs an owner: make somebody else one first."

    def __init__(self, *, is_alone: bool):
        """`can` names what is possible instead, for somebody who is alone in the room or not."""
        alone = "You are the last one here: archive the room or delete it as you leave."
        super().__init__(alone if is_alone else None)
        self.members = {"can": ["archive", "delete"] if is_alone else ["give_role"]}


class RoomArchived(Conflict):
    code = "room_archived"
    default_message = "This room is archived: it can be read, but nothing can be added."


class DirectRoom(Conflict):
    code = "direct_room"
    default_message = (
        "The people of a direct room stay the same, and it has no name or topic: hide it, or start "
        "another one with other people."
    )


class MessageDeleted(Conflict):
    code = "message_deleted"
    default_message = "That message has been deleted."


class ClientIdReused(Conflict):
    code = "client_id_reused"
    default_message = "This client_id was used before, for another request."


class EpochChanged(Conflict):
    code = "epoch_changed"
    default_message = "The server was restored from a copy: that number may be another message's."


class RoomNotOpen(Conflict):
    code = "room_not_open"
    default_message = "This room is not open on this socket."


class RoomOpen(Conflict):
    code = "room_open"
    default_message = "This room is open on this socket already."


class TooManyOpen(Conflict):
    code = "too_many_open"
    default_message = "Too many rooms are open on this socket: close one first."


class TooManySections(Conflict):
    code = "too_many_sections"
    default_message = "You have as many sections as there can be: remove one first."


class Resync(Conflict):
    code = "resync"
    default_message = (
        "The log can't be continued from there: drop what you hold of this room and begin anew."
    )

    def __init__(self, **members: object):
        """With `reason`, and the `epoch`, `floor` and `head` of the log as it is."""
        super().__init__()
        self.members = members


class AlreadySetUp(Conflict):
    code = "already_set_up"
    default_message = "This server has its owner already."


class TooLarge(ParleyError):
    code = "too_large"
    status = 413
    default_message = "That is too much at once."


class Unsupported(ParleyError):
    code = "unsupported"
    status = 415
    default_message = (
        "Send application/json; forms are only read where they are asked for, and without files."
    )


class Invalid(ParleyError):
    code = "invalid"
    status = 422
    close_code = 1008
    default_message = "That is not well-formed."


class UnsupportedGrant(ParleyError):
    code = "unsupported_grant_type"
    status = 400
    default_message = "A grant_type is password or refresh_token."


class TooManyRequests(ParleyError):
    code = "too_many_requests"
    status = 429
    close_code = 4429
    default_message = "Too fast: wait a moment."


class SlowMode(TooManyRequests):
    code = "slow_mode"
    default_message = "This room has a pause between two messages of one person."


class Unavailable(ParleyError):
    code = "unavailable"
    status = 503
    close_code = 1013
    default_message = "Not possible right now: try again."


class Busy(Unavailable):
    code = "busy"
    default_message = "The server is busy: try again in a moment."


class StorageFull(Unavailable):
    code = "storage_full"
    default_message = "The server's disk is full: nothing was stored."


class OutcomeUnknown(Unavailable):
    code = "outcome_unknown"
    default_message = "The database was lost meanwhile: this may be stored, or not. Try again."


class SchemaChanged(Unavailable):
    code = "schema_changed"
    default_message = "Another version has changed the database: this server must be restarted."


class ClockWrong(Unavailable):
    code = "clock_wrong"
    default_message = "The clocks of this server and of its database differ: set them by NTP."
