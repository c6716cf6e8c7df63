"""Owners of the server look after accounts: over the API, and by the same functions as commands."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest

from app.web.routers import API
from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, Person
from tests.server import Server, parley

SESSION_ENDED = 4401
HOUR_MS = 3_600_000
NEW_PASSWORD = "open the harbour gate"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("harbour")).start()
    yield running
    running.stop()


@pytest.fixture
async def owner(harbour: Server) -> AsyncIterator[Person]:
    """The first account of this server, whichever test comes first."""
    person = Person(harbour.url, "owner")
    async with person.http:
        made = await person.http.post("/users", json={"name": "owner", "password": PASSWORD})
        assert made.status_code in (201, 409)
        await person.signs_in()
        person.id = (await person.http.get("/me")).json()["id"]
        yield person


async def account(owner: Person, other: Person) -> Json:
    answer = await owner.http.get(f"/accounts?q={other.name}")
    assert answer.status_code == 200, answer.text
    [found] = answer.json()["items"]
    return dict(found)


async def acts(owner: Person, other: Person) -> list[str]:
    """What was done to somebody, the oldest first."""
    items = (await owner.http.get("/audit")).json()["items"]
    return [act["act"] for act in items if act["member"] and act["member"]["id"] == other.id][::-1]


async def signs_in(person: Person, password: str) -> int:
    form = {"username": person.name, "password": password}
    async with httpx2.AsyncClient(base_url=person.url + API, verify=False) as http:
        return (await http.post("/token", data=form)).status_code


async def test_owners_find_every_account(owner: Person, people: People, harbour: Server) -> None:
    grace = await people("grace", at=harbour, display_name="Rear Ädmiral Hopper 王")
    for words in (grace.name.upper(), "ÄDMIRAL hop", "admiral", "wang"):
        found = (await owner.http.get("/accounts", params={"q": words})).json()["items"]
        assert [each["id"] for each in found] == [grace.id]
    assert found[0]["role"] == "member"
    assert (found[0]["disabled_at"], found[0]["sessions"]) == (None, 1)
    names, url = [], "/accounts?limit=1"
    while url:
        page = (await owner.http.get(url.removeprefix("/api/v1"))).json()
        names += [each["name"] for each in page["items"]]
        url = page["next"]
    assert {"owner", grace.name} <= set(names)
    assert names == sorted(names)


async def test_a_disabled_account_is_out_at_once_and_an_enabled_one_comes_back(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    room = await grace.makes_room()
    async with await grace.enters(room) as seat:
        answer = await owner.http.patch(f"/accounts/{grace.id}", json={"disabled": True})
        assert answer.status_code == 200
        assert answer.json()["disabled_at"] is not None
        assert answer.json()["sessions"] == 0
        assert await seat.is_closed() == SESSION_ENDED
    assert (await grace.http.get("/me")).status_code == 401
    assert await signs_in(grace, PASSWORD) == 401
    again = await owner.http.patch(f"/accounts/{grace.name}", json={"disabled": True})
    assert again.json() == answer.json(), "it holds already"
    await owner.http.patch(f"/accounts/{grace.id}", json={"disabled": False})
    await grace.signs_in()
    assert await acts(owner, grace) == ["disable", "enable"]


async def test_all_sessions_of_an_account_are_ended(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    async with await grace.connects() as socket:
        ended = await owner.http.delete(f"/accounts/{grace.id}/sessions")
        assert ended.status_code == 204
        assert await socket.is_closed() == SESSION_ENDED
    assert (await account(owner, grace))["sessions"] == 0
    await grace.signs_in()
    assert await acts(owner, grace) == ["end_sessions"]


async def test_an_owner_makes_another_who_may_do_the_same(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    assert (await grace.http.get("/accounts")).json()["code"] == "forbidden"
    made = await owner.http.patch(f"/accounts/{grace.id}", json={"role": "owner"})
    assert made.json()["role"] == "owner"
    assert (await grace.http.get("/accounts")).status_code == 200
    back = await owner.http.patch(f"/accounts/{grace.id}", json={"role": "member"})
    assert back.json()["role"] == "member"
    assert (await grace.http.get("/accounts")).status_code == 403
    assert await acts(owner, grace) == ["server_role", "server_role"]


async def test_nobody_takes_their_own_rights_so_an_owner_is_left(owner: Person) -> None:
    for body in ({"role": "member"}, {"disabled": True}):
        answer = await owner.http.patch(f"/accounts/{owner.id}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    assert (await owner.http.get("/accounts")).status_code == 200


async def test_of_two_owners_who_disable_each_other_one_is_left(
    owner: Person, people: People, harbour: Server
) -> None:
    pair = [await people("grace", at=harbour), await people("linus", at=harbour)]
    for person in pair:
        await owner.http.patch(f"/accounts/{person.id}", json={"role": "owner"})
    answers = await asyncio.gather(
        *(
            one.http.patch(f"/accounts/{other.id}", json={"disabled": True})
            for one, other in zip(pair, pair[::-1], strict=True)
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 401]


async def test_a_link_sets_a_new_password_once(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    link = (await owner.http.post(f"/accounts/{grace.id}/password-link")).json()
    assert link["url"] == f"{harbour.url}/password/{link['code']}"
    async with (
        await grace.connects() as socket,
        httpx2.AsyncClient(base_url=harbour.url + API, verify=False) as stranger,
    ):
        path, body = f"/password-links/{link['code']}", {"new_password": NEW_PASSWORD}
        short = await stranger.put(path, json={"new_password": "short"})
        assert (short.status_code, short.json()["code"]) == (422, "invalid")
        answers = await asyncio.gather(*(stranger.put(path, json=body) for _ in range(3)))
        assert sorted(answer.status_code for answer in answers) == [204, 403, 403]
        assert {a.json()["code"] for a in answers if a.status_code == 403} == {"link_invalid"}
        assert await socket.is_closed() == SESSION_ENDED
    assert await signs_in(grace, PASSWORD) == 401
    await grace.signs_in(password=NEW_PASSWORD)
    assert await acts(owner, grace) == ["password_link", "reset_password"]


async def test_a_link_ends_with_the_next_one_and_with_a_new_password(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    path = f"/accounts/{grace.id}/password-link"
    first, second = [(await owner.http.post(path)).json()["code"] for _ in range(2)]
    changed = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
    async with httpx2.AsyncClient(base_url=harbour.url + API, verify=False) as stranger:
        old = await stranger.put(f"/password-links/{first}", json={"new_password": "x" * 12})
        assert old.json()["code"] == "link_invalid"
        assert (await grace.http.put("/me/password", json=changed)).status_code == 204
        late = await stranger.put(f"/password-links/{second}", json={"new_password": "x" * 12})
        assert late.json()["code"] == "link_invalid"
    await grace.signs_in(password=NEW_PASSWORD)


async def test_a_link_is_good_for_a_day(owner: Person, people: People, harbour: Server) -> None:
    grace = await people("grace", at=harbour)
    link = (await owner.http.post(f"/accounts/{grace.id}/password-link")).json()
    lives = datetime.fromisoformat(link["expires_at"]) - datetime.now(UTC)
    assert timedelta(hours=23) < lives <= timedelta(days=1)
    body, path = {"new_password": NEW_PASSWORD}, f"/password-links/{link['code']}"

    async def sets_it_after(hours: int) -> tuple[int, str | None]:
        moved = "UPDATE password_links SET expires_at = expires_at - ? WHERE user_id = ?"
        databases.run(harbour.folder, moved, hours * HOUR_MS, grace.id)
        async with httpx2.AsyncClient(base_url=harbour.url + API, verify=False) as stranger:
            answer = await stranger.put(path, json=body)
        return answer.status_code, answer.json()["code"] if answer.content else None

    assert await sets_it_after(25) == (403, "link_invalid")
    assert await signs_in(grace, PASSWORD) == 200, "the old one is left"
    # Two hours before its end it is good still.
    assert await sets_it_after(-3) == (204, None)
    assert await signs_in(grace, NEW_PASSWORD) == 200


@pytest.mark.parametrize("change", [{"disabled": True}, {"role": "member"}])
async def test_a_link_ends_with_the_rights_of_the_owner_who_made_it(
    owner: Person, people: People, harbour: Server, change: Json
) -> None:
    ada, grace = await people("ada", at=harbour), await people("grace", at=harbour)
    await owner.http.patch(f"/accounts/{ada.id}", json={"role": "owner"})
    made = [
        (await ada.http.post(f"/accounts/{person.id}/password-link")).json()["code"]
        for person in (owner, grace)
    ]
    kept = (await owner.http.post(f"/accounts/{ada.id}/password-link")).json()["code"]
    await owner.http.patch(f"/accounts/{ada.id}", json=change)
    async with httpx2.AsyncClient(base_url=harbour.url + API, verify=False) as stranger:
        for code in made:
            late = await stranger.put(f"/password-links/{code}", json={"new_password": "x" * 12})
            assert late.json()["code"] == "link_invalid"
        body = {"new_password": NEW_PASSWORD}
        of_ada = await stranger.put(f"/password-links/{kept}", json=body)
        assert of_ada.status_code == (403 if "disabled" in change else 204)


async def test_a_link_is_a_page_that_needs_no_script(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    link = (await owner.http.post(f"/accounts/{grace.id}/password-link")).json()["url"]
    origin = {"Origin": harbour.url}
    async with httpx2.AsyncClient(headers=origin, verify=False) as browser:
        assert grace.name in (await browser.get(link)).text
        short = await browser.post(link, data={"password": "short"})
        assert short.status_code == 422
        assert 'name="password"' in short.text
        done = await browser.post(link, data={"password": NEW_PASSWORD})
        assert (done.status_code, done.headers["Location"]) == (303, "/sign-in")
        used = await browser.get(link)
        assert used.status_code == 403
        assert 'name="password"' not in used.text
    await grace.signs_in(password=NEW_PASSWORD)


async def test_commands_do_the_same_and_are_in_the_audit_log(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)

    async def command(*words: str) -> str:
        done = await asyncio.to_thread(parley, harbour.folder, "user", *words, **harbour.settings)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    await command("role", grace.name, "owner")
    assert (await grace.http.get("/accounts")).status_code == 200
    await command("disable", grace.name, "--yes")
    assert await signs_in(grace, PASSWORD) == 401
    await command("enable", grace.name)
    await grace.signs_in()
    await command("end-sessions", grace.name, "--yes")
    assert (await grace.http.get("/me")).status_code == 401
    link = await command("password-link", grace.name)
    assert link.startswith(f"{harbour.url}/password/")
    done = ["server_role", "disable", "enable", "end_sessions", "password_link"]
    assert await acts(owner, grace) == done
    items = (await owner.http.get("/audit")).json()["items"]
    assert {act["actor"] for act in items if (act["member"] or {}).get("id") == grace.id} == {None}


async def test_an_account_that_is_not_there_is_not_found(owner: Person) -> None:
    for method, path in (
        ("PATCH", "/accounts/nobody"),
        ("DELETE", "/accounts/nobody/sessions"),
        ("POST", "/accounts/nobody/password-link"),
    ):
        answer = await owner.http.request(method, path, json={})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), path
    wrong = await owner.http.patch(f"/accounts/{owner.id}", json={"role": "emperor"})
    assert wrong.json()["code"] == "invalid"


async def test_why_something_was_done_to_an_account_is_in_the_audit_log(
    owner: Person, people: People, harbour: Server
) -> None:
    grace = await people("grace", at=harbour)
    path = f"/accounts/{grace.name}"
    for method, to, body in (
        ("PATCH", path, {"role": "owner", "reason": "she steps in"}),
        ("PATCH", path, {"role": "member", "reason": " "}),
        ("DELETE", f"{path}/sessions?reason=lost+her+phone", None),
        ("POST", f"{path}/password-link", {"reason": "asked for it"}),
        ("POST", f"{path}/password-link", None),
        ("PATCH", path, {"disabled": True, "reason": "on leave"}),
    ):
        answer = await owner.http.request(method, to, json=body)
        assert answer.is_success, answer.text
    items = (await owner.http.get("/audit")).json()["items"]
    about = [act for act in items if act["member"] and act["member"]["id"] == grace.id]
    assert [(act["act"], act["reason"]) for act in reversed(about)] == [
        ("server_role", "she steps in"),
        ("server_role", ""),
        ("end_sessions", "lost her phone"),
        ("password_link", "asked for it"),
        ("password_link", ""),
        ("disable", "on leave"),
    ]
    long = {"disabled": False, "reason": "x" * 501}
    refused = await owner.http.patch(path, json=long)
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid")
    assert (await account(owner, grace))["disabled_at"] is not None
