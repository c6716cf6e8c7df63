"""Whether the server runs and answers, asked on the spot and the way that people take."""

import ipaddress
import json
import ssl
import time
from collections.abc import Iterator
from contextlib import closing
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from ..db.store import Store
from ..findings import Finding, note, trouble, well
from ..settings import LOOPBACK, Settings
from ..web.api.health import DOCTOR, doctors_word
from ..web.headers import VERSION
from ..web.pages.assets import assets
from ..web.services import make_keys

SERVER = "server"
WAY = "way to it"
CERTIFICATE = "certificate"
WAIT_SECONDS = 10.0
# Let's Encrypt renews thirty days before the end.
LEAST_DAYS = 14
DAY_SECONDS = 86_400
# Nobody has it (RFC 5737 §3).
FORGED = "203.0.113.7"
MOST_BYTES = 65_536
UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "cGFybGV5IGRvY3RvcnMuLg==",
}
_AWAY = (OSError, HTTPException)


def of_server(settings: Settings, store: Store) -> Iterator[Finding]:
    """Raises `Unusable`."""
    address = store.address()
    if address is None:
        yield note(SERVER, "none runs on this data, as far as is known.", "`parley serve`")
    else:
        # What is noted is what invite links begin with.
        is_noted = address != settings.public_url
        on_the_spot = f"http://{_own_host(settings.host)}:{settings.port}"
        yield from _answers(address if is_noted else on_the_spot)
    if settings.public_url is not None:
        word = doctors_word(make_keys(settings, store.key).doctor, time.time())
        yield from _way(settings, settings.public_url, word)


def _own_host(host: str) -> str:
    """As the machine itself reaches it."""
    own = LOOPBACK.get(host, host)
    return f"[{own}]" if ":" in own else own


def _answers(address: str) -> Iterator[Finding]:
    try:
        answer, body, _ = _ask(address, "/readyz")
    except _AWAY as error:
        todo = "Look at its log, and start it again."
        yield trouble(SERVER, f"{address} does not answer: {error}.", todo)
        return
    if answer.status != HTTPStatus.OK:
        todo = "Look at its log, and at what is said here of disk, database and clock."
        why = _member(body, "detail") or answer.reason
        yield trouble(SERVER, f"{address} is not ready ({answer.status}): {why}", todo)
    else:
        yield well(SERVER, f"{address} answers and is ready.")
    if answer.getheader(VERSION) != assets().version:
        yield trouble(
            SERVER,
            "it is of another version than this command.",
            "Restart it after an update, or use the command that was installed with it.",
        )


def _way(settings: Settings, public_url: str, word: str) -> Iterator[Finding]:
    try:
        headers = {DOCTOR: word, "X-Forwarded-For": FORGED}
        answer, body, from_address = _ask(public_url, "/healthz", headers)
    except ssl.SSLCertVerificationError as error:
        todo = "Renew it, or mend the proxy that presents it."
        yield trouble(CERTIFICATE, f"that of {public_url}: {error.verify_message}.", todo)
        return
    except _AWAY as error:
        todo = "Look at the proxy, the firewall and the name's address (DNS)."
        yield trouble(WAY, f"{public_url} does not answer: {error}.", todo)
        return
    if answer.getheader(VERSION) is None:
        todo = "Mend the proxy: it is to pass everything on to the server."
        yield trouble(WAY, f"what answers at {public_url} ({answer.status}) is not Parley.", todo)
        return
    is_inside = _is_trusted(settings, from_address)
    seen = _seen(settings, public_url, _member(body, "seen"), is_inside=is_inside)
    found = [*seen, *_sockets(public_url)]
    yield from found
    if not any(finding.level == "trouble" for finding in found):
        yield well(WAY, f"{public_url} leads here, sockets too.")
    if settings.secure:
        yield from _certificate(public_url)


def _seen(settings: Settings, public_url: str, seen: Any, *, is_inside: bool) -> Iterator[Finding]:
    """How the server sees who comes that way; `is_inside` is who asks from where proxies are."""
    if not isinstance(seen, dict):
        todo = "Set PARLEY_PUBLIC_URL to the address of this server, or use its settings here."
        yield trouble(WAY, f"{public_url} leads to a server of other data.", todo)
        return
    address, scheme = str(seen.get("address")), str(seen.get("scheme"))
    if is_inside:
        yield note(WAY, "from a trusted address it can't be told whether others can forge theirs.")
    if address == FORGED and not is_inside:
        todo = (
            "List the proxy's address only in PARLEY_TRUSTED_PROXIES, and have it add to "
            "X-Forwarded-For or set it anew."
        )
        yield trouble(WAY, "anybody can forge an address by X-Forwarded-For.", todo)
    elif scheme != urlsplit(public_url).scheme:
        todo = (
            f"Have the proxy send X-Forwarded-Proto, and list its address ({address}) in "
            "PARLEY_TRUSTED_PROXIES."
        )
        yield trouble(WAY, f"the server takes {public_url} for {scheme}.", todo)
    elif _is_trusted(settings, address) and not is_inside:
        todo = "Have the proxy send X-Forwarded-For."
        yield trouble(WAY, f"everybody seems to come from the proxy, {address}.", todo)


def _sockets(public_url: str) -> Iterator[Finding]:
    # Not signed in, a handshake is refused with 403; what is none is another request.
    try:
        answer, *_ = _ask(public_url, "/api/v1/ws", UPGRADE)
    except _AWAY as error:
        yield trouble(WAY, f"a WebSocket's handshake fails: {error}.", "Look at the proxy.")
        return
    if answer.status != HTTPStatus.FORBIDDEN:
        todo = "Have the proxy pass on Upgrade and Connection (docs/operations.md)."
        yield trouble(WAY, f"the proxy lets no WebSocket through ({answer.status}).", todo)


def _certificate(public_url: str) -> Iterator[Finding]:
    with closing(_connection(public_url)) as connection:
        connection.connect()
        assert isinstance(connection.sock, ssl.SSLSocket)
        told = connection.sock.getpeercert() or {}
    begins, ends = (ssl.cert_time_to_seconds(str(told[name])) for name in ("notBefore", "notAfter"))
    days = (ends - time.time()) / DAY_SECONDS
    # Some last for a week only.
    if days < min(LEAST_DAYS, (ends - begins) / DAY_SECONDS / 4):
        todo = "See why it is not renewed."
        yield trouble(CERTIFICATE, f"that of {public_url} ends in {days:.0f} days.", todo)
    else:
        yield well(CERTIFICATE, f"good for {days:.0f} days.")


def _is_trusted(settings: Settings, address: str) -> bool:
    try:
        seen = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(seen in network for network in settings.trusted_networks)


def _ask(
    address: str, path: str, headers: dict[str, str] | None = None
) -> tuple[HTTPResponse, bytes, str]:
    """The answer, its body, and the address from which it was asked."""
    with closing(_connection(address)) as connection:
        connection.connect()
        own = connection.sock.getsockname()[0]
        whole = urlsplit(address).path + path
        connection.request("GET", whole, headers=headers or {})
        answer = connection.getresponse()
        return answer, answer.read(MOST_BYTES), own


def _connection(address: str) -> HTTPConnection:
    parts = urlsplit(address)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    return kind(parts.netloc, timeout=WAIT_SECONDS)


def _member(body: bytes, name: str) -> Any:
    try:
        return json.loads(body).get(name)
    except (ValueError, AttributeError):
        return None
