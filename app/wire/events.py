"""An event as sockets and REST show it; docs/protocol.md describes each type."""

from collections.abc import Callable
from typing import Any, NamedTuple, Union, get_args

import msgspec
from msgspec import UNSET, UnsetType

from ..chat.access import Person, is_bot, is_guest
from ..chat.log.event import MESSAGE, Event, EventType
from ..chat.log.shown import bounded
from ..chat.moments import timestamp


class WirePerson(msgspec.Struct, gc=False):
    id: str
    name: str
    display_name: str | UnsetType
    bot: bool | UnsetType
    guest: bool | UnsetType


class _Message(msgspec.Struct, tag_field="type", tag="message", gc=False):
    room: str
    seq: int
    at: str
    user: WirePerson
    client_id: str | UnsetType
    text: str | None
    edited_at: str | None
    deleted: bool


def wire(event: Event) -> Any:
    """An event as it goes over the wire; msgspec encodes it."""
    if (
        event.type is MESSAGE
        and event.extras is None
        and event.data is None
        and event.thread is None
    ):
        # The same as below, three times as fast.
        return _Message(
            event.room,
            event.seq,
            timestamp(event.at),
            person(event.user),
            event.client_id or UNSET,
            event.text,
            timestamp(event.edited_at) if event.edited_at else None,
            event.deleted,
        )
    fields: dict[str, Any] = {
        "type": event.type.name,
        "room": event.room,
        "seq": event.seq,
        "at": timestamp(event.at),
        "user": person(event.user),
    }
    if event.client_id is not None:
        fields["client_id"] = event.client_id
    for column in event.type.columns:
        fields[column] = _COLUMNS[column].show(getattr(event, column))
    if event.thread is not None:
        fields["thread"] = event.thread
    if event.in_room:
        fields["in_room"] = True
    if event.data is not None:
        data = msgspec.structs.asdict(event.data)
        fields |= {name: value for name, value in data.items() if value is not UNSET}
    if event.extras is not None:
        fields |= bounded(event.extras)
    return fields


def beginning(event: Event, *, is_cut: bool) -> Any:
    """A message; of a text that was cut it has the beginning, and says so."""
    return {**msgspec.to_builtins(wire(event)), "text_cut": True} if is_cut else wire(event)


def own_fields(kind: EventType) -> dict[str, Any]:
    """The types of the fields that events of this type have beside those that all have."""
    fields = {column: _COLUMNS[column].type for column in kind.columns}
    data = msgspec.structs.fields(kind.data) if kind.data is not None else ()
    return fields | {field.name: _when_set(field.type) for field in data}


def _when_set(of: Any) -> Any:
    kinds = get_args(of)
    return Union[*(kind for kind in kinds if kind is not UnsetType)] if UnsetType in kinds else of


def person(who: Person) -> WirePerson:
    """`display_name` is only there when it differs from the name, `bot` and `guest` for such."""
    shown = UNSET if who.display_name == who.name else who.display_name
    return WirePerson(
        who.id,
        who.name,
        shown,
        True if is_bot(who.id) else UNSET,
        True if is_guest(who.id) else UNSET,
    )


def time_if_any(at: int | None) -> str | None:
    return timestamp(at) if at else None


class Timestamp(str):
    """The type of a field that holds what `timestamp` returns."""


class _Column(NamedTuple):
    """The type that a field has on the wire, and how to get there from an `Event`."""

    type: Any
    show: Callable[[Any], Any]


def _as_it_is(value: Any) -> Any:
    return value


_COLUMNS: dict[str, _Column] = {
    "text": _Column(str, _as_it_is),
    "edited_at": _Column(Timestamp | None, time_if_any),
    "deleted": _Column(bool, _as_it_is),
    "target": _Column(int, _as_it_is),
    "member": _Column(WirePerson, person),
}
