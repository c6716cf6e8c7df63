"""Those who have voted in an open poll, of whom its message names some."""

from typing import NamedTuple

from sqlalchemy import Connection

from .. import errors
from .access import Person
from .listing import Number, Slice, cut
from .log import replay, rows


class Place(NamedTuple):
    """Voters are listed by option, and by id."""

    option: Number
    user: str


class Voter(NamedTuple):
    """Somebody who has chosen an option."""

    option: int
    user: Person


def listed(
    connection: Connection,
    room: str,
    seq: int,
    option: int | None,
    *,
    user: str,
    after: Place | None,
    limit: int,
) -> Slice[Voter, Place]:
    """Those who have chosen an option, or any, of an open poll.

    Raises `NotFound` and `MessageDeleted`.
    """
    message = replay.event(connection, room, user, seq)
    if message.deleted:
        raise errors.MessageDeleted
    poll = (message.extras or {}).get("poll")
    if poll is None or poll["anonymous"]:
        raise errors.NotFound("There is no open poll under this number.")
    keys = (
        Place(number, voter)
        for number, each in enumerate(poll["options"])
        if option in (None, number)
        for voter in each["voters"]
    )
    chosen = sorted(key for key in keys if after is None or key > after)[: limit + 1]
    people = rows.people(connection, {key.user for key in chosen})()
    found = [Voter(key.option, people[key.user]) for key in chosen]
    return cut(found, limit, lambda last: Place(last.option, last.user.id))
