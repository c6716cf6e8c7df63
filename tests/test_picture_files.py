"""Pictures that are sent: what they say beside themselves is gone, and two small ones are made."""

import io
from typing import Any

import pytest
from PIL import Image, ImageChops

from tests import databases
from tests.people import Frame, Person, problem
from tests.server import Server
from tests.sharing import begins, gets, patches, shares, stands_at, until_pieces, uploads
from tests.test_pictures import BLUE, RED, drawn, encoded, is_like

SECRET = b"53.54 N, 9.98 E"
ORIENTATION, GPS, MAKER_NOTE = 0x0112, 0x8825, 0x010F
# Turned by a quarter: what was the left edge is up then.
LIES = 6
KINDS = ("JPEG", "PNG", "WEBP")


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    made = await ada.makes_room()
    await grace.joins(made)
    return made


def place(orientation: int = 1) -> bytes:
    """What a phone notes."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKER_NOTE] = SECRET.decode()
    exif[GPS] = {1: "N", 2: (53.0, 32.0, 0.0)}
    return exif.tobytes()


def photo(kind: str, *, orientation: int = 1, **options: Any) -> bytes:
    return encoded(drawn(), kind, exif=place(orientation), **options)


async def fetched(
    person: Person, room: str, file: str, size: str | None = None
) -> tuple[Image.Image, bytes]:
    path = f"/rooms/{room}/files/{file}" + (f"?size={size}" if size else "")
    answer = await person.http.get(path)
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content)), answer.content


async def test_a_picture_comes_with_its_size_and_two_small_ones(
    ada: Person, grace: Person, room: str
) -> None:
    sent = await shares(ada, room, encoded(drawn((2000, 1000)), "JPEG"), "photo.jpg")
    [file] = sent["files"]
    assert file["type"] == "image/jpeg"
    assert file["picture"] == {
        "width": 2000,
        "height": 1000,
        "thumbnails": {
            "small": {"width": 480, "height": 240},
            "large": {"width": 1600, "height": 800},
        },
    }
    for size in ("small", "large"):
        answer = await grace.http.get(f"/rooms/{room}/files/{file['id']}?size={size}")
        assert answer.headers["Content-Type"] == "image/webp"
        assert answer.headers["Content-Disposition"].startswith("inline")
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        found = Image.open(io.BytesIO(answer.content))
        assert {"width": found.width, "height": found.height} == file["picture"]["thumbnails"][size]
        assert is_like(found, (10, 10), RED)
        assert is_like(found, (found.width - 10, 10), BLUE)
        tag = {"If-None-Match": answer.headers["ETag"]}
        again = await grace.http.get(str(answer.url), headers=tag)
        assert again.status_code == 304
    assert (await grace.log(room))[-1]["files"] == [file]


async def test_small_ones_are_for_members_too(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    file = (await shares(ada, room, encoded(drawn())))["files"][0]["id"]
    path = f"/rooms/{room}/files/{file}?size=small"
    assert (await grace.http.get(path)).status_code == 200
    await ada.removes(grace, room)
    assert (await grace.http.get(path)).status_code == 404


@pytest.mark.parametrize("kind", KINDS)
async def test_where_a_photo_was_taken_is_in_nothing_that_is_read(
    ada: Person, room: str, kind: str
) -> None:
    given = photo(kind, orientation=LIES)
    assert SECRET in given
    file = await uploads(ada, room, given, "photo")
    found, content = await fetched(ada, room, file["id"])
    assert SECRET not in content
    exif = found.getexif()
    assert dict(exif) == {ORIENTATION: LIES}, "only what turns it upright"
    assert not exif.get_ifd(GPS)
    assert file["bytes"] == len(content) < len(given)
    before = Image.open(io.BytesIO(given))
    assert ImageChops.difference(before.convert("RGB"), found.convert("RGB")).getbbox() is None
    assert (file["picture"]["width"], file["picture"]["height"]) == (480, 640), "upright"
    for size in ("small", "large"):
        small, content = await fetched(ada, room, file["id"], size)
        assert SECRET not in content
        assert not dict(small.getexif())
        assert small.height > small.width
        assert is_like(small, (small.width // 2, 5), RED)
        assert is_like(small, (small.width // 2, small.height - 5), BLUE)


async def test_a_photo_that_was_cut_says_no_more_than_a_whole_one(ada: Person, room: str) -> None:
    whole = photo("JPEG")
    assert SECRET in whole
    for length in (len(whole) - 2, len(whole) * 9 // 10):
        file = await uploads(ada, room, whole[:length], "photo.jpg")
        assert SECRET not in (await gets(ada, room, file["id"])).content


async def test_other_words_in_a_picture_are_gone_as_well(ada: Person, room: str) -> None:
    gif = encoded(drawn(), "GIF", comment=SECRET)
    png = encoded(drawn(), "PNG")
    said = b"\x00\x00\x00\x17tEXtComment\x00" + SECRET + b"\0\0\0\0"
    for given in (
        gif,
        png[:33] + said + png[33:],
        encoded(drawn(), "JPEG", comment=SECRET),
        encoded(drawn(), "JPEG", xmp=SECRET),
        encoded(drawn(), "WEBP", xmp=SECRET),
        # Behind the end: what a phone films beside a photo, or a second thing that it is.
        *(encoded(drawn(), kind) + SECRET for kind in ("JPEG", "PNG", "WEBP", "GIF")),
    ):
        assert SECRET in given
        file = await uploads(ada, room, given)
        assert file["picture"]["width"] == 640
        found, content = await fetched(ada, room, file["id"])
        assert SECRET not in content
        assert is_like(found, (10, 10), RED)


async def test_what_moves_goes_on_moving_and_says_so(ada: Person, room: str) -> None:
    frames = [drawn((64, 64)), drawn((64, 64)).rotate(90), drawn((64, 64)).rotate(180)]
    for kind in ("GIF", "PNG", "WEBP"):
        given = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        file = await uploads(ada, room, given)
        assert file["picture"]["animated"] is True, kind
        found, _ = await fetched(ada, room, file["id"])
        assert getattr(found, "n_frames", 1) == 3, kind
        small, _ = await fetched(ada, room, file["id"], "small")
        assert getattr(small, "n_frames", 1) == 1
    assert "animated" not in (await uploads(ada, room, encoded(frames[0], "GIF")))["picture"]


async def test_no_colour_is_lost(ada: Person, room: str) -> None:
    profile = b"\0" * 36 + b"acsp" + b"\0" * 88
    for mode in ("RGBA", "LA", "L", "P", "1"):
        file = await uploads(ada, room, encoded(drawn(mode=mode), "PNG", icc_profile=profile))
        found, _ = await fetched(ada, room, file["id"])
        assert (found.mode, found.info["icc_profile"]) == (mode, profile)
    for mode in ("CMYK", "L"):
        file = await uploads(ada, room, encoded(drawn(mode=mode), "JPEG", progressive=True))
        found, _ = await fetched(ada, room, file["id"])
        assert found.mode == mode
        found.load()


async def test_a_photo_that_comes_in_parts_is_the_same(ada: Person, room: str) -> None:
    noise = Image.effect_noise((1500, 1500), 100).convert("RGB")
    given = encoded(noise, "PNG", exif=place())
    assert len(given) > 4 * 2**20, "more than two pieces"
    upload = await begins(ada, room, len(given), "noise.png")
    at = 0
    for end in (1000, 3 * 2**20, len(given)):
        answer = await patches(ada, room, upload, at, given[at:end])
        assert (answer.status_code, answer.headers["Upload-Offset"]) == (204, str(end))
        at = end
    assert await stands_at(ada, room, upload) == len(given), "as the uploading program counts"
    found, content = await fetched(ada, room, upload)
    assert SECRET not in content
    assert ImageChops.difference(noise, found.convert("RGB")).getbbox() is None
    [file] = (await ada.posts("", room, files=[upload]))["files"]
    assert file["bytes"] == len(content)
    assert file["picture"]["thumbnails"]["small"] == {"width": 480, "height": 480}


async def test_what_was_sent_before_it_was_made_bare_is_kept_nowhere(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        given = photo("PNG")
        upload = await begins(ada, room, len(given))
        assert (await patches(ada, room, upload, 0, given[:600])).status_code == 204
        assert (await patches(ada, room, upload, 600, given[600:])).status_code == 204
        await until_pieces(own_server, lambda kept: len(kept) == 3)
        for path in (own_server.folder / "files").glob("??/*"):
            assert SECRET not in path.read_bytes()
        sent = await ada.posts("", room, files=[upload])
        again = await shares(ada, room, given)
        await until_pieces(own_server, lambda kept: len(kept) == 3)
        for message in (sent, again):
            answer = await ada.http.delete(f"/rooms/{room}/messages/{message['seq']}")
            assert answer.status_code == 200
        await until_pieces(own_server, lambda kept: not kept)


async def test_who_sends_no_picture_gets_no_small_one(ada: Person, room: str) -> None:
    file: Frame = await uploads(ada, room, b"words")
    assert "picture" not in file
    answer = await ada.http.get(f"/rooms/{room}/files/{file['id']}?size=small")
    assert problem(answer)["code"] == "not_found"
    other = await ada.http.get(f"/rooms/{room}/files/{file['id']}?size=huge")
    assert problem(other)["code"] == "invalid"
    assert (await gets(ada, room, file["id"])).content == b"words"


async def test_a_file_of_before_lends_its_bytes_to_a_picture(own_server: Server) -> None:
    """A server that did not draw yet has kept the same bytes, without small ones."""
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        given = encoded(drawn())
        await shares(ada, room, given)
        databases.run(own_server.folder, "DELETE FROM thumbnails")
        file = (await shares(ada, room, given))["files"][0]["id"]
        small, _ = await fetched(ada, room, file, "small")
        assert small.width == 480
        await until_pieces(own_server, lambda kept: len(kept) == 5)
