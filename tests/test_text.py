"""Texts over REST: allowed ones, refused ones, and the same one twice."""

import asyncio
import string
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx2
from hypothesis import example, given
from hypothesis import strategies as st

from app import errors
from app.chat import text
from tests.conftest import People
from tests.people import Person, unique
from tests.server import Server

LONGEST = 8000
BODY_BYTES = 262_144
LINES = (text.room_name, text.user_name, text.topic)
PROBLEM = "application/problem+json"

Frame = dict[str, Any]


def assert_problem(answer: httpx2.Response, status: int, code: str) -> None:
    assert answer.headers["Content-Type"] == PROBLEM, (answer.status_code, answer.text)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert answer.json()["status"] == status
    assert {"type", "title", "status", "detail", "code"} <= answer.json().keys()


async def send(person: Person, room: str, body: object, **headers: str) -> httpx2.Response:
    return await person.http.post(f"/rooms/{room}/messages", json=body, headers=headers)


async def head(person: Person, room: str) -> int:
    return int((await person.http.get(f"/rooms/{room}")).json()["head"])


async def test_anything_that_is_text_can_be_said(ada: Person) -> None:
    room = await ada.makes_room()
    said = (
        "x",
        "🐎" * LONGEST,
        "\n\t two lines \n",
        "<b>&amp;</b> \\u0000 'quotes\" %s {x}",
        "e\N{COMBINING ACUTE ACCENT}\N{RIGHT-TO-LEFT MARK}\N{ZERO WIDTH JOINER}",
        "line\r\nbreak",
        "\N{NO-BREAK SPACE}x",
        "\ufffe\ufdd0\U0010ffff",
    )
    for words in said:
        assert (await ada.posts(words, room))["text"] == words, "just as written"
    items = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [item["text"] for item in items] == list(said)


async def test_what_is_no_text_is_refused_and_leaves_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    kept = (await ada.posts("kept", room))["seq"]
    before = await head(ada, room)
    for words in (
        "",
        "  \n\t ",
        "\N{IDEOGRAPHIC SPACE}",
        "a\x00b",
        "\x1b[31m",
        "\x9b31m",
        "x" * 8001,
        None,
        7,
    ):
        assert_problem(await send(ada, room, {"text": words}), 422, "invalid")
        url = f"/rooms/{room}/messages/{kept}"
        assert_problem(await ada.http.patch(url, json={"text": words}), 422, "invalid")
    assert_problem(await send(ada, room, {}), 422, "invalid")
    assert_problem(await send(ada, room, {"text": "x", "html": "<b>"}), 422, "invalid")
    for client_id in ("", "x" * 65, "a\nb", "é", 7):
        body = {"text": "x", "client_id": client_id}
        assert_problem(await send(ada, room, body), 422, "invalid")
    assert await head(ada, room) == before
    [message] = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert message["text"] == "kept"


async def test_a_body_that_is_no_json_is_a_problem(ada: Person) -> None:
    room = await ada.makes_room()
    for body in (
        b"",
        b"{",
        b"text",
        b'{"text": "x"',
        b'{"text": NaN}',
        b'{"text": 1e999}',
        rb'{"text": "\ud800"}',
        rb'{"text": "a\u0000b"}',
        rb'{"text": "x", "\ud800": 1}',
        b'{"text": "\xff\xfe"}',
        b'{"text": "\xed\xa0\x80"}',
        b'["text"]',
        b"null",
        b'{"text": ' + b"1" * 5000 + b"}",
        b"[" * 100_000,
        b'{"text": ' + b"[" * 100_000,
    ):
        answer = await ada.http.post(
            f"/rooms/{room}/messages",
            content=body,
            headers={"Content-Type": "application/json"},
        )
        assert answer.status_code in (400, 422), (body[:30], answer.status_code)
        assert_problem(answer, answer.status_code, "invalid")
    assert await head(ada, room) == 1


async def test_another_kind_of_body_is_refused(ada: Person) -> None:
    room = await ada.makes_room()
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"):
        answer = await ada.http.post(
            f"/rooms/{room}/messages",
            content=b'{"text": "hello"}',
            headers={"Content-Type": kind},
        )
        assert_problem(answer, 415, "unsupported")
    assert await head(ada, room) == 1


async def test_a_body_too_large_is_refused_as_a_problem(ada: Person, server: Server) -> None:
    room = await ada.makes_room()
    assert_problem(await send(ada, room, {"text": "x" * BODY_BYTES}), 413, "too_large")

    async def trickle() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b"x" * 65_536

    answer = await ada.http.post(
        f"/rooms/{room}/messages",
        content=trickle(),
        headers={"Content-Type": "application/json"},
    )
    assert_problem(answer, 413, "too_large")
    form = {"username": "x" * BODY_BYTES, "password": "x"}
    assert (await ada.http.post("/token", data=form)).status_code == 413
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as visitor:
        page = await visitor.post("/sign-in", data={"name": "x" * BODY_BYTES, "password": "x"})
        assert page.status_code == 413
        assert page.headers["Content-Type"].startswith("text/html")
    assert await head(ada, room) == 1
    escaped = '{"text": "' + r"\ud83d\udc0e" * LONGEST + '"}'
    answer = await ada.http.post(
        f"/rooms/{room}/messages",
        content=escaped,
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 201, "the longest message fits, however it is written"


async def test_an_address_of_the_api_that_does_not_exist_is_a_problem(ada: Person) -> None:
    for path in ("/nowhere", "/rooms/general/nowhere", "/me/sessions/x/y", "/..%2f..%2fetc"):
        assert_problem(await ada.http.get(path), 404, "not_found")
    for method, path in (("PUT", "/rooms"), ("POST", "/me"), ("DELETE", "/rooms/general/events")):
        answer = await ada.http.request(method, path)
        assert_problem(answer, 405, "method_not_allowed")
        assert answer.headers["Allow"]


async def test_who_repeats_a_message_hears_of_the_first(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    key = unique("key")
    first = await send(ada, room, {"text": "once"}, **{"Idempotency-Key": key})
    assert first.status_code == 201
    assert first.json()["client_id"] == key
    for body, headers in (
        ({"text": "once"}, {"Idempotency-Key": key}),
        ({"text": "once", "client_id": key}, {}),
        ({"text": "once", "client_id": key}, {"Idempotency-Key": key}),
    ):
        again = await send(ada, room, body, **headers)
        assert (again.status_code, again.json()) == (200, first.json())
    other = await send(ada, room, {"text": "twice", "client_id": key})
    assert_problem(other, 409, "client_id_reused")
    url = f"/rooms/{room}/messages/{first.json()['seq']}"
    other = await ada.http.patch(url, json={"text": "once", "client_id": key})
    assert_problem(other, 409, "client_id_reused")
    both = await send(ada, room, {"text": "once", "client_id": key}, **{"Idempotency-Key": "x"})
    assert_problem(both, 422, "invalid")
    assert (await send(grace, room, {"text": "once", "client_id": key})).status_code == 201
    elsewhere = await ada.makes_room()
    assert (await send(ada, elsewhere, {"text": "once", "client_id": key})).status_code == 201
    assert len(await ada.log(room)) == 4


async def test_twenty_repeats_at_once_are_one_message(ada: Person) -> None:
    room = await ada.makes_room()
    body = {"text": "once", "client_id": unique("key")}
    answers = await asyncio.gather(*(send(ada, room, body) for _ in range(20)))
    assert sorted(answer.status_code for answer in answers) == [200] * 19 + [201]
    assert len({answer.text for answer in answers}) == 1
    assert await head(ada, room) == 2


async def test_an_edit_repeated_late_undoes_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    seq = (await ada.posts("one", room))["seq"]
    url = f"/rooms/{room}/messages/{seq}"
    first = await ada.http.patch(url, json={"text": "two", "client_id": "first"})
    await ada.http.patch(url, json={"text": "three", "client_id": "second"})
    late = await ada.http.patch(url, json={"text": "two", "client_id": "first"})
    assert late.status_code == 200
    assert late.json()["seq"] == first.json()["seq"]
    assert late.json()["text"] == "three", "a replayed edit shows the text as it stands"
    [message] = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert message["text"] == "three"
    key = {"Idempotency-Key": "gone"}
    deleted = await ada.http.delete(url, headers=key)
    again = await ada.http.delete(url, headers=key)
    assert (again.status_code, again.json()) == (200, deleted.json())


async def test_a_repeat_after_a_restart_or_a_deletion_still_gets_the_first_result(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    kept, gone = ({"text": words, "client_id": words} for words in ("kept", "gone"))
    first, second = (await send(ada, room, kept)).json(), (await send(ada, room, gone)).json()
    own_server.restart()
    again = await send(ada, room, kept)
    assert (again.status_code, again.json()) == (200, first)
    other = await send(ada, room, kept | {"text": "other"})
    assert_problem(other, 409, "client_id_reused")
    await ada.http.delete(f"/rooms/{room}/messages/{second['seq']}")
    again = await send(ada, room, gone)
    assert again.status_code == 200
    assert again.json() == second | {"text": "", "deleted": True}
    assert await head(ada, room) == 4


async def test_who_sends_too_fast_is_told_when_to_go_on(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SENDS_PER_SECOND="1")
    ada = await people("ada", at=server)
    grace = await people("grace", at=server)
    room = await ada.makes_room()
    await grace.joins(room)
    answers = await asyncio.gather(*(send(ada, room, {"text": "x"}) for _ in range(10)))
    refused = [answer for answer in answers if answer.status_code != 201]
    assert refused
    for answer in refused:
        assert_problem(answer, 429, "too_many_requests")
        assert int(answer.headers["Retry-After"]) >= 1
    assert (await send(grace, room, {"text": "x"})).status_code == 201
    assert await head(ada, room) == 2 + (10 - len(refused)) + 1


# The rule itself, without a server


WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in string.ascii_letters}


def test_names_compare_equal_in_every_case_and_width() -> None:
    for word in ("ada", "straße", "σίσυφος", "ǆ", "ﬁ"):
        spelt = {word, word.upper(), word.title(), word.translate(WIDE)}
        spelt |= {word.upper().translate(WIDE)}
        assert {text.folded(spelling) for spelling in spelt} == {text.folded(word)}
    assert text.folded("ada") != text.folded("adа"), "the last one is Cyrillic"


@given(st.text())
def test_folding_a_folded_name_changes_nothing(name: str) -> None:
    assert text.folded(text.folded(name)) == text.folded(name)


@given(st.text(st.characters(exclude_categories=[])))
def test_what_passes_as_a_message_can_be_stored_and_sent(said: str) -> None:
    try:
        kept = text.message(said, longest=LONGEST)
    except errors.Invalid:
        return
    assert kept == said
    assert "\x00" not in kept
    assert kept.encode("utf-8")


@given(st.text(st.characters(exclude_categories=[])), st.sampled_from(LINES))
@example("two\x85lines", text.room_name)
def test_what_passes_as_a_line_is_one_line(typed: str, rule: Callable[[str], str]) -> None:
    try:
        kept = rule(typed)
    except errors.Invalid:
        return
    assert kept == kept.strip()
    assert len(kept.splitlines()) <= 1
    assert kept.encode("utf-8").decode("utf-8") == kept
