"""Search in files: what texts and PDFs say is found, by those who may read the message."""

import asyncio
from pathlib import Path

import pytest

from tests import databases
from tests.pdfs import of_contents, pdf
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.sharing import begins, patches, shares, uploads
from tests.test_search import finds, reads, texts

MANY = 20_000
MEGABYTE = 2**20
# A page that is a thousand times as long once it is unpacked, and says nothing for long.
BOMB = of_contents(b"q Q " * (50 * MEGABYTE))


def holds(folder: Path, secret: bytes) -> bool:
    """Whether it stands in the files of the database."""
    return any(secret in file.read_bytes() for file in folder.glob("parley.db*"))


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    made = await ada.makes_room()
    await grace.joins(made)
    return made


async def test_a_text_is_found_by_what_it_says(ada: Person, grace: Person, room: str) -> None:
    notes = "Minutes\r\nThe Müggelturm is to be painted green.\r\n東京の天気\x1b[0m"
    sent = await shares(ada, room, notes.encode(), "minutes.md", "as promised")
    for q in ("muggelturm", '"painted green"', "天気", "promised minutes green", "has:file mugge"):
        [found] = await finds(grace, q, room)
        assert found["seq"] == sent["seq"], q
    [found] = await finds(grace, "painted", room)
    snippet = found["snippet"]
    assert [snippet["text"][hit["start"] : hit["end"]] for hit in snippet["hits"]] == ["painted"]
    assert "\x1b" not in snippet["text"]
    assert await reads(grace, "painted -turquoise -minutes", room) == []


async def test_a_pdf_is_found_by_what_it_says(ada: Person, grace: Person, room: str) -> None:
    content = pdf("The heptaquark was seen", "and the octaquark was not")
    sent = await shares(ada, room, content, "paper.pdf")
    for q in ("heptaquark", "octaquark", '"octaquark was not" paper'):
        [found] = await finds(grace, q, room)
        assert found["seq"] == sent["seq"], q


async def test_a_text_in_pieces_is_read_from_its_beginning(ada: Person, room: str) -> None:
    content = b"zebrafish " + b"." * (3 * MEGABYTE) + b" axolotl"
    upload = await begins(ada, room, len(content), "long.txt")
    for at, end in ((0, 4), (4, 2 * MEGABYTE), (2 * MEGABYTE, len(content))):
        assert (await patches(ada, room, upload, at, content[at:end])).status_code == 204
    sent = await ada.posts("", room, files=[upload])
    assert [found["seq"] for found in await finds(ada, "zebrafish", room)] == [sent["seq"]]
    assert await finds(ada, "axolotl", room) == [], "its first 20,000 characters are read"


async def test_files_of_one_message_share_what_is_read(ada: Person, room: str) -> None:
    first = await uploads(ada, room, b"tapir " + b"x" * (MANY // 2) + b" okapi", "a.txt")
    second = await uploads(ada, room, b"quokka", "b.txt")
    await ada.posts("", room, files=[first["id"], second["id"]])
    found = [len(await finds(ada, q, room)) for q in ("tapir", "quokka", "tapir quokka", "okapi")]
    assert found == [1, 1, 1, 0]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.4\nnothing of the sort", "cut.pdf"),
        (pdf("fine")[:300], "half.pdf"),
        (BOMB, "bomb.pdf"),
        (b"\xef\xbb\xbf \r\n", "blank.txt"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_what_can_not_be_read_is_a_file_all_the_same(
    ada: Person, room: str, content: bytes, name: str
) -> None:
    sent = await shares(ada, room, content, name)
    assert sent["files"][0]["bytes"] == len(content)
    [found] = await finds(ada, name, room)
    assert found["seq"] == sent["seq"]


async def test_only_members_find_what_files_say(ada: Person, grace: Person) -> None:
    kept = await ada.makes_room()
    await shares(ada, kept, b"the numbat is mine", "notes.txt")
    assert len(await finds(ada, "numbat")) == 1
    assert await finds(grace, "numbat") == []


@pytest.mark.sqlite("the bytes of the database's files")
async def test_what_a_deleted_file_said_is_nowhere_any_more(own_server: Server) -> None:
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        secret = b"xylocarp"
        sent = await shares(ada, room, secret, "a.txt")
        # The same bytes are kept once.
        twin = await shares(ada, room, secret, "b.txt")
        for message, left in ((sent, 1), (twin, 0)):
            answer = await ada.http.delete(f"/rooms/{room}/messages/{message['seq']}")
            assert answer.status_code == 200, answer.text
            assert len(await finds(ada, "xylocarp", room)) == left
        async with asyncio.timeout(PATIENCE_SECONDS):
            while holds(own_server.folder, secret):  # noqa: ASYNC110 # nothing says when
                await asyncio.sleep(0.05)
        assert databases.run(own_server.folder, "SELECT count(*) FROM blob_texts") == [(0,)]


async def test_a_reader_sees_where_in_the_file_it_stands(ada: Person, room: str) -> None:
    await shares(ada, room, b"word " * 500 + b"pangolin" + b" word" * 500, "notes.txt", "Look")
    [snippet] = texts(await finds(ada, "pangolin", room))
    assert "pangolin" in snippet
    assert len(snippet) < 200
