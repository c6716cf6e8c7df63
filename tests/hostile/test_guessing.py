"""Nobody locks a person out by wrong guesses or by signing in, and nobody guesses faster for it."""

import asyncio
import contextlib
from collections.abc import Iterator

import httpx2
import pytest

from tests.conftest import People
from tests.guesser import WRONG, elsewhere, on_the_page, someone, tries
from tests.people import PASSWORD, Person, unique
from tests.server import Server

# Few: while they are used up, few come back.
GUESSES = 2
PLACES = 3
TRIES = 8
REFUSED_SECONDS = 0.1


@pytest.fixture(scope="module")
def guessed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(
        tmp_path_factory.mktemp("guessed"), PARLEY_LIMIT_SIGN_INS_PER_MINUTE=str(GUESSES)
    ).start()
    yield running
    running.stop()


async def guesses_out(server: Server, name: str) -> list[int]:
    """Strangers from several places, until they are refused everywhere."""
    answers = []
    for _ in range(PLACES):
        async with someone(server, elsewhere()) as http:
            answers += [await tries(http, name, WRONG) for _ in range(GUESSES)]
    return answers


async def test_strangers_lock_nobody_out_where_they_are_signed_in(
    guessed: Server, people: People
) -> None:
    ada = await people("ada", at=guessed)
    await guesses_out(guessed, ada.name)
    async with someone(guessed) as at_home:
        assert await tries(at_home, ada.name, PASSWORD) == 200
    async with someone(guessed, elsewhere()) as stranger:
        assert await tries(stranger, ada.name, PASSWORD) == 429


async def test_strangers_lock_nobody_out_of_a_browser_that_they_used_before(
    guessed: Server, people: People
) -> None:
    ada = await people("ada", at=guessed)
    async with someone(guessed) as browser:
        assert await on_the_page(browser, ada.name, PASSWORD) == 303
        assert (await browser.post("/sign-out")).status_code == 303
        kept = dict(browser.cookies)
    assert "session" not in kept
    await guesses_out(guessed, ada.name)
    # On the train, in a network where every guess has been used up.
    async with someone(guessed, elsewhere()) as away:
        answers = [await tries(away, unique("nobody"), WRONG) for _ in range(3 * GUESSES + 1)]
        assert answers[-1] == 429
        assert await on_the_page(away, ada.name, PASSWORD) == 429
        away.cookies.update(kept)
        assert await on_the_page(away, ada.name, PASSWORD) == 303


async def test_strangers_keep_nobody_from_changing_their_password(
    guessed: Server, people: People
) -> None:
    ada = await people("ada", at=guessed)
    async with someone(guessed) as neighbour:
        answers = [await tries(neighbour, ada.name, WRONG) for _ in range(GUESSES + 1)]
        assert answers[-1] == 429
    body = {"current_password": PASSWORD, "new_password": "another good password"}
    assert (await ada.http.put("/me/password", json=body)).status_code == 204


async def test_guessing_from_many_places_is_no_faster(guessed: Server, people: People) -> None:
    ada = await people("ada", at=guessed)
    for name in (ada.name, unique("nobody")):
        answers = await guesses_out(guessed, name)
        assert answers.count(401) == GUESSES, "and the same for a name that nobody has"
        assert answers.count(429) == len(answers) - GUESSES


async def test_guessing_from_a_known_place_or_device_is_no_faster(
    guessed: Server, people: People
) -> None:
    ada = await people("ada", at=guessed)
    async with someone(guessed) as at_home:
        assert await on_the_page(at_home, ada.name, PASSWORD) == 303
        answers = [await on_the_page(at_home, ada.name, WRONG) for _ in range(2 * GUESSES)]
        assert answers.count(401) == GUESSES
    body = {"current_password": WRONG, "new_password": "another good password"}
    changes = [await ada.http.put("/me/password", json=body) for _ in range(2 * GUESSES)]
    assert [answer.status_code for answer in changes].count(403) == GUESSES


async def test_a_device_is_known_for_the_account_that_signed_in_on_it_only(
    guessed: Server, people: People
) -> None:
    ada, mallory = await people("ada", at=guessed), await people("mallory", at=guessed)
    async with someone(guessed) as browser:
        assert await on_the_page(browser, mallory.name, PASSWORD) == 303
        device = browser.cookies["device"]
    await guesses_out(guessed, ada.name)
    nonce, _, signature = device.partition(".")
    for forged in (device, f"{nonce}.", f"x.{signature}", ".", "", f"{nonce}.{'0' * 64}"):
        async with someone(guessed, elsewhere()) as thief:
            thief.cookies.set("device", forged)
            assert await on_the_page(thief, ada.name, PASSWORD) == 429, forged


async def test_a_device_is_a_stranger_again_once_the_password_has_changed(
    guessed: Server, people: People
) -> None:
    ada = await people("ada", at=guessed)
    async with someone(guessed, elsewhere()) as browser:
        assert await on_the_page(browser, ada.name, PASSWORD) == 303
        device = browser.cookies["device"]
        assert (await browser.post("/sign-out")).status_code == 303
    body = {"current_password": PASSWORD, "new_password": "another good password"}
    assert (await ada.http.put("/me/password", json=body)).status_code == 204
    await guesses_out(guessed, ada.name)
    async with someone(guessed, elsewhere()) as thief:
        thief.cookies.set("device", device)
        assert await on_the_page(thief, ada.name, WRONG) == 429


async def test_names_that_are_too_long_are_counted_as_one(guessed: Server) -> None:
    answers = []
    for number in range(2 * GUESSES):
        async with someone(guessed, elsewhere()) as http:
            answers.append(await tries(http, "\ufdfa" * 900 + str(number), WRONG))
    assert answers == [401] * GUESSES + [429] * GUESSES


async def test_a_person_who_signs_in_over_and_over_waits_and_others_do_not(
    guessed: Server, people: People
) -> None:
    ada, grace = await people("ada", at=guessed), await people("grace", at=guessed)
    async with someone(guessed) as http:
        answers = [await tries(http, ada.name, PASSWORD) for _ in range(4 * GUESSES)]
        assert answers.count(200) == 3 * GUESSES - 1, "and once when they registered"
        form = {"username": ada.name, "password": PASSWORD}
        refused = await http.post("/api/v1/token", data=form)
        assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
        assert int(refused.headers["Retry-After"]) >= 1
        refresh = {"grant_type": "refresh_token", "refresh_token": ada.refresh_token}
        assert (await http.post("/api/v1/token", data=refresh)).status_code == 429
        assert await tries(http, grace.name, PASSWORD) == 200
    assert (await ada.http.get("/me")).status_code == 200, "who is signed in stays so"


async def test_refreshing_over_and_over_has_to_wait(guessed: Server, people: People) -> None:
    ada = await people("ada", at=guessed)
    token, statuses = ada.refresh_token, []
    async with someone(guessed) as http:
        for _ in range(3 * GUESSES):
            form = {"grant_type": "refresh_token", "refresh_token": token}
            answer = await http.post("/api/v1/token", data=form)
            statuses.append(answer.status_code)
            token = answer.json().get("refresh_token", token)
    assert statuses == [200] * (3 * GUESSES - 1) + [429]


async def test_two_accounts_that_sign_in_without_end_keep_nobody_out(
    server: Server, people: People
) -> None:
    """With every pace lifted: the queue for hashing itself is shared."""
    mallory, trudy, ada = [await people(name) for name in ("mallory", "trudy", "ada")]

    calm = asyncio.Event()

    async def storm(http: httpx2.AsyncClient, name: str) -> None:
        while not calm.is_set():
            if await tries(http, name, PASSWORD) == 503:
                # Faster would take the cores from the server, and these are the test's.
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(calm.wait(), REFUSED_SECONDS)

    async with someone(server) as theirs, someone(server) as hers:
        storms = [
            asyncio.create_task(storm(theirs, person.name))
            for person in (mallory, trudy)
            for _ in range(10)
        ]
        await tries(theirs, mallory.name, PASSWORD)  # they are under way
        hers_are = [await tries(hers, ada.name, PASSWORD) for _ in range(TRIES)]
        calm.set()
        await asyncio.gather(*storms)
        assert hers_are == [200] * TRIES


async def test_the_sign_in_that_was_unused_for_longest_makes_room(
    tmp_path_factory: pytest.TempPathFactory, people: People
) -> None:
    server = Server(tmp_path_factory.mktemp("few"), PARLEY_LIMIT_SESSIONS_PER_USER="3").start()
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    devices = [Person(ada.url, ada.name) for _ in range(3)]
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(server.stop)
        for device in devices:
            await stack.enter_async_context(device.http)
        await devices[0].signs_in()
        await devices[1].signs_in()
        seat = await ada.enters(room)
        await devices[2].signs_in()
        assert await seat.is_closed() == 4401, "the oldest ends, with its sockets"
        assert (await ada.http.get("/me")).status_code == 401
        for device in devices:
            assert (await device.http.get("/me")).status_code == 200
        async with ada.browses() as browser:
            assert (await browser.get("/api/v1/me")).status_code == 200
            listed = (await browser.get("/api/v1/me/sessions")).json()["items"]
            assert len(listed) == 3
