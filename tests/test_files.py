"""Files: uploaded to a room, attached to a message, read by its members, and gone with it."""

import asyncio
import contextlib
import hashlib
import os
import time
from collections.abc import AsyncIterator

import pytest

from tests import databases
from tests.conftest import People
from tests.dose import dose
from tests.expired import expire_beside
from tests.metrics import TOKEN, Metrics
from tests.people import Frame, Person, problem
from tests.server import Server
from tests.sharing import begins, gets, patches, pieces, shares, tries_upload, until_pieces, uploads
from tests.test_pictures import drawn, encoded

SOUND = b"ID3\x04" + b"\0" * 64
HTML = b"<script>alert(document.cookie)</script>"
SANDBOX = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox"
MEGABYTE = 2**20
PATIENCE_SECONDS = 20.0


async def until_kept(server: Server, count: int) -> None:
    await until_pieces(server, lambda kept: len(kept) == count)


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    """Both are in it."""
    made = await ada.makes_room()
    await grace.joins(made)
    return made


async def test_a_file_is_uploaded_sent_and_read_by_others(
    ada: Person, grace: Person, room: str
) -> None:
    content = b"What we said on Monday\n" * 100
    async with await grace.enters(room) as seat:
        await seat.live()
        sent = await shares(ada, room, content, "Monday.txt", "The minutes")
        [file] = sent["files"]
        assert file == {
            "id": file["id"],
            "name": "Monday.txt",
            "type": "text/plain",
            "bytes": len(content),
        }
        assert (await seat.hears("The minutes"))["files"] == [file]
    assert (await grace.log(room))[-1]["files"] == [file]
    answer = await gets(grace, room, file["id"])
    assert answer.status_code == 200
    assert answer.content == content
    assert answer.headers["Content-Disposition"] == 'attachment; filename="Monday.txt"'


async def test_a_file_is_described_for_who_cannot_see_it(
    ada: Person, grace: Person, room: str
) -> None:
    first, second, third = [(await uploads(ada, room, SOUND))["id"] for _ in range(3)]
    said = "A harbour at dusk.\nTwo boats."
    async with await grace.enters(room) as seat:
        await seat.live()
        named = [{"id": first, "alt": f" {said} "}, second, {"id": third, "alt": "  "}]
        sent = await ada.posts("Look", room, files=named)
        assert [file.get("alt") for file in sent["files"]] == [said, None, None]
        assert (await seat.hears("Look"))["files"] == sent["files"]
        await seat.sends(type="send", client_id="x", text="", files=[{"id": first}])
        assert (await seat.sees("error", client_id="x"))["code"] == "not_found"
        own = (await uploads(grace, room, SOUND))["id"]
        await seat.sends(type="send", client_id="y", text="", files=[{"id": own, "alt": said}])
        assert (await seat.sees("message", client_id="y"))["files"][0]["alt"] == said
    assert (await grace.log(room))[-2]["files"] == sent["files"]
    found = await grace.http.get("/search", params={"q": "dusk"})
    assert len(found.json()["items"]) == 2


async def test_what_a_file_is_described_by_has_its_bounds(ada: Person, room: str) -> None:
    file = (await uploads(ada, room, SOUND))["id"]
    for wrong in (
        *([{"alt": "no id"}], [{"id": file, "alt": 5}], [{"id": file, "title": "x"}]),
        *([{"id": file, "alt": alt}] for alt in ("x" * 1001, "a\u0007b", "\u202eab")),
        [file, {"id": file, "alt": "again"}],
    ):
        body = {"text": "", "files": wrong}
        refused = await ada.http.post(f"/rooms/{room}/messages", json=body)
        assert problem(refused)["code"] == "invalid", wrong
    assert "alt" not in (await ada.posts("", room, files=[file]))["files"][0]


async def test_a_message_may_be_files_only(ada: Person, grace: Person, room: str) -> None:
    files = [(await uploads(ada, room, SOUND, name))["id"] for name in ("a.png", "b.png")]
    sent = await ada.posts("", room, files=files)
    assert sent["text"] == ""
    assert [file["id"] for file in sent["files"]] == files
    refused = await ada.http.post(f"/rooms/{room}/messages", json={"text": "", "files": []})
    assert problem(refused)["code"] == "invalid"


async def test_a_socket_sends_files_too(ada: Person, room: str) -> None:
    file = (await uploads(ada, room, SOUND))["id"]
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="send", client_id="with-file", text="", files=[file])
        event = await seat.sees("message", client_id="with-file")
        assert event["text"] == ""
        assert [each["id"] for each in event["files"]] == [file]
        await seat.sends(type="send", client_id="again", text="", files=[file])
        assert (await seat.sees("error"))["code"] == "file_attached"
        await seat.sends(type="send", client_id="with-file", text="", files=[file])
        assert (await seat.sees("ack"))["seq"] == event["seq"]


async def test_a_message_that_is_repeated_keeps_its_files(ada: Person, room: str) -> None:
    file = (await uploads(ada, room, SOUND))["id"]
    first = await ada.posts("once", room, client_id="files-1", files=[file])
    again = await ada.posts("once", room, client_id="files-1", files=[file])
    assert again == first
    other = {"text": "once", "client_id": "files-1"}
    refused = await ada.http.post(f"/rooms/{room}/messages", json=other)
    assert problem(refused)["code"] == "client_id_reused"


async def test_an_edit_leaves_the_files(ada: Person, room: str) -> None:
    sent = await shares(ada, room, SOUND, text="before")
    path = f"/rooms/{room}/messages/{sent['seq']}"
    assert (await ada.http.patch(path, json={"text": "after"})).status_code == 200
    found = (await ada.http.get(path)).json()
    assert (found["text"], found["files"]) == ("after", sent["files"])


async def test_only_ones_own_whole_files_of_the_room_can_be_sent(
    ada: Person, grace: Person, room: str
) -> None:
    of_ada = (await uploads(ada, room, SOUND))["id"]
    elsewhere = await ada.makes_room()
    of_elsewhere = (await uploads(ada, elsewhere, SOUND))["id"]
    for person, files, code in (
        (grace, [of_ada], "not_found"),
        (ada, [of_elsewhere], "not_found"),
        (ada, ["f_absent"], "not_found"),
        (ada, [of_ada, of_ada], "invalid"),
        (ada, [f"f_{number}" for number in range(11)], "invalid"),
    ):
        body = {"text": "look", "files": files}
        answer = await person.http.post(f"/rooms/{room}/messages", json=body)
        assert problem(answer)["code"] == code, files
    assert (await ada.log(room))[-1]["type"] != "message", "nothing was sent"


async def test_a_file_belongs_to_one_message(ada: Person, room: str) -> None:
    file = (await shares(ada, room, SOUND))["files"][0]["id"]
    body = {"text": "again", "files": [file]}
    refused = await ada.http.post(f"/rooms/{room}/messages", json=body)
    assert problem(refused)["code"] == "file_attached"


async def test_who_is_not_in_the_room_gets_no_file(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    file = (await shares(ada, room, SOUND))["files"][0]["id"]
    unsent = (await uploads(ada, room, SOUND))["id"]
    stranger = await people("stranger")
    assert (await gets(grace, room, file)).status_code == 200
    assert (await gets(stranger, room, file)).status_code == 404
    assert (await gets(grace, room, unsent)).status_code == 404, "it is of no message yet"
    assert (await gets(ada, room, unsent)).status_code == 200, "it is one's own"
    await ada.removes(grace, room)
    assert (await gets(grace, room, file)).status_code == 404, "an old link is no key"
    other = await grace.makes_room()
    assert (await gets(grace, other, file)).status_code == 404, "nor by way of another room"
    anybody = await ada.http.get(f"/rooms/{room}/files/{file}", headers={"Authorization": ""})
    assert anybody.status_code == 401


async def test_who_comes_later_gets_no_file_of_before(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    answer = await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    assert answer.status_code == 200, answer.text
    before = (await shares(ada, room, SOUND))["files"][0]["id"]
    await ada.adds(grace, room)
    after = (await shares(ada, room, SOUND))["files"][0]["id"]
    assert (await gets(grace, room, before)).status_code == 404
    assert (await gets(grace, room, after)).status_code == 200


async def test_only_pictures_and_sound_are_shown_in_place(ada: Person, room: str) -> None:
    for content, name, kind, shown in (
        (SOUND, "page.html", "audio/mpeg", "inline"),
        (encoded(drawn()), "page.htm", "image/png", "inline"),
        (HTML, "photo.png", "text/plain; charset=utf-8", "attachment"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.svg", "text/plain; charset=utf-8", "att"),
        (b"%PDF-1.7\n", "a.pdf", "application/pdf", "attachment"),
        (b"MZ\0\x01\x02", "song.mp3", "application/octet-stream", "attachment"),
        (b"", "empty.png", "application/octet-stream", "attachment"),
    ):
        file = (await uploads(ada, room, content, name))["id"]
        answer = await gets(ada, room, file)
        assert answer.headers.get("Content-Type") == kind, name
        assert answer.headers["Content-Disposition"].startswith(shown), name
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers.get_list("Content-Security-Policy") == [SANDBOX]
        assert answer.headers["Cache-Control"] == "private, no-cache"


async def test_a_part_of_a_file_can_be_asked_for(ada: Person, room: str) -> None:
    content = bytes(range(256)) * 20_000
    file = (await uploads(ada, room, content))["id"]
    length = len(content)
    for asked, start, end in (
        ("bytes=0-0", 0, 1),
        ("bytes=10-19", 10, 20),
        (f"bytes=2097000-{2 * MEGABYTE + 100}", 2_097_000, 2 * MEGABYTE + 101),
        ("bytes=5000000-", 5_000_000, length),
        ("bytes=-7", length - 7, length),
        (f"bytes=-{length * 2}", 0, length),
        ("bytes=100-99999999999", 100, length),
    ):
        answer = await gets(ada, room, file, Range=asked)
        assert answer.status_code == 206, asked
        assert answer.content == content[start:end], asked
        assert answer.headers["Content-Range"] == f"bytes {start}-{end - 1}/{length}"
    assert (await gets(ada, room, file, Range="Bytes=0-4")).content == content[:5]
    for passed_over in (
        "bytes=5-3",
        "bytes=-",
        "Bytes=-",
        "lines=1-2",
        "bytes=0-1,4-5",
        "bytes=a-b",
    ):
        answer = await gets(ada, room, file, Range=passed_over)
        assert (answer.status_code, len(answer.content)) == (200, length), passed_over
    for beyond in (f"bytes={length}-", "bytes=-0"):
        answer = await gets(ada, room, file, Range=beyond)
        assert problem(answer)["code"] == "range_not_satisfiable"
        assert answer.headers["Content-Range"] == f"bytes */{length}"


async def test_a_browser_that_has_a_file_is_told_so_while_its_person_may_read_it(
    ada: Person, grace: Person, room: str
) -> None:
    file = (await shares(ada, room, SOUND))["files"][0]["id"]
    tag = (await gets(grace, room, file)).headers["ETag"]
    assert (await gets(grace, room, file, **{"If-None-Match": tag})).status_code == 304
    in_part = {"If-Range": tag, "Range": "bytes=0-3"}
    assert (await gets(grace, room, file, **in_part)).status_code == 206
    of_another = {"If-Range": '"other"', "Range": "bytes=0-3"}
    assert (await gets(grace, room, file, **of_another)).status_code == 200
    await grace.leaves(room)
    assert (await gets(grace, room, file, **{"If-None-Match": tag})).status_code == 403


async def test_a_head_says_how_long_a_file_is(ada: Person, room: str) -> None:
    file = (await uploads(ada, room, SOUND))["id"]
    answer = await ada.http.head(f"/rooms/{room}/files/{file}")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["Content-Length"] == str(len(SOUND))
    for asked in ("bytes=0-3", "bytes=9999-"):
        part = await ada.http.head(f"/rooms/{room}/files/{file}", headers={"Range": asked})
        assert part.status_code == 200, "only GET has ranges"
        assert part.headers["Content-Length"] == str(len(SOUND))
        assert "Content-Range" not in part.headers


async def test_the_same_bytes_are_kept_once_in_a_room(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room, other = await ada.makes_room("one"), await ada.makes_room("two")
        content = hashlib.sha256(b"seed").digest() * 1000
        first = await shares(ada, room, content, "first.bin")
        second = await shares(ada, room, content, "second.bin")
        await until_kept(own_server, 1)
        await shares(ada, other, content)
        await until_kept(own_server, 2)
        await deletes(ada, room, first)
        kept = await gets(ada, room, second["files"][0]["id"])
        assert kept.content == content, "the other message has it still"
        await deletes(ada, room, second)
        await until_kept(own_server, 1)


async def deletes(person: Person, room: str, message: Frame) -> None:
    answer = await person.http.delete(f"/rooms/{room}/messages/{message['seq']}")
    assert answer.status_code == 200, answer.text


async def test_a_deleted_message_takes_its_files_along(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        sent = await shares(ada, room, b"secret" * MEGABYTE, "secret.txt", "see there")
        assert len(pieces(own_server)) == 3
        async with await ada.enters(room) as seat:
            await seat.live()
            await deletes(ada, room, sent)
            await seat.sees("deleted")
        assert (await gets(ada, room, sent["files"][0]["id"])).status_code == 404
        shown = (await ada.http.get(f"/rooms/{room}/messages/{sent['seq']}")).json()
        assert "files" not in shown
        await until_kept(own_server, 0)


async def test_the_words_beside_a_file_can_be_taken_back(
    ada: Person, grace: Person, room: str
) -> None:
    sent = await shares(ada, room, SOUND, "song.mp3", "my heptaquark song")
    path = f"/rooms/{room}/messages/{sent['seq']}"
    answer = await ada.http.patch(path, json={"text": ""})
    assert (answer.status_code, answer.json()["text"]) == (200, "")
    shown = (await grace.http.get(path)).json()
    assert (shown["text"], shown["files"]) == ("", sent["files"])
    assert shown["edited_at"] is not None
    found = await grace.http.get(f"/rooms/{room}/search", params={"q": "heptaquark"})
    assert found.json()["items"] == []
    async with await ada.enters(room) as seat:
        await seat.live()
        assert (await seat.edits(sent["seq"], "a song"))["text"] == "a song"
        assert (await seat.edits(sent["seq"], " "))["text"] == ""


async def test_a_message_without_files_keeps_a_text(ada: Person, room: str) -> None:
    seq = (await ada.posts("words", room))["seq"]
    for empty in ("", " \n", "\u200b"):
        answer = await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": empty})
        assert (answer.status_code, problem(answer)["code"]) == (422, "invalid")
    async with await ada.enters(room) as seat:
        await seat.live()
        refused = await seat.edits(seq, "")
        assert (refused["type"], refused["code"]) == ("error", "invalid")
    shown = (await ada.http.get(f"/rooms/{room}/messages/{seq}")).json()
    assert (shown["text"], shown["edited_at"]) == ("words", None)


async def test_what_is_deleted_while_the_files_are_away_goes_when_they_are_back(
    own_server: Server,
) -> None:
    """As when the folder is on a disk that is not mounted for a while."""
    own_server.settings |= {"PARLEY_METRICS_TOKEN": TOKEN}
    own_server.restart()
    folder = own_server.folder / "files"
    elsewhere = own_server.folder / "elsewhere"
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        sent = await shares(ada, room, SOUND)
        folder.rename(elsewhere)
        folder.mkdir()
        await deletes(ada, room, sent)
        await until_erasing_ran(own_server, times=2)
        refused = await tries_upload(ada, room, HTML)
        assert problem(refused)["code"] == "files_away", "they would be gone with the next mount"
        assert not [*folder.iterdir()]
        folder.rmdir()
        elsewhere.rename(folder)
        await until_kept(own_server, 0)


async def until_erasing_ran(server: Server, *, times: int) -> None:
    runs = {"task": "erase files"}
    begun = (await Metrics.of(server))("parley_task_runs_total", **runs)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await Metrics.of(server))("parley_task_runs_total", **runs) < begun + times:  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def test_why_a_form_is_refused_is_told_though_it_can_not_be_cleared_away(
    own_server: Server,
) -> None:
    begun = "SELECT count(*) FROM files"

    async def form() -> AsyncIterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf'
        async with asyncio.timeout(PATIENCE_SECONDS):
            while databases.run(own_server.folder, begun) != [(1,)]:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        held.enter_context(databases.locked(own_server.folder))
        yield b"and no end"

    ada = Person(own_server.url, "ada")
    async with ada.http:
        ada.http.timeout = PATIENCE_SECONDS
        await ada.registers()
        room = await ada.makes_room("room")
        kind = {"Content-Type": "multipart/form-data; boundary=b"}
        with contextlib.ExitStack() as held:
            answer = await ada.http.post(f"/rooms/{room}/files", headers=kind, content=form())
        assert (answer.status_code, problem(answer)["code"]) == (422, "invalid")


async def test_a_deleted_room_takes_its_files_along(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        await shares(ada, room, SOUND)
        await uploads(ada, room, HTML)
        assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
    # The rest of it is cleared in the background, which begins with the start.
    own_server.restart()
    await until_kept(own_server, 0)


async def test_files_outlive_a_restart(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        content = b"0123456789" * 500_000
        sent = await shares(ada, room, content)
        own_server.kill()
        own_server.start()
        assert (await gets(ada, room, sent["files"][0]["id"])).content == content


async def test_what_a_crash_has_left_half_written_is_gone_a_day_later(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        await shares(ada, await ada.makes_room("room"), SOUND)
    [whole] = (own_server.folder / "files").glob("??/*")
    old, young = (whole.with_name(f"{'0' * 32}#{number}") for number in (1, 2))
    for half in (old, young):
        half.write_bytes(b"half of a secret")
    two_days_ago = time.time() - 2 * 86_400
    os.utime(old, (two_days_ago, two_days_ago))
    os.utime(whole, (two_days_ago, two_days_ago))
    # It is looked for as the server starts, and every day.
    own_server.restart()
    await until_pieces(own_server, lambda kept: kept == {whole.name, young.name})


async def test_nobody_uploads_where_they_may_not_write(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    stranger = await people("stranger")
    await grace.joins(room)
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    assert problem(await tries_upload(stranger, room, SOUND))["code"] == "not_a_member"
    assert problem(await tries_upload(grace, room, SOUND))["code"] == "muted"
    assert (await ada.http.patch(f"/rooms/{room}", json={"archived": True})).status_code == 200
    assert problem(await tries_upload(ada, room, SOUND))["code"] == "room_archived"


async def test_a_message_that_expires_takes_its_files_along(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        old = await shares(ada, room, b"old" * MEGABYTE)
        await expire_beside(own_server.folder, room, most=1000)
        assert (await gets(ada, room, old["files"][0]["id"])).status_code == 404
        await until_kept(own_server, 0)


async def test_what_nobody_sends_is_gone_after_a_day(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        sent = (await shares(ada, room, SOUND))["files"][0]["id"]
        unsent = (await uploads(ada, room, HTML))["id"]
        begun = await begins(ada, room, 100)
        assert (await patches(ada, room, begun, 0, b"half")).status_code == 204
        sooner = "UPDATE files SET expires_at = expires_at - ? WHERE expires_at IS NOT NULL"
        databases.run(own_server.folder, sooner, 24 * 3_600_000)
        # It looks for them as it starts, and every ten minutes.
        own_server.restart()
        await until_kept(own_server, 1)
        assert (await gets(ada, room, sent)).status_code == 200
        assert (await gets(ada, room, unsent)).status_code == 404
        assert (await patches(ada, room, begun, 4, b"more")).status_code == 404


@pytest.mark.alone
async def test_a_gigabyte_goes_through_and_the_servers_memory_stays_flat(
    own_server: Server,
) -> None:
    own_server.settings |= {"PARLEY_LIMIT_FILE_MEGABYTES": "1100"}
    own_server.restart()
    ada = Person(own_server.url, "ada")
    length = dose(128, 1024) * MEGABYTE

    async def content() -> AsyncIterator[bytes]:
        for number in range(length // MEGABYTE):
            yield number.to_bytes(8, "big") * (MEGABYTE // 8)

    async with ada.http:
        ada.http.timeout = 120
        await ada.registers()
        room = await ada.makes_room("room")
        await uploads(ada, room, b"warm" * MEGABYTE)
        before = own_server.memory_bytes
        upload = await begins(ada, room, length)
        size = {"Content-Length": str(length)}
        answer = await patches(ada, room, upload, 0, content(), **size)
        assert answer.status_code == 204, answer.text
        after_upload = own_server.memory_bytes
        received = 0
        async with ada.http.stream("GET", f"/rooms/{room}/files/{upload}") as download:
            async for piece in download.aiter_bytes():
                received += len(piece)
        assert received == length
        assert after_upload - before < 32 * MEGABYTE
        assert own_server.memory_bytes - before < 32 * MEGABYTE
