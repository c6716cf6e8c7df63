"""Asks before it deploys: `@itsname deploy WHAT`, then a button that somebody else presses."""

import asyncio
import os
import re
import shlex
import time

from parley_client import Bot, Button, Heard, Press

COMMAND = shlex.split(os.environ.get("DEPLOY_COMMAND", "echo deploying"))
# It becomes an argument: what begins with a hyphen would be an option.
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")
LONGEST_SECONDS = 600
SHOWN_CHARACTERS = 1500
ASKED = "Deploy **{what}**? {asker} asks for it; somebody else says yes."

bot = Bot(state=os.environ.get("DEPLOY_STATE"))
# What is being deployed: by the seq of the question, what and for whom.
asked: dict[tuple[str, int], tuple[str, str]] = {}


@bot.command("deploy", help="WHAT asks whether to bring it out")
async def deploy(heard: Heard) -> None:
    what = heard.words
    if not WORD.fullmatch(what):
        await heard.reply("Say what: `deploy page`, with letters, digits, dots and hyphens.")
        return
    question = await heard.reply(
        ASKED.format(what=what, asker=heard.user.display_name),
        buttons=[Button("deploy", "Deploy", "primary"), Button("leave", "Not now")],
    )
    if question is not None:
        asked[question.room, question.seq] = what, heard.user.id


@bot.button("deploy")
async def yes(press: Press) -> None:
    place = await press.room.id(), press.target
    known = asked.get(place)
    if known is None:
        await press.edit("I was started anew meanwhile: ask again.")
        return
    what, asker = known
    if press.user.id == asker:
        await press.reply(f"{press.user.display_name}, somebody else has to say yes.")
        return
    del asked[place]
    await press.edit(f"Deploying **{what}**, said {press.user.display_name} …")
    began = time.monotonic()
    status, output = await run(what)
    seconds = time.monotonic() - began
    how = "Deployed" if status == 0 else f"**Failed** ({status}):"
    await press.edit(f"{how} **{what}** in {seconds:.0f} s.\n```\n{output}\n```")


@bot.button("leave")
async def no(press: Press) -> None:
    place = await press.room.id(), press.target
    what, _ = asked.pop(place, ("it", ""))
    await press.edit(f"{what} stays as it is, said {press.user.display_name}.")


async def run(what: str) -> tuple[int | str, str]:
    """The command with what is to be deployed as its last word; its status and its last words."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, what, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            output, _ = await process.communicate()
    except TimeoutError:
        process.kill()
        await process.wait()
        return "too slow", ""
    said = output.decode(errors="replace").strip().replace("```", "'''")
    return process.returncode or 0, said[-SHOWN_CHARACTERS:]


if __name__ == "__main__":
    bot.run()
