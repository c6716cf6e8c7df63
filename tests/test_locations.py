"""A 201 says where to find what was made. (That each has the header is held of every answer.)"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest

from app.main import create_app
from app.settings import load
from tests.people import PASSWORD, Person, unique


async def found_at(person: Person, answer: httpx2.Response) -> httpx2.Response:
    """What stands at the address of something new."""
    assert answer.status_code == 201, answer.text
    return await person.http.get(answer.headers["Location"].removeprefix("/api/v1"))


async def test_what_was_made_stands_at_its_address(ada: Person, room: str) -> None:
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    for path, body in (
        ("/rooms", {"name": unique("quay"), "kind": "private"}),
        (f"/rooms/{room}/messages", {"text": "hello"}),
        (f"/rooms/{room}/polls", {"text": "Lunch?", "options": ["Soup", "Fish"]}),
        (f"/rooms/{room}/scheduled", {"text": "later", "at": tomorrow}),
    ):
        made = await ada.http.post(path, json=body)
        found = await found_at(ada, made)
        assert found.status_code == 200, (path, found.text)
        assert found.json() == made.json(), path


async def test_a_room_that_was_asked_for_by_name_has_its_id_in_the_address(ada: Person) -> None:
    name = unique("quay")
    made = await ada.http.post("/rooms", json={"name": name, "kind": "public"})
    said = await ada.http.post(f"/rooms/{name}/messages", json={"text": "hello"})
    assert said.headers["Location"] == f"/api/v1/rooms/{made.json()['id']}/messages/2"


async def test_a_press_has_its_place_in_the_log(ada: Person, room: str) -> None:
    asked = await ada.posts("Ship it?", room, actions=[{"id": "yes", "label": "Yes"}])
    address = f"/rooms/{room}/messages/{asked['seq']}/presses"
    pressed = await ada.http.post(address, json={"action": "yes"})
    page = (await found_at(ada, pressed)).json()
    assert page["items"] == [pressed.json()]


async def test_a_repeat_made_nothing_and_has_no_address(ada: Person, room: str) -> None:
    body = {"text": "hello", "client_id": "once"}
    assert "Location" in (await ada.http.post(f"/rooms/{room}/messages", json=body)).headers
    again = await ada.http.post(f"/rooms/{room}/messages", json=body)
    assert again.status_code == 200
    assert "Location" not in again.headers


async def test_an_account_is_found_by_its_address(ada: Person) -> None:
    body = {"name": unique("ida"), "password": PASSWORD}
    made = await ada.http.post("/users", json=body)
    assert (await found_at(ada, made)).json()["name"] == body["name"]


async def test_below_a_path_of_somebody_else_the_address_has_that_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PARLEY_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("PARLEY_PUBLIC_URL", "http://test")
    app = create_app(load())
    transport = httpx2.ASGITransport(app, root_path="/chat")
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://test/chat/api/v1") as http,
    ):
        made = await http.post("/users", json={"name": "ida", "password": PASSWORD})
        assert made.status_code == 201, made.text
        assert made.headers["Location"] == f"/chat/api/v1/users/{made.json()['id']}"
