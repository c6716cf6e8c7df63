"""The description in /openapi.json holds, whatever the server is sent."""

import contextlib
import re
from collections.abc import Iterator
from typing import Any, cast

import httpx2
import hypothesis
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.web.oauth import is_token_path
from tests.conftest import People
from tests.dose import dose
from tests.people import Person
from tests.server import Server
from tests.test_pictures import drawn, encoded, uploads

EXAMPLES = dose(2, 8)
# What is named in a path is there in the small dose; in the long one it is also made up.
IS_MADE_UP = dose(False, True)
# The same requests in every run: a failure here can be repeated.
SEED = 20_260_101
PROBLEM = "application/problem+json"
# Answered before there is anybody to write a problem.
TOO_LARGE_A_HEAD = 431
PROMISES = [
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
]
# It would sign out the very session that all requests are sent with.
SIGNS_OUT = ("DELETE", "/api/v1/session")
# Their answers have no end.
STREAMS = {("GET", "/api/v1/rooms/{room}/stream"), ("GET", "/api/v1/me/stream")}
LEFT_OUT = {SIGNS_OUT, *STREAMS}
# What is named in a path, and is not there.
MAY_BE_NONE = re.compile(r"_id}|{(?:invite|name|bot|app|webhook|file|upload)}|/presses/")
WAIT_SECONDS = 1

Operation = APIOperation[Any, Any, Any, Any]
Case = schemathesis.Case[Any]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """On which a token lasts as long as all the requests take."""
    running = Server(tmp_path_factory.mktemp("schema"), PARLEY_ACCESS_TOKEN_MINUTES="60").start()
    yield running
    running.stop()


@pytest.fixture
async def somebody(people: People) -> Person:
    """Somebody before Ada, who would else own the server, and disable Grace by chance."""
    return await people("somebody")


def operations(server: Server) -> list[Operation]:
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json")
    found = [cast("Ok[Operation]", result).ok() for result in schema.get_all_operations()]
    return [op for op in found if (op.method.upper(), op.path) not in LEFT_OUT]


async def description(server: Server) -> dict[str, Any]:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        found: dict[str, Any] = (await http.get("/openapi.json")).json()
    return found


def rejects_or_conforms(case: Case, answer: schemathesis.Response) -> None:
    """All is as the schema promises; an error is a problem with a code, too."""
    case.validate_response(answer, checks=PROMISES)
    kind = answer.headers["content-type"][0] if answer.content else ""
    if answer.status_code == TOO_LARGE_A_HEAD:
        return
    if answer.status_code >= 400:
        if case.path.startswith("/api/"):
            wanted = "application/json" if is_token_path(case.path) else PROBLEM
            assert kind == wanted, (answer.status_code, kind)
            body = answer.json()
            assert {"type", "title", "status", "detail", "code"} <= body.keys()
            assert body["status"] == answer.status_code
    else:
        case.validate_response(answer)


def _wait_briefly(case: Case) -> None:
    """A request may ask to wait for half a minute."""
    seconds = (case.query or {}).get("wait")
    if isinstance(seconds, int) and seconds > WAIT_SECONDS:
        case.query["wait"] = min(seconds, WAIT_SECONDS) if seconds <= 30 else seconds


# Some two hundred operations, each tried several times: the small dose tries one half with what is
# right, and the other one with what is wrong.
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
async def test_no_request_breaks_the_server(
    server: Server, somebody: Person, ada: Person, grace: Person, mode: GenerationMode
) -> None:
    http = requests.Session()
    headers = {"Authorization": f"Bearer {ada.token}"}
    tried = set()
    first = 0 if mode is GenerationMode.POSITIVE else dose(1, 0)
    for operation in operations(server)[first :: dose(2, 1)]:
        room = await ada.makes_room(kind="private")
        await ada.adds(grace, room)
        said = await ada.posts("hello", room)
        known = {"room": room, "user": grace.id, "seq": said["seq"]}
        own = {name: value for name, value in known.items() if "{" + name + "}" in operation.path}
        for given in (own, None) if own and IS_MADE_UP else (own or None,):

            @hypothesis.seed(SEED)
            @settings(
                max_examples=EXAMPLES,
                deadline=None,
                database=None,
                phases=[Phase.explicit, Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @hypothesis.given(operation.as_strategy(mode, path_parameters=given))
            def sends(case: Case) -> None:
                _wait_briefly(case)
                answer = case.call(server.url, session=http, headers=headers)
                tried.add((case.method, case.operation.path))
                try:
                    case.validate_response(answer, checks=[not_a_server_error])
                    rejects_or_conforms(case, answer)
                except BaseException as error:
                    error.add_note(case.as_curl_command()[:1000])
                    raise

            # Where nothing can be wrong, there is nothing to try.
            with contextlib.suppress(hypothesis.errors.Unsatisfiable):
                sends()
    http.close()
    assert len(tried) > 10, "some have nothing that can be wrong"
    assert (await ada.http.get("/me")).status_code == 200, "and whoever asked is still signed in"


async def test_the_schema_names_the_answers_that_a_program_must_expect(server: Server) -> None:
    schema = await description(server)
    unnamed = {}
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            answers = operation["responses"]
            wanted = {"401"} if operation.get("security") else set()
            wanted |= {"403", "404"} if "{room}" in path else set()
            missing = set() if "default" in answers else wanted - answers.keys()
            kinds = {
                kind
                for status, answer in answers.items()
                if status == "default" or status >= "4"
                for kind in answer.get("content", {})
            }
            wrong = kinds - {"application/json" if is_token_path(path) else PROBLEM}
            if missing or wrong:
                unnamed[method.upper(), path] = sorted(missing | wrong)
    assert unnamed == {}


async def test_query_parameters_that_a_route_does_not_know_are_ignored_on_every_route(
    server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    poll = {"text": "hello", "options": ["a", "b"]}
    assert (await ada.http.post(f"/rooms/{room}/polls", json=poll)).is_success
    picture = (await uploads(ada, encoded(drawn())))["picture"]
    schema = await description(server)
    for path, operations in schema["paths"].items():
        # A stream ends with its client.
        if "get" in operations and ("GET", path) not in STREAMS:
            named = {
                "room": room,
                "user": ada.id,
                "seq": 2,
                "picture": picture,
                "invite": "i_none",
                "scheduled_id": "m_none",
                "picture_id": "p_none",
                "name": "none",
                "bot": "b_none",
                "app": "app_none",
                "webhook": "w_none",
                "external_id": "none",
                "file": "f_none",
                "upload": "f_none",
            }
            address = server.url + path.format_map(named)
            known = "limit=200&" if "parameters" in operations["get"] else ""
            known += f"of={room}/2&" if path.endswith("/previews") else ""
            known += "q=word&" if path.endswith("/search") else ""
            one = {"X-Request-Id": "one", "Tus-Resumable": "1.0.0"}
            plain = await ada.http.get(f"{address}?{known}", headers=one)
            more = "no_such=1&_=2&before%5B%5D=3&=&&limits=x"
            odd = await ada.http.get(f"{address}?{known}{more}", headers=one)
            # What only owners of the server may read is refused alike, and what is not there.
            known_as = (200, 403, 404) if MAY_BE_NONE.search(path) else (200, 403)
            assert plain.status_code in known_as, path
            assert (odd.status_code, odd.content) == (plain.status_code, plain.content), path


async def test_a_query_parameter_that_is_there_twice_is_refused(ada: Person) -> None:
    for path in ("/rooms", "/users", "/me/sessions", "/me/blocks"):
        answer = await ada.http.get(f"{path}?limit=1&limit=1")
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), path
