"""Signs: characters that stand for the messages of a block, a thousand of a room.

One of two bytes in UTF-8 says which message of the block it is. Behind a character of a script
without spaces it is one of three bytes, which says something of the next character as well.
"""

from collections.abc import Iterable, Iterator, Sequence

from .entries import Words
from .units import is_without_spaces

BLOCK_BITS = 10
BLOCK: int = 2**BLOCK_BITS
_FIRST, _FIRST_LONG = 0x400, 0x800
_KINDS = 32
# Of so few signs each is looked for among others, without a set of those.
_FEW = 16

Signs = str
"""Messages of a block, in order."""
ALL: Signs = "".join([chr(_FIRST + place) for place in range(BLOCK)])


def block_of(seq: int) -> int:
    return seq >> BLOCK_BITS


def seqs(block: int, signs: Signs) -> list[int]:
    """The messages that have these signs, in order."""
    begin = (block << BLOCK_BITS) - _FIRST
    return [begin + ord(sign) for sign in signs]


def place_of(seq: int) -> int:
    """In its block. Of the number of a sign, too."""
    return seq & (BLOCK - 1)


def sign_at(place: int) -> str:
    return chr(_FIRST + place)


def of(seqs: Iterable[int]) -> Signs:
    """Of messages of one block."""
    return in_order({sign_at(place_of(seq)) for seq in seqs})


def up_to(seq: int) -> Signs:
    """All of its block that are not behind it."""
    return ALL[: place_of(seq) + 1]


def either(some: Signs, others: Signs) -> Signs:
    return in_order({*some, *others})


def both(some: Signs, others: Signs) -> Signs:
    if some is ALL:
        return others
    if len(some) > len(others):
        some, others = others, some
    if len(some) <= _FEW:
        return "".join([sign for sign in some if sign in others])
    return in_order({*some} & {*others})


def in_order(signs: Iterable[str]) -> Signs:
    return "".join(sorted(signs))


def of_words(seq: int, words: Words) -> Iterator[tuple[str, str]]:
    """Each word of a message, as the index has it, with its sign."""
    place = place_of(seq)
    short = sign_at(place)
    for word in words:
        if word.isascii() or not is_without_spaces(word[0]):
            yield word, short
        else:
            yield word[0], chr(_FIRST_LONG + place * _KINDS + _kind(word[1:]))


def shortened(lines: Iterable[str], following: str) -> Signs:
    """From those of a character; of the messages in which this one follows, if there is one."""
    numbers = [ord(sign) - _FIRST_LONG for line in lines for sign in line]
    if following:
        kind = _kind(following)
        numbers = [number for number in numbers if number % _KINDS == kind]
    return in_order({sign_at(number // _KINDS) for number in numbers})


def all_of(seqs: Iterable[int]) -> Sequence[range]:
    """Whatever signs messages of one block may have, by their numbers."""
    found: list[range] = []
    places = sorted({place_of(seq) for seq in seqs})
    for first, kinds in ((_FIRST, 1), (_FIRST_LONG, _KINDS)):
        for place in places:
            begin = first + place * kinds
            if found and found[-1].stop == begin:
                begin = found.pop().start
            found.append(range(begin, first + (place + 1) * kinds))
    return found


def _kind(following: str) -> int:
    """Something of a character: 0 where none follows."""
    return 1 + ord(following) % (_KINDS - 1) if following else 0
