"""Files of those who mean harm: names, types, claims, and uploads without end."""

import asyncio
import email.message
import re
import socket
import zipfile
from collections.abc import AsyncIterator
from io import BytesIO
from urllib.parse import unquote

import pytest
from PIL import Image

from tests.conftest import People
from tests.people import Person, problem
from tests.server import Server
from tests.sharing import (
    PATIENCE_SECONDS,
    begins,
    creates,
    gets,
    patches,
    pieces,
    shares,
    stands_at,
    tries_upload,
    until_pieces,
    uploads,
)
from tests.test_pictures import encoded
from tests.test_readiness import full_disk

MEGABYTE = 2**20
GIF = encoded(Image.new("P", (1, 1)), "GIF")
# Each is saved under a name that stays in the folder where it is saved, and can be seen.
NAMES = {
    "../../etc/passwd": "passwd",
    "C:\\Windows\\system32\\cmd.exe": "cmd.exe",
    "/": "file",
    "..": "file",
    "...": "file",
    " . ": "file",
    "a\u202egnp.exe": "agnp.exe",
    "a\u200b\ufeffb.txt": "ab.txt",
    "line\tbreak.txt": "linebreak.txt",
    "nul\x00byte.txt": "nulbyte.txt",
    'quo"te;filename=x.html': "quo_te;filename=x.html",
    "a.txt. . .": "a.txt",
    "e\u0301t\u00e9.txt": "\u00e9t\u00e9.txt",
    "\u4f1a\u8bae\u8bb0\u5f55.pdf": "\u4f1a\u8bae\u8bb0\u5f55.pdf",
    "100%25.txt": "100%25.txt",
    "*?<>|:.txt": "______.txt",
    "CON": "_CON",
    "nul.txt": "_nul.txt",
    "Com1.tar.gz": "_Com1.tar.gz",
    "LPT\u00b9.txt": "_LPT\u00b9.txt",
    "aux .txt": "_aux .txt",
    "prn. . ": "_prn",
    "CONIN$": "_CONIN$",
    "console.txt": "console.txt",
    "com10.txt": "com10.txt",
}


@pytest.fixture
async def room(ada: Person) -> str:
    return await ada.makes_room()


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_is_harmless_for_who_saves_it(ada: Person, room: str, name: str) -> None:
    file = await begins(ada, room, 0, name)
    [shown_as] = (await ada.posts("", room, files=[file]))["files"]
    assert shown_as["name"] == NAMES[name]
    said = (await gets(ada, room, file)).headers["Content-Disposition"]
    assert re.fullmatch(r"[ -~]+", said), "a header is ASCII"
    read = email.message.Message()
    read["Content-Disposition"] = said
    encoded = re.search(r"filename\*=UTF-8''([^;]+)$", said)
    shown = unquote(encoded[1]) if encoded else read.get_filename()
    assert shown == NAMES[name]


async def test_a_form_says_the_name_in_utf_8(ada: Person, room: str) -> None:
    for name in ("\u4f1a\u8bae.pdf", "../a\\b.txt", "\U0001f600.txt"):
        found = (await uploads(ada, room, b"x", name))["name"]
        assert found == name.replace("\\", "/").split("/")[-1]


async def test_a_name_has_an_end(ada: Person, room: str) -> None:
    for name in ("a" * 3000 + ".txt", "\u4f1a" * 300 + ".docx", "." + "b" * 400):
        found = (await uploads(ada, room, b"x", name))["name"]
        assert len(found.encode()) <= 255
        if not name.startswith("."):
            assert found.endswith(name[name.index(".") :])


async def test_what_is_two_things_at_once_is_shown_as_the_first_and_runs_nothing(
    ada: Person, room: str
) -> None:
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("Main.class", b"\xca\xfe\xba\xbe")
    for content, kind in (
        (GIF + b"<script>alert(1)</script>", "image/gif"),
        (GIF + archive.getvalue(), "image/gif"),
        (b"%PDF-1.4\n<html><script>alert(1)</script>", "application/pdf"),
        (b"<!doctype html>GIF89a", "text/plain; charset=utf-8"),
        (b"\xef\xbb\xbf<svg onload='alert(1)'/>", "text/plain; charset=utf-8"),
        (b"GIF8" + b"\0" * 20, "application/octet-stream"),
        (b"\xff\xfe<\x00s\x00c\x00r\x00", "application/octet-stream"),
    ):
        file = (await uploads(ada, room, content, "a.html"))["id"]
        answer = await gets(ada, room, file)
        assert answer.headers["Content-Type"] == kind
        assert answer.content == (GIF if kind == "image/gif" else content)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Content-Disposition"].startswith("inline") == (kind == "image/gif")


async def test_ten_gigabytes_are_refused_before_one_byte_is_read(ada: Person, room: str) -> None:
    assert problem(await creates(ada, room, 10 * 2**30))["code"] == "file_too_large"
    host, port = ada.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = (
        f"POST /api/v1/rooms/{room}/files HTTP/1.1\r\nHost: {host}\r\n"
        f"Authorization: Bearer {ada.token}\r\nContent-Length: {10 * 2**30}\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\nExpect: 100-continue\r\n\r\n"
    )
    writer.write(head.encode())
    async with asyncio.timeout(PATIENCE_SECONDS):
        answer = await reader.read()
    assert answer.startswith(b"HTTP/1.1 413 "), "and not 100"
    assert b'"code":"file_too_large"' in answer
    writer.close()


async def test_forms_that_are_none_are_refused(ada: Person, room: str) -> None:
    start = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
    other = b'--b\r\nContent-Disposition: form-data; name="other"\r\n\r\nx\r\n'
    for kind, body, code in (
        ("multipart/form-data", start + b"x\r\n--b--\r\n", "invalid"),
        ("multipart/form-data; boundary=" + "b" * 300, start, "invalid"),
        ("multipart/mixed; boundary=b", start + b"x\r\n--b--\r\n", "unsupported"),
        ("application/json", b"{}", "unsupported"),
        ("multipart/form-data; boundary=b", b"", "invalid"),
        ("multipart/form-data; boundary=b", b"nothing of a form", "invalid"),
        ("multipart/form-data; boundary=b", start + b"no end", "invalid"),
        ("multipart/form-data; boundary=b", other + b"--b--\r\n", "invalid"),
        ("multipart/form-data; boundary=b", start + b"x\r\n" + other + b"--b--\r\n", "invalid"),
        ("multipart/form-data; boundary=b", b"--b\r\nX: " + b"y" * 9000, "invalid"),
        ("multipart/form-data; boundary=b", b"--b\r\n" + b"X: y\r\n" * 50, "invalid"),
        (
            "multipart/form-data; boundary=b",
            start.replace(b'"a"', b'"\xff\xfe"') + b"x\r\n--b--\r\n",
            "invalid",
        ),
    ):
        path = f"/rooms/{room}/files"
        answer = await ada.http.post(path, headers={"Content-Type": kind}, content=body)
        assert problem(answer)["code"] == code, (kind, body)


async def test_an_upload_that_never_ends_takes_its_own_places_only(
    ada: Person, grace: Person, room: str
) -> None:
    await grace.joins(room)
    began = asyncio.Semaphore(0)

    async def without_end() -> AsyncIterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx'
        began.release()
        await asyncio.Event().wait()

    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    path = f"/rooms/{room}/files"
    hanging = [
        asyncio.create_task(ada.http.post(path, headers=kind, content=without_end()))
        for _ in range(6)
    ]
    try:
        for _ in hanging:
            await began.acquire()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (answer := await tries_upload(ada, room, b"one more")).status_code == 201:
                pass
        assert problem(answer)["code"] == "too_many_requests"
        assert (await tries_upload(grace, room, b"a victim's")).status_code == 201
        assert (await ada.posts("still talking", room))["seq"]
    finally:
        for task in hanging:
            task.cancel()
        await asyncio.gather(*hanging, return_exceptions=True)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (answer := await tries_upload(ada, room, b"free again")).status_code == 429:
            pass
    assert answer.status_code == 201


async def test_what_goes_on_behind_the_end_of_a_form_is_refused(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room("room")
    whole = (
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n--b--\r\n'
    )

    async def form(more: int) -> AsyncIterator[bytes]:
        yield whole
        for _ in range(more):
            yield b"x" * 1000

    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    path = f"/rooms/{room}/files"
    answer = await ada.http.post(path, headers=kind, content=form(1))
    assert answer.status_code == 201, "it may, a little"
    answer = await ada.http.post(path, headers=kind, content=form(1000))
    assert (answer.status_code, problem(answer)["code"]) == (422, "invalid")
    await until_pieces(own_server, lambda kept: len(kept) == 1)


async def test_slow_uploads_make_way_for_others(own_server: Server, people: People) -> None:
    """They have taken all places that there are, and bring nothing more."""
    slow = [await people(f"slow-{number}", at=own_server) for number in range(6)]
    room = await slow[0].makes_room("room")
    ada = await people("ada", at=own_server)
    for person in (*slow[1:], ada):
        await person.joins(room)
    hanging = []
    for number, person in enumerate(slow):
        for _ in range(6):
            upload = await begins(person, room, 9)
            task = asyncio.create_task(hangs(person, room, upload, f"127.0.0.{number + 2}"))
            hanging.append((task, person, upload))
    async with asyncio.timeout(60):
        while (answer := await tries_upload(ada, room, b"quick")).status_code == 201:
            pass
        assert problem(answer)["code"] == "busy"
        while (answer := await tries_upload(ada, room, b"quick")).status_code != 201:
            assert problem(answer)["code"] == "busy"
            await asyncio.sleep(0.2)
        kept: list[tuple[Person, str]] = []
        while not kept:
            ended = [each for each in hanging if each[0].done()]
            assert all(b" 503 " in task.result() for task, _, _ in ended)
            kept = [each[1:] for each in ended if await stands_at(each[1], room, each[2]) == 4]
    [(person, upload)] = kept
    for task, _, _ in hanging:
        task.cancel()
    await asyncio.gather(*(each[0] for each in hanging), return_exceptions=True)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await patches(person, room, upload, 4, b"again")).status_code != 204:
            pass
    assert (await gets(person, room, upload)).content == b"slowagain"


async def hangs(person: Person, room: str, upload: str, address: str) -> bytes:
    """Bring four bytes, and nothing more; the first line of the answer."""
    host, port = person.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port), local_addr=(address, 0))
    head = (
        f"PATCH /api/v1/rooms/{room}/uploads/{upload} HTTP/1.1\r\nHost: {host}\r\n"
        f"Authorization: Bearer {person.token}\r\nContent-Length: 9\r\n"
        "Content-Type: application/offset+octet-stream\r\n"
        "Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n\r\nslow"
    )
    try:
        writer.write(head.encode())
        return await reader.readline()
    finally:
        writer.close()


async def test_a_thousand_at_once_leave_the_server_alive(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        content = b"x" * 1000
        turns = asyncio.Semaphore(100)

        async def one() -> int:
            async with turns:
                return (await tries_upload(ada, room, content)).status_code

        codes = await asyncio.gather(*(one() for _ in range(1000)))
        assert set(codes) <= {201, 429, 503}
        assert codes.count(201) > 10
        assert len(pieces(own_server)) <= codes.count(201)
        assert (await ada.posts("alive", room))["seq"]
        await until_pieces(own_server, lambda kept: len(kept) == 1)


async def test_a_full_disk_stores_nothing_and_says_so(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        first = await shares(ada, room, b"before" * MEGABYTE)
        before = pieces(own_server)
        with full_disk(own_server):
            answer = await tries_upload(ada, room, b"x" * (3 * MEGABYTE))
            assert (answer.status_code, problem(answer)["code"]) == (503, "storage_full")
            assert answer.headers["Retry-After"]
            kept = await gets(ada, room, first["files"][0]["id"])
            assert len(kept.content) == 6 * MEGABYTE, "what was there is read all the same"
        await until_pieces(own_server, lambda found: found == before)
        assert (await tries_upload(ada, room, b"x" * (3 * MEGABYTE))).status_code == 201


async def test_who_reads_nothing_of_a_file_costs_little(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        file = (await uploads(ada, room, b"x" * (30 * MEGABYTE)))["id"]
        before = own_server.memory_bytes
        host, port = ada.url.removeprefix("http://").split(":")
        head = (
            f"GET /api/v1/rooms/{room}/files/{file} HTTP/1.1\r\nHost: {host}\r\n"
            f"Authorization: Bearer {ada.token}\r\n\r\n"
        )
        idle = []
        for _ in range(24):
            one = socket.create_connection((host, int(port)))
            one.sendall(head.encode())
            idle.append(one)
        answer = await gets(ada, room, file, Range="bytes=0-99")
        assert answer.status_code == 206, "others of the same address are not kept waiting"
        assert own_server.memory_bytes - before < 60 * MEGABYTE
        for one in idle:
            one.close()
