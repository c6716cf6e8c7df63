"""The commands `parley backup` and `parley restore`."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Timer
from typing import Annotated
from urllib.parse import urlsplit

import typer
from rich.console import Console

from .db.backup import backups, encryption, steady
from .db.backup.manifest import Manifest
from .db.store import Store
from .file_storage import FileStorage
from .row_progress import RowProgress
from .unusable import Unusable

MADE = re.compile(r"parley-\d{8}-\d{6}\.tar\.gz(\.age)?")
NICENESS = 10
STARTED = "Parley is at "
START_SECONDS = 120
READY_SECONDS = 30
STOP_SECONDS = 30
SECRETS = (
    "It holds every secret of this server (its key, all messages, password hashes): keep it where "
    "only you can read it, or encrypt the next one: see `parley backup-key`."
)
ENCRYPTED = "Nobody reads it without the key that it is encrypted to."

Target = Annotated[
    Path,
    typer.Argument(help="A file to make, or a folder that gets one with the time in its name."),
]
Keep = Annotated[
    int | None,
    typer.Option(min=1, help="In a folder: delete all but so many of the backups made there."),
]
Verify = Annotated[
    bool,
    typer.Option("--verify", help="Make none: unpack this one, compare every row, and start it."),
]
EncryptTo = Annotated[
    list[str] | None,
    typer.Option(help="The public key of those who may read it, from `parley backup-key`."),
]
Key = Annotated[
    Path | None, typer.Option(help="The file of `parley backup-key`, for one that is encrypted.")
]
File = Annotated[Path, typer.Argument(help="What `parley backup` made.")]
KeyFile = Annotated[Path, typer.Argument(help="A file to make.")]


def ends_tidily() -> None:
    """SIGTERM and a terminal that goes away, too, take along what lies in temporary folders."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        # Under `nohup` it is ignored.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda number, _: sys.exit(128 + number))


def backup(
    store: Store,
    target: Path,
    *,
    files: FileStorage,
    keep: int | None,
    encrypt_to: Sequence[str],
    version: str,
    console: Console,
) -> None:
    """Raises `Unusable`."""
    recipients = [encryption.recipient(public) for public in encrypt_to]
    folder = target if target.is_dir() else None
    if keep is not None and folder is None:
        raise Unusable(f"--keep is for a folder of backups, and {target} is none")
    suffix = encryption.SUFFIX if recipients else ""
    name = f"parley-{datetime.now(UTC):%Y%m%d-%H%M%S}.tar.gz{suffix}"
    path = target if folder is None else folder / name
    if keep is not None and folder is not None and (old := _older(folder, keep - 1)):
        names = "one backup" if len(old) == 1 else f"{len(old)} backups"
        console.print(f"When it is made, {names} of {folder} will be deleted, the oldest first.")
    # People who talk come first.
    os.nice(NICENESS)
    with RowProgress(console) as shown:
        made, missing = backups.make(
            store,
            path,
            version=version,
            begin=shown.begin,
            files=files,
            encrypt_to=recipients,
        )
    try:
        store.note_backup(made.made_at_ms)
    except Unusable as error:
        console.print(f"`parley doctor` will not know of it: {error}")
    console.print(
        f"{path} holds all that was sent until {made.made_at}: {made.rows:,} rows, "
        f"{path.stat().st_size:,} bytes."
    )
    if missing:
        console.print(
            f"{missing} pieces of files are not in it: they were deleted meanwhile, or are lost; "
            "`parley doctor` says which."
        )
    if keep is not None and folder is not None:
        for each in _older(folder, keep - 1, beside=path):
            steady.remove(each)
            console.print(f"{each} is deleted.")
    console.print(ENCRYPTED if recipients else SECRETS)


def make_key(path: Path, *, console: Console) -> None:
    """Raises `Unusable`."""
    public = encryption.new_key(path)
    console.print(f"{path} holds a new key. Encrypt backups to its public half:")
    console.print(f"parley backup TARGET --encrypt-to {public}", soft_wrap=True)
    console.print(
        "Then keep the file where this machine is not: nothing else opens these backups, and who "
        "has it reads them."
    )


def verify(path: Path, *, key: Path | None, console: Console) -> None:
    """Raises `Unusable`."""
    with (
        RowProgress(console) as shown,
        backups.checked(path, begin=shown.begin, key=key) as (made, unpacked),
    ):
        _start(Path(unpacked.place))
    console.print(f"{path} is whole, and a server starts with it. {_of(made)}")


def restore(
    path: Path,
    open_store: Callable[[], Store],
    *,
    files: FileStorage,
    key: Path | None,
    console: Console,
) -> None:
    """Raises `Unusable`."""
    with RowProgress(console) as shown:
        made, store = backups.restore(path, open_store, begin=shown.begin, files=files, key=key)
    console.print(f"{store.place} holds what {path} does. {_of(made)}")
    console.print("Start the server: clients load their rooms afresh once.")


def _of(made: Manifest) -> str:
    return f"It is of {made.made_at}: {made.rows:,} rows, by Parley {made.version}."


def _older(folder: Path, kept: int, *, beside: Path | None = None) -> Sequence[Path]:
    """The oldest that were made there, all but `kept`; the new one does not count among them."""
    others = sorted(_made_in(folder) - {beside})
    return others[: max(0, len(others) - kept)]


def _made_in(folder: Path) -> set[Path]:
    """Their names are in the order of time."""
    named = (path for path in folder.iterdir() if MADE.fullmatch(path.name))
    return {path for path in named if path.is_file() and not path.is_symlink()}


def _start(folder: Path) -> None:
    """A server with this data, until it says that it is ready. Raises `Unusable`."""
    others = {k: v for k, v in os.environ.items() if not k.upper().startswith("PARLEY_")}
    settings = {"PARLEY_DATA_DIR": str(folder), "PARLEY_HOST": "127.0.0.1", "PARLEY_PORT": "0"}
    with subprocess.Popen(  # noqa: S603 # this very command
        [sys.executable, Path(sys.argv[0]).resolve(), "serve"],
        env=others | settings,
        # No `.env` of somebody's is read there.
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        # One that hangs says nothing.
        late = Timer(START_SECONDS, server.kill)
        late.start()
        try:
            assert server.stdout is not None
            said = server.stdout.readline()
            if not said.startswith(STARTED):
                raise Unusable("a server with this data does not start")
            if (status := _readiness(said.removeprefix(STARTED).strip())) != HTTPStatus.OK:
                raise Unusable(f"a server with this data is not ready: it answers {status}")
        except HTTPException as error:
            raise Unusable(f"a server with this data is not ready: {error}") from None
        finally:
            late.cancel()
            server.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(STOP_SECONDS)
            server.kill()


def _readiness(address: str) -> int:
    asking = HTTPConnection(urlsplit(address).netloc, timeout=READY_SECONDS)
    with contextlib.closing(asking):
        asking.request("GET", "/readyz")
        return asking.getresponse().status
