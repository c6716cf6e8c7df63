"""Two who open a direct room with each other at the same moment, on both databases."""

from functools import partial

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
