"""What is said of a request that is refused."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from ... import errors
from ...chat.cursor import Reason
from ...chat.scopes import Scope
from .events import Time
from .rooms import DraftOut


class FieldError(TypedDict):
    """Where in the request, and what is wrong there."""

    loc: list[str | int]
    message: str


class Members(TypedDict):
    """What some codes say beside, in problems and in `error` frames."""

    # Of `last_owner`: what can be done instead.
    can: NotRequired[list[Literal["give_role", "archive", "delete"]]]
    # Of `resync` and `invite_invalid`: why; and the log as it is.
    reason: NotRequired[Reason | errors.WhyInvalid]
    epoch: NotRequired[str]
    floor: NotRequired[int]
    head: NotRequired[int]
    # Of `many_mentioned`: how many people, and how many there may be. Of `would_erase`: messages.
    count: NotRequired[int]
    most: NotRequired[int]
    # Of `would_erase`: whether its `count` of messages is only the least.
    more: NotRequired[bool]
    # Of `in_thread`: the message that it answers.
    root: NotRequired[int]
    # Of `draft_changed`: as it is now.
    draft: NotRequired[DraftOut]
    # Of `scope_missing`: the one that the token needs.
    scope: NotRequired[Scope]
    # Of `banned` (null for ever) and `muted`: when it ends.
    until: NotRequired[Time | None]
    # Of `wrong_arguments`: how the command is called.
    usage: NotRequired[str]
    # Of `wrong_answers`: where in the form.
    field: NotRequired[str]
    # Of `file_too_large`, and of `quota_exceeded` with whose room it is.
    most_bytes: NotRequired[int]
    whose: NotRequired[Literal["yours", "server"]]
    left_bytes: NotRequired[int]
    # Of `wrong_offset`: where the upload goes on.
    offset: NotRequired[int]
    # Of `range_not_satisfiable`: how long the file is.
    bytes: NotRequired[int]


class Problem(Members):
    """RFC 9457, with a stable `code`."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    # As in `X-Request-Id`, and in the server's log.
    request_id: str
    # Of `invalid`, where single fields are at fault.
    errors: NotRequired[list[FieldError]]


class TokenProblem(Problem):
    """Of the token route; RFC 6749 §5.2 has two members more."""

    error: str
    error_description: str
