"""The key for which a read fails, among those that were read at once."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from .. import errors

K = TypeVar("K")

logger = logging.getLogger(__name__)


async def failing(
    read: Callable[[Sequence[K]], Awaitable[object]], keys: Sequence[K], error: BaseException
) -> Sequence[K]:
    """One that fails by itself, if any; found by halves, in few reads.

    So it can be dropped, and the others are not held back by it for ever. A database that is away
    fails with every key, and nothing is to be read when the reader is cancelled.
    """
    if isinstance(error, errors.Unavailable) or not isinstance(error, Exception):
        return ()
    while len(keys) > 1:
        half = keys[: len(keys) // 2]
        keys = half if await _fails(read, half) else keys[len(half) :]
    if not await _fails(read, keys):
        return ()
    logger.error("%r is dropped: it can't be read", keys[0])
    return keys


async def _fails(read: Callable[[Sequence[K]], Awaitable[object]], keys: Sequence[K]) -> bool:
    try:
        await read(keys)
    except errors.Unavailable:
        raise
    except Exception:
        return True
    return False
