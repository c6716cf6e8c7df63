"""Secrets of webhooks and what they sign (Standard Webhooks 1.0.0), and how they are kept."""

import base64
import hmac
import secrets
from collections.abc import Sequence
from typing import Literal, get_args

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

Signing = Literal["hmac", "ed25519"]
SIGNINGS: tuple[Signing, ...] = get_args(Signing)
SECRET_BYTES = 32
NONCE_BYTES = 12


def new_secret() -> bytes:
    """Of an HMAC, or the seed of an ed25519 key."""
    return secrets.token_bytes(SECRET_BYTES)


def shown(signing: Signing, secret: bytes) -> str:
    """What the receiver verifies with: the secret itself, or the public key."""
    if signing == "hmac":
        return "whsec_" + base64.b64encode(secret).decode()
    public = Ed25519PrivateKey.from_private_bytes(secret).public_key()
    return "whpk_" + base64.b64encode(public.public_bytes_raw()).decode()


def headers(
    signing: Signing, secrets: Sequence[bytes], *, message_id: str, at_seconds: int, body: bytes
) -> dict[str, str]:
    """The three headers; each secret signs, so that a receiver can change from one to the other."""
    signed = b"%b.%d.%b" % (message_id.encode(), at_seconds, body)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(at_seconds),
        "webhook-signature": " ".join(_signature(signing, secret, signed) for secret in secrets),
    }


def seal(key: bytes, webhook: str, secret: bytes) -> bytes:
    """As it is kept: of no use without the server's key, or for another webhook."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, webhook.encode())


def unseal(key: bytes, webhook: str, sealed: bytes) -> bytes | None:
    """None: it was sealed with another key."""
    nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, rest, webhook.encode())
    except InvalidTag:
        return None


def _signature(signing: Signing, secret: bytes, signed: bytes) -> str:
    if signing == "hmac":
        return "v1," + base64.b64encode(hmac.digest(secret, signed, "sha256")).decode()
    made = Ed25519PrivateKey.from_private_bytes(secret).sign(signed)
    return "v1a," + base64.b64encode(made).decode()
