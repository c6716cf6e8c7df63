"""The index of words: for each thousand messages of a room some pages, with words and places.

A page is a text: each word of it stands in a line of its own, with a sign for each message that
has it. Which page a word is in is said by how it begins. These are plain rows: what is erased is
gone at once, and a room's messages are found without a look at those of others (ADR 48).
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple, cast
from zlib import crc32

from sqlalchemy import (
    BigInteger,
    Connection,
    String,
    Table,
    bindparam,
    delete,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql

from ...db.statement import POSTGRES, Prepared, bound
from ...db.tables import SearchPage
from . import lines, signs, times
from .entries import BEGINNING_LEAST, SIGN, Sought, Words
from .lines import Erasing
from .signs import ALL, BLOCK, BLOCK_BITS, Signs, block_of
from .units import is_without_spaces

# Of a block: pages by the beginning of the word, and one for what is new. It is put into the others
# once it has so many characters, and a sixteenth of what they have: they are written anew for it.
_PAGE_BITS = 5
_NEW: int = 2**_PAGE_BITS - 1
_NEW_MOST = 4000
_NEW_SHARE = 16
# Of the pages of a full block, so many characters are joined at most: some eighty milliseconds.
_JOINED_MOST = 1_000_000
# A room's number, a block and a page are one number of 63 bits: enough for 16 million rooms.
_BLOCKS_BITS = 34
BEGINNINGS_CACHED = 16_384
# As many as are deleted within some milliseconds.
FORGOTTEN_AT_ONCE = 256

Block = int
"""Of a room: the number of the first of its pages."""
Hits = tuple[Signs, bytes]
"""Messages of a block, and what a page says of their times."""
_Lines = Mapping[int, Mapping[str, str]]
"""Of each page words with the signs that come behind them."""


class Said(NamedTuple):
    """What the index has of a message."""

    seq: int
    at: int
    words: Words


class Growing:
    """Blocks that take what is new: for many rooms read and written together."""

    def __init__(self, connection: Connection, blocks: Collection[Block]) -> None:
        self._connection = connection
        self._changed: set[Block] = set()
        self._new: dict[Block, str] = {}
        self._times: dict[Block, times.Times] = {}
        self.read(blocks)

    def read(self, blocks: Collection[Block]) -> None:
        """Again, what others have written; before anything is added to them."""
        for block in blocks:
            self._new[block], self._times[block] = "", ()
        for number, text in _texts(self._connection, [block + _NEW for block in blocks]):
            head, self._new[number - _NEW] = _parted(text)
            self._times[number - _NEW] = times.read(head)

    def add(self, block: Block, messages: Sequence[Said], *, is_full: bool) -> None:
        """Messages that the index does not have, in order; a full block takes no more."""
        before = self._new[block]
        new = before + lines.written(
            line for said in messages for line in signs.of_words(said.seq, said.words)
        )
        for said in messages:
            self._times[block] = times.later(self._times[block], said.seq, said.at)
        if messages or new != before:
            self._changed.add(block)
        if is_full or self._is_enough(block, new):
            # Put together with the others, and not left behind them.
            _DELETE.many(self._connection, [(block + _NEW,)])
            more = _by_page(lines.parted(new))
            _change(self._connection, block, more, upto=self._times[block], is_full=is_full)
            new = ""
        if is_full:
            self._changed.discard(block)
        self._new[block] = new

    def write(self) -> None:
        """What has not been put into the other pages, and the times of all in the block."""
        heads = {block: times.written(self._times[block]) for block in self._changed}
        rows = [(block + _NEW, f"{head}{self._new[block]}") for block, head in heads.items()]
        _PUT.many(self._connection, [(number, text.encode()) for number, text in rows])

    def _is_enough(self, block: Block, new: str) -> bool:
        if len(new) <= _NEW_MOST:
            return False
        [(size,)] = _SIZE.each(self._connection, [(block, block + _NEW - 1)])
        return len(new) > (size or 0) // _NEW_SHARE


def block_in(room: int, number: int) -> Block:
    return (room << _BLOCKS_BITS | number) << _PAGE_BITS


def erase(connection: Connection, block: Block, instead: Mapping[int, Words]) -> None:
    """What these messages of a block had is gone, and they have other words instead, or none."""
    new = (line for seq, words in instead.items() for line in signs.of_words(seq, words))
    _change(connection, block, _by_page(new), erasing=Erasing(instead))


def forget(connection: Connection, room: int, first: int, last: int) -> None:
    """All messages of a room from the first to the last."""
    whole = range(-(-first // BLOCK), (last + 1) // BLOCK)
    for number in {block_of(first), block_of(last)} - {*whole}:
        begin = number << BLOCK_BITS
        seqs = range(max(first, begin), min(last + 1, begin + BLOCK))
        _change(connection, block_in(room, number), {}, erasing=Erasing(seqs))
    if whole:
        ends = block_in(room, whole.start), block_in(room, whole.stop) - 1
        _DELETE_RANGE.many(connection, [ends])


def forget_blocks(connection: Connection, room: int, *, before: int) -> None:
    """All messages of a room in blocks that come before this one."""
    _DELETE_RANGE.many(connection, [(block_in(room, 0), block_in(room, before) - 1)])


def forget_room(connection: Connection, room: int) -> None:
    _DELETE_RANGE.many(connection, [(block_in(room, 0), block_in(room + 1, 0) - 1)])


def forget_others(connection: Connection, rooms: Iterable[int], *, last: int) -> None:
    """All rooms but these, which are in order, up to a last number."""
    gone = ((before + 1, room) for before, room in pairwise([0, *rooms, last + 1]))
    ranges = [(block_in(one, 0), block_in(room, 0) - 1) for one, room in gone if one < room]
    _DELETE_RANGE.many(connection, ranges)


def forget_some(connection: Connection, room: int) -> bool:
    """Some of what there is of a room: whether that was not all."""
    most = FORGOTTEN_AT_ONCE
    found = [*_SOME.each(connection, [(block_in(room, 0), block_in(room + 1, 0) - 1, most)])]
    _DELETE.many(connection, found)
    return len(found) == most


def find(
    connection: Connection,
    blocks: Collection[Block],
    words: Sequence[Sought],
    *,
    growing: Collection[Block],
) -> dict[Block, Hits]:
    """The blocks with messages that have all the words, and these messages.

    Of those in `growing` some words may be in the page of what is new.
    """
    found: dict[Block, Hits] = dict.fromkeys(blocks, (ALL, b""))
    new = [*_texts(connection, [block + _NEW for block in growing])] if words else []
    for word in words:
        page = _page(word.text)
        texts = chain(_texts(connection, [block + page for block in found]), new)
        here = _having(texts, word)
        both = {
            block: (signs.both(found[block][0], some), head)
            for block, (some, head) in here.items()
            if block in found
        }
        found = {block: hits for block, hits in both.items() if hits[0]}
    return found


def compile(connection: Connection) -> None:
    """What the first `forget` would have to, while others wait."""
    for statement in (_BLOCK, _PUT, _DELETE, _DELETE_RANGE):
        statement.compile(connection)


def _having(texts: Iterable[tuple[int, bytes]], word: Sought) -> dict[Block, Hits]:
    line = f"\n{word.text}".encode() if word.begins else f"\n{word.text}\t".encode()
    rest = b"[^\t\n]*\t([^\n]*)" if word.begins else b"([^\n]*)"
    having = re.compile(re.escape(line) + rest).findall
    found: dict[Block, list[str]] = {}
    heads: dict[Block, bytes] = {}
    for number, text in texts:
        if line in text:
            block = number & ~_NEW
            found.setdefault(block, []).extend([some.decode() for some in having(text)])
            # That of the page of what is new, which comes last, says most.
            heads[block] = text[: text.index(b"\n")]
    if is_without_spaces(word.text[0]):
        made = ((block, signs.shortened(some, word.following)) for block, some in found.items())
    else:
        # Those of one line stand in order.
        made = (
            (block, some[0] if len(some) == 1 else signs.in_order({*"".join(some)}))
            for block, some in found.items()
        )
    return {block: (some, heads[block]) for block, some in made if some}


def _texts(connection: Connection, ids: Collection[int]) -> Iterable[tuple[int, bytes]]:
    if connection.dialect.name == POSTGRES:
        return _PAGE.each(connection, [(number,) for number in ids])
    # One statement for all: half of the time.
    return _PAGES_OF.each(connection, [(f"[{','.join(map(str, ids))}]",)])


def _change(
    connection: Connection,
    block: Block,
    new: _Lines,
    *,
    upto: times.Times = (),
    erasing: Erasing | None = None,
    is_full: bool = False,
) -> None:
    """Write those pages of a block anew that change: more signs, and some that are gone.

    `upto`: the times of all messages of the block that the index has, if they are known.
    """
    rows = _BLOCK.each(connection, [(block, block + _NEW)])
    before = {number: _parted(text) for number, text in rows}
    known = max([upto, *(times.read(head) for head, _ in before.values())], key=_how_far)
    # An edit may give words to one of the newest that had none, and whose time no page has.
    head = times.written(known[:-1] if erasing and new else known)
    changed: list[tuple[int, bytes]] = []
    gone: list[tuple[int]] = []
    left = _JOINED_MOST
    for page in range(_NEW + 1):
        number = block + page
        _, text = before.get(number, ("", ""))
        after = erasing.without(text) if erasing and text else text
        if more := new.get(page):
            after = lines.added(after, more)
        if is_full and len(after) <= left:
            left -= len(after)
            after = lines.joined(after)
        if after == text:
            continue
        # What the page of what is new says of the times is not known elsewhere.
        if after or page == _NEW:
            changed.append((number, f"{head}{after}".encode()))
        else:
            gone.append((number,))
    _PUT.many(connection, changed)
    _DELETE.many(connection, gone)


def _parted(text: bytes) -> tuple[str, str]:
    """What a page says of times, and its lines."""
    head, between, rest = text.decode().partition("\n")
    return head, between + rest


def _how_far(known: times.Times) -> tuple[int, int]:
    return len(known), known[-1] if known else 0


def _by_page(found: Iterable[tuple[str, str]]) -> _Lines:
    pages: dict[int, dict[str, str]] = {}
    signs_of: dict[str, str] = {}
    for word, some in found:
        signs_of[word] = signs_of[word] + some if word in signs_of else some
    for word, some in signs_of.items():
        pages.setdefault(_page(word), {})[word] = some
    return pages


def _page(word: str) -> int:
    """Words that begin alike are in one page, so that a beginning is looked for in one."""
    return _page_of(word if word[0] == SIGN else word[:BEGINNING_LEAST])


@lru_cache(maxsize=BEGINNINGS_CACHED)
def _page_of(beginning: str) -> int:
    first = beginning[0]
    return crc32((first if is_without_spaces(first) else beginning).encode()) % _NEW


_PAGES = cast(Table, SearchPage.__table__)
_ids = func.json_each(bindparam("ids", type_=String)).table_valued("value")
_PAGES_OF = Prepared(
    select(_PAGES.c.id, _PAGES.c.words).select_from(_ids.join(_PAGES, _PAGES.c.id == _ids.c.value)),
    "ids",
)
_PAGE = Prepared(
    select(_PAGES.c.id, _PAGES.c.words).where(_PAGES.c.id == bindparam("number")), "number"
)
_between = (_PAGES.c.id >= bindparam("first"), _PAGES.c.id <= bindparam("last"))
_BLOCK = Prepared(select(_PAGES.c.id, _PAGES.c.words).where(*_between), "first last")
_SIZE = Prepared(select(func.sum(func.length(_PAGES.c.words))).where(*_between), "first last")
_SOME = Prepared(
    select(_PAGES.c.id)
    .where(*_between)
    .limit(bindparam("most", type_=BigInteger))
    .offset(literal_column("0")),
    "first last most",
)
# SQLite understands the insertion of PostgreSQL just the same.
_page_row = postgresql.insert(_PAGES).values(bound("id words"))
_PUT = Prepared(
    _page_row.on_conflict_do_update(
        index_elements=["id"], set_={"words": _page_row.excluded["words"]}
    ),
    "id words",
)
_DELETE = Prepared(delete(_PAGES).where(_PAGES.c.id == bindparam("number")), "number")
_DELETE_RANGE = Prepared(delete(_PAGES).where(*_between), "first last")
