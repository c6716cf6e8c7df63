"""Apps that ask people for leave: what their program does, and what the person's browser does."""

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2

from tests.people import Person

BACK = "https://app.example/back"
AUTHORIZE = "/oauth/authorize"
READ, WRITE = "rooms:read", "messages:write"
# How the page sends the browser on, by itself.
ON = re.compile(r'<meta http-equiv="refresh" content="0;url=([^"]+)">')
SEAL = re.compile(r'name="seal" value="([^"]+)"')

Params = dict[str, str]


@dataclass(frozen=True, slots=True)
class App:
    """One that somebody has registered."""

    id: str
    secret: str | None
    url: str
    back: str

    async def asks(self, path: str, *, secret: str | None = None, **form: str) -> httpx2.Response:
        """At a route for apps, with what shows that it is this app."""
        shown = {"client_id": self.id}
        if secret or self.secret:
            shown["client_secret"] = secret or self.secret or ""
        async with httpx2.AsyncClient(base_url=f"{self.url}/api/v1/oauth", verify=False) as http:
            return await http.post(path, data=shown | form)

    async def exchanges(self, code: str, verifier: str, /, **changed: str) -> httpx2.Response:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": self.back}
        return await self.asks("/token", **{**form, "code_verifier": verifier, **changed})

    async def refreshes(self, token: str, **more: str) -> httpx2.Response:
        return await self.asks("/token", grant_type="refresh_token", refresh_token=token, **more)


@dataclass(frozen=True, slots=True)
class Wish:
    """What an app asks for, and the verifier that it keeps to itself."""

    app: App
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    def params(self, scope: str = f"{READ} {WRITE}", **changed: str) -> Params:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return {
            "response_type": "code",
            "client_id": self.app.id,
            "redirect_uri": self.app.back,
            "scope": scope,
            "state": "xyz",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        } | changed


async def registers(
    person: Person, *, back: str = BACK, secret: bool = False, **more: object
) -> App:
    body = {"name": "Weather", "redirect_uris": [back], "confidential": secret} | more
    answer = await person.http.post("/me/apps", json=body)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    return App(made["id"], made["client_secret"], person.url, back)


async def says(
    browser: httpx2.AsyncClient,
    params: Params,
    *,
    answer: str = "yes",
    rooms: list[str] | None = None,
) -> httpx2.Response:
    """Open the page of consent and send its form."""
    page = await browser.get(AUTHORIZE, params=params)
    assert page.status_code == 200, page.text
    return await sends(browser, params, seal_of(page), answer=answer, rooms=rooms)


async def sends(
    browser: httpx2.AsyncClient,
    params: Params,
    seal: str,
    *,
    answer: str = "yes",
    rooms: list[str] | None = None,
) -> httpx2.Response:
    form: dict[str, Any] = {"seal": seal, "answer": answer}
    form |= {"rooms": "all"} if rooms is None else {"rooms": "chosen", "room": rooms}
    return await browser.post(AUTHORIZE, params=params, data=form)


def seal_of(page: httpx2.Response) -> str:
    found = SEAL.search(page.text)
    assert found, page.text
    return found[1]


def sent_to(answer: httpx2.Response) -> str | None:
    """The address of the app to which the person is sent, if they are."""
    found = ON.search(answer.text)
    return unescape(found[1]) if found else None


def told(answer: httpx2.Response) -> Params:
    """What the app is told by that address."""
    where = sent_to(answer)
    assert where is not None, answer.text
    return dict(parse_qsl(urlsplit(where).query))


async def agrees(person: Person, wish: Wish, *, rooms: list[str] | None = None, **more: str) -> str:
    """The code that the app is sent."""
    async with person.browses() as browser:
        return told(await says(browser, wish.params(**more), rooms=rooms))["code"]


async def connects(
    person: Person, app: App, *, rooms: list[str] | None = None, **more: str
) -> dict[str, Any]:
    """The tokens that an app gets for their leave."""
    wish = Wish(app)
    code = await agrees(person, wish, rooms=rooms, **more)
    answer = await app.exchanges(code, wish.verifier)
    assert answer.status_code == 200, answer.text
    tokens: dict[str, Any] = answer.json()
    return tokens
