"""Pictures of the people in the demo, drawn: a face each, in the colours of their name."""

import colorsys
import hashlib
import io

from PIL import Image, ImageDraw

from ..chat.people.pictures import Made

SIZES = (96, 384)
# Drawn so much larger, and made smaller, that no edge is jagged.
FINE = 4
SIDE = 100


def portrait(name: str) -> Made:
    """The same for the same name, every time."""
    dice = hashlib.sha256(name.encode()).digest()
    drawn = _drawn(dice)
    small, large = (_encoded(drawn, size) for size in SIZES)
    return Made(small, large)


def _drawn(dice: bytes) -> Image.Image:
    scale = SIZES[-1] * FINE / SIDE
    image = Image.new("RGB", (SIZES[-1] * FINE,) * 2, _colour(dice[0], 0.35, 0.85))
    draw = ImageDraw.Draw(image)

    def oval(x: float, y: float, wide: float, high: float, fill: tuple[int, int, int]) -> None:
        box = ((x - wide) * scale, (y - high) * scale, (x + wide) * scale, (y + high) * scale)
        draw.ellipse(box, fill=fill)

    skin = _colour(18 + dice[1] % 8, 0.3 + dice[2] % 40 / 100, 0.45 + dice[3] % 50 / 100)
    hair = _colour(dice[4], 0.3, 0.15 + dice[5] % 50 / 100)
    oval(50, 108, 38, 34, _colour(dice[6], 0.6, 0.6))
    oval(50, 44, 27, 29, hair)
    if dice[7] % 2:
        oval(50, 60, 28, 30, hair)
    oval(50, 52, 21, 26, skin)
    oval(50, 30 - dice[8] % 4, 22, 9, hair)
    for x in (42, 58):
        oval(x, 52, 2.4, 2.8, (40, 30, 30))
    mouth = tuple(value * scale for value in (42, 56, 58, 68))
    draw.arc(mouth, 20, 160, fill=(120, 40, 40), width=int(1.6 * scale))
    return image


def _colour(hue: int, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue / 256, min(saturation, 1), min(value, 1))
    return round(red * 255), round(green * 255), round(blue * 255)


def _encoded(drawn: Image.Image, size: int) -> bytes:
    to = io.BytesIO()
    drawn.resize((size, size), Image.Resampling.LANCZOS).save(to, "WEBP", quality=82)
    return to.getvalue()
