"""Where edits are not kept, what was kept of them before is erased."""

from ..chat import versions
from .deleted_rooms import AT_ONCE_SECONDS, Write


async def erase(write: Write) -> float | None:
    """One slice, so that others write in between. Returns when the next one is due, if any is."""
    return AT_ONCE_SECONDS if await write(versions.erase_some) else None
