"""The server's wall clock, in the hands of a test: it jumps and the server is not told."""

import mmap
import shutil
import struct
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("clock.c")


def unavailable() -> str | None:
    return None if shutil.which("cc") else "there is no C compiler for the clock that jumps"


class Clock:
    """An offset in a file that the server's process maps, through a library loaded before libc."""

    def __init__(self, folder: Path) -> None:
        self._library = folder / "clock.so"
        self._file = folder / "clock-offset"
        subprocess.run(
            ["cc", "-O2", "-Wall", "-shared", "-fPIC", "-o", self._library, SOURCE], check=True
        )
        self._file.write_bytes(bytes(8))
        with self._file.open("r+b") as file:
            self._offset = mmap.mmap(file.fileno(), 8)

    @property
    def environment(self) -> dict[str, str]:
        """For the server's process."""
        return {"LD_PRELOAD": str(self._library), "CLOCK_OFFSET_FILE": str(self._file)}

    def jump(self, offset_seconds: float) -> None:
        """To so far from the true time."""
        self._offset[:] = struct.pack("=q", int(offset_seconds * 1000))
