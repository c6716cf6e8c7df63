"""The writes of one person are limited as a whole, whatever route they take."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.conftest import People
from tests.server import Server

WEB = Path(__file__).parents[2] / "app" / "web"
SAFE = {"get", "head", "options"}
# Those who have no session: limited by their address and by the name they give, as the bot whose
# secret they know, or as the app that they are.
STRANGERS = {
    ("post", "/api/v1/oauth/device"),
    ("post", "/api/v1/oauth/introspect"),
    ("post", "/api/v1/oauth/revoke"),
    ("post", "/api/v1/oauth/token"),
    ("post", "/api/v1/hooks/{secret}"),
    ("post", "/api/v1/guests"),
    ("post", "/api/v1/users"),
    ("post", "/api/v1/token"),
    ("put", "/api/v1/password-links/{code}"),
}


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One write, and the next in a hundred seconds."""
    running = Server(tmp_path_factory.mktemp("slow"), PARLEY_LIMIT_SENDS_PER_SECOND="0.01").start()
    yield running
    running.stop()


async def test_every_route_that_changes_something_is_paced(slow: Server, people: People) -> None:
    ada = await people("ada", at=slow)
    async with httpx2.AsyncClient(base_url=slow.url, verify=False) as http:
        paths = (await http.get("/openapi.json")).json()["paths"]
        writes = {
            (method, path) for path, methods in paths.items() for method in methods.keys() - SAFE
        }
        assert {("patch", "/api/v1/me"), ("post", "/api/v1/invites")} < writes
        http.headers["Authorization"] = f"Bearer {ada.token}"
        first = await http.patch("/api/v1/me", json={"display_name": "Ada"})
        assert first.status_code == 200, "the only one that there is a place for"
        ended = await http.delete("/api/v1/me/sessions/none")
        assert ended.status_code == 404, "counted apart, and the only one of these"
        for method, path in sorted(writes - STRANGERS):
            answer = await http.request(
                method, path.format_map(defaultdict(lambda: "x", room="general", seq=1))
            )
            assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests"), path
            assert int(answer.headers["Retry-After"]) >= 1
        assert (await http.get("/api/v1/me")).status_code == 200


async def test_nobody_who_wrote_too_much_is_kept_from_signing_out(
    slow: Server, people: People
) -> None:
    ada = await people("ada", at=slow)
    async with ada.browses() as browser:
        name = {"display_name": ada.name}
        answers = [await browser.patch("/api/v1/me", json=name) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 429]
        assert (await browser.post("/sign-out")).status_code == 303
        assert (await browser.get("/api/v1/me")).status_code == 401


async def test_one_person_who_writes_too_much_holds_up_nobody_else(
    slow: Server, people: People
) -> None:
    ada, grace = await people("ada", at=slow), await people("grace", at=slow)
    name = {"display_name": ada.name}
    answers = [await ada.http.patch("/me", json=name) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 429, 429]
    assert (await grace.http.patch("/me", json={"display_name": grace.name})).status_code == 200


def calls(path: Path) -> Iterator[str]:
    """Everything that is called in a file, as it is written there."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)
            # A call may also be handed over with its arguments, to be made later.
            yield from (ast.unparse(item) for item in node.args if isinstance(item, ast.Attribute))


def users_of(*endings: str) -> dict[str, set[str]]:
    """The files under `app/web` in which something is called that ends like this."""
    found = {
        str(path.relative_to(WEB)): {call for call in calls(path) if call.endswith(endings)}
        for path in WEB.rglob("*.py")
    }
    return {name: called for name, called in found.items() if called}


def test_there_is_one_way_to_write_and_it_carries_the_effects_out() -> None:
    """By `Services.write`; what is said in rooms goes through the writer, which publishes."""
    hub = ".publish", ".carry_out", ".check_revocations"
    assert users_of("database.write", *hub) == {
        "services.py": {"self.database.write", "self.hub.carry_out"}
    }
    assert users_of("writer.write", "writer.submit").keys() == {
        "api/hooks.py",
        "caller.py",
        "socket/commands.py",
    }


def test_what_somebody_writes_looks_at_their_session_in_the_same_transaction() -> None:
    """By `PacedCaller.write` or in a draft; there is nobody yet or no more in the others."""
    found = {
        str(path.relative_to(WEB)): {
            ast.unparse(call.args[0])
            for call in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("services.write")
        }
        for path in WEB.rglob("*.py")
    }
    assert {name: written for name, written in found.items() if written} == {
        "caller.py": {
            "lambda connection: act(connection, "
            "sessions.by_id_to_write(connection, session, user, with_people))",
            "tickets.use",
        },
        "api/hooks.py": {"incoming.note_used"},
        "api/oauth.py": {
            "codes.redeem",
            "device_codes.begin",
            "device_codes.poll",
            "issued.refresh",
            "issued.revoke",
        },
        "api/rooms.py": {"deletion.clear"},
        # The link in a mail says who it is.
        "pages/mail.py": {"addresses.unsubscribe"},
        "guest_entry.py": {"come"},
        "host_people.py": {"external.admit", "host_tokens.sign_in", "host_tokens.take_token"},
        "sign_in.py": {
            "users.register",
            "users.sign_in",
            "refresh_tokens.exchange",
            "accounts.use_link",
        },
    }


def test_a_route_reads_by_its_caller_once() -> None:
    """So that all it looks at is of one moment, and the session is looked at in that moment.

    The picture of the team is for everybody, and has nothing to do with a session.
    """
    assert users_of("database.read").keys() == {
        "api/hooks.py",
        "api/oauth.py",
        "api/settings.py",
        "caller.py",
        "client_auth.py",
        "guest_entry.py",
        "host_people.py",
        "pages/chat.py",
        "pages/consent.py",
        "pages/consent_form.py",
        "pages/forms.py",
        "pages/guest.py",
        "pages/mail.py",
        "sign_in.py",
        "socket/account.py",
        "socket/seat.py",
        "socket/signaller.py",
        "socket/typist.py",
        "stream/account.py",
    }
    for path in (WEB / "api").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.AsyncFunctionDef):
                parts = [ast.unparse(part) for part in ast.walk(node)]
                assert parts.count("caller.read") <= 1, f"{path.name}: {node.name}"


def effectful(path: Path) -> set[str]:
    """The functions of a file whose result says what the write caused."""
    return {
        node.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
        and node.returns is not None
        and ast.unparse(node.returns).startswith(("Effects", "Written["))
    }


def statements(path: Path) -> set[str]:
    """The functions that are called in a file without a look at their result."""
    return {
        ast.unparse(node.value.func)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    }


def test_no_effect_is_dropped_on_its_way() -> None:
    files = list((WEB.parent / "chat").rglob("*.py"))
    known = {f"{path.stem}.{name}" for path in files for name in effectful(path)}
    assert {"sessions.end", "deletion.erase", "users.register", "refresh_tokens.exchange"} < known
    for path in files:
        called = statements(path)
        assert not called & (known | effectful(path)), path.name
