"""A small team with rooms of every kind, made over REST on an empty server."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

from tests.people import Person
from tests.server import Server
from tests.tour import quay, years

LONG_NAME = "Maximiliane Konstantinopolitanische-Dampfschifffahrtsgesell"
# The first is the owner of the server.
NAMES = {"ada": "Ada Lovelace", "grace": "Grace Hopper", "max": LONG_NAME, "chen": "陈小明"}
LONG_ROOM = "everything about the rebuilding of the northern breakwater 2"
LINK = "https://example.org/tides/2026/11/29?station=north-breakwater&units=metres&days=14"
CODE = (
    "def tide(hour: int) -> float:\n"
    "    return 2.4 + 1.1 * sin(hour / 12.4 * tau)   # longer than any phone is wide\n"
    "print(tide(9))"
)
TALK = (
    ("ada", "Good morning. The pilot boat is out, back at ten."),
    ("grace", "Thanks! I'll take the north gate until then."),
    ("grace", "The gauge there shows 2.31 m, which is more than the table says."),
    ("max", f"The table is here: {LINK}"),
    ("ada", CODE),
    ("chen", "北码头的水位计昨天刚校准过，应该是准的。"),
    ("chen", "下午三点我再去看一次，有变化就在这里说。"),
    ("grace", "🌊🌊"),
    ("ada", "Good. Then let us\n\n- move the barge to berth 4,\n- tell the crane,\n- and eat."),
    ("max", "supercalifragilisticexpialidocious" * 6),
    ("grace", "Berth 4 is free from eleven."),
    ("ada", "Perfect, thank you."),
)
LONG_TEXT = "\n".join(
    f"{at}. What was agreed on in the meeting about berth {at}." for at in range(60)
)
APP_BACK = "http://127.0.0.1/back"
NEWS = tuple(f"Notice to mariners {number} of this week." for number in range(30))


@dataclass(frozen=True, slots=True)
class World:
    """Ada owns the server; `guest` is a room of grace's in which ada is a plain member.

    In `quay` messages carry all that they can; its message number `root` has a thread.
    `gatekeeper` is the token of a bot there. `berth` is a message of `harbour`. In `years`
    something has been said for two years. By `guests_code` one comes into `quay`, as the guest did
    to whom the server said `arrived`. `app` may ask people for leave.
    """

    url: str
    ada: str
    grace: str
    grace_id: str
    harbour: str
    empty: str
    news: str
    guest: str
    long: str
    archived: str
    foreign: str
    quay: str
    gatekeeper: str
    root: str
    berth: str
    years: str
    guests_code: str
    arrived: str
    app: str


# What the views need of their server.
SETTINGS = {"PARLEY_KEEP_EDITS": "true"}


@contextmanager
def team(folder: Path) -> Iterator[World]:
    """The server runs as long as this."""
    running = Server(folder, **SETTINGS).start()
    try:
        yield make(running)
    finally:
        running.stop()


def nobody(server: Server) -> World:
    """Before anything is made."""
    return World(server.url, *[""] * (len(fields(World)) - 1))


def make(server: Server) -> World:
    made = asyncio.run(_make(server.url))
    years.fill(server, made.years)
    return made


async def sign_in(world: World, name: str) -> Person:
    return await Person(world.url, name).signs_in()


async def _make(url: str) -> World:
    async with AsyncExitStack() as stack:
        people = {name: Person(url, name) for name in NAMES}
        for name, person in people.items():
            await stack.enter_async_context(person.http)
            await person.registers(display_name=NAMES[name])
        return await _fill(url, people)


async def _fill(url: str, people: dict[str, Person]) -> World:
    ada, grace, largest, chen = people.values()
    harbour = await _room(ada, "harbour", grace, largest, chen, topic="Ships, tides and lunch")
    berth = await _talk(people, harbour)
    at_quay = await _room(ada, "quay", grace, chen, topic="Who moors where")
    root = await quay.fill(at_quay, ada=ada, grace=grace, chen=chen)
    gatekeeper = await quay.gatekeeper(at_quay, grace)
    guests_code, arrived = await quay.guest(at_quay, ada)
    world = World(
        url=url,
        ada=ada.name,
        grace=grace.name,
        grace_id=grace.id,
        harbour=harbour,
        empty=await _room(ada, "empty shelf"),
        news=await _room(ada, "notices to mariners", grace),
        guest=await _room(grace, "crane", ada, topic="Only what hangs on a hook"),
        long=await _room(ada, LONG_ROOM, chen, topic=LONG_ROOM * 3),
        archived=await _room(ada, "last winter", grace),
        foreign=await _room(grace, "chess club"),
        quay=at_quay,
        gatekeeper=gatekeeper,
        root=str(root),
        berth=str(berth),
        years=await _room(ada, "log of the watch", grace, chen, topic="Every ten minutes"),
        guests_code=guests_code,
        arrived=arrived,
        app=await _app(ada),
    )
    await _elsewhere(people, world)
    await _sorts(ada, world)
    return world


async def _room(owner: Person, name: str, *others: Person, topic: str = "") -> str:
    new = {"name": name, "kind": "public"} | ({"topic": topic} if topic else {})
    answer = await owner.http.post("/rooms", json=new)
    assert answer.status_code == 201, answer.text
    room = str(answer.json()["id"])
    for other in others:
        await owner.adds(other, room)
    return room


async def _app(owner: Person) -> str:
    """The id of one."""
    new = {"name": "Harbour weather", "redirect_uris": [APP_BACK], "confidential": True}
    answer = await owner.http.post("/me/apps", json=new)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def _talk(people: dict[str, Person], harbour: str) -> int:
    """The number of the message about berth 4."""
    ada, grace = people["ada"], people["grace"]
    seqs = [(await people[name].posts(text, harbour))["seq"] for name, text in TALK]
    await ada.http.patch(f"/rooms/{harbour}/messages/{seqs[-1]}", json={"text": "Perfect."})
    slip = await grace.posts("oops", harbour)
    await grace.http.delete(f"/rooms/{harbour}/messages/{slip['seq']}")
    return int(seqs[-2])


async def _sorts(ada: Person, world: World) -> None:
    """A favourite, and a section of her own."""
    section = await ada.http.post("/me/sections", json={"name": "Quayside"})
    assert section.status_code == 201, section.text
    own = {world.harbour: {"favourite": True}, world.quay: {"section": section.json()["id"]}}
    for room, mine in own.items():
        answer = await ada.http.patch(f"/rooms/{room}/mine", json=mine)
        assert answer.status_code == 200, answer.text


async def _elsewhere(people: dict[str, Person], world: World) -> None:
    ada, grace = people["ada"], people["grace"]
    await grace.posts(LONG_TEXT, world.guest)
    await people["chen"].posts("名字很长的聊天室也能用。", world.long)
    await grace.posts("Until next year.", world.archived)
    night = {"begins": "22:00", "ends": "07:00", "time_zone": "Europe/Berlin"}
    await ada.http.patch("/me/notifications", json={"quiet_hours": night})
    await ada.http.patch(f"/rooms/{world.archived}", json={"archived": True})
    left = await _room(grace, "old pier")
    await grace.http.delete(f"/rooms/{left}/membership?last=archive")
    bot = {"name": "tides", "display_name": "Tide table", "about": "Says when the water comes"}
    assert (await ada.http.post("/me/bots", json=bot)).status_code == 201
    hooks = f"/rooms/{world.long}/webhooks"
    made = await ada.http.post(hooks, json={"url": "https://board.example.org/harbour"})
    # Nobody is there to take it.
    await ada.http.patch(f"{hooks}/{made.json()['id']}", json={"active": False})
    body = {"name": "Alerts of the breakwater"}
    answer = await ada.http.post(f"/rooms/{world.long}/incoming-webhooks", json=body)
    assert answer.status_code == 201, answer.text
    for text in NEWS:
        await grace.posts(text, world.news)
