"""The TypeScript client, in Node and in a browser; the conformance suite asks more of it."""

import asyncio
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.async_api import Browser, Route

from tests.clients import schema_types
from tests.clients.talking import token_of
from tests.clients.typescript import CLIENT, PACKAGES, running
from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import Server
from tests.test_bots import makes_bot, runs
from tests.visitor import Visitor

README = CLIENT / "README.md"
FIRST = re.compile(r"```js\n(.*?)```", re.DOTALL)
# What a program written in TypeScript may rely on; the last lines must not pass.
TYPED = """
import { Client, isMessage, isOf } from "parley-client";
import type { Cursor, Heard, LogEvent, Schema } from "parley-client";

export function told(heard: Heard): string {
  if (heard.kind === "resync" || !isOf(heard.event, "added")) return "";
  return `${heard.event.member.name}: ${heard.event.role}`;
}

export async function planned(chat: Client): Promise<string | undefined> {
  const page = await chat.call<Schema.ScheduledPage>("GET", "/me/scheduled");
  // @ts-expect-error - no schema has this
  page.items[0]?.nothing;
  return page.items[0]?.text;
}

export async function texts(chat: Client, kept: Cursor | null): Promise<string[]> {
  const found: string[] = [];
  for await (const heard of chat.room("harbour").events(kept)) {
    if (heard.kind === "event" && isMessage(heard.event)) found.push(heard.event.text);
  }
  return found;
}

export function given(event: LogEvent): unknown {
  // @ts-expect-error - nobody joins with a role
  return isOf(event, "joined") && event.role;
}

// @ts-expect-error - a cursor has two parts
export const wrong: Cursor = { seq: 1 };
// @ts-expect-error - what is to be read anew has no event
export const none = (heard: Heard & { kind: "resync" }) => heard.event;
"""
# What the programs of the README take for granted.
AROUND = """
import { Bot, isMessage, type Client as Signed, type Cursor } from "parley-client";
declare let kept: Cursor | null;
declare function show(name: string, text: string): void;
declare function forget(): void;
declare const process: { env: Record<string, string> };
"""
ON_A_PAGE = """async (room) => {
    const { Client, isMessage } = await import("/static/parley-client/index.js");
    const chat = await Client.connect(location.origin, { cookie: true });
    await chat.room(room).send("from a page");
    for await (const { event } of chat.room(room).events())
        if (isMessage(event) && event.user.id !== chat.user.id) return event.text;
}"""
pytestmark = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")


async def test_the_first_message_of_its_readme_arrives(ada: Person, project: Path) -> None:
    """As it stands there, but for where and who; in Node without any WebSocket, too."""
    room = await ada.makes_room()
    text = FIRST.findall(readme())[0]
    for theirs, ours in {
        "http://127.0.0.1:8000": ada.url,
        '"ada"': f'"{ada.name}"',
        "open the harbour": PASSWORD,
        '"general"': f'"{room}"',
    }.items():
        assert theirs in text
        text = text.replace(theirs, ours)
    async with running(project, text) as process:
        assert await process.wait() == 0
    messages = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [message["text"] for message in messages] == ["First ship in."]


def readme() -> str:
    return README.read_text("utf-8")


@pytest.mark.parametrize("signed_in", ["by password", "by a token", "by a token of one room"])
async def test_with_ws_it_echoes_and_its_token_is_in_no_address(
    ada: Person, grace: Person, room: str, project: Path, signed_in: str
) -> None:
    who = {
        "by password": {"name": grace.name, "password": PASSWORD},
        "by a token": {"token": await token_of(grace)},
        "by a token of one room": {"token": await token_of(grace, room)},
    }[signed_in]
    text = f"""
        import {{ WebSocket }} from "ws";
        import {{ Client, isMessage }} from "parley-client";
        const socket = (url, protocol, headers) => {{
          if (url.includes("token")) throw new Error(url);
          return new WebSocket(url, protocol, {{ headers }});
        }};
        const chat = await Client.connect("{ada.url}", {json.dumps(who)}, {{ socket }});
        const events = chat.room("{room}").events("now");
        await events.ready();
        console.log("ready");
        for await (const {{ event }} of events)
          if (isMessage(event) && event.user.id !== chat.user.id)
            await chat.room("{room}").send(`${{event.text}}!`, {{ clientId: `re-${{event.seq}}` }});
    """
    async with await ada.enters(room) as seat, running(project, text) as process:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
        for word in ("one", "two"):
            await seat.says(word)
            await seat.hears(f"{word}!")


@pytest.mark.parametrize("is_of_room", [False, True], ids=["of all rooms", "of one room"])
async def test_a_socket_without_headers_is_opened_by_tickets_and_no_token(
    ada: Person, grace: Person, room: str, project: Path, is_of_room: bool
) -> None:
    token = await token_of(grace, *([room] if is_of_room else []))
    text = f"""
        import {{ WebSocket }} from "ws";
        import {{ Client, isMessage }} from "parley-client";
        const tickets = new Set();
        globalThis.WebSocket = class extends WebSocket {{
          constructor(url, protocol) {{
            const ticket = new URL(url).searchParams.get("ticket");
            if (!ticket || tickets.has(ticket) || url.includes("parley_")) console.log(url);
            tickets.add(ticket);
            super(url, protocol);
          }}
        }};
        const chat = await Client.connect("{ada.url}", {{ token: "{token}" }});
        const events = chat.room("{room}").events("now");
        await events.ready();
        console.log("ready");
        const heard = await events.next();
        console.log(isMessage(heard.value.event) && heard.value.event.text);
        chat.close();
    """
    async with asyncio.timeout(PATIENCE_SECONDS), running(project, text) as process:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
        await ada.posts("hello", room)
        assert await process.stdout.readline() == b"hello\n"
        assert await process.wait() == 0


async def test_a_room_one_is_banned_from_says_so_at_the_door(
    ada: Person, grace: Person, room: str, project: Path
) -> None:
    """Of a token for chosen rooms each has a socket, whose refusal says why."""
    token = await token_of(grace, room)
    await ada.bans(grace, room)
    text = f"""
        import {{ WebSocket }} from "ws";
        import {{ Client, RoomClosed }} from "parley-client";
        const socket = (url, protocol, headers) => new WebSocket(url, protocol, {{ headers }});
        const chat = await Client.connect("{ada.url}", {{ token: "{token}" }}, {{ socket }});
        await chat.room("{room}").events().next().catch((error) => {{
          console.log(error instanceof RoomClosed, error.code, error.reason);
        }});
        chat.close();
    """
    async with asyncio.timeout(PATIENCE_SECONDS), running(project, text) as process:
        assert process.stdout is not None
        assert (await process.stdout.readline()).split() == [b"true", b"4403", b"banned"]


async def test_a_bot_offers_commands_and_hears_calls_and_presses(
    ada: Person, grace: Person, room: str, project: Path
) -> None:
    made = await runs(ada, await makes_bot(ada))
    async with made.http:
        await made.joins(room)
    text = f"""
        import {{ WebSocket }} from "ws";
        import {{ Bot }} from "parley-client";
        const socket = (url, protocol, headers) => new WebSocket(url, protocol, {{ headers }});
        const bot = new Bot()
          .command("deploy", "Bring it out", async (heard) => {{
            await heard.replyAlone(`only you: ${{heard.arguments.version}}`);
            await heard.reply("Deploy?", [{{ id: "yes", label: "Yes" }}]);
          }}, [{{ name: "version", kind: "number", required: true }}])
          .button("yes", (press) => press.edit("Deployed."))
          .message((heard) => heard.reply(`${{heard.text}}!`));
        await bot.start("{ada.url}", {{ token: "{made.token}" }}, {{ socket }});
    """
    async with await grace.enters(room) as seat, running(project, text):
        await seat.until(lambda f: made.id in [*f.get("here", ()), *f.get("came", ())])
        await seat.says("one")
        await seat.hears("one!")
        call = {"bot": made.id, "text": "/deploy 21"}
        assert (await grace.http.post(f"/rooms/{room}/calls", json=call)).status_code == 201
        assert (await seat.sees("ephemeral"))["text"] == "only you: 21"
        asked = await seat.hears("Deploy?")
        path = f"/rooms/{room}/messages/{asked['seq']}/presses"
        assert (await grace.http.post(path, json={"action": "yes"})).status_code == 201
        assert (await seat.sees("edited", target=asked["seq"]))["text"] == "Deployed."


async def test_a_wrong_password_and_a_refusal_are_errors_of_their_own(
    ada: Person, grace: Person, project: Path
) -> None:
    """A private room is not there for those who are not in it."""
    private = await ada.makes_room(kind="private")
    text = f"""
        import {{ Client, Refused, SignInNeeded }} from "parley-client";
        const name = "{grace.name}";
        const connect = (password) => Client.connect("{ada.url}", {{ name, password }});
        const isSignIn = (error) => console.log(error instanceof SignInNeeded);
        const code = (error) => console.log(error instanceof Refused && error.code);
        await connect("not the password").catch(isSignIn);
        const chat = await connect("{PASSWORD}");
        await chat.room("{private}").send("x").catch(code);
        chat.close();
    """
    async with running(project, text) as process:
        assert process.stdout is not None
        assert (await process.stdout.read()).split() == [b"true", b"not_found"]


async def test_on_a_page_of_the_server_the_cookie_signs_in(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, built: Path
) -> None:
    visitor = await Visitor.arrive(browser, server.url)
    page = (await visitor.signs_in(grace.name)).page

    async def give(route: Route) -> None:
        name = route.request.url.rpartition("/")[2]
        await route.fulfill(path=built / name, content_type="text/javascript")

    await page.route("**/static/parley-client/*.js", give)
    await page.goto(server.url)
    async with await ada.enters(room) as seat, asyncio.TaskGroup() as tasks:
        hearing = tasks.create_task(page.evaluate(ON_A_PAGE, room))
        await seat.hears("from a page")
        await seat.says("to a page")
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await hearing == "to a page"


def test_a_program_in_typescript_relies_on_its_types(project: Path) -> None:
    (project / "program.mts").write_text(TYPED)
    checks_types(project, "program.mts")


def test_the_programs_of_its_readme_are_right_by_its_types(project: Path) -> None:
    programs = re.findall(r"```[jt]s\n(.*?)```", readme(), re.DOTALL)
    assert len(programs) > 2
    for number, text in enumerate(programs):
        before = AROUND if "const chat" in text else f"{AROUND}declare const chat: Signed;\n"
        (project / f"block-{number}.mts").write_text(before + text)
    checks_types(project, *(f"block-{number}.mts" for number in range(len(programs))))


def checks_types(project: Path, *programs: str) -> None:
    options = ("--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext")
    done = subprocess.run(
        [
            *(str(PACKAGES / ".bin" / "tsc"), *options, "--target", "es2022"),
            *("--lib", "es2022,dom", *programs),
        ],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_its_types_are_those_of_the_servers_schemas() -> None:
    assert schema_types.PATH.read_text("utf-8") == schema_types.made(), "run `make client-types`"


def test_a_schema_that_has_no_type_is_not_passed_over() -> None:
    with pytest.raises(schema_types.NoType):
        schema_types.typed({"type": "string", "not": {"const": "none"}})
    with pytest.raises(schema_types.NoType):
        schema_types.typed({"allOf": [{"type": "string"}]})
