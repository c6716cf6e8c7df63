"""Makes small pictures of any picture: a program run by `pictures.py` and `picture_files.py`.

What comes in may be made to harm whoever decodes it. So it is decoded here, in a process that has
a little memory and time, no secrets and nothing open but two pipes; and only what was drawn goes
out, encoded anew. It reads the picture from standard input and writes the new ones to standard
output, each behind its length in four bytes; of a file first what it is, as JSON. Its exit status
says why there is none.
"""

import io
import json
import sys
import warnings
from typing import Literal

from PIL import Image, ImageOps

# Twice and thrice the pixels that a page shows, for screens that are as fine.
SIDES = {"person": (96, 384), "emoji": (128,), "file": (480, 1600)}
# Of a person the middle is shown; of an emoji all, with nothing beside it; a file keeps its shape.
WHOLE = "emoji"
SHAPED = "file"
# More than a phone's camera has, and a tenth of a gigabyte once it is decoded.
MOST_PIXELS = 40_000_000
MOST_SIDE = 16_383
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
NO_PICTURE, TOO_MANY_PIXELS = 3, 4
# In Exif; from this value on it lies on its side.
ORIENTATION = 0x0112
LIES_FROM = 5
QUALITY = 82


def main(kind: str) -> int:
    _refuse_bombs()
    try:
        picture = _opened(sys.stdin.buffer.read())
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return TOO_MANY_PIXELS
    except Exception:  # whatever a decoder makes of bytes that are no picture
        return NO_PICTURE
    if picture.width * picture.height > MOST_PIXELS or max(picture.size) > MOST_SIDE:
        return TOO_MANY_PIXELS
    try:
        # A JPEG is smaller as soon as it is to be decoded so.
        size = picture.size
        small = _small(picture, kind)
        made = [_encoded(each) for each in small]
        if kind == SHAPED:
            made.insert(0, _described(picture, size, small))
    except Exception:
        return NO_PICTURE
    for content in made:
        sys.stdout.buffer.write(len(content).to_bytes(4) + content)
    return 0


def _refuse_bombs() -> None:
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS


def _opened(content: bytes) -> Image.Image:
    """Its head is read, and no pixel yet."""
    return Image.open(io.BytesIO(content), formats=FORMATS)


def _small(picture: Image.Image, kind: str) -> list[Image.Image]:
    """Upright, in each size; of one that moves the beginning."""
    sides = SIDES[kind]
    largest = max(sides)
    # A JPEG is decoded to an eighth of its size right away, where that is enough.
    picture.draft(None, (largest * 2, largest * 2))
    picture.load()
    if picture.mode == "I;16":
        picture = picture.point(lambda value: value / 256).convert("L")
    turned: Image.Image = ImageOps.exif_transpose(_reduced(picture, largest))
    if kind == WHOLE:
        whole = turned.convert("RGBA")
        return [ImageOps.pad(whole, (side, side), Image.Resampling.LANCZOS) for side in sides]
    mode: Literal["RGBA", "RGB"] = "RGBA" if turned.has_transparency_data else "RGB"
    plain = turned.convert(mode)
    if kind == SHAPED:
        return [_within(plain, side) for side in sides]
    return [ImageOps.fit(plain, (side, side), Image.Resampling.LANCZOS) for side in sides]


def _within(picture: Image.Image, side: int) -> Image.Image:
    """No larger than it is."""
    share = min(1.0, side / max(picture.size))
    size = [max(1, round(length * share)) for length in picture.size]
    return picture.resize((size[0], size[1]), Image.Resampling.LANCZOS)


def _described(picture: Image.Image, size: tuple[int, int], small: list[Image.Image]) -> bytes:
    """Width and height are those of the upright picture."""
    width, height = size
    if picture.getexif().get(ORIENTATION, 1) >= LIES_FROM:
        width, height = height, width
    sizes = [{"width": each.width, "height": each.height} for each in small]
    animated = bool(getattr(picture, "is_animated", False))
    said = {"width": width, "height": height, "animated": animated, "sizes": sizes}
    return json.dumps(said).encode()


def _reduced(picture: Image.Image, largest: int) -> Image.Image:
    """Much larger ones by whole steps, which needs less memory than any other way."""
    factor = min(picture.size) // (largest * 2)
    if factor < 2 or picture.mode in ("P", "1"):
        return picture
    smaller = picture.reduce(factor)
    smaller.info, smaller._exif = picture.info, getattr(picture, "_exif", None)
    return smaller


def _encoded(picture: Image.Image) -> bytes:
    to = io.BytesIO()
    # Nothing of the old one comes along: no place, no camera, no colour profile.
    picture.info = {}
    picture.save(to, "WEBP", quality=QUALITY, method=4, exif=b"", xmp=b"", icc_profile=b"")
    return to.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
