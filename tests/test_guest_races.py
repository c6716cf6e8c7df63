"""Races of links for guests: two that are made at once."""

from functools import partial

from app.chat.access import now_ms
from app.chat.people import guest_links
from app.chat.people.guest_links import LINKS_MOST, NewLink
from tests.racing import KEY, Prepared


def test_two_links_that_are_made_at_once_are_not_one_too_many(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada)
    new = NewLink(expires_at=now_ms() + 3_600_000, most_guests=2)
    make = partial(
        guest_links.make,
        key=KEY,
        room=room,
        by=ada.id,
        role=ada.role,
        new=new,
        makers="room_owners",
    )
    for _ in range(LINKS_MOST - 1):
        prepared.do(make)
    for race in prepared.races(make, make):
        assert race.value("SELECT count(*) FROM guest_links") == LINKS_MOST
