"""Pictures of people: made small and square, whatever was sent, and nothing else kept of it."""

import asyncio
import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image, ImageDraw

from app import picture_files, pictures, shrink
from tests.conftest import People
from tests.people import Person
from tests.server import Server

RED, BLUE = (200, 30, 30), (30, 30, 200)
SECRET = b"Taken at 53.54 N, 9.98 E"
SCRIPT = b"<script>alert(1)</script>"
# A decoder gives up, or its time or memory ends; on a busy machine later.
PATIENCE_SECONDS = 60.0


def drawn(size: tuple[int, int] = (640, 480), *, mode: str = "RGB") -> Image.Image:
    """The left half is red, the right one blue."""
    picture = Image.new("RGB", size, RED)
    ImageDraw.Draw(picture).rectangle((size[0] // 2, 0, *size), fill=BLUE)
    return picture.convert(mode)


def encoded(picture: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    to = io.BytesIO()
    picture.save(to, kind, **options)
    return to.getvalue()


async def uploads(
    person: Person, content: bytes, kind: str = "image/png", *, code: int | None = 200
) -> dict[str, Any]:
    answer = await person.http.put(
        "/me/picture",
        content=content,
        headers={"Content-Type": kind},
        timeout=PATIENCE_SECONDS,
    )
    assert code in (None, answer.status_code), answer.text
    found: dict[str, Any] = answer.json()
    return found


async def fetched(person: Person, picture: str, size: str = "large") -> Image.Image:
    answer = await person.http.get(f"/pictures/{picture}", params={"size": size})
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content))


def is_like(found: Image.Image, at: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    pixel = found.convert("RGB").getpixel(at)
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < 40 for one, other in zip(pixel, colour, strict=True))


def test_the_two_programs_agree() -> None:
    assert {kind: len(shrink.SIDES[kind]) for kind in pictures.SIZES} == pictures.SIZES
    assert {f"image/{kind.lower()}" for kind in shrink.FORMATS} == picture_files.KINDS
    assert shrink.MOST_PIXELS == pictures.MOST_PIXELS
    assert shrink.TOO_MANY_PIXELS == pictures.TOO_MANY_PIXELS


async def test_a_picture_is_a_square_in_two_sizes_for_everybody_here(
    ada: Person, grace: Person
) -> None:
    assert (await ada.http.get("/me")).json()["picture"] is None
    own = await uploads(ada, encoded(drawn()))
    picture = own["picture"]
    assert (await grace.http.get(f"/users/{ada.id}")).json()["picture"] == picture
    for size, side in (("small", 96), ("large", 384)):
        found = await fetched(grace, picture, size)
        assert (found.format, found.size) == ("WEBP", (side, side))
        assert is_like(found, (side // 8, side // 2), RED)
        assert is_like(found, (side - side // 8, side // 2), BLUE)
    assert (await fetched(grace, picture)).size == (384, 384), "if nothing else is said"


async def test_an_answer_may_be_kept_for_ever_and_is_nothing_but_a_picture(ada: Person) -> None:
    picture = (await uploads(ada, encoded(drawn())))["picture"]
    answer = await ada.http.get(f"/pictures/{picture}")
    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers.get_list("Content-Security-Policy") == [
        "default-src 'none'; sandbox; frame-ancestors 'none'"
    ]


async def test_a_new_picture_has_another_address_and_the_old_one_is_gone(ada: Person) -> None:
    first = (await uploads(ada, encoded(drawn())))["picture"]
    second = (await uploads(ada, encoded(drawn())))["picture"]
    assert first != second
    assert (await ada.http.get(f"/pictures/{first}")).status_code == 404
    assert (await ada.http.get(f"/pictures/{second}")).status_code == 200
    assert (await ada.http.delete("/me/picture")).json()["picture"] is None
    assert (await ada.http.get(f"/pictures/{second}")).status_code == 404
    assert (await ada.http.delete("/me/picture")).status_code == 200


async def test_who_shares_a_room_sees_it_at_once(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account:
        await account.lists()
        own = await uploads(ada, encoded(drawn()))
        assert (await account.sees("person"))["item"]["picture"] == own["picture"]


@pytest.mark.parametrize(
    ("kind", "mode", "options"),
    [
        ("PNG", "RGB", {}),
        ("PNG", "RGBA", {}),
        ("PNG", "P", {}),
        ("PNG", "L", {}),
        ("PNG", "1", {}),
        ("PNG", "I;16", {}),
        ("JPEG", "RGB", {}),
        ("JPEG", "CMYK", {}),
        ("JPEG", "L", {"progressive": True}),
        ("WEBP", "RGB", {"lossless": True}),
        ("WEBP", "RGBA", {}),
        ("GIF", "P", {}),
    ],
)
async def test_every_usual_kind_of_picture_is_taken(
    ada: Person, kind: str, mode: str, options: dict[str, Any]
) -> None:
    picture = drawn(mode=mode) if mode != "I;16" else Image.new("I;16", (640, 480), 40_000)
    content = encoded(picture, kind, **options)
    own = await uploads(ada, content, f"image/{kind.lower()}")
    found = await fetched(ada, own["picture"])
    assert found.size == (384, 384)
    if mode in ("RGB", "RGBA", "P", "CMYK"):
        assert is_like(found, (40, 190), RED)
        assert is_like(found, (340, 190), BLUE)


async def test_what_can_be_seen_through_stays_so(ada: Person) -> None:
    own = await uploads(ada, encoded(Image.new("RGBA", (100, 100), (255, 0, 0, 0))))
    found = await fetched(ada, own["picture"])
    assert found.mode == "RGBA"
    assert found.getpixel((5, 5))[3] == 0  # type: ignore[index]


async def test_a_photo_is_upright_and_says_nothing_of_where_it_was_taken(ada: Person) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # "the top is on the right"
    exif[0x010E] = SECRET.decode()
    for size in ((640, 480), (4000, 3000)):
        sent = encoded(drawn(size), "JPEG", exif=exif, comment=SECRET)
        assert SECRET in sent
        own = await uploads(ada, sent, "image/jpeg")
        answer = await ada.http.get(f"/pictures/{own['picture']}")
        assert SECRET not in answer.content
        found = Image.open(io.BytesIO(answer.content))
        assert not found.getexif()
        assert is_like(found, (190, 40), RED), "what was left is above"
        assert is_like(found, (190, 340), BLUE)


async def test_of_a_picture_that_moves_the_beginning_is_kept(ada: Person) -> None:
    frames = [Image.new("RGB", (64, 64), colour) for colour in (RED, BLUE, BLUE)]
    for kind in ("GIF", "WEBP", "PNG"):
        content = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        own = await uploads(ada, content, f"image/{kind.lower()}")
        found = await fetched(ada, own["picture"])
        assert getattr(found, "n_frames", 1) == 1, kind
        assert is_like(found, (190, 190), RED), kind


async def test_of_a_file_that_is_two_things_only_the_picture_is_left(ada: Person) -> None:
    for content, kind in (
        (encoded(drawn()) + SCRIPT, "image/png"),
        (encoded(drawn(), "JPEG", comment=SCRIPT) + b"PK\x03\x04" + SCRIPT, "image/jpeg"),
        (encoded(drawn(mode="P"), "GIF", comment=SCRIPT), "image/gif"),
    ):
        assert SCRIPT in content
        own = await uploads(ada, content, kind)
        answer = await ada.http.get(f"/pictures/{own['picture']}")
        assert SCRIPT not in answer.content


async def test_what_a_picture_is_decides_and_not_what_it_is_called(ada: Person) -> None:
    own = await uploads(ada, encoded(drawn(), "JPEG"), "image/png; name=x")
    assert (await fetched(ada, own["picture"])).size == (384, 384)


def chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def png_of(width: int, height: int, lines: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 422, "invalid"),
        (b"not a picture", 422, "invalid"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", 422, "invalid"),
        (encoded(drawn())[:1000], 422, "invalid"),
        (encoded(drawn(), "BMP"), 422, "invalid"),
        (encoded(drawn(), "TIFF"), 422, "invalid"),
        (encoded(drawn(), "PDF"), 422, "invalid"),
        (encoded(drawn((64, 64)), "ICO"), 422, "invalid"),
        (png_of(50_000, 50_000, b""), 413, "too_large"),
        (png_of(2_000_000_000, 1, b""), 413, "too_large"),
        (png_of(30_000, 1, bytes(30_001)), 413, "too_large"),
        (png_of(0, 0, b""), 422, "invalid"),
    ],
    ids=lambda value: str(len(value)) if isinstance(value, bytes) else None,
)
async def test_what_is_no_picture_is_refused_and_the_old_one_stays(
    ada: Person, content: bytes, status: int, code: str
) -> None:
    own = await uploads(ada, encoded(drawn()))
    refused = await uploads(ada, content, code=status)
    assert refused["code"] == code
    assert (await ada.http.get("/me")).json()["picture"] == own["picture"]


async def test_other_types_of_bodies_are_refused(ada: Person) -> None:
    content = encoded(drawn())
    for kind in ("text/html", "application/json", "application/octet-stream", ""):
        assert (await uploads(ada, content, kind, code=415))["code"] == "unsupported", kind
    form = await ada.http.put("/me/picture", files={"picture": content})
    assert (form.status_code, form.json()["code"]) == (415, "unsupported")


async def test_five_megabytes_are_the_most_whether_they_are_announced_or_not(ada: Person) -> None:
    noise = encoded(Image.effect_noise((1800, 1800), 100), "PNG")
    assert 2_000_000 < len(noise) < pictures.PICTURE_BYTES
    padded = noise + bytes(pictures.PICTURE_BYTES - len(noise))
    await uploads(ada, padded)
    refused = await uploads(ada, padded + b"\0", code=413)
    assert refused["code"] == "too_large"

    async def parts() -> Any:
        for start in range(0, len(padded) + 1, 100_000):
            yield (padded + b"\0")[start : start + 100_000]

    streamed = await ada.http.put(
        "/me/picture", content=parts(), headers={"Content-Type": "image/png"}
    )
    assert (streamed.status_code, streamed.json()["code"]) == (413, "too_large")


async def test_a_bomb_harms_nobody(own_server: Server, people: People) -> None:
    """It is as large as is taken, and a thousand times as large once it is decoded."""
    ada, mallory = await people("ada", at=own_server), await people("mallory", at=own_server)
    before = own_server.memory_bytes
    side = 6_300
    bombs = [
        png_of(side, side, bytes((side + 1) * side)),
        # Says that it is small, and goes on.
        png_of(100, 100, bytes(100_000_000)),
        encoded(Image.new("RGB", (side, side)), "WEBP", lossless=True, method=0),
        encoded(Image.new("P", (side, side)), "GIF"),
    ]
    for bomb in bombs:
        assert len(bomb) < pictures.PICTURE_BYTES
        upload = asyncio.create_task(uploads(mallory, bomb, code=None))
        while not upload.done():
            assert (await ada.http.get("/me")).status_code == 200
            await asyncio.wait([upload], timeout=0.05)
        assert upload.result().get("code") in (None, "invalid", "too_large")
    assert own_server.memory_bytes - before < 64 * 2**20, "all of it was somewhere else"
    await uploads(ada, encoded(drawn()))


async def test_one_person_sends_one_picture_at_a_time(ada: Person, grace: Person) -> None:
    content = encoded(Image.effect_noise((1500, 1500), 100), "PNG")
    both = [asyncio.create_task(uploads(ada, content, code=None)) for _ in range(4)]
    await uploads(grace, encoded(drawn()))
    codes = [answer.get("code") for answer in await asyncio.gather(*both)]
    assert None in codes
    assert set(codes) <= {None, "too_many_requests"}


async def test_pictures_are_for_people_who_have_an_account_here(
    server: Server, ada: Person
) -> None:
    picture = (await uploads(ada, encoded(drawn())))["picture"]
    stranger = Person(server.url, "stranger")
    async with stranger.http as http:
        assert (await http.get(f"/pictures/{picture}")).status_code == 401
        answer = await http.put("/me/picture", content=b"x", headers={"Content-Type": "image/png"})
        assert answer.status_code == 401
    assert (await ada.http.get("/pictures/p_nothing")).status_code == 404
    assert (await ada.http.get(f"/pictures/{picture}?size=huge")).status_code == 422
