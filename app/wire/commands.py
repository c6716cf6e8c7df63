"""Commands, which clients send over a socket: decoded and checked in one pass."""

from typing import Annotated, Literal, TypeVar, Union, get_args

import msgspec

from .. import errors

T = TypeVar("T")

# JavaScript counts exactly up to 2^53 - 1 (RFC 8259 §6).
MAX_SEQ = 2**53 - 1

Seq = Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQ)]


# As of an id: shown again to its sender, and looked for in the database.
Room = Annotated[str, msgspec.Meta(pattern="^[!-~]{1,64}$")]
ButtonId = Annotated[str, msgspec.Meta(max_length=64)]
Epoch = Annotated[str, msgspec.Meta(pattern="^[!-~]{1,64}$")]


AppName = Annotated[str, msgspec.Meta(max_length=64)]
# JSON's own.
NOTHING = msgspec.Raw(b"null")


def _nothing() -> msgspec.Raw:
    """A default that msgspec need not write into a schema, which it can't."""
    return NOTHING


class _Command(msgspec.Struct, tag_field="type", forbid_unknown_fields=True):
    pass


Label = Annotated[str, msgspec.Meta(max_length=1000)]


class Option(msgspec.Struct, forbid_unknown_fields=True):
    id: ButtonId
    label: Label


SomeOptions = Annotated[list[Option], msgspec.Meta(max_length=64)]


class Field(msgspec.Struct, forbid_unknown_fields=True):
    id: ButtonId
    label: Label
    kind: Literal["text", "long_text", "number", "select", "checkbox"] = "text"
    required: bool = False
    min: int | float | None = None
    max: int | float | None = None
    options: SomeOptions = []


class Form(msgspec.Struct, forbid_unknown_fields=True):
    submit: Label
    fields: Annotated[list[Field], msgspec.Meta(max_length=64)]


class Button(msgspec.Struct, forbid_unknown_fields=True):
    """What it may be is for `new_buttons` to say; this only bounds what is read."""

    id: ButtonId
    label: Label
    style: Literal["primary", "danger"] | None = None
    options: SomeOptions | None = None
    form: Form | None = None


Actions = Annotated[list[Button], msgspec.Meta(max_length=64)]


# More than any emoji has; what it may be is for `text.reaction` to say.
Emoji = Annotated[str, msgspec.Meta(max_length=64)]


# What they may be is for `new_polls` and `polls` to say; these only bound what is read.
Options = Annotated[
    list[Annotated[str, msgspec.Meta(max_length=1000)]], msgspec.Meta(max_length=64)
]
Choices = Annotated[list[Seq], msgspec.Meta(max_length=64)]
Answers = Annotated[dict[ButtonId, str | int | float | bool | None], msgspec.Meta(max_length=64)]
Moment = Annotated[str, msgspec.Meta(max_length=40)]


FileId = Annotated[str, msgspec.Meta(max_length=64)]


class DescribedFile(msgspec.Struct, forbid_unknown_fields=True):
    """What it may be is for `chosen` to say, as of those that are ids only."""

    id: FileId
    alt: Annotated[str, msgspec.Meta(max_length=4096)] = ""


Files = Annotated[list[FileId | DescribedFile], msgspec.Meta(max_length=64)]


class _Said(_Command, kw_only=True):
    """A new message."""

    client_id: str
    text: str
    mention_many: bool = False
    thread: Seq | None = None
    in_room: bool | None = None
    quote: Seq | None = None
    epoch: str | None = None


class Send(_Said, tag="send", kw_only=True):
    actions: Actions | None = None
    app: AppName | None = None
    data: msgspec.Raw = msgspec.field(default_factory=_nothing)
    files: Files | None = None


class Poll(_Said, tag="poll", kw_only=True):
    options: Options
    multiple: bool = False
    anonymous: bool = False
    ends_at: Moment | None = None


class Call(_Said, tag="call", kw_only=True):
    """A message that calls a command of a bot."""

    bot: Room


class OnMessage(_Command, kw_only=True):
    """Something that is done with a message that is there."""

    client_id: str
    target: Seq
    epoch: str | None = None


class Edit(OnMessage, tag="edit", kw_only=True):
    text: str
    mention_many: bool = False
    actions: Actions | None = None


class Delete(OnMessage, tag="delete"):
    pass


class React(OnMessage, tag="react", kw_only=True):
    emoji: Emoji


class Unreact(OnMessage, tag="unreact", kw_only=True):
    emoji: Emoji


class Pin(OnMessage, tag="pin"):
    pass


class Unpin(OnMessage, tag="unpin"):
    pass


class Solve(OnMessage, tag="solve"):
    pass


class Unsolve(OnMessage, tag="unsolve"):
    pass


class Press(OnMessage, tag="press", kw_only=True):
    action: ButtonId
    value: ButtonId | None = None
    answers: Answers | None = None


class Vote(OnMessage, tag="vote", kw_only=True):
    choices: Choices


class EndPoll(OnMessage, tag="end_poll"):
    pass


class App(_Command, tag="app", kw_only=True):
    """An event of an app."""

    client_id: str
    app: AppName
    data: msgspec.Raw = msgspec.field(default_factory=_nothing)
    text: str = ""


class Signal(_Command, tag="signal", kw_only=True):
    app: AppName
    data: msgspec.Raw = msgspec.field(default_factory=_nothing)
    text: str = ""


class Typing(_Command, tag="typing"):
    pass


class Working(_Command, tag="working"):
    """A bot works on a message."""

    target: Seq


class Read(_Command, tag="read"):
    seq: Seq
    back: bool = False


class Ping(_Command, tag="ping"):
    pass


Hung = React | Unreact | Pin | Unpin | Solve | Unsolve | Vote | EndPoll | Press
Command = Send | Poll | Call | App | Signal | Edit | Delete | Hung | Typing | Working | Read | Ping


class Open(_Command, tag="open"):
    room: Room
    after: Seq | None = None
    epoch: Epoch | None = None


class Close(_Command, tag="close"):
    room: Room


class Activity(_Command, tag="activity"):
    idle: bool


AccountCommand = Command | Open | Close | Activity


def _in_room(kind: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """The same command where a socket has several rooms: it says in which."""
    return msgspec.defstruct(kind.__name__, [("room", Room)], bases=(kind,), kw_only=True)


_IN_ROOMS = [_in_room(kind) for kind in get_args(Command) if kind is not Ping]
# What the account socket takes.
OF_ACCOUNT: tuple[type[msgspec.Struct], ...] = (*_IN_ROOMS, Open, Close, Activity, Ping)
_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_of_account: msgspec.json.Decoder[AccountCommand] = msgspec.json.Decoder(Union[*OF_ACCOUNT])


def decode(text: str) -> Command:
    """Raises `Invalid` for anything that is not exactly one command of a room socket."""
    return _decoded(_commands, text)


def decode_of_account(text: str) -> AccountCommand:
    """The same of the account socket, where commands name their room."""
    return _decoded(_of_account, text)


def room_of(command: Command) -> str:
    """The room of a command of the account socket."""
    room: str = command.room  # type: ignore[union-attr]  # added by `_in_room`
    return room


def _decoded(decoder: msgspec.json.Decoder[T], text: str) -> T:
    try:
        return decoder.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise errors.Invalid(f"Not a frame of this protocol: {error}") from error


class Named(msgspec.Struct):
    """A frame that was refused, as far as its sender has to know which one it was."""

    client_id: str | None = None
    room: str | None = None


def named(text: str) -> Named:
    try:
        return msgspec.json.decode(text, type=Named)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return Named()
