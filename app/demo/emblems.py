"""Emoji of the team in the demo, drawn: a ship and a lighthouse."""

import io

from PIL import Image, ImageDraw

SIDE = 128
# Drawn so much larger, and made smaller, that no edge is jagged.
FINE = 4
HULL, SAIL, SEA = (176, 58, 46), (250, 246, 236), (38, 120, 152)
TOWER, LIGHT = (246, 240, 230), (250, 200, 60)


def emblems() -> dict[str, bytes]:
    """WebP, by name; the same every time."""
    return {"ship_it": _ship(), "lighthouse": _lighthouse()}


def _ship() -> bytes:
    image, draw = _canvas()
    _shape(draw, SAIL, (60, 14), (60, 74), (24, 74))
    _shape(draw, SAIL, (68, 24), (68, 74), (100, 74))
    _shape(draw, HULL, (14, 82), (114, 82), (98, 108), (30, 108))
    _shape(draw, SEA, (8, 108), (120, 108), (112, 120), (16, 120))
    return _encoded(image)


def _lighthouse() -> bytes:
    image, draw = _canvas()
    for left, right in ((0, 40), (128, 88)):
        _shape(draw, LIGHT, (64, 30), (left, 14), (left, 46), (right, 34))
    _shape(draw, TOWER, (50, 44), (78, 44), (86, 112), (42, 112))
    for top, bottom in ((56, 70), (86, 100)):
        _shape(draw, HULL, (48, top), (80, top), (82, bottom), (46, bottom))
    _shape(draw, HULL, (64, 10), (82, 26), (46, 26))
    _shape(draw, LIGHT, (52, 26), (76, 26), (76, 44), (52, 44))
    _shape(draw, SEA, (20, 112), (108, 112), (100, 122), (28, 122))
    return _encoded(image)


def _canvas() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGBA", (SIDE * FINE, SIDE * FINE), (0, 0, 0, 0))
    return image, ImageDraw.Draw(image)


def _shape(
    draw: ImageDraw.ImageDraw, colour: tuple[int, int, int], *corners: tuple[int, int]
) -> None:
    draw.polygon([(x * FINE, y * FINE) for x, y in corners], fill=colour)


def _encoded(image: Image.Image) -> bytes:
    to = io.BytesIO()
    image.resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(to, "WEBP", quality=82)
    return to.getvalue()
