"""The index of words: for each thousand messages of a room some pages, with words and places.

A page is a text: each word of it stands in a line of its own, with a sign for each message that
has it. Which page a word is in is said by how it begins. These are plain rows: what is erased is
gone at once, and a room's messages are found without a look at those of others (ADR 48).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
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
from .entries import BEGINNING_LEAST, SIGN, Sought, Words
from .units import is_without_spaces

# Messages of a block, each with a sign of its own for its place in it: two bytes in UTF-8. Behind a
# character it is one of three bytes, which says something of the next character as well.
BLOCK_BITS = 10
BLOCK: int = 2**BLOCK_BITS
_FIRST_SIGN, _FIRST_LONG_SIGN = 0x400, 0x800
_KINDS = 32
# Of a block: pages by the beginning of the word, and one for what is new, which is put into the
# others when it has grown.
_PAGE_BITS = 5
_NEW: int = 2**_PAGE_BITS - 1
_NEW_MOST = 4000
# A room's number, a block and a page are one number of 63 bits: enough for 16 million rooms.
_BLOCKS_BITS = 34
BEGINNINGS_CACHED = 16_384
# As many as are deleted within some milliseconds.
FORGOTTEN_AT_ONCE = 256

Place = tuple[int, int]
"""The number of a room, and a block in it."""
Signs = str
"""Messages of a block, in order."""
ALL: Signs = "".join([chr(_FIRST_SIGN + place) for place in range(BLOCK)])


def block_of(seq: int) -> int:
    return seq >> BLOCK_BITS


def add(connection: Connection, rooms: Iterable[tuple[int, Mapping[int, Words], int, int]]) -> None:
    """Of each room messages with their words, which the index does not have.

    These are all from one seq to another; a block that ends between the two takes no more.
    """
    lines: dict[Place, list[str]] = {}
    full: set[Place] = set()
    for room, messages, first, upto in rooms:
        for block in range(block_of(first), block_of(upto) + 1):
            lines[room, block] = []
            if upto >= (block + 1) * BLOCK - 1:
                full.add((room, block))
        for seq, words in messages.items():
            lines[room, block_of(seq)] += [
                f"\n{word}\t{sign}" for word, sign in _signed(seq, words)
            ]
    ids = {_id(*place, _NEW): place for place in lines}
    before = {ids[number]: text.decode() for number, text in _texts(connection, ids)}
    grown: list[tuple[int, bytes]] = []
    for number, place in ids.items():
        new = before.get(place, "") + "".join(lines[place])
        if len(new) <= _NEW_MOST and place not in full:
            if lines[place]:
                grown.append((number, new.encode()))
        elif new:
            if place in before:
                _DELETE.many(connection, [(number,)])
            _change(connection, *place, _by_page(_lines(new)), without={})
    _PUT.many(connection, grown)


def erase(connection: Connection, room: int, instead: Mapping[int, Words]) -> None:
    """What these messages had is gone, and they have other words instead, or none."""
    for block in {block_of(seq) for seq in instead}:
        seqs = {seq: found for seq, found in instead.items() if block_of(seq) == block}
        new = _by_page(line for seq, found in seqs.items() for line in _signed(seq, found))
        _change(connection, room, block, new, without=_signs(seqs))


def forget(connection: Connection, room: int, first: int, last: int) -> None:
    """All messages of a room from the first to the last."""
    whole = range(-(-first // BLOCK), (last + 1) // BLOCK)
    for block in {block_of(first), block_of(last)} - {*whole}:
        begin = block << BLOCK_BITS
        seqs = range(max(first, begin), min(last + 1, begin + BLOCK))
        _change(connection, room, block, {}, without=_signs(seqs))
    if whole:
        ends = _id(room, whole.start, 0), _id(room, whole.stop - 1, _NEW)
        _DELETE_RANGE.many(connection, [ends])


def forget_blocks(connection: Connection, room: int, *, before: int) -> None:
    """All messages of a room in blocks that come before this one."""
    _DELETE_RANGE.many(connection, [(_id(room, 0, 0), _id(room, before, 0) - 1)])


def forget_room(connection: Connection, room: int) -> None:
    _DELETE_RANGE.many(connection, [(_id(room, 0, 0), _id(room + 1, 0, 0) - 1)])


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
        both = {place: _both(found[place], signs) for place, signs in these.items()}
        found = {place: signs for place, signs in both.items() if signs}
    return found


def seqs(block: int, signs: Signs) -> list[int]:
    """The messages that have these signs, in order."""
    begin = (block << BLOCK_BITS) - _FIRST_SIGN
    return [begin + ord(sign) for sign in signs]


def signs(seqs: Iterable[int]) -> Signs:
    """Of messages of one block."""
    return "".join(sorted({chr(_FIRST_SIGN + (seq & (BLOCK - 1))) for seq in seqs}))


def up_to(seq: int) -> Signs:
    """All of its block that are not behind it."""
    return ALL[: (seq & (BLOCK - 1)) + 1]


def either(some: Signs, others: Signs) -> Signs:
    return "".join(sorted({*some, *others}))


def compile(connection: Connection) -> None:
    """What the first `forget` would have to, while others wait."""
    for statement in (_BLOCK, _PUT, _DELETE, _DELETE_RANGE):
        statement.compile(connection)


def _both(some: Signs, others: Signs) -> Signs:
    return others if some is ALL else "".join(sorted({*some} & {*others}))


def _having(
    connection: Connection, places: Iterable[Place], word: Sought, growing: Collection[Place]
) -> dict[Place, Signs]:
    page = _page(word.text)
    ids = {_id(*place, page): place for place in places}
    ids |= {_id(*place, _NEW): place for place in ids.values() if place in growing}
    line = f"\n{word.text}".encode() if word.begins else f"\n{word.text}\t".encode()
    rest = b"[^\t\n]*\t([^\n]*)" if word.begins else b"([^\n]*)"
    lines = re.compile(re.escape(line) + rest).findall
    found: dict[Place, list[str]] = {}
    for number, text in _texts(connection, ids):
        if line in text:
            found.setdefault(ids[number], []).extend([signs.decode() for signs in lines(text)])
    if is_without_spaces(word.text[0]):
        made = {place: _short(some, word) for place, some in found.items()}
    else:
        # Those of one line stand in order.
        made = {
            place: some[0] if len(some) == 1 else "".join(sorted({*"".join(some)}))
            for place, some in found.items()
        }
    return {place: signs for place, signs in made.items() if signs}


def _texts(connection: Connection, ids: Collection[int]) -> Iterable[tuple[int, bytes]]:
    if connection.dialect.name == POSTGRES:
        return _PAGE.each(connection, [(number,) for number in ids])
    # One statement for all: half of the time.
    return _PAGES_OF.each(connection, [(f"[{','.join(map(str, ids))}]",)])


def _short(lines: Sequence[str], word: Sought) -> Signs:
    """From the long signs of a character; with `following` of those before this one only."""
    numbers = [ord(sign) - _FIRST_LONG_SIGN for line in lines for sign in line]
    if word.following:
        kind = _kind(word.following)
        numbers = [number for number in numbers if number % _KINDS == kind]
    return "".join(sorted({chr(_FIRST_SIGN + number // _KINDS) for number in numbers}))


def _change(
    connection: Connection,
    room: int,
    block: int,
    new: Mapping[int, Mapping[str, str]],
    *,
    without: dict[int, None],
) -> None:
    """Write the pages of a block anew that change: more lines, and signs that are gone."""
    rows = _BLOCK.each(connection, [(_id(room, block, 0), _id(room, block, _NEW))])
    before = {number: text.decode() for number, text in rows}
    changed: list[tuple[int, bytes]] = []
    gone: list[tuple[int]] = []
    for page in range(_NEW + 1):
        number = _id(room, block, page)
        text, added = before.get(number, ""), new.get(page)
        if added is None and not (text and without):
            continue
        after = _joined(text, added or {}, without)
        if after and after != text:
            changed.append((number, after.encode()))
        elif text and not after:
            gone.append((number,))
    _PUT.many(connection, changed)
    _DELETE.many(connection, gone)


def _joined(text: str, new: Mapping[str, str], without: dict[int, None]) -> str:
    lines = dict[str, str]()
    for word, signs in _lines(text):
        lines[word] = lines.get(word, "") + signs
    if without:
        lines = {word: signs.translate(without) for word, signs in lines.items()}
    for word, signs in new.items():
        lines[word] = lines.get(word, "") + signs
    return "".join([f"\n{word}\t{_in_order(signs)}" for word, signs in lines.items() if signs])


def _in_order(signs: str) -> str:
    return signs if len(signs) == 1 else "".join(sorted(signs))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.split("\n")[1:]:
        word, _, signs = line.partition("\t")
        yield word, signs


def _by_page(lines: Iterable[tuple[str, str]]) -> dict[int, dict[str, str]]:
    pages: dict[int, dict[str, str]] = {}
    signs_of: dict[str, str] = {}
    for word, signs in lines:
        signs_of[word] = signs_of[word] + signs if word in signs_of else signs
    for word, signs in signs_of.items():
        pages.setdefault(_page(word), {})[word] = signs
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


def _signed(seq: int, words: Words) -> Iterator[tuple[str, str]]:
    """The lines of a message: each word with the sign behind it."""
    place = seq & (BLOCK - 1)
    short = chr(_FIRST_SIGN + place)
    for word in words:
        if word.isascii() or not is_without_spaces(word[0]):
            yield word, short
        else:
            yield word[0], chr(_FIRST_LONG_SIGN + place * _KINDS + _kind(word[1:]))


def _kind(following: str) -> int:
    """Something of a character: 0 where none follows."""
    return 1 + ord(following) % (_KINDS - 1) if following else 0


def _signs(seqs: Iterable[int]) -> dict[int, None]:
    """All that messages may have, as `str.translate` takes them."""
    signs: list[int] = []
    for seq in seqs:
        place = seq & (BLOCK - 1)
        first = _FIRST_LONG_SIGN + place * _KINDS
        signs += (_FIRST_SIGN + place, *range(first, first + _KINDS))
    return dict.fromkeys(signs)


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
