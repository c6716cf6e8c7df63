"""An app on Node signs in by a strict client library, which looks at the type of each answer."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.clients.typescript import running
from tests.oauth import BACK, registers, seal_of, sent_to
from tests.people import Person

pytestmark = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")
# It says where the person has to go, is told where they came back, and says what it got by that.
PROGRAM = """
    import { createInterface } from "node:readline/promises";
    import * as oauth from "oauth4webapi";

    const [issuer, client_id, secret, redirect_uri] = %s;
    const insecure = { [oauth.allowInsecureRequests]: true };
    const say = (what) => console.log(JSON.stringify(what));
    const at = new URL(issuer);
    const found = await oauth.discoveryRequest(at, { algorithm: "oauth2", ...insecure });
    const server = await oauth.processDiscoveryResponse(at, found);
    const client = { client_id };
    const shown = secret ? oauth.ClientSecretBasic(secret) : oauth.None();
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const where = new URL(server.authorization_endpoint);
    where.search = new URLSearchParams({
      client_id,
      redirect_uri,
      state,
      response_type: "code",
      scope: "rooms:read messages:write",
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    });
    say(where.href);
    const lines = createInterface({ input: process.stdin });
    const came = new URL(await lines.question(""));
    const answer = oauth.validateAuthResponse(server, client, came, state);
    const ask = [server, client, shown];
    const first = await oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(...ask, answer, redirect_uri, verifier, insecure),
    );
    const refresh = async (token) =>
      oauth.processRefreshTokenResponse(
        server,
        client,
        await oauth.refreshTokenGrantRequest(...ask, token, insecure),
      );
    const second = await refresh(first.refresh_token);
    const refused = await refresh("made-up").catch(({ error, status }) => ({ error, status }));
    say({ first, second, refused });
    await lines.question("");
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(...ask, second.refresh_token, insecure),
    );
    say("signed out");
    process.exit();
"""


async def read(process: Any) -> Any:
    return json.loads(await process.stdout.readline())


async def agrees(person: Person, url: str) -> str:
    """Where they come back once they have said yes."""
    async with person.browses() as browser:
        form = {"seal": seal_of(await browser.get(url)), "answer": "yes", "rooms": "all"}
        return str(sent_to(await browser.post(url, data=form)))


@pytest.mark.parametrize("secret", [False, True])
async def test_an_app_on_node_signs_in_refreshes_reads_a_refusal_and_signs_out(
    ada: Person, project: Path, secret: bool
) -> None:
    app = await registers(ada, secret=secret)
    known = json.dumps([ada.url, app.id, app.secret, BACK])
    async with running(project, PROGRAM % known) as process:
        assert process.stdin is not None
        came = await agrees(ada, await read(process))
        process.stdin.write(f"{came}\n".encode())
        told = await read(process)
        assert told["first"]["scope"] == told["second"]["scope"] == "rooms:read messages:write"
        assert told["refused"] == {"error": "invalid_grant", "status": 400}
        async with ada.program(told["second"]["access_token"]) as program:
            assert (await program.http.get("/me")).json()["id"] == ada.id
        process.stdin.write(b"\n")
        assert await read(process) == "signed out"
    assert (await ada.http.get("/me/connected-apps")).json()["items"] == []
