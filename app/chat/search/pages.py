"""The index of words: for each thousand messages of a room some pages, with words and places.

A page is a text: each word of it stands in a line of its own, with a sign for each message that
has it. Which page a word is in is said by how it begins. These are plain rows: what is erased is
gone at once, and a room's messages are found without a look at those of others (ADR 48).
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import cast
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
from . import lines, signs
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
# The lines of a full block's page are joined, unless it has so many characters: some milliseconds.
_JOINED_MOST = 30_000
# A room's number, a block and a page are one number of 63 bits: enough for 16 million rooms.
_BLOCKS_BITS = 34
BEGINNINGS_CACHED = 16_384
# As many as are deleted within some milliseconds.
FORGOTTEN_AT_ONCE = 256

Place = tuple[int, int]
"""The number of a room, and a block in it."""
_Lines = Mapping[int, Mapping[str, str]]
"""Of each page words with the signs that come behind them."""


class Growing:
    """Blocks that take what is new: for many rooms read and written together."""

    def __init__(self, connection: Connection, places: Collection[Place]) -> None:
        self._connection = connection
        self._changed: dict[Place, str] = {}
        self._new: dict[Place, str] = {}
        self.read(places)

    def read(self, places: Collection[Place]) -> None:
        """Again, what others have written; before anything is added to them."""
        ids = {_id(*place, _NEW): place for place in places}
        self._new |= dict.fromkeys(places, "")
        for number, text in _texts(self._connection, ids):
            self._new[ids[number]] = text.decode()

    def add(self, place: Place, messages: Mapping[int, Words], *, is_full: bool) -> None:
        """Messages that the index does not have; a full block takes no more."""
        before = self._new[place]
        new = before + lines.written(
            line for seq, words in messages.items() for line in signs.of_words(seq, words)
        )
        if is_full or self._is_enough(place, new):
            more = _by_page(lines.parted(new))
            _change(self._connection, *place, more, is_full=is_full)
            new = ""
        if new != before:
            self._changed[place] = new

    def write(self) -> None:
        """What has not been put into the other pages."""
        rows = [(_id(*place, _NEW), new.encode()) for place, new in self._changed.items()]
        _PUT.many(self._connection, [row for row in rows if row[1]])
        _DELETE.many(self._connection, [row[:1] for row in rows if not row[1]])

    def _is_enough(self, place: Place, new: str) -> bool:
        if len(new) <= _NEW_MOST:
            return False
        [(size,)] = _SIZE.each(self._connection, [(_id(*place, 0), _id(*place, _NEW) - 1)])
        return len(new) > (size or 0) // _NEW_SHARE


def erase(connection: Connection, place: Place, instead: Mapping[int, Words]) -> None:
    """What these messages of a block had is gone, and they have other words instead, or none."""
    new = (line for seq, words in instead.items() for line in signs.of_words(seq, words))
    _change(connection, *place, _by_page(new), erasing=Erasing(instead))


def forget(connection: Connection, room: int, first: int, last: int) -> None:
    """All messages of a room from the first to the last."""
    whole = range(-(-first // BLOCK), (last + 1) // BLOCK)
    for block in {block_of(first), block_of(last)} - {*whole}:
        begin = block << BLOCK_BITS
        seqs = range(max(first, begin), min(last + 1, begin + BLOCK))
        _change(connection, room, block, {}, erasing=Erasing(seqs))
    if whole:
        ends = _id(room, whole.start, 0), _id(room, whole.stop - 1, _NEW)
        _DELETE_RANGE.many(connection, [ends])


def forget_blocks(connection: Connection, room: int, *, before: int) -> None:
    """All messages of a room in blocks that come before this one."""
    _DELETE_RANGE.many(connection, [(_id(room, 0, 0), _id(room, before, 0) - 1)])


def forget_room(connection: Connection, room: int) -> None:
    _DELETE_RANGE.many(connection, [(_id(room, 0, 0), _id(room + 1, 0, 0) - 1)])


def forget_others(connection: Connection, rooms: Iterable[int], *, last: int) -> None:
    """All rooms but these, which are in order, up to a last number."""
    gone = ((before + 1, room) for before, room in pairwise([0, *rooms, last + 1]))
    ranges = [(_id(first, 0, 0), _id(room, 0, 0) - 1) for first, room in gone if first < room]
    _DELETE_RANGE.many(connection, ranges)


def forget_some(connection: Connection, room: int) -> bool:
    """Some of what there is of a room: whether that was not all."""
    most = FORGOTTEN_AT_ONCE
    found = [*_SOME.each(connection, [(_id(room, 0, 0), _id(room + 1, 0, 0) - 1, most)])]
    _DELETE.many(connection, found)
    return len(found) == most


def find(
    connection: Connection,
    places: Collection[Place],
    words: Sequence[Sought],
    *,
    growing: Collection[Place],
) -> dict[Place, Signs]:
    """The blocks with messages that have all the words, and these messages.

    Of those in `growing` some words may be in the page of what is new.
    """
    found = dict.fromkeys(places, ALL)
    for word in words:
        these = _having(connection, found, word, growing)
        both = {place: signs.both(found[place], some) for place, some in these.items()}
        found = {place: some for place, some in both.items() if some}
    return found


def compile(connection: Connection) -> None:
    """What the first `forget` would have to, while others wait."""
    for statement in (_BLOCK, _PUT, _DELETE, _DELETE_RANGE):
        statement.compile(connection)


def _having(
    connection: Connection, places: Iterable[Place], word: Sought, growing: Collection[Place]
) -> dict[Place, Signs]:
    page = _page(word.text)
    ids = {_id(*place, page): place for place in places}
    ids |= {_id(*place, _NEW): place for place in ids.values() if place in growing}
    line = f"\n{word.text}".encode() if word.begins else f"\n{word.text}\t".encode()
    rest = b"[^\t\n]*\t([^\n]*)" if word.begins else b"([^\n]*)"
    having = re.compile(re.escape(line) + rest).findall
    found: dict[Place, list[str]] = {}
    for number, text in _texts(connection, ids):
        if line in text:
            found.setdefault(ids[number], []).extend([some.decode() for some in having(text)])
    if is_without_spaces(word.text[0]):
        made = {place: signs.shortened(some, word.following) for place, some in found.items()}
    else:
        # Those of one line stand in order.
        made = {
            place: some[0] if len(some) == 1 else signs.in_order({*"".join(some)})
            for place, some in found.items()
        }
    return {place: some for place, some in made.items() if some}


def _texts(connection: Connection, ids: Collection[int]) -> Iterable[tuple[int, bytes]]:
    if connection.dialect.name == POSTGRES:
        return _PAGE.each(connection, [(number,) for number in ids])
    # One statement for all: half of the time.
    return _PAGES_OF.each(connection, [(f"[{','.join(map(str, ids))}]",)])


def _change(
    connection: Connection,
    room: int,
    block: int,
    new: _Lines,
    *,
    erasing: Erasing | None = None,
    is_full: bool = False,
) -> None:
    """Write those pages of a block anew that change: more signs, and some that are gone."""
    rows = _BLOCK.each(connection, [(_id(room, block, 0), _id(room, block, _NEW))])
    before = {number: text.decode() for number, text in rows}
    changed: list[tuple[int, bytes]] = []
    gone: list[tuple[int]] = []
    for page in range(_NEW + 1):
        number = _id(room, block, page)
        text = before.get(number, "")
        after = erasing.without(text) if erasing and text else text
        if more := new.get(page):
            after = lines.added(after, more)
        if is_full and len(after) <= _JOINED_MOST:
            after = lines.joined(after)
        if after and after != text:
            changed.append((number, after.encode()))
        elif text and not after:
            gone.append((number,))
    _PUT.many(connection, changed)
    _DELETE.many(connection, gone)


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


def _id(room: int, block: int, page: int) -> int:
    return (((room << _BLOCKS_BITS) | block) << _PAGE_BITS) | page


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
