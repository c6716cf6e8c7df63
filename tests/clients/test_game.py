"""The game of `examples/game`, in real browsers and by many players at once."""

import asyncio
import json
import random
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import asdict
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from tests.clients.example_pages import Served, served
from tests.clients.talking import token_of
from tests.clients.test_examples import ROOT, program
from tests.conftest import People
from tests.people import Frame, Person, Seat
from tests.server import Server

GAME = ROOT / "examples" / "game"
sys.path.insert(0, str(GAME))

from rules import APP, HEIGHT, STEPS, WIDTH, Race  # noqa: E402 - an example is no package

PLAYERS, MOVES = 8, 60
KEYS = ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")
IN_NODE = """
import { Race } from "./rules.js";
let text = "";
for await (const part of process.stdin) text += part;
const race = new Race();
for (const event of JSON.parse(text)) race.take(event);
const boats = Object.fromEntries(race.boats);
console.log(JSON.stringify({ ...race, boats }));
"""


@pytest.fixture
async def harbour(
    start_server: Callable[..., Server], people: People
) -> AsyncIterator[tuple[Served, str, list[Person]]]:
    """The page, the room, and its people: the judge first."""
    async with served(start_server) as page:
        crew = [await people(name, at=page.server) for name in ("judge", "ada", "grace", "max")]
        room = await crew[0].makes_room()
        for person in crew[1:]:
            await person.joins(room)
        settings = {"PARLEY_URL": page.server.url, "PARLEY_TOKEN": await token_of(crew[0])}
        game = {"GAME_ROOM": room, "GAME_PAUSE_SECONDS": "0"}
        async with program(str(GAME / "judge.py"), **settings, **game):
            yield page, room, crew


async def picture(page: Page) -> list[str]:
    """Who is where, and where the box is."""
    found: list[str] = await page.locator("#water span").evaluate_all(
        "cells => cells.map(({ textContent, title }) => textContent + title)"
    )
    return found


async def same_picture(pages: list[Page]) -> None:
    """All of them, once all has come."""
    while True:
        pictures = [await picture(page) for page in pages]
        if all(one == pictures[0] for one in pictures):
            return


async def test_three_browsers_see_one_race_also_after_one_was_cut_off(
    browser: Browser, harbour: tuple[Served, str, list[Person]]
) -> None:
    served, room, crew = harbour
    pages = [await served.open(browser, "game", person, room) for person in crew[1:]]
    for page in pages:
        await expect(page.locator("#water .mine")).to_have_count(1)
        await expect(page.locator("#scores li")).to_have_count(3)
    before = await picture(pages[0])
    for page in pages:
        await page.locator("#water").focus()
        for key in KEYS[:2]:
            await page.keyboard.press(key)
    await same_picture(pages)
    await pages[2].context.set_offline(True)
    for page in pages[:2]:
        for key in KEYS[1:]:
            await page.keyboard.press(key)
    await pages[2].context.set_offline(False)
    await same_picture(pages)
    assert await picture(pages[0]) != before
    await pages[0].get_by_label("Message").fill("well rowed")
    await pages[0].keyboard.press("Enter")
    for page in pages:
        await expect(page.locator("#chat")).to_contain_text("well rowed")


async def test_the_judge_puts_boxes_and_says_who_wins(
    harbour: tuple[Served, str, list[Person]],
) -> None:
    _, room, [_, ada, *_] = harbour
    race, winner = Race(), None
    async with await ada.enters(room, after=0) as seat:
        await asyncio.wait_for(_joins(seat, race), 60)
        while winner is None:
            boat = race.boats[ada.id]
            if race.cargo is None:
                await _until(seat, race, lambda: race.cargo is not None)
            assert race.cargo is not None
            await _moves(seat, race, _way(boat.at, race.cargo))
            winner = race.winner
        await seat.until(lambda frame: (frame.get("text") or "").endswith("wins."))
        await _until(seat, race, lambda: not race.boats)  # the next race


async def test_eight_players_who_move_at_once_see_one_order(people: People) -> None:
    crew = [await people(f"rower{number}") for number in range(PLAYERS)]
    room = await crew[0].makes_room()
    for person in crew[1:]:
        await person.joins(room)
    async with AsyncExitStack() as stack:
        seats = [await stack.enter_async_context(await person.enters(room)) for person in crew]
        await crew[0].http.post(
            f"/rooms/{room}/app-events", json={"app": APP, "data": {"start": True}}
        )
        await asyncio.gather(*(_rows(seat, number) for number, seat in enumerate(seats)))
        heard = [await _app_events(seat) for seat in seats]
    assert all(events == heard[0] for events in heard)
    seqs = [event["seq"] for event in heard[0]]
    assert seqs == sorted(set(seqs))


async def test_both_languages_have_the_same_rules() -> None:
    log = [*_random_log(random.Random(7))]
    race = Race()
    for event in log:
        race.take(event)
    node = await asyncio.create_subprocess_exec(
        *("node", "--input-type=module", "-e", IN_NODE),
        cwd=GAME,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await node.communicate(json.dumps(log).encode())
    assert json.loads(said) == json.loads(json.dumps(asdict(race)))
    assert len(race.boats) == 3
    assert sum(boat.score for boat in race.boats.values()) > 0


def _random_log(random: random.Random) -> list[Frame]:
    """Most of it as people play, some of it against the rules."""
    log: list[Frame] = []
    for _ in range(3000):
        user = random.choice(["u_judge", "u_1", "u_2", "u_3"])
        place = [random.randrange(-1, WIDTH + 1), random.randrange(-1, HEIGHT + 1)]
        data: Any = random.choice(
            [
                {"move": random.choice([*STEPS, "up"])},
                {"join": user != "u_judge"},
                {"cargo": place},
                {"start": len(log) == 0},
                None,
            ]
        )
        event = {"type": "app", "app": APP, "data": data}
        log.append({**event, "user": {"id": user if log else "u_judge", "name": user}})
    log[0]["data"] = {"start": True}
    return log


async def _rows(seat: Seat, number: int) -> None:
    ways = [*STEPS]
    for move in range(MOVES):
        data = {"join": True} if move == 0 else {"move": ways[(move + number) % len(ways)]}
        await seat.sends(type="app", client_id=f"{number}-{move}", app=APP, data=data)


async def _app_events(seat: Seat) -> list[Frame]:
    events: list[Frame] = []
    while len(events) < PLAYERS * MOVES + 1:
        events.append(await seat.sees("app"))
    return events


async def _joins(seat: Seat, race: Race) -> None:
    await _until(seat, race, lambda: race.judge is not None)
    await seat.sends(type="app", client_id="join", app=APP, data={"join": True})
    await _until(seat, race, lambda: bool(race.boats))


async def _moves(seat: Seat, race: Race, way: str) -> None:
    before = [boat.at for boat in race.boats.values()]
    name = f"move-{random.getrandbits(60)}"
    await seat.sends(type="app", client_id=name, app=APP, data={"move": way})
    await _until(seat, race, lambda: [boat.at for boat in race.boats.values()] != before)


async def _until(seat: Seat, race: Race, done: Callable[[], bool]) -> None:
    while not done():
        race.take(await seat.sees("app"))


def _way(at: tuple[int, int], to: tuple[int, int]) -> str:
    if at[0] != to[0]:
        return "east" if to[0] > at[0] else "west"
    return "south" if to[1] > at[1] else "north"
