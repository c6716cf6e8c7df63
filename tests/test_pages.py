"""The forms of the page, as a browser without script uses them."""

from collections.abc import Callable

import httpx2
import pytest

from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, Person, unique
from tests.server import Server, parley

WRONG = "wrong horse battery"
# Where a browser might go when it is sent there.
ELSEWHERE = (
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/\r\nLocation: https://evil.example",
    "/\x00",
    "",
    "@evil.example",
)


def browser(url: str, *, origin: str | None = None) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        base_url=url,
        headers={"Origin": url if origin is None else origin},
        verify=False,
        timeout=PATIENCE_SECONDS,
    )


def assert_page(answer: httpx2.Response, status: int, *words: str) -> None:
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    for word in words:
        assert word in answer.text


def assert_sends_to(answer: httpx2.Response, where: str) -> None:
    assert (answer.status_code, answer.headers.get("Location")) == (303, where), answer.text


async def test_the_first_person_sets_up_without_script(own_server: Server) -> None:
    async with browser(own_server.url) as first, browser(own_server.url) as second:
        assert_sends_to(await first.get("/"), "/setup")
        assert_sends_to(await first.get("/rooms/general"), "/setup")
        assert_sends_to(await first.get("/sign-in"), "/setup")
        assert_page(await first.get("/setup"), 200, '<form method="post" action="/setup"')

        bad = {"name": "not a name", "display_name": 'Ada "<Lovelace>"', "password": WRONG}
        assert_page(
            await first.post("/setup", data=bad),
            422,
            'value="not a name"',
            "Ada &#34;&lt;Lovelace&gt;&#34;",
            'role="alert"',
        )
        short = await first.post("/setup", data={"name": "ada", "password": "sesame"})
        assert_page(short, 422, 'value="ada"')
        assert "sesame" not in short.text

        good = {"name": "ada", "display_name": "Ada", "password": PASSWORD}
        assert_sends_to(await first.post("/setup", data=good), "/")
        assert_page(await first.get("/"), 200)
        me = (await first.get("/api/v1/me")).json()
        assert (me["name"], me["display_name"], me["role"]) == ("ada", "Ada", "owner")
        [general] = (await first.get("/api/v1/rooms")).json()["items"]
        assert (general["name"], general["role"]) == ("general", "owner")

        assert_sends_to(await second.get("/setup"), "/")
        late = await second.post("/setup", data={"name": "mallory", "password": PASSWORD})
        assert_page(late, 409, 'role="alert"')
        assert "session" not in second.cookies
        form = {"name": "mallory", "password": PASSWORD}
        assert (await second.post("/sign-in", data=form)).status_code == 401


async def test_another_site_can_not_set_up_this_server(own_server: Server) -> None:
    form = {"name": "mallory", "password": PASSWORD}
    for origin in ("https://evil.example", "null", ""):
        async with browser(own_server.url, origin=origin) as evil:
            assert_page(await evil.post("/setup", data=form), 403)
            assert_sends_to(await evil.get("/"), "/setup")


async def test_an_invite_leads_to_an_account_without_script(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_REGISTRATION="invite")
    ada = await people("ada", at=server)
    link = (await ada.http.post("/invites", json={})).json()["url"]
    async with browser(server.url) as grace, browser(server.url) as late:
        bare = await grace.get("/register")
        assert_page(bare, 200)
        assert 'name="password"' not in bare.text, "without an invite there is nothing to fill in"
        code = link.partition("invite=")[2]
        assert_page(await grace.get(link), 200, f'value="{code}"', 'name="password"')
        form = {"invite": code, "name": ada.name, "display_name": "G", "password": PASSWORD}
        taken = await grace.post("/register", data=form)
        assert_page(taken, 409, f'value="{ada.name}"', f'value="{code}"', 'value="G"')
        assert PASSWORD not in taken.text
        form["name"] = "grace"
        assert_sends_to(await grace.post("/register", data=form), "/")
        assert (await grace.get("/api/v1/me")).json()["display_name"] == "G"
        rooms = (await grace.get("/api/v1/rooms")).json()["items"]
        assert [(room["name"], room["role"]) for room in rooms] == [("general", "member")]

        form["name"] = "alan"
        assert_page(await late.post("/register", data=form), 403, 'role="alert"')
        assert "session" not in late.cookies


@pytest.mark.parametrize("registration", ["invite", "open"])
async def test_an_invite_says_who_invites_to_which_team(
    start_server: Callable[..., Server], people: People, registration: str
) -> None:
    team = "Harbour & <b>Sons</b>"
    server = start_server(PARLEY_REGISTRATION=registration, PARLEY_TEAM_NAME=team)
    ada = await people("ada", at=server)
    link = (await ada.http.post("/invites", json={"uses": 1})).json()["url"]
    nobodys = parley(server.folder, "invite").stdout.strip().partition("/register")[2]
    async with browser(server.url) as visitor:
        shown = "Harbour &amp; &lt;b&gt;Sons&lt;/b&gt;"
        assert_page(await visitor.get(link), 200, f"{ada.name} invites you to {shown}.")
        name = "<i>Ada</i> {team} & {user}"
        await ada.http.patch("/me", json={"display_name": name})
        invited = f"&lt;i&gt;Ada&lt;/i&gt; {{team}} &amp; {{user}} invites you to {shown}."
        assert_page(await visitor.get(link), 200, invited)
        assert_page(await visitor.get(f"/register{nobodys}"), 200, f"You are invited to {shown}.")
        form = {"invite": link.partition("invite=")[2], "name": "grace", "password": "short"}
        assert "invites you to" in (await visitor.post("/register", data=form)).text
        await visitor.post("/register", data=form | {"password": PASSWORD})
    async with browser(server.url) as late:
        page = await late.get(link)
        assert "invites you" not in page.text, "it is used up"
        assert_page(await late.get("/sign-in"), 200, shown)


async def test_a_closed_server_shows_no_form_to_register(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_REGISTRATION="closed")
    await people("ada", at=server)
    async with browser(server.url) as visitor:
        page = await visitor.get("/register?invite=x")
        assert_page(page, 200)
        assert 'name="password"' not in page.text
        form = {"invite": "x", "name": "grace", "password": PASSWORD}
        assert_page(await visitor.post("/register", data=form), 403)


async def test_somebody_signs_in_and_out_without_script(server: Server, ada: Person) -> None:
    async with browser(server.url) as visitor:
        assert_sends_to(await visitor.get("/"), "/sign-in")
        assert_sends_to(await visitor.get("/rooms/general"), "/sign-in?next=%2Frooms%2Fgeneral")
        panel = "%2Frooms%2Fgeneral%3Fpanel%3Dthread%3A12"
        linked = await visitor.get("/rooms/general?panel=thread:12")
        assert_sends_to(linked, f"/sign-in?next={panel}")
        page = await visitor.get("/sign-in?next=%2Frooms%2Fgeneral")
        assert_page(page, 200, 'name="next" value="/rooms/general"')
        form = {"name": ada.name, "password": PASSWORD, "next": "/rooms/general"}
        assert_sends_to(await visitor.post("/sign-in", data=form), "/rooms/general")
        shell = await visitor.get("/rooms/general")
        assert_page(shell, 200)
        assert shell.headers["Cache-Control"] == "no-store", "the back button shows nothing later"
        assert_sends_to(await visitor.post("/sign-out"), "/sign-in")
        assert_sends_to(await visitor.get("/"), "/sign-in")
        assert_sends_to(await visitor.post("/sign-out"), "/sign-in")


async def test_a_wrong_password_shows_the_form_again(server: Server, ada: Person) -> None:
    async with browser(server.url) as visitor:
        form = {"name": ada.name, "password": WRONG, "next": "/rooms/general"}
        wrong = await visitor.post("/sign-in", data=form)
        assert_page(wrong, 401, f'value="{ada.name}"', 'value="/rooms/general"', 'role="alert"')
        assert WRONG not in wrong.text
        assert "session" not in visitor.cookies
        unknown = await visitor.post("/sign-in", data=form | {"name": "nobody-of-that-name"})
        assert unknown.status_code == 401
        same = unknown.text.replace("nobody-of-that-name", ada.name)
        assert same == wrong.text, "the page does not tell which names exist"


async def test_another_site_can_not_sign_somebody_in(server: Server, ada: Person) -> None:
    form = {"name": ada.name, "password": PASSWORD}
    for origin in ("https://evil.example", "null", f"{server.url}.evil.example"):
        async with browser(server.url, origin=origin) as evil:
            assert_page(await evil.post("/sign-in", data=form), 403)
            assert "session" not in evil.cookies
    async with browser(server.url) as own:
        del own.headers["Origin"]
        assert_page(await own.post("/sign-in", data=form), 403)
        same = {"Sec-Fetch-Site": "same-origin"}
        assert_sends_to(await own.post("/sign-in", data=form, headers=same), "/")


async def test_another_site_can_not_sign_somebody_out(ada: Person) -> None:
    async with ada.browses() as visitor:
        foreign = {"Origin": "https://evil.example"}
        assert_page(await visitor.post("/sign-out", headers=foreign), 403)
        assert (await visitor.get("/api/v1/me")).status_code == 200


async def test_signing_in_never_leads_to_another_site(server: Server, ada: Person) -> None:
    async with browser(server.url) as visitor:
        for elsewhere in ELSEWHERE:
            page = await visitor.get("/sign-in", params={"next": elsewhere})
            assert_page(page, 200, 'name="next" value="/"')
            form = {"name": ada.name, "password": PASSWORD, "next": elsewhere}
            assert_sends_to(await visitor.post("/sign-in", data=form), "/")
            language = {"language": "en", "next": elsewhere}
            assert_sends_to(await visitor.post("/language", data=language), "/")


async def test_signing_in_leads_back_to_any_page_of_ours(server: Server, ada: Person) -> None:
    async with browser(server.url) as visitor:
        form = {"name": ada.name, "password": PASSWORD, "next": "/rooms/café?after=1&x=//y"}
        answer = await visitor.post("/sign-in", data=form)
        assert answer.status_code == 303
        assert answer.headers["Location"].startswith("/rooms/caf")
        assert answer.headers["Location"].endswith("?after=1&x=//y")


async def test_markup_in_what_was_typed_stays_text(server: Server, ada: Person) -> None:
    markup = '"><script>alert(1)</script>'
    async with browser(server.url) as visitor:
        pages = [
            await visitor.post("/sign-in", data={"name": markup, "password": WRONG}),
            await visitor.get("/sign-in", params={"next": f"/{markup}"}),
            await visitor.post(
                "/register",
                data={"name": markup, "display_name": markup, "invite": markup, "password": WRONG},
            ),
            await visitor.get("/register", params={"invite": markup}),
            await visitor.get(f"/{markup}"),
        ]
    for page in pages:
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert "<script>" not in page.text
        assert '"><' + "script" not in page.text


async def test_the_page_speaks_the_language_of_the_browser(server: Server, ada: Person) -> None:
    async with browser(server.url) as visitor:
        for wanted, lang, word in (
            ("zh-CN,zh;q=0.9,en;q=0.8", 'lang="zh', "密码"),
            ("en-GB", 'lang="en', "Password"),
            ("fr, de;q=0.5", 'lang="en', "Password"),
            ("fr, zh-TW;q=0.5", 'lang="zh', "密码"),
            (";;;,,q=", 'lang="en', "Password"),
        ):
            page = await visitor.get("/sign-in", headers={"Accept-Language": wanted})
            assert_page(page, 200, f"<html {lang}", word)
            assert "accept-language" in page.headers["Vary"].lower()


async def test_somebody_chooses_a_language_and_keeps_it(server: Server, ada: Person) -> None:
    english = {"Accept-Language": "en"}
    async with browser(server.url) as visitor:
        answer = await visitor.post("/language", data={"language": "zh", "next": "/sign-in"})
        assert_sends_to(answer, "/sign-in")
        assert visitor.cookies["language"] == "zh"
        assert_page(await visitor.get("/sign-in", headers=english), 200, "密码")
        assert_page(await visitor.get("/nowhere", headers=english), 404, '<html lang="zh')
        await visitor.post("/language", data={"language": "tlh", "next": "/"})
        assert visitor.cookies["language"] == "zh", "a language we don't speak changes nothing"
        form = {"name": ada.name, "password": WRONG}
        refused = await visitor.post("/sign-in", data=form, headers=english)
        assert_page(refused, 401, "密码")


async def test_a_page_that_does_not_exist_says_so_to_people(server: Server, ada: Person) -> None:
    async with browser(server.url) as visitor:
        for path in ("/nowhere", "/api", "/rooms", "/%00", "/..%2f..%2fetc"):
            assert_page(await visitor.get(path), 404, 'href="/"')
        assert_page(await visitor.delete("/sign-in"), 405)
        assert_page(await visitor.post("/sign-in", data={"name": "ada"}), 422)
        assert_page(await visitor.post("/sign-in", data={"name": "a" * 1001, "password": "x"}), 422)


async def test_a_theme_chosen_by_script_is_there_from_the_first_byte(
    server: Server, ada: Person
) -> None:
    async with browser(server.url) as visitor:
        for cookie, theme in (("dark", "dark"), ("light", "light"), ('"><b>', "system")):
            page = await visitor.get("/sign-in", headers={"Cookie": f"theme={cookie}"})
            assert_page(page, 200, f'data-theme="{theme}"')


async def test_registering_signs_in_and_replaces_an_earlier_cookie(
    server: Server, ada: Person
) -> None:
    async with ada.browses() as visitor:
        before = visitor.cookies["session"]
        form = {"name": unique("grace"), "password": PASSWORD}
        assert_sends_to(await visitor.post("/register", data=form), "/")
        assert (await visitor.get("/api/v1/me")).json()["name"] == form["name"]
        assert visitor.cookies["session"] != before
    async with browser(server.url) as thief:
        answer = await thief.get("/api/v1/me", headers={"Cookie": f"session={before}"})
        assert answer.status_code == 401
