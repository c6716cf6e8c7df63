"""The text of a personal token: a prefix that scanners for leaked secrets know, and a checksum.

`parley_pat_`, 43 letters and digits (256 random bits), and six more that are the CRC-32 of what is
before them: whatever is no token is refused without asking the database, and found in a file
without mistaking other things for one.
"""

import re
import secrets
import zlib

PERSONAL = "parley_pat_"
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
    body = prefix + _digits(secrets.randbits(SECRET_BITS), SECRET_LENGTH)
    return body + _check(body)


def is_one(text: str) -> bool:
    """Whether it looks like a token of ours; some server may have made it, or somebody."""
    found = _TOKEN.fullmatch(text)
    return found is not None and _check(found[1]) == found[2]


def _check(body: str) -> str:
    return _digits(zlib.crc32(body.encode()), CHECK_LENGTH)


def _digits(number: int, length: int) -> str:
    found = ""
    for _ in range(length):
        number, digit = divmod(number, len(DIGITS))
        found = DIGITS[digit] + found
    return found
