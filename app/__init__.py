"""Parley: an authenticated multi-room chat server that loses nothing."""

from .server import parent

# A worker watches its parent before all else: the rest takes seconds to import on a busy machine.
parent.of_this_process()
