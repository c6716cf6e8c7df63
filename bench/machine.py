"""On what it was measured: the machine, its disk, the versions of what ran."""

import contextlib
import json
import os
import platform
import shutil
import sqlite3
import subprocess
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median

from bench import backends

PEERS = Path(__file__).with_name("peers")
SYNCS = 300
# What one small transaction writes.
SYNCED_BYTES = 4096


def described(folder: Path) -> dict[str, str]:
    """Word and value; the disk is the one that holds `folder`."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return {
        "machine": f"{_cpu()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.release()}",
        "disk": f"{_sync_us(folder):.0f} µs for 4 kB and fdatasync (median of {SYNCS})",
        "load before": f"{os.getloadavg()[0]:.2f}",
        "storing": "SQLite, WAL, synchronous=FULL, where nothing else is said",
        "backends": ", ".join(backends.versions()) or "none",
        "Parley, FastAPI": f"Python {platform.python_version()}, uvicorn {version('uvicorn')}, "
        f"FastAPI {version('fastapi')}, SQLite {sqlite3.sqlite_version}",
        "peers": ", ".join(_peers()),
    }


def _cpu() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _sync_us(folder: Path) -> float:
    took = []
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(SYNCS):
            began = time.perf_counter()
            os.write(file.fileno(), bytes(SYNCED_BYTES))
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - began)
    return median(took) * 1e6


def _peers() -> list[str]:
    found = []
    for peer, packages in (
        ("bun", ("@oven/bun-linux-x64",)),
        ("socketio", ("socket.io", "better-sqlite3")),
    ):
        locked = json.loads((PEERS / peer / "package-lock.json").read_text())["packages"]
        found += [f"{name} {locked[f'node_modules/{name}']['version']}" for name in packages]
    if (node := shutil.which("node")) is not None:
        found.append(f"Node {_said([node, '--version'])}")
    if (nginx := shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin")) is not None:
        found.append(_said([nginx, "-v"]).removeprefix("nginx version: "))
    return found


def _said(argv: list[str]) -> str:
    with contextlib.suppress(OSError):
        done = subprocess.run(argv, capture_output=True, text=True, check=False)  # noqa: S603
        return (done.stdout or done.stderr).strip()
    return "?"
