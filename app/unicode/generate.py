"""Makes `tables.txt` from three files of the Unicode Character Database.

python -m app.unicode.generate FOLDER

FOLDER holds these files of https://www.unicode.org/Public/17.0.0: ucd/DerivedCoreProperties.txt,
security/confusables.txt and security/IdentifierStatus.txt. For a newer Unicode change VERSION and
the checksums: databases notice by themselves.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

VERSION = "17.0.0"
# SHA-256 of the files as they are published.
CONFUSABLES = "091c7f82fc39ef208faf8f94d29c244de99254675e09de163160c810d13ef22a"
IDENTIFIER_STATUS = "617228a16da13850bf8af28b6cd08f5e9b6595d2eb60404fe6eee2c85b4e4a35"
DERIVED_PROPERTIES = "24c7fed1195c482faaefd5c1e7eb821c5ee1fb6de07ecdbaa64b56a99da22c08"
TABLES = Path(__file__).with_name("tables.txt")
HEAD = f"""\
# Unicode {VERSION}, made by generate.py. (c) 2025 Unicode, Inc.; see LICENSE beside this file.
# ignorable A B: nothing is shown from A to B. allowed A B: fit for names. A B...: A looks like B...
"""


def main() -> None:
    folder = Path(sys.argv[1])
    lines = [
        *ranges(folder / "DerivedCoreProperties.txt", DERIVED_PROPERTIES, "ignorable"),
        *ranges(folder / "IdentifierStatus.txt", IDENTIFIER_STATUS, "allowed"),
        *prototypes(folder / "confusables.txt", CONFUSABLES),
    ]
    TABLES.write_text(HEAD + "\n".join(lines) + "\n", "ascii")


def ranges(path: Path, digest: str, name: str) -> Iterator[str]:
    wanted = {"ignorable": "Default_Ignorable_Code_Point", "allowed": "Allowed"}[name]
    for points, value, *_ in fields(path, digest):
        if value == wanted:
            first, _, last = points.partition("..")
            yield f"{name} {first} {last or first}"


def prototypes(path: Path, digest: str) -> Iterator[str]:
    for source, target, _ in fields(path, digest):
        yield f"{source} {target}"


def fields(path: Path, digest: str) -> Iterator[list[str]]:
    content = path.read_bytes()
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        raise SystemExit(f"{path} is not the one of Unicode {VERSION}: {found}")
    for line in content.decode("utf-8-sig").splitlines():
        data = line.partition("#")[0].strip()
        if data:
            yield [field.strip() for field in data.split(";")]


if __name__ == "__main__":
    main()
