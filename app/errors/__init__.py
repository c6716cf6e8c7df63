"""Every refusal, with its code, HTTP status and close code. The domain raises, `web/` translates.

The close code is of a socket that can't begin or go on for this reason. A command on a socket is
refused by an `error` frame with the same code, and the socket lives; only the end of the session
ends it at once, and malformed frames or haste that go on and on.

ParleyError
├── Unauthenticated         401  unauthenticated      4401  sign in (again)
│   ├── TokenExpired        401  token_expired        4401  for a month after it has
│   ├── TokenInAddress      401  token_in_address     4401  a personal token belongs into the header
│   ├── TicketInvalid       401  ticket_invalid       4401  unknown, used, or half a minute old
│   ├── HostTokenInvalid    401  host_token_invalid   4401  of the application around this server
│   ├── BadCredentials      401  bad_credentials      4401  never says which of the two is wrong
│   └── InvalidClient       401  invalid_client       4401  an app: unknown, or not its secret
├── Forbidden               403  forbidden            -     you see it but may not do it
│   ├── NotProvisioned      403  not_provisioned      -     the application has to make an account
│   ├── NotByToken          403  not_by_token         -     only by somebody who signed in
│   ├── ScopeMissing        403  scope_missing        -     of a token, with the `scope` it needs
│   ├── RoomNotOfToken      403  room_not_of_token    -     it is for chosen rooms
│   ├── BadOrigin           403  bad_origin           -     a page of another site is asking
│   ├── WrongPassword       403  wrong_password       -     the session goes on
│   ├── MailCodeWrong       403  mail_code_wrong      -     or too old, or missed too often
│   ├── UnknownHost         403  unknown_host         -     set up under a name of its own
│   ├── RegistrationClosed  403  registration_closed  -
│   ├── InviteInvalid       403  invite_invalid       -     with `reason`: unknown, used_up, …
│   ├── GuestLinkInvalid    403  guest_link_invalid   -     with `reason`, as for invites
│   ├── LinkInvalid         403  link_invalid         -     unknown, used up or expired
│   ├── AppNotForYou        403  app_not_for_you      -     only for who registered it
│   ├── NotAMember          403  not_a_member         4403  join the room first
│   ├── Banned              403  banned               4403  shut out of this room, maybe for a time
│   ├── Muted               403  muted                -     reads, and writes again later
│   ├── ModeratorsOnly      403  moderators_only      -     only they write in this room
│   ├── WebhookStopped      403  webhook_stopped      -     its maker lost the right to it
│   └── ReadersHidden       403  readers_hidden       -     by the room, its size, or yourself
├── NotFound                404  not_found            4404  absent, or not yours to know of
├── MethodNotAllowed        405  method_not_allowed   -
├── Conflict                409  conflict             -
│   ├── SignsInElsewhere    409  signs_in_elsewhere   -     it has no password
│   ├── MailOff             409  mail_off             -     this server sends none
│   ├── NotForBots          409  not_for_bots         -     only people do that, or are that
│   ├── NotForGuests        409  not_for_guests       -     they are in one room, for a time
│   ├── TooManyBots         409  too_many_bots        -     of one person
│   ├── TooManyTokens       409  too_many_tokens      -     of one person
│   ├── AlreadySetUp        409  already_set_up       -
│   ├── LastServerOwner     409  last_server_owner    -     a server keeps one who can sign in
│   ├── TooManyApps         409  too_many_apps        -     of one person
│   ├── FileAttached        409  file_attached        -     it belongs to another message
│   ├── WrongOffset         409  wrong_offset         -     an upload, with its `offset`
│   ├── NameTaken           409  name_taken           -     or it looks like one that is
│   ├── LastOwner           409  last_owner           -     a room keeps at least one owner
│   ├── RoomArchived        409  room_archived        -     readable, but nothing can be added
│   ├── DirectRoom          409  direct_room          -     its people and it stay as they are
│   ├── MessageDeleted      409  message_deleted      -
│   ├── InThread            409  in_thread            -     it is a reply; with its `root`
│   ├── ButtonGone          409  button_gone          -     its message was edited
│   ├── CommandGone         409  command_gone         -     its bot is not there, or lacks it
│   ├── TooLate             409  too_late             -     to answer a call to one person
│   ├── PollEnded           409  poll_ended           -     by its time, or by somebody
│   ├── TooManyReactions    409  too_many_reactions   -     different ones under one message
│   ├── ManyMentioned       409  many_mentioned       -     with `count` and `most`: say you mean it
│   ├── WouldErase          409  would_erase          -     with `count` and `more`: say you mean it
│   ├── TooManyPins         409  too_many_pins        -     in one room
│   ├── TooManyWebhooks     409  too_many_webhooks    -     of one room, or of one account
│   ├── ClientIdReused      409  client_id_reused     -     the same id with another request
│   ├── EpochChanged        409  epoch_changed        -     its target is another message by now
│   ├── DraftChanged        409  draft_changed        -     on another device, meanwhile
│   ├── RoomNotOpen         409  room_not_open        -     open it on this socket first
│   ├── RoomOpen            409  room_open            -     on this very socket, already
│   ├── TooManyOpen         409  too_many_open        -     close another room of this socket
│   ├── TooManySections     409  too_many_sections    -     of one's own list of rooms
│   └── Resync              409  resync               -     the log can't be gone on from there
├── PreconditionFailed      412  precondition_failed  -     changed since whoever asks looked at it
│   └── TusVersion          412  tus_version          -     an upload of another version
├── TooLarge                413  too_large            -     a body; of a frame, 1009
│   ├── FileTooLarge        413  file_too_large       -     with `most_bytes`
│   └── QuotaExceeded       413  quota_exceeded       -     with `left_bytes`
├── Unsupported             415  unsupported          -     a body of another content type
├── Invalid                 422  invalid              1008  malformed, and only that
│   ├── PictureUnreadable   422  picture_unreadable   1008  a file that begins like a picture
│   ├── BadQuery            422  bad_query            1008  of a search: nothing in it, or too much
│   ├── WrongArguments      422  wrong_arguments      1008  of a command, maybe with its `usage`
│   └── WrongAnswers        422  wrong_answers        1008  to a form, with the `field`
├── TooManyRequests         429  too_many_requests    4429  wait `retry_after_seconds`
│   ├── TooManySockets      429  too_many_sockets     4409  of one person, streams among them
│   ├── BotLoop             429  bot_loop             4429  bots that answer each other, too often
│   └── SlowMode            429  slow_mode            4429  of this room: one message in so long
├── Unavailable             503  unavailable          1013
│   ├── MailNotSent         503  mail_not_sent        1013  the mail server did not take it
│   ├── FilesAway           503  files_away           1013  their storage, not the database
│   ├── Busy                503  busy                 1013  a queue is full: repeat later
│   ├── StorageFull         503  storage_full         1013  the disk is full: nothing was stored
│   ├── StorageGone         503  storage_gone         1013  the database is another one, or none
│   ├── OutcomeUnknown      503  outcome_unknown      1013  it was stored, or it was not
│   ├── SchemaChanged       503  schema_changed       1013  another version migrated the database
│   └── ClockWrong          503  clock_wrong          1013  this node's, or the database's
├── InternalError           500  internal_error       -     nobody has foreseen it
├── UnsupportedGrant        400  unsupported_grant_type  -  of the routes for tokens
├── InvalidGrant            400  invalid_grant        -     of the routes for apps, as those below
├── InvalidScope            400  invalid_scope        -
├── UnauthorizedClient      400  unauthorized_client  -     another app's
├── UnsupportedResponse     400  unsupported_response_type  -  when an app asks for leave
├── AccessDenied            400  access_denied        -     the person said no
├── AppRequestInvalid       400  app_request_invalid  -     an unknown app, or not its address
├── AuthorizationPending    400  authorization_pending  -  to a program without a browser: ask again
├── SlowDown                400  slow_down            -     the same, and not so fast
├── DeviceCodeExpired       400  expired_token        -     nobody said yes or no in time
├── UserCodeUnknown         400  user_code_unknown    -     on the page where it is typed
├── UploadMalformed         400  upload_malformed     -     a header of tus
└── RangeNotSatisfiable     416  range_not_satisfiable  -     the file ends before
"""

from collections.abc import Iterator

from .accounts import (
    AlreadySetUp,
    BadCredentials,
    BadOrigin,
    GuestLinkInvalid,
    HostTokenInvalid,
    InviteInvalid,
    LastServerOwner,
    LinkInvalid,
    MailCodeWrong,
    MailNotSent,
    MailOff,
    NotByToken,
    NotForBots,
    NotForGuests,
    NotProvisioned,
    RegistrationClosed,
    RoomNotOfToken,
    ScopeMissing,
    SignsInElsewhere,
    TicketInvalid,
    TokenExpired,
    TokenInAddress,
    TooManyBots,
    TooManySockets,
    TooManyTokens,
    UnknownHost,
    UnsupportedGrant,
    WhyInvalid,
    WrongPassword,
)
from .apps import (
    AccessDenied,
    AppNotForYou,
    AppRequestInvalid,
    AuthorizationPending,
    DeviceCodeExpired,
    InvalidClient,
    InvalidGrant,
    InvalidScope,
    SlowDown,
    TooManyApps,
    UnauthorizedClient,
    UnsupportedResponse,
    UserCodeUnknown,
)
from .families import (
    Conflict,
    Forbidden,
    InternalError,
    Invalid,
    MethodNotAllowed,
    NotFound,
    ParleyError,
    PreconditionFailed,
    TooLarge,
    TooManyRequests,
    Unauthenticated,
    Unavailable,
    Unsupported,
)
from .files import (
    FileAttached,
    FilesAway,
    FileTooLarge,
    PictureUnreadable,
    QuotaExceeded,
    RangeNotSatisfiable,
    TusVersion,
    UploadMalformed,
    WrongOffset,
)
from .rooms import (
    BadQuery,
    Banned,
    BotLoop,
    ButtonGone,
    ClientIdReused,
    CommandGone,
    DirectRoom,
    DraftChanged,
    EpochChanged,
    InThread,
    LastOwner,
    ManyMentioned,
    MessageDeleted,
    ModeratorsOnly,
    Muted,
    NameTaken,
    NotAMember,
    PollEnded,
    ReadersHidden,
    Resync,
    RoomArchived,
    RoomNotOpen,
    RoomOpen,
    SlowMode,
    TooLate,
    TooManyOpen,
    TooManyPins,
    TooManyReactions,
    TooManySections,
    TooManyWebhooks,
    WebhookStopped,
    WouldErase,
    WrongAnswers,
    WrongArguments,
)
from .server import Busy, ClockWrong, OutcomeUnknown, SchemaChanged, StorageFull, StorageGone

__all__ = [
    "AccessDenied",
    "AlreadySetUp",
    "AppNotForYou",
    "AppRequestInvalid",
    "AuthorizationPending",
    "BadCredentials",
    "BadOrigin",
    "BadQuery",
    "Banned",
    "BotLoop",
    "Busy",
    "ButtonGone",
    "ClientIdReused",
    "ClockWrong",
    "CommandGone",
    "Conflict",
    "DeviceCodeExpired",
    "DirectRoom",
    "DraftChanged",
    "EpochChanged",
    "FileAttached",
    "FileTooLarge",
    "FilesAway",
    "Forbidden",
    "GuestLinkInvalid",
    "HostTokenInvalid",
    "InThread",
    "InternalError",
    "Invalid",
    "InvalidClient",
    "InvalidGrant",
    "InvalidScope",
    "InviteInvalid",
    "LastOwner",
    "LastServerOwner",
    "LinkInvalid",
    "MailCodeWrong",
    "MailNotSent",
    "MailOff",
    "ManyMentioned",
    "MessageDeleted",
    "MethodNotAllowed",
    "ModeratorsOnly",
    "Muted",
    "NameTaken",
    "NotAMember",
    "NotByToken",
    "NotForBots",
    "NotForGuests",
    "NotFound",
    "NotProvisioned",
    "OutcomeUnknown",
    "ParleyError",
    "PictureUnreadable",
    "PollEnded",
    "PreconditionFailed",
    "QuotaExceeded",
    "RangeNotSatisfiable",
    "ReadersHidden",
    "RegistrationClosed",
    "Resync",
    "RoomArchived",
    "RoomNotOfToken",
    "RoomNotOpen",
    "RoomOpen",
    "SchemaChanged",
    "ScopeMissing",
    "SignsInElsewhere",
    "SlowDown",
    "SlowMode",
    "StorageFull",
    "StorageGone",
    "TicketInvalid",
    "TokenExpired",
    "TokenInAddress",
    "TooLarge",
    "TooLate",
    "TooManyApps",
    "TooManyBots",
    "TooManyOpen",
    "TooManyPins",
    "TooManyReactions",
    "TooManyRequests",
    "TooManySections",
    "TooManySockets",
    "TooManyTokens",
    "TooManyWebhooks",
    "TusVersion",
    "Unauthenticated",
    "UnauthorizedClient",
    "Unavailable",
    "UnknownHost",
    "Unsupported",
    "UnsupportedGrant",
    "UnsupportedResponse",
    "UploadMalformed",
    "UserCodeUnknown",
    "WebhookStopped",
    "WhyInvalid",
    "WouldErase",
    "WrongAnswers",
    "WrongArguments",
    "WrongOffset",
    "WrongPassword",
    "kinds",
]


def kinds() -> Iterator[type[ParleyError]]:
    """Every refusal that has a code, as the tree is drawn."""
    waiting = ParleyError.__subclasses__()
    while waiting:
        kind = waiting.pop(0)
        yield kind
        waiting = kind.__subclasses__() + waiting
