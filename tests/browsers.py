"""A browser that gets web push, as far as its push service and this server see it."""

import json
import os
from dataclasses import dataclass, field
from typing import Any

import http_ece  # type: ignore[import-untyped]
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jose import jwk, jws

from app.outbound.web_push import decoded, encoded
from tests.people import Frame, Person
from tests.receivers import Received, Receiver


@dataclass
class Subscribed:
    """Opens what was sealed for it, with a library that is not ours."""

    service: Receiver
    name: str
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    auth: bytes = field(default_factory=lambda: os.urandom(16))

    @property
    def as_json(self) -> Frame:
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {
            "endpoint": f"{self.service.origin}/push/{self.name}",
            "keys": {"p256dh": encoded(point), "auth": encoded(self.auth)},
        }

    async def subscribes(self, person: Person, **more: object) -> Frame:
        answer = await person.http.put("/me/push-subscriptions", json=self.as_json | more)
        assert answer.status_code == 200, answer.text
        made: Frame = answer.json()
        return made

    @property
    def received(self) -> list[Received]:
        return [one for one in self.service.received if one.path == f"/push/{self.name}"]

    @property
    def notifications(self) -> list[Frame]:
        return [self.opens(one)["notification"] for one in self.received]

    @property
    def texts(self) -> list[str]:
        return [str(one["body"]) for one in self.notifications]

    def opens(self, one: Received) -> Any:
        assert one.headers["content-encoding"] == "aes128gcm"
        plain = http_ece.decrypt(
            one.body, private_key=self.key, auth_secret=self.auth, version="aes128gcm"
        )
        return json.loads(plain)

    async def hears(self, text: str) -> Frame:
        await self.service.gets(lambda _: text in self.texts)
        return next(one for one in self.notifications if one["body"] == text)


def claims(one: Received, key: str) -> Frame:
    """Of who sent it, verified with the server's public key."""
    scheme, given = one.headers["authorization"].split(" ", 1)
    assert scheme == "vapid"
    parts = dict(part.split("=", 1) for part in given.split(", "))
    assert parts["k"] == key
    point = decoded(key)
    public = jwk.construct(
        {
            "kty": "EC",
            "crv": "P-256",
            "x": encoded(point[1:33]),
            "y": encoded(point[33:]),
        },
        "ES256",
    )
    found: Frame = json.loads(jws.verify(parts["t"], public, "ES256"))
    return found
