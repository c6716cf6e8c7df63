"""Web push: what is sent is sealed for one browser (RFC 8291), signed by the server (RFC 8292).

A push service carries it and can't read it. Made of `cryptography`, which is here anyway: the
libraries for it bring a second HTTP client.
"""

import base64
import hashlib
import json
import os
import struct
from collections.abc import Mapping
from urllib.parse import urlsplit

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

CURVE = ec.SECP256R1()
# The order of its group (SEC 2 §2.4.2).
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
POINT_BYTES, AUTH_BYTES, SALT_BYTES, NUMBER_BYTES = 65, 16, 16, 32
# What a push service has to take (RFC 8291 §4), as one record.
RECORD_BYTES = 4096
# Without the head of 86 bytes, the sign of the last record and the seal.
PLAIN_BYTES_MOST = RECORD_BYTES - 86 - 1 - 16
# At most a day (RFC 8292 §2); clocks differ.
SIGNED_SECONDS = 12 * 3600
# A topic is at most 32 characters (RFC 8030 §5.4).
TOPIC_CHARACTERS = 32


class Signer:
    """The key by which push services know this server again."""

    def __init__(self, seed: bytes) -> None:
        """`seed` are 32 bytes that stay the same: with others all subscriptions are lost."""
        self._key = ec.derive_private_key(int.from_bytes(seed) % (ORDER - 1) + 1, CURVE)
        self.public = encoded(_point(self._key.public_key()))
        """As browsers want it when they subscribe."""

    def authorization(self, endpoint: str, *, contact: str, now_seconds: int) -> str:
        """The header; `contact` is whom to ask about what this server sends, https: or mailto:."""
        parts = urlsplit(endpoint)
        claims = {
            "aud": f"{parts.scheme}://{parts.netloc}",
            "exp": now_seconds + SIGNED_SECONDS,
            "sub": contact,
        }
        signed = ".".join(_part(part) for part in ({"typ": "JWT", "alg": "ES256"}, claims))
        r, s = decode_dss_signature(self._key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
        signature = r.to_bytes(NUMBER_BYTES) + s.to_bytes(NUMBER_BYTES)
        return f"vapid t={signed}.{encoded(signature)}, k={self.public}"


def seal(plain: bytes, *, point: bytes, auth: bytes) -> bytes:
    """Sealed for the browser that has given this point of its key, and this secret."""
    theirs = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, point)
    ours = ec.generate_private_key(CURVE)
    own_point, salt = _point(ours.public_key()), os.urandom(SALT_BYTES)
    about = b"WebPush: info\0" + point + own_point
    secret = _derived(ours.exchange(ec.ECDH(), theirs), auth, about, 32)
    key = _derived(secret, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(secret, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + struct.pack("!IB", RECORD_BYTES, len(own_point)) + own_point
    return head + AESGCM(key).encrypt(nonce, plain + b"\x02", None)


def is_point(given: bytes) -> bool:
    """Whether it is one of the curve, so that something can be sealed for it."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, given)
    except (ValueError, UnsupportedAlgorithm):
        return False
    return len(given) == POINT_BYTES


def topic(place: str) -> str:
    """Of what is about one place, a push service keeps the newest; it learns no name."""
    return encoded(hashlib.sha256(place.encode()).digest())[:TOPIC_CHARACTERS]


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(given: str) -> bytes:
    """Raises `ValueError`."""
    return base64.b64decode(given + "=" * (-len(given) % 4), altchars=b"-_", validate=True)


def _derived(secret: bytes, salt: bytes, about: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length=length, salt=salt, info=about).derive(secret)


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _part(content: Mapping[str, object]) -> str:
    return encoded(json.dumps(content, separators=(",", ":")).encode())
