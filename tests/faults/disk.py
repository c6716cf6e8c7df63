"""A small disk of its own, that can be full and have room again at once."""

import contextlib
import os
import subprocess
from pathlib import Path
from typing import Self

SIZE = "512m"
# The server may write between the look and the command, but not for ever.
TRIES = 1000


def unavailable() -> str | None:
    return None if os.geteuid() == 0 else "only root can mount a small disk to fill"


class Disk:
    """A tmpfs on `folder`. Full means: its size is what is used, so that no filler is needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Self:
        self.folder.mkdir()
        _run("mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "tmpfs", self.folder)
        return self

    def __exit__(self, *_: object) -> None:
        _run("umount", "--lazy", self.folder)

    def fill(self) -> None:
        for _ in range(TRIES - 1):
            with contextlib.suppress(subprocess.CalledProcessError):
                return self._shrink()
        return self._shrink()

    def _shrink(self) -> None:
        """To what is used. Raises CalledProcessError when more has been written in between."""
        found = os.statvfs(self.folder)
        used = (found.f_blocks - found.f_bfree) * found.f_frsize
        _run("mount", "-o", f"remount,size={used}", self.folder)

    def free(self) -> None:
        _run("mount", "-o", f"remount,size={SIZE}", self.folder)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
