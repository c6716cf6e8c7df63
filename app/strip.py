"""Takes out of a picture all that it says beside itself: a program run by `app/picture_files.py`.

Where and when it was taken, by which camera, comments, earlier versions, and whatever stands behind
its end. Not one pixel changes, and what turns it upright stays. It reads the picture from standard
input and writes it to standard output; its exit status says that it was none.
"""

import re
import struct
import sys
import zlib
from collections.abc import Iterator

NO_PICTURE = 3
UPRIGHT = 1

_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_SHORT = 3
# Of a JPEG: all that stands before a scan, but for what applications add (APPn) and comments.
_KEPT_SEGMENTS = {*range(0xC0, 0xE0)}
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
_END, _SCAN = 0xD9, 0xDA
# In a scan this is no data, and not a mark between two stretches of it either.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_PNG = b"\x89PNG\r\n\x1a\n"
# Of a PNG: what it looks like, and how it moves.
_KEPT_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP acTL fcTL fdAT".split()
)
_KEPT_RIFF = (b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP")
# In the flags of VP8X.
_HAS_XMP, _HAS_EXIF = 0x04, 0x08
# Of a GIF: how often it repeats.
_KEPT_APPLICATIONS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_APPLICATION, _COMMENT = 0xFF, 0xFE


class NoPictureError(Exception):
    """It is not built as its first bytes say."""


def main() -> int:
    try:
        found = stripped(sys.stdin.buffer.read())
    except (NoPictureError, IndexError, struct.error, MemoryError):
        return NO_PICTURE
    sys.stdout.buffer.write(found)
    sys.stdout.buffer.flush()
    return 0


def stripped(content: bytes) -> bytes:
    """Raises `NoPictureError`, and what slices and indexes do that find no bytes."""
    if content.startswith(b"\xff\xd8"):
        return _jpeg(content)
    if content.startswith(_PNG):
        return _png(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content)
    if content[:6] in (b"GIF87a", b"GIF89a"):
        return _gif(content)
    raise NoPictureError


def _jpeg(content: bytes) -> bytes:
    """ITU-T T.81, annex B."""
    made, orientation = [], UPRIGHT
    for marker, whole in _segments(content):
        if marker == _APP1 and whole[4:10] == _EXIF:
            orientation = _orientation(whole[10:])
        if _is_kept(marker, whole[4:]):
            made.append(whole)
    exif = _EXIF + _saying(orientation)
    turned = struct.pack(">BBH", 0xFF, _APP1, len(exif) + 2) + exif
    return b"\xff\xd8" + (turned if orientation != UPRIGHT else b"") + b"".join(made)


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each with its marker; that of a scan with its data. The end is the last, if there is one."""
    at = 2
    while True:
        if content[at] != 0xFF:
            raise NoPictureError
        while content[at + 1] == 0xFF:
            at += 1
        marker = content[at + 1]
        if marker == _END:
            yield marker, content[at : at + 2]
            return
        end = at + 2 + int.from_bytes(_exactly(content, at + 2, 2))
        if end < at + 4 or end > len(content):
            raise NoPictureError
        if marker == _SCAN:
            found = _MARKER.search(content, end)
            if found is None:
                # What is cut is shown as far as it goes, and so are things beside it.
                yield marker, content[at:]
                return
            end = found.start()
        yield marker, content[at:end]
        at = end


def _is_kept(marker: int, says: bytes) -> bool:
    if marker in _KEPT_SEGMENTS:
        return True
    named = {_APP0: b"JFIF\0", _APP2: b"ICC_PROFILE\0", _APP14: b"Adobe"}.get(marker)
    return named is not None and says.startswith(named)


def _png(content: bytes) -> bytes:
    """PNG, third edition, §5."""
    made, orientation, at = [_PNG], UPRIGHT, len(_PNG)
    kind = b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", content, at)
        whole = _exactly(content, at, length + 12)
        if kind == b"eXIf":
            orientation = _orientation(whole[8:-4])
        if kind in _KEPT_CHUNKS:
            made.append(whole)
        at += len(whole)
    if orientation != UPRIGHT:
        said = b"eXIf" + _saying(orientation)
        made.insert(
            2, struct.pack(">I", len(said) - 4) + said + struct.pack(">I", zlib.crc32(said))
        )
    return b"".join(made)


def _webp(content: bytes) -> bytes:
    """RFC 9649."""
    end = 8 + int.from_bytes(_exactly(content, 4, 4), "little")
    content = _exactly(content, 0, end)
    made, flags, orientation, at = [], None, UPRIGHT, 12
    while at < end:
        kind, length = struct.unpack_from("<4sI", content, at)
        whole = _exactly(content, at, 8 + length)
        if kind == b"EXIF":
            orientation = _orientation(whole[8:].removeprefix(_EXIF))
        elif kind == b"VP8X":
            flags = bytearray(whole)
            flags[8] &= ~(_HAS_XMP | _HAS_EXIF)
        elif kind in _KEPT_RIFF:
            made.append(whole + b"\0" * (length % 2))
        at += len(whole) + length % 2
    if flags is not None:
        if orientation != UPRIGHT:
            flags[8] |= _HAS_EXIF
            said = _saying(orientation)
            made.append(b"EXIF" + struct.pack("<I", len(said)) + said)
        made.insert(0, bytes(flags))
    body = b"WEBP" + b"".join(made)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif(content: bytes) -> bytes:
    """GIF89a, §18 and following."""
    at = 13 + _colours(content[10])
    made = [_exactly(content, 0, at)]
    while content[at] != _TRAILER:
        if content[at] == _EXTENSION:
            label, end = content[at + 1], _behind_blocks(content, at + 2)
            kept = label != _COMMENT
            if label == _APPLICATION:
                kept = content[at + 3 : at + 14] in _KEPT_APPLICATIONS
        elif content[at] == _IMAGE:
            end = _behind_blocks(content, at + 11 + _colours(content[at + 9]))
            kept = True
        else:
            raise NoPictureError
        if kept:
            made.append(_exactly(content, at, end - at))
        at = end
    return b"".join((*made, bytes([_TRAILER])))


def _colours(flags: int) -> int:
    """The bytes of a table of colours, if there is one."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_blocks(content: bytes, at: int) -> int:
    while content[at]:
        at += 1 + content[at]
    return at + 1


def _exactly(content: bytes, at: int, length: int) -> bytes:
    """Raises `NoPictureError` where there are fewer."""
    found = content[at : at + length]
    if len(found) < length:
        raise NoPictureError
    return found


def _orientation(exif: bytes) -> int:
    """As a camera has noted it (TIFF 6.0, §2), so that a reader turns the picture upright."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return UPRIGHT
    try:
        (first,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, first)
        for entry in range(count):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", exif, first + 2 + 12 * entry)
            if tag == _ORIENTATION and kind == _SHORT:
                return value if 1 <= value <= 8 else UPRIGHT
    except struct.error:
        pass
    return UPRIGHT


def _saying(orientation: int) -> bytes:
    """The same in Exif, and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)


if __name__ == "__main__":
    sys.exit(main())
