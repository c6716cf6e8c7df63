"""Files of the demo, made here: a picture and two documents, put where the server keeps files."""

import asyncio
import hashlib
import io

from PIL import Image, ImageDraw
from sqlalchemy import Connection

from ..chat.files import kinds, sweep, uploads
from ..chat.files.quotas import FileLimits
from ..chat.files.uploads import Drawn, Part, Whole
from ..chat.log.shown import Picture, Pixels
from ..file_storage import FileStorage
from ..security import new_id

WIDTH, HEIGHT = 1600, 1000
# As the server makes them.
SIDES = {"small": 480, "large": 1600}
NO_LIMITS = FileLimits(of_file=0, of_person=0, of_server=0)
SKY, GLOW, SEA = (38, 44, 84), (240, 158, 96), (24, 62, 92)
QUAY, TOWER, CRANE, LAMP = (40, 36, 48), (246, 240, 230), (74, 66, 82), (250, 214, 110)
CRANES = ((820, 240), (1020, 180), (1240, 280))
BERTHS = (("1", "Albatross", "06:00"), ("2", "free", ""), ("3", "Marit", "07:30"))


class ShownFiles:
    """Puts files that messages show into the storage, and their rows into the database."""

    def __init__(self, connection: Connection, storage: FileStorage) -> None:
        self._connection = connection
        self._storage = storage
        mark, _ = sweep.mark(connection)
        if mark is None:
            new = new_id("files")
            asyncio.run(storage.write_mark(new))
            sweep.put_mark(connection, new)

    def add(self, name: str, *, room: str, user: str) -> str:
        """Its id, for a message of this person."""
        image = harbour()
        if name.endswith(".csv"):
            return self._add(name, _table(), None, room=room, user=user)
        if name.endswith(".pdf"):
            return self._add(name, _encoded(_plan(), "PDF"), None, room=room, user=user)
        return self._add(name, _encoded(image, "PNG"), self._drawn(image), room=room, user=user)

    def _add(self, name: str, content: bytes, drawn: Drawn | None, *, room: str, user: str) -> str:
        begun = uploads.begin(
            self._connection, room, user, name=name, bytes=len(content), limits=NO_LIMITS
        ).result
        part = self._put(content)
        uploads.add(
            self._connection,
            begun,
            user,
            part,
            start=0,
            end=len(content),
            whole=Whole(part.sha256, kinds.of_head(content[: kinds.HEAD_BYTES]), drawn=drawn),
            limits=NO_LIMITS,
        )
        return begun.id

    def _drawn(self, image: Image.Image) -> Drawn:
        small, large = (_smaller(image, side) for side in SIDES.values())
        picture = Picture(
            width=image.width,
            height=image.height,
            thumbnails={"small": _pixels(small), "large": _pixels(large)},
        )
        made = {"small": small, "large": large}
        return Drawn(picture, {size: self._put(_encoded(it, "WEBP")) for size, it in made.items()})

    def _put(self, content: bytes) -> Part:
        key = self._storage.new_key()
        self._storage.put_now(key, content)
        return Part(0, len(content), key, hashlib.sha256(content).hexdigest())


def harbour() -> Image.Image:
    """A harbour at dusk."""
    image = Image.new("RGB", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(image)
    horizon = HEIGHT * 6 // 10
    for y in range(HEIGHT):
        far, to = (y / horizon, GLOW) if y < horizon else ((y - horizon) / (HEIGHT - horizon), SEA)
        start = SKY if y < horizon else GLOW
        row = tuple(round(one + (other - one) * far) for one, other in zip(start, to, strict=True))
        draw.line((0, y, WIDTH, y), fill=row)
    draw.ellipse((430, horizon - 130, 650, horizon + 90), fill=(255, 206, 140))
    draw.rectangle((0, horizon, WIDTH, horizon + 5), fill=(214, 140, 100))
    for x, top in CRANES:
        draw.line((x, horizon + 40, x, top), fill=CRANE, width=22)
        draw.line((x - 60, top + 30, x + 180, top - 40), fill=CRANE, width=16)
        draw.line((x + 160, top - 34, x + 160, top + 130), fill=CRANE, width=4)
    draw.polygon(((180, horizon + 40), (200, 300), (260, 300), (280, horizon + 40)), fill=TOWER)
    draw.rectangle((196, 250, 264, 300), fill=LAMP)
    draw.polygon(((186, 250), (230, 200), (274, 250)), fill=QUAY)
    draw.rectangle((0, horizon + 40, WIDTH, horizon + 110), fill=QUAY)
    draw.polygon(((560, 820), (1100, 820), (1040, 900), (620, 900)), fill=(120, 44, 40))
    draw.rectangle((760, 750, 960, 820), fill=TOWER)
    return image


def _plan() -> Image.Image:
    """A page with the berths of a night."""
    page = Image.new("RGB", (620, 877), "white")
    draw = ImageDraw.Draw(page)
    draw.text((60, 60), "Berths tonight", fill="black", font_size=32)
    for number, row in enumerate(BERTHS):
        for column, words in enumerate(row):
            draw.text((60 + column * 180, 140 + number * 48), words, fill="black", font_size=22)
    return page


def _table() -> bytes:
    """The same, for a program."""
    return "".join(",".join(row) + "\n" for row in (("berth", "ship", "at"), *BERTHS)).encode()


def _smaller(image: Image.Image, side: int) -> Image.Image:
    made = image.copy()
    made.thumbnail((side, side), Image.Resampling.LANCZOS)
    return made


def _pixels(image: Image.Image) -> Pixels:
    return Pixels(width=image.width, height=image.height)


def _encoded(image: Image.Image, kind: str) -> bytes:
    to = io.BytesIO()
    image.save(to, kind)
    return to.getvalue()
