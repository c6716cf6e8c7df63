"""The headers that keep a browser from being turned against its owner, on every kind of answer."""

import httpx2

from app.web.pages.assets import assets
from tests.people import Person
from tests.server import Server

ICON = assets().address("favicon.svg")
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data: blob:",
    "media-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
# An answer of the API is data, and no page.
API_POLICY = {"default-src": "'none'", "sandbox": "", "frame-ancestors": "'none'"}


def policy(answer: httpx2.Response) -> dict[str, str]:
    directives = answer.headers.get("Content-Security-Policy", "").split(";")
    return {name: words for name, _, words in (part.strip().partition(" ") for part in directives)}


async def test_every_answer_carries_the_headers(server: Server, ada: Person) -> None:
    signed_in = {"Authorization": f"Bearer {ada.token}"}
    requests = {
        ("GET", "/"): 303,
        ("GET", "/sign-in"): 200,
        ("POST", "/sign-in"): 422,
        ("GET", "/nowhere"): 404,
        ("DELETE", "/sign-in"): 405,
        ("GET", ICON): 200,
        ("GET", "/static/nothing"): 404,
        ("GET", "/healthz"): 200,
        ("GET", "/readyz"): 200,
        ("GET", "/openapi.json"): 200,
        ("GET", "/api/v1/me"): 401,
        ("GET", "/api/v1/nowhere"): 404,
        ("PUT", "/api/v1/rooms"): 405,
        ("POST", "/api/v1/users"): 422,
        ("POST", "/api/v1/token"): 400,
        ("OPTIONS", "/api/v1/me"): 405,
    }
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        answers = {asked: await http.request(*asked) for asked in requests}
        answers["GET", "me"] = await http.get("/api/v1/me", headers=signed_in)
        answers["GET", "rooms"] = await http.get("/rooms/general", headers=signed_in)
        large = {"name": "x" * 300_000, "password": "x"}
        answers["POST", "large"] = await http.post("/api/v1/users", json=large)
    assert {asked: answers[asked].status_code for asked in requests} == requests
    assert answers["POST", "large"].status_code == 413
    for asked, answer in answers.items():
        wanted = API_POLICY if answer.url.path.startswith("/api/") else POLICY
        assert policy(answer) == wanted, (asked, answer.status_code)
        assert answer.headers["X-Content-Type-Options"] == "nosniff", asked
        assert answer.headers["Referrer-Policy"] == "same-origin", asked
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin", asked
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin", asked
        assert "camera=()" in answer.headers["Permissions-Policy"], asked
        assert "Strict-Transport-Security" not in answer.headers, "this server speaks http"
        assert "Access-Control-Allow-Origin" not in answer.headers, asked
        assert "Server" not in answer.headers, asked


async def test_what_is_private_is_kept_in_no_cache(server: Server, ada: Person) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        http.headers["Authorization"] = f"Bearer {ada.token}"
        for path in ("/api/v1/me", "/api/v1/rooms", "/api/v1/nowhere", "/", "/sign-in"):
            assert (await http.get(path)).headers["Cache-Control"] == "no-store", path
        assert (await http.get("/static/nothing")).headers["Cache-Control"] == "no-store"


async def test_the_documentation_loosens_only_the_styles(server: Server) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        answer = await http.get("/docs")
        assert answer.status_code == 200
        assert policy(answer) == POLICY | {"style-src": "'self' 'unsafe-inline'"}
        assert "https://" not in answer.text, "it needs no other server"
        assert (await http.get("/docs/assets/swagger-ui.css")).status_code == 200


async def test_pages_hold_nothing_that_the_policy_forbids(server: Server, ada: Person) -> None:
    async with ada.browses() as browser:
        for path in ("/", "/sign-in", "/register", "/nowhere"):
            page = (await browser.get(path)).text
            assert " style=" not in page, path
            assert " onclick=" not in page, path
            tags = [script.partition(">")[0] for script in page.split("<script")[1:]]
            # Data is not run, so the policy does not speak of it.
            assert all(" src=" in tag or ' type="application/json"' in tag for tag in tags), path


async def test_a_token_is_good_from_any_origin_but_no_page_of_another_site_may_read_the_answer(
    server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    foreign = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    wish = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x"}
    read = await ada.http.get("/me", headers=foreign)
    written = await ada.http.post(f"/rooms/{room}/messages", json={"text": "x"}, headers=foreign)
    preflight = await ada.http.request("OPTIONS", "/me", headers=foreign | wish)
    assert [read.status_code, written.status_code, preflight.status_code] == [200, 201, 405]
    async with ada.browses() as browser:
        refused = await browser.post("/api/v1/rooms", json={}, headers=foreign)
        assert (refused.status_code, refused.json()["code"]) == (403, "bad_origin")
        both = foreign | {"Authorization": f"Bearer {ada.token}"}
        renamed = await browser.patch("/api/v1/me", json={"display_name": ada.name}, headers=both)
        assert renamed.status_code == 200, "the token counts, and the cookie doesn't"
    for answer in (read, written, preflight, refused, renamed):
        assert not [name for name in answer.headers if name.startswith("access-control-")]
