"""The refusals that others are kinds of."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar


class ParleyError(Exception):
    """A refusal that a person or program can act on; `message` is plain English."""

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500
    # One of `wire/close_codes.py`, which lies above this file.
    close_code: ClassVar[int | None] = None
    default_message: ClassVar[str] = "Something went wrong."
    # What whoever gets it does about it: in the documents, and at the address of its type.
    advice: ClassVar[str] = ""
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
    advice = "Refresh the token; if that is refused too, sign in."


class Forbidden(ParleyError):
    code = "forbidden"
    status = 403
    default_message = "You may not do that."
    advice = "You see it but may not do it: don't repeat."


class NotFound(ParleyError):
    code = "not_found"
    status = 404
    close_code = 4404
    default_message = "There is nothing here, or nothing that you may see."
    advice = "Absent, or not yours to know of."


class MethodNotAllowed(ParleyError):
    """Found by the framework, before a route of ours runs."""

    code = "method_not_allowed"
    status = 405
    default_message = "That is not possible here: see Allow."
    advice = "See `Allow`."


class Conflict(ParleyError):
    code = "conflict"
    status = 409
    default_message = "That does not fit what is already here."
    advice = "Doesn't fit what is there: look again."


class PreconditionFailed(ParleyError):
    code = "precondition_failed"
    status = 412
    default_message = "Somebody else has changed this since you looked at it."
    advice = "Somebody else has changed it: get it again with its `ETag`, and decide anew."


class TooLarge(ParleyError):
    code = "too_large"
    status = 413
    default_message = "That is too much at once."
    advice = "Send less."


class Unsupported(ParleyError):
    code = "unsupported"
    status = 415
    default_message = (
        "Send application/json; forms are only read where they are asked for, and without files."
    )
    advice = "Send JSON (to `/token` a form), and say so in `Content-Type`."


class Invalid(ParleyError):
    code = "invalid"
    status = 422
    close_code = 1008
    default_message = "That is not well-formed."
    advice = "Malformed: correct it, don't repeat as it is."


class TooManyRequests(ParleyError):
    code = "too_many_requests"
    status = 429
    close_code = 4429
    default_message = "Too fast: wait a moment."
    advice = (
        "REST only: wait `Retry-After` seconds, then repeat, before anything else that belongs "
        "behind it."
    )


class Unavailable(ParleyError):
    code = "unavailable"
    status = 503
    close_code = 1013
    default_message = "Not possible right now: try again."
    advice = "Nothing was stored: wait `Retry-After`, repeat with the same `client_id`."


class InternalError(ParleyError):
    """For what nobody has foreseen."""

    code = "internal_error"
    default_message = "Something went wrong here. Try again."
    advice = "Repeat with the same `client_id`, later."
