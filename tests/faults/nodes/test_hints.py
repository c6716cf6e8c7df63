"""The proxies find the hints in what PostgreSQL and Redis send, however it is cut into pieces."""

import pytest

from tests.faults.nodes.hints import Format, Hints, PostgresFormat, RedisFormat, Shares

PAYLOAD = b'{"node":"n_1","state":1,"heads":{"r_a":12}}'


def of_postgres(kind: bytes, body: bytes) -> bytes:
    return kind + (len(body) + 4).to_bytes(4) + body


def of_redis(*words: bytes, first: bytes = b"*") -> bytes:
    words_sent = b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in words)
    return first + b"%d\r\n" % len(words) + words_sent


# A hint in the middle of other messages; a reply of Redis may hold further replies.
STREAMS: dict[str, tuple[Format, list[bytes]]] = {
    "postgresql": (
        PostgresFormat(),
        [
            of_postgres(b"Z", b"I"),
            of_postgres(b"A", b"\0\0\0\7parley\0" + PAYLOAD + b"\0"),
            of_postgres(b"D", b"A" * 40),
        ],
    ),
    "redis 2": (
        RedisFormat(),
        [b"+OK\r\n", of_redis(b"message", b"parley", PAYLOAD), b"$-1\r\n", b"*0\r\n"],
    ),
    "redis 3": (
        RedisFormat(),
        [
            b"%1\r\n$4\r\nkeys\r\n*2\r\n:1\r\n:2\r\n",
            of_redis(b"message", b"parley", PAYLOAD, first=b">"),
            b">3\r\n$9\r\nsubscribe\r\n$6\r\nparley\r\n:1\r\n",
        ],
    ),
}


@pytest.fixture(params=STREAMS)
def stream(request: pytest.FixtureRequest) -> tuple[Format, list[bytes]]:
    return STREAMS[request.param]


def test_messages_are_found_wherever_they_are_cut(stream: tuple[Format, list[bytes]]) -> None:
    format, messages = stream
    sent = b"".join(messages)
    for cut in range(len(sent) + 1):
        received, found = bytearray(sent[:cut]), list[bytes]()
        found += format.messages(received)
        received += sent[cut:]
        found += format.messages(received)
        assert found == messages


def test_only_the_hint_has_a_payload(stream: tuple[Format, list[bytes]]) -> None:
    format, messages = stream
    assert [format.payload(message) for message in messages if format.payload(message)] == [PAYLOAD]


def test_a_hint_is_doubled_made_up_overtaken_or_lost(stream: tuple[Format, list[bytes]]) -> None:
    format, messages = stream
    [hint] = [message for message in messages if format.payload(message)]
    other = next(message for message in messages if message != hint)
    hints = Hints("seed", usual=Shares())
    assert hints.carry(hint, format) == [hint]
    hints.suffer(Shares(doubled=100))
    assert hints.carry(hint, format) == [hint, hint]
    hints.suffer(Shares(made_up=100))
    made_up = [hints.carry(hint, format)[1] for _ in range(20)]
    assert all(list(format.messages(bytearray(message))) == [message] for message in made_up)
    payloads = {format.payload(message) for message in made_up}
    assert len(payloads) > 5, "heads of many numbers, and nonsense"
    hints.suffer(Shares(late=100))
    assert hints.carry(hint, format) == []
    assert hints.carry(other, format) == [other]
    hints.heal()
    later = format.with_payload(hint, b"later")
    assert hints.carry(later, format) == [later, hint]
    hints.suffer(Shares(lost=100))
    assert hints.carry(hint, format) == []
