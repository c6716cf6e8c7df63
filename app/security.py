"""Secrets: random ids, keys, signed access tokens."""

import base64
import hashlib
import hmac
import re
import secrets
import time
from dataclasses import dataclass
from functools import lru_cache

from jose import jwt

from . import errors

# A token of ours has some 223 bytes; python-jose recurses on what a header holds.
TOKEN_MAX_LENGTH = 384
# Those of the application around this server also say names; one is good for some requests.
HOST_TOKEN_MAX_LENGTH = 2048
HOST_TOKEN_SECONDS = 300
# So far apart two clocks may be.
CLOCK_SECONDS = 30
# A signature costs 40 µs to verify, and a program sends one token for minutes. Some 4 MB.
TOKENS_REMEMBERED = 5000
# The only spelling of 32 bytes in base64url (RFC 4648 §3.5): its last character has two spare bits,
# and they are zero. python-jose reads others as well. The rest of a token is what is signed.
_SIGNATURE = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")
ID_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id(prefix: str) -> str:
    """A public, unguessable enough name for a row: `u_` and twelve letters (60 bits)."""
    return f"{prefix}_" + "".join(secrets.choice(ID_ALPHABET) for _ in range(12))


def new_secret() -> str:
    """256 random bits for a cookie, a refresh token or an invite."""
    return secrets.token_urlsafe(32)


def next_secret(key: bytes, secret: str) -> str:
    """The one that follows: the same each time, and known only with both the key and the secret."""
    digest = hmac.digest(key, _bytes_of(secret), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def seal(key: bytes, text: str) -> str:
    """Shows that it was the server that wrote this, when it comes back."""
    return base64.urlsafe_b64encode(hmac.digest(key, text.encode(), "sha256")).rstrip(b"=").decode()


def is_seal(key: bytes, text: str, given: str) -> bool:
    return hmac.compare_digest(seal(key, text).encode(), given.encode("utf-8", "surrogatepass"))


def hash_secret(secret: str) -> str:
    """How a random secret is stored; it has enough entropy to need no salt."""
    return hashlib.sha256(_bytes_of(secret)).hexdigest()


def derive_key(key: bytes, purpose: str) -> bytes:
    """One key per purpose from the one kept on disk (HMAC as a PRF, RFC 2104)."""
    return hmac.digest(key, purpose.encode(), "sha256")


def _bytes_of(secret: str) -> bytes:
    return secret.encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of a verified access token."""

    user: str
    session: str


def sign_token(key: bytes, *, user: str, session: str, now_seconds: int, life_seconds: int) -> str:
    """An access token (RFC 7519) for one session."""
    claims = {
        "sub": user,
        "sid": session,
        "iat": now_seconds,
        "exp": now_seconds + life_seconds,
        "jti": secrets.token_hex(8),
    }
    return str(jwt.encode(claims, key, algorithm="HS256"))


def read_token(key: bytes, token: str) -> Claims:
    """Raises `Unauthenticated` for anything but a token of ours that has not expired."""
    if len(token) > TOKEN_MAX_LENGTH or not _SIGNATURE.fullmatch(token.rpartition(".")[2]):
        raise errors.Unauthenticated
    claims, expires_at = _verified(key, token)
    if expires_at < int(time.time()):
        raise errors.Unauthenticated("This token is not valid, or no longer.")
    return claims


@lru_cache(TOKENS_REMEMBERED)
def _verified(key: bytes, token: str) -> tuple[Claims, int]:
    """The claims and when they expire (seconds since 1970). What is refused is not remembered."""
    try:
        claims = jwt.decode(
            token,
            key,
            algorithms=["HS256"],
            options={"require_exp": True, "require_iat": True, "require_sub": True},
        )
        user, session, expires_at = claims["sub"], claims["sid"], int(claims["exp"])
    except Exception as error:  # python-jose lets RecursionError, KeyError and others through
        raise errors.Unauthenticated("This token is not valid, or no longer.") from error
    if not isinstance(user, str) or not isinstance(session, str) or "jti" not in claims:
        raise errors.Unauthenticated
    return Claims(user=user, session=session), expires_at


@dataclass(frozen=True, slots=True)
class HostClaims:
    """The claims of a verified token of the application that has this server in it."""

    person: str
    name: str | None
    display_name: str | None
    token_id: str
    expires_at_seconds: int


def issuer_of(token: str) -> str | None:
    """What a token says of who signed it, which nobody has looked at yet."""
    if len(token) > HOST_TOKEN_MAX_LENGTH:
        return None
    try:
        issuer = jwt.get_unverified_claims(token)["iss"]
    except Exception:  # whatever is no token says nothing
        return None
    return issuer if isinstance(issuer, str) else None


def read_host_token(key: bytes, token: str, *, issuer: str, audience: str) -> HostClaims:
    """Raises `HostTokenInvalid` for anything but a token of the application, made just now."""
    try:
        if len(token) > HOST_TOKEN_MAX_LENGTH or "crit" in jwt.get_unverified_header(token):
            raise errors.HostTokenInvalid
        required = {f"require_{name}": True for name in ("exp", "iat", "sub", "iss", "aud", "jti")}
        claims = jwt.decode(
            token,
            key,
            algorithms=["HS256"],
            issuer=issuer,
            audience=audience,
            options=required,
        )
        return _host_claims(claims)
    except Exception as error:  # python-jose lets RecursionError, KeyError and others through
        raise errors.HostTokenInvalid from error


def _host_claims(claims: dict[str, object]) -> HostClaims:
    began, ends, now = claims["iat"], claims["exp"], int(time.time())
    person, token_id = claims["sub"], claims["jti"]
    name, display_name = claims.get("name"), claims.get("display_name")
    texts = (person, token_id, *(one for one in (name, display_name) if one is not None))
    if not (type(began) is int and type(ends) is int and all(type(one) is str for one in texts)):
        raise errors.HostTokenInvalid
    is_short = 0 < ends - began <= HOST_TOKEN_SECONDS
    if not (is_short and began <= now + CLOCK_SECONDS and now < ends and person and token_id):
        raise errors.HostTokenInvalid
    return HostClaims(
        str(person), _text_if_any(name), _text_if_any(display_name), str(token_id), ends
    )


def _text_if_any(value: object) -> str | None:
    return None if value is None else str(value)
