"""The traces that one member, or many, leave over time, put into the database of a stopped server.

Through the public door two thousand rooms take twenty seconds.
"""

from pathlib import Path
from typing import Any

import httpx2

from tests import databases
from tests.people import PASSWORD
from tests.server import Server

Row = dict[str, Any]

LONGEST = "\N{FACE WITH TEARS OF JOY}"


def register(server: Server, name: str) -> str:
    """Somebody's id."""
    body = {"name": name, "password": PASSWORD}
    answer = httpx2.post(f"{server.url}/api/v1/users", json=body, verify=False, timeout=20)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def fill_rooms(folder: Path, *, owner: str, count: int, topic: str = LONGEST * 250) -> None:
    """Public rooms of one owner, `!00000` and on: they sort before what people call a room."""
    rooms = [(f"r_{number:012d}", f"!{number:05d}") for number in range(count)]
    common = {"kind": "public", "topic": topic, "welcomes_newcomers": False, "created_at": 1}
    counts = {"head": 1, "message_count": 0, "last_at": 1, "last_message_seq": 0}
    joined = {"type": "joined", "at": 1, "user_id": owner, "ordinal": 0, "deleted": False}
    _insert(
        folder,
        rooms=[{"id": room, "name": name, "name_key": name} | common for room, name in rooms],
        room_heads=[{"room_id": room} | counts for room, _ in rooms],
        events=[{"room_id": room, "seq": 1} | joined for room, _ in rooms],
        members=[_member(room, owner, "owner") for room, _ in rooms],
    )


def fill_members(folder: Path, *, room: str, count: int) -> None:
    """Accounts that nobody signs in with, all in one room."""
    people = [(f"u_{number:012d}", f"member{number:05d}") for number in range(count)]
    account = {"password_hash": "", "role": "member", "created_at": 1}
    _insert(
        folder,
        users=[
            {"id": user, "name": name, "name_key": name, "display_name": name} | account
            for user, name in people
        ],
        members=[_member(room, user, "member") for user, _ in people],
    )
    more = "UPDATE room_heads SET member_count = member_count + ? WHERE room_id = ?"
    databases.run(folder, more, count, room)


def _member(room: str, user: str, role: str) -> Row:
    seqs = {"joined_seq": 1, "visible_from": 1, "read_seq": 1}
    return {"room_id": room, "user_id": user, "role": role} | seqs


def _insert(folder: Path, **tables: list[Row]) -> None:
    for table, rows in tables.items():
        names = list(rows[0])
        places = ", ".join("?" for _ in names)
        insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"
        databases.run_many(folder, insert, [tuple(row[name] for name in names) for row in rows])
