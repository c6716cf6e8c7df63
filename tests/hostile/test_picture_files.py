"""Pictures of those who mean harm: they harm the program that reads them, and nobody else."""

import asyncio
import io
import struct
import zipfile

import pytest
from PIL import Image

from tests.conftest import People
from tests.people import Person, problem
from tests.server import Server
from tests.sharing import (
    TUS,
    begins,
    gets,
    patches,
    tries_upload,
    until_pieces,
    uploads,
)
from tests.test_picture_files import SECRET, photo
from tests.test_pictures import PATIENCE_SECONDS, drawn, encoded, png_of

MEGABYTE = 2**20
SIDE = 6_300
NO_TYPE = "application/octet-stream"


@pytest.fixture
async def room(ada: Person) -> str:
    ada.http.timeout = PATIENCE_SECONDS
    return await ada.makes_room()


def gif_of(width: int, height: int) -> bytes:
    """One that says so, with a single point."""
    one = encoded(Image.new("P", (1, 1)), "GIF")
    return one[:6] + struct.pack("<HH", width, height) + one[10:]


def zipped() -> bytes:
    to = io.BytesIO()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(50 * MEGABYTE))
    return to.getvalue()


BOMBS = {
    "png": png_of(SIDE, SIDE, bytes((SIDE + 1) * SIDE)),
    "png that says it is small": png_of(100, 100, bytes(100_000_000)),
    "png of many pixels": png_of(50_000, 50_000, b""),
    "png of one line": png_of(2_000_000_000, 1, b""),
    "gif": gif_of(65_000, 65_000),
    "webp": encoded(Image.new("RGB", (SIDE, SIDE)), "WEBP", lossless=True, method=0),
    "jpeg of many pixels": encoded(Image.new("L", (9_000, 9_000)), "JPEG"),
    "avif": encoded(Image.new("RGB", (3_000, 3_000)), "AVIF", speed=10),
    "tiff": encoded(Image.new("1", (20_000, 20_000)), "TIFF", compression="group4"),
    "zip": zipped(),
}


async def test_a_bomb_harms_nobody(own_server: Server, people: People) -> None:
    """Somebody else talks meanwhile, and the server's memory is as before."""
    ada, mallory = await people("ada", at=own_server), await people("mallory", at=own_server)
    mallory.http.timeout = PATIENCE_SECONDS
    room = await mallory.makes_room("room")
    await ada.joins(room)
    await uploads(ada, room, encoded(drawn()))
    before = own_server.memory_bytes
    for name, bomb in BOMBS.items():
        sending = asyncio.create_task(uploads(mallory, room, bomb, name))
        while not sending.done():
            assert (await ada.posts("still talking", room))["seq"]
            await asyncio.wait([sending], timeout=0.2)
        file = sending.result()
        if name not in ("png", "webp", "png that says it is small"):
            # Those can be drawn: they are large, and not too large.
            assert "picture" not in file, name
            assert file["type"] in (NO_TYPE, "image/avif", "application/zip"), name
            answer = await gets(ada, room, file["id"])
            assert answer.status_code == 404, "of no message yet"
            own = await gets(mallory, room, file["id"])
            assert own.headers["Content-Disposition"].startswith("attachment"), name
    assert own_server.memory_bytes - before < 64 * MEGABYTE, "all of it was somewhere else"
    assert "picture" in await uploads(ada, room, encoded(drawn()))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
async def test_what_is_cut_or_wrong_is_bare_or_refused(ada: Person, room: str, kind: str) -> None:
    """It comes with a secret, and never goes with it."""
    whole = hiding(kind)
    for name, given in {
        "cut": whole[: len(whole) // 2],
        "its beginning": whole[:20],
        "wrong behind the beginning": whole[:12] + b"\xff" * 500,
        "without an end": whole[:-4],
        "lengths that lie": whole[:12] + b"\xff\xff\xff\xff" + whole[16:],
        "cut behind the secret": whole[: whole.index(SECRET) + len(SECRET) + 10],
    }.items():
        made = await tries_upload(ada, room, given)
        if made.status_code != 201:
            assert (made.status_code, problem(made)["code"]) == (422, "picture_unreadable"), name
            continue
        file = made.json()
        answer = await gets(ada, room, file["id"])
        assert answer.status_code == 200
        assert SECRET not in answer.content, name
        if "picture" not in file:
            assert file["type"] == NO_TYPE, name
            assert answer.headers["Content-Disposition"].startswith("attachment"), name


def hiding(kind: str) -> bytes:
    if kind == "GIF":
        return encoded(drawn((64, 64)), kind, comment=SECRET)
    return photo(kind)


async def test_what_can_not_be_made_bare_is_kept_nowhere(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room("room")
    whole = photo("JPEG")
    given = whole[: whole.index(SECRET) + len(SECRET)]
    assert problem(await tries_upload(ada, room, given))["code"] == "picture_unreadable"
    await until_pieces(own_server, lambda kept: not kept)
    upload = await begins(ada, room, len(given), "photo.jpg")
    assert (await patches(ada, room, upload, 0, given[:10])).status_code == 204
    refused = await patches(ada, room, upload, 10, given[10:])
    assert (refused.status_code, problem(refused)["code"]) == (422, "picture_unreadable")
    asked = await ada.http.head(f"/rooms/{room}/uploads/{upload}", headers=TUS)
    assert asked.status_code == 404
    await until_pieces(own_server, lambda kept: not kept)


async def test_a_picture_that_no_program_could_make_bare_is_too_large(
    own_server: Server, people: People
) -> None:
    own_server.settings |= {"PARLEY_LIMIT_FILE_MEGABYTES": "120"}
    own_server.restart()
    ada = await people("ada", at=own_server)
    ada.http.timeout = PATIENCE_SECONDS
    room = await ada.makes_room("room")
    content = photo("JPEG") + bytes(100 * MEGABYTE)
    told = problem(await tries_upload(ada, room, content, "photo.jpg"))
    assert (told["code"], told["most_bytes"]) == ("file_too_large", 100 * MEGABYTE)
    upload = await begins(ada, room, len(content), "photo.jpg")
    assert (await patches(ada, room, upload, 0, content[:1])).status_code == 204
    refused = await patches(ada, room, upload, 1, content[1:])
    assert problem(refused)["code"] == "file_too_large"
    await until_pieces(own_server, lambda kept: not kept)


async def test_what_takes_longer_than_it_may_is_given_up(ada: Person, room: str) -> None:
    endless = b"\xff\xd8" + b"\xff\xe1\x00\x02" * (20 * MEGABYTE) + b"\xff\xd9"
    refused = await tries_upload(ada, room, endless, "endless.jpg")
    assert (refused.status_code, problem(refused)["code"]) == (422, "picture_unreadable")
    assert (await ada.posts("still here", room))["seq"]


async def test_one_who_sends_many_does_not_keep_others_waiting(
    ada: Person, grace: Person, room: str
) -> None:
    await grace.joins(room)
    slow = encoded(Image.effect_noise((3_000, 3_000), 100), "PNG")
    many = [asyncio.create_task(uploads(ada, room, slow)) for _ in range(5)]
    try:
        grace.http.timeout = PATIENCE_SECONDS
        await uploads(grace, room, encoded(drawn()))
        assert not all(task.done() for task in many), "hers was not the last one"
    finally:
        await asyncio.gather(*many)
