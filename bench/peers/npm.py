"""Installs a peer's npm packages, exactly those of its lock, below bench/.build."""

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from bench.peers.peer import BUILD, Unavailable

# Long enough to compile SQLite on a slow machine.
INSTALL_SECONDS = 900


def missing(*programs: str) -> str | None:
    """Which of these programs is not on the path, in words, or None."""
    lacking = [program for program in programs if shutil.which(program) is None]
    return f"{', '.join(lacking)} not found" if lacking else None


def install(source: Path, **settings: str) -> None:
    """Copy `source` and run `npm ci` there with npm_config_`settings`, unless that was done.

    Raises `Unavailable`.
    """
    folder, stamp = _folder(source), _folder(source) / "installed"
    wanted = _fingerprint(source, settings)
    folder.mkdir(parents=True, exist_ok=True)
    for file in source.glob("*.js*"):
        shutil.copy(file, folder)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    _npm_ci(folder, settings)
    stamp.write_text(wanted)


def installed(source: Path, file: str) -> Path:
    return _folder(source) / file


def _folder(source: Path) -> Path:
    return BUILD / source.name


def _fingerprint(source: Path, settings: dict[str, str]) -> str:
    """Of all that decides what is installed: the lock, the settings, the Node that compiles."""
    node = shutil.which("node")
    parts = [(source / "package-lock.json").read_text(), repr(sorted(settings.items()))]
    if node is not None:
        parts.append(f"{Path(node).resolve()} {Path(node).stat().st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _npm_ci(folder: Path, settings: dict[str, str]) -> None:
    environment = os.environ | {f"npm_config_{name}": value for name, value in settings.items()}
    log = folder / "npm.log"
    try:
        with log.open("w") as output:
            subprocess.run(
                ["npm", "ci", "--no-audit", "--no-fund"],  # noqa: S607 - whichever is on the path
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                timeout=INSTALL_SECONDS,
                check=True,
            )
    except subprocess.TimeoutExpired:
        raise Unavailable(f"npm ci took longer than {INSTALL_SECONDS} s") from None
    except subprocess.CalledProcessError:
        # Not its words, which name folders and hosts, and reports are published.
        code = re.search(r"^npm error code (\w+)", log.read_text(), re.MULTILINE)
        why = f" ({code[1]})" if code else ""
        where = log.relative_to(BUILD.parents[1])
        raise Unavailable(f"npm ci failed{why}, see {where}") from None
