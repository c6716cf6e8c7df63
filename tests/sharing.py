"""What people do with files in tests: upload one, send it, get it."""

import asyncio
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any

import httpx2

from tests.people import Frame, Person
from tests.server import Server

PATIENCE_SECONDS = 60.0
TUS = {"Tus-Resumable": "1.0.0"}
BYTES = {"Content-Type": "application/offset+octet-stream"}


def pieces(server: Server) -> set[str]:
    """What there is of files on the disk of a server."""
    return {path.name for path in (server.folder / "files").glob("??/*")}


async def until_pieces(server: Server, holds: Callable[[set[str]], bool]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not holds(pieces(server)):  # noqa: ASYNC110 # nothing says when files go
            await asyncio.sleep(0.05)


async def tries_upload(
    person: Person, room: str, content: bytes, name: str = "notes.txt"
) -> httpx2.Response:
    """In one form, as curl does."""
    return await person.http.post(f"/rooms/{room}/files", files={"file": (name, content)})


async def uploads(person: Person, room: str, content: bytes, name: str = "notes.txt") -> Frame:
    answer = await tries_upload(person, room, content, name)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def shares(
    person: Person, room: str, content: bytes, name: str = "notes.txt", text: str = ""
) -> Frame:
    """The message with one file."""
    file = await uploads(person, room, content, name)
    return await person.posts(text, room, files=[file["id"]])


async def gets(person: Person, room: str, file: str, **headers: str) -> httpx2.Response:
    return await person.http.get(f"/rooms/{room}/files/{file}", headers=headers)


async def creates(
    person: Person, room: str, length: int | str, name: str = "film.bin", **more: str
) -> httpx2.Response:
    """An upload by tus."""
    headers = TUS | {"Upload-Length": str(length), "Upload-Metadata": metadata(filename=name)}
    return await person.http.post(f"/rooms/{room}/uploads", headers=headers | more)


def metadata(**said: str) -> str:
    return ",".join(f"{key} {b64encode(value.encode()).decode()}" for key, value in said.items())


async def begins(person: Person, room: str, length: int, name: str = "film.bin") -> str:
    """The id of a new upload."""
    answer = await creates(person, room, length, name)
    assert answer.status_code == 201, answer.text
    return str(answer.headers["Location"].rpartition("/")[2])


async def patches(
    person: Person, room: str, upload: str, offset: int, content: Any, **more: str
) -> httpx2.Response:
    headers: Mapping[str, str] = TUS | BYTES | {"Upload-Offset": str(offset)} | more
    path = f"/rooms/{room}/uploads/{upload}"
    return await person.http.patch(path, headers=headers, content=content)


async def stands_at(person: Person, room: str, upload: str) -> int:
    answer = await person.http.head(f"/rooms/{room}/uploads/{upload}", headers=TUS)
    assert answer.status_code == 204, answer.text
    return int(answer.headers["Upload-Offset"])
