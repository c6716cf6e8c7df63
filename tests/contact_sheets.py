"""Many pictures on one, to look at together: `python -m tests.contact_sheets FOLDER`.

Of what `python -m tests.pictures FOLDER` made; the sheets go into FOLDER/sheets, by look.
"""

import argparse
import re
from collections import defaultdict
from pathlib import Path

from PIL import Image, ImageDraw

from tests.pictures import FOLDER

# By the size of the window: so wide is a picture on its sheet, and so many stand side by side.
WIDTHS = {"320": (320, 4), "390": (350, 4), "768": (500, 3), "1280": (760, 2), "zoom": (760, 2)}
SHEET_HEIGHT = 1600
LABEL_HEIGHT, GAP = 16, 8
NAME = re.compile(r"(?P<view>.+)-(?P<look>(?P<size>\w+)-(?:light|dark)-\w+)\.png")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.contact_sheets", description=__doc__)
    parser.add_argument("folder", nargs="?", default=FOLDER, type=Path)
    folder: Path = parser.parse_args().folder
    into = folder / "sheets"
    into.mkdir(exist_ok=True)
    looks: dict[tuple[str, str], list[tuple[str, Path]]] = defaultdict(list)
    for file in sorted(folder.glob("*.png"), key=lambda file: file.stat().st_mtime_ns):
        if found := NAME.fullmatch(file.name):
            looks[found["look"], found["size"]].append((found["view"], file))
    for (look, size), pictures in looks.items():
        _write(into, look, size, pictures)


def _write(into: Path, look: str, size: str, pictures: list[tuple[str, Path]]) -> None:
    width, columns = WIDTHS[size]
    with Image.open(pictures[0][1]) as first:
        height = round(first.height * width / first.width)
    step = height + LABEL_HEIGHT + GAP
    rows = max(1, SHEET_HEIGHT // step)
    for number, first_of in enumerate(range(0, len(pictures), columns * rows), start=1):
        sheet = Image.new("RGB", (columns * (width + GAP), rows * step), "#888")
        draw = ImageDraw.Draw(sheet)
        for place, (view, file) in enumerate(pictures[first_of : first_of + columns * rows]):
            x, y = place % columns * (width + GAP), place // columns * step
            draw.text((x + 2, y + 2), view, fill="white")
            with Image.open(file) as picture:
                sheet.paste(picture.convert("RGB").resize((width, height)), (x, y + LABEL_HEIGHT))
        sheet.save(into / f"{look}-{number:02}.png")


if __name__ == "__main__":
    main()
