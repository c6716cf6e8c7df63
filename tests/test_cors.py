"""Pages of other sites: those on the list may use the API, and no others."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx2
import pytest
import websockets
from playwright.async_api import Browser, Page

from tests.conftest import People
from tests.other_site import OtherSite
from tests.people import Person, problem
from tests.server import Server, parley
from tests.visitor import Visitor

LISTED = "https://app.example.org"
WITH_COOKIE = "https://desk.example.org"
OTHER = "https://evil.example"
PREFLIGHT = {
    "Access-Control-Request-Method": "PUT",
    "Access-Control-Request-Headers": "authorization, idempotency-key",
}
# What a page does with a token that it was given; each is what it gets, or why it gets nothing.
ON_A_PAGE = """async ([api, room, token]) => {
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
    const post = (path, body) =>
        fetch(api + path, { method: "POST", headers, body: body && JSON.stringify(body) });
    const told = {};
    const tried = async (name, act) => {
        told[name] = await act().catch((error) => error.name);
    };
    await tried("said", async () => {
        const answer = await post(`/rooms/${room}/messages`, { text: "from elsewhere" });
        return [answer.status, answer.headers.get("X-Request-Id") !== null];
    });
    await tried("refused", async () => (await (await fetch(api + "/me")).json()).code);
    await tried("picture", async () => {
        return (await fetch(api + "/pictures/p_abcdefghijkl", { headers })).status;
    });
    const ticket = async () => (await (await post("/me/tickets")).json()).ticket;
    await tried("socket", async () => {
        const url = `${api.replace("http", "ws")}/ws?ticket=${await ticket()}`;
        const socket = new WebSocket(url, "parley.v1");
        const type = await new Promise((resolve) => {
            socket.onmessage = ({ data }) => resolve(JSON.parse(data).type);
            socket.onclose = ({ code }) => resolve(code);
        });
        socket.close();
        return type;
    });
    await tried("stream", async () => {
        const query = `from=now&ticket=${await ticket()}`;
        const stream = new EventSource(`${api}/rooms/${room}/stream?${query}`);
        const type = await new Promise((resolve) => {
            stream.onmessage = ({ data }) => resolve(JSON.parse(data).type);
            stream.onerror = () => resolve("error");
        });
        stream.close();
        return type;
    });
    return told;
}"""
AS_SIGNED_IN = """async (api) => {
    const told = {};
    const tried = async (name, act) => {
        told[name] = await act().catch((error) => error.name);
    };
    const credentials = "include";
    await tried("me", async () => (await (await fetch(api + "/me", { credentials })).json()).name);
    await tried("read", async () => {
        const answer = await fetch(api + "/me/read", { method: "PUT", credentials });
        return answer.status;
    });
    await tried("socket", async () => {
        const socket = new WebSocket(`${api.replace("http", "ws")}/ws`, "parley.v1");
        const told = await new Promise((resolve) => {
            socket.onmessage = ({ data }) => resolve(JSON.parse(data).user.name);
            socket.onclose = ({ code }) => resolve(code);
        });
        socket.close();
        return told;
    });
    return told;
}"""


@pytest.fixture
async def site() -> AsyncIterator[OtherSite]:
    async with OtherSite() as running:
        yield running


@pytest.fixture
def listing(start_server: Callable[..., Server]) -> Server:
    return start_server(PARLEY_CORS_ORIGINS=LISTED, PARLEY_CORS_COOKIE_ORIGINS=WITH_COOKIE)


def cors(answer: httpx2.Response) -> dict[str, str]:
    beginning = "access-control-"
    return {
        name.removeprefix(beginning): value
        for name, value in answer.headers.items()
        if name.startswith(beginning)
    }


async def test_without_a_list_no_answer_has_a_header_of_cors(server: Server, ada: Person) -> None:
    answers = [
        await ada.http.get("/me", headers={"Origin": LISTED}),
        await ada.http.options("/me", headers={"Origin": LISTED} | PREFLIGHT),
    ]
    assert [answer.status_code for answer in answers] == [200, 405]
    for answer in answers:
        assert cors(answer) == {}
        assert "Origin" not in answer.headers.get("Vary", "")


async def test_every_page_may_read_where_oauth_is_spoken(server: Server, ada: Person) -> None:
    where = f"{server.url}/.well-known/oauth-authorization-server"
    answer = await ada.http.get(where, headers={"Origin": OTHER})
    assert answer.status_code == 200
    assert cors(answer) == {"allow-origin": "*"}, "and no cookie goes along"


async def test_the_page_of_a_listed_origin_fetches_the_tokens_of_its_app(
    listing: Server, people: People
) -> None:
    ada = await people("ada", at=listing)
    for origin, named in ((LISTED, {"allow-origin": LISTED}), (OTHER, {})):
        form = {"grant_type": "refresh_token", "refresh_token": "x", "client_id": "x"}
        answer = await ada.http.post("/oauth/token", data=form, headers={"Origin": origin})
        assert answer.json()["error"] == "invalid_client"
        told = cors(answer)
        told.pop("expose-headers", None)
        assert told == named


async def test_a_listed_origin_is_named_on_every_answer_and_no_other_is(
    listing: Server, people: People
) -> None:
    ada = await people("ada", at=listing)
    for path, status in (("/me", 200), ("/nowhere", 404), ("/rooms?limit=x", 422)):
        answer = await ada.http.get(path, headers={"Origin": LISTED})
        assert answer.status_code == status
        told = cors(answer)
        assert "X-Request-Id" in told.pop("expose-headers")
        assert told == {"allow-origin": LISTED}
        for origin in (OTHER, f"{LISTED}.evil.example", "null", f"{LISTED}:8443", LISTED.upper()):
            answer = await ada.http.get(path, headers={"Origin": origin})
            assert (answer.status_code, cors(answer)) == (status, {}), origin
        for asking in ({}, {"Origin": LISTED}, {"Origin": OTHER}):
            answer = await ada.http.get(path, headers=asking)
            assert "Origin" in answer.headers["Vary"], "what is kept of it is for one origin"


async def test_a_preflight_is_answered_at_once_and_kept(listing: Server) -> None:
    async with httpx2.AsyncClient(base_url=f"{listing.url}/api/v1", verify=False) as http:
        answer = await http.options("/rooms/x/read", headers={"Origin": LISTED} | PREFLIGHT)
        assert (answer.status_code, answer.content) == (204, b"")
        told = cors(answer)
        assert told["allow-origin"] == LISTED
        assert "allow-credentials" not in told
        assert {"PUT", "PATCH", "DELETE"} <= set(told["allow-methods"].split(", "))
        assert {"Authorization", "Idempotency-Key"} <= set(told["allow-headers"].split(", "))
        assert int(told["max-age"]) >= 600
        assert answer.headers["Vary"] == "Origin"
        other = await http.options("/rooms/x/read", headers={"Origin": OTHER} | PREFLIGHT)
        assert (other.status_code, cors(other)) == (405, {})
        plain = await http.options("/rooms/x/read", headers={"Origin": LISTED})
        assert plain.status_code == 405, "no preflight"
        page = await http.get(f"{listing.url}/sign-in", headers={"Origin": LISTED})
        assert cors(page) == {}, "the API, and nothing else"


async def test_only_who_is_listed_for_it_comes_with_the_cookie(
    listing: Server, people: People
) -> None:
    """The list is the same over REST and on sockets."""
    ada = await people("ada", at=listing)
    url = f"{listing.socket_url}/api/v1/ws"
    async with ada.browses() as browser:
        cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        for origin, is_let_in in ((WITH_COOKIE, True), (LISTED, False), (OTHER, False)):
            asking = {"Origin": origin}
            told = cors(await browser.get("/api/v1/me", headers=asking))
            assert ("allow-credentials" in told) is is_let_in
            changes = await browser.put("/api/v1/me/read", headers=asking)
            stream = browser.stream("GET", "/api/v1/me/stream", headers=asking)
            async with stream as answer:
                statuses = {changes.status_code, answer.status_code}
            asking["Cookie"] = cookie
            if is_let_in:
                assert statuses == {204, 200}
                async with websockets.connect(url, additional_headers=asking, compression=None):
                    pass
            else:
                assert statuses == {403}
                assert problem(changes)["code"] == "bad_origin"
                with pytest.raises(websockets.InvalidStatus):
                    await websockets.connect(url, additional_headers=asking, compression=None)


async def at(browser: Browser, url: str) -> Page:
    page = (await Visitor.arrive(browser, url)).page
    await page.goto(url)
    return page


async def test_in_a_browser_a_listed_page_uses_all_of_the_api_with_a_token(
    browser: Browser, start_server: Callable[..., Server], people: People, site: OtherSite
) -> None:
    server = start_server(PARLEY_CORS_ORIGINS=f"https://other.example, {site.origin}")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    token = (await ada.makes_token("rooms:read", "messages:write"))["token"]
    api = f"{server.url}/api/v1"

    async def told(page: Page) -> dict[str, Any]:
        found: dict[str, Any] = await page.evaluate(ON_A_PAGE, [api, room, token])
        return found

    assert await told(await at(browser, site.origin)) == {
        "said": [201, True],
        "refused": "unauthenticated",
        "picture": 404,
        "socket": "hello",
        "stream": "hello",
    }
    # Another origin with the same page.
    assert set((await told(await at(browser, site.near_origin))).values()) == {"TypeError"}
    messages = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [message["text"] for message in messages] == ["from elsewhere"]


async def test_in_a_browser_a_page_of_ours_elsewhere_comes_with_the_cookie(
    browser: Browser, start_server: Callable[..., Server], people: People, site: OtherSite
) -> None:
    """Where the browser sends it: from the same site."""
    server = start_server(PARLEY_CORS_COOKIE_ORIGINS=site.near_origin)
    ada = await people("ada", at=server)
    visitor = await (await Visitor.arrive(browser, server.url)).signs_in(ada.name)
    await visitor.page.goto(site.near_origin)
    told = await visitor.page.evaluate(AS_SIGNED_IN, f"{server.url}/api/v1")
    assert told == {"me": ada.name, "read": 204, "socket": ada.name}
    server.settings["PARLEY_CORS_COOKIE_ORIGINS"] = ""
    server.settings["PARLEY_CORS_ORIGINS"] = "*"
    server.restart()
    told = await visitor.page.evaluate(AS_SIGNED_IN, f"{server.url}/api/v1")
    assert told == {"me": "TypeError", "read": "TypeError", "socket": 1006}


async def test_with_every_origin_listed_any_page_comes_with_a_token(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_CORS_ORIGINS="*")
    ada = await people("ada", at=server)
    for origin in (OTHER, "null"):
        told = cors(await ada.http.get("/me", headers={"Origin": origin}))
        assert told["allow-origin"] == origin
        assert "allow-credentials" not in told


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("PARLEY_CORS_ORIGINS", "app.example.org"),
        ("PARLEY_CORS_ORIGINS", "https://app.example.org/"),
        ("PARLEY_CORS_COOKIE_ORIGINS", "*"),
    ],
)
def test_what_is_no_origin_is_said_at_the_start(tmp_path: Any, setting: str, value: str) -> None:
    said = parley(tmp_path, "serve", **{setting: value})
    assert said.returncode != 0
    assert setting in said.stderr
