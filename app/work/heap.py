"""Memory that is free inside this process, given back to the system where the C library can."""

import ctypes
from typing import ClassVar

# Freed since the last time; for less it is not worth the walk through the heap.
FREED_BYTES = 4 * 2**20


# glibc gives each thread a heap of its own, up to eight for each core. Memory that is free in one
# serves no other thread, and little of it can be given back.
MOST_HEAPS = 2
M_ARENA_MAX = -8  # malloc.h


def share_heaps() -> None:
    """Let all threads allocate from a few heaps; for the start, before there are threads."""
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):
        library.mallopt(M_ARENA_MAX, MOST_HEAPS)


class _Info(ctypes.Structure):
    """`struct mallinfo2` of glibc 2.33 and later."""

    _fields_: ClassVar = [
        ("of_other_things", ctypes.c_size_t * 8),
        ("fordblks", ctypes.c_size_t),  # bytes that are free
        ("keepcost", ctypes.c_size_t),
    ]


class Heap:
    """glibc keeps most of what is freed: a burst that is over would be held for ever."""

    def __init__(self) -> None:
        library = ctypes.CDLL(None)
        # Another C library has its own ways.
        self._is_glibc = hasattr(library, "mallinfo2")
        if self._is_glibc:
            self._info, self._trim = library.mallinfo2, library.malloc_trim
            self._info.restype = _Info
        # Free, but given back already.
        self._returned_bytes = 0

    def give_back(self) -> None:
        """Takes some milliseconds after a burst: not for the event loop's thread."""
        if not self._is_glibc:
            return
        self._returned_bytes = min(self._returned_bytes, self._free_bytes())
        if self._free_bytes() - self._returned_bytes >= FREED_BYTES:
            self._trim(0)
            self._returned_bytes = self._free_bytes()

    def _free_bytes(self) -> int:
        return int(self._info().fordblks)
