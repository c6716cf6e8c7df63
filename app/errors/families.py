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


class Forbidden(ParleyError):
    code = "forbidden"
    status = 403
    default_message = "You may not do that."


class NotFound(ParleyError):
    code = "not_found"
    status = 404
    close_code = 4404
    default_message = "There is nothing here, or nothing that you may see."


class Conflict(ParleyError):
    code = "conflict"
    status = 409
    default_message = "That does not fit what is already here."


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


class TooManyRequests(ParleyError):
    code = "too_many_requests"
    status = 429
    close_code = 4429
    default_message = "Too fast: wait a moment."


class Unavailable(ParleyError):
    code = "unavailable"
    status = 503
    close_code = 1013
    default_message = "Not possible right now: try again."
