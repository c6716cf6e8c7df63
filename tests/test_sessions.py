"""Where somebody is signed in, and the cookie of a browser: whose requests it goes with."""

from collections.abc import Callable
from http.cookies import Morsel, SimpleCookie

import httpx2
import pytest

from app.web.pages.assets import assets
from tests.conftest import People
from tests.people import PASSWORD, Person, problem
from tests.server import Server

ICON = assets().address("favicon.svg")
PUBLIC_URL = "https://chat.example.org"


def cookies(answer: httpx2.Response) -> dict[str, "Morsel[str]"]:
    """The cookies that an answer sets, by name."""
    jar: SimpleCookie = SimpleCookie()
    for header in answer.headers.get_list("set-cookie"):
        jar.load(header)
    return dict(jar)


def visitor(url: str, **headers: str) -> httpx2.AsyncClient:
    """A program that sends just what it is told to."""
    return httpx2.AsyncClient(base_url=url, headers=headers, verify=False, timeout=20)


async def signs_in(browser: httpx2.AsyncClient, person: Person) -> httpx2.Response:
    answer = await browser.post("/sign-in", data={"name": person.name, "password": PASSWORD})
    assert answer.status_code == 303, answer.text
    return answer


async def test_somebody_sees_where_they_are_signed_in(ada: Person) -> None:
    laptop = Person(ada.url, ada.name)
    laptop.http.headers["User-Agent"] = "Laptop/1.0 " + "x" * 500
    await laptop.signs_in()
    page = (await ada.http.get("/me/sessions")).json()
    assert (page["next"], page["prev"]) == (None, None)
    assert len(page["items"]) == 2
    for session in page["items"]:
        wanted = {"id", "created_at", "last_seen_at", "address", "user_agent", "current"}
        assert set(session) == wanted
        assert session["address"] == "127.0.0.1"
    [here] = [session for session in page["items"] if session["current"]]
    [there] = [session for session in page["items"] if not session["current"]]
    assert there["user_agent"].startswith("Laptop/1.0")
    assert len(there["user_agent"]) <= 300

    assert (await ada.http.delete(f"/me/sessions/{there['id']}")).status_code == 204
    assert (await laptop.http.get("/me")).status_code == 401
    assert [s["id"] for s in (await ada.http.get("/me/sessions")).json()["items"]] == [here["id"]]
    gone = await ada.http.delete(f"/me/sessions/{there['id']}")
    assert (gone.status_code, gone.json()["code"]) == (404, "not_found")
    await laptop.http.aclose()


async def test_nobody_ends_the_session_of_another(ada: Person, grace: Person) -> None:
    [hers] = (await grace.http.get("/me/sessions")).json()["items"]
    foreign = await ada.http.delete(f"/me/sessions/{hers['id']}")
    absent = await ada.http.delete("/me/sessions/s_abcdefghijkl")
    assert foreign.status_code == absent.status_code == 404
    assert problem(foreign) == problem(absent)
    assert (await grace.http.get("/me")).status_code == 200


async def test_a_program_signs_out(ada: Person) -> None:
    assert (await ada.http.delete("/session")).status_code == 204
    assert (await ada.http.get("/me")).status_code == 401
    refresh = {"grant_type": "refresh_token", "refresh_token": ada.refresh_token}
    assert (await ada.http.post("/token", data=refresh)).status_code == 401


async def test_a_cookie_is_kept_from_scripts_and_other_sites(server: Server, ada: Person) -> None:
    async with visitor(server.url, Origin=server.url) as browser:
        answer = await signs_in(browser, ada)
        assert set(cookies(answer)) == {"session", "device"}
        for other in cookies(answer).values():
            assert other["httponly"] is True
            assert other["samesite"].lower() == "lax"
        cookie = cookies(answer)["session"]
        assert cookie["httponly"] is True
        assert cookie["samesite"].lower() == "lax"
        assert cookie["path"] == "/"
        assert cookie["domain"] == ""
        assert not cookie["secure"], "over plain http a browser would not send it back"
        assert int(cookie["max-age"]) == 30 * 86_400
        assert len(cookie.value) >= 43, "256 bits in base64"
        assert (await browser.get("/api/v1/me")).json()["id"] == ada.id
        assert cookie.value not in (await browser.get("/api/v1/me/sessions")).text


async def test_a_cookie_over_https_is_bound_to_this_host(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_PUBLIC_URL=PUBLIC_URL)
    ada = await people("ada", at=server)
    async with visitor(server.url, Origin=PUBLIC_URL) as browser:
        answer = await signs_in(browser, ada)
        assert set(cookies(answer)) == {"__Host-session", "__Host-device"}
        assert cookies(answer)["__Host-device"]["secure"] is True
        cookie = cookies(answer)["__Host-session"]
        assert cookie["secure"] is True
        assert cookie["httponly"] is True
        assert (cookie["path"], cookie["domain"]) == ("/", "")
        for path in ("/sign-in", "/api/v1/me", ICON, "/nowhere"):
            answer = await browser.get(path)
            assert "max-age=31536000" in answer.headers["Strict-Transport-Security"], path
        held = {"Cookie": f"__Host-session={cookie.value}"}
        assert (await browser.get("/api/v1/me", headers=held)).status_code == 200
        assert (await browser.delete("/api/v1/me/sessions/x", headers=held)).status_code == 404
        local = held | {"Origin": server.url}
        assert (await browser.delete("/api/v1/me/sessions/x", headers=local)).status_code == 403
        plain = {"Cookie": f"session={cookie.value}"}
        assert (await browser.get("/api/v1/me", headers=plain)).status_code == 401
        gone = await browser.post("/sign-out", headers=held)
        assert cookies(gone)["__Host-session"]["max-age"] == "0"
        assert cookies(gone)["__Host-session"]["secure"] is True
    invite = await ada.http.post("/invites", json={})
    assert invite.json()["url"].startswith(f"{PUBLIC_URL}/register?invite=")


async def test_signing_in_again_replaces_the_cookie(server: Server, ada: Person) -> None:
    async with visitor(server.url, Origin=server.url) as browser:
        first = cookies(await signs_in(browser, ada))["session"].value
        second = cookies(await signs_in(browser, ada))["session"].value
        assert first != second
        assert (await browser.get("/api/v1/me")).status_code == 200
    async with visitor(server.url, Cookie=f"session={first}") as thief:
        assert (await thief.get("/api/v1/me")).status_code == 401
    async with visitor(server.url, Origin=server.url, Cookie="session=planted") as fixed:
        answer = await signs_in(fixed, ada)
        assert cookies(answer)["session"].value != "planted"


@pytest.mark.parametrize("door", ["page", "api"])
async def test_signing_out_kills_the_cookie(server: Server, ada: Person, door: str) -> None:
    async with ada.browses() as browser:
        held = browser.cookies["session"]
        if door == "page":
            answer = await browser.post("/sign-out")
            assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in")
        else:
            answer = await browser.delete("/api/v1/session")
            assert answer.status_code == 204
        assert cookies(answer)["session"]["max-age"] == "0"
        assert "session" not in browser.cookies
    async with visitor(server.url, Cookie=f"session={held}") as thief:
        assert (await thief.get("/api/v1/me")).status_code == 401
    assert (await ada.http.get("/me")).status_code == 200, "another sign-in is not concerned"


async def test_a_page_of_another_site_changes_nothing(server: Server, ada: Person) -> None:
    host, _, port = server.url.removeprefix("http://").partition(":")
    foreign: list[dict[str, str]] = [
        {},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://evil.example"},
        {"Origin": f"{server.url}.evil.example"},
        {"Origin": f"http://evil.example?{server.url}"},
        {"Origin": f"http://{host}@evil.example:{port}"},
        {"Origin": f"https://{host}:{port}"},
        {"Origin": f"http://{host}:{int(port) - 1}"},
        {"Origin": f"http://{host}"},
        {"Origin": f"{server.url}/"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Referer": f"{server.url}/"},
    ]
    async with ada.browses() as signed_in:
        cookie = {"Cookie": f"session={signed_in.cookies['session']}"}
    requests = [
        ("PATCH", "/me", {"display_name": "Mallory"}),
        ("POST", "/rooms", {"name": "mallory", "kind": "public"}),
        ("PUT", "/rooms/general/membership", None),
        ("DELETE", "/session", None),
    ]
    async with visitor(f"{server.url}/api/v1", **cookie) as browser:
        for headers in foreign:
            for method, path, body in requests if headers == {} else requests[:1]:
                answer = await browser.request(method, path, json=body, headers=headers)
                assert (answer.status_code, answer.json()["code"]) == (403, "bad_origin"), headers
        me = (await browser.get("/me", headers={"Origin": "https://evil.example"})).json()
        assert me["display_name"] == ada.name, "reading is guarded by the browser itself"
        own = {"Ada": {"Origin": server.url}, "Lady Ada": {"Sec-Fetch-Site": "same-origin"}}
        for name, headers in own.items():
            answer = await browser.patch("/me", json={"display_name": name}, headers=headers)
            assert answer.status_code == 200, answer.text
            assert answer.json()["display_name"] == name


async def test_a_program_needs_no_origin(ada: Person) -> None:
    for headers in ({}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
        answer = await ada.http.patch("/me", json={"display_name": "Ada"}, headers=headers)
        assert answer.status_code == 200


async def test_a_bad_token_is_not_made_up_for_by_a_good_cookie(ada: Person) -> None:
    async with ada.browses() as browser:
        assert (await browser.get("/api/v1/me")).status_code == 200
        for header in ("Bearer forged", "Basic YWRhOmFkYQ==", "", "Bearer"):
            answer = await browser.get("/api/v1/me", headers={"Authorization": header})
            assert answer.status_code == 401, header


async def test_a_good_token_counts_and_the_cookie_beside_it_does_not(
    ada: Person, grace: Person
) -> None:
    async with ada.browses() as browser:
        headers = {"Authorization": f"Bearer {grace.token}", "Origin": "https://evil.example"}
        answer = await browser.get("/api/v1/me", headers=headers)
        assert answer.json()["id"] == grace.id
        name = {"display_name": "Grace"}
        assert (await browser.patch("/api/v1/me", json=name, headers=headers)).status_code == 200
    assert (await ada.http.get("/me")).json()["display_name"] == ada.name


async def test_a_cookie_that_is_not_ours_signs_nobody_in(server: Server) -> None:
    async with visitor(server.url) as http:
        for cookie in (b"", b"x", b"x" * 4000, b"\xff\xfe", b"a=b", b'"quoted"'):
            headers = {"Cookie": b"session=" + cookie}
            answer = await http.get("/api/v1/me", headers=headers)  # type: ignore[arg-type]
            assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated"), cookie


async def test_a_session_outlives_a_restart(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    async with ada.browses() as browser:
        own_server.restart()
        assert (await browser.get("/api/v1/me")).json()["id"] == ada.id
        assert (await ada.http.get("/me")).status_code == 200
        assert (await ada.http.delete("/session")).status_code == 204
        assert (await ada.http.get("/me")).status_code == 401
        assert (await browser.get("/api/v1/me")).status_code == 200
