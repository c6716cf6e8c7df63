"""What the server tells, as values. `raw` has all of it, also what this version has no name for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Self

Raw = Mapping[str, Any]


class Cursor(NamedTuple):
    """A place in the log of a room: keep both parts together, and go on from there."""

    epoch: str
    seq: int


@dataclass(frozen=True, slots=True)
class User:
    id: str
    name: str
    display_name: str
    is_bot: bool = False
    # Came into one room by a link, for a time.
    is_guest: bool = False

    @classmethod
    def read(cls, raw: Raw) -> Self:
        shown = raw.get("display_name") or raw["name"]
        marks = bool(raw.get("bot")), bool(raw.get("guest"))
        return cls(raw["id"], raw["name"], shown, *marks)


@dataclass(frozen=True, slots=True)
class Option:
    """One of those of a select."""

    id: str
    label: str

    def written(self) -> dict[str, str]:
        return {"id": self.id, "label": self.label}


@dataclass(frozen=True, slots=True)
class Field:
    """Of a form: `kind` is `text`, `long_text`, `number`, `select` or `checkbox`."""

    id: str
    label: str
    kind: str = "text"
    required: bool = False
    min: float | None = None
    max: float | None = None
    options: Sequence[Option] = ()

    def written(self) -> dict[str, Any]:
        said = {"id": self.id, "label": self.label, "kind": self.kind, "required": self.required}
        more = {"min": self.min, "max": self.max}
        said |= {name: value for name, value in more.items() if value is not None}
        return {**said, "options": [one.written() for one in self.options]}


@dataclass(frozen=True, slots=True)
class Form:
    """`submit` is the label of the button below its fields."""

    submit: str
    fields: Sequence[Field]

    def written(self) -> dict[str, Any]:
        return {"submit": self.submit, "fields": [field.written() for field in self.fields]}


@dataclass(frozen=True, slots=True)
class Button:
    """Below a message; `style` is None, `primary` or `danger`.

    With `options` it is a select; that of a bot may open a `form`.
    """

    id: str
    label: str
    style: str | None = None
    options: Sequence[Option] | None = None
    form: Form | None = None

    @classmethod
    def read(cls, raw: Raw) -> Self:
        options = [Option(one["id"], one["label"]) for one in raw.get("options", ())]
        return cls(
            raw["id"], raw["label"], raw.get("style"), options or None, _form(raw.get("form"))
        )

    def written(self) -> dict[str, Any]:
        said: dict[str, Any] = {"id": self.id, "label": self.label, "style": self.style}
        if self.options is not None:
            said["options"] = [one.written() for one in self.options]
        if self.form is not None:
            said["form"] = self.form.written()
        return {name: value for name, value in said.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Argument:
    """What stands behind the name of a command: `kind` is `text`, `number` or `choice`."""

    name: str
    about: str = ""
    kind: str = "text"
    required: bool = False
    choices: Sequence[str] = ()

    def written(self) -> dict[str, Any]:
        said = {"name": self.name, "about": self.about, "kind": self.kind}
        return {**said, "required": self.required, "choices": [*self.choices]}


@dataclass(frozen=True, slots=True)
class Called:
    """The command that a message calls, of the bot with this id."""

    bot: str
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of a room's log, of whatever type."""

    type: str
    room: str
    seq: int
    at: datetime
    user: User
    client_id: str | None
    # The life of the log that `seq` is a number of.
    epoch: str
    raw: Raw = field(repr=False)

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.epoch, self.seq)

    @property
    def target(self) -> int | None:
        """The seq of the message that this is about."""
        found: int | None = self.raw.get("target")
        return found


@dataclass(frozen=True, slots=True)
class File:
    """A file of a message: `type` is what its bytes say; a picture has a width and a height."""

    id: str
    name: str
    type: str
    bytes: int
    width: int | None
    height: int | None
    # What its author says of it for who can't see it, or nothing.
    alt: str

    @classmethod
    def read(cls, raw: Raw) -> Self:
        size = raw.get("picture", {})
        return cls(
            *(raw["id"], raw["name"], raw["type"], raw["bytes"]),
            *(size.get("width"), size.get("height"), raw.get("alt", "")),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Event):
    """Somebody said this; as it stood when it was read."""

    text: str
    thread: int | None
    quote: int | None
    edited_at: str | None
    deleted: bool
    buttons: Sequence[Button]
    # The ids of the accounts that it mentions.
    mentions: Sequence[str]
    # None where it calls no command.
    command: Called | None
    files: Sequence[File]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Event):
    """Somebody pressed the button `action` of the message `target`; of a select with `value`."""

    action: str
    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppEvent(Event):
    """Something that only the app `app` understands; `text` is for all others."""

    app: str
    data: Any
    text: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class Resync:
    """The log can't be continued: drop what you hold of this room; a fresh page follows."""

    room: str
    reason: str
    floor: int
    head: int


@dataclass(frozen=True, slots=True)
class Room:
    """A room as one person sees it: `role` is None for one that they could join."""

    id: str
    name: str
    kind: str
    topic: str
    role: str | None
    head: int
    unread: int
    archived: bool
    raw: Raw = field(repr=False)

    @classmethod
    def read(cls, raw: Raw) -> Self:
        return cls(
            id=raw["id"],
            name=raw["name"],
            kind=raw["kind"],
            topic=raw.get("topic", ""),
            role=raw.get("role"),
            head=raw.get("head", 0),
            unread=raw.get("unread", 0),
            archived=bool(raw.get("archived")),
            raw=raw,
        )


@dataclass(frozen=True, slots=True)
class Member:
    user: User
    role: str
    raw: Raw = field(repr=False)

    @classmethod
    def read(cls, raw: Raw) -> Self:
        return cls(User.read(raw["user"]), raw["role"], raw)


def is_event(raw: Raw) -> bool:
    """An event is what has `seq` and `at`."""
    return "seq" in raw and "at" in raw


def event(raw: Raw, epoch: str) -> Event:
    """Of the kind that its type has here; one that is not known is an `Event`."""
    base: dict[str, Any] = {
        "type": raw["type"],
        "room": raw["room"],
        "seq": raw["seq"],
        "at": datetime.fromisoformat(raw["at"]),
        "user": User.read(raw["user"]),
        "client_id": raw.get("client_id"),
        "epoch": epoch,
        "raw": raw,
    }
    if raw["type"] == "message":
        return Message(
            **base,
            text=raw["text"],
            thread=raw.get("thread"),
            quote=raw.get("quote"),
            edited_at=raw.get("edited_at"),
            deleted=bool(raw.get("deleted")),
            buttons=[Button.read(button) for button in raw.get("actions", ())],
            mentions=[m["user"] for m in raw.get("mentions", ()) if "user" in m],
            command=_called(raw.get("command")),
            files=[File.read(file) for file in raw.get("files", ())],
        )
    if raw["type"] == "pressed":
        return Pressed(**base, action=raw.get("action", ""), value=raw.get("value"))
    if raw["type"] == "app":
        said = {"text": raw["text"], "deleted": bool(raw.get("deleted"))}
        return AppEvent(**base, app=raw.get("app", ""), data=raw.get("data"), **said)
    return Event(**base)


def _called(raw: Raw | None) -> Called | None:
    return None if raw is None else Called(raw["bot"], raw["name"], raw["arguments"])


def _form(raw: Raw | None) -> Form | None:
    if raw is None:
        return None
    fields = [
        Field(
            one["id"],
            one["label"],
            one["kind"],
            one["required"],
            one.get("min"),
            one.get("max"),
            [Option(each["id"], each["label"]) for each in one.get("options", ())],
        )
        for one in raw["fields"]
    ]
    return Form(raw["submit"], fields)
