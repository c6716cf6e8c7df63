"""The text of a token: a prefix that scanners for leaked secrets know, and a checksum.

`parley_pat_` or that of another kind, 43 letters and digits (256 random bits), and six more that
are the CRC-32 of what is before them: whatever is no token is refused without asking the database,
and found in a file without mistaking other things for one.
"""

import hmac
import re
import secrets
import zlib

PERSONAL = "parley_pat_"
# Of apps: what they ask with, what they renew that with, and what shows that it is them.
APP_ACCESS, APP_REFRESH, APP_SECRET = "parley_oat_", "parley_ort_", "parley_ocs_"
# Whatever begins so is meant to be one.
BEGINNING = "parley_"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
SECRET_BITS = 256
# 62^43 is a little more than 2^256, 62^6 more than 2^32.
SECRET_LENGTH, CHECK_LENGTH = 43, 6
_TOKEN = re.compile(
    rf"({BEGINNING}[a-z]{{3}}_[0-9A-Za-z]{{{SECRET_LENGTH}}})([0-9A-Za-z]{{{CHECK_LENGTH}}})"
)


def new(prefix: str = PERSONAL) -> str:
    """A token that nobody has seen before."""
    return _written(prefix, secrets.randbits(SECRET_BITS))


def following(key: bytes, token: str, *, prefix: str) -> str:
    """The one that follows from a token: the same each time, and only with the key."""
    digest = hmac.digest(key, f"{prefix} {token}".encode("utf-8", "surrogatepass"), "sha256")
    return _written(prefix, int.from_bytes(digest, "big"))


def is_one(text: str) -> bool:
    """Whether it looks like a token of ours; some server may have made it, or somebody."""
    found = _TOKEN.fullmatch(text)
    return found is not None and _check(found[1]) == found[2]


def _written(prefix: str, number: int) -> str:
    body = prefix + _digits(number, SECRET_LENGTH)
    return body + _check(body)


def _check(body: str) -> str:
    return _digits(zlib.crc32(body.encode()), CHECK_LENGTH)


def _digits(number: int, length: int) -> str:
    found = ""
    for _ in range(length):
        number, digit = divmod(number, len(DIGITS))
        found = DIGITS[digit] + found
    return found
