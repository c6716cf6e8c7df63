"""`RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers): what is left to whom.

A route that counts says so before it takes; what is left is looked up when the answer goes out.
"""

import math
from collections.abc import MutableMapping
from functools import lru_cache
from typing import Any

from .limits import Buckets

_KEY = "parley.counted"
Header = tuple[bytes, bytes]


def count(scope: MutableMapping[str, Any], name: str, buckets: Buckets, key: str) -> None:
    """Let the answer say what is left of this limit. `name` is what the headers call it."""
    scope[_KEY] = [*scope.get(_KEY, ()), (name, buckets, key)]


def headers_of(scope: MutableMapping[str, Any]) -> list[Header]:
    """None for a request that counts nowhere, or where a limit is lifted."""
    counted = scope.get(_KEY)
    if counted is None:
        return []
    found = [
        _prepared(name, buckets.per_second, buckets.burst, buckets.left(key))
        for name, buckets, key in counted
        if buckets.per_second
    ]
    if not found:
        return []
    if len(found) == 1:
        return found[0]
    return [
        (name, b", ".join(headers[place][1] for headers in found))
        for place, name in enumerate((b"ratelimit-policy", b"ratelimit"))
    ]


@lru_cache(maxsize=4096)
def _prepared(name: str, per_second: float, burst: float, left: int) -> list[Header]:
    """A bucket is full again after `t` seconds; an empty one is after `w`."""
    quota, window = int(burst), math.ceil(burst / per_second)
    full_in = math.ceil((burst - left) / per_second)
    return [
        (b"ratelimit-policy", f'"{name}";q={quota};w={window}'.encode()),
        (b"ratelimit", f'"{name}";r={left};t={full_in}'.encode()),
    ]
