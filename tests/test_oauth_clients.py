"""Client libraries from the registry sign in, refresh and sign out, with no line about us."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
import requests
from authlib.common.security import generate_token  # type: ignore[import-untyped]
from authlib.integrations.requests_client import (  # type: ignore[import-untyped]
    OAuth2Session as AuthlibSession,
)
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata  # type: ignore[import-untyped]
from oauthlib.oauth2 import InvalidGrantError  # type: ignore[import-untyped]
from requests_oauthlib import OAuth2Session  # type: ignore[import-untyped]

from tests.oauth import BACK, App, registers, seal_of, sent_to
from tests.people import Person
from tests.server import Server

METADATA = "/.well-known/oauth-authorization-server"
SCOPE = "rooms:read messages:write"
Tokens = dict[str, Any]


@pytest.fixture(autouse=True)
def over_http(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both want https, which tests have not."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")


@pytest.fixture
def metadata(server: Server) -> Tokens:
    found: Tokens = requests.get(server.url + METADATA, timeout=20).json()
    return found


async def agrees(person: Person, url: str) -> str:
    """Where their browser is sent once they have said yes on the page of this address."""
    async with person.browses() as browser:
        page = await browser.get(url)
        form = {"seal": seal_of(page), "answer": "yes", "rooms": "all"}
        answer = await browser.post(url, data=form)
        return str(sent_to(answer))


async def whoever_asks(session: Any, person: Person) -> str:
    answer = await asyncio.to_thread(session.get, f"{person.url}/api/v1/me")
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


@pytest.mark.parametrize("secret", [False, True])
async def test_authlib_signs_in_refreshes_and_signs_out_by_the_metadata_alone(
    ada: Person, metadata: Tokens, secret: bool
) -> None:
    app = await registers(ada, secret=secret)
    updated: list[Tokens] = []
    session = AuthlibSession(
        app.id,
        app.secret,
        scope=SCOPE,
        redirect_uri=BACK,
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_basic" if secret else "none",
        token_endpoint=metadata["token_endpoint"],
        update_token=lambda token, **_: updated.append(token),
    )
    verifier = generate_token(48)
    url, state = session.create_authorization_url(
        metadata["authorization_endpoint"], code_verifier=verifier
    )
    back = await agrees(ada, url)
    token = await asyncio.to_thread(
        session.fetch_token,
        metadata["token_endpoint"],
        authorization_response=back,
        code_verifier=verifier,
        state=state,
    )
    assert await whoever_asks(session, ada) == ada.id
    session.token = token | {"expires_at": 1}
    assert await whoever_asks(session, ada) == ada.id
    assert [new["refresh_token"] != token["refresh_token"] for new in updated] == [True]
    if secret:
        known = await asyncio.to_thread(
            session.introspect_token,
            metadata["introspection_endpoint"],
            token=session.token["access_token"],
        )
        assert known.json()["username"] == ada.name
    ended = await asyncio.to_thread(
        session.revoke_token,
        metadata["revocation_endpoint"],
        token=session.token["refresh_token"],
        token_type_hint="refresh_token",
    )
    assert ended.status_code == 200
    assert (await ada.http.get("/me/connected-apps")).json()["items"] == []


@pytest.mark.parametrize("secret", [False, True])
async def test_requests_oauthlib_signs_in_and_refreshes_by_itself(
    ada: Person, metadata: Tokens, secret: bool
) -> None:
    app: App = await registers(ada, secret=secret)
    updated: list[Tokens] = []
    shown = {"client_id": app.id} | ({"client_secret": app.secret} if secret else {})
    session = OAuth2Session(
        app.id,
        redirect_uri=BACK,
        scope=SCOPE.split(),
        pkce="S256",
        auto_refresh_url=metadata["token_endpoint"],
        auto_refresh_kwargs=shown,
        token_updater=updated.append,
    )
    url, _ = session.authorization_url(metadata["authorization_endpoint"])
    back = await agrees(ada, url)
    token = await asyncio.to_thread(
        session.fetch_token,
        metadata["token_endpoint"],
        authorization_response=back,
        client_secret=app.secret,
        include_client_id=not secret,
    )
    assert await whoever_asks(session, ada) == ada.id
    session.token = token | {"expires_at": 1, "expires_in": -1}
    assert await whoever_asks(session, ada) == ada.id
    assert [new["refresh_token"] != token["refresh_token"] for new in updated] == [True]
    with pytest.raises(InvalidGrantError):
        await asyncio.to_thread(
            session.refresh_token, metadata["token_endpoint"], refresh_token="x" * 43, **shown
        )


async def test_the_metadata_is_what_rfc_8414_asks_for(start_server: Callable[..., Server]) -> None:
    running = start_server(PARLEY_PUBLIC_URL="https://chat.example.org")
    async with httpx2.AsyncClient(base_url=running.url, verify=False) as http:
        answer = await http.get(METADATA)
    found = answer.json()
    AuthorizationServerMetadata(found).validate()
    assert answer.headers["Content-Type"] == "application/json"
    assert found["issuer"] == "https://chat.example.org"
    assert found["code_challenge_methods_supported"] == ["S256"]
    assert found["authorization_response_iss_parameter_supported"] is True
    routes = [found[name] for name in found if name.endswith("_endpoint")]
    assert all(route.startswith("https://chat.example.org/") for route in routes)
