"""Two who open a direct room, or block each other, at the same moment, on both databases."""

from functools import partial
from typing import Any

from sqlalchemy import Connection

from app import errors
from app.chat.people import blocks, sessions
from app.chat.rooms import direct_rooms
from tests.racing import KEY, Prepared


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
    of_ada, of_grace = prepared.session(ada), prepared.session(grace)

    def block(connection: Connection) -> Any:
        sessions.by_id_to_write(connection, of_ada, ada.id)
        return blocks.block(connection, ada.id, grace.id)

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
