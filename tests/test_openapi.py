"""What /openapi.json says to who generates a client from it."""

import re
import socket
from collections.abc import Iterator
from pathlib import Path
from select import select
from typing import Any

import httpx2
import pytest

from app import errors
from app.chat.log.event import TYPES
from app.web import refused
from app.web.oauth import is_token_path
from tests.conftest import People
from tests.server import Server

NEEDS_NO_SESSION = (
    *("/v1", "/token", "/users", "/{code}", "/team", "/{picture_id}", "/{secret}", "z"),
    *("/oauth/device", "/oauth/revoke", "/oauth/introspect", "/guests"),
)
PROBLEM = "application/problem+json"
TEXT_CHARACTERS = 300
PASSWORD_CHARACTERS = 12
# An operation is read, or it changes something.
READS = {"get", "options"}
SHORT = re.compile(r"[a-z][a-zA-Z]{1,20}")
TIMES = {"at", "created_at", "expires_at", "last_seen_at"}

Json = dict[str, Any]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With limits of its own."""
    running = Server(
        tmp_path_factory.mktemp("openapi"),
        PARLEY_LIMIT_TEXT_CHARACTERS=str(TEXT_CHARACTERS),
        PARLEY_PASSWORD_MIN_LENGTH=str(PASSWORD_CHARACTERS),
    ).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def document(server: Server) -> Json:
    found: Json = httpx2.get(f"{server.url}/openapi.json").json()
    return found


def operations(document: Json) -> dict[tuple[str, str], Json]:
    return {
        (method, path): operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }


def resolved(document: Json, part: Json) -> Json:
    """What a reference leads to."""
    while "$ref" in part:
        found = document
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


def parts(part: Any) -> Iterator[Json]:
    if isinstance(part, dict):
        yield part
    for inner in part.values() if isinstance(part, dict) else part if type(part) is list else ():
        yield from parts(inner)


def fields(document: Json, schema: str) -> Json:
    found: Json = document["components"]["schemas"][schema]["properties"]
    return found


def of_text(schema: Json) -> Json:
    """Of a field that may be null, what it else is."""
    return next((kind for kind in schema.get("anyOf", []) if kind["type"] != "null"), schema)


def test_every_reference_leads_somewhere_and_nothing_is_left_over(document: Json) -> None:
    used = {part["$ref"] for part in parts(document) if "$ref" in part}
    for reference in used:
        resolved(document, {"$ref": reference})
    for kind in ("schemas", "headers", "responses"):
        named = {f"#/components/{kind}/{name}" for name in document["components"][kind]}
        assert named - used == set()


def test_a_problem_declares_what_only_some_have(document: Json) -> None:
    assert set(fields(document, "Problem")) - set(
        document["components"]["schemas"]["Problem"]["required"]
    ) == {
        "count",
        "draft",
        "root",
        "errors",
        "scope",
        "reason",
        "epoch",
        "floor",
        "head",
        "most",
        "more",
        "until",
        "can",
        "usage",
        "field",
        "most_bytes",
        "whose",
        "left_bytes",
        "offset",
        "bytes",
    }


def test_operation_ids_are_short_words_and_each_is_there_once(document: Json) -> None:
    ids = [operation["operationId"] for operation in operations(document).values()]
    assert [name for name in ids if not SHORT.fullmatch(name)] == []
    assert len(set(ids)) == len(ids)
    assert {"listMessages", "sendMessage", "createRoom", "getMe", "createToken"} <= set(ids)


def test_every_operation_names_the_refusals_that_any_request_may_meet(document: Json) -> None:
    missing = {}
    for (method, path), operation in operations(document).items():
        wanted = {"405", "431", "500", "503"}
        wanted |= {"401"} if operation.get("security") else set()
        wanted |= {"413", "415"} if "requestBody" in operation else set()
        wanted |= {"429"} if method not in READS else set()
        if wanted - operation["responses"].keys():
            missing[method, path] = wanted - operation["responses"].keys()
    assert missing == {}


def codes(document: Json, path: str, method: str, status: str) -> set[str]:
    answer = resolved(document, document["paths"][path][method]["responses"][status])
    [content] = answer["content"].values()
    [_, own] = content["schema"]["allOf"]
    return set(own["properties"]["code"]["enum"])


def test_each_operation_names_its_own_codes(document: Json) -> None:
    messages = "/api/v1/rooms/{room}/messages"
    assert {"muted", "moderators_only", "banned"} <= codes(document, messages, "post", "403")
    assert {"in_thread", "many_mentioned"} <= codes(document, messages, "post", "409")
    assert "slow_mode" in codes(document, messages, "post", "429")
    assert "precondition_failed" in codes(document, f"{messages}/{{seq}}", "patch", "412")
    assert "412" not in document["paths"][messages]["get"]["responses"], "nothing to be changed"
    known = {kind.code: str(kind.status) for kind in errors.kinds()}
    for (method, path), operation in operations(document).items():
        for status in operation["responses"]:
            if status >= "4" and status not in ("431", "400"):
                named = codes(document, path, method, status)
                assert {known[code] for code in named} == {status}, (method, path)


def test_each_own_refusal_is_of_a_route(document: Json) -> None:
    ids = {operation["operationId"] for operation in operations(document).values()}
    assert refused.OWN.keys() - ids == set()


def test_answers_name_the_headers_that_depend_on_the_route(document: Json) -> None:
    def headers(method: str, path: str, status: str) -> set[str]:
        answer = document["paths"][f"/api/v1{path}"][method]["responses"][status]
        return set(resolved(document, answer)["headers"])

    assert "Location" in headers("post", "/rooms", "201")
    assert "ETag" in headers("get", "/rooms/{room}", "200")
    assert {"RateLimit", "RateLimit-Policy"} <= headers("post", "/rooms", "201")
    assert "RateLimit" not in headers("get", "/rooms", "200")
    assert "X-Request-Id" in headers("get", "/rooms", "401")


def test_webhooks_are_named_by_the_events_that_they_carry(document: Json) -> None:
    assert document["webhooks"].keys() == {*TYPES, "webhook.test"}


def test_answers_declare_the_headers_that_they_carry(document: Json) -> None:
    carried = {"401": "WWW-Authenticate", "405": "Allow", "429": "Retry-After"}
    carried["503"] = "Retry-After"
    for asked, operation in operations(document).items():
        for status, answer in operation["responses"].items():
            answer = resolved(document, answer)
            if status in carried:
                assert carried[status] in answer["headers"], (asked, status)
            if status >= "4" and status != "431":
                kind = "application/json" if is_token_path(asked[1]) else PROBLEM
                assert list(answer["content"]) == [kind], (asked, status)
    pages = [
        asked
        for asked, operation in operations(document).items()
        if "Link" in operation["responses"].get("200", {}).get("headers", {})
    ]
    assert sorted(path.rpartition("/")[2] for _, path in pages) == [
        "abandoned-rooms",
        "accounts",
        "apps",
        "apps",
        "audit",
        "audit",
        "bans",
        "blocks",
        "bots",
        "commands",
        "commands",
        "commands",
        "connected-apps",
        "deliveries",
        "deliveries",
        "drafts",
        "events",
        "external-accounts",
        "guest-links",
        "inbox",
        "incoming-webhooks",
        "invites",
        "members",
        "messages",
        "mutes",
        "pins",
        "previews",
        "reactions",
        "reports",
        "reports",
        "rooms",
        "saved",
        "scheduled",
        "scheduled",
        "search",
        "search",
        "sections",
        "sessions",
        "thread",
        "threads",
        "threads",
        "tokens",
        "tokens",
        "users",
        "versions",
        "voters",
        "webhooks",
        "webhooks",
    ]


def test_a_session_cookie_does_beside_a_token(document: Json) -> None:
    schemes = document["components"]["securitySchemes"]
    [(cookie, scheme)] = [found for found in schemes.items() if found[1]["type"] == "apiKey"]
    assert (scheme["in"], scheme["name"]) == ("cookie", "session")
    for asked, operation in operations(document).items():
        for_one = [next(iter(one)) for one in operation.get("security", [])]
        assert for_one == [] or set(for_one) == schemes.keys(), asked
        assert cookie in for_one or asked[1].endswith(NEEDS_NO_SESSION), asked


def test_times_are_times(document: Json) -> None:
    found = {
        (schema, name): of_text(field).get("format")
        for schema, described in document["components"]["schemas"].items()
        for name, field in described.get("properties", {}).items()
        if name in TIMES
    }
    assert len(found) >= len(TIMES)
    assert set(found.values()) == {"date-time"}


def test_lengths_are_those_of_this_server(document: Json) -> None:
    lengths = {
        (schema, name): (limits.get("minLength"), limits.get("maxLength"))
        for schema, name in (
            ("MessageCreate", "text"),
            ("MessageCreate", "client_id"),
            ("RoomCreate", "name"),
            ("RoomUpdate", "name"),
            ("RoomCreate", "topic"),
            ("RoomUpdate", "topic"),
            ("UserCreate", "name"),
            ("UserCreate", "display_name"),
            ("MeUpdate", "display_name"),
            ("UserCreate", "password"),
            ("PasswordUpdate", "new_password"),
            ("PasswordSet", "new_password"),
        )
        for limits in [of_text(fields(document, schema)[name])]
    }
    assert lengths == {
        ("MessageCreate", "text"): (1, TEXT_CHARACTERS),
        ("MessageCreate", "client_id"): (1, 64),
        ("RoomCreate", "name"): (1, 80),
        ("RoomUpdate", "name"): (1, 80),
        ("RoomCreate", "topic"): (0, 250),
        ("RoomUpdate", "topic"): (0, 250),
        ("UserCreate", "name"): (1, 32),
        ("UserCreate", "display_name"): (0, 60),
        ("MeUpdate", "display_name"): (1, 60),
        ("UserCreate", "password"): (PASSWORD_CHARACTERS, 256),
        ("PasswordUpdate", "new_password"): (PASSWORD_CHARACTERS, 256),
        ("PasswordSet", "new_password"): (PASSWORD_CHARACTERS, 256),
    }
    keys = [
        of_text(parameter["schema"])
        for operation in operations(document).values()
        for parameter in operation.get("parameters", [])
        if parameter["name"] == "idempotency-key"
    ]
    assert {(key["minLength"], key["maxLength"]) for key in keys} == {(1, 64)}


async def test_the_longest_of_each_is_taken_and_one_more_is_not(
    server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    messages, one_room = f"/rooms/{room}/messages", f"/rooms/{room}"
    for method, path, field, most, more in (
        ("POST", messages, "text", TEXT_CHARACTERS, {}),
        ("POST", messages, "client_id", 64, {"text": "x"}),
        ("PATCH", one_room, "name", 80, {}),
        ("PATCH", one_room, "topic", 250, {}),
        ("PATCH", "/me", "display_name", 60, {}),
    ):
        for length, statuses in ((most, (200, 201)), (most + 1, (422,))):
            body = more | {field: "y" * length}
            answer = await ada.http.request(method, path, json=body)
            assert answer.status_code in statuses, (field, length, answer.text)


def test_others_are_answered_while_it_is_made_for_the_first_time(own_server: Server) -> None:
    host, port = own_server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as asking:
        asking.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n")
        httpx2.get(f"{own_server.url}/healthz").raise_for_status()
        assert not select([asking], [], [], 0)[0], "made before others were answered"
        asking.settimeout(60)
        assert asking.recv(15) == b"HTTP/1.1 200 OK"


def test_an_https_server_names_its_own_cookie(tmp_path: Path) -> None:
    running = Server(tmp_path, PARLEY_PUBLIC_URL="https://chat.example.org").start()
    try:
        found = httpx2.get(f"{running.url}/openapi.json").json()["components"]["securitySchemes"]
    finally:
        running.stop()
    assert "__Host-session" in [scheme.get("name") for scheme in found.values()]
