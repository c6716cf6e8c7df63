"""Two years of a room in which something is said every ten minutes, put where its messages are."""

import time

from bench import seed
from tests import databases
from tests.server import Server

MESSAGES = 100_200
MINUTES = 10
A_WEEK = 7 * 24 * 60 // MINUTES
TEXTS = (
    "Wind south-west, four. Nothing in sight.",
    "The ferry has passed the mole.",
    "值班记录：一切正常。",
    "The gauge at the north gate says 2.31 m, which is more than the table has for this hour.",
    "Crane is back.",
    "*Marie* asks for berth 2. I told her to wait for the tide.",
    "下午三点换班。",
)


def fill(server: Server, room: str) -> None:
    """The server is stopped for it, and started again."""
    server.stop()
    url = databases.url(server.folder) if databases.IS_POSTGRES else None
    seed.write_history(server.folder, [MESSAGES], [room], url=url)
    _date(server, room)
    server.start()


def _date(server: Server, room: str) -> None:
    now, step = time.time_ns() // 1_000_000, MINUTES * 60_000
    head = "(SELECT head FROM room_heads WHERE room_id = ?)"
    sql = f"UPDATE events SET at = ? - ({head} - seq) * ? WHERE room_id = ?"
    databases.run(server.folder, sql, now, room, step, room)
    for number, text in enumerate(TEXTS):
        sql = "UPDATE events SET text = ? WHERE room_id = ? AND type = 'message' AND seq % ? = ?"
        databases.run(server.folder, sql, text, room, len(TEXTS), number)
