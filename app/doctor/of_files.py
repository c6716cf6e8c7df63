"""Whether the files of people are where the database says, and how much room they take."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from .. import errors
from ..chat.files import sweep
from ..chat.files.sweep import Survey
from ..db.store import Store
from ..file_storage import Piece, storage_of
from ..findings import Finding, note, trouble, well
from ..settings import Settings

FILES = "files"
MEGABYTE = 2**20
# Of what all may have: then somebody is to look.
NEARLY = 0.9
# What is younger may be on its way: its upload goes on.
LEAST_AGE = timedelta(days=1)
WHERE = "Set PARLEY_FILES_URL as the server has it, or mend the way to it."


def of_files(settings: Settings, store: Store) -> Iterator[Finding]:
    """Raises `Unusable`."""
    storage = storage_of(settings)
    kept = _surveyed(store)
    if kept.mark is None:
        yield well(FILES, f"none are kept yet; they go to {storage.place}.")
        return
    try:
        is_there = storage.has_mark_now(kept.mark)
        there = {piece.key: piece for piece in storage.pieces()}
    except errors.FilesAway as error:
        yield trouble(FILES, f"{storage.place} can't be reached: {error.__cause__}.", WHERE)
        return
    if not is_there:
        yield trouble(FILES, f"those of this database are not in {storage.place}.", WHERE)
        return
    missing = kept.pieces.keys() - there.keys()
    if missing:
        # On a server that runs some of them may have been deleted since.
        missing &= _surveyed(store).pieces.keys()
    yield from _missing(len(missing), len(kept.pieces), storage.place)
    yield _room(kept, settings.limit_files_megabytes, storage.place)
    yield from _left_over(kept, there)


def _surveyed(store: Store) -> Survey:
    with store.engine() as engine, engine.connect() as connection:
        return sweep.survey(connection)


def _missing(missing: int, kept: int, place: str) -> Iterator[Finding]:
    if missing:
        says = f"{missing} of {kept} pieces are not in {place}."
        yield trouble(FILES, says, "Put them back from a backup: `parley restore`.")


def _room(kept: Survey, of_all: int, place: str) -> Finding:
    """`of_all` is in MiB, 0 for any number."""
    taken = sum(kept.pieces.values()) / MEGABYTE
    most = f" of {of_all:,} that all may have" if of_all else ""
    says = f"{kept.files:,} of {taken:,.1f} MiB{most}, in {place}."
    if of_all and taken > of_all * NEARLY:
        todo = "Raise PARLEY_LIMIT_FILES_MEGABYTES, or let messages expire."
        return trouble(FILES, says, todo)
    return well(FILES, says)


def _left_over(kept: Survey, there: Mapping[str, Piece]) -> Iterator[Finding]:
    before = datetime.now(UTC) - LEAST_AGE
    known = kept.pieces.keys() | kept.gone
    left = [each for key, each in there.items() if key not in known and each.written_at < before]
    if left:
        size = sum(each.bytes for each in left) / MEGABYTE
        says = f"{len(left)} pieces ({size:,.1f} MiB) belong to no file: a crash has left them."
        yield note(FILES, says)
