"""The REST part of a client: send a message, read pages of the log, ask for a refusal's reason."""

import contextlib
from dataclasses import dataclass

import httpx2

from tests.faults import frames
from tests.faults.history import Entry
from tests.people import Person

PAGE_EVENTS = 200
# The server may end a connection that was idle just when it is used again.
TRIES = 3
# What a proxy says when it has no answer of a server: it may have got the request or not.
OF_PROXY = (502, 504)


@dataclass(frozen=True, slots=True)
class Answer:
    """To a message: its seq, or why not."""

    seq: int = 0
    code: str = ""
    after_seconds: float = 0.0


async def send(person: Person, room: str, *, client_id: str, text: str) -> Answer:
    """Raises what httpx2 does when there is no answer."""
    body = {"text": text, "client_id": client_id}
    answer = await person.http.post(f"/rooms/{room}/messages", json=body)
    if answer.status_code in OF_PROXY:
        raise httpx2.RemoteProtocolError(f"a proxy says {answer.status_code}")
    if answer.is_success:
        return Answer(frames.decode(answer.content).seq)
    after_seconds = float(answer.headers.get("Retry-After", 0))
    return Answer(code=answer.json()["code"], after_seconds=after_seconds)


async def page(person: Person, room: str, *, after: int) -> tuple[list[Entry], int]:
    """One page of the log and its head. Raises what httpx2 does, also for a refusal."""
    url = f"/rooms/{room}/events?after={after}&limit={PAGE_EVENTS}"
    answer = (await _get(person, url)).raise_for_status()
    found = frames.decode_page(answer.content)
    return [frame.entry for frame in found.items], found.head


async def log(person: Person, room: str, *, after: int) -> list[Entry]:
    """From a cursor to the end."""
    entries: list[Entry] = []
    while True:
        more, head = await page(person, room, after=after + len(entries))
        entries += more
        if not more or more[-1].seq >= head:
            return entries


async def ask_why(person: Person) -> None:
    """As docs/protocol.md §5 says; here it can only be a token that is too old."""
    with contextlib.suppress(httpx2.HTTPError):
        await is_signed_out(person)


async def is_signed_out(person: Person) -> bool:
    """Whether the token is too old, and there is no new one: on a full disk there can be none."""
    return (await _get(person, "/me")).status_code == 401


async def _get(person: Person, url: str) -> httpx2.Response:
    """May be repeated, and is: over another connection, and with another token."""
    for _ in range(TRIES - 1):
        with contextlib.suppress(httpx2.TransportError, AssertionError):
            answer = await person.http.get(url)
            if answer.status_code == 401:
                await person.signs_in()
            elif answer.status_code not in OF_PROXY:
                return answer
    return await person.http.get(url)
