"""Uploads by tus 1.0.0: they go on where they stopped, on whichever server, and are bounded."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from tests import databases
from tests.people import Person, problem
from tests.server import Server
from tests.sharing import (
    TUS,
    begins,
    creates,
    gets,
    metadata,
    patches,
    pieces,
    stands_at,
    tries_upload,
    until_pieces,
    uploads,
)
from tests.test_guests import Guests, linked

MEGABYTE = 2**20
# Two pieces and a bit.
CONTENT = hashlib.sha256(b"film").digest() * (5 * MEGABYTE // 32) + b"end"


@pytest.fixture
async def room(ada: Person) -> str:
    return await ada.makes_room()


async def test_an_upload_is_made_of_several_requests(ada: Person, room: str) -> None:
    upload = await begins(ada, room, len(CONTENT), "film.bin")
    assert await stands_at(ada, room, upload) == 0
    at = 0
    for length in (7, 3 * MEGABYTE, len(CONTENT)):
        answer = await patches(ada, room, upload, at, CONTENT[at : at + length])
        at = min(at + length, len(CONTENT))
        assert (answer.status_code, answer.headers["Upload-Offset"]) == (204, str(at))
        assert await stands_at(ada, room, upload) == at
    sent = await ada.posts("", room, files=[upload])
    [file] = sent["files"]
    assert (file["name"], file["bytes"]) == ("film.bin", len(CONTENT))
    assert (await gets(ada, room, upload)).content == CONTENT


async def test_bytes_in_pieces_are_those_of_one_request(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        await uploads(ada, room, CONTENT)
        kept = pieces(own_server)
        upload = await begins(ada, room, len(CONTENT))
        for at, end in ((0, 100), (100, 3 * MEGABYTE), (3 * MEGABYTE, len(CONTENT))):
            assert (await patches(ada, room, upload, at, CONTENT[at:end])).status_code == 204
        assert (await gets(ada, room, upload)).content == CONTENT
        await until_pieces(own_server, lambda found: found == kept)


async def test_what_came_before_the_line_was_cut_is_kept(ada: Person, room: str) -> None:
    upload = await begins(ada, room, len(CONTENT))
    is_sent = asyncio.Event()

    async def half() -> AsyncIterator[bytes]:
        yield CONTENT[: 3 * MEGABYTE]
        is_sent.set()
        await asyncio.Event().wait()

    cut = asyncio.create_task(patches(ada, room, upload, 0, half()))
    await is_sent.wait()
    cut.cancel()
    async with asyncio.timeout(20):
        while (at := await stands_at(ada, room, upload)) < 2 * MEGABYTE:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    answer = await patches(ada, room, upload, at, CONTENT[at:])
    while answer.status_code == 409:
        # The rest of the cut request came late.
        at = problem(answer)["offset"]
        answer = await patches(ada, room, upload, at, CONTENT[at:])
    assert answer.status_code == 204, answer.text
    assert (await gets(ada, room, upload)).content == CONTENT


async def test_bytes_without_an_announced_end_are_whole_when_the_last_one_has_come(
    ada: Person, room: str
) -> None:
    """The connection ends right behind it: no last chunk says that there are no more."""
    upload = await begins(ada, room, 5)
    host, port = ada.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = (
        f"PATCH /api/v1/rooms/{room}/uploads/{upload} HTTP/1.1\r\nHost: {host}\r\n"
        f"Authorization: Bearer {ada.token}\r\nTransfer-Encoding: chunked\r\n"
        "Content-Type: application/offset+octet-stream\r\n"
        "Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nExpect: 100-continue\r\n\r\n"
    )
    writer.write(head.encode())
    assert b" 100 " in await reader.readline(), "now it waits for the first byte"
    writer.write(b"5\r\nhello\r\n")
    writer.close()
    async with asyncio.timeout(20):
        while (answer := await gets(ada, room, upload)).status_code != 200:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert answer.content == b"hello"


async def test_an_upload_that_has_all_its_bytes_is_ended_by_a_request_without_any(
    own_server: Server,
) -> None:
    """A server of before has left it so."""
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        upload = await begins(ada, room, 10)
        assert (await patches(ada, room, upload, 0, b"hello")).status_code == 204
        databases.run(own_server.folder, "UPDATE files SET bytes = received")
        assert (await gets(ada, room, upload)).status_code == 404
        assert (await patches(ada, room, upload, 5, b"")).status_code == 204
        assert (await gets(ada, room, upload)).content == b"hello"


async def test_an_upload_outlives_the_server(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        upload = await begins(ada, room, len(CONTENT))
        assert (await patches(ada, room, upload, 0, CONTENT[:5])).status_code == 204
        own_server.kill()
        own_server.start()
        assert await stands_at(ada, room, upload) == 5
        assert (await patches(ada, room, upload, 5, CONTENT[5:])).status_code == 204
        assert (await gets(ada, room, upload)).content == CONTENT


async def test_the_server_says_what_of_tus_it_speaks(ada: Person, room: str) -> None:
    answer = await ada.http.options(f"/rooms/{room}/uploads")
    assert answer.status_code == 204
    told = {name: answer.headers[name] for name in ("Tus-Version", "Tus-Extension")}
    assert told == {"Tus-Version": "1.0.0", "Tus-Extension": "creation,expiration,termination"}
    assert answer.headers["Tus-Max-Size"] == str(100 * MEGABYTE)


async def test_what_an_upload_was_begun_with_is_told_again(ada: Person, room: str) -> None:
    said = metadata(filename="Müller \U0001f600.txt", filetype="text/plain") + ",empty"
    made = await creates(ada, room, 10, **{"Upload-Metadata": said})
    assert made.status_code == 201, made.text
    ends_at = parsedate_to_datetime(made.headers["Upload-Expires"])
    assert timedelta(hours=23) < ends_at - datetime.now(UTC) < timedelta(hours=25)
    path = made.headers["Location"].removeprefix("/api/v1")
    found = await ada.http.head(path, headers=TUS)
    assert found.headers["Upload-Metadata"] == said
    assert found.headers["Upload-Length"] == "10"
    assert found.headers["Cache-Control"] == "no-store"


async def test_every_answer_about_uploads_names_the_version(ada: Person, room: str) -> None:
    upload = await begins(ada, room, 10)
    path = f"/rooms/{room}/uploads"
    for answer in (
        await creates(ada, room, 10),
        await creates(ada, room, "many"),
        await ada.http.head(f"{path}/{upload}", headers=TUS),
        await ada.http.head(f"{path}/f_absent", headers=TUS),
        await ada.http.post(path),
        await ada.http.post(path, headers={"Authorization": ""}),
        await patches(ada, room, upload, 3, b"x"),
        await ada.http.put(path),
    ):
        assert answer.headers.get_list("Tus-Resumable") == ["1.0.0"], answer.request


async def test_another_version_of_tus_is_refused(ada: Person, room: str) -> None:
    upload = await begins(ada, room, 10)
    for more in ({"Tus-Resumable": "0.2.2"}, {"Tus-Resumable": ""}):
        answers = (
            await creates(ada, room, 10, **more),
            await patches(ada, room, upload, 0, b"x", **more),
            await ada.http.delete(f"/rooms/{room}/uploads/{upload}", headers=more),
        )
        for answer in answers:
            assert (answer.status_code, problem(answer)["code"]) == (412, "tus_version")
            assert answer.headers["Tus-Version"] == "1.0.0"
    assert await stands_at(ada, room, upload) == 0


async def test_headers_that_say_nothing_are_refused(ada: Person, room: str) -> None:
    for length in ("", "-1", "1e3", "ten", "0x10", "9" * 30):
        answer = await creates(ada, room, length)
        assert (answer.status_code, problem(answer)["code"]) == (400, "upload_malformed"), length
    deferred = TUS | {"Upload-Defer-Length": "1"}
    answer = await ada.http.post(f"/rooms/{room}/uploads", headers=deferred)
    assert answer.status_code == 400
    for said in ("filename ###", "filename YQ==,filename YQ==", "x" * 5000):
        answer = await creates(ada, room, 10, **{"Upload-Metadata": said})
        assert problem(answer)["code"] == "upload_malformed", said
    upload = await begins(ada, room, 10)
    missing = await patches(ada, room, upload, 0, b"x", **{"Upload-Offset": ""})
    assert missing.status_code == 400


async def test_bytes_come_at_the_place_where_the_upload_stands(ada: Person, room: str) -> None:
    upload = await begins(ada, room, 10)
    assert (await patches(ada, room, upload, 0, b"01234")).status_code == 204
    for offset in (0, 4, 6, 10):
        answer = await patches(ada, room, upload, offset, b"x")
        assert (problem(answer)["code"], problem(answer)["offset"]) == ("wrong_offset", 5)
    of_json = {"Content-Type": "application/json"}
    assert (await patches(ada, room, upload, 5, b"{}", **of_json)).status_code == 415
    too_many = await patches(ada, room, upload, 5, b"567890")
    assert problem(too_many)["code"] == "too_large"

    async def without_end() -> AsyncIterator[bytes]:
        yield b"56789"
        yield b"and more"

    unsaid = await patches(ada, room, upload, 5, without_end())
    assert problem(unsaid)["code"] == "too_large"
    assert await stands_at(ada, room, upload) == 5
    assert (await patches(ada, room, upload, 5, b"56789")).status_code == 204
    assert problem(await patches(ada, room, upload, 10, b"x"))["code"] == "wrong_offset"


async def test_two_requests_at_once_do_not_mix(ada: Person, room: str) -> None:
    upload = await begins(ada, room, len(CONTENT))
    answers = await asyncio.gather(
        *(patches(ada, room, upload, 0, CONTENT) for _ in range(3)), return_exceptions=True
    )
    codes = [a.status_code for a in answers if not isinstance(a, BaseException)]
    assert codes.count(204) <= 1
    at = await stands_at(ada, room, upload)
    while at < len(CONTENT):
        await patches(ada, room, upload, at, CONTENT[at:])
        at = await stands_at(ada, room, upload)
    assert (await gets(ada, room, upload)).content == CONTENT


async def test_who_can_only_post_says_the_method_in_a_header(ada: Person, room: str) -> None:
    upload = await begins(ada, room, 3)
    path = f"/rooms/{room}/uploads/{upload}"
    sent = TUS | {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
    sent |= {"X-HTTP-Method-Override": "PATCH"}
    answer = await ada.http.post(path, headers=sent, content=b"abc")
    assert answer.status_code == 204, answer.text
    asked = TUS | {"X-HTTP-Method-Override": "HEAD"}
    assert (await ada.http.post(path, headers=asked)).headers["Upload-Offset"] == "3"
    assert (await ada.http.post(path, headers=TUS)).status_code == 405
    gone = TUS | {"X-HTTP-Method-Override": "DELETE"}
    assert (await ada.http.post(path, headers=gone)).status_code == 204
    assert (await ada.http.head(path, headers=TUS)).status_code == 404


async def test_an_upload_can_be_cancelled_until_it_is_sent(ada: Person, room: str) -> None:
    upload = await begins(ada, room, 3)
    assert (await patches(ada, room, upload, 0, b"ab")).status_code == 204
    path = f"/rooms/{room}/uploads/{upload}"
    assert (await ada.http.delete(path, headers=TUS)).status_code == 204
    assert (await patches(ada, room, upload, 2, b"c")).status_code == 404
    sent = await begins(ada, room, 3)
    assert (await patches(ada, room, sent, 0, b"abc")).status_code == 204
    await ada.posts("", room, files=[sent])
    refused = await ada.http.delete(f"/rooms/{room}/uploads/{sent}", headers=TUS)
    assert problem(refused)["code"] == "file_attached"


async def test_nobody_goes_on_with_what_others_upload(
    ada: Person, grace: Person, room: str
) -> None:
    await grace.joins(room)
    upload = await begins(ada, room, 3)
    assert (await patches(grace, room, upload, 0, b"abc")).status_code == 404
    answer = await grace.http.head(f"/rooms/{room}/uploads/{upload}", headers=TUS)
    assert answer.status_code == 404
    gone = await grace.http.delete(f"/rooms/{room}/uploads/{upload}", headers=TUS)
    assert gone.status_code == 404


async def test_who_is_removed_meanwhile_uploads_no_more(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    upload = await begins(grace, room, 3)
    await ada.removes(grace, room)
    assert (await patches(grace, room, upload, 0, b"abc")).status_code == 404


async def test_a_file_of_no_bytes_is_one(ada: Person, room: str) -> None:
    by_tus = await begins(ada, room, 0, "nothing.txt")
    by_form = (await uploads(ada, room, b"", "nothing.txt"))["id"]
    for file in (by_tus, by_form):
        answer = await gets(ada, room, file)
        assert (answer.status_code, answer.content) == (200, b"")
    sent = await ada.posts("", room, files=[by_tus, by_form])
    assert [file["bytes"] for file in sent["files"]] == [0, 0]


async def test_limits_are_said_before_the_bytes_are_sent(own_server: Server) -> None:
    own_server.settings |= {
        "PARLEY_LIMIT_FILE_MEGABYTES": "2",
        "PARLEY_LIMIT_FILES_MEGABYTES_PER_USER": "3",
        "PARLEY_LIMIT_FILES_MEGABYTES": "4",
    }
    own_server.restart()
    ada, grace = Person(own_server.url, "ada"), Person(own_server.url, "grace")
    async with ada.http, grace.http:
        await ada.registers()
        await grace.registers()
        room = await ada.makes_room("room")
        await grace.joins(room)
        told = problem(await creates(ada, room, 2 * MEGABYTE + 1))
        assert (told["code"], told["most_bytes"]) == ("file_too_large", 2 * MEGABYTE)
        assert problem(await creates(ada, room, 10 * 2**30))["code"] == "file_too_large"
        await begins(ada, room, 2 * MEGABYTE)
        told = problem(await creates(ada, room, 2 * MEGABYTE))
        left = (told["code"], told["whose"], told["left_bytes"])
        assert left == ("quota_exceeded", "yours", MEGABYTE)
        await uploads(grace, room, b"x" * (MEGABYTE + MEGABYTE // 2))
        told = problem(await creates(grace, room, MEGABYTE))
        left = (told["code"], told["whose"], told["left_bytes"])
        assert left == ("quota_exceeded", "server", MEGABYTE // 2)
        about = (await ada.http.get(f"{own_server.url}/api/v1")).json()
        assert about["limits"]["file_bytes"] == 2 * MEGABYTE


async def test_what_guests_have_counts_to_whoever_made_their_link(own_server: Server) -> None:
    own_server.settings |= {"PARLEY_LIMIT_FILES_MEGABYTES_PER_USER": "3"}
    own_server.restart()
    ada, grace, guests = (
        Person(own_server.url, "ada"),
        Person(own_server.url, "grace"),
        Guests(own_server),
    )
    async with ada.http, grace.http, guests.http:
        await ada.registers()
        await grace.registers()
        room = await ada.makes_room("room")
        await grace.joins(room)
        code = (await linked(ada, room))["code"]
        zoe, max_ = await guests.come(code), await guests.come(code)
        path, form = f"/rooms/{room}/files", {"file": ("a", b"x" * MEGABYTE)}
        for guest in (zoe, max_):
            assert (await guests.asks(guest, "POST", path, files=form)).status_code == 201
        await uploads(ada, room, b"x" * (MEGABYTE // 2))
        for refused in (
            await guests.asks(zoe, "POST", path, files=form),
            await tries_upload(ada, room, b"x" * MEGABYTE),
        ):
            told = problem(refused)
            left = (told["code"], told["whose"], told["left_bytes"])
            assert left == ("quota_exceeded", "yours", MEGABYTE // 2)
        await uploads(grace, room, b"x" * MEGABYTE)


async def test_a_form_that_says_no_length_is_bounded_as_well(own_server: Server) -> None:
    own_server.settings |= {"PARLEY_LIMIT_FILE_MEGABYTES": "3"}
    own_server.restart()
    ada = Person(own_server.url, "ada")

    async def form() -> AsyncIterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        for _ in range(64):
            yield b"x" * 65536
        yield b"\r\n--b--\r\n"

    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        kind = {"Content-Type": "multipart/form-data; boundary=b"}
        path = f"/rooms/{room}/files"
        answer = await ada.http.post(path, headers=kind, content=form())
        assert problem(answer)["code"] == "file_too_large"
        await until_pieces(own_server, lambda kept: not kept)
        assert (await tries_upload(ada, room, b"x" * MEGABYTE)).status_code == 201
