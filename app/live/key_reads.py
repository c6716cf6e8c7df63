"""Reads of many keys at once. When one fails they wait on, but for a key that can't be read."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from itertools import islice
from typing import TypeVar

from .. import errors

K = TypeVar("K")
T = TypeVar("T")

logger = logging.getLogger(__name__)


async def take_first(
    waiting: dict[K, None], most: int, read: Callable[[Sequence[K]], Awaitable[T]]
) -> tuple[Sequence[K], T]:
    """The first keys that wait, and what is read of them."""
    keys = list(islice(waiting, most))
    for key in keys:
        # Before they are read: what changes meanwhile is read again.
        del waiting[key]

    def drop(key: K) -> None:
        waiting.pop(key, None)

    def put_back() -> None:
        waiting.update(dict.fromkeys(keys))

    return keys, await read_or_put_back(read, keys, put_back=put_back, drop=drop)


async def read_or_put_back(
    read: Callable[[Sequence[K]], Awaitable[T]],
    keys: Sequence[K],
    *,
    put_back: Callable[[], None],
    drop: Callable[[K], None],
) -> T:
    """When it fails, `put_back` is called, and then `drop` with a key that fails by itself."""
    try:
        return await read(keys)
    except BaseException as error:
        put_back()
        for key in await _failing(read, keys, error):
            drop(key)
        raise


async def _failing(
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
