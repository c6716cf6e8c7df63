"""Two who open a direct room, or block each other, at the same moment, on both databases."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection

from app import errors
from app.chat.log import batch
from app.chat.log.act import Draft
from app.chat.log.batch import Held
from app.chat.log.event import Event
from app.chat.members import members
from app.chat.people import blocks, sessions
from app.chat.rooms import direct_rooms
from tests.racing import KEY, Prepared

Append = Callable[..., tuple[Any, list[Event]]]


def blocking(session: str, user: str, other: str) -> Callable[[Connection], Any]:
    """As the request of a session does."""

    def block(connection: Connection) -> Any:
        sessions.by_id_to_write(connection, session, user)
        return blocks.block(connection, user, other)

    return block


def test_of_the_same_people_there_is_one_room(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    ways = [
        partial(direct_rooms.open_for, key=KEY, user=user.id, session=None, others=[other.id])
        for user, other in ((ada, grace), (grace, ada))
    ]
    for one, other in (ways, reversed(ways)):
        for race in prepared.races(one, other):
            [room] = {room for room, _ in race.outcomes}
            assert sorted(is_new for _, is_new in race.outcomes) == [False, True]
            assert race.value("SELECT count(*) FROM rooms WHERE kind = 'direct'") == 1
            for of_room, found in (("members", "count(*)"), ("room_heads", "max(head)")):
                assert race.value(f"SELECT {found} FROM {of_room} WHERE room_id = '{room}'") == 2


def test_a_block_that_is_answered_is_older_than_every_room_that_is_made_later(
    prepared: Prepared,
) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    block = blocking(prepared.session(ada), ada.id, grace.id)
    of_grace = prepared.session(grace)

    def begin(connection: Connection) -> Any:
        people = direct_rooms.people(connection, user=grace.id, others=[ada.id])
        sessions.by_id_to_write(connection, of_grace, grace.id, people)
        return direct_rooms.open_for(
            connection, KEY, user=grace.id, session=of_grace, others=people
        )

    for race in prepared.races(begin, block):
        if race.second_came_between:
            assert isinstance(race.outcomes[0], errors.NotFound)
        is_refused = isinstance(race.outcomes[0], errors.NotFound)
        rooms = race.value("SELECT count(*) FROM rooms WHERE kind = 'direct'")
        assert rooms == (0 if is_refused else 1)


@pytest.mark.parametrize("append", [batch.append, batch.append_free])
def test_a_block_that_is_answered_is_older_than_every_room_that_one_is_added_to_later(
    prepared: Prepared, append: Append
) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    block = blocking(prepared.session(ada), ada.id, grace.id)
    room = prepared.room(grace)
    draft = Draft(members.ADD, room, grace.id, member=ada.id)

    def add(connection: Connection) -> Any:
        [outcome], _ = append(connection, [draft], KEY)
        return outcome

    of_ada = f"SELECT count(*) FROM members WHERE (room_id, user_id) = ('{room}', '{ada.id}')"
    for race in prepared.races(add, block):
        added, blocked = race.outcomes
        assert blocked is None
        assert isinstance(added, errors.NotFound if race.second_came_between else Event)
        assert race.value(of_ada) == isinstance(added, Event)
    for race in prepared.races(block, add):
        blocked, added = race.outcomes
        assert blocked is None
        # Waited for, or tried again later.
        assert isinstance(added, Event | Held if race.second_came_between else errors.NotFound)
        assert race.value(of_ada) == isinstance(added, Event)
