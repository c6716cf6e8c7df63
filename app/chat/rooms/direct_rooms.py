"""Direct rooms: of some people, who stay the same; found again instead of made twice."""

from collections.abc import Collection
from typing import cast

from sqlalchemy import Connection, Table, select

from ... import errors, security
from ...db.statement import insert_if_new
from ...db.tables import Room, User
from ..access import MEMBER, is_guest, now_ms
from ..effects import Effects, Written
from ..log import batch, rows
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import ADDED, JOINED, Event, GivenRole
from ..members import members
from ..members.blocked import is_blocked
from ..members.memberships import Members, bring_in

# More have a lot to say to each other, and want a room with a name.
MOST_PEOPLE = 9


def people(connection: Connection, *, user: str, others: Collection[str]) -> set[str]:
    """The ids of these people and of oneself. Raises what `open_for` does."""
    found = {user, *(members.user_id(connection, other) for other in others)}
    if len(found) > MOST_PEOPLE:
        raise errors.Invalid(f"A direct room is of {MOST_PEOPLE} people at most, with oneself.")
    return found


def find(connection: Connection, of: Collection[str]) -> str | None:
    """The room of these people, by id, if there is one."""
    return _find(connection, _key_of(of))


def open_for(
    connection: Connection,
    key: bytes,
    *,
    user: str,
    session: str | None,
    others: Collection[str],
    now: int | None = None,
) -> Written[tuple[str, bool]]:
    """The room of these people, by id or name: its id, and whether it is new.

    Of oneself alone it is for notes. Raises `NotFound` for somebody who is not there, `Invalid`
    for too many. Under the locks of all of them: a block is older than what is begun after it.
    """
    all_of_them = people(connection, user=user, others=others)
    people_key = _key_of(all_of_them)
    known = _find(connection, people_key)
    if known is not None:
        return Written((known, False))
    if any(map(is_guest, all_of_them)):
        raise errors.NotForGuests
    _require_enabled(connection, all_of_them)
    if is_blocked(connection, user, by=all_of_them - {user}):
        # As of somebody who is not there: they are not to know.
        raise errors.NotFound(members.NOBODY)
    room = security.new_id("r")
    row = _row(room, people_key, now_ms() if now is None else now)
    if not insert_if_new(connection, cast(Table, Room.__table__), row, key=["people_key"]):
        # By another of them, at this very moment; seen by a statement that is newer.
        return Written((_find(connection, people_key) or "", False))
    rows.begin_log(connection, room)
    drafts = [Draft(OPEN, room, user, session)]
    drafts += [
        Draft(BRING, room, user, session, member=each) for each in sorted(all_of_them - {user})
    ]
    _, events = batch.append_all(connection, drafts, key, now=now)
    return Written((room, True), Effects(events=events))


def begin(batch: Batch, draft: Draft) -> Event:
    """The first event: its maker comes in. Nobody owns it."""
    event = batch.append(draft, JOINED)
    bring_in(batch, event, draft.user, MEMBER)
    return event


def bring(batch: Batch, draft: Draft) -> Event:
    """The others, in the same transaction, and never again."""
    person = batch.people[draft.member or ""]
    event = batch.append(draft, ADDED, member=person, data=GivenRole(MEMBER))
    bring_in(batch, event, person.id, MEMBER)
    return event


OPEN = Act("open_direct", begin, needs=(Members,))
BRING = Act("bring", bring, needs=(Members,))


def _key_of(people: Collection[str]) -> str:
    return " ".join(sorted(people))


def _find(connection: Connection, people_key: str) -> str | None:
    found = select(Room.id).where(Room.people_key == people_key)
    return connection.execute(found).scalar()


def _require_enabled(connection: Connection, people: Collection[str]) -> None:
    """With somebody who can't sign in any more nothing is begun."""
    away = select(User.id).where(User.id.in_(people), User.disabled_at.is_not(None))
    if connection.execute(away).first() is not None:
        raise errors.NotFound(members.NOBODY)


def _row(room: str, people_key: str, now: int) -> dict[str, object]:
    return {
        "id": room,
        "name": "",
        "name_key": "",
        "kind": "direct",
        "topic": "",
        "welcomes_newcomers": False,
        "created_at": now,
        "archived_at": None,
        "people_key": people_key,
    }
