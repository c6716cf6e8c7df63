"""Access tokens and refresh tokens: only ours count, and only while their session lives."""

import asyncio
import base64
import hashlib
import hmac
import json
import string
import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from jose import jwt

from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import Server
from tests.test_storage import holds

SECRET = "a secret key of the test that is long enough"
ALPHABET = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"

Claims = dict[str, Any]


def key_of(server: Server) -> bytes:
    """The key that this server signs tokens with: derived from its secret, one for each purpose."""
    secret = server.settings.get("PARLEY_SECRET_KEY", "").encode()
    return hmac.digest(secret or databases.key(server.folder), b"tokens", "sha256")


def forged(header: Claims, claims: Claims, key: bytes, digest: str = "sha256") -> str:
    """Any token, correctly signed."""
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()) for part in (header, claims)]
    signed = b".".join(part.rstrip(b"=") for part in parts)
    signature = base64.urlsafe_b64encode(hmac.digest(key, signed, digest)).rstrip(b"=")
    return (signed + b"." + signature).decode()


def claims_of(token: str) -> Claims:
    claims: Claims = jwt.get_unverified_claims(token)
    return claims


async def me(server: Server, token: str) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        return await http.get("/me", headers=headers)


async def refresh(person: Person, token: str) -> httpx2.Response:
    form = {"grant_type": "refresh_token", "refresh_token": token}
    return await person.http.post("/token", data=form, headers={"Authorization": ""})


def a_minute_passes(server: Server, person: Person) -> None:
    """For the refresh tokens that this person has used."""
    databases.run(
        server.folder,
        "UPDATE refresh_tokens SET used_at = used_at - 60001 WHERE session_id IN "
        "(SELECT id FROM sessions WHERE user_id = ?)",
        person.id,
    )


HS256 = {"alg": "HS256", "typ": "JWT"}

FORGERIES: dict[str, Callable[[Claims, bytes], str]] = {
    "nothing signed": lambda claims, key: (
        forged({"alg": "none"}, claims, key).rsplit(".", 1)[0] + "."
    ),
    "alg none with a signature": lambda claims, key: forged({"alg": "none"}, claims, key),
    "alg NoNe": lambda claims, key: forged({"alg": "NoNe"}, claims, key),
    "HS384": lambda claims, key: forged({"alg": "HS384"}, claims, key, "sha384"),
    "HS512": lambda claims, key: forged({"alg": "HS512"}, claims, key, "sha512"),
    "RS256": lambda claims, key: forged({"alg": "RS256"}, claims, key),
    "no alg": lambda claims, key: forged({"typ": "JWT"}, claims, key),
    "alg a list": lambda claims, key: forged({"alg": ["HS256"]}, claims, key),
    "alg a number": lambda claims, key: forged({"alg": 256}, claims, key),
    "another key": lambda claims, key: forged(HS256, claims, b"another key"),
    "an empty key": lambda claims, key: forged(HS256, claims, b""),
    "the secret itself": lambda claims, key: forged(HS256, claims, SECRET.encode()),
    "expired": lambda claims, key: forged(HS256, claims | {"exp": int(time.time()) - 1}, key),
    "not yet valid": lambda claims, key: forged(
        HS256, claims | {"nbf": int(time.time()) + 99}, key
    ),
    "exp in words": lambda claims, key: forged(HS256, claims | {"exp": "tomorrow"}, key),
    "exp true": lambda claims, key: forged(HS256, claims | {"exp": None}, key),
    "exp infinite": lambda claims, key: forged(HS256, claims | {"exp": float("inf")}, key),
    "exp not a number": lambda claims, key: forged(HS256, claims | {"exp": float("nan")}, key),
    "a foreign sub": lambda claims, key: forged(HS256, claims | {"sub": "u_abcdefghijkl"}, key),
    "sub a number": lambda claims, key: forged(HS256, claims | {"sub": 1}, key),
    "a foreign sid": lambda claims, key: forged(HS256, claims | {"sid": "s_abcdefghijkl"}, key),
    "sid a list": lambda claims, key: forged(HS256, claims | {"sid": [claims["sid"]]}, key),
    "sid with NUL": lambda claims, key: forged(HS256, claims | {"sid": "\x00"}, key),
    "no claims": lambda claims, key: forged(HS256, {}, key),
    "claims a list": lambda claims, key: jwt_of(HS256, [claims], key),
    "claims a word": lambda claims, key: jwt_of(HS256, "claims", key),
    "header a list": lambda claims, key: jwt_of([HS256], claims, key),
    "a deep header": lambda claims, key: raw(
        '{"alg":' + "[" * 1300 + "]" * 1300 + "}", claims, key
    ),
    "a very deep header": lambda claims, key: raw("[" * 2500, claims, key),
    "a header deeper than any token is long": lambda claims, key: raw("[" * 5000, claims, key),
    "a huge header": lambda claims, key: forged(HS256 | {"x": "x" * 5000}, claims, key),
    "crit": lambda claims, key: forged(HS256 | {"crit": ["b64"], "b64": False}, claims, key)[:-2],
    "dots": lambda claims, key: "..",
    "more dots": lambda claims, key: "." * 3000,
    "one part": lambda claims, key: "token",
    "not base64": lambda claims, key: "$$$.###.!!!",
    "not ASCII": lambda claims, key: "é.ü.ß",
    "bytes that are no UTF-8": lambda claims, key: raw("\udcff\udcfe", claims, key),
    "two tokens": lambda claims, key: f"{forged(HS256, claims, key)} x",
} | {
    f"no {name}": lambda claims, key, name=name: forged(
        HS256, {k: v for k, v in claims.items() if k != name}, key
    )
    for name in ("exp", "sub", "sid", "jti", "iat")
}


def jwt_of(header: object, claims: object, key: bytes) -> str:
    return raw(json.dumps(header), claims, key)


def raw(header: str, claims: object, key: bytes) -> str:
    parts = [header.encode("utf-8", "surrogateescape"), json.dumps(claims).encode()]
    signed = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    signature = hmac.digest(key, signed, hashlib.sha256)
    return (signed + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


async def test_a_token_that_is_not_ours_is_refused(server: Server, ada: Person) -> None:
    claims, key = claims_of(ada.token), key_of(server)
    answers = {}
    for forgery, forge in FORGERIES.items():
        header = {"Authorization": b"Bearer " + forge(claims, key).encode("latin-1")}
        answer = await ada.http.get("/me", headers=header)  # type: ignore[arg-type]
        assert answer.headers["Content-Type"] == "application/problem+json", forgery
        assert answer.headers["WWW-Authenticate"].startswith("Bearer"), forgery
        answers[forgery] = (answer.status_code, answer.json()["code"])
    assert answers == dict.fromkeys(FORGERIES, (401, "unauthenticated"))


async def test_the_forgeries_above_differ_from_a_real_token_in_nothing_else(
    server: Server, ada: Person
) -> None:
    claims = claims_of(ada.token)
    assert set(claims) == {"sub", "sid", "exp", "iat", "jti"}
    assert claims["exp"] - claims["iat"] == 600
    assert (await me(server, forged(HS256, claims, key_of(server)))).status_code == 200


async def test_a_header_too_large_is_refused_and_breaks_nothing(
    server: Server, ada: Person
) -> None:
    answer = await me(server, "x" * 200_000)
    assert answer.status_code in (400, 401, 431)
    assert (await me(server, ada.token)).status_code == 200


async def test_a_token_that_was_used_before_expires_all_the_same(
    server: Server, ada: Person
) -> None:
    claims = claims_of(ada.token) | {"exp": int(time.time()) + 1}
    token = forged(HS256, claims, key_of(server))
    answers = [(await me(server, token)).status_code]
    async with asyncio.timeout(PATIENCE_SECONDS):
        while answers[-1] != 401:
            answers.append((await me(server, token)).status_code)
    assert set(answers) == {200, 401}


@pytest.mark.parametrize("header", ["", "Bearer", "Basic YWRhOmFkYQ==", "bearer", "x y z"])
async def test_what_is_not_a_bearer_header_is_refused(ada: Person, header: str) -> None:
    answer = await ada.http.get("/me", headers={"Authorization": header})
    assert answer.status_code == 401


async def test_other_spellings_of_a_token_die_with_its_session(server: Server, ada: Person) -> None:
    """The last character of a signature holds two bits that mean nothing."""
    head, last = ada.token[:-1], ALPHABET.index(ada.token[-1])
    spellings = [head + ALPHABET[last & ~3 | bits] for bits in range(4)]
    spellings.append(ada.token + "=")
    before = [(await me(server, token)).status_code for token in spellings]
    assert 200 in before
    assert set(before) <= {200, 401}
    assert (await ada.http.delete("/session")).status_code == 204
    for token in spellings:
        assert (await me(server, token)).status_code == 401


async def test_a_token_in_the_query_opens_nothing_over_rest(server: Server, ada: Person) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        assert (await http.get(f"/api/v1/me?token={ada.token}")).status_code == 401


async def test_a_refresh_token_is_no_access_token(server: Server, ada: Person) -> None:
    assert (await me(server, ada.refresh_token)).status_code == 401
    assert (await refresh(ada, ada.token)).status_code == 401


async def test_a_token_lives_as_long_as_the_settings_say(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_SECRET_KEY=SECRET, PARLEY_ACCESS_TOKEN_MINUTES="2")
    ada = await people("ada", at=server)
    claims = claims_of(ada.token)
    assert claims["exp"] - claims["iat"] == 120
    assert not (server.folder / "key").exists(), "the given secret needs no other"
    assert (await me(server, forged(HS256, claims, key_of(server)))).status_code == 200
    server.settings["PARLEY_SECRET_KEY"] = SECRET + " and changed"
    server.restart()
    assert (await me(server, ada.token)).status_code == 401
    assert (await refresh(ada, ada.refresh_token)).status_code == 200


async def test_refreshing_gives_new_tokens_of_the_same_session(server: Server, ada: Person) -> None:
    answer = await refresh(ada, ada.refresh_token)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    new = answer.json()
    assert set(new) == {"access_token", "token_type", "expires_in", "refresh_token"}
    assert (new["token_type"].lower(), new["expires_in"]) == ("bearer", 600)
    assert new["refresh_token"] != ada.refresh_token
    assert new["access_token"] != ada.token
    assert claims_of(new["access_token"])["sid"] == claims_of(ada.token)["sid"]
    assert (await me(server, new["access_token"])).json()["id"] == ada.id
    assert (await refresh(ada, new["refresh_token"])).status_code == 200


async def test_a_lost_answer_to_a_refresh_can_be_asked_for_again(
    server: Server, ada: Person
) -> None:
    lost, again = [(await refresh(ada, ada.refresh_token)).json() for _ in range(2)]
    assert again["refresh_token"] == lost["refresh_token"] != ada.refresh_token
    for answer in (lost, again):
        assert (await me(server, answer["access_token"])).json()["id"] == ada.id
    assert (await refresh(ada, again["refresh_token"])).status_code == 200


async def test_a_lost_answer_to_a_refresh_can_be_asked_for_again_after_a_restart(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    lost = (await refresh(ada, ada.refresh_token)).json()
    own_server.kill()
    own_server.start()
    again = (await refresh(ada, ada.refresh_token)).json()
    assert again["refresh_token"] == lost["refresh_token"]
    assert holds(own_server.folder, lost["refresh_token"]) == [], "secrets are stored hashed"


async def test_a_refresh_token_used_again_a_minute_later_ends_the_session(
    server: Server, ada: Person
) -> None:
    new = (await refresh(ada, ada.refresh_token)).json()
    a_minute_passes(server, ada)
    again = await refresh(ada, ada.refresh_token)
    assert (again.status_code, again.json()["code"]) == (401, "unauthenticated")
    assert (await me(server, new["access_token"])).status_code == 401
    assert (await refresh(ada, new["refresh_token"])).status_code == 401


async def test_a_refresh_token_used_again_after_the_new_one_ends_the_session(
    server: Server, ada: Person
) -> None:
    new = (await refresh(ada, ada.refresh_token)).json()
    newest = (await refresh(ada, new["refresh_token"])).json()
    again = await refresh(ada, ada.refresh_token)
    assert (again.status_code, again.json()["code"]) == (401, "unauthenticated")
    assert (await me(server, newest["access_token"])).status_code == 401
    assert (await me(server, ada.token)).status_code == 401
    assert (await refresh(ada, newest["refresh_token"])).status_code == 401
    await ada.signs_in()
    assert (await ada.http.get("/me")).status_code == 200


async def test_ten_refreshes_at_once_have_one_result(ada: Person) -> None:
    answers = await asyncio.gather(*(refresh(ada, ada.refresh_token) for _ in range(10)))
    assert {answer.status_code for answer in answers} == {200}
    [new] = {answer.json()["refresh_token"] for answer in answers}
    assert (await refresh(ada, new)).status_code == 200


async def test_a_token_is_refused_at_once_when_its_session_ends(
    server: Server, ada: Person
) -> None:
    laptop = Person(ada.url, ada.name)
    await laptop.signs_in()
    session = claims_of(laptop.token)["sid"]
    assert (await ada.http.delete(f"/me/sessions/{session}")).status_code == 204
    assert (await me(server, laptop.token)).status_code == 401
    assert (await refresh(laptop, laptop.refresh_token)).status_code == 401
    assert (await me(server, ada.token)).status_code == 200
    await laptop.http.aclose()


@pytest.mark.parametrize(
    "form",
    [
        {"grant_type": ["password", "password"], "username": "x" * 1001, "password": "x"},
        {"grant_type": "password", "username": "ada", "password": "x" * 1001},
        {"grant_type": "refresh_token", "refresh_token": "x" * 1001},
    ],
)
async def test_a_malformed_token_request_is_refused_in_json(
    ada: Person, form: dict[str, str | list[str]]
) -> None:
    answer = await ada.http.post("/token", data=form)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")
    assert answer.headers["Content-Type"] == "application/json"
    assert "xxxx" not in answer.text


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"grant_type": "password"},
        {"grant_type": "refresh_token"},
        {"grant_type": "refresh_token", "refresh_token": "nul\x00"},
        {"username": "nul\x00", "password": PASSWORD},
    ],
)
async def test_a_token_request_that_lacks_something_signs_nobody_in(
    ada: Person, form: dict[str, str]
) -> None:
    answer = await ada.http.post("/token", data=form)
    assert answer.status_code in (400, 401)
    assert "access_token" not in answer.text


async def test_a_token_is_asked_for_with_a_form_not_with_json(ada: Person) -> None:
    body = {"grant_type": "password", "username": ada.name, "password": PASSWORD}
    answer = await ada.http.post("/token", json=body)
    assert "access_token" not in answer.text
    assert answer.status_code == 415
    assert answer.headers["Content-Type"] == "application/json"
    assert PASSWORD not in answer.text
