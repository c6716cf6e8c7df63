"""Which refusals each route may answer with, as /openapi.json names them: codes by status.

Most follow from what the route is: the right that it asks for, and the headers that it reads. What
is its own stands in `OWN`, by its operation id: **a route that refuses something else says so
there**. A test that meets another code fails (`tests/contract/`).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from .. import errors
from ..chat import rights
from ..chat.rights import Circle, Right
from ..chat.scopes import Scope, Token
from . import asked

Kind = type[errors.ParleyError]

WRITING = (errors.BotLoop, errors.InThread, errors.ManyMentioned, errors.MessageDeleted)
SAYING = (*WRITING, errors.SlowMode)
PLANNING = (errors.Conflict, errors.ManyMentioned, errors.NotForBots)
BY_ADDRESS = (errors.Forbidden, errors.NotAMember, errors.DirectRoom, errors.RoomArchived)
MUTED = (errors.Muted, errors.ModeratorsOnly)
TUS = (errors.TusVersion,)
FILE = (errors.FileTooLarge, errors.FilesAway, errors.QuotaExceeded)
# Who names others, or rooms, in a body.
OTHERS = (errors.NotFound, errors.NotForBots, errors.NotForGuests)
WEBHOOK = (errors.NotAMember, errors.Banned, errors.NotFound, errors.Forbidden)

OWN: dict[str, Collection[Kind]] = {
    "addMember": (errors.LastOwner, errors.NotForBots, errors.NotForGuests),
    "answerOne": (errors.Forbidden, errors.TooLate),
    "banPerson": (errors.Conflict, errors.LastOwner, errors.NotForBots, errors.NotForGuests),
    "beginDevice": (errors.InvalidClient, errors.InvalidScope, errors.TooManyRequests),
    "block": (errors.Conflict,),
    "cancelUpload": (*TUS, errors.FileAttached),
    "continueUpload": (
        *TUS,
        *FILE,
        errors.PictureUnreadable,
        errors.UploadMalformed,
        errors.TooLarge,
        errors.Unsupported,
        errors.WrongOffset,
    ),
    "callCommand": (*SAYING, errors.CommandGone, errors.WrongArguments),
    "changeAccount": (
        errors.Conflict,
        errors.LastServerOwner,
        errors.NotForBots,
        errors.NotForGuests,
    ),
    "changeBot": (errors.NameTaken,),
    "changeMe": (errors.NameTaken,),
    "changeMember": (errors.Conflict, errors.LastOwner, errors.NotForBots, errors.NotForGuests),
    "changePassword": (errors.WrongPassword, errors.BadCredentials, errors.SignsInElsewhere),
    "changeRoom": (errors.Conflict, errors.NameTaken, errors.RoomArchived, errors.WouldErase),
    "nameMailAddress": (
        errors.WrongPassword,
        errors.BadCredentials,
        errors.SignsInElsewhere,
        errors.MailOff,
        errors.MailNotSent,
    ),
    "confirmMailAddress": (errors.MailCodeWrong,),
    "changeMail": (errors.NotFound,),
    "testMail": (errors.MailOff, errors.MailNotSent, errors.NotFound),
    "cancelScheduled": (errors.Forbidden,),
    "changeScheduled": (*PLANNING, *MUTED, errors.Forbidden, errors.RoomArchived),
    "changeSection": (errors.NameTaken,),
    "changeSettings": (errors.Conflict, errors.WouldErase, errors.NotFound),
    "comeAsGuest": (
        errors.GuestLinkInvalid,
        errors.NameTaken,
        errors.TooManyRequests,
    ),
    "createBot": (errors.NameTaken, errors.NotForBots, errors.TooManyBots),
    "createInvite": (*WEBHOOK, errors.Conflict, errors.NotForBots, errors.RoomArchived),
    "createPasswordLink": (errors.Conflict, errors.NotForBots, errors.SignsInElsewhere),
    "createPoll": SAYING,
    "createUpload": (*TUS, *FILE, errors.UploadMalformed),
    "createRoom": (errors.ClientIdReused, errors.NameTaken, errors.NotForBots, errors.NotFound),
    "createSection": (errors.NameTaken, errors.TooManySections),
    "createToken": (
        errors.BadCredentials,
        errors.HostTokenInvalid,
        errors.NameTaken,
        errors.NotProvisioned,
        errors.Unauthenticated,
        errors.UnsupportedGrant,
        errors.TooManyRequests,
    ),
    "deleteMessage": (errors.MessageDeleted,),
    "editMessage": (*WRITING, errors.Conflict),
    "endPoll": (errors.MessageDeleted, errors.Forbidden),
    "exchangeToken": (
        errors.AccessDenied,
        errors.AuthorizationPending,
        errors.DeviceCodeExpired,
        errors.InvalidClient,
        errors.InvalidGrant,
        errors.InvalidScope,
        errors.SlowDown,
        errors.UnsupportedGrant,
        errors.TooManyRequests,
    ),
    "followThread": (errors.InThread,),
    "getFile": (errors.FilesAway, errors.RangeNotSatisfiable),
    "getUpload": TUS,
    "getReadiness": (
        errors.ClockWrong,
        errors.SchemaChanged,
        errors.StorageFull,
        errors.StorageGone,
    ),
    "getVote": (errors.MessageDeleted,),
    "introspectAppToken": (errors.InvalidClient, errors.TooManyRequests),
    "joinRoom": (errors.NotAMember, errors.NotForBots, errors.NotForGuests),
    "keepDraft": (errors.Conflict, errors.DraftChanged, errors.InThread),
    "keepThreadDraft": (errors.Conflict, errors.DraftChanged, errors.InThread),
    "leaveRoom": (errors.LastOwner,),
    "listEvents": (errors.Resync, errors.TooManySockets),
    "listReactions": (errors.MessageDeleted,),
    "listReaders": (errors.ReadersHidden,),
    "listReadersOfMessage": (errors.ReadersHidden,),
    "listReplies": (errors.InThread,),
    "listVoters": (errors.MessageDeleted,),
    "makeAccountWebhook": (errors.TooManyWebhooks,),
    "makeBotToken": (errors.Conflict, errors.NotFound, errors.TooManyTokens),
    "makeGuestLink": (errors.Conflict, errors.NotForBots, errors.NotForGuests),
    "makeIncomingWebhook": (
        errors.NameTaken,
        errors.NotForBots,
        errors.RoomArchived,
        errors.TooManyWebhooks,
    ),
    "makeRoomWebhook": (errors.TooManyWebhooks,),
    "makeToken": (errors.Conflict, errors.NotFound, errors.TooManyTokens),
    "openDirect": OTHERS,
    "pin": (errors.MessageDeleted, errors.TooManyPins),
    "pressButton": (errors.ButtonGone, errors.MessageDeleted, errors.WrongAnswers),
    "putExternalAccount": (errors.Conflict, errors.NameTaken),
    "react": (errors.MessageDeleted, errors.TooManyReactions),
    "register": (
        errors.InviteInvalid,
        errors.NameTaken,
        errors.RegistrationClosed,
        errors.TooManyRequests,
        errors.UnknownHost,
    ),
    "registerApp": (errors.Forbidden, errors.NotForBots, errors.TooManyApps),
    "removeMember": (errors.LastOwner, errors.NotForBots, errors.NotForGuests),
    "renewAppSecret": (errors.Conflict,),
    "replayAccountWebhook": WEBHOOK,
    "reportMessage": (errors.DirectRoom, errors.MessageDeleted),
    "resolveReport": (errors.Conflict,),
    "revokeAppToken": (
        errors.InvalidClient,
        errors.TooManyRequests,
        errors.UnauthorizedClient,
    ),
    "saveMessage": (errors.Conflict, errors.MessageDeleted),
    "sayWorking": (errors.Forbidden,),
    "scheduleMessage": PLANNING,
    "search": (errors.BadQuery, errors.TooManyRequests),
    "searchRoom": (errors.BadQuery, errors.TooManyRequests),
    "sendMessage": (*SAYING, errors.FileAttached, errors.Forbidden),
    "setCommands": (errors.Forbidden, errors.WrongArguments),
    "setEmoji": (errors.Conflict,),
    "setRetention": (errors.Conflict, errors.WouldErase),
    "setThreadRead": (errors.InThread,),
    "solveThread": (errors.InThread, errors.MessageDeleted),
    "streamAccount": (errors.TicketInvalid, errors.TooManySockets),
    "streamRoom": (errors.TicketInvalid, errors.TooManySockets),
    "unbanPerson": (errors.DirectRoom,),
    "unfollowThread": (errors.InThread,),
    "unpin": (errors.MessageDeleted,),
    "unreact": (errors.MessageDeleted,),
    "uploadFile": (
        *FILE,
        errors.Invalid,
        errors.PictureUnreadable,
        errors.TooLarge,
        errors.Unsupported,
    ),
    "unsolveThread": (errors.InThread, errors.MessageDeleted),
    "usePasswordLink": (errors.LinkInvalid, errors.TooManyRequests),
    "vote": (errors.MessageDeleted, errors.PollEnded),
    "writeAppEvent": (errors.SlowMode,),
    "writeByAddress": (
        *BY_ADDRESS,
        *MUTED,
        *SAYING,
        errors.ClientIdReused,
        errors.TooManyRequests,
        errors.WebhookStopped,
    ),
}


@dataclass(frozen=True, slots=True)
class Operation:
    """What a route is, as far as refusals follow from it."""

    id: str
    method: str
    path: str
    """Below the root of the API; of what stands elsewhere the whole path."""
    is_signed_in: bool
    has_body: bool
    has_parameters: bool
    headers: Collection[str]
    """The names of those that it reads, in lower case."""

    @property
    def changes(self) -> bool:
        return self.method not in ("GET", "OPTIONS")


def codes(operation: Operation) -> Mapping[int, list[str]]:
    """By status, each in its order."""
    found: dict[int, set[str]] = {}
    own = {*OWN.get(operation.id, ())}
    if errors.NotForBots in own:
        own.add(errors.NotForGuests)  # what is not for bots is for people with an account
    for kind in {*_of_any(operation), *_of_request(operation), *own}:
        found.setdefault(kind.status, set()).add(kind.code)
    return {status: sorted(named) for status, named in sorted(found.items())}


def _of_any(operation: Operation) -> Iterator[Kind]:
    yield from (errors.MethodNotAllowed, errors.InternalError, errors.Unavailable, errors.Busy)
    if operation.changes:
        yield from (errors.StorageFull, errors.OutcomeUnknown)
    right = asked.ROUTES.get((operation.method, operation.path))
    if operation.is_signed_in:
        yield from (errors.Unauthenticated, errors.TokenExpired)
        # Of a token of the application that Parley stands in: it may make the account.
        yield from (errors.HostTokenInvalid, errors.NotProvisioned, errors.NameTaken)
        yield from _of_token(right) if right else (errors.NotByToken,)
        if operation.changes or operation.id in ("streamAccount", "streamRoom"):
            yield errors.BadOrigin
    if right is not None:
        yield from _of_right(right)


def _of_token(right: Right) -> Iterator[Kind]:
    if right.scope is Token.NEVER:
        yield errors.NotByToken
    if isinstance(right.scope, Scope):
        # Where the fields decide, also another right than that of the address.
        yield from (errors.ScopeMissing, errors.NotByToken)
    # Also where it is about no room: a guest meets nobody but in theirs.
    if right.scope not in (Token.NEVER, Token.ANY):
        yield errors.RoomNotOfToken


def _of_right(right: Right) -> Iterator[Kind]:
    if right.who not in (Circle.ANYBODY, Circle.SIGNED_IN, Circle.VIEWER, Circle.MEMBER):
        yield errors.Forbidden
    if rights.is_in_room(right):
        yield from (errors.NotFound, errors.Banned)
        if right.who is not Circle.VIEWER:
            yield errors.NotAMember
    if not right.in_direct:
        yield errors.DirectRoom
    if not right.in_archived:
        yield errors.RoomArchived
    if right.is_writing or not right.while_muted:
        yield errors.Muted
    if right.is_writing:
        yield errors.ModeratorsOnly


def _of_request(operation: Operation) -> Iterator[Kind]:
    if "{" in operation.path:
        yield errors.NotFound
    if "{room}" in operation.path:
        yield errors.Banned
    if operation.has_parameters or operation.has_body:
        yield errors.Invalid
    if operation.has_body:
        yield from (errors.TooLarge, errors.Unsupported)
    if operation.changes and operation.is_signed_in:
        yield errors.TooManyRequests
    for header, kind in (
        ("idempotency-key", errors.ClientIdReused),
        ("parley-epoch", errors.EpochChanged),
        ("if-match", errors.PreconditionFailed),
    ):
        if header in operation.headers:
            yield kind
