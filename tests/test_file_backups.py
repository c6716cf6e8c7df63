"""Files in backups, in what doctor says, and in the one place that their servers share."""

import asyncio
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.db.stores import store_of
from app.doctor.of_files import of_files
from app.file_storage import FileStorage, Piece
from app.settings import load
from tests import databases, expired
from tests.people import Person, problem
from tests.server import Server, parley
from tests.sharing import gets, pieces, shares

CONTENT = b"What was agreed.\n" * 200_000


async def told(server: Server) -> tuple[str, str]:
    """Somebody who has sent a file: the room and the file."""
    ada = Person(server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        sent = await shares(ada, room, CONTENT, "agreed.txt", "see here")
        return room, sent["files"][0]["id"]


async def read_again(server: Server, room: str, file: str) -> bytes:
    ada = Person(server.url, "ada")
    async with ada.http:
        await ada.signs_in()
        answer = await gets(ada, room, file)
        assert answer.status_code == 200, answer.text
        return answer.content


def doctor(folder: Path, **settings: str) -> str:
    done = parley(folder, "doctor", "--backup-days", "0", **settings)
    return done.stdout + done.stderr


async def test_a_backup_holds_the_files_too(own_server: Server, tmp_path: Path) -> None:
    room, file = await told(own_server)
    path = tmp_path / "one.tar.gz"
    done = parley(own_server.folder, "backup", str(path))
    assert done.returncode == 0, done.stderr
    done = parley(own_server.folder, "backup", "--verify", str(path))
    assert done.returncode == 0, done.stderr
    other = tmp_path / "other"
    other.mkdir()
    done = parley(other, "restore", str(path))
    assert done.returncode == 0, done.stderr
    restored = Server(other).start()
    try:
        assert await read_again(restored, room, file) == CONTENT
        assert pieces(restored) == pieces(own_server)
    finally:
        restored.stop()


async def test_a_backup_goes_back_to_the_place_of_the_settings(
    own_server: Server, tmp_path: Path
) -> None:
    room, file = await told(own_server)
    path, other, place = tmp_path / "one.tar.gz", tmp_path / "other", tmp_path / "place"
    other.mkdir()
    assert parley(own_server.folder, "backup", str(path)).returncode == 0
    done = parley(other, "restore", str(path), PARLEY_FILES_URL=str(place))
    assert done.returncode == 0, done.stderr
    assert not (other / "files").exists()
    restored = Server(other, PARLEY_FILES_URL=str(place)).start()
    try:
        assert await read_again(restored, room, file) == CONTENT
    finally:
        restored.stop()


@pytest.mark.parametrize("harm", ["gone", "changed"])
async def test_a_backup_that_lacks_a_piece_is_found_out(
    own_server: Server, tmp_path: Path, harm: str
) -> None:
    await told(own_server)
    path, worse = tmp_path / "one.tar.gz", tmp_path / "worse.tar.gz"
    assert parley(own_server.folder, "backup", str(path)).returncode == 0
    unpacked = tmp_path / "unpacked"
    with tarfile.open(path) as tar:
        names = tar.getnames()
        tar.extractall(unpacked, filter="data")
    last = unpacked / names[-1]
    assert names[-1].startswith("files/")
    last.write_bytes(b"x" * last.stat().st_size)
    with tarfile.open(worse, "w:gz") as tar:
        for name in names if harm == "changed" else names[:-1]:
            tar.add(unpacked / name, name, recursive=False)
    done = parley(own_server.folder, "backup", "--verify", str(worse))
    assert done.returncode != 0
    assert "lacks files" in done.stderr


async def test_what_is_deleted_while_a_backup_is_made_does_not_spoil_it(
    own_server: Server, tmp_path: Path
) -> None:
    room, file = await told(own_server)
    # As if they had gone between the copy of the database and that of the files.
    gone = [*(own_server.folder / "files").glob("??/*")]
    for piece in gone:
        piece.unlink()
    path, other = tmp_path / "one.tar.gz", tmp_path / "other"
    done = parley(own_server.folder, "backup", str(path))
    assert done.returncode == 0, done.stderr
    assert f"{len(gone)} pieces of files are not in it" in " ".join(done.stdout.split())
    done = parley(own_server.folder, "backup", "--verify", str(path))
    assert done.returncode == 0, done.stderr
    other.mkdir()
    assert parley(other, "restore", str(path)).returncode == 0
    restored = Server(other).start()
    try:
        ada = Person(restored.url, "ada")
        async with ada.http:
            await ada.signs_in()
            assert problem(await gets(ada, room, file))["code"] == "files_away"
            assert (await ada.log(room))[-1]["text"] == "see here"
    finally:
        restored.stop()


async def test_backups_are_whole_while_files_come_and_go(
    own_server: Server, tmp_path: Path
) -> None:
    ada = Person(own_server.url, "ada")
    is_over = False

    async def goes_on(room: str, name: str) -> None:
        while not is_over:
            sent = await shares(ada, room, CONTENT + name.encode(), name)
            await ada.http.delete(f"/rooms/{room}/messages/{sent['seq']}")

    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        kept = (await shares(ada, room, CONTENT, "kept.txt"))["files"][0]["id"]
        busy = [asyncio.create_task(goes_on(room, f"{number}.txt")) for number in range(3)]
        try:
            for number in range(3):
                path = tmp_path / f"{number}.tar.gz"
                for words in (["backup", str(path)], ["backup", "--verify", str(path)]):
                    done = await asyncio.to_thread(parley, own_server.folder, *words)
                    assert done.returncode == 0, done.stderr
        finally:
            is_over = True
            await asyncio.gather(*busy)
    other = tmp_path / "other"
    other.mkdir()
    assert (await asyncio.to_thread(parley, other, "restore", str(path))).returncode == 0
    restored = Server(other).start()
    try:
        assert await read_again(restored, room, kept) == CONTENT
    finally:
        restored.stop()


async def test_a_backup_of_files_that_are_elsewhere_is_refused(
    own_server: Server, tmp_path: Path
) -> None:
    await told(own_server)
    elsewhere = {"PARLEY_FILES_URL": str(tmp_path / "elsewhere")}
    done = parley(own_server.folder, "backup", str(tmp_path / "one.tar.gz"), **elsewhere)
    assert done.returncode != 0
    assert "PARLEY_FILES_URL" in done.stderr


async def test_doctor_says_how_much_files_take_and_what_is_wrong(own_server: Server) -> None:
    assert "none are kept yet" in doctor(own_server.folder)
    await told(own_server)
    assert "1 of 3.2 MiB" in doctor(own_server.folder)
    of_few = {"PARLEY_LIMIT_FILES_MEGABYTES": "3"}
    assert "Raise PARLEY_LIMIT_FILES_MEGABYTES" in doctor(own_server.folder, **of_few)
    own_server.stop()
    kept = own_server.folder / "files"
    first = sorted(kept.glob("??/*"))[0]
    first.unlink()
    assert "1 of 2 pieces are not in" in doctor(own_server.folder)
    kept.rename(own_server.folder / "elsewhere")
    assert "are not in" in doctor(own_server.folder)


async def test_doctor_misses_nothing_that_goes_while_it_looks(
    own_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    await told(own_server)
    own_server.stop()
    looks = FileStorage.pieces

    def looks_late(storage: FileStorage) -> Iterator[Piece]:
        """Between its two looks somebody deletes a message, with its file."""
        databases.run(own_server.folder, "DELETE FROM blob_parts")
        for piece in (own_server.folder / "files").glob("??/*"):
            piece.unlink()
        return looks(storage)

    monkeypatch.setattr(FileStorage, "pieces", looks_late)
    settings = load(data_dir=own_server.folder, **expired.place(own_server.folder))
    store = store_of(settings, exists=True)
    [found] = await asyncio.to_thread(lambda: list(of_files(settings, store)))
    assert "1 of 3.2 MiB" in found.says


async def test_a_server_without_the_files_of_its_database_does_not_start(
    own_server: Server,
) -> None:
    room, file = await told(own_server)
    own_server.stop()
    kept, away = own_server.folder / "files", own_server.folder / "away"
    shutil.move(kept, away)
    done = parley(own_server.folder, "serve")
    assert done.returncode != 0
    assert "PARLEY_FILES_URL" in done.stderr
    shutil.move(away, kept)
    own_server.start()
    assert await read_again(own_server, room, file) == CONTENT


async def test_an_address_that_can_not_be_meant_is_refused(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    for url in ("ftp://example.org/files", "s3://", "s3://bucket?colour=red"):
        done = await asyncio.to_thread(
            parley, folder, "serve", PARLEY_FILES_URL=url, PARLEY_PORT="0"
        )
        assert done.returncode != 0
        assert "PARLEY_FILES_URL" in done.stderr, url
