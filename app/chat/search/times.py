"""When messages of a block were written, as far as it has to be known: of some together the latest.

It stands before the lines of a page: so most rooms are not looked into, since what they have is
older than what others have.
"""

import struct
from binascii import a2b_base64, b2a_base64
from bisect import bisect_left
from collections.abc import Sequence

from .signs import Signs, place_of, sign_at

# So many messages are together: few enough that one time tells enough of them.
_TOGETHER = 32
# In four bytes. Whoever lives then finds nothing here, and looks each time up.
_UNKNOWN = 2**32 - 1

Times = Sequence[int]
"""In seconds, rounded up. Along a log they only go up."""


def read(head: bytes | str) -> Times:
    packed = a2b_base64(head)
    return struct.unpack(f">{len(packed) // 4}I", packed)


def written(times: Times) -> str:
    return b2a_base64(struct.pack(f">{len(times)}I", *times), newline=False).decode()


def later(times: Times, seq: int, at: int) -> Times:
    """With a message behind the others, of that time (ms)."""
    group = place_of(seq) // _TOGETHER
    known = times[:group]
    return (*known, *[min(-(-at // 1000), _UNKNOWN)] * (group + 1 - len(known)))


def newest(head: bytes, sign: str) -> int | None:
    """When the message with this sign was written, at the latest (ms); None if it is not known."""
    times, group = read(head), place_of(ord(sign)) // _TOGETHER
    return times[group] * 1000 if group < len(times) and times[group] != _UNKNOWN else None


def until(head: bytes, signs: Signs, at: int) -> Signs:
    """Without most of those that were written later (ms)."""
    times = read(head)
    # Behind one of a later second all are later.
    group = bisect_left(times, -(-at // 1000) + 1)
    if group + 1 >= len(times):
        return signs
    return signs[: bisect_left(signs, sign_at((group + 1) * _TOGETHER))]
