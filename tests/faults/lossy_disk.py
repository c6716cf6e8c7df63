"""A folder on a disk that forgets what was not synced; `lossy_disk.c` says how."""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PAGE_BYTES = 4096


def unavailable() -> str | None:
    """Why there is no lossy disk on this machine; None when there is."""
    if platform.libc_ver()[0] != "glibc":
        return "the lossy disk stands in for calls of glibc"
    if shutil.which("cc") is None:
        return "the lossy disk is compiled when it is used, and there is no cc"
    return None


def build(into: Path) -> Path:
    """Compile the library. Raises `CalledProcessError` with the compiler's words on stderr."""
    library = into / "lossy_disk.so"
    sources = [str(path) for path in sorted(HERE.glob("lossy_disk*.c"))]
    # Fortified headers define some of the calls that we stand in for.
    flags = ["-shared", "-fPIC", "-O2", "-U_FORTIFY_SOURCE", "-pthread", "-o", str(library)]
    subprocess.run(["cc", *flags, *sources, "-ldl"], check=True)
    return library


class LossyDisk:
    """`folder` is what programs see; of it only what was synced is there after a power cut."""

    def __init__(self, path: Path, library: Path) -> None:
        self.folder = path / "folder"
        self._kept = path / "kept"
        self._steps = path / "steps"
        self._library = library
        self.folder.mkdir(parents=True)

    def mounted(self, *, early_percent: int = 0, seed: int = 0) -> dict[str, str]:
        """The environment of one program that uses the folder; what is there now is durable.

        `early_percent` of the pages reach the disk although nobody synced them, as a kernel may do.
        """
        shutil.rmtree(self._kept, ignore_errors=True)
        shutil.copytree(self.folder, self._kept)
        self.cuts_power_after(steps=0)
        return {
            "LD_PRELOAD": str(self._library),
            "LOSSY_DISK_FOLDER": str(self.folder),
            "LOSSY_DISK_KEPT": str(self._kept),
            "LOSSY_DISK_STEPS": str(self._steps),
            "LOSSY_DISK_EARLY": str(early_percent),
            "LOSSY_DISK_SEED": str(seed),
        }

    def cuts_power_after(self, *, steps: int) -> None:
        """The program is killed at that write, or page of a sync, from now on; 0: it is not."""
        # Not replaced: the program has this very file in its memory.
        with open(os.open(self._steps, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
            file.write(steps.to_bytes(8, sys.byteorder))

    def loses_power(self) -> int:
        """After the kill: leave what was kept. How many pages of the files that changes.

        Files are rewritten in place, so that they stay the same files: the server knows a database
        that was put back by its inode.
        """
        for path in self.folder.iterdir():
            if not (self._kept / path.name).exists():
                path.unlink()  # SQLite's shared memory
        return sum(_put_back(self.folder / kept.name, kept) for kept in self._kept.iterdir())


def _put_back(path: Path, kept: Path) -> int:
    now, then = path.read_bytes() if path.exists() else b"", kept.read_bytes()
    if now == then:
        return 0
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(then)
    starts = range(0, max(len(now), len(then)), PAGE_BYTES)
    return sum(now[at : at + PAGE_BYTES] != then[at : at + PAGE_BYTES] for at in starts)
