"""Two nodes, or a node and a request, at one scheduled message."""

from functools import partial
from typing import Any

from sqlalchemy import Connection, update

from app import errors
from app.chat import scheduled, scheduled_sending
from app.chat.access import now_ms
from app.chat.people import sessions
from app.chat.scheduled import Wanted
from app.db.tables import ScheduledMessage
from tests.racing import KEY, Prepared

HOUR_MS = 3_600_000
SENT = "SELECT count(*) FROM events WHERE type = 'message'"


def due(prepared: Prepared, room: str, user: str, **more: Any) -> str:
    """One whose time has come; its id."""
    wanted = Wanted(text="hello", at=now_ms() + HOUR_MS, **more)

    def make(connection: Connection) -> str:
        made = scheduled.create(connection, KEY, room, user, wanted, client_id=None)
        connection.execute(update(ScheduledMessage).values(due_at=1))
        return made.result[0].id

    return str(prepared.do(make))


def send(connection: Connection) -> Any:
    return scheduled_sending.send_due(connection, KEY, ())


def test_two_nodes_send_it_once(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    room = prepared.room(ada)
    due(prepared, room, ada.id)
    due(prepared, room, ada.id, repeat="daily", time_zone="UTC")
    for race in prepared.races(send, send):
        assert race.value(SENT) == 2
        waiting = "SELECT count(*) FROM scheduled_messages WHERE due_at > 1"
        assert race.value(waiting) == 1, "that which repeats"


def test_what_is_cancelled_while_it_is_sent_is_one_of_the_two(prepared: Prepared) -> None:
    ada = prepared.user("ada")
    session, room = prepared.session(ada), prepared.room(ada)
    made = due(prepared, room, ada.id)

    def cancel(connection: Connection) -> Any:
        sessions.by_id_to_write(connection, session, ada.id)
        return scheduled.cancel(connection, room, made, user=ada.id)

    for one, other in ((send, cancel), (cancel, send)):
        for race in prepared.races(one, other):
            was_cancelled = not any(isinstance(o, errors.NotFound) for o in race.outcomes)
            assert race.value(SENT) == (0 if was_cancelled else 1)


def test_what_is_changed_while_it_is_sent_is_sent_as_it_was_or_as_it_is(
    prepared: Prepared,
) -> None:
    ada = prepared.user("ada")
    session, room = prepared.session(ada), prepared.room(ada)
    made = due(prepared, room, ada.id)

    def change(connection: Connection, wanted: Wanted) -> Any:
        sessions.by_id_to_write(connection, session, ada.id)
        return scheduled.change(connection, room, made, user=ada.id, wanted=wanted)

    for race in prepared.races(send, partial(change, wanted=Wanted(text="new"))):
        refused = any(isinstance(o, errors.NotFound) for o in race.outcomes)
        assert race.value("SELECT text FROM events WHERE type = 'message'") == (
            "hello" if refused else "new"
        )
        assert race.value("SELECT count(*) FROM scheduled_messages") == 0
