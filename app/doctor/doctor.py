"""Examines a server and all that it stands on, and changes nothing."""

import time
from collections.abc import Callable, Iterator
from functools import partial

from ..backplane import choice as backplanes
from ..db.store import Store
from ..db.stores import store_of
from ..findings import Finding, note, trouble, well
from ..settings import Settings
from ..unusable import Unusable
from .of_files import FILES, of_files
from .of_mail import MAIL, of_mail
from .of_server import SERVER, of_server
from .of_settings import of_settings

BACKUPS = "backups"
BACKPLANE = "backplane"
DAY_MS = 86_400_000
MEND = "Mend that first; what depends on it was not looked at."

Look = Callable[[], Iterator[Finding]]


def examine(settings: Settings, *, backup_days: int) -> Iterator[Finding]:
    """`backup_days` is how old the newest backup may be; 0 is for those who have other ways."""
    yield from of_settings(settings)
    yield from _guarded(BACKPLANE, partial(_backplane, settings))
    yield from _guarded(MAIL, partial(of_mail, settings))
    try:
        store = store_of(settings, exists=True)
    except (Unusable, OSError) as error:
        todo = (
            "`parley serve` makes one. Or set PARLEY_DATA_DIR to where it is, and run this as "
            "the user of the server."
        )
        yield trouble("data", f"{error}.", todo)
        return
    yield from _guarded("data", store.examine)
    yield from _guarded(SERVER, partial(of_server, settings, store))
    yield from _guarded(FILES, partial(of_files, settings, store))
    if backup_days:
        yield from _guarded(BACKUPS, partial(_backups, store, backup_days))


def _guarded(about: str, look: Look) -> Iterator[Finding]:
    try:
        yield from look()
    except Unusable as error:
        yield trouble(about, f"{error}.", MEND)
    except (OSError, ValueError) as error:
        yield trouble(about, f"it can't be looked at: {error}.", MEND)


def _backplane(settings: Settings) -> Iterator[Finding]:
    backplanes.check(settings)
    if settings.backplane_url is not None:
        yield well(BACKPLANE, "Redis takes what the nodes tell each other.")


def _backups(store: Store, most_days: int) -> Iterator[Finding]:
    made_at = store.last_backup()
    if made_at is None:
        todo = (
            "`parley backup FOLDER --keep 14`, each night. Those who have other ways: "
            "`parley doctor --backup-days 0`."
        )
        yield trouble(BACKUPS, "none was ever made with `parley backup`.", todo)
        return
    days = (time.time() * 1000 - made_at) / DAY_MS
    says = f"the newest is {days:.1f} days old."
    if days > most_days:
        yield trouble(BACKUPS, says, "See why `parley backup` does not run.")
    else:
        yield well(BACKUPS, says)
    yield note(BACKUPS, "whether it can be read, `parley backup --verify FILE` says.")
