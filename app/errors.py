"""Every refusal, with its stable code and HTTP status. The domain raises, `web/` translates.

ParleyError
├── Unauthenticated        401  unauthenticated      sign in (again)
│   └── BadCredentials     401  bad_credentials      wrong name or password: never says which
├── Forbidden              403  forbidden            you see it but may not do it
│   ├── BadOrigin          403  bad_origin           a page of another site is asking
│   ├── NotAMember         403  not_a_member         join the room first
│   ├── UnknownHost        403  unknown_host         set up under a name of its own
│   ├── RegistrationClosed 403  registration_closed
│   └── InviteInvalid      403  invite_invalid       unknown, used up or expired
├── NotFound               404  not_found            absent, or not yours to know of
├── Conflict               409  conflict
│   ├── NameTaken          409  name_taken           somebody has it, or one that looks the same
│   ├── LastOwner          409  last_owner           a room keeps at least one owner
│   ├── RoomArchived       409  room_archived        readable, but nothing can be added
│   ├── MessageDeleted     409  message_deleted
│   ├── ClientIdReused     409  client_id_reused     the same id with another request
│   └── AlreadySetUp       409  already_set_up
├── Invalid                422  invalid              malformed, and only that
├── TooManyRequests        429  too_many_requests    wait `retry_after_seconds`
└── Unavailable            503  unavailable
    ├── Busy               503  busy                 a queue is full: repeat later
    ├── StorageFull        503  storage_full         the disk is full: nothing was stored
    └── SchemaChanged      503  schema_changed       another version migrated the database
"""

from typing import ClassVar


class ParleyError(Exception):
    """A refusal that a person or program can act on; `message` is plain English."""

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500
    default_message: ClassVar[str] = "Something went wrong."

    def __init__(self, message: str | None = None, *, retry_after_seconds: int | None = None):
        self.message = message or self.default_message
        self.retry_after_seconds = retry_after_seconds
        super().__init__(self.message)


class Unauthenticated(ParleyError):
    code = "unauthenticated"
    status = 401
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


class NotAMember(Forbidden):
    code = "not_a_member"
    default_message = "Join the room first."


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
    default_message = "This invite link is unknown, used up or too old."


class NotFound(ParleyError):
    code = "not_found"
    status = 404
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


class RoomArchived(Conflict):
    code = "room_archived"
    default_message = "This room is archived: it can be read, but nothing can be added."


class MessageDeleted(Conflict):
    code = "message_deleted"
    default_message = "That message has been deleted."


class ClientIdReused(Conflict):
    code = "client_id_reused"
    default_message = "This client_id was used before, for another request."


class AlreadySetUp(Conflict):
    code = "already_set_up"
    default_message = "This server has its owner already."


class Invalid(ParleyError):
    code = "invalid"
    status = 422
    default_message = "That is not well-formed."


class TooManyRequests(ParleyError):
    code = "too_many_requests"
    status = 429
    default_message = "Too fast: wait a moment."


class Unavailable(ParleyError):
    code = "unavailable"
    status = 503
    default_message = "Not possible right now: try again."


class Busy(Unavailable):
    code = "busy"
    default_message = "The server is busy: try again in a moment."


class StorageFull(Unavailable):
    code = "storage_full"
    default_message = "The server's disk is full: nothing was stored."


class SchemaChanged(Unavailable):
    code = "schema_changed"
    default_message = "Another version has changed the database: this server must be restarted."
