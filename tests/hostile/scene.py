"""A server at default limits, two people who talk in a room, and attackers who are members of it.

with Scene(folder) as scene:
    seen = scene.beside("pings without end", seconds=3)
assert seen.worst_ms < 1000
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode

from app.settings import PREFIX, Settings
from tests.hostile.victim import ADDRESS
from tests.people import PASSWORD
from tests.server import LIFTED, REAL_HASHES, Server

ROOT = Path(__file__).parents[2]
MEMORY_EVERY_SECONDS = 0.1
VICTIMS = ("ada", "grace")
ATTACKERS = ("mallory", "trudy")


@dataclass(frozen=True, slots=True)
class Seen:
    """Measurements of the victims and of the server's memory. Times in ms, memory in bytes."""

    messages: list[float]
    probes: list[float]
    lost: list[str]
    before: int
    most: int
    attacker: Any

    @property
    def worst_ms(self) -> float:
        return max([*self.messages, *self.probes])

    @property
    def grown(self) -> int:
        """How much more memory the server held at the worst moment."""
        return self.most - self.before

    def percentile(self, part: float) -> float:
        """Of the messages."""
        ordered = sorted(self.messages)
        return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


class Scene:
    """One server for one attack, or for several in a row."""

    def __init__(self, folder: Path, **settings: str) -> None:
        given = _defaults() | REAL_HASHES | {"PARLEY_REGISTRATION": "open"}
        self.server = Server(folder, **given | settings)
        self.room = ""
        self.tokens: dict[str, str] = {}

    def __enter__(self) -> Self:
        self.server.start()
        for name in (*VICTIMS, *ATTACKERS):
            self._ask("POST", "/users", {"name": name, "password": PASSWORD})
            self.sign_in(name)
        room = self._ask("POST", "/rooms", {"name": "harbour", "kind": "public"}, who="ada")
        self.room = room["id"]
        for name in ("grace", *ATTACKERS):
            self._ask("PUT", f"/rooms/{self.room}/membership", who=name)
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    def sign_in(self, name: str) -> None:
        form = urlencode({"username": name, "password": PASSWORD})
        self.tokens[name] = self._ask("POST", "/token", form)["access_token"]

    def beside(self, attack: str, *, seconds: float) -> Seen:
        """Let the victims talk while the attack runs, and until it has ended."""
        before = self.server.memory_bytes
        most = [before]
        # Both are started at once; the attacker waits for its orders.
        with _process("victim") as victims, _process("attacker", attack) as attacker:
            _say(victims, json.dumps(self._given(VICTIMS)))
            assert _line(victims) == "ready", "the victims did not come in"
            _say(attacker, json.dumps(self._given(ATTACKERS, seconds=seconds)))
            with _Watch(lambda: most.append(self.server.memory_bytes)):
                said = _line(attacker)
            assert said, f"{attack} broke"
            _say(victims, "stop")
            saw = json.loads(_line(victims))
        return Seen(**saw, before=before, most=max(most), attacker=json.loads(said))

    def _given(self, names: tuple[str, str], **more: object) -> dict[str, object]:
        tokens = [self.tokens[name] for name in names]
        given = {"url": self.server.url, "room": self.room, "tokens": tokens}
        if more:
            more = {**more, "names": names, "password": PASSWORD, "began": 0}
        return {**given, **more}

    def _ask(self, method: str, path: str, body: object = None, *, who: str = "") -> Any:
        host, port = self.server.url.removeprefix("http://").split(":")
        connection = HTTPConnection(host, int(port), source_address=(ADDRESS, 0))
        is_form = isinstance(body, str)
        kind = "application/x-www-form-urlencoded" if is_form else "application/json"
        headers = {"Content-Type": kind}
        if who:
            headers["Authorization"] = f"Bearer {self.tokens[who]}"
        sent = body if is_form or body is None else json.dumps(body)
        connection.request(method, f"/api/v1{path}", sent, headers)  # type: ignore[arg-type]
        answer = connection.getresponse()
        read = answer.read()
        connection.close()
        assert answer.status in (200, 201, 204), read
        return json.loads(read) if read else None


class _Watch:
    """Looks at something every so often on a thread of its own."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(MEMORY_EVERY_SECONDS):
            self._look()


def _defaults() -> dict[str, str]:
    """Each limit that other tests lift, as it is for a team."""
    fields = Settings.model_fields
    names = [name.removeprefix(PREFIX) for name in LIFTED]
    return {PREFIX + name: str(fields[name.lower()].default) for name in names}


def _process(module: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.hostile.{module}", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _say(process: "subprocess.Popen[str]", line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def settled(look: Callable[[], int], *, most: int, within_seconds: float) -> int:
    """The value of `look` once it is at most `most`, or what it is when the time is up."""
    until = time.monotonic() + within_seconds
    while (value := look()) > most and time.monotonic() < until:
        time.sleep(MEMORY_EVERY_SECONDS)
    return value
