"""Mail: what waits unread for an hour comes in one mail, to a confirmed address and no other."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest

from tests.backends import free_port
from tests.conftest import People
from tests.mailbox import Mailbox, address_of, code_in, has_mail, passes, settings
from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import Server, parley


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, port: int) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("mail"), **settings(port)).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
async def running_mailbox(port: int) -> AsyncIterator[Mailbox]:
    async with Mailbox(port) as running:
        yield running


@pytest.fixture
async def mailbox(running_mailbox: Mailbox) -> Mailbox:
    running_mailbox.forget()
    return running_mailbox


@pytest.fixture
async def reader(ada: Person, mailbox: Mailbox) -> Person:
    """Ada, who has a confirmed address."""
    await has_mail(ada, mailbox)
    return ada


async def test_what_waits_for_an_hour_comes_in_one_mail(
    reader: Person, grace: Person, room: str, server: Server, mailbox: Mailbox
) -> None:
    direct = (await grace.http.put("/direct", json={"users": [reader.id]})).json()["id"]
    root = (await reader.posts("When does she sail?", room))["seq"]
    said = await grace.posts(f"@{reader.name}, the **kettle** <b>is</b> on", room)
    await grace.posts("At nine.", room, thread=root)
    await grace.posts("Bring ![a cup](https://example.org/cup.png)", direct)
    await grace.posts("to nobody in particular", room)
    passes(server)
    [mail] = await mailbox.gets(reader)
    for words in (f"@{reader.name}, the kettle <b>is</b> on", "At nine.", "Bring a cup"):
        assert words in mail.plain
    assert "nobody in particular" not in mail.plain
    assert f"{server.url}/rooms/{room}/{said['seq']}" in mail.plain
    assert f"{server.url}/rooms/{room}?panel=thread%3A{root}" in mail.plain
    assert "<strong>kettle</strong> &lt;b&gt;is&lt;/b&gt; on" in mail.html
    assert not re.search(r"<(img|link|script|iframe|style)|url\(|@import", mail.html)
    message = mail.message
    assert message["Subject"] == "3 messages wait for you in Parley"
    assert message["From"] == "Parley <parley@chat.example.org>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Reply-To"] is None
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Unsubscribe"].strip("<>") in mail.plain
    assert f"List-Unsubscribe: <{server.url}/mail/unsubscribe/".encode() in mail.raw
    await grace.posts("and once more", direct)
    passes(server)
    [_, second] = await mailbox.gets(reader, 2)
    assert "and once more" in second.plain
    assert "At nine." not in second.plain


async def test_nothing_is_in_it_that_was_read_or_deleted_or_is_not_wanted(
    reader: Person, grace: Person, people: People, server: Server, mailbox: Mailbox
) -> None:
    linus = await people("linus")
    rooms = {}
    for name in ("read", "deleted", "muted", "left", "told"):
        rooms[name] = await grace.makes_room(name)
        await reader.joins(rooms[name])
        said = await grace.posts(f"@{reader.name}, from {name}", rooms[name])
        if name == "read":
            await reader.http.put(f"/rooms/{rooms[name]}/read", json={"seq": said["seq"]})
        elif name == "deleted":
            await grace.http.delete(f"/rooms/{rooms[name]}/messages/{said['seq']}")
        elif name == "muted":
            await reader.http.patch(f"/rooms/{rooms[name]}/mine", json={"notify": "nothing"})
        elif name == "left":
            await reader.leaves(rooms[name])
    await linus.joins(rooms["told"])
    await linus.posts(f"@{reader.name}, from one who is blocked", rooms["told"])
    await reader.http.put(f"/me/blocks/{linus.id}")
    passes(server, hours=0.5)
    passes(server, hours=0.6)
    [mail] = await mailbox.gets(reader)
    assert re.findall(r"from (\w+)", mail.plain) == ["told"]
    assert mail.message["Subject"] == "A message waits for you in Parley"


async def test_in_quiet_times_none_is_sent_and_none_is_lost(
    reader: Person, grace: Person, people: People, room: str, server: Server, mailbox: Mailbox
) -> None:
    linus, barbara = await people("linus"), await people("barbara")
    for person in (grace, linus, barbara):
        await person.joins(room)
        await has_mail(person, mailbox)
    now = datetime.now(UTC)
    around = [(now + timedelta(hours=hours)).strftime("%H:%M") for hours in (-1, 1)]
    hours = {"begins": around[0], "ends": around[1], "time_zone": "UTC"}
    await reader.http.patch("/me/notifications", json={"quiet_hours": hours})
    await linus.http.patch("/me/notifications", json={"notify": "nothing"})
    until = (now + timedelta(hours=1)).isoformat()
    await barbara.http.patch("/me", json={"quiet_until": until})
    quiet = (reader, linus, barbara)
    for person in quiet:
        await grace.posts(f"@{person.name}, later please", room)
    # In another room: whoever writes in one has read it.
    other = await barbara.makes_room("other")
    await grace.joins(other)
    await barbara.posts(f"@{grace.name}, a witness", other)
    passes(server)
    await mailbox.gets(grace)
    assert [mailbox.to(person) for person in quiet] == [[], [], []]
    await barbara.http.patch("/me", json={"quiet_until": None})
    for person in quiet:
        wanted = {"notify": "mentions", "quiet_hours": None}
        await person.http.patch("/me/notifications", json=wanted)
    passes(server)
    for person in quiet:
        [mail] = await mailbox.gets(person)
        assert "later please" in mail.plain


async def test_one_click_ends_it_without_signing_in(
    reader: Person, grace: Person, room: str, server: Server, mailbox: Mailbox
) -> None:
    await grace.posts(f"@{reader.name}, one", room)
    passes(server)
    [mail] = await mailbox.gets(reader)
    link = mail.message["List-Unsubscribe"].strip("<>")
    async with httpx2.AsyncClient() as stranger:
        shown = await stranger.get(link)
        assert "Send me no more mail" in shown.text
        assert (await reader.http.get("/me/mail")).json()["wanted"] is True
        forged = link[:-1] + ("0" if link[-1] != "0" else "1")
        assert (await stranger.post(forged)).status_code == 403
        form = {"List-Unsubscribe": "One-Click"}
        done = await stranger.post(link, data=form)
        assert done.status_code == 200
        assert (await stranger.post(link, data=form)).status_code == 200
    own = (await reader.http.get("/me/mail")).json()
    assert (own["address"], own["wanted"]) == (address_of(reader), False)
    await has_mail(grace, mailbox)
    await grace.posts(f"@{reader.name}, two", room)
    await reader.posts(f"@{grace.name}, a witness", room)
    passes(server)
    await mailbox.gets(grace)
    # Wanted again, it tells of what comes from then on.
    await reader.http.patch("/me/mail", json={"wanted": True})
    await grace.posts(f"@{reader.name}, three", room)
    passes(server)
    [again] = await mailbox.gets(reader)
    assert "three" in again.plain
    assert "two" not in again.plain


async def test_an_address_holds_once_the_code_came_back(
    ada: Person, mailbox: Mailbox, server: Server
) -> None:
    wrong = {"address": address_of(ada), "password": "not the password"}
    answer = await ada.http.put("/me/mail", json=wrong)
    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
    assert mailbox.asked == []
    named = wrong | {"password": PASSWORD}
    own = (await ada.http.put("/me/mail", json=named)).json()
    assert (own["address"], own["pending"]) == (None, address_of(ada))
    [mail] = await mailbox.gets(ada)
    code = code_in(mail)
    for _ in range(5):
        given = {"code": f"{(int(code) + 1) % 10**8:08d}"}
        answer = await ada.http.post("/me/mail/confirmation", json=given)
        assert answer.json()["code"] == "mail_code_wrong"
    answer = await ada.http.post("/me/mail/confirmation", json={"code": code})
    assert answer.json()["code"] == "mail_code_wrong", "it was missed too often"
    own = await has_mail(ada, mailbox)
    assert (own["address"], own["pending"], own["wanted"]) == (address_of(ada), None, True)
    assert (await ada.http.post("/me/mail/tests")).status_code == 204
    [test] = await mailbox.gets(ada)
    assert test.message["Subject"] == "This is a test"
    # A new address takes its place only with its own code.
    other = {"address": "other@example.org", "password": PASSWORD}
    own = (await ada.http.put("/me/mail", json=other)).json()
    assert (own["address"], own["pending"]) == (address_of(ada), "other@example.org")
    assert (await ada.http.delete("/me/mail")).status_code == 204
    own = (await ada.http.get("/me/mail")).json()
    assert (own["address"], own["pending"]) == (None, None)


async def test_no_stranger_gets_many_codes(people: People, mailbox: Mailbox) -> None:
    victim = {"address": "victim@example.org", "password": PASSWORD}
    pests = [await people(f"pest{number}") for number in range(2)]
    answers = [await pest.http.put("/me/mail", json=victim) for pest in pests for _ in range(4)]
    statuses = [answer.status_code for answer in answers]
    assert statuses == [200] * 5 + [429] * 3
    assert int(answers[-1].headers["retry-after"]) > 3600
    assert mailbox.asked == ["victim@example.org"] * 5


@pytest.mark.parametrize(
    "address",
    [
        "ada@example.org\r\nBcc: victim@example.org",
        "ada@example.org\n",
        "Ada <ada@example.org>",
        "ada@example.org, victim@example.org",
        '"ada b"@example.org',
        "ada@localhost",
        "ada@[127.0.0.1]",
        "ada",
        f"{'a' * 65}@example.org",
        f"ada@{'a.' * 130}org",
    ],
)
async def test_what_is_no_address_is_refused(ada: Person, mailbox: Mailbox, address: str) -> None:
    answer = await ada.http.put("/me/mail", json={"address": address, "password": PASSWORD})
    assert answer.status_code == 422, answer.text
    assert mailbox.asked == []


async def test_names_stand_in_headers_as_names(
    people: People, grace: Person, server: Server, mailbox: Mailbox
) -> None:
    ada = await people("ada", display_name='Ada "Bcc: x@y.z" <a@b.c>, Ünï 沪')
    await has_mail(ada, mailbox)
    direct = (await grace.http.put("/direct", json={"users": [ada.id]})).json()["id"]
    await grace.posts("a line\nBcc: victim@example.org\n\n.\nand on", direct)
    passes(server)
    [mail] = await mailbox.gets(ada)
    [to] = mail.message["To"].addresses
    assert (to.display_name, to.addr_spec) == ('Ada "Bcc: x@y.z" <a@b.c>, Ünï 沪', address_of(ada))
    assert mail.message["Bcc"] is None
    assert "and on" in mail.plain
    assert mailbox.asked[-1] == address_of(ada)


async def test_a_mail_server_that_says_later_gets_it_later_and_one_that_says_no_ends_it(
    reader: Person, grace: Person, room: str, server: Server, mailbox: Mailbox
) -> None:
    await grace.posts(f"@{reader.name}, one", room)
    mailbox.says_to = lambda _: "450 4.2.1 come back later"
    mailbox.asked.clear()
    passes(server)
    await mailbox.until(lambda box: bool(box.asked))
    mailbox.says_to = lambda _: None
    mailbox.says_of = lambda _: "554 5.7.1 looks like spam"
    passes(server)
    await mailbox.until(lambda box: len(box.asked) == 2)
    assert (await reader.http.get("/me/mail")).json()["failed"] is None
    mailbox.says_of = lambda _: None
    passes(server)
    [mail] = await mailbox.gets(reader)
    assert "one" in mail.plain
    await grace.posts(f"@{reader.name}, two", room)
    mailbox.says_to = lambda _: "550 5.1.1 nobody of that name\x07"
    passes(server)
    await mailbox.until(lambda box: len(box.asked) == 4)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not (own := (await reader.http.get("/me/mail")).json())["failed"]:
            pass
    assert own["failed"] == "550 5.1.1 nobody of that name"
    mailbox.says_to = lambda _: None
    own = (await reader.http.patch("/me/mail", json={"wanted": True})).json()
    assert own["failed"] is None


async def test_a_mail_server_that_is_away_loses_nothing_and_holds_up_nothing(
    reader: Person, grace: Person, room: str, server: Server, mailbox: Mailbox
) -> None:
    await grace.posts(f"@{reader.name}, while it is away", room)
    mailbox.closes()
    try:
        passes(server)
        answer = await reader.http.post("/me/mail/tests")
        assert (answer.status_code, answer.json()["code"]) == (503, "mail_not_sent")
        await grace.posts("chat goes on", room)
    finally:
        await mailbox.opens()
    passes(server)
    [mail] = await mailbox.gets(reader)
    assert "while it is away" in mail.plain


async def test_a_server_that_dies_while_it_writes_repeats_one_mail_and_skips_none(
    reader: Person, grace: Person, room: str, server: Server, mailbox: Mailbox
) -> None:
    await grace.posts(f"@{reader.name}, the first", room)
    mailbox.is_silent = True
    try:
        passes(server)
        [first] = await mailbox.gets(reader)
        server.kill()
    finally:
        mailbox.is_silent = False
    server.start()
    passes(server)
    [_, second] = await mailbox.gets(reader, 2)
    assert first.message["Message-ID"] == second.message["Message-ID"]
    await grace.posts(f"@{reader.name}, the second", room)
    passes(server)
    [*_, third] = await mailbox.gets(reader, 3)
    assert "the second" in third.plain
    assert "the first" not in third.plain


async def test_without_a_mail_server_there_is_no_mail(people: People, tmp_path: Path) -> None:
    server = Server(tmp_path).start()
    try:
        ada = await people("ada", at=server)
        assert (await ada.http.get("/me/mail")).json()["available"] is False
        named = {"address": address_of(ada), "password": PASSWORD}
        answer = await ada.http.put("/me/mail", json=named)
        assert (answer.status_code, answer.json()["code"]) == (409, "mail_off")
        assert "mail" not in (await ada.http.get(f"{server.url}/api/v1")).json()["features"]
    finally:
        server.stop()


async def test_a_doctor_says_that_a_mail_server_is_away_and_keeps_the_secret(
    server: Server, port: int, mailbox: Mailbox
) -> None:
    away = settings(port) | {"PARLEY_SMTP_URL": f"smtps://ada:s3cret-word@127.0.0.1:{free_port()}"}
    examined = parley(server.folder, "doctor", "--backup-days", "0", **away)
    said = examined.stdout + examined.stderr
    assert "does not let this server in" in said
    assert "s3cret" not in said
    wrong = parley(server.folder, "doctor", PARLEY_SMTP_URL="ada:s3cret-word@mail")
    assert "PARLEY_SMTP_URL" in wrong.stdout + wrong.stderr
    assert "s3cret" not in wrong.stdout + wrong.stderr
    alone = parley(server.folder, "doctor", PARLEY_SMTP_URL=f"smtp://127.0.0.1:{port}")
    assert "PARLEY_MAIL_FROM" in alone.stdout + alone.stderr
