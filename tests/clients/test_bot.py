"""Bots of the Python library in rooms of a real server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from parley_client import Argument, Bot, Button, Heard, Press

from tests.clients.talking import QUICK, client_of, token_of
from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, Frame, Person, Seat, unique
from tests.server import Server
from tests.test_bots import makes_bot, runs


def bot_of(person: Person, state: Path | None = None) -> Bot:
    return Bot(person.url, state=state, name=person.name, password=PASSWORD, patience=QUICK)


@asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(bot.start())
    try:
        yield
        assert not task.done(), task.result()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def seat(ada: Person, grace: Person, room: str) -> AsyncIterator[Seat]:
    """Ada's; grace is the bot."""
    async with await ada.enters(room) as seat:
        yield await seat.live()


async def is_there(seat: Seat, bot: Person) -> None:
    """Its socket has opened the room, perhaps some frames ago, and has not left it since."""

    def tells(frame: Frame) -> bool:
        return bot.id in [*frame.get("here", ()), *frame.get("came", ())]

    told = [frame for frame in seat.frames if tells(frame) or bot.id in frame.get("gone", ())]
    if not told or not tells(told[-1]):
        await seat.until(tells)


async def test_a_bot_answers_what_it_hears_and_not_itself(seat: Seat, grace: Person) -> None:
    bot = bot_of(grace)

    @bot.message
    async def echo(heard: Heard) -> None:
        await heard.reply(f"{heard.text}!")

    async with running(bot):
        await is_there(seat, grace)
        for text in ("one", "two"):
            await seat.says(text)
            answer = await seat.hears(f"{text}!")
            assert answer["user"]["id"] == grace.id
    assert seat.texts == ["one", "one!", "two", "two!"]


async def test_what_several_handlers_answer_to_one_message_is_all_said(
    seat: Seat, grace: Person
) -> None:
    bot = bot_of(grace)

    @bot.message
    async def echo(heard: Heard) -> None:
        await heard.reply(f"{heard.text}!")

    @bot.message
    async def ask(heard: Heard) -> None:
        await heard.reply(f"{heard.text}?")

    async with running(bot):
        await is_there(seat, grace)
        await seat.says("one")
        await seat.hears("one?")
    assert seat.texts == ["one", "one!", "one?"]


async def test_commands_have_words_and_are_no_other_messages(seat: Seat, grace: Person) -> None:
    bot = bot_of(grace)

    @bot.command("deploy", help="WHAT brings it out")
    async def deploy(heard: Heard) -> None:
        await heard.reply(f"deploying {heard.words}")

    @bot.message
    async def other(heard: Heard) -> None:
        await heard.reply("no command")

    async with running(bot):
        await is_there(seat, grace)
        await seat.says("/deploy the page")
        await seat.hears("deploying the page")
        await seat.says(f"@{grace.name}: Deploy all")
        await seat.hears("deploying all")
        await seat.says("/deployed")
        await seat.hears("no command")
        await seat.says(f"@{grace.name} help")
        await seat.hears("* `/deploy` WHAT brings it out")


async def test_a_button_that_is_pressed_is_answered_by_an_edit(
    seat: Seat, ada: Person, grace: Person, room: str
) -> None:
    bot = bot_of(grace)

    @bot.command("release")
    async def ask(heard: Heard) -> None:
        await heard.reply("Release?", buttons=[Button("yes", "Yes", "primary")])

    @bot.button("yes")
    async def release(press: Press) -> None:
        await press.edit(f"Released by {press.user.name}.")

    async with running(bot):
        await is_there(seat, grace)
        await seat.says("/release")
        asked = await seat.hears("Release?")
        # Somebody else's message with a button of this name is none of its business.
        other = await ada.http.post(
            f"/rooms/{room}/messages",
            json={"text": "Mine", "actions": [{"id": "yes", "label": "Yes"}]},
        )
        for seq in (other.json()["seq"], asked["seq"]):
            await seat.sends(type="press", client_id=f"press {seq}", target=seq, action="yes")
        edited = await seat.sees("edited")
        assert (edited["target"], edited["text"]) == (asked["seq"], f"Released by {ada.name}.")
        now = await ada.http.get(f"/rooms/{room}/messages/{asked['seq']}")
        assert "actions" not in now.json()


async def test_a_bot_answers_in_a_thread_what_is_said_in_one(seat: Seat, grace: Person) -> None:
    bot = bot_of(grace)

    @bot.message
    async def answer(heard: Heard) -> None:
        await (heard.reply("here") if heard.message.thread else heard.reply_in_thread("there"))

    async with running(bot):
        await is_there(seat, grace)
        root = await seat.says("root")
        assert (await seat.hears("there"))["thread"] == root["seq"]
        await seat.sends(type="send", client_id="in it", text="deep", thread=root["seq"])
        assert (await seat.hears("here"))["thread"] == root["seq"]


async def test_a_bot_hears_a_room_that_it_is_added_to(
    seat: Seat, ada: Person, grace: Person
) -> None:
    bot = bot_of(grace)
    another = await ada.makes_room(kind="private")

    @bot.message
    async def echo(heard: Heard) -> None:
        await heard.reply("here")

    async with running(bot), await ada.enters(another) as there:
        await is_there(seat, grace)
        for _ in range(2):
            await ada.adds(grace, another)
            await is_there(there, grace)
            await there.says("who?")
            await there.hears("here")
            await ada.removes(grace, another)
            # Whoever goes and comes back within a second was never away.
            await there.until(lambda frame: grace.id in frame.get("gone", ()))


async def test_a_handler_that_fails_costs_its_message_and_no_other(
    seat: Seat, grace: Person
) -> None:
    bot = bot_of(grace)

    @bot.message
    async def divide(heard: Heard) -> None:
        await heard.reply(f"{12 // int(heard.text)}")

    async with running(bot):
        await is_there(seat, grace)
        for text in ("0", "nought", "3"):
            await seat.says(text)
        await seat.hears("4")


async def test_a_bot_goes_on_where_it_was_and_answers_nothing_twice(
    seat: Seat, grace: Person, tmp_path: Path
) -> None:
    state = tmp_path / "state.json"

    def echo() -> Bot:
        bot = bot_of(grace, state)

        @bot.message
        async def answer(heard: Heard) -> None:
            await heard.reply(f"{heard.text}!")

        return bot

    async with running(echo()):
        await is_there(seat, grace)
        await seat.says("one")
        await seat.hears("one!")
    before = state.read_bytes()
    await seat.says("two")
    async with running(echo()):
        await seat.hears("two!")
    # As after a death between the answer and the note of it.
    state.write_bytes(before)
    async with running(echo()):
        await seat.says("three")
        await seat.hears("three!")
    assert [text for text in seat.texts if text.endswith("!")] == ["one!", "two!", "three!"]


@pytest.mark.sqlite("its file is put back")
async def test_after_a_restore_a_bot_does_not_answer_what_is_old(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    bot = bot_of(grace)

    @bot.message
    async def echo(heard: Heard) -> None:
        await heard.reply(f"{heard.text}!")

    async with await ada.enters(room) as seat, running(bot):
        await is_there(seat, grace)
        await seat.says("old")
        await seat.hears("old!")
        own_server.kill()
        (own_server.folder / "life").unlink()
        own_server.start()
        async with await ada.enters(room) as after:
            await is_there(after, grace)
            await after.says("new")
            await after.hears("new!")
            assert after.texts == ["old", "old!", "new", "new!"]


async def test_a_bot_with_a_token_of_one_room_is_told_which(
    seat: Seat, grace: Person, room: str
) -> None:
    bot = Bot(grace.url, token=await token_of(grace, room), rooms=[room], patience=QUICK)

    @bot.message
    async def echo(heard: Heard) -> None:
        await heard.reply(f"{heard.text}!")

    async with running(bot):
        await is_there(seat, grace)
        await seat.says("one")
        await seat.hears("one!")


async def test_a_bot_with_an_account_of_its_own_hears_people_and_no_other_bot(
    seat: Seat, ada: Person, room: str
) -> None:
    (one, token), (_, other_token) = [await bot_account(ada, room) for _ in range(2)]
    bot = Bot(ada.url, token=token, patience=QUICK)

    @bot.message
    async def echo(heard: Heard) -> None:
        await heard.reply(f"{heard.text}!")

    async with running(bot):
        await seat.until(lambda frame: one in [*frame.get("here", ()), *frame.get("came", ())])
        by_other = {"Authorization": f"Bearer {other_token}"}
        path = f"/rooms/{room}/messages"
        said = await ada.http.post(path, json={"text": "from a bot"}, headers=by_other)
        assert said.status_code == 201, said.text
        await seat.says("from a person")
        answer = await seat.hears("from a person!")
        assert answer["user"] == {**answer["user"], "id": one, "bot": True}
        assert "from a bot!" not in seat.texts


async def bot_account(owner: Person, room: str) -> tuple[str, str]:
    """Its id and a token; it is in the room."""
    bot = (await owner.http.post("/me/bots", json={"name": unique("bot")})).json()["id"]
    scopes = ["rooms:read", "messages:write"]
    given = {"name": "program", "scopes": scopes, "rooms": None, "expires_at": None}
    token = (await owner.http.post(f"/me/bots/{bot}/tokens", json=given)).json()["token"]
    assert (await owner.http.put(f"/rooms/{room}/members/{bot}")).status_code == 201
    return bot, token


async def test_a_bot_that_can_not_sign_in_says_so(grace: Person) -> None:
    bot = Bot(grace.url, name=grace.name, password="not the password", patience=QUICK)
    async with asyncio.timeout(PATIENCE_SECONDS):
        with pytest.raises(Exception, match="does not count"):
            await bot.start()


async def test_a_bot_offers_its_commands_and_answers_whoever_calls_alone(
    ada: Person, grace: Person, room: str
) -> None:
    made = await makes_bot(ada)
    program = await runs(ada, made)
    async with program.http:
        await program.joins(room)
    bot = Bot(ada.url, token=program.token, patience=QUICK)

    @bot.command("deploy", help="Bring it out", arguments=[Argument("version", kind="number")])
    async def deploy(heard: Heard) -> None:
        await heard.reply_alone(f"only you: {heard.arguments['version'] * 2}")
        await heard.reply("deployed")

    @bot.message
    async def other(heard: Heard) -> None:
        await heard.reply(f"not mine: {heard.text}")

    other_bot = await runs(ada, await makes_bot(ada))
    async with other_bot.http, running(bot), await grace.enters(room) as seat:
        await is_there(seat, program)
        await other_bot.joins(room)
        about = {"commands": [{"name": "deploy", "about": "Of another one"}]}
        assert (await other_bot.http.put("/me/commands", json=about)).is_success
        offered = (await grace.http.get(f"/rooms/{room}/commands")).json()["items"]
        mine = [one for one in offered if one["bot"]["id"] == program.id]
        assert [one["usage"] for one in mine] == ["/deploy [version]"]
        await grace.http.post(f"/rooms/{room}/calls", json={"bot": other_bot.id, "text": "/deploy"})
        async with client_of(grace) as chat:
            await chat.room(room).call(program.id, "/deploy 21")
        assert (await seat.sees("ephemeral"))["text"] == "only you: 42"
        await seat.hears("deployed")
    assert not any(text.startswith("not mine") for text in seat.texts)
