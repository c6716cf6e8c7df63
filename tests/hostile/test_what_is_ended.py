"""A password that was changed and a session that has ended open nothing, whatever was under way."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import httpx2
import pytest

from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import REAL_HASHES, Server
from tests.test_revocation import parley

ROUNDS = 8
# More than the hashing threads can begin at once, so that some wait while the password changes.
AT_ONCE = 4
OTHER_PASSWORD = "another good password"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Its own, in which hashing takes as long as it does: what is under way is in it."""
    running = Server(tmp_path_factory.mktemp("server"), **REAL_HASHES).start()
    yield running
    running.stop()


@contextlib.asynccontextmanager
async def stranger(server: Server) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(
        base_url=f"{server.url}/api/v1", verify=False, timeout=PATIENCE_SECONDS
    ) as http:
        yield http


async def signs_in_until_refused(
    http: httpx2.AsyncClient, name: str, password: str, signed_in: asyncio.Event
) -> list[str]:
    """The access tokens that the password was good for."""
    tokens: list[str] = []
    while True:
        answer = await http.post("/token", data={"username": name, "password": password})
        if answer.status_code == 401:
            return tokens
        assert answer.status_code == 200, answer.text
        tokens.append(answer.json()["access_token"])
        signed_in.set()


async def outlives(
    http: httpx2.AsyncClient, name: str, password: str, change: Callable[[], Awaitable[object]]
) -> int:
    """How many of the sessions that the old password began live on after it was changed."""
    signed_in = asyncio.Event()
    signing_in = [
        asyncio.create_task(signs_in_until_refused(http, name, password, signed_in))
        for _ in range(AT_ONCE)
    ]
    async with asyncio.timeout(PATIENCE_SECONDS):
        await signed_in.wait()
    await change()
    tokens = [token for granted in await asyncio.gather(*signing_in) for token in granted]
    answers = [
        await http.get("/me", headers={"Authorization": f"Bearer {token}"}) for token in tokens
    ]
    return [answer.status_code for answer in answers].count(200)


async def test_no_sign_in_by_the_old_password_outlives_its_change(
    server: Server, ada: Person
) -> None:
    passwords = [PASSWORD, OTHER_PASSWORD]
    async with stranger(server) as http:
        for number in range(ROUNDS):
            old, new = passwords[number % 2], passwords[(number + 1) % 2]

            async def change(old: str = old, new: str = new) -> None:
                body = {"current_password": old, "new_password": new}
                answer = await ada.http.put("/me/password", json=body)
                assert answer.status_code == 204, answer.text

            assert await outlives(http, ada.name, old, change) == 0, f"round {number}"


async def test_no_sign_in_by_the_old_password_outlives_a_reset_beside_the_server(
    server: Server, ada: Person
) -> None:
    async def reset() -> None:
        said = f"{OTHER_PASSWORD}\n"
        await parley(server, "user", "reset-password", ada.name, "--password-stdin", said=said)

    async with stranger(server) as http:
        assert await outlives(http, ada.name, PASSWORD, reset) == 0


async def test_a_session_that_was_ended_changes_no_password(server: Server, ada: Person) -> None:
    elsewhere = Person(ada.url, ada.name)
    for number in range(ROUNDS):
        await asyncio.gather(ada.signs_in(), elsewhere.signs_in())
        listed = (await ada.http.get("/me/sessions")).json()["items"]
        here = next(session["id"] for session in listed if session["current"])
        # To the same one, so that the next round goes on whichever comes first.
        body = {"current_password": PASSWORD, "new_password": PASSWORD}
        changing = asyncio.create_task(ada.http.put("/me/password", json=body))
        # The hashing takes much longer than this.
        ended = (await elsewhere.http.delete(f"/me/sessions/{here}")).status_code
        changed = (await changing).status_code
        assert (ended, changed) in ((204, 401), (401, 204)), f"round {number}"
    await elsewhere.http.aclose()


async def test_of_two_changes_from_one_password_only_the_first_holds(ada: Person) -> None:
    async with ada.browses() as browser:
        news = [f"{OTHER_PASSWORD} {number}" for number in range(4)]
        bodies = [{"current_password": PASSWORD, "new_password": new} for new in news]
        answers = await asyncio.gather(
            *(browser.put("/api/v1/me/password", json=body) for body in bodies)
        )
    assert sorted(answer.status_code for answer in answers) == [204, 403, 403, 403]
