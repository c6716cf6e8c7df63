"""A room in which messages carry all that they can: polls, buttons, quotes and threads."""

import io
import wave
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from app.demo.shown_files import harbour
from tests.people import Frame, Person
from tests.sharing import shares, uploads
from tests.test_pictures import drawn, encoded

PLAN = """The plan for the night

| berth | ship | sails |
|---|---|---:|
| 1 | *Marie* | 21:40 |
| 4 | **Albatross** | 23:05 |

1. Tell the crane
2. Open the gate with `gate --north`

> Whoever sails last, turns the light off.

```python
def tide(hour: int) -> float:
    return 2.4 + 1.1 * sin(hour / 12.4 * tau)
```"""
TIDE = """from math import sin, tau


def tide(hour: int) -> float:
    return 2.4 + 1.1 * sin(hour / 12.4 * tau)  # in metres
"""
GATE = [
    {"id": "open", "label": "Open it", "style": "primary"},
    {"id": "later", "label": "Ask me again in an hour"},
    {"id": "no", "label": "Leave it shut", "style": "danger"},
]
GATES = [{"id": "n", "label": "North"}, {"id": "s", "label": "South"}]
WATCH = {
    "id": "watch",
    "label": "I do",
    "style": "primary",
    "form": {
        "submit": "Take the watch",
        "fields": [
            {"id": "gate", "label": "Gate", "kind": "select", "required": True, "options": GATES},
            {"id": "hours", "label": "Hours", "kind": "number", "min": 1, "max": 12},
            {"id": "note", "label": "What others should know", "kind": "long_text"},
            {"id": "keys", "label": "I have the keys", "kind": "checkbox"},
        ],
    },
}
COMMAND = {
    "name": "gate",
    "about": "Open or shut a gate",
    "arguments": [
        {"name": "which", "kind": "choice", "required": True, "choices": ["north", "south"]},
        {"name": "minutes", "about": "For how long", "kind": "number"},
    ],
}

GUESTS_NAME, GUEST_SAYS = "Tomás of the Albatross", "I am at the gate. Who lets me in?"


async def fill(room: str, *, ada: Person, grace: Person, chen: Person) -> int:
    """All of it; the number of the message with a thread."""
    plan = await ada.posts(PLAN, room)
    await _polls(room, ada, grace, chen)
    gate = await grace.posts("Open the north gate?", room, actions=GATE)
    await _files(room, grace, chen)
    for pinned in (plan, gate):
        await _put(ada, room, f"{pinned['seq']}/pin")
    asked = await grace.posts("@ada when does the *Albatross* sail?", room)
    answer = await ada.posts("After the tide. 🌊", room, quote=asked["seq"])
    for person, emoji in ((grace, "👍"), (chen, "👍"), (chen, "🎉"), (ada, "⛵")):
        await _put(person, room, f"{answer['seq']}/reactions/{quote(emoji)}")
    root = await _threads(room, ada, grace, chen)
    await _later(room, ada, plan, answer)
    return root


async def gatekeeper(room: str, grace: Person) -> str:
    """A bot of grace's with a command; its token."""
    new = {"name": "gatekeeper", "display_name": "Gate keeper"}
    bot = (await grace.http.post("/me/bots", json=new)).json()["id"]
    scopes = ["rooms:read", "messages:write", "members:write"]
    body = {"name": "gate", "scopes": scopes, "expires_at": None}
    token = (await grace.http.post(f"/me/bots/{bot}/tokens", json=body)).json()["token"]
    async with grace.program(token) as running:
        await running.joins(room)
        commands = {"commands": [COMMAND]}
        answer = await running.http.put("/me/commands", json=commands)
        assert answer.status_code == 200, answer.text
        await running.posts("Who opens which gate tonight?", room, actions=[WATCH])
    return str(token)


async def guest(room: str, ada: Person) -> tuple[str, str]:
    """The code of a link, and what somebody got who came by it and wrote."""
    path, body = f"/rooms/{room}/guest-links", {"expires_at": _in(days=1), "guests": 50}
    code = (await ada.http.post(path, json=body)).json()["code"]
    answer = await ada.http.post("/guests", json={"code": code, "display_name": GUESTS_NAME})
    assert answer.status_code == 201, answer.text
    async with ada.program(answer.json()["token"]) as come:
        await come.posts(GUEST_SAYS, room)
    return str(code), answer.text


async def _files(room: str, grace: Person, chen: Person) -> None:
    dusk = await uploads(grace, room, encoded(harbour()), "The quay at dusk.png")
    plan = await uploads(grace, room, b"%PDF-1.7\n", "Berths of this week.pdf")
    await grace.posts("Who can stay as late as this?", room, files=[dusk["id"], plan["id"]])
    frames = [drawn((360, 240)), drawn((360, 240)).rotate(180)]
    moving = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=300)
    await shares(chen, room, moving, "flags.gif")
    horn = await uploads(chen, room, _horn(), "The horn.wav")
    tide = await uploads(chen, room, TIDE.encode(), "tide.py")
    await chen.posts("How it sounds", room, files=[horn["id"], tide["id"]])


def _horn() -> bytes:
    """Two seconds of it."""
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8_000)
        sound.writeframes(bytes(range(0, 256, 4)) * 250)
    return made.getvalue()


async def _polls(room: str, ada: Person, grace: Person, chen: Person) -> None:
    tomorrow = _in(days=1)
    lunch = {"text": "Where do we eat?", "options": ["On the quay", "In the kitchen", "面馆"]}
    open_one = await _asks(grace, room, {**lunch, "multiple": True, "ends_at": tomorrow})
    for person, choices in ((ada, [0]), (grace, [0, 2]), (chen, [2])):
        await _votes(person, room, open_one, choices)
    cooks = {"text": "Who cooks best?", "options": ["Max", "Whoever is not on watch"]}
    ended = await _asks(ada, room, {**cooks, "anonymous": True})
    for person in (ada, grace):
        await _votes(person, room, ended, [1])
    answer = await ada.http.put(f"/rooms/{room}/polls/{ended}/end")
    assert answer.is_success, answer.text


async def _threads(room: str, ada: Person, grace: Person, chen: Person) -> int:
    """One that goes on, and one that is solved."""
    root = (await ada.posts("Who has the key of the shed?", room))["seq"]
    for person, text in ((grace, "Not I."), (chen, "在我这儿。"), (grace, "Then lunch is on you.")):
        await person.posts(text, room, thread=root)
    solved = (await grace.posts("Which flag means *pilot on board*?", room))["seq"]
    await ada.posts("White over red.", room, thread=solved)
    await _put(grace, room, f"{solved}/thread/solved")
    return int(root)


async def _later(room: str, ada: Person, *saved: Frame) -> None:
    await _put(ada, room, f"{saved[0]['seq']}/saved")
    await _put(ada, room, f"{saved[1]['seq']}/saved", remind_at=_in(days=2))
    for text, more in (
        ("Good morning. What is in the way today?", {"repeat": "weekdays", "time_zone": "UTC"}),
        ("The crane is out of order until noon.", {}),
    ):
        body = {"text": text, "at": _in(days=1), **more}
        answer = await ada.http.post(f"/rooms/{room}/scheduled", json=body)
        assert answer.status_code == 201, answer.text


async def _asks(person: Person, room: str, body: Frame) -> int:
    answer = await person.http.post(f"/rooms/{room}/polls", json=body)
    assert answer.status_code == 201, answer.text
    return int(answer.json()["seq"])


async def _votes(person: Person, room: str, poll: int, choices: list[int]) -> None:
    path = f"/rooms/{room}/polls/{poll}/vote"
    answer = await person.http.put(path, json={"choices": choices})
    assert answer.status_code == 200, answer.text


async def _put(person: Person, room: str, path: str, **body: object) -> None:
    answer = await person.http.put(f"/rooms/{room}/messages/{path}", json=body)
    assert answer.is_success, answer.text


def _in(*, days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()
