"""Webhooks are verified on Node: by the library of Standard Webhooks, and by Node's own ed25519."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.clients.typescript import running
from tests.people import PATIENCE_SECONDS, Frame, Person
from tests.server import Server
from tests.test_webhooks import LOOPBACK, in_room

pytestmark = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")
# It says its port, and then what it makes of each request. It answers when it knows.
RECEIVER = """
    import { createServer } from "node:http";
    import { createInterface } from "node:readline";
    %s
    let verify = null;
    const say = (what) => console.log(JSON.stringify(what));
    const server = createServer(async (request, response) => {
      const body = (await request.toArray()).join("");
      try {
        say({ verified: verify(body, request.headers) });
        try {
          say({ taken: verify(body.replace("sealed", "forged"), request.headers) });
        } catch (error) {
          say({ refused: error.message });
        }
      } catch (error) {
        say({ wrong: error.message });
      }
      response.writeHead(204).end();
    });
    server.listen(0, "127.0.0.1", () => say({ port: server.address().port }));
    for await (const line of createInterface({ input: process.stdin })) {
      verify = verifier(JSON.parse(line));
      say("knows it");
    }
"""
BY_THE_LIBRARY = """
    import { Webhook } from "standardwebhooks";
    const verifier = ({ secret }) => {
      const webhook = new Webhook(secret);
      return (body, headers) => webhook.verify(body, headers);
    };
"""
# The library knows no other signature than HMAC: what the standard says of ed25519, as written.
BY_NODE_ITSELF = """
    import { createPublicKey, verify as holds } from "node:crypto";
    const verifier = ({ public_key }) => {
      const x = Buffer.from(public_key.replace(/^whpk_/, ""), "base64").toString("base64url");
      const key = createPublicKey({ format: "jwk", key: { kty: "OKP", crv: "Ed25519", x } });
      return (body, headers) => {
        const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
        for (const one of headers["webhook-signature"].split(" ")) {
          const [version, signature] = one.split(",");
          if (version !== "v1a") continue;
          const bytes = Buffer.from(signature, "base64");
          if (holds(null, Buffer.from(signed), key, bytes)) return JSON.parse(body);
        }
        throw new Error("No matching signature found");
      };
    };
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Sends to this machine."""
    started = Server(tmp_path_factory.mktemp("hooks"), **LOOPBACK).start()
    yield started
    started.stop()


class NodeReceiver:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.url = ""

    async def says(self) -> Any:
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE_SECONDS):
            return json.loads(await self._process.stdout.readline())

    async def verifies_by(self, hook: Frame) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(hook).encode() + b"\n")
        assert await self.says() == "knows it"


@asynccontextmanager
async def receiving(project: Path, by: str) -> AsyncIterator[NodeReceiver]:
    async with running(project, RECEIVER % by) as process:
        receiver = NodeReceiver(process)
        receiver.url = f"http://127.0.0.1:{(await receiver.says())['port']}/hook"
        yield receiver


@pytest.mark.parametrize(
    ("signing", "by"),
    [("hmac", BY_THE_LIBRARY), ("ed25519", BY_NODE_ITSELF)],
    ids=["HMAC, by the library", "ed25519, by Node itself"],
)
async def test_a_webhook_is_received_and_verified_on_node(
    ada: Person, project: Path, signing: str, by: str
) -> None:
    room = await ada.makes_room()
    async with receiving(project, by) as receiver:
        await receiver.verifies_by(await in_room(ada, room, receiver.url, signing=signing))
        said = await ada.posts("It is sealed “so”.", room)
        verified = {"type": "message", "timestamp": said["at"], "data": said}
        assert await receiver.says() == {"verified": verified}
        assert await receiver.says() == {"refused": "No matching signature found"}


async def test_while_a_secret_is_changed_both_are_good_on_node(ada: Person, project: Path) -> None:
    room = await ada.makes_room()
    async with receiving(project, BY_THE_LIBRARY) as receiver:
        before = await in_room(ada, room, receiver.url)
        after = (await ada.http.post(f"/rooms/{room}/webhooks/{before['id']}/secret")).json()
        for hook in (before, after):
            await receiver.verifies_by(hook)
            said = await ada.posts("sealed", room)
            assert (await receiver.says())["verified"]["data"] == said
            assert "refused" in await receiver.says()
