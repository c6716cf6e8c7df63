"""Items of the inbox."""

from typing import Any, NotRequired

from typing_extensions import TypedDict

from ...chat.inbox import Item, Kind
from ...chat.log.shown import Attached
from ...chat.moments import timestamp
from ...wire.events import person, wire
from .events import EventPerson, MessageOut, Time
from .pages import Page


class InboxReply(TypedDict):
    """The newest reply in a thread; `text` is the beginning of a long one.

    Without a text it has its `files`.
    """

    seq: int
    text: str
    deleted: bool
    files: NotRequired[list[Attached]]


class InboxItemOut(TypedDict):
    """`by` caused it.

    `emoji` and `count` are of reactions: the newest, and of how many people. `reply` is of threads.
    """

    id: str
    kind: Kind
    room: str
    at: Time
    by: EventPerson
    unread: bool
    done: bool
    emoji: NotRequired[str | None]
    count: NotRequired[int]
    reply: NotRequired[InboxReply]
    message: MessageOut


class InboxPage(Page):
    items: list[InboxItemOut]


def shown_item(item: Item) -> dict[str, Any]:
    """The fields of `InboxItemOut`; msgspec encodes them."""
    fields = {
        "id": item.id,
        "kind": item.kind,
        "room": item.message.room,
        "at": timestamp(item.at),
        "by": person(item.by),
        "unread": item.is_unread and not item.is_done,
        "done": item.is_done,
    }
    if item.count is not None:
        fields |= {"emoji": item.emoji, "count": item.count}
    if item.reply is not None:
        seq, text, deleted, files = item.reply
        reply = {"seq": seq, "text": text, "deleted": deleted}
        fields["reply"] = reply | ({"files": files} if files else {})
    return fields | {"message": wire(item.message)}
