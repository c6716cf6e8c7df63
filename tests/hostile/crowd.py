"""What one member, or many, leave behind over time, put into the database of a stopped server.

Through the public door two thousand rooms take twenty seconds.
"""

import sqlite3
from pathlib import Path
from typing import Any

import httpx2

from tests.people import PASSWORD
from tests.server import Server

LONGEST = "\N{FACE WITH TEARS OF JOY}"


def register(server: Server, name: str) -> str:
    """Somebody's id."""
    body = {"name": name, "password": PASSWORD}
    answer = httpx2.post(f"{server.url}/api/v1/users", json=body, verify=False, timeout=20)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def fill_rooms(folder: Path, *, owner: str, count: int, topic: str = LONGEST * 250) -> None:
    """Public rooms of one owner, `!00000` and on: they sort before what people call a room."""
    connection = sqlite3.connect(folder / "parley.db")
    rooms = [(f"r_{number:012d}", f"!{number:05d}") for number in range(count)]
    common = {"kind": "public", "topic": topic, "welcomes_newcomers": False, "created_at": 1}
    counts = {"head": 1, "message_count": 0, "last_at": 1, "last_message_seq": 0}
    for room, name in rooms:
        _insert(connection, "rooms", id=room, name=name, name_key=name, **common, **counts)
        joined = {"type": "joined", "at": 1, "user_id": owner, "ordinal": 0, "deleted": False}
        _insert(connection, "events", room_id=room, seq=1, **joined)
        _insert_member(connection, room, owner, "owner")
    connection.commit()
    connection.close()


def fill_members(folder: Path, *, room: str, count: int) -> None:
    """Accounts that nobody signs in with, all in one room."""
    connection = sqlite3.connect(folder / "parley.db")
    for number in range(count):
        user, name = f"u_{number:012d}", f"member{number:05d}"
        account = {"password_hash": "", "role": "member", "created_at": 1}
        _insert(
            connection, "users", id=user, name=name, name_key=name, display_name=name, **account
        )
        _insert_member(connection, room, user, "member")
    connection.commit()
    connection.close()


def _insert_member(connection: sqlite3.Connection, room: str, user: str, role: str) -> None:
    seqs = {"joined_seq": 1, "visible_from": 1, "read_seq": 1}
    _insert(connection, "members", room_id=room, user_id=user, role=role, **seqs)


def _insert(connection: sqlite3.Connection, table: str, **values: Any) -> None:
    names, places = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", [*values.values()])
