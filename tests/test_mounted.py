"""Below a path: mounted in somebody's own application, or behind a proxy."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import httpx2
import pytest
from playwright.async_api import Browser, ViewportSize, expect

from app.main import create_app
from app.settings import load
from tests.backends import free_port
from tests.conftest import People
from tests.hosts import Host
from tests.people import PASSWORD, PATIENCE_SECONDS, Person, unique
from tests.server import Server
from tests.tour.stage import PHONE
from tests.visitor import DESKTOP, Visitor

PATH = "/chat"
# What a page names: its files, and where its links and forms lead.
NAMED = re.compile(r'(?<![\w-])(?:href|src|action)="([^"#?]+)')
Register = Callable[[str], Awaitable[Person]]
METADATA = "/.well-known/oauth-authorization-server"


class Way(NamedTuple):
    """To a server below `/chat`: `url` is what people have, `asked` what a request comes with."""

    url: str
    asked: str
    is_mounted: bool

    @property
    def origin(self) -> str:
        return self.url.removesuffix(PATH)


@pytest.fixture(scope="module")
def behind_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    port = free_port()
    public = f"http://127.0.0.1:{port}{PATH}"
    settings = {"PARLEY_PORT": str(port), "PARLEY_PUBLIC_URL": public}
    running = Server(tmp_path_factory.mktemp("proxied"), **settings).start()
    yield running
    running.stop()


@pytest.fixture(params=["mounted", "path kept", "path taken away"])
async def way(request: pytest.FixtureRequest) -> Way:
    if request.param == "mounted":
        url = request.getfixturevalue("host").url
        return Way(url, url, True)
    origin = request.getfixturevalue("behind_proxy").url
    public = origin + PATH
    return Way(public, public if request.param == "path kept" else origin, False)


@pytest.fixture
async def register() -> AsyncIterator[Register]:
    """Somebody new at this address."""
    known: list[Person] = []

    async def register(at: str) -> Person:
        known.append(Person(at, unique("ada")))
        return await known[-1].registers()

    yield register
    for person in known:
        await person.http.aclose()


async def test_all_that_a_page_names_is_there(way: Way, register: Register) -> None:
    ada = await register(way.asked)
    async with httpx2.AsyncClient() as browser:
        answer = await browser.get(f"{way.asked}/rooms/r_123?panel=people")
        assert answer.status_code == 303
        place = "/login" if way.is_mounted else f"{PATH}/sign-in"
        assert answer.headers["Location"].startswith(f"{place}?next=%2Fchat%2Frooms%2Fr_123%3F")
        page = await browser.get(f"{way.asked}/sign-in")
        assert 'action="/chat/sign-in"' in page.text
        form = {"name": ada.name, "password": PASSWORD, "next": "/chat/inbox"}
        signed_in = await browser.post(
            f"{way.asked}/sign-in", data=form, headers={"Origin": way.origin}
        )
        assert signed_in.headers["Location"] == "/chat/inbox"
        assert "Path=/chat/" in signed_in.headers["Set-Cookie"]
        assert signed_in.headers["Set-Cookie"].startswith("parley_session=")
        cookie = {"Cookie": signed_in.headers["Set-Cookie"].partition(";")[0]}
        shell = await browser.get(f"{way.asked}/", headers=cookie)
        assert shell.status_code == 200
        named = {*NAMED.findall(page.text), *NAMED.findall(shell.text)}
        assert ("/login" in named) == way.is_mounted, "where one signs in to the application"
        named.discard("/login")
        late = re.findall(r'"(/chat/static/[^"]+)"', shell.text)
        assert late
        for address in {*named, *late}:
            assert address.startswith(f"{PATH}/"), address
            below = address.removeprefix(PATH)
            found = await browser.get(way.asked + below, headers=cookie)
            assert found.status_code in (200, 303, 405), (address, found.status_code)
            if below.startswith("/static/"):
                assert found.headers["Cache-Control"].startswith("public"), address
        worker = (await browser.get(f"{way.asked}/service-worker.js")).text
        assert 'const ROOT = "/chat"' in worker


async def test_nobody_is_sent_out_of_it(way: Way, register: Register) -> None:
    ada = await register(way.asked)
    async with httpx2.AsyncClient() as browser:
        for out in ("/", "/elsewhere", "//evil.example", "https://evil.example/chat/"):
            form = {"name": ada.name, "password": PASSWORD, "next": out}
            answer = await browser.post(
                f"{way.asked}/sign-in", data=form, headers={"Origin": way.origin}
            )
            assert answer.headers["Location"] == "/chat/", out


async def test_the_api_says_addresses_that_lead_there(way: Way, register: Register) -> None:
    ada = await register(way.asked)
    room = await ada.makes_room()
    said = await ada.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
    assert said.headers["Location"] == f"/chat/api/v1/rooms/{room}/messages/{said.json()['seq']}"
    page = (await ada.http.get(f"/rooms/{room}/events", params={"limit": 1})).json()
    assert page["next"].startswith(f"/chat/api/v1/rooms/{room}/events?")
    missing = await ada.http.get("/rooms/nothing/messages/1")
    assert missing.headers["Content-Type"] == "application/problem+json"
    assert missing.json()["type"].startswith("/chat/problems/")
    wrong = await ada.http.delete("/healthz/nothing")
    assert wrong.json()["code"] == "not_found"
    not_so = await ada.http.delete("/me/inbox")
    assert not_so.headers["Allow"] == "GET, HEAD"
    async with httpx2.AsyncClient(base_url=way.asked, timeout=PATIENCE_SECONDS) as http:
        description = (await http.get("/openapi.json")).json()
        assert description["servers"] == [{"url": "/chat"}]
        schemes = description["components"]["securitySchemes"]
        flows = next(one["flows"] for one in schemes.values() if "flows" in one)
        assert flows["password"]["tokenUrl"] == "/chat/api/v1/token"
        assert 'href="/chat/docs/assets/' in (await http.get("/docs")).text
        styled = await http.get("/docs/assets/swagger-ui.css")
        assert styled.status_code == 200
        for path in (METADATA, f"{METADATA}{PATH}"):
            metadata = (await http.get(path)).json()
            assert metadata["issuer"] == way.url
            assert metadata["token_endpoint"] == f"{way.url}/api/v1/oauth/token"
        assert (await http.get(f"{METADATA}/other")).status_code == 404
        files = await http.get("/static/nothing")
        assert files.json()["code"] == "not_found", "for programs, so no page"
        picture = await http.get("/api/v1/pictures/nothing")
        assert "sandbox" in picture.headers["Content-Security-Policy"]


async def test_sockets_stand_there_too(way: Way, register: Register) -> None:
    ada = await register(way.asked)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says("hello")


async def test_the_host_keeps_its_own_pages(host: Host) -> None:
    async with httpx2.AsyncClient() as http:
        assert (await http.get(f"{host.origin}/")).json() == {"says": "the host"}
        assert (await http.get(f"{host.origin}/api/v1/me")).status_code == 404
        assert "Parley-Version" not in (await http.get(f"{host.origin}/")).headers


async def test_a_cookie_of_the_application_is_not_taken_for_ours(
    way: Way, register: Register
) -> None:
    ada = await register(way.asked)
    async with httpx2.AsyncClient(headers={"Origin": way.origin}) as browser:
        form = {"name": ada.name, "password": PASSWORD}
        signed_in = await browser.post(f"{way.asked}/sign-in", data=form)
        ours = signed_in.headers["Set-Cookie"].partition(";")[0]
        browser.cookies.clear()
        for cookie in (f"session=theirs; {ours}", f"{ours}; session=theirs"):
            me = await browser.get(f"{way.asked}/api/v1/me", headers={"Cookie": cookie})
            assert me.json()["name"] == ada.name
        document = (await browser.get(f"{way.asked}/openapi.json")).json()
    schemes = document["components"]["securitySchemes"].values()
    assert ours.partition("=")[0] in [scheme.get("name") for scheme in schemes]


async def test_language_and_theme_of_the_application_are_not_taken_for_ours(way: Way) -> None:
    theirs = "language=en; theme=dark"
    async with httpx2.AsyncClient() as browser:
        chosen = await browser.post(f"{way.asked}/language", data={"language": "zh"})
        ours = chosen.headers["Set-Cookie"].partition(";")[0]
        browser.cookies.clear()
        headers = {"Cookie": f"{ours}; parley_theme=light; {theirs}"}
        page = await browser.get(f"{way.asked}/sign-in", headers=headers)
    assert 'data-language="zh" data-theme="light"' in page.text


async def test_links_that_people_send_each_other_lead_there(
    people: People, start_server: Callable[..., Server]
) -> None:
    public = "https://example.org/chat"
    server = start_server(PARLEY_PUBLIC_URL=public)
    owner = await people("ada", at=server)
    invite = (await owner.http.post("/invites", json={})).json()
    assert invite["url"].startswith(f"{public}/register?invite=")
    other = await people("ben", at=server)
    link = await owner.http.post(f"/accounts/{other.id}/password-link")
    assert link.json()["url"].startswith(f"{public}/password/")
    async with httpx2.AsyncClient(base_url=server.url) as http:
        form = {"name": owner.name, "password": PASSWORD}
        answer = await http.post("/sign-in", data=form, headers={"Origin": "https://example.org"})
        cookie = answer.headers["Set-Cookie"]
        assert cookie.startswith("__Secure-session=")
        assert "Path=/chat/;" in cookie
        assert answer.headers["Location"] == "/chat/"


@pytest.fixture
def own_host(tmp_path: Path) -> Iterator[Host]:
    running = Host(tmp_path)
    running.start()
    yield running
    running.stop()


@pytest.mark.parametrize("view", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_in_a_browser_one_signs_in_writes_and_reads_it_again_also_without_the_server(
    browser: Browser, own_host: Host, register: Register, view: ViewportSize
) -> None:
    ada = await register(own_host.url)
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, own_host.url, viewport=view)
    await at_ada.signs_in_on_the_page(ada.name)
    await at_ada.opens(room)
    await at_ada.writes("hello from within")
    await at_ada.reads("hello from within")
    page = at_ada.page
    await page.evaluate("navigator.serviceWorker.ready")
    scope = await page.evaluate("navigator.serviceWorker.getRegistration().then((it) => it.scope)")
    assert scope == f"{own_host.url}/"
    await page.reload()
    await at_ada.is_("live")
    names = await page.evaluate("caches.keys()")
    assert all(name.startswith("parley/chat:") for name in names), names
    stored = await page.evaluate("Object.keys(localStorage)")
    assert stored
    assert all(name.startswith("parley/chat:") for name in stored), stored
    await expect(page.locator(f'.room-item[href="{PATH}/rooms/{room}"]')).to_have_count(1)
    own_host.stop()
    await page.reload()
    await at_ada.reads("hello from within")
    own_host.start()
    await at_ada.is_("live")
    assert at_ada.complaints == []


async def test_an_app_that_was_not_started_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PARLEY_DATA_DIR", str(tmp_path))
    transport = httpx2.ASGITransport(create_app(load()))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as http:
        with pytest.raises(RuntimeError, match=r"lifespan=chat\.lifespan"):
            await http.get("/readyz")
