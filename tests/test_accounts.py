"""Making accounts, naming them, changing them."""

from collections.abc import Callable

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, Person, headers, problem, unique
from tests.server import Server

NEW_PASSWORD = "another good password"


async def registers(server: Server, **body: object) -> httpx2.Response:
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        return await http.post("/users", json=body)


async def signs_in(server: Server, name: str, password: str) -> httpx2.Response:
    form = {"username": name, "password": password}
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        return await http.post("/token", data=form)


async def invite(owner: Person) -> str:
    answer = await owner.http.post("/invites", json={})
    assert answer.status_code == 201, answer.text
    code = str(answer.json()["code"])
    assert answer.json()["url"] == f"{owner.url}/register?invite={code}"
    return code


async def test_the_first_account_owns_the_server_and_the_room_general(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    grace = await people("grace", at=own_server)
    me = (await ada.http.get("/me")).json()
    assert me["role"] == "owner"
    assert me["name"] == ada.name
    [general] = (await ada.http.get("/rooms")).json()["items"]
    assert (general["name"], general["kind"], general["role"]) == ("general", "public", "owner")
    assert (await grace.http.get("/me")).json()["role"] == "member"
    [general] = (await grace.http.get("/rooms")).json()["items"]
    assert general["role"] == "member"
    log = [(event["type"], event["user"]["name"]) for event in await ada.log("general")]
    assert log == [("joined", ada.name), ("joined", grace.name)]


async def test_an_invite_lets_one_person_in_and_no_second(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_REGISTRATION="invite")
    owner = await people("ada", at=server)
    without = await registers(server, name="grace", password=PASSWORD)
    assert (without.status_code, without.json()["code"]) == (403, "registration_closed")
    wrong = await registers(server, name="grace", password=PASSWORD, invite="no-such-invite")
    assert (wrong.status_code, wrong.json()["code"]) == (403, "invite_invalid")

    code = await invite(owner)
    taken = await registers(server, name=owner.name.upper(), password=PASSWORD, invite=code)
    assert taken.json()["code"] == "name_taken", "and that did not use the invite up"
    assert (await registers(server, name="grace", password=PASSWORD, invite=code)).is_success
    again = await registers(server, name="alan", password=PASSWORD, invite=code)
    assert (again.status_code, again.json()["code"]) == (403, "invite_invalid")

    late = await invite(owner)
    expire = "UPDATE invite_links SET expires_at = 1 WHERE uses = 0 RETURNING 1"
    assert databases.run(server.folder, expire) == [(1,)]
    expired = await registers(server, name="alan", password=PASSWORD, invite=late)
    assert (expired.status_code, expired.json()["code"]) == (403, "invite_invalid")


async def test_nobody_registers_where_registration_is_closed(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_REGISTRATION="closed")
    owner = await people("ada", at=server)
    code = await invite(owner)
    answer = await registers(server, name="grace", password=PASSWORD, invite=code)
    assert (answer.status_code, answer.json()["code"]) == (403, "registration_closed")


async def test_only_an_owner_of_the_server_invites(ada: Person, grace: Person) -> None:
    assert (await ada.http.get("/me")).status_code == 200, "whoever came first may be the owner"
    answer = await grace.http.post("/invites", json={})
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize(
    ("theirs", "same"),
    [
        ("ada", "ADA"),
        ("ada", "ＡＤＡ"),
        ("straße", "STRASSE"),
        ("josé", "jose\N{COMBINING ACUTE ACCENT}"),
    ],
)
async def test_a_name_is_taken_however_it_is_spelt(server: Server, theirs: str, same: str) -> None:
    number = unique("")
    first = await registers(server, name=theirs + number, password=PASSWORD)
    assert first.status_code == 201, first.text
    assert first.json()["name"] == theirs + number
    second = await registers(server, name=same + number.upper(), password=PASSWORD)
    assert (second.status_code, second.json()["code"]) == (409, "name_taken")
    assert (await signs_in(server, same + number, PASSWORD)).status_code == 200


async def test_what_is_not_a_name_is_refused(server: Server) -> None:
    bad: tuple[str, ...]
    bad = ("", " ", "a b", "a" * 33, "-ada", "_ada", ".ada", "ada/grace", "ada\ngrace", "a\x00da")
    bad += ("ada\u2028grace", "a@da", "<b>ada", "u_abcdefghijkl", "r_abcdefghijkl", "U_abc")
    bad += ("\N{RIGHT-TO-LEFT OVERRIDE}ada", "\N{FIRE}", "a\u200bda")
    for name in bad:
        answer = await registers(server, name=name, password=PASSWORD)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), ascii(name)


async def test_a_name_that_reads_like_an_id_is_refused_in_any_width(server: Server) -> None:
    """Folded for comparison, it would be the id."""
    answer = await registers(server, name=unique("ｕ_abc"), password=PASSWORD)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_somebody_is_called_what_they_like(people: People) -> None:
    ada = await people("ada", display_name="Ada Lovelace")
    assert (await ada.http.get("/me")).json()["display_name"] == "Ada Lovelace"
    answer = await ada.http.patch("/me", json={"display_name": "  Countess 💐 "})
    assert answer.status_code == 200
    assert answer.json() == (await ada.http.get("/me")).json()
    assert answer.json()["display_name"] == "Countess 💐"
    assert answer.json()["name"] == ada.name
    room = await ada.makes_room()
    said = await ada.posts("hello", room)
    assert said["user"] == {"id": ada.id, "name": ada.name, "display_name": "Countess 💐"}


async def test_without_another_name_people_read_the_account_name(ada: Person) -> None:
    assert (await ada.http.get("/me")).json()["display_name"] == ada.name
    said = await ada.posts("hello", await ada.makes_room())
    assert said["user"] == {"id": ada.id, "name": ada.name}


async def test_what_is_not_a_display_name_is_refused(ada: Person) -> None:
    for name in ("", "   ", "x" * 61, "two\nlines", "nul\x00", None, 7):
        answer = await ada.http.patch("/me", json={"display_name": name})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), name
    assert (await ada.http.get("/me")).json()["display_name"] == ada.name


async def test_a_bad_password_makes_no_account(server: Server) -> None:
    name = unique("grace")
    bad = ("short", "x" * 9, "x" * 257, "ten\x00characters", "ten\ncharacters", 1234567890, None)
    for password in bad:
        answer = await registers(server, name=name, password=password)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), password
        assert str(password) not in answer.text
    assert (await registers(server, name=name, password=PASSWORD)).status_code == 201


async def test_half_a_character_is_no_part_of_a_password_or_name(server: Server) -> None:
    """JSON can spell a lone surrogate, UTF-8 cannot."""
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        for body in (
            r'{"name": "grace", "password": "correct horse \ud800 battery"}',
            r'{"name": "gr\udffface", "password": "correct horse battery"}',
            r'{"name": "grace", "password": "correct horse battery", "\ud800": 1}',
        ):
            headers = {"Content-Type": "application/json"}
            answer = await http.post("/users", content=body, headers=headers)
            assert answer.status_code == 422, answer.text
            assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("password", ["x" * 256, "🐎" * 256, "ten chars!", "密码是十个字的密码呀"])
async def test_any_password_of_good_length_works(server: Server, password: str) -> None:
    name = unique("grace")
    assert (await registers(server, name=name, password=password)).status_code == 201
    assert (await signs_in(server, name, password)).status_code == 200
    wrong = await signs_in(server, name, password[:-1] + "?")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "bad_credentials")


async def test_a_password_of_ligatures_is_refused_or_works_but_breaks_nothing(
    server: Server, ada: Person
) -> None:
    """One character of it is eighteen after compatibility normalisation."""
    password = "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}" * 256
    name = unique("grace")
    made = await registers(server, name=name, password=password)
    assert made.status_code in (201, 422), made.text
    if made.status_code == 201:
        assert (await signs_in(server, name, password)).status_code == 200
    wrong = await signs_in(server, ada.name, password)
    assert (wrong.status_code, wrong.json()["code"]) == (401, "bad_credentials")


async def test_the_same_password_from_another_keyboard_works(server: Server) -> None:
    name = unique("grace")
    composed, decomposed = "crème brûlée", "cre\u0300me bru\u0302le\u0301e"
    assert (await registers(server, name=name, password=composed)).status_code == 201
    assert (await signs_in(server, name, decomposed)).status_code == 200


async def test_an_unknown_name_and_a_wrong_password_get_the_same_answer(
    server: Server, ada: Person
) -> None:
    unknown = await signs_in(server, unique("nobody"), PASSWORD)
    for guess in ("wrong horse battery", " ", "nul\x00", "x" * 1000):
        wrong = await signs_in(server, ada.name, guess)
        assert wrong.status_code == unknown.status_code == 401
        assert problem(wrong) == problem(unknown)
        assert headers(wrong) == headers(unknown)


async def test_a_field_we_do_not_know_is_refused_without_repeating_it(server: Server) -> None:
    name = unique("grace")
    answer = await registers(server, name=name, password=PASSWORD, pasword="hunter2 is secret")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert "hunter2" not in answer.text
    assert PASSWORD not in answer.text
    owner = await registers(server, name=name, password=PASSWORD, role="owner")
    assert owner.status_code == 422
    assert (await signs_in(server, name, PASSWORD)).status_code == 401


async def test_a_new_password_ends_every_other_session(server: Server, ada: Person) -> None:
    elsewhere = Person(ada.url, ada.name)
    await elsewhere.signs_in()
    async with ada.browses() as browser:
        assert (await browser.get("/api/v1/me")).status_code == 200
        body = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
        assert (await ada.http.put("/me/password", json=body)).status_code == 204
        assert (await browser.get("/api/v1/me")).status_code == 401
    assert (await elsewhere.http.get("/me")).status_code == 401
    refresh = {"grant_type": "refresh_token", "refresh_token": elsewhere.refresh_token}
    assert (await elsewhere.http.post("/token", data=refresh)).status_code == 401
    await elsewhere.http.aclose()
    assert (await ada.http.get("/me")).status_code == 200
    assert (await signs_in(server, ada.name, PASSWORD)).status_code == 401
    assert (await signs_in(server, ada.name, NEW_PASSWORD)).status_code == 200


async def test_the_password_stays_without_the_current_one(server: Server, ada: Person) -> None:
    body = {"current_password": "wrong horse battery", "new_password": NEW_PASSWORD}
    answer = await ada.http.put("/me/password", json=body)
    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
    short = {"current_password": PASSWORD, "new_password": "short"}
    answer = await ada.http.put("/me/password", json=short)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert (await signs_in(server, ada.name, PASSWORD)).status_code == 200
    assert (await ada.http.get("/me")).status_code == 200
