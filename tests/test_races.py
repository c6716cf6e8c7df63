"""Two transactions at once: what only one may have, only one gets, whoever writes first.

On SQLite a second writer is played (tests/interleaved.py); on PostgreSQL there are two connections
(tests/interleaved_postgres.py).
"""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, event, exc

from app import errors, security
from app.chat import server_settings
from app.chat.log import batch
from app.chat.log.act import Draft
from app.chat.members import members, moderation
from app.chat.members.moderation import Sentence
from app.chat.people import accounts, invites, profiles, refresh_tokens, sessions, users
from app.chat.people.invites import NewInvite
from app.chat.people.profiles import Change
from app.chat.people.users import Credentials, NewUser
from app.chat.rooms import deletion, rooms
from app.chat.rooms.room_details import RoomChange
from app.chat.rooms.rooms import NewRoom
from app.db import facts
from app.errors import ParleyError
from tests.racing import DEVICE, KEY, Prepared


def new(name: str) -> NewUser:
    return NewUser(name, None, "hash")


def refusals(outcomes: list[Any]) -> list[type[ParleyError]]:
    return [type(outcome) for outcome in outcomes if isinstance(outcome, ParleyError)]


def test_an_invite_lets_in_one_of_two_who_use_it_at_once(prepared: Prepared) -> None:
    prepared.user("owner")
    code = prepared.do(invites.make, KEY, by=None, new=NewInvite()).code
    ada, grace = (
        partial(users.register, key=KEY, new=new(name), registration="invite", invite=code)
        for name in ("ada", "grace")
    )
    for race in prepared.races(ada, grace):
        assert refusals(race.outcomes) == [errors.InviteInvalid]
        assert race.value("SELECT count(*) FROM users") == 2


def test_an_empty_server_gets_one_first_owner(prepared: Prepared) -> None:
    ada, grace = (
        partial(users.register, key=KEY, new=new(name), registration="closed", invite=None)
        for name in ("ada", "grace")
    )
    for race in prepared.races(ada, grace):
        assert refusals(race.outcomes) == [errors.RegistrationClosed]
        assert race.value("SELECT count(*) FROM users") == 1
        assert race.value("SELECT count(*) FROM rooms") == 1


def test_of_two_owners_of_a_server_taken_away_at_once_one_is_left(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    session = prepared.session(ada)

    def demote_as_ada(connection: Connection) -> Any:
        sessions.by_id_to_write(connection, session, ada.id, grace.id)
        return accounts.change(connection, grace.id, by=ada.id, role="member")

    disable, demote = (
        partial(accounts.change, user=ada.id, by=None, disabled=True),
        partial(accounts.change, user=grace.id, by=None, role="member"),
    )
    owners = "SELECT count(*) FROM users WHERE role = 'owner' AND disabled_at IS NULL"
    for one, other in ((disable, demote), (demote, disable), (disable, demote_as_ada)):
        for race in prepared.races(one, other):
            assert len(refusals(race.outcomes)) == 1
            assert race.value(owners) == 1


def test_a_link_of_an_owner_who_is_made_a_member_lets_nobody_in_afterwards(
    prepared: Prepared,
) -> None:
    prepared.user("owner")
    ada = prepared.user("ada")
    code = prepared.do(invites.make, KEY, by=ada.id, new=NewInvite()).code
    register = partial(
        users.register, key=KEY, new=new("grace"), registration="invite", invite=code
    )
    demote = partial(accounts.change, user=ada.id, by=None, role="member")
    for race in prepared.races(register, demote):
        assert race.value("SELECT count(*) FROM invite_links WHERE revoked_at IS NULL") == 0
        assert race.value("SELECT count(*) FROM users") == (3 if not refusals(race.outcomes) else 2)
    for race in prepared.races(demote, register):
        came_first = race.second_came_between
        assert refusals(race.outcomes) in ([errors.InviteInvalid], [] if came_first else None)


def test_a_refresh_token_used_twice_at_once_has_one_successor(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    grant = prepared.do(refresh_tokens.begin, user=ada.id, device=DEVICE, days=30)
    new = security.next_secret(KEY, grant.secret)
    refresh = partial(refresh_tokens.exchange, token=grant.secret, new=new, days=30)
    for race in prepared.races(refresh, refresh):
        assert {outcome.secret for outcome in race.outcomes} == {race.outcomes[0].secret}
        assert race.value("SELECT count(*) FROM refresh_tokens") == 2


def test_of_two_owners_who_change_the_settings_that_they_saw_one_does(prepared: Prepared) -> None:
    owner = prepared.user("owner")
    prepared.do(facts.put_if_new, facts.EPOCH, "e_1")
    seen = {prepared.do(server_settings.state_name)}

    def call(name: str, connection: Connection) -> Any:
        wanted = {"team_name": name}
        return server_settings.change(
            connection, owner.id, wanted, rooms=None, role="owner", seen=seen
        )

    for race in prepared.races(partial(call, "Harbour"), partial(call, "Quay")):
        assert refusals(race.outcomes) == [errors.PreconditionFailed]


def test_a_room_asked_for_twice_at_once_is_made_once(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    for kind in ("public", "private"):
        ask = partial(
            rooms.create,
            key=KEY,
            user=ada.id,
            session=None,
            room=NewRoom("tea", kind),
            client_id="one",
        )
        for race in prepared.races(ask, ask):
            assert refusals(race.outcomes) == []
            assert {outcome[0] for outcome in race.outcomes} == {race.outcomes[0][0]}
            assert sorted(outcome[1] for outcome in race.outcomes) == [False, True]


def test_a_room_that_is_deleted_meanwhile_is_not_made_again(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    ask = partial(
        rooms.create,
        key=KEY,
        user=ada.id,
        session=None,
        room=NewRoom("tea", "public"),
        client_id="one",
    )
    room, _ = prepared.do(ask)

    def delete(connection: Connection) -> None:
        deletion.erase(connection, room, user=ada.id)
        while deletion.clear(connection).result:
            pass

    for race in prepared.races(ask, delete):
        assert race.value(f"SELECT count(*) FROM rooms WHERE id = '{room}'") == 0


@pytest.mark.parametrize("names", [("ada", "ada"), ("Ada", "ada"), ("paul", "pau1")], ids=str)
def test_two_accounts_made_at_once_never_look_the_same(
    prepared: Prepared, names: tuple[str, str]
) -> None:
    prepared.user("owner")
    first, second = (partial(users.add, key=KEY, new=new(n), role="member") for n in names)
    for race in prepared.races(first, second):
        assert refusals(race.outcomes) == [errors.NameTaken]
        assert race.value("SELECT count(*) FROM users") == 2


def test_two_people_renamed_at_once_never_look_the_same(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    first = partial(profiles.change, user=ada.id, change=Change(display_name="Paul"))
    second = partial(profiles.change, user=grace.id, change=Change(display_name="Pau1"))
    for race in prepared.races(first, second):
        assert refusals(race.outcomes) == [errors.NameTaken]


@pytest.mark.parametrize("names", [("tea", "tea"), ("paul", "pau1")], ids=str)
def test_two_rooms_named_at_once_never_look_the_same(
    prepared: Prepared, names: tuple[str, str]
) -> None:
    ada = prepared.user("ada")
    room, _ = prepared.do(
        rooms.create, KEY, user=ada.id, session=None, room=NewRoom("coffee", "public")
    )
    make = partial(
        rooms.create, key=KEY, user=ada.id, session=None, room=NewRoom(names[0], "public")
    )

    def rename(connection: Connection) -> Any:
        draft = Draft(rooms.CHANGE, room, ada.id, details=RoomChange(name=names[1]))
        return batch.append(connection, [draft], KEY)[0][0]

    for one, other in ((make, rename), (rename, make), (make, make)):
        for race in prepared.races(one, other):
            assert refusals(race.outcomes) == [errors.NameTaken]


def test_whoever_is_banned_while_they_join_is_not_in(prepared: Prepared) -> None:
    ada, grace = prepared.user("ada"), prepared.user("grace")
    room = prepared.room(ada)

    def does(draft: Draft) -> Any:
        return lambda connection: batch.append(connection, [draft], KEY)[0][0]

    shut_out = Sentence(None, "")
    join = does(Draft(members.JOIN, room, grace.id))
    ban = does(Draft(moderation.BAN, room, ada.id, member=grace.id, details=shut_out))
    for one, other in ((join, ban), (ban, join)):
        for race in prepared.races(one, other):
            assert set(refusals(race.outcomes)) <= {errors.Banned}
            assert race.value("SELECT count(*) FROM bans") == 1
            assert race.value(f"SELECT count(*) FROM members WHERE room_id = '{room}'") == 1


def test_a_password_changed_during_a_sign_in_leaves_no_session(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    begin = partial(sessions.begin_cookie, user=ada.id, device=DEVICE, days=30)
    sign_in = partial(users.sign_in, verified=Credentials(ada.id, "hash"), begin=begin)
    change = partial(users.set_password, user=ada.id, hashed="another hash")
    for race in prepared.races(sign_in, change):
        assert race.value("SELECT count(*) FROM sessions") == 0


def test_a_session_that_is_used_during_a_sweep_goes_on(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    session = prepared.session(ada)
    prepared.do(lambda c: c.exec_driver_sql("UPDATE sessions SET expires_at = 1, last_seen_at = 1"))
    use = partial(sessions.touch, used=[session], days=30)
    for race in prepared.races(sessions.sweep, use):
        used_first = race.second_came_between
        assert race.value("SELECT count(*) FROM sessions") == (1 if used_first else 0)


def test_only_a_name_that_is_taken_is_called_so(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    with pytest.raises(exc.IntegrityError, match="ck_rooms_kind"):
        prepared.do(rooms.create, KEY, user=ada.id, session=None, room=NewRoom("tea", "secret"))
    nobody = NewUser("grace", None, "hash")
    with pytest.raises(exc.IntegrityError, match="ck_users_role"):
        prepared.do(users.create, nobody, role="emperor")


def test_revocations_are_numbered_under_a_lock(prepared: Prepared) -> None:
    """Whoever sees a number can see all before it: the next one waits for the commit."""
    ada = prepared.user("ada")
    statements: list[str] = []
    ended = [prepared.session(ada) for _ in range(3)]

    def end(connection: Connection, session: str) -> None:
        event.listen(
            connection,
            "before_cursor_execute",
            lambda conn, cursor, sql, *_: statements.append(sql),
        )
        sessions.end_one(connection, session, user=ada.id)

    for session in ended:
        prepared.do(end, session)
    numbering = [sql.split()[:3] for sql in statements if not sql.startswith("SELECT")]
    one = [["DELETE", "FROM", "sessions"], ["UPDATE", "counters", "SET"]]
    assert [words for words in numbering if words[0] != "INSERT"] == one * 3
    prepared.do(lambda c: c.exec_driver_sql("UPDATE revocations SET at = 1"))
    prepared.do(sessions.sweep)
    prepared.do(end, prepared.session(ada))
    [(newest,)] = prepared.do(lambda c: c.exec_driver_sql("SELECT id FROM revocations").all())
    assert newest == 4, "no number comes twice, though the others are forgotten"
