"""The pages of the index themselves, on a database of their own."""

from pathlib import Path
from typing import Any

from app.chat.search import pages, signs
from app.chat.search.entries import Entry, Sought, words
from app.chat.search.hung import NOTHING
from app.db.stores import store_of
from bench import seed
from tests import databases
from tests.server import Server

ROOM, OTHER = 7, 8
AT = 1_700_000_000_000
MESSAGES = range(1, 451)
# FTS5 took its index for damaged after so many.
ERASINGS = 1100


def said(seq: int, text: str) -> set[str]:
    return words(Entry(seq, text, "u_ada", NOTHING))


def put(
    connection: Any,
    room: int,
    messages: dict[int, set[str]],
    *,
    block: int = 0,
    is_full: bool = False,
) -> None:
    its = pages.block_in(room, block)
    growing = pages.Growing(connection, [its])
    some = [pages.Said(seq, AT + seq, has) for seq, has in messages.items()]
    growing.add(its, some, is_full=is_full)
    growing.write()


def found(connection: Any, word: Sought) -> list[int]:
    blocks = {pages.block_in(ROOM, number): number for number in range(3)}
    of_block = pages.find(connection, blocks, [word], growing=blocks)
    return [seq for block, (some, _) in of_block.items() for seq in signs.seqs(blocks[block], some)]


async def test_what_is_new_in_a_block_is_found_once_the_next_one_has_begun(
    tmp_path: Path,
) -> None:
    running = Server(tmp_path).start()  # makes the tables
    running.stop()
    url = databases.url(tmp_path) if databases.IS_POSTGRES else None
    database = store_of(seed.settings(tmp_path, url)).open(serves=False)

    def fill(connection: Any) -> None:
        put(connection, ROOM, {seq: said(seq, "common") for seq in (1001, 1002)})
        # What ends the block are no messages: somebody reacts, or comes and goes.
        put(connection, ROOM, {}, is_full=True)
        put(connection, ROOM, {1030: said(1030, "common")}, block=1)

    def look(connection: Any) -> list[int]:
        first, second = (pages.block_in(ROOM, number) for number in range(2))
        both = pages.find(connection, [first, second], [Sought("common")], growing=[second])
        return [*signs.seqs(0, both[first][0]), *signs.seqs(1, both[second][0])]

    await database.write(fill)
    assert await database.read(look) == [1001, 1002, 1030]
    await database.close()


async def test_after_a_thousand_erasings_it_still_takes_and_finds_messages(tmp_path: Path) -> None:
    running = Server(tmp_path).start()  # makes the tables
    running.stop()
    url = databases.url(tmp_path) if databases.IS_POSTGRES else None
    database = store_of(seed.settings(tmp_path, url)).open(serves=False)
    texts = {seq: f"common word{seq} 部署{seq}" for seq in MESSAGES}

    def fill(connection: Any) -> None:
        new = {seq: said(seq, text) for seq, text in texts.items()}
        for room in (ROOM, OTHER):
            put(connection, room, new)

    await database.write(fill)
    for number in range(ERASINGS):
        seq = MESSAGES[number % len(MESSAGES)]
        texts[seq] = f"common again{number} 部署"
        await database.write(pages.erase, pages.block_in(ROOM, 0), {seq: said(seq, texts[seq])})
    last = MESSAGES[(ERASINGS - 1) % len(MESSAGES)]
    assert await database.read(found, Sought(f"again{ERASINGS - 1}")) == [last]
    assert await database.read(found, Sought("common")) == [*MESSAGES]
    assert await database.read(found, Sought("word", begins=True)) == []
    assert await database.read(found, Sought("部", following="署")) == [*MESSAGES]
    await database.write(pages.forget, ROOM, 1, MESSAGES[-1] - 1)
    assert await database.read(found, Sought("common")) == [MESSAGES[-1]]
    await database.write(pages.forget_room, ROOM)
    assert await database.read(found, Sought("common")) == []
    await database.close()
    kept = databases.run(tmp_path, "SELECT words FROM search_pages")
    assert any(b"\nword1\t" in text for (text,) in kept), "another room keeps its own"
    assert not any(b"again" in text for (text,) in kept)
