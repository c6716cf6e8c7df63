"""The apps of the demo: one that somebody has let in, and a game that left its word in a room."""

from sqlalchemy import Connection

from ..chat import app_events
from ..chat.app_data import app_data
from ..chat.apps import grants, registering
from ..chat.apps.registering import NewApp
from ..chat.log import batch
from ..chat.log.act import Draft
from ..chat.scopes import Scope, TokenScope

# By the name of the room in which people play.
WHERE = "random"
APP = NewApp(
    "Tide tables", ["https://tides.example.org/back"], is_confidential=True, for_everybody=True
)
GAME = "org.example.race"
WON = "Yuki was first round the buoy, in 41 moves."
MOVES = {"winner": "yuki", "moves": 41, "players": ["yuki", "mateo", "grace"]}


def add(connection: Connection, room: str, *, key: bytes, user: str) -> None:
    app, _ = registering.register(connection, user, APP, by=user).result
    reads = TokenScope(frozenset({Scope.READ}), frozenset({room}))
    grants.begin(connection, user=user, app=app.id, name=app.name, bounds=reads)
    said = app_data(GAME, MOVES)
    draft = Draft(app_events.POST, room, user, text=WON, details=said)
    batch.append_all(connection, [draft], key)
