"""A sample of one node at one moment, as the monitor's sockets and the other nodes get it.

Holds no name of a room or a person.
"""

from typing import Annotated

import msgspec

from .commands import MAX_SEQ

# As `text.line` has it: nothing in it moves a cursor or ends a line.
LINE = r"\A[^\x00-\x1f\x7f-\x9f\u2028\u2029]*\Z"
# As much as a host's name may have (RFC 1035 §2.3.4).
HOST_NAME_MAX = 255

Count = Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQ)]
Amount = Annotated[float, msgspec.Meta(ge=0, le=MAX_SEQ)]
Node = Annotated[str, msgspec.Meta(pattern=r"\A[!-~]{1,64}\Z")]
HostName = Annotated[str, msgspec.Meta(max_length=HOST_NAME_MAX, pattern=LINE)]


class Host(msgspec.Struct, frozen=True):
    """The machine, as its processes see it."""

    name: HostName
    cpus: Count
    cpu_percent: Amount | None
    """Of all its processors together: at most 100."""
    memory_bytes: Count | None
    """What can't be given to programs any more."""
    memory_total_bytes: Count | None
    """Each of these is None where the system does not let it be seen."""


class Process(msgspec.Struct, frozen=True):
    """One node."""

    pid: Count
    uptime_seconds: Amount
    cpu_percent: Amount | None
    """Of one processor: with several threads it may be more than 100."""
    memory_bytes: Count | None


class Chat(msgspec.Struct, frozen=True):
    """What is by second is since the sample before."""

    room_sockets: Count
    account_sockets: Count
    people: Count
    """With a socket at this node."""
    messages_per_second: Amount
    deliveries_per_second: Amount
    commits_per_second: Amount
    commit_p50_ms: Amount | None
    commit_p99_ms: Amount | None
    """None where nothing was committed."""
    queued: Count
    """What waits for the writer, …"""
    queue_most: Count
    """… of so many; then nobody may write."""
    loop_lag_ms: Amount
    """The longest of the last second."""
    backplane_lag_ms: Amount | None
    """None without other nodes."""


class Storage(msgspec.Struct, frozen=True):
    """Each is None where it can't be seen."""

    database_bytes: Count | None
    wal_bytes: Count | None
    free_bytes: Count | None


class NodeSample(msgspec.Struct, frozen=True):
    """`at` is in ms since 1970."""

    at: Count
    node: Node
    host: Host
    process: Process
    chat: Chat
    storage: Storage
