"""Two transactions at once in one room, or about one person's sessions."""

from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import Connection, text

from app import errors, security
from app.chat.access import MEMBER
from app.chat.log import batch
from app.chat.log.act import Draft
from app.chat.log.event import Event, Repeat
from app.chat.members import members
from app.chat.messages import SEND
from app.chat.people import accounts, invites, refresh_tokens, sessions, users
from app.chat.people.invites import NewInvite
from app.chat.people.sessions import SignedIn
from app.chat.people.users import Credentials
from app.chat.rooms import deletion, rooms
from app.chat.rooms.room_details import RoomChange
from app.chat.rooms.rooms import NewRoom
from tests import interleaved_postgres
from tests.racing import DEVICE, KEY, OnPostgres, Prepared

Do = Callable[[Connection], Any]


def does(draft: Draft) -> Do:
    """Carries out one draft by itself."""

    def run(connection: Connection) -> Any:
        [outcome], _ = batch.append(connection, [draft], KEY)
        return outcome

    return run


def writes(session: str, user: str, act: Callable[[Connection, SignedIn], Any]) -> Do:
    """As a request of a session does."""
    return lambda connection: act(connection, sessions.by_id_to_write(connection, session, user))


def test_two_who_send_at_once_have_numbers_of_their_own(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada)
    one, other = (does(Draft(SEND, room, ada.id, text=text)) for text in ("one", "other"))
    for race in prepared.races(one, other):
        assert sorted(outcome.seq for outcome in race.outcomes) == [2, 3]
        assert race.value(f"SELECT head FROM room_heads WHERE room_id = '{room}'") == 3
        assert race.value(f"SELECT max(ordinal) FROM events WHERE room_id = '{room}'") == 2


def test_a_message_sent_twice_at_once_is_stored_once(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada)
    send = does(Draft(SEND, room, ada.id, client_id="one", text="hello"))
    for race in prepared.races(send, send):
        assert {type(outcome) for outcome in race.outcomes} == {Event, Repeat}
        assert {outcome.seq for outcome in race.outcomes} == {2}
        assert race.value(f"SELECT count(*) FROM events WHERE room_id = '{room}'") == 2


def test_a_command_that_writes_nothing_is_settled_once(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada)
    join = does(Draft(members.JOIN, room, ada.id, client_id="one"))
    for race in prepared.races(join, join):
        assert {type(outcome) for outcome in race.outcomes} == {Repeat}
        assert race.value("SELECT count(*) FROM settled_requests") == 1


def test_two_owners_who_leave_at_once_leave_an_owner(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    room = prepared.room(ada)
    prepared.do(does(Draft(members.ADD, room, ada.id, member=grace.id, role="owner")))
    ways = [
        [does(Draft(members.LEAVE, room, user.id)) for user in (ada, grace)],
        [
            does(Draft(members.GIVE_ROLE, room, user.id, member=user.id, role=MEMBER))
            for user in (ada, grace)
        ],
        [
            does(Draft(members.GIVE_ROLE, room, user.id, member=other.id, role=MEMBER))
            for user, other in ((ada, grace), (grace, ada))
        ],
    ]
    owners = f"SELECT count(*) FROM members WHERE room_id = '{room}' AND role = 'owner'"
    for one, other in ways:
        for race in prepared.races(one, other):
            refused = [o for o in race.outcomes if isinstance(o, errors.ParleyError)]
            assert len(refused) == 1
            assert race.value(owners) == 1


def test_a_room_that_nobody_is_left_in_is_archived_or_gone(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    room = prepared.room(ada)
    prepared.do(does(Draft(members.JOIN, room, grace.id)))
    leave = does(Draft(members.LEAVE, room, grace.id))
    erase = partial(deletion.leave_or_erase, key=KEY, draft=Draft(members.LEAVE, room, ada.id))
    for last in (does(Draft(rooms.LEAVE_LAST, room, ada.id)), erase):
        for one, other in ((leave, last), (last, leave)):
            for race in prepared.races(one, other):
                left = race.value(f"SELECT count(*) FROM members WHERE room_id = '{room}'")
                gone = f"SELECT count(*) FROM revocations WHERE subject = '{room}'"
                kept = f"SELECT count(*) FROM rooms WHERE archived_at IS NULL AND id = '{room}'"
                assert left == 1 or race.value(gone) or not race.value(kept)


def test_a_name_that_a_room_gave_up_is_taken_by_nobody_else(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada, "tea")
    rename = does(Draft(rooms.CHANGE, room, ada.id, details=RoomChange(name="coffee")))
    make = partial(rooms.create, key=KEY, user=ada.id, session=None, room=NewRoom("tea", "public"))
    for one, other in ((rename, make), (make, rename)):
        for race in prepared.races(one, other):
            assert race.value("SELECT count(*) FROM rooms WHERE name_key = 'tea'") == 0


def test_nobody_is_in_a_room_that_is_deleted_meanwhile(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    room = prepared.room(ada)
    join = does(Draft(members.JOIN, room, grace.id))
    delete = partial(deletion.erase, ref=room, user=ada.id)
    for one, other in ((join, delete), (delete, join)):
        for race in prepared.races(one, other):
            assert race.value(f"SELECT count(*) FROM members WHERE room_id = '{room}'") == 0


def test_a_room_cleared_by_two_is_gone(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada)
    prepared.do(deletion.erase, room, user=ada.id)
    for race in prepared.races(deletion.clear, deletion.clear):
        assert race.value(f"SELECT count(*) FROM events WHERE room_id = '{room}'") == 0


def test_a_session_that_ended_first_sends_nothing(on_postgres: OnPostgres) -> None:
    ada = on_postgres.user("ada")
    session = on_postgres.session(ada)
    room = on_postgres.room(ada)
    send = does(Draft(SEND, room, ada.id, session, text="hello"))
    end = partial(sessions.end_one, session=session, user=ada.id)
    for race in on_postgres.races(send, end):
        if race.second_came_between:
            assert isinstance(race.outcomes[0], errors.Unauthenticated)
    for race in on_postgres.races(end, send):
        if not race.second_came_between:
            assert isinstance(race.outcomes[1], errors.Unauthenticated)


def test_a_batch_waits_for_no_sign_out(on_postgres: OnPostgres) -> None:
    ada = on_postgres.user("ada")
    session = on_postgres.session(ada)
    room, other = on_postgres.room(ada), on_postgres.room(ada, "coffee")
    drafts = [Draft(SEND, at, ada.id, who, text="hello") for at, who in ((room, session),)]
    drafts += [Draft(SEND, at, ada.id, text="hello") for at in (room, other)]

    def send(connection: Connection) -> Any:
        return batch.append_free(connection, drafts, KEY)[0]

    held = 0
    end = partial(sessions.end_one, session=session, user=ada.id)
    for race in on_postgres.races(end, send):
        assert race.second_came_between or race.outcomes[0] is None
        kinds = [type(outcome) for outcome in race.outcomes[1]]
        assert kinds[2] is Event
        if batch.Held in kinds:
            held += 1
            assert kinds == [batch.Held, batch.Held, Event], "nobody overtakes in a held room"
    assert held


def test_who_sees_a_revocation_can_see_all_before_it(on_postgres: OnPostgres) -> None:
    ada = on_postgres.user("ada")
    one, other = (
        partial(sessions.end_one, session=on_postgres.session(ada), user=ada.id) for _ in range(2)
    )
    seen = "SELECT coalesce(string_agg(id::text, ' ' ORDER BY id), '') FROM revocations"
    found = set()
    for race in interleaved_postgres.races(on_postgres.url, one, other, watch=seen):
        found.update(race.seen)
        assert race.value(seen) == "1 2"
    assert found == {"", "1"}, "never 2 without 1"


def test_whatever_ends_sessions_at_once_ends_them_all(prepared: Prepared) -> None:
    """And nobody waits for somebody who waits for them."""
    prepared.user("owner")
    ada = prepared.user("ada")
    mine, others = prepared.session(ada), [prepared.session(ada) for _ in range(3)]
    prepared.do(lambda c: c.execute(text("UPDATE sessions SET last_seen_at = 1")))
    end = partial(sessions.end_one, session=mine, user=ada.id)
    disable = partial(accounts.change, user=ada.id, by=None, disabled=True)
    change = partial(users.set_password, user=ada.id, hashed="another")
    sign_out = writes(
        mine, ada.id, lambda c, who: sessions.end_one(c, who.session, user=who.user.id)
    )
    renew = writes(
        mine,
        ada.id,
        lambda c, who: users.change_password(
            c, Credentials(ada.id, "hash"), "third", keep_session=who.session
        ),
    )
    touch = partial(sessions.touch, used=[*others, mine], days=30)
    for one, other in (
        (disable, change),
        (disable, sign_out),
        (renew, disable),
        (disable, touch),
        (touch, disable),
        (sign_out, disable),
    ):
        for race in prepared.races(one, other):
            assert race.value("SELECT count(*) FROM sessions") == 0
    for race in prepared.races(sign_out, sign_out):
        assert [type(o) for o in race.outcomes].count(errors.Unauthenticated) == 1
    for race in prepared.races(end, renew):
        assert race.value("SELECT count(*) FROM sessions") in (0, 3)


def test_a_refresh_beside_the_end_of_its_session_leaves_no_token(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    grant = prepared.do(refresh_tokens.begin, user=ada.id, device=DEVICE, days=30)
    new = security.next_secret(KEY, grant.secret)
    refresh = partial(refresh_tokens.exchange, token=grant.secret, new=new, days=30)
    end = partial(sessions.end_one, session=grant.session, user=ada.id)
    for one, other in ((refresh, end), (end, refresh)):
        for race in prepared.races(one, other):
            assert race.value("SELECT count(*) FROM refresh_tokens") == 0


def test_somebody_disabled_during_a_sign_in_has_no_session(prepared: Prepared) -> None:
    prepared.user("owner")
    ada = prepared.user("ada")
    begin = partial(sessions.begin_cookie, user=ada.id, device=DEVICE, days=30)
    sign_in = partial(users.sign_in, verified=Credentials(ada.id, "hash"), begin=begin)
    for race in prepared.races(
        sign_in, partial(accounts.change, user=ada.id, by=None, disabled=True)
    ):
        assert race.value("SELECT count(*) FROM sessions") == 0


def test_a_session_that_ended_first_writes_nothing(on_postgres: OnPostgres) -> None:
    ada = on_postgres.user("ada")
    session = on_postgres.session(ada)
    make = partial(invites.make, key=KEY, by=ada.id, new=NewInvite())
    invite = writes(session, ada.id, lambda connection, _: make(connection))
    end = partial(sessions.end_one, session=session, user=ada.id)
    for race in on_postgres.races(invite, end):
        if race.second_came_between:
            assert isinstance(race.outcomes[0], errors.Unauthenticated)
    for race in on_postgres.races(end, invite):
        if not race.second_came_between:
            assert isinstance(race.outcomes[1], errors.Unauthenticated)
