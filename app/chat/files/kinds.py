"""The type of a file by its first bytes, and never by what it is called.

A short list of our own: of every other type a reader does nothing but save it, whatever its name.
"""

import re

# Enough for what stands at the beginning, and for a first look at a text.
HEAD_BYTES = 4096
UNKNOWN = "application/octet-stream"
TEXT = "text/plain"
# What the page may show in place: nothing in them runs. (SVG and HTML are texts here.)
SHOWN_IN_PLACE = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "audio/mpeg",
        "audio/ogg",
        "audio/wav",
        "audio/flac",
        "audio/mp4",
        "video/mp4",
        "video/webm",
    }
)
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
# Of the ISO base media format (ISO/IEC 14496-12): the brand behind `ftyp`.
_BRANDS = {b"avif": "image/avif", b"avis": "image/avif", b"M4A ": "audio/mp4"}
# All that a file may be here.
KINDS = sorted(
    {UNKNOWN, TEXT, *SHOWN_IN_PLACE, *_BRANDS.values(), *(kind for _, kind in _BEGINNINGS)}
)
_VIDEO_BRANDS = (b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash")
_MPEG_FRAME = re.compile(rb"\xff[\xfa\xfb\xf2\xf3]")
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def of_head(head: bytes) -> str:
    """The type of what begins with these bytes, or is no longer than they are."""
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return _matroska(head) if kind == "video/webm" else kind
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return _BRANDS.get(brand) or ("video/mp4" if brand in _VIDEO_BRANDS else UNKNOWN)
    if _MPEG_FRAME.match(head):
        return "audio/mpeg"
    return TEXT if _is_text(head) else UNKNOWN


def _matroska(head: bytes) -> str:
    """WebM says so in its header; other films of this format play in few browsers."""
    return "video/webm" if b"webm" in head[:64] else UNKNOWN


def _is_text(head: bytes) -> bool:
    if not head or _NO_TEXT.search(head):
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        # The last character may be cut.
        return len(head) == HEAD_BYTES and error.start > HEAD_BYTES - 4
    return True
