"""The REST part of a client: do something, read pages of the log, ask for a refusal's reason."""

import contextlib
from dataclasses import dataclass
from urllib.parse import quote

import httpx2

from tests.faults import frames
from tests.faults.history import Asked, Entry
from tests.people import Person

PAGE_EVENTS = 200
# The server may end a connection that was idle just when it is used again.
TRIES = 3
# What a proxy says when it has no answer of a server: it may have got the request or not.
OF_PROXY = (502, 504)


@dataclass(frozen=True, slots=True)
class Answer:
    """To an act: the seq of its event, 0 if it is not told; or why not."""

    seq: int | None = None
    code: str = ""
    after_seconds: float = 0.0


# The method and path of each act, by the type of its event.
ROUTES = {
    "message": ("POST", "messages"),
    "edited": ("PATCH", "messages/{target}"),
    "deleted": ("DELETE", "messages/{target}"),
    "reacted": ("PUT", "messages/{target}/reactions/{emoji}"),
    "unreacted": ("DELETE", "messages/{target}/reactions/{emoji}"),
    "pinned": ("PUT", "messages/{target}/pin"),
    "unpinned": ("DELETE", "messages/{target}/pin"),
    "solved": ("PUT", "messages/{target}/thread/solved"),
    "unsolved": ("DELETE", "messages/{target}/thread/solved"),
    "voted": ("PUT", "polls/{target}/vote"),
    "pressed": ("POST", "messages/{target}/presses"),
    "app": ("POST", "app-events"),
}
OF_POLLS = ("POST", "polls")
OF_CALLS = ("POST", "calls")
TELLS_ITS_SEQ = ("message", "edited", "deleted", "pressed", "app")


async def act(person: Person, room: str, asked: Asked, *, client_id: str, epoch: str) -> Answer:
    """Raises what httpx2 does when there is no answer."""
    method, path = _route(asked)
    path = path.format(target=asked.target, emoji=quote(asked.emoji or ""))
    body = {**asked.given, "target": None, "emoji": None}
    given = {name: value for name, value in body.items() if value is not None}
    answer = await person.http.request(
        method,
        f"/rooms/{room}/{path}",
        json=given or None,
        headers={"Idempotency-Key": client_id, "Parley-Epoch": epoch},
    )
    # What isn't JSON comes from no route: then a client goes by the status.
    is_lost = answer.is_server_error and not answer.headers.get("Content-Type", "").endswith("json")
    if answer.status_code in OF_PROXY or is_lost:
        raise httpx2.RemoteProtocolError(f"{answer.status_code} and no words of ours")
    if answer.is_success:
        seq = frames.decode(answer.content).seq
        return Answer(seq if asked.type in TELLS_ITS_SEQ else 0)
    after_seconds = float(answer.headers.get("Retry-After", 0))
    return Answer(code=answer.json()["code"], after_seconds=after_seconds)


def _route(asked: Asked) -> tuple[str, str]:
    if asked.bot is not None:
        return OF_CALLS
    return OF_POLLS if asked.offers == "poll" else ROUTES[asked.type]


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
