"""Secrets: random ids, password hashing off the event loop, signed access tokens."""

import asyncio
import contextlib
import hashlib
import hmac
import os
import secrets
import sys
import threading
import time
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from jose import jwt
from passlib.context import CryptContext

from app import errors

T = TypeVar("T")

# OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
_PASSWORDS = CryptContext(
    schemes=["argon2"],
    argon2__type="ID",
    argon2__memory_cost=19456,
    argon2__time_cost=2,
    argon2__parallelism=1,
)
# 25 ms of one core each: sixteen waiting for one thread are 0.4 s.
HASHING_WAITING = 16
HASHING_THREADS_MOST = 4
HASHING_RETRY_SECONDS = 2
# As nice(1) counts: a tenth of a core that the chat wants whole. Less would shut the door.
HASHING_NICENESS = 10
# A password is hashed whole; longer than this is somebody else's megabytes.
PASSWORD_MAX_LENGTH = 256
# A real token has about 300 bytes; python-jose recurses on what a header holds.
TOKEN_MAX_LENGTH = 4096
# A signature costs 40 µs to verify, and a program sends one token for minutes. Some 5 MB.
TOKENS_REMEMBERED = 10_000
ID_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id(prefix: str) -> str:
    """A public, unguessable enough name for a row: `u_` and twelve letters (60 bits)."""
    return f"{prefix}_" + "".join(secrets.choice(ID_ALPHABET) for _ in range(12))


def new_secret() -> str:
    """256 random bits for a cookie, a refresh token or an invite."""
    return secrets.token_urlsafe(32)


def hash_secret(secret: str) -> str:
    """How a random secret is stored; it has enough entropy to need no salt."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def derive_key(key: bytes, purpose: str) -> bytes:
    """One key per purpose from the one kept on disk (HMAC as a PRF, RFC 2104)."""
    return hmac.digest(key, purpose.encode(), "sha256")


def normal_password(password: str) -> str:
    """The same password typed on another keyboard may come in another form (NIST SP 800-63B)."""
    return unicodedata.normalize("NFKC", password)


class PasswordHasher:
    """A small pool with a bounded queue: a storm of sign-ins can't starve the chat."""

    def __init__(self) -> None:
        # One core is the loop's. Where there is no other, two threads would be worse than one: the
        # loop waits for whichever holds the interpreter's lock, and that for its turn on the core.
        self._threads = min(max(1, _cores() - 1), HASHING_THREADS_MOST)
        self._pool = ThreadPoolExecutor(
            self._threads, thread_name_prefix="hashing", initializer=_give_way
        )
        self._taken = 0

    async def hash(self, password: str) -> str:
        """Raises `Busy` when the queue is full."""
        return await self._run(lambda: str(_PASSWORDS.hash(normal_password(password))))

    async def verify(self, password: str, hashed: str | None) -> bool:
        """With `hashed=None` (no such name) it costs the same time and answers False."""
        # One character more than any password has can't match, and costs no more than others.
        tried = normal_password(password)[: PASSWORD_MAX_LENGTH + 1]
        return await self._run(lambda: bool(_PASSWORDS.verify(tried, hashed)))

    def close(self) -> None:
        self._pool.shutdown(wait=True)

    async def _run(self, work: Callable[[], T]) -> T:
        if self._taken >= self._threads + HASHING_WAITING:
            raise errors.Busy(retry_after_seconds=HASHING_RETRY_SECONDS)
        self._taken += 1
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        future.add_done_callback(self._release)
        return await asyncio.shield(future)

    def _release(self, future: "asyncio.Future[T]") -> None:
        self._taken -= 1
        if not future.cancelled():
            future.exception()


def _cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _give_way() -> None:
    """Let every other thread go first: a sign-in can wait, what people say can't."""
    if sys.platform == "linux":  # where a priority is a thread's own
        # Refused where the whole process gives way more than that already.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), HASHING_NICENESS)


@dataclass(frozen=True, slots=True)
class Claims:
    """What a verified access token says."""

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
    if len(token) > TOKEN_MAX_LENGTH:
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
