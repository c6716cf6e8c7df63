"""Names of files, as anybody may send them, made harmless for those who save them."""

import re
import unicodedata

# Most file systems take so many bytes.
NAME_BYTES = 255
# What says what a file is, is not cut off.
SUFFIX_BYTES = 32
NAMELESS = "file"
# Of both kinds of system: a name is what stands behind the last one.
_SEPARATORS = re.compile(r"[/\\]")
# Control characters, formats (such as those that turn the direction, and hide what a name ends
# with), halves of characters, and what is kept for private use.
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
# What Windows has other uses for.
_RESERVED = re.compile(r'[<>:"|?*]')
# Names of devices there, whatever stands behind a dot: browsers put a line before them, too.
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|con(?:in|out)\$|clock\$) *(?:\.|\Z)", re.I
)


def clean(name: str) -> str:
    """The same, as far as it can be seen and saved; never refused, since a file is not its name."""
    name = _SEPARATORS.split(name)[-1]
    shown = "".join(sign for sign in name if unicodedata.category(sign) not in _HIDDEN)
    shown = _RESERVED.sub("_", unicodedata.normalize("NFC", shown))
    # Windows drops dots and spaces at the end, so "a.txt." would be another file there.
    shown = " ".join(shown.split()).rstrip(". ")
    if not shown.strip("."):
        return NAMELESS
    return _cut(f"_{shown}" if _DEVICE.match(shown) else shown)


def _cut(name: str) -> str:
    if len(name.encode()) <= NAME_BYTES:
        return name
    stem, dot, suffix = name.rpartition(".")
    end = f"{dot}{suffix}" if stem and len(suffix.encode()) < SUFFIX_BYTES else ""
    left = NAME_BYTES - len(end.encode())
    return (name.encode()[:left].decode(errors="ignore").rstrip(". ") or NAMELESS) + end
