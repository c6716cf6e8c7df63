"""How much hangs on messages that expire: rows by which a slice of the work is measured."""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    union_all,
)

from ..db.statement import Prepared
from ..db.tables import (
    AnonymousVote,
    Event,
    File,
    FormAnswer,
    InboxItem,
    MessageVersion,
    SavedMessage,
    SettledRequest,
    ThreadFollow,
)
from .expiring import Range


def weigh(connection: Connection, events: Range, most_rows: int) -> Mapping[int, int]:
    """How many rows hang on each of these messages, by seq; right up to so many in all."""
    return Counter(dict(_HANGING.each(connection, [(*events, most_rows)])))


def forget_some(connection: Connection, room: str, seq: int, most_rows: int) -> Collection[str]:
    """Delete some inbox items about a message that is about to expire. Returns whose they were.

    One that mentions a whole room has as many as it has members, and they are too many for one
    slice.
    """
    found = [*_ITEMS.each(connection, [(room, seq, most_rows)])]
    _FORGET_ITEM.many(connection, [(room, seq, *key) for key in found])
    return {user for user, _ in found}


def compile(connection: Connection) -> None:
    """Where the first slice would have to, while others wait."""
    for statement in (_HANGING, _ITEMS, _FORGET_ITEM):
        statement.compile(connection)


def _about(table: Any, message: Any) -> Any:
    """The messages of a range that rows of a table are about, each once for each row."""
    found = (
        select(message.label("message"))
        .where(
            table.room_id == bindparam("room"),
            message >= bindparam("first"),
            message <= bindparam("last"),
        )
        .order_by(message)
        .limit(bindparam("most", type_=BigInteger))
        .offset(literal_column("0"))
    )
    return select(found.subquery().c.message)


_all = union_all(
    _about(Event, Event.target),
    _about(MessageVersion, MessageVersion.message),
    _about(InboxItem, InboxItem.message),
    _about(FormAnswer, FormAnswer.target),
    _about(SavedMessage, SavedMessage.seq),
    _about(AnonymousVote, AnonymousVote.seq),
    _about(SettledRequest, SettledRequest.seq),
    _about(ThreadFollow, ThreadFollow.root),
    _about(File, File.seq),
).subquery("hanging")
_HANGING = Prepared(
    select(_all.c.message, func.count()).group_by(_all.c.message), "room first last most"
)
_item = (InboxItem.room_id == bindparam("room"), InboxItem.message == bindparam("of_seq"))
_ITEMS = Prepared(
    select(InboxItem.user_id, InboxItem.kind)
    .where(*_item)
    .limit(bindparam("most", type_=BigInteger))
    .offset(literal_column("0")),
    "room of_seq most",
)
_FORGET_ITEM = Prepared(
    delete(InboxItem).where(
        *_item, InboxItem.user_id == bindparam("user"), InboxItem.kind == bindparam("kind")
    ),
    "room of_seq user kind",
)
