"""Batches of the log write the same on both databases, on PostgreSQL in a few round trips."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Table, insert, select

from app import errors
from app.chat import messages, names
from app.chat.access import Role
from app.chat.log import replay
from app.chat.log.act import Act, Draft
from app.chat.log.batch import Outcome, append
from app.chat.log.event import Event, Repeat
from app.chat.members import members
from app.chat.rooms import rooms
from app.chat.rooms.room_details import RoomChange
from app.chat.rooms.rooms import NewRoom
from app.db.tables import Base, Meta, Session, User
from app.unicode.security import VERSIONS
from tests.both_databases import OnPostgres, OnSQLite, both

KEY = b"k" * 32
NOW = 1_700_000_000_000
EPOCH = "epoch"
USERS = [f"u_{name}" for name in ("ada", "grace", "alan", "joan", "kurt")]
NAMES = ["tea", "Tea", "coffee", "milk", "water", "t\u0435a", "other"]
ROLES: list[Role | None] = [None, "member", "moderator", "owner"]
Databases = tuple[OnSQLite, OnPostgres]


@pytest.fixture
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    with both(tmp_path_factory.mktemp("sqlite"), Base.metadata) as pair:
        for database in pair:
            database.run(populate)
        yield pair


def populate(connection: Connection) -> None:
    connection.execute(
        insert(Meta),
        [{"key": names.META_KEY, "value": VERSIONS}, {"key": "epoch", "value": EPOCH}],
    )
    for user in USERS:
        connection.execute(
            insert(User).values(
                id=user,
                name=user,
                name_key=user,
                display_name=user,
                password_hash="",
                role="member",
                created_at=0,
                disabled_at=None,
            )
        )
        connection.execute(
            insert(Session).values(
                id=f"s_{user}",
                user_id=user,
                cookie_hash=None,
                created_at=0,
                last_seen_at=0,
                expires_at=NOW + 27,
                address="",
                user_agent="",
            )
        )


def create(connection: Connection, number: int, *, kind: str = "public") -> str:
    """The same id on both databases."""
    room = NewRoom(f"room {number}", kind)
    made = rooms.create(
        connection, KEY, user=USERS[0], session=None, room=room, client_id=str(number), now=NOW
    )
    return made.result[0]


def drafts(pick: random.Random, rooms_there: list[str], count: int) -> list[Draft]:
    return [draft(pick, pick.choice(rooms_there)) for _ in range(count)]


ACTS: list[tuple[Act, int]] = [
    (messages.SEND, 8),
    (messages.EDIT, 3),
    (messages.DELETE, 3),
    (messages.READ, 2),
    (members.JOIN, 8),
    (members.LEAVE, 2),
    (members.ADD, 4),
    (members.REMOVE, 2),
    (members.GIVE_ROLE, 3),
    (rooms.CHANGE, 3),
]


def draft(pick: random.Random, room: str) -> Draft:
    act = pick.choices([act for act, _ in ACTS], [weight for _, weight in ACTS])[0]
    user = pick.choice(USERS)
    change = RoomChange(
        name=pick.choice([None, *NAMES]),
        topic=pick.choice([None, "", 'a "topic"\\']),
        archived=pick.choice([None] * 3 + [False] * 3 + [True]),
    )
    return Draft(
        act,
        room,
        user,
        session=pick.choice([None] * 16 + [f"s_{user}"] * 16 + [f"s_{USERS[0]}"]),
        client_id=pick.choice([None, f"id {pick.randrange(200)}"]),
        text=pick.choice(['"', "\\", "{}", "日本語", ""])
        if act in (messages.SEND, messages.EDIT)
        else None,
        target=pick.randint(1, 30)
        if act in (messages.EDIT, messages.DELETE, messages.READ)
        else None,
        member=pick.choice([*USERS, "u_nobody"])
        if act in (members.ADD, members.REMOVE, members.GIVE_ROLE)
        else None,
        role=pick.choice(ROLES) if act in (members.ADD, members.GIVE_ROLE) else None,
        details=change if act is rooms.CHANGE else None,
        epoch=pick.choice([None] * 8 + [EPOCH] * 8 + ["another"]),
    )


def outcome(found: object) -> object:
    return type(found) if isinstance(found, errors.ParleyError) else found


def stored(database: OnSQLite | OnPostgres) -> dict[str, list[str]]:
    def read(connection: Connection) -> dict[str, list[str]]:
        return {
            table.name: sorted(
                repr(tuple(row)) for row in connection.execute(select(*_comparable(table)))
            )
            for table in Base.metadata.sorted_tables
        }

    return database.run(read)


def _comparable(table: Table) -> list[Column[Any]]:
    # Ids in the audit log are made at random, and a name is held from the moment it was given up.
    differ = {("audit", "id"), ("looks", "held_until")}
    return [column for column in table.columns if (table.name, column.name) not in differ]


@pytest.mark.parametrize("seed", range(3))
def test_the_same_acts_have_the_same_outcomes_and_leave_the_same_rows(
    databases: Databases, seed: int
) -> None:
    pick = random.Random(seed)
    for database in databases:
        there = [database.run(create, i) for i in range(3)]
        there.append(database.run(create, 3, kind="private"))
    refused: set[type] = set()
    written = 0
    everybody = [
        Draft(members.ADD, room, USERS[0], member=user, role=role)
        for room in there
        for user, role in zip(USERS[1:], ROLES, strict=True)
    ]
    for database in databases:
        database.run(append, everybody, KEY, now=NOW)
    for number in range(30):
        batch = drafts(pick, [*there, "r_nothing"], pick.choice([1, 2, 8, 100]))
        found = [database.run(append, batch, KEY, now=NOW + number) for database in databases]
        outcomes, events = found[0]
        assert [outcome(o) for o in found[1][0]] == [outcome(o) for o in outcomes]
        assert found[1][1] == events
        assert stored(databases[0]) == stored(databases[1])
        refused |= {type(o) for o in outcomes if isinstance(o, errors.ParleyError)}
        written += len(events)
    # It has tried what there is.
    assert written > 60
    assert {errors.NameTaken, errors.ClientIdReused, errors.EpochChanged} <= refused


@pytest.mark.parametrize("count", [1, 64, 512])
def test_a_batch_of_any_size_is_at_most_four_round_trips(databases: Databases, count: int) -> None:
    _, postgres = databases
    pick = random.Random(count)
    there = [postgres.run(create, i) for i in range(10)]
    postgres.run(append, drafts(pick, there, 512), KEY, now=NOW - 1)
    for _ in range(5):
        batch = drafts(pick, there, count)
        assert postgres.round_trips(append, batch, KEY, now=NOW) <= 4


@pytest.mark.parametrize("act", [act for act, _ in ACTS], ids=lambda act: act.name)
def test_no_act_asks_the_database_by_itself(databases: Databases, act: Act) -> None:
    """Not even one of which there is one in a hundred batches."""
    _, postgres = databases
    room = postgres.run(create, 1)
    postgres.run(append, [Draft(messages.SEND, room, USERS[0], text="a")], KEY)
    wanted: dict[Act, dict[str, Any]] = {
        messages.EDIT: {"target": 2, "text": "b"},
        messages.DELETE: {"target": 2},
        messages.READ: {"target": 2},
        messages.SEND: {"text": "c"},
        members.ADD: {"member": USERS[1], "role": "owner"},
        members.REMOVE: {"member": USERS[1]},
        members.GIVE_ROLE: {"member": USERS[1], "role": "moderator"},
        rooms.CHANGE: {"details": RoomChange("tea", "topic", archived=True)},
    }
    if act in (members.REMOVE, members.GIVE_ROLE, members.LEAVE):
        adding = Draft(members.ADD, room, USERS[0], member=USERS[1], role="owner")
        postgres.run(append, [adding], KEY)
    user = USERS[2] if act is members.JOIN else USERS[0]
    one = Draft(act, room, user, epoch=EPOCH, **wanted.get(act, {}))
    done: list[Outcome] = []

    def act_once(connection: Connection) -> None:
        done.extend(append(connection, [one], KEY)[0])

    assert postgres.round_trips(act_once) <= 4
    assert isinstance(done[0], Repeat if act is messages.READ else Event)


def says(room: str, texts: list[str]) -> list[Draft]:
    return [Draft(messages.SEND, room, USERS[0], text=text) for text in texts]


def test_what_was_missed_in_many_rooms_is_read_in_equal_shares(databases: Databases) -> None:
    for database in databases:
        few, many, long, none = [database.run(create, number) for number in range(4)]
        drafts = says(few, ["a"]) + says(many, list("abcdefgh")) + says(long, ["日" * 20] * 3)
        database.run(append, drafts, KEY)
        after = [(few, 1), (many, 2), (long, 1), (none, 1), ("r_nothing", 0)]
        found = database.run(replay.missed, after, limit=20, most_bytes=5 * 100)
        shares = {room: ([e.seq for e in events], head) for room, (events, head) in found.items()}
        assert shares == {few: ([2], 2), many: ([3, 4, 5, 6], 9), long: ([2], 4)}
        assert [event.text for event in found[many][0]] == list("bcde")


@pytest.mark.parametrize("count", [1, 2, 50])
def test_what_was_missed_in_any_number_of_rooms_is_one_round_trip(
    databases: Databases, count: int
) -> None:
    _, postgres = databases
    there = [(postgres.run(create, number), 0) for number in range(count)]
    # The first ones prepare it, and the BEGIN.
    for _ in range(8):
        trips = postgres.round_trips(replay.missed, there, limit=256, most_bytes=131_072)
    assert trips <= 3, "two of them for the transaction, which a server does without"


def test_an_edit_that_was_missed_shows_the_text_as_it_stands_now(databases: Databases) -> None:
    for database in databases:
        rooms_there = [database.run(create, number) for number in range(2)]
        for room in rooms_there:
            edits = [
                Draft(messages.EDIT, room, USERS[0], target=2, text=text, epoch=EPOCH)
                for text in ("b", "c")
            ]
            database.run(append, says(room, ["a"]), KEY)
            database.run(append, edits, KEY)
        found = database.run(
            replay.missed, [(room, 1) for room in rooms_there], limit=8, most_bytes=1000
        )
        for room in rooms_there:
            assert [event.text for event in found[room][0]] == ["c", "c", "c"]
